//! Whether the end of a term can be moved so far: within what the procedure allows, while it runs.

use jiff::civil::Date;

use crate::dossier::{Dossier, RunningTerm};
use crate::handling::adjournment;
use crate::procedure::{Activity, How, Procedure};
use crate::record::Record;
use crate::refusal::RecordFlaw;
use crate::term::Length;

/// What is wrong with adjourning or postponing the terms that the activity moves.
pub(super) fn flaws(dossier: &Dossier, activity: &Activity, record: &Record) -> Vec<RecordFlaw> {
    let mut flaws = Vec::new();
    for moved in &activity.moves {
        let running = dossier.term(&moved.term, dossier.stage).filter(|running| running.met.is_none());
        let Some(running) = running else {
            flaws.push(RecordFlaw::TermNotRunning { term: moved.term.clone() });
            continue;
        };
        flaws.extend(match (moved.how, record) {
            (How::Adjourns { at_most }, Record::Adjourn(adjournment)) => {
                too_much(dossier, activity, at_most, adjournment.by)
            }
            (How::Postpones, Record::Postpone(postponement)) => {
                not_later(running, postponement.until).or_else(|| not_agreed(dossier, postponement.until))
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

fn not_later(running: &RunningTerm, until: Date) -> Option<RecordFlaw> {
    (until <= running.due).then_some(RecordFlaw::NotLater { due: running.due })
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
    let postponed = procedure.postponed_with(activity);
    let Some(until) = until else {
        return (!postponed.is_empty()).then_some(RecordFlaw::AgreedDayMissing);
    };
    postponed.iter().find_map(|term| {
        let running = dossier.term(term, dossier.stage).filter(|running| running.met.is_none())?;
        not_later(running, until)
    })
}
