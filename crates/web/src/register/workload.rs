//! Who has how much in hand, so that work can be divided.

use std::collections::BTreeSet;

use domain::people::{PersonId, Role};
use maud::{Markup, html};
use office::args;
use store::register::{Load, NOBODY};

use super::asked::next_week;
use super::words::Words;
use crate::frame::Tab;
use crate::look::{Table, Tone, empty_state, status_badge};
use crate::officer::{Officer, escaped};
use crate::problem::{Outcome, Problem};

/// Whether the officer divides work or watches over it.
pub(crate) fn is_for(officer: &Officer) -> bool {
    let office = officer.site.office();
    let (bodies, library) = (office.bodies(), office.library());
    officer.holds(Role::DecisionBody)
        || bodies.iter().any(|body| {
            let held: Vec<Role> = officer.held_in(&body.id).collect();
            library.laws(body).iter().any(|law| law.in_charge().any(|role| held.contains(&role)))
        })
}

pub(super) async fn show(officer: Officer) -> Outcome {
    if !is_for(&officer) {
        return Err(Problem::NotFound);
    }
    let office = officer.site.office();
    let today = office.today_here();
    let loads = office.workload(&officer.id, next_week(today)).await?;
    let movable = office.may_hand_over(&officer.id, loads.iter().map(|load| load.handler.as_str())).await?;
    let words = Words::of(&officer).await?;
    let title = officer.text("register-workload");
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href="/register?all=yes" { (officer.text("register-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (officer.text("register-workload-text")) }
        }
        @if loads.is_empty() { (empty_state(&officer.text("register-workload-empty"), Markup::default())) }
        @else { (table(&words, &loads, &movable)) }
    };
    Ok(officer.page(&title, Tab::Register, main))
}

fn table(words: &Words<'_>, loads: &[Load], movable: &BTreeSet<PersonId>) -> Markup {
    let officer = words.officer;
    let text = |id: &str| officer.text(&format!("register-workload-{id}"));
    let mut table = Table::new(text("caption")).column(text("handler"));
    for column in ["open", "late", "soon"] {
        table = table.number_column(text(column));
    }
    table = table.column(text("oldest"));
    if !movable.is_empty() {
        table = table.column(text("deed"));
    }
    let mut loads: Vec<&Load> = loads.iter().collect();
    // what nobody has in hand first, then by name
    loads.sort_by_key(|load| words.names.name(&load.handler).to_lowercase());
    for load in loads {
        let nobody = load.handler.is_empty();
        let handler = if nobody { NOBODY } else { &load.handler };
        let list = |more: &str| format!("/register?handler={}&open=yes{more}", escaped(handler));
        let count = |count: i64, more: &str| {
            html! {
                @if count > 0 { a .nl-link href=(list(more)) { (count) } } @else { "0" }
            }
        };
        let has_left = words.names.has_left(&load.handler);
        let away = words.away(&load.handler);
        let on = officer.say("register-received", &args!["date" => load.oldest]);
        table = table.row([
            html! {
                @if nobody { (officer.text("register-nobody")) } @else { (words.names.name(&load.handler)) }
                @if has_left { " " (status_badge(Tone::Error, &text("left"))) }
                @else if let Some(away) = away { " " (status_badge(Tone::Warning, &away)) }
            },
            count(load.open, ""),
            count(load.late, "&term=late"),
            count(load.soon, "&term=week"),
            html! { a .nl-link href=(list("&sort=oldest")) { (on) } },
            html! {
                @if movable.iter().any(|person| person.0 == load.handler) {
                    a .nl-link href={ "/register/handover?from=" (escaped(&load.handler)) } { (officer.text("handover-link")) }
                }
            },
        ]);
    }
    html! { (table) }
}
