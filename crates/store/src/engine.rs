//! Where the two engines differ: the address, the settings of a connection, a few words of the schema, the guards.
//! Everything else is written once.

mod planner;
mod schema;

use std::path::{Path, PathBuf};

use sqlx::{Connection as _, Executor as _, PgConnection};

use crate::error::Error;
use crate::file::File;
use crate::link::{Conn, Most, Server};

/// The database engine, chosen by the scheme of the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file, embedded: one machine.
    Sqlite,
    /// A server: several machines may share it.
    Postgres,
}

/// The guards that keep the record append-only, in each engine's own language.
const SQLITE_GUARDS: &str = include_str!("engine/sqlite.sql");
const POSTGRES_GUARDS: &str = include_str!("engine/postgres.sql");

const SQLITE_WAIT: &str = "PRAGMA busy_timeout = 10000";

/// A reader keeps so many KiB of the file at hand; there are a few readers.
const SQLITE_READING: &[&str] = &["PRAGMA query_only = ON", "PRAGMA cache_size = -8192"];

/// Of the connection that writes: a reader sets nothing, so that one may look at a file without changing it.
const SQLITE_WRITING: &[&str] = &[
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    // so that a REPLACE fires the delete guards too
    "PRAGMA recursive_triggers = ON",
    "PRAGMA cache_size = -32768",
];

/// A process that hangs in the middle of a transaction must not hold the counters of all the others.
const POSTGRES_SETTINGS: &[&str] = &[
    "SET lock_timeout = '10s'",
    "SET idle_in_transaction_session_timeout = '60s'",
    "SET TIME ZONE 'UTC'",
    "SET client_min_messages = warning",
    // what is asked is answered in milliseconds: to compile it first takes longer
    "SET jit = off",
];

const POSTGRES_READING: &[&str] = &["SET default_transaction_read_only = on"];

impl Engine {
    /// The engine that an address names, or a sentence that says what an address looks like.
    ///
    /// # Errors
    /// [`Error::Address`] for any other scheme, without repeating the address: it may hold a password.
    pub fn of_url(url: &str) -> Result<Self, Error> {
        let scheme = url.split(':').next().unwrap_or_default();
        match scheme {
            "sqlite" => sqlite_path(url).map(|_| Engine::Sqlite),
            "postgres" | "postgresql" => Ok(Engine::Postgres),
            "mysql" | "mariadb" => Err(Error::Address(format!(
                "The database address begins with `{scheme}:`, which Gehoor does not speak; {EXAMPLES}"
            ))),
            _ if url.contains(':') => Err(Error::Address(format!(
                "The database address begins with `{scheme}:`, which is no engine that Gehoor knows; {EXAMPLES}"
            ))),
            _ => Err(Error::Address(format!("The database address names no engine; {EXAMPLES}"))),
        }
    }

    /// Whether there is no file yet where the address points; a server is never absent in this sense.
    pub(crate) fn is_absent(self, url: &str) -> Result<bool, Error> {
        match self {
            Engine::Postgres => Ok(false),
            Engine::Sqlite => Ok(!Path::new(sqlite_path(url)?).exists()),
        }
    }

    /// Opens a transaction that may write, once every other process has ended its own: one writer at a time on both
    /// engines.
    pub(crate) fn begin(self) -> &'static str {
        match self {
            // at once the writer's: a transaction that first reads and then finds another writer cannot go on
            Engine::Sqlite => "BEGIN IMMEDIATE",
            // Batches of several processes hold locks on many rows, in no common order: without turns they meet in
            // deadlocks, and each costs a second. Any fixed number does.
            Engine::Postgres => "BEGIN; SELECT pg_advisory_xact_lock(74051)",
        }
    }

    /// What it means that a savepoint is gone. SQLite takes a whole transaction back by itself when it cannot write it for
    /// want of room (sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction"): who shared it is told
    /// so too.
    pub(crate) fn without_savepoint(self, error: Error) -> Error {
        match self {
            Engine::Sqlite => Error::Full(format!("SQLite took the transaction back; {error}")),
            Engine::Postgres => error,
        }
    }

    /// Opens a transaction that only reads, and sees one moment however long it lasts.
    pub(crate) fn begin_still(self) -> &'static str {
        match self {
            Engine::Sqlite => "BEGIN",
            Engine::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }

    /// The schema's tokens in this engine's words.
    pub(crate) fn expand(self, sql: &str) -> String {
        let words: &[(&str, &str)] = match self {
            Engine::Sqlite => &[
                ("{{bytes}}", "BLOB"),
                ("{{number}}", "INTEGER"),
                ("{{text}}", "TEXT"),
                ("{{keyed}}", "STRICT, WITHOUT ROWID"),
            ],
            Engine::Postgres => &[
                ("{{bytes}}", "BYTEA"),
                ("{{number}}", "BIGINT"),
                // the order of texts is that of their bytes, as in SQLite, whatever the server's locale
                ("{{text}}", "TEXT COLLATE \"C\""),
                ("{{keyed}}", ""),
            ],
        };
        words.iter().fold(sql.to_owned(), |sql, (token, word)| sql.replace(token, word))
    }

    /// The triggers of this engine.
    pub(crate) fn guards(self) -> &'static str {
        match self {
            Engine::Sqlite => SQLITE_GUARDS,
            Engine::Postgres => POSTGRES_GUARDS,
        }
    }

    /// What a fresh connection is told.
    pub(crate) fn settings(self, may_write: bool) -> Vec<&'static str> {
        let (mut settings, more) = match (self, may_write) {
            (Engine::Sqlite, true) => (vec![SQLITE_WAIT], SQLITE_WRITING),
            (Engine::Sqlite, false) => (vec![SQLITE_WAIT], SQLITE_READING),
            (Engine::Postgres, true) => (POSTGRES_SETTINGS.to_vec(), &[] as &[_]),
            (Engine::Postgres, false) => (POSTGRES_SETTINGS.to_vec(), POSTGRES_READING),
        };
        settings.extend(more);
        settings
    }

    /// Sets a fresh connection to a server up.
    pub(crate) async fn settle(self, conn: &mut PgConnection, may_write: bool) -> Result<(), sqlx::Error> {
        for setting in self.settings(may_write) {
            conn.execute(sqlx::raw_sql(setting)).await?;
        }
        Ok(())
    }

    /// Opens the connection that writes; a new SQLite file is made when it is not there.
    pub(crate) async fn connect_writer(self, url: &str) -> Result<Conn, Error> {
        match self {
            Engine::Sqlite => {
                let mut conn = Conn::from(File::open(&file(url)?, true)?);
                for setting in self.settings(true) {
                    conn.script(setting).await?;
                }
                Ok(conn)
            }
            Engine::Postgres => {
                let mut conn = PgConnection::connect(url).await?;
                self.settle(&mut conn, true).await?;
                Ok(Server::Own(Box::new(conn)).into())
            }
        }
    }

    /// Tells the planner what it cannot know by itself; a server finds out by itself.
    pub(crate) async fn tell_planner(self, conn: &mut Conn) -> Result<(), Error> {
        match self {
            Engine::Sqlite => planner::tell(conn).await,
            Engine::Postgres => Ok(()),
        }
    }

    /// Refuses a database in which an answered write could be lost, or a name could not be spelled.
    pub(crate) async fn examine(self, conn: &mut Conn) -> Result<(), Error> {
        match self {
            Engine::Sqlite => {
                let mode = shown(conn, "PRAGMA journal_mode").await?;
                if mode != "wal" {
                    return Err(Error::Unfit(format!(
                        "SQLite keeps its journal in mode `{mode}` here instead of `wal`; put the database file on a local disk."
                    )));
                }
            }
            Engine::Postgres => {
                if shown(conn, "SHOW synchronous_commit").await? == "off" {
                    return Err(Error::Unfit(
                        "PostgreSQL runs with synchronous_commit = off, so that an answered complaint could still be \
                         lost; set it to `on` for this database or this user."
                            .to_owned(),
                    ));
                }
                let encoding = shown(conn, "SHOW server_encoding").await?;
                if encoding != "UTF8" {
                    return Err(Error::Unfit(format!(
                        "The PostgreSQL database is encoded in {encoding}; create one with ENCODING 'UTF8'."
                    )));
                }
            }
        }
        Ok(())
    }
}

const EXAMPLES: &str = "write `sqlite:/var/lib/gehoor/gehoor.db` for a file, or `postgres://user:password@host/database` for a server.";

/// The path in `sqlite:/path/file.db` or `sqlite:///path/file.db`.
fn sqlite_path(url: &str) -> Result<&str, Error> {
    let rest = url.strip_prefix("sqlite:").unwrap_or_default();
    let path = rest.strip_prefix("//").unwrap_or(rest);
    if path.is_empty() {
        return Err(Error::Address(format!("The database address names no file; {EXAMPLES}")));
    }
    if path.starts_with(":memory:") {
        return Err(Error::Address(format!(
            "A complaint kept in memory is lost when the program stops; {EXAMPLES}"
        )));
    }
    Ok(path)
}

/// The file that an address names.
pub(crate) fn file(url: &str) -> Result<PathBuf, Error> {
    sqlite_path(url).map(PathBuf::from)
}

async fn shown(conn: &mut Conn, sql: &'static str) -> Result<String, Error> {
    let shown = conn.query(sql, Vec::new(), Most::One, |row| Ok(row.text_at(0)?.map(str::to_owned))).await?;
    Ok(shown.into_iter().flatten().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_names_the_engine() {
        assert_eq!(Engine::of_url("sqlite:/var/lib/g.db").ok(), Some(Engine::Sqlite));
        assert_eq!(Engine::of_url("sqlite://g.db").ok(), Some(Engine::Sqlite));
        assert_eq!(Engine::of_url("postgres://gehoor@db.example/gehoor").ok(), Some(Engine::Postgres));
        assert_eq!(Engine::of_url("postgresql://db.example/gehoor").ok(), Some(Engine::Postgres));
    }

    #[test]
    fn any_other_address_is_answered_with_an_example_and_without_its_password() {
        for url in [
            "mysql://u:secret@h/d",
            "oracle://u:secret@h/d",
            "/var/lib/g.db",
            "",
            "sqlite:",
            "sqlite::memory:",
        ] {
            let told = Engine::of_url(url).expect_err(url).to_string();
            assert!(told.contains("sqlite:/var/lib/gehoor/gehoor.db"), "{url}: {told}");
            assert!(!told.contains("secret"), "{told}");
        }
    }

    #[test]
    fn a_path_with_a_question_mark_stays_a_path() {
        for url in ["sqlite:/tmp/what?.db", "sqlite:///tmp/what?.db"] {
            assert_eq!(file(url).ok(), Some(PathBuf::from("/tmp/what?.db")));
        }
        assert_eq!(file("sqlite:here.db").ok(), Some(PathBuf::from("here.db")));
    }
}
