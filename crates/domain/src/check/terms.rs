//! What of the terms is followed: only what begins or meets one on which something hangs, an act of the system, a right that lapses
//! with it, something that waits for its end, or an act that moves it. Of every other the day decides, and no rule asks it.

use std::collections::BTreeSet;

use super::bits::{Entry, Mark, Place};
use super::clock::{hangs_on, puts_off};
use super::correct;
use crate::act::Act;
use crate::procedure::{Activity, Anchor, AnchorDate, Procedure, Term};

/// The activities of which it matters whether they were done in this stage: they begin a term on which something hangs, or adjourn one.
pub fn begin(procedure: &Procedure) -> BTreeSet<usize> {
    let others = followed(procedure).flat_map(|term| others(procedure, term));
    let begun = followed(procedure).chain(others).flat_map(|term| &term.from).filter_map(Anchor::activity);
    let adjourns = procedure.activities.values().filter(|node| puts_off(node).next().is_some());
    let named = begun.chain(adjourns.map(|node| &node.id));
    named.filter_map(|id| procedure.activities.get_index_of(id)).collect()
}

/// The activities that meet a term on which something hangs.
pub fn meet(procedure: &Procedure) -> BTreeSet<usize> {
    let meets = followed(procedure).flat_map(|term| &term.met_by);
    meets.filter_map(|id| procedure.activities.get_index_of(id)).collect()
}

/// Of those, the ones that meet a term after which the system acts and are owed anew by what begins it again: what was done before
/// meets it no longer.
pub fn owed_anew(procedure: &Procedure, begins: &Activity, outcome: Option<&str>) -> BTreeSet<usize> {
    let again = acted_after(procedure).filter(|term| starts(procedure, term, &begins.id));
    let meets = again.flat_map(|term| &term.met_by);
    let anew = meets.filter(|id| begins.effects(outcome).any(|effects| effects.obliges.contains(id)));
    anew.filter_map(|id| procedure.activities.get_index_of(id)).collect()
}

/// Whether anything ever does so.
pub fn is_ever_owed_anew(procedure: &Procedure, activity: usize) -> bool {
    procedure.activities.values().any(|begins| {
        let outcomes = begins.when.keys().map(|outcome| Some(outcome.as_str())).chain([None]);
        outcomes.into_iter().any(|outcome| owed_anew(procedure, begins, outcome).contains(&activity))
    })
}

/// The activities that meet a term on which something hangs, where another kind of act can take the place of one that a correction takes out;
/// and what then hangs on the entry that is put right.
pub fn taken_out(procedure: &Procedure, entries: &[Entry]) -> (BTreeSet<usize>, BTreeSet<(Place, Mark)>) {
    let (mut counted, mut hangs) = (BTreeSet::new(), BTreeSet::new());
    let goes_out: BTreeSet<_> =
        entries.iter().flat_map(|entry| correct::hangs_on(procedure, *entry)).collect();
    for term in followed(procedure) {
        let meets: Vec<usize> =
            term.met_by.iter().filter_map(|id| procedure.activities.get_index_of(id)).collect();
        let of_it =
            |(place, mark): &&(Place, Mark)| *mark == Mark::Included && meets.contains(&place.activity);
        let out: Vec<_> = goes_out.iter().filter(of_it).copied().collect();
        let kinds =
            meets.iter().any(|nr| procedure.activities[*nr].act != procedure.activities[meets[0]].act);
        if kinds && !out.is_empty() {
            counted.extend(meets);
            hangs.extend(out);
        }
    }
    (counted, hangs)
}

/// Whether the activity begins the term, or the one with whose last day it begins.
pub fn starts(procedure: &Procedure, term: &Term, activity: &str) -> bool {
    term.starts_with(activity) || others(procedure, term).any(|other| other.starts_with(activity))
}

/// The terms with whose last day it begins.
fn others<'p>(procedure: &'p Procedure, term: &'p Term) -> impl Iterator<Item = &'p Term> {
    term.from.iter().filter_map(|anchor| procedure.terms.get(anchor.term()?))
}

/// Whether something hangs on a term that counts from the day on which the message was in writing.
pub fn of_the_writing(procedure: &Procedure) -> bool {
    let others = followed(procedure).flat_map(|term| others(procedure, term));
    followed(procedure).chain(others).any(|term| is_of_the_writing(procedure, term))
}

/// Whether the term counts from the day on which the message was in writing.
pub fn is_of_the_writing(procedure: &Procedure, term: &Term) -> bool {
    term.from.iter().any(|anchor| of_a_written_message(procedure, anchor))
}

/// Whether that is the day on which the message was in writing, and not the one on which it was taken further.
pub fn of_a_written_message(procedure: &Procedure, anchor: &Anchor) -> bool {
    anchor.date == AnchorDate::LodgedOn
        && anchor
            .activity()
            .and_then(|id| procedure.activity(id))
            .is_some_and(|node| node.act == Act::Receive)
}

fn acted_after(procedure: &Procedure) -> impl Iterator<Item = &Term> {
    procedure.activities.values().filter_map(|node| procedure.terms.get(node.auto_after.as_ref()?))
}

/// The terms on which something hangs.
fn followed(procedure: &Procedure) -> impl Iterator<Item = &Term> {
    procedure.activities.values().flat_map(hangs_on).filter_map(|id| procedure.terms.get(id))
}
