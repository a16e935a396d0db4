//! A file on its way: readable by nobody else (mode 0600), and under its name only when it is whole.

use std::fs::File;
use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

/// Begins a file beside the place where it will lie.
///
/// # Errors
/// A sentence, when nothing can be written there.
pub fn begin(path: &Path) -> Result<NamedTempFile, String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    NamedTempFile::new_in(folder).map_err(|error| unwritable(path, &error))
}

/// Gives it its name, once every byte is on the disk. It does not write over anything.
///
/// # Errors
/// A sentence.
pub fn keep(part: NamedTempFile, path: &Path) -> Result<File, String> {
    part.as_file().sync_all().map_err(|error| unwritable(path, &error))?;
    part.persist_noclobber(path).map_err(|error| unwritable(path, &error.error))
}

fn unwritable(path: &Path, error: &io::Error) -> String {
    format!("{} cannot be written ({error})", path.display())
}
