//! What people had in hand who left, or who handle elsewhere now.

use crate::dossier::{Dossier, Reader, dossier_columns};
use crate::error::Error;
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present, watching};
use crate::sql::{Conn, all, answers};

sql! {
    // who handles where is asked first: few places, however many dossiers
    BEHIND = concat!(
        "WITH gone AS MATERIALIZED (SELECT w.handler, w.body, w.unit FROM (SELECT DISTINCT o.handler, o.body, o.unit FROM dossier o \
        WHERE o.org = $1 AND o.handler > '' AND o.closed_on IS NULL) w WHERE NOT EXISTS (SELECT 1 FROM role_holding h \
        JOIN person p ON p.org = h.org AND p.id = h.person WHERE h.org = $1 AND h.person = w.handler AND h.role = 'handler' AND ",
        covers!("h", "w"),
        " AND p.active = 1)) SELECT ", dossier_columns!(), " FROM dossier d WHERE d.org = $1 \
        AND (d.handler, d.body, d.unit) IN (SELECT g.handler, g.body, g.unit FROM gone g) \
        AND d.closed_on IS NULL AND d.state <> 'answered' AND ",
        may_see!(), " ORDER BY d.received_on, d.id LIMIT $4 + 0");
    HANDLERS = concat!(
        "SELECT p.id AS answer FROM person p WHERE p.org = $1 AND p.active = 0 AND EXISTS (SELECT 1 FROM dossier d \
        WHERE d.org = p.org AND d.handler = p.id AND EXISTS (SELECT 1 FROM role_holding h WHERE h.org = d.org AND h.person = $2 \
        AND h.role IN (", watching!(), ") AND ", covers!("h", "d"), ")) ORDER BY p.id");
}

/// The open dossiers whose handler left or is no handler there any more, of those that the reader may see; the oldest `limit`.
///
/// # Errors
/// [`Error`] of the database.
pub async fn behind(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    limit: i64,
) -> Result<Vec<Dossier>, Error> {
    all(conn, BEHIND, values![org, reader.person, reader.today, limit]).await
}

/// Who left and is the handler of a dossier, open or ended, of the bodies and units over which the reader watches.
///
/// # Errors
/// [`Error`] of the database.
pub async fn handlers(conn: &mut Conn, org: &str, reader: &str) -> Result<Vec<String>, Error> {
    answers(conn, HANDLERS, values![org, reader]).await
}
