//! Put before an adviser or a committee: on what rule or decision, and what is asked.

use domain::handling::Reference;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! { (sheet.told("reason", "reference", "").rows(5).hint(sheet.label("reference-hint")).required()) }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let reason = writing.told("reason", "reference")?;
    Some(Record::ReferToAdviser(Reference { reason }))
}
