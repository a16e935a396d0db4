//! Putting an entry right: only whoever may make it, only what can be made right, and only while the complainant can
//! still be told.

use jiff::civil::Date;

use super::{Setting, record, who};
use crate::dossier::Dossier;
use crate::event::Done;
use crate::handling::{Correction, Entry};
use crate::intake::Receipt;
use crate::people::{Actor, Doer};
use crate::procedure::{Activity, Procedure};
use crate::record::Record;
use crate::refusal::{Reason, RecordFlaw};

/// Whether the actor may put the entry of that event right by `activity`, whatever it should have been.
///
/// # Errors
/// Every reason why not, beside those that [`super::may`] gives for the activity itself.
pub fn may_put_right(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    of: u32,
    actor: &Actor,
    on: Date,
) -> Result<Doer, Vec<Reason>> {
    let stands = |flaw| vec![Reason::Invalid { flaw }];
    let Some((done, corrected)) = entry(dossier, setting.procedure, of) else {
        return Err(stands(RecordFlaw::NoSuchEntry));
    };
    if let Some(flaw) = closed(dossier, activity, done, corrected) {
        return Err(stands(flaw));
    }
    as_its_doer(dossier, setting, done, corrected, actor, on).map_err(|reason| vec![reason])
}

/// As whom the actor puts an act's entry right: as whoever may do that act. `None` for another record or entry.
pub(super) fn doer(
    dossier: &Dossier,
    setting: Setting<'_>,
    record: &Record,
    actor: &Actor,
    on: Date,
) -> Option<Result<Doer, Reason>> {
    let Record::Correct(Correction { entry: Entry::Act { of, .. }, .. }) = record else { return None };
    let (done, corrected) = entry(dossier, setting.procedure, *of)?;
    Some(as_its_doer(dossier, setting, done, corrected, actor, on))
}

/// Tested in the stage of the entry: the first level's judgment is not the second's to change.
fn as_its_doer(
    dossier: &Dossier,
    setting: Setting<'_>,
    done: &Done,
    corrected: &Activity,
    actor: &Actor,
    on: Date,
) -> Result<Doer, Reason> {
    let then = Dossier { stage: done.stage, ..dossier.clone() };
    who::doer(&then, setting, (corrected, done.item), actor, on)
}

fn entry<'d, 'p>(
    dossier: &'d Dossier,
    procedure: &'p Procedure,
    of: u32,
) -> Option<(&'d Done, &'p Activity)> {
    let done = dossier.events.iter().find(|event| event.seq == of)?.done()?;
    Some((done, procedure.activity(&done.activity)?))
}

/// Everything that is wrong with a correction.
pub(super) fn flaws(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    correction: &Correction,
    on: Date,
) -> Vec<RecordFlaw> {
    if correction.reason.id.is_empty() {
        return vec![RecordFlaw::ReasonMissing];
    }
    match &correction.entry {
        Entry::Act { of, record } => match flaw_of_act(dossier, setting, activity, *of, record) {
            Some(flaw) => vec![flaw],
            None => flaws_of_record(dossier, setting, *of, record, on),
        },
        Entry::Language { language } if *language == dossier.language => vec![RecordFlaw::NothingChanges],
        _ => Vec::new(),
    }
}

fn flaw_of_act(
    dossier: &Dossier,
    setting: Setting<'_>,
    activity: &Activity,
    of: u32,
    record: &Record,
) -> Option<RecordFlaw> {
    let Some((done, corrected)) = entry(dossier, setting.procedure, of) else {
        return Some(RecordFlaw::NoSuchEntry);
    };
    let stands = dossier.record_of(of).unwrap_or(&done.record);
    if record.act() != stands.act() {
        return Some(RecordFlaw::OtherAct);
    }
    if let Some(flaw) = closed(dossier, activity, done, corrected) {
        return Some(flaw);
    }
    if record == stands {
        return Some(RecordFlaw::NothingChanges);
    }
    match (stands, record) {
        (Record::Receive(before), Record::Receive(after)) => {
            (!differs_as_it_may(before, after)).then_some(RecordFlaw::ReceiptFixed)
        }
        _ => None,
    }
}

/// Why the entry stands whatever one would make of it.
fn closed(dossier: &Dossier, activity: &Activity, done: &Done, corrected: &Activity) -> Option<RecordFlaw> {
    if !activity.corrects.contains(&done.activity) {
        return Some(RecordFlaw::NotCorrectable);
    }
    if corrected.per.stage && done.stage < dossier.stage {
        return Some(RecordFlaw::EarlierStage);
    }
    let follows = activity.when.get(&done.activity).is_some_and(|effects| !effects.obliges.is_empty());
    (follows && dossier.ended.is_some()).then_some(RecordFlaw::ReopenFirst)
}

/// Body and unit change by a transfer, particulars and language by an entry of their own, a message never.
fn differs_as_it_may(before: &Receipt, after: &Receipt) -> bool {
    let Receipt { medium, source, received_on, sent_on, happened_on, .. } = *after;
    let relation = after.relation.clone();
    *after == Receipt { medium, source, received_on, sent_on, happened_on, relation, ..before.clone() }
}

/// The record is tested against the dossier as it was before the entry.
fn flaws_of_record(
    dossier: &Dossier,
    setting: Setting<'_>,
    of: u32,
    record: &Record,
    on: Date,
) -> Vec<RecordFlaw> {
    let before = dossier.events.iter().position(|event| event.seq == of);
    let corrected = entry(dossier, setting.procedure, of);
    let (Some(before), Some((_, corrected))) = (before, corrected) else {
        return vec![RecordFlaw::NoSuchEntry];
    };
    let then = Dossier::replay(dossier.id.clone(), setting.procedure, &dossier.events[..before]);
    record::flaws_of(&then, setting, corrected, record, on)
}
