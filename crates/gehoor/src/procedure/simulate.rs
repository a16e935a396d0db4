//! `gehoor procedure simulate`: what would this procedure have made of the dossiers that there are?

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;
use office::clock::Clock;
use office::simulation::{Simulation, Tally, simulate};

use super::read;
use crate::house::{self, ORG};
use crate::place::PlaceArgs;

/// Which procedure to try, on which dossiers.
#[derive(Args, Debug)]
pub struct SimulateArgs {
    /// The folder of the procedure to try: a copy of the one that was followed, with the rule that one thinks of
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// The name of the procedure that the dossiers follow; that of the one to try when left out
    #[arg(long, value_name = "NAME")]
    of: Option<String>,
    /// The dossiers received in this year; last year's when left out
    #[arg(long, value_name = "YEAR")]
    year: Option<i16>,
    #[command(flatten)]
    place: PlaceArgs,
}

/// The table that is printed.
///
/// # Errors
/// The flaws of the procedure, or why the dossiers cannot be read.
pub fn simulated(args: SimulateArgs) -> Result<String, String> {
    let read = read(&args.path)?;
    let today = read.calendar.legal_date(Clock::real().now());
    let year = args.year.unwrap_or(today.year() - 1);
    let days = |year| Some(date_of(year, 1, 1)?..=date_of(year, 12, 31)?);
    let received = days(year).ok_or_else(|| format!("{year} is no year; write it as 2025"))?;
    let of = args.of.as_deref().unwrap_or(&read.procedure.name);
    let place = args.place.place()?;
    place.must_exist()?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let found = runtime.block_on(async {
        let store = house::open_as_it_is(&place.url).await?;
        let tried = (&read.procedure, of);
        let found = simulate(&store, ORG, tried, &read.calendar, received, today).await;
        store.close().await;
        found.map_err(|error| error.to_string())
    })?;
    Ok(report(of, year, &found))
}

fn date_of(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok()
}

fn report(name: &str, year: i16, found: &Simulation) -> String {
    if found.dossiers == 0 {
        let none = format!("No dossier of {year} follows a procedure with the name `{name}`.");
        let others: Vec<_> = found.others.iter().map(|(name, count)| format!("{name} ({count})")).collect();
        return match others.is_empty() {
            true => none,
            false => format!(
                "{none} These do: {}. To try it on the dossiers of another, add --of with that name.",
                others.join(", ")
            ),
        };
    }
    let mut lines = vec![
        format!(
            "{} dossiers of {year} follow a version of {name}. Each term: as it was -> as it would have been.",
            found.dossiers
        ),
        format!("{:<20} {:>19} {:>19} {:>19} {:>19}", "term", "in time", "late", "still open", "lapsed"),
    ];
    for (term, (was, would)) in &found.terms {
        let column = |of: fn(&Tally) -> u32| format!("{} -> {}", of(was), of(would));
        lines.push(format!(
            "{term:<20} {:>19} {:>19} {:>19} {:>19}",
            column(|tally| tally.in_time),
            column(|tally| tally.late),
            column(|tally| tally.open),
            column(|tally| tally.lapsed)
        ));
    }
    let (was, would) = found.late;
    lines.push(format!("Dossiers in which some term ended late: {was} -> {would}."));
    if found.transferred > 0 {
        lines.push(format!(
            "{} besides went to another organisation, whose closing days are others; they are left out.",
            found.transferred
        ));
    }
    for (activity, dossiers) in &found.otherwise {
        lines.push(format!(
            "In {dossiers} dossiers `{activity}` was done where this procedure does not allow it."
        ));
    }
    if found.letters_assumed > 0 {
        lines.push(format!(
            "In {} dossiers a letter that only this version sends is taken as sent on the day of its act: no record can say when \
             it would have left.",
            found.letters_assumed
        ));
    }
    lines.push(
        "The same acts on the same days; people would perhaps have acted otherwise. What is not allowed counts as done all the \
         same. Not looked at: who may do what, and what had to be filled in."
            .to_owned(),
    );
    lines.join("\n")
}
