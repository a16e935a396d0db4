//! Which sentences each language has, and with which arguments.

use std::collections::{BTreeMap, BTreeSet};

use domain::flaw::Flaw;
use domain::language::Lang;

type Entries = BTreeMap<String, BTreeSet<String>>;

/// Ids and the names of their arguments, per language.
#[derive(Default)]
pub(super) struct Catalogue(BTreeMap<Lang, Entries>);

impl Catalogue {
    /// Adds a file; an id that the language already has is a flaw.
    pub fn add(&mut self, lang: Lang, file: &str, text: &str) -> Vec<Flaw> {
        let entries = self.0.entry(lang).or_default();
        let mut flaws = Vec::new();
        let mut current = None;
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            if let Some(id) = id_of(line) {
                if entries.insert(id.to_owned(), BTreeSet::new()).is_some() {
                    let what = format!("the id `{id}` is there twice");
                    flaws.push(Flaw::at(file, text, offset, what, "give each sentence its own id"));
                }
                current = Some(id.to_owned());
            }
            let of_entry = current.as_ref().filter(|_| !line.starts_with('#'));
            if let Some(arguments) = of_entry.and_then(|id| entries.get_mut(id)) {
                arguments.extend(arguments_of(line));
            }
            offset += line.len();
        }
        flaws
    }

    /// What one language has and another lacks.
    pub fn differences(&self) -> Vec<String> {
        let nothing = Entries::new();
        let of = |lang| self.0.get(&lang).unwrap_or(&nothing);
        let ids: BTreeSet<&String> = self.0.values().flat_map(BTreeMap::keys).collect();
        let mut found = Vec::new();
        for id in ids {
            let all: BTreeSet<&String> =
                Lang::ALL.iter().filter_map(|lang| of(*lang).get(id)).flatten().collect();
            for lang in Lang::ALL {
                match of(lang).get(id) {
                    None => found.push(format!("{lang}: `{id}` is missing")),
                    Some(own) => {
                        let lacks = all.iter().filter(|name| !own.contains(**name));
                        found.extend(lacks.map(|name| format!("{lang}: `{id}` does not use ${name}")));
                    }
                }
            }
        }
        found
    }
}

fn id_of(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')).then_some(id)
}

fn arguments_of(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|rest| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
    })
}
