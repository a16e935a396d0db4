//! The measures of a page.

use jiff::ToSpan as _;
use maud::{Markup, html};
use office::args;
use store::dossier_measure::Line;

use super::asked::Asked;
use super::done;
use crate::due::Due;
use crate::look::{Table, Tone, prose, status_badge, whole};
use crate::names::{Names, place};
use crate::officer::{Officer, escaped};

/// How many days before its last day a measure asks for attention.
const SOON: i64 = 7;

const COLUMNS: [&str; 5] = ["what", "owner", "due", "standing", "dossier"];

/// The table. Its caption says in which order they stand, how many are shown, and whether there are others.
pub(super) fn table(officer: &Officer, asked: &Asked, lines: &[Line], more: bool, names: &Names) -> Markup {
    let id = if more || asked.after.is_some() { "measures-caption-part" } else { "measures-caption" };
    let mut table = Table::new(officer.say(id, &args!["count" => lines.len()]));
    for column in COLUMNS {
        let label = officer.text(&format!("measures-column-{column}"));
        table = if column == "what" { table.wide_column(label) } else { table.column(label) };
    }
    for line in lines {
        table = table.row([
            what(officer, line),
            html! { (names.name(&line.owner)) },
            html! { (whole(&officer.date(line.due_on))) },
            standing(officer, line),
            dossier(officer, line),
        ]);
    }
    html! { div .gehoor-register-list { (table) } }
}

pub(super) fn what(officer: &Officer, line: &Line) -> Markup {
    let kind = officer.text(&format!("measure-kind-{}", line.kind));
    let gone = officer.text("measures-erased");
    html! {
        div .gehoor-quiet { (kind) }
        @if line.what.is_empty() { div .gehoor-quiet { (gone) } }
        @else { (prose(&line.what, Some(&line.language))) }
        @if let Some(on) = line.decided_on {
            div .gehoor-quiet { (officer.say("dossier-measure-decided", &args!["date" => on, "by" => line.decided_by.as_str()])) }
        }
    }
}

/// Done, late or how long there is still; whoever sees to it can say there that it was done.
pub(super) fn standing(officer: &Officer, line: &Line) -> Markup {
    let today = officer.site.office().today(&line.body);
    match line.done_on {
        Some(on) => {
            let tone = if on > line.due_on { Tone::Warning } else { Tone::Ok };
            html! {
                (status_badge(tone, &officer.say("dossier-measure-done", &args!["date" => on])))
                @if !line.shown.is_empty() { div .gehoor-quiet { (line.shown) } }
            }
        }
        None => {
            let warns_from = line.due_on.saturating_sub(SOON.days());
            html! {
                (Due { on: line.due_on, today, warns_from }.badge(officer))
                @if line.owner == officer.id.0 {
                    div { a .nl-link href=(done::address(line)) { (officer.text("measures-say-done")) } }
                }
            }
        }
    }
}

/// The number, which leads to the dossier for whoever may open it, and where it is.
pub(super) fn dossier(officer: &Officer, line: &Line) -> Markup {
    html! {
        div {
            @if line.visible { a .nl-link .gehoor-whole href={ "/dossiers/" (escaped(&line.number)) } { (line.number) } }
            @else { span .gehoor-whole { (line.number) } }
        }
        @if line.dossier_kind == "dispute" { div .gehoor-quiet { (officer.text("kind-dispute")) } }
        div .gehoor-quiet { (place(officer, &line.body, &line.unit)) }
    }
}
