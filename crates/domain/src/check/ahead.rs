//! A course looked for from the start on, marking by marking, where to find the shortest one backwards takes too long.
//!
//! From where it is not far to what is looked for is known by then. Courses at random come there; from there on it is always gone on from
//! where it is nearest; and what the course that is found can do without is left out.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use super::chance::Chance;
use super::course::Course;
use super::explore::Explored;
use super::happens::{COURSES, walk};
use diagrams::Set;

/// From so many markings it is gone on at most.
const MOST: usize = 5_000;
/// So many acts one after the other are left out together.
const TOGETHER: usize = 3;

/// A course under way: what is done by others than the system, and the markings that the last of it passes, the one in which
/// it stays last.
#[derive(Clone)]
struct Trail {
    acts: Vec<usize>,
    passed: Vec<Vec<bool>>,
}

impl Trail {
    fn start(explored: &Explored<'_>) -> Trail {
        Trail { acts: Vec::new(), passed: settled(explored, explored.begin.clone()) }
    }

    fn here(&self) -> &[bool] {
        self.passed.last().map_or(&[], Vec::as_slice)
    }

    fn allows(&self, explored: &Explored<'_>, act: usize) -> bool {
        explored.sets.has(explored.acts[act], self.here())
    }

    /// One act further.
    fn then(&self, explored: &Explored<'_>, act: usize) -> Trail {
        let mut marking = self.here().to_vec();
        explored.change(act, &mut marking);
        let acts = self.acts.iter().copied().chain([act]).collect();
        Trail { acts, passed: settled(explored, marking) }
    }

    /// The number of the first of these sets that it now comes into.
    fn nearest(&self, explored: &Explored<'_>, near: &[Set]) -> usize {
        let number = |marking: &Vec<bool>| near.iter().position(|set| explored.sets.has(*set, marking));
        self.passed.iter().filter_map(number).min().unwrap_or(near.len())
    }
}

/// A short course into the first of these sets; the others are from where it is ever further.
pub fn short(explored: &Explored<'_>, near: &[Set]) -> Option<Course> {
    let start = Some(Trail::start(explored)).filter(|trail| trail.nearest(explored, near) < near.len());
    let found = nearer(explored, near, start.or_else(|| by_chance(explored, near))?)?;
    Some(course(explored, &without_what_is_idle(explored, near[0], found)))
}

/// The system does what it does at once; every marking that is then passed, the last one included.
fn settled(explored: &Explored<'_>, mut marking: Vec<bool>) -> Vec<Vec<bool>> {
    let mut passed = Vec::new();
    explored.settle(&mut marking, |there, _| passed.push(there.to_vec()));
    passed.push(marking);
    passed
}

/// A course that comes into the last of these.
fn by_chance(explored: &Explored<'_>, near: &[Set]) -> Option<Trail> {
    let mut chance = Chance::of(1);
    let last = *near.last()?;
    let mut found = None;
    for nr in 0..COURSES {
        walk(explored, nr % 2 == 0, &mut chance, |marking, acts| {
            if found.is_none() && explored.sets.has(last, marking) {
                found = Some(acts.to_vec());
            }
            found.is_none()
        });
        if found.is_some() {
            break;
        }
    }
    Some(found?.into_iter().fold(Trail::start(explored), |trail, act| trail.then(explored, act)))
}

/// On from there, always from where it is nearest.
fn nearer(explored: &Explored<'_>, near: &[Set], start: Trail) -> Option<Trail> {
    let (mut open, mut known, mut all) = (BinaryHeap::new(), HashSet::new(), Vec::new());
    open.push(Reverse((start.nearest(explored, near), start.acts.len(), 0)));
    all.push(start);
    for _ in 0..MOST {
        let Reverse((number, _, nr)) = open.pop()?;
        let trail = all[nr].clone();
        if number == 0 {
            return Some(trail);
        }
        for act in explored.at_once..explored.acts.len() {
            if !trail.allows(explored, act) {
                continue;
            }
            let mut after = trail.then(explored, act);
            let number = after.nearest(explored, near);
            if number == 0 || known.insert(after.here().to_vec()) {
                after.passed.drain(..after.passed.len() - 1); // only from there it goes on
                open.push(Reverse((number, after.acts.len(), all.len())));
                all.push(after);
            }
        }
    }
    None
}

/// The same course without what can be left out, and what is then no longer possible.
fn without_what_is_idle(explored: &Explored<'_>, target: Set, mut trail: Trail) -> Trail {
    let mut again = true;
    while again {
        again = false;
        for together in 1..=TOGETHER {
            let mut at = 0;
            while at + together <= trail.acts.len() {
                let left = trail.acts[..at].iter().chain(&trail.acts[at + together..]).copied();
                match as_far_as_possible(explored, target, left) {
                    Some(fewer) => (trail, again) = (fewer, true),
                    None => at += 1,
                }
            }
        }
    }
    trail
}

/// What of these acts is possible, one after the other, until it comes into the set.
fn as_far_as_possible(
    explored: &Explored<'_>,
    target: Set,
    acts: impl Iterator<Item = usize>,
) -> Option<Trail> {
    let comes = |trail: &Trail| trail.nearest(explored, &[target]) == 0;
    let mut trail = Trail::start(explored);
    for act in acts {
        if comes(&trail) {
            break;
        }
        if trail.allows(explored, act) {
            trail = trail.then(explored, act);
        }
    }
    comes(&trail).then_some(trail)
}

fn course(explored: &Explored<'_>, trail: &Trail) -> Course {
    let mut steps = Vec::new();
    let mut so_far = Trail::start(explored);
    for act in &trail.acts {
        steps.push((explored.doings[*act].step, explored.every_bit(so_far.here())));
        so_far = so_far.then(explored, *act);
    }
    Course { steps, end: explored.every_bit(so_far.here()) }
}
