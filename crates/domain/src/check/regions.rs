//! A part is explored region by region: a region is where some bits are known on which most hangs. What a region is closed under is
//! small; what several have half of is not.

use std::collections::{BTreeMap, BTreeSet};

use super::acts::Change;
use super::parts::{Part, before, changed};
use diagrams::{ALL, Diagrams, NONE, Set, Var, Writes};

/// What is known in a region.
pub type Known = Vec<(Var, bool)>;

/// Where some bits are known, and what is reached there.
struct Region {
    inside: Set,
    reached: Set,
    moves: Vec<Move>,
    /// Which may add something after each has.
    opens: Vec<Vec<usize>>,
    /// Which may yet add something.
    open: Vec<bool>,
}

/// An act where it is possible in a region.
struct Move {
    doing: usize,
    guard: Set,
    /// It may lead out of the region, copies bits, or gives the system something to do at once.
    leaves: bool,
    reads: BTreeSet<Var>,
    writes: BTreeMap<Var, bool>,
}

impl Move {
    /// Whether the order of the two matters. Where it does not, a set that is closed under this one stays so when what the other makes
    /// of all of it is added: what this one makes of that, the other makes of what this one makes of the set. (Independence of
    /// Mazurkiewicz, of whole sets.)
    fn meets(&self, other: &Move) -> bool {
        let differs = |(var, value)| self.writes.get(var).is_some_and(|own| own != value);
        self.leaves
            || other.writes.iter().any(differs)
            || other.writes.keys().any(|var| self.reads.contains(var))
            || self.writes.keys().any(|var| other.reads.contains(var))
    }
}

/// Everything that comes of `start`. `held` is what else must be kept.
pub fn explore(part: &mut Part, regions: &[Known], start: Set, held: &[Set], sets: &mut Diagrams) -> Set {
    let mut regions: Vec<_> = regions.iter().map(|known| region(part, known, sets)).collect();
    hand_out(&mut regions, start, sets);
    while let Some(here) = regions.iter().position(|region| region.open.contains(&true)) {
        explore_one(here, &mut regions, part, held, sets);
    }
    sets.any(regions.iter().map(|region| region.reached).collect::<Vec<_>>())
}

fn region(part: &Part, known: &Known, sets: &mut Diagrams) -> Region {
    let known = sets.writes(known.clone());
    let inside = sets.written(ALL, known);
    let mut moves = Vec::new();
    for nr in (0..part.doings.len()).filter(|nr| !part.prompt.contains(nr)) {
        let doing = &part.doings[nr];
        let guard = sets.and(doing.guard, inside);
        let wakes = before(part.busy, &doing.changes, guard, sets);
        let plain = sets.without(guard, wakes);
        let writes = stays(&doing.changes, known, sets);
        let read = sets.before_writing(plain, known);
        let reads: BTreeSet<Var> = sets.support(read).into_iter().collect();
        for (guard, leaves) in [(plain, writes.is_none()), (wakes, true)] {
            if guard != NONE {
                let writes = writes.clone().unwrap_or_default();
                moves.push(Move { doing: nr, guard, leaves, reads: reads.clone(), writes });
            }
        }
    }
    moves.sort_by_key(|one| (one.leaves, one.reads.len() + one.writes.len()));
    let opens = |one: usize| {
        (0..moves.len()).filter(|other| *other != one && moves[*other].meets(&moves[one])).collect()
    };
    let opens = (0..moves.len()).map(opens).collect();
    Region { inside, reached: NONE, open: vec![false; moves.len()], moves, opens }
}

/// What it writes beside what is known, when that is all it does.
fn stays(changes: &[Change], known: Writes, sets: &Diagrams) -> Option<BTreeMap<Var, bool>> {
    let mut written = BTreeMap::new();
    for change in changes {
        match *change {
            Change::Copy(to, from) if sets.like(to) == sets.like(from) => {}
            Change::Copy(..) | Change::Open(_) => return None,
            Change::Write(writes) => written.extend(sets.constants(writes).iter().copied()),
        }
    }
    for (var, value) in sets.constants(known) {
        if written.remove(var).is_some_and(|written| written != *value) {
            return None;
        }
    }
    Some(written)
}

/// Adds to each region what is in it, and opens it again where that is more.
fn hand_out(regions: &mut [Region], set: Set, sets: &mut Diagrams) {
    for region in regions {
        let part = sets.and(set, region.inside);
        let all = sets.or(region.reached, part);
        if all != region.reached {
            region.reached = all;
            region.open.fill(true);
        }
    }
}

/// Explores one region to its end; what leads out of it comes last.
fn explore_one(here: usize, regions: &mut [Region], part: &mut Part, held: &[Set], sets: &mut Diagrams) {
    while let Some(at) = regions[here].open.iter().position(|open| *open) {
        if sets.untidy() {
            let of_regions = regions.iter().flat_map(|region| {
                region.moves.iter().map(|one| one.guard).chain([region.inside, region.reached])
            });
            let all: Vec<Set> = held.iter().copied().chain(part.sets()).chain(of_regions).collect();
            sets.tidy(&all);
        }
        let region = &mut regions[here];
        region.open[at] = false;
        let one = &region.moves[at];
        let able = sets.and(region.reached, one.guard);
        let after = changed(able, &part.doings[one.doing].changes, sets);
        if one.leaves {
            let after = part.settled(after, sets);
            hand_out(regions, after, sets);
            continue;
        }
        let all = sets.or(region.reached, after);
        if all != region.reached {
            region.reached = all;
            region.opens[at].iter().for_each(|other| region.open[*other] = true);
        }
    }
}
