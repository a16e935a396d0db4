//! Admissible or not, and not taken up.

use serde::{Deserialize, Serialize};

use crate::record::TextRef;

/// The manager's decision at registration (S4-32).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admissibility {
    /// Yes or no.
    pub admissible: bool,
    /// If not: on which ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// If not: the reason, told in the acknowledgement (S4-24).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<TextRef>,
}

/// Not taken up at all, on a ground of the procedure (spam, say).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decline {
    /// The ground.
    pub ground: String,
    /// Why it holds here.
    pub reason: TextRef,
}
