//! What SQLite's planner is told about the tables.
//!
//! Every index begins with the organisation, which by itself chooses everything; without figures SQLite takes it for a
//! good choice and reads whole tables. It is not asked to count (that would give other plans from one day to the next,
//! and bad ones to a new installation), but told how an office of some years looks.

use std::collections::BTreeMap;

use crate::error::Error;
use crate::sql::{Conn, Field as _, Found, answer, execute, rows};

/// The rows of a table that is not in [`SIZES`].
const LARGE: i64 = 1_000_000;
/// Of a partial index one row in so many is there.
const PARTIAL: i64 = 20;
/// How many different values a column has that is not in [`VALUES`].
const MANY: i64 = 100_000;

/// The tables that stay small.
const SIZES: &[(&str, i64)] = &[
    ("absence", 300),
    ("body", 10),
    ("checkpoint", 1_000),
    ("dossier_date", 20_000),
    ("dossier_link", 2_000),
    ("dossier_respondent", 5_000),
    ("dossier_seat", 1_000),
    ("migration", 20),
    ("number_series", 50),
    ("person", 300),
    ("procedure_version", 20),
    ("role_holding", 600),
    ("saved_view", 500),
    ("session", 500),
    ("setting", 50),
    ("stash", 100),
    ("task", 20_000),
    ("upload", 1_000),
];

/// The columns with few different values.
const VALUES: &[(&str, i64)] = &[
    ("activity", 10),
    ("body", 5),
    ("closed_on", 1_000),
    ("done_at", 10_000),
    ("handler", 100),
    ("holder", 500),
    ("kind", 5),
    ("language", 4),
    ("medium", 4),
    ("org", 1),
    ("on_day", 1_000),
    ("person", 100),
    ("received_on", 1_000),
    ("role", 6),
    ("series", 5),
    ("stage", 2),
    ("state", 5),
    ("subject", 20),
    ("unit", 5),
    ("year", 5),
];

const INDEXES: &str = "SELECT m.name AS tbl, CASE WHEN l.origin = 'pk' THEN m.name ELSE l.name END AS idx, \
    CAST(l.\"unique\" AS INTEGER) AS is_unique, CAST(l.partial AS INTEGER) AS is_partial, COALESCE(i.name, '') AS field \
    FROM sqlite_master m, pragma_index_list(m.name) l, pragma_index_info(l.name) i \
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, l.name, i.seqno";
const HAS_FIGURES: &str = "SELECT COUNT(*) AS answer FROM sqlite_master WHERE name = 'sqlite_stat1'";
const FIGURES: &str =
    "SELECT tbl, COALESCE(idx, '') AS idx, CAST(stat AS TEXT) AS stat FROM sqlite_stat1 ORDER BY 1, 2";
const FORGET: &str = "DELETE FROM sqlite_stat1";
const TELL: &str = "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ($1, $2, $3)";

/// Table, index, and its figures as `sqlite_stat1` has them: rows, then rows for each prefix of the key.
type Figures = BTreeMap<(String, String), String>;

/// Tells the planner, when it was not told the same before.
pub(crate) async fn tell(conn: &mut Conn) -> Result<(), Error> {
    let wanted = wanted(conn).await?;
    let there: Option<i64> = answer(conn, HAS_FIGURES, Vec::new()).await?;
    if there == Some(0) {
        // makes the table of the figures
        conn.script("ANALYZE migration").await?;
    }
    if told(conn).await? != wanted {
        conn.script("BEGIN IMMEDIATE").await?;
        let written = write(conn, &wanted).await;
        let end = if written.is_ok() { "COMMIT" } else { "ROLLBACK" };
        conn.script(end).await?;
        written?;
    }
    // this connection reads them anew; others do when they are opened
    conn.script("ANALYZE sqlite_schema").await
}

async fn told(conn: &mut Conn) -> Result<Figures, Error> {
    let text = |row: &Found<'_>, column: &str| String::from_row(row, column);
    let read = |row: &Found<'_>| Ok(((text(row, "tbl")?, text(row, "idx")?), text(row, "stat")?));
    Ok(rows(conn, FIGURES, Vec::new(), read).await?.into_iter().collect())
}

async fn write(conn: &mut Conn, figures: &Figures) -> Result<(), Error> {
    conn.script(FORGET).await?;
    for ((table, index), figures) in figures {
        execute(conn, TELL, values![table.as_str(), index.as_str(), figures.as_str()]).await?;
    }
    Ok(())
}

async fn wanted(conn: &mut Conn) -> Result<Figures, Error> {
    let mut fields: BTreeMap<(String, String), (bool, bool, Vec<String>)> = BTreeMap::new();
    let read = |row: &Found<'_>| {
        let text = |name: &str| String::from_row(row, name);
        let flag = |name: &str| bool::from_row(row, name);
        let place = (text("tbl")?, text("idx")?);
        Ok((place, flag("is_unique")?, flag("is_partial")?, text("field")?))
    };
    for (place, unique, partial, field) in rows(conn, INDEXES, Vec::new(), read).await? {
        let entry = fields.entry(place).or_insert((unique, partial, Vec::new()));
        entry.2.push(field);
    }
    let figures = fields.into_iter().map(|((table, index), (unique, partial, fields))| {
        let figures = figures(&table, unique, partial, &fields);
        ((table, index), figures)
    });
    Ok(figures.collect())
}

fn figures(table: &str, unique: bool, partial: bool, fields: &[String]) -> String {
    let known =
        |list: &[(&str, i64)], name: &str| list.iter().find(|(known, _)| *known == name).map(|(_, it)| *it);
    let rows = known(SIZES, table).unwrap_or(LARGE) / if partial { PARTIAL } else { 1 };
    let mut left = rows.max(1);
    let mut text = left.to_string();
    for (place, field) in fields.iter().enumerate() {
        left = match place + 1 == fields.len() && unique {
            true => 1,
            false => (left / known(VALUES, field).unwrap_or(MANY)).max(2),
        };
        text.push(' ');
        text.push_str(&left.to_string());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::figures;

    #[test]
    fn the_organisation_alone_chooses_nothing() {
        let fields = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(figures("text", true, false, &fields(&["org", "id"])), "1000000 1000000 1");
        assert_eq!(figures("text", false, false, &fields(&["org", "dossier"])), "1000000 1000000 10");
        assert_eq!(figures("task", false, false, &fields(&["org", "role"])), "20000 20000 3333");
        assert_eq!(figures("alert", false, true, &fields(&["org", "person"])), "50000 50000 500");
        assert_eq!(figures("body", true, false, &fields(&["org", "id"])), "10 10 1");
    }
}
