//! One run: every action at every concurrency, each beside its floor.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use domain::people::PersonId;
use mail::Catcher;
use office::account::Accounts;
use office::clock::Clock;
use store::{Options, Store};
use tokio::process::Command;

use crate::Args;
use crate::action::{Action, Drive, Targets};
use crate::drive::{Measured, drive};
use crate::floor_page::Constant;
use crate::floor_rows::SameRows;
use crate::law::{self, ORG};
use crate::place::Place;
use crate::server::{self, Server};
use crate::staff;
use crate::table::{self, Line};

/// How many ask at once.
const CONCURRENCIES: [u32; 3] = [1, 8, 64];
/// Before it is measured, an action is driven for so many seconds.
const WARM_UP: f64 = 1.0;

/// Runs everything and prints the table.
pub async fn run(args: &Args, place: &Place) -> Result<Vec<Line>> {
    let program = server::built()?;
    let database = place.copy()?;
    let (targets, people) = prepared(&database, &place.folder).await?;
    let mail = Catcher::start(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
    let server = Server::serve(&program, &place.folder, &database, mail.address()).await?;
    let first_page = server.started_in;
    let at_start = server.peak_mib()?;
    server.settle().await?;
    let rested = server.peak_mib()?;
    let run = Run { args, place, server, targets: Arc::new(targets) };
    let mut lines = Vec::new();
    for action in Action::ALL {
        if args.only.as_deref().is_none_or(|only| only == action.name()) {
            lines.extend(run.action(action).await?);
        }
    }
    let most = lines.iter().map(|line| line.peak_rss_mib).fold(rested, f64::max);
    run.server.stop().await?;
    floor_of_submissions(args, place, &database, &people, &mut lines).await?;
    place.forget_copy()?;
    println!("{}", table::written(&lines));
    println!(
        "From start to first page: {:.0} ms, with {at_start:.0} MiB.",
        first_page.as_secs_f64() * 1000.0
    );
    println!("Peak memory: {rested:.0} MiB after the work at the start, {most:.0} MiB in all.");
    Ok(lines)
}

async fn prepared(database: &str, folder: &Path) -> Result<(Targets, Vec<PersonId>)> {
    let store = Store::open(database, Options::default()).await?;
    let clock = Clock::real();
    let office = law::office(&store, &clock, folder).await?;
    let accounts = Accounts::new(store.clone(), ORG, clock.clone());
    let targets = Targets::find(&office, &accounts, 11).await?;
    let people = staff::readers(&office);
    store.close().await;
    Ok((targets, people))
}

struct Run<'r> {
    args: &'r Args,
    place: &'r Place,
    server: Server,
    targets: Arc<Targets>,
}

impl Run<'_> {
    async fn action(&self, action: Action) -> Result<Vec<Line>> {
        let suite = Drive { action, address: self.server.address, targets: Arc::clone(&self.targets) };
        drive(suite.clone(), 4, WARM_UP, &self.place.folder).await?;
        let mut lines = Vec::new();
        for concurrency in CONCURRENCIES {
            self.server.settle().await?;
            self.server.forget_peak()?;
            let before = self.server.cpu()?;
            let measured = drive(suite.clone(), concurrency, self.args.seconds, &self.place.folder).await?;
            if action == Action::Submit {
                // mail that is still to be sent is part of what a submission costs
                self.server.settle().await?;
            }
            let cpu = self.server.cpu()? - before;
            let floor = match action {
                Action::Submit => 0.0,
                _ => self.constant_page(concurrency, measured.bytes).await?.per_second,
            };
            let line = Line {
                engine: self.args.engine.name().to_owned(),
                dossiers: self.args.dossiers,
                action: action.name(),
                concurrency,
                per_second: measured.per_second,
                floor_per_second: floor,
                p50_ms: measured.p50_ms,
                p95_ms: measured.p95_ms,
                p99_ms: measured.p99_ms,
                server_cpu_ms: cpu.as_secs_f64() * 1000.0 / measured.many.max(1) as f64,
                peak_rss_mib: self.server.peak_mib()?,
            };
            eprintln!(
                "bench: {} at {concurrency}: {:.0}/s, {:.3} ms CPU, {} answers of {} bytes",
                line.action, line.per_second, line.server_cpu_ms, measured.many, measured.bytes
            );
            lines.push(line);
        }
        Ok(lines)
    }

    async fn constant_page(&self, concurrency: u32, length: usize) -> Result<Measured> {
        let address = SocketAddr::from(([127, 0, 0, 1], server::free_port()?));
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("constant-pages").arg(address.to_string());
        let floor = Server::start(command, address, "/1").await?;
        let measured = drive(
            Constant { address, length },
            concurrency,
            (self.args.seconds / 2.0).max(1.0),
            &self.place.folder,
        )
        .await?;
        floor.stop().await?;
        Ok(measured)
    }
}

async fn floor_of_submissions(
    args: &Args,
    place: &Place,
    database: &str,
    people: &[PersonId],
    lines: &mut [Line],
) -> Result<()> {
    let mut lines: Vec<_> = lines.iter_mut().filter(|line| line.action == Action::Submit.name()).collect();
    if lines.is_empty() {
        return Ok(());
    }
    let store = Store::open(database, Options::default()).await?;
    let rows = SameRows::of_the_last(&store, &Clock::real(), people).await?;
    for concurrency in CONCURRENCIES {
        let measured = drive(rows.clone(), concurrency, args.seconds, &place.folder).await?;
        let line = lines.iter_mut().find(|line| line.concurrency == concurrency);
        line.ok_or_else(|| anyhow!("there is no such line"))?.floor_per_second = measured.per_second;
    }
    store.close().await;
    Ok(())
}
