//! The marking held against the published definition of DCR graphs, over random graphs and random courses.
//!
//! The definition is written out here as sets, as it stands in Hildebrandt & Mukkamala, *Declarative Event-Based Workflow as
//! Distributed Dynamic Condition Response Graphs* (2010), with milestones as in Hildebrandt, Mukkamala & Slaats (2011): a marking
//! is (Ex, Re, In), and nothing is shared with our engine. An activity per item is one event per item there.
//!
//! `GEHOOR_COURSES=1000000 cargo test --release -p domain --test it published` plays a million courses instead of ten thousand.

use std::collections::{BTreeMap, BTreeSet};

use domain::act::Act;
use domain::decide::possible;
use domain::dossier::Dossier;
use domain::event::{Event, VERSION, What};
use domain::intake::{Medium, Reach, Receipt, Source};
use domain::item::Item;
use domain::language::Lang;
use domain::marking::{Doing, Spot};
use domain::people::{Doer, Role};
use domain::procedure::{Activity, Effects, Form, Per, Procedure};
use domain::record::TextRef;

use crate::chance::Chance;

const COURSES: u64 = 10_000;
const STEPS: usize = 12;
const OUTCOMES: [&str; 2] = ["yes", "no"];

/// An event of the published definition: the activity, and the item of an activity that has those.
type Ev = (usize, Option<u32>);

/// A graph as both sides are given it: who relates to whom, by activity.
#[derive(Debug)]
struct Graph {
    activities: usize,
    per: Vec<Option<Item>>,
    once: Vec<bool>,
    included: Vec<bool>,
    pending: Vec<bool>,
    conditions: BTreeSet<(usize, usize)>,
    milestones: BTreeSet<(usize, usize)>,
    /// Response, include, exclude by doer, outcome (`None`: whatever the outcome) and target.
    effects: BTreeMap<(usize, Option<usize>), [BTreeSet<usize>; 3]>,
    grievances: u32,
    respondents: u32,
}

/// The seats of every activity that has those.
const SEATS: u32 = 3;

fn graph(chance: &mut Chance) -> Graph {
    let activities = 1 + chance.below(7);
    let (grievances, respondents) = (chance.below(4) as u32, chance.below(3) as u32);
    let per = (0..activities).map(|_| Item::ALL.get(chance.below(8)).copied()).collect();
    let density = 2 + chance.below(6);
    let mut flags = |bound: usize| (0..activities).map(|_| chance.below(bound) == 0).collect::<Vec<_>>();
    let (once, excluded, pending) = (flags(3), flags(4), flags(4));
    let mut pairs = || {
        let all = (0..activities).flat_map(|from| (0..activities).map(move |to| (from, to)));
        all.filter(|_| chance.below(density + 1) == 0).collect::<BTreeSet<_>>()
    };
    let (conditions, milestones) = (pairs(), pairs());
    let mut effects = BTreeMap::new();
    for doer in 0..activities {
        for outcome in [None, Some(0), Some(1)] {
            let mut targets =
                || (0..activities).filter(|_| chance.below(density) == 0).collect::<BTreeSet<_>>();
            effects.insert((doer, outcome), [targets(), targets(), targets()]);
        }
    }
    let included = excluded.iter().map(|out| !out).collect();
    Graph {
        activities,
        per,
        once,
        included,
        pending,
        conditions,
        milestones,
        effects,
        grievances,
        respondents,
    }
}

/// The published definition, as naively as it can be said.
struct Naive<'g> {
    graph: &'g Graph,
    executed: BTreeSet<Ev>,
    pending: BTreeSet<Ev>,
    included: BTreeSet<Ev>,
}

impl<'g> Naive<'g> {
    fn new(graph: &'g Graph) -> Naive<'g> {
        let all = || (0..graph.activities).flat_map(|activity| instances(graph, activity));
        Naive {
            graph,
            executed: BTreeSet::new(),
            pending: all().filter(|(activity, _)| graph.pending[*activity]).collect(),
            included: all().filter(|(activity, _)| graph.included[*activity]).collect(),
        }
    }

    /// The events that a relation between two activities binds to one event: those about the same item, whether it is counted
    /// as a respondent or as a party (where the complainant comes first); all of them when the items are of another kind.
    fn related(&self, event: Ev, activity: usize) -> Vec<Ev> {
        let of = |(activity, item): Ev| Some((self.graph.per[activity]?, item?));
        let person = |(kind, nr): (Item, u32)| match kind {
            Item::Party => Some(nr),
            Item::Respondent => Some(nr + 1),
            _ => None,
        };
        let same = |other: &Ev| match (of(event), of(*other)) {
            (Some(one), Some(other)) if person(one).is_some() && person(other).is_some() => {
                person(one) == person(other)
            }
            (Some((kind, nr)), Some((other, number))) if kind == other => nr == number,
            _ => true,
        };
        instances(self.graph, activity).into_iter().filter(same).collect()
    }

    fn enabled(&self, event: Ev) -> bool {
        let sources = |relation: &BTreeSet<(usize, usize)>| -> Vec<Ev> {
            let to = relation.iter().filter(|(_, to)| *to == event.0);
            to.flat_map(|(from, _)| self.related(event, *from))
                .filter(|e| self.included.contains(e))
                .collect()
        };
        // ours beside the definition: once is the default, unless it is owed anew
        let spent =
            self.graph.once[event.0] && self.executed.contains(&event) && !self.pending.contains(&event);
        self.included.contains(&event)
            && sources(&self.graph.conditions).iter().all(|e| self.executed.contains(e))
            && sources(&self.graph.milestones).iter().all(|e| !self.pending.contains(e))
            && !spent
    }

    fn execute(&mut self, event: Ev, outcome: usize) {
        let targets = |kind: usize| -> Vec<Ev> {
            let doings = [(event.0, None), (event.0, Some(outcome))];
            let found = doings.iter().flat_map(|doing| &self.graph.effects[doing][kind]);
            found.flat_map(|activity| self.related(event, *activity)).collect()
        };
        let (responses, includes, excludes) = (targets(0), targets(1), targets(2));
        self.executed.insert(event);
        self.pending.remove(&event);
        self.pending.extend(responses);
        self.included.retain(|e| !excludes.contains(e));
        self.included.extend(includes);
    }
}

fn instances(graph: &Graph, activity: usize) -> Vec<Ev> {
    let items = match graph.per[activity] {
        None => return vec![(activity, None)],
        Some(Item::Grievance) => graph.grievances,
        Some(Item::Respondent) => graph.respondents,
        Some(Item::Party) => graph.respondents + 1,
        Some(Item::Seat) => SEATS,
    };
    (1..=items).map(|item| (activity, Some(item))).collect()
}

fn name(activity: usize) -> String {
    format!("a{activity}")
}

fn names(activities: &BTreeSet<usize>) -> Vec<String> {
    activities.iter().map(|activity| name(*activity)).collect()
}

fn effects(graph: &Graph, doer: usize, outcome: Option<usize>) -> Effects {
    let [obliges, includes, excludes] = &graph.effects[&(doer, outcome)];
    Effects { obliges: names(obliges), includes: names(includes), excludes: names(excludes) }
}

fn sources(relation: &BTreeSet<(usize, usize)>, to: usize) -> Vec<String> {
    relation.iter().filter(|(_, target)| *target == to).map(|(from, _)| name(*from)).collect()
}

/// The same graph as a procedure of ours. Every act is a note: what is recorded does not matter here.
fn procedure(graph: &Graph) -> Procedure {
    let activity = |nr: usize| Activity {
        id: name(nr),
        act: Act::Note,
        by: vec![Role::System],
        by_in_stage: BTreeMap::new(),
        fallback: Vec::new(),
        per: Per { stage: false, item: graph.per[nr] },
        seats: (0..SEATS).map(|_| "member".to_owned()).collect(),
        in_stages: BTreeSet::new(),
        after: sources(&graph.conditions, nr),
        not_while_pending: sources(&graph.milestones, nr),
        only_if: None,
        only_before_end_of: None,
        only_after_end_of: None,
        moves: Vec::new(),
        waive_unless: None,
        person_not: Vec::new(),
        exempts: Vec::new(),
        keeps_out: true,
        assignee_not: Vec::new(),
        repeatable: !graph.once[nr],
        included: graph.included[nr],
        pending: graph.pending[nr],
        ends: false,
        when_ended: false,
        auto: false,
        auto_after: None,
        auto_outcome: None,
        warn_working_days: 0,
        notice_working_days: 0,
        tie_months: 0,
        encloses: Vec::new(),
        signatures: 1,
        signatories: Vec::new(),
        asks: Vec::new(),
        checks: None,
        letter: None,
        must_say: Vec::new(),
        letter_to_respondent: false,
        grounds: Vec::new(),
        alerts: Vec::new(),
        informs: Vec::new(),
        corrects: Vec::new(),
        effects: effects(graph, nr, None),
        when: (0..OUTCOMES.len())
            .map(|outcome| (OUTCOMES[outcome].to_owned(), effects(graph, nr, Some(outcome))))
            .collect(),
        source: String::new(),
    };
    Procedure {
        name: "random".to_owned(),
        version: 1,
        digest: String::new(),
        source: String::new(),
        calendar: String::new(),
        other_calendars: Vec::new(),
        languages: Vec::new(),
        stages: 1,
        terms: Default::default(),
        activities: (0..graph.activities).map(|nr| (name(nr), activity(nr))).collect(),
        guarantees: Vec::new(),
        causes: Vec::new(),
        norms: Vec::new(),
        lines: Vec::new(),
        form: Form::default(),
        texts: BTreeMap::new(),
        letters: BTreeMap::new(),
    }
}

/// A dossier in which something came in, so that its course alone decides.
fn dossier(graph: &Graph, procedure: &Procedure) -> Dossier {
    let mut dossier = Dossier::empty("random");
    dossier.receipt = Some(Receipt {
        procedure: String::new(),
        body: String::new(),
        unit: None,
        medium: Medium::WebForm,
        source: Source::Direct,
        received_on: jiff::civil::date(2026, 3, 2),
        sent_on: None,
        language: Lang::En,
        complainant: None,
        representative: None,
        reach: Reach::default(),
        relation: None,
        message: TextRef { id: String::new(), digest: String::new() },
        desired: None,
        happened_on: None,
    });
    dossier.marking.set_grievances(procedure, &vec![None; graph.grievances as usize]);
    dossier.marking.set_respondents(procedure, graph.respondents);
    dossier
}

/// A step of the record, so that what was done can be told by its date.
fn step(seq: u32) -> Event {
    Event {
        v: VERSION,
        seq,
        at: jiff::Timestamp::UNIX_EPOCH,
        on: jiff::civil::date(2026, 3, 2),
        by: Doer { person: None, role: Role::System, on_behalf_of: None },
        what: What::Recomputed { calendar: String::new() },
        terms: Vec::new(),
        informed: Vec::new(),
    }
}

fn ours(dossier: &Dossier, procedure: &Procedure, graph: &Graph) -> (BTreeSet<Ev>, BTreeSet<Ev>) {
    let (mut enabled, mut owed) = (BTreeSet::new(), BTreeSet::new());
    for nr in 0..graph.activities {
        let activity = procedure.activity(&name(nr)).expect("it is there");
        for event in instances(graph, nr) {
            let spot = Spot { stage: 1, item: event.1 };
            if possible(dossier, procedure, activity, spot).is_ok() {
                enabled.insert(event);
            }
        }
    }
    for (activity, spot) in dossier.owed(procedure) {
        owed.insert((activity.id[1..].parse().expect("a number"), spot.item));
    }
    (enabled, owed)
}

/// Plays one course on both sides; how many steps it had.
fn course(seed: u64) -> usize {
    let mut chance = Chance::of(seed + 1);
    let graph = graph(&mut chance);
    let procedure = procedure(&graph);
    let (mut dossier, mut naive) = (dossier(&graph, &procedure), Naive::new(&graph));
    for nr in 0..STEPS {
        let all: Vec<Ev> = (0..graph.activities).flat_map(|activity| instances(&graph, activity)).collect();
        let enabled: BTreeSet<Ev> = all.iter().copied().filter(|event| naive.enabled(*event)).collect();
        let owed: BTreeSet<Ev> = naive.pending.intersection(&naive.included).copied().collect();
        assert_eq!(
            ours(&dossier, &procedure, &graph),
            (enabled.clone(), owed),
            "seed {seed}, step {nr}, {graph:#?}"
        );
        let Some(event) = enabled.iter().nth(chance.below(enabled.len().max(1))).copied() else { return nr };
        let outcome = chance.below(OUTCOMES.len());
        naive.execute(event, outcome);
        let seq = dossier.head() + 1;
        let activity = procedure.activity(&name(event.0)).expect("it is there");
        let spot = Spot { stage: 1, item: event.1 };
        let outcome = Some(OUTCOMES[outcome]);
        let doing = Doing { activity, spot, effect_stage: 1, outcome, seq, freed: None };
        dossier.marking.perform(&procedure, &doing);
        dossier.events.push(step(seq));
    }
    STEPS
}

#[test]
fn published_semantics_and_ours_agree_on_every_step() {
    let wanted =
        std::env::var("GEHOOR_COURSES").ok().map(|count| count.parse().expect("a number of courses"));
    let courses = wanted.unwrap_or(COURSES);
    let steps: usize = (0..courses).map(course).sum();
    println!("{courses} courses, {steps} steps");
    assert!(steps as u64 > courses * 3, "courses that end at once prove little: {steps} steps");
}
