//! The one-time links with which someone chooses a password: an invitation, or a way back in. Only the hash of a link's
//! secret is kept, so that a copy of the database opens nothing.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, answer, execute, first};
use crate::writer::Tx;

row! { link_columns;
    /// A link. All its instants are of the machine clock.
    pub struct AccountLink {
        /// Its id; it opens nothing.
        pub id: String,
        /// Whose password it is for.
        pub person: String,
        /// `invitation` or `reset`.
        pub kind: String,
        /// Who asked for it: an administrator, or the person themselves.
        pub asked_by: String,
        /// When it was asked for.
        pub asked_at: Timestamp,
        /// The hash of its secret; none until its mail leaves.
        pub secret_hash: Option<String>,
        /// Until when it opens.
        pub expires_at: Timestamp,
        /// Whether it was used, taken back or replaced.
        pub ended: bool,
    }
}

sql! {
    INSERT = concat!("INSERT INTO account_link (org, ", link_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    SET_SECRET = "UPDATE account_link SET secret_hash = $3, expires_at = $4 WHERE org = $1 AND id = $2 AND ended = 0";
    PUT_OFF = "UPDATE account_link SET secret_hash = NULL, expires_at = $3 WHERE org = $1 AND id = $2 AND ended = 0";
    BY_ID = concat!("SELECT ", link_columns!(), " FROM account_link WHERE org = $1 AND id = $2");
    BY_SECRET = concat!(
        "SELECT ", link_columns!(), " FROM account_link WHERE org = $1 AND secret_hash = $2 AND expires_at > $3 AND ended = 0");
    STANDING = concat!(
        "SELECT ", link_columns!(), " FROM account_link WHERE org = $1 AND person = $2 AND expires_at > $3 AND ended = 0 \
        ORDER BY asked_at DESC, id DESC LIMIT 1");
    ASKED_SINCE = "SELECT COUNT(*) AS answer FROM account_link WHERE org = $1 AND person = $2 AND asked_by = $2 AND asked_at > $3";
    END_ALL = "UPDATE account_link SET ended = 1 WHERE org = $1 AND person = $2 AND ended = 0";
    PURGE = "DELETE FROM account_link WHERE org = $1 AND expires_at < $2";
}

/// Adds a link.
///
/// # Errors
/// [`Error::Conflict`] when the id is taken.
pub async fn insert(tx: &mut Tx, org: &str, link: &AccountLink) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, link)).await?;
    Ok(())
}

/// Gives a link its secret, and from now its time; false when it has ended meanwhile. A former secret opens nothing more.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set_secret(
    tx: &mut Tx,
    org: &str,
    id: &str,
    secret_hash: &str,
    expires_at: Timestamp,
) -> Result<bool, Error> {
    Ok(execute(tx, SET_SECRET, values![org, id, secret_hash, expires_at]).await? == 1)
}

/// The mail of a link did not leave: its secret opens nothing, and it waits for another until that instant.
///
/// # Errors
/// [`Error`] of the database.
pub async fn put_off(tx: &mut Tx, org: &str, id: &str, until: Timestamp) -> Result<(), Error> {
    execute(tx, PUT_OFF, values![org, id, until]).await?;
    Ok(())
}

/// A link, whatever became of it.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str) -> Result<Option<AccountLink>, Error> {
    first(conn, BY_ID, values![org, id]).await
}

/// The link of a secret, if it still opens.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_secret(
    conn: &mut Conn,
    org: &str,
    secret_hash: &str,
    machine_now: Timestamp,
) -> Result<Option<AccountLink>, Error> {
    first(conn, BY_SECRET, values![org, secret_hash, machine_now]).await
}

/// The latest link of a person that still opens, or will once its mail leaves.
///
/// # Errors
/// [`Error`] of the database.
pub async fn standing(
    conn: &mut Conn,
    org: &str,
    person: &str,
    machine_now: Timestamp,
) -> Result<Option<AccountLink>, Error> {
    first(conn, STANDING, values![org, person, machine_now]).await
}

/// How many links a person asked for themselves after that instant, whatever became of them.
///
/// # Errors
/// [`Error`] of the database.
pub async fn asked_since(conn: &mut Conn, org: &str, person: &str, since: Timestamp) -> Result<i64, Error> {
    Ok(answer(conn, ASKED_SINCE, values![org, person, since]).await?.unwrap_or_default())
}

/// Ends every link of a person; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn end_all(tx: &mut Tx, org: &str, person: &str) -> Result<u64, Error> {
    execute(tx, END_ALL, values![org, person]).await
}

/// Removes the links that could be used until `before`; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn purge(tx: &mut Tx, org: &str, before: Timestamp) -> Result<u64, Error> {
    execute(tx, PURGE, values![org, before]).await
}
