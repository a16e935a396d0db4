//! The calendar of someone of staff: the days of the dossiers that they may see.

use std::collections::BTreeSet;

use domain::dossier::Occasion;
use domain::people::PersonId;
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};
use store::dossier::Reader;
use store::dossier_date::{self, After, Entry};

use crate::error::Error;
use crate::office::Office;
use crate::search::fold;

/// How many lines of one day are looked through.
const MOST_OF_A_DAY: usize = 200;

/// A page of someone's calendar.
#[derive(Debug)]
pub struct Days {
    /// The lines, by day and time. What several are invited to at once stands there once.
    pub entries: Vec<Entry>,
    /// Where the page after this one begins, when there is one.
    pub next: Option<After>,
}

impl Office {
    /// The days from `first` to `last`, both included, of what the person may see: at most `most` lines, after the line
    /// that ended the page before.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn days(
        &self,
        person: &PersonId,
        (first, last): (Date, Date),
        after: Option<&After>,
        most: usize,
    ) -> Result<Days, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
        let mut entries =
            dossier_date::between(&mut conn, self.org(), &reader, (first, last), after, limit).await?;
        let more = entries.len() > most;
        entries.truncate(most);
        let next = entries.last().filter(|_| more).map(Entry::place);
        Ok(Days { entries, next })
    }

    /// The numbers of the other dossiers, among those that the person may see, whose hearing begins within an hour of that moment in
    /// the same place.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn hearings_there(
        &self,
        person: &PersonId,
        at: DateTime,
        place: &str,
        own: &str,
    ) -> Result<Vec<String>, Error> {
        let days = self.days(person, (at.date(), at.date()), None, MOST_OF_A_DAY).await?;
        let hearings = days.entries.iter().filter(|entry| entry.occasion == Occasion::Hearing.code());
        let numbers: BTreeSet<&str> = hearings.map(|entry| entry.number.as_str()).collect();
        let mut there = Vec::new();
        for number in numbers.into_iter().filter(|number| *number != own) {
            let Some(reading) = self.dossier_beside(number, person).await? else { continue };
            let appointments = reading.dossier.appointments(&reading.procedure);
            let mut standing = appointments.iter().filter(|made| made.over.is_none());
            if standing.any(|made| {
                let near = at.duration_since(made.invitation.at).abs() < SignedDuration::from_hours(1);
                near && is_same_place(reading.text(&made.invitation.place), place)
            }) {
                there.push(number.to_owned());
            }
        }
        Ok(there)
    }
}

/// Whether two places are the same words, however they are spaced and written.
fn is_same_place(one: &str, other: &str) -> bool {
    let words = |place: &str| -> Vec<String> {
        let folded = fold(place);
        let words = folded.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    };
    words(one) == words(other)
}
