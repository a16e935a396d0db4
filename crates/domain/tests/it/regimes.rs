//! Regimes of other lands, each in outline: what the format can say is not that of one land. No body is offered them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use domain::calendar::Calendar;
use domain::procedure::load::{Files, load};
use domain::story;

use crate::shipped::outline;

const REGIMES: [&str; 3] = ["fr-acpr", "uk-code", "uk-disp"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/regimes")
}

fn read(path: &str) -> Option<String> {
    fs::read_to_string(root().join(path)).ok()
}

/// A regime's files.
pub fn regime(name: &str) -> Files {
    outline(&root().join(name))
}

/// Every regime, with its calendar.
pub fn regimes() -> Vec<(String, Files, Calendar)> {
    let calendar = |name: &str| {
        let file = format!("calendars/{name}.toml");
        let text = read(&file).expect("the calendar is there");
        Calendar::parse(&file, &text, &|_| None).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
    };
    let whole = |name: &str| {
        let files = regime(name);
        let procedure = load(name, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        (name.to_owned(), files, calendar(&procedure.calendar))
    };
    REGIMES.into_iter().map(whole).collect()
}

#[test]
fn regimes_of_other_lands_can_be_said_and_told() {
    let (mut broken, mut untold) = (Vec::new(), Vec::new());
    for (name, files, calendar) in regimes() {
        let procedure = load(&name, &files).expect("it was read before");
        let mut done = BTreeSet::new();
        for (file, text) in files.iter().filter(|(file, _)| file.ends_with(".story")) {
            let played = story::read(&format!("{name}/{file}"), text)
                .and_then(|story| story::play(&story, &procedure, &calendar));
            match played {
                Ok(dossier) => {
                    done.extend(dossier.events.iter().filter_map(|e| Some(e.done()?.activity.clone())))
                }
                Err(flaws) => broken.extend(flaws.iter().map(ToString::to_string)),
            }
        }
        let never = procedure.activities.keys().filter(|id| !done.contains(*id));
        untold.extend(never.map(|id| format!("{name}: {id}")));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(untold.is_empty(), "no story tells of {}", untold.join(", "));
}
