//! The accounts of staff: who may sign in, with which roles, and when they are away.
//!
//! Every change writes its audit row in the same transaction. A wish that cannot be granted is a [`PersonFlaw`], for
//! people; an [`Error`] is broken machinery. All instants here are of the machine clock: the demo may move the legal
//! clock without ending a session or a lock.

mod attempts;
mod details;
mod draft;
mod factor;
mod first_run;
mod flaw;
mod form;
mod given;
pub(crate) mod link;
mod log;
pub(crate) mod mail;
mod passkey;
mod password;
mod person;
pub(crate) mod policy;
mod preset;
mod readable;
mod role;
pub(crate) mod session;
mod sessions;
mod step;

use std::sync::Arc;

use domain::language::Lang;
use domain::people::PersonId;
use jiff::civil::Date;
use serde_json::Value;
use store::audit::{self, Audit};
use store::{Store, Tx, Writing};

use crate::clock::Clock;
use crate::office::Office;
use attempts::Attempts;
use first_run::SetupCode;

pub use details::{Details, NewPerson};
pub use draft::{Draft, DraftSaved, draft_id};
pub use factor::{Factors, NewApp};
pub use first_run::FirstAdministrator;
pub use flaw::{PASSWORD_MAX_BYTES, PASSWORD_MIN, PersonFlaw};
pub use form::KeptForm;
pub use link::{AskedLink, LinkKind, StandingLink};
pub use log::Stay;
pub(crate) use log::Stays;
pub use mail::News;
pub use passkey::OwnPasskey;
pub use person::Staff;
pub use policy::{LOOKS_KEPT_CHOICES, LOOKS_KEPT_YEARS, Needed, Policy};
pub use role::{EVERY_BODY, Grant, roster};
pub use session::{Session, SignIn, Signed};
pub use sessions::OpenSession;

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
    office: Option<Around>,
}

/// The office around the accounts: its mail, its address, the names of its bodies.
#[derive(Clone)]
struct Around(Office);

impl std::fmt::Debug for Around {
    // an office holds keys: not for logs
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Around")
    }
}

impl Accounts {
    /// The accounts in a store. Make them once: the count of wrong passwords and the setup code live in them.
    pub fn new(store: Store, org: &str, clock: Clock) -> Accounts {
        let setup = Arc::new(SetupCode::new(&clock));
        Accounts { store, org: org.into(), clock, attempts: Arc::default(), setup, office: None }
    }

    /// The accounts of an office: links and tidings go by its mail, passkeys are of its address. Without an office there is
    /// neither.
    #[must_use]
    pub fn within(self, office: &Office) -> Accounts {
        Accounts { office: Some(Around(office.clone())), ..self }
    }

    /// Whether mail leaves here: without, a link is handed over.
    pub fn sends_mail(&self) -> bool {
        self.office.as_ref().is_some_and(|office| office.0.has_mail())
    }

    /// What no password of that person may rest on: their own name, what the organisation is called, and ours.
    fn own_words(&self, login: &str, name: &str, email: &str) -> Vec<String> {
        let mut words = vec!["gehoor".to_owned(), login.to_owned(), name.to_owned()];
        words.extend(email.split('@').map(str::to_owned));
        words.extend(name.split_whitespace().map(str::to_owned));
        if let Some(office) = &self.office {
            let bodies = office.0.bodies();
            let names = bodies.iter().flat_map(|body| Lang::ALL.map(|lang| body.name(lang).to_owned()));
            let names: Vec<String> = names.collect();
            words.extend(names.iter().flat_map(|name| name.split_whitespace()).map(str::to_owned));
            words.extend(names);
        }
        words
    }

    /// Writes in one transaction; flaws undo whatever was written before they were found.
    async fn change<T, F>(&self, work: F) -> Result<Answer<T>, Error>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx, &'t Scribe) -> Writing<'t, T, Halt> + Send + 'static,
    {
        let scribe =
            Scribe { org: Arc::clone(&self.org), clock: self.clock.clone(), office: self.office.clone() };
        let done = self.store.write(move |tx| Box::pin(async move { work(tx, &scribe).await })).await;
        if let Some(office) = &self.office {
            office.0.look_for_work();
        }
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
pub(crate) struct Scribe {
    org: Arc<str>,
    clock: Clock,
    office: Option<Around>,
}

impl Scribe {
    /// For a job of the office itself, inside a transaction of its own.
    pub(crate) fn of(office: &Office) -> Scribe {
        Scribe {
            org: office.org().into(),
            clock: office.clock().clone(),
            office: Some(Around(office.clone())),
        }
    }

    /// Whether mail leaves here.
    fn sends_mail(&self) -> bool {
        self.office.as_ref().is_some_and(|office| office.0.has_mail())
    }

    /// Someone left, or holds a role no more: whoever shares out the dossiers that they handled hears of it.
    async fn handler_gone(&self, tx: &mut Tx, person: &PersonId) -> Result<(), Error> {
        let Some(office) = &self.office else { return Ok(()) };
        crate::alert::handler_gone(&office.0, tx, person).await.map_err(of_accounts)
    }

    /// Someone is away: whoever shares out the dossiers that they handle hears of it where nobody stands in.
    async fn handler_away(
        &self,
        tx: &mut Tx,
        person: &PersonId,
        days: (Date, Option<Date>),
    ) -> Result<(), Error> {
        let Some(office) = &self.office else { return Ok(()) };
        crate::alert::handler_away(&office.0, tx, person, days).await.map_err(of_accounts)
    }

    /// Someone was given a role: they hear of the mails that came back before.
    async fn came_back(&self, tx: &mut Tx, person: &PersonId) -> Result<(), Error> {
        let Some(office) = &self.office else { return Ok(()) };
        crate::alert::came_back(&office.0, tx, person).await.map_err(of_accounts)
    }

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

fn of_accounts(error: crate::Error) -> Error {
    match error {
        crate::Error::Store(error) => Error::Store(error),
        crate::Error::Account(error) => error,
        crate::Error::Broken(why) => Error::Corrupt(why),
    }
}
