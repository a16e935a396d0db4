//! One's own account: the second factor, and where one is signed in. Name, roles and absences are in [`crate::people`].

mod app;
mod codes;
mod factors;
mod passkey;
pub(crate) mod sessions;

use axum::Router;
use axum::routing::{get, post};
use maud::{Markup, html};

use crate::look::{self, Field, TextKind};
use crate::officer::Officer;
use crate::site::Site;
use crate::{Flaws, Given};

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/account/second-factor", get(factors::show).post(factors::change))
        .route("/account/app", get(app::show).post(app::add))
        .route("/account/app/qr.svg", get(app::picture))
        .route("/account/passkey", get(passkey::show).post(passkey::add))
        .route("/account/sessions", post(sessions::end))
}

/// The present password: a screen left open is not enough to change how one signs in.
fn present_password(officer: &Officer, flaws: &Flaws, id: &str) -> Markup {
    html! {
        (Field::text("present-password", officer.text("account-present-password")).kind(TextKind::Password).id(id)
            .error(flaws.of("present-password")).autocomplete("current-password").required().short())
    }
}

/// A form of the page: what it does, and what stands in it.
fn small_form(officer: &Officer, what: &str, content: Markup) -> Markup {
    look::form("/account/second-factor", html! { (officer.token()) (look::hidden("do", what)) (content) })
}

/// Which form of a page was sent, so that only that one shows what is wrong.
fn sent<'g>(given: &'g Given, what: &str, flaws: &'g Flaws, nothing: &'g Flaws) -> &'g Flaws {
    if given.line("do") == what { flaws } else { nothing }
}
