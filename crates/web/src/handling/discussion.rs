//! Discussed with those responsible inside.

use domain::handling::Discussion;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! { (sheet.area("report", "discussion", "").rows(8).hint(sheet.label("discussion-hint")).required()) }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let report = writing.text("report", "discussion")?;
    Some(Record::Discuss(Discussion { report }))
}
