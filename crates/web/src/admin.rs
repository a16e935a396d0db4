//! What administrators set up and look up: the bodies, with their units, services, subjects, closing days, looks and
//! notices; what accounts must have; who changed what and who looked at which dossier.

mod access;
mod audit;
mod body;
mod conflict;
mod desk;
mod index;
mod kept;
mod letters;
mod mail;
mod new_body;
mod part;
mod parts;
mod policy;
mod procedures;
mod rows;
mod sides;
mod text_blocks;

use axum::Router;
use axum::routing::{get, post};
use domain::people::Role;
use maud::{Markup, html};

use crate::given::{Given, pairs};
use crate::look::{Alert, Tone};
use crate::officer::Officer;
use crate::problem::Problem;
use crate::site::Site;

pub(crate) use access::of_dossier;
pub(crate) use index::{roster_warnings, told_findings};
pub(crate) use mail::waits as mail_waits;

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/administration", get(index::show))
        .route("/administration/audit", get(audit::show))
        .route("/administration/audit.csv", get(audit::file))
        .route("/administration/access", get(access::show))
        .route("/administration/access.csv", get(access::file))
        .route("/administration/accounts", get(policy::show).post(policy::change))
        .route("/administration/text-blocks", get(text_blocks::list))
        .route("/administration/text-blocks/{id}", get(text_blocks::show).post(text_blocks::save))
        .route("/administration/mail", get(mail::show).post(mail::take))
        .route("/administration/letters", get(letters::show))
        .route("/administration/procedures", get(procedures::list))
        .route("/administration/procedures/{name}/{version}", get(procedures::show).post(procedures::publish))
        .route("/administration/procedures/{name}/{version}/check", post(procedures::check))
        .route("/administration/procedures/{name}/{version}/drawing.svg", get(procedures::draw))
        .route("/administration/procedures/{name}/{version}/withdraw", post(procedures::withdraw))
        .route(
            "/administration/letters/{body}/{letter}/{lang}",
            get(letters::form::ask).post(letters::form::take),
        )
        .route("/administration/bodies/new", get(new_body::show).post(new_body::make))
        .route("/administration/bodies/{id}", get(body::show).post(body::change))
        .route("/administration/bodies/{id}/{part}", get(part::show).post(part::save))
}

/// For others these pages are not there.
fn only_administrators(officer: &Officer) -> Result<(), Problem> {
    if officer.holds(Role::Administrator) { Ok(()) } else { Err(Problem::NotFound) }
}

/// What was just done, above the page that it led to.
fn done(officer: &Officer) -> Markup {
    const KNOWN: [&str; 8] =
        ["saved", "made", "closed", "opened", "worded", "shipped", "published", "withdrawn"];
    let done = Given::new(pairs(officer.query.as_bytes())).line("done");
    html! {
        @if officer.looks && KNOWN.contains(&done.as_str()) {
            (Alert::new(Tone::Ok, "").text(officer.text(&format!("admin-done-{done}"))).announced())
        }
    }
}
