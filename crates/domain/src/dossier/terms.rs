//! The terms of a dossier: which run, and where each stands.

use jiff::civil::Date;

use super::Dossier;
use crate::act::Act;
use crate::event::{Event, TermChange};
use crate::marking::Spot;
use crate::procedure::{AnchorDate, Procedure, TermId};
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
    /// Nothing that would meet it belongs to the course any more.
    Lapsed,
    /// What would meet it is waived.
    Waived,
}

impl Dossier {
    /// The term of that name and stage.
    pub fn term(&self, term: &str, stage: u8) -> Option<&RunningTerm> {
        self.terms.iter().find(|t| t.term == term && t.stage == stage)
    }

    /// Where a term stands. Lateness follows from the day one looks.
    pub fn standing(&self, procedure: &Procedure, running: &RunningTerm) -> TermStanding {
        if let Some((on, late)) = running.met {
            return TermStanding::Met { on, late };
        }
        let Some(term) = procedure.terms.get(&running.term) else { return TermStanding::Lapsed };
        let stage = running.stage.max(1);
        if self.ended.is_some() || stage < self.stage {
            return TermStanding::Lapsed;
        }
        let spot = Spot { stage, item: None };
        let meets: Vec<_> = term.met_by.iter().filter_map(|id| procedure.activity(id)).collect();
        let mut open = meets.iter().filter(|a| {
            let mark = self.marking.mark(a, spot);
            mark.included || mark.done.is_some()
        });
        match open.clone().next() {
            None => TermStanding::Lapsed,
            Some(_) if open.all(|a| self.waives(a).is_some()) => TermStanding::Waived,
            Some(_) => {
                running.paused_since().map_or(TermStanding::Running, |since| TermStanding::Paused { since })
            }
        }
    }

    /// The day on which it was lodged in writing, as far as it was: with the first message, or with what took it further last. What was
    /// only ever said counts from its receipt.
    pub fn lodged_on(&self) -> Option<Date> {
        let escalates = |event: &&Event| event.done().is_some_and(|done| done.record.act() == Act::Escalate);
        let further = self.events.iter().rev().find(escalates);
        let received = || self.receipt.as_ref().map(|receipt| receipt.received_on);
        further.and_then(|event| self.lodged_with(event)).or_else(received)
    }

    /// The same for what that event took further.
    pub(crate) fn lodged_with(&self, event: &Event) -> Option<Date> {
        let written = self.receipt.as_ref().filter(|receipt| receipt.medium.written());
        let first = written.map(|receipt| receipt.received_on);
        first.or_else(|| self.record_of(event.seq)?.date(AnchorDate::ReceivedOn))
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
