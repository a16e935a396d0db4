//! The days of a dossier that belong in a calendar: when someone is heard, what was promised.

use jiff::civil::{Date, Time};

use super::{Dossier, TermStanding};
use crate::act::Act;
use crate::event::{Done, Event};
use crate::handling::{Invitation, OutsideDay};
use crate::procedure::{Anchor, AnchorDate, Procedure};
use crate::record::Record;

/// What happens on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Occasion {
    /// Someone is heard.
    Hearing,
    /// A day that was promised to whoever complains.
    Promise,
    /// A day that someone outside set.
    Outside(OutsideDay),
}

/// A day of a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The event that set it.
    pub of: u32,
    /// What happens then.
    pub occasion: Occasion,
    /// The day.
    pub on: Date,
    /// The time, where one is known.
    pub at: Option<Time>,
}

impl Occasion {
    /// All.
    pub const ALL: [Occasion; 7] = [
        Occasion::Hearing,
        Occasion::Promise,
        Occasion::Outside(OutsideDay::Filing),
        Occasion::Outside(OutsideDay::Memorial),
        Occasion::Outside(OutsideDay::Session),
        Occasion::Outside(OutsideDay::Ruling),
        Occasion::Outside(OutsideDay::Other),
    ];

    /// The name in the database.
    pub fn code(self) -> &'static str {
        match self {
            Occasion::Hearing => "hearing",
            Occasion::Promise => "promise",
            Occasion::Outside(day) => day.code(),
        }
    }

    /// The occasion of that name.
    pub fn from_code(code: &str) -> Option<Occasion> {
        Occasion::ALL.into_iter().find(|occasion| occasion.code() == code)
    }
}

impl Dossier {
    /// Its days, in the order in which they were set. What another took the place of, what was called off and what the end
    /// of the dossier overtook are no longer there.
    pub fn dates(&self, procedure: &Procedure) -> Vec<Dated> {
        let events = self.events.iter().filter_map(|event| Some((event, event.done()?)));
        let mut dates: Vec<Dated> = events
            .filter_map(|(event, done)| dated(event, done))
            .filter(|dated| !self.is_overtaken(dated))
            .collect();
        dates.extend(self.promises(procedure));
        dates.sort_by_key(|dated| dated.of);
        dates.retain(|dated| self.ended.as_ref().is_none_or(|ending| dated.on <= ending.on));
        dates
    }

    /// The promised days that are still open.
    fn promises<'d>(&'d self, procedure: &'d Procedure) -> impl Iterator<Item = Dated> + 'd {
        let open = self.terms.iter().filter(|running| {
            matches!(self.standing(procedure, running), TermStanding::Running | TermStanding::Paused { .. })
        });
        open.filter_map(|running| {
            let from = &procedure.terms.get(&running.term)?.from;
            let promises = |done: &Done| {
                let there = |anchor: &Anchor| {
                    anchor.date == AnchorDate::PromisedOn && anchor.activity == done.activity
                };
                done.stage == running.stage && from.iter().any(there)
            };
            let event = self.events.iter().rev().find(|event| event.done().is_some_and(promises))?;
            Some(Dated { of: event.seq, occasion: Occasion::Promise, on: running.due, at: None })
        })
    }

    /// Whether another day took its place, or it was called off before it came.
    fn is_overtaken(&self, dated: &Dated) -> bool {
        let Some(set) = self.events.iter().find(|event| event.seq == dated.of).and_then(Event::done) else {
            return false;
        };
        let calls_off = |event: &Event, later: &Done| match &later.record {
            Record::SetDate(date) => date.instead_of == Some(dated.of),
            Record::Invite(_) | Record::WaiveHearing(_) => {
                set.record.act() == Act::Invite
                    && event.seq > dated.of
                    && event.on <= dated.on
                    && (later.stage, later.item) == (set.stage, set.item)
            }
            _ => false,
        };
        self.events.iter().any(|event| event.done().is_some_and(|later| calls_off(event, later)))
    }
}

fn dated(event: &Event, done: &Done) -> Option<Dated> {
    let (occasion, on, at) = match &done.record {
        Record::Invite(Invitation { at, .. }) => (Occasion::Hearing, at.date(), Some(at.time())),
        Record::SetDate(date) => (Occasion::Outside(date.what), date.on, date.at),
        _ => return None,
    };
    Some(Dated { of: event.seq, occasion, on, at })
}
