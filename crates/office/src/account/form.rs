//! Forms kept for people whose session ended while they were writing: nobody's text gets lost.

use domain::people::PersonId;
use jiff::SignedDuration;
use store::stash::{self, Stash};

use super::{Accounts, Error};

/// A form that nobody came back for is forgotten after so long.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// So many forms of one person are kept: the newest. Someone whose session ended has one or two.
const MOST: i64 = 20;

/// A form as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptForm {
    /// Where it was going.
    pub path: String,
    /// Its fields, in their order; a name may come more than once.
    pub fields: Vec<(String, String)>,
}

impl Accounts {
    /// Keeps a form for a week; the id to ask for it.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn keep_form(
        &self,
        person: &PersonId,
        path: &str,
        fields: &[(String, String)],
    ) -> Result<String, Error> {
        let id = self.clock.secret();
        let now = self.clock.machine_now();
        let form = serde_json::to_string(fields).map_err(|error| Error::Corrupt(error.to_string()))?;
        let kept =
            Stash { id: id.clone(), person: person.0.clone(), path: path.to_owned(), form, created_at: now };
        let org = self.org.clone();
        let done: Result<(), store::Error> = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    stash::purge(tx, &org, now.saturating_sub(KEPT).unwrap_or(now)).await?;
                    stash::insert(tx, &org, &kept).await?;
                    stash::keep_newest(tx, &org, &kept.person, MOST).await
                })
            })
            .await;
        done?;
        Ok(id)
    }

    /// Forgets the forms that nobody came back for in time; how many.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn purge_forms(&self) -> Result<u64, Error> {
        let now = self.clock.machine_now();
        let org = self.org.clone();
        let done: Result<u64, store::Error> = self
            .store
            .write(move |tx| {
                Box::pin(async move { stash::purge(tx, &org, now.saturating_sub(KEPT).unwrap_or(now)).await })
            })
            .await;
        Ok(done?)
    }

    /// The form that was kept, for the one who wrote it and nobody else.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn kept_form(&self, person: &PersonId, id: &str) -> Result<Option<KeptForm>, Error> {
        let mut conn = self.store.read().await?;
        let Some(kept) = stash::by_id(&mut conn, &self.org, id, &person.0).await? else {
            return Ok(None);
        };
        let fields = serde_json::from_str(&kept.form).map_err(|error| Error::Corrupt(error.to_string()))?;
        Ok(Some(KeptForm { path: kept.path, fields }))
    }

    /// Forgets a form that was given back; one that is forgotten already stays so.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn forget_form(&self, person: &PersonId, id: &str) -> Result<(), Error> {
        let (org, id, person) = (self.org.clone(), id.to_owned(), person.0.clone());
        let done: Result<bool, store::Error> = self
            .store
            .write(move |tx| Box::pin(async move { stash::remove(tx, &org, &id, &person).await }))
            .await;
        done?;
        Ok(())
    }
}
