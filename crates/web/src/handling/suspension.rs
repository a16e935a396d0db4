//! The clock of a term stands still, on a ground, with the reason that the complainant reads.

use domain::handling::Suspension;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::intake::admissibility::{ground, grounds};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        p .nl-paragraph { (sheet.label("suspend-why")) }
        @if !sheet.offer.activity.grounds.is_empty() {
            (sheet.radios("ground", "ground", grounds(sheet, sheet.offer.activity), "").required())
        }
        (sheet.told("reason", "told-reason", "").rows(5).hint(sheet.label("told-reason-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let activity = writing.sheet.offer.activity;
    let listed = !activity.grounds.is_empty();
    let ground = if listed { ground(writing, activity) } else { None };
    let reason = writing.told("reason", "reason");
    (ground.is_some() || !listed).then_some(())?;
    Some(Record::Suspend(Suspension { ground, reason: reason? }))
}
