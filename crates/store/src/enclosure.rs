//! Which files go along with a letter.

use crate::attachment::Attachment;
use crate::error::Error;
use crate::sql::{Conn, all, execute};
use crate::writer::Tx;

sql! {
    INSERT = "INSERT INTO enclosure (org, document, place, attachment) VALUES ($1, $2, $3, $4)";
    OF_DOCUMENT =
        "SELECT a.id, a.dossier, a.name, a.media_type, a.size, a.blob, a.salt, a.digest, a.origin, a.created_at, a.created_by \
        FROM enclosure e JOIN attachment a ON a.org = e.org AND a.id = e.attachment \
        WHERE e.org = $1 AND e.document = $2 ORDER BY e.place";
}

/// Puts a file with a letter, at that place from 0.
///
/// # Errors
/// [`Error::Conflict`] when the place is taken.
pub async fn insert(
    tx: &mut Tx,
    org: &str,
    document: &str,
    place: i64,
    attachment: &str,
) -> Result<(), Error> {
    execute(tx, INSERT, values![org, document, place, attachment]).await?;
    Ok(())
}

/// The files that go along with a letter, in their order.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_document(conn: &mut Conn, org: &str, document: &str) -> Result<Vec<Attachment>, Error> {
    all(conn, OF_DOCUMENT, values![org, document]).await
}
