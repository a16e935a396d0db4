//! My work: what falls to me, the most urgent first; what I was told; on a page of its own, what I could do besides.

pub(crate) mod line;
pub(crate) mod naming;

use axum::Router;
use axum::routing::get;
use domain::act::Act;
use domain::people::Role;
use domain::procedure::Procedure;
use jiff::civil::Date;
use maud::{Markup, html};
use office::texts::item::About;
use office::worklist::{Line, Work};
use office::{Reading, args};
use store::dossier::Dossier;
use store::task::Task;

use crate::about_me::AboutMe;
use crate::admin::mail_waits;
use crate::alerts;
use crate::analysis::measures::own::Own;
use crate::dossier::ahead;
use crate::dossier::view::View;
use crate::drafts;
use crate::due;
use crate::frame::Tab;
use crate::given::{Given, pairs};
use crate::look::{
    Alert, Link, Pages, Table, Tone, empty_state, figure_card, pagination, secondary_link_button,
};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};
use crate::site::Site;

/// How many alerts stand on top of my work; the others are a click away.
const ALERTS: usize = 3;
/// How many dossiers a page shows: what nobody reads need not be looked up.
const PAGE: usize = 25;

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new().route("/work", get(show)).route("/work/more", get(show_more))
}

async fn show(officer: Officer) -> Outcome {
    let from = from(&officer);
    let work = officer.site.office().to_do(&officer.id, from, PAGE).await?;
    let own = Own::of(&officer).await?;
    let about_me = AboutMe::of(&officer).await?;
    let news = alerts::unseen(&officer, ALERTS).await?;
    let title = officer.text("shell-nav-work");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (drafts::registrations(&officer).await?)
        (transferred(&officer))
        (mail_waits(&officer))
        (about_me.awaited(&officer))
        @if work.due.is_empty() && own.is_empty() {
            @if !about_me.is_awaited() { (nothing(&officer)) }
        } @else {
            (figures(&officer, work.due.iter().cloned().chain(own.due())))
            @if !work.due.is_empty() {
                (table(&officer, "work-todo-title", &work).await?)
                (pages(&officer, "/work", &work))
            }
            (own.section(&officer))
        }
        (about_me.section(&officer))
        (told(&officer, &news))
        p .nl-paragraph { a .nl-link href="/work/more" { (officer.text("work-may-link")) } }
        p .nl-paragraph { a .nl-link href="/account" { (officer.text("account-link")) } }
    };
    Ok(officer.page(&title, Tab::Work, main))
}

/// What falls to someone else, and this person may do too.
async fn show_more(officer: Officer) -> Outcome {
    let from = from(&officer);
    let work = officer.site.office().may_do(&officer.id, from, PAGE).await?;
    let title = officer.text("work-may-title");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        @if work.due.is_empty() {
            p .nl-paragraph { (officer.text("work-may-none")) }
        } @else {
            p .nl-paragraph { (officer.text("work-may-text")) }
            (table(&officer, "work-may-title", &work).await?)
            (pages(&officer, "/work/more", &work))
        }
        p .nl-paragraph { a .nl-link href="/work" { (officer.text("shell-nav-work")) } }
    };
    Ok(officer.page(&title, Tab::Work, main))
}

/// How many dossiers are asked to stand on the pages before this one.
fn from(officer: &Officer) -> usize {
    Given::new(pairs(officer.query.as_bytes())).line("from").parse().unwrap_or_default()
}

fn pages(officer: &Officer, path: &str, work: &Work) -> Markup {
    let from = work.from;
    let page = |from: usize| if from == 0 { path.to_owned() } else { format!("{path}?from={from}") };
    let until = from + work.lines.len();
    let back = (from > 0).then(|| page(from.saturating_sub(PAGE)));
    let on = (until < work.all).then(|| page(until));
    pagination(&Pages {
        label: officer.text("work-pages"),
        newer: back.map(|to| Link::new(officer.text("work-page-before"), to)),
        position: officer
            .say("work-position", &args!["first" => from + 1, "last" => until, "count" => work.all]),
        older: on.map(|to| Link::new(officer.text("work-page-after"), to)),
    })
}

/// Where a dossier went that was just given away; only bodies and units that there are.
fn transferred(officer: &Officer) -> Markup {
    let asked = Given::new(pairs(officer.query.as_bytes()));
    if officer.looks && asked.has("left") {
        return html! { (Alert::new(Tone::Ok, "").text(officer.text("work-left")).announced()) };
    }
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

/// Nobody waits; on to what this person does besides. Who decides on measures has no dossiers of their own.
fn nothing(officer: &Officer) -> Markup {
    let registers = officer.registers();
    let next = html! {
        @if registers { (secondary_link_button(&officer.text("shell-nav-registration"), "/registration")) }
        @else if officer.holds(Role::ManagementCommittee) { (secondary_link_button(&officer.text("measures-title"), "/measures")) }
        @else { (secondary_link_button(&officer.text("shell-nav-register"), "/register")) }
    };
    empty_state(&officer.text("work-todo-empty"), next)
}

/// How much is late, how much is due before the week is out, how much there is.
fn figures(officer: &Officer, due: impl Iterator<Item = (String, Option<Date>)>) -> Markup {
    let mut here: Vec<(String, Date)> = Vec::new();
    let (mut late, mut week, mut all) = (0_usize, 0_usize, 0_usize);
    for (body, due) in due {
        all += 1;
        let Some(due) = due else { continue };
        let known = here.iter().find(|(known, _)| *known == body).map(|(_, today)| *today);
        let today = known.unwrap_or_else(|| {
            let today = officer.site.office().today(&body);
            here.push((body, today));
            today
        });
        let left = due::days(today, due);
        let to_sunday = 7 - i32::from(today.weekday().to_monday_one_offset());
        late += usize::from(left < 0);
        week += usize::from((0..=to_sunday).contains(&left));
    }
    let card = |id: &str, count: usize| {
        figure_card(&count.to_string(), &officer.say(id, &args!["count" => count]), None)
    };
    html! {
        div .gehoor-grid .gehoor-grid--figures {
            (card("work-count-late", late))
            (card("work-count-week", week))
            (card("work-count-all", all))
        }
    }
}

async fn table(officer: &Officer, caption: &str, work: &Work) -> Result<Markup, Problem> {
    let mut table = Table::new(officer.text(caption));
    for column in ["number", "what", "about", "complainant", "term"] {
        let label = officer.text(&format!("work-column-{column}"));
        table = if column == "about" { table.wide_column(label) } else { table.column(label) };
    }
    for Line { dossier, tasks, group } in &work.lines {
        let Some(dossier) = dossier else { continue };
        let law = officer.site.office().law_of(dossier).await?;
        let activities = &law.texts(officer.lang).activity;
        let label = |task: &Task| activities.get(&task.activity).unwrap_or(&task.activity).clone();
        let (term, due) = (tasks[0].term.as_deref(), tasks[0].due_on);
        let heard = heard(officer, &law, dossier, tasks).await?;
        table = table.row([
            line::number(officer, dossier),
            html! { @for task in tasks { (what(officer, &law, dossier, task, &label(task), heard.as_ref())) } },
            html! {
                (line::about(officer, dossier))
                @if let Some(group) = group { (line::group(officer, dossier, group)) }
            },
            line::complainant(officer, dossier),
            line::term(officer, &law, dossier, term, due),
        ]);
    }
    Ok(html! { (table) })
}

/// The dossier itself where one of the tasks is the record of a hearing, which may be still to come: of most it need not be read.
async fn heard(
    officer: &Officer,
    law: &Procedure,
    dossier: &Dossier,
    tasks: &[Task],
) -> Result<Option<Reading>, Problem> {
    let hears = |task: &Task| law.activity(&task.activity).is_some_and(|activity| activity.act == Act::Hear);
    match dossier.number.as_ref().filter(|_| tasks.iter().any(hears)) {
        Some(number) => Ok(officer.site.office().dossier_beside(number, &officer.id).await?),
        None => Ok(None),
    }
}

/// When someone is heard of whom a task asks the record too early.
fn early(officer: &Officer, reading: &Reading, task: &Task) -> Option<String> {
    let view = View { officer, reading };
    let (activity, party) = (reading.procedure.activity(&task.activity)?, task.item.parse().ok());
    let invitation = ahead::hearing(&view, party).filter(|_| activity.act == Act::Hear)?;
    let at = officer.site.office().texts().weekday_moment(officer.lang, invitation.at);
    Some(officer.say("work-hearing-ahead", &args!["at" => at]))
}

/// What to do, leading to the form that does it; for what is still too early, when it comes.
fn what(
    officer: &Officer,
    law: &Procedure,
    dossier: &Dossier,
    task: &Task,
    label: &str,
    heard: Option<&Reading>,
) -> Markup {
    let early = heard.and_then(|reading| early(officer, reading, task));
    let item = item(officer, law, task);
    let about = if task.item.is_empty() { String::new() } else { format!("?item={}", task.item) };
    html! {
        div {
            @match line::href(dossier).filter(|_| early.is_none()) {
                Some(dossier) => { a .nl-link href={ (dossier) "/acts/" (task.activity) (about) } { (label) } }
                None => (label),
            }
            @if let Some(item) = item { " " span .gehoor-quiet { "– " (item) } }
            @if let Some(early) = early { div .gehoor-quiet { (early) } }
            @if is_left_behind(law, dossier, task) { div .gehoor-quiet { (officer.text("work-handler-left")) } }
            @if task.stage > 1 { div .gehoor-quiet { (officer.text("work-stage")) } }
        }
    }
}

/// Whether a handler is to be appointed though the dossier has one: that one left, or is no handler there any more.
fn is_left_behind(law: &Procedure, dossier: &Dossier, task: &Task) -> bool {
    let assigns = law.activity(&task.activity).is_some_and(|activity| activity.act == Act::Assign);
    assigns && dossier.handler.is_some()
}

/// What the item is called that a task is about.
fn item(officer: &Officer, law: &Procedure, task: &Task) -> Option<String> {
    let (activity, item) = (law.activity(&task.activity)?, task.item.parse().ok()?);
    let about = About { activity, item, procedure: law };
    officer.site.office().texts().item_by_number(officer.lang, about)
}
