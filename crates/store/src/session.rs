//! Who is signed in. Only the hash of a token is kept, so that a copy of the database opens nothing.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, execute, first};
use crate::writer::Tx;

row! { session_columns;
    /// A session. All its instants are of the machine clock.
    pub struct Session {
        /// The hash of the cookie's token.
        pub token_hash: String,
        /// The person.
        pub person: String,
        /// What the forms of this session must carry.
        pub csrf_secret: String,
        /// When they signed in.
        pub created_at: Timestamp,
        /// When they were last seen.
        pub seen_at: Timestamp,
        /// When it ends by itself.
        pub expires_at: Timestamp,
    }
}

sql! {
    INSERT = concat!("INSERT INTO session (org, ", session_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7)");
    FIND = concat!("SELECT ", session_columns!(), " FROM session WHERE org = $1 AND token_hash = $2 AND expires_at > $3");
    SEEN = "UPDATE session SET seen_at = $3, expires_at = $4 WHERE org = $1 AND token_hash = $2";
    END = "DELETE FROM session WHERE org = $1 AND token_hash = $2";
    END_ALL = "DELETE FROM session WHERE org = $1 AND person = $2";
    PURGE = "DELETE FROM session WHERE org = $1 AND expires_at <= $2";
}

/// Begins a session.
///
/// # Errors
/// [`Error::Conflict`] when the token is taken.
pub async fn insert(tx: &mut Tx, org: &str, session: &Session) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, session)).await?;
    Ok(())
}

/// The session of a token, if it has not ended by `machine_now`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn find(
    conn: &mut Conn,
    org: &str,
    token_hash: &str,
    machine_now: Timestamp,
) -> Result<Option<Session>, Error> {
    first(conn, FIND, values![org, token_hash, machine_now]).await
}

/// Notes that the person was seen, and until when the session now lasts.
///
/// # Errors
/// [`Error`] of the database.
pub async fn seen(
    tx: &mut Tx,
    org: &str,
    token_hash: &str,
    machine_now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), Error> {
    execute(tx, SEEN, values![org, token_hash, machine_now, expires_at]).await?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// [`Error`] of the database.
pub async fn end(tx: &mut Tx, org: &str, token_hash: &str) -> Result<(), Error> {
    execute(tx, END, values![org, token_hash]).await?;
    Ok(())
}

/// Ends every session of a person; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn end_all(tx: &mut Tx, org: &str, person: &str) -> Result<u64, Error> {
    execute(tx, END_ALL, values![org, person]).await
}

/// Removes the sessions that have ended by `machine_now`; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn purge(tx: &mut Tx, org: &str, machine_now: Timestamp) -> Result<u64, Error> {
    execute(tx, PURGE, values![org, machine_now]).await
}
