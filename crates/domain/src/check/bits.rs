//! Which bits say where a course stands, and in which order: what one act touches together stays together.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::clock::{Clock, clocks};
use super::correct::{correctable, entries, hangs_on};
use super::terms;
use crate::act::Act;
use crate::fact::Fact;
use crate::item::{Item, Related};
use crate::procedure::{Activity, ActivityId, Guarantee, Procedure, TermId};
use crate::record::Record;
use diagrams::Var;

/// How many grievances and respondents are followed: none before one is named, then one or two.
pub const ITEMS: u8 = 2;

/// So many bits are left open instead of followed.
const OPEN: usize = 2;

/// What a place says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    Done,
    Included,
    Pending,
    /// Done in this stage as part of the course; where a correction can take out what met a term.
    Counts,
}

/// An activity's place, by its number in the file and the item; of an activity per item 0 is what later items start with. Of the stages only the one that the dossier is in: no rule reads another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub activity: usize,
    pub item: u8,
}

/// An entry that may be put right: which activity's, about which item; 0 where its outcome does the same about each.
pub type Entry = Place;

/// The bit that says it now, and the bit that says what it would be had the entry that is followed been made otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    pub now: Var,
    pub otherwise: Option<Var>,
}

/// Whether it is in writing: the message, or what came to it.
#[derive(Clone, Copy, Debug)]
pub struct InWriting {
    /// It is.
    pub now: Var,
    /// Something in writing came to it: whatever the message proves to be, it stays in writing.
    pub added: Var,
    /// It was once: a term that began with it has begun.
    pub ever: Var,
}

/// All bits.
pub struct Bits {
    pub vars: Var,
    pub received: Var,
    pub ended: Var,
    /// The second stage is open, the third…
    pub stages: Vec<Var>,
    /// There is a grievance, a second one.
    pub grievances: [Var; ITEMS as usize],
    /// There is a respondent, a second one; empty where nothing is done per respondent or party.
    pub respondents: Vec<Var>,
    /// It came by the public form and nobody touched it yet.
    pub web: Var,
    pub email: Var,
    /// What says whether it is in writing, where something asks for that.
    pub written: Option<InWriting>,
    pub reachable: Var,
    pub handler: Var,
    pub draft: Var,
    pub acknowledged: Var,
    pub answered: Var,
    /// Nothing was told yet of what was received, assessed or escalated.
    pub untold: Var,
    /// Nothing was told yet of what was judged.
    pub untold_judgment: Var,
    /// Which entry is followed as it should have been made; at most one.
    pub followed: BTreeMap<Entry, Var>,
    /// Entries whose outcomes write so little that a correction may leave it either way.
    pub left_open: Vec<Entry>,
    /// Done in this stage, of what begins a term.
    pub here: BTreeMap<usize, Var>,
    /// Done in this stage and not owed anew since, of what meets one.
    pub met: BTreeMap<usize, Var>,
    /// Of each term what is followed.
    pub clocks: BTreeMap<TermId, Clock>,
    pub marks: BTreeMap<(Place, Mark), Pair>,
}

struct Order(Var);

impl Order {
    fn next(&mut self) -> Var {
        self.0 += 1;
        self.0 - 1
    }
}

impl Bits {
    pub fn new(procedure: &Procedure) -> Bits {
        let mut order = Order(0);
        let (received, ended, web) = (order.next(), order.next(), order.next());
        let stages = (1..procedure.stages).map(|_| order.next()).collect();
        let grievances = [order.next(), order.next()];
        let named = reads(procedure, Fact::RespondentsKnown)
            || procedure
                .activities
                .values()
                .any(|node| matches!(node.per.item, Some(Item::Respondent | Item::Party)));
        let respondents = (0..ITEMS).filter(|_| named).map(|_| order.next()).collect();
        let reachable = order.next();
        let email = if reads(procedure, Fact::EmailKnown) { order.next() } else { reachable };
        let asked = reads(procedure, Fact::Written) || terms::of_the_writing(procedure);
        let written = asked.then(|| InWriting { now: order.next(), added: order.next(), ever: order.next() });
        let (counted, taken_out) = terms::taken_out(procedure, &entries(procedure));
        let (entries, left_open): (Vec<_>, Vec<_>) = entries(procedure).into_iter().partition(|entry| {
            let hangs = hangs_on(procedure, *entry);
            hangs.len() > OPEN || !hangs.is_disjoint(&taken_out)
        });
        let otherwise: BTreeSet<(Place, Mark)> =
            entries.iter().flat_map(|entry| hangs_on(procedure, *entry)).collect();
        let followed = entries.iter().map(|entry| (*entry, order.next())).collect();
        let unset = Var::MAX;
        let mut bits = Bits {
            vars: 0,
            received,
            ended,
            stages,
            grievances,
            respondents,
            web,
            email,
            written,
            reachable,
            handler: unset,
            draft: unset,
            acknowledged: unset,
            answered: unset,
            untold: unset,
            untold_judgment: unset,
            followed,
            left_open,
            here: BTreeMap::new(),
            met: BTreeMap::new(),
            clocks: BTreeMap::new(),
            marks: BTreeMap::new(),
        };
        let read = done_is_read(procedure);
        let (begin, meet) = (terms::begin(procedure), terms::meet(procedure));
        for (activity, node) in procedure.activities.values().enumerate() {
            for item in items_of(node) {
                let place = Place { activity, item };
                for mark in [Mark::Done, Mark::Included, Mark::Pending] {
                    if mark != Mark::Done || read.contains(&activity) {
                        let now = order.next();
                        let otherwise = otherwise.contains(&(place, mark)).then(|| order.next());
                        bits.marks.insert((place, mark), Pair { now, otherwise });
                    }
                }
                if counted.contains(&activity) {
                    let now = order.next();
                    let otherwise = otherwise.contains(&(place, Mark::Included)).then(|| order.next());
                    bits.marks.insert((place, Mark::Counts), Pair { now, otherwise });
                }
            }
            bits.beside(procedure, node, activity, &mut order);
            let own = bits.own(procedure, activity, true);
            if begin.contains(&activity) {
                bits.here.insert(activity, own.unwrap_or_else(|| order.next()));
            }
            if meet.contains(&activity) {
                let same = own.or(bits.here.get(&activity).copied());
                let same = same.filter(|_| !terms::is_ever_owed_anew(procedure, activity));
                bits.met.insert(activity, same.unwrap_or_else(|| order.next()));
            }
        }
        let rest = [&mut bits.handler, &mut bits.draft, &mut bits.acknowledged, &mut bits.answered];
        for var in rest.into_iter().chain([&mut bits.untold, &mut bits.untold_judgment]) {
            if *var == unset {
                *var = order.next();
            }
        }
        bits.clocks = clocks(procedure, || order.next());
        bits.vars = order.0;
        bits
    }

    /// What an act sets beside its marks stands beside them in the order; where it says the same as a mark, it is that mark.
    fn beside(&mut self, procedure: &Procedure, node: &Activity, activity: usize, order: &mut Order) {
        let only = procedure.activities.values().filter(|other| other.act == node.act).count() == 1;
        let same = |bits: &Bits, of_stage| bits.own(procedure, activity, of_stage).filter(|_| only);
        let same = match node.act {
            Act::Propose | Act::Answer => same(self, true),
            Act::Acknowledge => same(self, false),
            _ => None,
        };
        let var = match node.act {
            Act::Assign => &mut self.handler,
            Act::Propose => &mut self.draft,
            Act::Answer => &mut self.answered,
            Act::Acknowledge => &mut self.acknowledged,
            Act::AssessAdmissibility => &mut self.untold,
            Act::Judge => &mut self.untold_judgment,
            _ => return,
        };
        if *var == Var::MAX {
            *var = same.unwrap_or_else(|| order.next());
        }
    }

    /// The mark that says that it was done in this stage, or ever.
    fn own(&self, procedure: &Procedure, activity: usize, of_stage: bool) -> Option<Var> {
        let node = &procedure.activities[activity];
        let fits = node.per.item.is_none() && (node.per.stage == of_stage || procedure.stages == 1);
        let mark = self.marks.get(&(Place { activity, item: 0 }, Mark::Done))?;
        (fits && mark.otherwise.is_none()).then_some(mark.now)
    }

    /// The entry that is made at that place, when it can be followed.
    pub fn entry(&self, place: Place) -> Option<Entry> {
        let any = Place { item: 0, ..place };
        [place, any].into_iter().find(|entry| self.followed.contains_key(entry))
    }

    /// Whether a bit says of the fact where it holds.
    pub fn follows(&self, fact: Fact) -> bool {
        match fact {
            Fact::RespondentsKnown => !self.respondents.is_empty(),
            Fact::Written => self.written.is_some(),
            _ => true,
        }
    }

    /// The bits that say whether terms are over and clocks stand still.
    pub fn of_clocks(&self) -> impl Iterator<Item = Var> {
        self.clocks.values().flat_map(|clock| [clock.over, clock.still]).flatten()
    }

    /// The bits that stand twice: now, and otherwise.
    pub fn pairs(&self) -> Vec<(Var, Var)> {
        self.marks.values().filter_map(|pair| Some((pair.now, pair.otherwise?))).collect()
    }
}

/// The places of an activity.
pub fn items_of(activity: &Activity) -> RangeInclusive<u8> {
    0..=match activity.per.item {
        None => 0,
        Some(Item::Grievance | Item::Respondent) => ITEMS,
        Some(Item::Party) => ITEMS + 1, // the complainant is the first
        Some(Item::Seat) => activity.seats.len() as u8,
    }
}

/// Where an activity about that item writes: at the same item, or at all of them and those to come.
pub fn spots(from: &Activity, item: u8, target: &Activity) -> impl Iterator<Item = u8> + use<> {
    let places = match related(from, item, target) {
        None => Some(0..=0),
        Some(Related::All) => Some(items_of(target)),
        Some(Related::One(same)) => Some(same as u8..=same as u8),
        Some(Related::None) => None,
    };
    places.into_iter().flatten()
}

/// The items of the target that a rule of an activity about that item speaks of; `None` where the target has none.
pub fn related(from: &Activity, item: u8, target: &Activity) -> Option<Related> {
    let about = from.per.item.filter(|_| item > 0).map(|kind| (kind, u32::from(item)));
    Some(target.per.item?.related(about))
}

/// The activities of which a guard reads whether they were done.
fn done_is_read(procedure: &Procedure) -> BTreeSet<usize> {
    let after = procedure.activities.values().flat_map(|activity| &activity.after);
    let guarantees = procedure.guarantees.iter().flat_map(|guarantee| match guarantee {
        Guarantee::Never { before, .. } => vec![before],
        Guarantee::AtMostOne { activity } => vec![activity],
        Guarantee::Leads { leads, to, unless } => {
            let ends = |id: &&ActivityId| procedure.activity(id).is_some_and(|node| node.ends);
            [leads, to].into_iter().chain(unless.iter().filter(|id| !ends(id))).collect()
        }
    });
    let named: BTreeSet<_> =
        after.chain(guarantees).filter_map(|id| procedure.activities.get_index_of(id)).collect();
    let obliging = procedure.activities.values().flat_map(|node| node.when.values().chain([&node.effects]));
    let obliged = obliging.flat_map(|effects| &effects.obliges);
    let obliged: BTreeSet<_> = obliged.filter_map(|id| procedure.activities.get_index_of(id)).collect();
    let correctable = correctable(procedure);
    let deciding = [Act::Judge, Act::Uphold, Act::Classify, Act::AssessAdmissibility];
    let reads = |nr: &usize| {
        let node = &procedure.activities[*nr];
        let owed = node.pending || obliged.contains(nr);
        correctable.contains(nr)
            || named.contains(nr)
            || !node.repeatable && (owed || ordinary(node.act))
            || deciding.contains(&node.act)
    };
    (0..procedure.activities.len()).filter(reads).collect()
}

/// Whether the organisation does it in the ordinary course, and not because of another dossier, another's wish or a mistake.
pub fn ordinary(act: Act) -> bool {
    !matches!(
        act,
        Act::Withdraw
            | Act::Merge
            | Act::Join
            | Act::Unjoin
            | Act::Forward
            | Act::Decline
            | Act::NameRespondent
            | Act::Transfer
            | Act::Reopen
            | Act::Correct
    )
}

/// The outcomes of an act, each set of those from which the same follows by its first.
pub fn outcomes(activity: &Activity) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    let follows = |outcome: &str| activity.when.get(outcome).cloned().unwrap_or_default();
    for outcome in Record::outcomes(activity.act) {
        if !found.iter().any(|known| follows(known) == follows(outcome)) {
            found.push(outcome);
        }
    }
    found
}

/// Whether something asks for that fact.
fn reads(procedure: &Procedure, fact: Fact) -> bool {
    procedure.activities.values().any(|node| node.only_if == Some(fact) || node.waive_unless == Some(fact))
}
