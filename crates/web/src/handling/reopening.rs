//! Opening an ended dossier again.

use domain::handling::Reopening;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! { (sheet.area("reason", "reopen-reason", "").rows(4).required()) }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let reason = writing.text("reason", "reason")?;
    Some(Record::Reopen(Reopening { reason }))
}
