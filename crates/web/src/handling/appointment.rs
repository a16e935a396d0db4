//! Someone takes a seat: as adviser, as chair, as member.

use domain::handling::Appointment;
use domain::people::PersonId;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Alert, Choice, Tone};

fn people<'s>(sheet: &Sheet<'s>) -> Vec<(PersonId, &'s str)> {
    let item = sheet.offer.spot.item.unwrap_or_default();
    sheet.view.reading.appointable(sheet.offer.activity, item)
}

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let people = people(sheet);
    let item = sheet.offer.spot.item.unwrap_or_default();
    let now = sheet.view.dossier().in_seat(sheet.offer.activity, item);
    let choices = people.iter().map(|(person, name)| Choice::new(&person.0, *name)).collect();
    html! {
        @if let Some(now) = now {
            p .nl-paragraph { (sheet.label("seat-now")) " " strong { (sheet.view.name(now)) } }
        }
        @if people.is_empty() {
            (Alert::new(Tone::Warning, sheet.label("seat-nobody")).text(sheet.label("seat-nobody-why")))
        } @else {
            (sheet.radios("person", "seat-person", choices, "").hint(sheet.label("seat-hint")).required())
        }
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let people = people(&writing.sheet);
    let person = writing.choice("person", |id| {
        people.iter().find(|(person, _)| person.0 == id).map(|(person, _)| person.clone())
    })?;
    Some(Record::Appoint(Appointment { person }))
}
