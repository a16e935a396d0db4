//! What is wrong with a body that an administrator wants to save, each with the field that it is about.

use std::collections::BTreeSet;

use domain::language::Lang;
use domain::procedure::Procedure;
use jiff::Timestamp;

use super::checks::{is_id, names_a_version};
use super::{Body, PerLang};
use crate::args;
use crate::library::Library;
use crate::texts::Texts;

/// The longest line, in characters.
const LINE: usize = 200;
/// The longest text of several lines, in characters.
const PROSE: usize = 2_000;

/// Something wrong with a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyFlaw {
    /// The field: `prefix`, `name-nl`, `unit-2-name-fr`.
    pub field: String,
    /// What is wrong with it.
    pub what: BodyFlawKind,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyFlawKind {
    /// An id is small letters, digits and hyphens, and begins with a letter.
    IdMalformed,
    /// Another has that id or name already.
    Double,
    /// A prefix is two to six capital letters.
    PrefixMalformed,
    /// Dossiers carry the prefix already.
    PrefixFixed,
    /// There is no language.
    NoLanguage,
    /// The procedure does not have that language.
    LanguageOfProcedure(Lang),
    /// There is no such procedure.
    ProcedureUnknown,
    /// The procedure leaves a choice of calendars, and this is none of them.
    CalendarUnknown,
    /// The procedure was not proved sound.
    ProcedureUnproved,
    /// Not an e-mail address.
    EmailMalformed,
    /// Nothing was filled in.
    Missing,
    /// Too long: the most characters.
    TooLong(usize),
    /// A unit or subject that dossiers may have is gone.
    Gone,
    /// There is no such unit, or it is retired.
    UnitUnknown,
    /// The closing days do not read.
    ClosingDays,
}

impl BodyFlawKind {
    /// The word that names the flaw in the locales (`admin-flaw-missing`).
    pub fn code(self) -> &'static str {
        match self {
            BodyFlawKind::IdMalformed => "id",
            BodyFlawKind::Double => "double",
            BodyFlawKind::PrefixMalformed => "prefix",
            BodyFlawKind::PrefixFixed => "prefix-fixed",
            BodyFlawKind::NoLanguage => "no-language",
            BodyFlawKind::LanguageOfProcedure(_) => "language-of-procedure",
            BodyFlawKind::ProcedureUnknown => "procedure",
            BodyFlawKind::CalendarUnknown => "calendar",
            BodyFlawKind::ProcedureUnproved => "unproved",
            BodyFlawKind::EmailMalformed => "email",
            BodyFlawKind::Missing => "missing",
            BodyFlawKind::TooLong(_) => "too-long",
            BodyFlawKind::Gone => "gone",
            BodyFlawKind::UnitUnknown => "unit",
            BodyFlawKind::ClosingDays => "closing-days",
        }
    }

    /// What is wrong with the field of that name, in a sentence that says how to mend it.
    pub fn sentence(self, texts: &Texts, lang: Lang, label: &str) -> String {
        let (most, language) = match self {
            BodyFlawKind::TooLong(most) => (most, String::new()),
            BodyFlawKind::LanguageOfProcedure(language) => (0, texts.language(lang, language)),
            _ => (0, String::new()),
        };
        let args = args!["label" => label, "most" => most, "language" => language];
        texts.say(lang, &format!("admin-flaw-{}", self.code()), &args)
    }
}

/// Everything wrong with `after`, in the order of the forms: as it is, and as it will be under each procedure that was announced.
/// `before` is how the body was; none for a new one.
pub fn flaws(before: Option<&Body>, after: &Body, library: &Library, now: Timestamp) -> Vec<BodyFlaw> {
    let mut found = flaws_now(before, after, library);
    let announced = after.published.iter().filter(|next| next.begins(after, library) > now);
    for next in announced.filter(|next| library.procedure(&next.procedure).is_some()) {
        let then = Body { procedure: next.procedure.clone(), ..after.clone() };
        let later = flaws_now(before, &then, library);
        let new: Vec<_> = later.into_iter().filter(|flaw| !found.contains(flaw)).collect();
        found.extend(new);
    }
    found
}

fn flaws_now(before: Option<&Body>, after: &Body, library: &Library) -> Vec<BodyFlaw> {
    let mut found = Found { body: after, flaws: Vec::new() };
    found.claim(is_id(&after.id) && after.id.len() <= 40, "id", BodyFlawKind::IdMalformed);
    found.languages(library);
    found.calendar(before, library);
    found.disputes(library);
    let prefix =
        (2..=6).contains(&after.prefix.len()) && after.prefix.bytes().all(|b| b.is_ascii_uppercase());
    found.claim(prefix, "prefix", BodyFlawKind::PrefixMalformed);
    found.claim(crate::paper::is_email(&after.email), "email", BodyFlawKind::EmailMalformed);
    found.line("phone", &after.phone);
    found.texts("name", &after.name, LINE);
    found.texts("about", &after.about, PROSE);
    found.texts("address", &after.address, PROSE);
    found.texts("second-line", &after.second_line, PROSE);
    found.units(before);
    found.services();
    found.subjects(before, library);
    if names_a_version(&after.procedure)
        && library
            .calendar_for(after)
            .is_err_and(|flaws| flaws.iter().any(|f| f.file.ends_with("closures.toml")))
    {
        found.claim(false, "closing-1-from", BodyFlawKind::ClosingDays);
    }
    found.flaws
}

/// What does not hold a body up but is to be mended: names that lack one of its languages, for which the first stands in,
/// and services that lead to a retired unit, which are not shown.
pub fn gaps(body: &Body) -> Vec<BodyFlaw> {
    let units = (1..).zip(&body.units).map(|(number, unit)| (format!("unit-{number}-name"), &unit.name));
    let services = (1..).zip(&body.services).map(|(n, service)| (format!("service-{n}-name"), &service.name));
    let subjects = (1..).zip(&body.subjects).map(|(n, subject)| (format!("subject-{n}-name"), &subject.name));
    let missing = |(field, name): (String, &PerLang)| {
        let without = body.languages.iter().filter(|lang| name.only(**lang).trim().is_empty());
        let flaw = |lang| BodyFlaw { field: format!("{field}-{lang}"), what: BodyFlawKind::Missing };
        without.map(flaw).collect::<Vec<_>>()
    };
    let named = units.chain(services).chain(subjects).flat_map(missing);
    let retired = (1..).zip(&body.services).filter(|(_, service)| !body.is_open(service));
    let led = retired.map(|(number, _)| BodyFlaw {
        field: format!("service-{number}-unit"),
        what: BodyFlawKind::UnitUnknown,
    });
    named.chain(led).collect()
}

struct Found<'a> {
    body: &'a Body,
    flaws: Vec<BodyFlaw>,
}

impl Found<'_> {
    fn claim(&mut self, holds: bool, field: impl Into<String>, what: BodyFlawKind) {
        if !holds {
            self.flaws.push(BodyFlaw { field: field.into(), what });
        }
    }

    fn line(&mut self, field: &str, text: &str) {
        self.claim(!text.trim().is_empty(), field, BodyFlawKind::Missing);
        self.claim(text.chars().count() <= LINE, field, BodyFlawKind::TooLong(LINE));
    }

    /// There in each of the body's languages.
    fn texts(&mut self, field: &str, texts: &PerLang, most: usize) {
        for lang in &self.body.languages {
            let (field, text) = (format!("{field}-{lang}"), texts.only(*lang));
            self.claim(!text.trim().is_empty(), field.as_str(), BodyFlawKind::Missing);
            self.claim(text.chars().count() <= most, field, BodyFlawKind::TooLong(most));
        }
    }

    /// There in the first language; a language that was added later may still lack it.
    fn row(&mut self, field: &str, texts: &PerLang) {
        for (index, lang) in self.body.languages.iter().enumerate() {
            let (field, text) = (format!("{field}-{lang}"), texts.only(*lang));
            self.claim(
                index > 0 || !texts.get(*lang).trim().is_empty(),
                field.as_str(),
                BodyFlawKind::Missing,
            );
            self.claim(text.chars().count() <= LINE, field, BodyFlawKind::TooLong(LINE));
        }
    }

    fn languages(&mut self, library: &Library) {
        let languages = &self.body.languages;
        self.claim(!languages.is_empty(), "languages", BodyFlawKind::NoLanguage);
        let Some(procedure) = library.procedure(&self.body.procedure) else {
            return self.claim(false, "procedure", BodyFlawKind::ProcedureUnknown);
        };
        if procedure.is_for_disputes() {
            return self.claim(false, "procedure", BodyFlawKind::ProcedureUnknown);
        }
        self.spoken_by(&procedure, "languages");
    }

    /// Where the procedure leaves a choice it is one of those; what was chosen under a former one does no harm.
    fn calendar(&mut self, before: Option<&Body>, library: &Library) {
        if before.is_some_and(|before| before.calendar == self.body.calendar) {
            return;
        }
        let choice = library.calendars_to_choose(&self.body.procedure);
        let Some(chosen) = self.body.calendar.as_ref().filter(|_| choice.len() > 1) else { return };
        let known = choice.iter().any(|calendar| calendar.name() == chosen);
        self.claim(known, "calendar", BodyFlawKind::CalendarUnknown);
    }

    /// Cases before a court follow a procedure for them, which counts by the same calendar.
    fn disputes(&mut self, library: &Library) {
        let Some(place) = &self.body.disputes else { return };
        match library.of_disputes(self.body).filter(|_| names_a_version(place)) {
            Some(procedure) => self.spoken_by(&procedure, "disputes"),
            None => self.claim(false, "disputes", BodyFlawKind::ProcedureUnknown),
        }
    }

    /// A procedure has letters in each language of the body.
    fn spoken_by(&mut self, procedure: &Procedure, field: &str) {
        for lang in self.body.languages.iter().filter(|lang| !procedure.languages.contains(lang)) {
            self.claim(false, field, BodyFlawKind::LanguageOfProcedure(*lang));
        }
    }

    fn units(&mut self, before: Option<&Body>) {
        for (number, unit) in (1..).zip(&self.body.units) {
            self.row(&format!("unit-{number}-name"), &unit.name);
        }
        self.ids("unit", self.body.units.iter().map(|unit| unit.id.as_str()));
        let gone =
            before.is_some_and(|before| before.units.iter().any(|unit| self.body.unit(&unit.id).is_none()));
        self.claim(!gone, "unit-1-name", BodyFlawKind::Gone);
    }

    fn services(&mut self) {
        for (number, service) in (1..).zip(&self.body.services) {
            self.row(&format!("service-{number}-name"), &service.name);
            self.claim(
                self.body.unit(&service.unit).is_some(),
                format!("service-{number}-unit"),
                BodyFlawKind::UnitUnknown,
            );
        }
        self.ids("service", self.body.services.iter().map(|service| service.id.as_str()));
    }

    fn subjects(&mut self, before: Option<&Body>, library: &Library) {
        for (number, subject) in (1..).zip(&self.body.subjects) {
            self.row(&format!("subject-{number}-name"), &subject.name);
        }
        let of_procedure = library.procedure(&self.body.procedure);
        let taken = of_procedure.map(|procedure| procedure.form.subjects.clone()).unwrap_or_default();
        let own = self.body.subjects.iter().map(|subject| subject.id.as_str());
        self.ids("subject", own.chain(taken.iter().map(String::as_str)));
        let has = |id: &str| self.body.subjects.iter().any(|subject| subject.id == id);
        let gone = before.is_some_and(|before| before.subjects.iter().any(|subject| !has(&subject.id)));
        self.claim(!gone, "subject-1-name", BodyFlawKind::Gone);
    }

    fn ids<'i>(&mut self, kind: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        for (number, id) in (1..).zip(ids) {
            self.claim(is_id(id), format!("{kind}-{number}-name"), BodyFlawKind::IdMalformed);
            self.claim(seen.insert(id), format!("{kind}-{number}-name"), BodyFlawKind::Double);
        }
    }
}
