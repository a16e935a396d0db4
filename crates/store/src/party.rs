//! The people of a dossier as they gave themselves: erasable rows, to which events refer by id and digest.

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::writer::Tx;

row! { party_columns;
    /// Someone's particulars in one dossier.
    pub struct Party {
        /// The id that events refer to.
        pub id: String,
        /// The dossier.
        pub dossier: String,
        /// Complainant, representative, …
        pub role: String,
        /// The name, as given; empty for an anonymous complainant.
        pub name: String,
        /// An e-mail address.
        pub email: Option<String>,
        /// A telephone number.
        pub phone: Option<String>,
        /// Street and number.
        pub street: Option<String>,
        /// Postal code.
        pub postcode: Option<String>,
        /// Town.
        pub town: Option<String>,
        /// Country.
        pub country: Option<String>,
        /// The organisation on whose behalf.
        pub organisation: Option<String>,
        /// The language to write to them in.
        pub language: String,
        /// Whether they asked that their name is not told.
        pub anonymous: bool,
        /// The chance that keeps the digest from being guessed; dies with the row.
        pub salt: Vec<u8>,
        /// `H(salt ‖ canonical particulars)`, as the event holds it.
        pub digest: String,
        /// The row that corrected this one.
        pub superseded_by: Option<String>,
    }
}

sql! {
    INSERT = concat!(
        "INSERT INTO party (org, ", party_columns!(), ") \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)");
    SUPERSEDE = "UPDATE party SET superseded_by = $3 WHERE org = $1 AND id = $2 AND superseded_by IS NULL";
    BY_ID = concat!("SELECT ", party_columns!(), " FROM party WHERE org = $1 AND id = $2");
    CURRENT = concat!(
        "SELECT ", party_columns!(), " FROM party \
        WHERE org = $1 AND dossier = $2 AND superseded_by IS NULL ORDER BY id");
    HISTORY = concat!("SELECT ", party_columns!(), " FROM party WHERE org = $1 AND dossier = $2 ORDER BY id");
}

/// Adds a party.
///
/// # Errors
/// [`Error::Conflict`] when the id is taken.
pub async fn insert(tx: &mut Tx, org: &str, party: &Party) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, party)).await?;
    Ok(())
}

/// Corrects a party: the new row takes the place of the old one, which stays as it was.
///
/// # Errors
/// [`Error::Conflict`] when the old row was corrected already or is not there.
pub async fn correct(tx: &mut Tx, org: &str, old: &str, new: &Party) -> Result<(), Error> {
    if execute(tx, SUPERSEDE, values![org, old, new.id]).await? == 0 {
        return Err(Error::Conflict(format!("party {old} is not the current one")));
    }
    insert(tx, org, new).await
}

/// One row, current or not.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str) -> Result<Option<Party>, Error> {
    first(conn, BY_ID, values![org, id]).await
}

/// The current parties of a dossier, in the order in which they came.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<Party>, Error> {
    all(conn, CURRENT, values![org, dossier]).await
}

/// Every row of a dossier's parties, corrected ones too.
///
/// # Errors
/// [`Error`] of the database.
pub async fn history(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<Party>, Error> {
    all(conn, HISTORY, values![org, dossier]).await
}

pub(crate) use party_columns;
