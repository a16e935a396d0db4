//! Due dates that were derived without us (`due-dates/derive.py`, with how each came to be), held against ours.

use std::fs;

use domain::calendar::{Calendar, Layer};
use domain::term::{Basis, EndRule, TermRule, due};
use jiff::civil::{Date, date};

use crate::shipped::{calendar, root};

/// The closing days of `derive.py`'s made-up town.
const CLOSED: &str = r#"closure = [
    { on = 2028-02-29, name = "leap day of the town" },
YEARS]"#;

/// What one calendar needs at least.
const ENOUGH: usize = 120;

fn rule(length: &str, basis: &str, end: &str, layers: Option<Vec<Layer>>) -> TermRule {
    let basis: Basis = basis.parse().expect("a basis");
    let end: Option<EndRule> = (end != "-").then(|| end.parse().expect("an end rule"));
    TermRule { length: length.parse().expect("a length"), basis, end, layers }
}

fn compare(name: &str) {
    let calendar = calendar(name);
    let file = root().join(format!("crates/domain/tests/it/due-dates/{name}.tsv"));
    let text = fs::read_to_string(file).expect("the derived dates");
    let (mut held, mut wrong) = (0, Vec::new());
    for line in text.lines().skip(1) {
        let columns: Vec<_> = line.split('\t').collect();
        let [received, length, basis, end, expected, derivation] = columns[..] else {
            panic!("six columns: {line}");
        };
        let found = due(&calendar, received.parse().expect("a day"), &rule(length, basis, end, None)).due;
        if found != expected.parse::<Date>().expect("a day") {
            wrong.push(format!(
                "{received} + {length} ({basis}, {end}): {found}, not {expected}: {derivation}"
            ));
        }
        held += 1;
    }
    assert!(wrong.is_empty(), "{name}: {}\n{}", wrong.len(), wrong.join("\n"));
    assert!(held >= ENOUGH, "{name} has {held}");
}

#[test]
fn belgium() {
    compare("be");
}

#[test]
fn the_belgian_federal_service() {
    compare("be-federal");
}

#[test]
fn the_flemish_administration() {
    compare("be-flanders");
}

#[test]
fn the_netherlands() {
    compare("nl");
}

/// Closing days of one organisation, and terms that name which days off they count with; a statutory end moves by the law alone.
#[test]
fn closing_days_and_named_layers() {
    let closed = |year: i16| {
        let on = |day: &str, name: &str| format!("    {{ on = {year}-{day}, name = \"{name}\" }},\n");
        let days = [
            ("05-02", "fair"),
            ("07-22", "bridge"),
            ("11-03", "move"),
            ("11-04", "move"),
            ("12-24", "closed"),
        ];
        let days: String = days.iter().map(|(day, name)| on(day, name)).collect();
        format!("{days}    {{ from = {year}-12-27, to = {year}-12-31, name = \"closed\" }},\n")
    };
    let closures = CLOSED.replace("YEARS", &(2023..=2031).map(closed).collect::<String>());
    let calendars = ["be", "be-federal", "be-flanders", "nl"]
        .map(|name| (name, calendar(name).with_closures("closed.toml", &closures).expect("closing days")));
    let file = root().join("crates/domain/tests/it/due-dates/layers.tsv");
    let text = fs::read_to_string(file).expect("the derived dates");
    let mut held = 0;
    for line in text.lines().skip(1) {
        let columns: Vec<_> = line.split('\t').collect();
        let [name, layers, received, length, basis, end, expected, derivation] = columns[..] else {
            panic!("eight columns: {line}");
        };
        let (_, calendar) = calendars.iter().find(|(known, _)| *known == name).expect("a calendar");
        let layer = |word: &str| Layer::ALL.into_iter().find(|layer| layer.word() == word).expect("a layer");
        let layers: Vec<_> = layers.split(' ').map(layer).collect();
        let said = format!("{name} {layers:?}: {received} + {length} ({basis}, {end}): {derivation}");
        let rule = rule(length, basis, end, Some(layers));
        let found = due(calendar, received.parse().expect("a day"), &rule).due;
        assert_eq!(found, expected.parse::<Date>().expect("a day"), "{said}");
        held += 1;
    }
    assert!(held >= 4 * ENOUGH, "{held}");
}

/// The nights on which the clock is put forward (2 to 3) and back (3 to 2), and the last minutes of a year.
#[test]
fn the_legal_date_of_an_instant_in_the_nights_of_the_clock() {
    let day = |calendar: &Calendar, instant: &str| calendar.legal_date(instant.parse().expect("an instant"));
    for name in ["be", "be-federal", "be-flanders", "nl"] {
        let calendar = calendar(name);
        for (instant, expected) in [
            ("2026-03-28T22:59:59Z", date(2026, 3, 28)), // 23:59:59, winter time
            ("2026-03-28T23:00:00Z", date(2026, 3, 29)), // midnight of the shorter day
            ("2026-03-29T01:00:00Z", date(2026, 3, 29)), // 3:00: two o'clock does not exist
            ("2026-03-29T21:59:59Z", date(2026, 3, 29)), // 23:59:59, summer time
            ("2026-03-29T22:00:00Z", date(2026, 3, 30)),
            ("2026-10-24T22:00:00Z", date(2026, 10, 25)), // midnight of the longer day
            ("2026-10-25T00:30:00Z", date(2026, 10, 25)), // half past two, the first time
            ("2026-10-25T01:30:00Z", date(2026, 10, 25)), // half past two, the second time
            ("2026-10-25T22:59:59Z", date(2026, 10, 25)),
            ("2026-10-25T23:00:00Z", date(2026, 10, 26)),
            ("2026-12-31T22:59:59Z", date(2026, 12, 31)),
            ("2026-12-31T23:00:00Z", date(2027, 1, 1)),
            ("2028-02-29T22:59:59Z", date(2028, 2, 29)),
            ("2028-02-29T23:00:00Z", date(2028, 3, 1)),
        ] {
            assert_eq!(day(&calendar, instant), expected, "{name} {instant}");
        }
    }
}
