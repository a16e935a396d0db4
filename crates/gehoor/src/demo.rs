//! `gehoor demo`: made-up bodies, people and a year of dossiers, to look at and to play with.

mod cast;
mod chance;
mod corpus;
mod course;
mod hours;
mod past;
mod plan;
mod record;
mod scripts;
mod stage;

use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use mail::{Catcher, Outlet, Smtp, Tls};
use office::MailWay;
use office::clock::Clock;
use store::{Store, setting};
use tokio::net::TcpListener;
use web::Site;

use crate::house::{self, Keeping, ORG};
use crate::law::{Folders, Law, told};
use crate::say::{complain, say};
use cast::Cast;
use chance::Chance;
use corpus::Corpus;
use hours::Hours;
use past::Past;
use scripts::Script;
use stage::{AHEAD, Stage};

/// Says in a kept demo that its past was made to the end.
const MADE: &str = "demo-made";

/// Shows Gehoor with made-up bodies, people and dossiers. No mail leaves.
#[derive(Args, Debug)]
pub struct DemoArgs {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Keeps the demo in this folder, and goes on with it the next time; without it, everything is gone at the end
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// How many dossiers there are to begin with
    #[arg(long, value_name = "NUMBER", default_value_t = 200)]
    dossiers: usize,
    /// Which of all possible years it is
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// The day on which the demo begins, such as 2026-03-16; without it, today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// Exit code 1 and a sentence when something goes wrong.
pub fn run(args: DemoArgs) -> ExitCode {
    let played = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime.block_on(play(args)),
        Err(error) => Err(error.to_string()),
    };
    match played {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            complain!("gehoor demo: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn play(args: DemoArgs) -> Result<(), String> {
    // first, so that a taken port is told before the year is made
    let listener = TcpListener::bind(args.listen).await.map_err(|error| {
        format!("{} cannot be listened on ({error}); choose another with --listen", args.listen)
    })?;
    let here = listener.local_addr().map_err(|error| error.to_string())?;
    let base_url = format!("http://{here}");
    let temporary = match &args.data {
        Some(folder) => {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            None
        }
        None => {
            Some(tempfile::tempdir().map_err(|error| format!("there is no place for the demo: {error}"))?)
        }
    };
    let folder = match (&args.data, &temporary) {
        (Some(folder), _) => folder.as_path(),
        (None, Some(temporary)) => temporary.path(),
        (None, None) => Path::new("."),
    };
    let (keeping, clock, cast) = set(folder, &base_url, &args).await?;

    let catcher = Catcher::start(SocketAddr::from(([127, 0, 0, 1], 0)))
        .await
        .map_err(|error| format!("the mails cannot be caught: {error}"))?;
    let office =
        house::open_office(&keeping, &clock, law()?, &base_url, Some(outlet_to(&catcher)).into()).await?;
    let accounts = house::accounts(&office);
    let body = office.bodies().iter().next().and_then(|body| office.library().calendar(&body.id));
    let hours = Hours::new(body.ok_or("there is no body")?);
    say!("{}", welcome(&base_url, &cast, args.data.as_deref()));
    let stage = Stage::set(office.clone(), &accounts, cast, catcher, hours).await;
    let stage = stage.map_err(|error| error.to_string())?;
    let site = Site::new(office, accounts).with_demo(Arc::new(stage));
    let lived = house::live(site, listener, house::told_to_stop()).await;
    drop(temporary);
    lived
}

/// Everything before the doors open: the database, with its past; the clock; the cast.
async fn set(folder: &Path, base_url: &str, args: &DemoArgs) -> Result<(Keeping, Clock, Cast), String> {
    let keeping = Keeping::within(folder).await?;
    let (clock, cast) = (Clock::real(), Cast::read()?);
    let known = read(&keeping.store, MADE).await?;
    match known.as_deref() {
        Some("yes") => {
            let ahead =
                read(&keeping.store, AHEAD).await?.and_then(|text| text.parse().ok()).unwrap_or_default();
            clock.set(clock.machine_now() + SignedDuration::from_secs(ahead));
        }
        Some(_) => {
            let place = folder.display();
            return Err(format!(
                "the demo in {place} was not made to the end; remove that folder and try again"
            ));
        }
        None => make(&keeping, &clock, &cast, base_url, args).await?,
    }
    Ok((keeping, clock, cast))
}

async fn make(
    keeping: &Keeping,
    clock: &Clock,
    cast: &Cast,
    base_url: &str,
    args: &DemoArgs,
) -> Result<(), String> {
    write(&keeping.store, MADE, "no").await?;
    if let Some(day) = args.today {
        clock.set(morning(day)?);
        write(&keeping.store, AHEAD, clock.ahead().as_secs().to_string()).await?;
    }
    let until = clock.now();
    let told = make_past(keeping, clock, cast, base_url, args.dossiers, args.seed, until).await?;
    for refused in &told.refused {
        complain!("gehoor demo: not done: {refused}");
    }
    write(&keeping.store, MADE, "yes").await
}

/// When people begin to work on a day, where the bodies of the demo are.
fn morning(day: Date) -> Result<Timestamp, String> {
    let law = law()?;
    let calendar = law.bodies.iter().find_map(|body| law.library.calendar(&body.id));
    Ok(Hours::new(calendar.ok_or("there is no body")?).morning(day))
}

/// The cast moves in and a year goes by, up to `until`.
async fn make_past(
    keeping: &Keeping,
    clock: &Clock,
    cast: &Cast,
    base_url: &str,
    count: usize,
    seed: u64,
    until: Timestamp,
) -> Result<past::Told, String> {
    let office = house::open_office(keeping, clock, law()?, base_url, MailWay::Nowhere).await?;
    let accounts = house::accounts(&office);
    cast.move_in(&accounts, &office.bodies()).await?;
    let today = office.today_here();
    cast.leave(&accounts, today).await?;
    let corpus = Corpus::read()?;
    let scripts = if count > 0 { Script::all()? } else { Vec::new() };
    let past = Past::new(&office, cast, &corpus, &scripts, Chance::new(seed), until, count);
    let past = past.map_err(|error| error.to_string())?;
    let told = past.run(&progress).await.map_err(|error| error.to_string())?;
    office.checkpoint_if_due().await.map_err(|error| error.to_string())?;
    Ok(told)
}

fn progress(done: usize, all: usize) {
    let mut out = std::io::stderr();
    if !out.is_terminal() {
        return;
    }
    let width = 30;
    let full = width * done / all.max(1);
    let end = if done == all { "\n" } else { "" };
    // a progress bar that cannot be shown is not missed
    let _ = write!(
        out,
        "\rA year goes by [{}{}] {done} of {all}{end}",
        "=".repeat(full),
        " ".repeat(width - full)
    );
    let _ = out.flush();
}

fn law() -> Result<Law, String> {
    Folders::default().demo().map_err(|flaws| told(&flaws))
}

fn outlet_to(catcher: &Catcher) -> Outlet {
    Outlet::Smtp(Smtp {
        host: catcher.address().ip().to_string(),
        port: catcher.address().port(),
        tls: Tls::None,
        username: None,
        password: None,
        envelope_sender: None,
        timeout_seconds: 20,
    })
}

fn welcome(base_url: &str, cast: &Cast, data: Option<&Path>) -> String {
    let first = |login: &str| cast.person.iter().find(|member| member.login == login);
    let some =
        ["hilde", "koen", "amina", "tom", "thierry", "ilse", "sanne", "albert", "damian", "marijke", "dries"]
            .into_iter()
            .filter_map(first);
    let mut lines = vec![
        String::new(),
        format!("  The demo of Gehoor is at   {base_url}"),
        format!(
            "  For staff                  {base_url}/sign-in   (choose anyone; the password is {})",
            cast::PASSWORD
        ),
        format!("  Mails that would have left {base_url}/demo/mail"),
        String::new(),
    ];
    lines.extend(some.map(|member| {
        let roles: Vec<_> =
            member.roles.iter().map(|held| format!("{} ({})", held.role.code(), held.body)).collect();
        let roles = roles.first().cloned().unwrap_or_default();
        format!("    {:<8} {:<20} {roles}", member.login, member.name)
    }));
    lines.push(String::new());
    lines.push(match data {
        Some(folder) => format!("  Everything is kept in {}. Stop with Ctrl-C.", folder.display()),
        None => "  Stop with Ctrl-C: everything is gone then. --data FOLDER keeps it.".to_owned(),
    });
    lines.join("\n")
}

async fn read(store: &Store, name: &str) -> Result<Option<String>, String> {
    let mut conn = store.read().await.map_err(|error| error.to_string())?;
    setting::get(&mut conn, ORG, name).await.map_err(|error| error.to_string())
}

async fn write(store: &Store, name: &'static str, value: impl Into<String>) -> Result<(), String> {
    let value: String = value.into();
    let written: Result<(), store::Error> =
        store.write(move |tx| Box::pin(async move { setting::set(tx, ORG, name, &value).await })).await;
    written.map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests;
