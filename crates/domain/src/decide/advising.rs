//! What a valid appointment, declaration and advice is.

use jiff::civil::Date;

use super::{Command, Setting, barred};
use crate::dossier::Dossier;
use crate::handling::{Advice, LeftOut, Ties};
use crate::procedure::Activity;
use crate::record::Record;
use crate::refusal::RecordFlaw;

/// Whoever takes a seat holds its role, is barred by no rule, declared no recent tie and does not sit there yet.
pub(super) fn seat_flaw(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    command: &Command,
) -> Option<RecordFlaw> {
    let Record::Appoint(appointment) = &command.record else { return None };
    let person = &appointment.person;
    let who = || person.clone();
    if let Some(rule) = barred(dossier, &activity.assignee_not, person) {
        return Some(RecordFlaw::AssigneeBarred { person: who(), rule });
    }
    if dossier.tied.contains(person) {
        return Some(RecordFlaw::Tied { person: who() });
    }
    if dossier.seated().any(|seated| seated.person == *person) {
        return Some(RecordFlaw::AlreadySeated { person: who() });
    }
    let role = activity.seat_role(command.item?)?;
    let able = setting.roster.holds(person, role, dossier.place());
    (!able).then(|| RecordFlaw::NotForSeat { person: who() })
}

pub(super) fn tie_flaws(ties: &Ties, on: Date) -> Vec<RecordFlaw> {
    let Some(tie) = &ties.tie else { return Vec::new() };
    let unsaid = tie.what.id.is_empty().then_some(RecordFlaw::ReasonMissing);
    let ahead = tie.until.filter(|until| *until > on).map(|date| RecordFlaw::InTheFuture { date });
    unsaid.into_iter().chain(ahead).collect()
}

pub(super) fn advice_flaws(advice: &Advice) -> Vec<RecordFlaw> {
    let unsaid = advice.report.id.is_empty().then_some(RecordFlaw::ReasonMissing);
    let open = (advice.admissible && advice.judgment.is_none()).then_some(RecordFlaw::JudgmentMissing);
    unsaid.into_iter().chain(open).collect()
}

/// Only a record of a hearing that would go along is left out, and never without a reason.
pub(super) fn left_out_flaws(dossier: &Dossier, activity: &Activity, left: &LeftOut) -> Vec<RecordFlaw> {
    let goes = |seq: &u32| dossier.hearings_with(activity).any(|event| event.seq == *seq);
    let unknown = left.records.is_empty() || !left.records.iter().all(goes);
    let unknown = unknown.then_some(RecordFlaw::NoSuchEntry);
    unknown.into_iter().chain(left.reason.id.is_empty().then_some(RecordFlaw::ReasonMissing)).collect()
}
