//! Everything that can be done, each as what it needs and what it writes.

use super::bits::{Bits, Entry, ITEMS, Mark, Place, items_of, ordinary, outcomes};
use super::clock::lapses;
use super::guard::Guards;
use super::written::Written;
use crate::act::Act;
use crate::fact::Fact;
use crate::item::Item;
use crate::people::Role;
use crate::procedure::{Activity, Procedure};
use diagrams::{ALL, Diagrams, NONE, Set, Var, Writes};

/// Something that is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub place: Place,
    pub stage: u8,
    pub outcome: Option<&'static str>,
    pub choice: Choice,
    pub by: By,
    /// Where whoever is named was appointed: nobody takes that seat any more.
    pub freed: Option<Place>,
    /// The terms, a bit for each by its number in the file, that are over once it is put right although their clock stands still.
    pub over: u64,
}

/// What else is open about a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Plain,
    /// How the complainant can be reached: by mail, at all; and of a message whether it is in writing.
    Reach {
        email: bool,
        reachable: bool,
        written: bool,
    },
    /// Something in writing comes to it, which was in writing before or was not.
    Adds {
        written: bool,
    },
    /// So many grievances.
    Grievances(u8),
    /// The respondent of that number is named.
    Respondent(u8),
    /// The respondent of that number was named by mistake.
    Mistake(u8),
    /// From here on the course is followed too as it would have been with that outcome.
    Follow(&'static str),
    /// The entry that is followed is put right: what would have been is so.
    PutRight(Entry),
    /// An entry of that activity is put right, and its outcome stays.
    Reword(usize),
    /// The message is put right: it came in writing, or was only said.
    Medium(usize, bool),
    /// An entry of that activity is put right, and what its outcome would have written is left one way.
    Leave(usize, Var, bool),
    /// Nothing is done; the term of that number in the file comes to its end.
    Lapses(usize),
}

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Somebody of the organisation.
    Staff,
    /// Only the complainant can.
    Complainant,
    /// The public form.
    Form,
    /// The system, at once.
    System,
    /// The system, because a term passed; or nobody, while one does.
    Time,
}

/// What a step changes, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Write(Writes),
    /// The first becomes what the second is.
    Copy(Var, Var),
}

/// A step with what it needs and changes.
pub struct Doing {
    pub step: Step,
    /// Other activities that need and change the same.
    pub also: Vec<usize>,
    pub guard: Set,
    /// Where it is a way on that the organisation has in the ordinary course.
    pub ordinary: Set,
    pub changes: Vec<Change>,
}

/// Everything that can be done, in every stage; what the system does at once comes first.
pub fn doings(procedure: &Procedure, bits: &Bits, sets: &mut Diagrams) -> Vec<Doing> {
    let mut found = Vec::new();
    for at_once in [true, false] {
        for stage in 1..=procedure.stages {
            let mut acts = Acts { guards: Guards { procedure, bits, sets, stage }, found: &mut found };
            for (activity, node) in procedure.activities.values().enumerate() {
                let first = u8::from(node.per.item.is_some());
                for item in items_of(node).filter(|item| *item >= first) {
                    let place = Place { activity, item };
                    if at_once { acts.automatic(place) } else { acts.activity(place) }
                }
            }
        }
    }
    lapses(Guards { procedure, bits, sets, stage: 1 }, &mut found);
    found
}

pub(super) struct Acts<'a, 'f> {
    pub guards: Guards<'a>,
    found: &'f mut Vec<Doing>,
}

/// What a step needs: all of the first; all of the second too for the ordinary course.
#[derive(Clone, Default)]
pub(super) struct Needs {
    guards: Vec<Set>,
    ordinary: Vec<Set>,
}

impl Step {
    /// The activity that is done, if anything is.
    pub fn does(&self) -> Option<usize> {
        (!matches!(self.choice, Choice::Lapses(_))).then_some(self.place.activity)
    }
}

impl Needs {
    pub fn and(&self, set: Set) -> Needs {
        let mut needs = self.clone();
        needs.guards.push(set);
        needs
    }

    fn ordinarily(&self, set: Set) -> Needs {
        let mut needs = self.clone();
        needs.ordinary.push(set);
        needs
    }
}

impl<'a> Acts<'a, '_> {
    fn automatic(&mut self, place: Place) {
        let outcome = own_outcome(self.guards.node(place.activity));
        let guards = self.guards.automatic(place);
        self.doing(place, By::System, Needs { guards, ordinary: Vec::new() }, outcome, Choice::Plain);
    }

    fn activity(&mut self, place: Place) {
        let node = self.guards.node(place.activity);
        for guards in self.guards.possible(place) {
            let needs = Needs { guards, ordinary: Vec::new() };
            let roles: Vec<Role> =
                node.roles(self.guards.stage).iter().chain(&node.fallback).copied().collect();
            let staff = self.guards.signed_by(node, &roles);
            self.by_people(place, By::Staff, &needs.and(staff));
            if roles.contains(&Role::Complainant) {
                let alone = self.guards.sets.not(staff);
                self.by_people(place, By::Complainant, &needs.and(alone));
            }
            let form = matches!(node.act, Act::Receive | Act::Register | Act::Classify);
            if form && node.roles(self.guards.stage).contains(&Role::System) {
                let web = if node.act == Act::Receive { ALL } else { self.guards.is(self.guards.bits.web) };
                self.by_people(place, By::Form, &needs.and(web));
            }
        }
        let guards = self.guards.may_pass(place);
        self.doing(place, By::Time, Needs { guards, ordinary: Vec::new() }, own_outcome(node), Choice::Plain);
    }

    /// Every choice that people have.
    fn by_people(&mut self, place: Place, by: By, needs: &Needs) {
        let node = self.guards.node(place.activity);
        let needs = &self.ordinary(place, by, needs);
        match node.act {
            Act::Receive => {
                // what comes by the form is in writing; that it is need not be told apart where nothing asks for it
                let said =
                    [false].into_iter().filter(|_| by != By::Form && self.guards.bits.written.is_some());
                for written in [true].into_iter().chain(said) {
                    for reach in reaches(written) {
                        self.doing(place, by, needs.clone(), None, reach);
                    }
                }
            }
            Act::Complete if self.guards.bits.written.is_some() => {
                // of what came to others they say how it came
                if by != By::Complainant {
                    self.doing(place, by, needs.clone(), None, Choice::Plain);
                }
                let so = self.guards.holds(Fact::Written);
                let not = self.guards.sets.not(so);
                for (written, there) in [(true, so), (false, not)] {
                    self.doing(place, by, needs.and(there), None, Choice::Adds { written });
                }
            }
            Act::Classify => {
                for outcome in outcomes(node) {
                    for count in 1..=ITEMS {
                        self.doing(place, by, needs.clone(), Some(outcome), Choice::Grievances(count));
                    }
                }
            }
            Act::NameRespondent => self.about_whom(place, by, needs),
            Act::Transfer => {
                let handler = self.guards.is(self.guards.bits.handler);
                let none = self.guards.sets.not(handler);
                self.doing(place, by, needs.and(handler), Some("with-handler"), Choice::Plain);
                self.doing(place, by, needs.and(none), Some("without-handler"), Choice::Plain);
            }
            Act::Correct => self.corrections(place, by, needs),
            _ => self.with_outcomes(place, by, needs),
        }
    }

    fn with_outcomes(&mut self, place: Place, by: By, needs: &Needs) {
        let node = self.guards.node(place.activity);
        let all = outcomes(node);
        let first = (1..=self.guards.procedure.stages).find(|stage| node.exists_in(*stage));
        if all.is_empty() {
            return self.doing(place, by, needs.clone(), None, Choice::Plain);
        }
        for outcome in &all {
            self.doing(place, by, needs.clone(), Some(outcome), Choice::Plain);
            if first == Some(self.guards.stage) && self.guards.bits.entry(place).is_some() {
                for other in all.iter().filter(|other| *other != outcome) {
                    let choice = Choice::Follow(other);
                    self.doing(place, by, needs.ordinarily(NONE), Some(outcome), choice);
                }
            }
        }
    }

    /// What a complainant, another dossier or a mistake brings about is no way on that the organisation has, unless it is owed.
    fn ordinary(&mut self, place: Place, by: By, needs: &Needs) -> Needs {
        let put_off = self.guards.can_put_off(place.activity);
        let way_on = match (by, self.guards.node(place.activity).act) {
            (By::Complainant, _) | (_, Act::Correct) => NONE,
            (_, act) if !ordinary(act) => self.guards.mark(place, Mark::Pending),
            (_, Act::Classify) => {
                let done = self.guards.mark(place, Mark::Done);
                let anew = self.guards.mark(place, Mark::Pending);
                let first = self.guards.sets.not(done);
                self.guards.sets.or(first, anew)
            }
            _ => ALL,
        };
        needs.ordinarily(way_on).ordinarily(put_off)
    }

    pub fn doing(
        &mut self,
        place: Place,
        by: By,
        needs: Needs,
        outcome: Option<&'static str>,
        choice: Choice,
    ) {
        self.does(self.step(place, by, outcome, choice), needs);
    }

    pub(super) fn step(&self, place: Place, by: By, outcome: Option<&'static str>, choice: Choice) -> Step {
        Step { place, stage: self.guards.stage, outcome, choice, by, freed: None, over: 0 }
    }

    pub(super) fn does(&mut self, step: Step, needs: Needs) {
        let Step { place: Place { activity, .. }, by, .. } = step;
        let node = self.guards.node(activity);
        let followed = self.guards.bits.followed.values();
        let left_behind: Vec<Var> = match node.act {
            Act::Escalate => followed.copied().collect(),
            _ => Vec::new(),
        };
        let lost: Vec<_> = left_behind.into_iter().map(|var| self.guards.is(var)).collect();
        let lost = self.guards.sets.any(lost);
        let mut ways = Vec::new();
        for (part, forget) in [(lost, true), (self.guards.sets.not(lost), false)] {
            for (works, there) in self.works_otherwise(step) {
                let (part, changes) = (self.guards.sets.and(part, there), self.changes(step, forget, works));
                match ways.iter_mut().find(|(_, known)| *known == changes) {
                    Some((all, _)) => *all = self.guards.sets.or(*all, part),
                    None => ways.push((part, changes)),
                }
            }
        }
        for (part, changes) in ways {
            let Needs { guards, ordinary } = needs.and(part);
            let guard = self.guards.sets.all(guards);
            let ordinary = self.guards.sets.all(ordinary.into_iter().chain([guard]));
            if guard != NONE {
                let known = |doing: &Doing| {
                    doing.guard == guard && doing.ordinary == ordinary && doing.changes == changes
                };
                match self.found.iter_mut().find(|doing| by != By::System && known(doing)) {
                    Some(same) => same.also.push(activity),
                    None => self.found.push(Doing { step, also: Vec::new(), guard, ordinary, changes }),
                }
            }
        }
    }

    fn changes(&mut self, step: Step, forget: bool, works: bool) -> Vec<Change> {
        let (bits, node) = (self.guards.bits, self.guards.node(step.place.activity));
        let mut changes = Vec::new();
        if forget || matches!(step.choice, Choice::Follow(_)) {
            changes.extend(bits.pairs().into_iter().map(|(now, otherwise)| Change::Copy(otherwise, now)));
        }
        if let Choice::PutRight(_) = step.choice {
            changes.extend(bits.pairs().into_iter().map(|(now, otherwise)| Change::Copy(now, otherwise)));
        }
        if let Choice::Grievances(count) = step.choice {
            for (place, pair) in &bits.marks {
                let per_grievance = self.guards.node(place.0.activity).per.item == Some(Item::Grievance);
                if per_grievance && place.0.item > count {
                    let first = Place { item: 0, ..place.0 };
                    let from = bits.marks[&(first, place.1)];
                    changes.push(Change::Copy(pair.now, from.now));
                    let otherwise = from.otherwise.unwrap_or(from.now);
                    changes.extend(pair.otherwise.map(|there| Change::Copy(there, otherwise)));
                }
            }
        }
        if let Choice::Mistake(nr) = step.choice {
            changes.extend(self.guards.dropped(nr));
        }
        let said = match step.choice {
            Choice::Reach { written, .. } => node.act == Act::Receive && !written,
            Choice::Medium(_, written) => !written,
            _ => false,
        };
        // what was added in writing stays so
        let stays = bits.written.filter(|_| said).map(|written| Change::Copy(written.now, written.added));
        changes.extend(stays);
        if let Choice::Leave(_, var, value) = step.choice {
            changes.push(Change::Write(self.guards.sets.writes(vec![(var, value)])));
        }
        let writes = Written::of(&self.guards, step, works).into_writes();
        changes.push(Change::Write(self.guards.sets.writes(writes)));
        changes
    }
}

/// The outcome that the system records by itself.
fn own_outcome(activity: &Activity) -> Option<&'static str> {
    let all = crate::record::Record::outcomes(activity.act);
    all.iter().copied().find(|outcome| Some(*outcome) == activity.auto_outcome.as_deref())
}

pub(super) fn reaches(written: bool) -> impl Iterator<Item = Choice> {
    let all = [(true, true), (false, true), (false, false)];
    all.into_iter().map(move |(email, reachable)| Choice::Reach { email, reachable, written })
}
