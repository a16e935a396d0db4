//! What every form about a body works with.

use std::collections::BTreeSet;

use domain::language::Lang;
use domain::procedure::Procedure;
use maud::{Markup, html};
use office::args;
use office::body::{Body, BodyFlaw, PerLang};

use super::procedures;
use crate::given::{Flaws, Given};
use crate::look::{Field, fieldset};
use crate::officer::Officer;

/// A form about a body, with what was filled in.
pub(super) struct Desk<'a> {
    pub officer: &'a Officer,
    /// The body as it is, or as a new one begins.
    pub body: &'a Body,
    pub given: &'a Given,
    pub flaws: &'a Flaws,
    /// The bytes of a file that was sent along.
    pub file: Option<Vec<u8>>,
    /// The digests of the procedures that were proved, where one can choose among them.
    pub proved: BTreeSet<String>,
}

impl Desk<'_> {
    pub fn text(&self, id: &str) -> String {
        self.officer.text(id)
    }

    /// The languages that are ticked, or those that the body has.
    pub fn languages(&self) -> Vec<Lang> {
        languages(self.given).unwrap_or_else(|| self.body.languages.clone())
    }

    /// A procedure as one tells it from others.
    pub fn procedure(&self, procedure: &Procedure) -> String {
        procedures::named(self.officer, procedure)
    }

    pub fn line(&self, name: &str) -> Field {
        let field = Field::text(name, self.label(name));
        field.value(self.given.line(name)).error(self.flaws.of(name))
    }

    pub fn area(&self, name: &str, rows: u8) -> Field {
        let field = Field::area(name, self.label(name)).rows(rows);
        field.value(self.given.raw(name)).error(self.flaws.of(name))
    }

    pub fn check(&self, name: &str) -> Field {
        Field::check(name, self.label(name)).checked(self.given.has(name)).error(self.flaws.of(name))
    }

    /// A line in each language, under one heading.
    pub fn lines(&self, name: &str) -> Markup {
        self.each(|lang| {
            let name = format!("{name}-{lang}");
            html! { (self.line(&name).lang(lang.code()).required()) }
        })
    }

    /// A text of several lines in each language.
    pub fn areas(&self, name: &str, rows: u8, hint: &str) -> Markup {
        let content = self.each(|lang| {
            let name = format!("{name}-{lang}");
            let field = Field::area(&name, lang.own_name()).rows(rows).lang(lang.code()).required();
            html! { (field.value(self.given.raw(&name)).error(self.flaws.of(&name))) }
        });
        fieldset(&self.text(&format!("admin-field-{name}")), Some(&self.text(hint)), content)
    }

    fn each(&self, make: impl Fn(Lang) -> Markup) -> Markup {
        html! { @for lang in self.languages() { (make(lang)) } }
    }

    /// What a field is called: `unit-2-name-fr` is "Name (French)".
    pub fn label(&self, field: &str) -> String {
        let (stem, lang) = match field.rsplit_once('-') {
            Some((stem, code)) => code.parse::<Lang>().map_or((field, None), |lang| (stem, Some(lang))),
            None => (field, None),
        };
        let words: Vec<&str> = stem.split('-').filter(|word| word.parse::<usize>().is_err()).collect();
        let label = self.text(&format!("admin-field-{}", words.join("-")));
        match lang {
            Some(lang) if self.languages().len() > 1 || self.body.languages.len() > 1 => self.officer.say(
                "admin-in-language",
                &args!["label" => label, "language" => self.officer.language(lang)],
            ),
            _ => label,
        }
    }

    /// What is wrong, in a sentence that says how to mend it.
    pub fn tell(&self, found: &[BodyFlaw], flaws: &mut Flaws) {
        for flaw in found.iter().filter(|flaw| flaws.of(&flaw.field).is_none()).collect::<Vec<_>>() {
            let label = self.label(&flaw.field);
            let said = flaw.what.sentence(self.officer.site.office().texts(), self.officer.lang, &label);
            flaws.add(flaw.field.as_str(), said);
        }
    }

    /// A text per language as it was filled in.
    pub fn texts(&self, name: &str) -> PerLang {
        per_lang(self.given, name, &self.languages())
    }
}

/// The languages that are ticked, the main one first; `None` when the form does not ask.
pub(super) fn languages(given: &Given) -> Option<Vec<Lang>> {
    if !given.fields().iter().any(|(name, _)| name == "languages" || name == "main-language") {
        return None;
    }
    let mut found: Vec<Lang> = given.all("languages").iter().filter_map(|code| code.parse().ok()).collect();
    let main: Option<Lang> = given.line("main-language").parse().ok();
    found.sort_by_key(|lang| (Some(*lang) != main, *lang));
    found.dedup();
    Some(found)
}

pub(super) fn per_lang(given: &Given, name: &str, languages: &[Lang]) -> PerLang {
    languages.iter().map(|lang| (*lang, given.prose(&format!("{name}-{lang}")))).collect()
}

/// The fields that show a text per language.
pub(super) fn shown<'a>(
    name: &'a str,
    texts: &'a PerLang,
    languages: &'a [Lang],
) -> impl Iterator<Item = (String, String)> + 'a {
    languages.iter().map(move |lang| (format!("{name}-{lang}"), texts.only(*lang).to_owned()))
}
