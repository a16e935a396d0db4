//! My work: what falls to me, the most urgent first; what I was told; what I could do besides.

pub(crate) mod laws;
pub(crate) mod line;
pub(crate) mod naming;

use axum::Router;
use axum::routing::get;
use domain::procedure::Procedure;
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use office::texts::item::About;
use store::task::{Task, TaskOfReader};

use crate::admin::mail_waits;
use crate::alerts;
use crate::due;
use crate::frame::Tab;
use crate::given::{Given, pairs};
use crate::look::{Alert, Table, Tone, disclosure, empty_state, figure_card, secondary_link_button};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};
use crate::site::Site;

use laws::Laws;

/// How many alerts stand on top of my work; the others are a click away.
const ALERTS: usize = 3;

/// The page.
pub fn routes() -> Router<Site> {
    Router::new().route("/work", get(show))
}

async fn show(officer: Officer) -> Outcome {
    let tasks = officer.site.office().worklist(&officer.id).await?;
    let (mine, others): (Vec<_>, Vec<_>) = tasks.into_iter().partition(|task| task.must);
    let news = alerts::unseen(&officer, ALERTS).await?;
    let title = officer.text("shell-nav-work");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (transferred(&officer))
        (mail_waits(&officer))
        @if mine.is_empty() { (nothing(&officer)) } @else {
            (figures(&officer, &mine))
            (table(&officer, "work-todo-title", &mine).await?)
        }
        (told(&officer, &news))
        @if !others.is_empty() {
            section .gehoor-section .gehoor-flow {
                h2 .nl-heading .nl-heading--level-2 { (officer.text("work-may-title")) }
                p .nl-paragraph { (officer.text("work-may-text")) }
                @let summary = officer.say("work-may-show", &args!["count" => others.len()]);
                (disclosure(&summary, table(&officer, "work-may-title", &others).await?))
            }
        }
        p .nl-paragraph { a .nl-link href="/account" { (officer.text("account-link")) } }
    };
    Ok(officer.page(&title, Tab::Work, main))
}

/// Where a dossier went that was just given away; only bodies and units that there are.
fn transferred(officer: &Officer) -> Markup {
    let asked = Given::new(pairs(officer.query.as_bytes()));
    let bodies = officer.site.office().bodies();
    let Some(body) = bodies.get(&asked.line("body")) else { return Markup::default() };
    let unit = asked.line("unit");
    let unit = body.units.iter().find(|found| found.id == unit);
    let place = match unit {
        Some(unit) => format!("{}, {}", body.name(officer.lang), body.unit_name(&unit.id, officer.lang)),
        None => body.name(officer.lang).to_owned(),
    };
    let sentence = officer.say("work-transferred", &args!["place" => place]);
    html! { (Alert::new(Tone::Ok, "").text(sentence).announced()) }
}

fn told(officer: &Officer, news: &[Markup]) -> Markup {
    html! {
        @if !news.is_empty() {
            (Alert::new(Tone::Info, officer.say("work-news", &args!["count" => officer.alerts])).content(html! {
                ul .utrecht-unordered-list {
                    @for line in news { li .utrecht-unordered-list__item { (line) } }
                }
                p { a .nl-link href="/alerts" { (officer.text("work-news-all")) } }
            }))
        }
    }
}

fn nothing(officer: &Officer) -> Markup {
    let registers = crate::intake::registration::is_for(officer);
    let next = html! {
        @if registers { (secondary_link_button(&officer.text("shell-nav-registration"), "/registration")) }
        @else { (secondary_link_button(&officer.text("shell-nav-register"), "/register")) }
    };
    empty_state(&officer.text("work-todo-empty"), next)
}

/// How much is late, how much is due before the week is out, how much there is.
fn figures(officer: &Officer, mine: &[TaskOfReader]) -> Markup {
    let count = |wanted: fn(i32, i32) -> bool| {
        let counts = |task: &&TaskOfReader| {
            let today = today(officer, task);
            let to_sunday = 7 - i32::from(today.weekday().to_monday_one_offset());
            task.task.due_on.is_some_and(|due| wanted(due::days(today, due), to_sunday))
        };
        mine.iter().filter(counts).count()
    };
    let card = |id: &str, count: usize| {
        figure_card(&count.to_string(), &officer.say(id, &args!["count" => count]), None)
    };
    html! {
        div .gehoor-grid .gehoor-grid--figures {
            (card("work-count-late", count(|left, _| left < 0)))
            (card("work-count-week", count(|left, to_sunday| (0..=to_sunday).contains(&left))))
            (card("work-count-all", mine.len()))
        }
    }
}

fn today(officer: &Officer, task: &TaskOfReader) -> Date {
    officer.site.office().today(&task.dossier.body)
}

async fn table(officer: &Officer, caption: &str, tasks: &[TaskOfReader]) -> Result<Markup, Problem> {
    let mut laws = Laws::new(officer.site.office());
    let mut table = Table::new(officer.text(caption));
    for column in ["number", "what", "about", "complainant", "term"] {
        let label = officer.text(&format!("work-column-{column}"));
        table = if column == "about" { table.wide_column(label) } else { table.column(label) };
    }
    for together in by_dossier(tasks) {
        let first = together[0];
        let law = laws.of(&first.dossier).await?;
        let activities = &law.texts(officer.lang).activity;
        let label = |found: &TaskOfReader| {
            activities.get(&found.task.activity).unwrap_or(&found.task.activity).clone()
        };
        let (term, due) = (first.task.term.as_deref(), first.task.due_on);
        table = table.row([
            line::number(officer, &first.dossier),
            html! { @for found in &together { (what(officer, &law, found, &label(found))) } },
            line::about(officer, &first.dossier),
            line::complainant(officer, &first.dossier),
            line::term(officer, &law, &first.dossier, term, due),
        ]);
    }
    Ok(html! { (table) })
}

/// One line for each dossier, where its most urgent task would stand.
fn by_dossier(tasks: &[TaskOfReader]) -> Vec<Vec<&TaskOfReader>> {
    let mut lines: Vec<Vec<&TaskOfReader>> = Vec::new();
    for found in tasks {
        match lines.iter_mut().find(|line| line[0].dossier.id == found.dossier.id) {
            Some(line) => line.push(found),
            None => lines.push(vec![found]),
        }
    }
    lines
}

/// What to do, leading to the form that does it.
fn what(officer: &Officer, law: &Procedure, found: &TaskOfReader, label: &str) -> Markup {
    let task = &found.task;
    let item = item(officer, law, task);
    let about = if task.item.is_empty() { String::new() } else { format!("?item={}", task.item) };
    html! {
        div {
            @match line::href(&found.dossier) {
                Some(dossier) => { a .nl-link href={ (dossier) "/acts/" (task.activity) (about) } { (label) } }
                None => (label),
            }
            @if let Some(item) = item { " " span .gehoor-quiet { (item) } }
            @if task.stage > 1 { div .gehoor-quiet { (officer.text("work-stage")) } }
        }
    }
}

/// What the item is called that a task is about.
fn item(officer: &Officer, law: &Procedure, task: &Task) -> Option<String> {
    let (activity, item) = (law.activity(&task.activity)?, task.item.parse().ok()?);
    let about = About { activity, item, procedure: law };
    officer.site.office().texts().item_by_number(officer.lang, about)
}
