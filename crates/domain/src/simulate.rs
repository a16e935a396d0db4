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
use crate::procedure::{ActivityId, Procedure, TermId};

/// A dossier as it would stand.
#[derive(Clone, Debug)]
pub struct Simulated {
    /// How each of its terms ends, by name; a term of two levels is there twice.
    pub terms: Vec<(TermId, Ends)>,
    /// The first thing done that the procedure would not have allowed then, if there is one.
    pub otherwise: Option<ActivityId>,
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

/// Replays a dossier's events under a procedure. The terms that the events recorded are left out; they are counted anew.
pub fn under(procedure: &Procedure, calendar: &Calendar, events: &[Event], today: Date) -> Simulated {
    let mut dossier = Dossier::empty("");
    let mut otherwise = None;
    for event in events {
        if otherwise.is_none() {
            otherwise = refused(&dossier, procedure, event);
        }
        dossier.apply(procedure, &Event { terms: Vec::new(), ..event.clone() });
    }
    let roster = Roster::default();
    decide::count_terms(&mut dossier, Setting { procedure, calendar, roster: &roster, subjects: &[] });
    let ends = |running: &crate::dossier::RunningTerm| match dossier.standing(procedure, running) {
        TermStanding::Met { late: false, .. } => Ends::InTime,
        TermStanding::Met { late: true, .. } => Ends::Late,
        TermStanding::Running if running.due < today => Ends::Late,
        TermStanding::Running | TermStanding::Paused { .. } => Ends::Open,
        TermStanding::Lapsed | TermStanding::Waived => Ends::Lapsed,
    };
    let terms = dossier.terms.iter().map(|running| (running.term.clone(), ends(running))).collect();
    Simulated { terms, otherwise }
}

/// The activity of an event that the course would not have allowed there.
fn refused(dossier: &Dossier, procedure: &Procedure, event: &Event) -> Option<ActivityId> {
    let done = event.done()?;
    let spot = Spot { stage: dossier.stage, item: done.item };
    let activity = procedure.activity(&done.activity);
    let allowed =
        activity.is_some_and(|activity| decide::possible(dossier, procedure, activity, spot).is_ok());
    (!allowed).then(|| done.activity.clone())
}
