//! Texts that staff insert into what they write, made by administrators for a body.

use domain::intake::Kind;
use domain::language::Lang;
use domain::people::PersonId;
use serde_json::json;
use store::audit::{self, Audit};
use store::text_block::{self, TextBlock as Row};

use crate::body::PerLang;
use crate::error::Error;
use crate::office::Office;

/// How long a name may be, in characters.
pub const NAME: usize = 80;
/// How long a text may be, in characters.
pub const TEXT: usize = 5_000;
/// How many texts a body may have, retired ones among them.
pub const MOST: usize = 200;
/// What can stand between braces in a text, and is filled in as it is inserted.
pub const PLACES: [&str; 4] = ["number", "complainant", "handler", "date"];

/// A text to insert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBlock {
    /// Its id; empty for a new one.
    pub id: String,
    /// The body whose staff use it.
    pub body: String,
    /// What staff know it by.
    pub name: String,
    /// The text in the body's languages; empty where it has none.
    pub words: PerLang,
    /// Only for dossiers of this kind.
    pub kind: Option<Kind>,
    /// Only for dossiers about this subject, by its code.
    pub subject: Option<String>,
    /// Whether it is no longer offered.
    pub retired: bool,
    /// How often it was saved; 0 for a new one.
    pub version: i64,
}

/// What is filled in between the braces of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filling {
    /// The dossier's number.
    pub number: String,
    /// The complainant's name.
    pub complainant: String,
    /// The handler's name.
    pub handler: String,
    /// Today, written out.
    pub date: String,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextBlockFlaw {
    /// It has no name, or one longer than [`NAME`].
    Name,
    /// It has no text in any language.
    Empty,
    /// In a language it is longer than [`TEXT`].
    TooLong(Lang),
    /// In a language something stands between braces that is not in [`PLACES`].
    Place(Lang, String),
    /// Someone changed it since it was read.
    Changed,
    /// The body has as many as it may have.
    TooMany,
}

impl TextBlock {
    /// What is wrong with it by itself.
    pub fn flaws(&self) -> Vec<TextBlockFlaw> {
        let mut flaws = Vec::new();
        let name = self.name.chars().count();
        if name == 0 || name > NAME {
            flaws.push(TextBlockFlaw::Name);
        }
        if Lang::ALL.iter().all(|lang| self.words.only(*lang).is_empty()) {
            flaws.push(TextBlockFlaw::Empty);
        }
        for lang in Lang::ALL {
            let text = self.words.only(lang);
            if text.chars().count() > TEXT {
                flaws.push(TextBlockFlaw::TooLong(lang));
            }
            let unknown = places(text).find(|place| !PLACES.contains(place));
            flaws.extend(unknown.map(|place| TextBlockFlaw::Place(lang, place.to_owned())));
        }
        flaws
    }

    /// The language in which it is inserted where that one is written: that one, else one that it has.
    pub fn language(&self, wanted: Lang) -> Lang {
        let all = std::iter::once(wanted).chain(Lang::ALL);
        all.into_iter().find(|lang| !self.words.only(*lang).is_empty()).unwrap_or(wanted)
    }

    /// The text in that language, filled in; in its [`TextBlock::language`] where it lacks that one. What is not known
    /// is `…`.
    pub fn filled(&self, lang: Lang, filling: &Filling) -> String {
        let text = self.words.only(self.language(lang));
        let Filling { number, complainant, handler, date } = filling;
        let known = [("number", number), ("complainant", complainant), ("handler", handler), ("date", date)];
        let mut filled = String::new();
        let mut rest = text;
        // in one pass: what is filled in is not looked through again
        while let Some(start) = rest.find('{') {
            let (before, after) = rest.split_at(start);
            filled.push_str(before);
            let place = known.iter().find_map(|(name, value)| {
                let rest = after.strip_prefix('{')?.strip_prefix(name)?.strip_prefix('}')?;
                Some((*value, rest))
            });
            match place {
                Some((value, after)) => {
                    filled.push_str(if value.is_empty() { "…" } else { value });
                    rest = after;
                }
                None => {
                    filled.push('{');
                    rest = &after[1..];
                }
            }
        }
        filled + rest
    }

    /// Whether it is offered for a dossier of that kind and with these subjects. One that is not known yet has all.
    pub fn fits(&self, kind: Option<Kind>, subjects: &[&str]) -> bool {
        let of_kind = self.kind.is_none_or(|own| kind.is_none_or(|kind| kind == own));
        let of_subject =
            self.subject.as_deref().is_none_or(|own| subjects.is_empty() || subjects.contains(&own));
        !self.retired && of_kind && of_subject
    }
}

/// What stands between braces.
fn places(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(place, _)| place)
}

fn read(row: Row) -> Result<TextBlock, Error> {
    let words = serde_json::from_str(&row.words).map_err(|error| Error::Broken(error.to_string()))?;
    Ok(TextBlock {
        id: row.id,
        body: row.body,
        name: row.name,
        words,
        kind: Kind::from_code(&row.kind),
        subject: Some(row.subject).filter(|subject| !subject.is_empty()),
        retired: row.retired,
        version: row.version,
    })
}

/// What the audit keeps of a text.
fn shown(block: &TextBlock) -> String {
    let TextBlock { body, name, words, kind, subject, retired, .. } = block;
    let kind = kind.map(Kind::code);
    json!({ "body": body, "name": name, "words": words, "kind": kind, "subject": subject, "retired": retired })
        .to_string()
}

impl Office {
    /// The texts of a body by name, also those that are retired.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn text_blocks(&self, body: &str) -> Result<Vec<TextBlock>, Error> {
        let mut conn = self.store().read().await?;
        let rows = text_block::of_body(&mut conn, self.org(), body).await?;
        rows.into_iter().map(read).collect()
    }

    /// One text.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn text_block(&self, id: &str) -> Result<Option<TextBlock>, Error> {
        let mut conn = self.store().read().await?;
        text_block::by_id(&mut conn, self.org(), id).await?.map(read).transpose()
    }

    /// Saves a text, a new one when its id is empty; what is wrong with it otherwise.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn save_text_block(
        &self,
        by: &PersonId,
        block: TextBlock,
    ) -> Result<Result<(), Vec<TextBlockFlaw>>, Error> {
        let block = TextBlock { words: block.words.spaced(), ..block };
        let flaws = block.flaws();
        if !flaws.is_empty() {
            return Ok(Err(flaws));
        }
        let words = serde_json::to_string(&block.words).map_err(|error| Error::Broken(error.to_string()))?;
        let new = block.id.is_empty();
        let id = if new { self.clock().id() } else { block.id.clone() };
        let row = Row {
            id: id.clone(),
            body: block.body.clone(),
            name: block.name.clone(),
            words,
            kind: block.kind.map(Kind::code).unwrap_or_default().to_owned(),
            subject: block.subject.clone().unwrap_or_default(),
            retired: block.retired,
            version: if new { 1 } else { block.version },
        };
        let mut entry = Audit {
            id: self.clock().id(),
            at: self.clock().machine_now(),
            who: by.0.clone(),
            what: format!("text-block/{id}"),
            was: None,
            became: Some(shown(&block)),
        };
        let org = self.org().to_owned();
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    if new {
                        if text_block::of_body(tx, &org, &row.body).await?.len() >= MOST {
                            return Ok(Err(vec![TextBlockFlaw::TooMany]));
                        }
                        text_block::insert(tx, &org, &row).await?;
                    } else {
                        let before = text_block::by_id(tx, &org, &row.id).await?.map(read).transpose()?;
                        if !text_block::update(tx, &org, &row).await? {
                            return Ok(Err(vec![TextBlockFlaw::Changed]));
                        }
                        entry.was = before.as_ref().map(shown);
                    }
                    audit::insert(tx, &org, &entry).await?;
                    Ok::<_, Error>(Ok(()))
                })
            })
            .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(nl: &str) -> TextBlock {
        TextBlock {
            id: String::new(),
            body: "b".to_owned(),
            name: "Wachttijd".to_owned(),
            words: [(Lang::Nl, nl.to_owned())].into_iter().collect(),
            kind: None,
            subject: None,
            retired: false,
            version: 0,
        }
    }

    #[test]
    fn places_are_filled_in_once_and_in_another_language_if_need_be() {
        let filling = Filling {
            number: "2026-SEL-1".to_owned(),
            complainant: "{number} Vos".to_owned(),
            date: "2 maart 2026".to_owned(),
            ..Filling::default()
        };
        let text = block("Dag {complainant}, {number} van {date}: {handler} {nog} iets {");
        let expected = "Dag {number} Vos, 2026-SEL-1 van 2 maart 2026: … {nog} iets {";
        assert_eq!(text.filled(Lang::Nl, &filling), expected);
        assert_eq!(text.filled(Lang::Fr, &filling), expected);
    }

    #[test]
    fn what_is_wrong_is_told_where_it_is() {
        assert_eq!(block("Dag {naam}").flaws(), [TextBlockFlaw::Place(Lang::Nl, "naam".to_owned())]);
        assert_eq!(block("").flaws(), [TextBlockFlaw::Empty]);
        assert_eq!(block(&"x".repeat(TEXT + 1)).flaws(), [TextBlockFlaw::TooLong(Lang::Nl)]);
        assert_eq!(TextBlock { name: String::new(), ..block("x") }.flaws(), [TextBlockFlaw::Name]);
        assert_eq!(block("{number} {complainant} {handler} {date}").flaws(), []);
    }

    #[test]
    fn a_text_is_offered_where_it_belongs() {
        let own = TextBlock { kind: Some(Kind::Complaint), subject: Some("delay".to_owned()), ..block("x") };
        assert!(own.fits(None, &[]) && own.fits(Some(Kind::Complaint), &["manner", "delay"]));
        assert!(!own.fits(Some(Kind::Complaint), &["manner"]));
        assert!(!TextBlock { retired: true, ..block("x") }.fits(None, &[]));
    }
}
