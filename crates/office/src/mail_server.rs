//! The mail server as administrators see it, and a message that tries it out.

use std::net::IpAddr;

use domain::language::Lang;
use domain::people::PersonId;
use mail::{Failure, Mailbox, Message, Outlet, Smtp, Tls};
use store::person;

use crate::args;
use crate::error::Error;
use crate::letter::mail_host;
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
    /// There is no mail server.
    NoServer,
}

impl Office {
    /// The mail server; `None` when no mail leaves here.
    pub fn mail_server(&self) -> Option<MailServer> {
        let Outlet::Smtp(server) = self.0.config.outlet.as_ref()?;
        Some(MailServer {
            host: server.host.clone(),
            port: server.port,
            tls: match server.tls {
                Tls::None => "none",
                Tls::StartTls => "starttls",
                Tls::Wrapper => "wrapper",
            },
            username: server.username.clone(),
            has_password: server.password.is_some(),
        })
    }

    /// Sends a message to that person at once, in the name of a body, and tells what the server answered.
    ///
    /// # Errors
    /// [`Error`] of the database, or when there is no such body; a server that refuses is no error.
    pub async fn try_mail(&self, to: &PersonId, body: &str, lang: Lang) -> Result<Trial, Error> {
        let Some(Outlet::Smtp(server)) = &self.0.config.outlet else { return Ok(Trial::NoServer) };
        let mut conn = self.store().read().await?;
        let found = person::by_id(&mut conn, self.org(), &to.0).await?;
        drop(conn);
        let Some(person) = found.filter(|person| !person.email.is_empty()) else {
            return Ok(Trial::NoAddress);
        };
        let (words, body) = (self.texts(), self.body(body)?);
        let name = body.name(lang);
        let text = words.say(lang, "mail-trial-body", &args!["name" => &person.name, "body" => name]);
        let message = Message {
            from: Mailbox::named(name, &body.email),
            reply_to: None,
            to: Mailbox::named(&person.name, &person.email),
            subject: words.text(lang, "mail-trial-subject"),
            html: letters::plain_as_html(&text),
            text,
            message_id: format!("<{}@{}>", self.clock().id(), mail_host(self.base_url())),
            date: self.clock().machine_now(),
            auto_submitted: true,
            language: lang.code().to_owned(),
            in_reply_to: None,
            references: Vec::new(),
            enclosures: Vec::new(),
        };
        let outlet = Outlet::Smtp(Smtp { timeout_seconds: TRIAL_SECONDS, ..server.clone() });
        Ok(match outlet.send(&message).await {
            Ok(accepted) => Trial::Taken(accepted.answer),
            Err(Failure::Temporary { reason }) => Trial::NotNow(reason),
            Err(Failure::Permanent { reason }) => Trial::Refused(reason),
        })
    }
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
