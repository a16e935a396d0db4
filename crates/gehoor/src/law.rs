//! What an installation goes by: its bodies, procedures and calendars, carried within the program or in its own folders.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use domain::flaw::Flaw;
use domain::procedure::load::Files;
use office::body::Bodies;
use office::library::Library;
use office::texts::Texts;

use crate::shipped;

/// An installation's own folders; what is not given is carried within the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folders {
    /// Bodies to begin with; without it, an installation begins without any.
    pub bodies: Option<PathBuf>,
    /// Takes the place of the folder `procedures/`.
    pub procedures: Option<PathBuf>,
    /// Calendars that go before those of the program, by name.
    pub calendars: Option<PathBuf>,
}

/// Everything that was read from them.
pub struct Law {
    /// The bodies to take in, when the database does not have them yet.
    pub bodies: Bodies,
    /// Procedures and calendars.
    pub library: Library,
    /// The sentences.
    pub texts: Texts,
}

impl Folders {
    /// Reads everything.
    ///
    /// # Errors
    /// Every flaw of every file.
    pub fn read(&self) -> Result<Law, Vec<Flaw>> {
        let bodies = match &self.bodies {
            Some(folder) => Bodies::load(&files(folder)?)?,
            None => Bodies::default(),
        };
        self.read_with(bodies)
    }

    /// Reads everything, with the bodies of the demo.
    ///
    /// # Errors
    /// Every flaw of every file.
    pub fn demo(&self) -> Result<Law, Vec<Flaw>> {
        self.read_with(Bodies::load(&shipped::bodies())?)
    }

    fn read_with(&self, bodies: Bodies) -> Result<Law, Vec<Flaw>> {
        let procedures = match &self.procedures {
            Some(folder) => files(folder)?,
            None => shipped::procedures(),
        };
        let library = Library::load(versions(procedures), &bodies, &|name| self.calendar(name))?;
        Ok(Law { bodies, library, texts: shipped::texts()? })
    }

    fn calendar(&self, name: &str) -> Option<String> {
        let own = self.calendars.as_ref().map(|folder| folder.join(format!("{name}.toml")));
        own.and_then(|path| fs::read_to_string(path).ok()).or_else(|| shipped::calendar_text(name))
    }
}

/// The files of each version (`fod-po/v1`), by their path within it. What lies beside, such as the lock, is left out.
fn versions(files: Files) -> BTreeMap<String, Files> {
    let mut versions: BTreeMap<String, Files> = BTreeMap::new();
    for (path, text) in files {
        if let [name, version, rest] = path.splitn(3, '/').collect::<Vec<_>>()[..] {
            versions.entry(format!("{name}/{version}")).or_default().insert(rest.to_owned(), text);
        }
    }
    versions
}

/// Every file below a folder, by its path within it.
///
/// # Errors
/// The file that cannot be read.
pub fn files(folder: &Path) -> Result<Files, Vec<Flaw>> {
    let mut found = Files::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        let entries = fs::read_dir(&here).map_err(|error| vec![unread(&here, &error)])?;
        for entry in entries {
            let path = entry.map_err(|error| vec![unread(&here, &error)])?.path();
            let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            if hidden {
                continue;
            } else if path.is_dir() {
                open.push(path);
            } else {
                let text = fs::read_to_string(&path).map_err(|error| vec![unread(&path, &error)])?;
                let within = path.strip_prefix(folder).unwrap_or(&path);
                found.insert(within.to_string_lossy().replace('\\', "/"), text);
            }
        }
    }
    Ok(found)
}

fn unread(path: &Path, error: &io::Error) -> Flaw {
    Flaw::whole(
        &path.display().to_string(),
        format!("it cannot be read ({error})"),
        "check the path and its rights",
    )
}

/// Flaws, one to a line.
pub fn told(flaws: &[Flaw]) -> String {
    flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_is_a_whole_installation() {
        let law = Folders::default().demo().unwrap_or_else(|flaws| panic!("{}", told(&flaws)));
        let names: Vec<_> = law.bodies.iter().map(|body| body.id.as_str()).collect();
        assert_eq!(names, ["personnel", "school", "selection", "temps", "training"]);
        for body in law.bodies.iter() {
            assert!(law.library.calendar(&body.id).is_some());
        }
        let empty = Folders::default().read().unwrap_or_else(|flaws| panic!("{}", told(&flaws)));
        assert!(empty.bodies.is_empty(), "an installation begins without made-up bodies");
    }

    /// A body chooses among them by title and by what they are for.
    #[test]
    fn every_procedure_in_the_folder_is_carried_and_says_what_it_is_for() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../procedures");
        let on_disk = versions(files(&folder).unwrap_or_else(|flaws| panic!("{}", told(&flaws))));
        let law = Folders::default().read().unwrap_or_else(|flaws| panic!("{}", told(&flaws)));
        let carried: Vec<_> = law.library.procedures();
        let places: Vec<_> = carried.iter().map(|(place, _)| place.as_str()).collect();
        assert_eq!(places, on_disk.keys().map(String::as_str).collect::<Vec<_>>());
        for (place, procedure) in carried {
            assert_eq!(place, procedure.reference(), "a procedure bears the name of its folder");
            for lang in &procedure.languages {
                let texts = procedure.texts(*lang);
                assert!(!texts.title.is_empty() && !texts.about.is_empty(), "{place} in {lang}");
            }
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let folders = Folders { bodies: Some("nowhere".into()), ..Folders::default() };
        let flaws = folders.read().err().expect("flaws");
        assert!(told(&flaws).starts_with("nowhere: it cannot be read"), "{}", told(&flaws));
    }
}
