//! `proved.toml`: what the check said of the procedures that the program carries, by the digest of their files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use office::proof::Verdict;
use serde::{Deserialize, Serialize};

const HEAD: &str = "# What `gehoor procedure check` said of the procedures that the program carries; only what is sound stands here. Written \
by\n# `gehoor procedure check --keep procedures/proved.toml procedures/*/v*`.\n\n";

/// A procedure that was proved sound.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proved {
    /// The digest of its files.
    pub digest: String,
    /// How many different markings can be reached.
    pub markings: String,
    /// How long the check took where it was made.
    pub milliseconds: i64,
}

impl Proved {
    /// As the check said it.
    pub fn verdict(&self) -> Verdict {
        let Proved { markings, milliseconds, .. } = self.clone();
        Verdict { markings, milliseconds, findings: Vec::new() }
    }
}

/// The file's content, by place.
///
/// # Errors
/// A sentence, when it does not read.
pub fn read(text: &str) -> Result<BTreeMap<String, Proved>, String> {
    toml::from_str(text).map_err(|error| error.to_string())
}

/// Puts what was found in the file; the entry of files that did not change stays as it is. `None` is not proved.
///
/// # Errors
/// A sentence, when the file cannot be read or written.
pub fn keep(file: &Path, found: Vec<(String, Option<Proved>)>) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", file.display());
    let mut all = match fs::read_to_string(file) {
        Ok(text) => read(&text)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => BTreeMap::new(),
        Err(error) => return Err(told(error)),
    };
    for (place, proved) in found {
        match proved {
            None => drop(all.remove(&place)),
            Some(proved) if all.get(&place).is_some_and(|known| known.digest == proved.digest) => {}
            Some(proved) => drop(all.insert(place, proved)),
        }
    }
    let text = toml::to_string(&all).map_err(|error| error.to_string())?;
    fs::write(file, format!("{HEAD}{text}")).map_err(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_stays_while_its_files_do_and_goes_when_they_are_no_longer_sound() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("proved.toml");
        let proved = |digest: &str, milliseconds| Proved {
            digest: digest.to_owned(),
            markings: "12".to_owned(),
            milliseconds,
        };
        let keep = |found: Option<Proved>| {
            keep(&file, vec![("town/v1".to_owned(), found)]).expect("a file");
            read(&fs::read_to_string(&file).expect("a file")).expect("entries").remove("town/v1")
        };
        assert_eq!(keep(Some(proved("a", 5))), Some(proved("a", 5)));
        assert_eq!(keep(Some(proved("a", 7))), Some(proved("a", 5)), "the time alone is no news");
        assert_eq!(keep(Some(proved("b", 7))), Some(proved("b", 7)));
        assert_eq!(keep(None), None);
    }
}
