//! The dossier as staff see it: its page, one form for each act, its letters.

pub(crate) mod act;
mod acts;
pub(crate) mod ahead;
pub(crate) mod attachments;
pub(crate) mod beside;
mod course;
pub(crate) mod document;
mod earlier;
mod entry;
mod follow_link;
pub(crate) mod grievances;
mod group;
mod head;
mod letters;
mod links;
mod measures;
mod message;
pub(crate) mod outside;
pub(crate) mod papers;
mod people;
mod procedure;
pub(crate) mod sheet;
pub(crate) mod similar;
mod terms;
pub(crate) mod view;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use maud::{Markup, html};
use store::dossier_link::Linked;

use crate::aloud;
use crate::frame::Tab;
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::Outcome;
use crate::site::Site;

use view::View;

/// What stands behind the question mark of an address.
pub(crate) type Asked = Query<BTreeMap<String, String>>;

/// The dossier's page and its letters; the forms of its acts are in [`crate::handling`].
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/dossiers/{number}", get(show))
        .route("/dossiers/{number}/similar", get(similar::show))
        .route("/dossiers/{number}/procedure", get(procedure::show))
        .route("/dossiers/{number}/procedure.svg", get(procedure::draw))
        .route("/dossiers/{number}/documents/{id}", get(document::show))
        .route("/dossiers/{number}/follow-link", get(follow_link::show).post(follow_link::replace))
        .route("/dossiers/{number}/attachments/{id}", get(attachments::give))
}

async fn show(officer: Officer, Path(number): Path<String>, Query(asked): Asked) -> Outcome {
    let office = officer.site.office();
    let Some(reading) = office.dossier(&number, &officer.id).await? else { return Ok(officer.not_found()) };
    let view = View { officer: &officer, reading: &reading };
    let title = head::title(&view);
    let looked = crate::admin::of_dossier(&officer, &reading).await?;
    let done = asked.get("done").map(String::as_str);
    let told = if done == Some("follow-link") { aloud::told(&officer, &number).await? } else { None };
    let told = told.map(|told| aloud::card(&officer, &told)).unwrap_or_default();
    let elsewhere = act::together::done::elsewhere(&view, &asked).await?;
    let linked = office.linked(&reading.dossier.id, &officer.id).await?;
    Ok(officer.page(&title, Tab::Register, page(&view, (done, elsewhere), told, looked, &linked)))
}

/// `done` is what was just done here, and what the page says of the dossiers in which it was done too.
fn page(
    view: &View<'_>,
    done: (Option<&str>, Markup),
    told: Markup,
    looked: Markup,
    linked: &[Linked],
) -> Markup {
    let (offers, obstacles) = view.reading.weighed(&view.actor());
    html! {
        (head::head(view, done))
        (told)
        (links::pending(view, linked))
        (ahead::ahead(view))
        (head::next(view, &offers))
        div .gehoor-columns .gehoor-columns--around .gehoor-section {
            div .gehoor-flow {
                (section(view, "dossier-message", message::message(view)))
                @if grievances::are_judged(view) { (section(view, "dossier-grievances", grievances::grievances(view))) }
                @else { (section(view, "dossier-points", grievances::points(view))) }
                (section(view, "writing-similar-perhaps", similar::card(view)))
            }
            div .gehoor-flow {
                (section(view, "dossier-terms", terms::terms(view)))
                (section(view, "dossier-links", links::links(view, linked)))
                (section(view, "dossier-people", people::people(view)))
                (section(view, "dossier-acts", acts::acts(view, &offers, &obstacles)))
                (section(view, "dossier-looked", looked))
            }
            div .gehoor-flow {
                (attachments::attachments(view, &offers))
                (section(view, "dossier-papers", papers::papers(view)))
                (section(view, "dossier-letters", letters::letters(view)))
                (section(view, "dossier-course", html! { (course::course(view)) (procedure::link(view)) }))
            }
        }
    }
}

/// A part of the page under its heading; nothing when there is nothing in it.
fn section(view: &View<'_>, heading: &str, content: Markup) -> Markup {
    html! {
        @if !content.0.is_empty() {
            section .gehoor-section .gehoor-flow id=(heading.trim_start_matches("dossier-")) {
                h2 .nl-heading .nl-heading--level-2 { (view.text(heading)) }
                (content)
            }
        }
    }
}
