//! Sent on to another authority that is competent.

use domain::intake::Forwarding;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        (sheet.told("to", "authority", "").rows(3).hint(sheet.label("authority-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    writing.line("to");
    let to = writing.told("to", "authority")?;
    Some(Record::Forward(Forwarding { to }))
}
