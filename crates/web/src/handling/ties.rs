//! What binds whoever was appointed to the organisation, said by themselves.

use domain::handling::{Tie, Ties};
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let choices = ["none", "tied"].map(|code| Choice::new(code, sheet.label(&format!("ties-{code}"))));
    let months = u32::from(sheet.offer.activity.tie_months);
    html! {
        p .nl-paragraph { (sheet.view.say("act-form-ties-why", &args!["months" => months])) }
        (sheet.radios("ties", "ties", choices.to_vec(), "").required())
        (sheet.area("what", "ties-what", "").rows(4).hint(sheet.label("ties-what-hint")).optional(sheet.label("ties-if-yes")))
        (sheet.date("until", "ties-until", None).hint(sheet.label("ties-until-hint")).optional(sheet.optional()))
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let tied = writing.choice("ties", |code| match code {
        "none" => Some(false),
        "tied" => Some(true),
        _ => None,
    })?;
    if !tied {
        return Some(Record::DeclareTies(Ties { tie: None }));
    }
    let what = writing.text("what", "tie");
    let until = writing.date_if_any("until");
    if until.is_some_and(|date| date > writing.sheet.view.reading.today) {
        writing.flaw("until", "act-form-flaw-tie-ahead");
    }
    Some(Record::DeclareTies(Ties { tie: Some(Tie { what: what?, until }) }))
}
