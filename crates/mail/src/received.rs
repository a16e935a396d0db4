//! A message that someone received and kept as a file (`.eml`), read with patience: whatever is wrong with it, what can be
//! read is read.

use mail_parser::{Address, MessageParser, MimeHeaders};

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
    let message = MessageParser::default().parse(bytes)?;
    let text = (0..message.text_body_count()).filter_map(|part| message.body_text(part));
    let enclosures = message.attachments().enumerate().map(|(place, part)| Enclosure {
        // a message within a message bears no name
        name: part.attachment_name().map_or_else(
            || format!("{}.{}", place + 1, if part.is_message() { "eml" } else { "bin" }),
            str::to_owned,
        ),
        media_type: part.content_type().map_or_else(String::new, |kind| match kind.subtype() {
            Some(subtype) => format!("{}/{subtype}", kind.ctype()),
            None => kind.ctype().to_owned(),
        }),
        bytes: part.contents().to_vec(),
    });
    Some(Received {
        from: message.from().and_then(Address::first).and_then(|address| {
            let name = address.name().map(str::to_owned);
            address.address().map(|address| Mailbox { name, address: address.to_owned() })
        }),
        date: message.date().and_then(|date| jiff::Timestamp::from_second(date.to_timestamp()).ok()),
        subject: message.subject().unwrap_or_default().to_owned(),
        text: text.collect::<Vec<_>>().join("\n\n"),
        enclosures: enclosures.collect(),
    })
}
