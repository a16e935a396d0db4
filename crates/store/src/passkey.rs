//! The passkeys of people (WebAuthn): what their devices showed us of themselves. No secret of theirs is here.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::writer::Tx;

row! { passkey_columns;
    /// A passkey.
    pub struct Passkey {
        /// The credential's id, in hexadecimal.
        pub id: String,
        /// Whose.
        pub person: String,
        /// What they call it.
        pub name: String,
        /// The public key and the counter, as JSON text.
        pub credential: String,
        /// When it was added, by the machine clock.
        pub added_at: Timestamp,
        /// When it was last used, by the machine clock.
        pub used_at: Option<Timestamp>,
    }
}

sql! {
    INSERT = concat!("INSERT INTO passkey (org, ", passkey_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7)");
    BY_ID = concat!("SELECT ", passkey_columns!(), " FROM passkey WHERE org = $1 AND id = $2");
    OF_PERSON = concat!("SELECT ", passkey_columns!(), " FROM passkey WHERE org = $1 AND person = $2 ORDER BY added_at, id");
    USED = "UPDATE passkey SET credential = $3, used_at = $4 WHERE org = $1 AND id = $2";
    REMOVE = "DELETE FROM passkey WHERE org = $1 AND person = $2 AND id = $3";
    REMOVE_ALL = "DELETE FROM passkey WHERE org = $1 AND person = $2";
}

/// Adds a passkey.
///
/// # Errors
/// [`Error::Conflict`] when it is known already.
pub async fn insert(tx: &mut Tx, org: &str, passkey: &Passkey) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, passkey)).await?;
    Ok(())
}

/// The passkey with that id.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str) -> Result<Option<Passkey>, Error> {
    first(conn, BY_ID, values![org, id]).await
}

/// The passkeys of a person, the first added first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_person(conn: &mut Conn, org: &str, person: &str) -> Result<Vec<Passkey>, Error> {
    all(conn, OF_PERSON, values![org, person]).await
}

/// Notes that a passkey was used, with its counter as it now stands.
///
/// # Errors
/// [`Error`] of the database.
pub async fn used(tx: &mut Tx, org: &str, id: &str, credential: &str, at: Timestamp) -> Result<(), Error> {
    execute(tx, USED, values![org, id, credential, at]).await?;
    Ok(())
}

/// Removes a passkey of a person; false when they have no such one.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove(tx: &mut Tx, org: &str, person: &str, id: &str) -> Result<bool, Error> {
    Ok(execute(tx, REMOVE, values![org, person, id]).await? == 1)
}

/// Removes every passkey of a person; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove_all(tx: &mut Tx, org: &str, person: &str) -> Result<u64, Error> {
    execute(tx, REMOVE_ALL, values![org, person]).await
}
