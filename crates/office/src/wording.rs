//! How a body words the letters of its procedure. The procedure says which letters there are and what must be in them; the
//! words around it are the body's (docs/decisions/0006-own-wording.md).

mod check;
mod days;
#[cfg(test)]
mod manual;
mod sample;
mod unused;

use std::sync::Arc;

use domain::language::Lang;
use domain::people::PersonId;
use domain::procedure::Procedure;
use domain::procedure::load::{PASSED_ON, RECEIPT};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use store::audit::{self, Audit};
use store::wording::{self, Place, Wording};
use store::{Conn, dossier};

pub use check::{LONGEST, Lack, WordingFlaw, unknown_names};
pub use days::letters_without_day;
pub use sample::{Sample, facts_of, samples};
pub use unused::{Unfit, Unused, unused_in};

use crate::body::Body;
use crate::error::Error;
use crate::office::Office;
use crate::texts::{Texts, spaced};

/// Which letter of a body, in which language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Which {
    /// The body.
    pub body: String,
    /// The letter's name in its procedure.
    pub letter: String,
    /// The language.
    pub lang: Lang,
    /// The digest of the procedure version; none for the one that new dossiers follow.
    pub law: Option<String>,
}

/// A body's own words, as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The digest of the procedure version.
    pub law: String,
    /// The letter's name.
    pub letter: String,
    /// The language.
    pub lang: Lang,
    /// How often they were written.
    pub version: i64,
    /// The letter file.
    pub text: String,
    /// Who wrote them last.
    pub by: PersonId,
    /// When, by the machine clock.
    pub at: Timestamp,
}

/// Why words were not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unworded {
    /// Someone else saved since the form was made; what they saved, or `None` when they went back to the procedure's words.
    Changed(Option<Box<Own>>),
    /// Something is wrong with them.
    Flaws(Vec<WordingFlaw>),
}

/// What a document says about the words that it was written in.
pub(crate) fn digest(text: &str) -> String {
    store::hex(&Sha256::digest(text.as_bytes()))
}

/// The letter as one file: line breaks of one kind, a subject on one line, the spaces that its language asks for.
pub fn file(lang: Lang, subject: &str, words: &str) -> String {
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    spaced(lang, &format!("subject: {subject}\n\n{}\n", words.trim())).into_owned()
}

/// What people call a letter: the acts that send it.
pub fn label(texts: &Texts, lang: Lang, procedure: &Procedure, letter: &str) -> String {
    if letter == RECEIPT {
        return texts.text(lang, "wording-receipt");
    }
    if letter == PASSED_ON {
        return texts.text(lang, "wording-passed-on");
    }
    let sends = procedure.activities.values().filter(|activity| activity.letter.as_deref() == Some(letter));
    let names = procedure.texts(lang);
    let mut labels: Vec<&str> =
        sends.filter_map(|activity| names.activity.get(&activity.id)).map(String::as_str).collect();
    labels.dedup();
    if labels.is_empty() { letter.to_owned() } else { labels.join(&texts.text(lang, "list-separator")) }
}

/// Subject and words of a letter file.
pub fn parts(file: &str) -> (&str, &str) {
    let (subject, words) = file.split_once('\n').unwrap_or((file, ""));
    (subject.strip_prefix("subject:").unwrap_or(subject).trim(), words.trim())
}

fn own(row: Wording) -> Option<Own> {
    let Wording { procedure, letter, version, content, updated_at, updated_by, .. } = row;
    let lang = row.language.parse().ok()?;
    Some(Own {
        law: procedure,
        letter,
        lang,
        version,
        text: content,
        by: PersonId(updated_by),
        at: updated_at,
    })
}

enum Halt {
    Changed,
    Error(Error),
}

impl<E: Into<Error>> From<E> for Halt {
    fn from(error: E) -> Halt {
        Halt::Error(error.into())
    }
}

impl Office {
    /// Everything that a body words itself, for the procedure version that its new dossiers follow.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn own_wording(&self, body: &Body) -> Result<Vec<Own>, Error> {
        let procedure = self.library().of_body(body).digest.clone();
        let mut conn = self.store().read().await?;
        let rows = wording::of_body(&mut conn, self.org(), &body.id, &procedure).await?;
        Ok(rows.into_iter().filter_map(own).collect())
    }

    /// The same for every procedure version, the latest words last.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn own_wording_of_every_law(&self, body: &Body) -> Result<Vec<Own>, Error> {
        let mut conn = self.store().read().await?;
        let rows = wording::of_every_law(&mut conn, self.org(), &body.id).await?;
        Ok(rows.into_iter().filter_map(own).collect())
    }

    /// The procedure versions whose letters a body may have to send: first those that its new dossiers follow, then those
    /// of dossiers that have not ended, and those whose letters it worded.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn laws_in_use(&self, body: &Body) -> Result<Vec<Arc<Procedure>>, Error> {
        let worded = self.own_wording_of_every_law(body).await?.into_iter().map(|own| own.law);
        let mut conn = self.store().read().await?;
        let mut laws = self.laws_followed(&mut conn, body).await?;
        for digest in worded {
            if laws.iter().all(|law| law.digest != digest) {
                laws.push(self.library().pinned(&mut conn, self.org(), &digest).await?);
            }
        }
        Ok(laws)
    }

    /// What the new dossiers of a body follow, and then the earlier versions that its open ones keep.
    pub(crate) async fn laws_followed(
        &self,
        conn: &mut Conn,
        body: &Body,
    ) -> Result<Vec<Arc<Procedure>>, Error> {
        let mut laws = self.library().laws(body);
        for digest in dossier::laws_in_body(conn, self.org(), &body.id).await? {
            if laws.iter().all(|law| law.digest != digest) {
                laws.push(self.library().pinned(conn, self.org(), &digest).await?);
            }
        }
        Ok(laws)
    }

    /// The procedure version of a letter.
    async fn law(&self, body: &Body, which: &Which) -> Result<Arc<Procedure>, Error> {
        let Some(digest) = &which.law else { return Ok(self.library().of_body(body)) };
        let found = self.laws_in_use(body).await?.into_iter().find(|law| law.digest == *digest);
        found.ok_or_else(|| Error::Broken(format!("The body {} does not follow {digest}.", body.id)))
    }

    /// Everything that is wrong with a body's words for a letter whose words in the procedure are `shipped`: also that
    /// the example cannot be written.
    pub fn wording_flaws(&self, body: &Body, lang: Lang, shipped: &str, own: &str) -> Vec<WordingFlaw> {
        let flaws = check::check(shipped, own);
        if !flaws.is_empty() {
            return flaws;
        }
        let lacking = samples(self, body, lang, own).err().unwrap_or_default();
        lacking.into_iter().map(WordingFlaw::Unguarded).collect()
    }

    /// Saves a body's own words for a letter, made from `version` (0 when there were none), after holding them against the
    /// words of the procedure; `None` goes back to those.
    ///
    /// # Errors
    /// [`Error`] of the database, or when there is no such letter.
    pub async fn save_wording(
        &self,
        by: &PersonId,
        which: &Which,
        version: i64,
        text: Option<String>,
    ) -> Result<Result<(), Unworded>, Error> {
        let body = self.body(&which.body)?;
        let procedure = self.law(&body, which).await?;
        let shipped = shipped(&procedure, which)?.to_owned();
        let flaws = text.as_ref().map(|text| self.wording_flaws(&body, which.lang, &shipped, text));
        let flaws = flaws.unwrap_or_default();
        if !flaws.is_empty() {
            return Ok(Err(Unworded::Flaws(flaws)));
        }
        let (office, by, of) = (self.clone(), by.clone(), which.clone());
        let (law, version_of_law) = (procedure.digest.clone(), procedure.reference());
        let saved = self.store().write(move |tx| {
            Box::pin(async move {
                let at =
                    Place { body: &of.body, procedure: &law, letter: &of.letter, language: of.lang.code() };
                let before = wording::find(tx, office.org(), at).await?;
                if before.as_ref().map_or(0, |row| row.version) != version {
                    return Err(Halt::Changed);
                }
                if before.as_ref().map(|row| &row.content) == text.as_ref() {
                    return Ok(()); // nothing was changed
                }
                let kept = match &text {
                    Some(text) => {
                        wording::write(tx, office.org(), &row(&office, &by, at, version, text)).await?
                    }
                    None => wording::remove(tx, office.org(), at, version).await?,
                };
                if !kept {
                    return Err(Halt::Changed);
                }
                let entry = Audit {
                    id: office.clock().id(),
                    at: office.clock().machine_now(),
                    who: by.0,
                    what: format!("wording/{}/{}/{}/{version_of_law}", of.body, of.letter, of.lang),
                    was: before.map(|row| told(row.content)),
                    became: text.map(told),
                };
                audit::insert(tx, office.org(), &entry).await?;
                Ok(())
            })
        });
        match saved.await {
            Ok(()) => Ok(Ok(())),
            Err(Halt::Error(error)) => Err(error),
            Err(Halt::Changed) => {
                let theirs = |own: &Own| {
                    own.law == procedure.digest && own.letter == which.letter && own.lang == which.lang
                };
                let now = self.own_wording_of_every_law(&body).await?.into_iter().find(theirs);
                Ok(Err(Unworded::Changed(now.map(Box::new))))
            }
        }
    }
}

/// A text as the audit keeps it: JSON.
fn told(text: String) -> String {
    serde_json::Value::String(text).to_string()
}

fn row(office: &Office, by: &PersonId, at: Place<'_>, version: i64, text: &str) -> Wording {
    Wording {
        body: at.body.to_owned(),
        procedure: at.procedure.to_owned(),
        letter: at.letter.to_owned(),
        language: at.language.to_owned(),
        version: version + 1,
        content: text.to_owned(),
        updated_at: office.clock().machine_now(),
        updated_by: by.0.clone(),
    }
}

/// The procedure's own words for a letter.
///
/// # Errors
/// [`Error::Broken`] when it has no such letter.
pub fn shipped<'p>(procedure: &'p Procedure, which: &Which) -> Result<&'p str, Error> {
    let found = procedure.letters.get(&(which.letter.clone(), which.lang));
    let missing = || Error::Broken(format!("There is no letter {} in {}.", which.letter, which.lang));
    found.map(String::as_str).ok_or_else(missing)
}

#[cfg(test)]
mod tests {
    use super::{Lang, file, parts};

    #[test]
    fn a_letter_is_a_subject_and_words() {
        let whole = file(Lang::Nl, " Uw\r\nklacht ", "Dag\r\n\r\n- een\r\n");
        assert_eq!(whole, "subject: Uw klacht\n\nDag\n\n- een\n");
        assert_eq!(parts(&whole), ("Uw klacht", "Dag\n\n- een"));
        assert_eq!(file(Lang::Fr, "Objet : x", "Merci !"), "subject: Objet\u{a0}: x\n\nMerci\u{a0}!\n");
    }
}
