//! Letters and mails, stored before they leave. Erasable; events refer to id and digest.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::dossier::Reader;
use crate::error::Error;
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
use crate::sql::{Conn, all, answer, execute, first};
use crate::writer::Tx;

row! { document_columns;
    /// A letter or mail.
    pub struct Document {
        /// The id that events refer to.
        pub id: String,
        /// The dossier.
        pub dossier: String,
        /// The letter's name in the procedure.
        pub kind: String,
        /// The event that occasioned it.
        pub event_seq: i64,
        /// The language it is written in.
        pub language: String,
        /// `email` or `post`.
        pub medium: String,
        /// To whom.
        pub recipient_name: String,
        /// An e-mail address, or the lines of a postal one.
        pub recipient_address: String,
        /// The subject line.
        pub subject: String,
        /// The text.
        pub body_text: String,
        /// The same, as HTML.
        pub body_html: String,
        /// The files that go along, as JSON: `[{"id":…,"digest":…}]`.
        pub enclosures: String,
        /// The digest of the body's own words that it was written in; none for the words of the procedure.
        pub wording: Option<String>,
        /// The mail's Message-ID, the same at every attempt.
        pub message_id: Option<String>,
        /// `waiting`, `sent`, `posted`, `undeliverable` or `cancelled`.
        pub state: String,
        /// The day on which it came into that state.
        pub state_on: Option<Date>,
        /// When it was written, by the legal clock.
        pub created_at: Timestamp,
        /// The chance that keeps the digest from being guessed; dies with the row.
        pub salt: Vec<u8>,
        /// `H(salt ‖ canonical document)`, as the event holds it.
        pub digest: String,
        /// The member of staff who is complained about and to whom it goes; empty for a letter to anyone else.
        pub reader: String,
    }
}

sql! {
    INSERT = concat!(
        "INSERT INTO document (org, ", document_columns!(), ") \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)");
    SET_STATE = "UPDATE document SET state = $3, state_on = $4 WHERE org = $1 AND id = $2 AND state = 'waiting'";
    WAIT_AGAIN = "UPDATE document SET state = 'waiting', state_on = NULL WHERE org = $1 AND id = $2 AND state = 'posted'";
    LEFT_ALL_THE_SAME = "UPDATE document SET state = 'sent', state_on = $3 WHERE org = $1 AND id = $2 AND state = 'cancelled'";
    BY_ID = concat!("SELECT ", document_columns!(), " FROM document WHERE org = $1 AND id = $2");
    BY_MESSAGE_ID = concat!("SELECT ", document_columns!(), " FROM document WHERE org = $1 AND message_id = $2");
    BY_DOSSIER = concat!(
        "SELECT ", document_columns!(), " FROM document WHERE org = $1 AND dossier = $2 ORDER BY created_at, id");
    OF_READER = concat!(
        "SELECT ", document_columns!(), " FROM document WHERE org = $1 AND reader = $2 AND state <> 'cancelled' \
        AND ($3 = '' OR id = $3) ORDER BY created_at DESC, id LIMIT $4 + 0");
    WAITING = concat!(
        "SELECT ", document_columns!(), " FROM document WHERE org = $1 AND state = 'waiting' ORDER BY created_at, id");
    CAME_BACK = concat!(
        "SELECT ", document_columns!(), " FROM document WHERE org = $1 AND state = 'undeliverable' \
        AND EXISTS (SELECT 1 FROM dossier d WHERE d.org = document.org AND d.id = document.dossier AND d.closed_on IS NULL) \
        ORDER BY created_at, id");
    WAITING_TO_POST = concat!(
        "SELECT ", document_columns!(), " FROM document WHERE org = $1 AND state = 'waiting' AND medium = 'post' \
        AND ($4 = '' OR id = $4) \
        AND EXISTS (SELECT 1 FROM dossier d WHERE d.org = document.org AND d.id = document.dossier AND ", may_see!(), ") \
        ORDER BY created_at, id LIMIT $5 + 0");
    COUNT_TO_POST = concat!(
        "SELECT COUNT(*) AS answer FROM document WHERE org = $1 AND state = 'waiting' AND medium = 'post' \
        AND EXISTS (SELECT 1 FROM dossier d WHERE d.org = document.org AND d.id = document.dossier AND ", may_see!(), ")");
}

/// Stores a document.
///
/// # Errors
/// [`Error::Conflict`] when the id is taken; [`Error::Database`] for a medium or state that does not exist.
pub async fn insert(tx: &mut Tx, org: &str, document: &Document) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, document)).await?;
    Ok(())
}

/// Notes that a document that waited was sent, posted, came back or was cancelled; false when none of that id waited.
///
/// # Errors
/// [`Error::Database`] for a state that does not exist.
pub async fn set_state(tx: &mut Tx, org: &str, id: &str, state: &str, on: Date) -> Result<bool, Error> {
    Ok(execute(tx, SET_STATE, values![org, id, state, on]).await? == 1)
}

/// A letter that was noted as posted waits again; false when none of that id was posted.
///
/// # Errors
/// [`Error`] of the database.
pub async fn wait_again(tx: &mut Tx, org: &str, id: &str) -> Result<bool, Error> {
    Ok(execute(tx, WAIT_AGAIN, values![org, id]).await? == 1)
}

/// Notes that a cancelled mail left all the same: it was in a mail server's hands when it was cancelled.
///
/// # Errors
/// [`Error`] of the database.
pub async fn left_all_the_same(tx: &mut Tx, org: &str, id: &str, on: Date) -> Result<bool, Error> {
    Ok(execute(tx, LEFT_ALL_THE_SAME, values![org, id, on]).await? == 1)
}

/// One document.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str) -> Result<Option<Document>, Error> {
    first(conn, BY_ID, values![org, id]).await
}

/// The document that went out under a Message-ID: what a bounce or a reply refers to.
/// Taking in mail will ask it; until then only its test does.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_message_id(conn: &mut Conn, org: &str, message_id: &str) -> Result<Option<Document>, Error> {
    first(conn, BY_MESSAGE_ID, values![org, message_id]).await
}

/// The documents of a dossier, oldest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<Document>, Error> {
    all(conn, BY_DOSSIER, values![org, dossier]).await
}

/// The letters to a member of staff who is complained about, the newest first; at most `limit`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_reader(conn: &mut Conn, org: &str, reader: &str, limit: i64) -> Result<Vec<Document>, Error> {
    all(conn, OF_READER, values![org, reader, "", limit]).await
}

/// One of the letters to a member of staff who is complained about.
///
/// # Errors
/// [`Error`] of the database.
pub async fn one_of_reader(
    conn: &mut Conn,
    org: &str,
    reader: &str,
    id: &str,
) -> Result<Option<Document>, Error> {
    if id.is_empty() {
        return Ok(None);
    }
    first(conn, OF_READER, values![org, reader, id, 1_i64]).await
}

/// The mails that came back, of the dossiers that are open, oldest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn came_back(conn: &mut Conn, org: &str) -> Result<Vec<Document>, Error> {
    all(conn, CAME_BACK, values![org]).await
}

/// Everything that waits to leave, by mail or by post, oldest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn waiting(conn: &mut Conn, org: &str) -> Result<Vec<Document>, Error> {
    all(conn, WAITING, values![org]).await
}

/// The letters that wait to be printed and posted, of the dossiers that the reader may see, oldest first; at most `limit`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn waiting_to_post(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    limit: i64,
) -> Result<Vec<Document>, Error> {
    all(conn, WAITING_TO_POST, values![org, reader.person, reader.today, "", limit]).await
}

/// How many letters wait to be printed and posted, of the dossiers that the reader may see.
///
/// # Errors
/// [`Error`] of the database.
pub async fn count_to_post(conn: &mut Conn, org: &str, reader: &Reader<'_>) -> Result<i64, Error> {
    Ok(answer(conn, COUNT_TO_POST, values![org, reader.person, reader.today]).await?.unwrap_or(0))
}

/// One of the letters that wait to be printed and posted, if the reader may see its dossier.
///
/// # Errors
/// [`Error`] of the database.
pub async fn one_to_post(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    id: &str,
) -> Result<Option<Document>, Error> {
    first(conn, WAITING_TO_POST, values![org, reader.person, reader.today, id, 1_i64]).await
}
