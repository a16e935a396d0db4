//! The letters of every shipped procedure: each can be written in each language, and says the same in all of them.

use std::collections::BTreeSet;

use domain::language::Lang;
use domain::procedure::load::load;
use letters::Letter;
use office::clock::Clock;
use office::wording::samples;
use store::Store;
use store::testing::on_sqlite;

use crate::support::{ORG, bodies_under, office, procedures};

/// What a letter asks for: the name, how, and within what.
fn asks(place: &str, text: &str) -> BTreeSet<String> {
    let letter = Letter::parse(place, text).unwrap_or_else(|flaws| panic!("{flaws:?}"));
    letter
        .placeholders()
        .iter()
        .map(|slot| format!("{:?} {} in {:?}", slot.kind, slot.name, slot.within))
        .collect()
}

/// A story is told in one language: what holds of its letters holds of the others when they ask for the same.
#[test]
fn a_letter_asks_for_the_same_in_every_language() {
    for (place, files) in procedures() {
        let procedure = load(&place, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        for ((name, lang), text) in &procedure.letters {
            let at = format!("{place}, {name}, {lang}");
            let first = &procedure.letters[&(name.clone(), procedure.languages[0])];
            assert_eq!(asks(&at, text), asks(&at, first), "{at}");
        }
    }
}

#[test]
fn every_letter_of_every_procedure_can_be_written() {
    on_sqlite(written);
}

async fn written(store: Store) {
    let clock = Clock::still("2026-03-02T09:00:00+01:00".parse().expect("a moment"));
    for (place, files) in procedures() {
        let org = format!("{ORG} {place}");
        let office = office(&store, &org, &clock, bodies_under(&place, &["town"], &[])).await;
        let town = office.body("town").expect("the town");
        let procedure = load(&place, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        for ((name, lang), text) in &procedure.letters {
            let at = format!("{place}, {name}, {lang}");
            let samples =
                samples(&office, &town, *lang, text).unwrap_or_else(|lacks| panic!("{at}: {lacks:?}"));
            assert!(!samples.is_empty(), "{at}");
            for sample in samples {
                let (case, text) = (sample.case, sample.text);
                assert!(!sample.subject.is_empty() && !text.contains(['{', '}']), "{at}, {case}: {text}");
                assert!(!text.contains("\n\n\n"), "{at}, {case}: a place is left open: {text}");
            }
        }
        let languages: BTreeSet<Lang> = procedure.letters.keys().map(|(_, lang)| *lang).collect();
        assert_eq!(languages, procedure.languages.iter().copied().collect(), "{place}");
    }
}
