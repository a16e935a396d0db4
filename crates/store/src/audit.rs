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
    FIND = concat!(
        "SELECT ", audit_columns!(), " FROM audit WHERE org = $1 AND ($2 = '' OR who = $2 OR what LIKE '%/' || $2) \
        AND ($3 = '' OR what = $3 OR what LIKE $3 || '/%') AND at >= $4 AND at < $5 AND (at, id) < ($6, $7) \
        ORDER BY at DESC, id DESC LIMIT $8 + 0");
}

/// Adds an entry.
///
/// # Errors
/// [`Error::Conflict`] when the id is taken.
pub async fn insert(tx: &mut Tx, org: &str, entry: &Audit) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, entry)).await?;
    Ok(())
}

/// Which entries are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Who made the change or whom it is about; empty for everyone.
    pub person: String,
    /// What was changed, as the part of `what` before its slash; empty for everything.
    pub kind: String,
    /// From this instant.
    pub from: Timestamp,
    /// Before this instant.
    pub until: Timestamp,
}

impl Wanted {
    /// Everything.
    #[must_use]
    pub fn everything() -> Self {
        Self { person: String::new(), kind: String::new(), from: Timestamp::MIN, until: Timestamp::MAX }
    }
}

/// A page of entries, newest first; `after` is where the page before ended.
///
/// # Errors
/// [`Error`] of the database.
pub async fn find(
    conn: &mut Conn,
    org: &str,
    wanted: &Wanted,
    after: Option<(Timestamp, &str)>,
    limit: i64,
) -> Result<Vec<Audit>, Error> {
    let (at, id) = after.unwrap_or((Timestamp::MAX, ""));
    let values = values![org, wanted.person, wanted.kind, wanted.from, wanted.until, at, id, limit];
    all(conn, FIND, values).await
}

/// A page of all entries, newest first; `after` is where the page before ended.
///
/// # Errors
/// [`Error`] of the database.
pub async fn latest(
    conn: &mut Conn,
    org: &str,
    after: Option<(Timestamp, &str)>,
    limit: i64,
) -> Result<Vec<Audit>, Error> {
    find(conn, org, &Wanted::everything(), after, limit).await
}
