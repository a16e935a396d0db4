//! Who looked at which dossier: for administrators, who see no more of a dossier than its number, and for the complaints
//! manager, of the dossiers that they watch over.

use axum::response::{IntoResponse, Redirect};
use domain::people::{PersonId, Role};
use maud::{Markup, html};
use office::Reading;
use office::account::{Staff, Stay};
use office::args;
use store::access_log::{Scope, Wanted};
use store::dossier::Reader;

use crate::frame::Tab;
use crate::look::{
    Field, Table, empty_state, inline_form, pagination, secondary_button, secondary_link_button,
};
use crate::officer::{Officer, escaped};
use crate::problem::{Outcome, Problem};
use crate::spreadsheet;

use super::kept::{Asked, PAGE, name, nobody};

const PATH: &str = "/administration/access";
const QUESTIONS: [&str; 4] = ["number", "person", "from", "until"];
/// How many stays a dossier's page tells.
const LATEST: usize = 10;

/// Whose looks someone may see; for others this page is not there.
fn scope(officer: &Officer) -> Result<Scope, Problem> {
    match () {
        () if officer.holds(Role::Administrator) => Ok(Scope::All),
        () if officer.holds(Role::ComplaintsManager) => Ok(Scope::Visible),
        () => Err(Problem::NotFound),
    }
}

fn reader(officer: &Officer) -> Reader<'_> {
    Reader { person: &officer.id.0, today: officer.site.office().today_here() }
}

fn wanted(officer: &Officer, asked: &Asked) -> Wanted {
    let (from, until) = asked.span(officer);
    Wanted { person: asked.person.clone(), number: asked.given.line("number"), from, until }
}

pub(super) async fn show(officer: Officer) -> Outcome {
    let scope = scope(&officer)?;
    let asked = Asked::read(&officer);
    let accounts = officer.site.accounts();
    // what was looked at a moment ago is on the list too
    officer.site.office().write_looks().await?;
    let wanted = wanted(&officer, &asked);
    let day = |at| officer.site.office().local_here(at).date();
    let (found, ended) = accounts.stays(&reader(&officer), scope, &wanted, asked.after(), PAGE, day).await?;
    let people = accounts.people().await?;
    let last = ended.as_ref().map(|(at, id)| (*at, id.as_str()));
    let title = officer.text("access-title");
    let text = if scope == Scope::All { "access-text-all" } else { "access-text" };
    let (back, place) = match scope {
        Scope::All => ("/administration", "admin-title"),
        Scope::Visible => ("/register", "shell-nav-register"),
    };
    let main = html! {
        p .nl-paragraph { a .nl-link href=(back) { (officer.text(place)) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (officer.text(text)) }
        (filter(&officer, &asked, &people))
        @if found.is_empty() { (empty_state(&officer.text("access-none"), Markup::default())) }
        @else {
            (table(&officer, &found, &people, scope))
            (pagination(&asked.pages(&officer, PATH, &QUESTIONS, last)))
            div .gehoor-row {
                (secondary_link_button(&officer.text("log-file"), &format!("{PATH}.csv?{}", asked.query(&QUESTIONS))))
            }
        }
    };
    Ok(officer.page(&title, Tab::None, main))
}

pub(super) async fn file(officer: Officer) -> Outcome {
    let scope = scope(&officer)?;
    if !officer.looks {
        return Ok(Redirect::to(PATH).into_response());
    }
    officer.site.office().write_looks().await?;
    let accounts = officer.site.accounts();
    let wanted = wanted(&officer, &Asked::read(&officer));
    let found = accounts.looks_taken_out(&reader(&officer), scope, &wanted).await?;
    let people = accounts.people().await?;
    let head =
        ["when", "who", "number", "what"].map(|column| officer.text(&format!("access-column-{column}")));
    let rows = found.iter().map(|look| {
        vec![
            look.at.to_string(),
            name(&officer, &people, &look.person),
            look.number.clone().unwrap_or_default(),
            what(&officer, &look.what),
        ]
    });
    spreadsheet::file("access", &head, rows)
}

fn filter(officer: &Officer, asked: &Asked, people: &[Staff]) -> Markup {
    let content = html! {
        (Field::text("number", officer.text("access-number")).value(asked.given.line("number")).short())
        (asked.people(officer, people, "access-person"))
        (asked.day(officer, "from"))
        (asked.day(officer, "until"))
        (secondary_button(&officer.text("log-show")))
    };
    inline_form(PATH, &officer.text("log-filter"), content)
}

fn table(officer: &Officer, found: &[Stay], people: &[Staff], scope: Scope) -> Markup {
    let mut table = Table::new(officer.text("access-title")).hide_caption();
    for column in ["when", "who", "number", "what"] {
        table = table.column(officer.text(&format!("access-column-{column}")));
    }
    for look in found {
        let number = look.number.as_deref().unwrap_or_default();
        table = table.row([
            html! { (when(officer, look)) },
            html! { (name(officer, people, &look.person)) },
            html! {
                @if scope == Scope::Visible { a .nl-link .gehoor-whole href={ "/dossiers/" (escaped(number)) } { (number) } }
                @else { (number) }
            },
            html! { (what(officer, &look.what)) },
        ]);
    }
    html! { (table) }
}

/// When someone was there: the moment, or the day with the first and the last look, and how often.
fn when(officer: &Officer, stay: &Stay) -> Markup {
    let [begin, end] = [stay.from, stay.until].map(|at| officer.site.office().local_here(at));
    let [from, until] = [&begin, &end].map(|at| format!("{:02}:{:02}", at.hour(), at.minute()));
    let span = match from == until {
        true => officer.moment(stay.until),
        false => officer.say("access-span", &args!["date" => begin.date(), "begin" => from, "end" => until]),
    };
    html! {
        (span)
        @if stay.times > 1 { ", " span .gehoor-quiet { (officer.say("access-times", &args!["count" => stay.times])) } }
    }
}

fn what(officer: &Officer, what: &str) -> String {
    let id = format!("access-what-{what}");
    if officer.site.office().texts().has(officer.lang, &id) { officer.text(&id) } else { what.to_owned() }
}

/// Who looked at one dossier of late, for its complaints manager; nothing for others.
pub(crate) async fn of_dossier(officer: &Officer, reading: &Reading) -> Result<Markup, Problem> {
    if !reading.roles(&officer.id).contains(&Role::ComplaintsManager) {
        return Ok(Markup::default());
    }
    let found = officer.site.office().last_looks(reading, LATEST).await?;
    Ok(html! {
        @for look in &found {
            div {
                (nobody(officer, &look.person).unwrap_or_else(|| reading.person_name(&PersonId(look.person.clone())).to_owned()))
                " · " span .gehoor-quiet { (when(officer, look)) }
                @if look.what != "dossier" { span .gehoor-quiet { " · " (what(officer, &look.what)) } }
            }
        }
        @if found.is_empty() { p .nl-paragraph { (officer.text("access-none-here")) } }
        p .nl-paragraph .gehoor-way { a .nl-link href={ (PATH) "?number=" (escaped(reading.number())) } { (officer.text("access-all")) } }
    })
}
