//! Appointing a handler.

use domain::handling::Assignment;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Alert, Choice, Tone};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let people = sheet.view.reading.assignable(sheet.offer.activity);
    let now = sheet.view.dossier().handler();
    let choices = people.iter().map(|(person, name)| Choice::new(&person.0, *name)).collect();
    html! {
        @if let Some(now) = now { p .nl-paragraph { (sheet.label("handler-now")) " " strong { (sheet.view.name(now)) } } }
        @if people.is_empty() {
            (Alert::new(Tone::Warning, sheet.label("handler-nobody")).text(sheet.label("handler-nobody-why")))
        } @else {
            (sheet.radios("handler", "handler", choices, "").hint(sheet.label("handler-hint")).required())
        }
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let people = writing.sheet.view.reading.assignable(writing.sheet.offer.activity);
    let handler = writing.choice("handler", |id| {
        people.iter().find(|(person, _)| person.0 == id).map(|(person, _)| person.clone())
    })?;
    Some(Record::Assign(Assignment { handler }))
}
