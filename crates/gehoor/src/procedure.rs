//! `gehoor procedure`: is a procedure sound, do its stories hold, what does it look like?

mod draw;
mod installed;
mod new;
pub mod proved;
mod publish;
mod simulate;
#[cfg(test)]
mod tests;
mod verdict;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use domain::calendar::Calendar;
use domain::check::{Asked, check_and_count, check_other_calendar};
use domain::flaw::Flaw;
use domain::procedure::Procedure;
use domain::procedure::load::{Files, load};
use domain::story;
use office::clock::Clock;
use office::wording::{letters_without_day, unknown_names};

use crate::law::{files, told};
use crate::say::{complain, say};
use crate::shipped;
use installed::Published;
use proved::Proved;

/// Is a procedure sound, do its stories hold, what does it look like?
#[derive(Args, Debug)]
pub struct ProcedureArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Explores everything that can come of a procedure and tells what would go wrong
    Check {
        /// Folders of procedures, such as procedures/fod-po/v1
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Keeps in this file what was proved sound
        #[arg(long, value_name = "FILE")]
        keep: Option<PathBuf>,
        /// The configuration of an installation: what was published there must not have changed since
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
    /// Lets a body of an installation follow a version from a day on
    Publish(publish::PublishArgs),
    /// Checks what comes in, for a service
    #[command(hide = true)]
    Verdict,
    /// Plays the stories of procedures
    Stories {
        /// Folders of procedures, such as procedures/fod-po/v1
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
    },
    /// Draws a procedure: a lane for each role, a box for each step
    Draw(draw::DrawArgs),
    /// Makes a commented starting point for a procedure of your own
    New(new::NewArgs),
    /// Holds the dossiers of a year against a procedure: how many would have been late?
    Simulate(simulate::SimulateArgs),
}

/// Exit code 0 when all is well, 1 when something is wrong with a procedure.
pub fn run(args: ProcedureArgs) -> ExitCode {
    let answers: Vec<_> = match args.command {
        Command::Check { paths, keep, config } => match installed::published(config.as_deref()) {
            Ok(published) => all_checked(&paths, keep.as_deref(), &published),
            Err(said) => vec![Err(said)],
        },
        Command::Publish(args) => vec![publish::published(&args)],
        Command::Verdict => vec![verdict::verdict()],
        Command::Stories { paths } => paths.iter().map(|path| played(path)).collect(),
        Command::Draw(args) => vec![draw::drawn(&args)],
        Command::New(args) => vec![new::made(&args)],
        Command::Simulate(args) => vec![simulate::simulated(args)],
    };
    let sound = answers.iter().all(Result::is_ok);
    for answer in answers {
        match answer {
            Ok(said) => say!("{said}"),
            Err(said) => complain!("{said}"),
        }
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A procedure with what it was read from.
struct Read {
    place: String,
    files: Files,
    procedure: Procedure,
    calendar: Calendar,
    other_calendars: Vec<Calendar>,
}

fn read(path: &Path) -> Result<Read, String> {
    let place = path.display().to_string();
    let place = place.trim_end_matches('/').to_owned();
    let files = files(path).map_err(|flaws| told(&flaws))?;
    let procedure = load(&place, &files).map_err(|flaws| told(&flaws))?;
    let calendar = |name: &str| calendar(path, &place, name).map_err(|flaws| told(&flaws));
    let other_calendars =
        procedure.other_calendars.iter().map(|name| calendar(name)).collect::<Result<_, _>>()?;
    let calendar = calendar(&procedure.calendar)?;
    Ok(Read { place, files, procedure, calendar, other_calendars })
}

/// A calendar lies in the folder `calendars` beside `procedures`, or is one of ours.
fn calendar(path: &Path, place: &str, name: &str) -> Result<Calendar, Vec<Flaw>> {
    let beside = path.ancestors().nth(3).map(|root| root.join("calendars"));
    let text = |name: &str| {
        let own = beside.as_ref().map(|folder| folder.join(format!("{name}.toml")));
        own.and_then(|path| fs::read_to_string(path).ok()).or_else(|| shipped::calendar_text(name))
    };
    match text(name) {
        Some(found) => Calendar::parse(&format!("calendars/{name}.toml"), &found, &text),
        None => {
            let file = format!("{place}/procedure.toml");
            let what = format!("there is no calendar `{name}`, so that no term can be computed");
            let instead = format!("ours are {}", shipped::calendar_names().join(", "));
            Err(vec![Flaw::whole(&file, what, instead)])
        }
    }
}

/// Checks each; what was proved sound is kept, when that is asked.
fn all_checked(
    paths: &[PathBuf],
    keep: Option<&Path>,
    published: &[Published],
) -> Vec<Result<String, String>> {
    let checked: Vec<_> = paths.iter().map(|path| (place_of(path), checked(path, published))).collect();
    let found = checked.iter().filter_map(|(place, checked)| {
        let proved = checked.as_ref().ok().map(|(_, proved)| proved.clone());
        Some((place.clone()?, proved))
    });
    let kept = keep.map(|file| proved::keep(file, found.collect()).map(|()| String::new()));
    let failed = kept.into_iter().filter(Result::is_err);
    checked.iter().map(|(_, checked)| checked.clone().map(|(said, _)| said)).chain(failed).collect()
}

/// `fod-po/v1`, of the folder of a procedure.
fn place_of(path: &Path) -> Option<String> {
    let path = fs::canonicalize(path).ok()?;
    let (version, name) = (path.file_name()?.to_str()?, path.parent()?.file_name()?.to_str()?);
    Some(format!("{name}/{version}"))
}

/// What is said of a sound procedure; else every fault, each with its story. Remarks come before either.
fn checked(path: &Path, published: &[Published]) -> Result<(String, Proved), String> {
    let read = read(path)?;
    let changed = [locked(path, &read), installed::changed(&read.place, &read.procedure, published)];
    let mut said: Vec<String> = changed.iter().flatten().map(ToString::to_string).collect();
    let Read { place, files, procedure, calendar, other_calendars } = read;
    let clock = Clock::real();
    let began = clock.machine_now();
    said.extend(unknown_names(&place, &procedure).iter().map(ToString::to_string));
    let remarks = letters_without_day(&place, &files, &procedure);
    let remarks = remarks.iter().map(|remark| format!("remark: {remark}\n")).collect::<String>();
    let (mut findings, asked) = check_and_count(&place, &files, &procedure, &calendar);
    let others = other_calendars.iter();
    findings.extend(others.flat_map(|other| check_other_calendar(&place, &files, &procedure, other)));
    let seconds = clock.machine_now().duration_since(began).as_secs_f64();
    said.extend(findings.iter().map(office::proof::told));
    let asked = format!("{} ({seconds:.1} s)", told_of(asked));
    if said.is_empty() {
        return Ok((format!("{remarks}{place}: sound; {asked}"), Proved { digest: procedure.digest }));
    }
    let faults = match said.len() {
        1 => "1 fault".to_owned(),
        many => format!("{many} faults"),
    };
    said.push(format!("{place}: {faults}; {asked}"));
    Err(remarks + &said.join("\n"))
}

/// `212 questions asked of about 3 million situations`: how much work a proof was, and no more exact than that is worth.
fn told_of(Asked { questions, markings }: Asked) -> String {
    format!("{questions} questions asked, {} situations looked back over", in_words(markings))
}

fn in_words(number: u128) -> String {
    const UNITS: [&str; 7] = [
        "",
        " thousand",
        " million",
        " thousand million",
        " million million",
        " thousand million million",
        " million million million",
    ];
    let fits = |(power, name)| Some((1000_u128.pow(power), name)).filter(|(unit, _)| *unit <= number);
    let (unit, name) = (0..).zip(UNITS).filter_map(fits).last().unwrap_or((1, ""));
    match (number / unit, number) {
        (_, 0..1000) => number.to_string(),
        (1000.., _) => format!("more than a thousand{name}"),
        (whole, _) => format!("about {}{name}", whole + u128::from(number % unit >= unit / 2)),
    }
}

/// A published version never changes: `lock.toml` beside the procedures holds the digests.
fn locked(path: &Path, read: &Read) -> Option<Flaw> {
    let (place, folder) = (place_of(path)?, fs::canonicalize(path).ok()?);
    let text = fs::read_to_string(folder.parent()?.parent()?.join("lock.toml")).ok()?;
    let lock: std::collections::BTreeMap<String, String> = toml::from_str(&text).ok()?;
    let (locked, procedure) = (lock.get(&place)?, &read.procedure);
    (*locked != procedure.digest).then(|| {
        let what = format!("{} is published and its files changed", procedure.reference());
        let instead = "undo the change and make it in the next version, a copy of the folder";
        Flaw::whole(&path.display().to_string(), what, instead)
    })
}

fn played(path: &Path) -> Result<String, String> {
    let Read { place, files, procedure, calendar, .. } = read(path)?;
    let stories: Vec<_> = files.iter().filter(|(name, _)| name.ends_with(".story")).collect();
    let mut broken = Vec::new();
    for (name, text) in &stories {
        let played = story::read(&format!("{place}/{name}"), text)
            .and_then(|story| story::play(&story, &procedure, &calendar));
        broken.extend(played.err().into_iter().flatten());
    }
    match broken.is_empty() {
        true => Ok(format!("{place}: {} stories hold", stories.len())),
        false => Err(told(&broken)),
    }
}
