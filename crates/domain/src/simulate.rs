//! What happened, held against another procedure: had the term been twenty days, would this dossier have been late?
//!
//! The same things happen on the same days; nobody acts otherwise because the rule is another. So it says what a rule
//! would have found, not what people would have done.

use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::decide::{self, Setting};
use crate::dossier::{Dossier, TermStanding};
use crate::event::Event;
use crate::marking::Spot;
use crate::people::Roster;
use crate::procedure::{Activity, ActivityId, How, Procedure, TermId};

/// A dossier as it would stand.
#[derive(Clone, Debug)]
pub struct Simulated {
    /// How each of its terms ends, by name; a term of two levels is there twice.
    pub terms: Vec<(TermId, Ends)>,
    /// The first thing done that the procedure would not have allowed then, if there is one.
    pub otherwise: Option<ActivityId>,
    /// Whether some letter is taken as sent on the day of its act, because the procedure that was followed had none there.
    pub letter_assumed: bool,
}

/// How a term ends, seen from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Met by its last day.
    InTime,
    /// Met after it, or not yet and the day has passed (domain P-10: what is open and overdue is late).
    Late,
    /// Its last day is still to come, or its clock stands still.
    Open,
    /// Nothing has to meet it any more.
    Lapsed,
}

/// Replays under a procedure the events of a dossier that followed another, or that very one. The terms that the events
/// recorded are left out; they are counted anew.
///
/// What it does not look at: who may do it, and what a record must hold.
pub fn under(
    procedure: &Procedure,
    followed: &Procedure,
    calendar: &Calendar,
    events: &[Event],
    today: Date,
) -> Simulated {
    let roster = Roster::default();
    let setting = Setting { procedure, calendar, roster: &roster, subjects: &[] };
    let mut dossier = Dossier::empty("");
    let (mut otherwise, mut assumed) = (None, Vec::new());
    for event in events {
        if otherwise.is_none() {
            otherwise = refused(&dossier, setting, event);
        }
        dossier.apply(procedure, &Event { terms: Vec::new(), ..event.clone() });
        assumed.extend(of_a_new_letter(procedure, followed, event).then_some((event.seq, event.on)));
        // a correction folds the record anew, which does not hold that they left
        for (of, on) in &assumed {
            dossier.letter_mut(*of, |letter| letter.sent_on = Some(*on));
        }
    }
    decide::count_terms(&mut dossier, setting);
    let ends = |running: &crate::dossier::RunningTerm| match dossier.standing(procedure, running) {
        TermStanding::Met { late: false, .. } => Ends::InTime,
        TermStanding::Met { late: true, .. } => Ends::Late,
        TermStanding::Running if running.due < today && procedure.is_window(&running.term) => Ends::Lapsed,
        TermStanding::Running if running.due < today => Ends::Late,
        TermStanding::Running | TermStanding::Paused { .. } => Ends::Open,
        TermStanding::Lapsed | TermStanding::Waived | TermStanding::NotOwed => Ends::Lapsed,
    };
    let terms = dossier.terms.iter().map(|running| (running.term.clone(), ends(running))).collect();
    Simulated { terms, otherwise, letter_assumed: !assumed.is_empty() }
}

/// Whether the act sends a letter here and sent none where it was done: no record can say when that left.
fn of_a_new_letter(procedure: &Procedure, followed: &Procedure, event: &Event) -> bool {
    let sends = |under: &Procedure| {
        let activity = event.done().and_then(|done| under.activity(&done.activity));
        activity.is_some_and(|activity| activity.letter.is_some())
    };
    sends(procedure) && !sends(followed)
}

/// The activity of an event that the course would not have allowed there, or not any more, not yet, or not by so much.
fn refused(dossier: &Dossier, setting: Setting<'_>, event: &Event) -> Option<ActivityId> {
    let done = event.done()?;
    let spot = Spot { stage: dossier.stage, item: done.item };
    let allowed = setting.procedure.activity(&done.activity).is_some_and(|activity| {
        decide::possible(dossier, setting.procedure, activity, spot).is_ok()
            && in_time(dossier, setting, activity, event)
    });
    (!allowed).then(|| done.activity.clone())
}

/// Whether the terms as they then stood allow it.
fn in_time(dossier: &Dossier, setting: Setting<'_>, activity: &Activity, event: &Event) -> bool {
    let asks = activity.only_before_end_of.is_some()
        || activity.only_after_end_of.is_some()
        || activity.moves.iter().any(|moved| matches!(moved.how, How::Adjourns { .. } | How::Postpones));
    let Some(done) = event.done().filter(|_| asks) else { return true };
    let mut then = dossier.clone();
    decide::count_terms(&mut then, setting);
    let spot = Spot { stage: dossier.stage, item: done.item };
    decide::in_time(&then, setting.procedure, (activity, spot), &done.record, event.on)
}
