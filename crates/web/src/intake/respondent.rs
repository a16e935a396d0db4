//! Naming someone whose conduct the complaint is about: they have no part in it from then on.

use domain::intake::NamedRespondent;
use domain::people::PersonId;
use domain::record::Record;
use maud::{Markup, html};
use office::paper::{Particulars, is_email};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Choice, TextKind};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let none = Choice::new("", sheet.label("colleague-none"));
    let colleagues = sheet.view.reading.colleagues();
    let colleagues = colleagues.iter().map(|(person, name)| Choice::new(&person.0, *name));
    let choices = std::iter::once(none).chain(colleagues).collect();
    html! {
        @if sheet.offer.activity.keeps_out { p .nl-paragraph { (sheet.label("respondent-why")) } }
        (sheet.select("person", "colleague", choices, ""))
        @if !sheet.offer.activity.exempts.is_empty() {
            (sheet.area("exempt", "exempt", "").rows(3).optional(sheet.optional()).hint(sheet.label("exempt-hint")))
        }
        (sheet.line("name", "other-person", "").optional(sheet.optional()).hint(sheet.label("other-person-hint")))
        (sheet.line("email", "other-person-email", "").kind(TextKind::Email).optional(sheet.optional()).hint(sheet.label("other-person-email-hint")))
        (mistake(sheet))
    }
}

/// Who was named can be taken back, with the reason.
fn mistake(sheet: &Sheet<'_>) -> Markup {
    let none = Choice::new("", sheet.label("unname-none"));
    let named = sheet.view.dossier().standing_named();
    let named: Vec<_> =
        named.map(|(number, named)| Choice::new(number.to_string(), sheet.view.respondent(named))).collect();
    if named.is_empty() {
        return Markup::default();
    }
    sheet.mistake(
        &["unname", "unname-why"],
        "unname",
        html! {
            (sheet.select("unname", "unname-who", std::iter::once(none).chain(named).collect(), ""))
            (sheet.area("unname-why", "unname-why", "").rows(3).optional(sheet.optional()).hint(sheet.label("unname-why-hint")))
        },
    )
}

/// The naming that is taken back.
fn taken_back(writing: &mut Writing<'_>, number: &str) -> Option<Record> {
    let named = writing.sheet.view.dossier().standing_named();
    let found = named.into_iter().find(|(nr, _)| nr.to_string() == number).map(|(_, named)| named.clone());
    let Some(named) = found else {
        writing.flaw("unname", "act-form-flaw-choose");
        return None;
    };
    let why = writing.text("unname-why", "reason")?;
    Some(Record::NameRespondent(NamedRespondent { undone: Some(Box::new(why)), ..named }))
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let (person, name) = (writing.given().line("person"), writing.line("name"));
    let view = writing.sheet.view;
    let mistake = writing.given().line("unname");
    if !mistake.is_empty() && person.is_empty() && name.is_empty() {
        return taken_back(writing, &mistake);
    }
    if !mistake.is_empty() {
        writing.flaw("unname", "act-form-flaw-unname");
        return None;
    }
    if person.is_empty() == name.is_empty() {
        writing.flaw("person", "flaw-respondent-unclear");
        return None;
    }
    if !person.is_empty() {
        let found = view.reading.colleagues().into_iter().find(|(id, _)| id.0 == person);
        let Some((id, _)) = found else {
            writing.flaw("person", "act-form-flaw-choose");
            return None;
        };
        let person = Some(PersonId(id.0));
        let exempt = writing.text_if_any("exempt", "reason");
        return Some(Record::NameRespondent(NamedRespondent {
            person,
            party: None,
            email: false,
            exempt,
            undone: None,
        }));
    }
    if !writing.given().prose("exempt").is_empty() {
        writing.flaw("exempt", "act-form-flaw-exempt-outsider");
        return None;
    }
    let address = writing.line("email");
    if !address.is_empty() && !is_email(&address) {
        writing.flaw("email", "act-form-flaw-email");
        return None;
    }
    let email = !address.is_empty();
    let given = Particulars { name, email: address, ..Particulars::default() };
    let language = view.dossier().language;
    let party = writing.papers().party("respondent", &given, language);
    Some(Record::NameRespondent(NamedRespondent {
        person: None,
        party: Some(party),
        email,
        exempt: None,
        undone: None,
    }))
}
