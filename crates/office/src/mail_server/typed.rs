//! What an administrator typed, until it is settings: each flaw by name, and the password sealed.

use domain::people::PersonId;
use mail::Password;
use store::from_hex;
use store::mail_server::{self, MailServerRow};

use super::is_here;
use crate::error::Error;
use crate::mail_way::{Leaving, about, leaving, tls};
use crate::office::Office;
use crate::paper::is_email;
use crate::seal::SealKey;

/// The most that a name or an address may have, in bytes.
const MOST: usize = 254;

/// The fields of the form, each on one line.
#[derive(Clone, Default)]
pub struct Typed {
    /// The server.
    pub host: String,
    /// Its port.
    pub port: String,
    /// The word for the protection.
    pub tls: String,
    /// The account; empty for none.
    pub username: String,
    /// The password; empty for the one that is known.
    pub password: String,
    /// A password that was typed before, sealed, in hexadecimal: a form that comes back does not show it.
    pub sealed: String,
    /// From whom every mail comes; empty for each body's own address.
    pub sender: String,
    /// Where mail that cannot be delivered comes back; empty for the sender.
    pub envelope_sender: String,
}

impl Typed {
    /// Whether a password was typed, now or before the form came back.
    pub fn has_password(&self) -> bool {
        let typed = !self.password.is_empty() || !self.sealed.is_empty();
        typed && !self.username.is_empty()
    }
}

/// What is wrong with the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailFlaw {
    /// There is no server, or it has no name that a server can have.
    Host,
    /// It is no port.
    Port,
    /// It is no protection.
    Tls,
    /// A password would go in the clear to another machine.
    Unprotected,
    /// There is a password, but for whom?
    NoUsername,
    /// There is an account, but no password.
    NoPassword,
    /// The password that is known is for another server, port, protection or account, or cannot be opened.
    PasswordAgain,
    /// It is no e-mail address.
    Sender,
    /// It is no e-mail address.
    EnvelopeSender,
    /// The password cannot be sealed, for the key's file can be neither read nor made.
    Key {
        /// Where it should lie.
        file: String,
        /// What the machine said.
        why: String,
    },
}

impl Office {
    /// The way out as it was typed, to try it before it is saved.
    ///
    /// # Errors
    /// [`Error`] of the database, or when the configuration file says how mail leaves.
    pub async fn typed_way(
        &self,
        by: &PersonId,
        typed: &Typed,
    ) -> Result<Result<Leaving, Vec<MailFlaw>>, Error> {
        Ok(self.sealed(by, 0, typed).await?.map(|(row, password)| leaving(&row, password)))
    }

    /// The password that was typed, sealed for the form that comes back to that person; empty when none was typed.
    pub fn keep_typed(&self, by: &PersonId, typed: &Typed) -> String {
        let about = of_form(self.org(), by);
        let known = |key: &SealKey| match typed.password.as_str() {
            "" => key.open(&from_hex(&typed.sealed)?, &about).map(|_| typed.sealed.clone()),
            password => key.seal(self.clock(), password, &about).ok().map(|sealed| store::hex(&sealed)),
        };
        self.mail_key().and_then(known).unwrap_or_default()
    }

    /// The row that follows that version, with its password sealed and in the clear.
    pub(super) async fn sealed(
        &self,
        by: &PersonId,
        version: i64,
        typed: &Typed,
    ) -> Result<Result<(MailServerRow, Option<Password>), Vec<MailFlaw>>, Error> {
        let Some(key) = self.mail_key() else {
            return Err(Error::Broken("The configuration file says how mail leaves.".to_owned()));
        };
        let mut flaws = flaws(typed);
        let mut row = MailServerRow {
            version: version + 1,
            host: typed.host.clone(),
            port: port(&typed.port).unwrap_or_default(),
            tls: typed.tls.clone(),
            username: given(&typed.username),
            password: None,
            sender: given(&typed.sender),
            envelope_sender: given(&typed.envelope_sender),
            updated_at: self.clock().machine_now(),
            updated_by: by.0.clone(),
        };
        let about = about(self.org(), &row);
        if typed.username.is_empty() {
            return Ok(if flaws.is_empty() { Ok((row, None)) } else { Err(flaws) });
        }
        let kept = {
            let mut conn = self.store().read().await?;
            mail_server::find(&mut conn, self.org()).await?.and_then(|row| row.password)
        };
        let before = from_hex(&typed.sealed).and_then(|sealed| key.open(&sealed, &of_form(self.org(), by)));
        let fresh = Some(&typed.password).filter(|typed| !typed.is_empty()).or(before.as_ref());
        let known = match (fresh, kept) {
            (Some(password), _) => key
                .seal(self.clock(), password, &about)
                .map(|sealed| (password.clone(), sealed))
                .map_err(|why| MailFlaw::Key { file: key.file().display().to_string(), why }),
            (None, Some(sealed)) => {
                key.open(&sealed, &about).map(|password| (password, sealed)).ok_or(MailFlaw::PasswordAgain)
            }
            (None, None) => Err(MailFlaw::NoPassword),
        };
        let password = match known {
            Ok((password, sealed)) => {
                row.password = Some(sealed);
                Some(Password::new(password))
            }
            Err(flaw) => {
                flaws.push(flaw);
                None
            }
        };
        Ok(if flaws.is_empty() { Ok((row, password)) } else { Err(flaws) })
    }
}

/// What a password is sealed for that comes back with a form: whoever typed it.
fn of_form(org: &str, by: &PersonId) -> String {
    format!("mail form\n{org}\n{}", by.0)
}

fn given(line: &str) -> Option<String> {
    (!line.is_empty()).then(|| line.to_owned())
}

fn port(line: &str) -> Option<i64> {
    line.parse::<u16>().ok().filter(|port| *port > 0).map(i64::from)
}

/// A name or an address, IPv6 in brackets or not: nothing that could begin anything else.
fn is_host(host: &str) -> bool {
    let plain = |char: char| char.is_alphanumeric() || ".-_:[]".contains(char);
    !host.is_empty()
        && host.len() <= MOST
        && host.chars().all(plain)
        && host.chars().any(char::is_alphanumeric)
}

fn flaws(typed: &Typed) -> Vec<MailFlaw> {
    let address = |line: &str| line.is_empty() || is_email(line);
    let open = typed.tls == "none" && !typed.username.is_empty() && !is_here(&typed.host);
    let found = [
        (!is_host(&typed.host), MailFlaw::Host),
        (port(&typed.port).is_none(), MailFlaw::Port),
        (tls(&typed.tls).is_none(), MailFlaw::Tls),
        (open, MailFlaw::Unprotected),
        (typed.username.is_empty() && !typed.password.is_empty(), MailFlaw::NoUsername),
        (!address(&typed.sender), MailFlaw::Sender),
        (!address(&typed.envelope_sender), MailFlaw::EnvelopeSender),
    ];
    found.into_iter().filter_map(|(wrong, flaw)| wrong.then_some(flaw)).collect()
}
