//! SQLite: a file that this process reads and writes itself. A question is answered on the thread that asks it; the
//! way to another thread and back would cost more than most answers.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, OpenFlags, Statement, ToSql};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::Error;
use crate::link::{Found, Most};
use crate::sql::Value;

/// How many statements a connection keeps prepared.
const PREPARED: usize = 128;
/// How long someone waits for a connection.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection to a file.
#[derive(Debug)]
pub(crate) struct File {
    /// Always there, but while it is being dropped.
    conn: Option<Connection>,
    home: Option<Home>,
}

/// Where a connection goes when it is no longer used, and the turn that its user has.
#[derive(Debug)]
struct Home {
    files: Arc<Files>,
    _turn: OwnedSemaphorePermit,
}

impl File {
    /// Opens the file at a path; to write, it is made when it is not there.
    pub(crate) fn open(path: &Path, to_write: bool) -> Result<File, Error> {
        let access = match to_write {
            true => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
            false => OpenFlags::SQLITE_OPEN_READ_ONLY,
        };
        if to_write {
            make_private(path);
        }
        // each connection is used by one thread at a time: it needs no lock of its own
        let conn = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        conn.set_prepared_statement_cache_capacity(PREPARED);
        // else it plans nearly every statement anew for each value that it is given, which costs more than most answers
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        Ok(File { conn: Some(conn), home: None })
    }

    fn conn(&self) -> Result<&Connection, Error> {
        self.conn.as_ref().ok_or(Error::Closed)
    }

    fn asked(&self, sql: &str, values: &[Value]) -> Result<CachedStatement<'_>, Error> {
        let mut statement = self.conn()?.prepare_cached(sql)?;
        bind(&mut statement, values)?;
        Ok(statement)
    }

    /// What is made of each row of a query.
    pub(crate) fn query<T>(
        &self,
        sql: &str,
        values: &[Value],
        most: Most,
        mut read: impl FnMut(&Found<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut statement = self.asked(sql, values)?;
        let mut rows = statement.raw_query();
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(&Found::of_file(row))?);
            if most == Most::One {
                break;
            }
        }
        Ok(found)
    }

    /// Runs a statement; the number of rows that it touched.
    pub(crate) fn execute(&self, sql: &str, values: &[Value]) -> Result<u64, Error> {
        let mut statement = self.asked(sql, values)?;
        if statement.column_count() == 0 {
            return Ok(statement.raw_execute()? as u64);
        }
        let mut rows = statement.raw_query();
        while rows.next()?.is_some() {}
        Ok(0)
    }

    /// Runs statements that take no value; a row that one gives is left.
    pub(crate) fn script(&self, sql: &str) -> Result<(), Error> {
        Ok(self.conn()?.execute_batch(sql)?)
    }

    /// Whether a statement is understood.
    pub(crate) fn prepare(&self, sql: &str) -> Result<(), Error> {
        self.conn()?.prepare(sql)?;
        Ok(())
    }

    /// The details of what `EXPLAIN QUERY PLAN` says; no value need be given.
    pub(crate) fn explain(&self, sql: &str) -> Result<Vec<String>, Error> {
        let mut statement = self.conn()?.prepare(sql)?;
        let mut rows = statement.raw_query();
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            steps.push(row.get("detail")?);
        }
        Ok(steps)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let (Some(conn), Some(home)) = (self.conn.take(), self.home.take()) else { return };
        // who left in the middle of a transaction leaves nothing of it behind
        if conn.is_autocommit() || conn.execute_batch("ROLLBACK").is_ok() {
            home.files.free().push(conn);
        }
    }
}

/// The statements number their values (`$7`); SQLite takes that for a name, and counts in the order of appearance.
fn bind(statement: &mut Statement<'_>, values: &[Value]) -> Result<(), Error> {
    for place in 1..=statement.parameter_count() {
        let number = statement.parameter_name(place).and_then(|name| name.get(1..)?.parse::<usize>().ok());
        let value = number.and_then(|number| values.get(number.checked_sub(1)?));
        let value = value.ok_or_else(|| rusqlite::Error::InvalidParameterCount(values.len(), place))?;
        statement.raw_bind_parameter(place, value)?;
    }
    Ok(())
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Number(Some(number)) => ValueRef::Integer(*number),
            Value::Text(Some(text)) => ValueRef::Text(text.as_bytes()),
            Value::Bytes(Some(bytes)) => ValueRef::Blob(bytes),
            Value::Number(None) | Value::Text(None) | Value::Bytes(None) => ValueRef::Null,
        }))
    }
}

/// Connections for reading a file, so many at once. The one used last is used again: its pages are still at hand.
#[derive(Debug)]
pub(crate) struct Files {
    path: PathBuf,
    to_write: bool,
    settings: Vec<&'static str>,
    most: u32,
    turns: Arc<Semaphore>,
    free: Mutex<Vec<Connection>>,
}

impl Files {
    /// The first connection is opened at once: whether it opens is known then.
    pub(crate) fn open(
        path: PathBuf,
        to_write: bool,
        settings: Vec<&'static str>,
        most: u32,
    ) -> Result<Arc<Files>, Error> {
        let turns = Arc::new(Semaphore::new(most as usize));
        let files = Files { path, to_write, settings, most, turns, free: Mutex::new(Vec::new()) };
        let first = files.another()?;
        files.free().push(first);
        Ok(Arc::new(files))
    }

    fn free(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn another(&self) -> Result<Connection, Error> {
        let mut file = File::open(&self.path, self.to_write)?;
        for setting in &self.settings {
            file.script(setting)?;
        }
        file.conn.take().ok_or(Error::Closed)
    }

    /// A connection, once one is free.
    pub(crate) async fn take(self: &Arc<Self>) -> Result<File, Error> {
        let turn = match Arc::clone(&self.turns).try_acquire_owned() {
            Ok(turn) => turn,
            Err(_) => tokio::time::timeout(PATIENCE, Arc::clone(&self.turns).acquire_owned())
                .await
                .map_err(|_| Error::Busy("every connection is in use".to_owned()))?
                .map_err(|_| Error::Closed)?,
        };
        let free = self.free().pop();
        let conn = match free {
            Some(conn) => conn,
            None => self.another()?,
        };
        Ok(File { conn: Some(conn), home: Some(Home { files: Arc::clone(self), _turn: turn }) })
    }

    /// Waits until every connection is back, and closes them.
    pub(crate) async fn close(&self) {
        let all = self.turns.acquire_many(self.most).await;
        self.turns.close();
        drop(all);
        self.free().clear();
    }
}

/// Makes a file that is not there for its owner alone, whatever the umask: what SQLite puts beside it takes its permissions over.
#[cfg(unix)]
fn make_private(path: &Path) {
    use std::os::unix::fs::OpenOptionsExt;
    // what cannot be made SQLite cannot open either, and says why
    drop(std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path));
}

#[cfg(not(unix))]
fn make_private(_path: &Path) {}

#[cfg(test)]
mod tests {
    use rusqlite::StatementStatus;

    use super::*;

    #[test]
    fn no_statement_is_planned_anew_for_its_values() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = File::open(&folder.path().join("a.db"), true).expect("a file");
        file.script("CREATE TABLE a (b TEXT PRIMARY KEY, c TEXT); CREATE INDEX d ON a (c) WHERE c > 'm'")
            .expect("tables");
        let sql = "SELECT b FROM a WHERE c = $2 AND b LIKE $3 LIMIT $1";
        for (most, word) in [(1, "x"), (2, "y"), (3, "z%")] {
            let values = [Value::Number(Some(most)), Value::Text(Some(word.to_owned())), Value::Text(None)];
            file.query(sql, &values, Most::All, |_| Ok(())).expect("no row");
            let statement = file.asked(sql, &values).expect("the statement");
            assert_eq!(statement.get_status(StatementStatus::RePrepare), 0, "{word}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_others_may_not_read_is_made_so_from_the_start() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let file = File::open(&folder.path().join("a.db"), true).expect("a file");
        file.script("PRAGMA journal_mode = WAL; CREATE TABLE a (b TEXT)").expect("a table");
        for name in ["a.db", "a.db-wal", "a.db-shm"] {
            let found = std::fs::metadata(folder.path().join(name)).expect(name);
            assert_eq!(found.permissions().mode() & 0o777, 0o600, "{name}");
        }
    }
}
