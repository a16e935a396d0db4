//! What acts do to sets: constants written, bits copied, bits forgotten; and back.

use crate::{ALL, Diagrams, Like, NONE, Set, Var, Writes};

/// Operations from here on are about constants: which, from the how manieth on, and in which way.
const FIRST: u32 = 3;
/// So many ways there are, and so many constants at most.
const WAYS: u32 = 3;
const MOST: u32 = 2048;

/// What is done with a bit that is among the constants.
#[derive(Clone, Copy)]
enum Way {
    Write,
    Unwrite,
    Forget,
}

fn operation(way: Way, writes: Writes, next: u32) -> u32 {
    FIRST + (writes.0 * MOST + next) * WAYS + way as u32
}

impl Diagrams {
    /// Constants to be written together; each bit at most once.
    pub fn writes(&mut self, writes: Vec<(Var, bool)>) -> Writes {
        let bits = writes.into_iter().filter_map(|(var, value)| match self.like(var) {
            Like::Bit(var) => Some((var, value)),
            Like::Always(_) => None,
        });
        let mut writes: Vec<_> = bits.collect();
        writes.sort_unstable_by_key(|(var, _)| self.level[usize::from(*var)]);
        writes.dedup();
        if let Some(nr) = self.writes.iter().position(|known| *known == writes) {
            return Writes(nr as u32);
        }
        self.writes.push(writes);
        Writes(self.writes.len() as u32 - 1)
    }

    /// The constants of that number.
    pub fn constants(&self, writes: Writes) -> &[(Var, bool)] {
        &self.writes[writes.0 as usize]
    }

    /// What a set becomes when the constants are written.
    pub fn written(&mut self, set: Set, writes: Writes) -> Set {
        self.write(set, writes, 0)
    }

    fn write(&mut self, set: Set, writes: Writes, next: u32) -> Set {
        let Some((var, value)) = self.writes[writes.0 as usize].get(next as usize).copied() else {
            return set;
        };
        if set == NONE {
            return NONE;
        }
        let op = operation(Way::Write, writes, next);
        if let Some(result) = self.recall(op, set, next) {
            return result;
        }
        let node = self.nodes[set as usize];
        let result = if self.level_of(set) < self.level[usize::from(var)] {
            let low = self.write(node.low, writes, next);
            let high = self.write(node.high, writes, next);
            self.node(node.var, low, high)
        } else {
            let rest = if node.var == var {
                let low = self.write(node.low, writes, next + 1);
                let high = self.write(node.high, writes, next + 1);
                self.or(low, high)
            } else {
                self.write(set, writes, next + 1)
            };
            if value { self.node(var, NONE, rest) } else { self.node(var, rest, NONE) }
        };
        self.remember(op, set, next, result)
    }

    /// What becomes part of a set when the constants are written.
    pub fn before_writing(&mut self, set: Set, writes: Writes) -> Set {
        self.unwrite(set, writes, 0)
    }

    fn unwrite(&mut self, set: Set, writes: Writes, next: u32) -> Set {
        let Some((var, value)) = self.writes[writes.0 as usize].get(next as usize).copied() else {
            return set;
        };
        if set <= ALL {
            return set;
        }
        let op = operation(Way::Unwrite, writes, next);
        if let Some(result) = self.recall(op, set, next) {
            return result;
        }
        let node = self.nodes[set as usize];
        let result = if self.level_of(set) < self.level[usize::from(var)] {
            let low = self.unwrite(node.low, writes, next);
            let high = self.unwrite(node.high, writes, next);
            self.node(node.var, low, high)
        } else if node.var == var {
            self.unwrite(if value { node.high } else { node.low }, writes, next + 1)
        } else {
            self.unwrite(set, writes, next + 1)
        };
        self.remember(op, set, next, result)
    }

    /// What becomes part of a set when one bit becomes what another is.
    pub fn before_copying(&mut self, set: Set, to: Var, from: Var) -> Set {
        let mut found = NONE;
        for value in [false, true] {
            let part = self.with_bit(set, to, value);
            let bit = self.bit(from, value);
            let part = self.and(part, bit);
            found = self.or(found, part);
        }
        found
    }

    fn with_bit(&mut self, set: Set, var: Var, value: bool) -> Set {
        let writes = self.writes(vec![(var, value)]);
        self.before_writing(set, writes)
    }

    /// A set with these bits either way; their values in the constants are no matter.
    pub fn forgotten(&mut self, set: Set, bits: Writes) -> Set {
        self.forget(set, bits, 0)
    }

    fn forget(&mut self, set: Set, writes: Writes, next: u32) -> Set {
        let Some((var, _)) = self.writes[writes.0 as usize].get(next as usize).copied() else {
            return set;
        };
        if set <= ALL {
            return set;
        }
        if self.level_of(set) > self.level[usize::from(var)] {
            return self.forget(set, writes, next + 1);
        }
        let op = operation(Way::Forget, writes, next);
        if let Some(result) = self.recall(op, set, next) {
            return result;
        }
        let node = self.nodes[set as usize];
        let low = self.forget(node.low, writes, next);
        let high = self.forget(node.high, writes, next);
        let result = if node.var == var { self.or(low, high) } else { self.node(node.var, low, high) };
        self.remember(op, set, next, result)
    }
}
