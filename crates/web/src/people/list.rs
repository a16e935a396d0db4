//! Everyone, with what they may do and when they are away.

use jiff::civil::Date;
use maud::html;
use office::account::Staff;

use crate::frame::Tab;
use crate::look::{Table, Tone, link_button, status_badge};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

use super::{absences, only_administrators, roles};

pub(super) async fn show(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    let title = officer.text("shell-nav-people");
    let people = officer.site.accounts().people().await?;
    let mut table = Table::new(officer.text("people-caption")).hide_caption();
    for column in ["name", "login", "roles", "away"] {
        table = table.column(officer.text(&format!("people-column-{column}")));
    }
    for person in &people {
        table = table.row(row(&officer, person, &people).await?);
    }
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration" { (officer.text("admin-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        div .gehoor-row { (link_button(&officer.text("people-add"), "/people/new")) }
        (table)
    };
    Ok(officer.page(&title, Tab::Administration, main))
}

async fn row(officer: &Officer, person: &Staff, people: &[Staff]) -> Result<[maud::Markup; 4], Problem> {
    let held = officer.site.accounts().roles_of(&person.id).await?;
    let today = officer.site.office().today_here();
    let away = officer.site.accounts().absences_of(&person.id).await?;
    let away: Vec<(Date, Option<Date>)> =
        away.into_iter().filter(|(_, until)| until.is_none_or(|until| until >= today)).collect();
    Ok([
        html! {
            a .nl-link href={ "/people/" (person.id) } { (person.name) }
            @if !person.active { " " (status_badge(Tone::Neutral, &officer.text("people-inactive"))) }
        },
        html! {
            div { (person.login) }
            @if person.active && !person.has_password {
                div .gehoor-quiet { (officer.text("people-no-password")) }
            }
        },
        html! {
            @if !held.is_empty() {
                ul .gehoor-plain { @for grant in &held { li { (roles::in_words(officer, grant, people)) } } }
            }
            @if held.is_empty() { span .gehoor-quiet { (officer.text("people-no-roles")) } }
        },
        html! { @for span in &away { div { (absences::in_words(officer, *span)) } } },
    ])
}
