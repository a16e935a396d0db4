//! Dossiers that may be of the same person or about the same: each with the reason why it is shown, for a person to judge.

use std::collections::{BTreeMap, BTreeSet};

use domain::language::Lang;
use domain::people::PersonId;
use store::Conn;
use store::dossier::{Dossier, Reader};
use store::party::Party;
use store::similar::{self, CANDIDATES};

use crate::error::Error;
use crate::office::Office;
use crate::paper::Particulars;
use crate::search::{fold, telephone, telling, whole_word};

/// How many of the newest dossiers each question about a person takes.
const OF_PERSON: i64 = 8;
/// How many words of a text are looked up: the longest, which are the rarest as a rule.
const WORDS: usize = 24;
/// How many letters such a word has at least.
const LETTERS: usize = 4;
/// How many of the newest dossiers each word takes. A word of so many dossiers counts for less.
const OF_WORD: i64 = 100;
/// What a word counts for that many dossiers have.
const COMMON: f64 = 0.3;
/// How many words of a text must be shared at least, and which part of all that its words count for.
const SHARED: usize = 3;
const PART: f64 = 0.4;
/// How many dossiers are shown.
const SHOWN: usize = 6;

/// Why a dossier is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Someone in it has the same e-mail address.
    Email,
    /// Someone in it has the same telephone number.
    Phone,
    /// Someone in it has the same name and postal code.
    NameAndPostcode,
    /// Someone in it has the same name.
    Name,
    /// It is with the same body and unit, and has much of the same words.
    Words,
}

impl Likeness {
    /// The end of its sentence's id.
    pub fn code(self) -> &'static str {
        match self {
            Likeness::Email => "email",
            Likeness::Phone => "phone",
            Likeness::NameAndPostcode => "name-postcode",
            Likeness::Name => "name",
            Likeness::Words => "words",
        }
    }

    /// Whether it is about who, rather than what.
    pub fn is_of_person(self) -> bool {
        self != Likeness::Words
    }
}

/// A dossier that may be of the same person or about the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    /// Its line of the register.
    pub dossier: Dossier,
    /// Why.
    pub because: BTreeSet<Likeness>,
}

/// What is compared.
#[derive(Clone, Debug)]
pub struct Likened<'a> {
    /// Who.
    pub party: &'a Particulars,
    /// What they said.
    pub text: &'a str,
    /// In which language.
    pub language: Lang,
    /// The body that it goes to.
    pub body: &'a str,
    /// The unit, when it is known.
    pub unit: Option<&'a str>,
    /// The dossier that it is, which is not shown.
    pub own: Option<&'a str>,
}

impl Office {
    /// The dossiers that the person may see and that may be of the same complainant or about the same: those with most
    /// reasons first, then the newest.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn similar(&self, person: &PersonId, what: &Likened<'_>) -> Result<Vec<Similar>, Error> {
        let mut conn = self.store().read().await?;
        let org = self.org();
        let reader = Reader { person: &person.0, today: self.today_here() };
        let mut ids = of_person(&mut conn, org, &reader, what.party).await?;
        let alike = of_words(&mut conn, org, &reader, what).await?;
        ids.extend(alike.iter().cloned());
        let mut known = BTreeSet::new();
        ids.retain(|id| Some(id.as_str()) != what.own && known.insert(id.clone()));
        ids.truncate(CANDIDATES);
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let lines = similar::seen(&mut conn, org, &reader, &ids).await?;
        let seen: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
        let parties = similar::parties(&mut conn, org, &seen).await?;
        let mut found: Vec<Similar> = lines
            .into_iter()
            .map(|dossier| {
                let own = parties.iter().filter(|party| party.dossier == dossier.id);
                let mut because: BTreeSet<Likeness> =
                    own.flat_map(|party| likeness(what.party, party)).collect();
                if alike.contains(&dossier.id) {
                    because.insert(Likeness::Words);
                }
                Similar { dossier, because }
            })
            .filter(|similar| !similar.because.is_empty())
            .collect();
        found.sort_by(|a, b| b.because.len().cmp(&a.because.len()).then(b.dossier.id.cmp(&a.dossier.id)));
        found.truncate(SHOWN);
        Ok(found)
    }
}

/// The newest dossiers that the reader may see and in which the words of these particulars stand, wherever.
async fn of_person(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    party: &Particulars,
) -> Result<Vec<String>, Error> {
    let mut ids = Vec::new();
    if let Some(address) = whole_word(&fold(&party.email)) {
        ids.extend(similar::newest_with(conn, org, reader, &address, OF_PERSON).await?);
    }
    if let Some(number) = telephone(&party.phone) {
        ids.extend(similar::newest_with(conn, org, reader, &number, OF_PERSON).await?);
    }
    let name = fold(&party.name);
    let mut words: Vec<&str> = name.split(|char: char| !char.is_alphanumeric()).collect();
    words.retain(|word| !word.is_empty());
    // a longer name is the rarer one as a rule
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    if let [first, second, ..] = words[..] {
        ids.extend(similar::newest_with_both(conn, org, reader, (first, second), OF_PERSON).await?);
    }
    Ok(ids)
}

/// The newest dossiers of the same body and unit that the reader may see and that share many words of the text, the most
/// alike first.
async fn of_words(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    what: &Likened<'_>,
) -> Result<Vec<String>, Error> {
    let mut words: Vec<String> = telling(what.text, what.language, LETTERS).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words.truncate(WORDS);
    let mut shared: BTreeMap<String, (usize, f64)> = BTreeMap::new();
    let mut all = 0.0;
    for word in &words {
        let with =
            similar::newest_here_with(conn, org, reader, (what.body, what.unit), word, OF_WORD).await?;
        let weight = if (with.len() as i64) < OF_WORD { 1.0 } else { COMMON };
        all += weight;
        for dossier in with {
            let of = shared.entry(dossier).or_default();
            *of = (of.0 + 1, of.1 + weight);
        }
    }
    let mut alike: Vec<(f64, String)> = shared
        .into_iter()
        .filter(|(_, (count, weight))| *count >= SHARED && *weight >= PART * all)
        .map(|(id, (_, weight))| (weight, id))
        .collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| b.1.cmp(&a.1)));
    Ok(alike.into_iter().map(|(_, id)| id).take(OF_PERSON as usize).collect())
}

/// In what someone is like a party of a dossier.
pub fn likeness(own: &Particulars, other: &Party) -> Vec<Likeness> {
    let same = |own: &str, other: &str| !own.is_empty() && fold(own) == fold(other);
    let given = |line: &Option<String>| line.clone().unwrap_or_default();
    let mut found = Vec::new();
    if same(own.email.trim(), given(&other.email).trim()) {
        found.push(Likeness::Email);
    }
    if telephone(&own.phone).is_some_and(|own| telephone(&given(&other.phone)) == Some(own)) {
        found.push(Likeness::Phone);
    }
    if same(&spaced(&own.name), &spaced(&other.name)) && own.name.split_whitespace().nth(1).is_some() {
        let postcode = |line: &str| line.split_whitespace().collect::<String>();
        let there = same(&postcode(&own.postcode), &postcode(&given(&other.postcode)));
        found.push(if there { Likeness::NameAndPostcode } else { Likeness::Name });
    }
    found
}

/// A name with one space between its words.
fn spaced(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(name: &str, email: &str, phone: &str, postcode: &str) -> Party {
        let given = |line: &str| (!line.is_empty()).then(|| line.to_owned());
        Party {
            id: "p".to_owned(),
            dossier: "d".to_owned(),
            role: "complainant".to_owned(),
            name: name.to_owned(),
            email: given(email),
            phone: given(phone),
            street: None,
            postcode: given(postcode),
            town: None,
            country: None,
            organisation: None,
            language: "nl".to_owned(),
            anonymous: false,
            salt: Vec::new(),
            digest: String::new(),
            superseded_by: None,
        }
    }

    fn own(name: &str, email: &str, phone: &str, postcode: &str) -> Particulars {
        Particulars {
            name: name.to_owned(),
            email: email.to_owned(),
            phone: phone.to_owned(),
            postcode: postcode.to_owned(),
            ..Particulars::default()
        }
    }

    #[test]
    fn the_reasons_are_those_that_hold() {
        let known = party("Lea  Vos", "Lea.Vos@post.example", "02/555 12 34", "1012 AB");
        let told = |own: &Particulars| likeness(own, &known);
        assert_eq!(told(&own("", "lea.vos@POST.example", "", "")), [Likeness::Email]);
        assert_eq!(told(&own("", "", "+32 2 555.12.34", "")), [Likeness::Phone]);
        assert_eq!(told(&own("léa vos", "", "", "1012AB")), [Likeness::NameAndPostcode]);
        assert_eq!(told(&own("Lea Vos", "", "", "9000")), [Likeness::Name]);
        assert_eq!(told(&own("", "", "", "1012 AB")), [], "a postal code is nobody's");
        assert_eq!(
            likeness(&own("Lea", "", "", ""), &party("Lea", "", "", "")),
            [],
            "a first name tells little"
        );
        assert_eq!(likeness(&own("", "", "", ""), &party("", "", "", "")), [], "nothing is like nothing");
    }
}
