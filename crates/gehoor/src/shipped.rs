//! The files that the program carries within itself.

use std::collections::BTreeMap;

use domain::calendar::Calendar;
use domain::flaw::Flaw;
use domain::language::Lang;
use domain::procedure::load::Files;
use include_dir::{Dir, include_dir};
use office::texts::Texts;

use crate::procedure::proved::{self, Proved};

static BODIES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../bodies");
static CALENDARS: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../calendars");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../locales");
static PROCEDURES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../procedures");

/// The folder `bodies/`, the demo's cast included.
pub fn bodies() -> Files {
    files(&BODIES)
}

/// The folder `procedures/`.
pub fn procedures() -> Files {
    files(&PROCEDURES)
}

/// What was proved of them, by place.
pub fn proved() -> BTreeMap<String, Proved> {
    let text = PROCEDURES.get_file("proved.toml").and_then(|file| file.contents_utf8()).unwrap_or_default();
    proved::read(text).unwrap_or_default()
}

/// Every text file below a folder, by its path within the whole that is carried.
fn files(folder: &Dir<'static>) -> Files {
    let mut found = BTreeMap::new();
    for file in folder.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            found.insert(path.replace('\\', "/"), text.to_owned());
        }
    }
    found.extend(folder.dirs().flat_map(files));
    found
}

/// The names of the calendars, such as `be-federal`, in order.
pub fn calendar_names() -> Vec<&'static str> {
    let mut names: Vec<_> = CALENDARS.files().filter_map(|file| file.path().file_stem()?.to_str()).collect();
    names.sort_unstable();
    names
}

/// The text of a calendar.
pub fn calendar_text(name: &str) -> Option<String> {
    CALENDARS.get_file(format!("{name}.toml"))?.contents_utf8().map(str::to_owned)
}

/// A calendar, or `None` when there is none of that name.
///
/// # Errors
/// The flaws of the file, which a test of this crate keeps at none.
pub fn calendar(name: &str) -> Option<Result<Calendar, Vec<Flaw>>> {
    let text = calendar_text(name)?;
    Some(Calendar::parse(&format!("calendars/{name}.toml"), &text, &calendar_text))
}

/// The sentences of every language.
///
/// # Errors
/// The flaws of the files, which a test of this crate keeps at none.
pub fn texts() -> Result<Texts, Vec<Flaw>> {
    let files = LOCALES.dirs().filter_map(|folder| {
        let lang: Lang = folder.path().to_str()?.parse().ok()?;
        Some(
            folder.files().filter_map(move |file| Some((lang, file.path().to_str()?, file.contents_utf8()?))),
        )
    });
    Texts::load(files.flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_that_is_carried_reads() {
        assert!(bodies().contains_key("cast.toml") && bodies().contains_key("selection/body.toml"));
        assert_eq!(calendar_names(), ["be", "be-federal", "be-flanders", "nl"]);
        for name in calendar_names() {
            assert_eq!(calendar(name).unwrap().unwrap().name(), name);
        }
        let texts = texts().unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        for lang in Lang::ALL {
            assert!(texts.has(lang, "term-due"));
        }
    }
}
