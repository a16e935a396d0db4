//! What an event changes of the terms, with every step of an explanation.

use domain::calendar::{Layer, Names, Rest};
use domain::event::TermChange;
use domain::fact::Fact;
use domain::term::{Adjustment, DayOff, NotMoved, Step, Unit, Warning};
use jiff::civil::{Date, date};

pub fn set(steps: Vec<Step>) -> TermChange {
    TermChange::Set {
        term: "handle".into(),
        stage: 1,
        from: date(2026, 3, 2),
        due: date(2026, 4, 2),
        nominal: date(2026, 4, 1),
        calendar: "77e1".repeat(16),
        steps,
        adjustments: Vec::new(),
    }
}

/// A term with everything that can move its end.
pub fn moved() -> TermChange {
    let length = |text: &str| text.parse().expect("a length");
    let (from, to) = (date(2026, 4, 2), date(2026, 5, 11));
    let steps = vec![
        Step::Lengthened { from: length("6 weeks"), to: length("10 weeks") },
        Step::ToldTooLate { on: to, due: from },
        Step::Postponed { from, to },
    ];
    let TermChange::Set { term, stage, from, due, nominal, calendar, .. } = set(Vec::new()) else {
        unreachable!("a term is set")
    };
    let adjustments = vec![
        Adjustment::Reset { of: 6, length: length("10 weeks"), told_on: date(2026, 3, 6) },
        Adjustment::Adjourned { of: 7, by: length("4 weeks"), told_on: date(2026, 3, 20) },
        Adjustment::Paused { of: 8, from: date(2026, 3, 23), until: Some(date(2026, 3, 30)) },
        Adjustment::Paused { of: 10, from: date(2026, 4, 1), until: None },
        Adjustment::Postponed { of: 12, until: to },
    ];
    TermChange::Set { term, stage, from, due, nominal, calendar, steps, adjustments }
}

fn off(day: Date, layer: Layer) -> DayOff {
    let names = Names {
        nl: "Sluitingsdag".into(),
        fr: "Jour de fermeture".into(),
        de: "Schließungstag".into(),
        en: "Closing day".into(),
    };
    DayOff { from: day, to: day, rest: Rest::Named { names, layer } }
}

fn weekend() -> DayOff {
    DayOff { from: date(2026, 4, 4), to: date(2026, 4, 5), rest: Rest::Weekly }
}

pub fn forward() -> Vec<Step> {
    let (nominal, end) = (date(2026, 4, 1), date(2026, 4, 2));
    let length = |text: &str| text.parse().expect("a length");
    let article = || Some("Atw art. 1".to_owned());
    vec![
        Step::Starts { day: date(2026, 3, 2), first: date(2026, 3, 3) },
        Step::Skipped { weekly: true, days: vec![off(date(2026, 4, 1), Layer::Closures)] },
        Step::Counted { length: length("30 days"), nominal },
        Step::Minimum {
            working_days: 2,
            from: nominal,
            to: end,
            days: Vec::new(),
            source: "Atw art. 2".into(),
        },
        Step::Extended { from: nominal, to: end, days: vec![off(nominal, Layer::Legal)], source: article() },
        Step::Extended { from: nominal, to: end, days: vec![weekend()], source: None },
        Step::Adjourned { from: nominal, by: length("4 weeks"), to: date(2026, 4, 29) },
        Step::Paused { from: nominal, days: 7, unit: Unit::WorkingDays, to: date(2026, 4, 13) },
    ]
}

pub fn only_policy() -> Vec<Step> {
    vec![Step::OnlyPolicy { unless: Fact::Written }]
}

pub fn stays_told() -> Vec<Step> {
    vec![Step::StaysTold { from: date(2026, 4, 2), to: date(2026, 4, 3) }]
}

/// The organisation is closed on the last day of a term of the law.
pub fn closed() -> Vec<Step> {
    vec![Step::NotMoved { on: off(date(2026, 4, 1), Layer::Closures), because: NotMoved::NotOfTheLaw }]
}

/// Everything that a calendar may not know.
pub fn unsure() -> Vec<Step> {
    let source = || "Atw art. 1".to_owned();
    let Rest::Named { names, .. } = off(date(2026, 4, 1), Layer::Sector).rest else {
        unreachable!("it has a name")
    };
    let warnings = [
        Warning::YearUnknown { year: 2027, names, source: source() },
        Warning::BeforeCalendar { year: 1999, known_from: 2010 },
        Warning::BeforeLaw { since: date(2010, 7, 1), source: source() },
        Warning::TogetherExcepted { nominal: date(2026, 4, 1), source: source() },
    ];
    warnings.map(|warning| Step::Unsure { warning }).to_vec()
}

pub fn back() -> Vec<Step> {
    let (nominal, end) = (date(2026, 4, 6), date(2026, 4, 3));
    vec![
        Step::StartsBack { day: date(2026, 4, 16) },
        Step::Counted { length: "10 days".parse().expect("a length"), nominal },
        Step::Advanced { from: nominal, to: end, days: vec![off(nominal, Layer::Sector), weekend()] },
    ]
}

/// Each reason why a day off stays the last day.
pub fn staying() -> Vec<Step> {
    let source = || "Atw art. 4".to_owned();
    let reasons = [
        NotMoved::Rule,
        NotMoved::NotStatutory,
        NotMoved::NoLaw,
        NotMoved::Excepted { source: source(), unit: Unit::Months, more_than: 3 },
        NotMoved::CountedBack { source: source() },
        NotMoved::NoWorkingDay,
    ];
    reasons.map(|because| Step::NotMoved { on: weekend(), because }).to_vec()
}
