//! Counting.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Basis, DayOff, Due, EndRule, Length, NotMoved, Step, TermRule, Unit, Warning};
use crate::calendar::{Calendar, Law, Layer, Rest, Roll};

/// When a term ends that runs from a day; the day itself does not count.
pub fn due(calendar: &Calendar, from: Date, rule: &TermRule) -> Due {
    let mut work = Work::new(calendar, rule);
    let first = from.saturating_add(1.day());
    work.steps.push(Step::Starts { day: from, first });
    let nominal = work.count(from, rule.length);
    work.steps.push(Step::Counted { length: rule.length, nominal });
    let enough = work.minimum(from, nominal);
    let end = work.end(enough, Some(first));
    work.finish(from, nominal, end)
}

/// The new end of a term that is adjourned: from its nominal end, so that an extension is not counted twice.
///
/// `nominal` is the nominal end so far and `rule` the rule of the term itself. Source: Awb 9:11 lid 2 read with
/// Atw art. 1; six weeks and four weeks are ten weeks from receipt.
pub fn adjourn(calendar: &Calendar, nominal: Date, extra: &Length, rule: &TermRule) -> Due {
    let mut work = Work::new(calendar, rule);
    let later = work.count(nominal, *extra);
    work.steps.push(Step::Adjourned { from: nominal, by: *extra, to: later });
    let end = work.end(later, None);
    if end != later {
        work.warn_when_together_excepted(*extra, later);
    }
    work.finish(nominal, later, end)
}

/// The new end of a term whose clock stood still for so many days: working days when the term is counted in those.
pub fn shift(calendar: &Calendar, nominal: Date, days: u32, rule: &TermRule) -> Due {
    let mut work = Work::new(calendar, rule);
    let (unit, later) = match rule.length.unit() {
        Unit::WorkingDays => (Unit::WorkingDays, calendar.add_working_days(nominal, days, rule.layers())),
        _ => (Unit::Days, nominal.saturating_add(i64::from(days).days())),
    };
    work.steps.push(Step::Paused { from: nominal, days, unit, to: later });
    let end = work.end(later, None);
    work.finish(nominal, later, end)
}

/// The new end of a term that stood still from one day until it was resumed on another.
///
/// From the 11th to the 18th are seven days. A resumption before the pause changes nothing.
pub fn resume(calendar: &Calendar, nominal: Date, paused_on: Date, resumed_on: Date, rule: &TermRule) -> Due {
    let days = match rule.length.unit() {
        Unit::WorkingDays => calendar.working_days_between(paused_on, resumed_on, rule.layers()),
        _ => u32::try_from((resumed_on - paused_on).get_days()).unwrap_or(0),
    };
    shift(calendar, nominal, days, rule)
}

/// The last day that still lies a whole term before a moment, such as "at least ten days before the hearing".
///
/// Under a statute the calendar's law decides whether it moves off a day off; it then moves to an earlier day.
pub fn count_back(calendar: &Calendar, moment: Date, rule: &TermRule) -> Due {
    let mut work = Work::new(calendar, rule);
    work.steps.push(Step::StartsBack { day: moment });
    let nominal = match rule.length.span() {
        Some(span) => moment.saturating_sub(span),
        None => calendar.subtract_working_days(moment, rule.length.number(), rule.layers()),
    };
    work.steps.push(Step::Counted { length: rule.length, nominal });
    let end = match (rule.basis, rule.end, calendar.law()) {
        (_, Some(EndRule::Advance | EndRule::Extend), _) => work.advance(nominal, None),
        (Basis::Statute, None, Some(law)) if law.counted_back == Roll::NextWorkingDay => {
            work.advance(nominal, None)
        }
        (Basis::Statute, None, Some(law)) => {
            let because = NotMoved::CountedBack { source: law.source.clone() };
            work.stay(nominal, &[Layer::Legal], because)
        }
        (Basis::Statute, None, None) => work.stay(nominal, &[Layer::Legal], NotMoved::NoLaw),
        (_, Some(EndRule::None), _) => work.stay(nominal, rule.layers(), NotMoved::Rule),
        (_, None, _) => work.stay(nominal, rule.layers(), NotMoved::NotStatutory),
    };
    work.finish(end.min(nominal), moment, end).with_nominal(nominal)
}

impl Due {
    fn with_nominal(self, nominal: Date) -> Due {
        Due { nominal, ..self }
    }
}

/// One computation.
struct Work<'a> {
    calendar: &'a Calendar,
    rule: &'a TermRule,
    steps: Vec<Step>,
    warnings: Vec<Warning>,
}

impl<'a> Work<'a> {
    fn new(calendar: &'a Calendar, rule: &'a TermRule) -> Work<'a> {
        Work { calendar, rule, steps: Vec::new(), warnings: Vec::new() }
    }

    /// Counts a length on from a day, and notes which days working days were counted past.
    fn count(&mut self, from: Date, length: Length) -> Date {
        if let Some(nominal) = length.after(from) {
            return nominal;
        }
        let layers = self.rule.layers();
        let nominal = self.calendar.add_working_days(from, length.number(), layers);
        let (weekly, days): (Vec<_>, Vec<_>) = self
            .days_off(from.saturating_add(1.day()), nominal, layers)
            .into_iter()
            .partition(|day| day.rest == Rest::Weekly);
        if !weekly.is_empty() || !days.is_empty() {
            self.steps.push(Step::Skipped { weekly: !weekly.is_empty(), days });
        }
        nominal
    }

    /// The days off from one day to another, those in a row for one reason together.
    fn days_off(&self, from: Date, to: Date, layers: &[Layer]) -> Vec<DayOff> {
        let mut found: Vec<DayOff> = Vec::new();
        let mut day = from;
        while day <= to {
            if let Some(rest) = self.calendar.rest(day, layers) {
                match found.last_mut() {
                    Some(last) if last.rest == rest && last.to.saturating_add(1.day()) == day => {
                        last.to = day
                    }
                    _ => found.push(DayOff { from: day, to: day, rest }),
                }
            }
            if day == Date::MAX {
                break;
            }
            day = day.saturating_add(1.day());
        }
        found
    }

    /// The law that holds for this term, unless its own end rule leaves it aside or the law excepts it.
    fn law(&self) -> Option<&'a Law> {
        let applies =
            self.rule.basis == Basis::Statute && matches!(self.rule.end, None | Some(EndRule::Extend));
        self.calendar.law().filter(|law| applies && law.exception(self.rule.length).is_none())
    }

    /// Extends a statutory term until it holds the working days that the law asks (Atw art. 2).
    fn minimum(&mut self, from: Date, nominal: Date) -> Date {
        let Some(minimum) = self.law().and_then(|law| law.minimum.as_ref()) else { return nominal };
        let calendar_days = u32::try_from((nominal - from).get_days()).unwrap_or(0);
        // A term written in working days says itself how many it holds.
        if self.rule.length.unit() == Unit::WorkingDays || calendar_days < minimum.from_days {
            return nominal;
        }
        let to = self.calendar.add_working_days(from, minimum.working_days, &[Layer::Legal]);
        if to <= nominal {
            return nominal;
        }
        let days = self.days_off(from.saturating_add(1.day()), to, &[Layer::Legal]);
        let source = minimum.source.clone();
        self.steps.push(Step::Minimum {
            working_days: minimum.working_days,
            from: nominal,
            to,
            days,
            source,
        });
        to
    }

    /// Applies the end rule to the day on which the count ends; `first` is the first day of the term.
    fn end(&mut self, last: Date, first: Option<Date>) -> Date {
        let layers = self.rule.layers();
        match (self.rule.end, self.rule.basis) {
            (Some(EndRule::None), _) => self.stay(last, layers, NotMoved::Rule),
            (Some(EndRule::Advance), _) => self.advance(last, first),
            (Some(EndRule::Extend), Basis::Statute) => self.extend(last, &[Layer::Legal], None),
            (Some(EndRule::Extend), _) => self.extend(last, layers, None),
            (None, Basis::Statute) => self.end_by_law(last),
            (None, _) => self.stay(last, layers, NotMoved::NotStatutory),
        }
    }

    fn end_by_law(&mut self, last: Date) -> Date {
        let legal = &[Layer::Legal];
        let Some(law) = self.calendar.law().filter(|law| law.roll == Roll::NextWorkingDay) else {
            return self.stay(last, legal, NotMoved::NoLaw);
        };
        if let Some(exception) = law.exception(self.rule.length) {
            let source = exception.source.clone();
            let because = NotMoved::Excepted { source, unit: exception.unit, more_than: exception.more_than };
            return self.stay(last, legal, because);
        }
        self.extend(last, legal, Some(law.source.clone()))
    }

    fn stay(&mut self, last: Date, layers: &[Layer], because: NotMoved) -> Date {
        if let Some(on) = self.days_off(last, last, layers).pop() {
            self.steps.push(Step::NotMoved { on, because });
        }
        last
    }

    fn extend(&mut self, last: Date, layers: &[Layer], source: Option<String>) -> Date {
        let to = self.calendar.next_working_day(last, layers);
        if to != last {
            let days = self.days_off(last, to, layers);
            self.steps.push(Step::Extended { from: last, to, days, source });
        }
        if self.rule.basis == Basis::Statute {
            return self.stay(to, &Layer::ALL, NotMoved::NotOfTheLaw);
        }
        to
    }

    fn advance(&mut self, last: Date, first: Option<Date>) -> Date {
        let layers = self.rule.layers();
        let to = self.calendar.previous_working_day(last, layers);
        if first.is_some_and(|first| to < first) {
            return self.stay(last, layers, NotMoved::NoWorkingDay);
        }
        if to != last {
            let days = self.days_off(to, last, layers);
            self.steps.push(Step::Advanced { from: last, to, days });
        }
        to
    }

    /// Six and four weeks may each be extended; whether their sum may when the law excepts it, no source says.
    fn warn_when_together_excepted(&mut self, extra: Length, nominal: Date) {
        let length = self.rule.length;
        if self.rule.basis != Basis::Statute || extra.unit() != length.unit() {
            return;
        }
        let together = Length::new(length.number() + extra.number(), length.unit());
        let law = self.calendar.law();
        if let Some(exception) = together.and_then(|sum| law.and_then(|law| law.exception(sum))) {
            self.warnings.push(Warning::TogetherExcepted { nominal, source: exception.source.clone() });
        }
    }

    fn finish(mut self, from: Date, nominal: Date, due: Date) -> Due {
        self.warn_of_years(from, nominal.max(due));
        self.warn_of_law(from);
        Due { due, nominal, steps: self.steps, warnings: self.warnings }
    }

    fn warn_of_years(&mut self, from: Date, to: Date) {
        // Under a statute only the legal layer decides, unless the term is counted in working days.
        let by_law_alone = self.rule.basis == Basis::Statute && self.rule.length.unit() != Unit::WorkingDays;
        let layers = if by_law_alone { &[Layer::Legal][..] } else { self.rule.layers() };
        for year in from.year()..=to.year() {
            let known_from = self.calendar.known_from();
            if year < known_from {
                self.warnings.push(Warning::BeforeCalendar { year, known_from });
                continue;
            }
            let decrees = self.calendar.decrees().iter();
            let unknown = decrees.filter(|decree| layers.contains(&decree.layer) && !decree.knows(year));
            self.warnings.extend(unknown.map(|decree| Warning::YearUnknown {
                year,
                names: decree.names.clone(),
                source: decree.source.clone(),
            }));
        }
    }

    fn warn_of_law(&mut self, from: Date) {
        let law = self.calendar.law().filter(|_| self.rule.basis == Basis::Statute);
        if let Some((law, since)) = law.and_then(|law| law.since.map(|since| (law, since)))
            && from < since
        {
            self.warnings.push(Warning::BeforeLaw { since, source: law.source.clone() });
        }
    }
}
