//! Putting entries right: what was followed as it should have been is so from then on.

use super::acts::{Acts, By, Choice, Needs, Step, reaches};
use super::bits::{Entry, Mark, Place, items_of, spots};
use crate::act::Act;
use crate::item::Related;
use crate::marking::works_anyhow;
use crate::people::Role;
use crate::procedure::{Activity, Effects, Procedure};
use diagrams::{ALL, Set, Var};
use std::collections::BTreeSet;

/// The activities whose entries may be put right.
pub fn correctable(procedure: &Procedure) -> BTreeSet<usize> {
    let ids = procedure.activities.values().flat_map(|activity| &activity.corrects);
    ids.filter_map(|id| procedure.activities.get_index_of(id)).collect()
}

/// Those with an outcome from which something follows.
pub fn entries(procedure: &Procedure) -> Vec<Entry> {
    let mut entries = Vec::new();
    for activity in correctable(procedure) {
        let node = &procedure.activities[activity];
        if node.when.values().any(|effects| *effects != Effects::default()) {
            let own = |id: &String| {
                let target = procedure.activity(id).and_then(|target| target.per.item);
                target.is_some_and(|kind| kind.related(node.per.item.zip(Some(1))) != Related::All)
            };
            let all = node.when.values().flat_map(|e| e.obliges.iter().chain(&e.includes).chain(&e.excludes));
            let each = all.into_iter().any(own);
            let items = if each { 1..=*items_of(node).end() } else { 0..=0 };
            entries.extend(items.map(|item| Place { activity, item }));
        }
    }
    entries
}

/// What would be otherwise had the entry been made otherwise: what its outcomes write, and what is written by whatever is then no part of
/// the course when it is done, or is part of it only then.
pub fn hangs_on(procedure: &Procedure, entry: Entry) -> BTreeSet<(Place, Mark)> {
    let mut found = BTreeSet::new();
    let when = procedure.activities[entry.activity].when.values();
    let mut open: Vec<_> = written_by(procedure, entry, when).into_iter().collect();
    while let Some((place, mark)) = open.pop() {
        let node = &procedure.activities[place.activity];
        if found.insert((place, mark)) && mark == Mark::Included && !works_anyhow(node.act) {
            open.extend(written_by(procedure, place, node.when.values().chain([&node.effects])));
        }
    }
    found.retain(|(place, mark)| !overwritten(procedure, entry, place.activity, *mark));
    found
}

/// What these effects of an activity write, done about that item.
fn written_by<'e>(
    procedure: &Procedure,
    from: Place,
    effects: impl Iterator<Item = &'e Effects>,
) -> BTreeSet<(Place, Mark)> {
    let mut written = BTreeSet::new();
    for effects in effects {
        let marks = [
            (&effects.obliges, Mark::Pending),
            (&effects.includes, Mark::Included),
            (&effects.excludes, Mark::Included),
        ];
        for (ids, mark) in marks {
            for activity in ids.iter().filter_map(|id| procedure.activities.get_index_of(id)) {
                let target = &procedure.activities[activity];
                for item in spots(&procedure.activities[from.activity], from.item, target) {
                    written.insert((Place { activity, item }, mark));
                }
            }
        }
    }
    written
}

/// Every correction of the entry writes that itself, so that it does not matter what it would have been. Whether something is part of the
/// course matters before: it is what lets it work.
fn overwritten(procedure: &Procedure, entry: Entry, target: usize, mark: Mark) -> bool {
    let id = &procedure.activities[entry.activity].id;
    let (target, per_item) = (&procedure.activities[target].id, procedure.activities[target].per.item);
    let corrections = procedure.activities.values().filter(|activity| activity.corrects.contains(id));
    per_item.is_none()
        && mark == Mark::Pending
        && corrections
            .into_iter()
            .all(|correction| correction.effects(Some(id)).any(|effects| effects.obliges.contains(target)))
}

impl Acts<'_, '_> {
    /// Everything that can be put right, each as it was or as it should have been made.
    pub(super) fn corrections(&mut self, place: Place, by: By, needs: &Needs) {
        let bits = self.guards.bits;
        let node = self.guards.node(place.activity);
        for reach in reaches(false) {
            self.doing(place, by, needs.clone(), None, reach);
        }
        for id in &node.corrects {
            let Some((nr, id, corrected)) = self.guards.procedure.activities.get_full(id) else { continue };
            let both = in_both(node, corrected, self.guards.stage);
            let mut able = needs.and(self.guards.staffed(&both));
            let follows = node.when.get(id).is_some_and(|effects| !effects.obliges.is_empty());
            if follows {
                able = able.and(self.guards.is_not(bits.ended));
            }
            let made = self.guards.done_anywhere(nr);
            let mut ways = vec![(Choice::Reword(nr), made)];
            let left = self.open_bits(nr).into_iter().map(|(var, value)| Choice::Leave(nr, var, value));
            let medium = bits.written.is_some() && corrected.act == Act::Receive;
            let mediums = [true, false].into_iter().filter(|_| medium);
            ways.extend(
                left.chain(mediums.map(|written| Choice::Medium(nr, written))).map(|way| (way, made)),
            );
            for (entry, var) in bits.followed.iter().filter(|(entry, _)| entry.activity == nr) {
                ways.push((Choice::PutRight(*entry), self.guards.is(*var)));
            }
            for (over, stands) in self.guards.over_once_put_right(id) {
                for (choice, there) in &ways {
                    let step = Step { over, ..self.step(place, by, None, *choice) };
                    self.does(step, able.and(*there).and(stands));
                }
            }
        }
    }

    /// What a correction of that activity may leave either way.
    fn open_bits(&self, activity: usize) -> Vec<(Var, bool)> {
        let bits = self.guards.bits;
        let entries = bits.left_open.iter().filter(|entry| entry.activity == activity);
        let written = entries.flat_map(|entry| hangs_on(self.guards.procedure, *entry));
        let vars = written.map(|written| bits.marks[&written].now);
        vars.flat_map(|var| [(var, false), (var, true)]).collect()
    }

    /// Whether the relations of what is done work too in the course that is followed beside, and where: not where it is no part of that
    /// one ([`Marking::perform`](crate::marking::Marking::perform)).
    pub(super) fn works_otherwise(&mut self, step: Step) -> Vec<(bool, Set)> {
        let included = self.guards.bits.marks.get(&(step.place, Mark::Included));
        let otherwise = included.and_then(|pair| pair.otherwise);
        let anyhow = works_anyhow(self.guards.node(step.place.activity).act);
        // from an entry on that is followed both are the same until then
        let Some(var) = otherwise.filter(|_| !anyhow && !matches!(step.choice, Choice::Follow(_))) else {
            return vec![(true, ALL)];
        };
        let followed: Vec<_> =
            self.guards.bits.followed.values().map(|var| self.guards.sets.bit(*var, true)).collect();
        let followed = self.guards.sets.any(followed);
        let out = self.guards.is_not(var);
        let out = self.guards.sets.and(followed, out);
        vec![(true, self.guards.sets.not(out)), (false, out)]
    }
}

/// The roles that may do the correction and what it corrects.
fn in_both(correct: &Activity, corrected: &Activity, stage: u8) -> Vec<Role> {
    let of = |activity: &Activity| -> Vec<Role> {
        activity.roles(stage).iter().chain(&activity.fallback).copied().collect()
    };
    let theirs = of(corrected);
    of(correct).into_iter().filter(|role| theirs.contains(role)).collect()
}
