//! The organisation's settings, as names and values.

use crate::error::Error;
use crate::sql::{Conn, all, answer, execute};
use crate::writer::Tx;

row! { setting_columns;
    /// A setting.
    pub struct Setting {
        /// Its name.
        pub name: String,
        /// Its value.
        pub value: String,
    }
}

sql! {
    SET = "INSERT INTO setting (org, name, value) VALUES ($1, $2, $3) \
        ON CONFLICT (org, name) DO UPDATE SET value = excluded.value";
    GET = "SELECT value AS answer FROM setting WHERE org = $1 AND name = $2";
    REMOVE = "DELETE FROM setting WHERE org = $1 AND name = $2";
    ALL = concat!("SELECT ", setting_columns!(), " FROM setting WHERE org = $1 ORDER BY name");
}

/// Sets a value.
///
/// # Errors
/// [`Error`] of the database.
pub async fn set(tx: &mut Tx, org: &str, name: &str, value: &str) -> Result<(), Error> {
    execute(tx, SET, values![org, name, value]).await?;
    Ok(())
}

/// Reads a value.
///
/// # Errors
/// [`Error`] of the database.
pub async fn get(conn: &mut Conn, org: &str, name: &str) -> Result<Option<String>, Error> {
    answer(conn, GET, values![org, name]).await
}

/// Removes a setting; false when it was not set.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove(tx: &mut Tx, org: &str, name: &str) -> Result<bool, Error> {
    Ok(execute(tx, REMOVE, values![org, name]).await? == 1)
}

/// Every setting, by name.
///
/// # Errors
/// [`Error`] of the database.
pub async fn load_all(conn: &mut Conn, org: &str) -> Result<Vec<Setting>, Error> {
    all(conn, ALL, values![org]).await
}
