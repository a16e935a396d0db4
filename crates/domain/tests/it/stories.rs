//! Every story of every shipped procedure, played on the real engine.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use domain::calendar::Calendar;
use domain::procedure::load::{Files, load};
use domain::story;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &Path) -> Files {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(&here).expect("a procedure's folder can be read") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name =
                    path.strip_prefix(folder).expect("below the folder").to_string_lossy().into_owned();
                files.insert(name, fs::read_to_string(&path).expect("a text file"));
            }
        }
    }
    files
}

fn calendar(name: &str) -> Calendar {
    let read = |name: &str| fs::read_to_string(root().join(format!("calendars/{name}.toml"))).ok();
    let text = read(name).expect("the calendar is shipped");
    Calendar::parse(&format!("calendars/{name}.toml"), &text, &read)
        .unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

fn shipped() -> Vec<(PathBuf, Files)> {
    let mut found = Vec::new();
    for procedure in fs::read_dir(root().join("procedures")).expect("procedures are shipped") {
        let procedure = procedure.expect("an entry").path();
        for version in fs::read_dir(&procedure).into_iter().flatten() {
            let version = version.expect("an entry").path();
            if version.is_dir() {
                found.push((version.clone(), files(&version)));
            }
        }
    }
    found
}

#[test]
fn every_story_of_every_procedure_holds() {
    let (mut played, mut broken) = (0, Vec::new());
    for (folder, files) in shipped() {
        let place = folder.strip_prefix(root()).unwrap_or(&folder).to_string_lossy().into_owned();
        let procedure = match load(&place, &files) {
            Ok(procedure) => procedure,
            Err(flaws) => {
                broken.extend(flaws);
                continue;
            }
        };
        let calendar = calendar(&procedure.calendar);
        for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".story")) {
            let told = story::read(&format!("{place}/{name}"), text)
                .and_then(|s| story::play(&s, &procedure, &calendar));
            broken.extend(told.err().into_iter().flatten());
            played += 1;
        }
    }
    assert!(broken.is_empty(), "{}", broken.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    assert!(played >= 14, "only {played} stories were found");
}
