//! Which activities are ever possible.
//!
//! That one is possible is shown by a course that comes to it: one of some that are tried at random, those first that come to
//! something new; else the shortest that there is.

use super::acts::Change;
use super::explore::Explored;
use diagrams::{Like, NONE};

/// So many courses are tried, of so many steps each.
const COURSES: usize = 300;
const STEPS: usize = 60;

/// Chance that can be had again: xorshift of Marsaglia (2003).
struct Chance(u64);

impl Chance {
    fn of(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % count
    }
}

/// By activity, whether it is possible in some course.
pub fn happening(explored: &mut Explored<'_>) -> Vec<bool> {
    let count = explored.procedure.activities.len();
    let mut maybe = vec![false; count];
    for nr in 0..explored.doings.len() {
        let part = &explored.parts[explored.seen_by[nr]];
        let met = explored.sets.or(part.reached, part.passed);
        if explored.sets.and(met, part.doings[nr].guard) != NONE {
            happens(explored, nr, &mut maybe);
        }
    }
    let mut sure = vec![false; count];
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for nr in 0..COURSES {
        if sure == maybe {
            break;
        }
        let start = explored.start[nr % explored.start.len()].clone();
        walk(explored, start, &mut chance, &mut sure);
    }
    for activity in (0..count).filter(|nr| maybe[*nr]) {
        if !sure[activity] {
            sure[activity] = some_course(explored, activity);
        }
    }
    sure
}

fn happens(explored: &Explored<'_>, nr: usize, found: &mut [bool]) {
    let doing = &explored.doings[nr];
    found[doing.step.place.activity] = true;
    doing.also.iter().for_each(|activity| found[*activity] = true);
}

/// One course; at each step what it has not seen before, or whatever chance says.
fn walk(explored: &Explored<'_>, mut marking: Vec<bool>, chance: &mut Chance, sure: &mut [bool]) {
    let able = |nr: &usize, marking: &[bool]| explored.sets.has(explored.doings[*nr].guard, marking);
    let mut done = vec![0_usize; explored.doings.len()];
    for _ in 0..STEPS {
        let possible: Vec<usize> = (explored.at_once..done.len()).filter(|nr| able(nr, &marking)).collect();
        possible.iter().for_each(|nr| happens(explored, *nr, sure));
        let possible: Vec<usize> = possible.into_iter().filter(|nr| !opens(explored, *nr)).collect();
        let Some(least) = possible.iter().map(|nr| done[*nr]).min() else { return };
        let rare: Vec<usize> = possible.into_iter().filter(|nr| done[*nr] == least).collect();
        let next = rare[chance.of(rare.len())];
        done[next] += 1;
        change(explored, next, &mut marking);
        for _ in 0..STEPS {
            let Some(by_itself) = (0..explored.at_once).find(|nr| able(nr, &marking)) else { break };
            happens(explored, by_itself, sure);
            change(explored, by_itself, &mut marking);
        }
    }
}

/// Whether it is left open what comes of it.
fn opens(explored: &Explored<'_>, nr: usize) -> bool {
    explored.doings[nr].changes.iter().any(|change| matches!(change, Change::Open(_)))
}

fn change(explored: &Explored<'_>, nr: usize, marking: &mut [bool]) {
    for change in &explored.doings[nr].changes {
        match *change {
            Change::Write(writes) => {
                for (var, value) in explored.sets.constants(writes) {
                    marking[usize::from(*var)] = *value;
                }
            }
            Change::Open(_) => {}
            Change::Copy(to, from) => {
                let value = match explored.sets.like(from) {
                    Like::Bit(from) => marking[usize::from(from)],
                    Like::Always(value) => value,
                };
                if let Like::Bit(to) = explored.sets.like(to) {
                    marking[usize::from(to)] = value;
                }
            }
        }
    }
}

/// Whether any course at all comes to it.
fn some_course(explored: &mut Explored<'_>, activity: usize) -> bool {
    let of = |nr: &usize| {
        let doing = &explored.doings[*nr];
        doing.step.place.activity == activity || doing.also.contains(&activity)
    };
    let all: Vec<usize> = (0..explored.doings.len()).filter(of).collect();
    let guard = |nr: usize, explored: &Explored<'_>| explored.doings[nr].guard;
    all.into_iter().any(|nr| {
        let guard = guard(nr, explored);
        let course =
            if nr < explored.at_once { explored.course_through(guard) } else { explored.course(guard) };
        course.is_some()
    })
}
