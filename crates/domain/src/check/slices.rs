//! Which bits of a procedure can be explored apart: what happens about one respondent hangs on what happens about the dossier, and
//! not on what happens about another.
//!
//! A slice is the bits about one item. Acts that write no other bits, and read only these and those of the dossier, are its own; all
//! others are the dossier's. The dossier's act waits for each slice by itself: what it needs is the conjunction of what it needs of
//! each. Why it is enough to explore the dossier with each slice apart stands in `docs/decisions/0007-what-the-check-explores.md`;
//! what that hangs on is proved here and in `parts`, of this very procedure.

use std::collections::{BTreeMap, BTreeSet};

use super::acts::{Change, Doing};
use super::bits::Bits;
use crate::item::Item;
use crate::procedure::Procedure;
use diagrams::{ALL, Diagrams, Like, Set, Var, Writes};

/// Bits that are explored apart from other such bits.
pub struct Slice {
    pub bits: BTreeSet<Var>,
    /// The acts that are its own, by number.
    pub own: BTreeSet<usize>,
}

/// About which item, a respondent being a party too; or of which activity beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Party(u8),
    Grievance(u8),
    Seat(u8),
    Activity(usize),
}

/// Every slice. `prompt` are the acts that the system does at once, before anything else.
pub fn slices(
    procedure: &Procedure,
    bits: &Bits,
    doings: &[Doing],
    prompt: &[usize],
    sets: &mut Diagrams,
) -> Vec<Slice> {
    let quiet = &quiet(bits, doings, sets);
    let mut of = candidates(procedure, bits, sets);
    join(quiet, doings, &mut of, sets);
    loop {
        let mut mixed = awaited(procedure, quiet, doings, &of, sets);
        if mixed.is_empty() {
            mixed = self::mixed(quiet, doings, prompt, &of, sets);
        }
        if mixed.is_empty() {
            break;
        }
        of.retain(|_, about| !mixed.contains(about));
    }
    let abouts: BTreeSet<About> = of.values().copied().collect();
    let slice = |about: About| {
        let own = (0..doings.len()).filter(|nr| own(quiet, &doings[*nr], &of, sets) == Some(about));
        let bits = of.iter().filter(|(_, of)| **of == about).map(|(var, _)| *var);
        Slice { bits: bits.collect(), own: own.collect() }
    };
    let mut slices: Vec<Slice> = abouts.into_iter().map(slice).collect();
    slices.sort_by_key(|slice| slice.bits.len());
    slices
}

/// What may be written beside a slice without the dossier going on otherwise.
type Quiet = BTreeSet<(Var, bool)>;

/// What no act reads; and that the form is past, which only it reads: no way on counts on it.
fn quiet(bits: &Bits, doings: &[Doing], sets: &Diagrams) -> Quiet {
    let mut read = BTreeSet::new();
    for doing in doings {
        read.extend(sets.support(doing.guard));
        read.extend(sets.support(doing.ordinary));
        for change in &doing.changes {
            if let Change::Copy(_, from) = *change
                && let Like::Bit(from) = sets.like(from)
            {
                read.insert(from);
            }
        }
    }
    let unread = (0..bits.vars).filter(|var| !read.contains(var));
    unread.flat_map(|var| [(var, false), (var, true)]).chain([(bits.web, false)]).collect()
}

/// The bits that say something about one item and about nothing else.
fn candidates(procedure: &Procedure, bits: &Bits, sets: &Diagrams) -> BTreeMap<Var, About> {
    let mut about: Vec<Option<About>> = vec![None; usize::from(bits.vars)];
    for ((place, _), pair) in &bits.marks {
        let kind = procedure.activities[place.activity].per.item.filter(|_| place.item > 0);
        let of = match (kind, procedure.activities[place.activity].per.item) {
            (Some(Item::Respondent), _) => Some(About::Party(place.item + 1)),
            (Some(Item::Party), _) => Some(About::Party(place.item)),
            (Some(Item::Grievance), _) => Some(About::Grievance(place.item)),
            (Some(Item::Seat), _) => Some(About::Seat(place.item)),
            (None, None) => Some(About::Activity(place.activity)),
            (None, Some(_)) => None, // what later items start with
        };
        for var in [Some(pair.now), pair.otherwise].into_iter().flatten() {
            about[usize::from(var)] = of;
        }
    }
    let mut found = BTreeMap::new();
    let mut mixed = BTreeSet::new();
    for (var, of) in (0..).zip(about) {
        if let Like::Bit(stands) = sets.like(var) {
            match of {
                Some(of) if *found.entry(stands).or_insert(of) == of => {}
                _ => drop(mixed.insert(stands)),
            }
        }
    }
    found.retain(|var, _| !mixed.contains(var));
    found
}

/// Activities of which one act writes both are explored together, when it writes nothing else.
fn join(quiet: &Quiet, doings: &[Doing], of: &mut BTreeMap<Var, About>, sets: &Diagrams) {
    for doing in doings {
        let Some(written) = written(quiet, doing, sets) else { continue };
        let abouts: Option<BTreeSet<About>> = written.iter().map(|var| of.get(var).copied()).collect();
        let Some(abouts) = abouts else { continue };
        let single = |about: &About| matches!(about, About::Activity(_));
        if let Some(first) = abouts.first().copied().filter(|_| abouts.iter().all(single)) {
            of.values_mut().filter(|of| abouts.contains(of)).for_each(|of| *of = first);
        }
    }
}

/// What other acts than its own and the endings wait for.
fn awaited(
    procedure: &Procedure,
    quiet: &Quiet,
    doings: &[Doing],
    of: &BTreeMap<Var, About>,
    sets: &Diagrams,
) -> BTreeSet<About> {
    let mut awaited = BTreeSet::new();
    for doing in doings.iter().filter(|doing| !procedure.activities[doing.step.place.activity].ends) {
        let own = own(quiet, doing, of, sets);
        let read = read(doing.guard, of, sets).into_iter();
        awaited.extend(read.filter(|about| matches!(about, About::Activity(_)) && own != Some(*about)));
    }
    awaited
}

/// What must be the dossier's after all: what nothing is done about by itself, what is copied into others, and what an act or the
/// system does not wait for by itself.
fn mixed(
    quiet: &Quiet,
    doings: &[Doing],
    prompt: &[usize],
    of: &BTreeMap<Var, About>,
    sets: &mut Diagrams,
) -> BTreeSet<About> {
    let mut mixed = BTreeSet::new();
    let mut idle: BTreeSet<About> = of.values().copied().collect();
    for (nr, doing) in doings.iter().enumerate() {
        if let Some(about) = own(quiet, doing, of, sets) {
            idle.remove(&about);
        }
        for change in &doing.changes {
            let Change::Copy(to, from) = *change else { continue };
            let Like::Bit(from) = sets.like(from) else { continue };
            let to = match sets.like(to) {
                Like::Bit(to) => of.get(&to),
                Like::Always(_) => None,
            };
            mixed.extend(of.get(&from).filter(|from| to != Some(from)));
        }
        let ways = read(doing.ordinary, of, sets);
        if ways.len() > 1 && together(doing.ordinary, of, &ways, sets) != doing.ordinary {
            mixed.extend(ways);
        }
        if prompt.contains(&nr) {
            mixed.extend(read(doing.guard, of, sets));
        }
    }
    mixed.extend(idle);
    mixed
}

/// Of which items a set says something.
fn read(set: Set, of: &BTreeMap<Var, About>, sets: &Diagrams) -> BTreeSet<About> {
    sets.support(set).iter().filter_map(|var| of.get(var)).copied().collect()
}

/// What a set says of each item by itself, together.
fn together(set: Set, of: &BTreeMap<Var, About>, read: &BTreeSet<About>, sets: &mut Diagrams) -> Set {
    let mut all = ALL;
    for about in read {
        let others = of.iter().filter(|(_, of)| *of != about).map(|(var, _)| (*var, false)).collect();
        let others = sets.writes(others);
        let of_it = sets.forgotten(set, others);
        all = sets.and(all, of_it);
    }
    all
}

/// The item that an act is about, when it writes of no other, and nothing of the dossier; and reads of no other, but that a grievance
/// may wait for the parties, who wait for no grievance.
fn own(quiet: &Quiet, doing: &Doing, of: &BTreeMap<Var, About>, sets: &Diagrams) -> Option<About> {
    let written = written(quiet, doing, sets)?;
    let mut abouts = read(doing.guard, of, sets);
    abouts.extend(read(doing.ordinary, of, sets));
    for var in written {
        abouts.insert(*of.get(&var)?);
    }
    if abouts.iter().any(|about| matches!(about, About::Grievance(_))) {
        abouts.retain(|about| !matches!(about, About::Party(_)));
    }
    abouts.first().copied().filter(|_| abouts.len() == 1)
}

/// What an act writes beside what is quiet, when it only writes constants.
fn written(quiet: &Quiet, doing: &Doing, sets: &Diagrams) -> Option<BTreeSet<Var>> {
    let mut written = BTreeSet::new();
    for change in &doing.changes {
        let Change::Write(writes) = *change else { return None };
        written.extend(sets.constants(writes).iter().filter(|constant| !quiet.contains(constant)));
    }
    Some(written.into_iter().map(|(var, _)| var).collect())
}

/// The constants that are left where some bits are not followed.
pub fn without(writes: Writes, dropped: &BTreeSet<Var>, sets: &mut Diagrams) -> Writes {
    let kept = sets.constants(writes).iter().filter(|(var, _)| !dropped.contains(var)).copied().collect();
    sets.writes(kept)
}
