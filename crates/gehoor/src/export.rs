//! `gehoor export`: one dossier as a file that proves itself.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use domain::language::Lang;
use office::clock::Clock;
use office::export::{Made, write};
use tempfile::NamedTempFile;

use crate::backup::{PRODUCT, folder_of};
use crate::config::Config;
use crate::house::{self, Keeping};
use crate::law::told;

/// Who took a dossier out, in the list of who looked at what.
const WHO: &str = "command line";

/// Takes a whole dossier out, for an ombudsman, a court or an archive. The file holds everything, internal notes too.
#[derive(Args, Debug)]
pub struct ExportArgs {
    /// The dossier's number
    number: String,
    /// The file to make
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The configuration of the installation
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The language of the readable page: nl, fr, de or en
    #[arg(long, value_name = "LANGUAGE", default_value = "nl")]
    language: Lang,
}

/// Exit code 0 when the file is made, else 1.
pub fn run(args: ExportArgs) -> ExitCode {
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("gehoor export: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(export(&args)) {
        Ok(()) => {
            println!("{0} holds the whole dossier. Verify it with: gehoor verify {0}", args.out.display());
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("gehoor export: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn export(args: &ExportArgs) -> Result<(), String> {
    let config = Config::read(&args.config).map_err(|flaws| told(&flaws))?;
    let law = config.folders.read().map_err(|flaws| told(&flaws))?;
    let keeping = Keeping::open(&config.database, &config.attachments).await?;
    let office = house::open_office(&keeping, &Clock::real(), law, &config.base_url, None).await?;
    let found = office.dossier_id(&args.number).await.map_err(|error| error.to_string())?;
    let Some(id) = found else { return Err(format!("there is no dossier {}", args.number)) };
    let made = Made {
        product: PRODUCT.to_owned(),
        at: office.clock().machine_now(),
        by: WHO.to_owned(),
        language: args.language,
    };
    let contents = office.contents(&id).await.map_err(|error| error.to_string())?;
    office.note_export(&id, WHO).await.map_err(|error| error.to_string())?;
    let page = web::export::page(&office, &contents, &made).into_string();
    let unwritable = |error: std::io::Error| format!("{} cannot be written ({error})", args.out.display());
    let part = NamedTempFile::new_in(folder_of(&args.out)).map_err(unwritable)?;
    let written = write(&contents, &page, made, office.blobs(), part.as_file()).await;
    written.map_err(|trouble| trouble.to_string())?;
    kept(part, &args.out)?;
    office.store().close().await;
    Ok(())
}

fn kept(part: NamedTempFile, path: &Path) -> Result<(), String> {
    let unwritable = |error: std::io::Error| format!("{} cannot be written ({error})", path.display());
    part.as_file().sync_all().map_err(unwritable)?;
    part.persist_noclobber(path).map_err(|error| unwritable(error.error))?;
    Ok(())
}
