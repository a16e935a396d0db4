//! What people wrote in a dossier: the complaint, its grievances, proposals, reasons, notes. Erasable; events refer to
//! id and digest.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::writer::Tx;

row! { text_columns;
    /// A text, never changed: a new version is a new row.
    pub struct Text {
        /// The id that events refer to.
        pub id: String,
        /// The dossier.
        pub dossier: String,
        /// Complaint, grievance, proposal, note, reason, minutes, …
        pub kind: String,
        /// The language it is written in.
        pub language: String,
        /// The text itself.
        pub body: String,
        /// The chance that keeps the digest from being guessed; dies with the row.
        pub salt: Vec<u8>,
        /// `H(salt ‖ body)`, as the event holds it.
        pub digest: String,
        /// When it was written, by the legal clock.
        pub created_at: Timestamp,
        /// Who wrote it.
        pub created_by: String,
    }
}

sql! {
    INSERT = concat!("INSERT INTO text (org, ", text_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    BY_ID = concat!("SELECT ", text_columns!(), " FROM text WHERE org = $1 AND id = $2");
    BY_DOSSIER = concat!("SELECT ", text_columns!(), " FROM text WHERE org = $1 AND dossier = $2 ORDER BY created_at, id");
}

/// Adds a text.
///
/// # Errors
/// [`Error::Conflict`] when the id is taken.
pub async fn insert(tx: &mut Tx, org: &str, text: &Text) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, text)).await?;
    Ok(())
}

/// One text.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str) -> Result<Option<Text>, Error> {
    first(conn, BY_ID, values![org, id]).await
}

/// The texts of a dossier, oldest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<Text>, Error> {
    all(conn, BY_DOSSIER, values![org, dossier]).await
}
