//! What is done about it, by whom and by when; and that it was done.

use domain::decide::barred;
use domain::dossier::StandingMeasure;
use domain::handling::{Measure, MeasureDecision, MeasureDone, MeasureKind};
use domain::people::{PersonId, PersonRule};
use domain::procedure::Asks;
use domain::record::{Record, TextRef};
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Choice, Under, card};

/// Whether the procedure wants to know whose decision it rests on.
fn is_decided(sheet: &Sheet<'_>) -> bool {
    sheet.offer.activity.asks.contains(&Asks::Decided)
}

/// The measure that the address asks for, which is being told of again.
fn known<'s>(sheet: &Sheet<'s>) -> Option<StandingMeasure<'s>> {
    sheet.view.dossier().measure(sheet.asked.get("what")?.parse().ok()?)
}

/// Who can see to it: the colleagues who are not complained about, and whoever did until now.
fn people(sheet: &Sheet<'_>, owner: Option<&PersonId>) -> Vec<(PersonId, String)> {
    let free = |person: &PersonId| barred(sheet.view.dossier(), &[PersonRule::Respondent], person).is_none();
    let here = sheet.view.reading.colleagues().into_iter().filter(|(person, _)| free(person));
    let mut people: Vec<_> = here.map(|(person, name)| (person, name.to_owned())).collect();
    if let Some(owner) = owner.filter(|owner| people.iter().all(|(person, _)| person != *owner)) {
        people.push((owner.clone(), sheet.view.name(owner)));
    }
    people
}

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    match known(sheet) {
        Some(known) => again(sheet, known.measure),
        None => anew(sheet),
    }
}

fn anew(sheet: &Sheet<'_>) -> Markup {
    let kind = |kind: MeasureKind| {
        let word = |prefix: &str| sheet.text(&format!("{prefix}-{}", kind.code()));
        Choice::new(kind.code(), word("measure-kind")).hint(word("measure-kind-hint"))
    };
    html! {
        (sheet.radios("kind", "measure-kind", MeasureKind::ALL.map(kind).to_vec(), "").required())
        (sheet.area("what", "measure-what", "").rows(5).hint(sheet.label("measure-what-hint")).required())
        (owner_field(sheet, None))
        (sheet.date("due-on", "measure-due-on", None).hint(sheet.label("measure-due-on-hint")).required())
        @if is_decided(sheet) {
            (sheet.area("decided-by", "measure-decided-by", "").rows(2).hint(sheet.label("measure-decided-by-hint")).required())
            (sheet.date("decided-on", "measure-decided-on", None).required())
        }
    }
}

/// What was decided stays as it is: who sees to it and by when may change, and at last it is done.
fn again(sheet: &Sheet<'_>, measure: &Measure) -> Markup {
    let kind = sheet.text(&format!("measure-kind-{}", measure.kind.code()));
    let done = measure.done.as_ref();
    let shown = done.map(|done| sheet.view.reading.text(&done.shown)).unwrap_or_default();
    html! {
        (card(Under::Page, &kind, sheet.view.prose(&measure.what)))
        (sheet.date("done-on", "measure-done-on", done.map(|done| done.on)).hint(sheet.label("measure-done-on-hint")).optional(sheet.optional()))
        (sheet.area("shown", "measure-shown", shown).rows(3).hint(sheet.label("measure-shown-hint")).optional(sheet.optional()))
        (owner_field(sheet, Some(&measure.owner)))
        (sheet.date("due-on", "measure-due-on", Some(measure.due_on)).required())
    }
}

fn owner_field(sheet: &Sheet<'_>, owner: Option<&PersonId>) -> Markup {
    let people = people(sheet, owner).into_iter().map(|(person, name)| Choice::new(person.0, name));
    let people = std::iter::once(Choice::new("", sheet.label("choose"))).chain(people).collect();
    let first = owner.map_or("", |owner| &owner.0);
    html! { (sheet.select("owner", "measure-owner", people, first).required()) }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let known = known(&writing.sheet);
    let gone = known.is_none() && writing.sheet.asked.contains_key("what");
    let owner = known.map(|known| &known.measure.owner);
    let people = people(&writing.sheet, owner);
    let owner = writing.choice("owner", |id| {
        people.iter().find(|(person, _)| person.0 == id).map(|(person, _)| person.clone())
    });
    let due_on = writing.date("due-on");
    let same_day = due_on.is_some() && due_on == known.map(|known| known.measure.due_on);
    if !same_day && due_on.is_some_and(|date| date < writing.sheet.view.reading.today) {
        writing.flaw("due-on", "act-form-flaw-due-passed");
    }
    if gone {
        writing.flaw_of_all("flaw-no-such-measure");
        return None;
    }
    let Some(known) = known else {
        let kind = writing.choice("kind", MeasureKind::from_code);
        let what = writing.text("what", "measure");
        let decided = if is_decided(&writing.sheet) { Some(Box::new(decision(writing)?)) } else { None };
        let (kind, what, owner, due_on) = (kind?, what?, owner?, due_on?);
        let (instead_of, done) = (None, None);
        return Some(Record::Measure(Measure { kind, what, owner, due_on, decided, instead_of, done }));
    };
    let done = done(writing);
    let (owner, due_on, instead_of) = (owner?, due_on?, Some(known.last));
    Some(Record::Measure(Measure { owner, due_on, instead_of, done, ..known.measure.clone() }))
}

fn decision(writing: &mut Writing<'_>) -> Option<MeasureDecision> {
    let (by, on) = (writing.text("decided-by", "measure-decision"), writing.date("decided-on"));
    Some(MeasureDecision { on: on?, by: by? })
}

/// Done when a day is told, and then what shows it; what shows it alone tells no day.
fn done(writing: &mut Writing<'_>) -> Option<MeasureDone> {
    let on = writing.date_if_any("done-on");
    if on.is_some_and(|date| date > writing.sheet.view.reading.today) {
        writing.flaw("done-on", "act-form-flaw-done-ahead");
    }
    let shown: Option<TextRef> = match on {
        Some(_) => writing.text("shown", "measure-shown"),
        None => writing.text_if_any("shown", "measure-shown"),
    };
    if on.is_none() && shown.is_some() && writing.flaws().of("done-on").is_none() {
        writing.flaw("done-on", "act-form-flaw-date-missing");
    }
    Some(MeasureDone { on: on?, shown: shown? })
}
