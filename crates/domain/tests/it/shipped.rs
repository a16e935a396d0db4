//! The shipped procedures and calendars, as the tests read them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use domain::calendar::Calendar;
use domain::procedure::load::{Files, load};
use domain::story;

/// The repository's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file below a folder.
pub fn folder(folder: &Path) -> Files {
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

/// A shipped calendar.
pub fn calendar(name: &str) -> Calendar {
    let read = |name: &str| fs::read_to_string(root().join(format!("calendars/{name}.toml"))).ok();
    let text = read(name).expect("the calendar is shipped");
    Calendar::parse(&format!("calendars/{name}.toml"), &text, &read)
        .unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

/// Every shipped version: its folder as people know it (`procedures/fod-po/v1`), and its files.
pub fn procedures() -> Vec<(String, Files)> {
    let mut found = Vec::new();
    for procedure in folders(&root().join("procedures")) {
        for version in folders(&procedure) {
            let place = version.strip_prefix(root()).expect("below the root").to_string_lossy().into_owned();
            found.push((place, folder(&version)));
        }
    }
    assert!(!found.is_empty(), "procedures are shipped");
    found
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(of).expect("a folder can be read");
    entries.map(|entry| entry.expect("an entry can be read").path()).filter(|path| path.is_dir()).collect()
}

/// The files of a procedure that only these tests have: a folder beside them.
pub fn fixture(place: &str) -> Files {
    folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it").join(place))
}

/// The files of a procedure in outline. Its sentences and letters prove nothing: each label is the name itself, each letter one word.
pub fn outline(place: &Path) -> Files {
    let mut files = folder(place);
    files.insert("form.toml".into(), include_str!("regimes/form.toml").into());
    let law: toml::Table = toml::from_str(&files["procedure.toml"]).expect("it is TOML");
    let lang = law["languages"][0].as_str().expect("a language").to_owned();
    let names =
        |table: &str| -> Vec<String> { law[table].as_table().expect("a table").keys().cloned().collect() };
    let labels =
        |names: Vec<String>| -> String { names.iter().map(|n| format!("{n} = \"{n}\"\n")).collect() };
    let mut letters = BTreeSet::from(["receipt".to_owned()]);
    let mut grounds = BTreeSet::new();
    for activity in law["activity"].as_table().expect("activities").values() {
        letters.extend(activity.get("letter").and_then(|letter| Some(letter.as_str()?.to_owned())));
        let listed = activity.get("grounds").and_then(toml::Value::as_array).into_iter().flatten();
        grounds.extend(listed.filter_map(|ground| Some(ground["code"].as_str()?.to_owned())));
    }
    let name = law["name"].as_str().expect("a name");
    let texts = format!(
        "title = \"{name}\"\n[activity]\n{}[term]\n{}[ground]\n{}",
        labels(names("activity")),
        labels(names("term")),
        labels(grounds.into_iter().collect())
    );
    files.insert(format!("texts/{lang}.toml"), texts);
    files.extend(letters.into_iter().map(|letter| (format!("letters/{letter}/{lang}.md"), letter)));
    files
}

/// Plays every story of a procedure, of which there are at least so many.
pub fn every_story_holds(place: &str, files: &Files, at_least: usize) {
    let procedure = load(place, files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let calendar = calendar(&procedure.calendar);
    let stories: Vec<_> = files.iter().filter(|(name, _)| name.ends_with(".story")).collect();
    let told = |(name, text): &(&String, &String)| {
        story::read(&format!("{place}/{name}"), text).and_then(|s| story::play(&s, &procedure, &calendar))
    };
    let broken: Vec<_> = stories.iter().filter_map(|story| told(story).err()).flatten().collect();
    assert!(broken.is_empty(), "{}", broken.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    assert!(stories.len() >= at_least);
}
