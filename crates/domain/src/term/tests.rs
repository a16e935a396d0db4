//! The acceptance scenarios on terms, and properties over nine years against naive oracles.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use super::*;
use crate::calendar::Calendar;
use crate::calendar::tests::{be, be_federal, nl};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn length(text: &str) -> Length {
    text.parse().unwrap()
}

fn policy(text: &str) -> TermRule {
    TermRule::policy(length(text))
}

fn statute(text: &str) -> TermRule {
    TermRule::statute(length(text))
}

#[track_caller]
fn ends(calendar: &Calendar, from: &str, rule: &TermRule, expected: &str) -> Due {
    let found = due(calendar, day(from), rule);
    assert_eq!(found.due, day(expected), "{found:#?}");
    found
}

#[test]
fn t_01_two_working_days_over_easter_and_thirty_days_to_a_sunday() {
    let calendar = be_federal();
    ends(&calendar, "2026-04-03", &policy("2 working days"), "2026-04-08");
    ends(&calendar, "2026-04-03", &policy("30 days").ending(EndRule::Extend), "2026-05-04");
    ends(&calendar, "2026-04-03", &policy("30 days").ending(EndRule::None), "2026-05-03");
    ends(&calendar, "2026-04-03", &policy("30 days"), "2026-05-03");
}

#[test]
fn t_02_good_friday_works_in_belgium_and_not_in_the_netherlands() {
    ends(&be(), "2026-04-02", &policy("2 working days"), "2026-04-07");
    ends(&nl(), "2026-04-02", &policy("2 working days"), "2026-04-08");
}

#[test]
fn t_03_the_date_of_an_instant_is_that_of_the_zone() {
    let calendar = be_federal();
    let received = calendar.legal_date("2026-04-08T22:30:00Z".parse().unwrap());
    assert_eq!(received, date(2026, 4, 9));
    assert_eq!(due(&calendar, received, &policy("2 working days")).due, date(2026, 4, 13));
}

#[test]
fn t_04_to_t_07_statutory_weeks_run_on_past_dutch_holidays() {
    let calendar = nl();
    ends(&calendar, "2026-04-13", &statute("6 weeks"), "2026-05-26");
    ends(&calendar, "2026-04-02", &statute("6 weeks"), "2026-05-18");
    ends(&calendar, "2026-03-30", &statute("4 weeks"), "2026-04-28");
    ends(&calendar, "2026-04-07", &statute("4 weeks"), "2026-05-06");
}

#[test]
fn t_08_an_adjournment_counts_from_the_nominal_end() {
    let calendar = nl();
    let rule = statute("6 weeks");
    let first = ends(&calendar, "2026-04-13", &rule, "2026-05-26");
    let later = adjourn(&calendar, first.nominal, &length("4 weeks"), &rule);
    assert_eq!(later.due, date(2026, 6, 22));
    assert_eq!(later.warnings, []);
}

#[test]
fn t_10_two_adjournments_of_two_weeks_are_one_of_four() {
    let calendar = nl();
    let rule = statute("6 weeks");
    let nominal = due(&calendar, day("2026-04-13"), &rule).nominal;
    let once = adjourn(&calendar, nominal, &length("2 weeks"), &rule);
    let twice = adjourn(&calendar, once.nominal, &length("2 weeks"), &rule);
    assert_eq!(twice.due, date(2026, 6, 22));
}

#[test]
fn t_11_and_t_12_ten_weeks_with_a_committee() {
    let calendar = nl();
    let rule = statute("10 weeks");
    for (from, end, adjourned) in
        [("2026-03-02", "2026-05-11", "2026-06-08"), ("2002-01-08", "2002-03-19", "2002-04-16")]
    {
        let first = ends(&calendar, from, &rule, end);
        assert_eq!(adjourn(&calendar, first.nominal, &length("4 weeks"), &rule).due, day(adjourned));
    }
}

#[test]
fn ten_and_four_weeks_that_are_extended_come_with_a_warning() {
    let calendar = nl();
    let rule = statute("10 weeks");
    // Fourteen weeks from Monday 16 February 2026 are Whit Monday.
    let first = due(&calendar, day("2026-02-16"), &rule);
    let later = adjourn(&calendar, first.nominal, &length("4 weeks"), &rule);
    assert_eq!(later.due, date(2026, 5, 26));
    let safe = Warning::TogetherExcepted { nominal: date(2026, 5, 25), source: "Atw art. 4".into() };
    assert_eq!(later.warnings, [safe]);
}

#[test]
fn t_13_a_statutory_term_of_three_days_holds_two_working_days() {
    let found = ends(&nl(), "2026-04-02", &statute("3 days"), "2026-04-08");
    assert!(matches!(&found.steps[2], Step::Minimum { working_days: 2, .. }), "{found:#?}");
    ends(&nl(), "2026-04-02", &policy("3 days"), "2026-04-05");
    // Two days are too few for Atw art. 2; art. 1 alone moves Saturday to the Tuesday after Easter.
    ends(&nl(), "2026-04-02", &statute("2 days"), "2026-04-07");
}

#[test]
fn t_14_terms_in_years_and_long_terms_are_not_extended() {
    let calendar = nl();
    let found = ends(&calendar, "2026-06-20", &statute("1 year"), "2027-06-20");
    let Some(Step::NotMoved { because: NotMoved::Excepted { source, .. }, .. }) = found.steps.last() else {
        panic!("{found:#?}");
    };
    assert_eq!(source, "Atw art. 4");
    // Atw art. 4 excepts more than 90 days, 12 weeks and 3 months; exactly so many are still extended.
    ends(&calendar, "2026-05-04", &statute("90 days"), "2026-08-03");
    ends(&calendar, "2026-05-03", &statute("91 days"), "2026-08-02");
    ends(&calendar, "2026-05-10", &statute("12 weeks"), "2026-08-03");
    ends(&calendar, "2026-05-10", &statute("13 weeks"), "2026-08-09");
    ends(&calendar, "2026-05-02", &statute("3 months"), "2026-08-03");
    ends(&calendar, "2026-05-02", &statute("4 months"), "2026-09-02");
    ends(&calendar, "2026-05-02", &statute("1 year").ending(EndRule::Extend), "2027-05-03");
}

#[test]
fn t_16_the_bridge_after_ascension() {
    ends(&be(), "2026-05-13", &policy("2 working days"), "2026-05-18");
    ends(&be_federal(), "2026-05-13", &policy("2 working days"), "2026-05-19");
    ends(&nl(), "2026-05-13", &policy("2 working days"), "2026-05-19");
    ends(&be_federal(), "2026-07-17", &policy("2 working days"), "2026-07-23");
}

#[test]
fn t_17_the_federal_end_of_year_and_an_organisation_that_closes() {
    ends(&be_federal(), "2026-12-23", &policy("2 working days"), "2027-01-04");
    ends(&be(), "2026-12-23", &policy("2 working days"), "2026-12-28");
    let closing = "[[closure]]\nfrom = 2026-12-28\nto = 2026-12-31\nname = \"sluiting\"\n";
    let closed = be().with_closures("house.toml", closing).unwrap();
    ends(&closed, "2026-12-23", &policy("2 working days"), "2027-01-04");
    let legal_only = TermRule { layers: Some(vec![Layer::Legal]), ..policy("2 working days") };
    ends(&closed, "2026-12-23", &legal_only, "2026-12-28");
    ends(&closed, "2026-12-14", &statute("2 weeks"), "2026-12-28");
    let said = due(&closed, date(2026, 12, 14), &statute("2 weeks")).steps;
    assert!(matches!(said.last(), Some(Step::NotMoved { because: NotMoved::NotOfTheLaw, .. })), "{said:#?}");
    assert_ne!(closed.digest(), be().digest());
}

#[test]
fn t_18_flemish_terms_strict_extended_and_as_a_target() {
    let calendar = be();
    for (text, none, extend, advance) in [
        ("10 days", "2026-06-21", "2026-06-22", "2026-06-19"),
        ("45 days", "2026-07-26", "2026-07-27", "2026-07-24"),
    ] {
        ends(&calendar, "2026-06-11", &policy(text).ending(EndRule::None), none);
        ends(&calendar, "2026-06-11", &policy(text).ending(EndRule::Extend), extend);
        ends(&calendar, "2026-06-11", &policy(text).ending(EndRule::Advance), advance);
        ends(&calendar, "2026-06-11", &statute(text), extend);
        ends(&calendar, "2026-06-11", &statute(text).ending(EndRule::None), none);
        ends(&calendar, "2026-06-11", &statute(text).ending(EndRule::Advance), advance);
    }
}

#[test]
fn t_21_five_working_days_of_a_temp_agency() {
    ends(&be(), "2026-04-22", &policy("5 working days"), "2026-04-29");
}

#[test]
fn t_22_a_pause_of_seven_days() {
    let calendar = be();
    let rule = policy("30 days");
    let first = ends(&calendar, "2026-06-01", &rule, "2026-07-01");
    let resumed = resume(&calendar, first.nominal, day("2026-06-11"), day("2026-06-18"), &rule);
    assert_eq!(resumed.due, date(2026, 7, 8));
    assert_eq!(shift(&calendar, first.nominal, 7, &rule), resumed);
    let unchanged = resume(&calendar, first.nominal, day("2026-06-18"), day("2026-06-11"), &rule);
    assert_eq!(unchanged.due, first.due);

    let rule = policy("2 working days");
    let first = ends(&calendar, "2026-06-01", &rule, "2026-06-03");
    let resumed = resume(&calendar, first.nominal, day("2026-06-02"), day("2026-06-05"), &rule);
    assert_eq!(resumed.due, date(2026, 6, 8), "one day was used, one is left after Friday");
}

#[test]
fn t_23_a_new_equated_day_moves_the_end() {
    let calendar = nl();
    ends(&calendar, "2026-05-04", &statute("6 weeks"), "2026-06-15");
    let text =
        crate::calendar::tests::NL.replace("2026-01-02, 2026-05-15", "2026-01-02, 2026-05-15, 2026-06-15");
    let decreed = Calendar::parse("nl.toml", &text, &|_| None).unwrap();
    ends(&decreed, "2026-05-04", &statute("6 weeks"), "2026-06-16");
    assert_ne!(decreed.digest(), calendar.digest());
}

#[test]
fn t_24_a_year_without_a_decree_gives_the_result_with_a_warning() {
    let found = ends(&nl(), "2028-12-04", &statute("6 weeks"), "2029-01-15");
    assert!(matches!(&found.warnings[..], [Warning::YearUnknown { year: 2029, .. }]), "{found:#?}");
    assert_eq!(ends(&nl(), "2028-11-06", &statute("6 weeks"), "2028-12-18").warnings, []);
    let found = ends(&be_federal(), "2026-12-01", &policy("30 working days"), "2027-01-20");
    assert!(matches!(&found.warnings[..], [Warning::YearUnknown { year: 2027, .. }]), "{found:#?}");
    assert_eq!(ends(&be_federal(), "2026-12-01", &statute("40 days"), "2027-01-11").warnings, []);
}

#[test]
fn belgian_terms_of_two_days_hold_two_working_days() {
    ends(&be(), "2026-06-12", &statute("2 days"), "2026-06-16");
    ends(&be(), "2026-06-12", &statute("1 day"), "2026-06-15");
    ends(&be(), "2026-06-12", &statute("1 working day"), "2026-06-15");
    let old = due(&be(), day("2022-12-09"), &statute("2 days"));
    assert_eq!(
        old.warnings,
        [Warning::BeforeLaw { since: date(2023, 1, 1), source: "art. 1.7 BW/C. civ.".into() }]
    );
}

#[test]
fn terms_counted_back_do_not_move_under_the_law() {
    let calendar = nl();
    // Ten days before Wednesday 15 April 2026 are Easter Sunday.
    let found = count_back(&calendar, day("2026-04-15"), &statute("10 days"));
    assert_eq!((found.due, found.nominal), (date(2026, 4, 5), date(2026, 4, 5)));
    assert!(matches!(&found.steps[2], Step::NotMoved { because: NotMoved::CountedBack { .. }, .. }));
    let found = count_back(&calendar, day("2026-04-15"), &policy("10 days").ending(EndRule::Advance));
    assert_eq!(found.due, date(2026, 4, 2));
    let found = count_back(&calendar, day("2026-04-08"), &policy("2 working days"));
    assert_eq!(found.due, date(2026, 4, 2));
}

#[test]
fn a_target_never_comes_before_the_term() {
    let found = ends(&be(), "2026-06-12", &policy("1 day").ending(EndRule::Advance), "2026-06-13");
    let Some(Step::NotMoved { because, .. }) = found.steps.last() else { panic!("{found:#?}") };
    assert_eq!(*because, NotMoved::NoWorkingDay);
}

#[test]
fn the_edges_of_time_are_survived() {
    for rule in
        [statute("100 years"), policy("36525 working days"), policy("10 days").ending(EndRule::Extend)]
    {
        assert!(due(&nl(), Date::MAX, &rule).due <= Date::MAX);
        assert!(due(&nl(), Date::MIN, &rule).due > Date::MIN);
    }
}

#[test]
fn a_computation_reads_back_from_an_event() {
    let found = due(&be_federal(), day("2026-04-03"), &policy("2 working days"));
    let stored = serde_json::to_string(&found).unwrap();
    assert_eq!(serde_json::from_str::<Due>(&stored).unwrap(), found);
    let rule: TermRule =
        serde_json::from_str(r#"{"length":"30 days","basis":"policy","end":"extend"}"#).unwrap();
    assert_eq!(rule, policy("30 days").ending(EndRule::Extend));
    assert!(serde_json::from_str::<TermRule>(r#"{"length":"30 days","basis":"law"}"#).is_err());
}

/// Dutch and Belgian days off of one year, written out by hand from the almanac: the oracle's only source.
fn off(country: &str, date: Date) -> bool {
    let easter = match date.year() {
        2024 => day("2024-03-31"),
        2025 => day("2025-04-20"),
        2026 => day("2026-04-05"),
        2027 => day("2027-03-28"),
        2028 => day("2028-04-16"),
        2029 => day("2029-04-01"),
        2030 => day("2030-04-21"),
        2031 => day("2031-04-13"),
        2032 => day("2032-03-28"),
        2033 => day("2033-04-17"),
        other => panic!("no Easter for {other}"),
    };
    let after_easter = (date - easter).get_days();
    let fixed = (date.month(), date.day());
    let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let common = [1, 39, 50].contains(&after_easter) || [(1, 1), (12, 25)].contains(&fixed);
    let own = match country {
        "be" => [(5, 1), (7, 21), (8, 15), (11, 1), (11, 11)].contains(&fixed),
        _ => {
            let decreed = [
                "2024-05-10",
                "2024-12-27",
                "2025-05-30",
                "2026-01-02",
                "2026-05-15",
                "2027-05-07",
                "2028-04-28",
                "2028-05-26",
            ];
            after_easter == -2
                || [(4, 27), (5, 5), (12, 26)].contains(&fixed)
                || decreed.contains(&date.to_string().as_str())
        }
    };
    weekend || common || own
}

fn days_of_nine_years() -> impl Iterator<Item = Date> {
    date(2024, 1, 1).series(1.day()).take_while(|day| day.year() <= 2032)
}

#[test]
fn working_days_agree_with_the_almanac_for_nine_years() {
    for (country, calendar) in [("be", be()), ("nl", nl())] {
        for from in days_of_nine_years() {
            assert_eq!(calendar.is_working_day(from, &Layer::ALL), !off(country, from), "{country} {from}");
        }
    }
}

#[test]
fn the_nth_working_day_agrees_with_counting_on_ones_fingers() {
    for (country, calendar) in [("be", be()), ("nl", nl())] {
        for from in days_of_nine_years() {
            for number in [1, 2, 5, 10] {
                let mut expected = from;
                let mut left = number;
                while left > 0 {
                    expected = expected.tomorrow().unwrap();
                    left -= i32::from(!off(country, expected));
                }
                let rule = TermRule::policy(Length::new(number as u32, Unit::WorkingDays).unwrap());
                assert_eq!(due(&calendar, from, &rule).due, expected, "{country} {from} {number}");
                assert_eq!(calendar.working_days_between(from, expected, &Layer::ALL), number as u32);
            }
        }
    }
}

#[test]
fn statutory_ends_are_the_first_day_that_satisfies_the_law() {
    for (country, calendar, minimum_from) in [("be", be(), 2), ("nl", nl(), 3)] {
        for from in days_of_nine_years() {
            for number in [1, 2, 3, 4, 10, 42, 90] {
                let nominal = from.saturating_add(number.days());
                let needed = if number >= minimum_from { 2 } else { 0 };
                let holds = |end: Date| {
                    let worked = from.tomorrow().unwrap().series(1.day()).take_while(|day| *day <= end);
                    worked.filter(|day| !off(country, *day)).take(2).count() >= needed
                };
                let mut expected = nominal;
                while off(country, expected) || !holds(expected) {
                    expected = expected.tomorrow().unwrap();
                }
                let rule = TermRule::statute(Length::new(number as u32, Unit::Days).unwrap());
                let found = due(&calendar, from, &rule);
                assert_eq!((found.due, found.nominal), (expected, nominal), "{country} {from} {number}");
            }
        }
    }
}

#[test]
fn a_longer_term_never_ends_earlier_and_no_term_ends_on_its_own_day() {
    let bases = [Basis::Statute, Basis::Policy, Basis::Agreement];
    let ends = [None, Some(EndRule::None), Some(EndRule::Extend), Some(EndRule::Advance)];
    let calendar = be_federal();
    for from in days_of_nine_years().step_by(5) {
        for (basis, end, unit) in combinations(&bases, &ends) {
            let mut before = from;
            for number in 1..=6 {
                let length = Length::new(number, unit).unwrap();
                let found = due(&calendar, from, &TermRule { length, basis, end, layers: None });
                assert!(
                    found.due > from && found.due >= before,
                    "{from} {length} {basis:?} {end:?}: {found:?}"
                );
                let expected_to_work = end == Some(EndRule::Extend) && basis != Basis::Statute;
                assert!(!expected_to_work || calendar.is_working_day(found.due, &Layer::ALL));
                before = found.due;
            }
        }
    }
}

fn combinations<'a>(
    bases: &'a [Basis],
    ends: &'a [Option<EndRule>],
) -> impl Iterator<Item = (Basis, Option<EndRule>, Unit)> + 'a {
    bases.iter().flat_map(move |basis| {
        ends.iter().flat_map(move |end| Unit::ALL.into_iter().map(move |unit| (*basis, *end, unit)))
    })
}
