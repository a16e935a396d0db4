//! A course told as a story with dates, and played on the engine itself before anyone is told it.

mod cast;
mod further;
mod ground;
#[cfg(test)]
pub(super) mod walk;

use std::collections::BTreeSet;
use std::fmt::Write;

use jiff::civil::{Date, DateTime, date};

use super::acts::{By, Choice, Step};
use super::course::Course;
use diagrams::Var;

use cast::handler_nr;

use crate::act::Act;
use crate::calendar::Calendar;
use crate::handling::Judgment;
use crate::people::Role;
use crate::procedure::{Activity, Procedure};
use crate::record::Record;
use crate::story::{Played, played, read};

/// A story, and what is owed when the engine has played it; `None` when it refuses it.
pub struct Told {
    pub text: String,
    pub owed: Option<Vec<String>>,
}

/// Two people for each role, so that the second level has others; handlers enough for whoever takes one away.
const CAST: &[(&str, Role)] = &[
    ("Dirk", Role::Desk),
    ("Dina", Role::Desk),
    ("Maes", Role::Coordinator),
    ("Mertens", Role::Coordinator),
    ("Peeters", Role::ComplaintsManager),
    ("Petit", Role::ComplaintsManager),
    ("Dubois", Role::DecisionBody),
    ("Dupont", Role::DecisionBody),
    ("Claes", Role::ManagementCommittee),
    ("Colin", Role::ManagementCommittee),
    ("Vos", Role::Adviser),
    ("Valk", Role::Adviser),
    ("Roos", Role::CommitteeChair),
    ("Ruiter", Role::CommitteeChair),
    ("Smit", Role::CommitteeMember),
    ("Snel", Role::CommitteeMember),
    ("Stam", Role::CommitteeMember),
    ("Schut", Role::CommitteeMember),
    ("Leroy", Role::LineManager),
    ("Lenaerts", Role::LineManager),
    ("Goossens", Role::DisputeTeam),
    ("Gielen", Role::DisputeTeam),
    ("Simons", Role::Employee),
    ("Stevens", Role::Employee),
    ("Adams", Role::Administrator),
    ("Aerts", Role::Administrator),
    ("Yilmaz", Role::Handler),
    ("Bakker", Role::Handler),
    ("Lambert", Role::Handler),
    ("Nguyen", Role::Handler),
];

/// The first working day of the story; nothing hangs on it.
const FIRST: Date = date(2026, 3, 2);

struct Telling<'a> {
    procedure: &'a Procedure,
    calendar: &'a Calendar,
    text: String,
    at: DateTime,
    /// The earliest day that was told.
    first: Date,
    assigned: usize,
    /// Who took which seat, the last one last.
    seated: Vec<(u8, &'static str, Role)>,
    /// Who did what of those acts whose doer may be named.
    did: Vec<(Act, &'static str)>,
    /// The numbers of those who are named, and how many were.
    standing: Vec<u32>,
    named: u32,
    /// The judgments that a ground which was told does not go with, and the parties that were invited.
    barred: Vec<Judgment>,
    invited: Vec<u8>,
    /// What the entry that is followed would have been.
    otherwise: &'static str,
}

/// Tells a course, with what is done at its end; `stuck` says after how many of its steps it can no longer end, where it goes on then.
pub fn tell(
    procedure: &Procedure,
    calendar: &Calendar,
    course: &Course,
    (last, stuck): (Option<Step>, Option<usize>),
    handler: Var,
) -> Told {
    let mut telling = Telling::new(procedure, calendar);
    let end = last.map(|step| (step, course.end.clone()));
    for (nr, (step, bits)) in course.steps.iter().cloned().chain(end).enumerate() {
        if stuck == Some(nr) {
            telling.text.push_str("# from here on it can no longer be closed\n");
        }
        telling.step(step, bits[usize::from(handler)]);
    }
    telling.only_who_acts();
    // a broken guarantee is a flaw of the whole story, a refusal one of its line
    let plays = |played: &Played| played.flaws.iter().all(|flaw| flaw.line == 0);
    let owed = telling.so_far().filter(plays).map(|played| {
        let mut owed: Vec<_> =
            played.dossier.owed(procedure).iter().map(|(node, _)| node.id.clone()).collect();
        owed.dedup();
        owed
    });
    if owed.is_some() {
        telling.goes_on();
    }
    Told { text: telling.text, owed }
}

impl<'a> Telling<'a> {
    /// Nothing is told yet but who there is.
    fn new(procedure: &'a Procedure, calendar: &'a Calendar) -> Telling<'a> {
        let mut text = String::new();
        for (name, role) in CAST {
            let _ = writeln!(text, "person {name:<8} is {}", role.code());
        }
        text.push('\n');
        let at = FIRST.at(9, 0, 0, 0);
        Telling {
            procedure,
            calendar,
            text,
            at,
            first: FIRST,
            assigned: 0,
            seated: Vec::new(),
            did: Vec::new(),
            standing: Vec::new(),
            named: 0,
            barred: Vec::new(),
            invited: Vec::new(),
            otherwise: "",
        }
    }

    /// Leaves out of the cast whoever has no part in the story.
    fn only_who_acts(&mut self) {
        let (cast, course) = self.text.split_once("\n\n").unwrap_or(("", &self.text));
        let words: BTreeSet<&str> = course.split(|mark: char| !mark.is_alphanumeric()).collect();
        let named = |line: &&str| line.split_whitespace().nth(1).is_some_and(|name| words.contains(name));
        let cast: String = cast.lines().filter(named).map(|line| format!("{line}\n")).collect();
        self.text = format!("{cast}\n{course}");
    }

    fn step(&mut self, step: Step, handler: bool) {
        let node = &self.procedure.activities[step.place.activity];
        if step.by == By::Time {
            let term = match step.choice {
                Choice::Lapses(nr) => self.procedure.terms.get_index(nr).map(|(name, _)| name),
                _ => node.auto_after.as_ref(),
            };
            return self.let_pass(term.map(String::as_str));
        }
        if let Some(day) = node.only_after_end_of.as_deref().and_then(|term| self.after_end_of(term)) {
            self.at = self.at.max(day.at(9, 0, 0, 0));
        }
        self.invite_first(node, step, handler);
        let at = self.at;
        self.at = at.checked_add(jiff::Span::new().minutes(5)).unwrap_or(at);
        let words = self.words(node, step);
        for who in self.signers(node, step, handler) {
            let line = format!("{} {}  {who:<11} {}{words}", at.date(), at.strftime("%H:%M"), node.id);
            let _ = writeln!(self.text, "{}", line.trim_end());
            self.did.push((node.act, who));
        }
    }

    /// The day after the term's last: the system acts, where something is for it to do.
    fn let_pass(&mut self, term: Option<&str>) {
        self.at = self.at.checked_add(jiff::Span::new().minutes(5)).unwrap_or(self.at);
        if let Some(day) = term.and_then(|term| self.after_end_of(term)) {
            self.at = self.at.max(day.at(9, 0, 0, 0));
        }
        let _ = writeln!(self.text, "{} {}", self.at.date(), self.at.strftime("%H:%M"));
        self.at = self.at.checked_add(jiff::Span::new().minutes(5)).unwrap_or(self.at);
    }

    /// What was told so far, played.
    fn so_far(&self) -> Option<Played> {
        Some(played(&read("story", &self.text).ok()?, self.procedure, self.calendar))
    }

    /// The day after the last of a term, as it stands so far.
    fn after_end_of(&self, term: &str) -> Option<Date> {
        let dossier = self.so_far()?.dossier;
        dossier.term(term, dossier.stage)?.due.tomorrow().ok()
    }

    fn days_on(&self, days: i32) -> Date {
        self.at.date().checked_add(jiff::Span::new().days(days)).unwrap_or(FIRST)
    }

    /// A day before all others, so that putting it right changes something.
    fn another_day(&mut self) -> Date {
        self.first = self.first.yesterday().unwrap_or(self.first);
        self.first
    }

    /// What the line says after the activity's name.
    fn words(&mut self, node: &Activity, step: Step) -> String {
        let mut words = String::new();
        match step.choice {
            Choice::PutRight(entry) => {
                let corrected = &self.procedure.activities[entry.activity];
                return format!(" {} to={}", corrected.id, self.not_barred(corrected, self.otherwise));
            }
            Choice::Reword(nr) | Choice::Leave(nr, ..) => {
                let corrected = &self.procedure.activities[nr];
                let other = Record::outcomes(corrected.act).last().map(|other| (*other).to_owned());
                let other = other.unwrap_or_else(|| self.another_day().to_string());
                return format!(" {} to={other}", corrected.id);
            }
            Choice::Medium(nr, written) => {
                let (by, day) = (if written { "letter" } else { "desk" }, self.another_day());
                return format!(" {} to={day} by={by}", self.procedure.activities[nr].id);
            }
            Choice::Reach { email, reachable, written } => {
                if node.act == Act::Correct {
                    words.push_str(" address");
                }
                let postal = reachable && !email;
                let _ = write!(words, " email={} postal={}", yes(email), yes(postal));
                if node.act == Act::Receive && !written {
                    words.push_str(" by=desk");
                }
            }
            Choice::Follow(other) => self.otherwise = other,
            Choice::Respondent(_) => {
                self.named += 1;
                self.standing.push(self.named);
            }
            Choice::Adds { .. } if step.by != By::Complainant => words.push_str(" by=letter"),
            Choice::Adds { .. }
            | Choice::Grievances(_)
            | Choice::Mistake(_)
            | Choice::Lapses(_)
            | Choice::Plain => {}
        }
        let spoken = !matches!(node.act, Act::NameRespondent | Act::Transfer);
        if let Some(outcome) = step.outcome.filter(|_| spoken).map(|outcome| self.not_barred(node, outcome)) {
            let _ = write!(words, " {outcome}");
        }
        if let Choice::Grievances(count) = step.choice {
            let _ = write!(words, " grievances={count}");
        }
        if let Some(kind) = node.per.item {
            let _ = write!(words, " {}={}", kind.code(), step.place.item);
        }
        let ground = self.ground(node, step).filter(|_| step.outcome != Some("admissible"));
        if let Some(ground) = ground {
            let _ = write!(words, " ground={}", ground.code);
            self.barred.extend(&ground.bars);
        }
        match node.act {
            Act::Assign => {
                let _ = write!(words, " to={}", handler_nr(self.assigned));
                self.assigned += 1;
            }
            Act::NameRespondent if matches!(step.choice, Choice::Mistake(_)) => {
                let _ = write!(words, " undone={}", self.taken_back(step.choice));
            }
            Act::NameRespondent if step.freed.is_some() => {
                let who = step.freed.and_then(|seat| self.who_sits(seat)).unwrap_or("nobody");
                let _ = write!(words, " person={who}");
            }
            Act::NameRespondent if step.outcome.is_some_and(|outcome| outcome.starts_with("handler")) => {
                let _ = write!(words, " person={}", handler_nr(self.assigned.saturating_sub(1)));
            }
            Act::NameRespondent if self.who_did(step).is_some() => {
                let _ = write!(words, " person={}", self.who_did(step).unwrap_or("nobody"));
            }
            Act::NameRespondent if step.choice == Choice::Respondent(2) => words.push_str(" person=Aerts"),
            Act::NameRespondent => words.push_str(" person=Willems"),
            Act::Transfer if node.letter.is_none() => words.push_str(" unit=elsewhere"),
            Act::Transfer => words.push_str(" body=elsewhere"),
            Act::Appoint => {
                let who = self.appoint(node, step.place.item);
                let _ = write!(words, " person={who}");
            }
            Act::Advise => words.push_str(" unfounded"),
            Act::Invite => self.invited.push(step.place.item),
            // the reason that an answer gives where it does not follow the advice
            Act::Answer if self.did.iter().any(|(act, _)| *act == Act::Advise) => {
                words.push_str(" departs=yes");
            }
            Act::FindCause => {
                let code = self.procedure.causes.first().map(|code| format!(" code={code}"));
                words.push_str(&code.unwrap_or_default());
            }
            Act::Measure => {
                let today = self.at.date();
                let _ = write!(words, " corrective owner=Dirk by={today} decided={today}");
            }
            Act::Discuss => {
                let _ = write!(words, " told={}", self.at.date());
            }
            Act::OpenSecondLine => words.push_str(" court"),
            Act::SetDate => words.push_str(" session"),
            Act::Link => words.push_str(" to=2026-2"),
            Act::Commit => {
                let _ = write!(words, " until={}", self.days_on(30));
            }
            Act::Consent => {
                let _ = write!(words, " given={} until={}", self.at.date(), self.days_on(300));
            }
            Act::Postpone => {
                let _ = write!(words, " until={}", self.days_on(200));
            }
            _ => {}
        }
        words
    }
}

fn yes(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}
