//! The check held against what is found by going on, marking by marking, from the empty dossier to everything that can come of it.

use std::collections::BTreeSet;

use super::explore::Explored;
use super::faults::closings;
use super::story::walk::shipped;
use crate::procedure::Procedure;
use diagrams::{ALL, Set};

type Marking = Vec<bool>;

/// Chance that can be had again: xorshift of Marsaglia (2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound
    }
}

/// Every marking that is met: those passed while the system has something to do, and those that stay.
fn met(explored: &Explored<'_>) -> BTreeSet<Marking> {
    let mut open = explored.begin.clone();
    let mut met = BTreeSet::new();
    while let Some(mut marking) = open.pop() {
        explored.settle(&mut marking, |passed, _| {
            met.insert(passed.to_vec());
        });
        if met.insert(marking.clone()) {
            open.extend((explored.at_once..explored.doings.len()).filter_map(|nr| {
                let mut after = marking.clone();
                explored.sets.has(explored.acts[nr], &marking).then(|| explored.change(nr, &mut after))?;
                Some(after)
            }));
        }
    }
    met
}

/// Something that might be asked: where an act is done while some bits are so.
fn question(explored: &mut Explored<'_>, chance: &mut Chance) -> Set {
    let mut set = match chance.below(2) {
        0 => ALL,
        _ => explored.acts[chance.below(explored.acts.len())],
    };
    for _ in 0..1 + chance.below(5) {
        let bit = explored.sets.bit(chance.below(explored.bits.vars.into()) as u16, chance.below(2) == 1);
        set = explored.sets.and(set, bit);
    }
    set
}

/// From which of these the organisation comes to a closing in the ordinary course.
fn ways(explored: &mut Explored<'_>, met: &BTreeSet<Marking>) -> BTreeSet<Marking> {
    let ordinary = explored.each(|doing| doing.ordinary);
    let closings = closings(explored);
    let on = |marking: &Marking| -> Vec<usize> {
        (0..ordinary.len()).filter(|nr| explored.sets.has(ordinary[*nr], marking)).collect()
    };
    let mut ways = BTreeSet::new();
    loop {
        let leads = |marking: &&Marking| {
            on(marking).into_iter().any(|nr| {
                let mut after = (*marking).clone();
                explored.change(nr, &mut after);
                closings.contains(&nr) || ways.contains(&after)
            })
        };
        let more: Vec<Marking> =
            met.iter().filter(|marking| !ways.contains(*marking)).filter(leads).cloned().collect();
        if more.is_empty() {
            return ways;
        }
        ways.extend(more);
    }
}

fn compare(procedure: &Procedure, questions: u64) {
    let mut explored = Explored::new(procedure);
    let met = met(&explored);
    let ways = ways(&mut explored, &met);
    let closings = closings(&explored);
    let found = explored.ways_to(&closings);
    let differs = met.iter().find(|marking| explored.sets.has(found, marking) != ways.contains(*marking));
    assert_eq!(differs, None, "{}, ways on", procedure.name);
    let mut never = 0;
    for seed in 1..=questions {
        let set = question(&mut explored, &mut Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
        let somewhere = met.iter().any(|marking| explored.sets.has(set, marking));
        explored.held = vec![set];
        assert_eq!(explored.comes_to(set), somewhere, "{}, question {seed}", procedure.name);
        assert_eq!(explored.course(set).is_some(), somewhere, "{}, question {seed}", procedure.name);
        never += u64::from(!somewhere);
    }
    let (all, on) = (met.len(), ways.len());
    println!(
        "{}: {all} markings, {on} with a way on; {never} of {questions} never come about",
        procedure.name
    );
    assert!(
        on < all && never > questions / 10 && never < questions * 9 / 10,
        "{never} of {questions} prove little"
    );
}

#[test]
fn backwards_is_found_what_is_found_forwards() {
    for name in ["studijob/v1", "fod-po-dispute/v1"] {
        compare(&shipped(name).0, 150);
    }
}
