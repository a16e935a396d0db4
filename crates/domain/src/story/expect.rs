//! What a story expects after a line, and what is so instead.

use jiff::civil::Date;

use super::plain::{code, listed, standing, told};
use super::play::{Play, Problem, problem};
use super::read::{Expectation, Line};
use crate::act::Act;
use crate::calendar::Layer;
use crate::decide::may;
use crate::dossier::{Addressee, RunningTerm, TermStanding};
use crate::event::{Event, Way};
use crate::marking::Spot;
use crate::people::{Actor, PersonId, Role};
use crate::record::Record;
use crate::term::{Basis, DayOff, Step};

/// It holds, or what is so instead.
type Held = Result<(), String>;

fn held(so: bool, instead: impl FnOnce() -> String) -> Held {
    if so { Ok(()) } else { Err(instead()) }
}

impl Play<'_> {
    /// What is not so although it was expected; `None` when it holds.
    pub(super) fn unmet(&self, expected: &Expectation, line: &Line, on: Date) -> Option<Problem> {
        let rest: Vec<&str> = expected.rest.iter().map(String::as_str).collect();
        let word = expected.word.as_str();
        let found = self
            .of_terms(word, &rest, on)
            .or_else(|| self.of_duties(word, &rest))
            .or_else(|| self.of_people(word, &rest, line, on))
            .or_else(|| self.of_letters(word, &rest))
            .or_else(|| self.of_dossier(word, &rest))
            .or_else(|| self.of_outside(word, &rest));
        let said = format!("{word} {}", rest.join(" "));
        match found {
            None => Some(problem(
                format!("`{}` is no expectation", said.trim()),
                "see the procedure author's manual for the words",
            )),
            Some(held) => held
                .err()
                .map(|instead| problem(format!("expected `{}`", said.trim()), format!("but {instead}"))),
        }
    }

    fn of_terms(&self, word: &str, rest: &[&str], on: Date) -> Option<Held> {
        match (word, rest) {
            ("warns", [of, rest @ ..]) => return Some(self.warns(of, rest)),
            ("told", [_, ..]) => return Some(self.told(rest)),
            _ => {}
        }
        let (&term, rest) = rest.split_first()?;
        let running = self.latest(term);
        let stands = running.map(|running| self.dossier.standing(self.procedure, running));
        let so = match (word, rest) {
            ("due", [date]) => running.is_some_and(|running| running.due.to_string() == **date),
            ("because", [day]) => running.is_some_and(|running| names_day(&running.steps, day)),
            ("met", []) => matches!(stands, Some(TermStanding::Met { late: false, .. })),
            ("late", []) => match stands {
                Some(TermStanding::Met { late, .. }) => late,
                Some(TermStanding::Running) => {
                    running.is_some_and(|running| running.due < on) && !self.procedure.is_window(term)
                }
                _ => false,
            },
            ("not-owed", []) => stands == Some(TermStanding::NotOwed),
            ("policy", []) => running.is_some_and(|running| running.only_policy().is_some()),
            ("by-law", []) => {
                let rule = self.procedure.terms.get(term).and_then(|term| term.rule.as_ref());
                let law = rule.is_some_and(|rule| rule.basis == Basis::Statute);
                law && running.is_some_and(|running| running.only_policy().is_none())
            }
            ("running", []) => stands == Some(TermStanding::Running),
            ("paused", []) => matches!(stands, Some(TermStanding::Paused { .. })),
            ("lapsed", []) => stands == Some(TermStanding::Lapsed),
            ("waived-term", []) => stands == Some(TermStanding::Waived),
            _ => return None,
        };
        Some(held(so, || match running {
            Some(running) => format!("on {on} {}", standing(&self.dossier, self.procedure, running)),
            None if self.procedure.terms.contains_key(term) => "that term did not begin".to_owned(),
            None => format!("there is no term `{term}`"),
        }))
    }

    fn of_duties(&self, word: &str, rest: &[&str]) -> Option<Held> {
        let known = rest.first().is_some_and(|id| self.procedure.activity(id).is_some());
        let so = match (word, rest) {
            ("must" | "must-not" | "waived", _) if !known => false,
            ("owes", [_, ..]) => return Some(self.owes(rest)),
            ("then", [_, ..]) => return Some(self.then(rest)),
            ("must", [activity]) => self.owed(activity, None),
            ("must-not", [activity]) => !self.owed(activity, None),
            ("must", [activity, item]) => self.owed(activity, number(item)),
            ("must-not", [activity, item]) => !self.owed(activity, number(item)),
            ("waived", [activity]) => self.procedure.activity(activity).is_some_and(|activity| {
                let spot = Spot { stage: self.dossier.stage, item: None };
                self.dossier.marking.mark(activity, spot).pending && self.dossier.waives(activity).is_some()
            }),
            _ => return None,
        };
        Some(held(so, || {
            let owed = self.dossier.owed(self.procedure);
            match known {
                true => format!("owed are {}", listed(owed.iter().map(|(activity, _)| activity.id.as_str()))),
                false => "there is no such activity".to_owned(),
            }
        }))
    }

    /// `then ACTIVITY …`: at this line the system did these by itself, in this order, and nothing else; `then nothing`.
    fn then(&self, rest: &[&str]) -> Held {
        let done = || self.last.by_itself.iter().map(String::as_str);
        held(done().eq(rest.iter().copied().filter(|word| *word != "nothing")), || {
            format!("by itself the system did {}", listed(done()))
        })
    }

    fn of_people(&self, word: &str, rest: &[&str], line: &Line, on: Date) -> Option<Held> {
        Some(match (word, rest) {
            ("only", rest) => self.only(rest, on),
            ("nothing", ["else"]) => self.nothing_else(&line.expectations, on),
            ("may" | "may-not", [who, activity]) => match (self.may(who, activity, on)?, word) {
                (Ok(_), "may") | (Err(_), "may-not") => Ok(()),
                (Ok(role), _) => Err(format!("on {on} {who} may, as {}", role.code())),
                (Err(why), _) => Err(why),
            },
            ("refused", reason) => self.refused(&reason.join(" ")),
            ("for", [absent]) => {
                let last = self.dossier.events.iter().rev().find(|event| event.by.person.is_some());
                let stead = last.and_then(|event| event.by.on_behalf_of.as_ref());
                held(stead.is_some_and(|person| person.0 == *absent), || match stead {
                    Some(person) => format!("the last act was in the stead of {person}"),
                    None => "the last act was in nobody's stead".to_owned(),
                })
            }
            ("handler", [name]) => {
                let handler = self.dossier.handler();
                held(handler.is_some_and(|handler| handler.0 == *name), || match handler {
                    Some(handler) => format!("the handler is {handler}"),
                    None => "there is no handler".to_owned(),
                })
            }
            ("alert", rest) => self.alerts(rest),
            ("no-alert", []) => self.alerts_nobody(),
            ("informs", [_, ..]) => self.informs(rest),
            _ => return None,
        })
    }

    fn refused(&self, reason: &str) -> Held {
        let Some(refusal) = &self.last.refusal else { return Err("it was allowed".to_owned()) };
        let so = reason.is_empty() || refusal.reasons.iter().any(|given| code(given) == reason);
        held(so, || format!("it was refused because {}", told(&refusal.reasons)))
    }

    fn of_letters(&self, word: &str, rest: &[&str]) -> Option<Held> {
        let latest = |letter: &str| self.dossier.letters.iter().rev().find(|state| state.letter == letter);
        let so = match (word, rest) {
            ("letter", [letter]) => self.last.letters.iter().any(|left| left == letter),
            ("no-letter", []) => self.last.letters.is_empty(),
            ("by-post", [letter]) => {
                latest(letter).is_some_and(|state| state.way == Some(Way::Post) && state.sent_on.is_none())
            }
            ("encloses", [activity, item @ ..]) => self.encloses(activity, item),
            ("encloses-not", [activity, item @ ..]) => !self.encloses(activity, item),
            ("must-say", [letter, facts @ ..]) => return Some(self.must_say(letter, facts)),
            ("to-respondent", [letter]) => {
                latest(letter).is_some_and(|state| state.to != Addressee::Complainant)
            }
            _ => return None,
        };
        Some(held(so, || match self.last.letters.is_empty() {
            true => "no letter was made by this line, or not so".to_owned(),
            false => format!("this line made {}", listed(self.last.letters.iter().map(String::as_str))),
        }))
    }

    /// Whether the last letter that such texts go along with has that one.
    fn encloses(&self, activity: &str, item: &[&str]) -> bool {
        let has = |id: &str| {
            let sends = self.procedure.activity(id).filter(|sends| sends.letter.is_some());
            sends.is_some_and(|sends| sends.encloses.iter().any(|enclosed| enclosed == activity))
        };
        let mut done = self.dossier.events.iter().filter_map(Event::done);
        let item = item.first().map(|item| number(item));
        // its files are the same at every level
        let came_in = self.procedure.activity(activity).is_some_and(|came| came.act == Act::Receive);
        let recorded =
            || self.dossier.recorded_by(activity).keys().any(|about| item.is_none_or(|item| *about == item));
        done.any(|done| has(&done.activity)) && (came_in || recorded())
    }

    fn of_dossier(&self, word: &str, rest: &[&str]) -> Option<Held> {
        let ended = self.dossier.ended.as_ref();
        let judgment = self.dossier.own_judgment();
        let so = match (word, rest) {
            ("ended", [activity]) => ended.is_some_and(|ending| ending.activity == *activity),
            ("open", []) => ended.is_none(),
            ("stage", [nr]) => self.dossier.stage.to_string() == *nr,
            ("judgment", [judged]) => judgment.is_some_and(|judgment| judgment.code() == *judged),
            _ => return None,
        };
        Some(held(so, || match (word, ended) {
            ("stage", _) => format!("it is at stage {}", self.dossier.stage),
            ("judgment", _) => match judgment {
                Some(judgment) => format!("the judgment is {}", judgment.code()),
                None => "nothing is judged".to_owned(),
            },
            (_, Some(ending)) => format!("`{}` ended it on {}", ending.activity, ending.on),
            (_, None) => {
                let owed = self.dossier.owed(self.procedure);
                format!(
                    "it is open; owed are {}",
                    listed(owed.iter().map(|(activity, _)| activity.id.as_str()))
                )
            }
        }))
    }

    /// The days that stand in the calendar, and the dossiers that have to do with it.
    fn of_outside(&self, word: &str, rest: &[&str]) -> Option<Held> {
        let dates = self.dossier.dates(self.procedure);
        let links = &self.dossier.links;
        let so = match (word, rest) {
            ("dated", [occasion, day]) => {
                dates.iter().any(|dated| dated.occasion.code() == *occasion && dated.on.to_string() == *day)
            }
            ("undated", []) => dates.is_empty(),
            ("soon" | "in-time", []) => return Some(self.notice(word == "soon")),
            ("linked", [number]) => links.contains(*number),
            ("unlinked", []) => links.is_empty(),
            _ => return None,
        };
        Some(held(so, || match word {
            "linked" | "unlinked" => format!("linked are {}", listed(links.iter().map(String::as_str))),
            _ => {
                let days = dates.iter().map(|dated| format!("{} {}", dated.occasion.code(), dated.on));
                let days: Vec<String> = days.collect();
                format!("in the calendar stand {}", listed(days.iter().map(String::as_str)))
            }
        }))
    }

    /// Whether the day of the last invitation comes sooner than its activity thinks fair.
    fn notice(&self, soon: bool) -> Held {
        let last = self.dossier.events.iter().rev().find_map(|event| match &event.done()?.record {
            Record::Invite(invitation) => Some((event, invitation)),
            _ => None,
        });
        let Some((event, invitation)) = last else { return Err("nobody was invited".to_owned()) };
        let activity = event.done().and_then(|done| self.procedure.activity(&done.activity));
        let so = activity.is_some_and(|activity| invitation.is_soon(activity, event.on, &self.calendar));
        held(so == soon, || match activity.map_or(0, |activity| activity.notice_working_days) {
            0 => "the procedure names no notice".to_owned(),
            days => {
                let there = self.calendar.working_days_between(event.on, invitation.at.date(), &Layer::ALL);
                format!("there are {there} working days until then, and the procedure names {days}")
            }
        })
    }

    fn latest(&self, term: &str) -> Option<&RunningTerm> {
        self.dossier.terms.iter().filter(|t| t.term == term).max_by_key(|t| t.stage)
    }

    fn owed(&self, activity: &str, item: Option<u32>) -> bool {
        let there = |spot: &Spot| item.is_none() || spot.item == item;
        self.dossier.owed(self.procedure).iter().any(|(a, spot)| a.id == activity && there(spot))
    }

    /// In which role somebody may, or why not; `None` when there is no such activity.
    fn may(&self, who: &str, activity: &str, on: Date) -> Option<Result<Role, String>> {
        let activity = self.procedure.activity(activity)?;
        let actor = actor(who);
        let spot = Spot { stage: self.dossier.stage, item: activity.per.item.map(|_| 1) };
        let answer = may(&self.dossier, self.setting(), activity, spot, &actor, on);
        Some(answer.map(|doer| doer.role).map_err(|reasons| told(&reasons)))
    }
}

/// Whom a name in a story means.
pub(super) fn actor(who: &str) -> Actor {
    match who {
        "web" | "system" => Actor::System,
        "complainant" => Actor::Complainant,
        name => Actor::Person(PersonId(name.to_owned())),
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
