//! Whether a backup can be restored, and whether the records in it are what was written.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use jiff::Timestamp;
use store::dump::Cell;
use store::event;

use super::{ATTACHMENTS, Apart, Listed, Manifest, OF_DOSSIERS, Trouble, place, row};
use crate::package::{Fault, OF_A_BACKUP, Package};

/// A row is at most so long, in bytes.
const LINE: u64 = 1 << 28;

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The program that made it.
    pub product: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// How many dossiers.
    pub dossiers: u64,
    /// How many rows of all tables.
    pub rows: u64,
    /// How many attachments.
    pub attachments: u64,
    /// Dossiers whose chain was broken already when the backup was made.
    pub broken: Vec<String>,
    /// The keys of attachments of dossiers whose bytes are not in it.
    pub missing: Vec<String>,
}

/// Reads a whole backup, and writes nothing anywhere.
///
/// # Errors
/// [`Trouble::Fault`] for the first thing that is damaged, [`Trouble::Refused`] for what this program does not restore.
pub fn check(path: &Path) -> Result<Checked, Trouble> {
    let mut package = Package::open(path, OF_A_BACKUP)?;
    let manifest = outside(&package)?;
    let mut checked = Checked {
        product: manifest.product.clone(),
        made_at: manifest.made_at,
        dossiers: 0,
        rows: 0,
        attachments: 0,
        broken: Vec::new(),
        missing: Vec::new(),
    };
    let mut named = BTreeSet::new();
    for table in &manifest.tables {
        let mut chain = (table.name == "event").then(|| Chain::of(table));
        let apart = (table.name == OF_DOSSIERS).then(|| Apart::of(&table.columns));
        let mut rows = Rows::of(&mut package, table)?;
        while let Some(cells) = rows.next()? {
            named.extend(apart.as_ref().and_then(|apart| apart.key(&cells)).cloned());
            if let Some(chain) = &mut chain {
                chain.next(&cells, &mut checked);
            }
        }
        checked.rows += table.rows;
    }
    for path in attachments(&package) {
        package.prove(&path)?;
        checked.attachments += 1;
    }
    checked.missing =
        named.into_iter().filter(|key| package.size(&format!("{ATTACHMENTS}{key}")).is_none()).collect();
    Ok(checked)
}

/// The manifest, once it is sure that it is one of ours and that nothing else is in the package.
pub(super) fn outside(package: &Package) -> Result<Manifest, Trouble> {
    let manifest: Manifest = match package.manifest() {
        Ok(manifest) => manifest,
        Err(fault) => return Err(other(package).unwrap_or(Trouble::Fault(fault))),
    };
    manifest.fits()?;
    let known = |path: &str| {
        path.starts_with(ATTACHMENTS) || manifest.tables.iter().any(|table| place(&table.name) == path)
    };
    match package.paths().find(|path| !known(path)) {
        Some(path) => Err(Fault::Unlisted(path.to_owned()).into()),
        None => Ok(manifest),
    }
}

/// The paths of the attachments' bytes.
pub(super) fn attachments(package: &Package) -> Vec<String> {
    package.paths().filter(|path| path.starts_with(ATTACHMENTS)).map(str::to_owned).collect()
}

/// A manifest that cannot be read may be that of a dossier, or one of a later version.
fn other(package: &Package) -> Option<Trouble> {
    #[derive(serde::Deserialize)]
    struct Begin {
        format: String,
        version: u32,
        product: String,
    }
    let begin: Begin = package.manifest().ok()?;
    if begin.format == "gehoor-dossier" {
        let what = "it is one exported dossier: look at it with gehoor verify FILE".to_owned();
        return Some(Trouble::Refused(what));
    }
    let later = begin.format == super::FORMAT && begin.version > super::VERSION;
    later.then(|| Trouble::newer(&begin.product, "restore"))
}

/// The rows of a table, one at a time.
pub(super) struct Rows<'p> {
    lines: Box<dyn BufRead + Send + 'p>,
    table: &'p Listed,
    read: u64,
}

impl<'p> Rows<'p> {
    pub(super) fn of(package: &'p mut Package, table: &'p Listed) -> Result<Rows<'p>, Fault> {
        let file = package.file(&place(&table.name))?;
        Ok(Rows { lines: Box::new(BufReader::with_capacity(1 << 16, file)), table, read: 0 })
    }

    /// The next row; `None` after the last, when there were as many as the manifest says.
    pub(super) fn next(&mut self) -> Result<Option<Vec<Cell>>, Fault> {
        let changed = || Fault::Changed(place(&self.table.name));
        let mut line = Vec::new();
        let read = self.lines.by_ref().take(LINE).read_until(b'\n', &mut line).map_err(|_| changed())?;
        if read == 0 {
            return if self.read == self.table.rows { Ok(None) } else { Err(changed()) };
        }
        self.read += 1;
        row::cells(&line, &self.table.columns).map(Some).ok_or_else(changed)
    }
}

/// Follows the chains of all dossiers through the table of events, which lies in their order.
struct Chain {
    columns: Option<[usize; 5]>,
    at: (String, String, i64),
    hash: Vec<u8>,
}

impl Chain {
    fn of(table: &Listed) -> Chain {
        let place = |name: &str| table.columns.iter().position(|(column, _)| column == name);
        let columns = ["org", "dossier", "seq", "bytes", "hash"].map(place);
        let columns = columns.iter().all(Option::is_some).then(|| columns.map(Option::unwrap_or_default));
        Chain { columns, at: Default::default(), hash: Vec::new() }
    }

    fn next(&mut self, row: &[Cell], checked: &mut Checked) {
        let cells = self.columns.map(|columns| columns.map(|column| &row[column]));
        let Some(
            [Cell::Text(org), Cell::Text(dossier), Cell::Number(seq), Cell::Bytes(bytes), Cell::Bytes(hash)],
        ) = cells
        else {
            return;
        };
        if (&self.at.0, &self.at.1) != (org, dossier) {
            checked.dossiers += 1;
            self.at = (org.clone(), dossier.clone(), 0);
            self.hash = event::seed(org, dossier);
        }
        let whole = *seq == self.at.2 + 1 && event::chained(&self.hash, bytes) == *hash;
        if !whole && checked.broken.last() != Some(dossier) {
            checked.broken.push(dossier.clone());
        }
        self.at.2 = *seq;
        self.hash.clone_from(hash);
    }
}
