//! Three years of an office, through the one door: what comes in on a day and what is done that day goes together, so
//! that it shares the commits.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use domain::people::Role;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use office::Office;
use office::account::Accounts;
use office::clock::Clock;
use store::job::Lane;
use store::{Options, Store};
use tokio::time::Instant;

use crate::course::{Course, Step};
use crate::law::{self, ORG};
use crate::staff;

/// How many requests wait for the writer at once.
const AT_ONCE: usize = 192;
/// How many working days the past has.
const DAYS: usize = 750;
/// How many refusals are too many, of a thousand dossiers.
const REFUSED_PERMILLE: usize = 5;

/// What the fill made.
pub struct Filled {
    pub passages: usize,
    pub refused: usize,
    pub took: Duration,
}

/// Fills an empty database; its last day is yesterday.
pub async fn fill(url: &str, folder: &Path, dossiers: usize) -> Result<Filled> {
    let store = Store::open(url, Options { batch_max: AT_ONCE, ..Options::default() }).await?;
    let now = Clock::real().now();
    let days = working_days(now.to_zoned(TimeZone::UTC).date(), DAYS);
    let first = days.first().copied().ok_or_else(|| anyhow!("there is no day"))?;
    let clock = Clock::still(morning(first)?);
    let office = law::office(&store, &clock, folder).await?;
    let accounts = Accounts::new(store.clone(), ORG, clock.clone());
    staff::move_in(&office, &accounts, now.to_zoned(TimeZone::UTC).date()).await?;
    let mut past = Past::new(&office, dossiers);
    let began = Instant::now();
    let mut told = 0;
    for (at, day) in days.iter().enumerate() {
        goto(&clock, morning(*day)?);
        past.day(at, days.len(), *day).await?;
        if at * 20 / days.len() > told {
            told = at * 20 / days.len();
            eprintln!("bench: {} dossiers after {:.0} s", past.courses.len(), began.elapsed().as_secs_f64());
        }
    }
    goto(&clock, now);
    past.errands().await?;
    office.forget_old().await?;
    let filled = Filled { passages: past.passages, refused: past.refused, took: began.elapsed() };
    store.close().await;
    if filled.refused * 1000 > dossiers * REFUSED_PERMILLE {
        bail!("{} steps were refused: the fill does not fit the procedure any more", filled.refused);
    }
    Ok(filled)
}

/// The working days before a day, in order.
fn working_days(before: Date, many: usize) -> Vec<Date> {
    let mut days = Vec::new();
    let mut day = before;
    while days.len() < many {
        day -= 1.day();
        if day.weekday().to_monday_one_offset() <= 5 {
            days.push(day);
        }
    }
    days.reverse();
    days
}

fn morning(day: Date) -> Result<Timestamp> {
    Ok(day.at(8, 0, 0, 0).to_zoned(TimeZone::UTC)?.timestamp())
}

/// Both clocks go on to an instant.
fn goto(clock: &Clock, at: Timestamp) {
    clock.wait(at.duration_since(clock.now()).max(SignedDuration::ZERO));
}

struct Past<'p> {
    office: &'p Office,
    dossiers: usize,
    places: Vec<(String, String)>,
    courses: Vec<Course>,
    waiting: BTreeMap<usize, Vec<(usize, Step)>>,
    passages: usize,
    refused: usize,
}

impl<'p> Past<'p> {
    fn new(office: &'p Office, dossiers: usize) -> Past<'p> {
        let mut places = Vec::new();
        for body in law::bodies(office) {
            places.extend(body.units.iter().map(|unit| (body.id.clone(), unit.id.clone())));
        }
        let (courses, waiting) = (Vec::with_capacity(dossiers), BTreeMap::new());
        Past { office, dossiers, places, courses, waiting, passages: 0, refused: 0 }
    }

    /// What comes in, then whatever is due, until nothing is due today any more.
    async fn day(&mut self, at: usize, days: usize, day: Date) -> Result<()> {
        self.errands().await?;
        let arrived = self.dossiers * (at + 1) / days;
        for number in self.courses.len()..arrived {
            self.courses.push(Course::new(number, &self.places));
            self.waiting.entry(at).or_default().push((number, Step::Arrive));
        }
        while let Some(steps) = self.waiting.remove(&at) {
            self.wave(steps, at, day).await?;
            self.office.clock().wait(SignedDuration::from_mins(40));
        }
        if at % 5 == 4 {
            self.office.forget_old().await?;
            self.post().await?;
            self.look().await?;
        }
        Ok(())
    }

    async fn wave(&mut self, steps: Vec<(usize, Step)>, at: usize, day: Date) -> Result<()> {
        let office = self.office;
        let mut taken: Vec<(usize, Step, Course)> = Vec::new();
        for (number, step) in steps {
            if taken.iter().any(|(other, ..)| *other == number) {
                // one thing a day
                self.waiting.entry(at + 1).or_default().push((number, step));
                continue;
            }
            let course = std::mem::replace(&mut self.courses[number], Course::new(0, &self.places));
            taken.push((number, step, course));
        }
        let done: Vec<_> = stream::iter(taken)
            .map(|(number, step, mut course)| async move {
                let passed = course.take(office, step, day).await?;
                anyhow::Ok((number, step, course, passed.is_some()))
            })
            .buffer_unordered(AT_ONCE)
            .try_collect()
            .await?;
        for (number, step, mut course, passed) in done {
            self.passages += 1;
            self.refused += usize::from(!passed);
            for (next, days) in course.after(step).into_iter().filter(|_| passed) {
                self.waiting.entry(at + days).or_default().push((number, next));
            }
            self.courses[number] = course;
        }
        Ok(())
    }

    /// Reminders, terms that passed, mail.
    async fn errands(&self) -> Result<()> {
        for lane in [Lane::Record, Lane::Mail] {
            let rounds = (0..8).map(|_| self.office.run_due(lane));
            futures_util::future::try_join_all(rounds).await?;
        }
        Ok(())
    }

    /// Everyone looks at what they were told.
    async fn look(&self) -> Result<()> {
        let everyone = staff::readers(self.office);
        let looking = everyone.iter().map(|person| self.office.alerts_seen(person));
        futures_util::future::try_join_all(looking).await?;
        Ok(())
    }

    /// The desks take the letters to the post.
    async fn post(&mut self) -> Result<()> {
        for body in law::bodies(self.office) {
            let desk = staff::id(Role::Desk, &[&body.id]);
            let letters = self.office.letters_to_post(&desk).await?;
            let posting = letters.iter().map(|(letter, _)| self.office.posted(&letter.id, &desk, None));
            futures_util::future::try_join_all(posting).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_past_ends_yesterday_and_has_no_weekends() {
        let monday: Date = "2026-03-02".parse().expect("a day");
        let days = working_days(monday, 6);
        let told: Vec<_> = days.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            ["2026-02-20", "2026-02-23", "2026-02-24", "2026-02-25", "2026-02-26", "2026-02-27"]
        );
    }
}
