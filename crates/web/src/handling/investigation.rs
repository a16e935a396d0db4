//! Findings on the substance.

use domain::act::Act;
use domain::handling::Investigation;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::grievances;
use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let before = findings(&sheet.view).map(|text| sheet.view.reading.text(text)).unwrap_or_default();
    html! {
        (grievances::plain(&sheet.view))
        (sheet.area("findings", "findings", before).rows(14).hint(sheet.label("findings-hint")).required())
    }
}

/// The latest findings of the current stage.
pub(crate) fn findings<'v>(view: &View<'v>) -> Option<&'v domain::record::TextRef> {
    view.done(Act::Investigate).last().and_then(|event| match &event.done()?.record {
        Record::Investigate(investigation) => Some(&investigation.findings),
        _ => None,
    })
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let findings = writing.text("findings", "findings")?;
    Some(Record::Investigate(Investigation { findings }))
}
