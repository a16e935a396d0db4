//! Which activities are ever possible.
//!
//! That one is possible is shown by a course that comes to it: one of some that are tried at random, those first that come to
//! something new. For what none of them came to it is asked whether any course does.

use super::acts::Doing;
use super::chance::Chance;
use super::explore::Explored;
use diagrams::Set;

/// So many courses are tried, of so many steps each.
const COURSES: usize = 300;
const STEPS: usize = 60;

/// By activity, whether it is possible in some course.
pub fn happening(explored: &mut Explored<'_>) -> Vec<bool> {
    let count = explored.procedure.activities.len();
    let mut sure = vec![false; count];
    let mut chance = Chance::of(1);
    for nr in 0..COURSES {
        if !sure.contains(&false) {
            break;
        }
        let start = explored.begin[nr % explored.begin.len()].clone();
        walk(explored, start, &mut chance, &mut sure);
    }
    let unseen: Vec<usize> = (0..count).filter(|activity| !sure[*activity]).collect();
    for activity in unseen {
        let of = |doing: &Doing| doing.step.place.activity == activity || doing.also.contains(&activity);
        let acts = explored.doings.iter().zip(&explored.acts).filter(|(doing, _)| of(doing));
        let acts: Vec<Set> = acts.map(|(_, act)| *act).collect();
        let done = explored.sets.any(acts);
        sure[activity] = explored.comes_to(done);
    }
    sure
}

fn happens(explored: &Explored<'_>, nr: usize, found: &mut [bool]) {
    let doing = &explored.doings[nr];
    found[doing.step.place.activity] = true;
    doing.also.iter().for_each(|activity| found[*activity] = true);
}

/// One course; at each step what was done least in it, or whatever chance says.
fn walk(explored: &Explored<'_>, mut marking: Vec<bool>, chance: &mut Chance, sure: &mut [bool]) {
    let mut done = vec![0_usize; explored.doings.len()];
    for _ in 0..STEPS {
        explored.settle(&mut marking, |_, nr| happens(explored, nr, sure));
        let able = |nr: &usize| explored.sets.has(explored.acts[*nr], &marking);
        let possible: Vec<usize> = (explored.at_once..done.len()).filter(able).collect();
        possible.iter().for_each(|nr| happens(explored, *nr, sure));
        let Some(least) = possible.iter().map(|nr| done[*nr]).min() else { return };
        let rare: Vec<usize> = possible.into_iter().filter(|nr| done[*nr] == least).collect();
        let next = rare[chance.below(rare.len())];
        done[next] += 1;
        explored.change(next, &mut marking);
    }
}
