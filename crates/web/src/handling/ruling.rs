//! How a court, an ombudsman or another authority outside decided.

use domain::handling::Ruling;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let choice = |code: &str| Choice::new(code, sheet.text(&format!("ruling-{code}")));
    html! {
        p .nl-paragraph { (sheet.label("ruling-why")) }
        (sheet.date("given-on", "ruling-given-on", None).required())
        (sheet.radios("fault", "ruling-fault", ["at-fault", "not-at-fault"].map(choice).to_vec(), "").required())
        (sheet.radios("annulled", "ruling-annulled", ["annulled", "not-annulled"].map(choice).to_vec(), "").required())
        (sheet.area("gist", "ruling-gist", "").rows(6).hint(sheet.label("ruling-gist-hint")).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let given_on = writing.date("given-on");
    let fault = writing.choice("fault", |code| one_of(code, ["at-fault", "not-at-fault"]));
    let annulled = writing.choice("annulled", |code| one_of(code, ["annulled", "not-annulled"]));
    let gist = writing.text("gist", "ruling");
    Some(Record::RecordRuling(Ruling {
        given_on: given_on?,
        fault: fault?,
        annulled: annulled?,
        gist: gist?,
    }))
}

/// Whether it is the first of the two.
fn one_of(code: &str, [yes, no]: [&str; 2]) -> Option<bool> {
    (code == yes || code == no).then_some(code == yes)
}
