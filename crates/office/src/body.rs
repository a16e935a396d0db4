//! The organisation's bodies: which procedure each follows, its languages, its units and services, its looks.
//!
//! Bodies are rows of the store, which administrators change ([`stored`]). A folder in `bodies/` is only where one can
//! come from, once: `body.toml`, and if they wish `theme.css`, `logo.svg` and `closures.toml`. What is not here: people
//! and their roles, which are rows of their own.

mod checks;
pub mod closing;
mod flaws;
pub(crate) mod keeping;
mod logo;
pub mod publication;
mod raw;
pub(crate) mod stored;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::flaw::Flaw;
use domain::language::Lang;
use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use checks::id_from;
pub use flaws::{BodyFlaw, BodyFlawKind, flaws, gaps};
pub use keeping::{Changed, Unsaved};
pub use logo::{LOGO_MOST, LogoFlaw};
pub use publication::Published;
use raw::RawBody;

use crate::texts::spaced;

/// A text in each of a body's languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerLang(IndexMap<Lang, String>);

impl FromIterator<(Lang, String)> for PerLang {
    /// The first stands in for the languages that are not there.
    fn from_iter<I: IntoIterator<Item = (Lang, String)>>(texts: I) -> PerLang {
        PerLang(texts.into_iter().collect())
    }
}

impl PerLang {
    /// Each text changed by what is given its language.
    #[must_use]
    pub fn map(&self, change: impl Fn(Lang, &str) -> String) -> PerLang {
        self.0.iter().map(|(lang, text)| (*lang, change(*lang, text))).collect()
    }

    /// Each text with the spaces that its language asks for.
    #[must_use]
    pub fn spaced(&self) -> PerLang {
        self.map(|lang, text| spaced(lang, text).into_owned())
    }

    /// The text in exactly that language; empty when there is none.
    pub fn only(&self, lang: Lang) -> &str {
        self.0.get(&lang).map_or("", String::as_str)
    }

    /// The text in that language; in the body's first language when it does not speak that one.
    pub fn get(&self, lang: Lang) -> &str {
        self.0.get(&lang).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }
}

/// A part of a body, with its own staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Unit {
    /// Its id, unique in the body.
    pub id: String,
    /// Its name.
    pub name: PerLang,
    /// It is no longer chosen for anything new; dossiers of before keep it.
    #[serde(default)]
    pub retired: bool,
}

/// What a complaint is about, beside the subjects that the procedure has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Subject {
    /// Its code, unique in the body and not one of the procedure's.
    pub id: String,
    /// Its name.
    pub name: PerLang,
    /// It is no longer chosen for anything new; dossiers of before keep it.
    #[serde(default)]
    pub retired: bool,
}

/// What a body tells about itself because the law asks it to, in CommonMark; empty for Gehoor's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Notices {
    /// What becomes of people's particulars (GDPR, articles 13 and 14).
    pub privacy: PerLang,
    /// How accessible the pages are (Directive (EU) 2016/2102, article 7).
    pub accessibility: PerLang,
    /// How long a dossier is kept.
    pub retention: PerLang,
    /// The day on which someone of the body last read them and found them in order, or wrote them; none while they stand
    /// as they were supplied, unread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_on: Option<Date>,
}

/// A picture that stands for a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// `image/png` or `image/svg+xml`.
    pub media_type: String,
    /// The picture.
    pub bytes: Vec<u8>,
}

/// What a citizen complains about, in their words; it routes to a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Service {
    /// Its id, unique in the body.
    pub id: String,
    /// The unit that answers for it.
    pub unit: String,
    /// Its name.
    pub name: PerLang,
}

/// One body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Body {
    /// Its id: the name of its folder, and a part of its address.
    #[serde(skip)]
    pub id: String,
    /// How often it was saved; 0 for one that is not in the store.
    #[serde(skip)]
    pub version: i64,
    /// It takes no new complaints; what runs goes on.
    #[serde(default)]
    pub closed: bool,
    /// The procedure that new dossiers follow, such as `fod-po/v1`.
    pub procedure: String,
    /// From which day it followed what, and what is announced, in the order of the days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub published: Vec<Published>,
    /// The procedure that its cases before a court follow, such as `fod-po-dispute/v1`; none where it handles none here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disputes: Option<String>,
    /// From which day it followed what in those cases, in the order of the days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub published_disputes: Vec<Published>,
    /// The calendar that it chose among those of its procedure; without, or where the procedure does not name it, the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<String>,
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
    /// Its units, also those that are retired.
    #[serde(default, rename = "unit")]
    pub units: Vec<Unit>,
    /// What one can complain about.
    #[serde(default, rename = "service")]
    pub services: Vec<Service>,
    /// Subjects beside those of the procedure, also those that are retired.
    #[serde(default, rename = "subject")]
    pub subjects: Vec<Subject>,
    /// Its privacy notice, accessibility statement and retention note.
    #[serde(default)]
    pub notices: Notices,
    /// Its main colour, `#rrggbb`, from which its theme is made.
    #[serde(default)]
    pub colour: Option<String>,
    /// The design tokens that its folder gave it; empty for those of Gehoor. A colour goes before them.
    #[serde(default)]
    pub theme_css: String,
    /// Its logo, when it has one.
    #[serde(skip)]
    pub logo: Option<Logo>,
    /// Its own closing days (`closures.toml`), for `Calendar::with_closures`.
    #[serde(default)]
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

    /// The units that something new can be given to.
    pub fn open_units(&self) -> impl Iterator<Item = &Unit> {
        self.units.iter().filter(|unit| !unit.retired)
    }

    /// Whether a service leads to a unit that is in use.
    pub fn is_open(&self, service: &Service) -> bool {
        self.open_units().any(|unit| unit.id == service.unit)
    }

    /// The services that one can complain about.
    pub fn open_services(&self) -> impl Iterator<Item = &Service> {
        self.services.iter().filter(|service| self.is_open(service))
    }

    /// The codes of its own subjects, also of those that are retired: a dossier may have them.
    pub fn subject_ids(&self) -> Vec<String> {
        self.subjects.iter().map(|subject| subject.id.clone()).collect()
    }

    /// The name of one of its own subjects, also of a retired one.
    pub fn subject_name(&self, id: &str, lang: Lang) -> Option<&str> {
        self.subjects.iter().find(|subject| subject.id == id).map(|subject| subject.name.get(lang))
    }

    /// The service of that id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id)
    }

    /// As it is kept: every text with the spaces that its language asks for.
    #[must_use]
    fn spaced(&self) -> Body {
        let mut body = self.clone();
        let Body { name, about, address, second_line, units, services, subjects, notices, .. } = &mut body;
        let Notices { privacy, accessibility, retention, .. } = notices;
        let own = [name, about, address, second_line, privacy, accessibility, retention];
        let units = units.iter_mut().map(|unit| &mut unit.name);
        let services = services.iter_mut().map(|service| &mut service.name);
        let subjects = subjects.iter_mut().map(|subject| &mut subject.name);
        for text in own.into_iter().chain(units).chain(services).chain(subjects) {
            *text = text.spaced();
        }
        body
    }

    /// Whether it serves people in that language.
    pub fn speaks(&self, lang: Lang) -> bool {
        self.languages.contains(&lang)
    }
}

/// Every body of the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bodies {
    list: IndexMap<String, Arc<Body>>,
}

impl FromIterator<Body> for Bodies {
    fn from_iter<I: IntoIterator<Item = Body>>(bodies: I) -> Bodies {
        Bodies { list: bodies.into_iter().map(|body| (body.id.clone(), Arc::new(body))).collect() }
    }
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
        Ok(read.into_iter().map(|(_, raw)| raw.into_body(files)).collect())
    }

    /// The bodies that the database holds.
    ///
    /// # Errors
    /// [`Error`](crate::Error) of the database, or when one does not read.
    pub async fn stored(conn: &mut store::Conn, org: &str) -> Result<Bodies, crate::Error> {
        stored::bodies(store::body::load_all(conn, org).await?)
    }

    /// The body of that id.
    pub fn get(&self, id: &str) -> Option<&Arc<Body>> {
        self.list.get(id)
    }

    /// Every body, by id, also those that are closed.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Body>> {
        self.list.values()
    }

    /// The bodies that one can turn to.
    pub fn open(&self) -> impl Iterator<Item = &Arc<Body>> {
        self.iter().filter(|body| !body.closed)
    }

    /// The languages in which any body that is open serves people; in which any did, when all are closed; all when there
    /// is none.
    pub fn languages(&self) -> Vec<Lang> {
        let all_closed = self.open().next().is_none();
        let told = |body: &&Arc<Body>| all_closed || !body.closed;
        let spoken = |lang: &Lang| self.iter().filter(told).any(|body| body.speaks(*lang));
        let found: Vec<Lang> = Lang::ALL.into_iter().filter(spoken).collect();
        if found.is_empty() { Lang::ALL.into() } else { found }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
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
        toml::from_str(self.text).map_err(|error| Flaw::toml(&self.name, self.text, &error))
    }

    fn flaw(&self, at: std::ops::Range<usize>, what: impl Into<String>, instead: impl Into<String>) -> Flaw {
        Flaw::at(&self.name, self.text, at.start, what, instead)
    }
}
