//! A body's theme and logo.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use office::body::Body;

use crate::drawing::SVG_ALONE;
use crate::look::theme;
use crate::place::Path;
use crate::problem::Problem;
use crate::site::Site;

/// Who changes a body's looks sees it soon.
const MINUTE: &str = "public, max-age=60";

pub(super) async fn theme(
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let body = found(&site, &id)?;
    let own = body.colour.as_deref().and_then(theme::sheet);
    Ok((
        [(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, MINUTE)],
        own.unwrap_or_else(|| body.theme_css.clone()),
    ))
}

pub(super) async fn logo(
    State(site): State<Site>,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let logo = found(&site, &id)?.logo.clone().ok_or(Problem::NotFound)?;
    let headers = [
        (CONTENT_TYPE, logo.media_type),
        (CACHE_CONTROL, MINUTE.to_owned()),
        (CONTENT_SECURITY_POLICY, SVG_ALONE.to_owned()),
    ];
    Ok((headers, logo.bytes))
}

fn found(site: &Site, id: &str) -> Result<Arc<Body>, Problem> {
    site.office().bodies().get(id).cloned().ok_or(Problem::NotFound)
}
