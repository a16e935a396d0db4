//! Texts that a body's staff insert into what they write.

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::writer::Tx;

row! { text_block_columns;
    /// A text to insert.
    pub struct TextBlock {
        /// Its id.
        pub id: String,
        /// The body whose staff use it.
        pub body: String,
        /// What staff know it by.
        pub name: String,
        /// The text in each language, as JSON.
        pub words: String,
        /// Only for dossiers of this kind; empty for all.
        pub kind: String,
        /// Only for dossiers about this subject; empty for all.
        pub subject: String,
        /// Whether it is no longer offered.
        pub retired: bool,
        /// How often it was saved.
        pub version: i64,
    }
}

sql! {
    INSERT = concat!(
        "INSERT INTO text_block (org, ", text_block_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    UPDATE = "UPDATE text_block SET name = $3, words = $4, kind = $5, subject = $6, retired = $7, version = version + 1 \
        WHERE org = $1 AND id = $2 AND version = $8";
    BY_ID = concat!("SELECT ", text_block_columns!(), " FROM text_block WHERE org = $1 AND id = $2");
    OF_BODY = concat!(
        "SELECT ", text_block_columns!(), " FROM text_block WHERE org = $1 AND body = $2 ORDER BY name, id");
}

/// Adds a text.
///
/// # Errors
/// [`Error::Conflict`] when the id is taken or there is no such body.
pub async fn insert(tx: &mut Tx, org: &str, block: &TextBlock) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, block)).await?;
    Ok(())
}

/// Changes the text that was read as `block.version`; false when somebody changed it since.
///
/// # Errors
/// [`Error`] of the database.
pub async fn update(tx: &mut Tx, org: &str, block: &TextBlock) -> Result<bool, Error> {
    let TextBlock { id, name, words, kind, subject, retired, version, .. } = block;
    let values = values![
        org,
        id.as_str(),
        name.as_str(),
        words.as_str(),
        kind.as_str(),
        subject.as_str(),
        *retired,
        *version
    ];
    Ok(execute(tx, UPDATE, values).await? == 1)
}

/// One text.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str) -> Result<Option<TextBlock>, Error> {
    first(conn, BY_ID, values![org, id]).await
}

/// The texts of a body, also those that are retired, by name.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_body(conn: &mut Conn, org: &str, body: &str) -> Result<Vec<TextBlock>, Error> {
    all(conn, OF_BODY, values![org, body]).await
}
