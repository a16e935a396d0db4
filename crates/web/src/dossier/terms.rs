//! The terms: where each stands, and why it ends on the day it ends.

use domain::dossier::{RunningTerm, TermStanding};
use domain::event::Done;
use domain::procedure::Activity;
use maud::{Markup, html};
use office::args;
use office::reading::Reading;

use super::view::View;
use crate::drawing::Reader;
use crate::due::{Due, days, of_right};
use crate::look::{Summary, TermState, Tone, disclosure, status_badge, term_badge};

pub(super) fn terms(view: &View<'_>) -> Markup {
    let standing = |term: &&RunningTerm| view.dossier().standing(&view.reading.procedure, term);
    let Reading { procedure, dossier, today, .. } = view.reading;
    let begun = |term: &&RunningTerm| dossier.begun(procedure, term, *today);
    let mut terms: Vec<_> = dossier.terms.iter().filter(begun).collect();
    terms.sort_by_key(|term| (standing(term) != TermStanding::Running, term.due));
    if terms.is_empty() {
        return Markup::default();
    }
    let list = |terms: &[&RunningTerm]| {
        terms.iter().fold(Summary::new(), |list, term| list.item(label(view, term), term_row(view, term)))
    };
    // what is owed no more says little: most of it is what another level or another course left behind
    let (lapsed, others): (Vec<_>, Vec<_>) =
        terms.into_iter().partition(|term| standing(term) == TermStanding::Lapsed);
    html! {
        @if !others.is_empty() { (list(&others)) }
        @if !lapsed.is_empty() {
            (disclosure(&view.say("dossier-terms-lapsed", &args!["count" => lapsed.len()]), html! { (list(&lapsed)) }))
        }
    }
}

fn label(view: &View<'_>, running: &RunningTerm) -> String {
    let label = view.term(&running.term);
    let twice = view.dossier().terms.iter().filter(|other| other.term == running.term).count() > 1;
    match twice && running.stage > 1 {
        true => view.say("dossier-term-second", &args!["term" => label]),
        false => label,
    }
}

fn term_row(view: &View<'_>, running: &RunningTerm) -> Markup {
    let why = why(view, running);
    html! {
        div .gehoor-row {
            (badge(view, running))
            @if !is_open_right(view, running) { span { (view.say("dossier-term-due", &args!["date" => view.weekday(running.due)])) } }
        }
        @if !why.is_empty() {
            (disclosure(&view.text("dossier-term-why"), html! {
                ul .utrecht-unordered-list { @for sentence in &why { li .utrecht-unordered-list__item { (sentence) } } }
            }))
        }
    }
}

/// The argument: from what it counts, on what it rests, how the days were counted, and what moved it.
fn why(view: &View<'_>, running: &RunningTerm) -> Vec<String> {
    let Reading { procedure, dossier, .. } = view.reading;
    let texts = view.site().office().texts();
    let reader = Reader { procedure, texts, lang: view.lang() };
    let mut said = Vec::new();
    if running.steps.is_empty() {
        return said; // it is the day itself that was promised
    }
    said.extend(dossier.started_by(procedure, running).map(|anchor| {
        let args = args!["date" => view.weekday(running.from), "what" => reader.beginning(anchor)];
        view.say("dossier-term-counts", &args)
    }));
    let source = procedure.terms.get(&running.term).and_then(|term| reader.cited(&term.source));
    said.extend(source.map(|source| view.say("dossier-term-rests", &args!["source" => source])));
    said.extend(texts.why(view.lang(), &running.steps));
    let of_it = |done: &Done| done.stage == running.stage && !running.adjustments.is_empty();
    for (event, done) in dossier.events.iter().filter_map(|event| Some((event, event.done()?))) {
        let moves = |activity: &&Activity| activity.moves.iter().any(|moved| moved.term == running.term);
        if let Some(activity) = procedure.activity(&done.activity).filter(|_| of_it(done)).filter(moves) {
            let what = view.activity(&activity.id);
            let what = match reader.cited(&activity.source) {
                Some(source) => format!("{what} ({source})"),
                None => what,
            };
            said.push(
                view.say("dossier-term-changed", &args!["date" => view.date(event.on), "what" => what]),
            );
        }
    }
    said
}

/// The badge of the term that ends first, for the head of the page.
pub(super) fn badge_of(view: &View<'_>) -> Markup {
    let owned = |term: &&RunningTerm| {
        view.reading.procedure.terms.get(&term.term).is_some_and(|term| !term.owners.is_empty())
    };
    let running =
        |term: &&RunningTerm| view.dossier().standing(&view.reading.procedure, term) == TermStanding::Running;
    let first = view.dossier().terms.iter().filter(owned).filter(running).min_by_key(|term| term.due);
    html! { @if let Some(term) = first { (badge(view, term)) } }
}

fn badge(view: &View<'_>, running: &RunningTerm) -> Markup {
    match view.dossier().standing(&view.reading.procedure, running) {
        TermStanding::Met { on, late: false } => {
            term_badge(TermState::Met, &view.say("dossier-term-met", &args!["date" => on]))
        }
        TermStanding::Met { on, late: true } => {
            let days = days(running.due, on);
            term_badge(
                TermState::MetLate,
                &view.say("dossier-term-met-late", &args!["date" => on, "days" => days]),
            )
        }
        TermStanding::Paused { since } => {
            term_badge(TermState::Paused, &view.say("dossier-term-paused", &args!["date" => since]))
        }
        TermStanding::Lapsed => status_badge(Tone::Neutral, &view.text("term-state-lapsed")),
        TermStanding::Waived => status_badge(Tone::Neutral, &view.text("term-state-waived")),
        TermStanding::NotOwed => status_badge(Tone::Neutral, &view.text("term-state-not-owed")),
        TermStanding::Running => open(view, running),
    }
}

/// Whether it is a right, or a time to wait, that nobody of the house can be late with.
fn is_open_right(view: &View<'_>, running: &RunningTerm) -> bool {
    let Reading { procedure, dossier, .. } = view.reading;
    procedure.is_window(&running.term) && dossier.standing(procedure, running) == TermStanding::Running
}

fn open(view: &View<'_>, running: &RunningTerm) -> Markup {
    let Reading { procedure, calendar, today, .. } = view.reading;
    if procedure.is_window(&running.term) {
        let (words, on) = of_right(running.due, *today);
        return status_badge(Tone::Neutral, &view.say(words, &args!["date" => view.weekday(on)]));
    }
    Due::new(procedure, Some(calendar), Some(&running.term), running.due, *today).badge(view.officer)
}
