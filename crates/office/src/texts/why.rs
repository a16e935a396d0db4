//! The explanation of a due date, in sentences.

use domain::calendar::Rest;
use domain::language::Lang;
use domain::term::{DayOff, Length, NotMoved, Step, Unit, Warning};
use jiff::civil::Date;

use super::{Arg, Texts};
use crate::args;

impl Texts {
    /// Why a term ends on its day: one sentence for each step, in the order of the argument.
    pub fn why(&self, lang: Lang, steps: &[Step]) -> Vec<String> {
        let said = Said { texts: self, lang };
        steps.iter().flat_map(|step| said.step(steps, step)).map(|sentence| capitalised(&sentence)).collect()
    }

    /// What the calendar does not know, one sentence each.
    pub fn warnings(&self, lang: Lang, warnings: &[Warning]) -> Vec<String> {
        let said = Said { texts: self, lang };
        warnings.iter().map(|warning| capitalised(&said.warning(warning))).collect()
    }
}

struct Said<'a> {
    texts: &'a Texts,
    lang: Lang,
}

impl Said<'_> {
    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.texts.say(self.lang, id, args)
    }

    fn day(&self, date: Date) -> String {
        self.texts.weekday_date(self.lang, date)
    }

    fn step(&self, all: &[Step], step: &Step) -> Vec<String> {
        let one = match step {
            Step::Skipped { weekly, days } => return self.skipped(*weekly, days),
            Step::OnlyPolicy { unless } => {
                self.say("term-only-policy", &args!["fact" => self.texts.fact(self.lang, *unless)])
            }
            Step::Starts { day, first } => {
                self.say("term-starts", &args!["day" => self.day(*day), "first" => self.day(*first)])
            }
            Step::StartsBack { day } => self.say("term-starts-back", &args!["day" => self.day(*day)]),
            Step::Counted { length, nominal } => {
                let back = all.iter().any(|step| matches!(step, Step::StartsBack { .. }));
                let id = if back { "term-counted-back" } else { "term-counted" };
                self.counted(id, *length, args!["nominal" => self.day(*nominal)])
            }
            Step::Minimum { working_days, from: _, to, days, source } => {
                let number = *working_days;
                let [days, to] = args!["days" => self.clauses(days), "to" => self.day(*to)];
                let [number, source] = args!["working-days" => number, "source" => source];
                self.say("term-minimum", &[days, number, to, source])
            }
            Step::Extended { from: _, to, days, source } => self.extended(*to, days, source.as_deref()),
            Step::Advanced { from: _, to, days } => {
                let days: Vec<_> = days.iter().rev().cloned().collect();
                self.say("term-advanced", &args!["days" => self.clauses(&days), "to" => self.day(*to)])
            }
            Step::NotMoved { on, because } => {
                let args = args!["day" => self.clause(on), "reason" => self.reason(because)];
                self.say("term-stays", &args)
            }
            Step::Adjourned { from, by, to } => {
                self.counted("term-adjourned", *by, args!["from" => self.day(*from), "to" => self.day(*to)])
            }
            Step::Lengthened { from, to } => {
                let lang = self.lang;
                let [from, to] = [from, to].map(|length| self.texts.length(lang, *length));
                self.say("term-lengthened", &args!["from" => from, "to" => to])
            }
            Step::ToldTooLate { on, due } => {
                self.say("term-told-too-late", &args!["on" => self.day(*on), "due" => self.day(*due)])
            }
            Step::StaysTold { from, to } => {
                self.say("term-stays-told", &args!["from" => self.day(*from), "to" => self.day(*to)])
            }
            Step::Postponed { from, to } => {
                self.say("term-postponed", &args!["from" => self.day(*from), "to" => self.day(*to)])
            }
            Step::Unsure { warning } => {
                self.say("term-warning", &args!["warning" => capitalised(&self.warning(warning))])
            }
            Step::Paused { from, days, unit, to } => {
                let [number, unit] = amount(*days, *unit);
                let [from, to] = args!["from" => self.day(*from), "to" => self.day(*to)];
                self.say("term-paused", &[number, unit, from, to])
            }
        };
        vec![one]
    }

    fn counted<const N: usize>(&self, id: &str, length: Length, more: [(&str, Arg); N]) -> String {
        let args: Vec<_> = length_args(length).into_iter().chain(more).collect();
        self.say(id, &args)
    }

    fn skipped(&self, weekly: bool, days: &[DayOff]) -> Vec<String> {
        let mut found = Vec::new();
        if weekly {
            found.push(self.say("term-skipped-weekly", &[]));
        }
        if !days.is_empty() {
            let items: Vec<_> = days.iter().map(|day| self.item(day)).collect();
            found.push(self.say("term-skipped-days", &args!["days" => self.list(&items)]));
        }
        found
    }

    fn extended(&self, to: Date, days: &[DayOff], source: Option<&str>) -> String {
        let [days, to] = args!["days" => self.clauses(days), "to" => self.day(to)];
        match source {
            Some(source) => self.say("term-extended-by-law", &[days, to, ("source", source.into())]),
            None => self.say("term-extended-by-rule", &[days, to]),
        }
    }

    fn clauses(&self, days: &[DayOff]) -> String {
        self.list(&days.iter().map(|day| self.clause(day)).collect::<Vec<_>>())
    }

    fn list(&self, items: &[String]) -> String {
        items.join(&self.say("list-separator", &[]))
    }

    fn clause(&self, day: &DayOff) -> String {
        let id = match (&day.rest, day.from == day.to) {
            (Rest::Weekly, true) => "day-off-weekly",
            (Rest::Weekly, false) => "day-off-weekly-range",
            (Rest::Named { .. }, true) => "day-off-named",
            (Rest::Named { .. }, false) => "day-off-named-range",
        };
        self.say(id, &self.day_off_args(day))
    }

    fn item(&self, day: &DayOff) -> String {
        let id = if day.from == day.to { "day-off-item" } else { "day-off-item-range" };
        self.say(id, &self.day_off_args(day))
    }

    fn day_off_args(&self, day: &DayOff) -> [(&'static str, Arg<'static>); 3] {
        let name = match &day.rest {
            Rest::Named { names, .. } => names.in_language(self.lang).to_owned(),
            Rest::Weekly => String::new(),
        };
        args!["from" => self.day(day.from), "to" => self.day(day.to), "name" => name]
    }

    fn reason(&self, because: &NotMoved) -> String {
        match because {
            NotMoved::Rule => self.say("term-stays-rule", &[]),
            NotMoved::NotStatutory => self.say("term-stays-not-statutory", &[]),
            NotMoved::NoLaw => self.say("term-stays-no-law", &[]),
            NotMoved::NotOfTheLaw => self.say("term-stays-not-of-the-law", &[]),
            NotMoved::NoWorkingDay => self.say("term-stays-no-working-day", &[]),
            NotMoved::CountedBack { source } => {
                self.say("term-stays-counted-back", &args!["source" => source])
            }
            NotMoved::Excepted { source, unit, more_than } => {
                let id = if *more_than == 0 { "term-stays-excepted-unit" } else { "term-stays-excepted" };
                let [number, unit] = amount(*more_than, *unit);
                self.say(id, &[number, unit, ("source", source.into())])
            }
        }
    }

    fn warning(&self, warning: &Warning) -> String {
        match warning {
            Warning::YearUnknown { year, names, source } => {
                let name = names.in_language(self.lang);
                let args = args!["year" => year.to_string(), "name" => name, "source" => source];
                self.say("warning-year-unknown", &args)
            }
            Warning::BeforeCalendar { year, known_from } => {
                let args = args!["year" => year.to_string(), "known-from" => known_from.to_string()];
                self.say("warning-before-calendar", &args)
            }
            Warning::BeforeLaw { since, source } => {
                self.say("warning-before-law", &args!["since" => *since, "source" => source])
            }
            Warning::TogetherExcepted { nominal, source } => {
                let args = args!["nominal" => self.day(*nominal), "source" => source];
                self.say("warning-together-excepted", &args)
            }
        }
    }
}

/// The arguments of the sentences that say how long something is.
pub(super) fn length_args(length: Length) -> [(&'static str, Arg<'static>); 2] {
    amount(length.number(), length.unit())
}

fn amount(number: u32, unit: Unit) -> [(&'static str, Arg<'static>); 2] {
    let word = match unit {
        Unit::Days => "days",
        Unit::WorkingDays => "working-days",
        Unit::Weeks => "weeks",
        Unit::Months => "months",
        Unit::Years => "years",
    };
    args!["number" => number, "unit" => word]
}

fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
