//! Accounts, roles, absences: for administrators; and everyone's own account.

mod absences;
mod account;
pub(crate) mod fields;
mod list;
mod lost;
mod new;
mod person;
mod roles;
mod way_in;

use axum::Router;
use axum::routing::get;
use domain::people::Role;
use maud::Markup;

use crate::given::Flaws;
use crate::look::disclosure_when;
use crate::officer::Officer;
use crate::problem::Problem;
use crate::site::Site;

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/people", get(list::show))
        .route("/people/new", get(new::show).post(new::add))
        .route("/people/{id}", get(person::show).post(person::change))
        .route("/account", get(account::show).post(account::change))
}

/// Only administrators set up people; for others these pages are not there.
fn only_administrators(officer: &Officer) -> Result<(), Problem> {
    if officer.holds(Role::Administrator) { Ok(()) } else { Err(Problem::NotFound) }
}

/// A form that waits behind its name; open when something in it is wrong.
fn folded(summary: &str, flaws: &Flaws, form: Markup) -> Markup {
    disclosure_when(!flaws.is_empty(), summary, form)
}
