//! A body's theme and logo.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

use crate::assets;
use crate::place::Path;
use crate::problem::Problem;
use crate::site::Site;

/// Bodies change their looks seldom, and then within the hour.
const HOUR: &str = "public, max-age=3600";

pub(super) async fn theme(
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let body = site.office().bodies().get(&id).ok_or(Problem::NotFound)?;
    Ok(([(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, HOUR)], body.theme_css.clone()))
}

/// A body without a logo shows ours.
pub(super) async fn logo(
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let body = site.office().bodies().get(&id).ok_or(Problem::NotFound)?;
    let bytes = match &body.logo_svg {
        Some(svg) => svg.clone().into_bytes(),
        None => assets::all()
            .iter()
            .find(|asset| asset.name == "icon.svg")
            .map_or_else(Vec::new, |ours| ours.bytes.to_vec()),
    };
    Ok(([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, HOUR)], bytes))
}
