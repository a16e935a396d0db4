//! What everyone may see: the start, the form of each body, and the page by which people follow their own message.

mod blank;
mod body_files;
mod check;
mod entry;
mod follow;
mod form;
mod health;
mod notices;
mod prose;
mod review;
mod start;
mod submit;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use office::body::Body;

use crate::problem::Problem;
use crate::site::Site;
use crate::visitor::Visitor;

pub(crate) use blank::sheet as blank_sheet;
pub use follow::code_of;
pub(crate) use follow::promises;
pub use prose::letter_text;

/// The pages.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/", get(start::show))
        .route("/bodies/{id}", get(entry::show))
        .route("/bodies/{id}/theme.css", get(body_files::theme))
        .route("/bodies/{id}/logo.svg", get(body_files::logo))
        .route("/bodies/{id}/{notice}", get(notices::of_body))
        .route("/privacy", get(notices::of_all))
        .route("/accessibility", get(notices::of_all))
        .route("/retention", get(notices::of_all))
        .route("/bodies/{id}/form", get(form::show).post(review::ask))
        .route("/bodies/{id}/form/blank", get(blank::show))
        .route("/bodies/{id}/submission", post(submit::submit))
        .route("/follow", get(follow::ask).post(follow::find))
        .route("/follow/{number}/{code}", get(follow::show))
        .route("/follow/{number}/{code}/{act}", post(follow::act))
        .route("/follow/{number}/{code}/attachments/{id}", get(follow::file))
        .route("/healthz", get(health::show))
        .route("/style", get(health::style))
}

/// The body of an address, with the visitor in a language that it speaks.
fn body_of(visitor: Visitor, id: &str) -> Result<(Visitor, Arc<Body>), Problem> {
    let body = visitor.site.office().bodies().get(id).cloned().ok_or(Problem::NotFound)?;
    Ok((visitor.within(&body), body))
}
