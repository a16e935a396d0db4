//! Bits that never differ, and bits that never change: they need not stand in a diagram, or only once.
//!
//! Two bits that begin alike and of which every act makes the same are alike in everything that can be reached; so are one that
//! begins false and that nothing makes true, and false itself. (The coarsest such classes: van Eijk, 2000, said of acts.)

use std::collections::HashMap;

use super::acts::{Change, Doing};
use diagrams::{Diagrams, Like, Var};

/// What an act makes of a bit.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Becomes {
    Value(bool),
    /// What a bit of that class was.
    Of(usize),
}

/// The classes of what begins false and stays so, begins true and stays so.
const ALWAYS: [usize; 2] = [0, 1];

/// What is alike under these acts, beginning with these values: what stands for each bit.
pub fn alike(begin: &[bool], doings: &[Doing], sets: &Diagrams) -> Vec<Like> {
    let made: Vec<_> = doings.iter().map(|doing| made_by(doing, sets, begin.len())).collect();
    let mut class: Vec<usize> = begin.iter().map(|value| ALWAYS[usize::from(*value)]).collect();
    let mut count = 0;
    loop {
        let split = split(&class, &made);
        let now = split.iter().collect::<std::collections::HashSet<_>>().len();
        class = split;
        if now == count {
            break;
        }
        count = now;
    }
    let mut first = HashMap::new();
    let like = |(var, class): (usize, &usize)| match ALWAYS.iter().position(|always| always == class) {
        Some(value) => Like::Always(value == 1),
        None => Like::Bit(*first.entry(*class).or_insert(var as Var)),
    };
    class.iter().enumerate().map(like).collect()
}

/// For every bit the bit that it becomes, or the value.
fn made_by(doing: &Doing, sets: &Diagrams, vars: usize) -> Vec<Becomes> {
    let mut made: Vec<_> = (0..vars).map(Becomes::Of).collect();
    for change in &doing.changes {
        match *change {
            Change::Copy(to, from) => made[usize::from(to)] = made[usize::from(from)],
            Change::Write(writes) => {
                for (var, value) in sets.constants(writes) {
                    made[usize::from(*var)] = Becomes::Value(*value);
                }
            }
        }
    }
    made
}

/// Splits each class by what the acts make of its bits.
fn split(class: &[usize], made: &[Vec<Becomes>]) -> Vec<usize> {
    let becomes = |made: Becomes| match made {
        Becomes::Of(var) => match ALWAYS.iter().position(|always| *always == class[var]) {
            Some(value) => Becomes::Value(value == 1),
            None => Becomes::Of(class[var]),
        },
        value => value,
    };
    let mut known = HashMap::new();
    let split = |var: usize| {
        let all: Vec<_> = made.iter().map(|made| becomes(made[var])).collect();
        let kept = |value: usize| {
            class[var] == ALWAYS[value] && all.iter().all(|b| *b == Becomes::Value(value == 1))
        };
        match [0, 1].into_iter().find(|value| kept(*value)) {
            Some(value) => ALWAYS[value],
            None => {
                let next = known.len() + ALWAYS.len();
                *known.entry((class[var], all)).or_insert(next)
            }
        }
    };
    (0..class.len()).map(split).collect()
}
