//! From the empty dossier to everything that can come of it, and back.

use std::collections::BTreeSet;

use super::acts::{By, Doing, Step, doings};
use super::alike::alike;
use super::bits::Bits;
use super::parts::{Part, before, changed};
use super::regions::{Known, explore};
use super::slices::{Slice, slices};
use super::written::starts;
use crate::act::Act;
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
    pub start: Vec<Vec<bool>>,
    /// Where the system has something to do at once.
    busy: Set,
    /// The dossier alone first, then with each slice.
    pub parts: Vec<Part>,
    /// By act the part that knows where it is possible.
    pub seen_by: Vec<usize>,
    coarse: bool,
    /// A coarse exploration found what may be a fault.
    pub suspects: bool,
}

/// A course: each step with the marking in which it was taken, and the marking it ends in.
pub struct Course {
    pub steps: Vec<(Step, Vec<bool>)>,
    pub end: Vec<bool>,
}

impl<'p> Explored<'p> {
    /// Everything; `coarse` takes more for possible than is (see [`Bits::new`]) and only suspects a fault.
    pub fn new(procedure: &'p Procedure, coarse: bool) -> Explored<'p> {
        let bits = Bits::new(procedure, coarse);
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
        let start = openly(&bits, begin);
        let busy = sets.any(doings[..at_once].iter().map(|doing| doing.guard).collect::<Vec<_>>());
        let seen_by = vec![0; doings.len()];
        let mut explored = Explored {
            procedure,
            bits,
            sets,
            doings,
            at_once,
            start,
            busy,
            parts: Vec::new(),
            seen_by,
            coarse,
            suspects: false,
        };
        explored.explore();
        explored
    }

    /// The dossier with each slice; a slice that turns out to hold it up becomes part of it, and all is explored again.
    fn explore(&mut self) {
        let prompt = prompt(self.procedure, &self.doings[..self.at_once], &mut self.sets);
        let mut slices = match self.coarse {
            true => slices(self.procedure, &self.bits, &self.doings, &prompt, &mut self.sets),
            false => Vec::new(),
        };
        let regions = self.regions();
        loop {
            self.parts.clear();
            self.seen_by.fill(0);
            let holding = self.explore_slices(&slices, &prompt, &regions);
            match holding {
                None => return,
                Some(nr) => drop(slices.remove(nr)),
            }
        }
    }

    /// The first slice that holds the dossier up, if one does.
    fn explore_slices(&mut self, slices: &[Slice], prompt: &[usize], regions: &[Known]) -> Option<usize> {
        for kept in std::iter::once(None).chain((0..slices.len()).map(Some)) {
            let others = || (0..slices.len()).filter(|nr| Some(*nr) != kept).map(|nr| &slices[nr]);
            let dropped: BTreeSet<Var> = others().flat_map(|slice| slice.bits.iter().copied()).collect();
            let forget = self.sets.writes(dropped.iter().map(|var| (*var, false)).collect());
            let start = self.starts();
            let start = self.sets.forgotten(start, forget);
            let mut part = Part::new(&self.doings, prompt, dropped, self.bits.web, &mut self.sets);
            let held: Vec<Set> = self.held().chain([start]).collect();
            part.reached = explore(&mut part, regions, start, &held, &mut self.sets);
            let at_once = 0..self.at_once;
            let perhaps: Vec<_> = at_once.clone().map(|nr| part.doings[nr].guard).collect();
            let perhaps = self.sets.any(perhaps);
            let passed = self.sets.and(part.reached, perhaps);
            part.passed = self.sets.or(part.passed, passed);
            // where the slices that are left out may keep the system from it, it is not sure to do it
            let sure = at_once
                .map(|nr| self.doings[nr].guard)
                .filter(|guard| self.sets.support(*guard).iter().all(|var| !part.dropped.contains(var)));
            let sure: Vec<_> = sure.collect();
            let sure = self.sets.any(sure);
            part.calm = self.sets.without(part.reached, sure);
            if let Some(nr) = kept {
                let Slice { bits, own } = &slices[nr];
                if !part.gives_way(bits, own, &mut self.sets) {
                    return Some(nr);
                }
                own.iter().for_each(|doing| self.seen_by[*doing] = self.parts.len());
            }
            self.parts.push(part);
        }
        None
    }

    /// What must be kept.
    fn held(&self) -> impl Iterator<Item = Set> {
        let whole = self.doings.iter().flat_map(|doing| [doing.guard, doing.ordinary]);
        whole.chain(self.parts.iter().flat_map(Part::sets)).chain([self.busy])
    }

    fn starts(&mut self) -> Set {
        let points: Vec<_> = self.start.iter().map(|begin| point(&mut self.sets, begin)).collect();
        self.sets.any(points)
    }

    /// The regions, by what is known there.
    fn regions(&self) -> Vec<Known> {
        let bits = &self.bits;
        let stages = (1..=self.procedure.stages)
            .map(|stage| bits.stages.iter().zip(2..).map(|(var, open)| (*var, open <= stage)).collect());
        let followed: Vec<Var> = bits.followed.values().copied().collect();
        let follow = |one: Option<usize>| -> Known {
            followed.iter().enumerate().map(|(nr, var)| (*var, Some(nr) == one)).collect()
        };
        let each = std::iter::once(None).chain((0..followed.len()).map(Some)).map(follow).collect::<Vec<_>>();
        let mut regions = split(&stages.collect::<Vec<_>>(), &each);
        for var in [bits.received, bits.ended] {
            regions = split(&regions, &[vec![(var, false)], vec![(var, true)]]);
        }
        let there_is =
            |known: &Known| known.iter().all(|(var, value)| self.sets.like(*var) != Like::Always(!*value));
        regions.into_iter().filter(there_is).collect()
    }

    /// What of a set is met while the system has nothing to do: at least that, and as much as the parts know of it.
    pub fn calm_in(&mut self, set: Set) -> Set {
        let calm: Vec<_> = self.parts.iter().map(|part| part.calm).collect();
        calm.into_iter().fold(set, |set, calm| self.sets.and(set, calm))
    }

    /// What of a set is passed while the system has something to do: at least that.
    pub fn passed_in(&mut self, set: Set) -> Set {
        let passed: Vec<_> = self.parts.iter().map(|part| part.passed).collect();
        passed.into_iter().fold(set, |set, passed| self.sets.and(set, passed))
    }

    /// What an act makes of a set, and what the system then does at once.
    fn after(&mut self, set: Set, doing: usize) -> Set {
        let able = self.sets.and(set, self.doings[doing].guard);
        let set = changed(able, &self.doings[doing].changes, &mut self.sets);
        self.settled(set)
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
                    open = self.sets.without(open, fires);
                    let after = changed(fires, &self.doings[nr].changes, &mut self.sets);
                    next = self.sets.or(next, after);
                }
            }
            settled = self.sets.or(settled, open);
            // a system that goes on for ever comes to rest nowhere
            open = self.sets.without(next, seen);
            seen = self.sets.or(seen, next);
        }
    }

    /// How many markings were looked at, in all parts; the entry that is followed left out.
    pub fn count(&mut self) -> u128 {
        let otherwise = self.bits.pairs().into_iter().map(|(_, otherwise)| otherwise);
        let left_out: BTreeSet<_> = otherwise.chain(self.bits.followed.values().copied()).collect();
        let kept: Vec<_> = (0..self.bits.vars).filter(|var| !left_out.contains(var)).collect();
        let kept: Vec<_> = kept.into_iter().map(|var| self.sets.like(var)).collect();
        let only_there = |var: &Var| !kept.contains(&self.sets.like(*var));
        let writes: Vec<_> = left_out.into_iter().filter(only_there).map(|var| (var, false)).collect();
        let mut count = 0_u128;
        for part in &self.parts {
            let dropped = part.dropped.iter().map(|var| (*var, false));
            let writes = self.sets.writes(writes.iter().copied().chain(dropped).collect());
            let plain = self.sets.written(part.calm, writes);
            count = count.saturating_add(self.sets.count(plain));
        }
        count
    }

    /// The shortest course into a set.
    pub fn course(&mut self, target: Set) -> Option<Course> {
        self.course_until(|explored, layers| {
            let hit = explored.sets.and(*layers.last()?, target);
            if hit == NONE { None } else { explored.back(layers, hit) }
        })
    }

    /// The shortest course in which the system passes through a set, and to where it then comes to rest.
    pub fn course_through(&mut self, target: Set) -> Option<Course> {
        let target = self.at_once_into(target);
        self.course_until(|explored, layers| {
            let last = *layers.last()?;
            let (nr, from) = (explored.at_once..explored.doings.len()).find_map(|nr| {
                let within = explored.sets.and(last, explored.doings[nr].guard);
                let from = before(target, &explored.doings[nr].changes, within, &mut explored.sets);
                (from != NONE).then_some((nr, from))
            })?;
            let mut course = explored.back(layers, from)?;
            let here = point(&mut explored.sets, &course.end);
            let after = explored.after(here, nr);
            let end = explored.sets.one_of(after)?;
            course.steps.push((explored.doings[nr].step, std::mem::replace(&mut course.end, end)));
            Some(course)
        })
    }

    /// Goes on step by step, each way at once, until what is looked for is found or there is nothing new.
    fn course_until(&mut self, found: impl Fn(&mut Self, &[Set]) -> Option<Course>) -> Option<Course> {
        if self.coarse {
            self.suspects = true;
            return None;
        }
        let start = self.starts();
        let (mut layers, mut seen) = (vec![start], start);
        loop {
            if let Some(course) = found(self, &layers) {
                return Some(course);
            }
            let last = *layers.last().expect("there is the start");
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
                let from = before(into, &self.doings[nr].changes, within, &mut self.sets);
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
            let known = found;
            for nr in 0..self.at_once {
                let within = self.doings[nr].guard;
                let from = before(found, &self.doings[nr].changes, within, &mut self.sets);
                found = self.sets.or(found, from);
            }
            if found == known {
                return found;
            }
        }
    }
}

/// What is explored as what the system does at once: all but the closings, unless something else may be due with one of them. That a
/// closing may wait adds courses, and each fault is looked for again without them.
fn prompt(procedure: &Procedure, at_once: &[Doing], sets: &mut Diagrams) -> Vec<usize> {
    let closes = |nr: &usize| {
        let node = &procedure.activities[at_once[*nr].step.place.activity];
        node.act == Act::Close && node.ends
    };
    let (waiting, prompt): (Vec<usize>, Vec<usize>) = (0..at_once.len()).partition(closes);
    let of = |all: &[usize]| all.iter().map(|nr| at_once[*nr].guard).collect::<Vec<_>>();
    let (closing, other) = (sets.any(of(&waiting)), sets.any(of(&prompt)));
    if sets.and(closing, other) == NONE { prompt } else { (0..at_once.len()).collect() }
}

fn split(regions: &[Known], by: &[Known]) -> Vec<Known> {
    let both = |region: &Known| by.iter().map(|more| [region.as_slice(), more].concat()).collect::<Vec<_>>();
    regions.iter().flat_map(both).collect()
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
