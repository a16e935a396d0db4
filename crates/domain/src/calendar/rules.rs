//! When a day off falls.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

use super::{Layer, Names, easter};

/// A month and a day.
pub(super) type MonthDay = (i8, i8);

/// A day off that a rule gives for every year between two bounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DayRule {
    /// Its name in the file; empty for a closing day.
    pub id: String,
    /// Who made it a day off.
    pub layer: Layer,
    /// When it falls.
    pub when: When,
    /// The first year.
    pub since_year: Option<i16>,
    /// The last year.
    pub until_year: Option<i16>,
    /// What it is called.
    pub names: Names,
    /// The law or rule that says so.
    pub source: String,
    /// What a lawyer should still confirm.
    pub to_be_verified: Option<String>,
}

/// When a day off falls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// On the same day of every year, moved when it falls on a certain day of the week.
    Yearly {
        /// Month and day.
        on: MonthDay,
        /// How it moves.
        shift: Option<Shift>,
    },
    /// So many days after Easter Sunday (before it, when negative).
    Easter(i16),
    /// On one date.
    Once(Date),
    /// From one date to another, both included.
    Period(Date, Date),
    /// The same period every year, both ends included; it may run over New Year.
    YearlyPeriod(MonthDay, MonthDay),
}

/// How a fixed day moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Shift {
    /// When it falls on this day of the week (Monday is 1).
    pub if_on: i8,
    /// By so many days.
    pub days: i8,
}

impl DayRule {
    /// Whether this rule makes `date` a day off.
    pub fn falls_on(&self, date: Date) -> bool {
        let in_bounds = self.since_year.is_none_or(|year| date.year() >= year)
            && self.until_year.is_none_or(|year| date.year() <= year);
        in_bounds && self.when.falls_on(date)
    }
}

impl When {
    fn falls_on(&self, date: Date) -> bool {
        let here = (date.month(), date.day());
        match self {
            When::Yearly { on, shift: None } => *on == here,
            When::Yearly { on, shift: Some(shift) } => yearly(date.year(), *on, *shift) == Some(date),
            When::Easter(offset) => easter(date.year()).is_some_and(|sunday| {
                i32::from(date.day_of_year() - sunday.day_of_year()) == i32::from(*offset)
            }),
            When::Once(day) => *day == date,
            When::Period(from, to) => (*from..=*to).contains(&date),
            When::YearlyPeriod(from, to) if from <= to => (*from..=*to).contains(&here),
            When::YearlyPeriod(from, to) => here >= *from || here <= *to,
        }
    }
}

fn yearly(year: i16, (month, day): MonthDay, shift: Shift) -> Option<Date> {
    let date = Date::new(year, month, day).ok()?;
    let falls = date.weekday() == Weekday::from_monday_one_offset(shift.if_on).ok()?;
    Some(if falls { date.saturating_add(shift.days.days()) } else { date })
}

/// Days off that someone decides year by year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decree {
    /// Its name in the file.
    pub id: String,
    /// Who made them days off.
    pub layer: Layer,
    /// What such a day is called.
    pub names: Names,
    /// The law that lets them be decided.
    pub source: String,
    /// The years whose decision is in the file.
    pub years: Vec<DecreedYear>,
}

/// The decision for one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DecreedYear {
    /// The year.
    pub year: i16,
    /// The days; none when it was decided that there are none.
    pub days: Vec<Date>,
    /// The decree or circular.
    pub source: String,
    /// What a lawyer should still confirm.
    pub to_be_verified: Option<String>,
}

impl Decree {
    /// Whether the decision for a year is in the file.
    pub fn knows(&self, year: i16) -> bool {
        self.years.iter().any(|decided| decided.year == year)
    }

    /// The decision that makes `date` a day off.
    pub fn falls_on(&self, date: Date) -> Option<&DecreedYear> {
        self.years.iter().find(|decided| decided.days.contains(&date))
    }
}
