//! The questions that someone keeps under a name.

use axum::response::{IntoResponse as _, Redirect};
use maud::{Markup, html};
use office::args;
use office::register::{VIEW_NAME, VIEWS};
use store::saved_view::SavedView;

use super::asked::Asked;
use super::page;
use crate::frame::again;
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Field, disclosure_when, plain_button};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};

/// The question that the register opens with, if one was chosen.
pub(super) async fn first_shown(officer: &Officer) -> Result<Option<SavedView>, Problem> {
    let views = officer.site.office().views(&officer.id).await?;
    Ok(views.into_iter().find(|view| view.first_shown))
}

/// The kept questions, each with what can be done with it. The one that is shown now is marked.
pub(super) async fn links(officer: &Officer, asked: &Asked) -> Result<Markup, Problem> {
    let views = officer.site.office().views(&officer.id).await?;
    let now = asked.query();
    let is_now = |view: &SavedView| !now.is_empty() && view.question == now;
    Ok(html! {
        @if !views.is_empty() {
            nav .gehoor-views aria-label=(officer.text("register-views")) {
                ul .gehoor-chips {
                    @for view in &views {
                        @let current = is_now(view).then_some("true");
                        li {
                            a .gehoor-chip href={ "/register?" (view.question.trim_end_matches('&')) } aria-current=[current] {
                                (view.name)
                                @if view.first_shown { span .gehoor-quiet { (officer.text("register-view-is-first")) } }
                            }
                        }
                    }
                }
                @if let Some(view) = views.iter().find(|view| is_now(view)) {
                    div .gehoor-row {
                        @if view.first_shown { (deed(officer, asked, view, "not-first")) }
                        @else { (deed(officer, asked, view, "first")) }
                        (deed(officer, asked, view, "forget"))
                    }
                }
            }
        }
    })
}

fn deed(officer: &Officer, asked: &Asked, view: &SavedView, what: &str) -> Markup {
    html! {
        form method="post" action="/register/views" {
            (officer.token())
            (look::hidden("do", what))
            (look::hidden("view", &view.id))
            (look::hidden("question", &asked.query()))
            (plain_button(&officer.text(&format!("register-view-{what}"))))
        }
    }
}

/// Keeps what is asked now; nothing when nothing is asked, or one of the kept questions.
pub(super) fn keep_form(officer: &Officer, asked: &Asked, given: &Given, flaws: &Flaws) -> Markup {
    if asked.query().is_empty() {
        return Markup::default();
    }
    let name = Field::text("name", officer.text("register-view-name"))
        .hint(officer.text("register-view-name-hint"))
        .value(given.raw("name"))
        .error(flaws.of("name"));
    let content = html! {
        (officer.token())
        (look::hidden("do", "keep"))
        (look::hidden("question", &asked.query()))
        (name)
        div .gehoor-row { (look::secondary_button(&officer.text("register-view-keep"))) }
    };
    let title = officer.text("register-view-title");
    disclosure_when(!flaws.is_empty(), &title, look::form("/register/views", content))
}

pub(super) async fn change(officer: Officer, given: Given) -> Outcome {
    let office = officer.site.office();
    let view = given.line("view");
    // only what the register understands is kept
    let asked = Asked::read(&Given::new(pairs(given.raw("question").as_bytes())));
    match given.line("do").as_str() {
        "keep" if asked.query().is_empty() => {
            let mut flaws = Flaws::none();
            flaws.add("", officer.text("register-view-empty"));
            return Ok(again(page(&officer, &asked, &given, &flaws).await?));
        }
        "keep" if !office.keep_view(&officer.id, given.raw("name"), &asked.query()).await? => {
            let limits = args!["most" => VIEW_NAME, "views" => VIEWS];
            let mut flaws = Flaws::none();
            flaws.add("name", officer.say("register-view-flaw", &limits));
            return Ok(again(page(&officer, &asked, &given, &flaws).await?));
        }
        "first" => office.show_view_first(&officer.id, &view).await?,
        "not-first" => office.show_view_first(&officer.id, "").await?,
        "forget" => office.forget_view(&officer.id, &view).await?,
        _ => {}
    }
    let query = asked.query();
    let query = if query.is_empty() { "all=yes" } else { query.trim_end_matches('&') };
    Ok(Redirect::to(&format!("/register?{query}")).into_response())
}
