//! The kinds of item of which a dossier has several: an activity can have one marking for each.

use serde::{Deserialize, Serialize};

/// A kind of item; its items are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// A separately judged part of the complaint (S0-10).
    Grievance,
    /// Someone whose conduct it is about, in the order in which they were named.
    Respondent,
    /// Whoever is heard: the complainant first, then the respondents (Awb 9:10).
    Party,
    /// A seat of a committee, in the order of the activity's `seats` (Awb 9:15).
    Seat,
}

/// The items of a kind that a rule speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Related {
    /// All of them, those to come too.
    All,
    /// That one.
    One(u32),
    /// None: there is nothing to wait for and nothing is owed.
    None,
}

impl Item {
    /// Every kind.
    pub const ALL: [Item; 4] = [Item::Grievance, Item::Respondent, Item::Party, Item::Seat];

    /// The name in files and stories.
    pub fn code(self) -> &'static str {
        match self {
            Item::Grievance => "grievance",
            Item::Respondent => "respondent",
            Item::Party => "party",
            Item::Seat => "seat",
        }
    }

    /// The kind of that name.
    pub fn from_code(code: &str) -> Option<Item> {
        Item::ALL.into_iter().find(|item| item.code() == code)
    }

    /// The items of this kind that a rule of something about `from` speaks of: the same item where there is one (a
    /// respondent is a party too), else all of them.
    pub fn related(self, from: Option<(Item, u32)>) -> Related {
        match (from, self) {
            (Some((kind, number)), own) if kind == own => Related::One(number),
            (Some((Item::Respondent, number)), Item::Party) => Related::One(number + 1),
            (Some((Item::Party, 1)), Item::Respondent) => Related::None,
            (Some((Item::Party, number)), Item::Respondent) => Related::One(number - 1),
            _ => Related::All,
        }
    }
}
