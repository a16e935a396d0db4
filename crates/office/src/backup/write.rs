//! Making a backup, while the installation goes on.

use std::collections::BTreeMap;
use std::io::{Seek, Write};

use jiff::Timestamp;
use store::dump::{self, Fate, Pages, Table};
use store::{Blobs, Store};

use super::{
    ATTACHMENTS, Apart, FORMAT, Listed, Manifest, OF_DOSSIERS, Trouble, VERSION, columns, migrations, place,
    row,
};
use crate::package::Packer;

/// What a backup is made of.
#[derive(Clone, Copy, Debug)]
pub struct Source<'s> {
    /// The database.
    pub store: &'s Store,
    /// The bytes of attachments.
    pub blobs: &'s Blobs,
    /// The program and its version.
    pub product: &'s str,
    /// When, by the machine clock.
    pub made_at: Timestamp,
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// How many rows.
    pub rows: u64,
    /// How many attachments.
    pub attachments: u64,
    /// The keys of attachments of dossiers whose bytes are gone.
    pub missing: Vec<String>,
}

/// Writes a backup of everything as it is at one moment. No more than a page of a table or a piece of an attachment is
/// in memory at once.
///
/// # Errors
/// [`Trouble::Io`] when it cannot be written; what was written then is no backup. Otherwise of the database.
pub async fn write<W: Write + Seek>(source: Source<'_>, out: W) -> Result<(W, Written), Trouble> {
    let mut packer = Packer::new(out);
    let mut conn = source.store.read_still().await?;
    let (mut listed, mut keys) = (Vec::new(), BTreeMap::new());
    let tables = dump::tables(&mut conn, source.store.engine()).await?;
    for table in tables.iter().filter(|table| table.fate == Fate::Carried) {
        packer.begin(&place(&table.name))?;
        let rows = write_table(&mut conn, table, &mut packer, &mut keys).await?;
        listed.push(Listed { name: table.name.clone(), columns: columns(table), rows });
    }
    drop(conn);
    let mut written = Written { rows: listed.iter().map(|table| table.rows).sum(), ..Written::default() };
    // bytes are written before their row and never changed: those of a moment ago are there still
    for (key, of_dossier) in keys {
        match write_attachment(source.blobs, &key, &mut packer).await? {
            true => written.attachments += 1,
            false if of_dossier => written.missing.push(key),
            false => {}
        }
    }
    let out = packer.finish(|files| Manifest {
        format: FORMAT.to_owned(),
        version: VERSION,
        product: source.product.to_owned(),
        made_at: source.made_at,
        migrations: migrations(),
        tables: listed,
        files,
    })?;
    Ok((out, written))
}

/// Writes a table's rows; how many. The keys of attachments that they name are added to `keys`, with whether it is
/// a dossier that names them.
async fn write_table<W: Write + Seek>(
    conn: &mut store::Conn,
    table: &Table,
    packer: &mut Packer<W>,
    keys: &mut BTreeMap<String, bool>,
) -> Result<u64, Trouble> {
    let (mut rows, mut pages) = (0, Pages::of(table));
    let apart = Apart::of(&table.columns);
    loop {
        let page = pages.next(conn).await?;
        if page.is_empty() {
            return Ok(rows);
        }
        for cells in &page {
            packer.write_all(&row::line(cells))?;
            if let Some(key) = apart.key(cells) {
                *keys.entry(key.clone()).or_default() |= table.name == OF_DOSSIERS;
            }
        }
        rows += page.len() as u64;
    }
}

/// Writes the bytes of an attachment; false when they are gone.
async fn write_attachment<W: Write + Seek>(
    blobs: &Blobs,
    key: &str,
    packer: &mut Packer<W>,
) -> Result<bool, Trouble> {
    let Some(mut pieces) = blobs.get(key).await? else { return Ok(false) };
    packer.begin_as_it_is(&format!("{ATTACHMENTS}{key}"))?;
    while let Some(piece) = pieces.next().await? {
        packer.write_all(&piece)?;
    }
    Ok(true)
}
