//! What of the terms is followed: only what begins or meets one after which the system acts, or begins one for whose end something
//! waits. Of every other the day decides, and no rule of the course asks it.

use std::collections::BTreeSet;

use crate::procedure::{Activity, Procedure, Term, TermId};

/// The activities that begin a term which is followed.
pub fn begin(procedure: &Procedure) -> BTreeSet<usize> {
    let waited_for =
        procedure.activities.values().filter_map(|node| term(procedure, &node.only_after_end_of));
    let begun = acted_after(procedure).chain(waited_for);
    let starts = begun.flat_map(|term| &term.from).filter_map(|anchor| anchor.activity());
    starts.filter_map(|id| procedure.activities.get_index_of(id)).collect()
}

/// The activities that meet a term after which the system acts.
pub fn meet(procedure: &Procedure) -> BTreeSet<usize> {
    let meets = acted_after(procedure).flat_map(|term| &term.met_by);
    meets.filter_map(|id| procedure.activities.get_index_of(id)).collect()
}

/// Of those, the ones that are owed anew by what begins their term again: what was done before meets it no longer.
pub fn owed_anew(procedure: &Procedure, begins: &Activity, outcome: Option<&str>) -> BTreeSet<usize> {
    let again = acted_after(procedure).filter(|term| term.starts_with(&begins.id));
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

fn acted_after(procedure: &Procedure) -> impl Iterator<Item = &Term> {
    procedure.activities.values().filter_map(|node| term(procedure, &node.auto_after))
}

fn term<'p>(procedure: &'p Procedure, id: &Option<TermId>) -> Option<&'p Term> {
    procedure.terms.get(id.as_ref()?)
}
