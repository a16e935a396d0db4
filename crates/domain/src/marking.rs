//! The marking of a dossier and what doing an activity does to it: Dynamic Condition Response graphs
//! (Hildebrandt & Mukkamala 2010) with stages and grievances as instances.
//!
//! What is not here: roles, facts, terms, endings. Those are tested in `decide`, and leave the marking alone.

use std::collections::BTreeMap;

use crate::procedure::{Activity, ActivityId, Effects, Procedure};

/// One marking's place: an activity, for a stage and a grievance where it has those (0 where it has not).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The activity.
    pub activity: ActivityId,
    /// The stage, from 1.
    pub stage: u8,
    /// The grievance, from 1.
    pub grievance: u32,
}

/// Done? Included? Pending?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The event (by number) that did it last; `None` when it has not been done.
    pub done: Option<u32>,
    /// Part of the course.
    pub included: bool,
    /// Owed.
    pub pending: bool,
}

/// The marks of a dossier. What has no mark yet is as the procedure starts it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marking {
    marks: BTreeMap<Key, Mark>,
    grievances: u32,
}

/// Where something is done: the stage it belongs to, the grievance if it is about one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The stage, from 1.
    pub stage: u8,
    /// The grievance, from 1; `None` for an activity without that instance.
    pub grievance: Option<u32>,
}

impl Marking {
    /// The mark of an activity at a spot.
    pub fn mark(&self, activity: &Activity, spot: Spot) -> Mark {
        self.get(activity, &key(activity, spot.stage, spot.grievance.unwrap_or(0)))
    }

    fn get(&self, activity: &Activity, key: &Key) -> Mark {
        self.marks.get(key).copied().unwrap_or(Mark {
            done: None,
            included: activity.included,
            pending: activity.pending,
        })
    }

    fn change(&mut self, activity: &Activity, key: Key, change: impl FnOnce(&mut Mark)) {
        let mut mark = self.get(activity, &key);
        change(&mut mark);
        self.marks.insert(key, mark);
    }

    /// The spots of `other` that a rule of something at `spot` speaks of: the same grievance, or all of them.
    pub fn spots(&self, other: &Activity, spot: Spot) -> Vec<Spot> {
        let grievances: Vec<Option<u32>> = match (other.per.grievance, spot.grievance) {
            (false, _) => vec![None],
            (true, Some(same)) => vec![Some(same)],
            (true, None) => (1..=self.grievances).map(Some).collect(),
        };
        grievances.into_iter().map(|grievance| Spot { stage: spot.stage, grievance }).collect()
    }

    /// How many grievances there are; a new one starts with what was owed of all.
    pub fn set_grievances(&mut self, procedure: &Procedure, count: u32) {
        for activity in procedure.activities.values().filter(|a| a.per.grievance) {
            for stage in 0..=procedure.stages {
                let template = Key { stage, ..key(activity, 0, 0) };
                let Some(mark) = self.marks.get(&template).copied() else { continue };
                for grievance in self.grievances + 1..=count {
                    self.marks.insert(Key { grievance, ..template.clone() }, mark);
                }
            }
            self.marks.retain(|k, _| k.activity != activity.id || k.grievance <= count);
        }
        self.grievances = count;
    }

    /// The activity is done at a spot; its relations work on `effect_stage` (an escalation works on the stage it opens).
    pub fn perform(
        &mut self,
        procedure: &Procedure,
        activity: &Activity,
        spot: Spot,
        effect_stage: u8,
        outcome: Option<&str>,
        seq: u32,
    ) {
        let own = key(activity, spot.stage, spot.grievance.unwrap_or(0));
        self.change(activity, own, |mark| {
            mark.done = Some(seq);
            mark.pending = false;
        });
        let effects: Vec<&Effects> = activity.effects(outcome).collect();
        let there = Spot { stage: effect_stage, grievance: spot.grievance };
        // DCR: what is excluded goes out first, then what is included comes in.
        for target in effects.iter().flat_map(|e| &e.excludes) {
            self.set(procedure, target, there, |mark| mark.included = false);
        }
        for target in effects.iter().flat_map(|e| &e.includes) {
            self.set(procedure, target, there, |mark| mark.included = true);
        }
        for target in effects.iter().flat_map(|e| &e.obliges) {
            self.set(procedure, target, there, |mark| mark.pending = true);
        }
    }

    /// It is owed from now on in that stage: begun, and not done.
    pub fn owe(&mut self, activity: &Activity, stage: u8) {
        self.change(activity, key(activity, stage, 0), |mark| mark.pending = true);
    }

    fn set(&mut self, procedure: &Procedure, target: &str, spot: Spot, change: impl Fn(&mut Mark) + Copy) {
        let Some(target) = procedure.activity(target).filter(|t| t.exists_in(spot.stage)) else { return };
        let mut grievances: Vec<u32> =
            self.spots(target, spot).into_iter().map(|s| s.grievance.unwrap_or(0)).collect();
        if target.per.grievance && spot.grievance.is_none() {
            grievances.push(0); // what later grievances start with
        }
        for grievance in grievances {
            self.change(target, key(target, spot.stage, grievance), change);
        }
    }

    /// Everything pending and included in a stage, in the procedure's order.
    pub fn pending<'p>(&self, procedure: &'p Procedure, stage: u8) -> Vec<(&'p Activity, Spot)> {
        let all = procedure.activities.values().filter(|a| a.exists_in(stage));
        all.flat_map(|a| self.spots(a, Spot { stage, grievance: None }).into_iter().map(move |s| (a, s)))
            .filter(|(a, spot)| {
                let mark = self.mark(a, *spot);
                mark.pending && mark.included
            })
            .collect()
    }
}

fn key(activity: &Activity, stage: u8, grievance: u32) -> Key {
    Key {
        activity: activity.id.clone(),
        stage: if activity.per.stage { stage } else { 0 },
        grievance: if activity.per.grievance { grievance } else { 0 },
    }
}
