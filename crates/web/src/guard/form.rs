//! Where a form comes from. One that we cannot be sure of is shown to the person, with all that was typed, to be sent
//! again if it was theirs.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use crate::frame::with_status;
use crate::given::Given;
use crate::look::{self, Alert, Summary, Tone};
use crate::officer::{CSRF_FIELD, escaped};
use crate::visitor::{VISIT_FIELD, Visitor};

/// The form that came was asked for by the same browser or session.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trusted;

/// Whether two tokens are the same; takes as long for any two of one length.
pub(crate) fn same(one: &str, other: &str) -> bool {
    let differ =
        one.bytes().zip(other.bytes()).fold(one.len() ^ other.len(), |sum, (a, b)| sum | usize::from(a ^ b));
    differ == 0 && !one.is_empty()
}

/// A form without its token: shown, not done. `token` is what it needs; the visit's when there is none.
pub(crate) fn distrusted(visitor: &Visitor, given: &Given, token: Option<Markup>) -> Response {
    let token = token.unwrap_or_else(|| visitor.token());
    let alert = Alert::new(Tone::Warning, visitor.text("shell-resend-title"))
        .text(visitor.text("shell-resend-why"))
        .text(visitor.text("shell-resend-not-you"));
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (visitor.text("shell-resend-heading")) }
        (alert)
        (again(visitor, given, token))
    };
    with_status(StatusCode::FORBIDDEN, visitor.page(&visitor.text("shell-resend-heading"), main))
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
    name.contains("password") || name == "setup-code" || name == "code"
}

/// What was typed, and the button that sends it again. Secrets are not sent back to a page.
pub(crate) fn again(visitor: &Visitor, given: &Given, token: Markup) -> Markup {
    if given.fields().iter().any(|(name, _)| is_secret(name)) {
        return html! { p .nl-paragraph { a .nl-link href=(visitor.here()) { (visitor.text("shell-back-to-form")) } } };
    }
    let ours = |name: &str| name == VISIT_FIELD || name == CSRF_FIELD;
    let kept: Vec<_> = given.fields().iter().filter(|(name, _)| !ours(name)).collect();
    let typed = kept.iter().filter(|(_, value)| value.contains(' '));
    let summary = typed.fold(Summary::new(), |summary, (_, value)| {
        summary.text(visitor.text("shell-resend-typed"), value.as_str())
    });
    look::form(
        &visitor.here(),
        html! {
            (token)
            @for (name, value) in &kept { (look::hidden(name, value)) }
            (summary)
            div .gehoor-row { (look::button(&visitor.text("shell-resend"))) }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn no_token_is_nobodys() {
        assert!(same("ab", "ab"));
        assert!(!same("", "") && !same("ab", "abc") && !same("ab", "ac"));
    }
}
