//! Who must wait longer is told until when and why.

use domain::handling::Commitment;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{FAR_DAY, Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let field = sheet.later_day("promised-on", "promised-on", None);
    // what is over runs no more, and a promise is for a day to come
    let field = match sheet.view.reading.today.tomorrow() {
        Ok(day) if sheet.runs_until().is_none_or(|due| due < day) => field.first_day(day),
        _ => field,
    };
    html! {
        (sheet.running())
        (sheet.day_to_keep(field.hint(sheet.label("promised-on-hint")).required()))
        (sheet.meant(FAR_DAY))
        (sheet.told("reason", "hold-reason", "").rows(5).hint(sheet.label("told-reason-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let promised_on = writing.day_to_keep("promised-on");
    if promised_on.is_some_and(|date| date <= writing.sheet.view.reading.today) {
        writing.flaw("promised-on", "act-form-flaw-not-future");
    } else {
        writing.is_later("promised-on", promised_on);
    }
    writing.far_is_meant(promised_on);
    let reason = writing.told("reason", "reason");
    Some(Record::Commit(Commitment { promised_on: promised_on?, reason: reason? }))
}
