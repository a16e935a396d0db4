//! What goes along with a letter, before whoever sends it: with the answer the advice and the records of hearings, and which of these this
//! once does not; with a copy of the complaint and with what is forwarded the files, each of which can be left out.

use domain::act::Act;
use domain::event::Event;
use domain::handling::LeftOut;
use domain::record::Record;
use maud::{Markup, html};
use office::args;
use store::attachment::Attachment;

use crate::dossier::attachments;
use crate::dossier::beside;
use crate::dossier::sheet::{Sheet, Writing};
use crate::given::Given;
use crate::intake::forwarding;
use crate::look::{Choice, Field, Under, card, hidden};

/// The records that do not go along.
const LEAVE_OUT: &str = "leave-out";
/// Why: of all that are left out, also in other dossiers.
const WHY: &str = "leave-out-why";
/// The files that go along.
pub(crate) const GOES: &str = "goes-along";
/// Those that stood on the form.
const ASKED: &str = "goes-along-asked";

/// The files that go along, all ticked at first; what came while the form was open is too. `of` is the number of another dossier.
pub(crate) fn files(sheet: &Sheet<'_>, of: Option<&str>, files: &[&Attachment]) -> Markup {
    if files.is_empty() {
        return Markup::default();
    }
    let choice =
        |file: &&Attachment| Choice::new(&file.id, &file.name).hint(attachments::about(&sheet.view, file));
    let label = of_dossier(sheet, of, sheet.label("along-files"));
    let boxes = Field::checks(GOES, label, files.iter().map(choice).collect()).id(id(GOES, of));
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

/// A label that says of which other dossier it is.
fn of_dossier(sheet: &Sheet<'_>, of: Option<&str>, label: String) -> String {
    match of {
        Some(number) => sheet.view.say("act-form-also-why", &args!["number" => number, "why" => label]),
        None => label,
    }
}

/// The id of boxes: of another dossier its own.
fn id(name: &str, of: Option<&str>) -> String {
    of.map_or_else(|| name.to_owned(), |number| format!("{name}-{number}"))
}

/// What goes along with the answer, and the boxes for what does not.
pub(super) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        (enclosed(sheet, None))
        @if asks_why(sheet) { (why(sheet)) }
    }
}

/// What goes along with what is done in the others at the same time: nobody sends it unseen.
pub(crate) fn of_others(sheet: &Sheet<'_>, others: &[Sheet<'_>]) -> Markup {
    html! {
        @match sheet.offer.activity.act {
            Act::Answer => {
                @for there in others { (enclosed(there, Some(there.view.reading.number()))) }
                @if !asks_why(sheet) && others.iter().any(asks_why) { (why(sheet)) }
            }
            Act::Forward => { @for there in others { (forwarding::going(there, Some(there.view.reading.number()))) } }
            _ => {}
        }
    }
}

fn asks_why(sheet: &Sheet<'_>) -> bool {
    !hearings(sheet).is_empty()
}

fn why(sheet: &Sheet<'_>) -> Field {
    sheet.area(WHY, WHY, "").rows(3).hint(sheet.label("leave-out-why-hint")).optional(sheet.optional())
}

fn enclosed(sheet: &Sheet<'_>, of: Option<&str>) -> Markup {
    let hearings = hearings(sheet);
    let advice = beside::advice(&sheet.view).filter(|_| encloses_advice(sheet));
    if hearings.is_empty() && advice.is_none() {
        return Markup::default();
    }
    let choices = hearings.iter().map(|(event, name)| Choice::new(value(sheet, event), name)).collect();
    let label = of_dossier(sheet, of, sheet.label("leave-out"));
    let boxes =
        Field::checks(LEAVE_OUT, label, choices).id(id(LEAVE_OUT, of)).hint(sheet.label("leave-out-hint"));
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
        (card(Under::Page, &of_dossier(sheet, of, sheet.label("along")), list))
        @if !hearings.is_empty() { (boxes) }
    }
}

/// A record among those of all dossiers on the form.
fn value(sheet: &Sheet<'_>, event: &Event) -> String {
    format!("{}/{}", sheet.view.reading.number(), event.seq)
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

/// What is left out here, if anything is; nothing at all where the form does not say why.
pub(super) fn record(writing: &mut Writing<'_>) -> Option<Option<LeftOut>> {
    let asked = writing.given().all(LEAVE_OUT);
    if asked.is_empty() {
        return Some(None);
    }
    let here = hearings(&writing.sheet).into_iter().map(|(event, _)| event);
    let records: Vec<u32> =
        here.filter(|event| asked.contains(&value(&writing.sheet, event))).map(|event| event.seq).collect();
    if records.is_empty() && writing.given().has(WHY) {
        return Some(None); // it is left out elsewhere
    }
    Some(Some(LeftOut { records, reason: writing.text(WHY, "left-out")? }))
}
