//! Playing a story on the real engine: decide, apply, and the system's own acts as time passes.

use jiff::Timestamp;
use jiff::civil::Date;

use super::read::{BODY, Expectation, Line, Story};
use crate::act::Act;
use crate::calendar::Calendar;
use crate::consequence::{Consequence, after_term, automatic, consequences};
use crate::decide::{Command, Delivery, Setting, decide, deliver, may};
use crate::dossier::{Dossier, TermStanding};
use crate::event::{TermChange, Way};
use crate::flaw::Flaw;
use crate::handling::*;
use crate::intake::*;
use crate::marking::Spot;
use crate::people::{Actor, Doer, PersonId, Role, Roster};
use crate::procedure::{Activity, Procedure};
use crate::record::{Record, TextRef};
use crate::refusal::{Reason, Refusal};

/// Plays a story and returns the dossier it ends with.
///
/// # Errors
/// Each line whose act fails unexpectedly or whose expectation is not met; and each broken guarantee.
pub fn play(story: &Story, procedure: &Procedure, calendar: &Calendar) -> Result<Dossier, Vec<Flaw>> {
    let roster = Roster { holdings: story.holdings.clone(), absences: story.absences.clone() };
    let setting = Setting { procedure, calendar, roster: &roster };
    let mut stage = Play { setting, dossier: Dossier::empty("story"), texts: 0, last: Outcome::default() };
    let mut flaws = Vec::new();
    for line in &story.lines {
        for problem in stage.line(line) {
            let Problem { what, instead } = problem;
            flaws.push(Flaw { file: story.file.clone(), line: line.number, column: 1, what, instead });
        }
        let replayed = Dossier::replay("story", procedure, &stage.dossier.events);
        if replayed.marking != stage.dossier.marking || replayed.terms != stage.dossier.terms {
            flaws.push(Flaw::whole(&story.file, "replaying the events gives another dossier", ""));
        }
    }
    flaws.extend(broken_guarantees(&story.file, procedure, &stage.dossier));
    if flaws.is_empty() { Ok(stage.dossier) } else { Err(flaws) }
}

struct Problem {
    what: String,
    instead: String,
}

fn problem(what: impl Into<String>, instead: impl Into<String>) -> Problem {
    Problem { what: what.into(), instead: instead.into() }
}

/// What the last line led to.
#[derive(Default)]
struct Outcome {
    refusal: Option<Refusal>,
    letters: Vec<String>,
    alerts: Vec<String>,
    met: Vec<(String, bool)>,
}

struct Play<'a> {
    setting: Setting<'a>,
    dossier: Dossier,
    texts: u32,
    last: Outcome,
}

impl Play<'_> {
    fn line(&mut self, line: &Line) -> Vec<Problem> {
        self.last = Outcome::default();
        let now = match line.at.to_zoned(self.setting.calendar.zone().clone()) {
            Ok(zoned) => zoned.timestamp(),
            Err(error) => return vec![problem(error.to_string(), "")],
        };
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
                format!("refused: {}", describe(refusal)),
                "the story expects that it is possible",
            ));
        }
        let on = self.setting.calendar.legal_date(now);
        problems.extend(line.expectations.iter().filter_map(|expected| self.unmet(expected, on)));
        problems
    }

    /// The system acts after terms that passed unmet, each on the day after.
    fn pass_time(&mut self, now: Timestamp) {
        let today = self.setting.calendar.legal_date(now);
        let terms: Vec<_> = self.dossier.terms.iter().map(|t| (t.term.clone(), t.stage)).collect();
        for (term, stage) in terms {
            if let Some(command) = after_term(&self.dossier, self.setting, &term, stage, today) {
                drop(self.perform(&command, &Actor::System, now));
            }
        }
    }

    fn perform(&mut self, command: &Command, actor: &Actor, now: Timestamp) -> Result<(), Refusal> {
        let event = decide(&self.dossier, self.setting, command, actor, now)?;
        self.happen(event, now);
        while let Some(command) = automatic(&self.dossier, self.setting) {
            let event = decide(&self.dossier, self.setting, &command, &Actor::System, now)?;
            self.happen(event, now);
        }
        Ok(())
    }

    fn happen(&mut self, event: crate::event::Event, now: Timestamp) {
        let before = self.dossier.clone();
        self.dossier.apply(self.setting.procedure, &event);
        for change in &event.terms {
            if let TermChange::Met { term, late, .. } = change {
                self.last.met.push((term.clone(), *late));
            }
        }
        for consequence in consequences(&before, &self.dossier, self.setting, &event) {
            match consequence {
                Consequence::Letter { of, letter } => {
                    self.last.letters.push(letter);
                    self.mail(of, now);
                }
                Consequence::Alert { roles, .. } => {
                    self.last.alerts.extend(roles.iter().map(|role| role.code().to_owned()));
                }
                _ => {}
            }
        }
    }

    /// In a story the mail server is always up: what goes by mail leaves at once. What goes by post waits for `posts`.
    fn mail(&mut self, of: u32, now: Timestamp) {
        let letter = self.dossier.letters.iter().find(|letter| letter.of == of);
        if letter.is_some_and(|letter| letter.way == Some(Way::Email)) {
            self.delivered(of, Delivery::Sent(Way::Email), system(), now);
        }
    }

    fn delivered(&mut self, of: u32, delivery: Delivery, by: Doer, now: Timestamp) {
        if let Ok(event) = deliver(&self.dossier, self.setting, of, "document", delivery, by, now) {
            self.happen(event, now);
        }
    }

    fn act(&mut self, line: &Line, now: Timestamp) -> Result<(), Trouble> {
        if let "posts" | "bounces" = line.activity.as_str() {
            return self.post(line, now);
        }
        let Some(activity) = self.setting.procedure.activity(&line.activity).cloned() else {
            return Err(unclear(format!("there is no activity `{}`", line.activity), "see procedure.toml"));
        };
        let actor = match line.who.as_str() {
            "web" | "system" => Actor::System,
            "complainant" => Actor::Complainant,
            name => Actor::Person(PersonId(name.to_owned())),
        };
        let today = self.setting.calendar.legal_date(now);
        let record = self.record(&activity, line, today)?;
        let grievance = line.settings.get("grievance").and_then(|nr| nr.parse().ok());
        let grievance = grievance.or(activity.per.grievance.then_some(1));
        let command = Command { activity: activity.id.clone(), grievance, record, seen: None };
        self.perform(&command, &actor, now).map_err(Trouble::Refused)
    }

    fn post(&mut self, line: &Line, now: Timestamp) -> Result<(), Trouble> {
        let name = line.words.first().map_or("", String::as_str);
        let letter = self.dossier.letters.iter().rev().find(|letter| letter.letter == name);
        let Some(of) = letter.map(|letter| letter.of) else {
            return Err(unclear(
                format!("no letter `{name}` was made"),
                "name a letter that an act called for",
            ));
        };
        let person = PersonId(line.who.clone());
        let by = Doer { person: Some(person), role: Role::Desk, on_behalf_of: None };
        let delivery =
            if line.activity == "posts" { Delivery::Sent(Way::Post) } else { Delivery::Undeliverable };
        self.delivered(of, delivery, by, now);
        Ok(())
    }

    fn text(&mut self) -> TextRef {
        self.texts += 1;
        TextRef { id: format!("text-{}", self.texts), digest: format!("digest-{}", self.texts) }
    }

    fn record(&mut self, activity: &Activity, line: &Line, today: Date) -> Result<Record, Trouble> {
        let word = line.words.first().map(String::as_str);
        let setting = |key: &str| line.settings.get(key).map(String::as_str);
        let date = |key: &str| setting(key).and_then(|date| date.parse().ok());
        let person = |key: &str| setting(key).map(|name| PersonId(name.to_owned()));
        let needs = |what: &str| unclear(format!("`{}` needs {what}", line.activity), "");
        let digest = || match (setting("text"), self.dossier.proposal()) {
            (Some("old"), _) => "an older text".to_owned(),
            (_, Some(text)) => text.digest.clone(),
            (_, None) => String::new(),
        };
        let digest = digest();
        Ok(match activity.act {
            Act::Receive => {
                let yes = |key: &str, default: bool| setting(key).map_or(default, |v| v == "yes");
                let reach = Reach { email: yes("email", true), postal: yes("postal", false) };
                let known = setting("anonymous") != Some("yes");
                let party = PartyRef { id: "party-1".into(), digest: "digest-party".into() };
                Record::Receive(Box::new(Receipt {
                    procedure: self.setting.procedure.digest.clone(),
                    body: BODY.into(),
                    unit: setting("unit").map(str::to_owned),
                    medium: setting("by").and_then(Medium::from_code).unwrap_or(Medium::WebForm),
                    source: setting("source").and_then(Source::from_code).unwrap_or(Source::Direct),
                    received_on: date("received").unwrap_or(today),
                    sent_on: date("sent"),
                    language: setting("language")
                        .and_then(|l| l.parse().ok())
                        .unwrap_or(crate::language::Lang::Nl),
                    complainant: known.then_some(party),
                    representative: None,
                    reach,
                    relation: None,
                    message: self.text(),
                    desired: None,
                    happened_on: date("happened"),
                }))
            }
            Act::Register => Record::Register(Registration { number: "2026-1".into() }),
            Act::Classify => {
                let kind = word.and_then(Kind::from_code).ok_or_else(|| needs("a kind"))?;
                let count: u32 = setting("grievances").and_then(|n| n.parse().ok()).unwrap_or(1);
                let main: Option<u32> = setting("main").and_then(|n| n.parse().ok());
                let grievance = |nr| Grievance { text: self.text(), subject: None, main: main == Some(nr) };
                let grievances = (1..=count).map(grievance).collect();
                let reason = (setting("reason") != Some("none")).then(|| self.text());
                Record::Classify(Classification { kind, grievances, reason })
            }
            Act::NameRespondent => {
                Record::NameRespondent(NamedRespondent { person: person("person"), party: None })
            }
            Act::Acknowledge => Record::Acknowledge,
            Act::AssessAdmissibility => Record::AssessAdmissibility(
                self.admissibility(word.ok_or_else(|| needs("a decision"))?, line),
            ),
            Act::Decline => Record::Decline(Decline {
                ground: setting("ground").unwrap_or_default().into(),
                reason: self.text(),
            }),
            Act::Forward => Record::Forward(Forwarding { to: self.text() }),
            Act::Transfer => Record::Transfer(Transfer {
                body: setting("body").unwrap_or(&self.dossier.body).to_owned(),
                unit: setting("unit").map(str::to_owned),
                reason: self.text(),
            }),
            Act::Join => Record::Join(Joining {
                lead: setting("lead").unwrap_or("another").into(),
                lead_number: "2026-0".into(),
            }),
            Act::Assign => {
                Record::Assign(Assignment { handler: person("to").ok_or_else(|| needs("to=NAME"))? })
            }
            Act::Investigate => Record::Investigate(Investigation { findings: self.text() }),
            Act::Propose => Record::Propose(Proposal { text: self.text() }),
            Act::Validate => Record::Validate(Validation {
                digest,
                passed: word == Some("passed"),
                remarks: (word == Some("refused")).then(|| self.text()),
            }),
            Act::Judge => {
                let judgment = word.and_then(Judgment::from_code).ok_or_else(|| needs("a judgment"))?;
                Record::Judge(Judged { judgment, reason: self.text() })
            }
            Act::Discuss => Record::Discuss(Discussion { report: self.text() }),
            Act::Answer => Record::Answer(Answer {
                text: TextRef { id: "the draft".into(), digest },
                resolution: setting("resolution").and_then(Resolution::from_code),
            }),
            Act::GiveFeedback => Record::GiveFeedback(Feedback { text: self.text() }),
            Act::ReportBack => Record::ReportBack,
            Act::Commit => Record::Commit(Commitment {
                promised_on: date("until").ok_or_else(|| needs("until=DATE"))?,
                reason: self.text(),
            }),
            Act::Withdraw => Record::Withdraw(Withdrawal { reason: None }),
            Act::Escalate => {
                Record::Escalate(Escalation { received_on: date("received").unwrap_or(today), reason: None })
            }
            Act::Uphold => Record::Uphold(Upholding { reason: self.text() }),
            Act::ReferSecondLine => Record::ReferSecondLine(Referral {
                line: setting("line").and_then(|l| l.parse().ok()).unwrap_or(2),
            }),
            Act::AskSatisfaction => {
                let satisfaction =
                    word.and_then(Satisfaction::from_code).ok_or_else(|| needs("a reaction"))?;
                Record::AskSatisfaction(Reaction { satisfaction, remark: None })
            }
            Act::Close => Record::Close,
            Act::Reopen => Record::Reopen(Reopening { reason: self.text() }),
            Act::Correct => {
                Record::Correct(Correction { entry: self.entry(line, word)?, reason: self.text() })
            }
            Act::Note => Record::Note(Note { text: self.text() }),
        })
    }

    fn admissibility(&mut self, word: &str, line: &Line) -> Admissibility {
        let admissible = word == "admissible";
        let ground = line.settings.get("ground").cloned();
        Admissibility { admissible, ground, reason: (!admissible).then(|| self.text()) }
    }

    fn entry(&mut self, line: &Line, word: Option<&str>) -> Result<Entry, Trouble> {
        let what = word.ok_or_else(|| {
            unclear("`correct` needs what it puts right", "receive, assess, judge, address or language")
        })?;
        if what == "language" {
            let language = line.settings.get("to").and_then(|l| l.parse().ok());
            let language = language.ok_or_else(|| unclear("`correct language` needs to=LANGUAGE", ""))?;
            return Ok(Entry::Language { language });
        }
        if what == "address" {
            let reach = Reach {
                email: line.settings.get("email").is_some_and(|v| v == "yes"),
                postal: line.settings.get("postal").is_some_and(|v| v == "yes"),
            };
            return Ok(Entry::Complainant {
                party: PartyRef { id: "party-2".into(), digest: "digest-2".into() },
                reach,
            });
        }
        let last =
            self.dossier.events.iter().rev().find(|e| e.done().is_some_and(|done| done.activity == what));
        let Some((of, record)) =
            last.map(|event| (event.seq, event.done().expect("found as done").record.clone()))
        else {
            return Err(unclear(format!("`{what}` was not done, so it cannot be put right"), ""));
        };
        let to = line.settings.get("to").map_or("", String::as_str);
        let record = match record {
            Record::Receive(receipt) => {
                let received_on = to.parse().map_err(|_| unclear("`correct receive` needs to=DATE", ""))?;
                Record::Receive(Box::new(Receipt { received_on, ..*receipt }))
            }
            Record::AssessAdmissibility(_) => Record::AssessAdmissibility(self.admissibility(to, line)),
            Record::Judge(judged) => Record::Judge(Judged {
                judgment: Judgment::from_code(to)
                    .ok_or_else(|| unclear("`correct judge` needs to=JUDGMENT", ""))?,
                ..judged
            }),
            other => other,
        };
        Ok(Entry::Act { of, record: Box::new(record) })
    }

    fn unmet(&self, expected: &Expectation, on: Date) -> Option<Problem> {
        let rest: Vec<&str> = expected.rest.iter().map(String::as_str).collect();
        let held = match (expected.word.as_str(), rest.as_slice()) {
            ("refused", []) => self.last.refusal.is_some(),
            ("refused", reason) => {
                let reason = reason.join(" ");
                self.last.refusal.as_ref().is_some_and(|r| r.reasons.iter().any(|r| code(r) == reason))
            }
            ("due", [term, date]) => self.latest(term).is_some_and(|t| t.due.to_string() == *date),
            ("met", [term]) => {
                self.standing(term).is_some_and(|s| matches!(s, TermStanding::Met { late: false, .. }))
            }
            ("late", [term]) => {
                self.latest(term).is_some_and(|t| match self.dossier.standing(self.setting.procedure, t) {
                    TermStanding::Met { late, .. } => late,
                    TermStanding::Running => t.due < on,
                    _ => false,
                })
            }
            ("running", [term]) => self.standing(term) == Some(TermStanding::Running),
            ("lapsed", [term]) => self.standing(term) == Some(TermStanding::Lapsed),
            ("waived", [activity]) => {
                let activity = self.setting.procedure.activity(activity)?;
                let spot = Spot { stage: self.dossier.stage, grievance: None };
                self.dossier.marking.mark(activity, spot).pending && self.dossier.waives(activity).is_some()
            }
            ("letter", [letter]) => self.last.letters.iter().any(|l| l == letter),
            ("no-letter", []) => self.last.letters.is_empty(),
            ("by-post", [letter]) => {
                let found = self.dossier.letters.iter().rev().find(|l| l.letter == *letter);
                found.is_some_and(|l| l.way == Some(Way::Post) && l.sent_on.is_none())
            }
            ("alert", [role]) => self.last.alerts.iter().any(|r| r == role),
            ("must", [activity]) => self.owed(activity),
            ("must-not", [activity]) => !self.owed(activity),
            ("may", [who, activity]) => self.may(who, activity, on),
            ("may-not", [who, activity]) => !self.may(who, activity, on),
            ("for", [absent]) => self
                .dossier
                .events
                .iter()
                .rev()
                .find(|e| e.by.person.is_some())
                .is_some_and(|e| e.by.on_behalf_of.as_ref().is_some_and(|p| p.0 == *absent)),
            ("ended", [activity]) => self.dossier.ended.as_ref().is_some_and(|e| e.activity == *activity),
            ("open", []) => self.dossier.ended.is_none(),
            ("stage", [nr]) => self.dossier.stage.to_string() == *nr,
            ("handler", [name]) => self.dossier.handler().is_some_and(|p| p.0 == *name),
            ("judgment", [judgment]) => {
                self.dossier.overall_judgment(self.dossier.stage).is_some_and(|j| j.code() == *judgment)
            }
            _ => {
                return Some(problem(
                    format!("`{} {}` is no expectation", expected.word, rest.join(" ")),
                    "see the procedure author's manual for the words",
                ));
            }
        };
        (!held).then(|| problem(format!("not so: {} {}", expected.word, rest.join(" ")), self.describe(on)))
    }

    fn latest(&self, term: &str) -> Option<&crate::dossier::RunningTerm> {
        self.dossier.terms.iter().filter(|t| t.term == term).max_by_key(|t| t.stage)
    }

    fn standing(&self, term: &str) -> Option<TermStanding> {
        self.latest(term).map(|running| self.dossier.standing(self.setting.procedure, running))
    }

    fn owed(&self, activity: &str) -> bool {
        self.dossier.owed(self.setting.procedure).iter().any(|(a, _)| a.id == activity)
    }

    fn may(&self, who: &str, activity: &str, on: Date) -> bool {
        let Some(activity) = self.setting.procedure.activity(activity) else { return false };
        let actor =
            if who == "complainant" { Actor::Complainant } else { Actor::Person(PersonId(who.into())) };
        let grievance = activity.per.grievance.then_some(1);
        may(&self.dossier, self.setting, activity, Spot { stage: self.dossier.stage, grievance }, &actor, on)
            .is_ok()
    }

    fn describe(&self, on: Date) -> String {
        let owed: Vec<_> =
            self.dossier.owed(self.setting.procedure).iter().map(|(a, _)| a.id.clone()).collect();
        let terms = self.dossier.terms.iter().map(|t| {
            format!("{} due {} {:?}", t.term, t.due, self.dossier.standing(self.setting.procedure, t))
        });
        let terms: Vec<_> = terms.collect();
        let refusal = self.last.refusal.as_ref().map(describe).unwrap_or_default();
        format!(
            "on {on}: owed [{}]; terms [{}]; ended {:?}; {refusal}",
            owed.join(", "),
            terms.join("; "),
            self.dossier.ended
        )
    }
}

enum Trouble {
    Refused(Refusal),
    Unclear(Problem),
}

fn unclear(what: impl Into<String>, instead: impl Into<String>) -> Trouble {
    Trouble::Unclear(problem(what, instead))
}

fn system() -> Doer {
    Doer { person: None, role: Role::System, on_behalf_of: None }
}

fn describe(refusal: &Refusal) -> String {
    refusal.reasons.iter().map(code).collect::<Vec<_>>().join("; ")
}

/// A reason as stories write it: `not-yet judge`, `role`, `text-changed`.
fn code(reason: &Reason) -> String {
    let value = serde_json::to_value(reason).unwrap_or_default();
    let word = |value: &serde_json::Value, key: &str| value[key].as_str().map(str::to_owned);
    match reason {
        Reason::Invalid { flaw } => {
            let flaw = serde_json::to_value(flaw).unwrap_or_default();
            word(&flaw, "flaw").unwrap_or_default()
        }
        _ => {
            let about = ["activity", "fact", "rule", "term"].iter().find_map(|key| word(&value, key));
            [word(&value, "reason"), about].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}

/// `never A before B`, on the course that the story took. What was excluded when A happened is not waited for.
fn broken_guarantees(file: &str, procedure: &Procedure, dossier: &Dossier) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for guarantee in &procedure.guarantees {
        for (at, event) in dossier.events.iter().enumerate() {
            let Some(done) = event.done().filter(|done| done.activity == guarantee.never) else { continue };
            let before = Dossier::replay("story", procedure, &dossier.events[..at]);
            let Some(first) = procedure.activity(&guarantee.before) else { continue };
            let spots = before.marking.spots(first, Spot { stage: done.stage, grievance: done.grievance });
            let missing = spots.into_iter().any(|spot| {
                let mark = before.marking.mark(first, spot);
                mark.included && mark.done.is_none()
            });
            if missing {
                let what = format!("`{}` happened before `{}`", guarantee.never, guarantee.before);
                flaws.push(Flaw::whole(file, what, "a guarantee of the procedure forbids it"));
            }
        }
    }
    flaws
}
