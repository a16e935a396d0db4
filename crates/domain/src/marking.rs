//! The marking of a dossier and what doing an activity does to it: Dynamic Condition Response graphs
//! (Hildebrandt & Mukkamala 2010) with stages and items (grievances, respondents, parties, seats) as instances.
//!
//! What is not here: roles, facts, terms, endings. Those are tested in `decide`, and leave the marking alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::Act;
use crate::item::{Item, Related};
use crate::people::Role;
use crate::procedure::{Activity, ActivityId, Effects, Procedure};

/// One marking's place: an activity, for a stage and an item where it has those (0 where it has not).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The activity.
    pub activity: ActivityId,
    /// The stage, from 1.
    pub stage: u8,
    /// The item, from 1; 0 is what later items start with.
    pub item: u32,
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
    respondents: u32,
    /// The numbers of those who were named by mistake: no rule speaks of them.
    dropped: BTreeSet<u32>,
    /// The events that were no part of the course when they were folded.
    taken_out: BTreeSet<u32>,
}

/// Where something is done: the stage it belongs to, the item if it is about one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The stage, from 1.
    pub stage: u8,
    /// The item, from 1; `None` for an activity that is not done per item, or for all of its items.
    pub item: Option<u32>,
}

/// What is done, and what its relations work on.
#[derive(Clone, Copy, Debug)]
pub struct Doing<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// Where.
    pub spot: Spot,
    /// The stage that its relations work on: of an escalation the one it opens.
    pub effect_stage: u8,
    /// What came of it.
    pub outcome: Option<&'a str>,
    /// The event that says so.
    pub seq: u32,
    /// The seat that nobody takes any more: of all seats only it is spoken of.
    pub freed: Option<Seat>,
}

/// A seat of an adviser or a committee, in whichever activity speaks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// What whoever sits there is.
    pub role: Role,
    /// Which of the seats that are appointed together, from 1.
    pub item: u32,
}

impl Seat {
    /// Whether that item of the activity is this seat, or no seat at all.
    pub fn speaks_of(self, activity: &Activity, item: Option<u32>) -> bool {
        let this = item == Some(self.item) && activity.seat_role(self.item) == Some(self.role);
        this || activity.per.item != Some(Item::Seat)
    }
}

impl Marking {
    /// The mark of an activity at a spot.
    pub fn mark(&self, activity: &Activity, spot: Spot) -> Mark {
        self.get(activity, &key(activity, spot.stage, spot.item.unwrap_or(0)))
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

    /// The spots of `other` that a rule of `activity` at `spot` speaks of: the same item, or all of them.
    pub fn spots(&self, activity: &Activity, spot: Spot, other: &Activity) -> Vec<Spot> {
        let at = |item| Spot { stage: spot.stage, item };
        let there = |number: &u32| self.is_there(other, *number);
        match other.per.item.map(|kind| kind.related(about(activity, spot))) {
            None => vec![at(None)],
            Some(Related::None) => Vec::new(),
            Some(Related::One(same)) => {
                Some(same).filter(there).map(|same| at(Some(same))).into_iter().collect()
            }
            Some(Related::All) => (1..=self.items(other)).filter(there).map(|item| at(Some(item))).collect(),
        }
    }

    /// Whether that item of the activity is nobody who was named by mistake.
    fn is_there(&self, activity: &Activity, item: u32) -> bool {
        match activity.per.item {
            Some(Item::Respondent) => !self.dropped.contains(&item),
            Some(Item::Party) => item < 2 || !self.dropped.contains(&(item - 1)),
            Some(Item::Grievance | Item::Seat) | None => true,
        }
    }

    /// Whether the naming of the respondent of that number was a mistake.
    pub fn is_dropped(&self, respondent: u32) -> bool {
        self.dropped.contains(&respondent)
    }

    /// The respondent of that number was named by mistake: nothing waits for them any more, and nothing is owed about them.
    pub fn drop_respondent(&mut self, respondent: u32) {
        self.dropped.insert(respondent);
    }

    /// How many items there are of the kind that the activity is done per; 0 without such a kind.
    pub fn items(&self, activity: &Activity) -> u32 {
        match activity.per.item {
            None => 0,
            Some(Item::Grievance) => self.grievances,
            Some(Item::Respondent) => self.respondents,
            Some(Item::Party) => self.respondents + 1, // the complainant is the first
            Some(Item::Seat) => activity.seats.len() as u32,
        }
    }

    /// How many respondents there are, and so how many parties; a new one starts with what was owed of all.
    pub fn set_respondents(&mut self, procedure: &Procedure, count: u32) {
        let per_item = procedure.activities.values().filter(|a| a.per.item.is_some());
        let before: Vec<_> = per_item.map(|activity| (activity, self.items(activity))).collect();
        self.respondents = count;
        for (activity, before) in before {
            self.follow(procedure, activity, before);
        }
    }

    /// The grievances are these, each told by its number of before; a new one starts with what was owed of all, and what was done about one
    /// that is gone no longer counts.
    pub fn set_grievances(&mut self, procedure: &Procedure, known_as: &[Option<u32>]) {
        self.grievances = known_as.len() as u32;
        for activity in procedure.activities.values().filter(|a| a.per.item == Some(Item::Grievance)) {
            for stage in 0..=procedure.stages {
                let at = |item| Key { stage, ..key(activity, 0, item) };
                let marks: Vec<_> =
                    known_as.iter().map(|number| self.marks.get(&at(number.unwrap_or(0))).copied()).collect();
                self.marks.retain(|k, _| k.activity != activity.id || k.stage != stage || k.item == 0);
                let marks = (1..).zip(marks).filter_map(|(item, mark)| Some((at(item), mark?)));
                self.marks.extend(marks);
            }
        }
    }

    fn follow(&mut self, procedure: &Procedure, activity: &Activity, before: u32) {
        let count = self.items(activity);
        for stage in 0..=procedure.stages {
            let template = Key { stage, ..key(activity, 0, 0) };
            let Some(mark) = self.marks.get(&template).copied() else { continue };
            for item in before + 1..=count {
                self.marks.insert(Key { item, ..template.clone() }, mark);
            }
        }
        self.marks.retain(|k, _| k.activity != activity.id || k.item <= count);
    }

    /// An activity is done at a spot, and its relations work, if it is part of the course there.
    ///
    /// Only a corrected history has anything done that is not: what was done before the correction and could not have been done had
    /// the entry been right from the start. It stays done, and nothing follows from it.
    pub fn perform(&mut self, procedure: &Procedure, doing: &Doing<'_>) {
        let Doing { activity, spot, .. } = *doing;
        let works = works_anyhow(activity.act) || self.mark(activity, spot).included;
        let own = key(activity, spot.stage, spot.item.unwrap_or(0));
        self.change(activity, own, |mark| {
            mark.done = Some(doing.seq);
            mark.pending = false;
        });
        if !works {
            self.taken_out.insert(doing.seq);
            return;
        }
        let effects: Vec<&Effects> = activity.effects(doing.outcome).collect();
        // DCR: what is excluded goes out first, then what is included comes in.
        for target in effects.iter().flat_map(|e| &e.excludes) {
            self.set(procedure, doing, target, |mark| mark.included = false);
        }
        for target in effects.iter().flat_map(|e| &e.includes) {
            self.set(procedure, doing, target, |mark| mark.included = true);
        }
        for target in effects.iter().flat_map(|e| &e.obliges) {
            self.set(procedure, doing, target, |mark| mark.pending = true);
        }
    }

    /// Whether what that event did is no part of the corrected history.
    pub fn is_taken_out(&self, seq: u32) -> bool {
        self.taken_out.contains(&seq)
    }

    /// It is owed from now on at that spot: begun, and not done.
    pub fn owe(&mut self, activity: &Activity, spot: Spot) {
        self.change(activity, key(activity, spot.stage, spot.item.unwrap_or(0)), |mark| mark.pending = true);
    }

    fn set(
        &mut self,
        procedure: &Procedure,
        doing: &Doing<'_>,
        target: &str,
        change: impl Fn(&mut Mark) + Copy,
    ) {
        let activity = doing.activity;
        let spot = Spot { stage: doing.effect_stage, item: doing.spot.item };
        let Some(target) = procedure.activity(target).filter(|t| t.exists_in(spot.stage)) else { return };
        let all = target.per.item.map(|kind| kind.related(about(activity, spot)));
        let template = (all == Some(Related::All)).then_some(0); // what later items start with
        let spoken_of = |spot: &Spot| doing.freed.is_none_or(|freed| freed.speaks_of(target, spot.item));
        let spots = self.spots(activity, spot, target).into_iter().filter(spoken_of);
        let items = spots.map(|s| s.item.unwrap_or(0));
        for item in items.chain(template).collect::<Vec<_>>() {
            self.change(target, key(target, spot.stage, item), change);
        }
    }

    /// Everything pending and included in a stage, in the procedure's order.
    pub fn pending<'p>(&self, procedure: &'p Procedure, stage: u8) -> Vec<(&'p Activity, Spot)> {
        let all = procedure.activities.values().filter(|a| a.exists_in(stage));
        all.flat_map(|a| self.spots(a, Spot { stage, item: None }, a).into_iter().map(move |s| (a, s)))
            .filter(|(a, spot)| {
                let mark = self.mark(a, *spot);
                mark.pending && mark.included
            })
            .collect()
    }
}

/// Whether its relations work whatever a corrected history says: without the receipt there is no dossier, a level that was opened is
/// open, and what follows from a correction follows from what it corrects.
pub(crate) fn works_anyhow(act: Act) -> bool {
    matches!(act, Act::Receive | Act::Escalate | Act::Correct)
}

/// The item that something at that spot is about.
fn about(activity: &Activity, spot: Spot) -> Option<(Item, u32)> {
    activity.per.item.zip(spot.item)
}

fn key(activity: &Activity, stage: u8, item: u32) -> Key {
    Key {
        activity: activity.id.clone(),
        stage: if activity.per.stage { stage } else { 0 },
        item: if activity.per.item.is_some() { item } else { 0 },
    }
}
