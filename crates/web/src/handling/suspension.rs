//! The clock of a term stands still, on a ground, with the reason that the complainant reads.

use domain::handling::Suspension;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::intake::admissibility::{listed_ground, listed_grounds};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        p .nl-paragraph { (sheet.label("suspend-why")) }
        (listed_grounds(sheet))
        (sheet.told("reason", "told-reason", "").rows(5).hint(sheet.label("told-reason-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let ground = listed_ground(writing);
    let reason = writing.told("reason", "reason");
    Some(Record::Suspend(Suspension { ground: ground?, reason: reason? }))
}
