//! Whether somebody is always asked to go on: something is owed, or a term runs at whose end somebody is told.

use super::super::bits::{Mark, Place};
use super::super::explore::Explored;
use super::super::guard::Guards;
use super::{Fault, Found, open_without};
use crate::procedure::Term;
use diagrams::{ALL, NONE, Set};

/// The fault, where a course comes there; it speaks of what is done last.
pub fn unasked(explored: &mut Explored<'_>) -> Option<Found> {
    let set = nobody_is_asked(explored);
    let course = explored.plain_course(set)?;
    let done = course.steps.iter().rev().find_map(|(step, _)| step.does())?;
    let fault = Fault::Unasked(explored.procedure.activities[done].id.clone());
    Some(Found::new(fault, Some(course), None))
}

/// Open, nothing owed and no term running.
pub fn nobody_is_asked(explored: &mut Explored<'_>) -> Set {
    let mut asked = Vec::new();
    for stage in 1..=explored.procedure.stages {
        let (procedure, bits) = (explored.procedure, &explored.bits);
        let mut guards = Guards { procedure, bits, sets: &mut explored.sets, stage };
        let mut parts: Vec<Set> = (0..procedure.activities.len())
            .map(|nr| guards.pends(nr, Place { activity: nr, item: 0 }))
            .collect();
        parts.extend(procedure.terms.iter().map(|(name, term)| guards.may_run(name, term)));
        let any = guards.sets.any(parts);
        let there = guards.in_stage();
        asked.push(guards.sets.and(any, there));
    }
    let asked = explored.sets.any(asked);
    open_without(explored, asked)
}

impl Guards<'_> {
    /// Where a term may run, or be late: it may have begun, and something that meets it may still be to be done. What of it is not followed is
    /// taken to be so. A right that lapsed runs no more.
    fn may_run(&mut self, name: &str, term: &Term) -> Set {
        let mut begun = NONE;
        for anchor in &term.from {
            let of = anchor.activity().and_then(|id| self.number(id));
            let done = of.map_or(ALL, |nr| self.perhaps_done(nr));
            begun = self.sets.or(begun, done);
        }
        let mut open = NONE;
        for meets in self.numbers(&term.met_by) {
            if !self.node(meets).exists_in(self.stage) {
                continue;
            }
            let waived = self.waived(meets);
            for (place, there) in self.spots(meets, Place { activity: meets, item: 0 }) {
                let done = match self.bits.marks.contains_key(&(place, Mark::Done)) {
                    true => self.mark(place, Mark::Done),
                    false => NONE,
                };
                let included = self.mark(place, Mark::Included);
                let here = self.sets.and(there, included);
                let here = self.sets.without(here, done);
                let here = self.sets.without(here, waived);
                open = self.sets.or(open, here);
            }
        }
        let runs = self.sets.and(begun, open);
        let lapsed = match self.bits.clocks[name].over {
            Some(over) if self.procedure.is_window(name) => self.is(over),
            _ => NONE,
        };
        self.sets.without(runs, lapsed)
    }

    /// Done about some item, or not followed.
    fn perhaps_done(&mut self, activity: usize) -> Set {
        let place = Place { activity, item: 0 };
        match self.bits.marks.contains_key(&(place, Mark::Done)) {
            true => self.done_anywhere(activity),
            false => ALL,
        }
    }
}
