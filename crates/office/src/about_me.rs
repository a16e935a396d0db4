//! The letters to someone of staff who is complained about: nothing else of the dossier is theirs to see (Awb 9:9).

use domain::people::PersonId;
use store::attachment::{self, Attachment};
use store::document::{self, Document};
use store::dossier::{self, Dossier};

use crate::door::load_events;
use crate::error::Error;
use crate::letter::sender;
use crate::office::Office;

/// At most so many are shown, the newest first.
const MOST: i64 = 50;

impl Office {
    /// The letters to this person about their own conduct, the newest first.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn letters_about(&self, person: &PersonId) -> Result<Vec<Document>, Error> {
        let mut conn = self.store().read().await?;
        Ok(document::of_reader(&mut conn, self.org(), &person.0, MOST).await?)
    }

    /// One of them, with the line of its dossier and the body that wrote it; `None` for any other letter.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn letter_about(
        &self,
        person: &PersonId,
        id: &str,
    ) -> Result<Option<(Document, Dossier, String)>, Error> {
        let mut conn = self.store().read().await?;
        let Some(letter) = document::one_of_reader(&mut conn, self.org(), &person.0, id).await? else {
            return Ok(None);
        };
        let line = dossier::by_id(&mut conn, self.org(), &letter.dossier).await?;
        let events = load_events(&mut conn, self.org(), &letter.dossier).await?;
        let by = sender(&events, letter.event_seq, &letter.kind).map(|place| place.body.to_owned());
        Ok(line.zip(by).map(|(line, by)| (letter, line, by)))
    }

    /// The files that went along with a letter to this person, and no other file of the dossier.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn files_about(&self, person: &PersonId, letter: &str) -> Result<Vec<Attachment>, Error> {
        let mut conn = self.store().read().await?;
        let Some(letter) = document::one_of_reader(&mut conn, self.org(), &person.0, letter).await? else {
            return Ok(Vec::new());
        };
        let mut files = Vec::new();
        for reference in crate::letter::enclosures::of(&letter) {
            files.extend(attachment::by_id(&mut conn, self.org(), &letter.dossier, &reference.id).await?);
        }
        Ok(files)
    }
}
