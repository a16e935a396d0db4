//! The guarantees of a procedure, held against the course that a story took.

use super::plain::listed;
use crate::dossier::Dossier;
use crate::event::Event;
use crate::flaw::Flaw;
use crate::marking::{Mark, Spot};
use crate::procedure::{Activity, ActivityId, Guarantee, Procedure};

/// Each guarantee that the course broke.
pub(super) fn broken_guarantees(file: &str, procedure: &Procedure, dossier: &Dossier) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut flaw = |what| flaws.push(Flaw::whole(file, what, "a guarantee of the procedure forbids it"));
    for guarantee in &procedure.guarantees {
        match guarantee {
            Guarantee::Never { never, before } => {
                if happened(procedure, dossier, never, |so_far, activity, spot| {
                    procedure
                        .activity(before)
                        .is_some_and(|first| lacks(so_far, (activity, spot), first, |mark| mark.included))
                }) {
                    flaw(format!("`{never}` happened before `{before}`"));
                }
            }
            Guarantee::AtMostOne { activity } => {
                if happened(procedure, dossier, activity, |so_far, activity, spot| {
                    so_far.marking.mark(activity, spot).done.is_some()
                }) {
                    flaw(format!("`{activity}` happened twice"));
                }
            }
            Guarantee::Leads { leads, to, unless } => {
                if ends_without(procedure, dossier, (leads, to), unless) {
                    let but = match unless.as_slice() {
                        [] => String::new(),
                        others => format!(" and without {}", listed(others.iter().map(String::as_str))),
                    };
                    flaw(format!("it ended after `{leads}` without `{to}`{but}"));
                }
            }
        }
    }
    flaws
}

/// Whether the activity was done while that was so.
fn happened(
    procedure: &Procedure,
    dossier: &Dossier,
    activity: &str,
    so: impl Fn(&Dossier, &Activity, Spot) -> bool,
) -> bool {
    let Some(node) = procedure.activity(activity) else { return false };
    dossier.events.iter().enumerate().any(|(at, event)| {
        event.done().filter(|done| done.activity == activity).is_some_and(|done| {
            let so_far = Dossier::replay("story", procedure, &dossier.events[..at]);
            so(&so_far, node, Spot { stage: done.stage, item: done.item })
        })
    })
}

/// Whether the other is not done at a place that what is done there speaks of, and counts there.
fn lacks(
    dossier: &Dossier,
    (activity, spot): (&Activity, Spot),
    other: &Activity,
    counts: impl Fn(&Mark) -> bool,
) -> bool {
    let there = dossier.marking.spots(activity, spot, other);
    there
        .into_iter()
        .map(|spot| dossier.marking.mark(other, spot))
        .any(|mark| counts(&mark) && mark.done.is_none())
}

/// The spots of an activity in the stage that the dossier is in.
pub(super) fn spots(dossier: &Dossier, activity: &Activity) -> Vec<Spot> {
    dossier.marking.spots(activity, Spot { stage: dossier.stage, item: None }, activity)
}

fn somewhere(dossier: &Dossier, activity: &Activity) -> bool {
    spots(dossier, activity).into_iter().any(|spot| dossier.marking.mark(activity, spot).done.is_some())
}

/// Some act ended it after the first, without the second, and is none of the others; one of those that is no end itself may have been
/// done before. What is waived, for nobody can be told, need not come.
fn ends_without(
    procedure: &Procedure,
    dossier: &Dossier,
    (leads, to): (&str, &str),
    unless: &[ActivityId],
) -> bool {
    let (Some(first), Some(second)) = (procedure.activity(leads), procedure.activity(to)) else {
        return false;
    };
    let ends = |event: &Event| {
        event.done().and_then(|done| procedure.activity(&done.activity)).is_some_and(|node| node.ends)
    };
    let mut endings = dossier.events.iter().enumerate().filter(|(_, event)| ends(event));
    endings.any(|(at, event)| {
        let by = event.done().map(|done| &done.activity);
        let then = Dossier::replay("story", procedure, &dossier.events[..=at]);
        let excuses = |id: &ActivityId| match procedure.activity(id) {
            Some(node) if node.ends => by == Some(id),
            Some(node) => somewhere(&then, node) || then.waives(node).is_some(),
            None => false,
        };
        let exists = second.exists_in(then.stage) && then.waives(second).is_none();
        let lacking = |spot: &Spot| {
            then.marking.mark(first, *spot).done.is_some() && lacks(&then, (first, *spot), second, |_| true)
        };
        exists && !unless.iter().any(excuses) && spots(&then, first).iter().any(lacking)
    })
}
