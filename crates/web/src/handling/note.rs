//! A remark for colleagues.

use domain::handling::Note;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! { (sheet.area("text", "note", "").rows(6).hint(sheet.label("note-hint")).required()) }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let text = match writing.given().has("text") || writing.given().files().is_empty() {
        true => writing.text("text", "note")?,
        // files speak for themselves
        false => {
            let names: Vec<_> = writing.given().files().iter().map(|file| file.name.clone()).collect();
            writing.papers().text("note", &names.join(", "))
        }
    };
    Some(Record::Note(Note { text }))
}
