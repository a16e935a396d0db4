//! Broken machinery, for logs and for "something went wrong". What people may not do is a refusal, never one of these.

/// Why the office could not do its work.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The accounts.
    #[error(transparent)]
    Account(#[from] crate::account::Error),
    /// Something that should hold does not: a sentence that says what.
    #[error("{0}")]
    Broken(String),
}

impl Error {
    /// Whether the disk has no room: nothing was written, and the same will succeed once there is room.
    pub fn is_full(&self) -> bool {
        match self {
            Error::Store(error) => error.is_full(),
            Error::Account(error) => error.is_full(),
            Error::Broken(_) => false,
        }
    }
}
