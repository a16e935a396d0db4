//! `gehoor backup`, `gehoor restore` and `gehoor move`: everything of an installation in one file, and out of it again.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use office::backup::{self, Checked, Restored, Source, Target, Trouble, Written};
use office::clock::Clock;
use store::dump;
use store::{Options, Store};
use tempfile::NamedTempFile;

use crate::house::ORG;
use crate::place::{Place, PlaceArgs};
use crate::verify::report;

/// The program and its version, as a backup names them.
pub const PRODUCT: &str = concat!("Gehoor ", env!("CARGO_PKG_VERSION"));

/// Makes a backup of everything, while the installation goes on. The file holds every dossier and the key of the
/// complainants' links: keep it as safe as the database.
#[derive(Args, Debug)]
pub struct BackupArgs {
    /// The file to make; with --check, the file to look at
    file: PathBuf,
    /// Looks whether a backup is whole, and changes nothing
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Restores a backup where there is nothing yet, on either engine.
#[derive(Args, Debug)]
pub struct RestoreArgs {
    /// The backup
    file: PathBuf,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Moves an installation to another database, on either engine. Stop the service first.
#[derive(Args, Debug)]
pub struct MoveArgs {
    /// The configuration of the installation as it is
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// The configuration that names the new database, in which there is nothing yet
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

/// Exit code 0 when the backup is made or whole, 1 when it was not made or is damaged.
pub fn backup(args: BackupArgs) -> ExitCode {
    let done = if args.check {
        backup::check(&args.file).map(|found| whole(&args.file, &found)).map_err(|why| why.to_string())
    } else {
        args.place.place().and_then(|place| make(&place, &args.file))
    };
    ended("backup", done)
}

/// Exit code 0 when everything is restored and as it was written, else 1.
pub fn restore(args: RestoreArgs) -> ExitCode {
    ended("restore", args.place.place().and_then(|place| fill(&args.file, &place)))
}

/// Exit code 0 when everything is moved and as it was written, else 1.
pub fn relocate(args: MoveArgs) -> ExitCode {
    ended("move", carry(&args))
}

fn ended(command: &str, done: Result<String, String>) -> ExitCode {
    match done {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("gehoor {command}: {why}");
            ExitCode::FAILURE
        }
    }
}

fn make(place: &Place, path: &Path) -> Result<String, String> {
    place.must_exist()?;
    if path.exists() {
        return Err(format!(
            "{} is there already; name a new file, such as one with the date in it",
            path.display()
        ));
    }
    // readable by nobody else (mode 0600), and under its name only when it is whole
    let unwritable = |error: io::Error| format!("{} cannot be written ({error})", path.display());
    let part = NamedTempFile::new_in(folder_of(path)).map_err(unwritable)?;
    let Written { rows, attachments, missing } = run(write(place, part.as_file()))?;
    part.as_file().sync_all().map_err(unwritable)?;
    let file = part.persist_noclobber(path).map_err(|error| unwritable(error.error))?;
    let size = file.metadata().map_err(unwritable)?.len();
    let mut said = format!(
        "{} holds {rows} rows and {attachments} attachments in {size} bytes. It also holds the key of the complainants' \
         links: keep it as safe as the database. Look at it again with: gehoor backup --check {}",
        path.display(),
        path.display()
    );
    if !missing.is_empty() {
        said += &format!("\nThese attachments are gone, and so are not in it: {}.", missing.join(", "));
    }
    Ok(said)
}

/// The folder in which a file is made.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

async fn write(place: &Place, out: &File) -> Result<Written, Trouble> {
    let store = Store::open_to_read(&place.url, Options::default()).await?;
    let blobs = place.blobs()?;
    let made_at = Clock::real().machine_now();
    let source = Source { store: &store, blobs: &blobs, product: PRODUCT, made_at };
    let written = backup::write(source, out).await.map(|(_, written)| written);
    store.close().await;
    written
}

fn fill(path: &Path, place: &Place) -> Result<String, String> {
    let to = Target { url: place.url.clone(), attachments: place.attachments.clone(), org: ORG.to_owned() };
    let Restored { checked, verified } = run(backup::restore(path, &to))?;
    let said = format!("{}\nRestored. Nobody is signed in. {}", whole(path, &checked), report(&verified));
    if verified.broken.is_empty() { Ok(said) } else { Err(said) }
}

fn carry(args: &MoveArgs) -> Result<String, String> {
    let (from, to) = (Place::of(&args.from)?, Place::of(&args.to)?);
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let path = folder.path().join("gehoor-move.zip");
    make(&from, &path)?;
    let before = run(rows(&from))?;
    let said = fill(&path, &to)?;
    if run(rows(&from))? != before || run(rows(&to))? != before {
        return Err(format!(
            "{said}\nBut the installation was written to while it moved, so that the new database lacks something. Stop the \
             service, empty the new database and move again."
        ));
    }
    Ok(format!("{said}\nFrom now on, serve with {}; the old database is as it was.", args.to.display()))
}

/// How many rows each table that is carried has.
async fn rows(place: &Place) -> Result<Vec<(String, u64)>, Trouble> {
    let store = Store::open_to_read(&place.url, Options::default()).await?;
    let mut counted = Vec::new();
    let mut conn = store.read_still().await?;
    for table in dump::tables(&mut conn, store.engine()).await? {
        if table.fate == dump::Fate::Carried {
            let rows = dump::count(&mut conn, &table).await?;
            counted.push((table.name, rows));
        }
    }
    drop(conn);
    store.close().await;
    Ok(counted)
}

fn whole(path: &Path, found: &Checked) -> String {
    let Checked { product, made_at, dossiers, rows, attachments, broken } = found;
    let mut said = format!(
        "{} is whole: {dossiers} dossiers, {attachments} attachments, {rows} rows, made by {product} at {made_at}.",
        path.display()
    );
    if !broken.is_empty() {
        said += &format!(
            "\nThese dossiers were not as they were written even before the backup was made: {}.",
            broken.join(", ")
        );
    }
    said
}

fn run<T>(work: impl Future<Output = Result<T, Trouble>>) -> Result<T, String> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(work).map_err(|trouble| trouble.to_string())
}
