//! The reaction to the answer, noted by staff for someone who called or wrote.

use domain::handling::{Reaction, Satisfaction};
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;

/// What someone can have said; that nothing was heard within the term is noted by Gehoor itself.
const SAID: [Satisfaction; 2] = [Satisfaction::Satisfied, Satisfaction::NotSatisfied];

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let choice =
        |said: Satisfaction| Choice::new(said.code(), sheet.text(&format!("satisfaction-{}", said.code())));
    html! {
        p .nl-paragraph { (sheet.label("reaction-why")) }
        (sheet.radios("satisfaction", "satisfaction", SAID.into_iter().map(choice).collect(), "").required())
        (sheet.told("remark", "remark", "").rows(4).optional(sheet.optional()))
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let satisfaction = writing
        .choice("satisfaction", |code| Satisfaction::from_code(code).filter(|said| SAID.contains(said)));
    let remark = writing.told_if_any("remark", "remark");
    Some(Record::AskSatisfaction(Reaction { satisfaction: satisfaction?, remark }))
}
