//! When people work and write.

use std::sync::Arc;

use domain::calendar::{Calendar, Layer};
use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::chance::Chance;

/// The hours of an office.
pub struct Hours(Arc<Calendar>);

impl Hours {
    pub fn new(calendar: Arc<Calendar>) -> Hours {
        Hours(calendar)
    }

    /// The day on which an instant lies.
    pub fn day(&self, at: Timestamp) -> Date {
        self.0.legal_date(at)
    }

    /// That day, or the first working day after it.
    pub fn working_day(&self, day: Date) -> Date {
        self.0.next_working_day(day, &Layer::ALL)
    }

    /// So many working days later, at an hour of the office. The same day is later that day, or else the next.
    pub fn after(&self, at: Timestamp, working_days: u32, chance: &mut Chance) -> Timestamp {
        let day = self.day(at);
        if working_days == 0 {
            let later = at + SignedDuration::from_mins(chance.between(6, 95).into());
            let closes = self.instant(day, time(17, 30, 0, 0));
            let opens = self.instant(day, time(8, 15, 0, 0));
            if self.working_day(day) == day && later < closes {
                return later.max(opens + SignedDuration::from_mins(chance.between(1, 60).into()));
            }
            return self.at_work(self.0.add_working_days(day, 1, &Layer::ALL), chance);
        }
        self.at_work(self.0.add_working_days(day, working_days, &Layer::ALL), chance)
    }

    /// Some moment of a working day.
    pub fn at_work(&self, day: Date, chance: &mut Chance) -> Timestamp {
        let start = self.instant(self.working_day(day), time(8, 20, 0, 0));
        start + SignedDuration::from_secs(chance.between(0, 8 * 3600).into())
    }

    /// Some moment at which people are awake.
    pub fn awake(&self, day: Date, chance: &mut Chance) -> Timestamp {
        self.instant(day, time(7, 10, 0, 0)) + SignedDuration::from_secs(chance.between(0, 15 * 3600).into())
    }

    /// So many working days before a day.
    pub fn before(&self, day: Date, working_days: u32) -> Date {
        self.0.subtract_working_days(day, working_days, &Layer::ALL)
    }

    /// So many working days from a day; negative before it.
    pub fn from(&self, day: Date, working_days: i32) -> Date {
        match working_days {
            0.. => self.0.add_working_days(day, working_days.unsigned_abs(), &Layer::ALL),
            _ => self.before(day, working_days.unsigned_abs()),
        }
    }

    /// Half past eight in the morning: when a leap of the demo's clock ends.
    pub fn morning(&self, day: Date) -> Timestamp {
        self.instant(day, time(8, 30, 0, 0))
    }

    fn instant(&self, day: Date, at: Time) -> Timestamp {
        let there = day.to_datetime(at).to_zoned(self.0.zone().clone());
        // only at the ends of time is there no such instant
        there.map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    }

    /// The next working day after an instant.
    pub fn next_working_day(&self, at: Timestamp) -> Date {
        self.0.add_working_days(self.day(at), 1, &Layer::ALL)
    }

    /// The day after an instant.
    pub fn next_day(&self, at: Timestamp) -> Date {
        self.day(at) + 1.day()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipped;

    #[test]
    fn people_work_on_working_days() {
        let calendar = shipped::calendar("be-federal").unwrap().unwrap();
        let hours = Hours::new(Arc::new(calendar));
        let mut chance = Chance::new(1);
        let friday_evening: Timestamp = "2026-03-06T17:10:00+01:00".parse().unwrap();
        for days in 0..12 {
            let at = hours.after(friday_evening, days, &mut chance);
            let day = hours.day(at);
            assert_eq!(hours.working_day(day), day);
            assert!(at > friday_evening);
        }
        assert_eq!(hours.next_working_day(friday_evening), jiff::civil::date(2026, 3, 9));
        let monday = hours.morning(jiff::civil::date(2026, 3, 9));
        assert_eq!(hours.next_working_day(monday), jiff::civil::date(2026, 3, 10), "never the day itself");
        let sunday = jiff::civil::date(2026, 3, 8);
        assert_eq!(hours.working_day(sunday), jiff::civil::date(2026, 3, 9));
        assert_eq!(hours.morning(sunday).to_string(), "2026-03-08T07:30:00Z");
    }
}
