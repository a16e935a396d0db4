//! What the check of a procedure said, by the digest of its files and beside the calendar that it asked; and the checks that somebody asked for.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::writer::Tx;

row! { proof_columns;
    /// A check that waits or runs, or what it said.
    pub struct ProofRow {
        /// The digest of the files that were checked.
        pub digest: String,
        /// Where they stood, such as `fod-po/v1`.
        pub place: String,
        /// The digest of the calendar that they count by.
        pub calendar: String,
        /// `waits`, `runs`, `sound`, `faulty` or `unfinished`.
        pub state: String,
        /// Since when, by the machine clock.
        pub at: Timestamp,
        /// What would go wrong, in the form that the office gives it.
        pub findings: String,
    }
}

sql! {
    ASK = concat!("INSERT INTO procedure_proof (org, ", proof_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7) \
        ON CONFLICT (org, digest) DO NOTHING");
    TELL = "UPDATE procedure_proof SET place = $3, calendar = $4, state = $5, at = $6, findings = $7 \
        WHERE org = $1 AND digest = $2";
    WAITING = concat!("SELECT ", proof_columns!(), " FROM procedure_proof WHERE org = $1 \
        AND (state = 'waits' OR (state = 'runs' AND at < $2)) ORDER BY at, digest");
    FIND = concat!("SELECT ", proof_columns!(), " FROM procedure_proof WHERE org = $1 AND digest = $2");
    ALL = concat!("SELECT ", proof_columns!(), " FROM procedure_proof WHERE org = $1 ORDER BY digest");
}

/// Adds what is not there yet; false when these files were asked about before.
///
/// # Errors
/// [`Error`] of the database.
pub async fn ask(tx: &mut Tx, org: &str, proof: &ProofRow) -> Result<bool, Error> {
    Ok(execute(tx, ASK, values_of!(org, proof)).await? == 1)
}

/// Says anew how it is with these files.
///
/// # Errors
/// [`Error`] of the database.
pub async fn tell(tx: &mut Tx, org: &str, proof: &ProofRow) -> Result<(), Error> {
    if !ask(tx, org, proof).await? {
        execute(tx, TELL, values_of!(org, proof)).await?;
    }
    Ok(())
}

/// The checks that wait, and those that began before `lost` and of which nothing was heard since: the longest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn waiting(conn: &mut Conn, org: &str, lost: Timestamp) -> Result<Vec<ProofRow>, Error> {
    all(conn, WAITING, values![org, lost]).await
}

/// How it is with these files; `None` when nobody asked.
///
/// # Errors
/// [`Error`] of the database.
pub async fn find(conn: &mut Conn, org: &str, digest: &str) -> Result<Option<ProofRow>, Error> {
    first(conn, FIND, values![org, digest]).await
}

/// Everything that was asked.
///
/// # Errors
/// [`Error`] of the database.
pub async fn load_all(conn: &mut Conn, org: &str) -> Result<Vec<ProofRow>, Error> {
    all(conn, ALL, values![org]).await
}
