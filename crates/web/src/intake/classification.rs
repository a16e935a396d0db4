//! What kind of message it is, and which grievances it holds.

use domain::intake::{Classification, Grievance, Kind};
use domain::record::{Record, TextRef};
use maud::{Markup, html};
use office::args;
use office::intake::beginning;

use crate::dossier::act::Fields;
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Choice, Field, button_with, fieldset, hidden};
use crate::subjects;

/// How many empty rows there are below those that are filled, and how many come when asked for more.
const SPARE: usize = 1;
/// How many rows there are at most.
const MOST: usize = 40;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Fields {
    let dossier = sheet.view.dossier();
    let kinds = &sheet.view.reading.procedure.form.kinds;
    let choice = |kind: &Kind| Choice::new(kind.code(), sheet.text(&format!("kind-{}", kind.code())));
    let first = dossier.kind.map(Kind::code).unwrap_or_default();
    let rows = rows(sheet);
    let content = html! {
        (sheet.radios("kind", "kind", kinds.iter().map(choice).collect(), first).required())
        @if dossier.kind.is_some() {
            (sheet.area("reason", "kind-reason", "").rows(3).hint(sheet.label("kind-reason-hint")))
        }
        (hidden("rows", &rows.to_string()))
        @for row in 1..=rows { (grievance(sheet, row)) }
        (main_object(sheet, rows))
    };
    Fields { beside: button_with(&sheet.label("more-rows"), "more", "rows"), ..Fields::long(content) }
}

fn grievance(sheet: &Sheet<'_>, row: usize) -> Markup {
    let dossier = sheet.view.dossier();
    let known = dossier.grievances.get(row - 1);
    let unsaid = dossier.grievances.is_empty() && row == 1;
    let message = dossier.receipt.as_ref().filter(|_| unsaid).map(|receipt| &receipt.message);
    let text = match (known, message) {
        (Some(grievance), _) => sheet.view.reading.text(&grievance.text).to_owned(),
        (None, Some(message)) => beginning(sheet.view.reading.text(message)),
        (None, None) => String::new(),
    };
    let subject = known.and_then(|grievance| grievance.subject.as_deref()).unwrap_or_default();
    let field = |name: &str| format!("{name}-{row}");
    let told = sheet.told(&field("grievance"), "grievance", &text).rows(3);
    let told = if row > 1 && known.is_none() { told.hint(sheet.label("grievance-empty")) } else { told };
    html! {
        (fieldset(&sheet.view.say("grievance-number", &args!["number" => row]), None, html! {
            (told)
            (sheet.select(&field("subject"), "subject", subject_choices(sheet, subject), subject))
        }))
    }
}

fn subject_choices(sheet: &Sheet<'_>, chosen: &str) -> Vec<Choice> {
    let view = sheet.view;
    let none = Choice::new("", sheet.label("subject-none"));
    let bodies = view.site().office().bodies();
    let known = bodies
        .get(&view.dossier().body)
        .map(|body| subjects::choices(&view.reading.procedure, body, view.lang(), chosen));
    std::iter::once(none).chain(known.unwrap_or_default()).collect()
}

fn main_object(sheet: &Sheet<'_>, rows: usize) -> Field {
    let grievances = &sheet.view.dossier().grievances;
    let first = grievances.iter().position(|grievance| grievance.main).map(|index| (index + 1).to_string());
    let none = Choice::new("", sheet.label("main-none"));
    let row = |row: usize| {
        Choice::new(row.to_string(), sheet.view.say("grievance-number", &args!["number" => row]))
    };
    let choices = std::iter::once(none).chain((1..=rows).map(row)).collect();
    let field = sheet.select("main", "main", choices, &first.unwrap_or_default());
    // the page's own main part has the id `main`
    field.id("main-grievance").hint(sheet.label("main-hint"))
}

/// How many rows the form shows: those that it had, more when asked for.
fn rows(sheet: &Sheet<'_>) -> usize {
    let filled = sheet.view.dossier().grievances.len().max(1);
    let had = sheet.given.number::<usize>("rows").unwrap_or(filled + SPARE);
    let more = if sheet.given.has("more") { SPARE } else { 0 };
    (had.max(filled) + more).min(MOST)
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let kind = writing.choice("kind", Kind::from_code);
    let before = writing.sheet.view.dossier().kind;
    let reason = writing.text_if_any("reason", "reason");
    if before.is_some() && kind.is_some() && before != kind && reason.is_none() {
        writing.flaw("reason", "flaw-kind-unchanged");
    }
    let main = writing.given().number::<usize>("main");
    let rows = rows(&writing.sheet);
    let grievances: Vec<_> = (1..=rows).filter_map(|row| read(writing, row, main == Some(row))).collect();
    if grievances.is_empty() {
        writing.flaw("grievance-1", "flaw-no-grievance");
    }
    Some(Record::Classify(Classification { kind: kind?, grievances, reason }))
}

fn read(writing: &mut Writing<'_>, row: usize, main: bool) -> Option<Grievance> {
    let subject = writing.given().line(&format!("subject-{row}"));
    let view = writing.sheet.view;
    let bodies = view.site().office().bodies();
    let body = bodies.get(&view.dossier().body);
    let known = body.is_some_and(|body| subjects::is_known(&view.reading.procedure, body, &subject));
    if !subject.is_empty() && !known {
        writing.flaw(&format!("subject-{row}"), "flaw-subject-unknown");
    }
    let text = wording(writing, row)?;
    Some(Grievance { text, subject: Some(subject).filter(|_| known), main })
}

/// A grievance that is worded as before keeps its text, and so what was judged of it, also where it moved up.
fn wording(writing: &mut Writing<'_>, row: usize) -> Option<TextRef> {
    let field = format!("grievance-{row}");
    let view = writing.sheet.view;
    let given = writing.given().prose(&field);
    let known = &view.dossier().grievances;
    let same = |before: &&Grievance| !given.is_empty() && view.reading.text(&before.text) == given;
    let before = known.get(row - 1).filter(same).or_else(|| known.iter().find(same));
    match before.map(|before| &before.text) {
        Some(before) => Some(before.clone()),
        None => writing.told_if_any(&field, "grievance"),
    }
}
