//! What SQLite's planner is told about the tables.
//!
//! Every index begins with the organisation, which by itself chooses everything; without figures SQLite takes it for a
//! good choice and reads whole tables. It is not asked to count (that would give other plans from one day to the next,
//! and bad ones to a new installation), but told how an office of some years looks.

use std::collections::BTreeMap;

use sqlx::{AnyConnection, Executor, Row};

use crate::error::Error;

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
    ("dossier_respondent", 5_000),
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
const HAS_FIGURES: &str = "SELECT COUNT(*) AS found FROM sqlite_master WHERE name = 'sqlite_stat1'";
const FIGURES: &str =
    "SELECT tbl, COALESCE(idx, '') AS idx, CAST(stat AS TEXT) AS stat FROM sqlite_stat1 ORDER BY 1, 2";
const FORGET: &str = "DELETE FROM sqlite_stat1";
const TELL: &str = "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ($1, $2, $3)";

/// Table, index, and its figures as `sqlite_stat1` has them: rows, then rows for each prefix of the key.
type Figures = BTreeMap<(String, String), String>;

/// Tells the planner, when it was not told the same before.
pub(crate) async fn tell(conn: &mut AnyConnection) -> Result<(), Error> {
    let wanted = wanted(conn).await?;
    let there: i64 = conn.fetch_one(sqlx::raw_sql(HAS_FIGURES)).await?.try_get("found")?;
    if there == 0 {
        // makes the table of the figures
        conn.execute(sqlx::raw_sql("ANALYZE migration")).await?;
    }
    if told(conn).await? != wanted {
        conn.execute(sqlx::raw_sql("BEGIN IMMEDIATE")).await?;
        let written = write(conn, &wanted).await;
        let end = if written.is_ok() { "COMMIT" } else { "ROLLBACK" };
        conn.execute(sqlx::raw_sql(end)).await?;
        written?;
    }
    // this connection reads them anew; others do when they are opened
    conn.execute(sqlx::raw_sql("ANALYZE sqlite_schema")).await?;
    Ok(())
}

async fn told(conn: &mut AnyConnection) -> Result<Figures, Error> {
    let rows = conn.fetch_all(sqlx::raw_sql(FIGURES)).await?;
    rows.iter().map(|row| Ok(((row.try_get("tbl")?, row.try_get("idx")?), row.try_get("stat")?))).collect()
}

async fn write(conn: &mut AnyConnection, figures: &Figures) -> Result<(), Error> {
    conn.execute(sqlx::raw_sql(FORGET)).await?;
    for ((table, index), figures) in figures {
        let tell = sqlx::query(TELL).bind(table.clone()).bind(index.clone()).bind(figures.clone());
        tell.execute(&mut *conn).await?;
    }
    Ok(())
}

async fn wanted(conn: &mut AnyConnection) -> Result<Figures, Error> {
    let mut fields: BTreeMap<(String, String), (bool, bool, Vec<String>)> = BTreeMap::new();
    for row in conn.fetch_all(sqlx::raw_sql(INDEXES)).await? {
        let flag = |name: &str| Ok::<_, sqlx::Error>(row.try_get::<i64, _>(name)? != 0);
        let place = (row.try_get("tbl")?, row.try_get("idx")?);
        let entry = fields.entry(place).or_insert((flag("is_unique")?, flag("is_partial")?, Vec::new()));
        entry.2.push(row.try_get("field")?);
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
