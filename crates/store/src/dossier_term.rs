//! The terms of each dossier and their ends: projected from its events.

use jiff::civil::Date;

use crate::error::Error;
use crate::sql::{Conn, all, execute};
use crate::writer::Tx;

row! { term_columns;
    /// A named term of a dossier.
    pub struct DossierTerm {
        /// The dossier.
        pub dossier: String,
        /// The term's name in the procedure.
        pub term: String,
        /// The level of handling, from 1.
        pub stage: i64,
        /// The item that it is for; empty for the dossier itself.
        pub item: String,
        /// The day that it counts from.
        pub anchor_on: Date,
        /// Its last day.
        pub due_on: Date,
        /// The day on which it was met.
        pub met_on: Option<Date>,
        /// `running`, `met`, `met-late` or `lapsed`.
        pub state: String,
    }
}

sql! {
    CLEAR = "DELETE FROM dossier_term WHERE org = $1 AND dossier = $2";
    INSERT = concat!("INSERT INTO dossier_term (org, ", term_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    BY_DOSSIER = concat!(
        "SELECT ", term_columns!(), " FROM dossier_term WHERE org = $1 AND dossier = $2 ORDER BY due_on, term, stage, item");
    DUE_BETWEEN = concat!(
        "SELECT ", term_columns!(), " FROM dossier_term WHERE org = $1 AND state = 'running' \
        AND due_on >= $2 AND due_on <= $3 ORDER BY due_on, dossier, term, stage, item");
}

/// Writes the terms of a dossier in place of what was there.
///
/// # Errors
/// [`Error::Database`] for a state that does not exist; [`Error::Conflict`] when a term comes twice.
pub async fn replace_for(tx: &mut Tx, org: &str, dossier: &str, terms: &[DossierTerm]) -> Result<(), Error> {
    execute(tx, CLEAR, values![org, dossier]).await?;
    add(tx, org, terms).await
}

/// Adds terms to a dossier that has none yet.
///
/// # Errors
/// As [`replace_for`].
pub async fn add(tx: &mut Tx, org: &str, terms: &[DossierTerm]) -> Result<(), Error> {
    for term in terms {
        execute(tx, INSERT, values_of!(org, term)).await?;
    }
    Ok(())
}

/// The terms of a dossier, the first to end first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<DossierTerm>, Error> {
    all(conn, BY_DOSSIER, values![org, dossier]).await
}

/// The running terms that end from `first` to `last`, both included.
///
/// # Errors
/// [`Error`] of the database.
pub async fn due_between(
    conn: &mut Conn,
    org: &str,
    first: Date,
    last: Date,
) -> Result<Vec<DossierTerm>, Error> {
    all(conn, DUE_BETWEEN, values![org, first, last]).await
}
