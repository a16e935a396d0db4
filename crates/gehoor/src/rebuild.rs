//! `gehoor rebuild`: the lists and the search, made anew from the record.

use std::process::ExitCode;

use clap::Args;
use office::projection;

use crate::house::{self, ORG};
use crate::place::PlaceArgs;
use crate::say::{complain, say};

/// Makes the lists and the search anew from the record, all or nothing. The record itself stays as it is.
#[derive(Args, Debug)]
pub struct RebuildArgs {
    #[command(flatten)]
    place: PlaceArgs,
}

/// Exit code 0 when they are made, else 1; nothing is changed then.
pub fn run(args: RebuildArgs) -> ExitCode {
    match rebuilt(args) {
        Ok(()) => {
            say!("The lists and the search are made anew from the record.");
            ExitCode::SUCCESS
        }
        Err(why) => {
            complain!("gehoor rebuild: {why}");
            ExitCode::FAILURE
        }
    }
}

fn rebuilt(args: RebuildArgs) -> Result<(), String> {
    let place = args.place.place()?;
    place.must_exist()?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let store = house::open_as_it_is(&place.url).await?;
        let done = projection::rebuild_alone(&store, ORG).await.map_err(|error| error.to_string());
        store.close().await;
        done
    })
}
