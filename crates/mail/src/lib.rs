//! Composes messages, sends them, and catches them where nothing may really leave.
//!
//! - [`Message`] is what is to be sent; its bytes depend on nothing else, so that a retry sends the same message.
//! - [`Outlet`] hands a message to a server and tells whether to try again ([`Failure`]); [`backoff`] tells when.
//! - [`Catcher`] is a server that keeps what it is given, for the demo and for tests.
//!
//! The crate knows no dossier and no letter, and reads no clock: dates and identifiers are the caller's.

mod backoff;
mod catcher;
mod compose;
mod content;
mod message;
mod outlet;
mod received;
mod smtp;

pub use backoff::backoff;
pub use catcher::{Catcher, Caught};
pub use message::{Enclosure, Mailbox, Message, Unsendable};
pub use outlet::{Accepted, Failure, Outlet, Password, Smtp, Tls};
pub use received::{Received, received};
