//! What terms count from: the dates of the record as it was last put right, and the last day of another term.

use jiff::civil::Date;

use super::{Dossier, RunningTerm, TermStanding};
use crate::act::Act;
use crate::event::{Done, Event};
use crate::handling::cause::PARTLY_SIGNED;
use crate::procedure::{Anchor, AnchorDate, Procedure, Term};
use crate::record::Record;

impl Dossier {
    /// The dates that start a term, per stage: of several anchors the latest.
    pub(crate) fn starts(&self, procedure: &Procedure, term: &Term) -> Vec<(u8, Date)> {
        let mut latest: Vec<(u8, Date)> = Vec::new();
        for (stage, date) in term.from.iter().flat_map(|anchor| self.dates_of(procedure, anchor)) {
            match latest.iter_mut().find(|(known, _)| *known == stage) {
                Some((_, there)) => *there = (*there).max(date),
                None => latest.push((stage, date)),
            }
        }
        latest
    }

    /// What a running term counts from: of several the one whose day it is.
    pub fn started_by<'p>(&self, procedure: &'p Procedure, running: &RunningTerm) -> Option<&'p Anchor> {
        let term = procedure.terms.get(&running.term)?;
        let of_that_day =
            |anchor: &&Anchor| self.dates_of(procedure, anchor).contains(&(running.stage, running.from));
        term.from.iter().find(of_that_day)
    }

    /// The dates of an anchor, per stage; what is done again counts from then on.
    fn dates_of(&self, procedure: &Procedure, anchor: &Anchor) -> Vec<(u8, Date)> {
        if let Some(term) = anchor.term() {
            return self.last_days(procedure, term);
        }
        let mut dates: Vec<(u8, Date)> = Vec::new();
        for (event, done) in self.done_as(&anchor.of) {
            let date = match anchor.date {
                AnchorDate::DoneOn if self.is_undone_end(procedure, event, done) => None,
                AnchorDate::DoneOn => Some(event.on),
                AnchorDate::SentOn if !matches!(done.record, Record::Receive(_)) => self.left_on(event),
                AnchorDate::LodgedOn => self.lodged_with(event, done),
                which => self.record_of(event.seq).and_then(|record| record.date(which)),
            };
            if let Some(date) = date {
                dates.retain(|(stage, _)| *stage != done.stage);
                dates.push((done.stage, date));
            }
        }
        dates
    }

    /// Whether it was an end that was undone: the handling did not end there (Awb 9:24 lid 1 b).
    fn is_undone_end(&self, procedure: &Procedure, event: &Event, done: &Done) -> bool {
        let reopens = |later: &Event| later.done().is_some_and(|done| done.record.act() == Act::Reopen);
        procedure.activity(&done.activity).is_some_and(|activity| activity.ends)
            && self.events.iter().any(|later| later.seq > event.seq && reopens(later))
    }

    /// The last days of a term while it is owed: what met it, or took it out of the course, is a beginning of its own or none.
    fn last_days(&self, procedure: &Procedure, term: &str) -> Vec<(u8, Date)> {
        let of_it = self.terms.iter().filter(|running| running.term == term);
        of_it.filter(|running| self.owes(procedure, running)).map(|owed| (owed.stage, owed.due)).collect()
    }

    /// Whether what would meet it is still owed, its clock standing still or not.
    pub(super) fn owes(&self, procedure: &Procedure, running: &RunningTerm) -> bool {
        matches!(self.standing(procedure, running), TermStanding::Running | TermStanding::Paused { .. })
    }

    /// The day an event's letter left; an event without letter, or with nobody to send it to, counts on its own day.
    pub(crate) fn left_on(&self, event: &Event) -> Option<Date> {
        match self.letters.iter().find(|letter| letter.of == event.seq) {
            Some(letter) if letter.way.is_some() => letter.sent_on,
            _ => Some(event.on), // nobody can be reached: it lies ready behind the follow-up link
        }
    }

    /// Every time that an activity was done, signed by everyone who must.
    pub(crate) fn done_as<'a>(&'a self, activity: &'a str) -> impl Iterator<Item = (&'a Event, &'a Done)> {
        let events = self.events.iter().filter_map(|event| Some((event, event.done()?)));
        let whole = |done: &Done| done.outcome.as_deref() != Some(PARTLY_SIGNED);
        events.filter(move |(_, done)| done.activity == activity && whole(done))
    }
}
