//! Choosing a password by a link that came by mail: an invitation, or a way back in.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use office::account::{LinkKind, Staff};
use office::args;

use crate::cookie;
use crate::frame::{again, with_status};
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Alert, Summary, Tone};
use crate::people::fields;
use crate::place::Path;
use crate::problem::Outcome;
use crate::visitor::Visitor;

pub(super) async fn show(visitor: Visitor, Path(secret): Path<String>) -> Outcome {
    match visitor.site.accounts().opened_link(&secret).await? {
        Some((person, kind)) => Ok(page(&visitor, &secret, &person, kind, &Flaws::none())),
        None => Ok(dead(&visitor)),
    }
}

pub(super) async fn choose(visitor: Visitor, Path(secret): Path<String>, given: Given) -> Outcome {
    let accounts = visitor.site.accounts();
    let Some((person, kind)) = accounts.opened_link(&secret).await? else { return Ok(dead(&visitor)) };
    let mut flaws = Flaws::none();
    let password = fields::new_password(&visitor, &given, &mut flaws);
    if flaws.is_empty() {
        match accounts.choose_password(&secret, &password).await? {
            Ok(_) => {
                let cookie = [(header::SET_COOKIE, cookie::no_session(&visitor.site))];
                return Ok((cookie, Redirect::to("/sign-in?chosen=1")).into_response());
            }
            Err(found) => fields::told(&visitor, &found, &mut flaws),
        }
    }
    Ok(again(page(&visitor, &secret, &person, kind, &flaws)))
}

/// The link opens nothing, for whatever reason: used, replaced, too old, or never one of ours.
fn dead(visitor: &Visitor) -> Response {
    let title = visitor.text("choose-dead-title");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph { (visitor.text("choose-dead")) }
        div .gehoor-row {
            (look::link_button(&visitor.text("choose-dead-again"), "/sign-in/forgotten"))
            a .nl-link href="/sign-in" { (visitor.text("shell-sign-in")) }
        }
    };
    with_status(StatusCode::NOT_FOUND, visitor.page(&title, main))
}

fn page(visitor: &Visitor, secret: &str, person: &Staff, kind: LinkKind, flaws: &Flaws) -> Response {
    let title = visitor.text(&format!("choose-title-{}", kind.code()));
    let fields = html! {
        (visitor.token())
        // a password manager ties the new password to this name
        input type="hidden" name="login" value=(person.login) autocomplete="username";
        (fields::passwords(visitor, flaws, "account-new-password"))
        div .gehoor-row { (look::button(&visitor.text("choose-button"))) }
    };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (flaws.summary(visitor))
        @if Given::new(pairs(visitor.query.as_bytes())).has("given") {
            (Alert::new(Tone::Info, "").text(visitor.text("choose-given")))
        }
        p .nl-paragraph { (visitor.say("choose-text", &args!["name" => &person.name])) }
        (Summary::new().text(visitor.text("sign-in-login"), &person.login))
        (look::form(&format!("/choose-password/{secret}"), fields))
    };
    visitor.page(&title, main)
}
