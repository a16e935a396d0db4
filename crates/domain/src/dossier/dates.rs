//! The days of a dossier that belong in a calendar: when someone is heard, what was promised.

use jiff::civil::{Date, Time};

use super::{Appointment, Dossier, TermStanding};
use crate::event::{Done, Event};
use crate::handling::{OutsideDate, OutsideDay};
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
    /// of the dossier overtook are no longer there; what is set by an activity of after the end is not overtaken.
    pub fn dates(&self, procedure: &Procedure) -> Vec<Dated> {
        let appointments = self.appointments(procedure);
        let mut dates: Vec<Dated> =
            appointments.iter().filter(|appointment| appointment.keeps_its_day()).map(dated).collect();
        dates.extend(self.outside());
        dates.extend(self.promises(procedure));
        dates.sort_by_key(|dated| (dated.of, dated.on));
        dates.dedup(); // two terms of one promise may end on one day
        let ended = self.ended.as_ref().map(|ending| ending.on);
        dates.retain(|dated| {
            ended.is_none_or(|ended| dated.on <= ended) || self.outlives_the_end(procedure, dated)
        });
        dates
    }

    /// Whether a day stays when we are done: one that somebody outside sets on a case that goes on there (H-27).
    fn outlives_the_end(&self, procedure: &Procedure, dated: &Dated) -> bool {
        let set = self.events.iter().find(|event| event.seq == dated.of).and_then(Event::done);
        let activity = set.and_then(|done| procedure.activity(&done.activity));
        matches!(dated.occasion, Occasion::Outside(_)) && activity.is_some_and(|activity| activity.when_ended)
    }

    /// The promised days that are still open.
    fn promises<'d>(&'d self, procedure: &'d Procedure) -> impl Iterator<Item = Dated> + 'd {
        let open = self.terms.iter().filter(|running| {
            matches!(self.standing(procedure, running), TermStanding::Running | TermStanding::Paused { .. })
        });
        open.filter_map(|running| {
            let from = &procedure.terms.get(&running.term)?.from;
            let promises = |done: &Done| {
                let there =
                    |anchor: &Anchor| anchor.date == AnchorDate::PromisedOn && anchor.of == done.activity;
                done.stage == running.stage && from.iter().any(there)
            };
            let event = self.events.iter().rev().find(|event| event.done().is_some_and(promises))?;
            Some(Dated { of: event.seq, occasion: Occasion::Promise, on: running.due, at: None })
        })
    }

    /// The days that others set, without those that another took the place of.
    fn outside(&self) -> impl Iterator<Item = Dated> + '_ {
        let set = |event: &Event| match &event.done()?.record {
            Record::SetDate(date) => Some((event.seq, date.clone())),
            _ => None,
        };
        let replaced =
            move |of: u32| self.events.iter().filter_map(set).any(|(_, date)| date.instead_of == Some(of));
        let stands = move |(of, date): &(u32, OutsideDate)| date.undone.is_none() && !replaced(*of);
        self.events.iter().filter_map(set).filter(stands).map(|(of, date)| Dated {
            of,
            occasion: Occasion::Outside(date.what),
            on: date.on,
            at: date.at,
        })
    }
}

fn dated(appointment: &Appointment<'_>) -> Dated {
    let at = appointment.invitation.at;
    Dated { of: appointment.of, occasion: Occasion::Hearing, on: at.date(), at: Some(at.time()) }
}
