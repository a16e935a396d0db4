//! Solved to the complainant's satisfaction: what was agreed.

use domain::handling::Settlement;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        p .nl-paragraph { (sheet.label("settle-why")) }
        (sheet.told("agreement", "settle-agreement", "").rows(6).hint(sheet.label("told-reason-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let agreement = writing.told("agreement", "agreement")?;
    Some(Record::Settle(Settlement { agreement }))
}
