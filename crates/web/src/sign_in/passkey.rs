//! Signing in with a passkey: alone, or behind a password. The browser is asked by the script; a browser without it says
//! so and leads back to name and password.

use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};
use office::account::SignIn;

use crate::cookie;
use crate::given::{Given, pairs};
use crate::look;
use crate::officer::escaped;
use crate::problem::{Outcome, Problem};
use crate::visitor::Visitor;

use super::second_factor::over;
use super::{entered, onward};

/// The way to a passkey, beside a form that is typed.
pub(super) fn button(visitor: &Visitor, next: &str) -> Markup {
    html! {
        form .gehoor-row method="post" action="/sign-in/passkey/begin" {
            (visitor.token())
            (look::hidden("next", next))
            (look::secondary_button(&visitor.text("sign-in-passkey")))
        }
    }
}

/// Behind a password when that step is open, else alone.
pub(super) async fn begin(visitor: Visitor, headers: HeaderMap, given: Given) -> Outcome {
    let accounts = visitor.site.accounts();
    if !accounts.has_passkeys() {
        return Err(Problem::NotFound);
    }
    let to = format!("/sign-in/passkey?next={}", escaped(onward(given.raw("next"))));
    if let Some(token) = cookie::read(&visitor.site, &headers, cookie::STEP)
        && accounts.ask_passkey(token).await?
    {
        return Ok(Redirect::to(&to).into_response());
    }
    let token = accounts.begin_passkey_sign_in().await?;
    Ok(([(header::SET_COOKIE, cookie::step(&visitor.site, &token))], Redirect::to(&to)).into_response())
}

pub(super) async fn show(visitor: Visitor, headers: HeaderMap) -> Outcome {
    let token = cookie::read(&visitor.site, &headers, cookie::STEP).unwrap_or_default();
    let Some(options) = visitor.site.accounts().passkey_asked(token).await? else { return Ok(over()) };
    let asked = Given::new(pairs(visitor.query.as_bytes()));
    let title = visitor.text("sign-in-passkey-title");
    let hidden = html! { (visitor.token()) (look::hidden("next", onward(asked.raw("next")))) };
    let words = Words { text: "sign-in-passkey-text", button: "sign-in-passkey-go" };
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (ceremony(&visitor, "get", "/sign-in/passkey", &options, hidden, words))
        p .nl-paragraph { a .nl-link href="/sign-in" { (visitor.text("sign-in-second-back")) } }
    };
    Ok(visitor.page(&title, main))
}

/// What a ceremony's form says.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    /// What will happen.
    pub(crate) text: &'static str,
    /// The button's label.
    pub(crate) button: &'static str,
}

/// The form that the script fills in with the device's answer; without script it says what is needed.
pub(crate) fn ceremony(
    visitor: &Visitor,
    kind: &str,
    action: &str,
    options: &str,
    hidden: Markup,
    words: Words,
) -> Markup {
    html! {
        form .gehoor-form .gehoor-flow method="post" action=(action) data-passkey=(kind) data-options=(options) {
            (hidden)
            (look::hidden("credential", ""))
            p .nl-paragraph data-needs-script { (visitor.text("passkey-needs-script")) }
            div .gehoor-flow hidden data-with-script {
                p .nl-paragraph { (visitor.text(words.text)) }
                p .nl-paragraph hidden role="alert" data-refused { (visitor.text("passkey-not-given")) }
                div .gehoor-row { (look::button(&visitor.text(words.button))) }
            }
        }
    }
}

pub(super) async fn enter(visitor: Visitor, headers: HeaderMap, given: Given) -> Outcome {
    let token = cookie::read(&visitor.site, &headers, cookie::STEP).unwrap_or_default();
    let accounts = visitor.site.accounts();
    match accounts.sign_in_with_passkey(token, given.raw("credential"), visitor.address).await? {
        Some(SignIn::In(signed)) => {
            entered(&visitor.site, &headers, &signed, onward(given.raw("next"))).await
        }
        Some(_) => {
            let cookie = [(header::SET_COOKIE, cookie::no_step(&visitor.site))];
            Ok((cookie, Redirect::to("/sign-in?passkey=refused")).into_response())
        }
        None => Ok(over()),
    }
}
