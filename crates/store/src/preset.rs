//! What someone chose last in a form.

use crate::error::Error;
use crate::sql::{Conn, all, execute};
use crate::writer::Tx;

row! {
    /// One choice.
    pub struct Preset {
        /// Of which question.
        pub name: String,
        /// What was chosen.
        pub value: String,
    }
}

sql! {
    SET = "INSERT INTO preset (org, person, name, value) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (org, person, name) DO UPDATE SET value = excluded.value";
    OF_PERSON = "SELECT name, value FROM preset WHERE org = $1 AND person = $2 ORDER BY name";
}

/// Remembers a choice.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set(tx: &mut Tx, org: &str, person: &str, name: &str, value: &str) -> Result<(), Error> {
    execute(tx, SET, values![org, person, name, value]).await?;
    Ok(())
}

/// What a person chose last.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_person(conn: &mut Conn, org: &str, person: &str) -> Result<Vec<Preset>, Error> {
    all(conn, OF_PERSON, values![org, person]).await
}
