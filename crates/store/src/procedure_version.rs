//! Published procedures, by the digest of their files. A published version is never changed: dossiers pin it.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::writer::Tx;

row! { version_columns;
    /// A published version of a procedure.
    pub struct ProcedureVersion {
        /// The digest of its files.
        pub digest: String,
        /// The procedure's name: its folder.
        pub name: String,
        /// The version's name, such as `v1`.
        pub version: String,
        /// All its files, in the form that the publisher chose.
        pub files: Vec<u8>,
        /// When it was published, by the legal clock.
        pub published_at: Timestamp,
    }
}

sql! {
    INSERT = concat!(
        "INSERT INTO procedure_version (org, ", version_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (org, digest) DO NOTHING");
    BY_DIGEST = concat!("SELECT ", version_columns!(), " FROM procedure_version WHERE org = $1 AND digest = $2");
    OF_PLACE = concat!(
        "SELECT ", version_columns!(), " FROM procedure_version WHERE org = $1 AND name = $2 AND version = $3 \
        ORDER BY published_at DESC, digest LIMIT 1");
    LIST = concat!("SELECT ", version_columns!(), " FROM procedure_version WHERE org = $1 ORDER BY name, published_at, digest");
}

/// Publishes a version; false when this digest was published before.
///
/// # Errors
/// [`Error`] of the database.
pub async fn publish(tx: &mut Tx, org: &str, version: &ProcedureVersion) -> Result<bool, Error> {
    Ok(execute(tx, INSERT, values_of!(org, version)).await? == 1)
}

/// The version that a dossier pinned.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_digest(conn: &mut Conn, org: &str, digest: &str) -> Result<Option<ProcedureVersion>, Error> {
    first(conn, BY_DIGEST, values![org, digest]).await
}

/// What was kept of a version last, by its name: `fod-po` and `v1`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_place(
    conn: &mut Conn,
    org: &str,
    (name, version): (&str, &str),
) -> Result<Option<ProcedureVersion>, Error> {
    first(conn, OF_PLACE, values![org, name, version]).await
}

/// Every published version.
///
/// # Errors
/// [`Error`] of the database.
pub async fn load_all(conn: &mut Conn, org: &str) -> Result<Vec<ProcedureVersion>, Error> {
    all(conn, LIST, values![org]).await
}
