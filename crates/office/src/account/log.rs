//! What administrators look up: who changed what, and who looked at which dossier.

use std::pin::Pin;

use domain::people::PersonId;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;
use store::access_log::{self, Look, Scope};
use store::audit::{self, Audit};
use store::dossier::Reader;

use super::{Accounts, Answer, Error};

/// The most lines of a file that is taken out.
const MOST: usize = 100_000;
/// So many are read at a time.
const AT_ONCE: i64 = 1_000;
/// So many times at most for one page.
const BATCHES: usize = 10;

/// Looks of one person at the same of one dossier on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stay {
    /// Who.
    pub person: String,
    /// The number of the dossier; none when it has none yet, or is there no more.
    pub number: Option<String>,
    /// At what of it.
    pub what: String,
    /// The first look.
    pub from: Timestamp,
    /// The last.
    pub until: Timestamp,
    /// How many looks.
    pub times: usize,
}

/// Looks, newest first, as stays, newest first.
pub(crate) struct Stays {
    pub(crate) found: Vec<Stay>,
    most: usize,
}

impl Stays {
    pub(crate) fn new(most: usize) -> Stays {
        Stays { found: Vec::new(), most }
    }

    /// Takes in a look that is older than those before; false when it would be one stay too many.
    pub(crate) fn take(&mut self, look: Look, day: impl Fn(Timestamp) -> Date) -> bool {
        let same = |stay: &&mut Stay| {
            (&stay.person, &stay.number, &stay.what) == (&look.person, &look.number, &look.what)
                && day(stay.from) == day(look.at)
        };
        // the stays of a day are the last ones: what was on another day is no longer asked
        let today = self.found.iter_mut().rev().take_while(|stay| day(stay.from) == day(look.at));
        if let Some(stay) = today.into_iter().find(same) {
            stay.from = look.at;
            stay.times += 1;
            return true;
        }
        if self.found.len() == self.most {
            return false;
        }
        let Look { at, person, number, what, .. } = look;
        self.found.push(Stay { person, number, what, from: at, until: at, times: 1 });
        true
    }
}

impl Accounts {
    /// A page of what was changed, newest first; `after` is where the page before ended.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn changes(
        &self,
        wanted: &audit::Wanted,
        after: Option<(Timestamp, &str)>,
        limit: i64,
    ) -> Result<Vec<Audit>, Error> {
        let mut conn = self.store.read().await?;
        Ok(audit::find(&mut conn, &self.org, wanted, after, limit).await?)
    }

    /// Everything that was changed, newest first, for a file; at most 100,000 lines. Taking it out is itself noted.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn changes_taken_out(
        &self,
        by: &PersonId,
        wanted: &audit::Wanted,
    ) -> Result<Vec<Audit>, Error> {
        self.note_export(by, "audit-exported", Value::from(wanted.person.as_str())).await?;
        all(
            |after| Box::pin(async move { self.changes(wanted, borrowed(after.as_ref()), AT_ONCE).await }),
            |entry| (entry.at, entry.id.clone()),
        )
        .await
    }

    /// A page of who looked at which dossier, newest first; `after` is where the page before ended.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn looks(
        &self,
        reader: &Reader<'_>,
        scope: Scope,
        wanted: &access_log::Wanted,
        after: Option<(Timestamp, &str)>,
        limit: i64,
    ) -> Result<Vec<Look>, Error> {
        let mut conn = self.store.read().await?;
        Ok(access_log::find(&mut conn, &self.org, reader, scope, wanted, after, limit).await?)
    }

    /// A page of who looked at which dossier, newest first: the looks of one person at the same of a dossier on one day are one
    /// stay. With it where the page ended, when there are more.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn stays(
        &self,
        reader: &Reader<'_>,
        scope: Scope,
        wanted: &access_log::Wanted,
        after: Option<(Timestamp, &str)>,
        most: usize,
        day: impl Fn(Timestamp) -> Date,
    ) -> Result<(Vec<Stay>, Option<(Timestamp, String)>), Error> {
        let mut stays = Stays::new(most);
        let mut ended = after.map(|(at, id)| (at, id.to_owned()));
        for _ in 0..BATCHES {
            let after = ended.as_ref().map(|(at, id)| (*at, id.as_str()));
            let batch = self.looks(reader, scope, wanted, after, AT_ONCE).await?;
            let last = (batch.len() as i64) < AT_ONCE;
            for look in batch {
                let here = (look.at, look.id.clone());
                if !stays.take(look, &day) {
                    return Ok((stays.found, ended));
                }
                ended = Some(here);
            }
            if last {
                return Ok((stays.found, None));
            }
        }
        Ok((stays.found, ended))
    }

    /// Everyone who looked, newest first, for the report of a breach; at most 100,000 lines. Taking it out is itself noted.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn looks_taken_out(
        &self,
        reader: &Reader<'_>,
        scope: Scope,
        wanted: &access_log::Wanted,
    ) -> Result<Vec<Look>, Error> {
        let by = PersonId(reader.person.to_owned());
        self.note_export(&by, "access-exported", Value::from(wanted.number.as_str())).await?;
        all(
            |after| {
                Box::pin(
                    async move { self.looks(reader, scope, wanted, borrowed(after.as_ref()), AT_ONCE).await },
                )
            },
            |look| (look.at, look.id.clone()),
        )
        .await
    }

    async fn note_export(&self, by: &PersonId, what: &'static str, of: Value) -> Result<(), Error> {
        let by = by.clone();
        let noted: Answer<()> = self
            .change(move |tx, scribe| {
                Box::pin(async move { Ok(scribe.audit(tx, &by, what.to_owned(), None, Some(of)).await?) })
            })
            .await?;
        noted.map_err(|_| Error::Corrupt("a list that is taken out has flaws".to_owned()))
    }
}

/// Where a page ended.
type Place = (Timestamp, String);

type Page<'p, T> = Pin<Box<dyn Future<Output = Result<Vec<T>, Error>> + Send + 'p>>;

fn borrowed(place: Option<&Place>) -> Option<(Timestamp, &str)> {
    place.map(|(at, id)| (*at, id.as_str()))
}

/// Page after page, each from where the one before ended.
async fn all<'p, T>(
    page: impl Fn(Option<Place>) -> Page<'p, T>,
    place: impl Fn(&T) -> Place,
) -> Result<Vec<T>, Error> {
    let mut all = Vec::new();
    loop {
        let more = page(all.last().map(&place)).await?;
        if more.is_empty() || all.len() >= MOST {
            return Ok(all);
        }
        all.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_of_one_day_are_one_stay_however_others_looked_between() {
        let look = |at: &str, person: &str, what: &str| Look {
            id: at.to_owned(),
            at: format!("{at}:00Z").parse().expect("a moment"),
            person: person.to_owned(),
            number: Some("2026-SEL-1".to_owned()),
            what: what.to_owned(),
        };
        let looks = [
            look("2026-03-03T10:00", "hugo", "dossier"),
            look("2026-03-03T09:30", "ann", "dossier"),
            look("2026-03-03T09:10", "hugo", "dossier"),
            look("2026-03-03T09:05", "hugo", "export"),
            look("2026-03-02T16:00", "hugo", "dossier"),
        ];
        let day = |at: Timestamp| at.to_zoned(jiff::tz::TimeZone::UTC).date();
        let mut stays = Stays::new(3);
        let taken: Vec<bool> = looks.into_iter().map(|look| stays.take(look, day)).collect();
        assert_eq!(taken, [true, true, true, true, false], "a fourth stay is for the next page");
        let told: Vec<_> = stays.found.iter().map(|stay| (stay.person.as_str(), stay.times)).collect();
        assert_eq!(told, [("hugo", 2), ("ann", 1), ("hugo", 1)]);
        assert_eq!(stays.found[0].from.to_string(), "2026-03-03T09:10:00Z");
        assert_eq!(stays.found[0].until.to_string(), "2026-03-03T10:00:00Z");
    }
}
