//! A file that was sent with a form which is not finished yet. Kept a day, and given back only to whoever sent it.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, answer, execute};
use crate::writer::Tx;

row! { upload_columns;
    /// A file that waits for its form. Its bytes are a blob.
    pub struct Upload {
        /// Its id, which the attachment keeps.
        pub id: String,
        /// Who sent it: a person of staff, or the secret of a visitor's form; nobody else gets at it.
        pub holder: String,
        /// From which household a visitor sent it: a keyed hash of the address; empty when nobody counts.
        pub source: String,
        /// Its name, as people may read it.
        pub name: String,
        /// What it is: `application/pdf`, …
        pub media_type: String,
        /// How many bytes.
        pub size: i64,
        /// The key of its bytes.
        pub blob: String,
        /// The chance that keeps the digest from being guessed.
        pub salt: Vec<u8>,
        /// `H(salt ‖ bytes)`.
        pub digest: String,
        /// When it came, by the machine clock.
        pub created_at: Timestamp,
    }
}

sql! {
    INSERT = concat!(
        "INSERT INTO upload (org, ", upload_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
    OF_HOLDER = concat!(
        "SELECT ", upload_columns!(), " FROM upload WHERE org = $1 AND holder = $2 ORDER BY created_at, id");
    WAITING = "SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) AS answer FROM upload WHERE org = $1 AND holder LIKE ('' || $2)";
    FROM_SOURCE = "SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) AS answer FROM upload WHERE org = $1 AND source = $2";
    REMOVE = "DELETE FROM upload WHERE org = $1 AND holder = $2 AND id = $3";
    OLD = concat!("SELECT ", upload_columns!(), " FROM upload WHERE org = $1 AND created_at < $2 ORDER BY id");
}

/// Keeps a file.
///
/// # Errors
/// [`Error::Conflict`] when the id or the blob is taken.
pub async fn insert(tx: &mut Tx, org: &str, upload: &Upload) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, upload)).await?;
    Ok(())
}

/// What someone sent and did not use yet, oldest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_holder(conn: &mut Conn, org: &str, holder: &str) -> Result<Vec<Upload>, Error> {
    all(conn, OF_HOLDER, values![org, holder]).await
}

/// How many bytes those sent and did not use yet whose keys begin so; `holders` holds no `%` and no `_`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn waiting(conn: &mut Conn, org: &str, holders: &str) -> Result<i64, Error> {
    Ok(answer(conn, WAITING, values![org, format!("{holders}%")]).await?.unwrap_or_default())
}

/// How many bytes came from one source and were not used yet.
///
/// # Errors
/// [`Error`] of the database.
pub async fn from_source(conn: &mut Conn, org: &str, source: &str) -> Result<i64, Error> {
    Ok(answer(conn, FROM_SOURCE, values![org, source]).await?.unwrap_or_default())
}

/// Lets a file go: it became an attachment, or nobody wants it; false when it was gone already.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove(tx: &mut Tx, org: &str, holder: &str, id: &str) -> Result<bool, Error> {
    Ok(execute(tx, REMOVE, values![org, holder, id]).await? == 1)
}

/// What came before `before` and was never used.
///
/// # Errors
/// [`Error`] of the database.
pub async fn older_than(conn: &mut Conn, org: &str, before: Timestamp) -> Result<Vec<Upload>, Error> {
    all(conn, OLD, values![org, before]).await
}
