//! Named facts about a dossier: the closed list that `only-if` and `waive-unless` may use.
//!
//! A procedure file never computes; a wish for `a and (b or c)` is a wish for a new fact here, with a test.

use serde::{Deserialize, Serialize};

use crate::act::Act;
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
    /// Someone is named whose conduct it is about.
    RespondentsKnown,
    /// It is in writing: it came by letter, fax, e-mail or the online form, or something in writing came to it since (Awb 9:4).
    Written,
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
            Fact::RespondentsKnown => dossier.standing_named().next().is_some(),
            Fact::Written => dossier.written_on().is_some(),
        }
    }

    /// The act that brings it about, where it is one of the procedure's own. The others follow from who writes and what came in.
    pub fn brought_about_by(self) -> Option<Act> {
        match self {
            Fact::HandlerAssigned => Some(Act::Assign),
            Fact::Answered => Some(Act::Answer),
            Fact::AdviceDepartedFrom => Some(Act::Advise),
            Fact::RespondentsKnown => Some(Act::NameRespondent),
            Fact::EmailKnown | Fact::Reachable | Fact::NotYetAcknowledged | Fact::Written => None,
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
            Fact::RespondentsKnown => "respondents-known",
            Fact::Written => "written",
        }
    }
}
