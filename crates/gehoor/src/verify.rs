//! `gehoor verify`: is the record what was written?

use std::process::ExitCode;

use clap::Args;
use office::verify::{Broken, Damage, Verified};
use store::{Options, Store};

use crate::house::ORG;
use crate::place::PlaceArgs;

/// Is the record what was written? Looks at every dossier, every text and letter, and the last checkpoint.
#[derive(Args, Debug)]
pub struct VerifyArgs {
    #[command(flatten)]
    place: PlaceArgs,
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
    let place = args.place.place()?;
    place.must_exist()?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let store =
            Store::open_to_read(&place.url, Options::default()).await.map_err(|error| error.to_string())?;
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
