//! A course told as a story with dates, and played on the engine itself before anyone is told it.

mod cast;
#[cfg(test)]
pub(super) mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use jiff::civil::{Date, DateTime, date};

use super::acts::{By, Choice, Step};
use super::course::Course;
use diagrams::Var;

use crate::act::Act;
use crate::calendar::Calendar;
use crate::dossier::Dossier;
use crate::fact::Fact;
use crate::item::Item;
use crate::people::Role;
use crate::procedure::{Activity, GroundParty, Procedure};
use crate::record::Record;
use crate::story::{play, read};

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
    /// What is so from the start, and what is not.
    facts: BTreeMap<Fact, bool>,
    assigned: usize,
    /// Who took which seat, the last one last.
    seated: Vec<(u8, &'static str, Role)>,
    /// Who did what of those acts whose doer may be named.
    did: Vec<(Act, &'static str)>,
    /// The numbers of those who are named, and how many were.
    standing: Vec<u32>,
    named: u32,
    /// What the entry that is followed would have been.
    otherwise: &'static str,
}

/// Tells a course, with what is done at its end.
pub fn tell(
    procedure: &Procedure,
    calendar: &Calendar,
    course: &Course,
    last: Option<Step>,
    (handler, open): (Var, &BTreeMap<Fact, Var>),
) -> Told {
    let mut telling = Telling::new(procedure, calendar);
    telling.facts = open.iter().map(|(fact, var)| (*fact, course.end[usize::from(*var)])).collect();
    let end = last.map(|step| (step, course.end.clone()));
    for (step, bits) in course.steps.iter().cloned().chain(end) {
        telling.step(step, bits[usize::from(handler)]);
    }
    telling.only_who_acts();
    let owed = match read("story", &telling.text).and_then(|story| play(&story, procedure, calendar)) {
        Ok(dossier) => {
            let mut owed: Vec<_> = dossier.owed(procedure).iter().map(|(node, _)| node.id.clone()).collect();
            owed.dedup();
            Some(owed)
        }
        // a broken guarantee is a flaw of the whole story, a refusal one of its line
        Err(flaws) => flaws.iter().all(|flaw| flaw.line == 0).then(Vec::new),
    };
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
            facts: BTreeMap::new(),
            assigned: 0,
            seated: Vec::new(),
            did: Vec::new(),
            standing: Vec::new(),
            named: 0,
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

    /// The day after the last of a term, as it stands so far.
    fn after_end_of(&self, term: &str) -> Option<Date> {
        let so_far = read("story", &self.text).and_then(|story| play(&story, self.procedure, self.calendar));
        let dossier: Dossier = so_far.ok()?;
        dossier.term(term, dossier.stage)?.due.tomorrow().ok()
    }

    /// Who does it, one after the other: as many as must sign it.
    fn signers(&self, node: &Activity, step: Step, handler: bool) -> Vec<&'static str> {
        if node.signatures < 2 || step.by != By::Staff {
            return vec![self.who(node, step, handler)];
        }
        let able = |role: Role| -> Vec<&'static str> {
            match role {
                Role::Handler if handler => vec![handler_nr(self.assigned.saturating_sub(1))],
                Role::Handler => Vec::new(),
                role => CAST.iter().filter(|(_, held)| *held == role).map(|(name, _)| *name).collect(),
            }
        };
        let each = node.signatories.iter().filter_map(|role| able(*role).first().copied());
        let others = node.by.iter().chain(&node.fallback).flat_map(|role| able(*role));
        let mut all: Vec<&'static str> = Vec::new();
        for who in each.chain(others) {
            if !all.contains(&who) && all.len() < usize::from(node.signatures) {
                all.push(who);
            }
        }
        all
    }

    fn who(&self, node: &Activity, step: Step, handler: bool) -> &'static str {
        match step.by {
            By::Form => return "web",
            By::System | By::Time => return "system",
            By::Complainant => return "complainant",
            By::Staff => {}
        }
        let corrected = match step.choice {
            Choice::PutRight(entry) => Some(entry.activity),
            Choice::Reword(nr) | Choice::Leave(nr, ..) => Some(nr),
            _ => None,
        };
        let may = |role: &&Role| {
            let both = corrected.is_none_or(|nr| {
                let other = &self.procedure.activities[nr];
                other.roles(step.stage).contains(role) || other.fallback.contains(role)
            });
            let there = match role {
                Role::System | Role::Complainant => false,
                Role::Handler => handler,
                // nobody sits there who was not appointed
                role => !role.is_seated() || self.seated.iter().any(|(.., held)| *held == **role),
            };
            both && there
        };
        let role = node.roles(step.stage).iter().chain(&node.fallback).find(may);
        let Some(role) = role else { return "system" };
        if let Some(who) = self.sits(node, step) {
            return who;
        }
        if *role == Role::Handler {
            return handler_nr(self.assigned.saturating_sub(1));
        }
        let mut holders = CAST.iter().filter(|(_, held)| held == role).map(|(name, _)| *name);
        holders.nth(usize::from(step.stage > 1)).unwrap_or("system")
    }

    /// The one appointed: of an activity about a seat whoever sits there.
    fn sits(&self, node: &Activity, step: Step) -> Option<&'static str> {
        let roles = node.roles(step.stage);
        let about_seat = node.per.item == Some(Item::Seat);
        let mut last_first = self.seated.iter().rev();
        let found = last_first.find(|(item, _, role)| {
            roles.contains(role)
                && (!about_seat
                    || (*item, node.seat_role(step.place.item.into())) == (step.place.item, Some(*role)))
        });
        found.map(|(_, who, _)| *who)
    }

    /// Whoever was appointed there last.
    fn who_sits(&self, seat: super::bits::Place) -> Option<&'static str> {
        let role = self.procedure.activities[seat.activity].seat_role(seat.item.into())?;
        let there = |(item, _, held): &&(u8, &'static str, Role)| (*item, *held) == (seat.item, role);
        self.seated.iter().rev().find(there).map(|(_, who, _)| *who)
    }

    fn days_on(&self, days: i32) -> Date {
        self.at.date().checked_add(jiff::Span::new().days(days)).unwrap_or(FIRST)
    }

    /// What the line says after the activity's name.
    fn words(&mut self, node: &Activity, step: Step) -> String {
        let mut words = String::new();
        match step.choice {
            Choice::PutRight(entry) => {
                return format!(" {} to={}", self.procedure.activities[entry.activity].id, self.otherwise);
            }
            Choice::Reword(nr) | Choice::Leave(nr, ..) => {
                let corrected = &self.procedure.activities[nr];
                let other = Record::outcomes(corrected.act).last().copied().unwrap_or("2026-03-01");
                return format!(" {} to={other}", corrected.id);
            }
            Choice::Reach { email, reachable } => {
                if node.act == Act::Correct {
                    words.push_str(" address");
                }
                let postal = reachable && !email;
                let _ = write!(words, " email={} postal={}", yes(email), yes(postal));
            }
            Choice::Follow(other) => self.otherwise = other,
            Choice::Respondent(_) => {
                self.named += 1;
                self.standing.push(self.named);
            }
            Choice::Grievances(_) | Choice::Mistake(_) | Choice::Lapses(_) | Choice::Plain => {}
        }
        let spoken = !matches!(node.act, Act::NameRespondent | Act::Transfer);
        if let Some(outcome) = step.outcome.filter(|_| spoken) {
            let _ = write!(words, " {outcome}");
        }
        if let Choice::Grievances(count) = step.choice {
            let _ = write!(words, " grievances={count}");
        }
        if let Some(kind) = node.per.item {
            let _ = write!(words, " {}={}", kind.code(), step.place.item);
        }
        let complains = node.per.item == Some(Item::Party) && step.place.item == 1;
        let open = |party: Option<GroundParty>| match party {
            None => true,
            Some(GroundParty::Complainant | GroundParty::InvitedRespondent) => complains,
            Some(GroundParty::SilentComplainant) => false,
        };
        let ground = node
            .grounds
            .iter()
            .find(|ground| {
                ground.only_if.is_none()
                    && ground.longer_ago_than.is_none()
                    && ground.by.is_empty()
                    && open(ground.party)
            })
            .filter(|_| step.outcome != Some("admissible"));
        if let Some(ground) = ground {
            let _ = write!(words, " ground={}", ground.code);
        }
        match node.act {
            Act::Receive => {
                let so = |fact| self.facts.get(&fact).copied();
                if so(Fact::Written) == Some(false) {
                    words.push_str(" by=desk");
                }
            }
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
            Act::Answer => words.push_str(" departs=yes"),
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

fn handler_nr(nr: usize) -> &'static str {
    let handlers: Vec<_> =
        CAST.iter().filter(|(_, role)| *role == Role::Handler).map(|(name, _)| *name).collect();
    handlers[nr % handlers.len()]
}
