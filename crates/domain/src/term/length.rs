//! How long a term is.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

/// What a term is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Days that are no day of rest, holiday or closing day.
    WorkingDays,
    /// Seven calendar days each.
    Weeks,
    /// Same day number, or the last day of a shorter month.
    Months,
    /// Same day of the year; 29 February becomes 28 February.
    Years,
}

impl Unit {
    /// Every unit, in the order of their size.
    pub const ALL: [Unit; 5] = [Unit::Days, Unit::WorkingDays, Unit::Weeks, Unit::Months, Unit::Years];

    /// The word in a procedure file, in the plural.
    pub const fn plural(self) -> &'static str {
        match self {
            Unit::Days => "days",
            Unit::WorkingDays => "working days",
            Unit::Weeks => "weeks",
            Unit::Months => "months",
            Unit::Years => "years",
        }
    }

    /// The largest number that a length may have: a century, give or take.
    const fn most(self) -> u32 {
        match self {
            Unit::Days | Unit::WorkingDays => 36_525,
            Unit::Weeks => 5_200,
            Unit::Months => 1_200,
            Unit::Years => 100,
        }
    }
}

/// A number of days, working days, weeks, months or years; never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Length {
    number: u32,
    unit: Unit,
}

impl Length {
    /// A length; `None` when the number is zero or more than a century.
    pub fn new(number: u32, unit: Unit) -> Option<Length> {
        (1..=unit.most()).contains(&number).then_some(Length { number, unit })
    }

    /// How many.
    pub const fn number(self) -> u32 {
        self.number
    }

    /// Of what.
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// How many calendar days it is, where that is certain: of days and of weeks.
    pub(crate) fn days(self) -> Option<u32> {
        match self.unit {
            Unit::Days => Some(self.number),
            Unit::Weeks => Some(self.number * 7),
            Unit::WorkingDays | Unit::Months | Unit::Years => None,
        }
    }

    /// So many calendar days, in weeks where that is the unit asked for and they are whole; `None` when there are none.
    pub(crate) fn of_days(days: u32, unit: Unit) -> Option<Length> {
        match unit {
            Unit::Weeks if days.is_multiple_of(7) => Length::new(days / 7, Unit::Weeks),
            _ => Length::new(days, Unit::Days),
        }
    }

    /// The same length on the calendar, where it is one of plain days, weeks, months or years.
    pub(crate) fn span(self) -> Option<Span> {
        let number = i64::from(self.number);
        match self.unit {
            Unit::Days => Some(number.days()),
            Unit::Weeks => Some(number.weeks()),
            Unit::Months => Some(number.months()),
            Unit::Years => Some(number.years()),
            Unit::WorkingDays => None,
        }
    }

    /// `from` plus this length; working days are the calendar's affair, so `None` for those.
    pub(crate) fn after(self, from: Date) -> Option<Date> {
        self.span().map(|span| from.saturating_add(span))
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = self.unit.plural();
        let word = if self.number == 1 { &plural[..plural.len() - 1] } else { plural };
        write!(f, "{} {word}", self.number)
    }
}

/// A length that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{given}` is not a length: {what}; write a number and days, working days, weeks, months or years, such as \"2 working days\""
)]
pub struct BadLength {
    given: String,
    what: &'static str,
}

impl FromStr for Length {
    type Err = BadLength;

    fn from_str(given: &str) -> Result<Length, BadLength> {
        let bad = |what| BadLength { given: given.into(), what };
        let (number, words) =
            given.trim().split_once(' ').ok_or_else(|| bad("it needs a number and a unit"))?;
        let number: u32 = number.parse().map_err(|_| bad("it does not begin with a whole number"))?;
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.trim_end_matches('s') == "hour" {
            return Err(bad("a term in hours runs on the clock, not on a calendar"));
        }
        let unit = Unit::ALL.into_iter().find(|unit| {
            let plural = unit.plural();
            words == plural || words == plural[..plural.len() - 1]
        });
        let unit = unit.ok_or_else(|| bad("its unit is unknown"))?;
        Length::new(number, unit).ok_or_else(|| bad("the number is zero or longer than a century"))
    }
}

impl Serialize for Length {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Length, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_reads_back_what_it_writes() {
        for unit in Unit::ALL {
            for number in [1, 2, 45, 100] {
                let length = Length::new(number, unit).unwrap();
                assert_eq!(length.to_string().parse(), Ok(length));
            }
        }
        assert_eq!("1 weeks".parse(), "1 week".parse::<Length>());
        assert_eq!(
            serde_json::to_string(&"2 working days".parse::<Length>().unwrap()).unwrap(),
            "\"2 working days\""
        );
    }

    #[test]
    fn a_bad_length_says_what_would_be_right() {
        let cases = [
            ("", "number and a unit"),
            ("six weeks", "whole number"),
            ("6", "number and a unit"),
            ("0 days", "zero"),
            ("-3 days", "whole number"),
            ("200 years", "century"),
            ("3 fortnights", "unit is unknown"),
            ("48 hours", "clock"),
        ];
        for (given, reason) in cases {
            let said = given.parse::<Length>().unwrap_err().to_string();
            assert!(said.contains(reason) && said.contains("such as \"2 working days\""), "{said}");
        }
    }

    #[test]
    fn months_and_years_end_on_the_last_day_of_a_shorter_month() {
        let after = |from: &str, length: &str| {
            length.parse::<Length>().unwrap().after(from.parse().unwrap()).unwrap()
        };
        assert_eq!(after("2026-01-31", "1 month").to_string(), "2026-02-28");
        assert_eq!(after("2028-01-31", "1 month").to_string(), "2028-02-29");
        assert_eq!(after("2024-02-29", "1 year").to_string(), "2025-02-28");
        assert_eq!(after("2026-03-02", "6 weeks").to_string(), "2026-04-13");
    }
}
