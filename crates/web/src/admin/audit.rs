//! Who changed what outside the dossiers.

mod told;

use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};
use office::account::Staff;
use office::args;
use store::audit::{Audit, Wanted};

use super::only_administrators;
use crate::frame::Tab;
use crate::look::{
    Choice, Field, Table, empty_state, inline_form, pagination, secondary_button, secondary_link_button,
};
use crate::officer::Officer;
use crate::problem::Outcome;
use crate::spreadsheet;

use super::kept::{Asked, PAGE, name};
use super::sides::short;

use told::{Telling, kind_in_words};

const PATH: &str = "/administration/audit";
/// The most lines of one side that a page shows.
const MOST_LINES: usize = 5;
const QUESTIONS: [&str; 4] = ["person", "kind", "from", "until"];

/// What can be changed, as the part of `what` before its slash; the filter offers these.
const KINDS: [&str; 26] = [
    "body",
    "text-block",
    "wording",
    "mail",
    "person",
    "role",
    "absence",
    "password",
    "invitation",
    "reset",
    "link-taken-back",
    "forgotten",
    "password-by-invitation",
    "password-by-reset",
    "app-added",
    "app-removed",
    "recovery-codes",
    "recovery-code-used",
    "passkey-added",
    "passkey-removed",
    "factors-reset",
    "policy",
    "follow-link",
    "follow-key",
    "audit-exported",
    "access-exported",
];

fn wanted(officer: &Officer, asked: &Asked) -> Wanted {
    let (from, until) = asked.span(officer);
    let kind = asked.given.line("kind");
    // an unknown word finds everything, and no sign of a pattern gets into the query
    let kind =
        if kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') { kind } else { String::new() };
    Wanted { person: asked.person.clone(), kind, from, until }
}

pub(super) async fn show(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    let asked = Asked::read(&officer);
    let accounts = officer.site.accounts();
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = accounts.changes(&wanted(&officer, &asked), asked.after(), limit).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let people = accounts.people().await?;
    let last = found.last().filter(|_| more).map(|last| (last.at, last.id.as_str()));
    let title = officer.text("audit-title");
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration" { (officer.text("admin-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (officer.text("audit-text")) }
        (filter(&officer, &asked, &people))
        @if found.is_empty() { (empty_state(&officer.text("audit-none"), Markup::default())) }
        @else {
            (table(&officer, &found, &people))
            (pagination(&asked.pages(&officer, PATH, &QUESTIONS, last)))
            div .gehoor-row {
                (secondary_link_button(&officer.text("log-file"), &format!("{PATH}.csv?{}", asked.query(&QUESTIONS))))
            }
        }
    };
    Ok(officer.page(&title, Tab::Administration, main))
}

pub(super) async fn file(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    if !officer.looks {
        return Ok(Redirect::to(PATH).into_response());
    }
    let asked = Asked::read(&officer);
    let accounts = officer.site.accounts();
    let found = accounts.changes_taken_out(&officer.id, &wanted(&officer, &asked)).await?;
    let people = accounts.people().await?;
    let head = ["when", "who", "what", "about", "was", "became"]
        .map(|column| officer.text(&format!("audit-column-{column}")));
    let rows = found.iter().map(|entry| {
        let telling = Telling::new(&officer, &people, entry);
        vec![
            entry.at.to_string(),
            name(&officer, &people, &entry.who),
            kind_in_words(&officer, telling.kind),
            telling.subject(),
            telling.lines(entry.was.as_deref(), None).join("\n"),
            telling.lines(entry.became.as_deref(), None).join("\n"),
        ]
    });
    spreadsheet::file("audit", &head, rows)
}

fn filter(officer: &Officer, asked: &Asked, people: &[Staff]) -> Markup {
    let everything = Choice::new("", officer.text("log-everything"));
    let kinds = KINDS.iter().map(|kind| Choice::new(*kind, kind_in_words(officer, kind)));
    let kinds =
        Field::select("kind", officer.text("audit-kind"), std::iter::once(everything).chain(kinds).collect());
    let content = html! {
        (asked.people(officer, people, "audit-person"))
        (kinds.value(asked.given.line("kind")))
        (asked.day(officer, "from"))
        (asked.day(officer, "until"))
        (secondary_button(&officer.text("log-show")))
    };
    inline_form(PATH, &officer.text("log-filter"), content)
}

fn table(officer: &Officer, found: &[Audit], people: &[Staff]) -> Markup {
    let mut table = Table::new(officer.text("audit-title")).hide_caption();
    for column in ["when", "who", "what", "was", "became"] {
        table = table.column(officer.text(&format!("audit-column-{column}")));
    }
    for entry in found {
        let telling = Telling::new(officer, people, entry);
        let side = |value: Option<&str>, other: Option<&str>| {
            let all = telling.lines(value, other);
            let more = all.len().saturating_sub(MOST_LINES);
            html! {
                @for line in all.iter().take(MOST_LINES) { div { (short(line)) } }
                @if more > 0 { div .gehoor-quiet { (officer.say("audit-more", &args!["count" => more])) } }
            }
        };
        table = table.row([
            html! { (officer.moment(entry.at)) },
            html! { (name(officer, people, &entry.who)) },
            html! {
                div { (kind_in_words(officer, telling.kind)) }
                @if !telling.about.is_empty() {
                    div .gehoor-quiet { (telling.subject()) }
                }
            },
            side(entry.was.as_deref(), entry.became.as_deref()),
            side(entry.became.as_deref(), entry.was.as_deref()),
        ]);
    }
    html! { (table) }
}
