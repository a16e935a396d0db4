//! What can go wrong in the machinery. Nothing here is a refusal: a refusal is a rule of the domain speaking.

use sqlx::error::ErrorKind;

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address of the database is not one that we can open.
    #[error("{0}")]
    Address(String),

    /// The database answers, but is not set up so that the record is safe in it.
    #[error("{0}")]
    Unfit(String),

    /// The tables cannot be brought to the version that this program needs.
    #[error("{0}")]
    Migration(String),

    /// Someone else wrote the same thing first: load again, and show what changed. Carries what the engine said.
    #[error("changed by someone else in the meantime ({0})")]
    Conflict(String),

    /// Another process held the database longer than we wait; nothing was written.
    #[error("the database is busy ({0})")]
    Busy(String),

    /// The commit of the batch failed: nothing that was in it may be taken as written.
    #[error("the commit failed: {0}")]
    Commit(String),

    /// The work item panicked; what it had written was rolled back.
    #[error("the work item panicked: {0}")]
    Panic(String),

    /// The store was closed while the work item waited.
    #[error("the store is closed")]
    Closed,

    /// The disk has no room: nothing was written, and it works again when there is room.
    #[error("the disk is full ({0})")]
    Full(String),

    /// The folder of attachments cannot be read or written.
    #[error("the attachments: {0}")]
    Blob(String),

    /// A stored value cannot be read back: the table was changed by something that is not Gehoor.
    #[error("stored value unreadable: {0}")]
    Corrupt(String),

    /// Anything else that the database says.
    #[error(transparent)]
    Database(sqlx::Error),

    /// Anything else that SQLite says.
    #[error(transparent)]
    File(rusqlite::Error),
}

/// What our triggers put before their message, so that both engines report a taken place alike.
const CONFLICT_MARK: &str = "conflict: ";

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let sqlx::Error::Database(told) = &error else {
            return Error::Database(error);
        };
        let message = told.message().to_owned();
        if told.kind() == ErrorKind::UniqueViolation || message.starts_with(CONFLICT_MARK) {
            return Error::Conflict(message);
        }
        match told.code().as_deref() {
            // serialization failure, deadlock: the other one wins, we may load and try again.
            Some("40001" | "40P01") => Error::Conflict(message),
            // lock not available
            Some("55P03") => Error::Busy(message),
            // disk full
            Some("53100") => Error::Full(message),
            _ => Error::Database(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ffi;
        let (code, message) = match &error {
            rusqlite::Error::SqliteFailure(failure, told) => {
                let told = told.clone().unwrap_or_else(|| failure.to_string());
                (failure.extended_code, told)
            }
            _ => return Error::File(error),
        };
        if message.starts_with(CONFLICT_MARK) {
            return Error::Conflict(message);
        }
        match code {
            ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => Error::Conflict(message),
            ffi::SQLITE_BUSY
            | ffi::SQLITE_BUSY_RECOVERY
            | ffi::SQLITE_BUSY_SNAPSHOT
            | ffi::SQLITE_BUSY_TIMEOUT => Error::Busy(message),
            // also no room to grow the file that its connections share
            ffi::SQLITE_FULL | ffi::SQLITE_IOERR_SHMSIZE => Error::Full(message),
            _ => Error::File(error),
        }
    }
}

impl Error {
    /// Whether the disk has no room: nothing was written, and the same will succeed once there is room.
    #[must_use]
    pub fn is_full(&self) -> bool {
        matches!(self, Error::Full(_))
    }

    /// Whether loading again and repeating the command may well succeed.
    #[must_use]
    pub fn worth_repeating(&self) -> bool {
        matches!(self, Error::Conflict(_) | Error::Busy(_))
    }
}
