//! The complainant takes it back; someone of staff notes it.

use domain::handling::Withdrawal;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        p .nl-paragraph { (sheet.label("withdraw-why")) }
        (sheet.told("reason", "withdrawal", "").rows(4).optional(sheet.optional()))
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let reason = writing.told_if_any("reason", "reason");
    Some(Record::Withdraw(Withdrawal { reason }))
}
