//! Lawful destruction: what goes, and the tombstone that stays. Selection lists and requests for erasure will call it;
//! until then only its tests do.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::writer::Tx;

row! { tombstone_columns;
    /// What remains of a destroyed dossier.
    pub struct Tombstone {
        /// The dossier that was.
        pub dossier: String,
        /// The place of its last event.
        pub head_seq: i64,
        /// The hash of its last event.
        pub head_hash: Vec<u8>,
        /// The ground: the line of the selection list, or the decision on a request for erasure.
        pub ground: String,
        /// The person who approved.
        pub approved_by: String,
        /// The other person who approved.
        pub also_approved_by: String,
        /// When, by the legal clock.
        pub destroyed_at: Timestamp,
    }
}

sql! {
    INSERT = concat!("INSERT INTO tombstone (org, ", tombstone_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    BY_DOSSIER = concat!("SELECT ", tombstone_columns!(), " FROM tombstone WHERE org = $1 AND dossier = $2");
    ALL = concat!("SELECT ", tombstone_columns!(), " FROM tombstone WHERE org = $1 ORDER BY dossier");
    NO_EVENTS = "DELETE FROM event WHERE org = $1 AND dossier = $2";
    NO_PARTIES = "DELETE FROM party WHERE org = $1 AND dossier = $2";
    NO_TEXTS = "DELETE FROM text WHERE org = $1 AND dossier = $2";
    NO_DOCUMENTS = "DELETE FROM document WHERE org = $1 AND dossier = $2";
    NO_ATTACHMENTS = "DELETE FROM attachment WHERE org = $1 AND dossier = $2";
    NO_JOBS = "DELETE FROM job WHERE org = $1 AND dossier = $2";
    NO_ALERTS = "DELETE FROM alert WHERE org = $1 AND dossier = $2";
}

/// Destroys a dossier: writes its tombstone and removes its events, parties, texts, documents, attachments, jobs, alerts
/// and projected rows. Its number and its checkpoints stay; the bytes of its attachments go with the next sweep.
///
/// # Errors
/// [`Error::Conflict`] when the tombstone does not bear the present head of the dossier; [`Error::Database`] when the
/// two approvers are one.
pub async fn destroy(tx: &mut Tx, org: &str, tombstone: &Tombstone) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, tombstone)).await?;
    let removals = [NO_EVENTS, NO_PARTIES, NO_TEXTS, NO_DOCUMENTS, NO_ATTACHMENTS, NO_JOBS, NO_ALERTS];
    for removal in removals {
        execute(tx, removal, values![org, tombstone.dossier]).await?;
    }
    crate::projection::clear_dossier(tx, org, &tombstone.dossier).await
}

/// The tombstone of a dossier, if it was destroyed.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_dossier(conn: &mut Conn, org: &str, dossier: &str) -> Result<Option<Tombstone>, Error> {
    first(conn, BY_DOSSIER, values![org, dossier]).await
}

/// Every tombstone.
///
/// # Errors
/// [`Error`] of the database.
pub async fn load_all(conn: &mut Conn, org: &str) -> Result<Vec<Tombstone>, Error> {
    all(conn, ALL, values![org]).await
}
