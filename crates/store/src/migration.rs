//! Forward-only migrations, embedded. Each runs once, in a transaction, and its text is remembered by digest: a
//! migration that ran somewhere is never edited again.

use sqlx::AssertSqlSafe;

use crate::digest::{hex, sha256};
use crate::engine::Engine;
use crate::error::Error;
use crate::projection;
use crate::sql::{Conn, Field as _, Found, execute, rows};

/// A migration as the book of a backup tells it: the same on both engines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number.
    pub number: i64,
    /// Its name.
    pub name: String,
    /// The digest of its text.
    pub digest: String,
}

/// Every migration of this program.
#[must_use]
pub fn book() -> Vec<Step> {
    let step = |migration: &Migration| Step {
        number: migration.number,
        name: migration.name.to_owned(),
        digest: hex(&sha256(b"", migration.sql.as_bytes())),
    };
    MIGRATIONS.iter().map(step).collect()
}

/// The last migration that made or changed a derived table: rows that were derived before it are to be derived anew.
#[must_use]
pub fn last_of_derived() -> i64 {
    let touches = |migration: &&Migration| {
        projection::TABLES.iter().any(|table| {
            let made = ["CREATE TABLE ", "ALTER TABLE "].map(|what| format!("{what}{table} "));
            made.iter().any(|made| migration.sql.contains(made))
        })
    };
    MIGRATIONS.iter().filter(touches).map(|migration| migration.number).max().unwrap_or_default()
}

struct Migration {
    number: i64,
    name: &'static str,
    sql: &'static str,
}

/// The engine's guards follow in the same transaction as this one, which makes the last table that they watch.
const GUARDED: i64 = 3;

const fn step(number: i64, name: &'static str, sql: &'static str) -> Migration {
    Migration { number, name, sql }
}

#[rustfmt::skip] // one line each, as in a book
const MIGRATIONS: &[Migration] = &[
    step(1, "record", include_str!("../migrations/0001_record.sql")),
    step(2, "projection", include_str!("../migrations/0002_projection.sql")),
    step(3, "people", include_str!("../migrations/0003_people.sql")),
    step(4, "register", include_str!("../migrations/0004_register.sql")),
    step(5, "attachment", include_str!("../migrations/0005_attachment.sql")),
    step(6, "house", include_str!("../migrations/0006_house.sql")),
    step(7, "account", include_str!("../migrations/0007_account.sql")),
    step(8, "writing", include_str!("../migrations/0008_writing.sql")),
    step(9, "wording", include_str!("../migrations/0009_wording.sql")),
    step(10, "mail", include_str!("../migrations/0010_mail.sql")),
    step(11, "household", include_str!("../migrations/0011_household.sql")),
    step(12, "joined", include_str!("../migrations/0012_joined.sql")),
    step(13, "place", include_str!("../migrations/0013_place.sql")),
    step(14, "seats", include_str!("../migrations/0014_seats.sql")),
    step(15, "lane", include_str!("../migrations/0015_lane.sql")),
    step(16, "respondent", include_str!("../migrations/0016_respondent.sql")),
    step(17, "sits", include_str!("../migrations/0017_sits.sql")),
    step(18, "dates", include_str!("../migrations/0018_dates.sql")),
    step(19, "links", include_str!("../migrations/0019_links.sql")),
    step(20, "proof", include_str!("../migrations/0020_proof.sql")),
    step(21, "members", include_str!("../migrations/0021_members.sql")),
    step(22, "measures", include_str!("../migrations/0022_measures.sql")),
    step(23, "within", include_str!("../migrations/0023_within.sql")),
    step(24, "kept", include_str!("../migrations/0024_kept.sql")),
    step(25, "left", include_str!("../migrations/0025_left.sql")),
    step(26, "moved", include_str!("../migrations/0026_moved.sql")),
    step(27, "gone", include_str!("../migrations/0027_gone.sql")),
];

/// The book of migrations is the engine's, not an organisation's: the one key without `org`.
const BOOK: &str = "CREATE TABLE IF NOT EXISTS migration (number {{number}} PRIMARY KEY, name {{text}} NOT NULL, digest {{text}} NOT NULL)";
const APPLIED: &str = "SELECT number, name, digest FROM migration ORDER BY number";
const REMEMBER: &str = "INSERT INTO migration (number, name, digest) VALUES ($1, $2, $3)";

impl Migration {
    fn text(&self, engine: Engine) -> String {
        let mut text = engine.expand(self.sql);
        if self.number == GUARDED {
            text.push_str(engine.guards());
        }
        text
    }
}

/// Brings the tables of a new database to an earlier version: that of the backup which comes into it.
pub(crate) async fn run_up_to(conn: &mut Conn, engine: Engine, number: i64) -> Result<(), Error> {
    let known = MIGRATIONS.iter().take_while(|migration| migration.number <= number).count();
    run_all(conn, engine, &MIGRATIONS[..known]).await
}

/// Whether the tables are those of this program, without touching them.
pub(crate) async fn examine(conn: &mut Conn, engine: Engine) -> Result<(), Error> {
    let Ok(applied) = applied(conn).await else {
        return Err(Error::Migration(
            "This is no database of Gehoor: it has no book of migrations.".to_owned(),
        ));
    };
    let ours = MIGRATIONS.iter().map(|migration| {
        (migration.number, migration.name.to_owned(), hex(&sha256(b"", migration.text(engine).as_bytes())))
    });
    if applied == ours.collect::<Vec<_>>() {
        return Ok(());
    }
    Err(Error::Migration(
        "The tables of this database are not those of this version of Gehoor. Look at it with the version that wrote it; \
         or let this one bring it up to date first, by starting on it, or on a copy."
            .to_owned(),
    ))
}

/// How often a process that starts waits for its turn, each time as long as the database lets it: ten minutes in all.
const TURNS: u32 = 60;

/// Begins once whoever writes now has ended, such as a process that started before this one and makes the lists anew.
async fn begin(conn: &mut Conn, engine: Engine) -> Result<(), Error> {
    for _ in 1..TURNS {
        match conn.script(engine.begin()).await {
            // PostgreSQL is within a transaction that failed, SQLite in none
            Err(Error::Busy(_)) => drop(conn.script("ROLLBACK").await),
            begun => return begun,
        }
    }
    conn.script(engine.begin()).await
}

async fn run_all(conn: &mut Conn, engine: Engine, migrations: &[Migration]) -> Result<(), Error> {
    begin(conn, engine).await?;
    conn.script(AssertSqlSafe(engine.expand(BOOK))).await?;
    conn.script("COMMIT").await?;
    for migration in migrations {
        begin(conn, engine).await?;
        let ran = run_one(conn, engine, migration).await;
        let end = if ran.is_ok() { "COMMIT" } else { "ROLLBACK" };
        conn.script(end).await?;
        ran?;
    }
    let known = migrations.last().map_or(0, |migration| migration.number);
    match applied(conn).await?.last() {
        Some((number, name, _)) if *number > known => Err(Error::Migration(format!(
            "This database was already brought to version {number} ({name}) by a newer Gehoor; this one knows versions up \
             to {known}. Start the newer one."
        ))),
        _ => Ok(()),
    }
}

async fn run_one(conn: &mut Conn, engine: Engine, migration: &Migration) -> Result<(), Error> {
    let text = migration.text(engine);
    let digest = hex(&sha256(b"", text.as_bytes()));
    if let Some((number, name, before)) =
        applied(conn).await?.into_iter().find(|(number, ..)| *number == migration.number)
    {
        if before == digest {
            return Ok(());
        }
        return Err(Error::Migration(format!(
            "Migration {number} ({name}) was changed after it ran on this database; undo the change and write a new \
             migration instead."
        )));
    }
    let told = |error: Error| {
        Error::Migration(format!("Migration {} ({}) failed: {error}", migration.number, migration.name))
    };
    conn.script(AssertSqlSafe(text)).await.map_err(told)?;
    let values = values![migration.number, migration.name, digest];
    execute(conn, REMEMBER, values).await.map_err(told)?;
    Ok(())
}

async fn applied(conn: &mut Conn) -> Result<Vec<(i64, String, String)>, Error> {
    let text = |row: &Found<'_>, column: &str| String::from_row(row, column);
    let read =
        |row: &Found<'_>| Ok((i64::from_row(row, "number")?, text(row, "name")?, text(row, "digest")?));
    rows(conn, APPLIED, Vec::new(), read).await
}
