//! How a body words the letters of a procedure version. A change says which version of the wording it was made from, so
//! that of two at once one is told.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::writer::Tx;

row! { wording_columns;
    /// A body's own words for one letter in one language.
    pub struct Wording {
        /// The body.
        pub body: String,
        /// The digest of the procedure version whose letter it is.
        pub procedure: String,
        /// The letter's name in the procedure.
        pub letter: String,
        /// The language.
        pub language: String,
        /// How often it was written: 1 for a new one.
        pub version: i64,
        /// The letter file: subject and CommonMark.
        pub content: String,
        /// When it was last written, by the machine clock.
        pub updated_at: Timestamp,
        /// Who wrote it.
        pub updated_by: String,
    }
}

sql! {
    INSERT = concat!("INSERT INTO wording (org, ", wording_columns!(), ") \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (org, body, procedure, letter, language) DO NOTHING");
    UPDATE = "UPDATE wording SET version = $6, content = $7, updated_at = $8, updated_by = $9 \
        WHERE org = $1 AND body = $2 AND procedure = $3 AND letter = $4 AND language = $5 AND version = $6 - 1";
    REMOVE = "DELETE FROM wording \
        WHERE org = $1 AND body = $2 AND procedure = $3 AND letter = $4 AND language = $5 AND version = $6";
    FIND = concat!("SELECT ", wording_columns!(), " FROM wording \
        WHERE org = $1 AND body = $2 AND procedure = $3 AND letter = $4 AND language = $5");
    OF_BODY = concat!("SELECT ", wording_columns!(), " FROM wording \
        WHERE org = $1 AND body = $2 AND procedure = $3 ORDER BY letter, language");
    OF_EVERY_LAW = concat!("SELECT ", wording_columns!(), " FROM wording \
        WHERE org = $1 AND body = $2 ORDER BY updated_at, procedure, letter, language");
}

/// Which letter, of which body and procedure version, in which language.
#[derive(Clone, Copy, Debug)]
pub struct Place<'p> {
    /// The body.
    pub body: &'p str,
    /// The digest of the procedure version.
    pub procedure: &'p str,
    /// The letter's name.
    pub letter: &'p str,
    /// The language.
    pub language: &'p str,
}

/// Writes a wording whose version is one more than the stored one, or 1 when there is none; false when it is not: someone
/// else wrote meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when there is no such body.
pub async fn write(tx: &mut Tx, org: &str, wording: &Wording) -> Result<bool, Error> {
    let statement = if wording.version == 1 { INSERT } else { UPDATE };
    Ok(execute(tx, statement, values_of!(org, wording)).await? == 1)
}

/// Removes the wording of that version; false when there is none.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove(tx: &mut Tx, org: &str, at: Place<'_>, version: i64) -> Result<bool, Error> {
    let values = values![org, at.body, at.procedure, at.letter, at.language, version];
    Ok(execute(tx, REMOVE, values).await? == 1)
}

/// A body's own words for a letter, if it has them.
///
/// # Errors
/// [`Error`] of the database.
pub async fn find(conn: &mut Conn, org: &str, at: Place<'_>) -> Result<Option<Wording>, Error> {
    first(conn, FIND, values![org, at.body, at.procedure, at.letter, at.language]).await
}

/// Everything that a body words itself, by letter and language.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_body(conn: &mut Conn, org: &str, body: &str, procedure: &str) -> Result<Vec<Wording>, Error> {
    all(conn, OF_BODY, values![org, body, procedure]).await
}

/// The same for every procedure version that it ever worded a letter of, the latest words last.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_every_law(conn: &mut Conn, org: &str, body: &str) -> Result<Vec<Wording>, Error> {
    all(conn, OF_EVERY_LAW, values![org, body]).await
}
