//! A file that proves itself: a zip whose `manifest.json` lists every other file with its size and SHA-256.
//!
//! What is read back was made by anyone: names, sizes and counts are held against limits before a byte is unpacked, and
//! nothing is ever written to a path that the file names.

mod read;
mod write;

use serde::{Deserialize, Serialize};

use crate::error::Error;

pub use read::{OF_A_BACKUP, OF_A_DOSSIER, Package};
pub use write::Packer;

/// The file in which the others are listed.
pub const MANIFEST: &str = "manifest.json";

/// A file within the package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its path, with `/` between the parts.
    pub path: String,
    /// Its size in bytes, unpacked.
    pub size: u64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// What is wrong with a package, in words for whoever tries to read it.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Fault {
    /// It is no zip, or cut off.
    #[error("it is not a whole zip file ({0})")]
    NotAPackage(String),
    /// Two files bear one name, or lie over each other.
    #[error("two of its files share a name or a place, so that it would read differently in different hands")]
    Ambiguous,
    /// A name that leads elsewhere or cannot be shown.
    #[error("it holds a file with a name that is not allowed: {0}")]
    Name(String),
    /// More files, or larger ones, than such a package has.
    #[error("{0}, more than such a file can hold")]
    Absurd(String),
    /// The manifest is missing or says something else than it should.
    #[error("its manifest.json {0}")]
    Manifest(String),
    /// A file that the manifest lists is not there.
    #[error("{0} is missing")]
    Missing(String),
    /// A file that the manifest does not list.
    #[error("{0} is not in its manifest: it was added later")]
    Unlisted(String),
    /// A file is not what the manifest says.
    #[error("{0} was changed: it is not what the manifest says")]
    Changed(String),
    /// The disk or the medium.
    #[error("it cannot be read ({0})")]
    Io(String),
}

impl Fault {
    /// Whether the file should not be handled any further, rather than being a damaged one of ours.
    pub fn is_hostile(&self) -> bool {
        matches!(self, Fault::Ambiguous | Fault::Name(_) | Fault::Absurd(_))
    }
}

/// Why there is no package, or nothing was done with it.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The file is damaged, or not what it should be.
    #[error("the file is of no use: {0}")]
    Fault(#[from] Fault),
    /// The file is in order, but not for this program or not for this place.
    #[error("{0}")]
    Refused(String),
    /// The file cannot be written.
    #[error("the file cannot be written ({0})")]
    Io(#[from] std::io::Error),
    /// The database or the attachments.
    #[error(transparent)]
    Office(#[from] Error),
}

impl Trouble {
    /// The refusal of a file of a newer version; `product` made it, and whoever reads it would like to `act`.
    pub(crate) fn newer(product: &str, act: &str) -> Trouble {
        Trouble::Refused(format!(
            "it was made by a newer Gehoor ({product}): {act} it with that version, or a later one"
        ))
    }
}

impl From<store::Error> for Trouble {
    fn from(error: store::Error) -> Trouble {
        Trouble::Office(error.into())
    }
}
