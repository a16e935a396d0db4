//! Restoring a backup into a place where there is nothing yet.

use std::io::Read;
use std::path::{Path, PathBuf};

use store::dump::{self, Fate, Table};
use store::{Blobs, Engine, Options, Store, Tx};

use super::check::{Rows, attachments, outside};
use super::{ATTACHMENTS, Checked, Listed, Manifest, Trouble, check, columns};
use crate::package::{Fault, OF_A_BACKUP, Package};
use crate::verify::Verified;
use crate::{projection, verify};

/// Rows are handed to the database so many at a time.
const AT_ONCE: usize = 256;
/// Attachments are copied in pieces of so many bytes.
const PIECE: usize = 1 << 18;

/// What was restored.
#[derive(Clone, Debug)]
pub struct Restored {
    /// What the backup held.
    pub checked: Checked,
    /// What the record looks like where it is now.
    pub verified: Verified,
}

/// Where a backup goes.
#[derive(Clone, Debug)]
pub struct Target {
    /// The address of the database, in which there is nothing yet.
    pub url: String,
    /// The folder of the attachments.
    pub attachments: PathBuf,
    /// The organisation whose record is verified afterwards.
    pub org: String,
}

/// Restores a backup where there is nothing yet. Nobody is signed in afterwards, and the lists are made anew.
///
/// # Errors
/// [`Trouble::Refused`] when there is an installation or a file of one already, or a newer program made the backup, [`Trouble::Fault`] when
/// it is damaged; in both cases nothing was written. Otherwise of the database: when that happens before every row is in,
/// none is, and only attachments lie in the folder; after it, all are, and only the lists are to be made anew
/// ([`crate::projection::rebuild_alone`]).
pub async fn restore(path: &Path, to: &Target) -> Result<Restored, Trouble> {
    let checked = check(path)?;
    if !Store::is_vacant(&to.url).await? {
        return Err(living());
    }
    if is_used(&to.attachments)? {
        return Err(Trouble::Refused(format!(
            "there are files in {} already: attachments are only restored into an empty folder, so that two installations \
             never share one. Name another folder in the configuration, or empty it when it holds nothing of use",
            to.attachments.display()
        )));
    }
    let mut package = Package::open(path, OF_A_BACKUP)?;
    let manifest = outside(&package)?;
    let level = manifest.migrations.last().map_or(0, |step| step.number);
    let store = Store::open_up_to(&to.url, Options::default(), level).await?;
    let blobs = Blobs::folder(&to.attachments)?;
    for path in attachments(&package) {
        put(&blobs, &mut package, &path).await?;
    }
    let (path, engine) = (PathBuf::from(path), store.engine());
    let filled =
        store.write(move |tx| Box::pin(async move { fill(tx, engine, &path, &manifest).await })).await;
    store.close().await;
    filled?;
    let store = Store::open(&to.url, Options::default()).await?;
    let verified = finish(&store, &blobs, &to.org).await;
    store.close().await;
    Ok(Restored { checked, verified: verified? })
}

/// Whether anything is in the folder but what a file system puts there itself.
fn is_used(folder: &Path) -> Result<bool, Trouble> {
    match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Trouble::Refused(format!("{} cannot be looked into ({error})", folder.display()))),
        Ok(mut entries) => {
            Ok(entries.any(|entry| !entry.is_ok_and(|entry| entry.file_name() == "lost+found")))
        }
    }
}

/// Puts the bytes of an attachment in their place: before the rows, so that no row ever points at nothing.
async fn put(blobs: &Blobs, package: &mut Package, path: &str) -> Result<(), Trouble> {
    let changed = |_| Fault::Changed(path.to_owned());
    let mut writer = blobs.begin(path.strip_prefix(ATTACHMENTS).unwrap_or(path), b"").await?;
    let mut file = package.file(path)?;
    let mut piece = vec![0; PIECE];
    loop {
        let read = file.read(&mut piece).map_err(changed)?;
        if read == 0 {
            writer.finish().await?;
            return Ok(());
        }
        writer.write(&piece[..read]).await?;
    }
}

async fn finish(store: &Store, blobs: &Blobs, org: &str) -> Result<Verified, Trouble> {
    store.look_at_sizes().await?;
    projection::rebuild_alone(store, org).await?;
    store.look_at_sizes().await?;
    Ok(verify::verify(store, Some(blobs), org).await?)
}

fn living() -> Trouble {
    Trouble::Refused(
        "there is something in this database already: a backup is only restored where there is nothing yet, so that no \
         dossier can be lost. Name a new file, or an empty database, in the configuration"
            .to_owned(),
    )
}

/// Fills every table, all or nothing.
async fn fill(tx: &mut Tx, engine: Engine, path: &Path, manifest: &Manifest) -> Result<(), Trouble> {
    // someone may have been quicker
    if !dump::is_vacant(tx, engine).await? {
        return Err(living());
    }
    tx.look_up_by_index().await?;
    let mut package = Package::open(path, OF_A_BACKUP)?;
    let tables = dump::tables(tx, engine).await?;
    let carried: Vec<_> = tables.iter().filter(|table| table.fate == Fate::Carried).collect();
    if let Some(strange) =
        manifest.tables.iter().find(|listed| !carried.iter().any(|table| same(table, listed)))
    {
        return Err(Fault::Manifest(format!("tells of a table `{}` that there is not", strange.name)).into());
    }
    let guard = dump::unguard_tombstones(tx, engine).await?;
    for table in carried {
        let Some(listed) = manifest.tables.iter().find(|listed| same(table, listed)) else {
            return Err(Fault::Manifest(format!("tells nothing of the table `{}`", table.name)).into());
        };
        fill_table(tx, &mut package, table, listed).await?;
    }
    dump::guard_tombstones(tx, guard).await?;
    Ok(())
}

fn same(table: &Table, listed: &Listed) -> bool {
    table.name == listed.name && columns(table) == listed.columns
}

async fn fill_table(
    tx: &mut Tx,
    package: &mut Package,
    table: &Table,
    listed: &Listed,
) -> Result<(), Trouble> {
    let mut rows = Rows::of(package, listed)?;
    let mut batch = Vec::with_capacity(AT_ONCE);
    while let Some(row) = rows.next()? {
        batch.push(row);
        if batch.len() == AT_ONCE {
            dump::fill(tx, table, &batch).await?;
            batch.clear();
        }
    }
    Ok(dump::fill(tx, table, &batch).await?)
}
