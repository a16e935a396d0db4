//! The mail server of an organisation, when administrators set it. A change says which version it was made from, so that
//! of two at once one is told.

use jiff::Timestamp;

use crate::error::Error;
use crate::sql::{Conn, execute, first};
use crate::writer::Tx;

row! { mail_server_columns;
    /// How mail leaves.
    pub struct MailServerRow {
        /// How often it was written: 1 for a new one.
        pub version: i64,
        /// The server's name or address.
        pub host: String,
        /// Its port.
        pub port: i64,
        /// How the connection is protected: `none`, `starttls` or `wrapper`.
        pub tls: String,
        /// The account, when the server asks for one.
        pub username: Option<String>,
        /// The account's password, sealed.
        pub password: Option<Vec<u8>>,
        /// From whom every mail comes; none when each body writes from its own address.
        pub sender: Option<String>,
        /// Where mail that cannot be delivered comes back; none for the sender.
        pub envelope_sender: Option<String>,
        /// When it was last written, by the machine clock.
        pub updated_at: Timestamp,
        /// Who wrote it.
        pub updated_by: String,
    }
}

sql! {
    INSERT = concat!("INSERT INTO mail_server (org, ", mail_server_columns!(), ") \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (org) DO NOTHING");
    UPDATE = "UPDATE mail_server SET version = $2, host = $3, port = $4, tls = $5, username = $6, password = $7, \
        sender = $8, envelope_sender = $9, updated_at = $10, updated_by = $11 WHERE org = $1 AND version = $2 - 1";
    FIND = concat!("SELECT ", mail_server_columns!(), " FROM mail_server WHERE org = $1");
}

/// Writes settings whose version is one more than the stored one, or 1 when there are none; false when it is not: someone
/// else wrote meanwhile.
///
/// # Errors
/// [`Error`] of the database.
pub async fn write(tx: &mut Tx, org: &str, row: &MailServerRow) -> Result<bool, Error> {
    let statement = if row.version == 1 { INSERT } else { UPDATE };
    Ok(execute(tx, statement, values_of!(org, row)).await? == 1)
}

/// The settings, if there are any.
///
/// # Errors
/// [`Error`] of the database.
pub async fn find(conn: &mut Conn, org: &str) -> Result<Option<MailServerRow>, Error> {
    first(conn, FIND, values![org]).await
}
