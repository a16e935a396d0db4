//! How often the follow-up link of a dossier was replaced: a link that was taken back opens nothing.

use crate::error::Error;
use crate::sql::{Conn, answer, execute};
use crate::writer::Tx;

sql! {
    GENERATION = "SELECT generation AS answer FROM follow_link WHERE org = $1 AND dossier = $2";
    REPLACE = "INSERT INTO follow_link (org, dossier, generation) VALUES ($1, $2, 1) \
        ON CONFLICT (org, dossier) DO UPDATE SET generation = follow_link.generation + 1";
}

/// How often the link of a dossier was replaced; 0 when never.
///
/// # Errors
/// [`Error`] of the database.
pub async fn generation(conn: &mut Conn, org: &str, dossier: &str) -> Result<i64, Error> {
    Ok(answer(conn, GENERATION, values![org, dossier]).await?.unwrap_or_default())
}

/// Replaces the link of a dossier: the former one opens nothing from then on.
///
/// # Errors
/// [`Error`] of the database.
pub async fn replace(tx: &mut Tx, org: &str, dossier: &str) -> Result<(), Error> {
    execute(tx, REPLACE, values![org, dossier]).await?;
    Ok(())
}
