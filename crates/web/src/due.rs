//! How far off the end of a running term is, in the same words and tone wherever it stands.

use domain::calendar::{Calendar, Layer};
use domain::procedure::Procedure;
use jiff::civil::Date;
use maud::Markup;
use office::args;

use crate::look::{TermState, term_badge};
use crate::visitor::Visitor;

/// When a term ends, and what says whether that is soon.
#[derive(Clone, Copy)]
pub(crate) struct Due {
    /// The last day.
    pub on: Date,
    /// Today, where the body is.
    pub today: Date,
    /// The first day on which it asks for attention.
    pub warns_from: Date,
}

impl Due {
    /// Soon is what the term's own warning says (`warn_working_days`): the page and the alert say the same.
    pub fn new(
        procedure: &Procedure,
        calendar: Option<&Calendar>,
        term: Option<&str>,
        on: Date,
        today: Date,
    ) -> Due {
        let warn = term.and_then(|id| procedure.terms.get(id)).map_or(0, |term| term.warn_working_days);
        let early = calendar.map(|calendar| calendar.subtract_working_days(on, warn, &Layer::ALL));
        Due { on, today, warns_from: early.unwrap_or(on) }
    }

    fn state(self) -> TermState {
        match self.today {
            today if today > self.on => TermState::Late,
            today if today >= self.warns_from => TermState::Soon,
            _ => TermState::Ample,
        }
    }

    /// The days left, or the days that it is late.
    pub fn badge(self, visitor: &Visitor) -> Markup {
        let words = match days(self.today, self.on) {
            0 => visitor.text("due-today"),
            left if left < 0 => visitor.say("due-late", &args!["days" => -left]),
            left => visitor.say("due-left", &args!["days" => left]),
        };
        term_badge(self.state(), &words)
    }
}

/// The sentence for a right that ends with that day, and the day in it: until when it is open, or since when it is over.
pub(crate) fn of_right(last: Date, today: Date) -> (&'static str, Date) {
    match last < today {
        true => ("dossier-term-over", last.tomorrow().unwrap_or(last)),
        false => ("dossier-term-open", last),
    }
}

/// How many days from one day to another; negative when the other lies before.
pub(crate) fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_counted_over_months_and_backwards() {
        assert_eq!(days(date(2026, 2, 27), date(2026, 3, 2)), 3);
        assert_eq!(days(date(2026, 3, 2), date(2026, 4, 1)), 30);
        assert_eq!(days(date(2026, 3, 2), date(2025, 12, 31)), -61);
        assert_eq!(days(date(2026, 3, 2), date(2026, 3, 2)), 0);
    }

    #[test]
    fn a_right_is_open_on_its_last_day_and_over_since_the_next() {
        let last = date(2027, 3, 17);
        assert_eq!(of_right(last, last), ("dossier-term-open", last));
        assert_eq!(of_right(last, date(2027, 3, 18)), ("dossier-term-over", date(2027, 3, 18)));
        assert_eq!(of_right(last, date(2027, 5, 1)), ("dossier-term-over", date(2027, 3, 18)));
    }

    #[test]
    fn soon_begins_on_the_day_of_the_warning_and_ends_on_the_last_day() {
        let state = |today: Date| {
            let (on, warns_from) = (date(2026, 4, 1), date(2026, 3, 25));
            Due { on, today, warns_from }.state()
        };
        assert_eq!(state(date(2026, 3, 24)), TermState::Ample);
        assert_eq!(state(date(2026, 3, 25)), TermState::Soon);
        assert_eq!(state(date(2026, 4, 1)), TermState::Soon);
        assert_eq!(state(date(2026, 4, 2)), TermState::Late);
    }
}
