//! The shipped calendars, and what the reader says of bad ones.

use jiff::civil::{Date, date};

use super::*;

pub(crate) const BE: &str = include_str!("../../../../calendars/be.toml");
pub(crate) const BE_FEDERAL: &str = include_str!("../../../../calendars/be-federal.toml");
pub(crate) const NL: &str = include_str!("../../../../calendars/nl.toml");

fn load(name: &str) -> Option<String> {
    (name == "be").then(|| BE.to_owned())
}

fn shipped(file: &str, text: &str) -> Calendar {
    Calendar::parse(file, text, &load).unwrap_or_else(|flaws| panic!("{}", said(&flaws)))
}

pub(crate) fn be() -> Calendar {
    shipped("be.toml", BE)
}

pub(crate) fn be_federal() -> Calendar {
    shipped("be-federal.toml", BE_FEDERAL)
}

pub(crate) fn nl() -> Calendar {
    shipped("nl.toml", NL)
}

fn said(flaws: &[Flaw]) -> String {
    flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn listed(calendar: &Calendar, year: i16) -> Vec<String> {
    calendar.holidays(year).iter().map(|h| h.date.strftime("%m-%d").to_string()).collect()
}

#[test]
fn belgium_has_ten_legal_holidays() {
    let expected = ["01-01", "04-06", "05-01", "05-14", "05-25", "07-21", "08-15", "11-01", "11-11", "12-25"];
    assert_eq!(listed(&be(), 2026), expected);
    for year in 2024..=2032 {
        assert_eq!(be().holidays(year).len(), 10);
    }
}

#[test]
fn the_federal_service_adds_its_own_days_its_bridges_and_the_end_of_the_year() {
    let found = listed(&be_federal(), 2026);
    for own in ["05-15", "07-20", "11-02", "11-15", "12-26", "12-27", "12-28", "12-29", "12-30", "12-31"] {
        assert!(found.contains(&own.to_owned()), "{own} in {found:?}");
    }
    assert_eq!(found.len(), 20);
    assert_eq!(listed(&be_federal(), 2027).len(), 18, "no bridge days are known for 2027");
    assert!(be_federal().is_working_day(date(2026, 12, 28), &[Layer::Legal]));
}

#[test]
fn dutch_days_move_with_easter_and_the_king() {
    let expected =
        ["01-01", "01-02", "04-03", "04-06", "04-27", "05-05", "05-14", "05-15", "05-25", "12-25", "12-26"];
    assert_eq!(listed(&nl(), 2026), expected);
    let by_year = [
        (2025, ["04-18", "04-21", "04-26", "05-29", "06-09"]),
        (2027, ["03-26", "03-29", "04-27", "05-06", "05-17"]),
        (2028, ["04-14", "04-17", "04-27", "05-25", "06-05"]),
        (2029, ["03-30", "04-02", "04-27", "05-10", "05-21"]),
        (2030, ["04-19", "04-22", "04-27", "05-30", "06-10"]),
    ];
    for (year, days) in by_year {
        let found = listed(&nl(), year);
        assert!(days.iter().all(|day| found.contains(&(*day).to_owned())), "{year}: {found:?}");
    }
}

#[test]
fn t_15_kings_day_on_a_sunday_is_kept_on_the_saturday() {
    for year in [2025, 2031] {
        let found = listed(&nl(), year);
        assert!(found.contains(&"04-26".to_owned()) && !found.contains(&"04-27".to_owned()), "{found:?}");
    }
    assert!(listed(&nl(), 2013).contains(&"04-30".to_owned()));
    assert!(!listed(&nl(), 2014).contains(&"04-30".to_owned()));
}

#[test]
fn every_shipped_day_names_its_source() {
    for calendar in [be(), be_federal(), nl()] {
        for year in 2005..=2032 {
            assert!(calendar.holidays(year).iter().all(|h| !h.source.is_empty()));
        }
        assert!(!calendar.to_be_verified().is_empty());
    }
}

#[test]
fn closing_days_come_once_yearly_and_as_periods() {
    let text = r#"
        [[closure]]
        on = 2026-07-22
        name = "verhuis"

        [[closure]]
        from = "12-24"
        to = "01-02"
        names = { nl = "kerstsluiting", fr = "fermeture de Noël", de = "Weihnachtsschließung", en = "Christmas closing" }
        since-year = 2026
    "#;
    let closed = be().with_closures("house.toml", text).unwrap();
    let working = |date: Date| closed.is_working_day(date, &Layer::ALL);
    assert!(!working(date(2026, 7, 22)) && working(date(2027, 7, 22)));
    assert!(!working(date(2026, 12, 24)) && !working(date(2028, 1, 3).yesterday().unwrap()));
    assert!(working(date(2025, 12, 24)) && !working(date(2029, 1, 2)) && working(date(2029, 1, 3)));
    assert!(closed.is_working_day(date(2026, 7, 22), &[Layer::Legal, Layer::Sector]));
    let Some(Rest::Named { names, layer }) = closed.rest(date(2026, 12, 24), &Layer::ALL) else { panic!() };
    assert_eq!((names.in_language(Lang::Fr), layer), ("fermeture de Noël", Layer::Closures));
}

#[test]
fn the_digest_is_of_the_content() {
    assert_eq!(be().digest(), shipped("be.toml", &format!("# a remark\n{BE}")).digest());
    assert_ne!(be().digest(), shipped("be.toml", &BE.replace("07-21", "07-22")).digest());
    assert_ne!(be().digest(), be_federal().digest());
    assert_eq!(be().digest().len(), 64);
}

#[test]
fn a_working_week_is_the_calendars_own() {
    let text = BE.replace("\"friday\"]", "\"friday\", \"saturday\"]");
    let calendar = shipped("be-labour.toml", &text);
    assert!(calendar.is_working_day(date(2026, 6, 13), &Layer::ALL));
    assert!(!calendar.is_working_day(date(2026, 6, 14), &Layer::ALL));
}

#[track_caller]
fn flawed(text: &str, expected: &[(usize, &str)]) {
    let flaws = Calendar::parse("x.toml", text, &load).expect_err("the file is wrong");
    let lines: Vec<_> = flaws.iter().map(|flaw| flaw.line).collect();
    assert_eq!(lines, expected.iter().map(|(line, _)| *line).collect::<Vec<_>>(), "{}", said(&flaws));
    for (flaw, (_, word)) in flaws.iter().zip(expected) {
        assert!(flaw.to_string().contains(word), "`{word}` in {flaw}");
    }
}

#[test]
fn every_flaw_of_a_file_is_told_with_its_line() {
    let text = r#"extends = "be"
title = { nl = "a", fr = "b", de = "c", en = "d" }
colour = "red"

[[day]]
id = "x"
layer = "regional"
on = "13-45"
names = { nl = "a", fr = "b", de = "c" }
source = "s"

[[decree]]
id = "y"
layer = "sector"
names = { nl = "a", fr = "b", de = "c", en = "d" }
source = "s"
[[decree.year]]
year = 2026
days = [2027-01-01]
source = "s"
"#;
    flawed(
        text,
        &[
            (3, "`colour` is not known"),
            (5, "does not say clearly when"),
            (7, "legal, sector or closures"),
            (8, "yearly day"),
            (9, "`en` is missing"),
            (17, "2027-01-01 is not a day of that year"),
        ],
    );
}

#[test]
fn syntax_missing_parts_and_circles_are_flaws() {
    flawed("zone = \n", &[(1, "x.toml:1:")]);
    flawed("extends = \"atlantis\"\n", &[(1, "not there"), (1, "`title` is missing"), (1, "`zone`")]);
    flawed("extends = \"x\"\n", &[(1, "in turn"), (1, "`title` is missing"), (1, "`zone`")]);
    let nowhere = BE.replace("Europe/Brussels", "Europe/Atlantis");
    flawed(&nowhere, &[(1, "is missing"), (5, "time zone")]);
    let again = "id = \"new-year\"\nlayer = \"sector\"\non = \"01-02\"\nsource = \"s\"\n";
    let names = "names = { nl = \"a\", fr = \"a\", de = \"a\", en = \"a\" }\n";
    let twice = format!("{BE_FEDERAL}\n[[day]]\n{again}{names}");
    flawed(&twice, &[(1, "`new-year` is there twice")]);
}

#[test]
fn a_bad_closing_file_says_where() {
    let flaws =
        be().with_closures("house.toml", "[[closure]]\nfrom = 2026-12-31\nto = 2026-12-28\nname = \"x\"\n");
    let flaw = &flaws.unwrap_err()[0];
    assert_eq!((flaw.line, flaw.file.as_str()), (1, "house.toml"));
    assert!(be().with_closures("house.toml", "[[closing]]\non = \"12-24\"\n").is_err());
}
