//! The questions to the register that someone keeps under a name.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute};
use crate::writer::Tx;

row! { view_columns;
    /// A question that someone keeps.
    pub struct SavedView {
        /// Whose it is.
        pub person: String,
        /// Its id.
        pub id: String,
        /// The name that they gave it.
        pub name: String,
        /// The question, as it stands in the address of the register's page.
        pub question: String,
        /// Whether the register opens with it; at most one of a person's.
        pub first_shown: bool,
        /// When it was kept, by the machine clock.
        pub created_at: Timestamp,
    }
}

sql! {
    INSERT = concat!("INSERT INTO saved_view (org, ", view_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7)");
    OF_PERSON = concat!(
        "SELECT ", view_columns!(), " FROM saved_view WHERE org = $1 AND person = $2 ORDER BY name, id");
    FIRST_SHOWN = "UPDATE saved_view SET first_shown = CASE WHEN id = $3 THEN 1 ELSE 0 END \
        WHERE org = $1 AND person = $2";
    DELETE = "DELETE FROM saved_view WHERE org = $1 AND person = $2 AND id = $3";
}

/// Keeps a question.
///
/// # Errors
/// [`Error::Conflict`] when the id is taken.
pub async fn insert(tx: &mut Tx, org: &str, view: &SavedView) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, view)).await?;
    Ok(())
}

/// A person's questions, by name.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_person(conn: &mut Conn, org: &str, person: &str) -> Result<Vec<SavedView>, Error> {
    all(conn, OF_PERSON, values![org, person]).await
}

/// The register opens with that one from now on; with none of them when there is none with that id.
///
/// # Errors
/// [`Error`] of the database.
pub async fn show_first(tx: &mut Tx, org: &str, person: &str, id: &str) -> Result<(), Error> {
    execute(tx, FIRST_SHOWN, values![org, person, id]).await?;
    Ok(())
}

/// Forgets a question.
///
/// # Errors
/// [`Error`] of the database.
pub async fn delete(tx: &mut Tx, org: &str, person: &str, id: &str) -> Result<(), Error> {
    execute(tx, DELETE, values![org, person, id]).await?;
    Ok(())
}
