//! A body at a glance: what there is to set up, what is still missing, and the way to each part.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use office::args;
use office::body::{Body, Unsaved, gaps};

use super::index::{findings, told};
use super::part::VERSION;
use super::{done, only_administrators, parts};
use crate::frame::{Tab, again};
use crate::given::{Flaws, Given};
use crate::look::{self, Alert, Tone, disclosure, status_badge};
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};

pub(super) async fn show(officer: Officer, Path(id): Path<String>) -> Outcome {
    only_administrators(&officer)?;
    page(&officer, &found(&officer, &id)?, &Flaws::none()).await
}

fn found(officer: &Officer, id: &str) -> Result<Body, Problem> {
    officer.site.office().bodies().get(id).map(|body| (**body).clone()).ok_or(Problem::NotFound)
}

/// Closes a body for new complaints, or opens it again.
pub(super) async fn change(officer: Officer, Path(id): Path<String>, given: Given) -> Outcome {
    only_administrators(&officer)?;
    let body = found(&officer, &id)?;
    let closed = match given.line("do").as_str() {
        "close" => true,
        "open" => false,
        _ => return Err(Problem::NotFound),
    };
    let version = given.number(VERSION).unwrap_or(0);
    let mut flaws = Flaws::none();
    match officer.site.office().save_body(&officer.id, Body { closed, version, ..body.clone() }).await? {
        Ok(()) => {
            let done = if closed { "closed" } else { "opened" };
            Ok(Redirect::to(&format!("/administration/bodies/{id}?done={done}")).into_response())
        }
        Err(unsaved) => {
            super::part::told(&officer, &body, &given, &unsaved, &mut flaws);
            let now = match unsaved {
                Unsaved::Changed(changed) => changed.now,
                _ => body,
            };
            Ok(again(page(&officer, &now, &flaws).await?))
        }
    }
}

async fn page(officer: &Officer, body: &Body, flaws: &Flaws) -> Result<Response, Problem> {
    let name = body.name(officer.lang);
    let findings = findings(officer, body).await?;
    let to_recount = officer.site.office().to_recount(&body.id).await?;
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration" { (officer.text("admin-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (name) }
        @if body.closed { p .nl-paragraph { (status_badge(Tone::Warning, &officer.text("admin-body-closed"))) } }
        (done(officer))
        @if to_recount > 0 {
            (Alert::new(Tone::Info, "").text(officer.say("admin-body-recount", &args!["count" => to_recount])))
        }
        (flaws.summary(officer))
        @if !body.closed { (told(officer, &findings)) }
        @if !gaps(body).is_empty() {
            (Alert::new(Tone::Warning, "").text(officer.text("admin-body-gaps")))
        }
        div .gehoor-grid { @for part in &parts::ALL { (entry(officer, body, part.slug)) } }
        p .nl-paragraph { a .nl-link href={ "/bodies/" (body.id) } { (officer.text("admin-body-public")) } }
        (closing(officer, body, &findings))
    };
    Ok(officer.page(name, Tab::Administration, main))
}

fn entry(officer: &Officer, body: &Body, slug: &str) -> Markup {
    html! {
        section .gehoor-card {
            div .gehoor-flow {
                h2 .nl-heading .nl-heading--level-4 {
                    a .nl-link href={ "/administration/bodies/" (body.id) "/" (slug) } {
                        (officer.text(&format!("admin-part-{slug}")))
                    }
                }
                p .nl-paragraph { (officer.text(&format!("admin-part-{slug}-short"))) }
            }
        }
    }
}

/// The way to close a body, or to open it; before it is opened one reads what is missing.
fn closing(officer: &Officer, body: &Body, findings: &[String]) -> Markup {
    let (what, text, button) = match (body.closed, findings.is_empty()) {
        (false, _) => ("close", "admin-close-text", "admin-close-button"),
        (true, true) => ("open", "admin-open-text", "admin-open-button"),
        (true, false) => ("open", "admin-open-missing", "admin-open-all-the-same"),
    };
    let content = html! {
        (officer.token())
        (look::hidden("do", what))
        (look::hidden(VERSION, &body.version.to_string()))
        p .nl-paragraph { (officer.text(text)) }
        @if body.closed && !findings.is_empty() {
            ul .utrecht-unordered-list {
                @for finding in findings { li .utrecht-unordered-list__item { (finding) } }
            }
            p .nl-paragraph { a .nl-link href="/people" { (officer.text("admin-open-people")) } }
        }
        div .gehoor-row { (look::secondary_button(&officer.text(button))) }
    };
    let form = look::form(&format!("/administration/bodies/{}", body.id), content);
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("admin-close-title")) }
            // what is closed waits to be opened: that stands in view
            @if body.closed { (form) } @else { (disclosure(&officer.text(button), form)) }
        }
    }
}
