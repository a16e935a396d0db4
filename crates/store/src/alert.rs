//! What the screen tells a person when they next look: a dossier was assigned, a mail came back.

use jiff::Timestamp;

use crate::dossier::Reader;
use crate::error::Error;
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
use crate::sql::{Conn, all, answer, execute, first};
use crate::writer::Tx;

row! { alert_columns;
    /// An alert.
    pub struct Alert {
        /// Its id.
        pub id: String,
        /// For whom.
        pub person: String,
        /// About which dossier.
        pub dossier: Option<String>,
        /// What it tells.
        pub kind: String,
        /// What the sentence needs, as JSON text; ids and dates, no names.
        pub payload: String,
        /// When, by the legal clock.
        pub at: Timestamp,
        /// When it was seen.
        pub seen_at: Option<Timestamp>,
        /// When what it tells of was done or mattered no more, by the legal clock.
        pub done_at: Option<Timestamp>,
    }
}

sql! {
    INSERT = concat!("INSERT INTO alert (org, ", alert_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
        ON CONFLICT (org, id) DO NOTHING");
    BY_ID = concat!("SELECT ", alert_columns!(), " FROM alert WHERE org = $1 AND person = $2 AND id = $3");
    UNSEEN = concat!(
        "SELECT ", alert_columns!(), " FROM alert WHERE org = $1 AND person = $2 AND seen_at IS NULL AND done_at IS NULL ORDER BY at DESC, id DESC LIMIT $3 + 0");
    COUNT_UNSEEN = concat!(
        "SELECT COUNT(*) AS answer FROM alert l WHERE l.org = $1 AND l.person = $2 AND l.seen_at IS NULL AND l.done_at IS NULL \
        AND (l.kind = 'measure' OR EXISTS (SELECT 1 FROM dossier d WHERE d.org = l.org AND d.id = l.dossier AND ", may_see!(), "))");
    OPEN = concat!("SELECT ", alert_columns!(), " FROM alert WHERE org = $1 AND dossier = $2 AND done_at IS NULL ORDER BY id");
    DONE = "UPDATE alert SET done_at = $3 WHERE org = $1 AND id = $2 AND done_at IS NULL";
    RENEW = "UPDATE alert SET payload = $3, at = $4 WHERE org = $1 AND id = $2 AND seen_at IS NULL AND done_at IS NULL";
    WAITING = concat!(
        "SELECT ", alert_columns!(), " FROM alert WHERE org = $1 AND person = $2 AND done_at IS NULL ORDER BY at DESC, id DESC LIMIT $3 + 0");
    OVER = concat!(
        "SELECT ", alert_columns!(), " FROM alert WHERE org = $1 AND person = $2 AND done_at IS NOT NULL ORDER BY at DESC, id DESC LIMIT $3 + 0");
    SEEN = "UPDATE alert SET seen_at = $4 WHERE org = $1 AND person = $2 AND id = $3 AND seen_at IS NULL";
    ALL_SEEN = "UPDATE alert SET seen_at = $3 WHERE org = $1 AND person = $2 AND seen_at IS NULL";
}

/// Adds an alert; false when this id was added before, so that a job may run twice.
///
/// # Errors
/// [`Error::Database`] when there is no such person.
pub async fn add(tx: &mut Tx, org: &str, alert: &Alert) -> Result<bool, Error> {
    Ok(execute(tx, INSERT, values_of!(org, alert)).await? == 1)
}

/// One alert of a person.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, person: &str, id: &str) -> Result<Option<Alert>, Error> {
    first(conn, BY_ID, values![org, person, id]).await
}

/// The newest that a person has not seen yet and that still wait, newest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn unseen(conn: &mut Conn, org: &str, person: &str, limit: i64) -> Result<Vec<Alert>, Error> {
    all(conn, UNSEEN, values![org, person, limit]).await
}

/// How much the reader has not seen yet that still waits, of dossiers that they may see: who lost a role is told no more of what that
/// role saw. A measure is told to whoever sees to it, wherever it is.
///
/// # Errors
/// [`Error`] of the database.
pub async fn count_unseen(conn: &mut Conn, org: &str, reader: &Reader<'_>) -> Result<i64, Error> {
    Ok(answer(conn, COUNT_UNSEEN, values![org, reader.person, reader.today]).await?.unwrap_or(0))
}

/// The alerts of a dossier, anyone's, of which nothing is known to be done.
///
/// # Errors
/// [`Error`] of the database.
pub async fn open_of_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<Alert>, Error> {
    all(conn, OPEN, values![org, dossier]).await
}

/// What an alert tells of was done; false when that was known.
///
/// # Errors
/// [`Error`] of the database.
pub async fn done(tx: &mut Tx, org: &str, id: &str, at: Timestamp) -> Result<bool, Error> {
    Ok(execute(tx, DONE, values![org, id, at]).await? == 1)
}

/// An alert that nobody saw yet tells of something newer of the same kind; false when it was seen or done.
///
/// # Errors
/// [`Error`] of the database.
pub async fn renew(tx: &mut Tx, org: &str, id: &str, payload: &str, at: Timestamp) -> Result<bool, Error> {
    Ok(execute(tx, RENEW, values![org, id, payload, at]).await? == 1)
}

/// The alerts of a person, seen or not: first those that still wait, then those that are done, each newest first and at most
/// `limit`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn recent(conn: &mut Conn, org: &str, person: &str, limit: i64) -> Result<Vec<Alert>, Error> {
    let mut found: Vec<Alert> = all(conn, WAITING, values![org, person, limit]).await?;
    found.extend(all::<Alert>(conn, OVER, values![org, person, limit]).await?);
    Ok(found)
}

/// The person saw an alert; false when they had, or it is not theirs.
///
/// # Errors
/// [`Error`] of the database.
pub async fn seen(tx: &mut Tx, org: &str, person: &str, id: &str, at: Timestamp) -> Result<bool, Error> {
    Ok(execute(tx, SEEN, values![org, person, id, at]).await? == 1)
}

/// The person saw everything; how much was new.
///
/// # Errors
/// [`Error`] of the database.
pub async fn all_seen(tx: &mut Tx, org: &str, person: &str, at: Timestamp) -> Result<u64, Error> {
    execute(tx, ALL_SEEN, values![org, person, at]).await
}
