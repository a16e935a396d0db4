//! A term whose end was moved while it ran, counted anew from its start with everything that moved it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Due, Length, Step, TermRule, adjourn, due, resume};
use crate::calendar::Calendar;

/// Something that moved the end of a term, with the event (by number) that did it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "adjustment", rename_all = "kebab-case")]
pub enum Adjustment {
    /// It has another length, from its very start, and the complainant was told.
    Reset {
        /// The event.
        of: u32,
        /// The other length.
        length: Length,
        /// The day on which that left; without a letter the day on which it was done.
        told_on: Date,
    },
    /// It was adjourned, and the complainant was told.
    Adjourned {
        /// The event.
        of: u32,
        /// By how much.
        by: Length,
        /// The day on which the notice left.
        told_on: Date,
    },
    /// The complainant agreed to a later day, and was told that it holds.
    Postponed {
        /// The event.
        of: u32,
        /// The new last day.
        until: Date,
    },
    /// Its clock stood still, or stands still.
    Paused {
        /// The event.
        of: u32,
        /// From this day.
        from: Date,
        /// Until this day, once it goes on.
        until: Option<Date>,
    },
}

/// When a term ends that runs from a day, after everything that moved its end. A notice that left after the last day
/// adjourned nothing (Awb 9:11 lid 2: the term itself is adjourned, so it must still run), nor did it give another length
/// (9:15 lid 1: who complains is told that a person or a committee advises), nor does a pause that began then.
pub fn adjusted(calendar: &Calendar, from: Date, rule: &TermRule, adjustments: &[Adjustment]) -> Due {
    let mut length = rule.length;
    let mut too_late = Vec::new();
    for (nr, adjustment) in adjustments.iter().enumerate() {
        let Adjustment::Reset { length: other, told_on, .. } = *adjustment else { continue };
        let so_far = counted(calendar, from, (rule, length), &adjustments[..nr]);
        match told_on > so_far.due {
            true => too_late.push(Step::ToldTooLate { on: told_on, due: so_far.due }),
            false => length = other,
        }
    }
    let mut whole = counted(calendar, from, (rule, length), adjustments);
    whole.steps.extend(too_late);
    whole
}

/// The same with the length that it has in the end.
fn counted(
    calendar: &Calendar,
    from: Date,
    (own, length): (&TermRule, Length),
    adjustments: &[Adjustment],
) -> Due {
    let rule = TermRule { length, ..own.clone() };
    let mut so_far = due(calendar, from, &rule);
    if length != own.length {
        so_far.steps.insert(0, Step::Lengthened { from: own.length, to: length });
    }
    for adjustment in adjustments {
        let next = match *adjustment {
            Adjustment::Adjourned { told_on, .. } if told_on > so_far.due => {
                so_far.steps.push(Step::ToldTooLate { on: told_on, due: so_far.due });
                continue;
            }
            Adjustment::Adjourned { by, .. } => adjourn(calendar, so_far.nominal, &by, &rule),
            Adjustment::Paused { from, until: Some(until), .. } if from <= so_far.due => {
                resume(calendar, so_far.nominal, from, until, &rule)
            }
            Adjustment::Postponed { until, .. } => postponed(so_far.due, until),
            Adjustment::Reset { .. } | Adjustment::Paused { .. } => continue,
        };
        so_far.steps.extend(next.steps);
        so_far.warnings.extend(next.warnings);
        so_far = Due { due: next.due, nominal: next.nominal, ..so_far };
    }
    so_far
}

/// The day that was agreed stands, whatever the calendar says of it.
fn postponed(from: Date, until: Date) -> Due {
    Due { due: until, nominal: until, steps: vec![Step::Postponed { from, to: until }], warnings: Vec::new() }
}
