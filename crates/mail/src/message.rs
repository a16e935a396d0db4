use std::fmt;

use crate::compose;

/// Somebody's address, with the name to show beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The name to show, such as `Gemeente Voorbeeld, klachten`.
    pub name: Option<String>,
    /// The address, such as `klachten@voorbeeld.example`.
    pub address: String,
}

impl Mailbox {
    /// An address with a name.
    pub fn named(name: impl Into<String>, address: impl Into<String>) -> Self {
        Self { name: Some(name.into()), address: address.into() }
    }

    /// An address alone.
    pub fn bare(address: impl Into<String>) -> Self {
        Self { name: None, address: address.into() }
    }
}

/// A message to one recipient: each complainant gets a letter of his own, and learns of no other address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Who writes; bounces go there too.
    pub from: Mailbox,
    /// Where an answer goes, when not to `from`.
    pub reply_to: Option<Mailbox>,
    /// The recipient.
    pub to: Mailbox,
    /// One line; line breaks become spaces.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same in HTML: what stands within `<body>`, already safe.
    pub html: String,
    /// `<unique@domain>`, the same at every attempt, so that a message that arrives twice shows as one.
    pub message_id: String,
    /// When the message was made, the same at every attempt.
    pub date: jiff::Timestamp,
    /// Whether no person decided to send it: such mail says so (RFC 3834) and asks robots for silence.
    pub auto_submitted: bool,
    /// The language of subject and text, as in `nl` or `fr-BE`.
    pub language: String,
    /// The `<message-id>` that this answers.
    pub in_reply_to: Option<String>,
    /// The `<message-id>`s of the conversation, oldest first.
    pub references: Vec<String>,
    /// The files that go along.
    pub enclosures: Vec<Enclosure>,
}

/// A file that goes along with a message.
#[derive(Clone, PartialEq, Eq)]
pub struct Enclosure {
    /// Its name.
    pub name: String,
    /// What it is, such as `application/pdf`.
    pub media_type: String,
    /// The file.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Enclosure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Enclosure").field("name", &self.name).field("bytes", &self.bytes.len()).finish()
    }
}

/// A message that no server could take, whoever tries: an address or a header value is not valid.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field} is not valid: {why}")]
pub struct Unsendable {
    /// Which part, such as `to` or `message_id`.
    pub field: &'static str,
    /// Why.
    pub why: String,
}

impl Message {
    /// The message as it is sent (RFC 5322, MIME). The same message always gives the same bytes.
    ///
    /// # Errors
    /// [`Unsendable`] when an address, an identifier or the language is not valid.
    pub fn to_mime(&self) -> Result<Vec<u8>, Unsendable> {
        Ok(compose::mime(self)?.formatted())
    }
}
