//! What goes along with a letter, before whoever sends it: with the answer the advice and the records of hearings, and which of these this
//! once does not; with a copy of the complaint and with what is forwarded the files, each of which can be left out.

use domain::event::Event;
use domain::handling::LeftOut;
use domain::record::Record;
use maud::{Markup, html};
use store::attachment::Attachment;

use crate::dossier::attachments;
use crate::dossier::beside;
use crate::dossier::sheet::{Sheet, Writing};
use crate::given::Given;
use crate::look::{Choice, Field, Under, card, hidden};

/// The records that do not go along.
const LEAVE_OUT: &str = "leave-out";
/// Why.
const WHY: &str = "leave-out-why";
/// The files that go along.
pub(crate) const GOES: &str = "goes-along";
/// Those that stood on the form.
const ASKED: &str = "goes-along-asked";

/// The files that go along, all ticked at first; what came while the form was open is too.
pub(crate) fn files(sheet: &Sheet<'_>, files: &[&Attachment]) -> Markup {
    if files.is_empty() {
        return Markup::default();
    }
    let choice =
        |file: &&Attachment| Choice::new(&file.id, &file.name).hint(attachments::about(&sheet.view, file));
    let boxes = Field::checks(GOES, sheet.label("along-files"), files.iter().map(choice).collect());
    let boxes = boxes.hint(sheet.label("along-files-hint")).error(sheet.flaws.of(GOES));
    let going = files.iter().filter(|file| goes(sheet.given, &file.id));
    html! {
        (going.fold(boxes, |boxes, file| boxes.value(&file.id)))
        @for file in files { (hidden(ASKED, &file.id)) }
    }
}

/// Whether a file goes along: its box is ticked, or none stood on the form.
pub(crate) fn goes(given: &Given, file: &str) -> bool {
    let names = |field: &str| given.all(field).iter().any(|id| id == file);
    names(GOES) || !names(ASKED)
}

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
