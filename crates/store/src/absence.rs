//! When people are away, so that their deputies stand in.

use jiff::civil::Date;

use crate::error::Error;
use crate::sql::{Conn, all, answer, execute};
use crate::staff_version;
use crate::writer::Tx;

row! { absence_columns;
    /// A time away, both days included.
    pub struct Absence {
        /// The person.
        pub person: String,
        /// The first day away.
        pub from_on: Date,
        /// The last day away; none while it is not known.
        pub until_on: Option<Date>,
    }
}

sql! {
    SET = concat!("INSERT INTO absence (org, ", absence_columns!(), ") VALUES ($1, $2, $3, $4) \
        ON CONFLICT (org, person, from_on) DO UPDATE SET until_on = excluded.until_on");
    DELETE = "DELETE FROM absence WHERE org = $1 AND person = $2 AND from_on = $3";
    OF_PERSON = concat!("SELECT ", absence_columns!(), " FROM absence WHERE org = $1 AND person = $2 ORDER BY from_on");
    ALL = concat!("SELECT ", absence_columns!(), " FROM absence WHERE org = $1 ORDER BY person, from_on");
    ABSENT = "SELECT COUNT(*) AS answer FROM absence \
        WHERE org = $1 AND person = $2 AND from_on <= $3 AND (until_on IS NULL OR until_on >= $3)";
}

/// Notes an absence, or another end of one.
///
/// # Errors
/// [`Error::Database`] when there is no such person.
pub async fn set(tx: &mut Tx, org: &str, absence: &Absence) -> Result<(), Error> {
    execute(tx, SET, values_of!(org, absence)).await?;
    staff_version::next(tx, org).await
}

/// Takes an absence back; false when there was none.
///
/// # Errors
/// [`Error`] of the database.
pub async fn remove(tx: &mut Tx, org: &str, person: &str, from_on: Date) -> Result<bool, Error> {
    staff_version::next(tx, org).await?;
    Ok(execute(tx, DELETE, values![org, person, from_on]).await? == 1)
}

/// The absences of a person, oldest first.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_person(conn: &mut Conn, org: &str, person: &str) -> Result<Vec<Absence>, Error> {
    all(conn, OF_PERSON, values![org, person]).await
}

/// Everyone's absences.
///
/// # Errors
/// [`Error`] of the database.
pub async fn load_all(conn: &mut Conn, org: &str) -> Result<Vec<Absence>, Error> {
    all(conn, ALL, values![org]).await
}

/// Whether a person is away on a day.
///
/// # Errors
/// [`Error`] of the database.
pub async fn absent(conn: &mut Conn, org: &str, person: &str, on: Date) -> Result<bool, Error> {
    let found: Option<i64> = answer(conn, ABSENT, values![org, person, on]).await?;
    Ok(found.is_some_and(|found| found > 0))
}
