//! The dossiers of a page.

use maud::{Markup, html};
use office::args;
use store::dossier::Dossier;

use super::asked::Asked;
use super::words::Words;
use crate::look::{Table, Tone, status_badge};
use crate::problem::Problem;
use crate::work::line;

const COLUMNS: [&str; 6] = ["number", "about", "complainant", "state", "term", "handler"];

/// The table. Its caption says in which order they stand, how many are shown, and whether there are others: nobody counts
/// those.
pub(super) async fn table(
    words: &Words<'_>,
    asked: &Asked,
    lines: &[Dossier],
    more: bool,
) -> Result<Markup, Problem> {
    let officer = words.officer;
    let office = officer.site.office();
    let caption = args!["count" => lines.len(), "order" => words.order(asked)];
    let id = match (asked.after.is_some(), more) {
        (false, false) => "register-caption",
        (false, true) => "register-caption-first",
        (true, true) => "register-caption-next",
        (true, false) => "register-caption-last",
    };
    let mut table = Table::new(officer.say(id, &caption));
    for column in COLUMNS {
        let label = officer.text(&format!("register-column-{column}"));
        table = if column == "about" { table.wide_column(label) } else { table.column(label) };
    }
    for found in lines {
        let law = office.law_of(found).await?;
        let due = found.due_on.filter(|_| found.closed_on.is_none());
        table = table.row([
            line::number(officer, found),
            html! {
                (line::about(officer, found))
                div .gehoor-quiet { (officer.say("register-received", &args!["date" => found.received_on])) }
            },
            line::complainant(officer, found),
            status_badge(tone(found), &office.texts().state(officer.lang, &found.state)),
            line::term(officer, &law, found, found.due_term.as_deref(), due),
            html! { @if let Some(handler) = &found.handler { (words.names.name(handler)) } },
        ]);
    }
    Ok(html! { div .gehoor-register-list { (table) } })
}

fn tone(line: &Dossier) -> Tone {
    match line.state.as_str() {
        "answered" => Tone::Ok,
        _ if line.closed_on.is_some() => Tone::Neutral,
        _ => Tone::Info,
    }
}
