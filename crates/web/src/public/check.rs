//! What someone filled in on a body's form, looked over.

use domain::intake::{Kind, Medium, Source};
use domain::procedure::{Form, FormField};
use jiff::civil::Date;
use office::args;
use office::body::Body;
use office::intake::Submission;
use office::paper::{Particulars, is_email};

use crate::files;
use crate::given::{Flaws, Given};
use crate::length::{MOST_LINE, MOST_MESSAGE, MOST_PROSE};
use crate::visitor::Visitor;

/// The lines of the form, each with the field of the procedure that it belongs to.
const LINES: [(&str, FormField); 8] = [
    ("name", FormField::Name),
    ("representing", FormField::Representing),
    ("email", FormField::Email),
    ("phone", FormField::Phone),
    ("street", FormField::Address),
    ("postcode", FormField::Address),
    ("town", FormField::Address),
    ("country", FormField::Address),
];

/// The fields in the order of the page.
const ORDER: [&str; 14] = [
    "kind",
    "service",
    "what-happened",
    "happened-on",
    "desired-outcome",
    files::CHOOSE,
    "name",
    "email",
    "phone",
    "relation",
    "street",
    "postcode",
    "town",
    "representing",
];

/// The name that a field of the procedure has on the form; the first, where it has several.
pub(super) fn name_of(field: FormField) -> &'static str {
    match field {
        FormField::Name => "name",
        FormField::Email => "email",
        FormField::Phone => "phone",
        FormField::Address => "street",
        FormField::Relation => "relation",
        FormField::Representing => "representing",
        FormField::WhatHappened => "what-happened",
        FormField::HappenedOn => "happened-on",
        FormField::DesiredOutcome => "desired-outcome",
    }
}

/// Whether the form asks for it at all.
pub(super) fn asks(form: &Form, field: FormField) -> bool {
    form.required.contains(&field) || form.optional.contains(&field)
}

/// What was filled in as the office takes it, or what is wrong with it.
pub(super) fn check(visitor: &Visitor, body: &Body, given: &Given) -> Result<Submission, Flaws> {
    let procedure = visitor.site.office().library().of_body(body);
    let form = &procedure.form;
    let mut flaws = Flaws::none();
    missing(visitor, form, given, &mut flaws);
    too_long(visitor, given, &mut flaws);
    if given.has("email") && !is_email(&given.line("email")) {
        flaws.add("email", visitor.text("public-flaw-email"));
    }
    half_an_address(visitor, given, &mut flaws);
    files::check(visitor, given, &mut flaws);
    let happened_on = happened_on(visitor, body, given, &mut flaws);
    if !form.anonymous && flaws.is_empty() {
        named(visitor, given, &mut flaws);
    }
    if !flaws.is_empty() {
        return Err(flaws.in_order(&ORDER));
    }
    let (complainant, representative) = people(form, given);
    Ok(Submission {
        files: given.files().to_vec(),
        body: body.id.clone(),
        unit: body.service(&given.line("service")).map(|service| service.unit.clone()),
        medium: Medium::WebForm,
        source: Source::Direct,
        received_on: visitor.site.office().today(&body.id),
        sent_on: None,
        language: visitor.lang,
        complainant,
        representative,
        relation: Some(given.line("relation")).filter(|code| form.relations.contains(code)),
        message: given.prose("what-happened"),
        desired: given.prose("desired-outcome"),
        happened_on,
        kind: Kind::from_code(&given.line("kind")).filter(|kind| form.kinds.contains(kind)),
        grievances: Vec::new(),
    })
}

fn missing(visitor: &Visitor, form: &Form, given: &Given, flaws: &mut Flaws) {
    for field in &form.required {
        let name = name_of(*field);
        let town_too = *field != FormField::Address || given.has("town");
        if !given.has(name) || !town_too {
            flaws.add(name, visitor.text(&format!("public-missing-{name}")));
        }
    }
}

fn too_long(visitor: &Visitor, given: &Given, flaws: &mut Flaws) {
    let mut measure = |name: &str, length: usize, most: usize| {
        if length > most {
            flaws.add(
                name,
                visitor.say("public-flaw-length", &args!["most" => most, "over" => length - most]),
            );
        }
    };
    measure("what-happened", given.prose("what-happened").chars().count(), MOST_MESSAGE);
    measure("desired-outcome", given.prose("desired-outcome").chars().count(), MOST_PROSE);
    for (name, _) in LINES {
        measure(name, given.line(name).chars().count(), MOST_LINE);
    }
}

fn happened_on(visitor: &Visitor, body: &Body, given: &Given, flaws: &mut Flaws) -> Option<Date> {
    let today = visitor.site.office().today(&body.id);
    match given.date("happened-on") {
        Ok(Some(day)) if day > today => {
            flaws.add("happened-on", visitor.text("public-flaw-future"));
            None
        }
        Ok(day) => day,
        Err(_) => {
            flaws.add("happened-on", visitor.text("public-flaw-date"));
            None
        }
    }
}

/// A letter needs a street and a town: half an address would be kept and never written to.
fn half_an_address(visitor: &Visitor, given: &Given, flaws: &mut Flaws) {
    let begun = ["street", "postcode", "town", "country"].iter().any(|name| given.has(name));
    for name in ["street", "town"].into_iter().filter(|name| begun && !given.has(name)) {
        flaws.add(name, visitor.text("public-flaw-half-address"));
    }
}

/// A procedure that does not take anonymous messages asks who writes, and one address.
fn named(visitor: &Visitor, given: &Given, flaws: &mut Flaws) {
    if !given.has("name") {
        flaws.add("name", visitor.text("public-missing-name"));
    }
    let postal = given.has("street") && given.has("town");
    if !given.has("email") && !postal {
        flaws.add("email", visitor.text("public-flaw-no-address"));
    }
}

/// Who complains, and who writes for them. The one who writes gave the addresses.
fn people(form: &Form, given: &Given) -> (Particulars, Option<Particulars>) {
    let line = |name: &str| {
        let asked = LINES.iter().any(|(known, field)| *known == name && asks(form, *field));
        if asked { given.line(name) } else { String::new() }
    };
    let writer = Particulars::from_lines(line);
    match line("representing") {
        nobody if nobody.is_empty() => (writer, None),
        other => (Particulars { name: other, ..Particulars::default() }, Some(writer)),
    }
}
