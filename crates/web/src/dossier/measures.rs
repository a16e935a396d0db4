//! What is done about it, as it stands: by whom, by when, done or not.

use domain::dossier::StandingMeasure;
use maud::{Markup, html};
use office::args;

use super::entry;
use super::papers::signed;
use super::view::{View, quiet};
use crate::look::{Tone, Under, card, status_badge};

pub(super) fn measures(view: &View<'_>) -> Markup {
    let measures = view.dossier().measures();
    if measures.is_empty() {
        return Markup::default();
    }
    let content = html! { @for known in &measures { (measure(view, known)) } };
    card(Under::Section, &view.text("dossier-paper-measure"), content)
}

fn measure(view: &View<'_>, known: &StandingMeasure<'_>) -> Markup {
    let measure = known.measure;
    let last = view.dossier().events.iter().find(|event| event.seq == known.last);
    html! {
        p .nl-paragraph { strong { (entry::measure_words(view, measure)) } " " (standing(view, known)) }
        (view.prose(&measure.what))
        @if let Some(decided) = &measure.decided {
            (quiet(&view.say("dossier-measure-decided", &args!["date" => decided.on, "by" => view.reading.text(&decided.by)])))
        }
        @if let Some(done) = &measure.done { (view.prose(&done.shown)) }
        @if let Some(last) = last { (signed(view, last)) }
        @if let Some(href) = href(view, known) {
            p .nl-paragraph { a .nl-link href=(href) { (view.text("dossier-measure-again")) } }
        }
    }
}

/// Done, late, or neither.
fn standing(view: &View<'_>, known: &StandingMeasure<'_>) -> Markup {
    match &known.measure.done {
        Some(done) => status_badge(Tone::Ok, &view.say("dossier-measure-done", &args!["date" => done.on])),
        None if known.measure.due_on < view.reading.today => {
            status_badge(Tone::Error, &view.text("dossier-measure-late"))
        }
        None => Markup::default(),
    }
}

/// Where the reader tells that it was done, or by whom and when it will be.
fn href(view: &View<'_>, known: &StandingMeasure<'_>) -> Option<String> {
    let offer = view.reading.offer(known.activity, None)?;
    let may = view.reading.may(&offer, &view.actor()).is_ok();
    may.then(|| format!("{}?what={}", view.act_address(known.activity, None), known.last))
}
