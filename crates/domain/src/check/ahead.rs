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

/// Which begin, and what is then done by others than the system.
#[derive(Clone)]
struct Acts {
    begin: usize,
    acts: Vec<usize>,
}

/// A short course into the first of these sets; the others are from where it is ever further.
pub fn short(explored: &Explored<'_>, near: &[Set]) -> Option<Course> {
    let all = (0..explored.begin.len()).map(|begin| Acts { begin, acts: Vec::new() });
    let starts: Vec<Acts> = all.filter(|acts| how_near(explored, near, acts) < near.len()).collect();
    let starts = if starts.is_empty() { by_chance(explored, near).into_iter().collect() } else { starts };
    let found = nearer(explored, near, starts)?;
    Some(course(explored, &without_what_is_idle(explored, near[0], found)))
}

/// The number of the first of these sets that one of these markings is in.
fn nearest<'m>(explored: &Explored<'_>, near: &[Set], markings: impl Iterator<Item = &'m [bool]>) -> usize {
    let number = |marking: &[bool]| near.iter().position(|set| explored.sets.has(*set, marking));
    markings.filter_map(number).min().unwrap_or(near.len())
}

/// The system does what it does at once; every marking that is then passed, the last one included.
fn settled(explored: &Explored<'_>, mut marking: Vec<bool>) -> Vec<Vec<bool>> {
    let mut passed = Vec::new();
    explored.settle(&mut marking, |there, _| passed.push(there.to_vec()));
    passed.push(marking);
    passed
}

fn how_near(explored: &Explored<'_>, near: &[Set], acts: &Acts) -> usize {
    let mut passed = settled(explored, explored.begin[acts.begin].clone());
    for act in &acts.acts {
        let mut marking = passed.pop().unwrap_or_default();
        explored.change(*act, &mut marking);
        passed = settled(explored, marking);
    }
    nearest(explored, near, passed.iter().map(Vec::as_slice))
}

/// A course that comes into the last of these.
fn by_chance(explored: &Explored<'_>, near: &[Set]) -> Option<Acts> {
    let mut chance = Chance::of(1);
    let last = *near.last()?;
    let mut found = None;
    for nr in 0..COURSES {
        let begin = nr % explored.begin.len();
        walk(explored, explored.begin[begin].clone(), nr % 2 == 0, &mut chance, |marking, acts| {
            if found.is_none() && explored.sets.has(last, marking) {
                found = Some(Acts { begin, acts: acts.to_vec() });
            }
            found.is_none()
        });
        if found.is_some() {
            break;
        }
    }
    found
}

/// On from these, always from where it is nearest.
fn nearer(explored: &Explored<'_>, near: &[Set], starts: Vec<Acts>) -> Option<Acts> {
    let (mut open, mut known, mut all) = (BinaryHeap::new(), HashSet::new(), Vec::new());
    for acts in starts {
        open.push(Reverse((how_near(explored, near, &acts), acts.acts.len(), all.len())));
        all.push(acts);
    }
    for _ in 0..MOST {
        let Reverse((number, _, nr)) = open.pop()?;
        let acts = all[nr].clone();
        if number == 0 {
            return Some(acts);
        }
        let marking = last(explored, &acts);
        for act in (explored.at_once..explored.acts.len())
            .filter(|act| explored.sets.has(explored.acts[*act], &marking))
        {
            let mut after = marking.clone();
            explored.change(act, &mut after);
            let passed = settled(explored, after);
            let number = nearest(explored, near, passed.iter().map(Vec::as_slice));
            if number == 0 || known.insert(passed.last().cloned()) {
                let mut acts = acts.clone();
                acts.acts.push(act);
                open.push(Reverse((number, acts.acts.len(), all.len())));
                all.push(acts);
            }
        }
    }
    None
}

/// Where a course ends.
fn last(explored: &Explored<'_>, acts: &Acts) -> Vec<bool> {
    let mut marking = explored.begin[acts.begin].clone();
    explored.settle(&mut marking, |_, _| {});
    for act in &acts.acts {
        explored.change(*act, &mut marking);
        explored.settle(&mut marking, |_, _| {});
    }
    marking
}

/// The same course without what can be left out, and what is then no longer possible.
fn without_what_is_idle(explored: &Explored<'_>, target: Set, mut acts: Acts) -> Acts {
    let mut again = true;
    while again {
        again = false;
        for together in 1..=TOGETHER {
            let mut at = 0;
            while at + together <= acts.acts.len() {
                let left = acts.acts[..at].iter().chain(&acts.acts[at + together..]).copied();
                match as_far_as_possible(explored, target, acts.begin, left) {
                    Some(fewer) => (acts.acts, again) = (fewer, true),
                    None => at += 1,
                }
            }
        }
    }
    acts
}

/// What of these acts is possible, one after the other, until it comes into the set.
fn as_far_as_possible(
    explored: &Explored<'_>,
    target: Set,
    begin: usize,
    acts: impl Iterator<Item = usize>,
) -> Option<Vec<usize>> {
    let comes = |passed: &[Vec<bool>]| passed.iter().any(|marking| explored.sets.has(target, marking));
    let mut done = Vec::new();
    let mut passed = settled(explored, explored.begin[begin].clone());
    for act in acts {
        if comes(&passed) {
            break;
        }
        let mut marking = passed.last().cloned().unwrap_or_default();
        if explored.sets.has(explored.acts[act], &marking) {
            explored.change(act, &mut marking);
            passed = settled(explored, marking);
            done.push(act);
        }
    }
    comes(&passed).then_some(done)
}

fn course(explored: &Explored<'_>, acts: &Acts) -> Course {
    let mut steps = Vec::new();
    let mut marking = explored.begin[acts.begin].clone();
    explored.settle(&mut marking, |_, _| {});
    for act in &acts.acts {
        steps.push((explored.doings[*act].step, explored.every_bit(&marking)));
        explored.change(*act, &mut marking);
        explored.settle(&mut marking, |_, _| {});
    }
    Course { steps, end: explored.every_bit(&marking) }
}
