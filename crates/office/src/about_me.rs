//! The letters to someone of staff who is complained about: nothing else of the dossier is theirs to see (Awb 9:9).

use domain::handling::Invitation;
use domain::people::PersonId;
use store::attachment::{self, Attachment};
use store::document::{self, Document};
use store::dossier::{self, Dossier};

use crate::door::load_events;
use crate::error::Error;
use crate::letter::{APPOINTMENT, enclosures, sender};
use crate::office::Office;

/// At most so many are shown, the newest first.
const MOST: i64 = 50;

impl Office {
    /// The letters to this person about their own conduct, the newest first, each with the files that went along with it.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn letters_about(&self, person: &PersonId) -> Result<Vec<(Document, Vec<Attachment>)>, Error> {
        let mut conn = self.store().read().await?;
        let letters = document::of_reader(&mut conn, self.org(), &person.0, MOST).await?;
        if letters.is_empty() {
            return Ok(Vec::new());
        }
        let files = attachment::of_reader(&mut conn, self.org(), &person.0).await?;
        let along = |letter: Document| {
            let named = enclosures::of(&letter);
            let file = |id: &str| files.iter().find(|file| file.id == id && file.dossier == letter.dossier);
            let theirs = named.iter().filter_map(|reference| file(&reference.id)).cloned().collect();
            (letter, theirs)
        };
        Ok(letters.into_iter().map(along).collect())
    }

    /// Of these letters, those that invite the person to a hearing that is still to come, with what they say of it.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn hearings_ahead<'l>(
        &self,
        letters: &'l [(Document, Vec<Attachment>)],
    ) -> Result<Vec<(&'l Document, Invitation)>, Error> {
        let mut conn = self.store().read().await?;
        let mut ahead = Vec::new();
        let invites = |files: &[Attachment]| files.iter().any(|file| file.media_type == APPOINTMENT);
        for (letter, _) in letters.iter().filter(|(_, files)| invites(files)) {
            let reading = self.reading(&mut conn, &letter.dossier).await?;
            let clock = reading.wall_clock();
            let made = reading.dossier.appointments(&reading.procedure);
            let stands = made.into_iter().find(|made| {
                i64::from(made.of) == letter.event_seq && made.over.is_none() && made.invitation.at > clock
            });
            ahead.extend(stands.map(|stands| (letter, stands.invitation.clone())));
        }
        ahead.sort_by_key(|(_, invitation)| invitation.at);
        Ok(ahead)
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
        for reference in enclosures::of(&letter) {
            files.extend(attachment::by_id(&mut conn, self.org(), &letter.dossier, &reference.id).await?);
        }
        Ok(files)
    }
}
