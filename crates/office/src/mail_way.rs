//! How mail leaves: as the configuration file says, or as administrators set it. Settings are read anew at every round of
//! the mail's worker, so that a change holds in every process within seconds.

use std::sync::{Arc, PoisonError, RwLock};

use mail::{Failure, Mailbox, Message, Outlet, Password, Smtp, Tls};
use store::Conn;
use store::mail_server::{self, MailServerRow};

use crate::error::Error;
use crate::office::Office;
use crate::seal::SealKey;

/// The most that one sending may take, in seconds.
pub const SENDING_SECONDS: u64 = 60;

/// Who decides how mail leaves.
#[derive(Clone, Debug)]
pub enum MailWay {
    /// Mail counts as sent and goes nowhere: when the demo makes its past, and beside a service, where no work is done.
    Nowhere,
    /// The configuration file.
    Fixed(Leaving),
    /// Administrators, in the back office; with the key that seals the server's password.
    Kept(SealKey),
}

impl From<Option<Outlet>> for MailWay {
    fn from(outlet: Option<Outlet>) -> MailWay {
        outlet.map_or(MailWay::Nowhere, |outlet| MailWay::Fixed(Leaving { outlet, sender: None }))
    }
}

/// A way out.
#[derive(Clone, Debug)]
pub struct Leaving {
    /// The server.
    pub outlet: Outlet,
    /// The one address that every mail comes from; without, each body writes from its own.
    pub sender: Option<String>,
}

impl Leaving {
    pub(crate) async fn send(&self, mut message: Message) -> Result<mail::Accepted, Failure> {
        if let Some(sender) = &self.sender {
            let own = std::mem::replace(&mut message.from.address, sender.clone());
            message.reply_to.get_or_insert_with(|| Mailbox::bare(own));
        }
        self.outlet.send(&message).await
    }
}

/// How mail leaves now.
#[derive(Clone, Debug)]
pub enum MailNow {
    /// It counts as sent and goes nowhere.
    Nowhere,
    /// By this way.
    Leaves(Arc<Leaving>),
    /// Nothing is set up: it waits.
    Unset,
    /// There is a password that cannot be opened, as after a restore without the key's file: it waits until someone types
    /// the password again.
    Locked,
}

/// What was last read, and what follows from it.
pub(crate) struct LastRead(RwLock<(Option<MailServerRow>, MailNow)>);

impl LastRead {
    pub(crate) fn of(way: &MailWay) -> LastRead {
        let now = match way {
            MailWay::Nowhere => MailNow::Nowhere,
            MailWay::Fixed(leaving) => MailNow::Leaves(Arc::new(leaving.clone())),
            MailWay::Kept(_) => MailNow::Unset,
        };
        LastRead(RwLock::new((None, now)))
    }
}

/// What became of a message.
pub(crate) enum Dispatched {
    /// It counts as sent.
    Nowhere,
    /// The server has it.
    Taken,
    /// Later, perhaps; why.
    NotNow(String),
    /// The server will never take it; why.
    Never(String),
    /// It waits until mail is set up.
    Waits,
}

impl Office {
    /// How mail leaves now.
    pub fn mail_now(&self) -> MailNow {
        self.0.mail_read.0.read().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// Whether mail leaves this installation, now or once the password is typed again.
    pub fn has_mail(&self) -> bool {
        matches!(self.mail_now(), MailNow::Leaves(_) | MailNow::Locked)
    }

    /// Whether mail that people were promised waits because nobody set up how it leaves.
    pub fn mail_waits(&self) -> bool {
        matches!(self.mail_now(), MailNow::Unset | MailNow::Locked)
    }

    /// The key that seals the server's password; none when the configuration file says how mail leaves.
    pub fn mail_key(&self) -> Option<&SealKey> {
        match &self.0.config.mail {
            MailWay::Kept(key) => Some(key),
            MailWay::Nowhere | MailWay::Fixed(_) => None,
        }
    }

    /// Reads the settings anew; cheap, for it is one row.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn refresh_mail(&self) -> Result<(), Error> {
        let MailWay::Kept(key) = &self.0.config.mail else { return Ok(()) };
        let row = {
            let mut conn = self.store().read().await?;
            mail_server::find(&mut conn, self.org()).await?
        };
        {
            let read = self.0.mail_read.0.read().unwrap_or_else(PoisonError::into_inner);
            // a locked one is tried again: the key's file may have come back
            if read.0 == row && !matches!(read.1, MailNow::Locked) {
                return Ok(());
            }
        }
        let now = now(self.org(), key, row.as_ref());
        *self.0.mail_read.0.write().unwrap_or_else(PoisonError::into_inner) = (row, now);
        Ok(())
    }

    pub(crate) async fn dispatch(&self, message: Message) -> Dispatched {
        match self.mail_now() {
            MailNow::Nowhere => Dispatched::Nowhere,
            MailNow::Unset | MailNow::Locked => Dispatched::Waits,
            MailNow::Leaves(leaving) => match leaving.send(message).await {
                Ok(_) => Dispatched::Taken,
                Err(Failure::Temporary { reason }) => Dispatched::NotNow(reason),
                Err(Failure::Permanent { reason }) => Dispatched::Never(reason),
            },
        }
    }
}

/// How mail leaves by the settings of that organisation.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set(conn: &mut Conn, org: &str, key: &SealKey) -> Result<MailNow, Error> {
    Ok(now(org, key, mail_server::find(conn, org).await?.as_ref()))
}

fn now(org: &str, key: &SealKey, row: Option<&MailServerRow>) -> MailNow {
    let Some(row) = row else { return MailNow::Unset };
    let password = match &row.password {
        None => None,
        Some(sealed) => match key.open(sealed, &about(org, row)) {
            Some(password) => Some(Password::new(password)),
            None => return MailNow::Locked,
        },
    };
    MailNow::Leaves(Arc::new(leaving(row, password)))
}

pub(crate) fn leaving(row: &MailServerRow, password: Option<Password>) -> Leaving {
    Leaving {
        outlet: Outlet::Smtp(Smtp {
            host: row.host.clone(),
            port: u16::try_from(row.port).unwrap_or_default(),
            tls: tls(&row.tls).unwrap_or(Tls::StartTls),
            username: row.username.clone(),
            password,
            envelope_sender: row.envelope_sender.clone(),
            timeout_seconds: SENDING_SECONDS,
        }),
        sender: row.sender.clone(),
    }
}

/// What a password is sealed for: the account at that server, spoken with in that way. So nobody, not even with a hand in
/// the database, has it sent elsewhere or in the clear.
pub(crate) fn about(org: &str, row: &MailServerRow) -> String {
    let username = row.username.as_deref().unwrap_or_default();
    format!("mail password\n{org}\n{}\n{}\n{}\n{username}", row.host, row.port, row.tls)
}

/// The protection with that word.
pub(crate) fn tls(word: &str) -> Option<Tls> {
    match word {
        "none" => Some(Tls::None),
        "starttls" => Some(Tls::StartTls),
        "wrapper" => Some(Tls::Wrapper),
        _ => None,
    }
}

/// The word for a protection.
pub(crate) fn word(tls: Tls) -> &'static str {
    match tls {
        Tls::None => "none",
        Tls::StartTls => "starttls",
        Tls::Wrapper => "wrapper",
    }
}
