//! The working papers: findings, the draft that lies there, notes.

use domain::act::Act;
use domain::event::Event;
use domain::handling::Advice;
use domain::procedure::Activity;
use domain::record::{Record, TextRef};
use maud::{Markup, html};
use office::args;

use super::attachments;
use super::beside;
use super::entry;
use super::measures;
use super::outside;
use super::view::{View, quiet};
use crate::look::{Tone, Under, card, status_badge};

pub(super) fn papers(view: &View<'_>) -> Markup {
    html! {
        (latest(view, Act::Investigate))
        (outside::outside(view))
        (draft(view, Under::Section))
        (latest(view, Act::Uphold))
        (advice(view))
        (cause(view))
        (measures::measures(view))
        (latest(view, Act::Discuss))
        (latest(view, Act::Review))
        (notes(view))
    }
}

/// What was written last of that act.
fn latest(view: &View<'_>, act: Act) -> Markup {
    let found = view.done(act).last().and_then(|event| Some((event, paper(event)?)));
    let Some((event, text)) = found else { return Markup::default() };
    let content = html! { (view.prose(text)) (signed(view, event)) };
    card(Under::Section, &view.text(&format!("dossier-paper-{}", act.code())), content)
}

fn paper(event: &Event) -> Option<&TextRef> {
    match &event.done()?.record {
        Record::Investigate(investigation) => Some(&investigation.findings),
        Record::Discuss(discussion) => Some(&discussion.report),
        Record::Uphold(upholding) => Some(&upholding.reason),
        Record::Review(review) => Some(&review.text),
        Record::FindCause(cause) => Some(&cause.analysis),
        Record::Measure(measure) => Some(&measure.what),
        Record::Note(note) => Some(&note.text),
        _ => None,
    }
}

pub(super) fn signed(view: &View<'_>, event: &Event) -> Markup {
    quiet(&view.say("dossier-signed", &args!["who" => view.doer(&event.by), "date" => event.on]))
}

/// What the adviser or the committee thinks.
fn advice(view: &View<'_>) -> Markup {
    let found = view.done(Act::Advise).last().and_then(|event| match &event.done()?.record {
        Record::Advise(advice) => Some((event, advice)),
        _ => None,
    });
    let Some((event, advice)) = found else { return Markup::default() };
    let content = html! { (advice_of(view, advice)) (signed(view, event)) };
    html! {
        div .gehoor-beside {
            (card(Under::Section, &view.text("dossier-paper-advise"), content))
            (beside::decided(view))
        }
    }
}

/// The advice in full: what it comes to, its reasons and its recommendations.
pub(crate) fn advice_of(view: &View<'_>, advice: &Advice) -> Markup {
    let more = [("advice-repair", &advice.repair), ("advice-prevent", &advice.prevent)];
    html! {
        p .nl-paragraph { strong { (entry::advised(view, advice)) } }
        (view.prose(&advice.report))
        @for (label, text) in more {
            @if let Some(text) = text {
                p .nl-paragraph { strong { (view.text(&format!("dossier-{label}"))) } }
                (view.prose(text))
            }
        }
    }
}

/// Why it went wrong, and who signed for it.
fn cause(view: &View<'_>) -> Markup {
    let latest = view.done(Act::FindCause).last().and_then(|event| match &event.done()?.record {
        Record::FindCause(cause) => Some(cause),
        _ => None,
    });
    let Some(cause) = latest else { return Markup::default() };
    let of_it =
        |event: &&Event| event.done().is_some_and(|done| done.record == Record::FindCause(cause.clone()));
    let signed: Vec<_> = view.done(Act::FindCause).filter(of_it).collect();
    let whole = signed.last().and_then(|event| event.done()).is_some_and(|done| done.outcome.is_none());
    let label = cause.code.as_ref().and_then(|code| view.law().cause.get(code));
    let content = html! {
        @if let Some(label) = label { p .nl-paragraph { strong { (label) } } }
        (view.prose(&cause.analysis))
        @for event in &signed { (self::signed(view, event)) }
        @if !whole { (status_badge(Tone::Warning, &view.text("dossier-cause-partly"))) }
    };
    card(Under::Section, &view.text("dossier-paper-find-cause"), content)
}

/// The draft that lies there now, with what was said of it. Earlier versions stand in the course.
pub(crate) fn draft(view: &View<'_>, under: Under) -> Markup {
    let Some(text) = view.dossier().proposal() else { return Markup::default() };
    let versions: Vec<_> = view.done(Act::Propose).collect();
    let heading = view.say("dossier-draft", &args!["version" => versions.len()]);
    card(
        under,
        &heading,
        html! {
            (view.prose(text))
            (attachments::enclosed(view, text))
            @if let Some(event) = versions.last() { (signed(view, event)) }
            (verdicts(view, text))
            @if is_unread(view, text) { (status_badge(Tone::Neutral, &view.text("dossier-draft-unread"))) }
        },
    )
}

/// Whether someone is to validate this text, and nobody has said yet what they think of it.
fn is_unread(view: &View<'_>, text: &TextRef) -> bool {
    let checks =
        |activity: &Activity| activity.act == Act::Validate && activity.exists_in(view.dossier().stage);
    let read = |event: &Event| {
        event
            .done()
            .is_some_and(|done| matches!(&done.record, Record::Validate(said) if said.digest == text.digest))
    };
    view.reading.procedure.activities.values().any(checks) && !view.done(Act::Validate).any(read)
}

/// Who validated or refused this very text, as its digest says.
pub(crate) fn verdicts(view: &View<'_>, text: &TextRef) -> Markup {
    let read = view.done(Act::Validate).filter_map(|event| match &event.done()?.record {
        Record::Validate(validation) if validation.digest == text.digest => Some((event, validation)),
        _ => None,
    });
    html! {
        @for (event, validation) in read {
            div .gehoor-row {
                (status_badge(
                    if validation.passed { Tone::Ok } else { Tone::Warning },
                    &view.text(if validation.passed { "validation-passed" } else { "validation-refused" }),
                ))
                span { (checked(view, event)) }
            }
            @if let Some(remarks) = &validation.remarks { (view.prose(remarks)) }
        }
    }
}

fn checked(view: &View<'_>, event: &Event) -> String {
    let activity = event.done().map(|done| view.activity(&done.activity)).unwrap_or_default();
    view.say("dossier-checked", &args!["act" => activity, "who" => view.doer(&event.by), "date" => event.on])
}

fn notes(view: &View<'_>) -> Markup {
    let notes: Vec<_> = view
        .dossier()
        .events
        .iter()
        .rev()
        .filter_map(|event| matches!(event.done()?.record, Record::Note(_)).then_some(event))
        .collect();
    if notes.is_empty() {
        return Markup::default();
    }
    card(
        Under::Section,
        &view.text("dossier-notes"),
        html! { @for event in notes { @if let Some(text) = paper(event) { (view.prose(text)) (signed(view, event)) } } },
    )
}
