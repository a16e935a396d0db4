//! What the reader of TOML cannot see: names that fit together, texts in every language.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::flaw::Flaw;
use toml::Spanned;

use super::Source;
use super::raw::{RawBody, RawTexts, day};

/// The files that a body's folder may hold.
const KNOWN: [&str; 4] = ["body.toml", "theme.css", "logo.svg", "closures.toml"];

/// Every flaw of bodies that could be read.
pub fn check(read: &[(Source<'_>, RawBody)]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut prefixes: HashMap<&str, &str> = HashMap::new();
    for (source, raw) in read {
        words(source, raw, &mut flaws);
        texts(source, raw, &mut flaws);
        units(source, raw, &mut flaws);
        if let Some(other) = prefixes.insert(raw.prefix.get_ref(), source.folder) {
            let what = format!("the prefix `{}` is already that of `{other}`", raw.prefix.get_ref());
            let instead = "two bodies with one prefix would give two dossiers the same number";
            flaws.push(source.flaw(raw.prefix.span(), what, instead));
        }
    }
    flaws
}

/// Files in a body's folder that nothing reads: most often a name with a slip of the pen.
pub fn loose_files(files: &BTreeMap<String, String>) -> Vec<Flaw> {
    let inside = files.keys().filter_map(|path| Some((path, path.split_once('/')?.1)));
    let loose = inside.filter(|(_, name)| !KNOWN.contains(name));
    let instead = format!("a body has {}", KNOWN.map(|name| format!("`{name}`")).join(", "));
    loose
        .map(|(path, _)| Flaw::whole(&format!("bodies/{path}"), "nothing reads this file", instead.clone()))
        .collect()
}

fn words(source: &Source<'_>, raw: &RawBody, flaws: &mut Vec<Flaw>) {
    let mut claim = |holds: bool, at: std::ops::Range<usize>, what: String, instead: &str| {
        if !holds {
            flaws.push(source.flaw(at, what, instead));
        }
    };
    let id = raw.id.get_ref();
    let what = format!("the id is `{id}` and the folder `{}`", source.folder);
    claim(id == source.folder, raw.id.span(), what, "give both the same name");
    let procedure = raw.procedure.get_ref();
    let what = format!("`{procedure}` names no version of a procedure");
    claim(names_a_version(procedure), raw.procedure.span(), what, "write its folder, such as `fod-po/v1`");
    if let Some(disputes) = &raw.disputes {
        let what = format!("`{}` names no version of a procedure", disputes.get_ref());
        let fits = names_a_version(disputes.get_ref());
        claim(fits, disputes.span(), what, "write its folder, such as `fod-po-dispute/v1`");
    }
    let prefix = raw.prefix.get_ref();
    let fits = (2..=6).contains(&prefix.len()) && prefix.bytes().all(|b| b.is_ascii_uppercase());
    let what = format!("the prefix is `{prefix}`");
    claim(fits, raw.prefix.span(), what, "write two to six capital letters, A to Z");
    let email = raw.email.get_ref();
    let what = format!("`{email}` is not an e-mail address");
    claim(crate::paper::is_email(email), raw.email.span(), what, "write name@domain");
    let phone = raw.phone.get_ref();
    let what = "the telephone number is empty".to_owned();
    claim(!phone.trim().is_empty(), raw.phone.span(), what, "write the number that people can call");
    let what = format!("`{}` is not a day", raw.updated_on.get_ref());
    claim(day(raw.updated_on.get_ref()).is_some(), raw.updated_on.span(), what, "write year-month-day");
    let languages = raw.languages.get_ref();
    let once = languages.iter().collect::<BTreeSet<_>>().len() == languages.len();
    let what = if once { "there is no language" } else { "a language is there twice" }.to_owned();
    claim(
        once && !languages.is_empty(),
        raw.languages.span(),
        what,
        "name each language once, and first the one that stands in for the others",
    );
}

pub(super) fn names_a_version(procedure: &str) -> bool {
    let parts = procedure.split_once("/v");
    parts.is_some_and(|(name, version)| is_id(name) && version.parse::<u32>().is_ok_and(|v| v > 0))
}

pub(super) fn is_id(id: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.bytes().all(plain)
}

/// An id for something new with that name: its letters without capitals and accents, and a number where that is taken.
/// `otherwise` stands in for a name without letters.
pub fn id_from(name: &str, otherwise: &str, taken: &dyn Fn(&str) -> bool) -> String {
    let folded = crate::search::fold(name);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let plain: String = words.join("-").chars().take(30).collect();
    let plain = plain.trim_end_matches('-');
    let begins = plain.starts_with(|c: char| c.is_ascii_lowercase());
    let plain = if begins { plain.to_owned() } else { format!("{otherwise}-{plain}") };
    let plain = plain.trim_end_matches('-').to_owned();
    let numbered = (2..).map(|number| format!("{plain}-{number}"));
    std::iter::once(plain.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(plain)
}

fn texts(source: &Source<'_>, raw: &RawBody, flaws: &mut Vec<Flaw>) {
    let of_the_body = [
        ("name", &raw.name),
        ("about", &raw.about),
        ("address", &raw.address),
        ("second-line", &raw.second_line),
    ];
    for (key, text) in of_the_body {
        complete(source, raw, &format!("`{key}`"), text, flaws);
    }
    for unit in &raw.unit {
        complete(source, raw, &format!("the name of the unit `{}`", unit.id.get_ref()), &unit.name, flaws);
    }
    for service in &raw.service {
        let whose = format!("the name of the service `{}`", service.id.get_ref());
        complete(source, raw, &whose, &service.name, flaws);
    }
}

/// Every language has the text, and it is not empty.
fn complete(source: &Source<'_>, raw: &RawBody, whose: &str, text: &RawTexts, flaws: &mut Vec<Flaw>) {
    for lang in raw.languages.get_ref() {
        let (at, what) = match text.get_ref().get(lang) {
            None => (text.span(), format!("{whose} is missing in {lang}")),
            Some(found) if found.get_ref().trim().is_empty() => {
                (found.span(), format!("{whose} is empty in {lang}"))
            }
            Some(_) => continue,
        };
        flaws.push(source.flaw(at, what, format!("write it, or take {lang} out of `languages`")));
    }
}

fn units(source: &Source<'_>, raw: &RawBody, flaws: &mut Vec<Flaw>) {
    ids(source, "unit", raw.unit.iter().map(|unit| &unit.id), flaws);
    ids(source, "service", raw.service.iter().map(|service| &service.id), flaws);
    let known: Vec<&str> = raw.unit.iter().map(|unit| unit.id.get_ref().as_str()).collect();
    for service in &raw.service {
        let unit = service.unit.get_ref();
        if !known.contains(&unit.as_str()) {
            let what =
                format!("the service `{}` names the unit `{unit}`, which is not there", service.id.get_ref());
            let instead = match known.is_empty() {
                true => "the body has no units".to_owned(),
                false => format!("the units are {}", known.join(", ")),
            };
            flaws.push(source.flaw(service.unit.span(), what, instead));
        }
    }
}

fn ids<'a>(
    source: &Source<'_>,
    kind: &str,
    ids: impl Iterator<Item = &'a Spanned<String>>,
    flaws: &mut Vec<Flaw>,
) {
    let mut seen = BTreeSet::new();
    for id in ids {
        let word = id.get_ref();
        if !is_id(word) {
            let what = format!("the {kind} has the id `{word}`");
            flaws.push(source.flaw(id.span(), what, "write small letters, digits and hyphens"));
        }
        if !seen.insert(word) {
            let what = format!("there are two {kind}s `{word}`");
            flaws.push(source.flaw(id.span(), what, "give each an id of its own: dossiers keep it"));
        }
    }
}
