//! `docs/coverage.md` is read as it is written: every rule of the sources stands there once, and every story, test and file that it cites
//! is there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::shipped::root;

/// How many rules each source has: the numbers run from 1.
const RULES: [(&str, u32); 9] =
    [("S0", 16), ("S1", 25), ("S2", 31), ("S3", 31), ("S4", 48), ("T", 25), ("A", 26), ("H", 31), ("P", 14)];

/// What proves a row that no section says otherwise of.
const USUAL: &str = "fod-po";

/// One rule of one table, with the procedures whose stories its section is about.
struct Row<'a> {
    rule: &'a str,
    proof: &'a str,
    told_by: BTreeSet<String>,
}

/// The words between backticks.
fn cited(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

fn rows(page: &str) -> Vec<Row<'_>> {
    let (mut told_by, mut found) = (BTreeSet::new(), Vec::new());
    for line in page.lines() {
        if line.starts_with("## ") {
            told_by = BTreeSet::from([USUAL.to_owned()]);
        }
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        match cells[..] {
            ["", rule, _, proof, ""] if !["rule", "regime", "---"].contains(&rule) => {
                found.push(Row { rule, proof, told_by: told_by.clone() });
            }
            [_] if !line.starts_with('-') => {
                told_by.extend(
                    cited(line)
                        .filter_map(|word| word.strip_prefix("procedures/")?.strip_suffix("/v1"))
                        .map(str::to_owned),
                );
            }
            _ => {}
        }
    }
    found
}

/// `S3-08 to S3-13` is six rules.
fn numbers(rule: &str) -> Vec<(String, u32)> {
    let one = |id: &str| {
        let (source, number) = id.trim().split_once('-')?;
        RULES
            .iter()
            .any(|(known, _)| *known == source)
            .then(|| (source.to_owned(), number.parse().expect("a number")))
    };
    let (first, last) = rule.split_once(" to ").unwrap_or((rule, rule));
    match (one(first), one(last)) {
        (Some((source, from)), Some((_, to))) => (from..=to).map(|number| (source.clone(), number)).collect(),
        _ => Vec::new(),
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        match entry.is_dir() {
            true if entry.file_name().is_some_and(|name| name == "target" || name == "node_modules") => {}
            true => files(&entry, found),
            false => found.push(entry),
        }
    }
}

/// Every procedure there is, offered or only told among the tests: its stories, and the words of its files with their names.
fn procedures() -> BTreeMap<String, (BTreeSet<String>, String)> {
    let mut all = Vec::new();
    files(&root().join("procedures"), &mut all);
    files(&root().join("crates/domain/tests/it"), &mut all);
    let mut found: BTreeMap<String, (BTreeSet<String>, String)> = BTreeMap::new();
    for file in all.iter().filter(|file| file.ends_with("procedure.toml")) {
        let folder = file.parent().expect("a folder");
        let named = if folder.ends_with("v1") { folder.parent().expect("a folder") } else { folder };
        let (stories, words) =
            found.entry(named.file_name().expect("a name").to_string_lossy().into_owned()).or_default();
        for file in all.iter().filter(|file| file.starts_with(folder)) {
            let path = file.strip_prefix(folder).expect("within").to_string_lossy().into_owned();
            match path.strip_suffix(".story") {
                Some(story) => drop(stories.insert(story.trim_start_matches("stories/").to_owned())),
                None if path.ends_with(".toml") => {
                    words.push_str(&format!("{path}\n{}\n", fs::read_to_string(file).expect("a text")));
                }
                None => words.push_str(&format!("{path}\n")),
            }
        }
    }
    found
}

/// Whether that word stands in the text by itself, not as a part of a longer one.
fn says(text: &str, word: &str) -> bool {
    let longer = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
    text.match_indices(word).any(|(at, _)| {
        !longer(text[..at].chars().next_back()) && !longer(text[at + word.len()..].chars().next())
    })
}

#[test]
fn every_rule_stands_in_the_coverage_once() {
    let page = fs::read_to_string(root().join("docs/coverage.md")).expect("the page");
    let mut found: Vec<_> = rows(&page).iter().flat_map(|row| numbers(row.rule)).collect();
    found.sort();
    let mut wanted: Vec<_> = RULES
        .iter()
        .flat_map(|(source, last)| (1..=*last).map(|number| ((*source).to_owned(), number)))
        .collect();
    wanted.sort();
    let twice: Vec<_> = found.windows(2).filter(|two| two[0] == two[1]).map(|two| &two[0]).collect();
    let missing: Vec<_> = wanted.iter().filter(|rule| !found.contains(rule)).collect();
    let unknown: Vec<_> = found.iter().filter(|rule| !wanted.contains(rule)).collect();
    assert_eq!(
        (&twice[..], &missing[..], &unknown[..]),
        (&[][..], &[][..], &[][..]),
        "twice, missing, unknown"
    );
}

#[test]
fn what_the_coverage_cites_is_there() {
    let page = fs::read_to_string(root().join("docs/coverage.md")).expect("the page");
    let (procedures, rows) = (procedures(), rows(&page));
    let mut sources = Vec::new();
    files(&root().join("crates"), &mut sources);
    sources.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let sources: Vec<_> =
        sources.iter().map(|path| (path, fs::read_to_string(path).expect("a source"))).collect();
    assert!(rows.len() > 250 && sources.len() > 200, "{} rows, {} sources", rows.len(), sources.len());
    let mut wrong = Vec::new();
    for row in &rows {
        let named = cited(row.proof)
            .chain([row.rule])
            .map(|word| word.trim_start_matches("procedures/").trim_end_matches("/v1"));
        let told_by: BTreeSet<_> = row.told_by.iter().map(String::as_str).chain(named).collect();
        let told_by: Vec<_> = told_by.iter().filter_map(|name| procedures.get(*name)).collect();
        let is_story = |word: &str| told_by.iter().any(|(stories, _)| stories.contains(word));
        let called_story = |word: &str| row.proof.contains(&format!("`{word}` (story"));
        let stands = |word: &str| match word.split_once("::") {
            Some((file, test)) => {
                sources.iter().any(|(path, text)| path.ends_with(file) && says(text, &format!("fn {test}")))
            }
            None if called_story(word) => is_story(word),
            None => {
                (word.contains(['/', '.']) && root().join(word).exists())
                    || procedures.contains_key(word)
                    || is_story(word)
                    || told_by.iter().any(|(_, words)| says(words, word))
                    || sources.iter().any(|(path, text)| {
                        path.ends_with(word)
                            || [format!("pub enum {word} "), format!(" = \"{word}\" in ")]
                                .iter()
                                .any(|said| text.contains(said))
                    })
            }
        };
        wrong.extend(
            cited(row.proof).filter(|word| !stands(word)).map(|word| format!("{}: {word}", row.rule)),
        );
        let told = row.proof.contains('`')
            || ["(page: ", "waits: ", "context"].iter().any(|word| row.proof.contains(word));
        if !told {
            wrong.push(format!("{}: neither a proof nor what it waits for", row.rule));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
