//! The calendar of someone of staff: the days of the dossiers that they may see.

use domain::people::PersonId;
use jiff::civil::Date;
use store::dossier::Reader;
use store::dossier_date::{self, After, Entry};

use crate::error::Error;
use crate::office::Office;

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
}
