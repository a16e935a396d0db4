//! One course: what each act makes of one marking, and the shortest way to where something shows.

use super::acts::{Change, Step};
use super::ahead::short;
use super::explore::Explored;
use super::happens::is_passed;
use diagrams::{Like, NONE, Set, Var};

/// So often it is tidied at most before something else is tried to find a course.
const PATIENCE: [usize; 3] = [4, 64, usize::MAX];

/// A system that goes on for ever is not followed further.
const AT_ONCE: usize = 100;

/// A course: each step with the marking in which it was taken, and the marking it ends in.
pub struct Course {
    pub steps: Vec<(Step, Vec<bool>)>,
    pub end: Vec<bool>,
}

impl Explored<'_> {
    /// What a bit is in a marking.
    pub fn is(&self, var: Var, marking: &[bool]) -> bool {
        match self.sets.like(var) {
            Like::Bit(stands) => marking[usize::from(stands)],
            Like::Always(value) => value,
        }
    }

    /// What an act makes of a marking, before the system does anything.
    pub fn change(&self, doing: usize, marking: &mut [bool]) {
        for change in &self.doings[doing].changes {
            match *change {
                Change::Write(writes) => {
                    for (var, value) in self.sets.constants(writes) {
                        marking[usize::from(*var)] = *value;
                    }
                }
                Change::Copy(to, from) => {
                    let value = self.is(from, marking);
                    if let Like::Bit(to) = self.sets.like(to) {
                        marking[usize::from(to)] = value;
                    }
                }
            }
        }
    }

    /// What the system does at once; `sees` is told of each marking that is passed and of what is then done.
    pub fn settle(&self, marking: &mut [bool], mut sees: impl FnMut(&[bool], usize)) {
        for _ in 0..AT_ONCE {
            let Some(next) = (0..self.at_once).find(|nr| self.sets.has(self.acts[*nr], marking)) else {
                return;
            };
            sees(marking, next);
            self.change(next, marking);
        }
    }

    /// Every marking one act on, once the system has done what it does at once.
    #[cfg(test)]
    pub fn next(&self, marking: &[bool]) -> Vec<Vec<bool>> {
        let able = (self.at_once..self.doings.len()).filter(|nr| self.sets.has(self.acts[*nr], marking));
        let after = |nr: usize| {
            let mut after = marking.to_vec();
            self.change(nr, &mut after);
            self.settle(&mut after, |_, _| {});
            after
        };
        able.map(after).collect()
    }

    /// The shortest course into a set, on the way or to stay, if there is one; where that takes long to tell, a short one.
    pub fn course(&mut self, target: Set) -> Option<Course> {
        self.asked.questions += 1;
        self.held.push(target);
        // to tell coarsely that some course comes there takes longest where one does
        let course = match is_passed(self, target) || self.perhaps_while(target, PATIENCE[1]) {
            true => PATIENCE.into_iter().find_map(|patience| self.course_within(target, patience)),
            false => Some(None),
        };
        self.held.pop();
        course.flatten()
    }

    /// The same of somebody who can be reached, where a course comes there for them too: only where it matters is a story told of somebody
    /// without any address.
    pub fn plain_course(&mut self, target: Set) -> Option<Course> {
        let course = self.course(target)?;
        let reachable = self.bits.reachable;
        if self.is(reachable, &course.end) {
            return Some(course);
        }
        let reachable = self.sets.bit(reachable, true);
        let theirs = self.sets.and(target, reachable);
        self.course(theirs).or(Some(course))
    }

    /// The same, as far as it is told without tidying more often than that; `None` where it is not.
    fn course_within(&mut self, target: Set, patience: usize) -> Option<Option<Course>> {
        let (comes, near) = self.near(target, patience);
        if comes == Some(false) {
            return Some(None);
        }
        let before = self.held.len();
        self.held.extend(&near);
        let layers = comes.and_then(|_| self.layers(target, false));
        self.held.truncate(before);
        let course = match layers {
            Some(layers) => self.through(&layers),
            None => short(self, &near),
        };
        match course {
            None if comes == Some(true) && patience == usize::MAX => {
                let layers = self.layers(target, true)?;
                Some(self.through(&layers))
            }
            course => course.map(Some),
        }
    }

    /// From where it is how many acts into a set, as far as to the start; `None` where no course comes there, or too much is kept for
    /// that and it is not to take long.
    fn layers(&mut self, target: Set, long: bool) -> Option<Vec<Set>> {
        if self.sets.untidy() {
            self.tidy(vec![target]);
        }
        let first = self.at_once_into(target);
        let (mut layers, mut seen) = (vec![first], first);
        loop {
            let last = *layers.last()?;
            if self.sets.and(last, self.start) != NONE {
                return Some(layers);
            }
            let mut next = NONE;
            for nr in self.at_once..self.doings.len() {
                if self.sets.untidy() {
                    if !long {
                        return None;
                    }
                    self.tidy(layers.iter().copied().chain([target, seen, next]).collect());
                }
                let from = self.before(last, nr, self.acts[nr]);
                next = self.sets.or(next, from);
            }
            let next = self.at_once_into(next);
            let next = self.sets.without(next, seen);
            if next == NONE {
                return None;
            }
            seen = self.sets.or(seen, next);
            layers.push(next);
        }
    }

    /// From the start through the layers, the last first.
    fn through(&mut self, layers: &[Set]) -> Option<Course> {
        let (last, others) = layers.split_last()?;
        let hit = self.sets.and(*last, self.start);
        let marking = self.sets.one_of(hit)?;
        self.forwards(others, marking)
    }

    /// From that marking through the layers, the last first.
    fn forwards(&self, layers: &[Set], mut marking: Vec<bool>) -> Option<Course> {
        let mut steps = Vec::new();
        self.settle(&mut marking, |_, _| {});
        for layer in layers.iter().rev() {
            let able = |nr: &usize| self.sets.has(self.acts[*nr], &marking);
            let after = |nr: usize| {
                let mut after = marking.clone();
                self.change(nr, &mut after);
                self.sets.has(*layer, &after).then_some((nr, after))
            };
            let (nr, mut after) = (self.at_once..self.doings.len()).filter(able).find_map(after)?;
            self.settle(&mut after, |_, _| {});
            let before = std::mem::replace(&mut marking, after);
            steps.push((self.doings[nr].step, self.every_bit(&before)));
        }
        Some(Course { steps, end: self.every_bit(&marking) })
    }

    /// A marking in which those bits too are as they are that another stands for.
    pub fn every_bit(&self, marking: &[bool]) -> Vec<bool> {
        (0..self.bits.vars).map(|var| self.is(var, marking)).collect()
    }

    /// From where the system comes there by itself.
    fn at_once_into(&mut self, target: Set) -> Set {
        let mut found = target;
        loop {
            let known = found;
            for nr in 0..self.at_once {
                let from = self.before(found, nr, self.acts[nr]);
                found = self.sets.or(found, from);
            }
            if found == known {
                return found;
            }
        }
    }
}
