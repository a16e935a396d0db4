//! `gehoor verify`: is the record what was written?

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use office::verify::{Broken, Damage, Verified};
use store::{Options, Store};

use crate::config::Config;
use crate::house::ORG;
use crate::law::told;

/// Is the record what was written? Looks at every dossier, every text and letter, and the last checkpoint.
#[derive(Args, Debug)]
pub struct VerifyArgs {
    /// The database: sqlite:/path/gehoor.db or postgres://…
    #[arg(long, value_name = "ADDRESS", required_unless_present = "config")]
    database: Option<String>,
    /// The configuration that names the database
    #[arg(long, value_name = "FILE", conflicts_with = "database")]
    config: Option<PathBuf>,
}

/// Exit code 0 when all is well, 1 when something is broken, 2 when the question cannot be answered.
pub fn run(args: VerifyArgs) -> ExitCode {
    match look(args) {
        Ok(found) => {
            println!("{}", report(&found));
            if found.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(why) => {
            eprintln!("gehoor verify: {why}");
            ExitCode::from(2)
        }
    }
}

fn look(args: VerifyArgs) -> Result<Verified, String> {
    let url = match (args.database, args.config) {
        (Some(url), _) => url,
        (None, Some(path)) => Config::read(&path).map_err(|flaws| told(&flaws))?.database,
        (None, None) => return Err("name the database with --database or --config".to_owned()),
    };
    if let Some(path) = url.strip_prefix("sqlite:")
        && !PathBuf::from(path.trim_start_matches("//")).exists()
    {
        return Err(format!("there is no database {path}"));
    }
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let store = Store::open_to_read(&url, Options::default()).await.map_err(|error| error.to_string())?;
        let found = office::verify::verify(&store, ORG).await.map_err(|error| error.to_string());
        store.close().await;
        found
    })
}

/// What was looked at, then what is broken, one thing to a line.
pub fn report(found: &Verified) -> String {
    let Verified { dossiers, events, papers, letters, checkpoint, broken } = found;
    let mut lines = vec![format!(
        "{dossiers} dossiers, {events} events, {papers} texts and particulars, {letters} letters looked at."
    )];
    lines.push(match checkpoint {
        Some(at) => format!("Compared with the checkpoint of {at}."),
        None => "There is no checkpoint yet: a dossier that is gone as a whole would not show.".to_owned(),
    });
    match broken.len() {
        0 => lines.push("Everything is as it was written.".to_owned()),
        count => {
            lines.push(format!("{count} things are not as they were written:"));
            lines.extend(broken.iter().map(sentence));
        }
    }
    lines.join("\n")
}

fn sentence(broken: &Broken) -> String {
    let what = match &broken.damage {
        Damage::Chain { event } => format!("event {event} was changed, or one before it is gone"),
        Damage::Unreadable { event } => format!("event {event} cannot be read by this version of Gehoor"),
        Damage::Columns { event } => {
            format!("the columns beside event {event} do not say what the event says")
        }
        Damage::Paper { id } => format!("the text or particulars {id} were changed"),
        Damage::Gone { id } => format!("the text, particulars or letter {id} is gone"),
        Damage::Letter { id } => format!("the letter {id} was changed"),
        Damage::Lists => "the lists do not follow its record".to_owned(),
        Damage::Cut => "its record no longer holds what the checkpoint saw".to_owned(),
        Damage::Checkpoint => "it was changed after it was taken".to_owned(),
    };
    format!("  {}: {what}", broken.place)
}
