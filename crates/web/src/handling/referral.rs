//! Referring to a line beyond the organisation: those that the procedure knows.

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
    let lines = view.reading.procedure.lines();
    let choices: Vec<_> = lines.iter().map(|line| Choice::new(line.to_string(), view.line(*line))).collect();
    html! {
        @if let Some(body) = body { (sheet.words("second-line", body.second_line.get(language), language)) }
        @if let [_, _, ..] = lines[..] {
            (sheet.radios("line", "line", choices, "2").required())
        }
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let lines = writing.sheet.view.reading.procedure.lines();
    let line = match lines[..] {
        [line] => line, // nothing to ask
        _ => writing.choice("line", |line| line.parse().ok().filter(|line| lines.contains(line)))?,
    };
    Some(Record::ReferSecondLine(Referral { line }))
}
