//! `gehoor serve`: the installation that people use.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use office::clock::Clock;
use tokio::net::TcpListener;
use web::Site;

use crate::config::{Config, EXAMPLE};
use crate::house::{self, Keeping};
use crate::law::told;
use crate::say::{complain, say};

/// Serves an installation.
#[derive(Args, Debug)]
pub struct ServeArgs {
    /// How the installation is set up
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Prints an example of that file, to begin with
    #[arg(long, conflicts_with = "config")]
    example: bool,
}

/// So many threads answer at least, also on a machine with fewer cores.
const LEAST_THREADS: usize = 4;

const WITHOUT: &str = "gehoor serve needs to know how the installation is set up.

  gehoor serve --example > gehoor.toml     writes an example, with every key and what it means
  gehoor serve --config gehoor.toml        serves it
  gehoor demo                              shows Gehoor with made-up bodies, people and dossiers";

/// Exit code 2 and every flaw when the configuration does not fit; 1 when something else goes wrong.
pub fn run(args: ServeArgs) -> ExitCode {
    if args.example {
        say!("{}", EXAMPLE.trim_end());
        return ExitCode::SUCCESS;
    }
    let Some(path) = args.config else {
        complain!("{WITHOUT}");
        return ExitCode::from(2);
    };
    let read = Config::read(&path).and_then(|config| Ok((config.folders.read()?, config)));
    let (law, config) = match read {
        Ok(read) => read,
        Err(flaws) => {
            complain!("{}", told(&flaws));
            return ExitCode::from(2);
        }
    };
    // a question to SQLite is answered on the thread that asks it: a long one must not be all that there is
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = cores.max(LEAST_THREADS);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build();
    let served = match runtime {
        Ok(runtime) => runtime.block_on(serve(config, law)),
        Err(error) => Err(error.to_string()),
    };
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            complain!("gehoor serve: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(config: Config, law: crate::law::Law) -> Result<(), String> {
    let own = config.folders.procedures.is_some();
    let keeping = Keeping::open(&config.database, &config.attachments).await?;
    let keeping = Keeping { files: config.files, ..keeping };
    let office = house::open_office(&keeping, &Clock::real(), law, &config.base_url, config.mail).await?;
    if own {
        house::proof::ask_for_own(&office).await?;
    }
    let accounts = house::accounts(&office);
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| format!("{} cannot be listened on ({error})", config.listen))?;
    let here = listener.local_addr().map_err(|error| error.to_string())?;
    let stop = house::told_to_stop();
    say!("Gehoor listens on http://{here}; people reach it at {}", config.base_url);
    if !accounts.has_administrator().await.map_err(|error| error.to_string())? {
        say!("There is no administrator yet. Open {}/first-run and use this setup code:", config.base_url);
        say!("  {}", accounts.setup_code());
    }
    let site = Site::new(office, accounts).with_limits(config.limits);
    let site = if config.behind_proxy { site.behind_proxy() } else { site };
    house::live(site, listener, stop).await
}
