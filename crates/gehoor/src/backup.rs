//! `gehoor backup`, `gehoor restore` and `gehoor move`: everything of an installation in one file, and out of it again.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use office::backup::{self, Checked, Restored, Source, Target, Trouble, Written};
use office::clock::Clock;
use store::dump;
use store::{Options, Store};
use tempfile::TempDir;

use crate::house::ORG;
use crate::part;
use crate::place::{Place, PlaceArgs};
use crate::say::{complain, say};
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

/// Exit code 0 when the backup is made or whole, 1 when it was not made, is damaged or lacks attachments.
pub fn backup(args: BackupArgs) -> ExitCode {
    let done = if args.check {
        backup::check(&args.file).map_err(|why| why.to_string()).and_then(|found| looked(&args.file, &found))
    } else {
        args.place.place().and_then(|place| make(&place, &args.file)).and_then(Made::answer)
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
            say!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            complain!("gehoor {command}: {why}");
            ExitCode::FAILURE
        }
    }
}

/// A backup that is made.
struct Made {
    said: String,
    /// How many attachments are not in it, because they are gone.
    missing: usize,
}

impl Made {
    /// Whoever makes backups by a timer must hear of it when one is not whole.
    fn answer(self) -> Result<String, String> {
        match self.missing {
            0 => Ok(self.said),
            count => Err(format!(
                "the backup is made, but {count} attachments of dossiers are missing from it, because their bytes are gone. \
                 gehoor verify says which; put them back from an earlier backup.\n{}",
                self.said
            )),
        }
    }
}

fn make(place: &Place, path: &Path) -> Result<Made, String> {
    place.must_exist()?;
    if path.exists() {
        return Err(format!(
            "{} is there already; name a new file, such as one with the date in it",
            path.display()
        ));
    }
    let part = part::begin(path)?;
    let Written { rows, attachments, missing } = run(write(place, part.as_file()))?;
    let file = part::keep(part, path)?;
    let size = file.metadata().map_err(|error| error.to_string())?.len();
    let said = format!(
        "{} holds {rows} rows and {attachments} attachments in {size} bytes. It also holds the key of the complainants' \
         links: keep it as safe as the database. Look at it again with: gehoor backup --check {}",
        path.display(),
        path.display()
    );
    Ok(Made { said, missing: missing.len() })
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
    let folder = near(&to.attachments)?;
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

/// A folder for everything of an installation, on the disk that must have room for it anyway: beside the new attachments.
fn near(attachments: &Path) -> Result<TempDir, String> {
    let mut above = attachments.ancestors().skip(1).map(|folder| match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    });
    let folder = above.find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    tempfile::tempdir_in(folder)
        .map_err(|error| format!("{} cannot be written to ({error})", folder.display()))
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

fn looked(path: &Path, found: &Checked) -> Result<String, String> {
    match found.missing.len() {
        0 => Ok(whole(path, found)),
        count => Err(format!(
            "{} is not damaged, but {count} attachments of its dossiers are not in it: their bytes were gone when it was made",
            path.display()
        )),
    }
}

fn whole(path: &Path, found: &Checked) -> String {
    let Checked { product, made_at, dossiers, rows, attachments, broken, missing: _ } = found;
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
