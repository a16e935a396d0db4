//! Something that an account has begun and the next request finishes: the second half of signing in, adding a second
//! factor. It lets nobody in by itself.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, execute, first};
use crate::writer::Tx;

row! { step_columns;
    /// A step.
    pub struct AccountStep {
        /// The hash of the cookie's token.
        pub token_hash: String,
        /// Who began it; empty while nobody said who they are.
        pub person: String,
        /// What was begun.
        pub kind: String,
        /// What finishing it needs, as JSON text.
        pub state: String,
        /// When it ends by itself, by the machine clock.
        pub expires_at: Timestamp,
    }
}

sql! {
    INSERT = concat!("INSERT INTO account_step (org, ", step_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6)");
    FIND = concat!("SELECT ", step_columns!(), " FROM account_step WHERE org = $1 AND token_hash = $2 AND kind = $3 AND expires_at > $4");
    SET_STATE = "UPDATE account_step SET state = $3 WHERE org = $1 AND token_hash = $2";
    END = "DELETE FROM account_step WHERE org = $1 AND token_hash = $2";
    END_ALL = "DELETE FROM account_step WHERE org = $1 AND person = $2";
    PURGE = "DELETE FROM account_step WHERE org = $1 AND expires_at <= $2";
}

/// Begins a step.
///
/// # Errors
/// [`Error::Conflict`] when the token is taken.
pub async fn insert(tx: &mut Tx, org: &str, step: &AccountStep) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, step)).await?;
    Ok(())
}

/// The step of a token, if it is of that kind and has not ended by `machine_now`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn find(
    conn: &mut Conn,
    org: &str,
    token_hash: &str,
    kind: &str,
    machine_now: Timestamp,
) -> Result<Option<AccountStep>, Error> {
    first(conn, FIND, values![org, token_hash, kind, machine_now]).await
}

/// Writes what finishing it needs.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set_state(tx: &mut Tx, org: &str, token_hash: &str, state: &str) -> Result<(), Error> {
    execute(tx, SET_STATE, values![org, token_hash, state]).await?;
    Ok(())
}

/// Ends a step; false when another request ended it first, or it never was.
///
/// # Errors
/// [`Error`] of the database.
pub async fn end(tx: &mut Tx, org: &str, token_hash: &str) -> Result<bool, Error> {
    Ok(execute(tx, END, values![org, token_hash]).await? == 1)
}

/// Ends every step of a person.
///
/// # Errors
/// [`Error`] of the database.
pub async fn end_all(tx: &mut Tx, org: &str, person: &str) -> Result<u64, Error> {
    execute(tx, END_ALL, values![org, person]).await
}

/// Removes the steps that have ended by `machine_now`; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn purge(tx: &mut Tx, org: &str, machine_now: Timestamp) -> Result<u64, Error> {
    execute(tx, PURGE, values![org, machine_now]).await
}
