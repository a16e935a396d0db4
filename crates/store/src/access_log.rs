//! Who looked at which dossier: written in batches, apart from the record.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute};
use crate::writer::Tx;

row! { access_columns;
    /// One look.
    pub struct Access {
        /// Its id.
        pub id: String,
        /// When, by the machine clock.
        pub at: Timestamp,
        /// Who.
        pub person: String,
        /// At which dossier.
        pub dossier: String,
        /// At what of it.
        pub what: String,
    }
}

sql! {
    INSERT = concat!("INSERT INTO access_log (org, ", access_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (org, id) DO NOTHING");
    BY_DOSSIER = concat!(
        "SELECT ", access_columns!(), " FROM access_log WHERE org = $1 AND dossier = $2 ORDER BY at DESC, id DESC LIMIT $3");
    PURGE = "DELETE FROM access_log WHERE org = $1 AND at < $2";
}

/// Writes a batch of looks; a batch written again adds nothing.
///
/// # Errors
/// [`Error`] of the database.
pub async fn insert_batch(tx: &mut Tx, org: &str, batch: &[Access]) -> Result<(), Error> {
    for access in batch {
        execute(tx, INSERT, values_of!(org, access)).await?;
    }
    Ok(())
}

/// The last looks at a dossier, newest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str, limit: i64) -> Result<Vec<Access>, Error> {
    all(conn, BY_DOSSIER, values![org, dossier, limit]).await
}

/// Forgets the looks from before `before`; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn purge(tx: &mut Tx, org: &str, before: Timestamp) -> Result<u64, Error> {
    execute(tx, PURGE, values![org, before]).await
}
