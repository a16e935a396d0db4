//! Which warning about a term was given, so that none is given twice; a new due date is a new warning.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::error::Error;
use crate::sql::{Conn, all, execute};
use crate::writer::Tx;

row! { reminder_columns;
    /// A warning that was given.
    pub struct Reminder {
        /// The dossier.
        pub dossier: String,
        /// The term.
        pub term: String,
        /// The item that the term is for; empty for the dossier itself.
        pub item: String,
        /// Which warning: before the end, on the day, after it.
        pub kind: String,
        /// The end that was warned of.
        pub due_on: Date,
        /// When, by the legal clock.
        pub given_at: Timestamp,
    }
}

sql! {
    INSERT = concat!(
        "INSERT INTO reminder (org, ", reminder_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7) \
        ON CONFLICT (org, dossier, term, item, kind, due_on) DO NOTHING");
    BY_DOSSIER = concat!(
        "SELECT ", reminder_columns!(), " FROM reminder WHERE org = $1 AND dossier = $2 \
        ORDER BY given_at, term, item, kind, due_on");
}

/// Notes a warning; false when this one was given before, and is not to be given again.
///
/// # Errors
/// [`Error`] of the database.
pub async fn note(tx: &mut Tx, org: &str, reminder: &Reminder) -> Result<bool, Error> {
    Ok(execute(tx, INSERT, values_of!(org, reminder)).await? == 1)
}

/// The warnings given in a dossier, oldest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<Reminder>, Error> {
    all(conn, BY_DOSSIER, values![org, dossier]).await
}
