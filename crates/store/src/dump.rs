//! Every row of every table, out of one database and into another, whichever engines they have.
//!
//! The tables are asked of the database itself, so that none can be forgotten: what is not named here is carried.

use sqlx::AssertSqlSafe;

use crate::engine::Engine;
use crate::error::Error;
use crate::link::Most;
use crate::projection;
use crate::sql::{Conn, Field as _, Found, Value, rows};
use crate::writer::Tx;

/// A cell of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing was given.
    Nothing,
    /// A number, or yes and no as 1 and 0.
    Number(i64),
    /// A text, a date or an instant.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// [`Cell::Number`].
    Number,
    /// [`Cell::Text`].
    Text,
    /// [`Cell::Bytes`].
    Bytes,
}

impl Kind {
    /// Its name in a file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Kind::Number => "number",
            Kind::Text => "text",
            Kind::Bytes => "bytes",
        }
    }
}

/// What becomes of a table when everything moves elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Its rows go along.
    Carried,
    /// Its rows are made anew from the record.
    Derived,
    /// Its rows mean nothing elsewhere: who is signed in, and the book of migrations.
    Left,
}

/// A table as the database has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<(String, Kind)>,
    /// What becomes of it.
    pub fate: Fate,
    key: Vec<usize>,
}

/// Tables that stay behind.
const LEFT: [&str; 4] = ["migration", "session", "account_link", "account_step"];
/// A page is read until it is about this large, in bytes: one row of some tables is a megabyte.
const PAGE: usize = 1 << 20;
/// A statement takes at most so many values on SQLite; on PostgreSQL it is twice that.
const VALUES: usize = 30_000;
/// A statement adds at most so many rows.
const ROWS: usize = 64;

/// Every table of the database, in an order in which they can be filled: what a row refers to comes first.
///
/// # Errors
/// [`Error::Corrupt`] for a column of a type that is not ours; otherwise of the database.
pub async fn tables(conn: &mut Conn, engine: Engine) -> Result<Vec<Table>, Error> {
    let mut found: Vec<Table> = Vec::new();
    let mut places: Vec<(i64, usize)> = Vec::new();
    let column = |row: &Found<'_>| {
        let text = |name: &str| String::from_row(row, name);
        Ok((text("name")?, text("field")?, text("type")?, i64::from_row(row, "place")?))
    };
    for (name, field, word, place) in rows(conn, engine.columns(), Vec::new(), column).await? {
        if found.last().is_none_or(|table| table.name != name) {
            keyed(found.last_mut(), &mut places);
            let fate = fate(&name);
            found.push(Table { name, columns: Vec::new(), fate, key: Vec::new() });
        }
        let Some(table) = found.last_mut() else { continue };
        if place > 0 {
            places.push((place, table.columns.len()));
        }
        let kind = kind(&table.name, &word)?;
        table.columns.push((field, kind));
    }
    keyed(found.last_mut(), &mut places);
    let reference = |row: &Found<'_>| Ok((String::from_row(row, "name")?, String::from_row(row, "parent")?));
    let refers = rows(conn, engine.references(), Vec::new(), reference).await?;
    Ok(in_order(found, &refers))
}

fn keyed(table: Option<&mut Table>, places: &mut Vec<(i64, usize)>) {
    places.sort_unstable();
    let key = places.drain(..).map(|(_, column)| column).collect();
    if let Some(table) = table {
        table.key = key;
    }
}

fn fate(table: &str) -> Fate {
    match table {
        _ if LEFT.contains(&table) => Fate::Left,
        _ if projection::TABLES.contains(&table) => Fate::Derived,
        _ => Fate::Carried,
    }
}

fn kind(table: &str, word: &str) -> Result<Kind, Error> {
    match word.to_ascii_lowercase().as_str() {
        "integer" | "bigint" => Ok(Kind::Number),
        "text" => Ok(Kind::Text),
        "blob" | "bytea" => Ok(Kind::Bytes),
        other => Err(Error::Corrupt(format!("the table `{table}` has a column of the type `{other}`"))),
    }
}

fn in_order(mut waiting: Vec<Table>, refers: &[(String, String)]) -> Vec<Table> {
    let mut ordered: Vec<Table> = Vec::new();
    while !waiting.is_empty() {
        let open = |table: &Table| {
            refers.iter().any(|(child, parent)| {
                *child == table.name && parent != child && waiting.iter().any(|other| other.name == *parent)
            })
        };
        // a circle of references is filled in the order of names, and the database says what it thinks of that
        let place = waiting.iter().position(|table| !open(table)).unwrap_or_default();
        ordered.push(waiting.remove(place));
    }
    ordered
}

/// Whether the table holds no row at all.
///
/// # Errors
/// [`Error`] of the database.
pub async fn is_empty(conn: &mut Conn, table: &Table) -> Result<bool, Error> {
    let sql = format!("SELECT 1 AS answer FROM {} LIMIT 1", quoted(&table.name));
    Ok(conn.query(AssertSqlSafe(sql), Vec::new(), Most::One, |_| Ok(())).await?.is_empty())
}

/// Whether no table of the database holds a row, but for the book of migrations, and none is someone else's.
///
/// # Errors
/// [`Error`] of the database.
pub async fn is_vacant(conn: &mut Conn, engine: Engine) -> Result<bool, Error> {
    // a column that is not ours is in a table that is not ours
    let Ok(tables) = tables(conn, engine).await else { return Ok(false) };
    let ours = tables.is_empty() || tables.iter().any(|table| table.name == "migration");
    for table in tables.iter().filter(|table| table.name != "migration") {
        if !ours || !is_empty(conn, table).await? {
            return Ok(false);
        }
    }
    Ok(ours)
}

/// How many rows a table holds.
///
/// # Errors
/// [`Error`] of the database.
pub async fn count(conn: &mut Conn, table: &Table) -> Result<u64, Error> {
    let sql = format!("SELECT COUNT(*) AS answer FROM {}", quoted(&table.name));
    let read = |row: &Found<'_>| i64::from_row(row, "answer");
    let rows = conn.query(AssertSqlSafe(sql), Vec::new(), Most::One, read).await?.pop();
    Ok(rows.unwrap_or_default().unsigned_abs())
}

/// Reads a table in the order of its key, a page at a time, so that no table need fit into memory.
#[derive(Debug)]
pub struct Pages<'t> {
    table: &'t Table,
    after: Option<Vec<Cell>>,
    rows: usize,
    done: bool,
}

impl<'t> Pages<'t> {
    /// From the first row on.
    #[must_use]
    pub fn of(table: &'t Table) -> Self {
        Self { table, after: None, rows: 1, done: false }
    }

    /// The next rows; none after the last.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn next(&mut self, conn: &mut Conn) -> Result<Vec<Vec<Cell>>, Error> {
        if self.done {
            return Ok(Vec::new());
        }
        let asked = self.rows;
        let values = self.after.iter().flatten().cloned().map(value).collect();
        let columns = self.table.columns.len();
        let read = |row: &Found<'_>| (0..columns).map(|place| cell(row, place)).collect();
        let page: Vec<Vec<Cell>> = conn.query(AssertSqlSafe(self.sql()), values, Most::All, read).await?;
        self.done = page.len() < asked;
        self.after =
            page.last().map(|row| self.table.key.iter().map(|column| row[*column].clone()).collect());
        let size: usize = page.iter().flatten().map(weight).sum();
        self.rows = if size > PAGE {
            (asked / 4).max(1)
        } else if size < PAGE / 4 {
            (asked * 4).min(1024)
        } else {
            asked
        };
        Ok(page)
    }

    fn sql(&self) -> String {
        let named = |columns: &mut dyn Iterator<Item = &String>| {
            columns.map(|column| quoted(column)).collect::<Vec<_>>().join(", ")
        };
        let columns = named(&mut self.table.columns.iter().map(|(name, _)| name));
        let key = named(&mut self.table.key.iter().map(|column| &self.table.columns[*column].0));
        let after = match self.after {
            Some(_) => format!(" WHERE ({key}) > ({})", places(1, self.table.key.len())),
            None => String::new(),
        };
        format!(
            "SELECT {columns} FROM {}{after} ORDER BY {key} LIMIT {}",
            quoted(&self.table.name),
            self.rows
        )
    }
}

/// Adds rows that came from a table of the same columns. The guards of the record look on, but for the one that holds a
/// tombstone against the dossier that it stands for: that dossier is gone.
///
/// # Errors
/// [`Error::Conflict`] when a row is there already or does not follow the one before it; otherwise of the database.
pub async fn fill(tx: &mut Tx, table: &Table, rows: &[Vec<Cell>]) -> Result<(), Error> {
    let at_once = (VALUES / table.columns.len().max(1)).clamp(1, ROWS);
    for rows in rows.chunks(at_once) {
        let columns = table.columns.iter().map(|(name, _)| quoted(name)).collect::<Vec<_>>().join(", ");
        let width = table.columns.len();
        let each: Vec<_> =
            (0..rows.len()).map(|row| format!("({})", places(row * width + 1, width))).collect();
        let sql = format!("INSERT INTO {} ({columns}) VALUES {}", quoted(&table.name), each.join(", "));
        let values = rows.iter().flat_map(|row| typed(table, row)).collect();
        tx.execute(AssertSqlSafe(sql), values).await?;
    }
    Ok(())
}

/// Lets tombstones in whose dossiers are gone, until [`guard_tombstones`] in the same transaction, which wants what this
/// returns.
///
/// # Errors
/// [`Error`] of the database.
pub async fn unguard_tombstones(tx: &mut Tx, engine: Engine) -> Result<String, Error> {
    let (told, open) = engine.open_tombstones();
    let read = |row: &Found<'_>| Ok(row.text_at(0)?.map(str::to_owned));
    let guard = tx.query(told, Vec::new(), Most::One, read).await?.pop().flatten();
    tx.script(open).await?;
    guard.ok_or_else(|| Error::Corrupt("the guard of the tombstones is not there".to_owned()))
}

/// Puts the guard of the tombstones back.
///
/// # Errors
/// [`Error`] of the database.
pub async fn guard_tombstones(tx: &mut Tx, guard: String) -> Result<(), Error> {
    tx.script(AssertSqlSafe(guard)).await
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn places(first: usize, count: usize) -> String {
    (first..first + count).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ")
}

/// About how many bytes a cell takes.
fn weight(cell: &Cell) -> usize {
    match cell {
        Cell::Nothing | Cell::Number(_) => 8,
        Cell::Text(text) => text.len() + 8,
        Cell::Bytes(bytes) => bytes.len() + 8,
    }
}

fn cell(row: &Found<'_>, place: usize) -> Result<Cell, Error> {
    Ok(match row.value_at(place)? {
        Value::Text(None) | Value::Number(None) | Value::Bytes(None) => Cell::Nothing,
        Value::Number(Some(number)) => Cell::Number(number),
        Value::Text(Some(text)) => Cell::Text(text),
        Value::Bytes(Some(bytes)) => Cell::Bytes(bytes),
    })
}

fn value(cell: Cell) -> Value {
    match cell {
        Cell::Nothing => Value::Text(None),
        Cell::Number(number) => Value::Number(Some(number)),
        Cell::Text(text) => Value::Text(Some(text)),
        Cell::Bytes(bytes) => Value::Bytes(Some(bytes)),
    }
}

/// The cells of a row; what is absent has the type of its column, which PostgreSQL wants to know.
fn typed<'r>(table: &'r Table, row: &'r [Cell]) -> impl Iterator<Item = Value> + 'r {
    table.columns.iter().zip(row).map(|((_, kind), cell)| match (cell, kind) {
        (Cell::Nothing, Kind::Number) => Value::Number(None),
        (Cell::Nothing, Kind::Text) => Value::Text(None),
        (Cell::Nothing, Kind::Bytes) => Value::Bytes(None),
        (cell, _) => value(cell.clone()),
    })
}
