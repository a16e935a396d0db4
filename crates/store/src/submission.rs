//! A form that was sent twice becomes one dossier.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, answer, answers, batches, execute};
use crate::writer::Tx;

/// How many tokens one question asks after.
const BATCH: usize = 16;

sql! {
    INSERT = "INSERT INTO submission (org, token_hash, dossier, created_at) VALUES ($1, $2, $3, $4)";
    FIND = "SELECT dossier AS answer FROM submission WHERE org = $1 AND token_hash = $2";
    KNOWN = "SELECT token_hash AS answer FROM submission WHERE org = $1 AND token_hash IN \
        ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    PURGE = "DELETE FROM submission WHERE org = $1 AND created_at < $2";
}

/// Notes which dossier a form's token became.
///
/// # Errors
/// [`Error::Conflict`] when the token was used before: [`find`] tells for which dossier.
pub async fn insert(
    tx: &mut Tx,
    org: &str,
    token_hash: &str,
    dossier: &str,
    at: Timestamp,
) -> Result<(), Error> {
    execute(tx, INSERT, values![org, token_hash, dossier, at]).await?;
    Ok(())
}

/// The dossier that a form's token became, if it was sent before.
///
/// # Errors
/// [`Error`] of the database.
pub async fn find(conn: &mut Conn, org: &str, token_hash: &str) -> Result<Option<String>, Error> {
    answer(conn, FIND, values![org, token_hash]).await
}

/// Which of these tokens forms were sent with.
///
/// # Errors
/// [`Error`] of the database.
pub async fn known(conn: &mut Conn, org: &str, tokens: &[String]) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    for values in batches(values![org], tokens, BATCH) {
        found.extend(answers(conn, KNOWN, values).await?);
    }
    Ok(found)
}

/// Forgets the tokens of forms sent before `before`; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn purge(tx: &mut Tx, org: &str, before: Timestamp) -> Result<u64, Error> {
    execute(tx, PURGE, values![org, before]).await
}
