//! Dossiers that may be about the same people or the same thing. Every question takes the newest of what it finds, so
//! that it costs what it looks at.

use crate::dossier::{Dossier, Reader, dossier_columns};
use crate::error::Error;
use crate::party::{Party, party_columns};
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
use crate::sql::{Conn, all, answers, filled};

/// How many dossiers are looked at more closely.
pub const CANDIDATES: usize = 32;
/// Among how many of the newest dossiers with one word another is looked for, or those that the reader may see.
const AMONG: i64 = 1_000;

sql! {
    NEWEST_WITH = concat!(
        "SELECT w.dossier AS answer FROM search_word w JOIN dossier d ON d.org = w.org AND d.id = w.dossier \
        WHERE w.org = $1 AND w.word = $4 AND ", may_see!(), " ORDER BY w.dossier DESC LIMIT $5 + 0");
    NEWEST_WITH_BOTH = concat!(
        "SELECT d.id AS answer FROM (SELECT org, dossier FROM search_word WHERE org = $1 AND word = $4 \
        ORDER BY dossier DESC LIMIT $7 + 0) a JOIN dossier d ON d.org = a.org AND d.id = a.dossier \
        WHERE EXISTS (SELECT 1 FROM search_word b WHERE b.org = a.org AND b.word = $5 AND b.dossier = a.dossier) \
        AND ", may_see!(), " ORDER BY d.id DESC LIMIT $6 + 0");
    NEWEST_HERE_WITH = concat!(
        "SELECT d.id AS answer FROM (SELECT w.org, w.dossier FROM search_word w \
        JOIN dossier o ON o.org = w.org AND o.id = w.dossier WHERE w.org = $1 AND w.word = $4 \
        AND o.body = $5 AND ($6 = '' OR o.unit = $6) ORDER BY w.dossier DESC LIMIT $8 + 0) a \
        JOIN dossier d ON d.org = a.org AND d.id = a.dossier WHERE ", may_see!(), " ORDER BY d.id DESC LIMIT $7 + 0");
    SEEN = concat!(
        "SELECT ", dossier_columns!(), " FROM dossier d WHERE d.org = $1 AND d.id IN ($4, $5, $6, $7, $8, $9, $10, $11, \
        $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, \
        $34, $35) AND ", may_see!(), " ORDER BY d.id DESC");
    PARTIES = concat!(
        "SELECT ", party_columns!(), " FROM party WHERE org = $1 AND superseded_by IS NULL AND dossier IN ($2, $3, $4, $5, \
        $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, \
        $29, $30, $31, $32, $33) ORDER BY id");
}

/// The newest dossiers that the reader may see and in which a word stands.
///
/// # Errors
/// [`Error`] of the database.
pub async fn newest_with(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    word: &str,
    limit: i64,
) -> Result<Vec<String>, Error> {
    answers(conn, NEWEST_WITH, values![org, reader.person, reader.today, word, limit]).await
}

/// The newest dossiers that the reader may see and in which two words stand, among the thousand newest with the first of
/// them.
///
/// # Errors
/// [`Error`] of the database.
pub async fn newest_with_both(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    (word, other): (&str, &str),
    limit: i64,
) -> Result<Vec<String>, Error> {
    let values = values![org, reader.person, reader.today, word, other, limit, AMONG];
    answers(conn, NEWEST_WITH_BOTH, values).await
}

/// The newest dossiers of a body, or of one of its units, that the reader may see and in which a word stands, among the
/// thousand newest there with it.
///
/// # Errors
/// [`Error`] of the database.
pub async fn newest_here_with(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    (body, unit): (&str, Option<&str>),
    word: &str,
    limit: i64,
) -> Result<Vec<String>, Error> {
    let unit = unit.unwrap_or_default();
    let values = values![org, reader.person, reader.today, word, body, unit, limit, AMONG];
    answers(conn, NEWEST_HERE_WITH, values).await
}

/// Those of the dossiers (the first [`CANDIDATES`]) that the reader may see, newest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn seen(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    ids: &[String],
) -> Result<Vec<Dossier>, Error> {
    let mut values = values![org, reader.person, reader.today];
    values.extend(filled(ids.iter().map(String::as_str), CANDIDATES, "")); // no id is empty
    all(conn, SEEN, values).await
}

/// The current parties of these dossiers (the first [`CANDIDATES`]).
///
/// # Errors
/// [`Error`] of the database.
pub async fn parties(conn: &mut Conn, org: &str, ids: &[String]) -> Result<Vec<Party>, Error> {
    let mut values = values![org];
    values.extend(filled(ids.iter().map(String::as_str), CANDIDATES, "")); // no id is empty
    all(conn, PARTIES, values).await
}
