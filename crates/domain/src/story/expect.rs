//! What a story expects after a line, and the guarantees that its course must keep.

use jiff::civil::Date;

use super::play::{Play, Problem, problem};
use super::read::Expectation;
use crate::decide::may;
use crate::dossier::{Addressee, Dossier, RunningTerm, TermStanding};
use crate::event::Way;
use crate::flaw::Flaw;
use crate::marking::Spot;
use crate::people::{Actor, PersonId};
use crate::procedure::Procedure;
use crate::refusal::{Reason, Refusal};
use crate::term::{DayOff, Step};

impl Play<'_> {
    /// What is not so although it was expected; `None` when it holds.
    pub(super) fn unmet(&self, expected: &Expectation, on: Date) -> Option<Problem> {
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
            ("because", [term, day]) => self.latest(term).is_some_and(|t| names_day(&t.steps, day)),
            ("late", [term]) => {
                self.latest(term).is_some_and(|t| match self.dossier.standing(self.procedure, t) {
                    TermStanding::Met { late, .. } => late,
                    TermStanding::Running => t.due < on,
                    _ => false,
                })
            }
            ("running", [term]) => self.standing(term) == Some(TermStanding::Running),
            ("paused", [term]) => {
                self.standing(term).is_some_and(|s| matches!(s, TermStanding::Paused { .. }))
            }
            ("lapsed", [term]) => self.standing(term) == Some(TermStanding::Lapsed),
            ("waived", [activity]) => {
                let activity = self.procedure.activity(activity)?;
                let spot = Spot { stage: self.dossier.stage, item: None };
                self.dossier.marking.mark(activity, spot).pending && self.dossier.waives(activity).is_some()
            }
            ("waived-term", [term]) => self.standing(term) == Some(TermStanding::Waived),
            ("letter", [letter]) => self.last.letters.iter().any(|l| l == letter),
            ("no-letter", []) => self.last.letters.is_empty(),
            ("by-post", [letter]) => {
                let found = self.dossier.letters.iter().rev().find(|l| l.letter == *letter);
                found.is_some_and(|l| l.way == Some(Way::Post) && l.sent_on.is_none())
            }
            ("alert", [role]) => self.last.alerts.iter().any(|r| r == role),
            ("must", [activity]) => self.owed(activity, None),
            ("must-not", [activity]) => !self.owed(activity, None),
            ("must", [activity, item]) => self.owed(activity, number(item)),
            ("must-not", [activity, item]) => !self.owed(activity, number(item)),
            ("to-respondent", [letter]) => {
                let found = self.dossier.letters.iter().rev().find(|l| l.letter == *letter);
                found.is_some_and(|l| l.to != Addressee::Complainant)
            }
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

    fn latest(&self, term: &str) -> Option<&RunningTerm> {
        self.dossier.terms.iter().filter(|t| t.term == term).max_by_key(|t| t.stage)
    }

    fn standing(&self, term: &str) -> Option<TermStanding> {
        self.latest(term).map(|running| self.dossier.standing(self.procedure, running))
    }

    fn owed(&self, activity: &str, item: Option<u32>) -> bool {
        let there = |spot: &Spot| item.is_none() || spot.item == item;
        self.dossier.owed(self.procedure).iter().any(|(a, spot)| a.id == activity && there(spot))
    }

    fn may(&self, who: &str, activity: &str, on: Date) -> bool {
        let Some(activity) = self.procedure.activity(activity) else { return false };
        let actor =
            if who == "complainant" { Actor::Complainant } else { Actor::Person(PersonId(who.into())) };
        let item = activity.per.item.map(|_| 1);
        may(&self.dossier, self.setting(), activity, Spot { stage: self.dossier.stage, item }, &actor, on)
            .is_ok()
    }

    fn describe(&self, on: Date) -> String {
        let owed: Vec<_> = self.dossier.owed(self.procedure).iter().map(|(a, _)| a.id.clone()).collect();
        let terms = self
            .dossier
            .terms
            .iter()
            .map(|t| format!("{} due {} {:?}", t.term, t.due, self.dossier.standing(self.procedure, t)));
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

/// The number in `party=2`.
fn number(item: &str) -> Option<u32> {
    item.split_once('=')?.1.parse().ok()
}

/// Whether an explanation names that day as a day off.
fn names_day(steps: &[Step], day: &str) -> bool {
    let Ok(day) = day.parse::<Date>() else { return false };
    let off = |days: &[DayOff]| days.iter().any(|off| off.from <= day && day <= off.to);
    steps.iter().any(|step| match step {
        Step::Skipped { days, .. } | Step::Minimum { days, .. } => off(days),
        Step::Extended { days, .. } | Step::Advanced { days, .. } => off(days),
        _ => false,
    })
}

/// Every reason, as stories write them.
pub(super) fn describe(refusal: &Refusal) -> String {
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
pub(super) fn broken_guarantees(file: &str, procedure: &Procedure, dossier: &Dossier) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for guarantee in &procedure.guarantees {
        for (at, event) in dossier.events.iter().enumerate() {
            let Some(done) = event.done().filter(|done| done.activity == guarantee.never) else { continue };
            let before = Dossier::replay("story", procedure, &dossier.events[..at]);
            let Some(first) = procedure.activity(&guarantee.before) else { continue };
            let Some(never) = procedure.activity(&done.activity) else { continue };
            let spots = before.marking.spots(never, Spot { stage: done.stage, item: done.item }, first);
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
