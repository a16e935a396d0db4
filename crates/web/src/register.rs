//! The register: every dossier that someone may see, the last received first.

mod filter;

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use maud::{Markup, html};
use office::args;
use store::dossier::{self, Dossier, Reader};
use store::register::Order;

use crate::frame::Tab;
use crate::given::{Given, pairs};
use crate::look::{Link, Pages, Table, Tone, empty_state, pagination, status_badge};
use crate::officer::{Officer, escaped};
use crate::problem::{Outcome, Problem};
use crate::site::Site;
use crate::work::laws::Laws;
use crate::work::line;

use filter::Asked;

/// How many dossiers a page shows.
const PAGE: usize = 50;

/// The page.
pub fn routes() -> Router<Site> {
    Router::new().route("/register", get(show))
}

async fn show(officer: Officer) -> Outcome {
    let asked = Asked::read(&Given::new(pairs(officer.query.as_bytes())));
    let number = asked.question.to_uppercase();
    if !number.is_empty() && known(&officer, &number).await? {
        return Ok(Redirect::to(&format!("/dossiers/{}", escaped(&number))).into_response());
    }
    let office = officer.site.office();
    let filter = asked.filter(&officer);
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let order = Order::default();
    let mut lines = if asked.question.is_empty() {
        office.register(&officer.id, &filter, order, asked.after.as_ref(), limit).await?
    } else {
        let before = asked.after.as_ref().map(|after| after.id.as_str());
        office.search(&officer.id, &asked.question, &filter, before, limit).await?
    };
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let title = officer.text("shell-nav-register");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (filter::box_of(&officer, &asked))
        (filter::form(&officer, &asked))
        @if lines.is_empty() {
            @let told = match asked.question.as_str() {
                "" if asked.is_everything() => officer.text("register-empty-all"),
                "" => officer.text("register-empty"),
                question => officer.say("register-nothing", &args!["question" => question]),
            };
            (empty_state(&told, Markup::default()))
        } @else {
            (table(&officer, &lines).await?)
            (pages(&officer, &asked, &lines, more))
        }
    };
    Ok(officer.page(&title, Tab::Register, main))
}

/// Whether there is such a dossier that the officer may see. Looking up a number is no look into the dossier: it is not
/// logged as one.
pub(crate) async fn known(officer: &Officer, number: &str) -> Result<bool, Problem> {
    let office = officer.site.office();
    let mut conn = office.store().read().await?;
    let reader = Reader { person: &officer.id.0, today: office.today_here() };
    match dossier::by_number(&mut conn, office.org(), number).await? {
        Some(line) => Ok(dossier::visible(&mut conn, office.org(), &line.id, &reader).await?),
        None => Ok(false),
    }
}

async fn table(officer: &Officer, lines: &[Dossier]) -> Result<Markup, Problem> {
    let office = officer.site.office();
    let mut laws = Laws::new(office);
    let people = officer.site.accounts().people().await?;
    let name = |id: &str| {
        people.iter().find(|person| person.id.0 == id).map_or(id, |person| &person.name).to_owned()
    };
    let mut table = Table::new(officer.text("register-caption"));
    for column in ["number", "about", "complainant", "state", "term", "handler"] {
        table = table.column(officer.text(&format!("register-column-{column}")));
    }
    for found in lines {
        let law = laws.of(found).await?;
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
            html! { @if let Some(handler) = &found.handler { (name(handler)) } },
        ]);
    }
    Ok(html! { (table) })
}

fn tone(line: &Dossier) -> Tone {
    match line.state.as_str() {
        "answered" => Tone::Ok,
        _ if line.closed_on.is_some() => Tone::Neutral,
        _ => Tone::Info,
    }
}

fn pages(officer: &Officer, asked: &Asked, lines: &[Dossier], more: bool) -> Markup {
    let older = lines.last().filter(|_| more).map(|last| {
        let after = format!("{}~{}", last.received_on, last.id);
        Link::new(officer.text("register-older"), format!("/register?{}after={after}", asked.query()))
    });
    let newer = asked
        .after
        .as_ref()
        .map(|_| Link::new(officer.text("register-newest"), format!("/register?{}", asked.query())));
    pagination(&Pages {
        label: officer.text("register-pages"),
        newer,
        position: officer.say("register-position", &args!["count" => lines.len()]),
        older,
    })
}
