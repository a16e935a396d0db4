//! The accounts of staff: who may sign in, with which roles, and when they are away.
//!
//! Every change writes its audit row in the same transaction. A wish that cannot be granted is a [`PersonFlaw`], for
//! people; an [`Error`] is broken machinery. All instants here are of the machine clock: the demo may move the legal
//! clock without ending a session or a lock.

mod attempts;
mod first_run;
mod flaw;
mod form;
mod password;
mod person;
mod role;
mod session;

use std::sync::Arc;

use domain::people::PersonId;
use serde_json::Value;
use store::audit::{self, Audit};
use store::{Store, Tx, Writing};

use crate::clock::Clock;
use attempts::Attempts;
use first_run::SetupCode;

pub use first_run::FirstAdministrator;
pub use flaw::{PASSWORD_MAX_BYTES, PASSWORD_MIN, PersonFlaw};
pub use form::KeptForm;
pub use person::{Details, NewPerson, Staff};
pub use role::{EVERY_BODY, Grant, roster};
pub use session::{Session, SignIn, Signed};

/// Broken machinery behind the accounts.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A password could not be hashed, or a stored hash could not be read.
    #[error("the password's hash: {0}")]
    Hash(String),
    /// A row of the store says something that Gehoor does not write.
    #[error("stored value unreadable: {0}")]
    Corrupt(String),
}

impl Error {
    /// Whether the disk has no room: nothing was written, and the same will succeed once there is room.
    pub fn is_full(&self) -> bool {
        matches!(self, Error::Store(error) if error.is_full())
    }
}

/// What a person gets who asks for a change: the outcome, or everything that stands in its way.
pub type Answer<T> = Result<T, Vec<PersonFlaw>>;

/// The accounts of one organisation. Cloning is cheap and gives the same accounts.
#[derive(Clone, Debug)]
pub struct Accounts {
    store: Store,
    org: Arc<str>,
    clock: Clock,
    attempts: Arc<Attempts>,
    setup: Arc<SetupCode>,
}

impl Accounts {
    /// The accounts in a store. Make them once: the count of wrong passwords and the setup code live in them.
    pub fn new(store: Store, org: &str, clock: Clock) -> Accounts {
        let setup = Arc::new(SetupCode::new(&clock));
        Accounts { store, org: org.into(), clock, attempts: Arc::default(), setup }
    }

    /// Writes in one transaction; flaws undo whatever was written before they were found.
    async fn change<T, F>(&self, work: F) -> Result<Answer<T>, Error>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx, &'t Scribe) -> Writing<'t, T, Halt> + Send + 'static,
    {
        let scribe = Scribe { org: Arc::clone(&self.org), clock: self.clock.clone() };
        let done = self.store.write(move |tx| Box::pin(async move { work(tx, &scribe).await })).await;
        match done {
            Ok(value) => Ok(Ok(value)),
            Err(Halt::Flaws(flaws)) => Ok(Err(flaws)),
            Err(Halt::Error(error)) => Err(error),
        }
    }
}

/// Why a change was not made.
enum Halt {
    Flaws(Vec<PersonFlaw>),
    Error(Error),
}

impl From<Error> for Halt {
    fn from(error: Error) -> Halt {
        Halt::Error(error)
    }
}

impl From<store::Error> for Halt {
    fn from(error: store::Error) -> Halt {
        Halt::Error(error.into())
    }
}

impl From<PersonFlaw> for Halt {
    fn from(flaw: PersonFlaw) -> Halt {
        Halt::Flaws(vec![flaw])
    }
}

/// What a change needs inside its transaction: for whom it writes, and the clock of the audit rows.
struct Scribe {
    org: Arc<str>,
    clock: Clock,
}

impl Scribe {
    /// `what` is a kind and the person concerned: `role/tom-wuyts`.
    async fn audit(
        &self,
        tx: &mut Tx,
        by: &PersonId,
        what: String,
        was: Option<Value>,
        became: Option<Value>,
    ) -> Result<(), Error> {
        let text = |value: Value| value.to_string();
        let entry = Audit {
            id: self.clock.id(),
            at: self.clock.machine_now(),
            who: by.0.clone(),
            what,
            was: was.map(text),
            became: became.map(text),
        };
        Ok(audit::insert(tx, &self.org, &entry).await?)
    }
}
