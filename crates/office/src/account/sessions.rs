//! Where someone is signed in, and ending it.

use domain::people::PersonId;
use jiff::Timestamp;
use store::session as row;

use super::session::hashed;
use super::{Accounts, Error};

/// A session of someone, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSession {
    /// Names it in a form; it opens nothing.
    pub id: String,
    /// The browser, as far as it said; empty when it did not.
    pub device: String,
    /// When it was begun.
    pub since: Timestamp,
    /// When it was last used.
    pub seen: Timestamp,
    /// Whether it is the one that asks.
    pub this: bool,
}

impl Accounts {
    /// Where someone is signed in, the last used first; `token` is that of the session that asks.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn sessions_of(&self, id: &PersonId, token: &str) -> Result<Vec<OpenSession>, Error> {
        let mut conn = self.store.read().await?;
        let own = hashed(token);
        let rows = row::of_person(&mut conn, &self.org, &id.0, self.clock.machine_now()).await?;
        let read = |row: row::Session| OpenSession {
            this: row.token_hash == own,
            id: row.token_hash,
            device: row.device,
            since: row.created_at,
            seen: row.seen_at,
        };
        Ok(rows.into_iter().map(read).collect())
    }

    /// Notes the browser of a session that has just begun.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn note_device(&self, token: &str, device: &str) -> Result<(), Error> {
        let (org, hash, device) = (self.org.clone(), hashed(token), device.to_owned());
        let done: Result<(), store::Error> = self
            .store
            .write(move |tx| Box::pin(async move { row::set_device(tx, &org, &hash, &device).await }))
            .await;
        Ok(done?)
    }

    /// Ends one session of someone; one that is not theirs stays.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn end_session(&self, id: &PersonId, session: &str) -> Result<(), Error> {
        let (org, id, session) = (self.org.clone(), id.0.clone(), session.to_owned());
        let done: Result<(), store::Error> = self
            .store
            .write(move |tx| Box::pin(async move { row::end_of(tx, &org, &id, &session).await }))
            .await;
        Ok(done?)
    }

    /// Ends every session of someone but the one that asks.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn end_other_sessions(&self, id: &PersonId, token: &str) -> Result<u64, Error> {
        let (org, id, own) = (self.org.clone(), id.0.clone(), hashed(token));
        let done: Result<u64, store::Error> = self
            .store
            .write(move |tx| Box::pin(async move { row::end_others(tx, &org, &id, &own).await }))
            .await;
        Ok(done?)
    }
}
