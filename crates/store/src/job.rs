//! Consequences: written in the transaction of what causes them, run later, at least once. A job waits for two clocks:
//! the legal one (a reminder two days before the end of a term) and the machine's (the next attempt at a mail server).
//!
//! They go in two lanes, so that a mail server that is slow or away keeps no term from being watched.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, answer, execute};
use crate::writer::Tx;

row! { job_columns;
    /// A job.
    pub struct Job {
        /// Its id.
        pub id: String,
        /// What it is, in the words of whoever adds it: a second job with the same key is not added.
        pub job_key: String,
        /// Which code runs it.
        pub kind: String,
        /// What that code needs, as JSON text.
        pub payload: String,
        /// The dossier that it is about.
        pub dossier: Option<String>,
        /// Not before this instant of the legal clock.
        pub legal_at: Option<Timestamp>,
        /// Not before this instant of the machine clock.
        pub machine_at: Timestamp,
        /// How often it was taken.
        pub attempts: i64,
        /// Taken by someone until then; after that, they are thought dead.
        pub locked_until: Option<Timestamp>,
        /// What went wrong the last time.
        pub last_error: Option<String>,
        /// When it was done, by the machine clock.
        pub done_at: Option<Timestamp>,
    }
}

/// In which of two queues a job waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// What touches the record: done in a moment.
    Record,
    /// The kinds `send`, `notify` and `account`, which may each take as long as a mail server likes.
    Mail,
}

impl Lane {
    fn mail(self) -> i64 {
        i64::from(self == Lane::Mail)
    }
}

macro_rules! in_lane {
    ($mail:literal) => {
        concat!("CASE WHEN kind IN ('send', 'notify', 'account') THEN 1 ELSE 0 END = ", $mail)
    };
}

/// Due by both clocks, and in nobody's hands: `$2` by the legal clock, `$3` by the machine's, `$4` is too far ahead.
macro_rules! due {
    ($kinds:literal, $legal:literal) => {
        concat!(
            "org = $1 AND done_at IS NULL AND kind ",
            $kinds,
            " ('send', 'notify', 'account') AND (locked_until IS NULL OR locked_until <= $3 OR locked_until > $4) \
            AND (machine_at <= $3 OR machine_at > $4) AND ",
            $legal,
            " <= $2"
        )
    };
}

/// In words that no index has for the legal clock: mail is met in the order in which it waits.
macro_rules! due_mail {
    () => {
        due!("IN", "(COALESCE(legal_at, '') || '')")
    };
}

macro_rules! due_record {
    () => {
        due!("NOT IN", "COALESCE(legal_at, '')")
    };
}

/// Writers take turns on both engines (engine.rs): what the inner query finds, nobody else takes.
macro_rules! take {
    ($due:expr) => {
        concat!(
            "UPDATE job SET locked_until = $5, attempts = attempts + 1 WHERE org = $1 AND id IN (SELECT id FROM job WHERE ",
            $due,
            " ORDER BY machine_at, id LIMIT $6 + 0) RETURNING ",
            job_columns!()
        )
    };
}

/// A lock or a wait that reaches further ahead than this, in seconds, was set by a clock that was wrong: nobody waits so
/// long (a mail is put off for four hours at most).
const FARTHEST: i64 = 24 * 60 * 60;

sql! {
    ADD = concat!(
        "INSERT INTO job (org, ", job_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
        ON CONFLICT (org, job_key) DO NOTHING");
    TAKE_MAIL = take!(due_mail!());
    TAKE_RECORD = take!(due_record!());
    MAIL_IS_DUE = concat!("SELECT 1 AS answer FROM job WHERE ", due_mail!(), " LIMIT 1");
    RECORD_IS_DUE = concat!("SELECT 1 AS answer FROM job WHERE ", due_record!(), " LIMIT 1");
    FINISH = "UPDATE job SET done_at = $3, locked_until = NULL, last_error = NULL WHERE org = $1 AND id = $2 AND done_at IS NULL";
    FAIL = "UPDATE job SET machine_at = $3, last_error = $4, locked_until = NULL WHERE org = $1 AND id = $2 AND done_at IS NULL";
    // No attempt was made, so none is counted.
    REST = concat!(
        "UPDATE job SET machine_at = $2 WHERE org = $1 AND done_at IS NULL AND machine_at < $2 \
        AND (locked_until IS NULL OR locked_until <= $3) AND ", in_lane!("$4"));
    HASTEN = concat!(
        "UPDATE job SET machine_at = $2 WHERE org = $1 AND done_at IS NULL AND machine_at > $2 AND ", in_lane!("$3"));
    FORGET = "DELETE FROM job WHERE org = $1 AND id = $2";
    PURGE = "DELETE FROM job WHERE org = $1 AND done_at < $2";
    NEXT_LEGAL_AT = "SELECT COALESCE(legal_at, '') AS answer FROM job WHERE org = $1 AND done_at IS NULL \
        AND COALESCE(legal_at, '') > '' ORDER BY COALESCE(legal_at, '') LIMIT 1";
    // What someone else holds is nothing to do before they must be thought dead.
    NEXT_MACHINE_AT = concat!(
        "SELECT MIN(CASE WHEN locked_until <= $4 AND locked_until > machine_at THEN locked_until \
            WHEN machine_at > $4 THEN $5 ELSE machine_at END) AS answer FROM job \
        WHERE org = $1 AND done_at IS NULL AND COALESCE(legal_at, '') <= $2 AND ", in_lane!("$3"));
    FAILING = concat!(
        "SELECT ", job_columns!(), " FROM job WHERE org = $1 AND done_at IS NULL AND last_error IS NOT NULL \
        ORDER BY machine_at, id");
    // By the open dossiers of the body, which an index finds: no job counts the terms of one that has ended.
    WAITING_IN_BODY = "SELECT COUNT(*) AS answer FROM dossier d CROSS JOIN job j WHERE d.org = $1 AND d.body = $3 \
        AND d.closed_on IS NULL AND j.org = $1 AND j.dossier = d.id AND j.kind = $2 AND j.done_at IS NULL";
    BY_DOSSIER = concat!("SELECT ", job_columns!(), " FROM job WHERE org = $1 AND dossier = $2 ORDER BY id");
}

impl Job {
    /// A job that was never tried, due at once.
    #[must_use]
    pub fn new(id: &str, key: &str, kind: &str, payload: &str, machine_at: Timestamp) -> Self {
        Self {
            id: id.to_owned(),
            job_key: key.to_owned(),
            kind: kind.to_owned(),
            payload: payload.to_owned(),
            dossier: None,
            legal_at: None,
            machine_at,
            attempts: 0,
            locked_until: None,
            last_error: None,
            done_at: None,
        }
    }
}

/// Removes a job whose payload nobody should keep once it is done.
///
/// # Errors
/// [`Error`] of the database.
pub async fn forget(tx: &mut Tx, org: &str, id: &str) -> Result<(), Error> {
    execute(tx, FORGET, values![org, id]).await?;
    Ok(())
}

/// Adds a job; false when one with this key was added before, done or not.
///
/// # Errors
/// [`Error::Conflict`] when the id, but not the key, is taken.
pub async fn add(tx: &mut Tx, org: &str, job: &Job) -> Result<bool, Error> {
    Ok(execute(tx, ADD, values_of!(org, job)).await? == 1)
}

/// Takes jobs of a lane that are due by both clocks and locks them for `lock_seconds`; the earliest first. Each counts an attempt.
///
/// # Errors
/// [`Error`] of the database.
pub async fn take_due(
    tx: &mut Tx,
    org: &str,
    lane: Lane,
    legal_now: Timestamp,
    machine_now: Timestamp,
    lock_seconds: i64,
    limit: i64,
) -> Result<Vec<Job>, Error> {
    let locked_until = machine_now
        .checked_add(jiff::SignedDuration::from_secs(lock_seconds))
        .map_err(|error| Error::Corrupt(format!("a lock of {lock_seconds} seconds: {error}")))?;
    let sql = match lane {
        Lane::Mail => TAKE_MAIL,
        Lane::Record => TAKE_RECORD,
    };
    let values = values![org, legal_now, machine_now, farthest(machine_now), locked_until, limit];
    let mut jobs: Vec<Job> = all(tx, sql, values).await?;
    // the order of RETURNING is not promised
    jobs.sort_by(|a, b| (a.machine_at, &a.id).cmp(&(b.machine_at, &b.id)));
    Ok(jobs)
}

/// Whether [`take_due`] would find anything.
///
/// # Errors
/// [`Error`] of the database.
pub async fn is_due(
    conn: &mut Conn,
    org: &str,
    lane: Lane,
    legal_now: Timestamp,
    machine_now: Timestamp,
) -> Result<bool, Error> {
    let sql = match lane {
        Lane::Mail => MAIL_IS_DUE,
        Lane::Record => RECORD_IS_DUE,
    };
    let found: Option<i64> =
        answer(conn, sql, values![org, legal_now, machine_now, farthest(machine_now)]).await?;
    Ok(found.is_some())
}

fn farthest(machine_now: Timestamp) -> Timestamp {
    machine_now.saturating_add(jiff::SignedDuration::from_secs(FARTHEST)).unwrap_or(Timestamp::MAX)
}

/// The job is done; false when it was so already.
///
/// # Errors
/// [`Error`] of the database.
pub async fn finish(tx: &mut Tx, org: &str, id: &str, machine_now: Timestamp) -> Result<bool, Error> {
    Ok(execute(tx, FINISH, values![org, id, machine_now]).await? == 1)
}

/// The attempt failed: not again before `next_machine_at`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn fail(
    tx: &mut Tx,
    org: &str,
    id: &str,
    next_machine_at: Timestamp,
    error: &str,
) -> Result<(), Error> {
    execute(tx, FAIL, values![org, id, next_machine_at, error]).await?;
    Ok(())
}

/// Nothing of the lane is tried before `until`, except what someone holds; how much was put off.
///
/// # Errors
/// [`Error`] of the database.
pub async fn rest(
    tx: &mut Tx,
    org: &str,
    lane: Lane,
    machine_now: Timestamp,
    until: Timestamp,
) -> Result<u64, Error> {
    execute(tx, REST, values![org, until, machine_now, lane.mail()]).await
}

/// Everything of the lane may be tried at once, however long it was to wait; how much was brought forward.
///
/// # Errors
/// [`Error`] of the database.
pub async fn hasten(tx: &mut Tx, org: &str, lane: Lane, machine_now: Timestamp) -> Result<u64, Error> {
    execute(tx, HASTEN, values![org, machine_now, lane.mail()]).await
}

/// Forgets the jobs that were done before `before`; how many.
///
/// # Errors
/// [`Error`] of the database.
pub async fn purge(tx: &mut Tx, org: &str, before: Timestamp) -> Result<u64, Error> {
    execute(tx, PURGE, values![org, before]).await
}

/// The first instant of the legal clock that a job waits for.
///
/// # Errors
/// [`Error`] of the database.
pub async fn next_legal_at(conn: &mut Conn, org: &str) -> Result<Option<Timestamp>, Error> {
    answer(conn, NEXT_LEGAL_AT, values![org]).await
}

/// The first instant of the machine clock at which a job of the lane that is due by the legal one can be taken.
///
/// # Errors
/// [`Error`] of the database.
pub async fn next_machine_at(
    conn: &mut Conn,
    org: &str,
    lane: Lane,
    legal_now: Timestamp,
    machine_now: Timestamp,
) -> Result<Option<Timestamp>, Error> {
    let values = values![org, legal_now, lane.mail(), farthest(machine_now), machine_now];
    Ok(answer::<Option<Timestamp>>(conn, NEXT_MACHINE_AT, values).await?.flatten())
}

/// The jobs that failed and wait for another attempt.
///
/// # Errors
/// [`Error`] of the database.
pub async fn failing(conn: &mut Conn, org: &str) -> Result<Vec<Job>, Error> {
    all(conn, FAILING, values![org]).await
}

/// How many jobs of a kind wait for dossiers of a body.
///
/// # Errors
/// [`Error`] of the database.
pub async fn waiting_in_body(conn: &mut Conn, org: &str, kind: &str, body: &str) -> Result<i64, Error> {
    Ok(answer(conn, WAITING_IN_BODY, values![org, kind, body]).await?.unwrap_or(0))
}

/// Every job of a dossier, done or not.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<Job>, Error> {
    all(conn, BY_DOSSIER, values![org, dossier]).await
}
