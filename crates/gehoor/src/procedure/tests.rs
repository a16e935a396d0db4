//! What the program itself finds, beside the check.

use std::fs;
use std::path::{Path, PathBuf};

use super::installed::{Published, changed};
use super::{checked, in_words, read};

/// A copy of a shipped procedure in a folder of its own, with its lock, changed.
fn copy(folder: &Path, change: impl FnOnce(String) -> String) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (from, to) = (root.join("procedures/studijob/v1"), folder.join("procedures/studijob/v1"));
    copied(&from, &to);
    fs::copy(root.join("procedures/lock.toml"), folder.join("procedures/lock.toml")).expect("a copy");
    let main = to.join("procedure.toml");
    let text = fs::read_to_string(&main).expect("the procedure");
    fs::write(&main, change(text)).expect("a change");
    to
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copied(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), &to).expect("a copy")),
        }
    }
}

#[test]
fn a_published_version_that_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = copy(folder.path(), |text| text);
    let (said, _) = checked(&path, &[]).expect("it is sound, and as it was published");
    assert!(said.contains("v1: sound"), "{said}");
    let path = copy(folder.path(), |text| text + "\n# changed\n");
    let said = checked(&path, &[]).expect_err("it changed");
    let expected = "procedures/studijob/v1: studijob/v1 is published and its files changed; undo the change and make it in the next version, a copy of the folder";
    assert!(said.contains(expected) && said.contains(": 1 fault"), "{said}");
}

/// What comes with the program stands in its lock; what an installation published, with it.
#[test]
fn a_version_that_an_installation_published_and_that_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = copy(folder.path(), |text| text.replacen("version   = 1", "version   = 7", 1));
    let procedure = read(&path).expect("it reads").procedure;
    let kept = |reference: &str, digest: &str| Published {
        reference: reference.to_owned(),
        digest: digest.to_owned(),
    };
    let told = |kept: &[Published]| changed("town", &procedure, kept).map(|flaw| flaw.to_string());
    let (other, same) = (kept("studijob/v7", "00"), kept("studijob/v7", &procedure.digest));
    assert_eq!(told(&[kept("studijob/v1", "00")]), None, "another version");
    assert_eq!(told(&[other.clone(), same]), None, "it was published as it stands too");
    let expected = "town: studijob/v7 is published in this installation and its files changed; undo the change and make it in the next version, a copy of the folder";
    assert_eq!(told(&[other]).as_deref(), Some(expected));
}

/// A remark stands beside the verdict and changes nothing about it.
#[test]
fn a_letter_that_tells_a_day_and_names_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = copy(folder.path(), |text| text);
    let (said, _) = checked(&path, &[]).expect("it is sound");
    assert!(!said.contains("remark"), "{said}");
    fs::remove_file(folder.path().join("procedures/lock.toml")).expect("no lock");
    let letter = path.join("letters/promise/nl.md");
    let words = fs::read_to_string(&letter).expect("a letter");
    assert!(words.contains("{promised-on}"));
    fs::write(&letter, words.replace("{promised-on}", "weldra")).expect("a change");
    let (said, _) = checked(&path, &[]).expect("it is no less sound");
    let line = fs::read_to_string(path.join("procedure.toml")).expect("the procedure");
    let line = 1 + line.lines().position(|line| line == "letter     = \"promise\"").expect("its letter");
    let expected = format!(
        "procedures/studijob/v1/procedure.toml:{line}:1: `promise` tells a day, and its letter `promise` names none in nl; write \
         {{promised-on}} in it\n"
    );
    assert!(said.starts_with("remark: ") && said.contains(&expected), "{expected}{said}");
}

#[test]
fn a_calendar_that_is_not_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = copy(folder.path(), |text| text.replacen("calendar  = \"nl\"", "calendar  = \"mars\"", 1));
    let said = checked(&path, &[]).expect_err("it cannot be counted with");
    let expected = "procedures/studijob/v1/procedure.toml: there is no calendar `mars`, so that no term can be computed; ours are be, be-federal, be-flanders";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn how_much_was_asked_is_told_in_words() {
    let told = [0, 999, 1000, 163_345_226, 163_345_226_175_859_768, u128::MAX].map(in_words);
    let expected =
        ["0", "999", "about 1 thousand", "about 163 million", "about 163 thousand million million"];
    assert_eq!(told[..5], expected);
    assert_eq!(told[5], "more than a thousand million million million");
}
