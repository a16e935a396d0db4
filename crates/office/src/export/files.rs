//! The rows of a dossier as files: every field, and the salt with which the digest in the record can be made again.

use domain::record::AttachmentRef;
use serde::{Deserialize, Serialize};
use store::attachment::Attachment;
use store::document::Document;
use store::party::Party;
use store::text::Text;
use store::{from_hex, salted_digest};

use crate::{letter, paper};

#[derive(Serialize, Deserialize)]
pub(super) struct TextFile {
    pub id: String,
    kind: String,
    language: String,
    body: String,
    created_at: jiff::Timestamp,
    created_by: String,
    salt: String,
    digest: String,
}

impl From<&Text> for TextFile {
    fn from(row: &Text) -> TextFile {
        TextFile {
            id: row.id.clone(),
            kind: row.kind.clone(),
            language: row.language.clone(),
            body: row.body.clone(),
            created_at: row.created_at,
            created_by: row.created_by.clone(),
            salt: store::hex(&row.salt),
            digest: row.digest.clone(),
        }
    }
}

/// What a file's digest should be, and the one that it names; `None` when the salt does not read.
type Digests = Option<(String, String)>;

impl TextFile {
    pub fn digests(&self) -> Digests {
        Some((salted_digest(&from_hex(&self.salt)?, self.body.as_bytes()), self.digest.clone()))
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct PartyFile {
    pub id: String,
    role: String,
    name: String,
    email: Option<String>,
    phone: Option<String>,
    street: Option<String>,
    postcode: Option<String>,
    town: Option<String>,
    country: Option<String>,
    organisation: Option<String>,
    language: String,
    anonymous: bool,
    superseded_by: Option<String>,
    salt: String,
    digest: String,
}

impl From<&Party> for PartyFile {
    fn from(row: &Party) -> PartyFile {
        let row = row.clone();
        PartyFile {
            id: row.id,
            role: row.role,
            name: row.name,
            email: row.email,
            phone: row.phone,
            street: row.street,
            postcode: row.postcode,
            town: row.town,
            country: row.country,
            organisation: row.organisation,
            language: row.language,
            anonymous: row.anonymous,
            superseded_by: row.superseded_by,
            salt: store::hex(&row.salt),
            digest: row.digest,
        }
    }
}

impl PartyFile {
    pub fn digests(self) -> Digests {
        let salt = from_hex(&self.salt)?;
        let row = Party {
            id: self.id,
            dossier: String::new(),
            role: self.role,
            name: self.name,
            email: self.email,
            phone: self.phone,
            street: self.street,
            postcode: self.postcode,
            town: self.town,
            country: self.country,
            organisation: self.organisation,
            language: self.language,
            anonymous: self.anonymous,
            salt,
            digest: self.digest,
            superseded_by: None,
        };
        Some((salted_digest(&row.salt, &paper::canonical(&row)), row.digest))
    }
}

/// A letter, but for its text and its HTML: those are files of their own.
#[derive(Serialize, Deserialize)]
pub(super) struct LetterFile {
    pub id: String,
    kind: String,
    event: i64,
    language: String,
    medium: String,
    recipient_name: String,
    recipient_address: String,
    subject: String,
    /// What goes along, as the row holds it: the digest covers these very letters.
    enclosures: String,
    message_id: Option<String>,
    state: String,
    state_on: Option<jiff::civil::Date>,
    created_at: jiff::Timestamp,
    salt: String,
    digest: String,
}

impl From<&Document> for LetterFile {
    fn from(row: &Document) -> LetterFile {
        let row = row.clone();
        LetterFile {
            id: row.id,
            kind: row.kind,
            event: row.event_seq,
            language: row.language,
            medium: row.medium,
            recipient_name: row.recipient_name,
            recipient_address: row.recipient_address,
            subject: row.subject,
            enclosures: row.enclosures,
            message_id: row.message_id,
            state: row.state,
            state_on: row.state_on,
            created_at: row.created_at,
            salt: store::hex(&row.salt),
            digest: row.digest,
        }
    }
}

impl LetterFile {
    /// The files that go along, by id and digest.
    pub fn enclosed(&self) -> Vec<(String, String)> {
        let files: Vec<AttachmentRef> = serde_json::from_str(&self.enclosures).unwrap_or_default();
        files.into_iter().map(|file| (file.id, file.digest)).collect()
    }

    pub fn digests(self, text: String, html: String) -> Digests {
        let salt = from_hex(&self.salt)?;
        let row = Document {
            id: self.id,
            dossier: String::new(),
            kind: self.kind,
            event_seq: self.event,
            language: self.language,
            medium: self.medium,
            recipient_name: self.recipient_name,
            recipient_address: self.recipient_address,
            subject: self.subject,
            body_text: text,
            body_html: html,
            enclosures: self.enclosures,
            wording: None, // the words themselves are in the file
            message_id: self.message_id,
            state: self.state,
            state_on: self.state_on,
            created_at: self.created_at,
            salt,
            digest: self.digest,
            reader: String::new(), // as the record says it
        };
        Some((letter::digest(&row), row.digest))
    }
}

/// An attachment, but for its bytes.
#[derive(Serialize, Deserialize)]
pub(super) struct AttachmentFile {
    pub id: String,
    name: String,
    media_type: String,
    size: i64,
    origin: String,
    created_at: jiff::Timestamp,
    created_by: String,
    /// Where its bytes are; nowhere when they were gone already.
    pub file: Option<String>,
    pub salt: String,
    pub digest: String,
}

impl AttachmentFile {
    pub fn of(row: &Attachment, file: Option<String>) -> AttachmentFile {
        AttachmentFile {
            id: row.id.clone(),
            name: row.name.clone(),
            media_type: row.media_type.clone(),
            size: row.size,
            origin: row.origin.clone(),
            created_at: row.created_at,
            created_by: row.created_by.clone(),
            file,
            salt: store::hex(&row.salt),
            digest: row.digest.clone(),
        }
    }
}

/// An event beside its bytes.
#[derive(Serialize, Deserialize)]
pub(super) struct EventLine {
    pub seq: i64,
    pub at: jiff::Timestamp,
    pub kind: String,
    pub version: i64,
    pub hash: String,
    pub file: String,
}
