//! What the course allows, said of all markings at once: what `decide::possible` says of one.

use super::bits::{Bits, Mark, Place, items_of, related};
use crate::act::Act;
use crate::fact::Fact;
use crate::item::{Item, Related};
use crate::marking::Seat;
use crate::people::Role;
use crate::procedure::{Activity, Procedure};
use diagrams::{ALL, Diagrams, NONE, Set, Var};

/// One procedure in one of its stages.
pub struct Guards<'a> {
    pub procedure: &'a Procedure,
    pub bits: &'a Bits,
    pub sets: &'a mut Diagrams,
    pub stage: u8,
}

impl<'a> Guards<'a> {
    pub fn node(&self, activity: usize) -> &'a Activity {
        &self.procedure.activities[activity]
    }

    pub fn number(&self, id: &str) -> Option<usize> {
        self.procedure.activities.get_index_of(id)
    }

    pub fn numbers(&self, ids: &[String]) -> Vec<usize> {
        ids.iter().filter_map(|id| self.number(id)).collect()
    }

    pub fn is(&mut self, var: Var) -> Set {
        self.sets.bit(var, true)
    }

    pub fn is_not(&mut self, var: Var) -> Set {
        self.sets.bit(var, false)
    }

    pub fn mark(&mut self, place: Place, mark: Mark) -> Set {
        self.is(self.bits.marks[&(place, mark)].now)
    }

    pub fn unmarked(&mut self, place: Place, mark: Mark) -> Set {
        self.is_not(self.bits.marks[&(place, mark)].now)
    }

    /// The dossier is in the stage.
    pub fn in_stage(&mut self) -> Set {
        let open = self.bits.stages.iter().zip(2..);
        let open: Vec<_> = open.map(|(var, stage)| (*var, stage <= self.stage)).collect();
        open.into_iter().fold(ALL, |all, (var, value)| {
            let bit = self.sets.bit(var, value);
            self.sets.and(all, bit)
        })
    }

    /// There is an item for that place.
    pub fn there_is(&mut self, place: Place) -> Set {
        let kind = self.node(place.activity).per.item;
        let var = match (kind, usize::from(place.item)) {
            (Some(Item::Grievance), 1..) => self.bits.grievances[usize::from(place.item) - 1],
            (Some(Item::Respondent), 1..) => self.bits.respondents[usize::from(place.item) - 1],
            (Some(Item::Party), 2..) => self.bits.respondents[usize::from(place.item) - 2],
            _ => return ALL,
        };
        self.is(var)
    }

    /// The places of `other` that a rule of what is at `from` speaks of, and where they are there.
    pub fn spots(&mut self, other: usize, from: Place) -> Vec<(Place, Set)> {
        let place = |item| Place { activity: other, item };
        match related(self.node(from.activity), from.item, self.node(other)) {
            None => vec![(place(0), ALL)],
            Some(Related::All) => {
                let all = items_of(self.node(other)).skip(1).map(place);
                all.map(|place| (place, self.there_is(place))).collect()
            }
            Some(Related::One(same)) => vec![(place(same as u8), ALL)],
            Some(Related::None) => Vec::new(),
        }
    }

    pub fn holds(&mut self, fact: Fact) -> Set {
        match fact {
            Fact::EmailKnown => self.is(self.bits.email),
            Fact::Reachable => self.is(self.bits.reachable),
            Fact::HandlerAssigned => self.is(self.bits.handler),
            Fact::NotYetAcknowledged => self.is_not(self.bits.acknowledged),
            Fact::Answered => self.is(self.bits.answered),
            // what is advised and what is judged is not followed: wherever there is advice it may be so
            Fact::AdviceDepartedFrom => self.done_of(Act::Advise),
            Fact::RespondentsKnown => self.is(self.bits.respondents[0]),
            Fact::Written => self.bits.written.map_or(ALL, |written| self.is(written.now)),
        }
    }

    /// Done about some item.
    pub fn done_anywhere(&mut self, activity: usize) -> Set {
        if self.node(activity).act == Act::Receive {
            return self.is(self.bits.received);
        }
        let spots = self.spots(activity, Place { activity, item: 0 });
        let done: Vec<_> = spots.into_iter().map(|(place, _)| self.mark(place, Mark::Done)).collect();
        self.sets.any(done)
    }

    /// An activity with that act was done.
    pub fn done_of(&mut self, act: Act) -> Set {
        let all = (0..self.procedure.activities.len()).filter(|nr| self.node(*nr).act == act);
        let done: Vec<_> = all.collect::<Vec<_>>().into_iter().map(|nr| self.done_anywhere(nr)).collect();
        self.sets.any(done)
    }

    /// Part of the course at some place and not done there, waived or not.
    pub fn missing(&mut self, activity: usize, from: Place) -> Set {
        let mut found = NONE;
        if self.node(activity).exists_in(self.stage) {
            for (place, there) in self.spots(activity, from) {
                let parts = [there, self.mark(place, Mark::Included), self.unmarked(place, Mark::Done)];
                let missing = self.sets.all(parts);
                found = self.sets.or(found, missing);
            }
        }
        found
    }

    /// Where what is done at `end` ends it after the first, without the second, and is none of the others. One of those that is no
    /// end itself may have been done before; and what is waived need not come.
    pub fn ends_without(&mut self, end: Place, (leads, to): (&str, &str), unless: &[String]) -> Set {
        let (Some(first), Some(second)) = (self.number(leads), self.number(to)) else { return NONE };
        let others = self.numbers(unless);
        if !self.node(second).exists_in(self.stage)
            || others.contains(&end.activity)
            || second == end.activity
        {
            return NONE;
        }
        let mut found = NONE;
        for (from, there) in self.spots(first, Place { activity: first, item: 0 }) {
            let done = if from == end { ALL } else { self.mark(from, Mark::Done) };
            for (place, exists) in self.spots(second, from) {
                let parts = [there, done, exists, self.unmarked(place, Mark::Done)];
                let lacks = self.sets.all(parts);
                found = self.sets.or(found, lacks);
            }
        }
        let mut excused = self.waived(second);
        for other in others.into_iter().filter(|nr| !self.procedure.activities[*nr].ends).collect::<Vec<_>>()
        {
            let (done, waived) = (self.done_anywhere(other), self.waived(other));
            excused = self.sets.any([excused, done, waived]);
        }
        self.sets.without(found, excused)
    }

    pub fn waived(&mut self, activity: usize) -> Set {
        match self.node(activity).waive_unless {
            Some(fact) => {
                let holds = self.holds(fact);
                self.sets.not(holds)
            }
            None => NONE,
        }
    }

    /// It waits at some place: part of the course and `mark` not yet, or owed.
    fn somewhere(&mut self, other: usize, from: Place, mark: Mark, value: bool) -> Set {
        if !self.node(other).exists_in(self.stage) {
            return NONE;
        }
        let mut found = NONE;
        for (place, there) in self.spots(other, from) {
            let included = self.mark(place, Mark::Included);
            let so = if value { self.mark(place, mark) } else { self.unmarked(place, mark) };
            let waits = self.sets.all([there, included, so]);
            found = self.sets.or(found, waits);
        }
        let waived = self.waived(other);
        self.sets.without(found, waived)
    }

    /// Not done at some place although it is part of the course.
    pub fn undone(&mut self, other: usize, from: Place) -> Set {
        self.somewhere(other, from, Mark::Done, false)
    }

    /// Owed at some place, ended or not.
    pub fn pends(&mut self, other: usize, from: Place) -> Set {
        self.somewhere(other, from, Mark::Pending, true)
    }

    /// Whether the course allows it, in parts: each with what is said when it never holds.
    pub fn parts(&mut self, place: Place) -> Vec<(Set, String)> {
        let node = self.node(place.activity);
        let received = self.is(self.bits.received);
        let mut parts = vec![
            (self.in_stage(), String::new()),
            (self.there_is(place), String::new()),
            (received, "nothing ever comes in".into()),
        ];
        let ended = self.is(self.bits.ended);
        let open = self.sets.not(ended);
        if !node.when_ended {
            parts.push((open, "the dossier is always ended".into()));
        } else if node.act == Act::Reopen {
            parts.push((ended, "the dossier never ends".into()));
        }
        if !node.exists_in(self.stage) {
            parts.push((NONE, "it exists in no stage that is reached".into()));
        }
        if node.act == Act::Escalate && self.stage >= self.procedure.stages {
            parts.push((NONE, "there is no further stage".into()));
        }
        parts.push((self.mark(place, Mark::Included), "nothing brings it into the course".into()));
        parts.push((self.again(place), "it was done already".into()));
        for other in self.numbers(&node.after) {
            let undone = self.undone(other, place);
            let text = format!("`{}` must come before it and never does", self.node(other).id);
            parts.push((self.sets.not(undone), text));
        }
        for other in self.numbers(&node.not_while_pending) {
            let pends = self.pends(other, place);
            let text = format!("`{}` is owed whenever it might be done", self.node(other).id);
            parts.push((self.sets.not(pends), text));
        }
        // nothing may be owed that a closing does not settle; what has ended owes nothing
        let owed = (0..self.procedure.activities.len()).filter(|_| node.act == Act::Close);
        for other in owed.filter(|nr| self.procedure.activities[*nr].act != Act::Close).collect::<Vec<_>>() {
            let pends = self.pends(other, Place { activity: other, item: 0 });
            let pends = self.sets.and(pends, open);
            let text = format!("`{}` is owed whenever it might be done", self.node(other).id);
            parts.push((self.sets.not(pends), text));
        }
        parts.extend(self.in_time(node));
        if let Some(fact) = node.only_if {
            parts.push((self.holds(fact), format!("`{}` never holds when it might be done", fact.code())));
        }
        if matches!(node.act, Act::Validate | Act::Answer) {
            parts.push((self.is(self.bits.draft), "there is never a draft".into()));
        }
        parts
    }

    /// Not done yet, or owed anew, or repeatable.
    fn again(&mut self, place: Place) -> Set {
        if self.node(place.activity).repeatable || !self.bits.marks.contains_key(&(place, Mark::Done)) {
            return ALL;
        }
        let undone = self.unmarked(place, Mark::Done);
        let pending = self.mark(place, Mark::Pending);
        self.sets.or(undone, pending)
    }

    /// Whether the course allows it: every part of one of these.
    pub fn possible(&mut self, place: Place) -> Vec<Vec<Set>> {
        let mut ways = vec![self.parts(place).into_iter().map(|(set, _)| set).collect()];
        if self.node(place.activity).act == Act::Receive {
            // an empty dossier begins with it, whatever else is said of it
            ways.push(vec![self.is_not(self.bits.received), self.in_stage()]);
        }
        ways
    }

    /// Where the organisation has somebody for one of these roles: a handler only where one is assigned.
    pub fn staffed<'r>(&mut self, roles: impl IntoIterator<Item = &'r Role>) -> Set {
        let mut somebody = NONE;
        for role in roles {
            let there = match role {
                Role::Handler => self.is(self.bits.handler),
                Role::System | Role::Complainant => NONE,
                seated if seated.is_seated() && !self.appoints(*seated) => NONE,
                _ => ALL,
            };
            somebody = self.sets.or(somebody, there);
        }
        somebody
    }

    /// Whether some activity gives a seat to that role.
    fn appoints(&self, role: Role) -> bool {
        let appointing = self.procedure.activities.values().filter(|node| node.act == Act::Appoint);
        appointing.flat_map(|node| &node.seats).any(|seat| Role::of_seat(seat) == Some(role))
    }

    /// The seat that is given there.
    pub fn seat(&self, given: Place) -> Option<Seat> {
        let item = given.item.into();
        Some(Seat { role: self.node(given.activity).seat_role(item)?, item })
    }

    /// The seats from which something follows when whoever sits there is named by that activity, and where somebody does.
    pub fn seats_that_free(&mut self, names: usize) -> Vec<(Place, Set)> {
        let follows = self.node(names).when.contains_key("seated");
        let appoints = |node: &Activity| follows && node.act == Act::Appoint && node.exists_in(self.stage);
        let all = self.procedure.activities.values().enumerate().filter(|(_, node)| appoints(node));
        let seats: Vec<Place> = all
            .flat_map(|(activity, node)| items_of(node).skip(1).map(move |item| Place { activity, item }))
            .collect();
        seats.into_iter().map(|seat| (seat, self.taken(seat))).collect()
    }

    /// Where somebody was appointed there, and is so still.
    fn taken(&mut self, seat: Place) -> Set {
        let included = self.mark(seat, Mark::Included);
        let done = match self.bits.marks.contains_key(&(seat, Mark::Done)) {
            true => self.mark(seat, Mark::Done),
            false => ALL,
        };
        let pending = self.unmarked(seat, Mark::Pending);
        self.sets.all([included, done, pending])
    }

    /// Where there is somebody for it: one of these roles, or each of those who must sign it.
    pub fn signed_by(&mut self, node: &Activity, roles: &[Role]) -> Set {
        let anyone = self.staffed(roles);
        let each: Vec<_> =
            node.signatories.iter().map(|role| self.staffed(node.fallback.iter().chain([role]))).collect();
        self.sets.all(each.into_iter().chain([anyone]))
    }

    /// Owed and possible for the system, which then does it at once.
    pub fn automatic(&mut self, place: Place) -> Vec<Set> {
        let node = self.node(place.activity);
        let able = node.auto
            && node.roles(self.stage).contains(&Role::System)
            && crate::record::Record::automatic(node.act, node.auto_outcome.as_deref()).is_some();
        if !able {
            return vec![NONE];
        }
        let mut guards = vec![self.pends_at(place), self.is_not(self.bits.ended)];
        guards.extend(self.parts(place).into_iter().map(|(set, _)| set));
        guards
    }

    /// Owed at that place.
    pub fn pends_at(&mut self, place: Place) -> Set {
        if !self.node(place.activity).exists_in(self.stage) {
            return NONE;
        }
        let parts = [self.there_is(place), self.mark(place, Mark::Included), self.mark(place, Mark::Pending)];
        let pends = self.sets.all(parts);
        let waived = self.waived(place.activity);
        self.sets.without(pends, waived)
    }

    /// The term of `auto-after` runs and can pass: its start is recorded, and nothing met it.
    pub fn may_pass(&mut self, place: Place) -> Vec<Set> {
        let node = self.node(place.activity);
        let first = |term: &String| {
            let same = |other: &&Activity| other.auto_after.as_ref() == Some(term);
            self.procedure.activities.values().find(same).is_some_and(|first| first.id == node.id)
        };
        let named = node.auto_after.as_ref().filter(|term| first(term));
        let Some((name, term)) = named.and_then(|name| Some((name, self.procedure.terms.get(name)?))) else {
            return vec![NONE];
        };
        if place.item > 0 || !node.roles(self.stage).contains(&Role::System) {
            return vec![NONE];
        }
        let (mut passes, still) = (self.ends(name), self.still(name));
        passes = self.sets.without(passes, still);
        let ended = self.is(self.bits.ended);
        passes = self.sets.without(passes, ended);
        let (mut open, mut waived) = (NONE, ALL);
        let met_by = self.numbers(&term.met_by);
        for meets in met_by.iter().copied() {
            let (met, gone) = (self.is(self.bits.met[&meets]), self.taken_out(meets, &met_by));
            let met = self.sets.without(met, gone);
            passes = self.sets.without(passes, met);
            let included = self.mark(Place { activity: meets, item: 0 }, Mark::Included);
            open = self.sets.or(open, included);
            let waives = self.waived(meets);
            let stands = self.sets.without(included, waives);
            waived = self.sets.without(waived, stands);
        }
        let mut guards = vec![passes, open, self.sets.not(waived)];
        guards.extend(self.parts(place).into_iter().map(|(set, _)| set));
        guards
    }
}
