//! `gehoor key replace`: every follow-up link that was ever sent opens nothing from then on.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use office::clock::Clock;
use store::{Options, Store};

use crate::house::ORG;
use crate::place::PlaceArgs;
use crate::say::{complain, say};

/// The key that the follow-up links of complainants are made with.
#[derive(Args, Debug)]
pub struct KeyArgs {
    #[command(subcommand)]
    command: KeyCommand,
}

#[derive(Subcommand, Debug)]
enum KeyCommand {
    /// Replaces the key, after someone had a copy of the database: all links die, later letters bring new ones
    Replace(ReplaceArgs),
}

#[derive(Args, Debug)]
struct ReplaceArgs {
    #[command(flatten)]
    place: PlaceArgs,
    /// I know that every link that was ever sent stops working
    #[arg(long)]
    yes: bool,
}

const ASKED: &str = "gehoor key replace makes a new key for the follow-up links of complainants.

Every link in every letter and mail that was ever sent stops working. Letters sent afterwards hold new ones, those that
wait now too (print again what was printed and not yet posted); a coordinator can send the receipt once more from the
dossier. Stop every running program of this installation first, and start it
afterwards. To go on, add --yes.";

/// Exit code 0 when the key was replaced, 2 when that was not confirmed or cannot be done.
pub fn run(args: KeyArgs) -> ExitCode {
    let KeyCommand::Replace(args) = args.command;
    if !args.yes {
        complain!("{ASKED}");
        return ExitCode::from(2);
    }
    match replace(args.place) {
        Ok(()) => {
            say!("The key is replaced. Start Gehoor again: links in letters sent from now on work.");
            ExitCode::SUCCESS
        }
        Err(why) => {
            complain!("gehoor key replace: {why}");
            ExitCode::from(2)
        }
    }
}

fn replace(place: PlaceArgs) -> Result<(), String> {
    let place = place.place()?;
    place.must_exist()?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let store = Store::open(&place.url, Options::default()).await.map_err(|error| error.to_string())?;
        let done = office::follow::replace_key(&store, ORG, &Clock::real()).await;
        store.close().await;
        done.map_err(|error| error.to_string())
    })
}
