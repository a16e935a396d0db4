//! A number that goes up whenever anything about staff changes (people, roles, absences), in the transaction of that
//! change: who keeps what they read of staff asks whether it still is so.

use crate::error::Error;
use crate::sql::{Conn, answer, execute};
use crate::writer::Tx;

sql! {
    NOW = "SELECT value AS answer FROM setting WHERE org = $1 AND name = 'staff-version'";
    NEXT = "INSERT INTO setting (org, name, value) VALUES ($1, 'staff-version', '1') \
        ON CONFLICT (org, name) DO UPDATE SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS TEXT)";
}

/// The number; empty before anyone was added.
///
/// # Errors
/// [`Error`] of the database.
pub async fn now(conn: &mut Conn, org: &str) -> Result<String, Error> {
    Ok(answer(conn, NOW, values![org]).await?.unwrap_or_default())
}

/// Something about staff is about to change.
pub(crate) async fn next(tx: &mut Tx, org: &str) -> Result<(), Error> {
    execute(tx, NEXT, values![org]).await?;
    Ok(())
}
