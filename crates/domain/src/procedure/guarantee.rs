//! What a procedure promises of every course.

use serde::{Deserialize, Serialize};

use super::ActivityId;

/// A promise about every course, proved by the check and held against every story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guarantee {
    /// One never happens before another.
    Never {
        /// This activity…
        never: ActivityId,
        /// …never happens before this one (unless that one is not part of the course).
        before: ActivityId,
    },
    /// No dossier ends after one without another, but by one of these.
    Leads {
        /// After this activity…
        leads: ActivityId,
        /// …no dossier ends without this one, part of the course or not (unless nobody can be told)…
        to: ActivityId,
        /// …but by one of these, or, where that is no end itself, after it.
        unless: Vec<ActivityId>,
    },
    /// It is done at most once: once for each item and stage for which it is done.
    AtMostOne {
        /// The activity.
        activity: ActivityId,
    },
}

impl Guarantee {
    /// Every activity that it speaks of.
    pub fn speaks_of(&self) -> Vec<&ActivityId> {
        match self {
            Guarantee::Never { never, before } => vec![never, before],
            Guarantee::Leads { leads, to, unless } => [leads, to].into_iter().chain(unless).collect(),
            Guarantee::AtMostOne { activity } => vec![activity],
        }
    }
}
