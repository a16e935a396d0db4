//! `gehoor term`: when does a term end, and why?

use std::fmt::Display;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use domain::calendar::Calendar;
use domain::flaw::Flaw;
use domain::language::Lang;
use domain::term::{Basis, Due, EndRule, Length, Step, TermRule, due};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use office::args;
use office::texts::Texts;
use serde::Serialize;

use crate::say::{complain, say};
use crate::shipped;

/// When a term ends, and why.
#[derive(Args, Debug)]
pub struct TermArgs {
    /// be, be-federal, be-flanders, nl, or the path of a calendar file
    #[arg(long)]
    calendar: String,
    /// What starts the term: a date 2026-04-03, a local time "2026-04-03 23:50", or an instant 2026-04-08T22:30:00Z
    #[arg(long, value_name = "WHEN")]
    from: String,
    /// Such as "2 working days", "30 days", "6 weeks", "3 months", "1 year"
    #[arg(long)]
    length: String,
    /// statute, policy or agreement
    #[arg(long, default_value = "policy")]
    basis: String,
    /// What happens when the last day is no working day: none, extend or advance [default: for a statute what the
    /// calendar's law says, else none]
    #[arg(long)]
    end: Option<String>,
    /// A file of an organisation's closing days: [[closure]] tables with `on`, or `from` and `to`, and a `name`
    #[arg(long, value_name = "FILE")]
    closing: Option<String>,
    /// nl, fr, de or en
    #[arg(long, default_value = "en")]
    language: String,
    /// Say why: the argument, step by step
    #[arg(long)]
    why: bool,
    /// Answer in JSON, with the argument
    #[arg(long)]
    json: bool,
}

/// Prints the answer; exit code 2 and one sentence on standard error when the question cannot be read.
pub fn run(args: TermArgs) -> ExitCode {
    match answer(&args) {
        Ok(answer) => {
            say!("{answer}");
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            complain!("gehoor term: {refusal}");
            ExitCode::from(2)
        }
    }
}

/// The answer in JSON.
#[derive(Serialize)]
struct Answer<'a> {
    calendar: &'a str,
    calendar_digest: &'a str,
    from: Date,
    #[serde(flatten)]
    rule: &'a TermRule,
    due: Date,
    nominal: Date,
    why: Vec<String>,
    warnings: Vec<String>,
    steps: &'a [Step],
}

fn answer(args: &TermArgs) -> Result<String, String> {
    let lang: Lang = option("--language", args.language.parse())?;
    let rule = TermRule {
        length: option("--length", args.length.parse::<Length>())?,
        basis: option("--basis", args.basis.parse::<Basis>())?,
        end: args.end.as_deref().map(|word| option("--end", word.parse::<EndRule>())).transpose()?,
        layers: None,
    };
    let calendar = closing(calendar(&args.calendar)?, args.closing.as_deref())?;
    let from = legal_date(&calendar, &args.from)?;
    let found = due(&calendar, from, &rule);
    let texts = shipped::texts().map_err(all)?;
    if args.json {
        return Ok(json(&texts, lang, &calendar, from, &rule, &found));
    }
    Ok(prose(&texts, lang, &found, args.why))
}

fn option<T, E: Display>(name: &str, read: Result<T, E>) -> Result<T, String> {
    read.map_err(|error| format!("{name}: {error}"))
}

fn all(flaws: Vec<Flaw>) -> String {
    flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn calendar(given: &str) -> Result<Calendar, String> {
    if let Some(found) = shipped::calendar(given) {
        return found.map_err(all);
    }
    let path = Path::new(given);
    if path.extension().is_none_or(|extension| extension != "toml") {
        let known = shipped::calendar_names().join(", ");
        let instead = format!("write one of {known}, or the path of a .toml file");
        return Err(format!("--calendar: `{given}` is not a calendar; {instead}"));
    }
    let text = read("--calendar", path)?;
    // What it extends lies beside it, or is one of ours.
    let beside = |name: &str| fs::read_to_string(path.with_file_name(format!("{name}.toml"))).ok();
    Calendar::parse(given, &text, &|name| beside(name).or_else(|| shipped::calendar_text(name))).map_err(all)
}

fn closing(calendar: Calendar, file: Option<&str>) -> Result<Calendar, String> {
    let Some(file) = file else { return Ok(calendar) };
    let text = read("--closing", Path::new(file))?;
    calendar.with_closures(file, &text).map_err(all)
}

fn read(option: &str, path: &Path) -> Result<String, String> {
    let shown = path.display();
    fs::read_to_string(path).map_err(|error| {
        format!("{option}: {shown} cannot be read ({error}); give the path of a TOML file that exists")
    })
}

/// A date as it is; a local time without its clock; an instant as a date in the calendar's zone.
fn legal_date(calendar: &Calendar, given: &str) -> Result<Date, String> {
    let given = given.trim();
    // Instant first: a date-time with an offset would otherwise lose it.
    if let Ok(instant) = given.parse::<Timestamp>() {
        return Ok(calendar.legal_date(instant));
    }
    let plain = given.len() == "2026-04-03".len();
    let date = if plain { given.parse::<Date>() } else { given.parse::<DateTime>().map(DateTime::date) };
    date.map_err(|_| {
        format!(
            "--from: `{given}` is not a moment that exists; write a date 2026-04-03, a local time \
             \"2026-04-03 23:50\" or an instant 2026-04-08T22:30:00Z"
        )
    })
}

fn json(texts: &Texts, lang: Lang, calendar: &Calendar, from: Date, rule: &TermRule, found: &Due) -> String {
    let answer = Answer {
        calendar: calendar.name(),
        calendar_digest: calendar.digest(),
        from,
        rule,
        due: found.due,
        nominal: found.nominal,
        why: texts.why(lang, &found.steps),
        warnings: texts.warnings(lang, &found.warnings),
        steps: &found.steps,
    };
    serde_json::to_string_pretty(&answer).expect("texts, dates and numbers are always JSON")
}

fn prose(texts: &Texts, lang: Lang, found: &Due, why: bool) -> String {
    let mut lines = vec![texts.say(lang, "term-due", &args!["due" => texts.weekday_date(lang, found.due)])];
    if why {
        lines.extend(texts.why(lang, &found.steps).iter().map(|why| format!("  - {why}")));
    }
    let warnings = texts.warnings(lang, &found.warnings);
    lines
        .extend(warnings.iter().map(|warning| texts.say(lang, "term-warning", &args!["warning" => warning])));
    lines.join("\n")
}
