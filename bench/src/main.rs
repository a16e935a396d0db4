//! What it costs, against the floor: fills a database through the one door, starts the real server on a copy of it,
//! and drives it over HTTP.

mod action;
mod chance;
mod client;
mod course;
mod drive;
mod fill;
mod floor_page;
mod floor_rows;
mod law;
mod place;
mod postgres;
mod run;
mod server;
mod staff;
mod table;
mod words;

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};
use tokio::time::Instant;

use place::{Engine, Place};

/// Measures what Gehoor costs, against the floor.
#[derive(Parser)]
#[command(name = "bench", args_conflicts_with_subcommands = true)]
struct Program {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    args: Args,
}

#[derive(clap::Args, Clone, Debug)]
struct Args {
    /// The database engine
    #[arg(long, value_enum, default_value = "sqlite")]
    engine: Engine,
    /// How many dossiers there are
    #[arg(long, value_name = "N", default_value_t = 2_000)]
    dossiers: usize,
    /// Writes what was measured to this file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// How long each action is driven at each concurrency, in seconds
    #[arg(long, value_name = "S", default_value_t = 4.0)]
    seconds: f64,
    /// Only this action (worklist, dossier, search-common, search-rare, submit)
    #[arg(long, value_name = "ACTION")]
    only: Option<String>,
    /// Fills and ends
    #[arg(long)]
    fill_only: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Serves constant pages: the floor
    #[command(hide = true)]
    ConstantPages { address: SocketAddr },
}

#[tokio::main]
async fn main() -> Result<()> {
    let program = Program::parse();
    if let Some(Command::ConstantPages { address }) = program.command {
        return floor_page::serve(address).await;
    }
    let args = program.args;
    let place = Place::of(args.engine, args.dossiers)?;
    if !place.is_whole() {
        let told = match moved(&args, &place)? {
            Some(told) => told,
            None => filled(&args, &place).await?,
        };
        eprint!("bench: {told}");
        place.now_whole(&told)?;
    }
    if args.fill_only {
        return Ok(());
    }
    let lines = run::run(&args, &place).await?;
    if let Some(file) = &args.json {
        std::fs::write(file, serde_json::to_string_pretty(&lines)?)?;
    }
    Ok(())
}

async fn filled(args: &Args, place: &Place) -> Result<String> {
    let filled = fill::fill(&place.empty()?, &place.folder, args.dossiers).await?;
    let seconds = filled.took.as_secs_f64();
    Ok(format!(
        "{} dossiers with {} steps and {} refusals in {seconds:.0} seconds\n",
        args.dossiers, filled.passages, filled.refused
    ))
}

/// What SQLite was filled with before need not be done again on PostgreSQL: it moves, as an installation does.
fn moved(args: &Args, place: &Place) -> Result<Option<String>> {
    if args.engine == Engine::Sqlite {
        return Ok(None);
    }
    let before = Place::of(Engine::Sqlite, args.dossiers)?;
    if !before.is_whole() {
        return Ok(None);
    }
    let began = Instant::now();
    let (from, to) = (before.filled(), place.empty()?);
    server::moved(&server::built()?, (&before.folder, &from), (&place.folder, &to))?;
    let seconds = began.elapsed().as_secs_f64();
    Ok(Some(format!("{} dossiers moved from SQLite in {seconds:.0} seconds\n", args.dossiers)))
}
