//! What is missing is asked for; what was missing came in.

use domain::intake::{Completion, CompletionRequest, Medium};
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn request_fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        (sheet.told("missing", "missing", "").rows(5).hint(sheet.label("missing-hint")).required())
    }
}

pub(crate) fn request(writing: &mut Writing<'_>) -> Option<Record> {
    let missing = writing.told("missing", "missing")?;
    Some(Record::RequestCompletion(CompletionRequest { missing }))
}

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let today = sheet.view.reading.today;
    html! {
        (sheet.date("received-on", "completed-on", Some(today)).required())
        (sheet.radios("medium", "medium", sheet.mediums(), "").hint(sheet.label("completed-medium-hint")).required())
        (sheet.told("text", "completed-text", "").rows(6).optional(sheet.optional()))
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let received_on = writing.date("received-on");
    let medium = writing.choice("medium", Medium::from_code);
    let text = writing.told_if_any("text", "completion");
    Some(Record::Complete(Completion { received_on: received_on?, medium: Some(medium?), text }))
}
