//! What may be asked of everything that can come of a procedure: whether any course comes to where something would go wrong.
//!
//! It is looked at from there, backwards: from where does one act lead into it, from where into that, until nothing is added. Where
//! that leaves out the empty dossier, no course comes to it, whatever else can come of the procedure.

use super::acts::{By, Change, Doing, doings};
use super::alike::alike;
use super::bits::{Bits, Place};
use super::written::starts;
use crate::item::Item;
use crate::procedure::Procedure;
use diagrams::{ALL, Diagrams, Like, NONE, Set, Var, Writes};

/// Of what was found on the way back so much is kept at most.
const KEPT: usize = 64;

/// A procedure with what is known of what can come of it.
pub struct Explored<'p> {
    pub procedure: &'p Procedure,
    pub bits: Bits,
    pub sets: Diagrams,
    pub doings: Vec<Doing>,
    /// The first so many are what the system does at once.
    pub at_once: usize,
    /// The empty dossier.
    pub begin: Vec<bool>,
    pub start: Set,
    /// Where the system has nothing to do at once.
    pub calm: Set,
    /// Where each act is done: the system's own first, the first of them first, and what others do where it has nothing to do.
    pub acts: Vec<Set>,
    /// The same for whoever looks less closely, the least closely first.
    coarse: Vec<Coarse>,
    /// The bits that say where the clocks stand.
    of_clocks: Writes,
    /// What no course comes to, as far as that was asked.
    never: Set,
    /// The markings that courses tried at random pass, once they were tried.
    pub passed: Vec<Vec<bool>>,
    /// What else whoever asks still needs.
    pub held: Vec<Set>,
    /// What was asked so far.
    pub asked: Asked,
}

/// What is asked as if some bits stood in whichever way suits.
struct Coarse {
    bits: Writes,
    /// Where each act is done, for some way in which these stand.
    acts: Vec<Set>,
}

/// What was asked for a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// How many questions: does any course come there? And: from where does the organisation still come to an end?
    pub questions: u32,
    /// How many markings were gone back over for them, those of all questions together; markings that differ only in what the answer
    /// to a question does not hang on are one. The largest number where it is more than that.
    pub markings: u128,
}

impl<'p> Explored<'p> {
    pub fn new(procedure: &'p Procedure) -> Explored<'p> {
        let bits = Bits::new(procedure);
        let begin = begin(procedure, &bits);
        let mut apart = Diagrams::new(bits.vars);
        let first = doings(procedure, &bits, &mut apart);
        let mut sets = Diagrams::of(alike(&begin, &first, &apart));
        let doings = doings(procedure, &bits, &mut sets);
        let at_once = doings.iter().filter(|doing| doing.step.by == By::System).count();
        let start = point(&mut sets, &begin);
        let busy = sets.any(doings[..at_once].iter().map(|doing| doing.guard).collect::<Vec<_>>());
        let calm = sets.not(busy);
        let of_clocks = sets.writes(bits.of_clocks().map(|var| (var, false)).collect());
        let mut explored = Explored {
            procedure,
            bits,
            sets,
            doings,
            at_once,
            begin,
            start,
            calm,
            acts: Vec::new(),
            coarse: Vec::new(),
            of_clocks,
            never: NONE,
            passed: Vec::new(),
            held: Vec::new(),
            asked: Asked::default(),
        };
        explored.acts = explored.each(|doing| doing.guard);
        let clocks: Vec<Var> = explored.bits.of_clocks().collect();
        let of = |kinds: &[Item]| {
            [&of_items(procedure, &explored.bits, &explored.sets, kinds)[..], &clocks].concat()
        };
        let mut levels =
            vec![of(&Item::ALL), of(&[Item::Respondent, Item::Party, Item::Seat]), clocks.clone()];
        levels.dedup();
        let levels = levels.into_iter().filter(|vars| !vars.is_empty());
        explored.coarse = levels.map(|vars| explored.coarsely(vars)).collect();
        explored
    }

    /// Where each act is done, of where it might be.
    pub fn each(&mut self, of: impl Fn(&Doing) -> Set) -> Vec<Set> {
        let mut before = NONE;
        let mut found = Vec::new();
        for (nr, doing) in self.doings.iter().enumerate() {
            found.push(self.sets.without(of(doing), before));
            if nr < self.at_once {
                before = self.sets.or(before, doing.guard);
            }
        }
        found
    }

    /// Everything that can be done, as if these bits stood in whichever way suits.
    fn coarsely(&mut self, vars: Vec<Var>) -> Coarse {
        let bits = self.sets.writes(vars.into_iter().map(|var| (var, false)).collect());
        let acts = self.acts.iter().map(|set| self.sets.forgotten(*set, bits)).collect();
        Coarse { bits, acts }
    }

    /// Whether some course comes into a set, on the way or to stay.
    pub fn comes_to(&mut self, set: Set) -> bool {
        self.asked.questions += 1;
        self.perhaps(set) && {
            let (acts, never) = (self.acts.clone(), self.never);
            self.leads_into(set, &acts, never)
        }
    }

    /// The same as if some bits stood in whichever way suits: what no course comes to then, none comes to.
    pub fn perhaps(&mut self, set: Set) -> bool {
        self.perhaps_while(set, usize::MAX)
    }

    /// The same, as far as it is told without tidying more often than that: what is not told is perhaps so.
    pub fn perhaps_while(&mut self, set: Set, tidied: usize) -> bool {
        self.held.push(set);
        let all = (0..self.coarse.len()).all(|nr| {
            let Coarse { bits, ref acts } = self.coarse[nr];
            let acts = acts.clone();
            let some_way = self.sets.forgotten(set, bits);
            let never = self.whatever(self.never, bits);
            let found = self.back_while(some_way, &acts, (never, self.start), (tidied, &mut Vec::new()));
            found.is_none_or(|found| self.told_by(found))
        });
        self.held.pop();
        all
    }

    /// Whether some course comes into a set, as far as it is told without tidying more often than that; and from where it leads there,
    /// what is nearest first.
    pub fn near(&mut self, set: Set, tidied: usize) -> (Option<bool>, Vec<Set>) {
        let (acts, never) = (self.acts.clone(), self.never);
        let mut near = vec![set];
        let found = self.back_while(set, &acts, (never, self.start), (tidied, &mut near));
        near.extend(found);
        (found.map(|found| self.told_by(found)), near)
    }

    /// What is in a set in whichever way these bits stand.
    fn whatever(&mut self, set: Set, bits: Writes) -> Set {
        let others = self.sets.not(set);
        let others = self.sets.forgotten(others, bits);
        self.sets.not(others)
    }

    /// Whether these acts lead from the start into a set. Where they do not, nothing from where they would is ever come to.
    fn leads_into(&mut self, set: Set, acts: &[Set], never: Set) -> bool {
        let found = self.back(set, acts, (never, self.start));
        self.told_by(found)
    }

    /// Whether the start is among what leads somewhere; where it is not, nothing among it is ever come to.
    fn told_by(&mut self, found: Set) -> bool {
        if self.sets.and(found, self.start) != NONE {
            return true;
        }
        self.never = self.sets.or(self.never, found);
        false
    }

    /// From where the organisation can come into what it can do of these in the ordinary course, whether a course comes there or not.
    pub fn ways_to(&mut self, last: &[usize]) -> Set {
        self.asked.questions += 1;
        let ordinary = self.each(|doing| doing.ordinary);
        let target: Vec<_> = last.iter().map(|nr| ordinary[*nr]).collect();
        let target = self.sets.any(target);
        self.back(target, &ordinary, (NONE, NONE))
    }

    /// From where it comes into that in whichever way the clocks stand: some of what [`Explored::ways_to`] finds, and far less to find. To
    /// wait until a term is over is a way on too.
    pub fn sure_ways_to(&mut self, last: &[usize]) -> Set {
        self.asked.questions += 1;
        let ordinary = self.each(|doing| doing.ordinary);
        let lapses: Vec<usize> =
            (0..ordinary.len()).filter(|nr| self.doings[*nr].step.does().is_none()).collect();
        let sure: Vec<Set> =
            ordinary.iter().map(|set| self.sooner_or_later(*set, &lapses, &ordinary)).collect();
        let target: Vec<_> = last.iter().map(|nr| sure[*nr]).collect();
        let target = self.sets.any(target);
        self.back(target, &sure, (NONE, NONE))
    }

    /// From where, in whichever way the clocks stand, time alone leads into a set.
    fn sooner_or_later(&mut self, set: Set, lapses: &[usize], ordinary: &[Set]) -> Set {
        if self.sets.forgotten(set, self.of_clocks) == set {
            return set;
        }
        let (mut found, mut known) = (set, NONE);
        while found != known {
            known = found;
            for nr in lapses {
                let from = self.before(found, *nr, ordinary[*nr]);
                found = self.sets.or(found, from);
            }
        }
        self.whatever(found, self.of_clocks)
    }

    /// From where these acts lead into a set; without what is in `never`, and no further than to something in `until`.
    fn back(&mut self, set: Set, acts: &[Set], bounds: (Set, Set)) -> Set {
        self.back_while(set, acts, bounds, (usize::MAX, &mut Vec::new())).unwrap_or(NONE)
    }

    /// The same; `None` where it had to be tidied more often than that. What was found on the way is kept where something is kept before.
    fn back_while(
        &mut self,
        set: Set,
        acts: &[Set],
        (never, until): (Set, Set),
        (mut tidied, kept): (usize, &mut Vec<Set>),
    ) -> Option<Set> {
        let mut done = vec![NONE; acts.len()];
        let (mut found, mut nr) = (self.sets.without(set, never), 0);
        while nr < acts.len() && self.sets.and(found, until) == NONE {
            if self.sets.untidy() {
                let left = tidied.checked_sub(1);
                let held = done.iter().chain(acts).chain(kept.iter()).copied();
                self.tidy(held.chain([set, found, never, until]).collect());
                tidied = left?;
            }
            let fresh = self.sets.without(found, done[nr]);
            done[nr] = found;
            let from = self.before(fresh, nr, acts[nr]);
            let from = self.sets.without(from, never);
            let all = self.sets.or(found, from);
            if all == found {
                nr += 1;
                continue;
            }
            (found, nr) = (all, 0);
            if !kept.is_empty() {
                kept.push(found);
                if kept.len() > KEPT {
                    let mut every = 0..;
                    kept.retain(|_| every.next().is_some_and(|nr| nr % 2 == 0));
                }
            }
        }
        self.asked.markings = self.asked.markings.saturating_add(self.sets.count_apart(found));
        Some(found)
    }

    /// Frees what is no longer used, beside these sets.
    pub fn tidy(&mut self, mut held: Vec<Set>) {
        held.extend([self.start, self.calm, self.never]);
        held.extend(self.doings.iter().flat_map(|doing| [doing.guard, doing.ordinary]));
        held.extend(self.acts.iter().chain(&self.held));
        held.extend(self.coarse.iter().flat_map(|coarse| &coarse.acts));
        self.sets.tidy(&held);
    }

    /// From where, within a set, the act leads into another.
    pub fn before(&mut self, target: Set, doing: usize, within: Set) -> Set {
        if within == NONE || target == NONE {
            return NONE;
        }
        let mut set = target;
        for change in self.doings[doing].changes.iter().rev() {
            set = match *change {
                Change::Write(writes) => self.sets.before_writing(set, writes),
                Change::Copy(to, from) => self.sets.before_copying(set, to, from),
            };
        }
        self.sets.and(set, within)
    }
}

/// The bits that speak of one item of these kinds, and of nothing else.
fn of_items(procedure: &Procedure, bits: &Bits, sets: &Diagrams, kinds: &[Item]) -> Vec<Var> {
    let speaks = |place: &Place| {
        let kind = procedure.activities[place.activity].per.item;
        place.item > 0 && kind.is_some_and(|kind| kinds.contains(&kind))
    };
    let vars = |of_item: bool| {
        let pairs = bits.marks.iter().filter(move |((place, _), _)| speaks(place) == of_item);
        pairs.flat_map(|(_, pair)| [Some(pair.now), pair.otherwise]).flatten()
    };
    let others: Vec<Like> = vars(false).map(|var| sets.like(var)).collect();
    vars(true).filter(|var| !others.contains(&sets.like(*var))).collect()
}

/// The set of that one marking.
fn point(sets: &mut Diagrams, bits: &[bool]) -> Set {
    let writes = sets.writes((0..).zip(bits.iter().copied()).collect());
    sets.written(ALL, writes)
}

/// Nothing has happened yet.
fn begin(procedure: &Procedure, bits: &Bits) -> Vec<bool> {
    let mut values = vec![false; usize::from(bits.vars)];
    for ((place, mark), pair) in &bits.marks {
        let value = starts(&procedure.activities[place.activity], *mark);
        values[usize::from(pair.now)] = value;
        pair.otherwise.into_iter().for_each(|var| values[usize::from(var)] = value);
    }
    values
}
