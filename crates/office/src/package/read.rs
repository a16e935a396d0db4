//! Reading a package that anyone may have made.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipArchive};

use super::{Entry, Fault, MANIFEST};

/// Files in one package.
const FILES: usize = 5_000_000;
/// The manifest of a very large backup, in bytes: 200 for each of its files.
pub const OF_A_BACKUP: u64 = 1 << 30;
/// The manifest of one dossier, in bytes: more than 50 000 files.
pub const OF_A_DOSSIER: u64 = 16 << 20;
/// A file unpacks to at most so many times its packed size…
const GROWTH: u64 = 200;
/// …and this, in bytes.
const GROWTH_FREE: u64 = 4 << 20;
/// The parts of a name are at most so long, in bytes, as file systems have it.
const NAME: usize = 255;

/// A package whose outside is in order: every file is listed, and every listed file is there once.
pub struct Package {
    zip: ZipArchive<BufReader<File>>,
    listed: BTreeMap<String, Entry>,
    manifest: Vec<u8>,
}

/// The list of files in a manifest, whatever else is in it.
#[derive(Deserialize)]
struct Listing {
    #[serde(default)]
    files: Vec<Entry>,
}

impl Package {
    /// Opens a package whose manifest has at most `most` bytes, and holds its outside against it. What is in the files is not
    /// read yet.
    ///
    /// # Errors
    /// The first [`Fault`].
    pub fn open(path: &Path, most: u64) -> Result<Package, Fault> {
        let file = File::open(path).map_err(|error| Fault::Io(error.to_string()))?;
        let mut zip =
            ZipArchive::new(BufReader::new(file)).map_err(|error| Fault::NotAPackage(error.to_string()))?;
        if zip.len() > FILES {
            return Err(Fault::Absurd(format!("it says that it holds {} files", zip.len())));
        }
        let overlaps =
            zip.has_overlapping_entries().map_err(|error| Fault::NotAPackage(error.to_string()))?;
        if zip.has_duplicate_names() || overlaps {
            return Err(Fault::Ambiguous);
        }
        let mut there = outside(&mut zip)?;
        let size = there.remove(MANIFEST).ok_or_else(|| Fault::Manifest("is missing".to_owned()))?;
        if size > most {
            return Err(Fault::Absurd(format!("its manifest is said to be {size} bytes long")));
        }
        let manifest = read_all(&mut zip, MANIFEST, size)?;
        let unreadable = |error: serde_json::Error| Fault::Manifest(format!("cannot be read ({error})"));
        let Listing { files } = serde_json::from_slice(&manifest).map_err(unreadable)?;
        let mut listed = BTreeMap::new();
        for entry in files {
            match there.remove(&entry.path) {
                Some(size) if size == entry.size => drop(listed.insert(entry.path.clone(), entry)),
                Some(_) => return Err(Fault::Changed(entry.path)),
                None => return Err(Fault::Missing(entry.path)),
            }
        }
        match there.into_keys().next() {
            Some(path) => Err(Fault::Unlisted(path)),
            None => Ok(Package { zip, listed, manifest }),
        }
    }

    /// What the manifest says beside the list of files.
    ///
    /// # Errors
    /// [`Fault::Manifest`] when it says something else.
    pub fn manifest<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        serde_json::from_slice(&self.manifest)
            .map_err(|error| Fault::Manifest(format!("does not say what it should ({error})")))
    }

    /// The paths of its files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.listed.keys().map(String::as_str)
    }

    /// The size of a file in bytes, if there is one at that path.
    pub fn size(&self, path: &str) -> Option<u64> {
        self.listed.get(path).map(|entry| entry.size)
    }

    /// A file to be read piece by piece. The reader fails at the end when the bytes are not what the manifest says.
    ///
    /// # Errors
    /// [`Fault::Missing`] when there is none.
    pub fn file<'p>(&'p mut self, path: &str) -> Result<impl Read + Send + use<'p>, Fault> {
        let entry = self.listed.get(path).cloned().ok_or_else(|| Fault::Missing(path.to_owned()))?;
        let file = self.zip.by_name(path).map_err(|error| Fault::NotAPackage(error.to_string()))?;
        Ok(Proven { file, left: entry.size, digest: Sha256::new(), entry, proven: false })
    }

    /// A file of at most `limit` bytes as a whole.
    ///
    /// # Errors
    /// [`Fault::Missing`], [`Fault::Absurd`] when it is larger, [`Fault::Changed`].
    pub fn whole(&mut self, path: &str, limit: u64) -> Result<Vec<u8>, Fault> {
        let size = self.size(path).ok_or_else(|| Fault::Missing(path.to_owned()))?;
        if size > limit {
            return Err(Fault::Absurd(format!("{path} is said to be {size} bytes long")));
        }
        let mut bytes = Vec::new();
        let read = self.file(path)?.read_to_end(&mut bytes);
        read.map_err(|_| Fault::Changed(path.to_owned()))?;
        Ok(bytes)
    }

    /// Reads a file to its end, only to hold it against the manifest.
    ///
    /// # Errors
    /// [`Fault::Missing`], [`Fault::Changed`].
    pub fn prove(&mut self, path: &str) -> Result<(), Fault> {
        let mut file = self.file(path)?;
        match std::io::copy(&mut file, &mut std::io::sink()) {
            Ok(_) => Ok(()),
            Err(_) => Err(Fault::Changed(path.to_owned())),
        }
    }
}

/// The size of each file by its path, as the zip tells it.
fn outside(zip: &mut ZipArchive<BufReader<File>>) -> Result<BTreeMap<String, u64>, Fault> {
    let mut there = BTreeMap::new();
    for place in 0..zip.len() {
        let file = zip.by_index_raw(place).map_err(|error| Fault::NotAPackage(error.to_string()))?;
        let raw = file.name_raw();
        let name =
            std::str::from_utf8(raw).map_err(|_| Fault::Name(raw.escape_ascii().to_string()))?.to_owned();
        let plain = matches!(file.compression(), CompressionMethod::Stored | CompressionMethod::Deflated);
        if !allowed(&name) || !file.is_file() || file.is_symlink() || file.encrypted() || !plain {
            return Err(Fault::Name(name.escape_debug().to_string()));
        }
        if file.size() > file.compressed_size().saturating_mul(GROWTH).saturating_add(GROWTH_FREE) {
            return Err(Fault::Absurd(format!("{name} is said to unpack to {} bytes", file.size())));
        }
        there.insert(name, file.size());
    }
    Ok(there)
}

/// A path that stays within a folder on every system.
fn allowed(name: &str) -> bool {
    let odd =
        |char: char| char.is_control() || matches!(char, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let part = |part: &str| !part.is_empty() && part != "." && part != ".." && part.len() <= NAME;
    !name.contains(odd) && name.split('/').all(part) && name.len() <= 4 * NAME
}

fn read_all(zip: &mut ZipArchive<BufReader<File>>, path: &str, size: u64) -> Result<Vec<u8>, Fault> {
    let file = zip.by_name(path).map_err(|error| Fault::NotAPackage(error.to_string()))?;
    let mut bytes = Vec::new();
    let read = file.take(size).read_to_end(&mut bytes);
    read.map_err(|error| Fault::Manifest(format!("cannot be unpacked ({error})")))?;
    Ok(bytes)
}

/// A file that fails at its end, unless it is what the manifest says.
struct Proven<R> {
    file: R,
    left: u64,
    digest: Sha256,
    entry: Entry,
    proven: bool,
}

impl<R: Read> Read for Proven<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if buffer.is_empty() || self.proven {
            return Ok(0);
        }
        let changed = || std::io::Error::new(std::io::ErrorKind::InvalidData, "not what the manifest says");
        let read = self.file.read(buffer)?;
        self.digest.update(&buffer[..read]);
        self.left = self.left.checked_sub(read as u64).ok_or_else(changed)?;
        if read == 0 {
            let digest = store::hex(&std::mem::take(&mut self.digest).finalize());
            if self.left > 0 || digest != self.entry.sha256 {
                return Err(changed());
            }
            self.proven = true;
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests;
