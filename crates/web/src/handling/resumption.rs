//! The clock of a term goes on.

use domain::handling::Resumption;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        p .nl-paragraph { (sheet.label("resume-why")) }
        (sheet.area("reason", "reason", "").rows(4).optional(sheet.optional()))
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let reason = writing.text_if_any("reason", "reason");
    Some(Record::Resume(Resumption { reason }))
}
