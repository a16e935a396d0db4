//! The derived tables as one thing: emptied before they are rebuilt from the events, and written down for comparison.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::error::Error;
use crate::search;
use crate::sql::{Conn, Found, Value, execute, rows};
use crate::writer::Tx;

/// The tables that are derived from the events as a whole.
pub(crate) const TABLES: [&str; 11] = [
    "dossier",
    "dossier_date",
    "dossier_link",
    "dossier_measure",
    "dossier_respondent",
    "dossier_seat",
    "dossier_subject",
    "dossier_term",
    "search_line",
    "search_word",
    "task",
];

sql! {
    CLEAR_DOSSIERS = "DELETE FROM dossier WHERE org = $1";
    CLEAR_RESPONDENTS = "DELETE FROM dossier_respondent WHERE org = $1";
    CLEAR_SEATS = "DELETE FROM dossier_seat WHERE org = $1";
    CLEAR_DATES = "DELETE FROM dossier_date WHERE org = $1";
    CLEAR_LINKS = "DELETE FROM dossier_link WHERE org = $1";
    CLEAR_MEASURES = "DELETE FROM dossier_measure WHERE org = $1";
    CLEAR_TERMS = "DELETE FROM dossier_term WHERE org = $1";
    CLEAR_TASKS = "DELETE FROM task WHERE org = $1";
    CLEAR_SUBJECTS = "DELETE FROM dossier_subject WHERE org = $1";
    CLEAR_WORDS = "DELETE FROM search_word WHERE org = $1";
    CLEAR_LINES = "DELETE FROM search_line WHERE org = $1";
    CLEAR_DOSSIER = "DELETE FROM dossier WHERE org = $1 AND id = $2";
    CLEAR_RESPONDENTS_OF = "DELETE FROM dossier_respondent WHERE org = $1 AND dossier = $2";
    CLEAR_SEATS_OF = "DELETE FROM dossier_seat WHERE org = $1 AND dossier = $2";
    CLEAR_DATES_OF = "DELETE FROM dossier_date WHERE org = $1 AND dossier = $2";
    CLEAR_LINKS_OF = "DELETE FROM dossier_link WHERE org = $1 AND dossier = $2";
    CLEAR_MEASURES_OF = "DELETE FROM dossier_measure WHERE org = $1 AND dossier = $2";
    CLEAR_TERMS_OF = "DELETE FROM dossier_term WHERE org = $1 AND dossier = $2";
    CLEAR_TASKS_OF = "DELETE FROM task WHERE org = $1 AND dossier = $2";
    CLEAR_SUBJECTS_OF = "DELETE FROM dossier_subject WHERE org = $1 AND dossier = $2";
    DUMP_DOSSIERS = "SELECT * FROM dossier WHERE org = $1";
    DUMP_RESPONDENTS = "SELECT * FROM dossier_respondent WHERE org = $1";
    DUMP_SEATS = "SELECT * FROM dossier_seat WHERE org = $1";
    DUMP_DATES = "SELECT * FROM dossier_date WHERE org = $1";
    DUMP_LINKS = "SELECT * FROM dossier_link WHERE org = $1";
    DUMP_MEASURES = "SELECT * FROM dossier_measure WHERE org = $1";
    DUMP_TERMS = "SELECT * FROM dossier_term WHERE org = $1";
    DUMP_TASKS = "SELECT * FROM task WHERE org = $1";
    DUMP_LINES = "SELECT * FROM search_line WHERE org = $1";
    DUMP_WORDS = "SELECT * FROM search_word WHERE org = $1";
    DUMP_SUBJECTS = "SELECT * FROM dossier_subject WHERE org = $1";
}

/// Empties every derived table of an organisation, before a rebuild in the same transaction.
///
/// # Errors
/// [`Error`] of the database.
pub async fn clear(tx: &mut Tx, org: &str) -> Result<(), Error> {
    tx.look_up_by_index().await?;
    for sql in [
        CLEAR_DOSSIERS,
        CLEAR_RESPONDENTS,
        CLEAR_SEATS,
        CLEAR_DATES,
        CLEAR_LINKS,
        CLEAR_MEASURES,
        CLEAR_TERMS,
        CLEAR_TASKS,
        CLEAR_SUBJECTS,
        CLEAR_WORDS,
        CLEAR_LINES,
    ] {
        execute(tx, sql, values![org]).await?;
    }
    Ok(())
}

/// Removes the derived rows of one dossier.
///
/// # Errors
/// [`Error`] of the database.
pub async fn clear_dossier(tx: &mut Tx, org: &str, dossier: &str) -> Result<(), Error> {
    for sql in [
        CLEAR_DOSSIER,
        CLEAR_RESPONDENTS_OF,
        CLEAR_SEATS_OF,
        CLEAR_DATES_OF,
        CLEAR_LINKS_OF,
        CLEAR_MEASURES_OF,
        CLEAR_TERMS_OF,
        CLEAR_TASKS_OF,
        CLEAR_SUBJECTS_OF,
    ] {
        execute(tx, sql, values![org, dossier]).await?;
    }
    search::replace_for(tx, org, dossier, &BTreeSet::new()).await?;
    Ok(())
}

/// Every derived row as a line of text, sorted: two dumps are equal when the tables are. The same on both engines.
///
/// # Errors
/// [`Error`] of the database.
pub async fn dump(conn: &mut Conn, org: &str) -> Result<String, Error> {
    let tables = [
        ("dossier", DUMP_DOSSIERS),
        ("dossier_respondent", DUMP_RESPONDENTS),
        ("dossier_seat", DUMP_SEATS),
        ("dossier_date", DUMP_DATES),
        ("dossier_link", DUMP_LINKS),
        ("dossier_measure", DUMP_MEASURES),
        ("dossier_term", DUMP_TERMS),
        ("task", DUMP_TASKS),
        ("search_line", DUMP_LINES),
        ("search_word", DUMP_WORDS),
        ("dossier_subject", DUMP_SUBJECTS),
    ];
    let mut dump = String::new();
    for (table, sql) in tables {
        let mut lines = rows(conn, sql, values![org], |row| line(table, row)).await?;
        lines.sort();
        dump.extend(lines);
    }
    Ok(dump)
}

fn line(table: &str, row: &Found<'_>) -> Result<String, Error> {
    let mut line = table.to_owned();
    for (place, column) in row.columns().into_iter().enumerate() {
        // writing to a String cannot fail
        let _ = write!(line, " {column}={}", cell(row, place)?);
    }
    line.push('\n');
    Ok(line)
}

fn cell(row: &Found<'_>, place: usize) -> Result<String, Error> {
    Ok(match row.value_at(place)? {
        Value::Text(Some(text)) => format!("{text:?}"),
        Value::Number(Some(number)) => number.to_string(),
        Value::Bytes(Some(bytes)) => crate::hex(&bytes),
        Value::Text(None) | Value::Number(None) | Value::Bytes(None) => "-".to_owned(),
    })
}
