//! What an act writes: what it records, then its relations.

use std::collections::BTreeMap;

use super::acts::{By, Choice, Step};
use super::bits::{Entry, ITEMS, Mark, Place, spots};
use super::guard::Guards;
use super::terms;
use crate::act::Act;
use crate::procedure::Activity;
use diagrams::Var;

/// Constants under way.
pub struct Written<'g, 'a> {
    pub guards: &'g Guards<'a>,
    pub(super) stage: u8,
    bits: BTreeMap<Var, bool>,
}

impl<'g, 'a> Written<'g, 'a> {
    /// `works`: whether its relations work too in the course that is followed beside.
    pub fn of(guards: &'g Guards<'a>, step: Step, works: bool) -> Self {
        let mut written = Written { guards, stage: step.stage, bits: BTreeMap::new() };
        let node = guards.node(step.place.activity);
        written.record(node, step);
        if node.act == Act::Escalate {
            written.next_stage(node);
        }
        let corrected;
        let outcome = match step.choice {
            Choice::PutRight(Entry { activity: nr, .. })
            | Choice::Reword(nr)
            | Choice::Medium(nr, _)
            | Choice::Leave(nr, ..) => {
                corrected = guards.node(nr).id.clone();
                Some(corrected.as_str())
            }
            _ => step.outcome,
        };
        let other = match step.choice {
            Choice::Follow(other) => Some(other),
            _ => outcome,
        };
        written.clocks(node, outcome.filter(|_| node.act == Act::Correct), step.over);
        written.done(step.place, works);
        written.work(step, outcome, true);
        if works {
            written.work(step, other, false);
        }
        written.told(node, step);
        if node.ends {
            written.set(guards.bits.ended, true);
        }
        written
    }

    pub fn into_writes(self) -> Vec<(Var, bool)> {
        self.bits.into_iter().collect()
    }

    pub fn set(&mut self, var: Var, value: bool) {
        self.bits.insert(var, value);
    }

    /// What the record itself says.
    fn record(&mut self, node: &Activity, step: Step) {
        let bits = self.guards.bits;
        match node.act {
            Act::Receive => {
                self.set(bits.received, true);
                self.set(bits.web, step.by == By::Form);
            }
            Act::Assign => self.set(bits.handler, true),
            Act::Transfer => self.set(bits.handler, false),
            Act::NameRespondent if step.outcome.is_some_and(|outcome| outcome.starts_with("handler")) => {
                self.set(bits.handler, false);
            }
            Act::Propose => self.set(bits.draft, true),
            Act::Acknowledge => self.set(bits.acknowledged, true),
            Act::Answer => self.set(bits.answered, true),
            Act::Reopen => self.set(bits.ended, false),
            _ => {}
        }
        if step.by != By::Form {
            self.set(bits.web, false);
        }
        match step.choice {
            Choice::Reach { email, reachable, written } => {
                self.set(bits.email, email);
                self.set(bits.reachable, reachable);
                if node.act == Act::Receive && written {
                    self.in_writing();
                }
            }
            Choice::Adds { written } => {
                bits.written.into_iter().for_each(|bits| self.set(bits.added, true));
                if !written {
                    self.in_writing();
                    self.clocks_of_the_writing();
                }
            }
            Choice::Medium(_, true) => self.in_writing(),
            Choice::Grievances(count) => {
                for (var, nr) in bits.grievances.into_iter().zip(1..) {
                    self.set(var, nr <= count);
                }
            }
            Choice::Respondent(nr) => self.set(bits.respondents[usize::from(nr) - 1], true),
            Choice::Mistake(_) => self.set(bits.respondents[usize::from(ITEMS) - 1], false),
            Choice::Follow(_) | Choice::PutRight(_) => {
                let follows = matches!(step.choice, Choice::Follow(_));
                let own = bits.entry(step.place).filter(|_| follows);
                for (entry, var) in &bits.followed {
                    self.set(*var, own == Some(*entry));
                }
            }
            _ => {}
        }
        for done in [&bits.here, &bits.met] {
            done.get(&step.place.activity).into_iter().for_each(|var| self.set(*var, true));
        }
    }

    /// It is in writing from now on.
    fn in_writing(&mut self) {
        if let Some(bits) = self.guards.bits.written {
            self.set(bits.now, true);
            self.set(bits.ever, true);
        }
    }

    /// What belongs to a stage begins anew.
    fn next_stage(&mut self, node: &Activity) {
        let (bits, procedure) = (self.guards.bits, self.guards.procedure);
        self.stage += 1;
        for (var, stage) in bits.stages.iter().zip(2..) {
            self.set(*var, stage <= self.stage);
        }
        for var in [bits.handler, bits.draft, bits.answered] {
            self.set(var, false);
        }
        for (nr, var) in bits.here.iter().chain(&bits.met) {
            self.set(*var, procedure.activities[*nr].id == node.id);
        }
        for var in bits.followed.values() {
            self.set(*var, false);
        }
        for ((place, mark), pair) in &bits.marks {
            let of = &procedure.activities[place.activity];
            if of.per.stage || *mark == Mark::Counts {
                let value = starts(of, *mark);
                self.set(pair.now, value);
                pair.otherwise.into_iter().for_each(|var| self.set(var, value));
            }
        }
        self.clocks_of_next_stage();
        if node.when_ended {
            self.set(bits.ended, false);
        }
    }

    /// It is done and owed no longer, whatever had been made otherwise; it counts where it is part of the course.
    fn done(&mut self, place: Place, works: bool) {
        for now in [true, false] {
            self.mark(place, Mark::Done, true, now);
            self.mark(place, Mark::Pending, false, now);
        }
        for now in [Some(true), works.then_some(false)].into_iter().flatten() {
            self.mark(place, Mark::Counts, true, now);
        }
    }

    /// Its relations work as in `Marking::perform`, as it is or as it would be had the entry that is followed been made otherwise.
    fn work(&mut self, step: Step, outcome: Option<&str>, now: bool) {
        let place = step.place;
        let node = self.guards.node(place.activity);
        if now {
            for anew in terms::owed_anew(self.guards.procedure, node, outcome) {
                self.set(self.guards.bits.met[&anew], false);
            }
        }
        let effects: Vec<_> = node.effects(outcome).collect();
        let all = [
            (Mark::Included, false, effects.iter().map(|effects| &effects.excludes).collect::<Vec<_>>()),
            (Mark::Included, true, effects.iter().map(|effects| &effects.includes).collect()),
            (Mark::Pending, true, effects.iter().map(|effects| &effects.obliges).collect()),
        ];
        for (mark, value, ids) in all {
            for id in ids.into_iter().flatten() {
                let Some((activity, _, target)) = self.guards.procedure.activities.get_full(id) else {
                    continue;
                };
                if target.exists_in(self.stage) {
                    let freed = step.freed.and_then(|seat| self.guards.seat(seat));
                    let spoken_of =
                        |item: &u8| freed.is_none_or(|seat| seat.speaks_of(target, Some((*item).into())));
                    for item in spots(node, place.item, target).filter(spoken_of) {
                        self.mark(Place { activity, item }, mark, value, now);
                    }
                }
            }
        }
    }

    fn mark(&mut self, place: Place, mark: Mark, value: bool, now: bool) {
        let Some(pair) = self.guards.bits.marks.get(&(place, mark)).copied() else { return };
        let var = if now { Some(pair.now) } else { pair.otherwise };
        if let Some(var) = var {
            self.set(var, value);
        }
    }

    /// What the complainant must hear of, and what a letter tells. What follows from a correction the procedure says itself.
    fn told(&mut self, node: &Activity, step: Step) {
        let bits = self.guards.bits;
        let assessed = |nr: usize| self.guards.node(nr).act == Act::AssessAdmissibility;
        if matches!(step.choice, Choice::PutRight(entry) if assessed(entry.activity)) {
            self.set(bits.untold_judgment, false);
        }
        match node.act {
            Act::Receive | Act::Escalate => self.set(bits.untold, true),
            // what is found inadmissible, or admissible after all, takes the place of what was judged before
            Act::AssessAdmissibility => {
                self.set(bits.untold, true);
                self.set(bits.untold_judgment, false);
            }
            Act::Judge | Act::Uphold => self.set(bits.untold_judgment, true),
            _ => {}
        }
        let (received, judged) = tells(node);
        if received {
            self.set(bits.untold, false);
        }
        if judged {
            self.set(bits.untold_judgment, false);
        }
    }
}

/// Whether its letter tells the complainant what becomes of the message, and what was judged.
fn tells(node: &Activity) -> (bool, bool) {
    match node.act {
        // a letter to someone else tells the complainant nothing
        _ if node.letter.is_none() || node.letter_to_respondent => (false, false),
        Act::Acknowledge | Act::AssessAdmissibility | Act::ReferSecondLine => (true, false),
        Act::Answer
        | Act::GiveFeedback
        | Act::Judge
        | Act::Uphold
        | Act::Decline
        | Act::Forward
        | Act::Merge
        | Act::Settle
        | Act::Withdraw
        | Act::Close => (true, true),
        // the end is not there yet: this is asked, that takes longer, somebody else looks at it
        _ => (false, false),
    }
}

/// How a mark begins.
pub fn starts(activity: &Activity, mark: Mark) -> bool {
    match mark {
        Mark::Done | Mark::Counts => false,
        Mark::Included => activity.included,
        Mark::Pending => activity.pending,
    }
}
