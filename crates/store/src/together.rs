//! Dossiers that are handled together: which leads, and how many there are.

use crate::dossier::Reader;
use crate::error::Error;
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
use crate::sql::{Conn, all, batches};

/// How many dossiers one question asks after.
const BATCH: usize = 16;

/// Their places in that question.
macro_rules! of_a_batch {
    () => {
        "$4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19"
    };
}

row! {
    /// Open dossiers that are handled together, as far as the reader may see them.
    pub struct Group {
        /// The id of the first.
        pub lead: String,
        /// Its number.
        pub number: String,
        /// How many open dossiers are handled together with it.
        pub led: i64,
    }
}

row! {
    /// A dossier that leads others, or in which one goes on.
    pub struct Lead {
        /// Its id.
        pub id: String,
        /// Its number.
        pub number: String,
    }
}

sql! {
    GROUPS = concat!(
        "SELECT l.id AS lead, l.number, COUNT(*) AS led FROM dossier d JOIN dossier l ON l.org = d.org AND l.id = d.lead \
        WHERE d.org = $1 AND d.lead IN (SELECT d.id FROM dossier d WHERE d.org = $1 AND d.id IN (", of_a_batch!(),
        ") AND d.closed_on IS NULL AND d.number IS NOT NULL AND ", may_see!(), ") AND d.closed_on IS NULL AND ", may_see!(),
        " GROUP BY l.id, l.number");
    LEADS = concat!(
        "SELECT d.id, d.number FROM dossier d WHERE d.org = $1 AND d.id IN (", of_a_batch!(),
        ") AND d.number IS NOT NULL AND ", may_see!());
}

/// Of these dossiers the open ones with which others are handled together that are open.
///
/// # Errors
/// [`Error`] of the database.
pub async fn groups(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    leads: &[&str],
) -> Result<Vec<Group>, Error> {
    let mut found = Vec::new();
    for values in batches(values![org, reader.person, reader.today], leads, BATCH) {
        found.extend(all(conn, GROUPS, values).await?);
    }
    Ok(found)
}

/// The numbers of these dossiers, open or not, as far as the reader may see them.
///
/// # Errors
/// [`Error`] of the database.
pub async fn leads(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    ids: &[&str],
) -> Result<Vec<Lead>, Error> {
    let mut found = Vec::new();
    for values in batches(values![org, reader.person, reader.today], ids, BATCH) {
        found.extend(all(conn, LEADS, values).await?);
    }
    Ok(found)
}
