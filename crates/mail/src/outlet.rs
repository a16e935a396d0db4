use std::fmt;

use crate::message::Message;
use crate::smtp;

/// Where messages leave.
#[derive(Debug, Clone)]
pub enum Outlet {
    /// A server that takes mail for delivery.
    Smtp(Smtp),
}

/// A mail server and how to speak with it.
#[derive(Debug, Clone)]
pub struct Smtp {
    /// Its name or address; with TLS, the name on its certificate.
    pub host: String,
    /// Usually 25 or 587, 465 with [`Tls::Wrapper`].
    pub port: u16,
    /// How the connection is protected.
    pub tls: Tls,
    /// The account, when the server asks for one. Without TLS it is used on this machine only.
    pub username: Option<String>,
    /// The account's password.
    pub password: Option<Password>,
    /// Where the server reports that a message could not be delivered; none for the one who writes.
    pub envelope_sender: Option<String>,
    /// The most that one sending may take, from connecting to acceptance, in seconds.
    pub timeout_seconds: u64,
}

/// How a connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// Not at all.
    None,
    /// It begins in the clear and must then be protected; a server that cannot is not used.
    StartTls,
    /// From the first byte.
    Wrapper,
}

/// A password that shows in no log.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// Keeps the password.
    pub fn new(password: impl Into<String>) -> Self {
        Self(password.into())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(not shown)")
    }
}

/// The server has taken the message, and with it the duty to deliver it or to report that it could not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// What the server answered, often with the name of the message in its queue.
    pub answer: String,
}

/// Why a message has not left.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// Trying again may help: the server is down, slow, busy, makes no sense or does not let us in.
    #[error("not sent, to be tried again: {reason}")]
    Temporary {
        /// For the log and the administrator.
        reason: String,
    },
    /// Trying again will not help: the server refuses this recipient or this message, or the address is not valid.
    #[error("cannot be sent: {reason}")]
    Permanent {
        /// For the log and the officer, who must find another way to the recipient.
        reason: String,
    },
}

impl Outlet {
    /// Hands the message over. It may be called again with the same message after a [`Failure::Temporary`];
    /// should the server have taken the earlier one after all, both bear the same Message-ID.
    ///
    /// # Errors
    /// [`Failure`], within the outlet's own time limit.
    pub async fn send(&self, message: &Message) -> Result<Accepted, Failure> {
        match self {
            Outlet::Smtp(server) => smtp::send(server, message).await,
        }
    }

    /// Asks whether the server is there and lets us in, and sends nothing.
    ///
    /// # Errors
    /// [`Failure`], within the outlet's own time limit.
    pub async fn greet(&self) -> Result<(), Failure> {
        match self {
            Outlet::Smtp(server) => smtp::greet(server).await,
        }
    }
}
