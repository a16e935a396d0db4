//! Everything that an installation keeps, in one file that does not know on which engine it was: what is backed up from
//! SQLite is restored into PostgreSQL and the other way round (docs/backup-format.md).

mod check;
mod restore;
mod row;
mod write;

use serde::{Deserialize, Serialize};
use store::dump::{Cell, Table};
use store::migration::{self, Step};

use crate::package::Entry;

pub use crate::package::Trouble;
pub use check::{Checked, check};
pub use restore::{Restored, Target, restore};
pub use write::{Source, Written, write};

const FORMAT: &str = "gehoor-backup";
/// The version of the format that this program writes, and the newest that it reads.
const VERSION: u32 = 1;

/// The manifest of a backup.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format: String,
    version: u32,
    product: String,
    made_at: jiff::Timestamp,
    migrations: Vec<Migration>,
    tables: Vec<Listed>,
    files: Vec<Entry>,
}

/// What the database had been through when the backup was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Migration {
    number: i64,
    name: String,
    digest: String,
}

/// A table of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Listed {
    name: String,
    /// Name and kind of each column.
    columns: Vec<(String, String)>,
    rows: u64,
}

impl Manifest {
    /// Refuses what is no backup, or one that a newer program made.
    fn fits(&self) -> Result<(), Trouble> {
        if self.format != FORMAT {
            return Err(Trouble::Refused("it is no backup of Gehoor".to_owned()));
        }
        let ours = migrations();
        let newer = self.version > VERSION || self.migrations.len() > ours.len();
        if newer {
            return Err(Trouble::newer(&self.product, "restore"));
        }
        if !ours.starts_with(&self.migrations) {
            return Err(Trouble::Refused(format!(
                "it was made by {}, whose tables this version does not know: restore it with the version that made it",
                self.product
            )));
        }
        Ok(())
    }
}

fn migrations() -> Vec<Migration> {
    let of = |Step { number, name, digest }| Migration { number, name, digest };
    migration::book().into_iter().map(of).collect()
}

/// Where the rows of a table lie.
fn place(table: &str) -> String {
    format!("tables/{table}.jsonl")
}

/// Where the bytes of attachments lie, each under its key.
const ATTACHMENTS: &str = "attachments/";
/// The table whose rows name the bytes that must be there; those of an `upload` may be abandoned.
const OF_DOSSIERS: &str = "attachment";
/// A column of this name holds the key of an attachment's bytes, in whichever table it is.
const KEY: &str = "blob";

/// A column of this name holds the bytes themselves, where these do not lie apart.
const WITHIN: &str = "content";

/// Where the rows of a table name the key of bytes that lie apart.
struct Apart {
    key: Option<usize>,
    within: Option<usize>,
}

impl Apart {
    fn of<K>(columns: &[(String, K)]) -> Apart {
        let at = |name: &str| columns.iter().position(|(column, _)| column == name);
        Apart { key: at(KEY), within: at(WITHIN) }
    }

    /// The key that a row names; none when it has the bytes.
    fn key<'c>(&self, cells: &'c [Cell]) -> Option<&'c String> {
        let cell = |at: Option<usize>| cells.get(at?);
        match (cell(self.key), cell(self.within)) {
            (Some(Cell::Text(key)), None | Some(Cell::Nothing)) => Some(key),
            _ => None,
        }
    }
}

/// The columns of a table as the manifest tells them.
fn columns(table: &Table) -> Vec<(String, String)> {
    table.columns.iter().map(|(name, kind)| (name.clone(), kind.code().to_owned())).collect()
}
