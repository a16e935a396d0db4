//! From the empty dossier to everything that can come of it, and back.

use std::collections::BTreeSet;

use super::acts::{By, Change, Doing, Step, doings};
use super::alike::alike;
use super::bits::Bits;
use super::guard::Guards;
use super::written::starts;
use crate::procedure::Procedure;
use diagrams::{ALL, Diagrams, Like, NONE, Set, Var};

/// A procedure with everything that can be reached in it.
pub struct Explored<'p> {
    pub procedure: &'p Procedure,
    pub bits: Bits,
    pub sets: Diagrams,
    pub doings: Vec<Doing>,
    /// The first so many are what the system does at once.
    pub at_once: usize,
    start: Set,
    /// Where the system has something to do at once.
    busy: Set,
    /// What was passed on the way, while the system had something to do at once.
    pub passed: Set,
    /// What is reached and stays so until somebody does something.
    pub calm: Set,
}

/// A course: each step with the marking in which it was taken, and the marking it ends in.
pub struct Course {
    pub steps: Vec<(Step, Vec<bool>)>,
    pub end: Vec<bool>,
}

impl<'p> Explored<'p> {
    pub fn new(procedure: &'p Procedure) -> Explored<'p> {
        let bits = Bits::new(procedure);
        let begin = begin(procedure, &bits);
        let mut apart = Diagrams::new(bits.vars);
        let first = doings(procedure, &bits, &mut apart);
        let mut like = alike(&begin, &first, &apart);
        for var in bits.open.values() {
            like[usize::from(*var)] = Like::Bit(*var); // nothing writes it, and yet it is so or not
        }
        let mut sets = Diagrams::of(like);
        let doings = doings(procedure, &bits, &mut sets);
        let at_once = doings.iter().filter(|doing| doing.step.by == By::System).count();
        let starts: Vec<_> = openly(&bits, begin).iter().map(|begin| point(&mut sets, begin)).collect();
        let start = sets.any(starts);
        let busy = sets.any(doings[..at_once].iter().map(|doing| doing.guard).collect::<Vec<_>>());
        let mut explored =
            Explored { procedure, bits, sets, doings, at_once, start, busy, passed: NONE, calm: NONE };
        explored.start = explored.settled(start);
        explored.explore();
        explored
    }

    /// Region by region: the stages one after the other, and within a stage first what happens without an entry being followed.
    /// What a region is closed under is small; what several have half of is not.
    fn explore(&mut self) {
        let regions = self.regions();
        let mut reached = vec![NONE; regions.len()];
        reached[0] = self.start;
        let mut done = vec![vec![NONE; self.doings.len()]; regions.len()];
        let mut here = 0;
        while here < regions.len() {
            let earlier = self.explore_region(here, &regions, &mut reached, &mut done);
            here = earlier.unwrap_or(here + 1);
        }
        self.calm = self.sets.any(reached);
    }

    /// Explores one region to its end; the first earlier region that has more now, if there is one.
    fn explore_region(
        &mut self,
        here: usize,
        regions: &[Set],
        reached: &mut [Set],
        done: &mut [Vec<Set>],
    ) -> Option<usize> {
        let mut nr = self.doings.len();
        let mut back: Option<usize> = None;
        while nr > self.at_once {
            nr -= 1;
            if self.sets.untidy() {
                let held = regions.iter().chain(reached.iter()).chain(done.iter().flatten()).copied();
                self.tidy(held.collect());
            }
            let fresh = self.sets.without(reached[here], done[here][nr]);
            done[here][nr] = reached[here];
            let after = self.after(fresh, nr);
            for (region, inside) in regions.iter().enumerate().filter(|_| after != NONE) {
                let part = self.sets.and(after, *inside);
                let all = self.sets.or(reached[region], part);
                if all == reached[region] {
                    continue;
                }
                reached[region] = all;
                if region == here {
                    nr = self.doings.len(); // what is cheap comes last in a file, and is done to its end first
                } else if region < here {
                    back = Some(back.map_or(region, |earlier| earlier.min(region)));
                }
            }
        }
        back
    }

    /// Frees what is no longer used, beside these sets.
    fn tidy(&mut self, mut held: Vec<Set>) {
        held.extend([self.start, self.busy, self.passed, self.calm]);
        held.extend(self.doings.iter().flat_map(|doing| [doing.guard, doing.ordinary]));
        self.sets.tidy(&held);
    }

    fn regions(&mut self) -> Vec<Set> {
        let followed: Vec<_> = self
            .bits
            .followed
            .values()
            .copied()
            .collect::<Vec<_>>()
            .into_iter()
            .map(|var| self.sets.bit(var, true))
            .collect();
        let any = self.sets.any(followed.iter().copied());
        let none = self.sets.not(any);
        let mut regions = Vec::new();
        for stage in 1..=self.procedure.stages {
            let in_stage =
                Guards { procedure: self.procedure, bits: &self.bits, sets: &mut self.sets, stage }
                    .in_stage();
            for part in std::iter::once(none).chain(followed.iter().copied()) {
                regions.push(self.sets.and(in_stage, part));
            }
        }
        regions
    }

    /// What an act makes of a set, and what the system then does at once.
    fn after(&mut self, set: Set, doing: usize) -> Set {
        let able = self.sets.and(set, self.doings[doing].guard);
        let set = self.changed(able, doing);
        self.settled(set)
    }

    /// What the system's own act makes of a set, once it has done everything.
    pub fn after_it(&mut self, set: Set, step: Step) -> Set {
        let doing = self.doings.iter().position(|doing| doing.step == step);
        doing.map_or(NONE, |nr| self.after(set, nr))
    }

    /// The system does at once what it owes and may do, the first first.
    fn settled(&mut self, set: Set) -> Set {
        let (mut settled, mut open, mut seen) = (NONE, set, set);
        loop {
            if self.sets.and(open, self.busy) == NONE {
                return self.sets.or(settled, open);
            }
            let mut next = NONE;
            for nr in 0..self.at_once {
                let fires = self.sets.and(open, self.doings[nr].guard);
                if fires != NONE {
                    self.passed = self.sets.or(self.passed, fires);
                    open = self.sets.without(open, fires);
                    let after = self.changed(fires, nr);
                    next = self.sets.or(next, after);
                }
            }
            settled = self.sets.or(settled, open);
            // a system that goes on for ever comes to rest nowhere
            open = self.sets.without(next, seen);
            seen = self.sets.or(seen, next);
        }
    }

    fn changed(&mut self, set: Set, doing: usize) -> Set {
        let mut set = set;
        for nr in 0..self.doings[doing].changes.len() {
            set = match self.doings[doing].changes[nr] {
                Change::Write(writes) => self.sets.written(set, writes),
                Change::Copy(to, from) => self.sets.copied(set, to, from),
            };
        }
        set
    }

    /// From where, within a set, the act leads into another.
    fn before(&mut self, target: Set, doing: usize, within: Set) -> Set {
        if within == NONE {
            return NONE;
        }
        let mut set = target;
        for change in self.doings[doing].changes.iter().rev() {
            set = match *change {
                Change::Write(writes) => self.sets.before_writing(set, writes),
                Change::Copy(to, from) => self.sets.before_copying(set, to, from),
            };
        }
        self.sets.and(set, within)
    }

    /// From where the organisation can come into a set in the ordinary course, reached or not: what is reached goes on in what is
    /// reached, and without it these sets are smaller.
    pub fn ways_into(&mut self, target: Set) -> Set {
        let mut within = Vec::new();
        for nr in 0..self.doings.len() {
            let first = if nr < self.at_once { NONE } else { self.busy };
            within.push(self.sets.without(self.doings[nr].ordinary, first));
        }
        let mut done = vec![NONE; self.doings.len()];
        let (mut found, mut nr) = (target, 0);
        while nr < self.doings.len() {
            let fresh = self.sets.without(found, done[nr]);
            done[nr] = found;
            let from = if fresh == NONE { NONE } else { self.before(fresh, nr, within[nr]) };
            let all = self.sets.or(found, from);
            nr = if all == found { nr + 1 } else { 0 };
            found = all;
        }
        found
    }

    /// How many markings can be reached, the entry that is followed left out.
    pub fn count(&mut self) -> u128 {
        let otherwise = self.bits.pairs().into_iter().map(|(_, otherwise)| otherwise);
        let left_out: BTreeSet<_> = otherwise.chain(self.bits.followed.values().copied()).collect();
        let kept: Vec<_> = (0..self.bits.vars).filter(|var| !left_out.contains(var)).collect();
        let kept: Vec<_> = kept.into_iter().map(|var| self.sets.like(var)).collect();
        let only_there = |var: &Var| !kept.contains(&self.sets.like(*var));
        let writes = left_out.into_iter().filter(only_there).map(|var| (var, false)).collect();
        let writes = self.sets.writes(writes);
        let plain = self.sets.written(self.calm, writes);
        self.sets.count(plain)
    }

    /// The shortest course into a set.
    pub fn course(&mut self, target: Set) -> Option<Course> {
        let (mut layers, mut seen) = (vec![self.start], self.start);
        loop {
            let last = *layers.last().expect("there is the start");
            let hit = self.sets.and(last, target);
            if hit != NONE {
                return self.back(&layers, hit);
            }
            let mut next = NONE;
            for nr in self.at_once..self.doings.len() {
                let after = self.after(last, nr);
                next = self.sets.or(next, after);
            }
            next = self.sets.without(next, seen);
            if next == NONE {
                return None;
            }
            seen = self.sets.or(seen, next);
            layers.push(next);
        }
    }

    fn back(&mut self, layers: &[Set], hit: Set) -> Option<Course> {
        let end = self.sets.one_of(hit)?;
        let (mut steps, mut here) = (Vec::new(), end.clone());
        for layer in layers[..layers.len() - 1].iter().rev() {
            let into = point(&mut self.sets, &here);
            let into = self.at_once_into(into);
            let found = (self.at_once..self.doings.len()).find_map(|nr| {
                let within = self.sets.and(*layer, self.doings[nr].guard);
                let from = self.before(into, nr, within);
                Some((self.doings[nr].step, self.sets.one_of(from)?))
            });
            let (step, from) = found?;
            here.clone_from(&from);
            steps.push((step, from));
        }
        steps.reverse();
        Some(Course { steps, end })
    }

    /// From where the system comes there by itself.
    fn at_once_into(&mut self, target: Set) -> Set {
        let mut found = target;
        loop {
            let before = found;
            for nr in 0..self.at_once {
                let within = self.sets.and(self.passed, self.doings[nr].guard);
                let from = self.before(found, nr, within);
                found = self.sets.or(found, from);
            }
            if found == before {
                return found;
            }
        }
    }
}

/// The set of that one marking.
fn point(sets: &mut Diagrams, bits: &[bool]) -> Set {
    let writes = sets.writes((0..).zip(bits.iter().copied()).collect());
    sets.written(ALL, writes)
}

/// The same, with what is open from the start either way.
fn openly(bits: &Bits, begin: Vec<bool>) -> Vec<Vec<bool>> {
    let mut all = vec![begin];
    for var in bits.open.values() {
        let mut so = all.clone();
        so.iter_mut().for_each(|values| values[usize::from(*var)] = true);
        all.extend(so);
    }
    all
}

/// Nothing has happened yet.
fn begin(procedure: &Procedure, bits: &Bits) -> Vec<bool> {
    let mut values = vec![false; usize::from(bits.vars)];
    for ((place, mark), pair) in &bits.marks {
        let value = starts(&procedure.activities[place.activity], *mark);
        values[usize::from(pair.now)] = value;
        pair.otherwise.into_iter().for_each(|var| values[usize::from(var)] = value);
    }
    values
}
