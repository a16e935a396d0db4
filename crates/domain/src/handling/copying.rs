//! The copy for whoever is complained about (Awb 9:9): what lies in the dossier stays whole, what goes along may leave out what tells where
//! somebody lives or what is another's.

use serde::{Deserialize, Serialize};

use crate::record::{AttachmentRef, TextRef};

/// What went along otherwise than it lies in the dossier; nothing where all of it went as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copying {
    /// The texts of which passages were left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shortened: Vec<Shortened>,
    /// The files that did not go along.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<AttachmentRef>,
}

/// A text as it went along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shortened {
    /// The row of the text as it lies in the dossier.
    pub of: String,
    /// What was sent, with a mark for each passage that was left out.
    pub text: TextRef,
}

impl Copying {
    /// What went along of a text of the dossier.
    pub fn sent<'c>(&'c self, text: &'c TextRef) -> &'c TextRef {
        self.shortened
            .iter()
            .find(|shortened| shortened.of == text.id)
            .map_or(text, |shortened| &shortened.text)
    }
}
