//! The register: every dossier that someone may see; what they look for in it, keep, print and take along.

mod asked;
pub(crate) mod file;
mod form;
mod handover;
mod list;
mod print;
mod views;
mod words;
mod workload;

use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use office::args;
use store::dossier::{self, Dossier, Reader};

use crate::frame::Tab;
use crate::given::{Flaws, Given, pairs};
use crate::look::{Link, Pages, empty_state, pagination};
use crate::officer::{Officer, escaped};
use crate::problem::{Outcome, Problem};
use crate::site::Site;

use asked::Asked;
use words::Words;
pub(crate) use workload::is_for as divides_work;

/// How many dossiers a page shows.
const PAGE: usize = 50;

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/register", get(show))
        .route("/register/views", post(views::change))
        .route("/register/print", get(print::show))
        .route("/register/file", get(file::send))
        .route("/register/workload", get(workload::show))
        .route("/register/handover", get(handover::ask).post(handover::send))
}

async fn show(officer: Officer) -> Outcome {
    let given = Given::new(pairs(officer.query.as_bytes()));
    let asked = Asked::read(&given);
    let number = asked.question().to_uppercase();
    if !number.is_empty() && known(&officer, &number).await? {
        return Ok(Redirect::to(&format!("/dossiers/{}", escaped(&number))).into_response());
    }
    if asked.is_everything()
        && !given.has("all")
        && let Some(view) = views::first_shown(&officer).await?
    {
        // what is kept in it may be something that the register no longer understands
        let kept = Asked::read(&Given::new(pairs(view.question.as_bytes())));
        if !kept.is_everything() {
            return Ok(
                Redirect::to(&format!("/register?{}", kept.query().trim_end_matches('&'))).into_response()
            );
        }
    }
    page(&officer, &asked, &given, &Flaws::none()).await
}

/// The page; `given` and `flaws` are those of the form that keeps a question.
async fn page(officer: &Officer, asked: &Asked, given: &Given, flaws: &Flaws) -> Result<Response, Problem> {
    let mut lines = lines(officer, asked, PAGE + 1).await?;
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let words = Words::of(officer).await?;
    let places = officer.site.office().where_found(&officer.id, asked.question(), &lines).await?;
    let title = officer.text("shell-nav-register");
    let main = html! {
        div .gehoor-flow {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            (flaws.summary(officer))
            @if workload::is_for(officer) {
                p .nl-paragraph .gehoor-no-print { a .nl-link href="/register/workload" { (officer.text("register-workload")) } }
            }
            (views::links(officer, asked).await?)
        }
        (form::form(&words, asked))
        (form::chips(&words, asked))
        @if lines.is_empty() {
            (empty_state(&nothing(officer, asked), Markup::default()))
        } @else {
            (list::table(&words, asked, &lines, more, &places).await?)
            (pages(officer, asked, &lines, more))
            (take_along(officer, asked))
        }
        (views::keep_form(officer, asked, given, flaws))
    };
    Ok(officer.page(&title, Tab::Register, main))
}

/// The lines of one page, of what the officer may see.
async fn lines(officer: &Officer, asked: &Asked, limit: usize) -> Result<Vec<Dossier>, Problem> {
    let office = officer.site.office();
    let filter = asked.filter(officer);
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    if asked.question().is_empty() {
        return Ok(office.register(&officer.id, &filter, asked.order(), asked.after.as_ref(), limit).await?);
    }
    let before = asked.after.as_ref().map(|after| after.id.as_str());
    Ok(office.search(&officer.id, asked.question(), &filter, before, limit).await?)
}

fn nothing(officer: &Officer, asked: &Asked) -> String {
    match asked.question() {
        "" if asked.is_everything() => officer.text("register-empty-all"),
        "" => officer.text("register-empty"),
        question => officer.say("register-nothing", &args!["question" => question]),
    }
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

fn pages(officer: &Officer, asked: &Asked, lines: &[Dossier], more: bool) -> Markup {
    let on = lines.last().filter(|_| more).map(|last| {
        let place = asked.order().place(last);
        let after = escaped(&format!("{}~{}", place.key, place.id));
        Link::new(officer.text("register-further"), format!("/register?{}after={after}", asked.query()))
    });
    let first = asked.after.as_ref().map(|_| {
        let query = asked.query();
        let query = if query.is_empty() { "all=yes" } else { query.trim_end_matches('&') };
        Link::new(officer.text("register-first"), format!("/register?{query}"))
    });
    pagination(&Pages {
        label: officer.text("register-pages"),
        newer: first,
        position: officer.say("register-position", &args!["count" => lines.len()]),
        older: on,
    })
}

/// The list on paper or as a file.
fn take_along(officer: &Officer, asked: &Asked) -> Markup {
    let query = asked.query();
    let to = |path: &str| format!("/register/{path}?{query}").trim_end_matches(['&', '?']).to_owned();
    html! {
        p .nl-paragraph .gehoor-row {
            a .nl-link href=(to("print")) { (officer.text("register-print")) }
            a .nl-link href=(to("file")) { (officer.text("register-file")) }
        }
    }
}
