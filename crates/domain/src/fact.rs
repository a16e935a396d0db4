//! Named facts about a dossier: the closed list that `only-if` and `waive-unless` may use.
//!
//! A procedure file never computes; a wish for `a and (b or c)` is a wish for a new fact here, with a test.

use serde::{Deserialize, Serialize};

use crate::dossier::Dossier;

/// A yes-or-no question about a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// An e-mail address of the complainant or the representative is known.
    EmailKnown,
    /// Any address is known, electronic or postal.
    Reachable,
    /// A handler is assigned in the current stage.
    HandlerAssigned,
    /// No acknowledgement was made yet.
    NotYetAcknowledged,
    /// The current stage has its answer.
    Answered,
    /// The judgments come to something else than the advice.
    AdviceDepartedFrom,
}

impl Fact {
    /// Whether it holds.
    pub fn holds(self, dossier: &Dossier) -> bool {
        match self {
            Fact::EmailKnown => dossier.reach.email,
            Fact::Reachable => dossier.reach.email || dossier.reach.postal,
            Fact::HandlerAssigned => dossier.handler().is_some(),
            Fact::NotYetAcknowledged => !dossier.acknowledged,
            Fact::Answered => dossier.answered == Some(dossier.stage),
            Fact::AdviceDepartedFrom => dossier.departs_from_advice(),
        }
    }

    /// The name in files.
    pub fn code(self) -> &'static str {
        match self {
            Fact::EmailKnown => "email-known",
            Fact::Reachable => "reachable",
            Fact::HandlerAssigned => "handler-assigned",
            Fact::NotYetAcknowledged => "not-yet-acknowledged",
            Fact::Answered => "answered",
            Fact::AdviceDepartedFrom => "advice-departed-from",
        }
    }
}
