//! Is the complainant satisfied with the answer (S4-38, S4-39)?

use serde::{Deserialize, Serialize};

use crate::record::TextRef;

/// What the complainant lets know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Satisfaction {
    /// Tevreden.
    Satisfied,
    /// Niet tevreden.
    NotSatisfied,
    /// Nothing was heard within the term.
    NoReaction,
}

impl Satisfaction {
    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Satisfaction::Satisfied => "satisfied",
            Satisfaction::NotSatisfied => "not-satisfied",
            Satisfaction::NoReaction => "no-reaction",
        }
    }

    /// The satisfaction of that name.
    pub fn from_code(code: &str) -> Option<Satisfaction> {
        [Satisfaction::Satisfied, Satisfaction::NotSatisfied, Satisfaction::NoReaction]
            .into_iter()
            .find(|satisfaction| satisfaction.code() == code)
    }
}

/// The reaction to the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reaction {
    /// Satisfied or not.
    pub satisfaction: Satisfaction,
    /// What they added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<TextRef>,
}
