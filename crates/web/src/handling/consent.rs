//! The complainant agrees in writing: when, and in which words.

use domain::handling::Consent;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{FAR_DAY, Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let today = sheet.view.reading.today;
    html! {
        p .nl-paragraph { (sheet.label("consent-why")) }
        (sheet.date("given-on", "consent-given-on", Some(today)).required())
        @if agrees_on_a_day(sheet) {
            (sheet.running())
            (sheet.later_day("until", "consent-until", None).required())
            (sheet.meant(FAR_DAY))
        }
        (sheet.told("text", "consent-text", "").rows(5).hint(sheet.label("consent-text-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let given_on = writing.date("given-on");
    let until =
        if agrees_on_a_day(&writing.sheet) { writing.later_day("until").map(Some) } else { Some(None) };
    writing.far_is_meant(until.flatten());
    let text = writing.told("text", "consent");
    Some(Record::Consent(Consent { given_on: given_on?, until: until?, text: text? }))
}

/// Whether it is asked until which day they agree to wait.
fn agrees_on_a_day(sheet: &Sheet<'_>) -> bool {
    !sheet.view.reading.procedure.postponed_with(sheet.offer.activity).is_empty()
}
