//! The check held against what is found by going on, marking by marking, from the empty dossier to everything that can come of it.

use std::collections::BTreeSet;

use super::chance::Chance;
use super::explore::{Asked, Explored};
use super::faults::closings;
use super::story::walk::shipped;
use crate::procedure::Procedure;
use crate::procedure::load::load;
use diagrams::{ALL, Like, Set};

type Marking = Vec<bool>;

/// Every marking that is met: those passed while the system has something to do, and those that stay.
fn met(explored: &Explored<'_>) -> BTreeSet<Marking> {
    let mut open = explored.begin.clone();
    let mut met = BTreeSet::new();
    while let Some(mut marking) = open.pop() {
        explored.settle(&mut marking, |passed, _| {
            met.insert(passed.to_vec());
        });
        if met.insert(marking.clone()) {
            open.extend((explored.at_once..explored.doings.len()).filter_map(|nr| {
                let mut after = marking.clone();
                explored.sets.has(explored.acts[nr], &marking).then(|| explored.change(nr, &mut after))?;
                Some(after)
            }));
        }
    }
    met
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

/// From which of these the organisation comes to a closing in the ordinary course.
fn ways(explored: &mut Explored<'_>, met: &BTreeSet<Marking>) -> BTreeSet<Marking> {
    let ordinary = explored.each(|doing| doing.ordinary);
    let closings = closings(explored);
    let on = |marking: &Marking| -> Vec<usize> {
        (0..ordinary.len()).filter(|nr| explored.sets.has(ordinary[*nr], marking)).collect()
    };
    let mut ways = BTreeSet::new();
    loop {
        let leads = |marking: &&Marking| {
            on(marking).into_iter().any(|nr| {
                let mut after = (*marking).clone();
                explored.change(nr, &mut after);
                closings.contains(&nr) || ways.contains(&after)
            })
        };
        let more: Vec<Marking> =
            met.iter().filter(|marking| !ways.contains(*marking)).filter(leads).cloned().collect();
        if more.is_empty() {
            return ways;
        }
        ways.extend(more);
    }
}

fn compare(procedure: &Procedure, questions: u64) {
    let mut explored = Explored::new(procedure);
    let met = met(&explored);
    let ways = ways(&mut explored, &met);
    let closings = closings(&explored);
    let found = explored.ways_to(&closings);
    let differs = met.iter().find(|marking| explored.sets.has(found, marking) != ways.contains(*marking));
    assert_eq!(differs, None, "{}, ways on", procedure.name);
    let mut never = 0;
    for seed in 1..=questions {
        let set = question(&mut explored, &mut Chance::of(seed));
        let somewhere = met.iter().any(|marking| explored.sets.has(set, marking));
        explored.held = vec![set];
        assert_eq!(explored.comes_to(set), somewhere, "{}, question {seed}", procedure.name);
        assert_eq!(explored.course(set).is_some(), somewhere, "{}, question {seed}", procedure.name);
        never += u64::from(!somewhere);
    }
    let (all, on) = (met.len(), ways.len());
    println!(
        "{}: {all} markings, {on} with a way on; {never} of {questions} never come about",
        procedure.name
    );
    assert!(
        on < all && never > questions / 10 && never < questions * 9 / 10,
        "{never} of {questions} prove little"
    );
}

#[test]
fn backwards_is_found_what_is_found_forwards() {
    for name in ["studijob/v1", "fod-po-dispute/v1"] {
        compare(&shipped(name).0, 150);
    }
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
