//! Referring to the second or third line.

use domain::handling::Referral;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let language = view.dossier().language;
    let bodies = view.site().office().bodies();
    let body = bodies.get(&view.dossier().body);
    let choice = |line: &str| Choice::new(line, sheet.text(&format!("line-{line}")));
    html! {
        @if let Some(body) = body { (sheet.words("second-line", body.second_line.get(language), language)) }
        (sheet.radios("line", "line", vec![choice("2"), choice("3")], "2").required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let line = writing.choice("line", |line| line.parse().ok().filter(|line| matches!(line, 2 | 3)))?;
    Some(Record::ReferSecondLine(Referral { line }))
}
