//! Is a procedure sound? Everything that can come of it is explored, and what would go wrong is told as a story.
//!
//! What is explored, and what bounds it, stands in `docs/decisions/0007-what-the-check-explores.md`.

mod acts;
mod ahead;
mod alike;
mod bits;
mod chance;
mod clock;
mod correct;
mod course;
mod explore;
mod faults;
mod guard;
mod happens;
#[cfg(test)]
mod naive;
mod named;
mod onward;
#[cfg(test)]
mod random;
mod story;
mod terms;
mod written;

use crate::act::Act;
use crate::calendar::Calendar;
use crate::flaw::Flaw;
use crate::procedure::load::Files;
use crate::procedure::{ActivityId, Guarantee, Procedure};
use course::Course;

pub use explore::Asked;
pub use faults::Fault;

/// One thing that would go wrong.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What.
    pub fault: Fault,
    /// The same as a sentence, with file and line.
    pub flaw: Flaw,
    /// The shortest course that leads there, in the words of a story; `None` where no course is to blame.
    pub story: Option<String>,
    /// Whether the engine plays that story, and owes at its end what the check says. Otherwise the course is one that the check
    /// takes for possible and is not: the fault is then not proved.
    pub plays: bool,
}

/// What would go wrong in a procedure; nothing is sound. `place` is its folder as people know it.
pub fn check(place: &str, files: &Files, procedure: &Procedure, calendar: &Calendar) -> Vec<Finding> {
    check_and_count(place, files, procedure, calendar).0
}

/// The same, and what was asked for it.
pub fn check_and_count(
    place: &str,
    files: &Files,
    procedure: &Procedure,
    calendar: &Calendar,
) -> (Vec<Finding>, Asked) {
    let mut explored = explore::Explored::new(procedure);
    let handler = explored.bits.handler;
    let found = faults::faults(&mut explored, calendar);
    let asked = explored.asked;
    let findings = found.into_iter().map(|found| {
        let last = found.last;
        let finding = |fault: Fault, course: Option<Course>, stuck: Option<usize>| {
            let told = course.map(|course| story::tell(procedure, calendar, &course, (last, stuck), handler));
            let as_owed = |owed: &Vec<String>| match &fault {
                Fault::DeadEnd { owed: expected } => owed == expected,
                Fault::Unasked(_) => owed.is_empty(),
                _ => true,
            };
            let plays = told.as_ref().is_none_or(|told| told.owed.as_ref().is_some_and(as_owed));
            let flaw = sentence(place, files, procedure, &fault);
            Finding { fault, flaw, story: told.map(|told| told.text), plays }
        };
        // to where only what is stuck is left, if the engine goes along
        let stuck = found.course.as_ref().map(|course| course.steps.len());
        let onward = found.onward.map(|(course, owed)| finding(Fault::DeadEnd { owed }, Some(course), stuck));
        onward.filter(|finding| finding.plays).unwrap_or_else(|| finding(found.fault, found.course, None))
    });
    (findings.collect(), asked)
}

/// What would go wrong in a procedure with one calendar and not with the one that it was checked with: a term that finds no day to
/// end on. A course does not depend on the calendar.
pub fn check_other_calendar(
    place: &str,
    files: &Files,
    procedure: &Procedure,
    calendar: &Calendar,
) -> Vec<Finding> {
    let endless = faults::of_terms(procedure, calendar).into_iter();
    let endless = endless.filter(|fault| matches!(fault, Fault::TermWithoutEnd(_)));
    let found = |fault| {
        let flaw = sentence(place, files, procedure, &fault);
        Finding { fault, flaw, story: None, plays: true }
    };
    endless.map(found).collect()
}

fn sentence(place: &str, files: &Files, procedure: &Procedure, fault: &Fault) -> Flaw {
    let (about, what, instead) = match fault {
        Fault::Unreachable { activity, because } => {
            let because = because.as_ref().map(|because| format!(": {because}")).unwrap_or_default();
            let what = format!("`{activity}` can never be done{because}");
            (Some(activity), what, "leave it out, or mend what it waits for")
        }
        Fault::DeadEnd { owed } => {
            let names: Vec<_> = owed.iter().map(|id| format!("`{id}`")).collect();
            let what = match names.is_empty() {
                true => "the dossier is open, nothing is owed, and it can no longer be closed".to_owned(),
                false => format!(
                    "the organisation can no longer close the dossier, and owes {} for ever",
                    names.join(", ")
                ),
            };
            let stuck = stuck(procedure, owed);
            (stuck, what, "whatever is owed, some role must be able to do, and `close` must then be possible")
        }
        Fault::Unasked(activity) => {
            let what = format!(
                "after `{activity}` nothing is owed, no term runs and the dossier has not ended: nobody is asked to end it"
            );
            (Some(activity), what, "oblige `close`, or whatever comes next, with it or with what leads there")
        }
        Fault::Untold(activity) => {
            let what = format!("`{activity}` ends the dossier and the complainant was not told");
            (
                Some(activity),
                what,
                "an act with a letter must come before it, or the act itself must have one",
            )
        }
        Fault::AnswerBeforeDecision(activity) => {
            let what = format!("`{activity}` can leave before every grievance is judged");
            (Some(activity), what, "let it wait for the judgment: `after`, or `not-while-pending`")
        }
        Fault::TermWithoutOwner(term) => {
            let what = format!("nobody is warned when the term `{term}` passes");
            return term_flaw(place, files, term, what, "name roles in `owners`");
        }
        Fault::TermNeverStarts(term) => {
            let what = format!("the term `{term}` never starts: its act records no such date");
            let instead = "receive and escalate record received-on and lodged-on, commit records promised-on; every act has done-on";
            return term_flaw(place, files, term, what, instead);
        }
        Fault::TermNeverMet(term) => {
            let what = format!("nothing meets the term `{term}`");
            return term_flaw(place, files, term, what, "name activities in `met-by`");
        }
        Fault::TermWithoutEnd(term) => {
            let what = format!("the term `{term}` never ends: its calendar has no working day");
            return term_flaw(
                place,
                files,
                term,
                what,
                "give the calendar its `working-week`, or count in days",
            );
        }
        Fault::FactsContradict { activity, facts: [one, other] } => {
            let what = format!(
                "`{activity}` hangs on `{}` and on `{}`, which never hold together",
                one.code(),
                other.code()
            );
            (Some(activity), what, "leave one of them out")
        }
        Fault::GroundOfNobody { activity, ground } => {
            let what = format!("nobody who may do `{activity}` may choose the ground `{ground}`");
            (Some(activity), what, "the roles in the ground's `by` are among those of the activity")
        }
        Fault::FactNeverHolds { activity, fact } => {
            let what = format!("`{activity}` hangs on `{}`, which nothing here brings about", fact.code());
            (Some(activity), what, "leave the fact out, or add the act that it speaks of")
        }
        Fault::Broken(guarantee) => {
            let what = match guarantee {
                Guarantee::Never { never, before } => format!("`{never}` can happen before `{before}`"),
                Guarantee::AtMostOne { activity } => format!("`{activity}` can happen twice"),
                Guarantee::Leads { leads, to, .. } => {
                    format!("the dossier can end after `{leads}` without `{to}`")
                }
            };
            (guarantee.speaks_of().first().copied(), what, "a guarantee of the procedure forbids it")
        }
    };
    at(place, files, about.map(|id| format!("[activity.{id}]")), what, instead)
}

/// Of what is owed for ever the first that waits for nothing else of it; that the dossier is not closed comes of the rest.
fn stuck<'o>(procedure: &Procedure, owed: &'o [ActivityId]) -> Option<&'o ActivityId> {
    let node = |id: &ActivityId| procedure.activity(id);
    let closes = |id: &&ActivityId| node(id).is_some_and(|node| node.act == Act::Close);
    let waits = |id: &ActivityId| {
        let named = node(id).into_iter().flat_map(|node| node.after.iter().chain(&node.not_while_pending));
        named.into_iter().any(|other| other != id && owed.contains(other))
    };
    let others = || owed.iter().filter(|id| !closes(id));
    others().find(|id| !waits(id)).or(others().next()).or(owed.first())
}

fn term_flaw(place: &str, files: &Files, term: &str, what: String, instead: &str) -> Flaw {
    at(place, files, Some(format!("[term.{term}]")), what, instead)
}

fn at(place: &str, files: &Files, head: Option<String>, what: String, instead: &str) -> Flaw {
    let file = format!("{place}/procedure.toml");
    let text = files.get("procedure.toml").map_or("", String::as_str);
    let at = head.and_then(|head| text.find(&head)).unwrap_or(0);
    Flaw::at(&file, text, at, what, instead)
}
