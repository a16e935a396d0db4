//! A term ends on a later day to which the complainant agreed.

use domain::handling::{Postponement, adjournment};
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{FAR_DAY, Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let agreed = adjournment::agreed(sheet.view.dossier());
    html! {
        (sheet.running())
        (sheet.later_day("until", "postpone-until", agreed).hint(sheet.label("postpone-until-hint")).required())
        (sheet.meant(FAR_DAY))
        (sheet.told("reason", "told-reason", "").rows(5).hint(sheet.label("told-reason-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let until = writing.later_day("until");
    writing.far_is_meant(until);
    let reason = writing.told("reason", "reason");
    Some(Record::Postpone(Postponement { until: until?, reason: reason? }))
}
