//! Published versions never change: dossiers pin them. `procedures/lock.toml` holds the digest of each.

use std::collections::BTreeMap;
use std::fs;

use domain::procedure::load::{Files, digest};

use crate::shipped::{procedures, root};

type Lock = BTreeMap<String, String>;

fn lock() -> Lock {
    let text = fs::read_to_string(root().join("procedures/lock.toml")).expect("the lock is shipped");
    toml::from_str(&text).expect("the lock is a table of digests")
}

/// `fod-po/v1`, as bodies name it, with its digest.
fn shipped() -> Lock {
    let named = |(place, files): (String, Files)| {
        (place.trim_start_matches("procedures/").to_owned(), digest(&files))
    };
    procedures().into_iter().map(named).collect()
}

/// What does not agree, in sentences that say what to do.
fn complaints(lock: &Lock, shipped: &Lock) -> Vec<String> {
    let mut said = Vec::new();
    for (version, now) in shipped {
        match lock.get(version) {
            Some(locked) if locked == now => {}
            Some(_) => said.push(format!(
                "{version} is published and its files changed. Dossiers pin a version, so a published one never \
                 changes: undo the change and make it in the next version (a copy of the folder). Only before the \
                 first release may procedures/lock.toml follow instead: \"{version}\" = \"{now}\""
            )),
            None => said.push(format!(
                "{version} is new: add it to procedures/lock.toml when it is published: \"{version}\" = \"{now}\""
            )),
        }
    }
    let gone = lock.keys().filter(|version| !shipped.contains_key(*version));
    said.extend(gone.map(|version| {
        format!("{version} is published and its folder is gone: dossiers that pin it still need it")
    }));
    said
}

#[test]
fn published_versions_did_not_change() {
    let said = complaints(&lock(), &shipped());
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn a_changed_new_or_removed_version_is_noticed() {
    let lock = Lock::from([("a/v1".into(), "1".into()), ("b/v1".into(), "1".into())]);
    let shipped = Lock::from([("a/v1".into(), "2".into()), ("c/v1".into(), "1".into())]);
    let said = complaints(&lock, &shipped);
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[0].contains("a/v1 is published") && said[0].contains("next version"), "{}", said[0]);
    assert!(said[1].starts_with("c/v1 is new") && said[2].contains("b/v1"), "{said:?}");
}

#[test]
fn every_file_but_the_stories_counts() {
    let files = Files::from([("procedure.toml".into(), "a".into()), ("stories/x.story".into(), "b".into())]);
    let with = |path: &str, text: &str| {
        let mut files = files.clone();
        files.insert(path.into(), text.into());
        digest(&files)
    };
    assert_ne!(with("procedure.toml", "b"), digest(&files));
    assert_ne!(with("letters/answer/nl.md", "b"), digest(&files));
    assert_eq!(with("stories/x.story", "c"), digest(&files));
}
