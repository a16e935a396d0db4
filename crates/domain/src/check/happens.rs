//! What ever comes about, which activities among it.
//!
//! That something does is shown by a course that comes to it: one of some that are tried at random, those first that do
//! something new. They are tried once for all questions. For what none of them came to it is asked whether any course does.

use std::collections::{BTreeMap, HashSet};

use super::acts::Doing;
use super::bits::Place;
use super::chance::Chance;
use super::explore::Explored;
use diagrams::Set;

/// So many courses are tried, of so many steps each.
pub const COURSES: usize = 300;
const STEPS: usize = 60;

/// By activity, whether it is possible in some course.
pub fn happening(explored: &mut Explored<'_>) -> Vec<bool> {
    let of = |activity: usize| {
        let does = |doing: &Doing| doing.step.does() == Some(activity) || doing.also.contains(&activity);
        let acts = explored.doings.iter().zip(&explored.acts).filter(|(doing, _)| does(doing));
        acts.map(|(_, act)| *act).collect()
    };
    let done: Vec<Vec<Set>> = (0..explored.procedure.activities.len()).map(of).collect();
    let done: Vec<Set> = done.into_iter().map(|acts| explored.sets.any(acts)).collect();
    come_about(explored, &done)
}

/// Of each of these sets whether some course comes into it.
pub fn come_about(explored: &mut Explored<'_>, sets: &[Set]) -> Vec<bool> {
    let mut sure: Vec<bool> = sets.iter().map(|set| is_passed(explored, *set)).collect();
    explored.held = sets.to_vec();
    for (nr, set) in sets.iter().enumerate() {
        sure[nr] = sure[nr] || explored.comes_to(*set);
    }
    explored.held.clear();
    sure
}

/// Whether one of the courses that are tried comes into a set.
pub fn is_passed(explored: &mut Explored<'_>, set: Set) -> bool {
    if explored.passed.is_empty() {
        explored.passed = passed(explored);
    }
    explored.passed.iter().any(|marking| explored.sets.has(set, marking))
}

/// Every marking that they pass.
fn passed(explored: &Explored<'_>) -> Vec<Vec<bool>> {
    let (mut passed, mut known) = (Vec::new(), HashSet::new());
    let mut chance = Chance::of(1);
    for nr in 0..COURSES {
        walk(explored, nr % 2 == 0, &mut chance, |marking, _| {
            if known.insert(marking.to_vec()) {
                passed.push(marking.to_vec());
            }
            true
        });
    }
    passed
}

/// One course from the start on; at each step what was done least in it, in whichever way chance says; of a `long` one nothing that ends it while there is
/// anything else. `sees` is told of each marking, and of the acts that lead there; it says whether to go on.
pub fn walk(
    explored: &Explored<'_>,
    long: bool,
    chance: &mut Chance,
    mut sees: impl FnMut(&[bool], &[usize]) -> bool,
) {
    let mut marking = explored.begin.clone();
    let mut done = BTreeMap::<Place, usize>::new();
    let mut acts = Vec::new();
    let of = |nr: &usize| explored.doings[*nr].step.place;
    while acts.len() < STEPS {
        let mut on = true;
        explored.settle(&mut marking, |passed, _| on = sees(passed, &acts) && on);
        if !sees(&marking, &acts) || !on {
            return;
        }
        let able = |nr: &usize| explored.sets.has(explored.acts[*nr], &marking);
        let mut possible: Vec<usize> = (explored.at_once..explored.acts.len()).filter(able).collect();
        let goes_on = |nr: &usize| !explored.procedure.activities[of(nr).activity].ends;
        if long && possible.iter().any(goes_on) {
            possible.retain(goes_on);
        }
        let times = |nr: &usize| done.get(&of(nr)).copied().unwrap_or(0);
        let Some(least) = possible.iter().map(times).min() else { return };
        let mut rare: Vec<Place> = possible.iter().filter(|nr| times(nr) == least).map(of).collect();
        rare.dedup();
        let Some(place) = chance.one(&rare) else { return };
        let ways: Vec<usize> = possible.into_iter().filter(|nr| of(nr) == place).collect();
        let Some(next) = chance.one(&ways) else { return };
        *done.entry(place).or_default() += 1;
        explored.change(next, &mut marking);
        acts.push(next);
    }
}
