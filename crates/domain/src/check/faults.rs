//! What would go wrong, looked for in everything that can be reached.

pub mod asked;
mod term;

use super::acts::{By, Doing, Step};
use super::bits::{Mark, Place};
use super::course::Course;
use super::explore::Explored;
use super::guard::Guards;
use super::happens::{come_about, happening};
use super::onward::gone_on;
use crate::act::Act;
use crate::calendar::Calendar;
use crate::fact::Fact;
use crate::people::Role;
use crate::procedure::{ActivityId, Ground, Guarantee, Procedure, TermId};
use diagrams::{NONE, Set};
use serde::{Deserialize, Serialize};

use asked::unasked;
pub use term::of_terms;

/// The kinds of fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// No course ever comes to it, and why where one reason is enough.
    Unreachable {
        /// The activity.
        activity: ActivityId,
        /// What never holds.
        because: Option<String>,
    },
    /// From here the organisation cannot close the dossier any more in the ordinary course.
    DeadEnd {
        /// What is then owed.
        owed: Vec<ActivityId>,
    },
    /// It ends the dossier, and the complainant was not told.
    Untold(ActivityId),
    /// After it nothing is owed and no term runs, and the dossier has not ended: it lies there until somebody happens to see it.
    Unasked(ActivityId),
    /// An answer leaves while nothing was decided.
    AnswerBeforeDecision(ActivityId),
    /// Nobody is warned when the term passes.
    TermWithoutOwner(TermId),
    /// The term never starts: the act that it counts from does not record that date.
    TermNeverStarts(TermId),
    /// Nothing meets the term.
    TermNeverMet(TermId),
    /// The calendar has no day on which the term could end.
    TermWithoutEnd(TermId),
    /// It hangs on a fact that nothing in the procedure brings about.
    FactNeverHolds {
        /// The activity.
        activity: ActivityId,
        /// The fact.
        fact: Fact,
    },
    /// It hangs on two facts that hold together nowhere.
    FactsContradict {
        /// The activity.
        activity: ActivityId,
        /// Both.
        facts: [Fact; 2],
    },
    /// Nobody who may do it may choose that ground.
    GroundOfNobody {
        /// The activity.
        activity: ActivityId,
        /// The ground's code.
        ground: String,
    },
    /// A guarantee of the procedure is broken.
    Broken(Guarantee),
}

/// A fault, where it shows, and what is done there.
pub struct Found {
    pub fault: Fault,
    pub course: Option<Course>,
    pub last: Option<Step>,
    /// Of a course that is stuck: the same gone on with until only that is left, and what is then owed.
    pub onward: Option<(Course, Vec<ActivityId>)>,
}

impl Found {
    fn new(fault: Fault, course: Option<Course>, last: Option<Step>) -> Found {
        Found { fault, course, last, onward: None }
    }
}

/// Every fault.
pub fn faults(explored: &mut Explored<'_>, calendar: &Calendar) -> Vec<Found> {
    let mut still = of_terms(explored.procedure, calendar);
    still.extend(of_facts(explored.procedure));
    still.extend(contradictions(explored));
    let still = still.into_iter();
    let mut found: Vec<Found> = still.map(|fault| Found::new(fault, None, None)).collect();
    found.extend(unreachable(explored));
    for ask in SHOWS {
        let shown = ask(explored);
        explored.held = shown.iter().flat_map(|(_, ways)| ways.iter().map(|(set, _)| *set)).collect();
        for (fault, ways) in shown {
            found.extend(first_course(explored, fault, &ways));
        }
        explored.held.clear();
    }
    found.extend(dead_end(explored));
    found.extend(unasked(explored));
    found
}

/// What shows faults where something is done.
pub const SHOWS: [fn(&mut Explored<'_>) -> Shown; 3] = [untold, before_decision, guarantees];

/// The fault where it shows first, if any course comes there.
fn first_course(explored: &mut Explored<'_>, fault: Fault, ways: &[(Set, Step)]) -> Option<Found> {
    let anywhere = explored.sets.any(ways.iter().map(|(set, _)| *set));
    let course = explored.plain_course(anywhere)?;
    // what the system does has shown on the way
    let shows = |(set, _): &&(Set, Step)| explored.sets.has(*set, &course.end);
    let last = ways.iter().find(shows).map(|(_, step)| *step).filter(|step| step.by != By::System);
    Some(Found::new(fault, Some(course), last))
}

/// Facts that nothing here brings about, and grounds that nobody can choose.
fn of_facts(procedure: &Procedure) -> Vec<Fault> {
    let mut found = Vec::new();
    for node in procedure.activities.values() {
        let of_grounds = node.grounds.iter().filter_map(|ground| ground.only_if);
        for fact in [node.only_if, node.waive_unless].into_iter().flatten().chain(of_grounds) {
            if fact.brought_about_by().is_some_and(|by| procedure.first_of(by).is_none()) {
                found.push(Fault::FactNeverHolds { activity: node.id.clone(), fact });
            }
        }
        let theirs = |role: &Role| {
            let everywhere = node.by_in_stage.values().chain([&node.by, &node.fallback]);
            everywhere.into_iter().any(|roles| roles.contains(role))
        };
        let of_others = |ground: &&Ground| !ground.by.is_empty() && !ground.by.iter().any(theirs);
        let grounds = node.grounds.iter().filter(of_others).map(|ground| ground.code.clone());
        found.extend(grounds.map(|ground| Fault::GroundOfNobody { activity: node.id.clone(), ground }));
    }
    found
}

/// What must hold for one and the same activity and holds together nowhere that is reached.
fn contradictions(explored: &mut Explored<'_>) -> Vec<Fault> {
    let (faults, both): (Vec<Fault>, Vec<Set>) = facts_together(explored).into_iter().unzip();
    let together = come_about(explored, &both);
    let never = faults.into_iter().zip(together).filter(|(_, together)| !together);
    let mut found: Vec<Fault> = never.map(|(fault, _)| fault).collect();
    found.dedup();
    found
}

/// Each two facts on which one activity hangs, as the fault that it is where they hold together nowhere, and where they do.
pub fn facts_together(explored: &mut Explored<'_>) -> Vec<(Fault, Set)> {
    let mut found = Vec::new();
    for node in explored.procedure.activities.values() {
        let grounds = node.grounds.iter().filter_map(|ground| ground.only_if);
        let Some(fact) = node.only_if else { continue };
        for other in node.waive_unless.into_iter().chain(grounds).filter(|other| *other != fact) {
            let (procedure, bits) = (explored.procedure, &explored.bits);
            let followed = |fact: Fact| bits.follows(fact);
            if !followed(fact) || !followed(other) {
                continue;
            }
            let mut guards = Guards { procedure, bits, sets: &mut explored.sets, stage: 1 };
            let both = [guards.holds(fact), guards.holds(other)];
            let both = guards.sets.all(both.into_iter().chain([explored.calm]));
            found.push((Fault::FactsContradict { activity: node.id.clone(), facts: [fact, other] }, both));
        }
    }
    found
}

fn unreachable(explored: &mut Explored<'_>) -> Vec<Found> {
    let happens = happening(explored);
    let never: Vec<usize> = (0..happens.len()).filter(|nr| !happens[*nr]).collect();
    let mut found = Vec::new();
    for nr in never {
        let activity = explored.procedure.activities[nr].id.clone();
        let because = why_never(explored, nr);
        found.push(Found::new(Fault::Unreachable { activity, because }, None, None));
    }
    found
}

/// The first part of what it needs that holds nowhere that is reached, in any stage.
fn why_never(explored: &mut Explored<'_>, activity: usize) -> Option<String> {
    let node = &explored.procedure.activities[activity];
    let place = Place { activity, item: u8::from(node.per.item.is_some()) };
    let mut reasons: Option<Vec<String>> = None;
    for stage in (1..=explored.procedure.stages).filter(|stage| node.exists_in(*stage)) {
        let (procedure, bits) = (explored.procedure, &explored.bits);
        let mut guards = Guards { procedure, bits, sets: &mut explored.sets, stage };
        let roles: Vec<_> = node.roles(stage).iter().chain(&node.fallback).copied().collect();
        let staffed = guards.staffed(&roles);
        let mut parts = guards.parts(place);
        let names: Vec<_> = roles.iter().map(|role| role.code()).collect();
        parts.push((staffed, format!("nobody of {} can do it", names.join(", "))));
        let never = no_course(explored, parts);
        reasons = Some(match reasons {
            Some(before) => before.into_iter().filter(|reason| never.contains(reason)).collect(),
            None => never,
        });
    }
    reasons?.into_iter().next()
}

/// The reasons of what holds nowhere that a course comes to, by itself or with those before it.
fn no_course(explored: &mut Explored<'_>, parts: Vec<(Set, String)>) -> Vec<String> {
    explored.held = parts.iter().map(|(set, _)| *set).collect();
    let mut here = Some(explored.calm);
    let mut never = Vec::new();
    for (set, reason) in parts {
        explored.held.extend(here);
        let alone = explored.sets.and(explored.calm, set);
        if !reason.is_empty() && !explored.comes_to(alone) {
            never.push(reason.clone());
        }
        let both = here.map(|here| explored.sets.and(here, set));
        here = both.filter(|both| explored.comes_to(*both));
        if both.is_some() && here.is_none() && !reason.is_empty() {
            never.push(reason);
        }
    }
    explored.held.clear();
    never
}

/// Each with what shows it, and where that is done.
pub type Shown = Vec<(Fault, Vec<(Set, Step)>)>;

/// Goes over every doing: where it shows a fault, if anywhere.
fn shown(explored: &mut Explored<'_>, ask: impl Fn(&mut Guards<'_>, Step) -> Vec<(Fault, Set)>) -> Shown {
    let mut found: Shown = Vec::new();
    let acts = explored.doings.iter().zip(&explored.acts);
    for (doing, can) in acts.filter(|(doing, _)| doing.step.does().is_some()) {
        let (procedure, bits, step) = (explored.procedure, &explored.bits, doing.step);
        let mut guards = Guards { procedure, bits, sets: &mut explored.sets, stage: step.stage };
        for (fault, set) in ask(&mut guards, step) {
            let way = (guards.sets.and(*can, set), step);
            match found.iter_mut().find(|(known, _)| *known == fault) {
                _ if way.0 == NONE => {}
                Some((_, ways)) => ways.push(way),
                None => found.push((fault, vec![way])),
            }
        }
    }
    found
}

fn untold(explored: &mut Explored<'_>) -> Shown {
    shown(explored, |guards, step| {
        let node = guards.node(step.place.activity);
        let fault = || Fault::Untold(node.id.clone());
        let reachable = guards.is(guards.bits.reachable);
        if !node.ends {
            return Vec::new();
        }
        let silent = match node.act {
            _ if node.letter.is_some() && !node.letter_to_respondent => NONE,
            // an action is given up before the court, which tells
            Act::Withdraw if guards.procedure.is_for_disputes() => NONE,
            // each of these has something to confirm of its own (Awb 2:3, 9:5)
            Act::Forward | Act::Merge | Act::Settle | Act::Withdraw => diagrams::ALL,
            // what is no message at all needs no word until it was assessed: it is a complaint then, and ends with a letter
            Act::Decline if node.grounds.iter().all(Ground::is_no_message) => {
                guards.done_of(Act::AssessAdmissibility)
            }
            Act::Decline => diagrams::ALL,
            _ => {
                let (told, judgment) = (guards.bits.untold, guards.bits.untold_judgment);
                let parts = [guards.is(told), guards.is(judgment)];
                guards.sets.any(parts)
            }
        };
        vec![(fault(), guards.sets.and(silent, reachable))]
    })
}

fn before_decision(explored: &mut Explored<'_>) -> Shown {
    shown(explored, |guards, step| {
        let node = guards.node(step.place.activity);
        let decides = |node: &crate::procedure::Activity| matches!(node.act, Act::Judge | Act::Uphold);
        if node.act != Act::Answer || !guards.procedure.activities.values().any(decides) {
            return Vec::new();
        }
        let mut decided = guards.done_of(Act::Uphold);
        for (nr, _) in
            guards.procedure.activities.values().enumerate().filter(|(_, node)| node.act == Act::Judge)
        {
            let mut all = if guards.node(nr).exists_in(step.stage) { diagrams::ALL } else { NONE };
            for (place, there) in guards.spots(nr, Place { activity: nr, item: 0 }) {
                let done = guards.mark(place, Mark::Done);
                let missing = guards.sets.without(there, done);
                all = guards.sets.without(all, missing);
            }
            decided = guards.sets.or(decided, all);
        }
        vec![(Fault::AnswerBeforeDecision(node.id.clone()), guards.sets.not(decided))]
    })
}

/// What is promised is broken where an act is done: before another, once more, or as an end without what was to come. That it can
/// still come until then needs no proof of its own: from everywhere an end can be reached, and every end has it.
fn guarantees(explored: &mut Explored<'_>) -> Shown {
    shown(explored, |guards, step| {
        let id = &guards.node(step.place.activity).id;
        let mut found = Vec::new();
        for guarantee in &guards.procedure.guarantees {
            let broken = match guarantee {
                Guarantee::Never { never, before } if never == id => {
                    let before = guards.procedure.activities.get_index_of(before);
                    before.map(|before| guards.missing(before, step.place))
                }
                Guarantee::AtMostOne { activity } if activity == id => {
                    Some(guards.mark(step.place, Mark::Done))
                }
                Guarantee::Leads { leads, to, unless } if guards.node(step.place.activity).ends => {
                    Some(guards.ends_without(step.place, (leads, to), unless))
                }
                _ => None,
            };
            found.extend(broken.map(|set| (Fault::Broken(guarantee.clone()), set)));
        }
        found
    })
}

/// The acts that close a dossier; where none does, all that end it.
pub fn closings(explored: &Explored<'_>) -> Vec<usize> {
    let acts = |act: fn(Act) -> bool| -> Vec<usize> {
        let closes = |doing: &Doing| {
            let node = doing.step.does().map(|nr| &explored.procedure.activities[nr]);
            node.is_some_and(|node| node.ends && act(node.act))
        };
        (0..explored.doings.len()).filter(|nr| closes(&explored.doings[*nr])).collect()
    };
    match acts(|act| act == Act::Close) {
        closing if closing.is_empty() => acts(|_| true),
        closing => closing,
    }
}

/// What is open and cannot be closed any more in the ordinary course.
fn dead_end(explored: &mut Explored<'_>) -> Option<Found> {
    let closing = closings(explored);
    let ways = explored.sure_ways_to(&closing);
    let perhaps = open_without(explored, ways);
    if !explored.perhaps(perhaps) {
        return None;
    }
    let ways = explored.ways_to(&closing);
    let dead = open_without(explored, ways);
    let course = explored.plain_course(dead)?;
    let fault = Fault::DeadEnd { owed: owed(explored, &course.end) };
    let onward = gone_on(explored, &course);
    let left = owed(explored, &onward.end);
    Some(Found { onward: Some((onward, left)), ..Found::new(fault, Some(course), None) })
}

/// Open, and not among these.
fn open_without(explored: &mut Explored<'_>, ways: Set) -> Set {
    let ended = explored.sets.bit(explored.bits.ended, false);
    let received = explored.sets.bit(explored.bits.received, true);
    let open = explored.sets.all([explored.calm, ended, received]);
    explored.sets.without(open, ways)
}

/// What is owed in a marking, in the file's order.
pub fn owed(explored: &mut Explored<'_>, end: &[bool]) -> Vec<ActivityId> {
    let stage = 1 + explored.bits.stages.iter().filter(|var| end[usize::from(**var)]).count() as u8;
    let mut owed = Vec::new();
    for (nr, node) in explored.procedure.activities.values().enumerate() {
        let (procedure, bits) = (explored.procedure, &explored.bits);
        let mut guards = Guards { procedure, bits, sets: &mut explored.sets, stage };
        let pends = guards.pends(nr, Place { activity: nr, item: 0 });
        if explored.sets.has(pends, end) {
            owed.push(node.id.clone());
        }
    }
    owed
}
