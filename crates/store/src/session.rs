//! Who is signed in. Only the hash of a token is kept, so that a copy of the database opens nothing.

use jiff::Timestamp;

use crate::error::Error;
use crate::person::Person;
use crate::sql::{Conn, Field, Found, Row as _, all, execute, rows};
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
        /// In which browser, as far as it said; empty when it did not.
        pub device: String,
        /// Whether the person must add a second factor before anything else.
        pub must_add_factor: bool,
    }
}

sql! {
    INSERT = concat!("INSERT INTO session (org, ", session_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    SIGNED_IN = "SELECT s.token_hash, s.person, s.csrf_secret, s.created_at, s.seen_at, s.expires_at, s.device, \
        s.must_add_factor, p.id, p.login, p.name, p.email, p.language, p.password_hash, p.active, \
        p.created_at AS added_at FROM session s JOIN person p ON p.org = s.org AND p.id = s.person \
        WHERE s.org = $1 AND s.token_hash = $2 AND s.expires_at > $3";
    SEEN = "UPDATE session SET seen_at = $3, expires_at = $4 WHERE org = $1 AND token_hash = $2";
    OF_PERSON = concat!(
        "SELECT ", session_columns!(), " FROM session WHERE org = $1 AND person = $2 AND expires_at > $3 \
        ORDER BY seen_at DESC, token_hash");
    FACTOR_ADDED = "UPDATE session SET must_add_factor = 0 WHERE org = $1 AND person = $2";
    END = "DELETE FROM session WHERE org = $1 AND token_hash = $2";
    SET_DEVICE = "UPDATE session SET device = $3 WHERE org = $1 AND token_hash = $2";
    END_OF = "DELETE FROM session WHERE org = $1 AND person = $2 AND token_hash = $3";
    END_OTHERS = "DELETE FROM session WHERE org = $1 AND person = $2 AND token_hash <> $3";
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

/// The session of a token, if it has not ended by `machine_now`, with the person.
///
/// # Errors
/// [`Error`] of the database.
pub async fn signed_in(
    conn: &mut Conn,
    org: &str,
    token_hash: &str,
    machine_now: Timestamp,
) -> Result<Option<(Session, Person)>, Error> {
    let read = |row: &Found<'_>| {
        let person = Person {
            id: Field::from_row(row, "id")?,
            login: Field::from_row(row, "login")?,
            name: Field::from_row(row, "name")?,
            email: Field::from_row(row, "email")?,
            language: Field::from_row(row, "language")?,
            password_hash: Field::from_row(row, "password_hash")?,
            active: Field::from_row(row, "active")?,
            created_at: Field::from_row(row, "added_at")?,
        };
        Ok((Session::read(row)?, person))
    };
    Ok(rows(conn, SIGNED_IN, values![org, token_hash, machine_now], read).await?.pop())
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

/// The sessions of a person that have not ended by `machine_now`, the last seen first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_person(
    conn: &mut Conn,
    org: &str,
    person: &str,
    machine_now: Timestamp,
) -> Result<Vec<Session>, Error> {
    all(conn, OF_PERSON, values![org, person, machine_now]).await
}

/// The person has a second factor now: their sessions may go on.
///
/// # Errors
/// [`Error`] of the database.
pub async fn factor_added(tx: &mut Tx, org: &str, person: &str) -> Result<(), Error> {
    execute(tx, FACTOR_ADDED, values![org, person]).await?;
    Ok(())
}

/// Notes the browser of a session.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set_device(tx: &mut Tx, org: &str, token_hash: &str, device: &str) -> Result<(), Error> {
    execute(tx, SET_DEVICE, values![org, token_hash, device]).await?;
    Ok(())
}

/// Ends a session, if it is of that person.
///
/// # Errors
/// [`Error`] of the database.
pub async fn end_of(tx: &mut Tx, org: &str, person: &str, token_hash: &str) -> Result<(), Error> {
    execute(tx, END_OF, values![org, person, token_hash]).await?;
    Ok(())
}

/// Ends every session of a person but one; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn end_others(tx: &mut Tx, org: &str, person: &str, token_hash: &str) -> Result<u64, Error> {
    execute(tx, END_OTHERS, values![org, person, token_hash]).await
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
