//! The diagrams held against sets that are written out.

use std::collections::BTreeSet;

use super::{ALL, Diagrams, Like, NONE, Set, Var};

const VARS: Var = 9;

/// Chance that can be had again: xorshift of Marsaglia (2003).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 11
    }
}

type Written = BTreeSet<Vec<bool>>;

fn random(chance: &mut Chance, sets: &mut Diagrams) -> (Set, Written) {
    let (mut set, mut written) = (NONE, Written::new());
    for _ in 0..chance.next() % 40 {
        let bits: Vec<bool> = (0..VARS).map(|_| chance.next() % 2 == 1).collect();
        let all = (0..VARS).map(|var| sets.bit(var, bits[usize::from(var)])).collect::<Vec<_>>();
        let point = sets.all(all);
        set = sets.or(set, point);
        written.insert(bits);
    }
    (set, written)
}

fn same(sets: &Diagrams, set: Set, written: &Written) {
    assert_eq!(sets.count(set), written.len() as u128);
    assert!(written.iter().all(|bits| sets.has(set, bits)));
    assert_eq!(sets.one_of(set).is_some(), !written.is_empty());
}

#[test]
fn sets_stay_what_they_are_whatever_the_order_of_the_bits() {
    for seed in 1..60 {
        let mut chance = Chance(seed);
        let mut sets = Diagrams::new(VARS);
        let (one, first) = random(&mut chance, &mut sets);
        let (other, second) = random(&mut chance, &mut sets);
        sets.sift(&[one, other]);
        let both = sets.and(one, other);
        same(&sets, both, &first.intersection(&second).cloned().collect());
        let either = sets.or(one, other);
        same(&sets, either, &first.union(&second).cloned().collect());
        let without = sets.without(one, other);
        sets.sift(&[without, one]);
        same(&sets, without, &first.difference(&second).cloned().collect());
        same(&sets, one, &first);
    }
}

#[test]
fn writing_and_copying_forget_what_was_there() {
    for seed in 1..60 {
        let mut chance = Chance(seed);
        let mut sets = Diagrams::new(VARS);
        let (set, written) = random(&mut chance, &mut sets);
        let writes = sets.writes(vec![(2, true), (7, false), (4, true)]);
        if seed % 2 == 0 {
            sets.sift(&[set]);
        }
        let make = |bits: &Vec<bool>| {
            let mut bits = bits.clone();
            (bits[2], bits[7], bits[4]) = (true, false, true);
            bits
        };
        let after = sets.written(set, writes);
        same(&sets, after, &written.iter().map(make).collect());
        let before = sets.before_writing(set, writes);
        for bits in &written {
            assert_eq!(sets.has(before, bits), written.contains(&make(bits)));
        }
        let copy = |bits: &Vec<bool>| {
            let mut bits = bits.clone();
            bits[3] = bits[8];
            bits
        };
        let before = sets.before_copying(set, 3, 8);
        for bits in &written {
            assert_eq!(sets.has(before, bits), written.contains(&copy(bits)));
        }
    }
}

#[test]
fn what_is_forgotten_may_be_either_way() {
    for seed in 1..60 {
        let mut chance = Chance(seed);
        let mut sets = Diagrams::new(VARS);
        let (set, written) = random(&mut chance, &mut sets);
        let bits = sets.writes(vec![(6, true), (1, false)]);
        if seed % 2 == 0 {
            sets.sift(&[set]);
        }
        let either = |bits: &Vec<bool>| {
            let ways = [(false, false), (false, true), (true, false), (true, true)];
            let bits = bits.clone();
            ways.into_iter().map(move |(one, other)| {
                let mut bits = bits.clone();
                (bits[1], bits[6]) = (one, other);
                bits
            })
        };
        let forgotten = sets.forgotten(set, bits);
        same(&sets, forgotten, &written.iter().flat_map(either).collect());
    }
}

#[test]
fn what_is_alike_stands_once() {
    let like = [Like::Bit(0), Like::Bit(0), Like::Always(true), Like::Bit(3)].to_vec();
    let mut sets = Diagrams::of(like);
    let (first, second) = (sets.bit(0, true), sets.bit(1, true));
    assert_eq!(first, second);
    assert_eq!(sets.count(first), 2);
    assert_eq!(sets.bit(2, false), NONE);
    assert_eq!(sets.one_of(first), Some(vec![true, true, true, false]));
}

/// Counted over the bits that a set hangs on: those that, turned, take some marking out of it or into it.
#[test]
fn what_a_set_does_not_hang_on_is_not_counted() {
    let mut fewer = 0;
    for seed in 1..60 {
        let mut chance = Chance(seed);
        let mut sets = Diagrams::new(VARS);
        let (set, _) = random(&mut chance, &mut sets);
        let free: Vec<_> =
            (0..VARS).filter(|_| chance.next().is_multiple_of(3)).map(|var| (var, false)).collect();
        let free = sets.writes(free);
        let set = sets.forgotten(set, free);
        if seed % 2 == 0 {
            sets.sift(&[set]);
        }
        let every: Vec<Vec<bool>> =
            (0..1_u32 << VARS).map(|nr| (0..VARS).map(|var| nr >> var & 1 == 1).collect()).collect();
        let turns = |var: usize| {
            every.iter().any(|bits| {
                let mut turned = bits.clone();
                turned[var] = !turned[var];
                sets.has(set, bits) != sets.has(set, &turned)
            })
        };
        let hangs_on: Vec<usize> = (0..usize::from(VARS)).filter(|var| turns(*var)).collect();
        let apart: BTreeSet<Vec<bool>> = every
            .iter()
            .filter(|bits| sets.has(set, bits))
            .map(|bits| hangs_on.iter().map(|var| bits[*var]).collect())
            .collect();
        assert_eq!(sets.count_apart(set), apart.len() as u128, "seed {seed}");
        fewer += u32::from(sets.count_apart(set) < sets.count(set));
    }
    assert!(fewer > 30, "{fewer} prove little");
}

/// With more open bits than a number counts, none are still none, and many stay the largest number.
#[test]
fn more_bits_than_a_number_counts() {
    let mut sets = Diagrams::of((0..200).map(Like::Bit).collect());
    assert_eq!(sets.count(NONE), 0);
    assert_eq!(sets.count(ALL), u128::MAX);
    let all: Vec<_> = (0..200).map(|var| sets.bit(var, true)).collect();
    let one = sets.all(all);
    assert_eq!(sets.count(one), 1);
}
