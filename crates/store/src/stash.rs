//! A form kept for someone whose session ended while they were writing it.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, execute, first};
use crate::writer::Tx;

row! { stash_columns;
    /// A kept form.
    pub struct Stash {
        /// Its id.
        pub id: String,
        /// The person who wrote it; nobody else gets it back.
        pub person: String,
        /// Where it was going.
        pub path: String,
        /// The fields, as they were sent.
        pub form: String,
        /// When, by the machine clock.
        pub created_at: Timestamp,
    }
}

sql! {
    INSERT = concat!("INSERT INTO stash (org, ", stash_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6)");
    BY_ID = concat!("SELECT ", stash_columns!(), " FROM stash WHERE org = $1 AND id = $2 AND person = $3");
    LATEST = concat!(
        "SELECT ", stash_columns!(), " FROM stash WHERE org = $1 AND person = $2 ORDER BY created_at DESC, id DESC LIMIT 1");
    REMOVE = "DELETE FROM stash WHERE org = $1 AND id = $2 AND person = $3";
    KEEP_NEWEST = "DELETE FROM stash WHERE org = $1 AND person = $2 AND id NOT IN (SELECT id FROM stash \
        WHERE org = $1 AND person = $2 ORDER BY created_at DESC, id DESC LIMIT $3 + 0)";
    PURGE = "DELETE FROM stash WHERE org = $1 AND created_at < $2";
}

/// Keeps a form.
///
/// # Errors
/// [`Error::Conflict`] when the id is taken.
pub async fn insert(tx: &mut Tx, org: &str, stash: &Stash) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, stash)).await?;
    Ok(())
}

/// A kept form, for the one who wrote it.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str, person: &str) -> Result<Option<Stash>, Error> {
    first(conn, BY_ID, values![org, id, person]).await
}

/// The form that a person left last.
///
/// # Errors
/// [`Error`] of the database.
pub async fn latest(conn: &mut Conn, org: &str, person: &str) -> Result<Option<Stash>, Error> {
    first(conn, LATEST, values![org, person]).await
}

/// Forgets a form that was given back; false when it was forgotten already.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove(tx: &mut Tx, org: &str, id: &str, person: &str) -> Result<bool, Error> {
    Ok(execute(tx, REMOVE, values![org, id, person]).await? == 1)
}

/// Forgets all but the newest forms of a person.
///
/// # Errors
/// [`Error`] of the database.
pub async fn keep_newest(tx: &mut Tx, org: &str, person: &str, most: i64) -> Result<(), Error> {
    execute(tx, KEEP_NEWEST, values![org, person, most]).await?;
    Ok(())
}

/// Forgets the forms kept before `before`; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn purge(tx: &mut Tx, org: &str, before: Timestamp) -> Result<u64, Error> {
    execute(tx, PURGE, values![org, before]).await
}
