//! Files of a dossier: what complainant and staff attached. Erasable; events refer to id and digest. The bytes are blobs; a few that we
//! write ourselves stand in the row.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::blob::{Blobs, Pieces};
use crate::error::Error;
use crate::sql::{Conn, all, batches, execute, first};
use crate::writer::Tx;

/// How many blobs one question asks after.
const BATCH: usize = 16;

/// Their places in that question.
macro_rules! of_a_batch {
    () => {
        "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17"
    };
}

row! { attachment_columns;
    /// A file of a dossier, never changed.
    pub struct Attachment {
        /// The id that events refer to.
        pub id: String,
        /// The dossier.
        pub dossier: String,
        /// Its name, as people may read it.
        pub name: String,
        /// What it is: `application/pdf`, …
        pub media_type: String,
        /// How many bytes.
        pub size: i64,
        /// The key of its bytes; its own id when they are in `content`.
        pub blob: String,
        /// The chance that keeps the digest from being guessed; dies with the row.
        pub salt: Vec<u8>,
        /// `H(salt ‖ bytes)`, as the event holds it.
        pub digest: String,
        /// `complainant` or `staff`: who sent it.
        pub origin: String,
        /// When it came into the dossier, by the legal clock.
        pub created_at: Timestamp,
        /// Who put it there.
        pub created_by: String,
        /// Its bytes, when we wrote them ourselves and they are few: such a file has no blob.
        pub content: Option<Vec<u8>>,
    }
}

impl Attachment {
    /// Its bytes, wherever they lie; `None` when they are gone.
    ///
    /// # Errors
    /// [`Error::Blob`].
    pub async fn pieces(&self, blobs: &Blobs) -> Result<Option<Pieces>, Error> {
        match &self.content {
            Some(bytes) => Ok(Some(Pieces::of(bytes.clone()))),
            None => blobs.get(&self.blob).await,
        }
    }
}

row! {
    /// A blob that a row names.
    pub struct Named {
        /// Its key.
        pub blob: String,
    }
}

sql! {
    INSERT = concat!(
        "INSERT INTO attachment (org, ", attachment_columns!(), ") \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)");
    BY_ID = concat!("SELECT ", attachment_columns!(), " FROM attachment WHERE org = $1 AND dossier = $2 AND id = $3");
    BY_DOSSIER = concat!(
        "SELECT ", attachment_columns!(), " FROM attachment WHERE org = $1 AND dossier = $2 ORDER BY created_at, id");
    OF_READER = concat!(
        "SELECT ", attachment_columns!(), " FROM attachment WHERE org = $1 \
        AND dossier IN (SELECT l.dossier FROM document l WHERE l.org = $1 AND l.reader = $2 AND l.state <> 'cancelled') \
        AND EXISTS (SELECT 1 FROM document l WHERE l.org = $1 AND l.reader = $2 AND l.state <> 'cancelled' \
        AND l.dossier = attachment.dossier AND REPLACE(l.enclosures, attachment.id, '') <> l.enclosures)");
    KNOWN = concat!("SELECT blob FROM attachment WHERE org = $1 AND blob IN (", of_a_batch!(), ") \
        UNION ALL SELECT blob FROM upload WHERE org = $1 AND blob IN (", of_a_batch!(), ")");
}

/// Adds a file.
///
/// # Errors
/// [`Error::Conflict`] when the id or the blob is taken; [`Error::Database`] for an origin that does not exist.
pub async fn insert(tx: &mut Tx, org: &str, attachment: &Attachment) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, attachment)).await?;
    Ok(())
}

/// One file of a dossier.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, dossier: &str, id: &str) -> Result<Option<Attachment>, Error> {
    first(conn, BY_ID, values![org, dossier, id]).await
}

/// The files of a dossier, oldest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<Attachment>, Error> {
    all(conn, BY_DOSSIER, values![org, dossier]).await
}

/// What went along with the letters to a member of staff who is complained about, and no other file of those dossiers.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_reader(conn: &mut Conn, org: &str, reader: &str) -> Result<Vec<Attachment>, Error> {
    all(conn, OF_READER, values![org, reader]).await
}

/// Those of the blobs of which a row speaks, of a dossier or of a form that is not finished.
///
/// # Errors
/// [`Error`] of the database.
pub async fn known_blobs(conn: &mut Conn, org: &str, blobs: &[String]) -> Result<BTreeSet<String>, Error> {
    let mut known = BTreeSet::new();
    for values in batches(values![org], blobs, BATCH) {
        known.extend(all::<Named>(conn, KNOWN, values).await?.into_iter().map(|row| row.blob));
    }
    Ok(known)
}
