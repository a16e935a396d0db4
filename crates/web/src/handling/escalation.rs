//! A new analysis at a higher level; reasons are not required.

use domain::handling::{Escalation, Satisfaction};
use domain::procedure::{Anchor, AnchorDate};
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let today = sheet.view.reading.today;
    if nobody_asked(sheet) {
        return html! {
            p .nl-paragraph { (sheet.label("escalation-silence")) }
            (sheet.date("received-on", "asked-on", None).optional(sheet.optional()))
        };
    }
    html! {
        (sheet.date("received-on", "asked-on", Some(today)).hint(counts_from(sheet)).required())
        (sheet.told("reason", "escalation", "").rows(6).optional(sheet.optional()))
    }
}

/// Whether it goes on because the answer of this level met with silence, which is no satisfaction (Awb 9:5).
fn nobody_asked(sheet: &Sheet<'_>) -> bool {
    let dossier = sheet.view.dossier();
    let done = dossier.events.iter().rev().filter_map(|event| event.done());
    let last = done.filter(|done| done.stage == dossier.stage).find_map(|done| match &done.record {
        Record::AskSatisfaction(reaction) => Some(reaction.satisfaction),
        _ => None,
    });
    let owed = dossier.owed(&sheet.view.reading.procedure);
    last == Some(Satisfaction::NoReaction)
        && owed.iter().any(|(activity, _)| activity.id == sheet.offer.activity.id)
}

/// From which day the terms count: what was lodged in writing runs since then, whoever takes it further (Awb 9:4, 9:11).
fn counts_from(sheet: &Sheet<'_>) -> String {
    let view = &sheet.view;
    let escalates = &sheet.offer.activity.id;
    let of_writing = view.reading.procedure.terms.iter().filter(|(_, term)| {
        let lodged = |anchor: &Anchor| anchor.of == *escalates && anchor.date == AnchorDate::LodgedOn;
        !term.once_owed && term.from.iter().any(lodged)
    });
    let terms: Vec<_> = of_writing.map(|(id, _)| view.term(id)).collect();
    match view.dossier().lodged_on().filter(|_| !terms.is_empty()) {
        Some(on) => {
            let terms = terms.join(&view.text("list-separator"));
            view.say("act-form-asked-on-hint-written", &args!["terms" => terms, "date" => on])
        }
        None => sheet.label("asked-on-hint"),
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    if nobody_asked(&writing.sheet) {
        let today = writing.sheet.view.reading.today;
        let received_on = writing.date_if_any("received-on").unwrap_or(today);
        return Some(Record::Escalate(Escalation { received_on, reason: None }));
    }
    let received_on = writing.date("received-on");
    let reason = writing.told_if_any("reason", "reason");
    Some(Record::Escalate(Escalation { received_on: received_on?, reason }))
}
