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
    /// Procedures that go before those of the program, each version by its place, such as `town/v1`.
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
        let mut procedures = versions(shipped::procedures());
        if let Some(folder) = &self.procedures {
            procedures.extend(versions(files(folder)?));
        }
        let library = Library::load(procedures, &bodies, &|name| self.calendar(name))?;
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

    /// Bodies may follow what came with the program long before there is a procedure of one's own.
    #[test]
    fn a_procedure_of_ones_own_stands_beside_those_of_the_program_and_goes_before_its_namesake() {
        let folder = tempfile::tempdir().expect("a folder");
        for (place, files) in versions(shipped::procedures()) {
            let named = ["studijob/v1", "iso-10002/v1"].contains(&place.as_str());
            for (path, text) in files.iter().filter(|_| named) {
                let to = folder.path().join(place.replace("iso-10002", "linden")).join(path);
                fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
                let text = text.replacen("\"iso-10002\"", "\"linden\"", 1);
                fs::write(to, text.replacen("source    = \"", "source    = \"ours, after ", 1))
                    .expect("a file");
            }
        }
        let folders = Folders { procedures: Some(folder.path().to_owned()), ..Folders::default() };
        let law = folders.demo().unwrap_or_else(|flaws| panic!("{}", told(&flaws)));
        assert!(law.library.procedure("linden/v1").is_some(), "{:?}", law.library.flawed());
        let source = |place: &str| law.library.procedure(place).expect("it is there").source.clone();
        assert!(source("studijob/v1").starts_with("ours, after "), "{}", source("studijob/v1"));
        assert!(law.library.procedure("fod-po/v1").is_some(), "what comes with the program stays");
        assert!(law.library.calendar_files().contains_key("be-federal"), "with its calendars");
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let folders = Folders { bodies: Some("nowhere".into()), ..Folders::default() };
        let flaws = folders.read().err().expect("flaws");
        assert!(told(&flaws).starts_with("nowhere: it cannot be read"), "{}", told(&flaws));
    }
}
