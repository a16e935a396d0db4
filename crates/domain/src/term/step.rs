//! The explanation of a due date, as data.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Length, Unit};
use crate::calendar::{Names, Rest};
use crate::fact::Fact;

/// Days off that follow each other for the same reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayOff {
    /// The first.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// Why.
    pub rest: Rest,
}

/// One step of the reasoning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    /// No law binds to it here: it is a term of the organisation's own.
    OnlyPolicy {
        /// The fact that would make it one of the law.
        unless: Fact,
    },
    /// The day itself does not count.
    Starts {
        /// The day of receipt, sending or promise.
        day: Date,
        /// The first day that counts.
        first: Date,
    },
    /// The term is counted back from a moment.
    StartsBack {
        /// The day of that moment.
        day: Date,
    },
    /// Days that working days were counted past.
    Skipped {
        /// Whether there were weekly days of rest among them.
        weekly: bool,
        /// The others.
        days: Vec<DayOff>,
    },
    /// What was done gives the term another length from its start.
    Lengthened {
        /// The length it has of itself.
        from: Length,
        /// The length it has now.
        to: Length,
    },
    /// The count.
    Counted {
        /// How long the term is.
        length: Length,
        /// The day on which it ends.
        nominal: Date,
    },
    /// A statutory term holds at least so many working days.
    Minimum {
        /// So many.
        working_days: u32,
        /// The day on which the count ended.
        from: Date,
        /// The last of those working days.
        to: Date,
        /// The days off on the way.
        days: Vec<DayOff>,
        /// The article.
        source: String,
    },
    /// The last day is a day off, so the term runs on.
    Extended {
        /// The day on which it would have ended.
        from: Date,
        /// The day on which it ends.
        to: Date,
        /// Why the days between do not do.
        days: Vec<DayOff>,
        /// The article; `None` when the term's own rule says so.
        source: Option<String>,
    },
    /// The last day is a day off, so the target is put before it.
    Advanced {
        /// The day on which it would have ended.
        from: Date,
        /// The day on which it ends.
        to: Date,
        /// Why the days between do not do.
        days: Vec<DayOff>,
    },
    /// The last day is a day off, and stays the last day.
    NotMoved {
        /// That day.
        on: DayOff,
        /// Why it stays.
        because: NotMoved,
    },
    /// The term was adjourned, counted from the nominal end.
    Adjourned {
        /// The nominal end before.
        from: Date,
        /// By so much.
        by: Length,
        /// The nominal end now.
        to: Date,
    },
    /// The notice of an adjournment left after the last day, so that nothing was adjourned.
    ToldTooLate {
        /// When it left.
        on: Date,
        /// The last day.
        due: Date,
    },
    /// A later day was told, and stays the last day.
    StaysTold {
        /// The day on which it would end.
        from: Date,
        /// The day that was told.
        to: Date,
    },
    /// The complainant agreed to a later day.
    Postponed {
        /// The last day before.
        from: Date,
        /// The last day now.
        to: Date,
    },
    /// The calendar does not know everything about the years that the term touches.
    Unsure {
        /// What it does not know.
        warning: Warning,
    },
    /// The clock stood still.
    Paused {
        /// The nominal end before.
        from: Date,
        /// For so many days.
        days: u32,
        /// In which unit: days, or working days.
        unit: Unit,
        /// The nominal end now.
        to: Date,
    },
}

/// Why a day off stays the last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum NotMoved {
    /// The term's own rule is strict.
    Rule,
    /// The law on terms holds for statutory terms only, and the term's own rule says nothing.
    NotStatutory,
    /// The calendar knows no law that extends it.
    NoLaw,
    /// The law excepts terms of this length.
    Excepted {
        /// The article.
        source: String,
        /// The unit of the exception.
        unit: Unit,
        /// Longer than so many are excepted; 0 means all in that unit.
        more_than: u32,
    },
    /// The law does not extend terms that are counted back.
    CountedBack {
        /// The article.
        source: String,
    },
    /// It is a day off of a sector or of the organisation, and the term one of a statute (Atw arts. 1 and 3).
    NotOfTheLaw,
    /// There is no working day within the term to go back to.
    NoWorkingDay,
}

/// What the calendar does not know about the years that a term touches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "warning", rename_all = "kebab-case")]
pub enum Warning {
    /// The days that are decided year by year are not in the calendar for this year.
    YearUnknown {
        /// The year.
        year: i16,
        /// What such a day is called.
        names: Names,
        /// The law that lets them be decided.
        source: String,
    },
    /// The calendar is not known to be right so long ago.
    BeforeCalendar {
        /// The year.
        year: i16,
        /// The first year for which it is.
        known_from: i16,
    },
    /// The law that was applied was not yet in force.
    BeforeLaw {
        /// When it came into force.
        since: Date,
        /// The article.
        source: String,
    },
    /// Each part is short enough for the law to extend it, together they are not: keep to the unextended date.
    TogetherExcepted {
        /// The date that is safe.
        nominal: Date,
        /// The article.
        source: String,
    },
}
