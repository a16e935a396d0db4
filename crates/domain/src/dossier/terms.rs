//! The terms of a dossier: which run, and where each stands.

use jiff::civil::Date;

use super::Dossier;
use crate::act::Act;
use crate::event::{Event, TermChange};
use crate::fact::Fact;
use crate::marking::Spot;
use crate::people::Role;
use crate::procedure::{Activity, ActivityId, AnchorDate, Procedure, Term, TermId};
use crate::term::{Adjustment, Step};

/// A named term of a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningTerm {
    /// Which.
    pub term: TermId,
    /// Of which stage.
    pub stage: u8,
    /// The date it counts from.
    pub from: Date,
    /// The last day.
    pub due: Date,
    /// The last day before any roll at the end.
    pub nominal: Date,
    /// The explanation.
    pub steps: Vec<Step>,
    /// What moved its end so far.
    pub adjustments: Vec<Adjustment>,
    /// When it was met, and whether late.
    pub met: Option<(Date, bool)>,
}

impl RunningTerm {
    /// Since when its clock stands still.
    pub fn paused_since(&self) -> Option<Date> {
        self.adjustments.iter().rev().find_map(|adjustment| match adjustment {
            Adjustment::Paused { from, until: None, .. } => Some(*from),
            _ => None,
        })
    }

    /// The fact that fails, so that no law binds to it: it is the organisation's own.
    pub fn only_policy(&self) -> Option<Fact> {
        self.steps.iter().find_map(|step| match step {
            Step::OnlyPolicy { unless } => Some(*unless),
            _ => None,
        })
    }

    /// Whether its last day had passed on that day: a clock that stands still ends nothing, and what is over stays over whatever stops
    /// the clock then.
    pub fn over(&self, on: Date) -> bool {
        self.due < on && self.paused_since().is_none_or(|since| since > self.due)
    }
}

/// Where a term stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermStanding {
    /// Owed.
    Running,
    /// Owed, but its clock stands still.
    Paused {
        /// Since when.
        since: Date,
    },
    /// Met in time or late.
    Met {
        /// When.
        on: Date,
        /// After the last day.
        late: bool,
    },
    /// Nothing that would meet it belongs to the course any more, or it ran out unused.
    Lapsed,
    /// What would meet it is waived.
    Waived,
    /// Nobody has decided on what it binds to: a day to know.
    NotOwed,
}

impl Dossier {
    /// The term of that name and stage.
    pub fn term(&self, term: &str, stage: u8) -> Option<&RunningTerm> {
        self.terms.iter().find(|t| t.term == term && t.stage == stage)
    }

    /// Where a term stands. Lateness follows from the day one looks. The end of the dossier, or of its stage, ends what is owed; not
    /// what was done and whose letter has not left, and not a right that can be used after the end (Awb 9:24: a year to go to the
    /// ombudsman).
    pub fn standing(&self, procedure: &Procedure, running: &RunningTerm) -> TermStanding {
        if let Some((on, late)) = running.met {
            let silent = self.ran_out(procedure, running, on);
            return if silent { TermStanding::Lapsed } else { TermStanding::Met { on, late } };
        }
        let Some(term) = procedure.terms.get(&running.term) else { return TermStanding::Lapsed };
        if !self.still_counts(procedure, term, running.stage) {
            return TermStanding::Lapsed;
        }
        let stage = running.stage.max(1);
        let over = self.ended.is_some() || stage < self.stage;
        let outlives = |activity: &Activity| {
            let right = term.owners.is_empty() && activity.when_ended && stage == self.stage;
            right || self.letter_waits(activity, stage)
        };
        let meets = term.met_by.iter().filter_map(|id| procedure.activity(id));
        let open: Vec<_> = meets
            .filter(|activity| self.belongs(procedure, activity, stage) && (!over || outlives(activity)))
            .collect();
        if open.is_empty() {
            TermStanding::Lapsed
        } else if open.iter().all(|activity| self.waives(activity).is_some()) {
            TermStanding::Waived
        } else if term.once_owed && !over && !open.iter().any(|activity| self.is_decided_on(activity)) {
            TermStanding::NotOwed
        } else {
            running.paused_since().map_or(TermStanding::Running, |since| TermStanding::Paused { since })
        }
    }

    /// Whether nobody used the time there was, and its end alone did what met it: who is asked whether they are satisfied says nothing.
    fn ran_out(&self, procedure: &Procedure, running: &RunningTerm, met_on: Date) -> bool {
        let at_its_end = |id: &ActivityId| {
            let waits = procedure.activity(id).and_then(|activity| activity.auto_after.as_ref());
            let on_that_day = |event: &Event| event.on == met_on && event.by.role == Role::System;
            waits == Some(&running.term) && self.done_as(id).any(|(event, _)| on_that_day(event))
        };
        let met_by =
            procedure.terms.get(&running.term).map(|term| term.met_by.as_slice()).unwrap_or_default();
        running.due < met_on && met_by.iter().any(at_its_end)
    }

    /// Whether it was done in that stage, as often as it must be, and a letter of it still has to leave.
    fn letter_waits(&self, activity: &Activity, stage: u8) -> bool {
        let here = Spot { stage, item: None };
        let undone = |spot| {
            let mark = self.marking.mark(activity, spot);
            mark.included && mark.done.is_none()
        };
        let waits = |of: u32| self.letters.iter().any(|letter| letter.of == of && self.is_to_leave(letter));
        !self.marking.spots(activity, here, activity).into_iter().any(undone)
            && self.done_as(&activity.id).any(|(event, done)| done.stage == stage && waits(event.seq))
    }

    /// Whether an activity is to be done now, or was done: its letter may still have to leave.
    fn is_decided_on(&self, activity: &Activity) -> bool {
        let here = Spot { stage: self.stage, item: None };
        self.marking.spots(activity, here, activity).into_iter().any(|spot| {
            let mark = self.marking.mark(activity, spot);
            mark.included && mark.pending || mark.done.is_some()
        })
    }

    /// A term from the day on which a complaint was lodged in writing ends when it turns out that it was only said; and so does one
    /// from the end of another that nobody owes any more.
    fn still_counts(&self, procedure: &Procedure, term: &Term, stage: u8) -> bool {
        let of_writing = term.from.iter().all(|anchor| anchor.date == AnchorDate::LodgedOn);
        let of_a_term = term.from.iter().any(|anchor| anchor.term().is_some());
        !(of_writing || of_a_term) || self.starts(procedure, term).iter().any(|(there, _)| *there == stage)
    }

    /// Whether it has begun by that day: what counts from the last day of another term waits until that has passed.
    pub fn begun(&self, procedure: &Procedure, running: &RunningTerm, today: Date) -> bool {
        self.counts_from(procedure, running).is_none_or(|other| other.over(today))
    }

    /// The time there is to go to the second line because what should have been done by now was not, while it lasts.
    pub fn recourse(&self, procedure: &Procedure, today: Date) -> Option<&RunningTerm> {
        let goes_there = |id: &String| {
            let act = procedure.activity(id).map(|activity| activity.act);
            matches!(act, Some(Act::ReferSecondLine | Act::OpenSecondLine))
        };
        self.terms.iter().find(|running| {
            self.standing(procedure, running) == TermStanding::Running
                && running.due >= today
                && self.counts_from(procedure, running).is_some_and(|other| other.over(today))
                && procedure.terms.get(&running.term).is_some_and(|term| term.met_by.iter().any(goes_there))
        })
    }

    /// The term from whose last day it counts, as long as that is owed.
    fn counts_from(&self, procedure: &Procedure, running: &RunningTerm) -> Option<&RunningTerm> {
        let from = &procedure.terms.get(&running.term)?.from;
        let mut others = from.iter().filter_map(|anchor| self.term(anchor.term()?, running.stage));
        others.find(|other| other.due == running.from && self.owes(procedure, other))
    }

    /// Whether an activity belongs to the course from a stage on: there, or in a later one that it can still be taken to.
    fn belongs(&self, procedure: &Procedure, activity: &Activity, stage: u8) -> bool {
        let at = |activity: &Activity| {
            let mark = self.marking.mark(activity, Spot { stage, item: None });
            mark.included || mark.done.is_some()
        };
        let further = |other: &Activity| other.act == Act::Escalate && other.exists_in(stage) && at(other);
        at(activity) && (activity.exists_in(stage) || procedure.activities.values().any(further))
    }

    pub(crate) fn change_term(&mut self, change: &TermChange) {
        match change.clone() {
            TermChange::Set { term, stage, from, due, nominal, steps, adjustments, .. } => {
                self.terms.retain(|t| (&t.term, t.stage) != (&term, stage));
                let met = None;
                self.terms.push(RunningTerm { term, stage, from, due, nominal, steps, adjustments, met });
            }
            TermChange::Met { term, stage, on, late } => {
                self.term_mut(&term, stage, |t| t.met = Some((on, late)));
            }
            TermChange::Unmet { term, stage } => self.term_mut(&term, stage, |t| t.met = None),
        }
    }

    fn term_mut(&mut self, term: &str, stage: u8, change: impl FnOnce(&mut RunningTerm)) {
        if let Some(running) = self.terms.iter_mut().find(|t| t.term == term && t.stage == stage) {
            change(running);
        }
    }
}
