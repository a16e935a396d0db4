//! Putting entries right: what was followed as it should have been is so from then on.

use super::acts::{Acts, By, Choice, Needs, Step, reaches};
use super::bits::{Mark, Place, hangs_on};
use crate::marking::works_anyhow;
use crate::people::Role;
use crate::procedure::Activity;
use diagrams::{ALL, Set, Var};

impl Acts<'_, '_> {
    /// Everything that can be put right, each as it was or as it should have been made.
    pub(super) fn corrections(&mut self, place: Place, by: By, needs: &Needs) {
        let bits = self.guards.bits;
        let node = self.guards.node(place.activity);
        for reach in reaches() {
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
            self.doing(place, by, able.and(made), None, Choice::Reword(nr));
            for (var, value) in self.open_bits(nr) {
                self.doing(place, by, able.and(made), None, Choice::Leave(nr, var, value));
            }
            for (entry, var) in bits.followed.iter().filter(|(entry, _)| entry.activity == nr) {
                let followed = self.guards.is(*var);
                self.doing(place, by, able.and(followed), None, Choice::PutRight(*entry));
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
