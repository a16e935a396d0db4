//! The second half of signing in, after the right password: a code of the app, a recovery code, or a passkey.

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use office::account::{Factors, SignIn};
use office::args;

use crate::cookie;
use crate::frame::{again, with_status};
use crate::given::{Given, pairs};
use crate::look::{self, Field};
use crate::problem::Outcome;
use crate::visitor::Visitor;

use super::{entered, failed, onward, passkey};

pub(super) async fn show(visitor: Visitor, headers: HeaderMap) -> Outcome {
    let asked = Given::new(pairs(visitor.query.as_bytes()));
    match factors(&visitor, &headers).await? {
        Some(factors) => Ok(page(&visitor, &asked, factors, Markup::default())),
        None => Ok(over()),
    }
}

async fn factors(visitor: &Visitor, headers: &HeaderMap) -> Result<Option<Factors>, crate::Problem> {
    match cookie::read(&visitor.site, headers, cookie::STEP) {
        Some(token) => Ok(visitor.site.accounts().asked_factors(token).await?),
        None => Ok(None),
    }
}

pub(super) async fn enter(visitor: Visitor, headers: HeaderMap, given: Given) -> Outcome {
    let Some(factors) = factors(&visitor, &headers).await? else { return Ok(over()) };
    let token = cookie::read(&visitor.site, &headers, cookie::STEP).unwrap_or_default();
    let code = given.line("code");
    match visitor.site.accounts().sign_in_with_code(token, &code, visitor.address).await? {
        Some(SignIn::In(signed)) => {
            entered(&visitor.site, &headers, &signed, onward(given.raw("next"))).await
        }
        Some(SignIn::Wait { seconds }) => {
            let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
            let why = failed(&visitor, visitor.say("sign-in-code-wait", &args!["seconds" => seconds]));
            Ok(with_status(StatusCode::TOO_MANY_REQUESTS, page(&visitor, &given, factors, why)))
        }
        Some(SignIn::Wrong | SignIn::SecondFactor(_) | SignIn::OwnPassword(_)) => {
            let why = failed(&visitor, visitor.text("sign-in-code-wrong"));
            Ok(again(page(&visitor, &given, factors, why)))
        }
        None => Ok(over()),
    }
}

/// The step took too long: signing in begins anew.
pub(super) fn over() -> Response {
    Redirect::to("/sign-in?over=1").into_response()
}

fn page(visitor: &Visitor, given: &Given, factors: Factors, told: Markup) -> Response {
    let title = visitor.text("sign-in-second-title");
    let next = onward(given.raw("next"));
    let text = if factors.app { "sign-in-second-app" } else { "sign-in-second-codes" };
    let fields = html! {
        (visitor.token())
        (look::hidden("next", next))
        (Field::text("code", visitor.text("sign-in-code")).hint(visitor.text("sign-in-code-hint"))
            .autocomplete("one-time-code").short())
        div .gehoor-row { (look::button(&visitor.text("sign-in-button"))) }
    };
    let typed = look::form("/sign-in/second-factor", fields);
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (told)
        @if factors.passkeys > 0 { (passkey::button(visitor, next)) }
        @if factors.app || factors.codes_left > 0 {
            p .nl-paragraph { (visitor.text(text)) }
            (typed)
        }
        p .nl-paragraph { (visitor.text("sign-in-second-lost")) }
        p .nl-paragraph { a .nl-link href="/sign-in" { (visitor.text("sign-in-second-back")) } }
    };
    visitor.page(&title, main)
}
