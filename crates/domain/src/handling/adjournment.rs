//! What moves the end of a term that runs: adjourning, postponing with consent, pausing.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::act::Act;
use crate::dossier::{Dossier, RunningTerm, TermStanding};
use crate::procedure::{Activity, Procedure, TermId};
use crate::record::{Record, TextRef};
use crate::term::Length;

/// A term ends later; it counts once the complainant has been told, while the term still runs (Awb 9:11 lid 2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjournment {
    /// By how much.
    pub by: Length,
    /// On which ground, where the procedure has a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// Why, in the words of the letter.
    pub reason: TextRef,
}

/// How much is left of what an activity may adjourn a term by in this stage, in one step or in several (domain T-10); a
/// notice that has not left yet counts too. `None` when nothing is. Days and weeks are counted together (Awb 9:11 lid 2: "at most four
/// weeks" are ten days as well); other lengths only with their own kind.
pub fn left(dossier: &Dossier, activity: &Activity, at_most: Length) -> Option<Length> {
    let done = dossier.events.iter().filter_map(|event| event.done());
    let earlier = done.filter(|done| done.activity == activity.id && done.stage == dossier.stage);
    let by = earlier.filter_map(|done| match &done.record {
        Record::Adjourn(adjournment) => Some(adjournment.by),
        _ => None,
    });
    match at_most.days() {
        Some(days) => Length::of_days(days.saturating_sub(by.filter_map(Length::days).sum()), at_most.unit()),
        None => Length::new(at_most.number().saturating_sub(by.map(Length::number).sum()), at_most.unit()),
    }
}

/// Whether so much can be had of what is left.
pub fn fits(by: Length, left: Length) -> bool {
    match (by.days(), left.days()) {
        (Some(by), Some(left)) => by <= left,
        _ => by.unit() == left.unit() && by.number() <= left.number(),
    }
}

/// Every length by which it can be adjourned when so much is left, the shortest first.
pub fn choices(left: Length) -> Vec<Length> {
    match left.days() {
        Some(days) => (1..=days).filter_map(|number| Length::of_days(number, left.unit())).collect(),
        None => (1..=left.number()).filter_map(|number| Length::new(number, left.unit())).collect(),
    }
}

/// The complainant agrees in writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The date of what they wrote.
    pub given_on: Date,
    /// The last day to which they agreed, where a term is postponed with it (Awb 9:11 lid 3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What they wrote, or where it is kept.
    pub text: TextRef,
}

/// The last day to which the last consent of this stage says that someone agrees to wait; `None` where it says none, as what was
/// recorded before that day was asked.
pub fn agreed(dossier: &Dossier) -> Option<Date> {
    let done = dossier.events.iter().rev().filter_map(|event| event.done());
    let last = done.filter(|done| done.stage == dossier.stage).find_map(|done| match &done.record {
        Record::Consent(consent) => Some(consent.until),
        _ => None,
    });
    last.flatten()
}

/// The last day that runs, where an activity sets a later one: of the terms that it postpones or that are postponed with it, or,
/// for a promise, of what letters told and is still owed. A promise that is itself what was owed by then, as "within a week the solution,
/// or the day on which it comes", may name an earlier day.
pub fn runs_until(dossier: &Dossier, procedure: &Procedure, activity: &Activity) -> Option<Date> {
    let owed = |running: &&RunningTerm| {
        let standing = dossier.standing(procedure, running);
        matches!(standing, TermStanding::Running | TermStanding::Paused { .. })
    };
    let told = |running: &&RunningTerm| {
        let term = procedure.terms.get(&running.term);
        term.is_some_and(|term| term.told && !term.met_by.contains(&activity.id)) && owed(running)
    };
    let of = |id: &TermId| dossier.term(id, dossier.stage).filter(|running| running.met.is_none());
    match activity.act {
        Act::Commit => dossier.terms.iter().filter(told).map(|running| running.due).max(),
        Act::Consent => procedure.postponed_with(activity).into_iter().filter_map(of).map(|r| r.due).max(),
        _ => activity.moves.iter().filter_map(|moved| of(&moved.term)).map(|running| running.due).max(),
    }
}

/// A term ends on a later day to which the complainant agreed (Awb 9:11 lid 3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Postponement {
    /// The new last day.
    pub until: Date,
    /// Why, in the words of the letter.
    pub reason: TextRef,
}

/// The clock of a term stands still from this day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    /// On which ground, where the procedure has a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// Why, in the words of the letter.
    pub reason: TextRef,
}

/// The clock goes on from this day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resumption {
    /// What made it possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<TextRef>,
}
