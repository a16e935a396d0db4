//! A draft is validated or refused: the digest says which text it was.

use serde::{Deserialize, Serialize};

use crate::record::TextRef;

/// A validation on form, or on form and content (S4-29, S4-33).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validation {
    /// The digest of the text that was read.
    pub digest: String,
    /// Yes or no.
    pub passed: bool,
    /// What must change; required when refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remarks: Option<TextRef>,
}
