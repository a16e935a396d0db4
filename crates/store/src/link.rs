//! A connection, whichever engine is behind it, and the one row of a query that is being looked at.

use std::cell::Cell;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnection, PgRow};
use sqlx::{
    Column as _, Executor as _, Postgres, Row as _, SqlSafeStr, Transaction, TypeInfo as _, ValueRef as _,
};

use crate::error::Error;
use crate::file::File;
use crate::sql::Value;

/// A connection. A [`crate::Tx`] dereferences to it.
#[derive(Debug)]
pub struct Conn(pub(crate) Link);

/// What a connection leads to.
#[derive(Debug)]
pub(crate) enum Link {
    /// A file, in this process: asked where it stands, without a way to another thread.
    File(File),
    /// A server.
    Server(Server),
}

/// A connection to a server, by whose it is.
#[derive(Debug)]
pub(crate) enum Server {
    Own(Box<PgConnection>),
    Pooled(PoolConnection<Postgres>),
    /// It stands still in time.
    Still(Transaction<'static, Postgres>),
}

impl Server {
    pub(crate) fn conn(&mut self) -> &mut PgConnection {
        match self {
            Server::Own(conn) => conn,
            Server::Pooled(conn) => conn,
            Server::Still(conn) => conn,
        }
    }
}

impl From<File> for Conn {
    fn from(file: File) -> Self {
        Conn(Link::File(file))
    }
}

impl From<Server> for Conn {
    fn from(server: Server) -> Self {
        Conn(Link::Server(server))
    }
}

/// How many rows are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Most {
    One,
    All,
}

impl Conn {
    /// Runs a query, and makes something of each row.
    pub(crate) async fn query<T>(
        &mut self,
        sql: impl SqlSafeStr + Send,
        values: Vec<Value>,
        most: Most,
        mut read: impl FnMut(&Found<'_>) -> Result<T, Error> + Send,
    ) -> Result<Vec<T>, Error> {
        let sql = sql.into_sql_str();
        #[cfg(feature = "testing")]
        crate::testing::one_more();
        match &mut self.0 {
            Link::File(file) => {
                let found = file.query(sql.as_str(), &values, most, read)?;
                // nothing here waits for anything; others get their turn all the same
                tokio::task::consume_budget().await;
                Ok(found)
            }
            Link::Server(server) => {
                let query = bound(sqlx::query(sql), values);
                match most {
                    Most::One => {
                        let row = query.fetch_optional(server.conn()).await?;
                        row.iter().map(|row| read(&Found::of_server(row))).collect()
                    }
                    Most::All => {
                        let rows = query.fetch_all(server.conn()).await?;
                        rows.iter().map(|row| read(&Found::of_server(row))).collect()
                    }
                }
            }
        }
    }

    /// Runs a statement; the number of rows that it touched.
    pub(crate) async fn execute(
        &mut self,
        sql: impl SqlSafeStr + Send,
        values: Vec<Value>,
    ) -> Result<u64, Error> {
        let sql = sql.into_sql_str();
        #[cfg(feature = "testing")]
        crate::testing::one_more();
        match &mut self.0 {
            Link::File(file) => {
                let touched = file.execute(sql.as_str(), &values)?;
                tokio::task::consume_budget().await;
                Ok(touched)
            }
            Link::Server(server) => {
                Ok(bound(sqlx::query(sql), values).execute(server.conn()).await?.rows_affected())
            }
        }
    }

    /// Runs statements that take no value and give no row.
    pub(crate) async fn script(&mut self, sql: impl SqlSafeStr + Send) -> Result<(), Error> {
        let sql = sql.into_sql_str();
        match &mut self.0 {
            Link::File(file) => file.script(sql.as_str()),
            Link::Server(server) => {
                server.conn().execute(sqlx::raw_sql(sql)).await?;
                Ok(())
            }
        }
    }

    /// Until the end of the transaction a server looks rows up by their index. It keeps the plan that it made while a table was
    /// empty, which reads the whole of it; many rows that come at once do not tell it before they are committed.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn look_up_by_index(&mut self) -> Result<(), Error> {
        match &self.0 {
            Link::File(_) => Ok(()),
            Link::Server(_) => self.script("SET LOCAL enable_seqscan = off").await,
        }
    }

    /// Whether the engine understands a statement.
    pub(crate) async fn prepare(&mut self, sql: &'static str) -> Result<(), Error> {
        match &mut self.0 {
            Link::File(file) => file.prepare(sql),
            Link::Server(server) => {
                server.conn().prepare(sql.into_sql_str()).await?;
                Ok(())
            }
        }
    }

    /// The steps in which SQLite would answer a query.
    pub(crate) async fn explain(&mut self, sql: impl SqlSafeStr + Send) -> Result<Vec<String>, Error> {
        match &mut self.0 {
            Link::File(file) => file.explain(sql.into_sql_str().as_str()),
            Link::Server(_) => Err(Error::Unfit("A server tells its plans in other words.".to_owned())),
        }
    }

    /// Lets go of what it leads to, in good order.
    pub(crate) async fn close(self) -> Result<(), Error> {
        match self.0 {
            Link::Server(Server::Own(conn)) => Ok(sqlx::Connection::close(*conn).await?),
            Link::File(_) | Link::Server(_) => Ok(()),
        }
    }
}

type Query<'q> = sqlx::query::Query<'q, Postgres, sqlx::postgres::PgArguments>;

fn bound(query: Query<'_>, values: Vec<Value>) -> Query<'_> {
    values.into_iter().fold(query, |query, value| match value {
        Value::Number(number) => query.bind(number),
        Value::Text(text) => query.bind(text),
        Value::Bytes(bytes) => query.bind(bytes),
    })
}

/// A row, while it is looked at.
pub(crate) struct Found<'r> {
    row: RowOf<'r>,
    /// Where the column stands that is probably asked for next: they are asked for in their order.
    next: Cell<usize>,
}

enum RowOf<'r> {
    File(&'r rusqlite::Row<'r>),
    Server(&'r PgRow),
}

impl<'r> Found<'r> {
    pub(crate) fn of_file(row: &'r rusqlite::Row<'r>) -> Self {
        Found { row: RowOf::File(row), next: Cell::new(0) }
    }

    fn of_server(row: &'r PgRow) -> Self {
        Found { row: RowOf::Server(row), next: Cell::new(0) }
    }

    /// The names of its columns.
    pub(crate) fn columns(&self) -> Vec<String> {
        match self.row {
            RowOf::File(row) => row.as_ref().column_names().map(str::to_owned).collect(),
            RowOf::Server(row) => row.columns().iter().map(|column| column.name().to_owned()).collect(),
        }
    }

    /// The number in a column.
    pub(crate) fn number(&self, column: &str) -> Result<Option<i64>, Error> {
        self.number_at(self.place(column)?)
    }

    /// The text in a column.
    pub(crate) fn text(&self, column: &str) -> Result<Option<&'r str>, Error> {
        self.text_at(self.place(column)?)
    }

    /// The bytes in a column.
    pub(crate) fn bytes(&self, column: &str) -> Result<Option<&'r [u8]>, Error> {
        let place = self.place(column)?;
        match self.row {
            RowOf::File(row) => Ok(row.get_ref(place)?.as_blob_or_null().map_err(rusqlite::Error::from)?),
            RowOf::Server(row) => Ok(row.try_get(place)?),
        }
    }

    /// The number at a place, from 0.
    pub(crate) fn number_at(&self, place: usize) -> Result<Option<i64>, Error> {
        match self.row {
            RowOf::File(row) => Ok(row.get_ref(place)?.as_i64_or_null().map_err(rusqlite::Error::from)?),
            // what is not a column but counted or written in the statement may be narrower
            RowOf::Server(row) => match row.column(place).type_info().name() {
                "INT2" => Ok(row.try_get::<Option<i16>, _>(place)?.map(i64::from)),
                "INT4" => Ok(row.try_get::<Option<i32>, _>(place)?.map(i64::from)),
                _ => Ok(row.try_get(place)?),
            },
        }
    }

    /// The text at a place, from 0.
    pub(crate) fn text_at(&self, place: usize) -> Result<Option<&'r str>, Error> {
        match self.row {
            RowOf::File(row) => Ok(row.get_ref(place)?.as_str_or_null().map_err(rusqlite::Error::from)?),
            RowOf::Server(row) => Ok(row.try_get(place)?),
        }
    }

    /// Whatever is at a place, from 0; what is absent as an absent text.
    pub(crate) fn value_at(&self, place: usize) -> Result<Value, Error> {
        use rusqlite::types::ValueRef;
        match self.row {
            RowOf::File(row) => Ok(match row.get_ref(place)? {
                ValueRef::Null => Value::Text(None),
                ValueRef::Integer(number) => Value::Number(Some(number)),
                ValueRef::Real(_) => return Err(Error::Corrupt(format!("column {place} holds a fraction"))),
                ValueRef::Text(_) => Value::Text(self.text_at(place)?.map(str::to_owned)),
                ValueRef::Blob(bytes) => Value::Bytes(Some(bytes.to_vec())),
            }),
            RowOf::Server(row) if row.try_get_raw(place)?.is_null() => Ok(Value::Text(None)),
            RowOf::Server(row) => Ok(match row.column(place).type_info().name() {
                "BYTEA" => Value::Bytes(row.try_get(place)?),
                "INT2" | "INT4" | "INT8" => Value::Number(self.number_at(place)?),
                _ => Value::Text(row.try_get(place)?),
            }),
        }
    }

    fn place(&self, column: &str) -> Result<usize, Error> {
        match self.row {
            RowOf::Server(row) => Ok(row.try_column(column)?.ordinal()),
            RowOf::File(row) => {
                let (statement, next) = (row.as_ref(), self.next.get());
                let there = next < statement.column_count() && statement.column_name(next)? == column;
                let place = if there { next } else { statement.column_index(column)? };
                self.next.set(place + 1);
                Ok(place)
            }
        }
    }
}
