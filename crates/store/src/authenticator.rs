//! The authenticator app of someone, and the recovery codes for when it is lost.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, answer, execute, first};
use crate::writer::Tx;

row! { authenticator_columns;
    /// An authenticator app that gives codes by the time (RFC 6238).
    pub struct Authenticator {
        /// Whose.
        pub person: String,
        /// The secret that the app and we share.
        pub secret: Vec<u8>,
        /// The step of time of the last code that was taken: no code counts twice.
        pub last_step: i64,
        /// When it was added, by the machine clock.
        pub added_at: Timestamp,
    }
}

sql! {
    SET = concat!("INSERT INTO authenticator (org, ", authenticator_columns!(), ") VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (org, person) DO UPDATE SET secret = excluded.secret, last_step = excluded.last_step, \
        added_at = excluded.added_at");
    OF_PERSON = concat!("SELECT ", authenticator_columns!(), " FROM authenticator WHERE org = $1 AND person = $2");
    USE_STEP = "UPDATE authenticator SET last_step = $3 WHERE org = $1 AND person = $2 AND last_step < $3";
    REMOVE = "DELETE FROM authenticator WHERE org = $1 AND person = $2";
    ADD_CODE = "INSERT INTO recovery_code (org, person, code_hash) VALUES ($1, $2, $3)";
    USE_CODE = "DELETE FROM recovery_code WHERE org = $1 AND person = $2 AND code_hash = $3";
    CODES_LEFT = "SELECT COUNT(*) AS answer FROM recovery_code WHERE org = $1 AND person = $2";
    REMOVE_CODES = "DELETE FROM recovery_code WHERE org = $1 AND person = $2";
}

/// Adds an app, in the place of the former one.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set(tx: &mut Tx, org: &str, authenticator: &Authenticator) -> Result<(), Error> {
    execute(tx, SET, values_of!(org, authenticator)).await?;
    Ok(())
}

/// The app of a person, if they have one.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_person(conn: &mut Conn, org: &str, person: &str) -> Result<Option<Authenticator>, Error> {
    first(conn, OF_PERSON, values![org, person]).await
}

/// Takes the code of a step; false when that or a later one was taken before.
///
/// # Errors
/// [`Error`] of the database.
pub async fn use_step(tx: &mut Tx, org: &str, person: &str, step: i64) -> Result<bool, Error> {
    Ok(execute(tx, USE_STEP, values![org, person, step]).await? == 1)
}

/// Removes the app of a person; false when they have none.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove(tx: &mut Tx, org: &str, person: &str) -> Result<bool, Error> {
    Ok(execute(tx, REMOVE, values![org, person]).await? == 1)
}

/// Gives a person these recovery codes, in the place of all former ones.
///
/// # Errors
/// [`Error::Conflict`] when two are the same.
pub async fn set_codes(tx: &mut Tx, org: &str, person: &str, hashes: &[String]) -> Result<(), Error> {
    remove_codes(tx, org, person).await?;
    for hash in hashes {
        execute(tx, ADD_CODE, values![org, person, hash.as_str()]).await?;
    }
    Ok(())
}

/// Takes a recovery code, which is then gone; false when there is no such code.
///
/// # Errors
/// [`Error`] of the database.
pub async fn use_code(tx: &mut Tx, org: &str, person: &str, hash: &str) -> Result<bool, Error> {
    Ok(execute(tx, USE_CODE, values![org, person, hash]).await? == 1)
}

/// How many recovery codes a person has left.
///
/// # Errors
/// [`Error`] of the database.
pub async fn codes_left(conn: &mut Conn, org: &str, person: &str) -> Result<i64, Error> {
    Ok(answer(conn, CODES_LEFT, values![org, person]).await?.unwrap_or_default())
}

/// Removes the recovery codes of a person; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove_codes(tx: &mut Tx, org: &str, person: &str) -> Result<u64, Error> {
    execute(tx, REMOVE_CODES, values![org, person]).await
}
