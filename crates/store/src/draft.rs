//! Forms as far as they were typed, kept for the one who types.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::writer::Tx;

row! { draft_columns;
    /// A form that was not sent yet.
    pub struct Draft {
        /// Who types it; nobody else gets it.
        pub person: String,
        /// Its id: each form that is opened has its own.
        pub id: String,
        /// The page that it stands on.
        pub place: String,
        /// The fields.
        pub form: String,
        /// When it was first saved, by the machine clock.
        pub began_at: Timestamp,
        /// When it was last saved.
        pub saved_at: Timestamp,
    }
}

sql! {
    SAVE = concat!(
        "INSERT INTO draft (org, ", draft_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7) \
        ON CONFLICT (org, person, id) DO UPDATE SET place = excluded.place, form = excluded.form, \
        saved_at = excluded.saved_at WHERE draft.saved_at = $8 OR draft.form = excluded.form");
    BY_ID = concat!("SELECT ", draft_columns!(), " FROM draft WHERE org = $1 AND person = $2 AND id = $3");
    AT = concat!(
        "SELECT ", draft_columns!(), " FROM draft WHERE org = $1 AND person = $2 AND place = $3 \
        ORDER BY saved_at DESC, id DESC LIMIT $4 + 0");
    REMOVE = "DELETE FROM draft WHERE org = $1 AND person = $2 AND id = $3";
    KEEP_NEWEST = "DELETE FROM draft WHERE org = $1 AND person = $2 AND id NOT IN (SELECT id FROM draft \
        WHERE org = $1 AND person = $2 ORDER BY saved_at DESC, id DESC LIMIT $3 + 0)";
    PURGE = "DELETE FROM draft WHERE org = $1 AND saved_at < $2";
}

/// Saves a form in place of what was saved of it at `known`; false when something else was saved of it since.
///
/// # Errors
/// [`Error`] of the database.
pub async fn save(tx: &mut Tx, org: &str, draft: &Draft, known: Option<Timestamp>) -> Result<bool, Error> {
    let mut values = values_of!(org, draft);
    values.extend(values![known]);
    Ok(execute(tx, SAVE, values).await? == 1)
}

/// What someone saved of a form.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, person: &str, id: &str) -> Result<Option<Draft>, Error> {
    first(conn, BY_ID, values![org, person, id]).await
}

/// The newest forms that someone began on a page, at most `limit`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn at(
    conn: &mut Conn,
    org: &str,
    person: &str,
    place: &str,
    limit: i64,
) -> Result<Vec<Draft>, Error> {
    all(conn, AT, values![org, person, place, limit]).await
}

/// Forgets a form; false when it was forgotten already.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove(tx: &mut Tx, org: &str, person: &str, id: &str) -> Result<bool, Error> {
    Ok(execute(tx, REMOVE, values![org, person, id]).await? == 1)
}

/// Forgets all but the newest forms of a person.
///
/// # Errors
/// [`Error`] of the database.
pub async fn keep_newest(tx: &mut Tx, org: &str, person: &str, most: i64) -> Result<(), Error> {
    execute(tx, KEEP_NEWEST, values![org, person, most]).await?;
    Ok(())
}

/// Forgets the forms last saved before `before`; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn purge(tx: &mut Tx, org: &str, before: Timestamp) -> Result<u64, Error> {
    execute(tx, PURGE, values![org, before]).await
}
