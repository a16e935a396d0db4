//! Playing a story on the real engine: decide, apply, and the system's own acts as time passes.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use super::expect::actor;
use super::guarantees::broken_guarantees;
use super::plain::told;
use super::read::{Line, Story};
use crate::calendar::Calendar;
use crate::consequence::{Consequence, after_term, automatic, consequences};
use crate::decide::{Command, Delivery, LetterRef, Setting, decide, deliver, recompute};
use crate::dossier::{Dossier, LetterState};
use crate::event::{Way, Which};
use crate::flaw::Flaw;
use crate::item::Item;
use crate::people::{Actor, Doer, PersonId, Role, Roster};
use crate::procedure::load::PASSED_ON;
use crate::procedure::{ActivityId, Procedure};
use crate::refusal::Refusal;

/// Plays a story and returns the dossier it ends with.
///
/// # Errors
/// Each line whose act fails unexpectedly or whose expectation is not met; and each broken guarantee.
pub fn play(story: &Story, procedure: &Procedure, calendar: &Calendar) -> Result<Dossier, Vec<Flaw>> {
    let Played { dossier, flaws, .. } = played(story, procedure, calendar);
    if flaws.is_empty() { Ok(dossier) } else { Err(flaws) }
}

/// A story that was played to its end, whatever failed.
pub(crate) struct Played {
    pub dossier: Dossier,
    /// What the system did by itself at each line.
    pub by_itself: Vec<Vec<ActivityId>>,
    pub flaws: Vec<Flaw>,
}

/// Plays a story whatever fails in it.
pub(crate) fn played(story: &Story, procedure: &Procedure, calendar: &Calendar) -> Played {
    let roster = Roster { holdings: story.holdings.clone(), absences: story.absences.clone() };
    let mut stage = Play {
        procedure,
        calendar: calendar.clone(),
        roster: &roster,
        dossier: Dossier::empty("story"),
        texts: 0,
        now: Timestamp::MIN,
        last: Outcome::default(),
        warned: BTreeMap::new(),
    };
    let (mut flaws, mut by_itself) = (Vec::new(), Vec::new());
    for line in &story.lines {
        for problem in stage.line(line) {
            let Problem { what, instead } = problem;
            flaws.push(Flaw { line: line.number, column: 1, ..Flaw::whole(&story.file, what, instead) });
        }
        by_itself.push(std::mem::take(&mut stage.last.by_itself));
        let replayed = Dossier::replay("story", procedure, &stage.dossier.events);
        if replayed.marking != stage.dossier.marking || replayed.terms != stage.dossier.terms {
            flaws.push(Flaw::whole(&story.file, "replaying the events gives another dossier", ""));
        }
    }
    flaws.extend(broken_guarantees(&story.file, procedure, &stage.dossier));
    Played { dossier: stage.dossier, by_itself, flaws }
}

pub(super) struct Problem {
    what: String,
    instead: String,
}

pub(super) fn problem(what: impl Into<String>, instead: impl Into<String>) -> Problem {
    Problem { what: what.into(), instead: instead.into() }
}

/// What the last line led to.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) refusal: Option<Refusal>,
    pub(super) letters: Vec<String>,
    /// Who was told of which activity.
    pub(super) alerts: Vec<(Role, ActivityId)>,
    /// Who was told that something was done.
    pub(super) informed: BTreeSet<Role>,
    /// What the system did by itself, of what stands open or after a term.
    pub(super) by_itself: Vec<ActivityId>,
}

/// A story under way.
pub(super) struct Play<'a> {
    pub(super) procedure: &'a Procedure,
    pub(super) calendar: Calendar,
    pub(super) roster: &'a Roster,
    pub(super) dossier: Dossier,
    pub(super) texts: u32,
    /// The moment of the last line.
    now: Timestamp,
    pub(super) last: Outcome,
    /// When the first reminder is of each term, and of the day that an activity set last.
    pub(super) warned: BTreeMap<String, Date>,
}

impl Play<'_> {
    pub(super) fn setting(&self) -> Setting<'_> {
        Setting { procedure: self.procedure, calendar: &self.calendar, roster: self.roster, subjects: &[] }
    }

    fn line(&mut self, line: &Line) -> Vec<Problem> {
        self.last = Outcome::default();
        let now = match line.at.to_zoned(self.calendar.zone().clone()) {
            Ok(zoned) => zoned.timestamp(),
            Err(error) => return vec![problem(error.to_string(), "")],
        };
        if now < self.now {
            return vec![problem(
                format!("{} {} lies before the line above it", line.at.date(), line.at.time()),
                "tell what happens in the order of time",
            )];
        }
        self.now = now;
        self.pass_time(now);
        let mut problems = Vec::new();
        if !line.activity.is_empty() {
            match self.act(line, now) {
                Ok(()) => {}
                Err(Trouble::Refused(refusal)) => self.last.refusal = Some(refusal),
                Err(Trouble::Unclear(problem)) => return vec![problem],
            }
        }
        let refusal_expected = line.expectations.iter().any(|e| e.word == "refused");
        if let (Some(refusal), false) = (&self.last.refusal, refusal_expected) {
            problems.push(problem(
                format!("{} may not do `{}`: {}", line.who, line.activity, told(&refusal.reasons)),
                "the story expects that it is possible",
            ));
        }
        let on = self.calendar.legal_date(now);
        problems.extend(line.expectations.iter().filter_map(|expected| self.unmet(expected, line, on)));
        problems
    }

    /// The system acts after terms that passed unmet, each on the day after.
    fn pass_time(&mut self, now: Timestamp) {
        let today = self.calendar.legal_date(now);
        let terms: Vec<_> = self.dossier.terms.iter().map(|t| (t.term.clone(), t.stage)).collect();
        for (term, stage) in terms {
            if let Some(command) = after_term(&self.dossier, self.setting(), &term, stage, today)
                && let Ok(event) = decide(&self.dossier, self.setting(), &command, &Actor::System, now)
            {
                self.last.by_itself.push(command.activity);
                self.happen(event);
                self.settle(now);
            }
        }
    }

    fn perform(&mut self, command: &Command, actor: &Actor, now: Timestamp) -> Result<(), Refusal> {
        let event = decide(&self.dossier, self.setting(), command, actor, now)?;
        self.happen(event);
        self.settle(now);
        Ok(())
    }

    /// What the system does by itself; then the mail leaves, for in a story its server is always up. What goes by post
    /// waits for `posts`.
    fn settle(&mut self, now: Timestamp) {
        loop {
            while let Some(command) = automatic(&self.dossier, self.setting()) {
                match decide(&self.dossier, self.setting(), &command, &Actor::System, now) {
                    Ok(event) => {
                        self.last.by_itself.push(command.activity);
                        self.happen(event);
                    }
                    Err(_) => return,
                }
            }
            let waiting = |letter: &&LetterState| letter.way == Some(Way::Email) && letter.sent_on.is_none();
            let Some(of) = self.dossier.letters.iter().find(waiting).map(|letter| letter.of) else { return };
            if self.delivered(of, Delivery::Sent(Way::Email), system(), now).is_err() {
                return;
            }
        }
    }

    fn happen(&mut self, event: crate::event::Event) {
        let before = self.dossier.clone();
        self.dossier.apply(self.procedure, &event);
        let mut first = BTreeMap::<String, Date>::new();
        let mut remind = |of: String, on: Date| {
            first.entry(of).and_modify(|first| *first = on.min(*first)).or_insert(on);
        };
        for consequence in consequences(&before, &self.dossier, self.setting(), &event) {
            match consequence {
                Consequence::Letter { letter, .. } => self.last.letters.push(letter),
                Consequence::SendOn { .. } => self.last.letters.push(PASSED_ON.to_owned()),
                Consequence::Alert { roles, activity, .. } => {
                    self.last.alerts.extend(roles.into_iter().map(|role| (role, activity.clone())));
                }
                Consequence::Inform { roles, .. } => self.last.informed.extend(roles),
                Consequence::Remind { term, on, .. } => remind(term, on),
                Consequence::RemindOfDay { on, .. } | Consequence::RemindOfMeasure { on, .. } => {
                    let set_by = event.done().map(|done| done.activity.clone());
                    remind(set_by.unwrap_or_default(), on);
                }
                _ => {}
            }
        }
        self.warned.extend(first);
    }

    fn delivered(&mut self, of: u32, delivery: Delivery, by: Doer, now: Timestamp) -> Result<(), Refusal> {
        let letter = LetterRef { of, document: "document", digest: "", which: Which::OfTheAct };
        let event = deliver(&self.dossier, self.setting(), letter, delivery, by, now)?;
        self.happen(event);
        Ok(())
    }

    fn act(&mut self, line: &Line, now: Timestamp) -> Result<(), Trouble> {
        match line.activity.as_str() {
            "posts" | "bounces" => return self.post(line, now),
            "closes" => return self.close_house(line, now),
            _ => {}
        }
        let Some(activity) = self.procedure.activity(&line.activity).cloned() else {
            return Err(unclear(format!("there is no activity `{}`", line.activity), "see procedure.toml"));
        };
        let actor = actor(&line.who);
        let today = self.calendar.legal_date(now);
        let record = self.record(&activity, line, today)?;
        let named = |kind: Item| line.settings.get(kind.code()).and_then(|nr| nr.parse().ok());
        let item = activity.per.item.map(|kind| named(kind).unwrap_or(1));
        let command =
            Command { activity: activity.id.clone(), item, record, attachments: Vec::new(), seen: None };
        self.perform(&command, &actor, now).map_err(Trouble::Refused)
    }

    fn post(&mut self, line: &Line, now: Timestamp) -> Result<(), Trouble> {
        let name = line.words.first().map_or("", String::as_str);
        let named = || self.dossier.letters.iter().rev().filter(|letter| letter.letter == name);
        let waits = |letter: &&LetterState| letter.sent_on.is_none();
        let posts = line.activity == "posts";
        let letter = named().find(|letter| posts && waits(letter)).or_else(|| named().next());
        let Some(of) = letter.map(|letter| letter.of) else {
            return Err(unclear(
                format!("no letter `{name}` was made"),
                "name a letter that an act called for",
            ));
        };
        let person = PersonId(line.who.clone());
        let holds = |role: &Role| self.roster.holds(&person, *role, self.dossier.place());
        let role = Role::OF_POST.into_iter().find(holds).unwrap_or(Role::Desk);
        let by = Doer { person: Some(person), role, on_behalf_of: None };
        let on = line.settings.get("on").and_then(|day| day.parse().ok());
        let delivery = match (line.activity.as_str(), on) {
            ("posts", Some(day)) => Delivery::Posted(day),
            ("posts", None) => Delivery::Sent(Way::Post),
            _ => Delivery::Undeliverable,
        };
        self.delivered(of, delivery, by, now).map_err(Trouble::Refused)?;
        self.settle(now);
        Ok(())
    }

    /// The organisation makes the days it names days off: what still runs is counted anew.
    fn close_house(&mut self, line: &Line, now: Timestamp) -> Result<(), Trouble> {
        let days: String =
            line.words.iter().map(|day| format!("[[closure]]\non = {day}\nname = \"{day}\"\n")).collect();
        let calendar = self.calendar.with_closures("closing days", &days).map_err(|flaws| {
            let flaws: Vec<_> = flaws.iter().map(ToString::to_string).collect();
            unclear(flaws.join("; "), "write: closes 2026-05-15 [2026-05-18 …]")
        })?;
        self.calendar = calendar;
        if let Some(event) = recompute(&self.dossier, self.setting(), now) {
            self.happen(event);
        }
        Ok(())
    }
}

pub(super) enum Trouble {
    Refused(Refusal),
    Unclear(Problem),
}

pub(super) fn unclear(what: impl Into<String>, instead: impl Into<String>) -> Trouble {
    Trouble::Unclear(problem(what, instead))
}

fn system() -> Doer {
    Doer { person: None, role: Role::System, on_behalf_of: None }
}

/// A story that is made up while it is played, in that cast: what is refused changes nothing.
#[cfg(test)]
pub(crate) fn improvise(
    cast: &Story,
    procedure: &Procedure,
    calendar: &Calendar,
    mut next: impl FnMut(&Dossier) -> Option<Line>,
) {
    let roster = Roster { holdings: cast.holdings.clone(), absences: Vec::new() };
    let (dossier, last) = (Dossier::empty("story"), Outcome::default());
    let (calendar, now) = (calendar.clone(), Timestamp::MIN);
    let warned = BTreeMap::new();
    let mut stage = Play { procedure, calendar, roster: &roster, dossier, texts: 0, now, last, warned };
    while let Some(line) = next(&stage.dossier) {
        drop(stage.line(&line));
    }
}
