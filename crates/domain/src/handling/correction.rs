//! Putting an entry right. The wrong entry stays in the record; the marking is folded anew over the corrected history.

use serde::{Deserialize, Serialize};

use crate::act::Act;
use crate::intake::{PartyRef, Reach};
use crate::language::Lang;
use crate::record::{Record, TextRef};

/// The acts whose entry can be put right: those whose outcome stands in the record itself. What follows from another's
/// entry follows from the dossier as it was then (a transfer, a respondent), and folding anew would lose it.
pub const CORRECTABLE: [Act; 3] = [Act::Receive, Act::AssessAdmissibility, Act::Judge];

/// What is put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "entry", rename_all = "kebab-case")]
pub enum Entry {
    /// The record of an earlier act, replaced by one of the same act.
    Act {
        /// The event's number.
        of: u32,
        /// What it should have been.
        record: Box<Record>,
    },
    /// Name or address of the complainant.
    Complainant {
        /// The new row.
        party: PartyRef,
        /// How they can be reached now.
        reach: Reach,
    },
    /// A representative is added or replaced.
    Representative {
        /// The new row.
        party: PartyRef,
        /// How they can be reached now.
        reach: Reach,
    },
    /// The dossier's language.
    Language {
        /// The right one.
        language: Lang,
    },
}

impl Entry {
    /// Whether someone's name or address is put right: what has not left yet must go there.
    pub fn is_about_a_party(&self) -> bool {
        matches!(self, Entry::Complainant { .. } | Entry::Representative { .. })
    }
}

/// A correction with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// What is put right.
    pub entry: Entry,
    /// Why.
    pub reason: TextRef,
}
