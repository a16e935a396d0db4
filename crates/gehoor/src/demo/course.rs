//! What comes next in a dossier: the engine says what is possible, the plan which of it people do, and who.

use domain::act::Act;
use domain::decide::{eligible, possible};
use domain::marking::Spot;
use domain::people::PersonId;
use domain::procedure::Activity;
use office::Reading;

use super::chance::Chance;
use super::corpus::Submission;
use super::plan::Plan;

/// A dossier on its way.
pub struct Course {
    pub plan: Plan,
    /// Its id, once it is there.
    pub dossier: String,
    /// Its number, once it is there.
    pub number: String,
    /// How many drafts there were in this stage.
    pub drafts: u8,
    /// How often nobody was there to go on.
    pub waits: u8,
    /// What was done once and is not asked for again.
    pub done: Vec<&'static str>,
}

/// What someone is about to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    pub activity: String,
    pub act: Act,
    pub item: Option<u32>,
    /// Who may; empty when nobody is there today.
    pub who: Vec<PersonId>,
}

impl Course {
    pub fn new(plan: Plan) -> Course {
        let (dossier, number) = (String::new(), String::new());
        Course { plan, dossier, number, drafts: 0, waits: 0, done: Vec::new() }
    }

    /// What comes next; `None` when it is for the complainant, or when it lies still.
    pub fn next(&self, reading: &Reading, one: &Submission) -> Option<Todo> {
        if reading.dossier.ended.is_some() {
            return None;
        }
        let todo = self.detour(reading, one).or_else(|| owed(reading))?;
        let here = (todo.activity.as_str(), reading.dossier.stage);
        let stops = self.plan.stops_before.is_some_and(|stop| stop == here);
        (!stops).then_some(todo)
    }

    /// What the plan wants and nobody is obliged to.
    fn detour(&self, reading: &Reading, one: &Submission) -> Option<Todo> {
        let dossier = &reading.dossier;
        let fresh = dossier.admissible.is_none() && dossier.stage == 1 && !dossier.acknowledged;
        let assigned = dossier.handler().is_some() && dossier.answered.is_none();
        let wishes = [
            ("decline", fresh && one.spam),
            ("merge", fresh && self.plan.repeats.is_some()),
            ("transfer", fresh && self.plan.wrong_body),
            ("reroute", fresh && self.plan.wrong_unit && !self.plan.wrong_body),
            ("forward", fresh && one.forward_to.is_some()),
            ("classify", fresh && one.grievances.len() > 1 && dossier.grievances.len() == 1),
            ("name-respondent", fresh && self.plan.names_someone && dossier.kind.is_some()),
            ("hold", assigned && dossier.stage == 1 && self.holds(one) && investigated(reading)),
            ("note", assigned && one.note.is_some()),
            ("uphold", dossier.stage == 2 && one.second_outcome.as_deref() == Some("uphold")),
        ];
        let wanted = wishes.into_iter().filter(|(id, wanted)| *wanted && !self.done.contains(id));
        wanted.filter_map(|(id, _)| todo(reading, reading.offer(id, None)?.activity, None)).next()
    }

    /// A date is promised where the corpus says why, and where it takes very long.
    fn holds(&self, one: &Submission) -> bool {
        one.hold.is_some() || self.plan.pace > 200
    }
}

fn investigated(reading: &Reading) -> bool {
    let here = Spot { stage: reading.dossier.stage, item: None };
    let investigate = reading.procedure.activity("investigate");
    investigate.is_some_and(|activity| reading.dossier.marking.mark(activity, here).done.is_some())
}

/// The first thing that someone of staff owes.
fn owed(reading: &Reading) -> Option<Todo> {
    let mut owed = reading.dossier.owed(&reading.procedure);
    owed.retain(|(activity, _)| !matches!(activity.act, Act::AskSatisfaction | Act::Escalate | Act::Close));
    owed.sort_by_key(|(activity, _)| rank(activity.act));
    owed.into_iter().find_map(|(activity, spot)| todo(reading, activity, spot.item))
}

/// An activity that is possible now, with those who may do it.
pub fn todo(reading: &Reading, activity: &Activity, item: Option<u32>) -> Option<Todo> {
    let spot = Spot { stage: reading.dossier.stage, item };
    possible(&reading.dossier, &reading.procedure, activity, spot).ok()?;
    let who = eligible(&reading.dossier, reading.setting(), (activity, item), reading.today);
    let who = who.into_iter().map(|(_, person, _)| person).collect();
    Some(Todo { activity: activity.id.clone(), act: activity.act, item, who })
}

/// In which order people take what they owe.
fn rank(act: Act) -> u8 {
    match act {
        Act::Register => 0,
        Act::Classify => 1,
        Act::AssessAdmissibility => 2,
        Act::Acknowledge => 3,
        Act::Assign => 4,
        Act::Investigate => 5,
        Act::Propose => 6,
        Act::Validate => 7,
        Act::Judge => 8,
        Act::ReferSecondLine => 9,
        Act::Answer | Act::GiveFeedback => 10,
        _ => 11,
    }
}

/// How many working days it usually takes, from … to ….
fn usual(todo: &Todo) -> (i32, i32) {
    match todo.act {
        Act::Classify | Act::Transfer | Act::Decline | Act::Judge | Act::Answer => (0, 1),
        Act::AssessAdmissibility => (0, 1),
        Act::Acknowledge | Act::NameRespondent | Act::Note | Act::Commit => (0, 0),
        Act::Assign | Act::Validate | Act::Uphold | Act::Merge => (0, 2),
        Act::Forward => (1, 3),
        Act::Investigate => (2, 8),
        Act::Propose => (1, 5),
        Act::GiveFeedback => (0, 4),
        Act::Discuss => (3, 9),
        _ => (0, 1),
    }
}

/// How many working days it takes here.
pub fn takes(todo: &Todo, plan: &Plan, chance: &mut Chance) -> u32 {
    let (least, most) = usual(todo);
    let days = chance.between(least, most) * 2;
    // half days are rounded up, so that a hurried course still moves
    let days = (days * plan.pace + 199) / 200;
    u32::try_from(days.min(most * 3)).unwrap_or_default()
}
