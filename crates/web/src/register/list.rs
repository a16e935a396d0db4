//! The dossiers of a page.

use std::collections::BTreeMap;

use maud::{Markup, html};
use office::args;
use office::register::Found;
use office::search::excerpt::Excerpt;
use store::dossier::Dossier;

use super::asked::Asked;
use super::words::Words;
use crate::look::{Table, Tone, status_badge};
use crate::names::place;
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
    places: &BTreeMap<String, Found>,
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
                div lang=(found.language) { (subject(found, places.get(&found.id))) }
                @if let Some(Found::Elsewhere(excerpt)) = places.get(&found.id) {
                    p .gehoor-excerpt lang=(excerpt.language) { (words_of(excerpt)) }
                }
                div .gehoor-quiet { (place(officer, &found.body, &found.unit)) }
                div .gehoor-quiet { (officer.say("register-received", &args!["date" => found.received_on])) }
            },
            line::complainant(officer, found),
            status_badge(tone(found), &office.texts().state(officer.lang, &found.state)),
            line::term(officer, &law, found, found.due_term.as_deref(), due),
            html! {
                @if let Some(handler) = &found.handler {
                    (words.names.name(handler))
                    @if let Some(away) = words.away(handler).filter(|_| due.is_some()) { div .gehoor-quiet { (away) } }
                }
            },
        ]);
    }
    Ok(html! { div .gehoor-register-list { (table) } })
}

/// What it is about, with what was looked for marked.
fn subject(line: &Dossier, found: Option<&Found>) -> Markup {
    match found {
        Some(Found::InSubject(marked)) => words_of(marked),
        _ => html! { (line.subject) },
    }
}

fn words_of(Excerpt { begun, words, goes_on, .. }: &Excerpt) -> Markup {
    html! {
        @if *begun { "… " }
        @for (nr, said) in words.iter().enumerate() {
            @if nr > 0 { " " }
            (said.before)
            @if said.marked { mark .gehoor-found { (said.word) } } @else { (said.word) }
            (said.after)
        }
        @if *goes_on { " …" }
    }
}

fn tone(line: &Dossier) -> Tone {
    match line.state.as_str() {
        "answered" => Tone::Ok,
        _ if line.closed_on.is_some() => Tone::Neutral,
        _ => Tone::Info,
    }
}
