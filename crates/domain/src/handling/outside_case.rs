//! A court, an ombudsman or another authority outside has a case about it (S0-11; open-second-line).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::record::TextRef;

/// Before whom the case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Forum {
    /// A court, such as the Council of State.
    Court,
    /// An ombudsman.
    Ombudsman,
    /// Someone else.
    Other,
}

impl Forum {
    /// All, in the order of the form.
    pub const ALL: [Forum; 3] = [Forum::Court, Forum::Ombudsman, Forum::Other];

    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Forum::Court => "court",
            Forum::Ombudsman => "ombudsman",
            Forum::Other => "other",
        }
    }

    /// The forum of that name.
    pub fn from_code(code: &str) -> Option<Forum> {
        Forum::ALL.into_iter().find(|forum| forum.code() == code)
    }
}

/// A case outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsideCase {
    /// Before whom.
    pub forum: Forum,
    /// Its name: the court and the chamber.
    pub authority: TextRef,
    /// The number that they gave the case, once it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<TextRef>,
    /// When the case was brought.
    pub lodged_on: Date,
}
