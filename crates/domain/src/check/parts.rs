//! One part of what can come of a procedure, explored by itself: the dossier, alone or with one slice.

use std::collections::BTreeSet;

use super::acts::{By, Change, Doing};
use super::slices::without;
use diagrams::{Diagrams, Like, NONE, Set, Var};

/// The acts as a part sees them, and what is reached in it.
pub struct Part {
    /// By the same numbers as those of the whole; what belongs to another slice is possible nowhere.
    pub doings: Vec<Doing>,
    /// The bits of which this part knows nothing.
    pub dropped: BTreeSet<Var>,
    /// What the system does at once.
    pub prompt: Vec<usize>,
    /// Where it has something of that to do.
    pub busy: Set,
    /// What is reached, where a closing may wait.
    pub reached: Set,
    /// What was passed on the way, while the system had something to do at once.
    pub passed: Set,
    /// What is reached and stays so until somebody does something.
    pub calm: Set,
}

impl Part {
    /// The whole but some bits. Of an act that writes nothing else nothing is seen; of one that also ends the form only that, where it
    /// is still open.
    pub fn new(
        doings: &[Doing],
        prompt: &[usize],
        dropped: BTreeSet<Var>,
        web: Var,
        sets: &mut Diagrams,
    ) -> Part {
        let forget = sets.writes(dropped.iter().map(|var| (*var, false)).collect());
        let form = sets.bit(web, true);
        let mut seen = Vec::new();
        for doing in doings {
            let mut doing = doing.clone();
            for set in [&mut doing.guard, &mut doing.ordinary] {
                *set = sets.forgotten(*set, forget);
            }
            let is_dropped = |var| matches!(sets.like(var), Like::Bit(var) if dropped.contains(&var));
            let before = doing.changes.clone();
            doing.changes.retain(|change| !matches!(change, Change::Copy(to, _) if is_dropped(*to)));
            for change in &mut doing.changes {
                if let Change::Write(writes) | Change::Open(writes) = change {
                    *writes = without(*writes, &dropped, sets);
                }
            }
            let left = |change: &Change| match *change {
                Change::Write(writes) => {
                    sets.constants(writes).iter().all(|constant| *constant == (web, false))
                }
                Change::Open(bits) => sets.constants(bits).is_empty(),
                Change::Copy(..) => false,
            };
            if before != doing.changes && doing.changes.iter().all(left) {
                doing.guard = sets.and(doing.guard, form);
                doing.ordinary = NONE;
            }
            seen.push(doing);
        }
        let busy = sets.any(prompt.iter().map(|nr| seen[*nr].guard).collect::<Vec<_>>());
        Part { doings: seen, dropped, prompt: prompt.to_vec(), busy, reached: NONE, passed: NONE, calm: NONE }
    }

    /// All that must be kept of it.
    pub fn sets(&self) -> impl Iterator<Item = Set> {
        self.doings.iter().flat_map(|doing| [doing.guard, doing.ordinary]).chain([
            self.busy,
            self.reached,
            self.passed,
            self.calm,
        ])
    }

    /// The system does at once what it owes and may do, the first first.
    pub fn settled(&mut self, set: Set, sets: &mut Diagrams) -> Set {
        let (mut settled, mut open, mut seen) = (NONE, set, set);
        while sets.and(open, self.busy) != NONE {
            let mut next = NONE;
            for nr in &self.prompt {
                let doing = &self.doings[*nr];
                let fires = sets.and(open, doing.guard);
                if fires != NONE {
                    self.passed = sets.or(self.passed, fires);
                    open = sets.without(open, fires);
                    let after = changed(fires, &doing.changes, sets);
                    next = sets.or(next, after);
                }
            }
            settled = sets.or(settled, open);
            // a system that goes on for ever comes to rest nowhere
            open = sets.without(next, seen);
            seen = sets.or(seen, next);
        }
        sets.or(settled, open)
    }

    /// From where the organisation can come into a set in the ordinary course, by some of the acts, reached or not: what is reached
    /// goes on in what is reached, and without it these sets are smaller.
    pub fn ways_into(&self, target: Set, by: &[usize], sets: &mut Diagrams) -> Set {
        let mut within = Vec::new();
        for nr in by {
            let first = if self.prompt.contains(nr) { NONE } else { self.busy };
            within.push(sets.without(self.doings[*nr].ordinary, first));
        }
        let mut done = vec![NONE; by.len()];
        let (mut found, mut at) = (target, 0);
        while at < by.len() {
            let fresh = sets.without(found, done[at]);
            done[at] = found;
            let from = before(fresh, &self.doings[by[at]].changes, within[at], sets);
            let all = sets.or(found, from);
            at = if all == found { at + 1 } else { 0 };
            found = all;
        }
        found
    }

    /// Whether its slice holds up no act for ever that the rest allows: by acts of its own, `own`, it comes from wherever it may be
    /// to where that act is possible.
    pub fn gives_way(&self, slice: &BTreeSet<Var>, own: &BTreeSet<usize>, sets: &mut Diagrams) -> bool {
        let own: Vec<usize> = own.iter().copied().collect();
        let forget = sets.writes(slice.iter().map(|var| (*var, false)).collect());
        let mut known: Vec<Set> = Vec::new();
        for nr in
            (0..self.doings.len()).filter(|nr| !own.contains(nr) && self.doings[*nr].step.by != By::Form)
        {
            let needed = self.doings[nr].ordinary;
            if known.contains(&needed) {
                continue;
            }
            known.push(needed);
            let somehow = sets.forgotten(needed, forget);
            if somehow == needed {
                continue;
            }
            let waits = sets.and(self.reached, somehow);
            let comes = self.ways_into(needed, &own, sets);
            if sets.without(waits, comes) != NONE {
                return false;
            }
        }
        true
    }
}

/// What a set becomes.
pub fn changed(set: Set, changes: &[Change], sets: &mut Diagrams) -> Set {
    changes.iter().fold(set, |set, change| match *change {
        Change::Write(writes) => sets.written(set, writes),
        Change::Copy(to, from) => sets.copied(set, to, from),
        Change::Open(bits) => sets.forgotten(set, bits),
    })
}

/// From where, within a set, these changes lead into another.
pub fn before(target: Set, changes: &[Change], within: Set, sets: &mut Diagrams) -> Set {
    if within == NONE || target == NONE {
        return NONE;
    }
    let set = changes.iter().rev().fold(target, |set, change| match *change {
        Change::Write(writes) => sets.before_writing(set, writes),
        Change::Copy(to, from) => sets.before_copying(set, to, from),
        Change::Open(bits) => sets.forgotten(set, bits),
    });
    sets.and(set, within)
}
