//! The check held against what is found by going on, marking by marking, from the empty dossier to everything that can come of it:
//! of shipped procedures, and of small ones made at random.
//!
//! `GEHOOR_SEEDS=100000 cargo test -p domain --lib naive::of_many -- --ignored --nocapture` makes so many of them.

use std::collections::{BTreeMap, BTreeSet};

use super::chance::Chance;
use super::explore::{Asked, Explored};
use super::faults::asked::nobody_is_asked;
use super::faults::{Fault, Found, SHOWS, closings, facts_together, faults};
use super::random;
use super::story::walk::shipped;
use crate::procedure::load::load;
use diagrams::{ALL, Like, Set};

type Marking = Vec<bool>;

/// Every marking that is met, with the number of acts until then: those passed while the system has something to do, and those that
/// stay.
type Met = BTreeMap<Marking, usize>;

/// `None` where more than so many are met.
fn met(explored: &Explored<'_>, most: usize) -> Option<Met> {
    let mut open = vec![explored.begin.clone()];
    let mut met = Met::new();
    for acts in 0.. {
        let mut next = Vec::new();
        for mut marking in open {
            explored.settle(&mut marking, |passed, _| {
                met.entry(passed.to_vec()).or_insert(acts);
            });
            if !met.contains_key(&marking) {
                met.insert(marking.clone(), acts);
                next.extend(after(explored, &explored.acts, &marking).into_iter().map(|(_, after)| after));
            }
        }
        if next.is_empty() || met.len() > most {
            break;
        }
        open = next;
    }
    (met.len() <= most).then_some(met)
}

/// What each of these acts that can be done makes of a marking.
fn after(explored: &Explored<'_>, acts: &[Set], marking: &Marking) -> Vec<(usize, Marking)> {
    let able = (0..acts.len()).filter(|nr| explored.sets.has(acts[*nr], marking));
    let made = able.map(|nr| {
        let mut after = marking.clone();
        explored.change(nr, &mut after);
        (nr, after)
    });
    made.collect()
}

/// From which of these the organisation comes to a closing in the ordinary course.
fn ways(explored: &mut Explored<'_>, met: &Met) -> BTreeSet<Marking> {
    let ordinary = explored.each(|doing| doing.ordinary);
    let closings = closings(explored);
    let mut open = Vec::new();
    let mut before = BTreeMap::<Marking, Vec<&Marking>>::new();
    for marking in met.keys() {
        for (nr, after) in after(explored, &ordinary, marking) {
            if closings.contains(&nr) {
                open.push(marking);
            }
            before.entry(after).or_default().push(marking);
        }
    }
    let mut ways = BTreeSet::new();
    while let Some(marking) = open.pop() {
        if ways.insert(marking.clone()) {
            open.extend(before.get(marking).into_iter().flatten());
        }
    }
    ways
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

/// After how many acts a course first comes into a set.
fn first(explored: &Explored<'_>, met: &Met, set: Set) -> Option<usize> {
    met.iter().filter(|(marking, _)| explored.sets.has(set, marking)).map(|(_, acts)| *acts).min()
}

/// After how many acts a course comes there that is told: of somebody who can be reached, if it does so then.
fn told(explored: &Explored<'_>, met: &Met, shows: impl Fn(&Marking) -> bool) -> Option<usize> {
    let acts = |reachable: bool| {
        let can_be = |marking: &Marking| !reachable || explored.is(explored.bits.reachable, marking);
        let there = met.iter().filter(|(marking, _)| shows(marking) && can_be(marking));
        there.map(|(_, acts)| *acts).min()
    };
    acts(true).or_else(|| acts(false))
}

/// What is asked, and how often a course came to it.
fn same_answers(explored: &mut Explored<'_>, met: &Met, questions: u64, told: &str) -> u64 {
    let mut sometimes = 0;
    for seed in 1..=questions {
        let set = question(explored, &mut Chance::of(seed));
        let acts = first(explored, met, set);
        explored.held = vec![set];
        assert_eq!(explored.comes_to(set), acts.is_some(), "question {seed}: {told}");
        let course = explored.course(set).map(|course| course.steps.len());
        assert_eq!(course, acts, "question {seed}: {told}");
        sometimes += u64::from(acts.is_some());
    }
    explored.held.clear();
    sometimes
}

/// From the same markings there is a way on; of how many.
fn same_ways(explored: &mut Explored<'_>, met: &Met, told: &str) -> BTreeSet<Marking> {
    let ways = ways(explored, met);
    let closings = closings(explored);
    let found = explored.ways_to(&closings);
    let differs = met.keys().find(|marking| explored.sets.has(found, marking) != ways.contains(*marking));
    assert_eq!(differs, None, "ways on: {told}");
    let sure = explored.sure_ways_to(&closings);
    let more = met.keys().find(|marking| explored.sets.has(sure, marking) && !ways.contains(*marking));
    assert_eq!(more, None, "sure ways on: {told}");
    ways
}

/// What would go wrong, each with the number of acts that lead there, but for what no course is to blame for.
fn verdict(explored: &mut Explored<'_>, met: &Met, ways: &BTreeSet<Marking>) -> Vec<(Fault, Option<usize>)> {
    let mut found = Vec::new();
    for (fault, both) in facts_together(explored) {
        if first(explored, met, both).is_none() && !found.contains(&(fault.clone(), None)) {
            found.push((fault, None));
        }
    }
    for (nr, id) in explored.procedure.activities.keys().enumerate() {
        let mut acts = explored.doings.iter().zip(&explored.acts);
        let does = |doing: &super::acts::Doing| doing.step.does() == Some(nr) || doing.also.contains(&nr);
        if !acts.any(|(doing, act)| does(doing) && first(explored, met, *act).is_some()) {
            found.push((Fault::Unreachable { activity: id.clone(), because: None }, None));
        }
    }
    for shows in SHOWS {
        for (fault, ways) in shows(explored) {
            let acts =
                told(explored, met, |marking| ways.iter().any(|(set, _)| explored.sets.has(*set, marking)));
            found.extend(acts.map(|acts| (fault, Some(acts))));
        }
    }
    let open = |marking: &Marking| {
        explored.sets.has(explored.calm, marking)
            && explored.is(explored.bits.received, marking)
            && !explored.is(explored.bits.ended, marking)
    };
    let dead = told(explored, met, |marking| open(marking) && !ways.contains(marking));
    found.extend(dead.map(|acts| (Fault::DeadEnd { owed: Vec::new() }, Some(acts))));
    let unasked = nobody_is_asked(explored);
    let unasked = told(explored, met, |marking| explored.sets.has(unasked, marking));
    found.extend(unasked.map(|acts| (Fault::Unasked(String::new()), Some(acts))));
    found
}

/// What the check tells, said as [`verdict`] does.
fn told_by_the_check(found: Vec<Found>) -> Vec<(Fault, Option<usize>)> {
    let said = found.into_iter().filter_map(|found| {
        let fault = match found.fault {
            Fault::Unreachable { activity, .. } => Fault::Unreachable { activity, because: None },
            Fault::DeadEnd { .. } => Fault::DeadEnd { owed: Vec::new() },
            Fault::Unasked(_) => Fault::Unasked(String::new()),
            Fault::FactsContradict { .. }
            | Fault::Untold(_)
            | Fault::AnswerBeforeDecision(_)
            | Fault::Broken(_) => found.fault,
            _ => return None,
        };
        Some((fault, found.course.map(|course| course.steps.len())))
    });
    said.collect()
}

fn compare(name: &str, questions: u64) {
    let (procedure, _) = shipped(name);
    let mut explored = Explored::new(&procedure);
    let met = met(&explored, usize::MAX).expect("all of them");
    let on = same_ways(&mut explored, &met, name).len();
    let never = questions - same_answers(&mut explored, &met, questions, name);
    let all = met.len();
    println!("{name}: {all} markings, {on} with a way on; {never} of {questions} never come about");
    assert!(
        on < all && never > questions / 10 && never < questions * 9 / 10,
        "{never} of {questions} prove little"
    );
}

#[test]
fn backwards_is_found_what_is_found_forwards() {
    for name in ["studijob/v1", "fod-po-dispute/v1"] {
        compare(name, 150);
    }
}

/// So many markings of a procedure made at random are gone through at most.
const SMALL: usize = 3_000;
/// So many questions are asked of each.
const QUESTIONS: u64 = 4;

/// What was compared of procedures made at random.
#[derive(Debug, Default)]
struct Compared {
    procedures: usize,
    /// Those that the loader refuses, and those of which too much can come.
    refused: usize,
    large: usize,
    markings: usize,
    /// Questions to which a course comes.
    sometimes: u64,
    faults: BTreeMap<&'static str, usize>,
}

/// The whole verdict on procedures made at random, and some questions.
fn compare_random(seeds: std::ops::RangeInclusive<u64>, of: random::Kind) -> Compared {
    let calendar = shipped("awb-9/v1").1;
    let mut compared = Compared::default();
    for seed in seeds {
        let Some((procedure, text)) = random::procedure(seed, of) else {
            compared.refused += 1;
            continue;
        };
        let mut explored = Explored::new(&procedure);
        let Some(met) = met(&explored, SMALL) else {
            compared.large += 1;
            continue;
        };
        let told = format!("{of:?}, seed {seed}\n{text}");
        let ways = same_ways(&mut explored, &met, &told);
        let expected = verdict(&mut explored, &met, &ways);
        compared.sometimes += same_answers(&mut explored, &met, QUESTIONS, &told);
        let found = told_by_the_check(faults(&mut Explored::new(&procedure), &calendar));
        assert_eq!(found, expected, "verdict (check, forwards): {told}");
        let mut kinds: Vec<&str> = expected.iter().map(|(fault, _)| kind(fault)).collect();
        kinds.dedup();
        if kinds.is_empty() {
            kinds.push("none");
        }
        kinds.into_iter().for_each(|kind| *compared.faults.entry(kind).or_default() += 1);
        compared.procedures += 1;
        compared.markings += met.len();
    }
    println!("{compared:?}");
    compared
}

fn kind(fault: &Fault) -> &'static str {
    match fault {
        Fault::Unreachable { .. } => "unreachable",
        Fault::DeadEnd { .. } => "dead end",
        Fault::Unasked(_) => "nobody asked",
        Fault::FactsContradict { .. } => "contradiction",
        Fault::Untold(_) => "untold",
        Fault::AnswerBeforeDecision(_) => "answer before decision",
        Fault::Broken(_) => "broken guarantee",
        _ => "of the file",
    }
}

/// Every kind of fault is among those compared, and of most procedures more than a handful of markings can come.
#[test]
fn of_random_procedures_is_told_what_is_found_forwards() {
    let compared = compare_random(1..=450, random::Kind::Wild);
    assert_eq!(compared.faults.keys().filter(|kind| **kind != "none").count(), 7, "{compared:?}");
    assert!(compared.procedures > 200 && compared.markings > compared.procedures * 100, "{compared:?}");
    let asked = compared.procedures as u64 * QUESTIONS;
    assert!(compared.sometimes > asked / 10 && compared.sometimes < asked * 9 / 10, "{compared:?}");
}

/// Of the tame ones at least a fifth is sound.
#[test]
fn of_tame_random_procedures_is_told_what_is_found_forwards() {
    let compared = compare_random(1..=120, random::Kind::Tame);
    assert!(compared.faults["none"] * 5 >= compared.procedures, "{compared:?}");
    assert!(compared.procedures > 50 && compared.markings > compared.procedures * 100, "{compared:?}");
}

#[test]
#[ignore = "hours: as many random procedures of each kind as GEHOOR_SEEDS says"]
fn of_many_random_procedures_is_told_what_is_found_forwards() {
    compare_random(1..=random::seeds(), random::Kind::Wild);
    compare_random(1..=random::seeds(), random::Kind::Tame);
}

/// Received, promised, closed.
const TINY: &str = r#"
name = "tiny"
version = 1
source = "ours"
calendar = "be-federal"
languages = ["en"]
stages = 1

[activity.receive]
act = "receive"
by = ["desk"]
obliges = ["commit"]
source = "ours"

[activity.commit]
act = "commit"
by = ["coordinator"]
after = ["receive"]
source = "ours"

[activity.close]
act = "close"
by = ["coordinator"]
ends = true
after = ["commit"]
source = "ours"
"#;

/// What is told to have been gone back over is what is counted by writing out every way in which the bits can stand.
#[test]
fn as_many_are_gone_back_over_as_are_told() {
    let texts = "title = \"Tiny\"\n[activity]\nreceive = \"receive\"\ncommit = \"commit\"\nclose = \"close\"\n[term]\n[ground]\n";
    let form = "kinds = [\"complaint\"]\nrelations = []\nsubjects = []\nrequired = [\"what-happened\"]\noptional = []\nanonymous = true\n";
    let files = [
        ("procedure.toml", TINY),
        ("form.toml", form),
        ("texts/en.toml", texts),
        ("letters/receipt/en.md", "Received."),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
    let procedure = load("tiny", &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let mut counts = BTreeSet::new();
    for nr in 0..Explored::new(&procedure).acts.len() {
        let mut explored = Explored::new(&procedure);
        let ordinary = explored.each(|doing| doing.ordinary);
        explored.ways_to(&[nr]);
        let markings = written_out(&explored, &ordinary, ordinary[nr]);
        assert_eq!(explored.asked, Asked { questions: 1, markings }, "act {nr}");
        counts.insert(markings);
    }
    assert_eq!(counts, BTreeSet::from([1, 7]));
    let mut explored = Explored::new(&procedure);
    let ended = explored.sets.bit(explored.bits.ended, true);
    let unheard = explored.sets.bit(explored.bits.received, false);
    let never = explored.sets.and(ended, unheard);
    assert!(!explored.comes_to(never));
    let markings = written_out(&explored, &explored.acts, never);
    assert_eq!(explored.asked, Asked { questions: 1, markings });
}

/// From how many markings these acts lead into a set, of those that differ in a bit that matters to that.
fn written_out(explored: &Explored<'_>, acts: &[Set], into: Set) -> u128 {
    let free: Vec<u16> =
        (0..explored.bits.vars).filter(|var| explored.sets.like(*var) == Like::Bit(*var)).collect();
    assert!(free.len() < 16, "{} bits are too many to be written out", free.len());
    let marking = |nr: usize| {
        let mut marking = vec![false; explored.bits.vars.into()];
        free.iter().enumerate().for_each(|(at, var)| marking[usize::from(*var)] = nr >> at & 1 == 1);
        marking
    };
    let number = |marking: &Marking| -> usize {
        free.iter().enumerate().map(|(at, var)| usize::from(marking[usize::from(*var)]) << at).sum()
    };
    let every = 0..1 << free.len();
    let after = |nr: usize| -> Vec<usize> {
        let before = marking(nr);
        let able = (0..acts.len()).filter(|act| explored.sets.has(acts[*act], &before));
        let made = able.map(|act| {
            let mut after = before.clone();
            explored.change(act, &mut after);
            number(&after)
        });
        made.collect()
    };
    let after: Vec<Vec<usize>> = every.clone().map(after).collect();
    let mut leads: Vec<bool> = every.clone().map(|nr| explored.sets.has(into, &marking(nr))).collect();
    while let Some(more) = Some(more(&after, &leads)).filter(|more| !more.is_empty()) {
        more.into_iter().for_each(|nr| leads[nr] = true);
    }
    let idle =
        (0..free.len()).filter(|at| every.clone().all(|nr| leads[nr] == leads[nr ^ (1 << at)])).count();
    let all = leads.into_iter().filter(|leads| *leads).count();
    all as u128 >> idle
}

fn more(after: &[Vec<usize>], leads: &[bool]) -> Vec<usize> {
    (0..leads.len()).filter(|nr| !leads[*nr] && after[*nr].iter().any(|next| leads[*next])).collect()
}
