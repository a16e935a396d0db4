//! Files that people attach: taken in piece by piece, looked at, kept until their form is done, then part of a dossier.
//!
//! A form that is refused keeps its files: each is an upload of its holder, by whose id the form names it again.

mod copy;
mod incoming;
pub mod kind;
mod message;
mod name;
mod sound;
mod sweep;

use std::collections::BTreeSet;
use std::net::IpAddr;

use domain::people::PersonId;
use domain::record::AttachmentRef;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use store::attachment::Attachment;
use store::blob::Pieces;
use store::upload::{self, Upload};

use crate::error::Error;
use crate::office::Office;
use crate::paper::{COMPLAINANT, Papers};

pub use incoming::{Incoming, Taken};
pub use message::OpenedMail;
pub use name::file_name;

/// How much people may attach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileLimits {
    /// Bytes of one file.
    pub each: u64,
    /// Files of one form.
    pub count: usize,
    /// Bytes of all files of one form.
    pub form: u64,
    /// Bytes of all files that visitors sent with forms which are not finished.
    pub waiting: u64,
}

/// Bytes in the unit that people are told.
pub const MIB: u64 = 1024 * 1024;

/// The most bytes that go along with a letter: what mail servers take, coded for mail and with something to spare.
pub const MOST_ENCLOSED: u64 = 15 * MIB;

impl Default for FileLimits {
    fn default() -> FileLimits {
        FileLimits { each: 20 * MIB, count: 10, form: 50 * MIB, waiting: 2048 * MIB }
    }
}

impl FileLimits {
    /// Bytes of the files of unfinished forms that come from one household: an eighth of all, so that nobody alone takes
    /// the room of everyone, and never less than a form may have.
    pub fn waiting_of_one(&self) -> u64 {
        (self.waiting / 8).max(self.form)
    }
}

/// Whose the files of an unfinished form are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Of someone of staff.
    Person(PersonId),
    /// Of the browser that holds this secret.
    Visit(String),
}

impl Holder {
    /// What the keys of all visits begin with.
    const VISITS: &str = "visit/";

    /// As the rows know them; the secret itself stays with its browser.
    fn key(&self) -> String {
        match self {
            Holder::Person(person) => format!("person/{}", person.0),
            Holder::Visit(secret) => {
                format!("{}{}", Holder::VISITS, store::hex(&Sha256::digest(secret.as_bytes())))
            }
        }
    }
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFlaw {
    /// Nothing is in it.
    Empty,
    /// One file is larger than that many bytes.
    TooLarge(u64),
    /// The files of the form together are larger than that many bytes.
    TooMuch(u64),
    /// There are more files than that.
    TooMany(usize),
    /// Its ending is none that we take.
    Kind,
    /// It is an archive: what is in it can be sent, but not so.
    Archive,
    /// It is something else than its ending says.
    NotWhatItSays,
    /// Something else is hidden in it: another file, a program, or far more than its size.
    Unsound,
    /// The disk is full.
    NoRoom,
    /// It is no longer kept.
    Gone,
}

impl Office {
    /// How much people may attach.
    pub fn files(&self) -> FileLimits {
        self.0.config.files
    }

    /// The files of an unfinished form that were named again and are still there, in the order in which they came.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn uploads(&self, holder: &Holder, ids: &[String]) -> Result<Vec<Upload>, Error> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let wanted: BTreeSet<_> = ids.iter().collect();
        let mut conn = self.store().read().await?;
        let mut found = upload::of_holder(&mut conn, self.org(), &holder.key()).await?;
        found.retain(|upload| wanted.contains(&upload.id));
        Ok(found)
    }

    /// Bytes of what visitors sent and did not use yet.
    async fn waiting(&self) -> Result<u64, Error> {
        let mut conn = self.store().read().await?;
        let bytes = upload::waiting(&mut conn, self.org(), Holder::VISITS).await?;
        Ok(u64::try_from(bytes).unwrap_or_default())
    }

    /// Whether there is room for another file of a visitor, of all together and of their household.
    async fn has_room(&self, source: &str) -> Result<bool, Error> {
        if self.waiting().await? >= self.files().waiting {
            return Ok(false);
        }
        if source.is_empty() {
            return Ok(true);
        }
        let mut conn = self.store().read().await?;
        let bytes = upload::from_source(&mut conn, self.org(), source).await?;
        Ok(u64::try_from(bytes).unwrap_or_default() < self.files().waiting_of_one())
    }

    /// A household as the rows of unfinished forms know it: whoever reads them learns no address.
    fn source(&self, household: IpAddr) -> String {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0.follow_key).expect("HMAC takes a key of any length");
        mac.update(b"household\0");
        mac.update(household.to_string().as_bytes());
        store::hex(&mac.finalize().into_bytes()[..16])
    }

    /// The bytes of a file, piece by piece.
    ///
    /// # Errors
    /// [`Error::Broken`] when they are gone.
    pub async fn pieces(&self, attachment: &Attachment) -> Result<Pieces, Error> {
        let gone = || Error::Broken(format!("The bytes of attachment {} are gone.", attachment.id));
        attachment.pieces(self.blobs()).await?.ok_or_else(gone)
    }
}

impl Papers {
    /// A file that waited becomes part of the dossier: what the record holds of it.
    pub fn attach(&mut self, upload: Upload) -> AttachmentRef {
        let reference = AttachmentRef { id: upload.id.clone(), digest: upload.digest.clone() };
        let origin = if self.by() == COMPLAINANT { "complainant" } else { "staff" };
        let row = Attachment {
            id: upload.id,
            dossier: self.dossier().to_owned(),
            name: upload.name,
            media_type: upload.media_type,
            size: upload.size,
            blob: upload.blob,
            salt: upload.salt,
            digest: upload.digest,
            origin: origin.to_owned(),
            created_at: self.now(),
            created_by: self.by().to_owned(),
            content: None,
        };
        self.attachments.push((row, upload.holder));
        reference
    }

    /// The same for all of them, in their order.
    pub fn attach_all(&mut self, uploads: Vec<Upload>) -> Vec<AttachmentRef> {
        uploads.into_iter().map(|upload| self.attach(upload)).collect()
    }
}
