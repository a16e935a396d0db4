//! The earlier decision stands.

use domain::handling::Upholding;
use domain::record::Record;
use maud::{Markup, html};

use super::investigation::findings;
use crate::dossier::grievances;
use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        (grievances::plain(&sheet.view))
        @if let Some(findings) = findings(&sheet.view) { (sheet.reading("findings", findings)) }
        (sheet.told("reason", "uphold-reason", "").rows(8).hint(sheet.label("uphold-reason-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let reason = writing.told("reason", "reason")?;
    Some(Record::Uphold(Upholding { reason }))
}
