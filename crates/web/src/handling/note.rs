//! A remark for colleagues.

use domain::handling::Note;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! { (sheet.area("text", "note", "").rows(6).hint(sheet.label("note-hint")).required()) }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let text = writing.text("text", "note")?;
    Some(Record::Note(Note { text }))
}
