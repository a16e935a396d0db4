//! A day that someone outside sets: a court, an ombudsman. It stands in the calendar, and who acts is warned before it comes.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::record::TextRef;

/// What happens on that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutsideDay {
    /// Papers must have been filed.
    Filing,
    /// A written argument must have been filed: memorie, mémoire.
    Memorial,
    /// The case is heard.
    Session,
    /// The decision is given.
    Ruling,
    /// Something else.
    Other,
}

impl OutsideDay {
    /// All, in the order of the form.
    pub const ALL: [OutsideDay; 5] = [
        OutsideDay::Filing,
        OutsideDay::Memorial,
        OutsideDay::Session,
        OutsideDay::Ruling,
        OutsideDay::Other,
    ];

    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            OutsideDay::Filing => "filing",
            OutsideDay::Memorial => "memorial",
            OutsideDay::Session => "session",
            OutsideDay::Ruling => "ruling",
            OutsideDay::Other => "other",
        }
    }

    /// The day of that name.
    pub fn from_code(code: &str) -> Option<OutsideDay> {
        OutsideDay::ALL.into_iter().find(|day| day.code() == code)
    }
}

/// A day set outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsideDate {
    /// What happens then.
    pub what: OutsideDay,
    /// The day.
    pub on: Date,
    /// The time, where one is known, by the clock of the procedure's zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Time>,
    /// The event whose day this one takes the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<u32>,
    /// What to know about it: the room, what must be brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<TextRef>,
    /// Why the day that it takes the place of was no day at all, such as one of another case: nothing comes in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undone: Option<TextRef>,
}
