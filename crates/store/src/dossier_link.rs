//! Dossiers that have to do with each other: projected from the events of the one that names the other, read from both.

use jiff::civil::Date;

use crate::dossier::Reader;
use crate::error::Error;
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
use crate::sql::{Conn, all, execute};
use crate::writer::Tx;

row! {
    /// Another dossier as someone reads of it who perhaps may not open it: that it is there and where it stands.
    pub struct Linked {
        /// Its id.
        pub id: String,
        /// Its number.
        pub number: String,
        /// Complaint, dispute, …
        pub kind: String,
        /// The body that it is with.
        pub body: String,
        /// Where it stands.
        pub state: String,
        /// The day of receipt.
        pub received_on: Date,
        /// The day on which it ended.
        pub closed_on: Option<Date>,
        /// Whether the reader may open it.
        pub visible: bool,
    }
}

sql! {
    CLEAR = "DELETE FROM dossier_link WHERE org = $1 AND dossier = $2";
    INSERT = "INSERT INTO dossier_link (org, dossier, other) VALUES ($1, $2, $3)";
    LINKED = concat!(
        "SELECT d.id, d.number, d.kind, d.body, d.state, d.received_on, d.closed_on, CASE WHEN ", may_see!(),
        " THEN 1 ELSE 0 END AS visible FROM dossier d WHERE d.org = $1 AND d.number IS NOT NULL AND d.id IN \
        (SELECT l.other FROM dossier_link l WHERE l.org = $1 AND l.dossier = $4 \
        UNION SELECT l.dossier FROM dossier_link l WHERE l.org = $1 AND l.other = $4) \
        AND NOT EXISTS (SELECT 1 FROM dossier_respondent r WHERE r.org = d.org AND r.dossier = d.id AND r.person = $2) \
        ORDER BY d.number_order");
}

/// Writes the links of a dossier in place of what was there.
///
/// # Errors
/// [`Error`] of the database.
pub async fn replace_for(tx: &mut Tx, org: &str, dossier: &str, others: &[String]) -> Result<(), Error> {
    execute(tx, CLEAR, values![org, dossier]).await?;
    add(tx, org, dossier, others).await
}

/// Adds links to a dossier that has none yet.
///
/// # Errors
/// [`Error::Conflict`] when one comes twice.
pub async fn add(tx: &mut Tx, org: &str, dossier: &str, others: &[String]) -> Result<(), Error> {
    for other in others {
        execute(tx, INSERT, values![org, dossier, other.as_str()]).await?;
    }
    Ok(())
}

/// The dossiers that this one is linked to, from either side, by number; not those in which the reader is complained about.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of(
    conn: &mut Conn,
    org: &str,
    dossier: &str,
    reader: &Reader<'_>,
) -> Result<Vec<Linked>, Error> {
    all(conn, LINKED, values![org, reader.person, reader.today, dossier]).await
}
