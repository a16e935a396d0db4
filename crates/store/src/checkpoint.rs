//! All heads at one moment, under one digest that can be kept elsewhere: against it a missing dossier or a cut tail
//! shows.

use std::fmt::Write;

use jiff::Timestamp;

use crate::digest::{hex, sha256};
use crate::error::Error;
use crate::event::{self, Head};
use crate::sql::{Conn, execute, first};
use crate::tombstone;
use crate::writer::Tx;

row! { checkpoint_columns;
    /// All heads at one moment.
    pub struct Checkpoint {
        /// Its id.
        pub id: String,
        /// When it was taken, by the machine clock.
        pub at: Timestamp,
        /// How many dossiers it covers.
        pub dossiers: i64,
        /// One line per dossier: id, place of the last event, its hash in hexadecimal.
        pub heads: String,
        /// `SHA-256` of `heads`, in hexadecimal.
        pub digest: String,
    }
}

sql! {
    INSERT = concat!("INSERT INTO checkpoint (org, ", checkpoint_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6)");
    LATEST = concat!("SELECT ", checkpoint_columns!(), " FROM checkpoint WHERE org = $1 ORDER BY at DESC, id DESC LIMIT 1");
}

/// Takes a checkpoint over every head and keeps it.
///
/// # Errors
/// [`Error`] of the database.
pub async fn take(tx: &mut Tx, org: &str, id: &str, at: Timestamp) -> Result<Checkpoint, Error> {
    let heads = event::heads(tx, org).await?;
    let lines = written(&heads);
    let checkpoint = Checkpoint {
        id: id.to_owned(),
        at,
        dossiers: i64::try_from(heads.len()).unwrap_or(i64::MAX),
        digest: hex(&sha256(b"", lines.as_bytes())),
        heads: lines,
    };
    execute(tx, INSERT, values_of!(org, &checkpoint)).await?;
    Ok(checkpoint)
}

fn written(heads: &[Head]) -> String {
    heads.iter().fold(String::new(), |mut lines, head| {
        // writing to a String cannot fail
        let _ = writeln!(lines, "{} {} {}", head.dossier, head.seq, hex(&head.hash));
        lines
    })
}

/// The newest checkpoint, if any was taken.
///
/// # Errors
/// [`Error`] of the database.
pub async fn latest(conn: &mut Conn, org: &str) -> Result<Option<Checkpoint>, Error> {
    first(conn, LATEST, values![org]).await
}

/// The dossiers whose record no longer holds what the checkpoint saw, and that have no tombstone. A checkpoint that was
/// itself changed is an error.
///
/// # Errors
/// [`Error::Corrupt`] when the digest does not fit the heads; otherwise of the database.
pub async fn missing(conn: &mut Conn, org: &str, checkpoint: &Checkpoint) -> Result<Vec<String>, Error> {
    if hex(&sha256(b"", checkpoint.heads.as_bytes())) != checkpoint.digest {
        return Err(Error::Corrupt(format!("checkpoint {} does not fit its digest", checkpoint.id)));
    }
    let mut missing = Vec::new();
    for line in checkpoint.heads.lines() {
        let (dossier, seq, hash) = read(line)?;
        let found = event::hash_at(conn, org, dossier, seq).await?;
        let kept = found.is_some_and(|found| hex(&found) == hash);
        if !kept && tombstone::by_dossier(conn, org, dossier).await?.is_none() {
            missing.push(dossier.to_owned());
        }
    }
    Ok(missing)
}

fn read(line: &str) -> Result<(&str, i64, &str), Error> {
    let unreadable = || Error::Corrupt(format!("checkpoint line `{line}`"));
    let mut words = line.rsplitn(3, ' ');
    let hash = words.next().ok_or_else(unreadable)?;
    let seq = words.next().and_then(|seq| seq.parse().ok()).ok_or_else(unreadable)?;
    Ok((words.next().ok_or_else(unreadable)?, seq, hash))
}
