//! `gehoor export`: one dossier as a file that proves itself.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use domain::language::Lang;
use office::clock::Clock;
use office::export::{Made, write};
use office::looks::COMMAND_LINE;

use crate::backup::PRODUCT;
use crate::config::Config;
use crate::house::{self, Keeping};
use crate::law::told;
use crate::part;
use crate::say::{complain, say};

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
            complain!("gehoor export: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(export(&args)) {
        Ok(()) => {
            say!("{0} holds the whole dossier. Verify it with: gehoor verify {0}", args.out.display());
            ExitCode::SUCCESS
        }
        Err(why) => {
            complain!("gehoor export: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn export(args: &ExportArgs) -> Result<(), String> {
    let config = Config::read(&args.config).map_err(|flaws| told(&flaws))?;
    let law = config.folders.read().map_err(|flaws| told(&flaws))?;
    let keeping = Keeping::beside(&config.database, &config.attachments).await?;
    let office = house::office_beside(&keeping, &Clock::real(), law, &config.base_url).await?;
    let found = office.dossier_id(&args.number).await.map_err(|error| error.to_string())?;
    let Some(id) = found else { return Err(format!("there is no dossier {}", args.number)) };
    let made = Made {
        product: PRODUCT.to_owned(),
        at: office.clock().machine_now(),
        by: office.texts().text(args.language, "who-command-line"),
        language: args.language,
    };
    let contents = office.contents(&id).await.map_err(|error| error.to_string())?;
    office.note_export(&id, COMMAND_LINE).await.map_err(|error| error.to_string())?;
    let page = web::export::page(&office, &contents, &made).into_string();
    let part = part::begin(&args.out)?;
    let written = write(&contents, &page, made, office.blobs(), part.as_file()).await;
    written.map_err(|trouble| trouble.to_string())?;
    part::keep(part, &args.out)?;
    office.store().close().await;
    Ok(())
}
