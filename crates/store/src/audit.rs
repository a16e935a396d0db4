//! Who changed what outside the dossiers: persons, roles, settings, procedures. Only ever added to.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute};
use crate::writer::Tx;

row! { audit_columns;
    /// One change.
    pub struct Audit {
        /// Its id.
        pub id: String,
        /// When, by the machine clock.
        pub at: Timestamp,
        /// Who changed it.
        pub who: String,
        /// What was changed.
        pub what: String,
        /// What it was; none for something new.
        pub was: Option<String>,
        /// What it became; none for something removed.
        pub became: Option<String>,
    }
}

sql! {
    INSERT = concat!("INSERT INTO audit (org, ", audit_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7)");
    LATEST = concat!(
        "SELECT ", audit_columns!(), " FROM audit WHERE org = $1 AND (at, id) < ($2, $3) ORDER BY at DESC, id DESC LIMIT $4");
}

/// Adds an entry.
///
/// # Errors
/// [`Error::Conflict`] when the id is taken.
pub async fn insert(tx: &mut Tx, org: &str, entry: &Audit) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, entry)).await?;
    Ok(())
}

/// A page of entries, newest first; `after` is where the page before ended.
///
/// # Errors
/// [`Error`] of the database.
pub async fn latest(
    conn: &mut Conn,
    org: &str,
    after: Option<(Timestamp, &str)>,
    limit: i64,
) -> Result<Vec<Audit>, Error> {
    let (at, id) = after.unwrap_or((Timestamp::MAX, ""));
    all(conn, LATEST, values![org, at, id, limit]).await
}
