//! Dossiers that have to do with each other.

use domain::people::PersonId;
use store::dossier::{self, Reader};
use store::dossier_link::{self, Linked};

use crate::error::Error;
use crate::office::Office;

impl Office {
    /// The dossiers that this one is linked to, from either side, as this person reads of them.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn linked(&self, dossier: &str, person: &PersonId) -> Result<Vec<Linked>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        Ok(dossier_link::of(&mut conn, self.org(), dossier, &reader).await?)
    }

    /// The id of the dossier with that number, to link to: also of one that is not theirs to see, since its papers stay
    /// where they are. None for one in which they are complained about.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn linkable(&self, number: &str, person: &PersonId) -> Result<Option<String>, Error> {
        let mut conn = self.store().read().await?;
        let Some(line) = dossier::by_number(&mut conn, self.org(), number).await? else { return Ok(None) };
        let respondents = dossier::respondents(&mut conn, self.org(), &line.id).await?;
        Ok((!respondents.contains(&person.0)).then_some(line.id))
    }
}
