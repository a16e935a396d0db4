//! Whether the end of a term can be moved so far: within what the procedure allows, while it runs.

use jiff::civil::Date;

use crate::dossier::Dossier;
use crate::handling::adjournment;
use crate::procedure::{Activity, How, Procedure};
use crate::record::Record;
use crate::refusal::RecordFlaw;
use crate::term::Length;

/// What is wrong with adjourning or postponing the terms that the activity moves.
pub(super) fn flaws(
    dossier: &Dossier,
    procedure: &Procedure,
    activity: &Activity,
    record: &Record,
) -> Vec<RecordFlaw> {
    let mut flaws = Vec::new();
    for moved in &activity.moves {
        let running = dossier.term(&moved.term, dossier.stage).filter(|running| running.met.is_none());
        if running.is_none() {
            flaws.push(RecordFlaw::TermNotRunning { term: moved.term.clone() });
            continue;
        }
        flaws.extend(match (moved.how, record) {
            (How::Adjourns { at_most }, Record::Adjourn(adjournment)) => {
                too_much(dossier, activity, at_most, adjournment.by)
            }
            (How::Postpones, Record::Postpone(postponement)) => {
                let until = postponement.until;
                not_later(dossier, procedure, activity, until).or_else(|| not_agreed(dossier, until))
            }
            _ => None,
        });
    }
    flaws
}

fn too_much(dossier: &Dossier, activity: &Activity, at_most: Length, by: Length) -> Option<RecordFlaw> {
    let left = adjournment::left(dossier, activity, at_most);
    let fits = left.is_some_and(|left| adjournment::fits(by, left));
    (!fits).then_some(RecordFlaw::TooMuch { left })
}

/// Whoever must wait longer waits until after the day that runs.
pub(super) fn not_later(
    dossier: &Dossier,
    procedure: &Procedure,
    activity: &Activity,
    until: Date,
) -> Option<RecordFlaw> {
    let due = adjournment::runs_until(dossier, procedure, activity).filter(|due| until <= *due)?;
    Some(RecordFlaw::NotLater { due })
}

/// A term is postponed no further than was agreed to.
fn not_agreed(dossier: &Dossier, day: Date) -> Option<RecordFlaw> {
    let until = adjournment::agreed(dossier)?;
    (day > until).then_some(RecordFlaw::LaterThanAgreed { until })
}

/// What is wrong with the day to which someone agrees: it is there, and after the end of every term that is postponed with it.
pub(super) fn consent_flaw(
    dossier: &Dossier,
    procedure: &Procedure,
    activity: &Activity,
    until: Option<Date>,
) -> Option<RecordFlaw> {
    match until {
        None => (!procedure.postponed_with(activity).is_empty()).then_some(RecordFlaw::AgreedDayMissing),
        Some(until) => not_later(dossier, procedure, activity, until),
    }
}
