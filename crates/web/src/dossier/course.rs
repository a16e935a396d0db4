//! The course: everything that happened, who did it, when.

use std::collections::BTreeMap;

use domain::event::{Event, TermChange, What};
use domain::handling::Entry;
use domain::people::Role;
use domain::record::Record;
use domain::term::Step;
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;

use super::entry;
use super::view::{View, quiet};
use crate::look::{Moment, Tone, When, status_badge, timeline, with_number};

pub(super) fn course(view: &View<'_>) -> Markup {
    let corrected = corrected(&view.dossier().events);
    let moments: Vec<_> = view
        .dossier()
        .events
        .iter()
        .map(|event| moment(view, event, corrected.get(&event.seq).copied()))
        .collect();
    timeline(&moments)
}

/// The entries that were put right, with the day on which that was done.
fn corrected(events: &[Event]) -> BTreeMap<u32, Date> {
    let puts_right = |event: &Event| match &event.done()?.record {
        Record::Correct(correction) => match &correction.entry {
            Entry::Act { of, .. } => Some((*of, event.on)),
            _ => None,
        },
        _ => None,
    };
    events.iter().filter_map(puts_right).collect()
}

fn moment(view: &View<'_>, event: &Event, corrected: Option<Date>) -> Moment {
    let quietly = event.by.role == Role::System;
    Moment {
        when: When::Past,
        date: view.date(event.on),
        machine_date: Some(event.on.to_string()),
        title: html! { (title(view, event)) },
        content: html! {
            @if let Some(on) = corrected {
                (status_badge(Tone::Warning, &view.say("dossier-corrected", &args!["date" => on])))
            }
            @if quietly { (quiet(&view.text("dossier-by-system"))) } @else { div { (view.doer(&event.by)) } }
            (content(view, event))
            (late(view, event))
            (informed(view, event))
        },
    }
}

fn title(view: &View<'_>, event: &Event) -> String {
    match &event.what {
        What::Done(done) => {
            let act = view.text(&format!("act-{}", done.record.act().code()));
            let activity = view.reading.procedure.activity(&done.activity);
            match activity.and_then(|activity| view.item(activity, done.item)) {
                Some(item) => format!("{act} – {item}"),
                None => act,
            }
        }
        What::Sent { .. } => view.text("event-sent"),
        What::Undeliverable { .. } => view.text("event-undeliverable"),
        What::NotPosted { .. } => view.text("event-not-posted"),
        What::Recomputed { .. } => view.text("event-recomputed"),
    }
}

fn content(view: &View<'_>, event: &Event) -> Markup {
    match &event.what {
        What::Done(done) => entry::entry(view, done),
        What::Sent { document, .. } | What::Undeliverable { document, .. } => letter(view, document),
        What::NotPosted { document, reason, .. } => html! {
            (letter(view, document))
            @if let Some(reason) = reason { (view.prose(reason)) }
        },
        What::Recomputed { .. } => terms(view, event),
    }
}

fn letter(view: &View<'_>, document: &str) -> Markup {
    let letter = view.reading.documents.iter().find(|letter| letter.id == document);
    html! {
        @if let Some(letter) = letter {
            div { a .nl-link href={ (view.address()) "/documents/" (letter.id) } lang=(letter.language) { (with_number(&letter.subject, view.reading.number())) } ", " (view.text(&format!("way-{}", letter.medium))) }
        }
    }
}

/// The days that the calendar moved: from which to which, and what is otherwise in the reasons.
fn terms(view: &View<'_>, event: &Event) -> Markup {
    html! {
        @for change in &event.terms {
            @if let TermChange::Set { term, stage, due, steps, .. } = change {
                @let label = view.term(term);
                @match before(view, event, (term, *stage)) {
                    Some((was, reasons)) => {
                        div { (view.say("dossier-term-moved", &args!["term" => label, "date" => *due, "before" => was])) }
                        (otherwise(view, reasons, steps))
                    }
                    None => div { (view.say("dossier-term-now", &args!["term" => label, "date" => *due])) }
                }
            }
        }
    }
}

/// The last day that the term had until that event, with its explanation.
fn before<'v>(view: &View<'v>, event: &Event, of: (&str, u8)) -> Option<(Date, &'v [Step])> {
    let earlier = view.dossier().events.iter().rev().skip_while(|known| known.seq >= event.seq);
    earlier.flat_map(|known| known.terms.iter().rev()).find_map(|change| match change {
        TermChange::Set { term, stage, due, steps, .. } if (term.as_str(), *stage) == of => {
            Some((*due, steps.as_slice()))
        }
        _ => None,
    })
}

/// What the explanation says now and did not say before; where it says nothing new, what it says no more.
fn otherwise(view: &View<'_>, before: &[Step], now: &[Step]) -> Markup {
    let texts = view.site().office().texts();
    let [before, now] = [before, now].map(|steps| texts.why(view.lang(), steps));
    let only = |these: &[String], others: &[String]| -> Vec<String> {
        these.iter().filter(|sentence| !others.contains(sentence)).cloned().collect()
    };
    let (new, gone) = (only(&now, &before), only(&before, &now));
    let (id, told) = if new.is_empty() { ("no-longer", gone) } else { ("because", new) };
    html! {
        @for why in told {
            (quiet(&view.say(&format!("dossier-term-{id}"), &args!["why" => why])))
        }
    }
}

/// Who of staff was told of it, without a task.
fn informed(view: &View<'_>, event: &Event) -> Markup {
    let people: Vec<_> = event.informed.iter().map(|person| view.name(person)).collect();
    html! {
        @if !people.is_empty() {
            (quiet(&view.say("dossier-informed", &args!["people" => people.join(", ")])))
        }
    }
}

fn late(view: &View<'_>, event: &Event) -> Markup {
    html! {
        @for change in &event.terms {
            @if let TermChange::Met { term, late: true, .. } = change {
                div { (status_badge(Tone::Warning, &view.say("dossier-term-was-late", &args!["term" => view.term(term)]))) }
            }
        }
    }
}
