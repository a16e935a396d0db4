//! `gehoor procedure new`: a commented starting point, sound from the first day.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use domain::language::Lang;
use domain::procedure::load::Files;

use super::read;
use crate::law::{files, told};
use crate::shipped;

/// What the new procedure is called, and what it starts from.
#[derive(Args, Debug)]
pub struct NewArgs {
    /// Its name: small letters, digits and hyphens, such as town-of-linden
    #[arg(value_name = "NAME")]
    name: String,
    /// What it starts from: a shipped procedure, or the folder of one
    #[arg(long, value_name = "PROCEDURE", default_value = "iso-10002/v1")]
    from: String,
    /// The languages it is in, such as nl,fr; all of the other's when left out
    #[arg(long, value_name = "LANGS", value_delimiter = ',')]
    languages: Vec<Lang>,
    /// The folder of procedures in which it is made
    #[arg(long, value_name = "FOLDER", default_value = "procedures")]
    folder: PathBuf,
}

/// Where it is, and what to do next.
///
/// # Errors
/// A sentence; then nothing is left behind.
pub fn made(args: &NewArgs) -> Result<String, String> {
    let NewArgs { name, from, folder, .. } = args;
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name.is_empty() || !name.chars().all(fits) || name.starts_with('-') || name.ends_with('-') {
        return Err(format!(
            "`{name}` cannot be a name; use small letters, digits and hyphens, such as town-of-linden"
        ));
    }
    let place = folder.join(name).join("v1");
    if place.exists() {
        return Err(format!("{} is there already; choose another name", place.display()));
    }
    let files = start(args)?;
    let named = folder.join(name);
    let made = if named.exists() { &place } else { &named };
    let written =
        write(&place, &files).map_err(|why| format!("{} cannot be written: {why}", place.display()));
    if let Err(why) = written.and_then(|()| read(&place)) {
        let _ = fs::remove_dir_all(made); // what was there before stays
        return Err(why);
    }
    let shown = place.display();
    Ok(format!(
        "{shown} is made from {from}. Its comments, in English, say what each part is for. Change it, then:\n  \
         gehoor procedure check {shown}      (is it sound?)\n  \
         gehoor procedure stories {shown}    (does it do what you want?)\n  \
         gehoor procedure draw {shown}       (what does it look like?)"
    ))
}

/// The files of the other procedure, under the new name and in the languages that were asked for.
fn start(args: &NewArgs) -> Result<Files, String> {
    let mut found = source(&args.from)?;
    let has = |lang: Lang| found.contains_key(&format!("texts/{lang}.toml"));
    if let Some(missing) = args.languages.iter().find(|lang| !has(**lang)) {
        return Err(format!("{} is not in {missing}; start without it, and add it later", args.from));
    }
    if !args.languages.is_empty() {
        let dropped = Lang::ALL.into_iter().filter(|lang| !args.languages.contains(lang));
        for lang in dropped {
            let ends = [format!("/{lang}.toml"), format!("/{lang}.md")];
            found.retain(|path, _| !ends.iter().any(|end| path.ends_with(end)));
        }
    }
    let text =
        found.get_mut("procedure.toml").ok_or_else(|| format!("{} has no procedure.toml", args.from))?;
    *text = renamed(text, args);
    Ok(found)
}

fn source(from: &str) -> Result<Files, String> {
    if Path::new(from).join("procedure.toml").is_file() {
        return files(Path::new(from)).map_err(|flaws| told(&flaws));
    }
    let all = shipped::procedures();
    let within = format!("{from}/");
    let found: BTreeMap<_, _> = all
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix(&within)?.to_owned(), text.clone())))
        .collect();
    if found.is_empty() {
        let mut known: Vec<_> = all.keys().filter_map(|path| path.strip_suffix("/procedure.toml")).collect();
        known.sort_unstable();
        return Err(format!("there is no procedure {from}; ours are {}, or name a folder", known.join(", ")));
    }
    Ok(found)
}

/// The heads of the file: its name, the first version, its languages, and where it comes from.
fn renamed(text: &str, args: &NewArgs) -> String {
    let mut lines = vec![format!(
        "# The comments of this file are in English, whatever the languages of the procedure; write your own in the language of your house.\n\
         # {}: made from {}. A source of every rule is asked for: put the article of your own rules there.",
        args.name, args.from
    )];
    for line in text.lines() {
        let key = line.split('=').next().unwrap_or_default().trim();
        lines.push(match key {
            "name" => format!("name      = \"{}\"", args.name),
            "version" => "version   = 1".to_owned(),
            "languages" if !args.languages.is_empty() => {
                let codes: Vec<_> = args.languages.iter().map(|lang| format!("\"{lang}\"")).collect();
                format!("languages = [{}]", codes.join(", "))
            }
            _ => line.to_owned(),
        });
    }
    lines.join("\n") + "\n"
}

fn write(place: &Path, files: &Files) -> std::io::Result<()> {
    for (path, text) in files {
        let path = place.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(folder: &Path, name: &str, languages: &[Lang]) -> NewArgs {
        let (name, folder, languages) = (name.to_owned(), folder.to_owned(), languages.to_vec());
        NewArgs { name, from: "iso-10002/v1".to_owned(), languages, folder }
    }

    #[test]
    fn what_is_made_can_be_read_and_bears_its_own_name_and_languages() {
        let folder = tempfile::tempdir().unwrap();
        let said = made(&args(folder.path(), "linden", &[Lang::Fr, Lang::De])).unwrap();
        assert!(said.contains("gehoor procedure check"), "{said}");
        let procedure = read(&folder.path().join("linden/v1")).unwrap().procedure;
        assert_eq!(
            (procedure.reference().as_str(), &procedure.languages[..]),
            ("linden/v1", &[Lang::Fr, Lang::De][..])
        );
        let text = fs::read_to_string(folder.path().join("linden/v1/procedure.toml")).unwrap();
        assert!(text.starts_with("# The comments of this file are in English, whatever"), "{text}");
        let again = made(&args(folder.path(), "linden", &[])).unwrap_err();
        assert!(again.contains("is there already"), "{again}");
    }

    #[test]
    fn what_cannot_be_made_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["", "Linden", "../linden", "-"] {
            assert!(made(&args(folder.path(), name, &[])).unwrap_err().contains("cannot be a name"));
        }
        let mut unknown = args(folder.path(), "linden", &[]);
        unknown.from = "iso-9/v1".to_owned();
        assert!(made(&unknown).unwrap_err().contains("iso-10002/v1"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_cannot_be_read_goes_again_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let unsound = folder.path().join("unsound");
        fs::create_dir(&unsound).unwrap();
        fs::write(unsound.join("procedure.toml"), "name = \"unsound\"\n").unwrap();
        let from = unsound.display().to_string();
        let of = |name| NewArgs { from: from.clone(), ..args(folder.path(), name, &[]) };
        made(&of("linden")).unwrap_err();
        assert!(!folder.path().join("linden").exists());
        fs::create_dir(folder.path().join("linden")).unwrap();
        fs::write(folder.path().join("linden/notes.md"), "ours").unwrap();
        made(&of("linden")).unwrap_err();
        let left: Vec<_> = fs::read_dir(folder.path().join("linden"))
            .unwrap()
            .map(|found| found.unwrap().file_name())
            .collect();
        assert_eq!(left, ["notes.md"]);
    }
}
