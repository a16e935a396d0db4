//! `gehoor verify`: is the record what was written?

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use office::export::{self, Checked};
use office::package::{Fault, Trouble};
use office::verify::{Broken, Damage, Verified};
use store::{Blobs, Options, Store};

use crate::house::ORG;
use crate::place::PlaceArgs;
use crate::say::{complain, say};

/// Is the record what was written? Looks at every dossier, every text and letter, and the last checkpoint; or, with a
/// file, at one exported dossier by itself.
#[derive(Args, Debug)]
pub struct VerifyArgs {
    /// An exported dossier, instead of an installation
    #[arg(conflicts_with_all = ["config", "database"])]
    file: Option<PathBuf>,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Exit code 0 when all is well, 1 when something is broken, 2 when the question cannot be answered, 3 when a file is made
/// to do harm.
pub fn run(args: VerifyArgs) -> ExitCode {
    if let Some(file) = &args.file {
        return alone(file);
    }
    match look(args) {
        Ok(found) => {
            say!("{}", report(&found));
            if found.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(why) => {
            complain!("gehoor verify: {why}");
            ExitCode::from(2)
        }
    }
}

/// An exported dossier, by itself.
fn alone(path: &Path) -> ExitCode {
    match export::check(path) {
        Ok(found) => {
            say!("{}", told(path, &found));
            if found.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(trouble) => {
            let shown = path.display();
            let (code, why) = match trouble {
                Trouble::Fault(fault) if fault.is_hostile() => {
                    (3, format!("{shown} is refused: {fault}. Do not unpack it"))
                }
                Trouble::Fault(fault @ (Fault::Missing(_) | Fault::Unlisted(_) | Fault::Changed(_))) => {
                    (1, format!("{shown} is not as it was written: {fault}"))
                }
                other => (2, format!("{shown} cannot be verified: {other}")),
            };
            complain!("gehoor verify: {why}.");
            ExitCode::from(code)
        }
    }
}

fn told(path: &Path, found: &Checked) -> String {
    let Checked { place, product, made_at, head, events, papers, broken } = found;
    let mut lines = vec![format!(
        "{}: dossier {place}, made by {product} at {made_at}; {events} events, {papers} texts, particulars, letters and attachments.",
        path.display()
    )];
    if broken.is_empty() {
        lines.push(
            "Its record and every paper that the record names are as they were recorded, and follow the procedure beside it."
                .to_owned(),
        );
        lines.push(
            "The readable page and the names of staff are made from the record, but nothing proves them."
                .to_owned(),
        );
        lines.push(format!(
            "Its last event has the hash {head}: the installation that it comes from has the same one."
        ));
    } else {
        lines.push(format!("{} things are not as they were recorded:", broken.len()));
        let broken = broken.iter().map(|damage| Broken { place: place.clone(), damage: damage.clone() });
        lines.extend(broken.map(|broken| sentence(&broken)));
    }
    lines.join("\n")
}

fn look(args: VerifyArgs) -> Result<Verified, String> {
    let place = args.place.place()?;
    place.must_exist()?;
    // a copy of the database alone is looked at too
    let blobs = match place.attachments.is_dir() {
        true => Some(Blobs::existing(&place.attachments).map_err(|error| error.to_string())?),
        false => None,
    };
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let store =
            Store::open_to_read(&place.url, Options::default()).await.map_err(|error| error.to_string())?;
        let found =
            office::verify::verify(&store, blobs.as_ref(), ORG).await.map_err(|error| error.to_string());
        store.close().await;
        found
    })
}

/// What was looked at, then what is broken, one thing to a line.
pub fn report(found: &Verified) -> String {
    let Verified { dossiers, events, papers, letters, attachments, checkpoint, broken } = found;
    let mut lines = vec![format!(
        "{dossiers} dossiers, {events} events, {papers} texts and particulars, {letters} letters looked at."
    )];
    lines.push(match attachments {
        Some(count) => format!("{count} attachments looked at, byte by byte."),
        None => "The bytes of attachments were not looked at: their folder is not there.".to_owned(),
    });
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
        Damage::Gone { id } => format!("the text, particulars, letter or attachment {id} is gone"),
        Damage::Added { id } => {
            format!(
                "the record does not name the text, particulars or attachment {id}, or it stands there twice"
            )
        }
        Damage::Letter { id } => format!("the letter {id} was changed"),
        Damage::Procedure => "its procedure is not the one that its receipt names".to_owned(),
        Damage::Stranger { event } => format!("event {event} is of an act that its procedure does not have"),
        Damage::Outside => "its number or its last event is not what manifest.json says".to_owned(),
        Damage::FileChanged { name, id } => format!("the attachment \"{name}\" ({id}) was changed"),
        Damage::FileGone { name, id } => format!("the bytes of the attachment \"{name}\" ({id}) are gone"),
        Damage::Lists => {
            "the lists do not follow its record: gehoor rebuild makes them anew from it".to_owned()
        }
        Damage::Cut => "its record no longer holds what the checkpoint saw".to_owned(),
        Damage::Checkpoint => "it was changed after it was taken".to_owned(),
    };
    format!("  {}: {what}", broken.place)
}
