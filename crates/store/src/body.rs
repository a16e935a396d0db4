//! The bodies of the organisation. A change says which version it was made from, so that of two at once one is told.
//! They are never removed: dossiers name them for ever.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, answer, execute, first};
use crate::writer::Tx;

row! { body_columns;
    /// A body.
    pub struct BodyRow {
        /// Its id, which dossiers name.
        pub id: String,
        /// What its dossiers' numbers carry; no two bodies share one.
        pub prefix: String,
        /// How often it was written: 1 for a new one.
        pub version: i64,
        /// Everything else, in the form that the office gives it.
        pub content: String,
        /// Its logo.
        pub logo: Option<Vec<u8>>,
        /// The media type of the logo.
        pub logo_type: Option<String>,
        /// When it was last written, by the machine clock.
        pub updated_at: Timestamp,
        /// Who wrote it; empty for what was read from files.
        pub updated_by: String,
    }
}

sql! {
    INSERT = concat!("INSERT INTO body (org, ", body_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
        ON CONFLICT (org, id) DO NOTHING");
    UPDATE = "UPDATE body SET prefix = $3, version = $4, content = $5, logo = $6, logo_type = $7, updated_at = $8, \
        updated_by = $9 WHERE org = $1 AND id = $2 AND version = $4 - 1";
    BY_ID = concat!("SELECT ", body_columns!(), " FROM body WHERE org = $1 AND id = $2");
    ALL = concat!("SELECT ", body_columns!(), " FROM body WHERE org = $1 ORDER BY id");
    USED = "SELECT id AS answer FROM dossier WHERE org = $1 AND body = $2 LIMIT 1";
    REVISION = "SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) AS answer FROM body WHERE org = $1";
}

/// Adds a body; false when the id is taken.
///
/// # Errors
/// [`Error::Conflict`] when the prefix is taken.
pub async fn insert(tx: &mut Tx, org: &str, body: &BodyRow) -> Result<bool, Error> {
    Ok(execute(tx, INSERT, values_of!(org, body)).await? == 1)
}

/// Writes a body whose version is one more than the stored one; false when it is not: someone else wrote meanwhile, or
/// there is no such body.
///
/// # Errors
/// [`Error::Conflict`] when the prefix is taken.
pub async fn update(tx: &mut Tx, org: &str, body: &BodyRow) -> Result<bool, Error> {
    Ok(execute(tx, UPDATE, values_of!(org, body)).await? == 1)
}

/// One body.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str) -> Result<Option<BodyRow>, Error> {
    first(conn, BY_ID, values![org, id]).await
}

/// Every body, by id.
///
/// # Errors
/// [`Error`] of the database.
pub async fn load_all(conn: &mut Conn, org: &str) -> Result<Vec<BodyRow>, Error> {
    all(conn, ALL, values![org]).await
}

/// A number that grows whenever any body is added or written; 0 when there is none.
///
/// # Errors
/// [`Error`] of the database.
pub async fn revision(conn: &mut Conn, org: &str) -> Result<i64, Error> {
    Ok(answer(conn, REVISION, values![org]).await?.unwrap_or_default())
}

/// Whether any dossier is with it.
///
/// # Errors
/// [`Error`] of the database.
pub async fn is_used(conn: &mut Conn, org: &str, id: &str) -> Result<bool, Error> {
    Ok(answer::<String>(conn, USED, values![org, id]).await?.is_some())
}
