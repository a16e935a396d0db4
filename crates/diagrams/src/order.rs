//! The bits in a good order, and the nodes that nobody uses any more freed.
//!
//! One bit after the other is moved through the whole order and left where the diagrams are smallest (sifting: Rudell, 1993). Two
//! neighbours change places without any set changing its number.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::{ALL, Diagrams, FREE, Node, Set, Var};

/// Below so many nodes no order is looked for.
const SMALL: usize = 2_000;
/// A bit is moved on until the diagrams are so much larger, in tenths.
const LARGER: usize = 12;

impl Diagrams {
    /// Whether it is time to tidy.
    pub fn untidy(&self) -> bool {
        self.nodes.len() - self.free.len() > self.tidy_at
    }

    /// Frees what is in none of these sets; puts the bits in order when these have grown much since that was last done.
    pub fn tidy(&mut self, roots: &[Set]) {
        let refs = self.free_all_but(roots);
        let live = self.nodes.len() - self.free.len();
        if live > SMALL && live > self.ordered_at * 2 {
            Sifting::new(self, refs).sift();
            self.ordered_at = self.nodes.len() - self.free.len();
        }
        self.settle();
        self.tidy_at = (self.nodes.len() - self.free.len()) * 4 + (1 << 15);
    }

    /// Frees what is in none of these sets, and puts the bits in order.
    pub fn sift(&mut self, roots: &[Set]) {
        let refs = self.free_all_but(roots);
        Sifting::new(self, refs).sift();
        self.settle();
    }

    fn free_all_but(&mut self, roots: &[Set]) -> Vec<u32> {
        let refs = self.references(roots);
        for (nr, node) in self.nodes.iter_mut().enumerate().skip(2) {
            if refs[nr] == 0 && node.var != FREE {
                *node = Node { var: FREE, low: 0, high: 0 };
                self.free.push(nr as u32);
            }
        }
        refs
    }

    /// How often each node is used, by the nodes that are and by the roots.
    fn references(&self, roots: &[Set]) -> Vec<u32> {
        let mut refs = vec![0; self.nodes.len()];
        let mut open = roots.to_vec();
        while let Some(set) = open.pop() {
            refs[set as usize] += 1;
            if refs[set as usize] == 1 && set > ALL {
                let Node { low, high, .. } = self.nodes[set as usize];
                open.extend([low, high]);
            }
        }
        refs
    }
}

/// Numbers need no secret when they are mixed.
#[derive(Default)]
struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u32(u32::from(*byte)));
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0.rotate_left(23) ^ u64::from(number)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// The nodes of one bit, by what they lead to.
type Of = HashMap<(Set, Set), Set, BuildHasherDefault<Mixed>>;

struct Sifting<'d> {
    sets: &'d mut Diagrams,
    refs: Vec<u32>,
    of: Vec<Of>,
    size: usize,
}

impl<'d> Sifting<'d> {
    fn new(sets: &'d mut Diagrams, refs: Vec<u32>) -> Sifting<'d> {
        let mut of: Vec<Of> = vec![Of::default(); sets.level.len()];
        let mut size = 0;
        for (nr, node) in sets.nodes.iter().enumerate().skip(2).filter(|(_, node)| node.var != FREE) {
            of[usize::from(node.var)].insert((node.low, node.high), nr as Set);
            size += 1;
        }
        Sifting { sets, refs, of, size }
    }

    /// The bits with the most nodes first.
    fn sift(&mut self) {
        let mut vars = self.sets.order.clone();
        vars.sort_by_key(|var| std::cmp::Reverse(self.of[usize::from(*var)].len()));
        for var in vars {
            self.sift_one(var);
        }
    }

    fn sift_one(&mut self, var: Var) {
        let last = self.sets.order.len() - 1;
        let start = usize::from(self.sets.level[usize::from(var)]);
        let (mut best, mut at) = ((self.size, start), start);
        let near_the_end = start > last / 2;
        for down in [near_the_end, !near_the_end] {
            while if down { at < last } else { at > 0 } {
                self.swap(if down { at } else { at - 1 });
                at = if down { at + 1 } else { at - 1 };
                best = best.min((self.size, at));
                if self.size * 10 > best.0 * LARGER {
                    break;
                }
            }
        }
        while at != best.1 {
            self.swap(if at < best.1 { at } else { at - 1 });
            at = if at < best.1 { at + 1 } else { at - 1 };
        }
    }

    /// The bit that stands there and the next change places.
    fn swap(&mut self, level: usize) {
        let (upper, lower) = (self.sets.order[level], self.sets.order[level + 1]);
        let all = std::mem::take(&mut self.of[usize::from(upper)]);
        let reads = |sets: &Diagrams, set: Set| sets.nodes[set as usize].var == lower;
        let (moved, kept): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|((low, high), _)| reads(self.sets, *low) || reads(self.sets, *high));
        self.of[usize::from(upper)].extend(kept);
        self.size -= moved.len();
        for ((low, high), set) in moved {
            let (low_low, low_high) = self.sides(low, lower);
            let (high_low, high_high) = self.sides(high, lower);
            let new = (self.node(upper, low_low, high_low), self.node(upper, low_high, high_high));
            self.sets.nodes[set as usize] = Node { var: lower, low: new.0, high: new.1 };
            self.of[usize::from(lower)].insert(new, set);
            self.size += 1;
            self.release(low);
            self.release(high);
        }
        self.sets.order.swap(level, level + 1);
        self.sets.level.swap(usize::from(upper), usize::from(lower));
    }

    fn sides(&self, set: Set, var: Var) -> (Set, Set) {
        let node = self.sets.nodes[set as usize];
        if node.var == var { (node.low, node.high) } else { (set, set) }
    }

    /// That node, used once more.
    fn node(&mut self, var: Var, low: Set, high: Set) -> Set {
        let set = if low == high {
            low
        } else if let Some(known) = self.of[usize::from(var)].get(&(low, high)) {
            *known
        } else {
            let new = self.sets.take(Node { var, low, high });
            self.refs.resize(self.sets.nodes.len(), 0);
            self.of[usize::from(var)].insert((low, high), new);
            self.size += 1;
            self.refs[low as usize] += 1;
            self.refs[high as usize] += 1;
            new
        };
        self.refs[set as usize] += 1;
        set
    }

    /// A node is used once less, and freed when nothing uses it any more.
    fn release(&mut self, set: Set) {
        let mut open = vec![set];
        while let Some(set) = open.pop() {
            self.refs[set as usize] -= 1;
            if set > ALL && self.refs[set as usize] == 0 {
                let Node { var, low, high } = self.sets.nodes[set as usize];
                self.of[usize::from(var)].remove(&(low, high));
                self.sets.nodes[set as usize] = Node { var: FREE, low: 0, high: 0 };
                self.sets.free.push(set);
                self.size -= 1;
                open.extend([low, high]);
            }
        }
    }
}
