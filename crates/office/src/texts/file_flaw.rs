//! What is wrong in the files of a procedure, for who reads it in the back office. Names of keys and files stay as they are written.

use domain::flaw::{Flaw, Meant, Wrong};
use domain::language::Lang;

use super::Texts;
use crate::args;

impl Texts {
    /// What is wrong and, where it is known, what would be right; none where only whoever keeps the files is told.
    pub fn file_flaw(&self, lang: Lang, flaw: &Flaw) -> Option<String> {
        let (code, name) = named(flaw.wrong.as_deref()?);
        let mut args = args!["name" => name].to_vec();
        match flaw.wrong.as_deref()? {
            Wrong::KeyOf { activity, .. } => args.extend(args!["of" => activity]),
            Wrong::NoText { table, .. } | Wrong::Unused { table, .. } => args.extend(args!["of" => table]),
            Wrong::NoLetter { lang: of, .. } => args.extend(args!["language" => self.language(lang, *of)]),
            Wrong::Silent { lang: of, fact, .. } => {
                args.extend(args!["language" => self.language(lang, *of), "of" => fact]);
            }
            _ => {}
        }
        let wrong = self.say(lang, &format!("publishing-wrong-{code}"), &args);
        let right = flaw.meant.as_deref().map(|meant| self.meant(lang, meant));
        Some([Some(wrong), right].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    fn meant(&self, lang: Lang, meant: &Meant) -> String {
        match meant {
            Meant::Near(near) => self.say(lang, "publishing-meant-near", &args!["name" => near]),
            Meant::OneOf(known) => {
                self.say(lang, "publishing-meant-one-of", &args!["names" => known.join(", ")])
            }
            Meant::Nothing => self.text(lang, "publishing-meant-nothing"),
        }
    }
}

/// The end of the sentence's id, and the name that it is about.
fn named(wrong: &Wrong) -> (&'static str, &str) {
    match wrong {
        Wrong::NoFile => ("no-file", ""),
        Wrong::Unreadable => ("unreadable", ""),
        Wrong::NoKey(key) => ("no-key", key),
        Wrong::NoValue(value) => ("no-value", value),
        Wrong::KeyMissing(key) => ("key-missing", key),
        Wrong::NoActivity(id) => ("no-activity", id),
        Wrong::NoTerm(id) => ("no-term", id),
        Wrong::NoAct(act) => ("no-act", act),
        Wrong::NoRole(role) => ("no-role", role),
        Wrong::NoCalendar(calendar) => ("no-calendar", calendar),
        Wrong::NoReceipt => ("no-receipt", ""),
        Wrong::Nobody(id) => ("nobody", id),
        Wrong::KeyOf { key, .. } => ("key-of", key),
        Wrong::Activity(id) => ("activity", id),
        Wrong::Waits(id) => ("waits", id),
        Wrong::NoLetter { letter, .. } => ("no-letter", letter),
        Wrong::Silent { letter, .. } => ("silent", letter),
        Wrong::NoFact(fact) => ("no-fact", fact),
        Wrong::NoText { key, .. } => ("no-text", key),
        Wrong::Unused { key, .. } => ("unused", key),
        Wrong::Misplaced(says) => ("misplaced", says),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::{Path, PathBuf};

    use domain::procedure::load::Files;

    use super::*;
    use crate::body::Bodies;
    use crate::library::Library;
    use crate::texts::tests::shipped;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    fn files() -> Files {
        let place = root().join("procedures/fod-po/v1");
        let (mut files, mut folders) = (Files::new(), vec![place.clone()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&place).unwrap().display().to_string();
                    files.insert(name, fs::read_to_string(&path).unwrap());
                }
            }
        }
        files
    }

    /// The flaws of the procedure with that in a file replaced; without `from` the file is taken away.
    fn broken(path: &str, from: &str, to: &str) -> Vec<Flaw> {
        let mut files = files();
        if from.is_empty() {
            files.remove(path).expect("it is there");
        } else {
            let text = files.get_mut(path).expect("it is there");
            assert!(text.contains(from), "{path}: {from}");
            *text = text.replacen(from, to, 1);
        }
        let calendar = |name: &str| fs::read_to_string(root().join(format!("calendars/{name}.toml"))).ok();
        let procedures = BTreeMap::from([("fod-po/v1".to_owned(), files)]);
        let library = Library::load(procedures, &Bodies::default(), &calendar).expect("no body follows it");
        library.flawed().get("fod-po/v1").cloned().unwrap_or_else(|| panic!("{path}: {from} may be {to}"))
    }

    #[test]
    fn what_is_wrong_in_a_file_is_told_in_the_language_of_the_reader() {
        let main = "procedure.toml";
        let cases = [
            ("form.toml", "", "", "Dit bestand ontbreekt."),
            (main, "version   = 1\n", "version   = = 1\n", "Vanaf hier is het bestand niet te lezen."),
            (
                main,
                "version   = 1\n",
                "version   = 1\nversoin   = 1\n",
                "“versoin” bestaat hier niet. Bedoelde u “version”?",
            ),
            (
                main,
                "end    = \"extend\"",
                "end    = \"extent\"",
                "De waarde “extent” bestaat hier niet. Bedoelde u “extend”?",
            ),
            (main, "name      = \"fod-po\"\n", "", "De sleutel “name” ontbreekt."),
            (
                main,
                "after      = [\"classify\", \"judge\"]",
                "after      = [\"clasify\", \"judge\"]",
                "De stap “clasify” bestaat niet in deze procedure. Bedoelde u “classify”?",
            ),
            (
                main,
                "act        = \"judge\"",
                "act        = \"juge\"",
                "De handeling “juge” bestaat niet. Bedoelde u “judge”?",
            ),
            (main, "calendar  = \"be-federal\"", "calendar  = \"mars\"", "De kalender “mars” is er niet."),
            (main, "version   = 1\n", "version   = 3\n", "De procedure noemt zich fod-po/v3"),
            ("letters/answer/fr.md", "", "", "De brief “answer” ontbreekt in het Frans."),
            (
                "letters/answer/fr.md",
                "{salutation}",
                "{salutaton}",
                "vraagt om “salutaton”, en daar is niets om in te vullen. Bedoelde u “salutation”?",
            ),
            ("texts/de.toml", "judge", "juge", "In [activity] ontbreekt de tekst van “judge”"),
            (
                "texts/de.toml",
                "judge",
                "juge",
                "In [activity] staat een tekst voor “juge”, die niets gebruikt.",
            ),
        ];
        let texts = shipped();
        for (path, from, to, expected) in cases {
            let flaws = broken(path, from, to);
            let told = |lang| -> Vec<String> {
                flaws.iter().filter_map(|flaw| texts.file_flaw(lang, flaw)).collect()
            };
            assert!(told(Lang::Nl).iter().any(|said| said.contains(expected)), "{expected}: {flaws:#?}");
        }
    }

    #[test]
    fn every_language_has_the_sentence() {
        let of = |text: &str| text.to_owned();
        let (key, letter) = (of("k"), of("l"));
        let all = [
            Wrong::NoFile,
            Wrong::Unreadable,
            Wrong::NoReceipt,
            Wrong::NoKey(of("k")),
            Wrong::NoValue(of("k")),
            Wrong::KeyMissing(of("k")),
            Wrong::NoActivity(of("k")),
            Wrong::NoTerm(of("k")),
            Wrong::NoAct(of("k")),
            Wrong::NoRole(of("k")),
            Wrong::NoCalendar(of("k")),
            Wrong::Nobody(of("k")),
            Wrong::Activity(of("k")),
            Wrong::Waits(of("k")),
            Wrong::NoFact(of("k")),
            Wrong::Misplaced(of("k")),
            Wrong::KeyOf { key: of("k"), activity: of("a") },
            Wrong::NoLetter { letter: letter.clone(), lang: Lang::De },
            Wrong::Silent { letter, lang: Lang::De, fact: of("f") },
            Wrong::NoText { table: of("t"), key: key.clone() },
            Wrong::Unused { table: of("t"), key },
        ];
        let texts = shipped();
        let mut said = BTreeSet::new();
        for wrong in &all {
            for lang in Lang::ALL {
                let flaw = Flaw::whole("x", "", "").told(wrong.clone()).meaning(Meant::OneOf(vec![of("b")]));
                let sentence = texts.file_flaw(lang, &flaw).expect("a sentence");
                assert!(
                    !sentence.contains("publishing-") && !sentence.contains('$'),
                    "{wrong:?}: {sentence}"
                );
                said.insert(sentence);
            }
        }
        assert_eq!(said.len(), all.len() * 4, "each its own: {said:#?}");
    }
}
