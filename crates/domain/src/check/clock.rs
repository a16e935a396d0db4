//! The clocks of terms, as far as what is possible hangs on them: a right that lapses with a term, an act that waits for its end, an
//! act that moves it.
//!
//! How long a term is, is not followed: once it has begun it may come to its end at any moment, or never. What that closes stays
//! closed until the term begins anew or is put off.

use std::collections::BTreeMap;

use super::acts::{By, Change, Choice, Doing, Step};
use super::bits::{Mark, Place};
use super::guard::Guards;
use super::terms;
use super::written::Written;
use crate::procedure::{Activity, How, Procedure, TermId};
use diagrams::{ALL, NONE, Set, Var};

/// What is followed of a term, in the present stage.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// Its last day has passed: where a right lapses with it, or something waits for it and something stops its clock.
    pub over: Option<Var>,
    /// It stands still: where something hangs on its end and something stops it.
    pub still: Option<Var>,
}

/// The clock of every term.
pub fn clocks(procedure: &Procedure, mut next: impl FnMut() -> Var) -> BTreeMap<TermId, Clock> {
    let nodes = || procedure.activities.values();
    let mut clock = |name: &TermId| {
        let name = Some(name);
        let lapses = nodes().any(|node| node.only_before_end_of.as_ref() == name);
        let waits = nodes().any(|node| node.only_after_end_of.as_ref() == name);
        let passes = nodes().any(|node| node.auto_after.as_ref() == name);
        let stops = nodes().flat_map(|node| &node.moves);
        let stops = stops.into_iter().any(|moved| Some(&moved.term) == name && moved.how == How::Pauses);
        let over = (lapses || waits && stops).then(&mut next);
        Clock { over, still: (stops && (lapses || waits || passes)).then(&mut next) }
    };
    procedure.terms.keys().map(|name| (name.clone(), clock(name))).collect()
}

/// The terms whose end the activity moves to a day of its own choosing: they must run.
pub fn puts_off(node: &Activity) -> impl Iterator<Item = &TermId> {
    let puts_off = |how: How| matches!(how, How::Adjourns { .. } | How::Postpones);
    node.moves.iter().filter(move |moved| puts_off(moved.how)).map(|moved| &moved.term)
}

/// The terms on which something hangs for the activity.
pub fn hangs_on(node: &Activity) -> impl Iterator<Item = &TermId> {
    let named = [&node.auto_after, &node.only_before_end_of, &node.only_after_end_of];
    named.into_iter().flatten().chain(puts_off(node))
}

/// Every term comes to its end of which that is followed.
pub fn lapses(mut guards: Guards<'_>, found: &mut Vec<Doing>) {
    for (nr, name) in guards.procedure.terms.keys().enumerate() {
        let hangs = |node: &Activity| hangs_on(node).any(|term| term == name);
        let activity = guards.procedure.activities.values().position(hangs);
        let (Some(activity), Some(over)) = (activity, guards.bits.clocks[name].over) else { continue };
        let place = Place { activity, item: 0 };
        let choice = Choice::Lapses(nr);
        let step = Step { place, stage: 1, outcome: None, choice, by: By::Time, freed: None, over: 0 };
        let guard = guards.may_lapse(name);
        let changes = vec![Change::Write(guards.sets.writes(vec![(over, true)]))];
        found.push(Doing { step, also: Vec::new(), guard, ordinary: guard, changes });
    }
}

impl Guards<'_> {
    /// What terms ask of the activity, each with what is said when it never holds.
    pub fn in_time(&mut self, node: &Activity) -> Vec<(Set, String)> {
        let mut parts = Vec::new();
        if let Some(term) = &node.only_before_end_of {
            let over = self.over(term);
            parts.push((self.sets.not(over), format!("the term `{term}` is then over")));
        }
        if let Some(term) = &node.only_after_end_of {
            parts.push((self.begun(term), "the term for whose end it waits never begins".into()));
            parts.push((self.ends(term), "the term for whose end it waits never ends".into()));
        }
        for term in puts_off(node) {
            parts.push((self.begun(term), format!("the term `{term}` never begins")));
        }
        parts
    }

    /// Where the organisation can count on moving the ends of terms: none is met, and nothing was adjourned yet, perhaps by all that
    /// may be.
    pub fn can_put_off(&mut self, activity: usize) -> Set {
        let node = self.node(activity);
        let mut able = ALL;
        for term in puts_off(node) {
            let met = self.met(term);
            able = self.sets.without(able, met);
        }
        if node.moves.iter().any(|moved| matches!(moved.how, How::Adjourns { .. })) {
            let adjourned = self.is(self.bits.here[&activity]);
            able = self.sets.without(able, adjourned);
        }
        able
    }

    /// Where the term is met, once the letters that do so have left.
    fn met(&mut self, term: &TermId) -> Set {
        let met_by = self.procedure.terms.get(term).map_or(Vec::new(), |term| self.numbers(&term.met_by));
        let mut met = NONE;
        for meets in &met_by {
            let (with, gone) = (self.met_with(*meets), self.taken_out(*meets, &met_by));
            let with = self.sets.without(with, gone);
            met = self.sets.or(met, with);
        }
        met
    }

    /// Where a correction took out what that activity did, and another kind of act that meets the same term is owed, or was done as part
    /// of the course.
    pub fn taken_out(&mut self, activity: usize, met_by: &[usize]) -> Set {
        let takes_its_place = |nr: &&usize| {
            let other = self.node(**nr);
            other.act != self.node(activity).act && other.exists_in(self.stage)
        };
        let others: Vec<usize> = met_by.iter().filter(takes_its_place).copied().collect();
        if !self.bits.marks.contains_key(&(Place { activity, item: 0 }, Mark::Counts)) {
            return NONE;
        }
        let mut replaced = NONE;
        for other in others {
            for (place, there) in self.spots(other, Place { activity: other, item: 0 }) {
                let owed = [self.mark(place, Mark::Included), self.mark(place, Mark::Pending)];
                let owed = self.sets.all(owed);
                let counts = self.mark(place, Mark::Counts);
                let so = self.sets.or(owed, counts);
                let so = self.sets.and(there, so);
                replaced = self.sets.or(replaced, so);
            }
        }
        let (mut counts, mut missing) = (NONE, NONE);
        for (place, there) in self.spots(activity, Place { activity, item: 0 }) {
            let done = self.mark(place, Mark::Counts);
            let done = self.sets.and(there, done);
            counts = self.sets.or(counts, done);
            if self.node(activity).per.item.is_some() {
                let included = self.mark(place, Mark::Included);
                let lacks = self.sets.and(there, included);
                let lacks = self.sets.without(lacks, done);
                missing = self.sets.or(missing, lacks);
            }
        }
        let counts = self.sets.without(counts, missing);
        self.sets.without(replaced, counts)
    }

    /// Where that activity has met a term in this stage and is not owed anew: of what is done per item, the last item that is part of the course.
    fn met_with(&mut self, activity: usize) -> Set {
        let here = self.is(self.bits.met[&activity]);
        let place = Place { activity, item: 0 };
        if !self.bits.marks.contains_key(&(place, Mark::Done)) {
            return here;
        }
        let missing = self.missing(activity, place);
        self.sets.without(here, missing)
    }

    /// What starts the term was done in this stage.
    pub fn begun(&mut self, term: &TermId) -> Set {
        let mut begun = NONE;
        for anchor in self.procedure.terms.get(term).map_or(&[][..], |term| &term.from) {
            if let Some(other) = anchor.term() {
                let before = self.begun(other);
                begun = self.sets.or(begun, before);
            }
            let Some(nr) = anchor.activity().and_then(|id| self.number(id)) else { continue };
            let mut started = self.is(self.bits.here[&nr]);
            if let Some(written) = self.bits.written
                && terms::of_a_written_message(self.procedure, anchor)
            {
                let ever = self.is(written.ever);
                started = self.sets.and(started, ever);
            }
            begun = self.sets.or(begun, started);
        }
        begun
    }

    /// Where the term is over; of one of which that is not followed, where it will be, as time passes of itself.
    pub fn ends(&mut self, term: &TermId) -> Set {
        let begun = self.begun(term);
        match self.bits.clocks[term].over {
            Some(over) => {
                let over = self.is(over);
                self.sets.and(begun, over)
            }
            None => begun,
        }
    }

    /// Where a term that runs may come to its end.
    pub fn may_lapse(&mut self, term: &TermId) -> Set {
        let (begun, over, still) = (self.begun(term), self.over(term), self.still(term));
        let runs = self.sets.without(begun, over);
        self.sets.without(runs, still)
    }

    /// The terms that may be over, a bit for each, when what they count from is put right; and where that is. It was over before its clock
    /// stood still, or is so with the day that is right; that of others comes of itself.
    pub fn over_once_put_right(&mut self, corrected: &str) -> Vec<(u64, Set)> {
        let mut found = vec![(0, ALL)];
        for (nr, (name, term)) in self.procedure.terms.iter().enumerate() {
            let Clock { over: Some(_), still: Some(still) } = self.bits.clocks[name] else { continue };
            if terms::starts(self.procedure, term, corrected) {
                let stands = [self.begun(name), self.is(still)];
                let stands = self.sets.all(stands);
                for (others, there) in found.clone() {
                    found.push((others | 1 << nr, self.sets.and(there, stands)));
                }
            }
        }
        found
    }

    fn over(&mut self, term: &TermId) -> Set {
        self.bits.clocks[term].over.map_or(NONE, |var| self.is(var))
    }

    /// Where its clock stands still; what is met is moved no more.
    pub fn still(&mut self, term: &TermId) -> Set {
        let Some(var) = self.bits.clocks[term].still else { return NONE };
        let (still, met) = (self.is(var), self.met(term));
        self.sets.without(still, met)
    }
}

impl Written<'_, '_> {
    /// A stage has clocks of its own.
    pub fn clocks_of_next_stage(&mut self) {
        for clock in self.guards.bits.clocks.values() {
            clock.over.into_iter().chain(clock.still).for_each(|var| self.set(var, false));
        }
    }

    /// The message is in writing from now on: of several days from which a term counts the last one holds.
    pub fn clocks_of_the_writing(&mut self) {
        let (bits, procedure) = (self.guards.bits, self.guards.procedure);
        for (name, clock) in &bits.clocks {
            let begins = self.stage == 1 && terms::is_of_the_writing(procedure, &procedure.terms[name]);
            clock.over.into_iter().filter(|_| begins).for_each(|var| self.set(var, false));
        }
    }

    /// What is done, or put right, begins a term anew, puts it off, stops its clock or lets it go on. What is adjourned, or given
    /// another length, once it is over stays over.
    pub fn clocks(&mut self, node: &Activity, corrected: Option<&str>, over: u64) {
        let (bits, procedure) = (self.guards.bits, self.guards.procedure);
        for (name, clock) in &bits.clocks {
            let moves = |how: How| node.moves.iter().any(|moved| moved.term == *name && moved.how == how);
            let starts = |id: &str| terms::starts(procedure, &procedure.terms[name], id);
            let anew = starts(&node.id) || corrected.is_some_and(starts) || moves(How::Postpones);
            let over = procedure.terms.get_index_of(name).is_some_and(|nr| over >> nr & 1 == 1);
            clock.over.into_iter().filter(|_| anew).for_each(|var| self.set(var, over));
            for (how, value) in [(How::Pauses, true), (How::Resumes, false)] {
                clock.still.into_iter().filter(|_| moves(how)).for_each(|var| self.set(var, value));
            }
        }
    }
}
