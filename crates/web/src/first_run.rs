//! The first administrator: only while there is none, and only with the code that the program printed.

use axum::Router;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::html;
use office::account::{Details, FirstAdministrator};

use crate::frame::again;
use crate::given::{Flaws, Given};
use crate::look::{self, Field};
use crate::people::fields;
use crate::problem::Outcome;
use crate::sign_in;
use crate::site::Site;
use crate::visitor::Visitor;

/// The page.
pub fn routes() -> Router<Site> {
    Router::new().route("/first-run", get(show).post(make))
}

async fn show(visitor: Visitor) -> Outcome {
    if visitor.site.accounts().has_administrator().await? {
        return Ok(Redirect::to("/sign-in").into_response());
    }
    Ok(page(&visitor, &Given::default(), &Flaws::none()))
}

async fn make(visitor: Visitor, headers: HeaderMap, given: Given) -> Outcome {
    let mut flaws = Flaws::none();
    let password = fields::new_password(&visitor, &given, &mut flaws);
    let first = FirstAdministrator {
        details: Details { language: visitor.lang, ..fields::details(&given, visitor.lang) },
        password,
        setup_code: given.line("setup-code"),
    };
    if flaws.is_empty() {
        let made = visitor.site.accounts().first_administrator(first).await?;
        match made {
            Ok(person) => {
                return sign_in::begin(&visitor.site, &headers, &person, "/administration?done=first-run")
                    .await;
            }
            Err(found) => fields::told(&visitor, &found, &mut flaws),
        }
    }
    Ok(again(page(&visitor, &given, &flaws)))
}

fn page(visitor: &Visitor, given: &Given, flaws: &Flaws) -> Response {
    let title = visitor.text("first-run-title");
    let content = html! {
        (visitor.token())
        (Field::text("setup-code", visitor.text("first-run-code")).hint(visitor.text("first-run-code-hint"))
            .value(given.line("setup-code")).error(flaws.of("setup-code")).autocomplete("off").required())
        (fields::name(visitor, given, flaws))
        (fields::login(visitor, given, flaws))
        (fields::email(visitor, given, flaws))
        (fields::passwords(visitor, flaws, "people-password"))
        div .gehoor-row { (look::button(&visitor.text("first-run-button"))) }
    };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (visitor.text("first-run-text")) }
        (flaws.summary(visitor))
        (look::form("/first-run", content))
    };
    visitor.page(&title, main)
}
