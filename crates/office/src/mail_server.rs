//! The mail server as administrators see and set it, and a message that tries it out.

mod typed;

use std::net::IpAddr;

use domain::language::Lang;
use domain::people::PersonId;
use mail::{Failure, Mailbox, Outlet, Smtp};
use serde_json::{Value, json};
use store::audit::{self, Audit};
use store::job::{self, Lane};
use store::mail_server::{self, MailServerRow};
use store::person;

pub use typed::{MailFlaw, Typed};

use crate::args;
use crate::error::Error;
use crate::job::StaffMail;
use crate::mail_way::{Leaving, MailNow, word};
use crate::office::Office;

/// The most that a trial may take, in seconds: someone waits for it.
const TRIAL_SECONDS: u64 = 15;

/// How mail leaves, without the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailServer {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected: `none`, `starttls` or `wrapper`.
    pub tls: &'static str,
    /// The account, when the server asks for one.
    pub username: Option<String>,
    /// Whether a password is known.
    pub has_password: bool,
    /// The one address that every mail comes from; none when each body writes from its own.
    pub sender: Option<String>,
    /// Where mail that cannot be delivered comes back; none for the sender.
    pub envelope_sender: Option<String>,
}

/// The settings that administrators made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailSettings {
    /// How often they were written.
    pub version: i64,
    /// How mail leaves.
    pub server: MailServer,
    /// Who wrote them last.
    pub by: PersonId,
}

/// Why settings were not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unset {
    /// Someone else saved since the form was made; what holds now.
    Changed(Box<MailSettings>),
    /// Something is wrong with them.
    Flaws(Vec<MailFlaw>),
}

/// What became of a trial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trial {
    /// The server took the message; its answer.
    Taken(String),
    /// The server is not there, is busy or does not let us in; what it said, or what the machine said.
    NotNow(String),
    /// The server refuses this sender, this recipient or this message; what it said.
    Refused(String),
    /// The person has no e-mail address.
    NoAddress,
}

enum Halt {
    Changed,
    Error(Error),
}

impl From<store::Error> for Halt {
    fn from(error: store::Error) -> Halt {
        Halt::Error(error.into())
    }
}

impl Office {
    /// The mail server that the configuration file names; `None` when administrators set it, or no mail leaves here.
    pub fn mail_from_file(&self) -> Option<MailServer> {
        match (self.mail_key(), self.mail_now()) {
            (None, MailNow::Leaves(leaving)) => Some(shown(&leaving)),
            _ => None,
        }
    }

    /// What administrators set, if anything.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn mail_settings(&self) -> Result<Option<MailSettings>, Error> {
        let mut conn = self.store().read().await?;
        Ok(mail_server::find(&mut conn, self.org()).await?.map(settings))
    }

    /// Sets how mail leaves, from that version of the settings on (0 for none yet); what waits is tried at once.
    ///
    /// # Errors
    /// [`Error`] of the database, or when the configuration file says how mail leaves.
    pub async fn set_mail(
        &self,
        by: &PersonId,
        version: i64,
        typed: &Typed,
    ) -> Result<Result<(), Unset>, Error> {
        let row = match self.sealed(by, version, typed).await? {
            Ok((row, _)) => row,
            Err(flaws) => return Ok(Err(Unset::Flaws(flaws))),
        };
        let (office, new_password) = (self.clone(), typed.has_password());
        let saved = self.store().write(move |tx| {
            Box::pin(async move {
                let before = mail_server::find(tx, office.org()).await?;
                if before.as_ref().map_or(0, |row| row.version) != version {
                    return Err(Halt::Changed);
                }
                let (was, became) = (before.as_ref().map(|row| told(row, false)), told(&row, new_password));
                if was.as_ref() == Some(&became) {
                    return Ok(()); // nothing was changed
                }
                if !mail_server::write(tx, office.org(), &row).await? {
                    return Err(Halt::Changed);
                }
                let now = office.clock().machine_now();
                job::hasten(tx, office.org(), Lane::Mail, now).await?;
                let entry = Audit {
                    id: office.clock().id(),
                    at: now,
                    who: row.updated_by,
                    what: "mail".to_owned(),
                    was: was.map(|was| was.to_string()),
                    became: Some(became.to_string()),
                };
                audit::insert(tx, office.org(), &entry).await?;
                Ok(())
            })
        });
        match saved.await {
            Ok(()) => {
                self.refresh_mail().await?;
                self.look_for_work();
                Ok(Ok(()))
            }
            Err(Halt::Error(error)) => Err(error),
            Err(Halt::Changed) => match self.mail_settings().await? {
                Some(now) => Ok(Err(Unset::Changed(Box::new(now)))),
                None => Err(Error::Broken("The mail settings are gone.".to_owned())),
            },
        }
    }

    /// Sends a message to that person at once, in the name of a body, and tells what the server answered.
    ///
    /// # Errors
    /// [`Error`] of the database, or when there is no such body; a server that refuses is no error.
    pub async fn try_mail(
        &self,
        to: &PersonId,
        body: &str,
        lang: Lang,
        leaving: &Leaving,
    ) -> Result<Trial, Error> {
        let found = {
            let mut conn = self.store().read().await?;
            person::by_id(&mut conn, self.org(), &to.0).await?
        };
        let Some(person) = found.filter(|person| !person.email.is_empty()) else {
            return Ok(Trial::NoAddress);
        };
        let (words, body) = (self.texts(), self.body(body)?);
        let name = body.name(lang);
        let text = words.say(lang, "mail-trial-body", &args!["name" => &person.name, "body" => name]);
        let mail = StaffMail {
            from: Mailbox::named(name, &body.email),
            to: Mailbox::named(&person.name, &person.email),
            lang,
            subject: words.text(lang, "mail-trial-subject"),
            text,
            id: &self.clock().id(),
            at: self.clock().machine_now(),
        };
        let message = mail.message(self);
        let Outlet::Smtp(server) = &leaving.outlet;
        let outlet = Outlet::Smtp(Smtp { timeout_seconds: TRIAL_SECONDS, ..server.clone() });
        let leaving = Leaving { outlet, sender: leaving.sender.clone() };
        Ok(match leaving.send(message).await {
            Ok(accepted) => Trial::Taken(accepted.answer),
            Err(Failure::Temporary { reason }) => Trial::NotNow(reason),
            Err(Failure::Permanent { reason }) => Trial::Refused(reason),
        })
    }
}

fn shown(leaving: &Leaving) -> MailServer {
    let Outlet::Smtp(server) = &leaving.outlet;
    MailServer {
        host: server.host.clone(),
        port: server.port,
        tls: word(server.tls),
        username: server.username.clone(),
        has_password: server.password.is_some(),
        sender: leaving.sender.clone(),
        envelope_sender: server.envelope_sender.clone(),
    }
}

fn settings(row: MailServerRow) -> MailSettings {
    let server = shown(&crate::mail_way::leaving(&row, None));
    let server = MailServer { has_password: row.password.is_some(), ..server };
    MailSettings { version: row.version, server, by: PersonId(row.updated_by) }
}

/// The settings for whoever reads what was changed: never the password.
fn told(row: &MailServerRow, new_password: bool) -> Value {
    let mut told = json!({
        "host": row.host,
        "port": row.port,
        "tls": row.tls,
        "username": row.username.as_deref().unwrap_or_default(),
        "sender": row.sender.as_deref().unwrap_or_default(),
        "envelope-sender": row.envelope_sender.as_deref().unwrap_or_default(),
    });
    if new_password {
        told["password"] = json!("changed");
    }
    told
}

/// Whether a name is that of this machine, for which a connection without protection is no leak.
pub fn is_here(host: &str) -> bool {
    host == "localhost"
        || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::is_here;

    #[test]
    fn this_machine_has_several_names() {
        for host in ["localhost", "127.0.0.1", "::1", "[::1]"] {
            assert!(is_here(host), "{host}");
        }
        for host in ["mail.example", "10.0.0.1", "localhost.example", ""] {
            assert!(!is_here(host), "{host}");
        }
    }
}
