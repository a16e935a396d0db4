//! The few words in which every table's file speaks SQL: values in, rows out.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::fmt::temporal::DateTimePrinter;

use crate::error::Error;
use crate::link::Most;
pub(crate) use crate::link::{Conn, Found};

/// An instant as it is stored: RFC 3339 in UTC with exactly six decimals, so that the order of texts is the order of
/// time. Nanoseconds are cut off.
#[must_use]
pub fn instant_text(at: Timestamp) -> String {
    DateTimePrinter::new().precision(Some(6)).timestamp_to_string(&at)
}

/// A value on its way into a statement. Absent values keep their type, which PostgreSQL wants to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Number(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

/// A type that has a column: how it is written and how it is read back.
pub(crate) trait Column: Sized {
    fn value(&self) -> Value;
    fn absent() -> Value;
    fn read(row: &Found<'_>, column: &str) -> Result<Option<Self>, Error>;
}

/// A row of a table or of a query.
pub(crate) trait Row: Sized {
    fn read(row: &Found<'_>) -> Result<Self, Error>;
    /// The fields in their order, for an INSERT of the whole row.
    fn values(&self) -> Vec<Value>;
}

/// What a struct's field or a function's argument can be: a column type, or the absence of one.
pub(crate) trait Field: Sized {
    fn to_value(&self) -> Value;
    fn from_row(row: &Found<'_>, column: &str) -> Result<Self, Error>;
}

impl<T: Column> Field for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or_else(T::absent, Column::value)
    }
    fn from_row(row: &Found<'_>, column: &str) -> Result<Self, Error> {
        T::read(row, column)
    }
}

macro_rules! present_field {
    ($($type:ty),*) => { $(
        impl Field for $type {
            fn to_value(&self) -> Value {
                Column::value(self)
            }
            fn from_row(row: &Found<'_>, column: &str) -> Result<Self, Error> {
                <$type as Column>::read(row, column)?
                    .ok_or_else(|| Error::Corrupt(format!("column `{column}` is empty")))
            }
        }
    )* };
}
present_field!(i64, bool, String, Vec<u8>, Date, Timestamp);

impl Column for i64 {
    fn value(&self) -> Value {
        Value::Number(Some(*self))
    }
    fn absent() -> Value {
        Value::Number(None)
    }
    fn read(row: &Found<'_>, column: &str) -> Result<Option<Self>, Error> {
        row.number(column)
    }
}

impl Column for bool {
    fn value(&self) -> Value {
        Value::Number(Some(i64::from(*self)))
    }
    fn absent() -> Value {
        Value::Number(None)
    }
    fn read(row: &Found<'_>, column: &str) -> Result<Option<Self>, Error> {
        Ok(row.number(column)?.map(|number| number != 0))
    }
}

impl Column for String {
    fn value(&self) -> Value {
        Value::Text(Some(self.clone()))
    }
    fn absent() -> Value {
        Value::Text(None)
    }
    fn read(row: &Found<'_>, column: &str) -> Result<Option<Self>, Error> {
        Ok(row.text(column)?.map(str::to_owned))
    }
}

impl Column for Vec<u8> {
    fn value(&self) -> Value {
        Value::Bytes(Some(self.clone()))
    }
    fn absent() -> Value {
        Value::Bytes(None)
    }
    fn read(row: &Found<'_>, column: &str) -> Result<Option<Self>, Error> {
        Ok(row.bytes(column)?.map(<[u8]>::to_vec))
    }
}

impl Column for Date {
    fn value(&self) -> Value {
        Value::Text(Some(self.to_string()))
    }
    fn absent() -> Value {
        Value::Text(None)
    }
    fn read(row: &Found<'_>, column: &str) -> Result<Option<Self>, Error> {
        read_parsed(row, column)
    }
}

impl Column for Timestamp {
    fn value(&self) -> Value {
        Value::Text(Some(instant_text(*self)))
    }
    fn absent() -> Value {
        Value::Text(None)
    }
    fn read(row: &Found<'_>, column: &str) -> Result<Option<Self>, Error> {
        read_parsed(row, column)
    }
}

fn read_parsed<T: std::str::FromStr<Err = jiff::Error>>(
    row: &Found<'_>,
    column: &str,
) -> Result<Option<T>, Error> {
    let Some(text) = row.text(column)? else {
        return Ok(None);
    };
    text.parse().map(Some).map_err(|error| Error::Corrupt(format!("column `{column}`: {error}")))
}

/// What `values!` takes: anything that has a column, and borrowed text.
pub(crate) trait Given {
    fn given(&self) -> Value;
}

impl<T: Field> Given for T {
    fn given(&self) -> Value {
        self.to_value()
    }
}

impl Given for &str {
    fn given(&self) -> Value {
        Value::Text(Some((*self).to_owned()))
    }
}

/// As many values as a statement's list has places: those of `list`, then `padding` as often as it takes, so that one
/// statement serves every length up to `places`.
pub(crate) fn filled<'v>(
    list: impl IntoIterator<Item = &'v str>,
    places: usize,
    padding: &'v str,
) -> Vec<Value> {
    let endless = list.into_iter().chain(std::iter::repeat(padding));
    endless.take(places).map(|value| value.given()).collect()
}

/// For each batch of a list what one statement takes: `before`, and the batch in its `places`.
pub(crate) fn batches<'l, S: AsRef<str>>(
    before: Vec<Value>,
    list: &'l [S],
    places: usize,
) -> impl Iterator<Item = Vec<Value>> + use<'l, S> {
    list.chunks(places).map(move |batch| {
        let mut values = before.clone();
        // what is asked or written twice does nothing more
        values.extend(filled(batch.iter().map(AsRef::as_ref), places, batch[0].as_ref()));
        values
    })
}

/// Runs a statement; the number of rows that it touched.
pub(crate) async fn execute(conn: &mut Conn, sql: &'static str, values: Vec<Value>) -> Result<u64, Error> {
    conn.execute(sql, values).await
}

/// The first row of a query, if there is one.
pub(crate) async fn first<T: Row>(
    conn: &mut Conn,
    sql: &'static str,
    values: Vec<Value>,
) -> Result<Option<T>, Error> {
    Ok(conn.query(sql, values, Most::One, T::read).await?.pop())
}

/// Every row of a query.
pub(crate) async fn all<T: Row>(
    conn: &mut Conn,
    sql: &'static str,
    values: Vec<Value>,
) -> Result<Vec<T>, Error> {
    conn.query(sql, values, Most::All, T::read).await
}

/// The column `answer` of the first row.
pub(crate) async fn answer<T: Field>(
    conn: &mut Conn,
    sql: &'static str,
    values: Vec<Value>,
) -> Result<Option<T>, Error> {
    Ok(conn.query(sql, values, Most::One, |row| T::from_row(row, "answer")).await?.pop())
}

/// The column `answer` of every row.
pub(crate) async fn answers<T: Field>(
    conn: &mut Conn,
    sql: &'static str,
    values: Vec<Value>,
) -> Result<Vec<T>, Error> {
    conn.query(sql, values, Most::All, |row| T::from_row(row, "answer")).await
}

/// What is made of each row of a query that is no row of a table.
pub(crate) async fn rows<T>(
    conn: &mut Conn,
    sql: &'static str,
    values: Vec<Value>,
    read: impl FnMut(&Found<'_>) -> Result<T, Error> + Send,
) -> Result<Vec<T>, Error> {
    conn.query(sql, values, Most::All, read).await
}

/// The values of a statement, in the order of its `$1`, `$2`, …
macro_rules! values {
    ($($value:expr),* $(,)?) => {
        vec![$($crate::sql::Given::given(&$value)),*]
    };
}

/// The values of a statement whose `$1` is the organisation and whose next ones are a whole row.
macro_rules! values_of {
    ($org:expr, $row:expr) => {{
        let mut values = values![$org];
        values.extend($crate::sql::Row::values($row));
        values
    }};
}

/// A struct that is a row: its fields are the columns, by the same names and in the same order. A name before the
/// struct also makes a macro of that name: the columns as a literal, for use inside `concat!`.
macro_rules! row {
    (
        $columns:ident;
        $(#[$about:meta])*
        pub struct $name:ident { $( $(#[$doc:meta])* pub $field:ident: $type:ty, )* }
    ) => {
        row! { $(#[$about])* pub struct $name { $( $(#[$doc])* pub $field: $type, )* } }
        row!(@columns $columns $($field)*);
    };
    (
        $(#[$about:meta])*
        pub struct $name:ident { $( $(#[$doc:meta])* pub $field:ident: $type:ty, )* }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name { $( $(#[$doc])* pub $field: $type, )* }

        impl $crate::sql::Row for $name {
            fn read(row: &$crate::sql::Found<'_>) -> Result<Self, $crate::Error> {
                Ok(Self { $( $field: $crate::sql::Field::from_row(row, stringify!($field))?, )* })
            }

            fn values(&self) -> Vec<$crate::sql::Value> {
                vec![$( $crate::sql::Field::to_value(&self.$field) ),*]
            }
        }
    };
    (@columns $columns:ident $first:ident $($rest:ident)*) => {
        macro_rules! $columns {
            () => { concat!(stringify!($first) $(, ", ", stringify!($rest))*) };
        }
    };
}

/// The SQL of a file: constants, and `STATEMENTS`, the list of them that a test prepares on both engines.
macro_rules! sql {
    ($( $(#[$about:meta])* $name:ident = $text:expr; )*) => {
        $( $(#[$about])* const $name: &str = $text; )*

        /// Every statement of this file, with its name.
        pub(crate) const STATEMENTS: &[(&str, &str)] = &[$( (stringify!($name), $name) ),*];
    };
}
