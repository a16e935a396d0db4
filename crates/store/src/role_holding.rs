//! Who holds which role, for which body and unit, in their own right or as someone's deputy.

use crate::error::Error;
use crate::sql::{Conn, all, execute};
use crate::staff_version;
use crate::writer::Tx;

row! { holding_columns;
    /// A role that someone holds.
    pub struct RoleHolding {
        /// The person.
        pub person: String,
        /// The role, in the words of the procedures.
        pub role: String,
        /// The body.
        pub body: String,
        /// The unit; empty for the whole body.
        pub unit: String,
        /// The person for whom they stand in while absent; empty for a role in one's own right.
        pub deputy_for: String,
    }
}

sql! {
    INSERT = concat!("INSERT INTO role_holding (org, ", holding_columns!(), ") VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (org, person, role, body, unit, deputy_for) DO NOTHING");
    DELETE = "DELETE FROM role_holding \
        WHERE org = $1 AND person = $2 AND role = $3 AND body = $4 AND unit = $5 AND deputy_for = $6";
    OF_PERSON = concat!(
        "SELECT ", holding_columns!(), " FROM role_holding WHERE org = $1 AND person = $2 \
        ORDER BY body, unit, role, deputy_for");
    ALL = concat!(
        "SELECT ", holding_columns!(), " FROM role_holding WHERE org = $1 ORDER BY body, unit, role, person, deputy_for");
}

/// Gives a role; giving it again changes nothing.
///
/// # Errors
/// [`Error::Database`] when there is no such person.
pub async fn grant(tx: &mut Tx, org: &str, holding: &RoleHolding) -> Result<(), Error> {
    execute(tx, INSERT, values_of!(org, holding)).await?;
    staff_version::next(tx, org).await
}

/// Takes a role; false when it was not held.
///
/// # Errors
/// [`Error`] of the database.
pub async fn revoke(tx: &mut Tx, org: &str, holding: &RoleHolding) -> Result<bool, Error> {
    staff_version::next(tx, org).await?;
    Ok(execute(tx, DELETE, values_of!(org, holding)).await? == 1)
}

/// Every role of a person, also those as a deputy that are not in force now.
///
/// # Errors
/// [`Error`] of the database.
pub async fn of_person(conn: &mut Conn, org: &str, person: &str) -> Result<Vec<RoleHolding>, Error> {
    all(conn, OF_PERSON, values![org, person]).await
}

/// Every role that anyone holds.
///
/// # Errors
/// [`Error`] of the database.
pub async fn load_all(conn: &mut Conn, org: &str) -> Result<Vec<RoleHolding>, Error> {
    all(conn, ALL, values![org]).await
}
