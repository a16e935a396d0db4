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
pub struct Proved {
    /// The digest of its files.
    pub digest: String,
}

impl Proved {
    /// As the check said it.
    pub fn verdict(&self) -> Verdict {
        Verdict { findings: Vec::new() }
    }
}

/// The file's content, by place.
///
/// # Errors
/// A sentence, when it does not read.
pub fn read(text: &str) -> Result<BTreeMap<String, Proved>, String> {
    toml::from_str(text).map_err(|error| error.to_string())
}

/// Puts what was found in the file. `None` is not proved.
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
    fn what_was_found_takes_the_place_of_what_was_and_what_is_no_longer_sound_goes() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("proved.toml");
        let proved = |digest: &str| Proved { digest: digest.to_owned() };
        let keep = |found: Option<Proved>| {
            keep(&file, vec![("town/v1".to_owned(), found)]).expect("a file");
            read(&fs::read_to_string(&file).expect("a file")).expect("entries").remove("town/v1")
        };
        assert_eq!(keep(Some(proved("a"))), Some(proved("a")));
        let once = fs::read_to_string(&file).expect("a file");
        assert_eq!(keep(Some(proved("a"))), Some(proved("a")));
        assert_eq!(fs::read_to_string(&file).expect("a file"), once, "the same check gives the same file");
        assert_eq!(keep(Some(proved("b"))), Some(proved("b")));
        assert_eq!(keep(None), None);
    }
}
