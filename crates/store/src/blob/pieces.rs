//! Bytes on their way out, wherever they lay.

use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt, stream};
use sha2::{Digest, Sha256};

use super::Written;
use crate::digest::hex;
use crate::error::Error;

/// Bytes that are being read, piece by piece.
pub struct Pieces {
    /// How many there are.
    pub size: u64,
    /// The bytes, in order.
    pub stream: BoxStream<'static, Result<Bytes, Error>>,
}

impl Pieces {
    /// Bytes that are in memory already.
    pub(crate) fn of(bytes: Vec<u8>) -> Pieces {
        let (size, bytes) = (bytes.len() as u64, Bytes::from(bytes));
        Pieces { size, stream: stream::once(async { Ok(bytes) }).boxed() }
    }

    /// The next bytes; `None` after the last.
    ///
    /// # Errors
    /// [`Error::Blob`].
    pub async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        self.stream.try_next().await
    }

    /// All of them, of what is known to be small.
    ///
    /// # Errors
    /// [`Error::Blob`].
    pub async fn read(mut self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.next().await? {
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }

    /// What they are, to compare with their row.
    ///
    /// # Errors
    /// [`Error::Blob`].
    pub async fn measure(mut self, salt: &[u8]) -> Result<Written, Error> {
        let (mut hasher, mut size) = (Sha256::new_with_prefix(salt), 0);
        while let Some(piece) = self.next().await? {
            hasher.update(&piece);
            size += piece.len() as u64;
        }
        Ok(Written { size, digest: hex(&hasher.finalize()) })
    }
}

impl std::fmt::Debug for Pieces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pieces").field("size", &self.size).finish_non_exhaustive()
    }
}
