//! What administrators look up: who changed what, and who looked at which dossier.

use std::pin::Pin;

use domain::people::PersonId;
use jiff::Timestamp;
use serde_json::Value;
use store::access_log::{self, Look, Scope};
use store::audit::{self, Audit};
use store::dossier::Reader;

use super::{Accounts, Answer, Error};

/// The most lines of a file that is taken out.
const MOST: usize = 100_000;
/// So many are read at a time.
const AT_ONCE: i64 = 1_000;

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
