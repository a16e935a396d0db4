//! Intake: registration by staff, and the forms of its acts.

pub(crate) mod acknowledgement;
pub(crate) mod admissibility;
pub(crate) mod classification;
pub(crate) mod completion;
pub(crate) mod decline;
pub(crate) mod entering;
pub(crate) mod forwarding;
pub(crate) mod joining;
pub mod registration;
pub(crate) mod respondent;
pub(crate) mod transfer;

use axum::Router;

use crate::site::Site;

/// The pages.
pub fn routes() -> Router<Site> {
    registration::routes()
}
