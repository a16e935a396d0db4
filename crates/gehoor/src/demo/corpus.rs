//! What people write: the made-up messages, answers and names of `demo/corpus/`.

use std::collections::BTreeMap;

use domain::handling::{Judgment, MeasureKind};
use domain::intake::{Kind, Medium};
use domain::language::Lang;
use office::paper::Particulars;
use serde::Deserialize;

const FILES: [(Lang, &str); 3] = [
    (Lang::Nl, include_str!("corpus/nl.toml")),
    (Lang::Fr, include_str!("corpus/fr.toml")),
    (Lang::De, include_str!("corpus/de.toml")),
];

/// The corpus.
pub struct Corpus {
    pub submissions: Vec<Submission>,
    names: BTreeMap<Lang, Vec<Name>>,
    phrases: BTreeMap<Lang, Phrases>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    submission: Vec<Submission>,
    name: Vec<Name>,
    phrases: Phrases,
}

/// One message, with what became of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Submission {
    pub id: String,
    #[serde(skip, default = "dutch")]
    pub lang: Lang,
    pub body: String,
    pub service: String,
    pub kind: Option<Kind>,
    pub medium: Medium,
    pub relation: Option<String>,
    pub text: String,
    #[serde(default)]
    pub desired: String,
    pub person: Option<Person>,
    /// It says the same as that one.
    pub same_as: Option<String>,
    #[serde(default)]
    pub spam: bool,
    /// The authority that is competent.
    pub forward_to: Option<String>,
    pub inadmissible: Option<Inadmissible>,
    #[serde(default)]
    pub grievances: Vec<Grievance>,
    pub findings: Option<String>,
    /// A draft that was not good enough, and why.
    pub first_draft: Option<String>,
    pub remark: Option<String>,
    pub proposal: Option<String>,
    pub note: Option<String>,
    /// Why a date was promised.
    pub hold: Option<String>,
    /// The short way.
    pub reply: Option<String>,
    /// Why the answer did not satisfy, and what the second level made of it.
    pub not_satisfied: Option<String>,
    pub second_findings: Option<String>,
    pub second_proposal: Option<String>,
    pub second_outcome: Option<String>,
    #[serde(default)]
    pub second_judgments: Vec<Judgment>,
    /// What changes because of it.
    pub measure: Option<Change>,
}

fn dutch() -> Lang {
    Lang::Nl
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    first: String,
    last: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    street: String,
    #[serde(default)]
    postcode: String,
    #[serde(default)]
    town: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inadmissible {
    pub ground: String,
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grievance {
    pub text: String,
    pub subject: Option<String>,
    /// None for one that is not looked into.
    pub judgment: Option<Judgment>,
    /// What it rests on; without it, what was found.
    pub reason: Option<String>,
}

/// A measure; days count from the one on which it is decided.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub kind: MeasureKind,
    pub what: String,
    /// Within how many days it must be done.
    pub within: i32,
    /// After how many it was; without it, it is still to be done.
    pub took: Option<i32>,
    /// What shows that it was.
    #[serde(default)]
    pub shown: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Name {
    first: String,
    last: String,
}

/// Sentences that any dossier may need.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    pub discuss: Vec<String>,
    pub transfer: Vec<String>,
    pub reroute: Vec<String>,
    pub withdraw: Vec<String>,
    pub satisfied: Vec<String>,
    pub spam: Vec<String>,
    pub hold: Vec<String>,
}

impl Corpus {
    /// Reads what is carried.
    ///
    /// # Errors
    /// A sentence, when a file does not read; a test keeps it from happening.
    pub fn read() -> Result<Corpus, String> {
        let mut corpus = Corpus { submissions: Vec::new(), names: BTreeMap::new(), phrases: BTreeMap::new() };
        for (lang, text) in FILES {
            let file: File = toml::from_str(text).map_err(|error| format!("corpus/{lang}.toml: {error}"))?;
            corpus.submissions.extend(file.submission.into_iter().map(|one| Submission { lang, ..one }));
            corpus.names.insert(lang, file.name);
            corpus.phrases.insert(lang, file.phrases);
        }
        Ok(corpus)
    }

    /// The place of a submission.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.submissions.iter().position(|one| one.id == id)
    }

    /// The sentences of a language; those in Dutch for English, which nobody in the corpus writes.
    pub fn phrases(&self, lang: Lang) -> &Phrases {
        self.phrases.get(&lang).unwrap_or(&self.phrases[&Lang::Nl])
    }

    /// Who wrote it: the person of the corpus, or (`number`) someone else of the same language.
    pub fn writer(&self, one: &Submission, number: Option<usize>) -> Particulars {
        let Some(person) = &one.person else {
            return Particulars { anonymous: true, ..Particulars::default() };
        };
        let names = self.names.get(&one.lang).filter(|names| !names.is_empty() && !one.spam);
        let other = number.zip(names).map(|(number, names)| {
            // first and last names turn at another pace, so that few people bear the same
            let (first, last) = (&names[number % names.len()].first, &names[number * 7 % names.len()].last);
            renamed(person, first, last)
        });
        let person = other.unwrap_or_else(|| person.clone());
        Particulars {
            name: format!("{} {}", person.first, person.last),
            email: person.email,
            street: person.street,
            postcode: person.postcode,
            town: person.town,
            ..Particulars::default()
        }
    }
}

/// Someone else at the same kind of address.
fn renamed(person: &Person, first: &str, last: &str) -> Person {
    let email = match person.email.split_once('@') {
        Some((_, host)) => format!("{}.{}@{host}", plain(first), plain(last)),
        None => String::new(),
    };
    Person { first: first.to_owned(), last: last.to_owned(), email, ..person.clone() }
}

/// A name as it stands in an address.
fn plain(name: &str) -> String {
    let letter = |c: char| match c {
        'é' | 'è' | 'ê' | 'ë' => "e".to_owned(),
        'à' | 'â' => "a".to_owned(),
        'ä' => "ae".to_owned(),
        'ç' => "c".to_owned(),
        'î' | 'ï' => "i".to_owned(),
        'ô' => "o".to_owned(),
        'ö' => "oe".to_owned(),
        'û' => "u".to_owned(),
        'ü' => "ue".to_owned(),
        'ß' => "ss".to_owned(),
        c if c.is_ascii_alphanumeric() => c.to_string(),
        _ => String::new(),
    };
    name.to_lowercase().chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corpus_reads_and_every_complaint_has_an_end() {
        let corpus = Corpus::read().unwrap();
        assert!(corpus.submissions.len() > 70);
        for one in &corpus.submissions {
            let ends = [&one.same_as, &one.forward_to, &one.reply, &one.proposal];
            let ends = ends.iter().any(|end| end.is_some()) || one.spam || one.inadmissible.is_some();
            assert!(ends, "{}", one.id);
            assert!(one.same_as.as_ref().is_none_or(|id| corpus.place(id).is_some()), "{}", one.id);
            assert_eq!(one.first_draft.is_some(), one.remark.is_some(), "{}", one.id);
        }
    }

    #[test]
    fn another_writer_has_an_address_of_their_own() {
        let corpus = Corpus::read().unwrap();
        let one = &corpus.submissions[corpus.place("nl-crash").unwrap()];
        assert_eq!(corpus.writer(one, None).name, "Lotte Vermander");
        let other = corpus.writer(one, Some(13));
        assert!(other.email.ends_with("@postvak.example") && other.email.is_ascii(), "{other:?}");
        assert_eq!(plain("Geneviève Küpper-D'Haese"), "genevievekuepperdhaese");
    }
}
