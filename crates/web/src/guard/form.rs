//! Where a form comes from. One that we cannot be sure of is shown to the person, with all that was typed, to be sent
//! again if it was theirs.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use office::args;
use subtle::ConstantTimeEq;

use crate::frame::{Tab, with_status};
use crate::given::Given;
use crate::look::{self, Alert, Summary, Tone};
use crate::officer::{CSRF_FIELD, KEPT_FIELD, Officer, escaped};
use crate::once::ONCE;
use crate::visitor::{VISIT_FIELD, Visitor};

/// The form that came was asked for by the same browser or session.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trusted;

/// Whether two tokens are the same; takes as long for any two of one length.
pub(crate) fn same(one: &str, other: &str) -> bool {
    !one.is_empty() && bool::from(one.as_bytes().ct_eq(other.as_bytes()))
}

/// A form without its token: shown, not done.
pub(crate) fn distrusted(visitor: &Visitor, given: &Given, officer: Option<&Officer>) -> Response {
    let token = officer.map_or_else(|| visitor.token(), Officer::token);
    let alert = Alert::new(Tone::Warning, visitor.text("shell-resend-title"))
        .text(visitor.text("shell-resend-why"))
        .text(visitor.text("shell-resend-not-you"));
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (visitor.text("shell-resend-heading")) }
        (alert)
        (again(visitor, given, token))
    };
    let title = visitor.text("shell-resend-heading");
    let page = match officer {
        Some(officer) => officer.page(&title, Tab::None, main),
        None => visitor.page(&title, main),
    };
    with_status(StatusCode::FORBIDDEN, page)
}

/// A form of staff without any session: sign in elsewhere, then send it again.
pub(crate) fn without_session(visitor: &Visitor, given: &Given) -> Response {
    let sign_in = format!("/sign-in?next={}", escaped(&visitor.path));
    let alert = Alert::new(Tone::Warning, visitor.text("shell-signed-out-title"))
        .text(visitor.text("shell-signed-out-why"))
        .content(
            html! { p { a .nl-link href=(sign_in) target="_blank" { (visitor.text("shell-sign-in")) } } },
        );
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (visitor.text("shell-resend-heading")) }
        (alert)
        (again(visitor, given, Markup::default()))
    };
    with_status(StatusCode::UNAUTHORIZED, visitor.page(&visitor.text("shell-resend-heading"), main))
}

/// Whether a field holds what must never be shown again or kept: a password, the setup code.
pub(crate) fn is_secret(name: &str) -> bool {
    name.contains("password") || matches!(name, "setup-code" | "code" | "credential")
}

/// All that is sent, with its names, and the button that sends it again: nobody is to confirm what they cannot see.
/// Secrets are not sent back to a page.
pub(crate) fn again(visitor: &Visitor, given: &Given, token: Markup) -> Markup {
    if given.fields().iter().any(|(name, _)| is_secret(name)) {
        return html! { p .nl-paragraph { a .nl-link href=(visitor.here()) { (visitor.text("shell-back-to-form")) } } };
    }
    let tokens = |name: &str| name == VISIT_FIELD || name == CSRF_FIELD;
    let kept: Vec<_> = given.fields().iter().filter(|(name, _)| !tokens(name)).collect();
    look::form(
        &visitor.here(),
        html! {
            (token)
            @for (name, value) in &kept { (look::hidden(name, value)) }
            (shown(visitor, &kept))
            div .gehoor-row { (look::button(&visitor.text("shell-resend"))) }
        },
    )
}

/// Where it goes and with what. The names are those of the form: there is no knowing which page they stood on.
fn shown(visitor: &Visitor, sent: &[&(String, String)]) -> Markup {
    let means_nothing = |name: &str| name == ONCE || name == KEPT_FIELD;
    let told = sent.iter().copied().filter(|(name, _)| !means_nothing(name));
    let (empty, filled): (Vec<_>, Vec<_>) = told.partition(|(_, value)| value.trim().is_empty());
    let summary = filled
        .iter()
        .fold(Summary::new(), |summary, (name, value)| summary.text(name.as_str(), value.as_str()));
    let empty = empty.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
    html! {
        p .nl-paragraph { (visitor.say("shell-resend-what", &args!["address" => visitor.here()])) }
        (summary)
        @if !empty.is_empty() { p .nl-paragraph { (visitor.say("shell-resend-empty", &args!["fields" => empty])) } }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_secret, same};

    #[test]
    fn passwords_and_setup_codes_are_secret_and_words_are_not() {
        for secret in ["password", "password-again", "present-password", "setup-code", "code"] {
            assert!(is_secret(secret), "{secret}");
        }
        for plain in ["message", "login", "name", "postcode", "csrf"] {
            assert!(!is_secret(plain), "{plain}");
        }
    }

    #[test]
    fn no_token_is_nobodys() {
        assert!(same("ab", "ab"));
        assert!(!same("", "") && !same("ab", "abc") && !same("ab", "ac"));
    }
}
