//! A short reply to a question, report, suggestion or compliment.

use domain::handling::Feedback;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        (sheet.told("text", "reply", "").rows(12).hint(sheet.label("reply-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let text = writing.told("text", "reply")?;
    Some(Record::GiveFeedback(Feedback { text }))
}
