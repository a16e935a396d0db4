//! Appointing a handler.

use domain::act::Act;
use domain::handling::Assignment;
use domain::people::PersonId;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Alert, Choice, Tone};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let people = sheet.view.reading.assignable(sheet.offer.activity);
    let now = sheet.view.dossier().handler();
    let unnamed = sheet.view.reading.nobody_named();
    let choice = |(person, name): &(_, &str)| {
        let PersonId(id) = person;
        let choice = Choice::new(id, *name);
        let mentioned = unnamed && sheet.view.reading.mentions(name);
        if mentioned { choice.hint(sheet.label("person-mentioned")) } else { choice }
    };
    let choices = people.iter().map(choice).collect();
    html! {
        @if let Some(now) = now { p .nl-paragraph { (sheet.label("handler-now")) " " strong { (sheet.view.name(now)) } } }
        @if people.is_empty() {
            (Alert::new(Tone::Warning, sheet.label("handler-nobody")).text(sheet.label("handler-nobody-why")))
        } @else {
            @if unnamed { (nobody_named(sheet)) }
            (sheet.radios("handler", "handler", choices, "").hint(sheet.label("handler-hint")).required())
        }
    }
}

/// Who is complained about is kept away only once they are named: whoever chooses is asked first.
fn nobody_named(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let names = view.reading.procedure.first_of(Act::NameRespondent);
    let offer = names.and_then(|activity| view.reading.offer(&activity.id, None));
    let offer = offer.filter(|offer| view.reading.may(offer, &view.actor()).is_ok());
    let alert =
        Alert::new(Tone::Info, sheet.label("handler-unnamed")).text(sheet.label("handler-unnamed-why"));
    match offer {
        Some(offer) => {
            let there = view.act_address(&offer.activity.id, None);
            let link = html! { a .nl-link href=(there) { (view.activity(&offer.activity.id)) } };
            html! { (alert.content(link)) }
        }
        None => html! { (alert) },
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let people = writing.sheet.view.reading.assignable(writing.sheet.offer.activity);
    let handler = writing.choice("handler", |id| {
        people.iter().find(|(person, _)| person.0 == id).map(|(person, _)| person.clone())
    })?;
    Some(Record::Assign(Assignment { handler }))
}
