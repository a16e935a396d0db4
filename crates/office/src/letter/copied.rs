//! What goes on to somebody else of what was written as the complaint: to whoever is complained about (Awb 9:9), to the authority that is
//! competent (Awb 2:3).

use domain::dossier::Written;
use domain::event::Event;
use domain::handling::Copying;
use domain::record::{Record, TextRef};
use letters::Facts;

use super::facts::{new_due, with_ground};
use super::writing::{Pen, Sources};

/// What was written as the complaint; `sent` is what goes along of a text.
pub(super) fn written<'t>(
    pen: &Pen<'t>,
    sources: &Sources,
    sent: &dyn Fn(&'t TextRef) -> &'t TextRef,
    facts: Facts,
) -> Facts {
    let written = pen.dossier.written();
    let what = |wanted: Written| {
        let texts = written.iter().filter(|(what, _)| *what == wanted);
        texts.map(|(_, text)| sources.text(sent(text))).collect::<Vec<_>>().join("\n\n")
    };
    facts
        .prose("message", what(Written::Message))
        .prose("taken-further", what(Written::Further))
        .prose("desired", what(Written::Desired))
}

/// What a copy to a respondent can tell: the complaint, the answer, and the adjournment that it is the notice of. Awb 9:11 lid 2
/// has them told of it; why stands in a text for whoever complains, which may speak of them or of others: the ground is all.
pub(super) fn facts<'t>(
    pen: &Pen<'t>,
    sources: &Sources,
    (activity, copying, whole): (&str, &'t Copying, bool),
    facts: Facts,
) -> Facts {
    let facts = written(pen, sources, &|text| copying.sent(text), facts).prose("reason", "");
    let tells = |event: &&Event| {
        let done = event.done().and_then(|done| pen.procedure.activity(&done.activity));
        done.is_some_and(|done| done.moves.iter().any(|moved| moved.told_by.iter().any(|id| id == activity)))
    };
    let last = |wanted: &dyn Fn(&&Event) -> bool| pen.dossier.events.iter().rev().find(wanted);
    let answers = |event: &&Event| matches!(event.done().map(|done| &done.record), Some(Record::Answer(_)));
    let facts = match last(&answers).and_then(|event| event.done()).map(|done| &done.record) {
        Some(Record::Answer(answer)) if whole => facts
            .prose("answer-text", sources.text(&answer.text))
            .prose("departs", answer.departs.as_ref().map(|text| sources.text(text)).unwrap_or_default()),
        _ => facts.prose("answer-text", ""),
    };
    let Some(event) = last(&tells) else { return facts };
    let facts = facts.text("new-due", new_due(pen, event));
    match event.done().map(|done| &done.record) {
        Some(Record::Adjourn(adjournment)) => with_ground(pen, facts, adjournment.ground.as_deref()),
        _ => facts,
    }
}
