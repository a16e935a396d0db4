//! What goes along whole with the answer, before whoever sends it: the advice, the records of hearings, and which of these this once
//! does not.

use domain::event::Event;
use domain::handling::LeftOut;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::beside;
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Choice, Field, Under, card};

/// The records that do not go along.
const LEAVE_OUT: &str = "leave-out";
/// Why.
const WHY: &str = "leave-out-why";

pub(super) fn fields(sheet: &Sheet<'_>) -> Markup {
    let hearings = hearings(sheet);
    let advice = beside::advice(&sheet.view).filter(|_| encloses_advice(sheet));
    if hearings.is_empty() && advice.is_none() {
        return Markup::default();
    }
    let choices = hearings.iter().map(|(event, name)| Choice::new(event.seq.to_string(), name)).collect();
    let boxes =
        Field::checks(LEAVE_OUT, sheet.label("leave-out"), choices).hint(sheet.label("leave-out-hint"));
    let boxes =
        sheet.given.all(LEAVE_OUT).into_iter().fold(boxes, Field::value).error(sheet.flaws.of(LEAVE_OUT));
    let list = html! {
        p .nl-paragraph { (sheet.label("along-text")) }
        ul .utrecht-unordered-list {
            @if advice.is_some() { li .utrecht-unordered-list__item { (sheet.text("dossier-paper-advise")) } }
            @for (_, name) in &hearings { li .utrecht-unordered-list__item { (name) } }
        }
    };
    html! {
        (card(Under::Page, &sheet.label("along"), list))
        @if !hearings.is_empty() {
            (boxes)
            (sheet.area(WHY, WHY, "").rows(3).hint(sheet.label("leave-out-why-hint")).optional(sheet.optional()))
        }
    }
}

/// The records of hearings that go along, each with whom and when it is of.
fn hearings<'s>(sheet: &'s Sheet<'_>) -> Vec<(&'s Event, String)> {
    let view = &sheet.view;
    let all = view.dossier().hearings_with(sheet.offer.activity);
    all.filter_map(|event| Some((event, beside::hearing_of(view, event)?))).collect()
}

fn encloses_advice(sheet: &Sheet<'_>) -> bool {
    let recorded = sheet.offer.activity.encloses.iter().flat_map(|id| sheet.view.dossier().recorded_by(id));
    recorded.into_iter().any(|(_, (_, record))| matches!(record, Record::Advise(_)))
}

/// Whether something is left out: that is chosen in each dossier by itself.
pub(crate) fn leaves_out(sheet: &Sheet<'_>) -> bool {
    !sheet.given.all(LEAVE_OUT).is_empty()
}

/// What is left out, if anything is; nothing at all where the form does not say why.
pub(super) fn record(writing: &mut Writing<'_>) -> Option<Option<LeftOut>> {
    let asked = writing.given().all(LEAVE_OUT);
    if asked.is_empty() {
        return Some(None);
    }
    let records = asked.iter().filter_map(|seq| seq.parse().ok()).collect();
    Some(Some(LeftOut { records, reason: writing.text(WHY, "left-out")? }))
}
