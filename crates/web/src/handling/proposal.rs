//! A draft answer: whoever writes it cannot validate its content.

use domain::act::Act;
use domain::event::Event;
use domain::handling::Proposal;
use domain::record::{Record, TextRef};
use maud::{Markup, html};

use super::investigation::findings;
use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::look::{Alert, Tone};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let before =
        sheet.view.dossier().proposal().map(|text| sheet.view.reading.text(text)).unwrap_or_default();
    html! {
        @if let Some(remarks) = remarks(&sheet.view) {
            (Alert::new(Tone::Warning, sheet.label("remarks-made")).content(sheet.view.prose(remarks)))
        }
        @if let Some(findings) = findings(&sheet.view) { (sheet.reading("findings", findings)) }
        (sheet.told("text", "draft", before).rows(18).hint(sheet.label("draft-hint")).required())
    }
}

/// What must change in the draft that lies there, when it was refused.
fn remarks<'v>(view: &View<'v>) -> Option<&'v TextRef> {
    let digest = &view.dossier().proposal()?.digest;
    let refused = |event: &'v Event| match &event.done()?.record {
        Record::Validate(validation) if !validation.passed && &validation.digest == digest => {
            validation.remarks.as_ref()
        }
        _ => None,
    };
    view.done(Act::Validate).filter_map(refused).last()
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let text = writing.told("text", "proposal")?;
    Some(Record::Propose(Proposal { text }))
}
