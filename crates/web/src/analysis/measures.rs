//! The register of measures: what changes because of complaints and disputes, who sees to it, by when, done or not.

mod asked;
mod done;
mod file;
mod list;
pub(crate) mod own;
mod print;

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use maud::{Markup, html};
use office::args;
use store::dossier_measure::{Line, Progress};

use crate::frame::Tab;
use crate::look::{self, Choice, Field, Link, Pages, empty_state, pagination};
use crate::names::{Names, places};
use crate::officer::{Officer, escaped};
use crate::problem::{Outcome, Problem};
use crate::site::Site;

use asked::Asked;

/// How many measures a page shows.
const PAGE: usize = 50;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/measures", get(show))
        .route("/measures/print", get(print::show))
        .route("/measures/file", get(file::send))
        .route("/measures/{number}/{first}", get(done::show).post(done::send))
}

async fn show(officer: Officer) -> Outcome {
    let asked = Asked::read(&officer);
    let mut lines = lines(&officer, &asked, PAGE + 1).await?;
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    Ok(page(&officer, &asked, &lines, more, &Names::of(&officer).await?))
}

fn page(officer: &Officer, asked: &Asked, lines: &[Line], more: bool, names: &Names) -> Response {
    let title = officer.text("measures-title");
    let nothing = officer.text(&format!("measures-empty-{}", asked.progress.code()));
    let main = html! {
        div .gehoor-flow {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (officer.text("measures-text")) }
        }
        (form(officer, asked))
        @if lines.is_empty() { (empty_state(&nothing, Markup::default())) }
        @else {
            (list::table(officer, asked, lines, more, names))
            (pages(officer, asked, lines, more))
            (take_along(officer, asked))
        }
    };
    officer.page(&title, Tab::Measures, main)
}

/// A page of lines, of what the officer may read.
async fn lines(officer: &Officer, asked: &Asked, limit: usize) -> Result<Vec<Line>, Problem> {
    let office = officer.site.office();
    Ok(office.measures(&officer.id, &asked.filter(officer), asked.after.as_ref(), limit).await?)
}

/// Done or not, of which service, one's own or everyone's.
fn form(officer: &Officer, asked: &Asked) -> Markup {
    let label = |progress: Progress| officer.text(&format!("measures-progress-{}", progress.code()));
    let progress = Progress::ALL.map(|progress| Choice::new(progress.code(), label(progress))).to_vec();
    let any = Choice::new("", officer.text("register-any"));
    let places = places(officer).into_iter().map(|(value, label)| Choice::new(value, label));
    html! {
        form .gehoor-register method="get" action="/measures" aria-label=(officer.text("measures-filter")) {
            div .gehoor-filters {
                (Field::select("progress", officer.text("measures-progress"), progress).value(asked.progress.code()))
                (Field::select("place", officer.text("register-place"), std::iter::once(any).chain(places).collect()).value(&asked.place))
                div .gehoor-filters__checks {
                    (Field::check("mine", officer.text("measures-mine")).checked(asked.mine))
                }
            }
            div .gehoor-row { (look::button(&officer.text("register-show"))) }
        }
    }
}

fn pages(officer: &Officer, asked: &Asked, lines: &[Line], more: bool) -> Markup {
    let on = lines.last().filter(|_| more).map(|last| {
        let place = last.place();
        let after = escaped(&format!("{}/{}/{}", place.due_on, place.event_seq, place.dossier));
        Link::new(officer.text("register-further"), format!("/measures?{}&after={after}", asked.query()))
    });
    let first = asked
        .after
        .as_ref()
        .map(|_| Link::new(officer.text("register-first"), format!("/measures?{}", asked.query())));
    pagination(&Pages {
        label: officer.text("measures-pages"),
        newer: first,
        position: officer.say("measures-position", &args!["count" => lines.len()]),
        older: on,
    })
}

/// The list on paper or as a file.
fn take_along(officer: &Officer, asked: &Asked) -> Markup {
    let to = |path: &str| format!("/measures/{path}?{}", asked.query());
    html! {
        p .nl-paragraph .gehoor-row {
            a .nl-link href=(to("print")) { (officer.text("register-print")) }
            a .nl-link href=(to("file")) { (officer.text("register-file")) }
        }
    }
}
