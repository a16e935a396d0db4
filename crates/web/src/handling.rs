//! Acts in a dossier: one form for each, and for the acts of handling what it asks and records.

pub(crate) mod adjournment;
pub(crate) mod advice;
pub(crate) mod along;
pub(crate) mod answer;
pub(crate) mod appointment;
pub(crate) mod assignment;
pub(crate) mod cause;
pub(crate) mod closing;
pub(crate) mod commitment;
pub(crate) mod consent;
pub(crate) mod copy;
pub(crate) mod correction;
pub(crate) mod discussion;
pub(crate) mod escalation;
pub(crate) mod feedback;
pub(crate) mod hearing;
pub(crate) mod investigation;
pub(crate) mod judgment;
pub(crate) mod linking;
pub(crate) mod measure;
pub(crate) mod note;
pub(crate) mod outside_case;
pub(crate) mod outside_date;
pub(crate) mod postponement;
pub(crate) mod proposal;
pub(crate) mod reference;
pub(crate) mod referral;
pub(crate) mod reopening;
pub(crate) mod reporting;
pub(crate) mod resumption;
pub(crate) mod review;
pub(crate) mod ruling;
pub(crate) mod satisfaction;
pub(crate) mod settlement;
pub(crate) mod suspension;
pub(crate) mod ties;
pub(crate) mod upholding;
pub(crate) mod validation;
pub(crate) mod withdrawal;

use axum::Router;
use axum::routing::get;

use crate::dossier::act;
use crate::site::Site;

/// The form of each act.
pub fn routes() -> Router<Site> {
    Router::new().route("/dossiers/{number}/acts/{activity}", get(act::ask).post(act::send))
}
