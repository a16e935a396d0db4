//! The people who work with Gehoor. They are never removed, only made inactive: the record names them by id.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, all, execute, first};
use crate::staff_version;
use crate::writer::Tx;

row! { person_columns;
    /// Someone who works with Gehoor.
    pub struct Person {
        /// The id that the record uses.
        pub id: String,
        /// The name to sign in with, unique in the organisation.
        pub login: String,
        /// The name to show.
        pub name: String,
        /// Their e-mail address.
        pub email: String,
        /// The language of their screen.
        pub language: String,
        /// The hash of the password; none for someone who cannot sign in with one.
        pub password_hash: Option<String>,
        /// Whether they may sign in.
        pub active: bool,
        /// When they were added, by the machine clock.
        pub created_at: Timestamp,
    }
}

sql! {
    INSERT = concat!("INSERT INTO person (org, ", person_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    UPDATE = "UPDATE person SET login = $3, name = $4, email = $5, language = $6, password_hash = $7, active = $8 \
        WHERE org = $1 AND id = $2";
    BY_ID = concat!("SELECT ", person_columns!(), " FROM person WHERE org = $1 AND id = $2");
    BY_LOGIN = concat!("SELECT ", person_columns!(), " FROM person WHERE org = $1 AND login = $2");
    BY_EMAIL = concat!(
        "SELECT ", person_columns!(), " FROM person WHERE org = $1 AND LOWER(email) = $2 ORDER BY id LIMIT 20");
    ALL = concat!("SELECT ", person_columns!(), " FROM person WHERE org = $1 ORDER BY name, id");
}

/// Adds a person.
///
/// # Errors
/// [`Error::Conflict`] when the id or the login is taken.
pub async fn insert(tx: &mut Tx, org: &str, person: &Person) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, person)).await?;
    staff_version::next(tx, org).await
}

/// Writes everything of a person but the id and the moment of adding; false when there is no such person.
///
/// # Errors
/// [`Error::Conflict`] when the login is taken.
pub async fn update(tx: &mut Tx, org: &str, person: &Person) -> Result<bool, Error> {
    let values = values![
        org,
        person.id,
        person.login,
        person.name,
        person.email,
        person.language,
        person.password_hash,
        person.active
    ];
    staff_version::next(tx, org).await?;
    Ok(execute(tx, UPDATE, values).await? == 1)
}

/// One person.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_id(conn: &mut Conn, org: &str, id: &str) -> Result<Option<Person>, Error> {
    first(conn, BY_ID, values![org, id]).await
}

/// The person who signs in with `login`, active or not.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_login(conn: &mut Conn, org: &str, login: &str) -> Result<Option<Person>, Error> {
    first(conn, BY_LOGIN, values![org, login]).await
}

/// The people with an e-mail address, written in small letters; active or not.
///
/// # Errors
/// [`Error`] of the database.
pub async fn by_email(conn: &mut Conn, org: &str, email: &str) -> Result<Vec<Person>, Error> {
    all(conn, BY_EMAIL, values![org, email]).await
}

/// Everyone, by name.
///
/// # Errors
/// [`Error`] of the database.
pub async fn load_all(conn: &mut Conn, org: &str) -> Result<Vec<Person>, Error> {
    all(conn, ALL, values![org]).await
}
