//! Sets of markings as reduced ordered binary decision diagrams (Bryant, 1986).
//!
//! An act writes constants: it makes this pending, takes that out. So from where it leads into a set needs no second copy of the
//! variables: take the written bits as they are written, forget them, in one pass. How libraries compare stands in decision 0016.
//! In which order the bits stand decides how large a set is; `order` looks for a good one.

mod members;
mod order;
mod write;

/// A set, by the number of its node; only good with the [`Diagrams`] that made it.
pub type Set = u32;
/// A bit.
pub type Var = u16;

/// No marking.
pub const NONE: Set = 0;
/// Every marking.
pub const ALL: Set = 1;

const AND: u32 = 0;
const OR: u32 = 1;
const WITHOUT: u32 = 2;
/// What a place that is not used holds.
pub(crate) const FREE: Var = Var::MAX;

#[derive(Clone, Copy)]
pub(crate) struct Node {
    pub(crate) var: Var,
    pub(crate) low: Set,
    pub(crate) high: Set,
}

#[derive(Clone, Copy)]
struct Known {
    op: u32,
    left: u32,
    right: u32,
    result: Set,
}

const UNKNOWN: Known = Known { op: u32::MAX, left: 0, right: 0, result: 0 };

/// What stands for a bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Like {
    /// Nothing changes it.
    Always(bool),
    /// It is always what that bit is; itself, or the first of those that are alike.
    Bit(Var),
}

/// Constants to write, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writes(pub(crate) u32);

/// All nodes, each once.
pub struct Diagrams {
    pub(crate) nodes: Vec<Node>,
    /// Places in `nodes` that can be used again.
    pub(crate) free: Vec<u32>,
    /// Where a bit stands, by bit; the last is the end.
    pub(crate) level: Vec<Var>,
    /// Which bit stands there, by place.
    pub(crate) order: Vec<Var>,
    /// Where a node is, by its hash; 0 is free.
    places: Vec<u32>,
    known: Vec<Known>,
    pub(crate) writes: Vec<Vec<(Var, bool)>>,
    like: Vec<Like>,
    /// So many nodes there may be before it is tidied, and so many there were when the bits were last put in order.
    pub(crate) tidy_at: usize,
    pub(crate) ordered_at: usize,
}

impl Diagrams {
    /// Of so many bits, each by itself.
    pub fn new(vars: Var) -> Diagrams {
        Diagrams::of((0..vars).map(Like::Bit).collect())
    }

    /// Of bits of which some are always alike or always the same.
    pub fn of(like: Vec<Like>) -> Diagrams {
        let vars = like.len() as Var;
        let leaf = Node { var: vars, low: 0, high: 0 };
        let order: Vec<Var> = (0..vars).filter(|var| like[usize::from(*var)] == Like::Bit(*var)).collect();
        let mut level = vec![order.len() as Var; usize::from(vars) + 1];
        (0..).zip(&order).for_each(|(at, var)| level[usize::from(*var)] = at);
        Diagrams {
            nodes: vec![leaf, leaf],
            free: Vec::new(),
            level,
            order,
            places: vec![0; 1 << 16],
            known: vec![UNKNOWN; 1 << 16],
            writes: Vec::new(),
            like,
            tidy_at: 1 << 16,
            ordered_at: 0,
        }
    }

    pub(crate) fn level_of(&self, set: Set) -> Var {
        self.level[usize::from(self.nodes[set as usize].var)]
    }

    pub(crate) fn node(&mut self, var: Var, low: Set, high: Set) -> Set {
        if low == high {
            return low;
        }
        if (self.nodes.len() - self.free.len()) * 2 > self.places.len() {
            self.grow();
        }
        let mut at = self.place(var, low, high);
        loop {
            match self.places[at] {
                0 => break,
                there => {
                    let node = self.nodes[there as usize];
                    if (node.var, node.low, node.high) == (var, low, high) {
                        return there;
                    }
                }
            }
            at = (at + 1) & (self.places.len() - 1);
        }
        let node = Node { var, low, high };
        let new = self.take(node);
        self.places[at] = new;
        new
    }

    /// A new node, without a place to be found at.
    pub(crate) fn take(&mut self, node: Node) -> Set {
        match self.free.pop() {
            Some(free) => {
                self.nodes[free as usize] = node;
                free
            }
            None => {
                self.nodes.push(node);
                self.nodes.len() as Set - 1
            }
        }
    }

    fn place(&self, var: Var, low: Set, high: Set) -> usize {
        mixed(u32::from(var), low, high) & (self.places.len() - 1)
    }

    fn grow(&mut self) {
        self.find_places(self.places.len() * 2);
        if self.known.len() < 1 << 21 {
            self.known = vec![UNKNOWN; self.known.len() * 2];
        }
    }

    /// Finds every node its place anew; what was known of freed ones is forgotten.
    pub(crate) fn settle(&mut self) {
        self.find_places(self.places.len());
        self.known.fill(UNKNOWN);
        let level = &self.level;
        for writes in &mut self.writes {
            writes.sort_unstable_by_key(|(var, _)| level[usize::from(*var)]);
        }
    }

    fn find_places(&mut self, count: usize) {
        self.places.clear();
        self.places.resize(count, 0);
        for nr in 2..self.nodes.len() {
            let Node { var, low, high } = self.nodes[nr];
            if var == FREE {
                continue;
            }
            let mut at = self.place(var, low, high);
            while self.places[at] != 0 {
                at = (at + 1) & (self.places.len() - 1);
            }
            self.places[at] = nr as u32;
        }
    }

    pub(crate) fn recall(&self, op: u32, left: u32, right: u32) -> Option<Set> {
        let known = self.known[mixed(op, left, right) & (self.known.len() - 1)];
        ((known.op, known.left, known.right) == (op, left, right)).then_some(known.result)
    }

    pub(crate) fn remember(&mut self, op: u32, left: u32, right: u32, result: Set) -> Set {
        let at = mixed(op, left, right) & (self.known.len() - 1);
        self.known[at] = Known { op, left, right, result };
        result
    }

    /// What stands for that bit.
    pub fn like(&self, var: Var) -> Like {
        self.like[usize::from(var)]
    }

    /// Where that bit is so.
    pub fn bit(&mut self, var: Var, value: bool) -> Set {
        match self.like(var) {
            Like::Always(always) => {
                if always == value {
                    ALL
                } else {
                    NONE
                }
            }
            Like::Bit(var) => {
                if value {
                    self.node(var, NONE, ALL)
                } else {
                    self.node(var, ALL, NONE)
                }
            }
        }
    }

    /// What is in both.
    pub fn and(&mut self, left: Set, right: Set) -> Set {
        match (left.min(right), left.max(right)) {
            (NONE, _) => NONE,
            (ALL, other) => other,
            (left, right) if left == right => left,
            (left, right) => self.combine(AND, left, right),
        }
    }

    /// What is in either.
    pub fn or(&mut self, left: Set, right: Set) -> Set {
        match (left.min(right), left.max(right)) {
            (NONE, other) => other,
            (ALL, _) => ALL,
            (left, right) if left == right => left,
            (left, right) => self.combine(OR, left, right),
        }
    }

    /// What is in the one and not in the other.
    pub fn without(&mut self, left: Set, right: Set) -> Set {
        match (left, right) {
            (NONE, _) | (_, ALL) => NONE,
            (left, NONE) => left,
            (left, right) if left == right => NONE,
            (left, right) => self.combine(WITHOUT, left, right),
        }
    }

    /// What is not in it.
    pub fn not(&mut self, set: Set) -> Set {
        self.without(ALL, set)
    }

    /// What is in all of them.
    pub fn all(&mut self, sets: impl IntoIterator<Item = Set>) -> Set {
        sets.into_iter().fold(ALL, |all, set| self.and(all, set))
    }

    /// What is in any of them.
    pub fn any(&mut self, sets: impl IntoIterator<Item = Set>) -> Set {
        sets.into_iter().fold(NONE, |any, set| self.or(any, set))
    }

    fn combine(&mut self, op: u32, left: Set, right: Set) -> Set {
        if let Some(result) = self.recall(op, left, right) {
            return result;
        }
        let (one, other) = (self.nodes[left as usize], self.nodes[right as usize]);
        let var = if self.level_of(left) <= self.level_of(right) { one.var } else { other.var };
        let (one_low, one_high) = if one.var == var { (one.low, one.high) } else { (left, left) };
        let (other_low, other_high) = if other.var == var { (other.low, other.high) } else { (right, right) };
        let recurse = |diagrams: &mut Diagrams, left, right| match op {
            AND => diagrams.and(left, right),
            OR => diagrams.or(left, right),
            _ => diagrams.without(left, right),
        };
        let low = recurse(self, one_low, other_low);
        let high = recurse(self, one_high, other_high);
        let result = self.node(var, low, high);
        self.remember(op, left, right, result)
    }
}

fn mixed(first: u32, second: u32, third: u32) -> usize {
    let mut mixed = u64::from(first) | u64::from(second) << 32;
    mixed = (mixed ^ u64::from(third).rotate_left(17)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 29) ^ u64::from(third)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 32)) as usize
}

#[cfg(test)]
mod tests;
