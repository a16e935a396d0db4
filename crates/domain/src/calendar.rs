//! Which days are working days, and what the law says about a term that ends on another: both are data.
//!
//! A calendar has three layers: what the law names (`legal`), what a sector adds (`sector`) and when one
//! organisation is closed (`closures`). The files are in `calendars/`; `read` says how they are written.

mod easter;
mod law;
mod read;
mod rules;
mod toml_reader;

#[cfg(test)]
pub(crate) mod tests;

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use easter::easter;
pub use law::{Exception, Law, Minimum, Roll};
pub use rules::{DayRule, Decree, DecreedYear, Shift, When};

use crate::flaw::Flaw;
use crate::language::Lang;

/// Who made a day a day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// The law, for everyone.
    Legal,
    /// A sector, such as the federal service.
    Sector,
    /// One organisation.
    Closures,
}

impl Layer {
    /// All three: what a term counts with unless it names its layers.
    pub const ALL: [Layer; 3] = [Layer::Legal, Layer::Sector, Layer::Closures];

    /// The word in a file.
    pub const fn word(self) -> &'static str {
        match self {
            Layer::Legal => "legal",
            Layer::Sector => "sector",
            Layer::Closures => "closures",
        }
    }
}

impl FromStr for Layer {
    type Err = String;

    fn from_str(word: &str) -> Result<Layer, String> {
        let found = Layer::ALL.into_iter().find(|layer| layer.word() == word);
        found.ok_or_else(|| format!("`{word}` is not a layer; write legal, sector or closures"))
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// What a day off is called in each language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// In Dutch.
    pub nl: String,
    /// In French.
    pub fr: String,
    /// In German.
    pub de: String,
    /// In English.
    pub en: String,
}

impl Names {
    /// One name for every language, for what an organisation calls its own closing day.
    pub fn same(name: &str) -> Names {
        Names { nl: name.into(), fr: name.into(), de: name.into(), en: name.into() }
    }

    /// The name in one language.
    pub fn in_language(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::Fr => &self.fr,
            Lang::De => &self.de,
            Lang::En => &self.en,
        }
    }
}

/// Why a day is no working day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Rest {
    /// It falls outside the working week.
    Weekly,
    /// A holiday, an equated day, a bridge day or a closing day.
    Named {
        /// What it is called.
        names: Names,
        /// Who made it a day off.
        layer: Layer,
    },
}

/// A named day off on its date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// What it is called.
    pub names: Names,
    /// Who made it a day off.
    pub layer: Layer,
    /// The law, decree or circular that says so; empty for a closing day.
    pub source: String,
}

/// A calendar: a zone, a working week, days off in layers, and the law on the ends of terms.
#[derive(Clone, Debug)]
pub struct Calendar {
    body: Body,
    zone: TimeZone,
    digest: String,
}

/// All that the digest is computed over.
#[derive(Clone, Debug, Serialize)]
struct Body {
    name: String,
    titles: Names,
    zone: String,
    working_week: Vec<u8>,
    known_from: i16,
    law: Option<Law>,
    days: Vec<DayRule>,
    decrees: Vec<Decree>,
}

impl Calendar {
    /// Reads a calendar file.
    ///
    /// `load` gives the text of the calendar that `extends` names, or `None` when there is no such calendar.
    ///
    /// # Errors
    /// Every flaw found in the file, with its line.
    pub fn parse(
        file: &str,
        text: &str,
        load: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Calendar, Vec<Flaw>> {
        read::calendar(file, text, load).map(Calendar::sealed)
    }

    /// This calendar with one organisation's closing days added; the digest changes with it.
    ///
    /// # Errors
    /// Every flaw found in the file, with its line.
    pub fn with_closures(&self, file: &str, text: &str) -> Result<Calendar, Vec<Flaw>> {
        let mut body = self.body.clone();
        body.days.extend(read::closures(file, text)?);
        Ok(Calendar::sealed((body, self.zone.clone())))
    }

    fn sealed((body, zone): (Body, TimeZone)) -> Calendar {
        let canonical = serde_json::to_vec(&body).expect("plain data without maps is always JSON");
        let digest = Sha256::digest(&canonical).iter().map(|byte| format!("{byte:02x}")).collect();
        Calendar { body, zone, digest }
    }

    /// The name by which procedures know it, such as `be-federal`.
    pub fn name(&self) -> &str {
        &self.body.name
    }

    /// What it is called, per language.
    pub fn titles(&self) -> &Names {
        &self.body.titles
    }

    /// The time zone in which an instant becomes a date.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The law on the ends of statutory terms, if there is one.
    pub fn law(&self) -> Option<&Law> {
        self.body.law.as_ref()
    }

    /// SHA-256 (hex) of its content, not of its comments or layout: what an event stores.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The date on which something happened, for the law.
    pub fn legal_date(&self, instant: Timestamp) -> Date {
        instant.to_zoned(self.zone.clone()).date()
    }

    /// The first year for which its days are right.
    pub fn known_from(&self) -> i16 {
        self.body.known_from
    }

    /// The days that are decreed year by year.
    pub fn decrees(&self) -> &[Decree] {
        &self.body.decrees
    }

    /// Why a day is no working day in these layers, or `None` when it is one.
    pub fn rest(&self, date: Date, layers: &[Layer]) -> Option<Rest> {
        if !self.in_working_week(date.weekday()) {
            return Some(Rest::Weekly);
        }
        let named = |names: &Names, layer| Some(Rest::Named { names: names.clone(), layer });
        if let Some(day) = self.body.days.iter().find(|d| layers.contains(&d.layer) && d.falls_on(date)) {
            return named(&day.names, day.layer);
        }
        let decree =
            self.body.decrees.iter().find(|d| layers.contains(&d.layer) && d.falls_on(date).is_some())?;
        named(&decree.names, decree.layer)
    }

    /// Whether a day of the week belongs to the working week.
    pub fn in_working_week(&self, weekday: Weekday) -> bool {
        self.body.working_week.contains(&(weekday.to_monday_one_offset() as u8))
    }

    /// Whether a day is a working day in these layers.
    pub fn is_working_day(&self, date: Date, layers: &[Layer]) -> bool {
        self.in_working_week(date.weekday())
            && !self.body.days.iter().any(|d| layers.contains(&d.layer) && d.falls_on(date))
            && !self.body.decrees.iter().any(|d| layers.contains(&d.layer) && d.falls_on(date).is_some())
    }

    /// The day itself when it is a working day, else the first working day after it.
    pub fn next_working_day(&self, date: Date, layers: &[Layer]) -> Date {
        self.nearest(date, layers, Date::MAX, 1)
    }

    /// The day itself when it is a working day, else the last working day before it.
    pub fn previous_working_day(&self, date: Date, layers: &[Layer]) -> Date {
        self.nearest(date, layers, Date::MIN, -1)
    }

    fn nearest(&self, date: Date, layers: &[Layer], bound: Date, step: i64) -> Date {
        let mut day = date;
        while day != bound && !self.is_working_day(day, layers) {
            day = day.saturating_add(step.days());
        }
        day
    }

    /// The `number`-th working day after a day, which itself does not count; the day itself when `number` is 0.
    pub fn add_working_days(&self, date: Date, number: u32, layers: &[Layer]) -> Date {
        let mut day = date;
        for _ in 0..number {
            day = self.next_working_day(day.saturating_add(1.day()), layers);
        }
        day
    }

    /// The `number`-th working day before a day, which itself does not count.
    pub fn subtract_working_days(&self, date: Date, number: u32, layers: &[Layer]) -> Date {
        let mut day = date;
        for _ in 0..number {
            day = self.previous_working_day(day.saturating_sub(1.day()), layers);
        }
        day
    }

    /// How many working days lie after `from`, up to and including `to`; 0 when `to` is not after `from`.
    pub fn working_days_between(&self, from: Date, to: Date, layers: &[Layer]) -> u32 {
        let mut count = 0;
        let mut day = from;
        while day < to {
            day = day.saturating_add(1.day());
            count += u32::from(self.is_working_day(day, layers));
        }
        count
    }

    /// The named days off of a year, in order; those that fall in a weekend too.
    pub fn holidays(&self, year: i16) -> Vec<Holiday> {
        let mut found: Vec<Holiday> = Vec::new();
        let mut day = Date::constant(year, 1, 1);
        while day.year() == year {
            let rules = self.body.days.iter().filter(|d| d.falls_on(day));
            found.extend(rules.map(|d| holiday(day, &d.names, d.layer, &d.source)));
            let decided = self.body.decrees.iter().filter_map(|d| d.falls_on(day).map(|year| (d, year)));
            found.extend(decided.map(|(d, year)| holiday(day, &d.names, d.layer, &year.source)));
            if day == Date::MAX {
                break;
            }
            day = day.saturating_add(1.day());
        }
        found
    }
}

fn holiday(date: Date, names: &Names, layer: Layer, source: &str) -> Holiday {
    Holiday { date, names: names.clone(), layer, source: source.into() }
}
