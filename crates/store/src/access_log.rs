//! Who looked at which dossier: written in batches, apart from the record.

use jiff::Timestamp;

use crate::dossier::Reader;
use crate::error::Error;
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
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

row! {
    /// A look, with the number of the dossier.
    pub struct Look {
        /// Its id.
        pub id: String,
        /// When, by the machine clock.
        pub at: Timestamp,
        /// Who.
        pub person: String,
        /// The number of the dossier; none when it has none yet, or is there no more.
        pub number: Option<String>,
        /// At what of it.
        pub what: String,
    }
}

/// The looks that are asked for, of whoever and at whatever.
macro_rules! wanted {
    ($rights:expr) => {
        concat!(
            "SELECT a.id, a.at, a.person, d.number, a.what FROM access_log a \
            LEFT JOIN dossier d ON d.org = a.org AND d.id = a.dossier \
            WHERE a.org = $1 AND ($4 = '' OR a.person = $4) AND ($5 = '' OR d.number = $5) \
            AND a.at >= $6 AND a.at < $7 AND (a.at, a.id) < ($8, $9) AND ",
            $rights,
            " ORDER BY a.at DESC, a.id DESC LIMIT $10 + 0"
        )
    };
}

sql! {
    INSERT = concat!("INSERT INTO access_log (org, ", access_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (org, id) DO NOTHING");
    BY_DOSSIER = concat!(
        "SELECT ", access_columns!(), " FROM access_log WHERE org = $1 AND dossier = $2 ORDER BY at DESC, id DESC LIMIT $3 + 0");
    // Who watches over the dossiers of a body sees who looked at those.
    FIND_VISIBLE = wanted!(concat!(
        may_see!(),
        " AND EXISTS (SELECT 1 FROM role_holding h WHERE h.org = d.org AND h.person = $2 AND h.role = 'complaints-manager' AND ",
        covers!("h", "d"), " AND ", in_force!(
            "d", "NOT EXISTS (SELECT 1 FROM dossier_respondent x WHERE x.org = d.org AND x.dossier = d.id AND x.person = f.person)"),
        ")"
    ));
    // An administrator sees all looks, and no dossier; but nobody learns of a complaint about themselves.
    FIND_ALL = wanted!(
        "$3 = $3 AND NOT EXISTS (SELECT 1 FROM dossier_respondent r WHERE r.org = a.org AND r.dossier = a.dossier AND r.person = $2)");
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

/// Which looks are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Who looked; empty for everyone.
    pub person: String,
    /// At the dossier with this number; empty for every dossier.
    pub number: String,
    /// From this instant.
    pub from: Timestamp,
    /// Before this instant.
    pub until: Timestamp,
}

/// Whose looks a reader may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those at the dossiers that they may see and watch over as complaints manager.
    Visible,
    /// All but those at dossiers that are about them.
    All,
}

/// A page of looks, newest first; `after` is where the page before ended.
///
/// # Errors
/// [`Error`] of the database.
pub async fn find(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    scope: Scope,
    wanted: &Wanted,
    after: Option<(Timestamp, &str)>,
    limit: i64,
) -> Result<Vec<Look>, Error> {
    let (at, id) = after.unwrap_or((Timestamp::MAX, ""));
    let Wanted { person, number, from, until } = wanted;
    let values = values![org, reader.person, reader.today, *person, *number, *from, *until, at, id, limit];
    let query = match scope {
        Scope::Visible => FIND_VISIBLE,
        Scope::All => FIND_ALL,
    };
    all(conn, query, values).await
}

/// Forgets the looks from before `before`; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn purge(tx: &mut Tx, org: &str, before: Timestamp) -> Result<u64, Error> {
    execute(tx, PURGE, values![org, before]).await
}
