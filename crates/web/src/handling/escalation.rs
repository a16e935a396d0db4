//! A new analysis at a higher level; reasons are not required.

use domain::handling::Escalation;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let today = sheet.view.reading.today;
    html! {
        (sheet.date("received-on", "asked-on", Some(today)).hint(sheet.label("asked-on-hint")).required())
        (sheet.told("reason", "escalation", "").rows(6).optional(sheet.optional()))
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let received_on = writing.date("received-on");
    let reason = writing.told_if_any("reason", "reason");
    Some(Record::Escalate(Escalation { received_on: received_on?, reason }))
}
