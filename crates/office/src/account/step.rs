//! Something begun that the next request finishes: the second half of signing in, adding a factor. The browser keeps a
//! token for it in a cookie of its own; a step lets nobody in by itself.

use domain::people::PersonId;
use jiff::SignedDuration;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::account_step::{self, AccountStep};

use super::session::{hashed, later};
use super::{Accounts, Error};

/// How long someone may take for it.
const OPEN: SignedDuration = SignedDuration::from_mins(10);

/// What was begun. A step of one kind is of no use for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StepKind {
    /// The password was right, the second factor is still asked for.
    SecondFactor,
    /// Signing in with a passkey alone.
    Passkey,
    /// Adding an authenticator app.
    NewApp,
    /// Adding a passkey.
    NewPasskey,
}

impl StepKind {
    fn code(self) -> &'static str {
        match self {
            StepKind::SecondFactor => "second-factor",
            StepKind::Passkey => "passkey",
            StepKind::NewApp => "new-app",
            StepKind::NewPasskey => "new-passkey",
        }
    }
}

/// A step as it was found.
pub(super) struct Step<S> {
    pub(super) person: PersonId,
    pub(super) state: S,
    pub(super) hash: String,
}

impl Accounts {
    /// Begins a step; the token for the cookie. `person` is empty while nobody said who they are.
    pub(super) async fn begin_step(
        &self,
        kind: StepKind,
        person: &str,
        state: &impl Serialize,
    ) -> Result<String, Error> {
        let token = self.clock.secret();
        let now = self.clock.machine_now();
        let step = AccountStep {
            token_hash: hashed(&token),
            person: person.to_owned(),
            kind: kind.code().to_owned(),
            state: serde_json::to_string(state).map_err(unreadable)?,
            expires_at: later(now, OPEN),
        };
        let org = self.org.clone();
        let begun: Result<(), store::Error> = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    account_step::purge(tx, &org, now).await?;
                    account_step::insert(tx, &org, &step).await
                })
            })
            .await;
        begun?;
        Ok(token)
    }

    /// The step of a token, if it is of that kind and still open.
    pub(super) async fn step<S: DeserializeOwned>(
        &self,
        kind: StepKind,
        token: &str,
    ) -> Result<Option<Step<S>>, Error> {
        let mut conn = self.store.read().await?;
        let (hash, now) = (hashed(token), self.clock.machine_now());
        let found = account_step::find(&mut conn, &self.org, &hash, kind.code(), now).await?;
        let Some(found) = found else { return Ok(None) };
        let state = serde_json::from_str(&found.state).map_err(unreadable)?;
        Ok(Some(Step { person: PersonId(found.person), state, hash }))
    }

    /// Writes anew what finishing a step needs.
    pub(super) async fn change_step(&self, hash: &str, state: &impl Serialize) -> Result<(), Error> {
        let (org, hash) = (self.org.clone(), hash.to_owned());
        let state = serde_json::to_string(state).map_err(unreadable)?;
        let done: Result<(), store::Error> = self
            .store
            .write(move |tx| Box::pin(async move { account_step::set_state(tx, &org, &hash, &state).await }))
            .await;
        Ok(done?)
    }

    /// Ends a step; false when another request ended it first.
    pub(super) async fn end_step(&self, hash: &str) -> Result<bool, Error> {
        let (org, hash) = (self.org.clone(), hash.to_owned());
        let done: Result<bool, store::Error> = self
            .store
            .write(move |tx| Box::pin(async move { account_step::end(tx, &org, &hash).await }))
            .await;
        Ok(done?)
    }
}

fn unreadable(error: serde_json::Error) -> Error {
    Error::Corrupt(format!("a step of an account: {error}"))
}
