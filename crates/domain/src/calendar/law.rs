//! What a country's law says about the ends of statutory terms, as a closed vocabulary.

use jiff::civil::Date;
use serde::Serialize;

use crate::term::{Length, Unit};

/// What happens to a statutory term that ends on a day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Roll {
    /// It runs on to the next day that is none.
    NextWorkingDay,
    /// Nothing.
    None,
}

/// The law on the counting of statutory terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Law {
    /// What happens when the last day is a day off.
    pub roll: Roll,
    /// The same, for a term that is counted back from a moment.
    pub counted_back: Roll,
    /// The article.
    pub source: String,
    /// The first day on which it was in force, where that matters.
    pub since: Option<Date>,
    /// What a lawyer should still confirm.
    pub to_be_verified: Option<String>,
    /// How many working days a term holds at least.
    pub minimum: Option<Minimum>,
    /// The terms to which it does not apply.
    pub except: Vec<Exception>,
}

/// A term of some days holds at least some working days, or is extended until it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Minimum {
    /// Terms of so many calendar days and more.
    pub from_days: u32,
    /// Hold so many working days.
    pub working_days: u32,
    /// The article.
    pub source: String,
    /// What a lawyer should still confirm.
    pub to_be_verified: Option<String>,
}

/// Terms of more than a number of units are outside the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Exception {
    /// The unit in which the term is written.
    pub unit: Unit,
    /// Exactly this many is still inside; 0 puts every term in that unit outside.
    pub more_than: u32,
    /// The article.
    pub source: String,
}

impl Law {
    /// The exception under which a length falls.
    pub fn exception(&self, length: Length) -> Option<&Exception> {
        self.except.iter().find(|e| e.unit == length.unit() && length.number() > e.more_than)
    }
}
