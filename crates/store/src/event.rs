//! The record of a dossier: events, only ever added, each chained to the one before it.
//!
//! `hash = SHA-256(previous hash ‖ bytes)`; what stands before the first event is the dossier's own seed, so that a
//! chain cannot be moved to another dossier. The columns `at`, `kind` and `version` are for reading and are not hashed
//! by themselves: the bytes must say them too.

use jiff::Timestamp;

use crate::digest::sha256;
use crate::error::Error;
use crate::sql::{Conn, all, answers, execute};
use crate::writer::Tx;

row! { stored_columns;
    /// An event as it stands in the record.
    pub struct StoredEvent {
        /// Its place in the dossier, from 1.
        pub seq: i64,
        /// When it happened, by the legal clock.
        pub at: Timestamp,
        /// What happened, as a name.
        pub kind: String,
        /// The version of the event's form.
        pub version: i64,
        /// The canonical bytes.
        pub bytes: Vec<u8>,
        /// `SHA-256(previous hash ‖ bytes)`, 32 bytes.
        pub hash: Vec<u8>,
    }
}

row! {
    /// The last event of a dossier.
    pub struct Head {
        /// The dossier.
        pub dossier: String,
        /// The place of its last event.
        pub seq: i64,
        /// The hash of its last event.
        pub hash: Vec<u8>,
    }
}

sql! {
    APPEND = "INSERT INTO event (org, dossier, seq, at, kind, version, bytes, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    LOAD = concat!("SELECT ", stored_columns!(), " FROM event WHERE org = $1 AND dossier = $2 ORDER BY seq");
    HASH_AT = "SELECT hash AS answer FROM event WHERE org = $1 AND dossier = $2 AND seq = $3";
    HEADS = "SELECT e.dossier, e.seq, e.hash FROM event e \
        JOIN (SELECT dossier, MAX(seq) AS head FROM event WHERE org = $1 GROUP BY dossier) h \
        ON h.dossier = e.dossier AND h.head = e.seq WHERE e.org = $1 ORDER BY e.dossier";
    ANY = "SELECT dossier AS answer FROM event WHERE org = $1 LIMIT 1";
    DOSSIERS = "SELECT DISTINCT dossier AS answer FROM event WHERE org = $1 ORDER BY dossier";
}

/// An event that is about to be added. `bytes` is its canonical form; what is hashed is exactly these bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// What happened, as a name.
    pub kind: String,
    /// The version of the event's form.
    pub version: i64,
    /// When it happened, by the legal clock.
    pub at: Timestamp,
    /// The canonical bytes.
    pub bytes: Vec<u8>,
}

/// What the first event of a dossier is chained to: `SHA-256(org ‖ 0 ‖ dossier)`.
#[must_use]
pub fn seed(org: &str, dossier: &str) -> Vec<u8> {
    let mut name = org.as_bytes().to_vec();
    name.push(0);
    sha256(&name, dossier.as_bytes())
}

/// The hash of an event after `previous`.
#[must_use]
pub fn chained(previous: &[u8], bytes: &[u8]) -> Vec<u8> {
    sha256(previous, bytes)
}

/// Adds events after the event number `expected_seq` (0 for a new dossier); the new head.
///
/// # Errors
/// [`Error::Conflict`] when the dossier's last event is another one: someone else changed it. [`Error::Database`] when
/// the dossier was destroyed.
pub async fn append(
    tx: &mut Tx,
    org: &str,
    dossier: &str,
    expected_seq: i64,
    events: &[NewEvent],
) -> Result<Head, Error> {
    let hash = previous_hash(tx, org, dossier, expected_seq).await?;
    append_after(tx, org, Head { dossier: dossier.to_owned(), seq: expected_seq, hash }, events).await
}

/// As [`append`], after an event that this transaction has read or written itself: its hash is not looked up again.
///
/// # Errors
/// As [`append`].
pub async fn append_after(tx: &mut Tx, org: &str, head: Head, events: &[NewEvent]) -> Result<Head, Error> {
    let Head { dossier, mut seq, mut hash } = head;
    for event in events {
        seq += 1;
        hash = chained(&hash, &event.bytes);
        let values = values![org, dossier, seq, event.at, event.kind, event.version, event.bytes, hash];
        execute(tx, APPEND, values).await?;
    }
    Ok(Head { dossier, seq, hash })
}

/// The head of a dossier whose events were read; of one that does not exist yet, what its first event is chained to.
#[must_use]
pub fn head_of(org: &str, dossier: &str, events: &[StoredEvent]) -> Head {
    let (seq, hash) = match events.last() {
        Some(last) => (last.seq, last.hash.clone()),
        None => (0, seed(org, dossier)),
    };
    Head { dossier: dossier.to_owned(), seq, hash }
}

async fn previous_hash(tx: &mut Tx, org: &str, dossier: &str, seq: i64) -> Result<Vec<u8>, Error> {
    if seq == 0 {
        return Ok(seed(org, dossier));
    }
    let hashes: Vec<Vec<u8>> = answers(tx, HASH_AT, values![org, dossier, seq]).await?;
    hashes.into_iter().next().ok_or_else(|| Error::Conflict(format!("there is no event {seq} to add after")))
}

/// Every event of a dossier, in order; none for an unknown or destroyed dossier.
///
/// # Errors
/// [`Error`] of the database.
pub async fn load(conn: &mut Conn, org: &str, dossier: &str) -> Result<Vec<StoredEvent>, Error> {
    all(conn, LOAD, values![org, dossier]).await
}

/// The last event of every dossier, by dossier id.
///
/// # Errors
/// [`Error`] of the database.
pub async fn heads(conn: &mut Conn, org: &str) -> Result<Vec<Head>, Error> {
    all(conn, HEADS, values![org]).await
}

/// Whether any dossier has a record.
///
/// # Errors
/// [`Error`] of the database.
pub async fn any(conn: &mut Conn, org: &str) -> Result<bool, Error> {
    let found: Vec<String> = answers(conn, ANY, values![org]).await?;
    Ok(!found.is_empty())
}

/// The ids of all dossiers that have a record, in order.
///
/// # Errors
/// [`Error`] of the database.
pub async fn dossiers(conn: &mut Conn, org: &str) -> Result<Vec<String>, Error> {
    answers(conn, DOSSIERS, values![org]).await
}

/// The hash of one event, if it is there.
///
/// # Errors
/// [`Error`] of the database.
pub async fn hash_at(conn: &mut Conn, org: &str, dossier: &str, seq: i64) -> Result<Option<Vec<u8>>, Error> {
    Ok(answers(conn, HASH_AT, values![org, dossier, seq]).await?.into_iter().next())
}

/// The place of the first event of a dossier that is not what was written, if any: changed bytes, a changed hash, a gap.
/// A cut tail shows only against a [`crate::checkpoint`].
#[must_use]
pub fn first_broken(org: &str, dossier: &str, events: &[StoredEvent]) -> Option<i64> {
    let mut previous = seed(org, dossier);
    for (place, event) in (1..).zip(events) {
        if event.seq != place || event.hash != chained(&previous, &event.bytes) {
            return Some(place);
        }
        previous.clone_from(&event.hash);
    }
    None
}
