//! Every sentence that a person reads, in four languages, from the Fluent files in `locales/`.

mod catalogue;
mod file_flaw;
mod french;
pub mod item;
pub mod refusal;
mod why;
pub mod word;

use std::borrow::Cow;
use std::collections::BTreeMap;

use domain::flaw::Flaw;
use domain::language::Lang;
use domain::procedure::Procedure;
use domain::term::Length;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::{Date, DateTime};
use unic_langid::LanguageIdentifier;

use catalogue::Catalogue;
pub use french::spaced;

/// What a sentence is filled in with; a date is written as its language does.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A name, an address, or a word that a sentence chooses by.
    Text(Cow<'a, str>),
    /// A number, which also chooses between singular and plural.
    Number(i64),
    /// A date, without its day of the week.
    Date(Date),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Arg<'a> {
        Arg::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(text.into())
    }
}

impl From<Date> for Arg<'_> {
    fn from(date: Date) -> Self {
        Arg::Date(date)
    }
}

macro_rules! numbers {
    ($($number:ty),+) => { $(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Arg::Number(i64::from(number))
            }
        }
    )+ };
}

numbers!(i8, u8, i16, u16, i32, u32, i64);

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The arguments of a sentence: `args!["owner" => name, "count" => 3, "due" => date]`.
#[macro_export]
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => { [$(($name, $crate::texts::Arg::from($value))),*] };
}

/// The sentences of every language.
pub struct Texts {
    bundles: BTreeMap<Lang, FluentBundle<FluentResource>>,
    catalogue: Catalogue,
}

impl Texts {
    /// Reads the locale files: language, file name, text.
    ///
    /// # Errors
    /// Every place where a file is not Fluent, and every id that is there twice in one language.
    pub fn load<'a>(files: impl Iterator<Item = (Lang, &'a str, &'a str)>) -> Result<Texts, Vec<Flaw>> {
        let mut texts = Texts {
            bundles: Lang::ALL.into_iter().map(|lang| (lang, empty_bundle(lang))).collect(),
            catalogue: Catalogue::default(),
        };
        let mut flaws = Vec::new();
        for (lang, file, text) in files {
            let spaced = spaced(lang, text);
            let text = spaced.as_ref();
            flaws.extend(texts.catalogue.add(lang, file, text));
            match FluentResource::try_new(text.to_owned()) {
                Ok(resource) => {
                    // An id that is there twice was told by the catalogue already, with its line.
                    let _told = texts.bundle_mut(lang).add_resource(resource);
                }
                Err((_, errors)) => flaws.extend(errors.iter().map(|error| {
                    let at = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
                    Flaw::at(file, text, at, error.kind.to_string(), "write it as the Fluent syntax asks")
                })),
            }
        }
        if flaws.is_empty() { Ok(texts) } else { Err(flaws) }
    }

    fn bundle_mut(&mut self, lang: Lang) -> &mut FluentBundle<FluentResource> {
        self.bundles.entry(lang).or_insert_with(|| empty_bundle(lang))
    }

    /// A sentence. One that is missing shows its id, one that lacks an argument shows the argument's name.
    pub fn say(&self, lang: Lang, id: &str, args: &[(&str, Arg)]) -> String {
        let filled: FluentArgs = args.iter().map(|(name, arg)| (*name, self.value(lang, arg))).collect();
        let mut said = self.format(lang, id, &filled);
        // who is called `Rijnzand N.V.` ends a sentence with one stop
        for (_, arg) in args {
            if let Arg::Text(text) = arg
                && text.ends_with('.')
                && !text.ends_with("..")
            {
                said = said.replace(&format!("{text}."), text);
            }
        }
        said
    }

    /// The id of a sentence in a dossier: whoever goes to court complains of nothing, so some have words of their own for disputes.
    pub fn id_in<'i>(&self, lang: Lang, procedure: &Procedure, id: &'i str) -> Cow<'i, str> {
        let own = procedure.is_for_disputes().then(|| format!("dispute-{id}"));
        own.filter(|own| self.has(lang, own)).map_or(Cow::Borrowed(id), Cow::Owned)
    }

    /// A sentence without arguments.
    pub fn text(&self, lang: Lang, id: &str) -> String {
        self.format(lang, id, &FluentArgs::new())
    }

    /// Whether a language has a sentence.
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        self.bundles.get(&lang).is_some_and(|bundle| bundle.has_message(id))
    }

    fn value<'a>(&self, lang: Lang, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => text.as_ref().into(),
            Arg::Number(number) => (*number).into(),
            Arg::Date(date) => self.date(lang, *date).into(),
        }
    }

    fn format(&self, lang: Lang, id: &str, args: &FluentArgs) -> String {
        let pattern =
            self.bundles.get(&lang).and_then(|bundle| Some((bundle, bundle.get_message(id)?.value()?)));
        let Some((bundle, pattern)) = pattern else { return format!("{{{id}}}") };
        // What is missing is visible in the sentence itself.
        let mut missing = Vec::new();
        bundle.format_pattern(pattern, Some(args), &mut missing).into_owned()
    }

    /// `2 maart 2026`, `2 mars 2026`, `2. März 2026`, `2 March 2026`.
    pub fn date(&self, lang: Lang, date: Date) -> String {
        self.format(lang, "date-plain", &date_args(date))
    }

    /// `maandag 2 maart 2026`, `lundi 2 mars 2026`, `Montag, 2. März 2026`, `Monday 2 March 2026`.
    pub fn weekday_date(&self, lang: Lang, date: Date) -> String {
        self.format(lang, "date-with-weekday", &date_args(date))
    }

    /// `2 maart 2026 om 14:05`, and so on.
    pub fn moment(&self, lang: Lang, moment: DateTime) -> String {
        self.say(lang, "date-with-time", &args!["date" => moment.date(), "time" => time(moment)])
    }

    /// `maandag 2 maart 2026 om 14:05`, and so on: by the day of the week one sees whether one can come.
    pub fn weekday_moment(&self, lang: Lang, moment: DateTime) -> String {
        let date = self.weekday_date(lang, moment.date());
        self.say(lang, "date-with-time", &args!["date" => date, "time" => time(moment)])
    }

    /// `2 werkdagen`, `6 semaines`, `30 Tage`, `1 year`.
    pub fn length(&self, lang: Lang, length: Length) -> String {
        self.say(lang, "length", &why::length_args(length))
    }

    /// Where the languages differ in ids or arguments: every sentence must exist in each, saying the same things.
    pub fn differences(&self) -> Vec<String> {
        self.catalogue.differences()
    }
}

fn time(moment: DateTime) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

fn empty_bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = lang.code().parse().expect("a two-letter code is a language tag");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks would end up in mails, in files and under the fingers of whoever copies a date.
    bundle.set_use_isolating(false);
    bundle
}

fn date_args(date: Date) -> FluentArgs<'static> {
    let mut args = FluentArgs::with_capacity(4);
    args.set("day", date.day());
    args.set("month", date.month());
    args.set("year", date.year().to_string());
    args.set("weekday", date.weekday().to_monday_one_offset());
    args
}

#[cfg(test)]
pub(crate) mod tests;
