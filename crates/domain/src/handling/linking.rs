//! A dossier has to do with another: each keeps its own procedure, rights and papers (S0-01, H-29).

use serde::{Deserialize, Serialize};

/// A link to another dossier, or the end of one. It is read from both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Linking {
    /// The other dossier's id.
    pub other: String,
    /// The link was a mistake: it is taken away.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub undone: bool,
}
