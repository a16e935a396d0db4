//! Analysis (analyse): what is learnt from all dossiers together.

pub(crate) mod measures;

use axum::Router;

use crate::site::Site;

/// The pages.
pub fn routes() -> Router<Site> {
    measures::routes()
}
