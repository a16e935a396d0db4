//! What administrators look up: who changed what, and who looked at which dossier.

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
        let mut conn = self.store.read().await?;
        let mut all: Vec<Audit> = Vec::new();
        loop {
            let after = all.last().map(|last| (last.at, last.id.clone()));
            let after = after.as_ref().map(|(at, id)| (*at, id.as_str()));
            let page = audit::find(&mut conn, &self.org, wanted, after, AT_ONCE).await?;
            if page.is_empty() || all.len() >= MOST {
                return Ok(all);
            }
            all.extend(page);
        }
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
        let mut conn = self.store.read().await?;
        let mut all: Vec<Look> = Vec::new();
        loop {
            let after = all.last().map(|last| (last.at, last.id.clone()));
            let after = after.as_ref().map(|(at, id)| (*at, id.as_str()));
            let page = access_log::find(&mut conn, &self.org, reader, scope, wanted, after, AT_ONCE).await?;
            if page.is_empty() || all.len() >= MOST {
                return Ok(all);
            }
            all.extend(page);
        }
    }

    async fn note_export(&self, by: &PersonId, what: &'static str, of: Value) -> Result<(), Error> {
        let by = by.clone();
        let noted: Answer<()> = self
            .change(move |tx, scribe| {
                Box::pin(async move { Ok(scribe.audit(tx, &by, what.to_owned(), None, Some(of)).await?) })
            })
            .await?;
        debug_assert!(noted.is_ok(), "an export has no flaws");
        Ok(())
    }
}
