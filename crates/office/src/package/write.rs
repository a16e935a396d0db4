//! Writing a package: always the same bytes for the same content.

use std::io::{self, Seek, Write};

use serde::Serialize;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Entry, MANIFEST};

/// Writes a package, one file after the other.
pub struct Packer<W: Write + Seek> {
    zip: ZipWriter<W>,
    open: Option<(String, u64, Sha256)>,
    entries: Vec<Entry>,
}

impl<W: Write + Seek> Packer<W> {
    /// An empty package.
    pub fn new(out: W) -> Packer<W> {
        Packer { zip: ZipWriter::new(out), open: None, entries: Vec::new() }
    }

    /// A file of text, which is made smaller.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(&mut self, path: &str) -> io::Result<()> {
        self.start(path, CompressionMethod::Deflated)
    }

    /// A file of bytes that are as small as they get.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin_as_it_is(&mut self, path: &str) -> io::Result<()> {
        self.start(path, CompressionMethod::Stored)
    }

    fn start(&mut self, path: &str, method: CompressionMethod) -> io::Result<()> {
        self.end();
        self.zip.start_file(path, options(method))?;
        self.open = Some((path.to_owned(), 0, Sha256::new()));
        Ok(())
    }

    fn end(&mut self) {
        if let Some((path, size, digest)) = self.open.take() {
            self.entries.push(Entry { path, size, sha256: store::hex(&digest.finalize()) });
        }
    }

    /// A whole file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn add(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.begin(path)?;
        self.write_all(bytes)
    }

    /// Lists every file in the manifest, as `manifest` writes it, and ends the package.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish<T: Serialize>(mut self, manifest: impl FnOnce(Vec<Entry>) -> T) -> io::Result<W> {
        self.end();
        let listed = serde_json::to_vec_pretty(&manifest(self.entries))?;
        self.zip.start_file(MANIFEST, options(CompressionMethod::Deflated))?;
        self.zip.write_all(&listed)?;
        Ok(self.zip.finish()?)
    }
}

impl<W: Write + Seek> Write for Packer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some((_, size, digest)) = &mut self.open else {
            return Err(io::Error::other("no file of the package is open"));
        };
        let written = self.zip.write(bytes)?;
        digest.update(&bytes[..written]);
        *size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.zip.flush()
    }
}

/// No time stands in it, so that the same content makes the same file.
fn options(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(method).large_file(true)
}
