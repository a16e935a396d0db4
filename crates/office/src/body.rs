//! The organisation's bodies: which procedure each follows, its languages, its units and services, its looks.
//!
//! A body is a folder in `bodies/`: `body.toml`, and if they wish `theme.css`, `logo.svg` and `closures.toml`. What is
//! not here: people and their roles, which are rows of the store.

mod checks;
mod raw;

use std::collections::{BTreeMap, BTreeSet};

use domain::flaw::Flaw;
use domain::language::Lang;
use indexmap::IndexMap;
use jiff::civil::Date;

use raw::RawBody;

/// A text in each of a body's languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PerLang(IndexMap<Lang, String>);

impl PerLang {
    /// The text in that language; in the body's first language when it does not speak that one.
    pub fn get(&self, lang: Lang) -> &str {
        self.0.get(&lang).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }
}

/// A part of a body, with its own staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its id, unique in the body.
    pub id: String,
    /// Its name.
    pub name: PerLang,
}

/// What a citizen complains about, in their words; it routes to a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its id, unique in the body.
    pub id: String,
    /// The unit that answers for it.
    pub unit: String,
    /// Its name.
    pub name: PerLang,
}

/// One body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its id: the name of its folder.
    pub id: String,
    /// The procedure that new dossiers follow, such as `fod-po/v1`.
    pub procedure: String,
    /// What its dossier numbers carry: `SEL` in 2026-SEL-17.
    pub prefix: String,
    /// The languages in which it serves people, the first of which stands in for the others.
    pub languages: Vec<Lang>,
    /// Where complaints can be mailed.
    pub email: String,
    /// Where people can call.
    pub phone: String,
    /// When its public pages were last looked over.
    pub updated_on: Date,
    /// Its name.
    pub name: PerLang,
    /// What it does, in a sentence or two.
    pub about: PerLang,
    /// Its postal address, on several lines.
    pub address: PerLang,
    /// Whom to turn to when its answer does not satisfy.
    pub second_line: PerLang,
    /// Its units.
    pub units: Vec<Unit>,
    /// What one can complain about.
    pub services: Vec<Service>,
    /// Its design tokens; empty for those of Gehoor.
    pub theme_css: String,
    /// Its logo, when it has one.
    pub logo_svg: Option<String>,
    /// Its own closing days (`closures.toml`), for `Calendar::with_closures`.
    pub closures: Option<String>,
}

impl Body {
    /// Its name.
    pub fn name(&self, lang: Lang) -> &str {
        self.name.get(lang)
    }

    /// The unit of that id.
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }

    /// The name of a unit; the id itself for a unit that the file no longer has, since old dossiers may name it.
    pub fn unit_name<'a>(&'a self, id: &'a str, lang: Lang) -> &'a str {
        self.unit(id).map_or(id, |unit| unit.name.get(lang))
    }

    /// The service of that id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// Whether it serves people in that language.
    pub fn speaks(&self, lang: Lang) -> bool {
        self.languages.contains(&lang)
    }
}

/// Every body of the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bodies {
    list: IndexMap<String, Body>,
}

impl Bodies {
    /// Reads the folder `bodies/`: path within it (`selection/body.toml`), content. Files beside the folders, such as
    /// the demo's cast, are not looked at.
    ///
    /// # Errors
    /// Every flaw found, in the order of the files.
    pub fn load(files: &BTreeMap<String, String>) -> Result<Bodies, Vec<Flaw>> {
        let folders: BTreeSet<&str> =
            files.keys().filter_map(|path| path.split_once('/')).map(|(folder, _)| folder).collect();
        let mut flaws = Vec::new();
        let mut read = Vec::new();
        for folder in folders {
            match Source::open(folder, files).and_then(|source| Ok((source.parse()?, source))) {
                Ok((raw, source)) => read.push((source, raw)),
                Err(flaw) => flaws.push(flaw),
            }
        }
        flaws.extend(checks::check(&read));
        flaws.extend(checks::loose_files(files));
        if flaws.is_empty() && read.is_empty() {
            flaws.push(Flaw::whole("bodies", "there is no body", "make a folder with a `body.toml` in it"));
        }
        flaws.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        if !flaws.is_empty() {
            return Err(flaws);
        }
        let list = read.into_iter().map(|(source, raw)| (source.folder.to_owned(), raw.into_body(files)));
        Ok(Bodies { list: list.collect() })
    }

    /// The body of that id.
    pub fn get(&self, id: &str) -> Option<&Body> {
        self.list.get(id)
    }

    /// Every body, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Body> {
        self.list.values()
    }

    /// The name of a body; the id itself for one that is no longer there, since old dossiers may name it.
    pub fn name<'a>(&'a self, id: &'a str, lang: Lang) -> &'a str {
        self.get(id).map_or(id, |body| body.name(lang))
    }
}

/// A `body.toml` with its name for people.
struct Source<'a> {
    folder: &'a str,
    name: String,
    text: &'a str,
}

impl<'a> Source<'a> {
    fn open(folder: &'a str, files: &'a BTreeMap<String, String>) -> Result<Source<'a>, Flaw> {
        let name = format!("bodies/{folder}/body.toml");
        match files.get(&format!("{folder}/body.toml")) {
            Some(text) => Ok(Source { folder, name, text }),
            None => Err(Flaw::whole(&name, "the file is missing", "every folder in `bodies` is a body")),
        }
    }

    fn parse(&self) -> Result<RawBody, Flaw> {
        toml::from_str(self.text).map_err(|error| {
            let mut flaw = Flaw::toml(&self.name, self.text, &error);
            // the reader says in one sentence what is wrong and what would be right
            if let Some((what, right)) = flaw.what.clone().split_once(", expected ") {
                flaw.what = what.to_owned();
                flaw.instead = format!("write {right}");
            }
            flaw
        })
    }

    fn flaw(&self, at: std::ops::Range<usize>, what: impl Into<String>, instead: impl Into<String>) -> Flaw {
        Flaw::at(&self.name, self.text, at.start, what, instead)
    }
}
