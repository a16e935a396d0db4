//! For whoever keeps the installation running, and for whoever builds pages.

use axum::extract::State;
use axum::response::{IntoResponse, Response};

use crate::look::style_page;
use crate::problem::{Outcome, Problem};
use crate::site::Site;

/// `ok` when the database answers.
pub(super) async fn show(State(site): State<Site>) -> Result<&'static str, Problem> {
    let office = site.office();
    let mut conn = office.store().read().await?;
    store::setting::get(&mut conn, office.org(), "follow-key").await?;
    Ok("ok")
}

/// Every component on one page; with the demo alone.
pub(super) async fn style(State(site): State<Site>) -> Outcome {
    match site.demo() {
        Some(_) => Ok::<Response, Problem>(style_page().into_response()),
        None => Err(Problem::NotFound),
    }
}
