//! A message that someone received and kept as a file (`.eml`), read with patience: whatever is wrong with it, what can be
//! read is read.

use mail_parser::{Address, MessageParser};

use crate::content::content;
use crate::message::{Enclosure, Mailbox};

/// What such a message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Who it says it is from; anyone can write that.
    pub from: Option<Mailbox>,
    /// When it says it was sent.
    pub date: Option<jiff::Timestamp>,
    /// Its subject.
    pub subject: String,
    /// Its text; made from the HTML when there is no other.
    pub text: String,
    /// The files in it, with the names that it gives them.
    pub enclosures: Vec<Enclosure>,
}

/// Reads a message; `None` when it is none.
pub fn received(bytes: &[u8]) -> Option<Received> {
    let message = MessageParser::default().parse_headers(bytes)?;
    let content = content(bytes);
    Some(Received {
        from: message.from().and_then(Address::first).and_then(|address| {
            let name = address.name().map(str::to_owned);
            address.address().map(|address| Mailbox { name, address: address.to_owned() })
        }),
        date: message.date().and_then(|date| jiff::Timestamp::from_second(date.to_timestamp()).ok()),
        subject: message.subject().unwrap_or_default().to_owned(),
        text: content.texts.join("\n\n"),
        enclosures: content.enclosures,
    })
}
