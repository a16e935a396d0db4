//! How someone outside decided: not a decision of ours (S0-12).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::record::TextRef;

/// The ruling of a court, or what an ombudsman concluded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// When it was given.
    pub given_on: Date,
    /// Whether the organisation was at fault.
    pub fault: bool,
    /// Whether what was contested is annulled.
    pub annulled: bool,
    /// What it comes to.
    pub gist: TextRef,
}
