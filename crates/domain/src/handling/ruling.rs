//! How someone outside decided: not a decision of ours (S0-12).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::record::TextRef;

/// The ruling of a court, or what an ombudsman concluded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// When it was given.
    pub given_on: Date,
    /// When it was notified to the organisation, where that is known: the day from which one can turn against it and must do what it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notified_on: Option<Date>,
    /// Whether the organisation was at fault.
    pub fault: bool,
    /// Whether what was contested is annulled.
    pub annulled: bool,
    /// What it comes to.
    pub gist: TextRef,
    /// Why the organisation was not at fault, though what was contested is annulled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_fault_because: Option<TextRef>,
    /// What was written down wrongly and this takes the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mended: Option<MendedRuling>,
}

/// A ruling that was written down wrongly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MendedRuling {
    /// The event that recorded it.
    pub of: u32,
    /// What was wrong with it.
    pub why: TextRef,
}
