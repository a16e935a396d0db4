//! The advice and the records of hearings beside what is decided: two columns where there is room, one below the other on a phone.

use domain::act::Act;
use domain::event::Event;
use domain::handling::{Advice, Judged, Judgment};
use domain::record::Record;
use maud::{Markup, html};
use office::args;
use office::paper::stands_in;

use super::ahead;
use super::grievances::{heading, judgment_badge, norms};
use super::papers::advice_of;
use super::view::View;
use crate::look::{Tone, Under, card, disclosure_when, status_badge};

/// The advice of the stage that the dossier is in.
pub(crate) fn advice<'v>(view: &'v View<'_>) -> Option<&'v Advice> {
    let dossier = view.dossier();
    dossier.advice.get(&dossier.stage)
}

/// What is decided, beside the advice and what was said at the hearings, where there are any.
pub(crate) fn beside(view: &View<'_>, under: Under, decided: Markup) -> Markup {
    let (advice, heard) = (advice(view), heard(view, under));
    if advice.is_none() && heard.0.is_empty() {
        return decided;
    }
    html! {
        div .gehoor-beside {
            div .gehoor-flow {
                @if let Some(advice) = advice { (card(under, &view.text("dossier-paper-advise"), advice_of(view, advice))) }
                (heard)
            }
            div .gehoor-flow { (decided) }
        }
    }
}

/// The records of the hearings of this stage: folded below an advice, which weighed them.
fn heard(view: &View<'_>, under: Under) -> Markup {
    let records: Vec<_> = view.done(Act::Hear).filter_map(|event| record(view, event)).collect();
    if records.is_empty() {
        return Markup::default();
    }
    let open = advice(view).is_none();
    let content = html! { @for (title, text) in &records { (disclosure_when(open, title, text.clone())) } };
    card(under, &view.text("dossier-heard-records"), content)
}

/// Who was heard on which day, and what was said.
fn record(view: &View<'_>, event: &Event) -> Option<(String, Markup)> {
    let Record::Hear(hearing) = &event.done()?.record else { return None };
    let who = whom(view, event)?;
    let present = view.reading.text(&hearing.present);
    let words = view.say("dossier-heard", &args!["date" => hearing.held_on, "present" => present]);
    let text = html! { p .nl-paragraph .gehoor-quiet { (words) } (view.prose(&hearing.record)) };
    Some((who, text))
}

fn whom(view: &View<'_>, event: &Event) -> Option<String> {
    let done = event.done()?;
    ahead::heard(view, view.reading.procedure.activity(&done.activity)?, done.item)
}

/// The record of a hearing in one line: whom it is of, on which day.
pub(crate) fn hearing_of(view: &View<'_>, event: &Event) -> Option<String> {
    let Record::Hear(hearing) = view.dossier().record_of(event.seq)? else { return None };
    Some(view.say("act-form-along-hearing", &args!["who" => whom(view, event)?, "date" => hearing.held_on]))
}

/// Whether what is decided follows the advice, in a word. Advice is one judgment on the whole: until all of it is judged, or
/// turned away, nothing can be said.
fn whether_advised(view: &View<'_>) -> Markup {
    let dossier = view.dossier();
    let whole = dossier.admissible == Some(false) || judged(view).len() == dossier.grievances.len();
    if advice(view).is_none() || !whole {
        return Markup::default();
    }
    match dossier.departs_from_advice() {
        true => status_badge(Tone::Warning, &view.text("dossier-not-as-advised")),
        false => status_badge(Tone::Neutral, &view.text("dossier-as-advised")),
    }
}

/// Whether the judgment of a grievance is that of the whole.
fn is_alone(view: &View<'_>) -> bool {
    view.dossier().grievances.len() == 1
}

/// The judgments of this stage, by the number of the grievance.
fn judged<'v>(view: &'v View<'_>) -> Vec<(u32, bool, &'v Judged)> {
    let dossier = view.dossier();
    let all = (1u32..).zip(&dossier.grievances);
    all.filter_map(|(number, grievance)| {
        Some((number, grievance.main, dossier.judgments.get(&(dossier.stage, number))?))
    })
    .collect()
}

/// What was judged of each grievance, and whether the whole was advised.
pub(crate) fn judgments(view: &View<'_>) -> Markup {
    let dossier = view.dossier();
    let turned_away = dossier.admissible == Some(false);
    let alone = is_alone(view) && !turned_away;
    html! {
        @if turned_away {
            div .gehoor-row {
                (status_badge(Tone::Neutral, &view.text("admissibility-inadmissible")))
                (whether_advised(view))
            }
        }
        @for (number, main, judged) in judged(view) {
            p .nl-paragraph { strong { (heading(view, number, main)) } }
            div .gehoor-row {
                (judgment_badge(view, judged.judgment))
                @if alone { (whether_advised(view)) }
            }
            (view.prose(&judged.reason))
            (norms(view, judged))
        }
        @if !alone && !turned_away && advice(view).is_some() {
            @if let Some(overall) = dossier.overall_judgment(dossier.stage) {
                p .nl-paragraph { strong { (view.text("dossier-decided-whole")) } }
                div .gehoor-row { (judgment_badge(view, overall)) (whether_advised(view)) }
            }
        }
    }
}

/// The reasons that were given for what was judged: what one begins with who says why the whole is otherwise than advised.
pub(crate) fn reasons(view: &View<'_>) -> String {
    if advice(view).is_none() {
        return String::new();
    }
    let texts = judged(view).into_iter().map(|(_, _, judged)| view.reading.text(&judged.reason));
    texts.collect::<Vec<_>>().join("\n\n")
}

/// Afterwards, on the page of the dossier: what was decided upon the advice, and why it departs from it.
pub(super) fn decided(view: &View<'_>) -> Markup {
    if judged(view).is_empty() && view.dossier().admissible != Some(false) {
        return Markup::default();
    }
    let content = html! {
        (judgments(view))
        @if let Some(reason) = view.dossier().departure().filter(|text| !stands_in(view.reading.text(text), &reasons(view))) {
            p .nl-paragraph { strong { (view.text("dossier-departs")) } }
            (view.prose(reason))
        }
    };
    card(Under::Section, &view.text("dossier-decided"), content)
}

/// What the advice says of a choice, to read beside it; of one grievance among several it says nothing.
pub(crate) fn hint(view: &View<'_>, judgment: Judgment) -> Option<String> {
    let advised = advice(view).filter(|_| is_alone(view))?.judgment?;
    (advised == judgment).then(|| view.text("dossier-as-advised"))
}

/// What to write when one judges otherwise.
pub(crate) fn reason_hint(view: &View<'_>, otherwise: String) -> String {
    let Some(advice) = advice(view).filter(|_| is_alone(view)) else { return otherwise };
    let advised = super::entry::advised(view, advice);
    view.say("act-form-judgment-departs-hint", &args!["advised" => advised, "hint" => otherwise])
}
