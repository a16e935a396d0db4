//! Bytes outside the database: what people attach. Each lies under a random key; its row (`attachment`) says what it is.
//!
//! Bytes come first and the row second, so that no row ever points at nothing; bytes whose row never came are removed
//! by the office's sweeper.

mod pieces;

use std::error::Error as _;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::BytesMut;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use jiff::Timestamp;
use object_store::local::LocalFileSystem;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt, PutMode, PutOptions, PutPayload, path};
use sha2::{Digest, Sha256};

pub use pieces::Pieces;

use crate::digest::hex;
use crate::error::Error;

/// No more of a blob than this is in memory at once, in bytes.
const PIECE: usize = 1 << 20;
/// The file in which the folder says whose it is. No organisation has that name.
const OWNER: &str = "installation";

/// Where the bytes are. Cloning is cheap and gives the same place.
#[derive(Debug, Clone)]
pub struct Blobs {
    place: Arc<dyn ObjectStore>,
    /// Where that is on the disk; nowhere when it is in memory.
    folder: Option<PathBuf>,
}

/// What was written, or lies there now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// How many bytes.
    pub size: u64,
    /// `H(salt ‖ bytes)`.
    pub digest: String,
}

/// A blob that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its key.
    pub key: String,
    /// How many bytes.
    pub size: u64,
    /// When it was written, by the clock of the disk.
    pub at: Timestamp,
}

impl Blobs {
    /// In a folder, which is made when it is not there, for its owner alone.
    ///
    /// # Errors
    /// [`Error::Blob`] when the folder cannot be made or opened.
    pub fn folder(folder: &Path) -> Result<Blobs, Error> {
        make(folder).map_err(|error| Error::Blob(format!("{}: {error}", folder.display())))?;
        Blobs::existing(folder)
    }

    /// In a folder that must be there: to look at what is kept, without making anything.
    ///
    /// # Errors
    /// [`Error::Blob`] when there is no such folder.
    pub fn existing(folder: &Path) -> Result<Blobs, Error> {
        let place = LocalFileSystem::new_with_prefix(folder)
            .map_err(|error| Error::Blob(format!("{}: {error}", folder.display())))?;
        Ok(Blobs { place: Arc::new(place.with_fsync(true)), folder: Some(folder.to_owned()) })
    }

    /// In memory, gone with the last clone.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn in_memory() -> Blobs {
        Blobs { place: Arc::new(object_store::memory::InMemory::new()), folder: None }
    }

    /// Says in the folder that it is that installation's, unless it says whose it is already; whose it is.
    ///
    /// # Errors
    /// [`Error::Full`], [`Error::Blob`].
    pub async fn claim(&self, installation: &str) -> Result<String, Error> {
        let given = PutPayload::from(installation.as_bytes().to_vec());
        let options = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
        match self.place.put_opts(&located(OWNER)?, given, options).await {
            Ok(_) => Ok(installation.to_owned()),
            Err(object_store::Error::AlreadyExists { .. }) => {
                self.owner().await.map(Option::unwrap_or_default)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Whose the folder is, if it says so.
    ///
    /// # Errors
    /// [`Error::Blob`].
    pub async fn owner(&self) -> Result<Option<String>, Error> {
        let read = self.read(OWNER).await?;
        Ok(read.map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned()))
    }

    /// Begins to write under a key. Nothing is there until [`Writer::finish`]; a writer that is dropped leaves nothing.
    ///
    /// # Errors
    /// [`Error::Full`], [`Error::Blob`].
    pub async fn begin(&self, key: &str, salt: &[u8]) -> Result<Writer, Error> {
        let upload = self.place.put_multipart(&located(key)?).await?;
        let mut hasher = Sha256::new();
        hasher.update(salt);
        Ok(Writer { upload, hasher, waiting: BytesMut::new(), size: 0 })
    }

    /// Writes bytes that are in memory already.
    ///
    /// # Errors
    /// [`Error::Full`], [`Error::Blob`].
    pub async fn put(&self, key: &str, salt: &[u8], bytes: &[u8]) -> Result<Written, Error> {
        let mut writer = self.begin(key, salt).await?;
        writer.write(bytes).await?;
        writer.finish().await
    }

    /// Reads a blob piece by piece; `None` when there is none of that key.
    ///
    /// # Errors
    /// [`Error::Blob`].
    pub async fn get(&self, key: &str) -> Result<Option<Pieces>, Error> {
        match self.place.get(&located(key)?).await {
            Ok(found) => {
                let size = found.meta.size;
                Ok(Some(Pieces { size, stream: found.into_stream().map_err(Error::from).boxed() }))
            }
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The whole of a blob, for one that is known to be small; `None` when there is none of that key.
    ///
    /// # Errors
    /// [`Error::Blob`].
    pub async fn read(&self, key: &str) -> Result<Option<Vec<u8>>, Error> {
        let Some(pieces) = self.get(key).await? else { return Ok(None) };
        pieces.read().await.map(Some)
    }

    /// Removes a blob; that there is none is no error.
    ///
    /// # Errors
    /// [`Error::Blob`].
    pub async fn remove(&self, key: &str) -> Result<(), Error> {
        match self.place.delete(&located(key)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Every blob of an organisation, one after the other; what is still being written is not among them.
    pub fn list(&self, org: &str) -> BoxStream<'static, Result<Kept, Error>> {
        let found = self.place.list(Some(&path::Path::from_iter([org])));
        let kept = |meta: object_store::ObjectMeta| {
            let micros = meta.last_modified.timestamp_micros();
            let at = Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH);
            Kept { key: meta.location.to_string(), size: meta.size, at }
        };
        found.map_ok(kept).map_err(Error::from).boxed()
    }

    /// Removes what a crash left half-written and nobody has touched since `before`; how many files.
    ///
    /// # Errors
    /// [`Error::Blob`].
    pub async fn sweep_unfinished(&self, org: &str, before: Timestamp) -> Result<usize, Error> {
        let Some(folder) = &self.folder else { return Ok(0) };
        let folder = folder.join(path::Path::from_iter([org]).as_ref());
        let swept = tokio::task::spawn_blocking(move || {
            let found = unfinished(&folder, before)?;
            found.iter().try_for_each(std::fs::remove_file)?;
            Ok::<_, io::Error>(found.len())
        });
        let swept = swept.await.map_err(io::Error::other).flatten();
        swept.map_err(|error| Error::Blob(error.to_string()))
    }
}

/// Half-written files of an organisation that a crash left behind: `KEY#1`, as the folder names what is still being
/// written. A live upload writes on, so that its file is young.
fn unfinished(folder: &Path, before: Timestamp) -> io::Result<Vec<PathBuf>> {
    let (mut open, mut found) = (vec![folder.to_owned()], Vec::new());
    while let Some(here) = open.pop() {
        let entries = match std::fs::read_dir(&here) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                open.push(entry.path());
            } else if kind.is_file() && is_unfinished(&entry.file_name().to_string_lossy()) {
                let written = Timestamp::try_from(entry.metadata()?.modified()?).map_err(io::Error::other)?;
                found.extend((written < before).then(|| entry.path()));
            }
        }
    }
    Ok(found)
}

fn is_unfinished(name: &str) -> bool {
    name.rsplit_once('#').is_some_and(|(key, number)| {
        !key.is_empty() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// A key for a blob: under its organisation, spread over folders by chance (`chance`: at least 64 hexadecimal digits).
#[must_use]
pub fn key(org: &str, chance: &str) -> String {
    let (first, rest) = chance.split_at_checked(2).unwrap_or(("", chance));
    path::Path::from_iter([org, first, rest]).to_string()
}

/// A blob on its way in.
#[derive(Debug)]
pub struct Writer {
    upload: Box<dyn MultipartUpload>,
    hasher: Sha256,
    waiting: BytesMut,
    size: u64,
}

impl Writer {
    /// The next bytes.
    ///
    /// # Errors
    /// [`Error::Full`], [`Error::Blob`]; nothing is kept then.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        for piece in bytes.chunks(PIECE) {
            self.waiting.extend_from_slice(piece);
            if self.waiting.len() >= PIECE {
                self.flush().await?;
            }
        }
        Ok(())
    }

    /// How many bytes there are so far.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size + self.waiting.len() as u64
    }

    /// From here on the blob is there, also after a power cut.
    ///
    /// # Errors
    /// [`Error::Full`], [`Error::Blob`]; nothing is kept then.
    pub async fn finish(mut self) -> Result<Written, Error> {
        self.flush().await?;
        self.upload.complete().await?;
        Ok(Written { size: self.size, digest: hex(&self.hasher.finalize()) })
    }

    async fn flush(&mut self) -> Result<(), Error> {
        let piece = self.waiting.split().freeze();
        self.hasher.update(&piece);
        self.size += piece.len() as u64;
        Ok(self.upload.put_part(PutPayload::from(piece)).await?)
    }
}

fn located(key: &str) -> Result<path::Path, Error> {
    path::Path::parse(key).map_err(|error| Error::Blob(error.to_string()))
}

#[cfg(unix)]
fn make(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

impl From<object_store::Error> for Error {
    fn from(error: object_store::Error) -> Self {
        let mut cause = error.source();
        while let Some(found) = cause {
            let kind = found.downcast_ref::<io::Error>().map(io::Error::kind);
            if matches!(kind, Some(io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)) {
                return Error::Full(error.to_string());
            }
            cause = found.source();
        }
        Error::Blob(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_apart() {
        let of = |kind: io::ErrorKind| {
            let source = Box::new(io::Error::from(kind));
            Error::from(object_store::Error::Generic { store: "folder", source })
        };
        assert!(matches!(of(io::ErrorKind::StorageFull), Error::Full(_)));
        assert!(matches!(of(io::ErrorKind::PermissionDenied), Error::Blob(_)));
    }

    #[tokio::test]
    async fn what_a_crash_left_half_written_is_swept_once_it_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path()).unwrap();
        let (whole, half) = (key("main", "abcdef"), key("main", "abffff"));
        blobs.put(&whole, b"", b"whole").await.unwrap();
        let mut writer = blobs.begin(&half, b"").await.unwrap();
        writer.write(&vec![7; PIECE]).await.unwrap();
        std::mem::forget(writer); // the power fails: nobody clears up
        let left = folder.path().join(format!("{half}#1"));
        assert!(left.exists());
        assert_eq!(blobs.sweep_unfinished("main", Timestamp::UNIX_EPOCH).await.unwrap(), 0, "it is young");
        let later = Timestamp::try_from(std::fs::metadata(&left).unwrap().modified().unwrap()).unwrap();
        let later = later + jiff::SignedDuration::from_secs(1);
        assert_eq!(blobs.sweep_unfinished("main", later).await.unwrap(), 1);
        assert!(!left.exists() && blobs.read(&whole).await.unwrap().is_some());
        assert_eq!(blobs.sweep_unfinished("other", later).await.unwrap(), 0, "no folder, nothing to sweep");
    }

    #[tokio::test]
    async fn a_folder_is_of_the_first_that_claims_it() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path()).unwrap();
        assert_eq!(blobs.owner().await.unwrap(), None);
        assert_eq!(blobs.claim("one").await.unwrap(), "one");
        assert_eq!(blobs.claim("two").await.unwrap(), "one");
        assert_eq!(blobs.owner().await.unwrap().as_deref(), Some("one"));
    }

    #[test]
    fn a_key_lies_under_its_organisation() {
        assert_eq!(key("main", "abcdef"), "main/ab/cdef");
        assert_eq!(key("../x", "abcdef").split('/').count(), 3, "no way out of the folder");
    }
}
