//! What is in a set of markings: how many, one of them, whether it has this one.

use std::collections::{HashMap, HashSet};

use crate::{ALL, Diagrams, Like, NONE, Node, Set, Var};

impl Diagrams {
    /// How many markings are in a set.
    pub fn count(&self, set: Set) -> u128 {
        self.counted(set, &(0..=self.order.len() as u16).collect::<Vec<_>>())
    }

    /// How many markings are in a set, where those that differ only in what it does not hang on are one. It is the same number in any
    /// order of the bits.
    pub fn count_apart(&self, set: Set) -> u128 {
        let mut read = vec![false; self.order.len() + 1];
        let (mut open, mut seen) = (vec![set], HashSet::new());
        while let Some(here) = open.pop() {
            if here > ALL && seen.insert(here) {
                let Node { low, high, .. } = self.nodes[here as usize];
                read[usize::from(self.level_of(here))] = true;
                open.extend([low, high]);
            }
        }
        let above = read.iter().scan(0, |count, read| {
            let before = *count;
            *count += u16::from(*read);
            Some(before)
        });
        self.counted(set, &above.collect::<Vec<_>>())
    }

    /// By level, how many bits stand above it that count.
    fn counted(&self, set: Set, above: &[u16]) -> u128 {
        let below = self.count_below(set, above, &mut HashMap::new());
        grown(below, above[usize::from(self.level_of(set))])
    }

    fn count_below(&self, set: Set, above: &[u16], counts: &mut HashMap<Set, u128>) -> u128 {
        if set <= ALL {
            return u128::from(set);
        }
        if let Some(count) = counts.get(&set) {
            return *count;
        }
        let Node { low, high, .. } = self.nodes[set as usize];
        let here = above[usize::from(self.level_of(set))] + 1;
        let mut side = |to: Set| {
            let between = above[usize::from(self.level_of(to))] - here;
            grown(self.count_below(to, above, counts), between)
        };
        let count = side(low).saturating_add(side(high));
        counts.insert(set, count);
        count
    }

    /// One marking of a set, with as few bits as the order finds first; `None` when it is empty.
    pub fn one_of(&self, set: Set) -> Option<Vec<bool>> {
        let mut bits = vec![false; self.level.len() - 1];
        let mut here = set;
        while here > ALL {
            let Node { var, low, high } = self.nodes[here as usize];
            bits[usize::from(var)] = low == NONE;
            here = if low == NONE { high } else { low };
        }
        let value = |var| match self.like(var) {
            Like::Bit(var) => bits[usize::from(var)],
            Like::Always(value) => value,
        };
        (here == ALL).then(|| (0..bits.len() as Var).map(value).collect())
    }

    /// Whether a marking is in a set.
    pub fn has(&self, set: Set, bits: &[bool]) -> bool {
        let mut here = set;
        while here > ALL {
            let Node { var, low, high } = self.nodes[here as usize];
            here = if bits[usize::from(var)] { high } else { low };
        }
        here == ALL
    }
}

/// The count with so many bits more that may be either way; the largest number where it is more than that.
fn grown(count: u128, bits: u16) -> u128 {
    match count {
        0 => 0,
        count if u32::from(bits) > count.leading_zeros() => u128::MAX,
        count => count << bits,
    }
}
