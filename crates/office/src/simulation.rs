//! What a procedure would have made of the dossiers that there are.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use domain::calendar::Calendar;
use domain::event::Event;
use domain::flaw::Flaw;
use domain::intake::Receipt;
use domain::procedure::{ActivityId, Procedure, TermId};
use domain::record::Record;
use domain::simulate::{Ends, under};
use jiff::civil::Date;
use store::{Store, event};

use crate::body::Bodies;
use crate::door::load_events;
use crate::error::Error;
use crate::library::Library;

/// How many terms ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Met by the last day.
    pub in_time: u32,
    /// Met after it, or open and overdue.
    pub late: u32,
    /// Open, and the last day is still to come.
    pub open: u32,
    /// Not met, and nobody had to any more: a right that nobody used, what fell away before its last day.
    pub lapsed: u32,
}

/// The procedure as it was followed, beside the one that is tried.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Simulation {
    /// How many dossiers were looked at.
    pub dossiers: u32,
    /// In how many of them some term ended late: as it was, and as it would have been.
    pub late: (u32, u32),
    /// How many besides went to another body, whose closing days are others, and were not looked at.
    pub transferred: u32,
    /// Each term by name: as it was, and as it would have been.
    pub terms: BTreeMap<TermId, (Tally, Tally)>,
    /// In how many a letter that only the tried one sends is taken as sent on the day of its act.
    pub letters_assumed: u32,
    /// The dossiers in which something was done that would not have been possible, by what that was first.
    pub otherwise: BTreeMap<ActivityId, u32>,
    /// How many dossiers of those days follow a procedure of another name, and were not looked at.
    pub others: BTreeMap<String, u32>,
}

impl Tally {
    fn count(&mut self, ends: Ends) {
        match ends {
            Ends::InTime => self.in_time += 1,
            Ends::Late => self.late += 1,
            Ends::Open => self.open += 1,
            Ends::Lapsed => self.lapsed += 1,
        }
    }
}

/// Holds every dossier that follows `of`, the name of a procedure, received on one of those days, against the procedure that is given. Both
/// sides are counted with `calendar` and the closing days of the body, so that only the procedure differs.
///
/// # Errors
/// [`Error`] when the record cannot be read, or a body's closing days do not fit the calendar.
pub async fn simulate(
    store: &Store,
    org: &str,
    (procedure, of): (&Procedure, &str),
    calendar: &Calendar,
    received: RangeInclusive<Date>,
    today: Date,
) -> Result<Simulation, Error> {
    let mut conn = store.read().await?;
    let bodies = Bodies::stored(&mut conn, org).await?;
    let library = Library::default();
    let mut calendars: BTreeMap<String, Calendar> = BTreeMap::new();
    let mut found = Simulation::default();
    for id in event::dossiers(&mut conn, org).await? {
        let events = load_events(&mut conn, org, &id).await?;
        let Some(receipt) = receipt(&events).filter(|r| received.contains(&r.received_on)) else { continue };
        let followed = library.pinned(&mut conn, org, &receipt.procedure).await?;
        if followed.name != of {
            *found.others.entry(followed.name.clone()).or_default() += 1;
            continue;
        }
        if events.iter().filter_map(Event::done).any(|done| goes_elsewhere(&done.record, receipt)) {
            found.transferred += 1;
            continue;
        }
        if !calendars.contains_key(&receipt.body) {
            let own = with_closing_days(calendar, &bodies, &receipt.body)?;
            calendars.insert(receipt.body.clone(), own);
        }
        let calendar = &calendars[&receipt.body];
        found.dossiers += 1;
        let was = under(&followed, &followed, calendar, &events, today);
        let tried = under(procedure, &followed, calendar, &events, today);
        found.late.0 += u32::from(is_late(&was.terms));
        found.late.1 += u32::from(is_late(&tried.terms));
        for (name, ends) in was.terms {
            found.terms.entry(name).or_default().0.count(ends);
        }
        for (name, ends) in tried.terms {
            found.terms.entry(name).or_default().1.count(ends);
        }
        found.letters_assumed += u32::from(tried.letter_assumed);
        if let Some(activity) = tried.otherwise {
            *found.otherwise.entry(activity).or_default() += 1;
        }
    }
    Ok(found)
}

fn receipt(events: &[Event]) -> Option<&Receipt> {
    match &events.first()?.done()?.record {
        Record::Receive(receipt) => Some(receipt),
        _ => None,
    }
}

fn is_late(terms: &[(TermId, Ends)]) -> bool {
    terms.iter().any(|(_, ends)| *ends == Ends::Late)
}

fn goes_elsewhere(record: &Record, receipt: &Receipt) -> bool {
    matches!(record, Record::Transfer(transfer) if transfer.body != receipt.body)
}

fn with_closing_days(calendar: &Calendar, bodies: &Bodies, body: &str) -> Result<Calendar, Error> {
    let closures = bodies.iter().find(|known| known.id == body).and_then(|body| body.closures.as_deref());
    let Some(closures) = closures else { return Ok(calendar.clone()) };
    let told = |flaws: Vec<Flaw>| {
        Error::Broken(flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    };
    calendar.with_closures(&format!("bodies/{body}/closures.toml"), closures).map_err(told)
}
