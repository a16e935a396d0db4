//! The grievances, each with its judgment.

use domain::handling::{Judged, Judgment};
use domain::intake::{Grievance, Kind};
use maud::{Markup, html};
use office::args;
use office::intake::beginning;

use super::view::View;
use crate::look::{Tone, Under, card, status_badge};
use crate::subjects;

/// Whether there is something to judge: a question or a compliment complains of nothing.
pub(super) fn are_judged(view: &View<'_>) -> bool {
    view.dossier().kind.is_none_or(|kind| kind == Kind::Complaint)
}

/// What a message that is no complaint is about, where that says more than the message does.
pub(super) fn points(view: &View<'_>) -> Markup {
    let dossier = view.dossier();
    let message = dossier.receipt.as_ref().map(|receipt| view.reading.text(&receipt.message));
    let says_more = |grievance: &Grievance| {
        grievance.subject.is_some()
            || message.is_none_or(|message| beginning(message) != view.reading.text(&grievance.text))
    };
    html! {
        @for grievance in dossier.grievances.iter().filter(|grievance| says_more(grievance)) {
            (view.prose(&grievance.text))
            (about(view, grievance))
        }
    }
}

fn about(view: &View<'_>, grievance: &Grievance) -> Markup {
    html! {
        @if let Some(subject) = grievance.subject.as_ref().and_then(|code| subject(view, code)) {
            p .nl-paragraph { (view.say("dossier-subject", &args!["subject" => subject])) }
        }
    }
}

pub(super) fn grievances(view: &View<'_>) -> Markup {
    let dossier = view.dossier();
    let count = dossier.grievances.len() as u32;
    let whole =
        count > 1 && (1..=count).all(|number| dossier.judgments.contains_key(&(dossier.stage, number)));
    let overall = dossier.overall_judgment(dossier.stage).filter(|_| whole);
    html! {
        @for (number, grievance) in (1u32..).zip(&dossier.grievances) {
            (card(Under::Section, &heading(view, number, grievance.main), html! {
                (view.prose(&grievance.text))
                (about(view, grievance))
                (judgments(view, number))
            }))
        }
        @if let Some(overall) = overall {
            p .nl-paragraph { (view.text("dossier-overall")) " " (judgment_badge(view, overall)) }
        }
    }
}

pub(super) fn heading(view: &View<'_>, number: u32, main: bool) -> String {
    let numbered = view.say("grievance-number", &args!["number" => number]);
    match main && view.dossier().grievances.len() > 1 {
        true => format!("{numbered} ({})", view.text("grievance-main")),
        false => numbered,
    }
}

fn judgments(view: &View<'_>, number: u32) -> Markup {
    let stages = 1..=view.dossier().stage;
    html! {
        @for stage in stages {
            @if let Some(judged) = view.dossier().judgments.get(&(stage, number)) {
                div .gehoor-row {
                    (judgment_badge(view, judged.judgment))
                    @if stage > 1 { span { (view.text("dossier-second-level")) } }
                    @else if view.dossier().stage > 1 { span { (view.text("dossier-first-level")) } }
                }
                (view.prose(&judged.reason))
                (norms(view, judged))
            }
        }
    }
}

/// Which norms a judgment says to be offended.
pub(super) fn norms(view: &View<'_>, judged: &Judged) -> Markup {
    let labels = &view.law().norm;
    let named: Vec<_> = judged.norms.iter().map(|code| labels.get(code).unwrap_or(code).as_str()).collect();
    html! {
        @if !named.is_empty() {
            p .nl-paragraph { (view.say("dossier-norms", &args!["norms" => named.join("; ")])) }
        }
    }
}

/// A judgment as a word in a tone.
pub(crate) fn judgment_badge(view: &View<'_>, judgment: Judgment) -> Markup {
    let tone = match judgment {
        Judgment::WellFounded | Judgment::PartlyFounded => Tone::Warning,
        Judgment::Unfounded | Judgment::NoJudgment => Tone::Neutral,
    };
    status_badge(tone, &view.text(&format!("judgment-{}", judgment.code())))
}

/// The grievances with their judgments, to read before one decides.
pub(crate) fn plain(view: &View<'_>) -> Markup {
    let dossier = view.dossier();
    html! {
        @if !dossier.grievances.is_empty() {
            (card(Under::Page, &view.text("dossier-grievances"), html! {
                @for (number, grievance) in (1u32..).zip(&dossier.grievances) {
                    @if dossier.grievances.len() > 1 { p .nl-paragraph { strong { (heading(view, number, grievance.main)) } } }
                    (view.prose(&grievance.text))
                    (judgments(view, number))
                }
            }))
        }
    }
}

fn subject(view: &View<'_>, code: &str) -> Option<String> {
    let bodies = view.site().office().bodies();
    subjects::label(&view.reading.procedure, &bodies, &view.dossier().body, view.lang(), code)
}
