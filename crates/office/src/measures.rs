//! The register of measures: what changes in the organisation because of complaints and disputes.

use domain::people::PersonId;
use store::dossier::Reader;
use store::dossier_measure::{self, After, Filter, Line};

use crate::error::Error;
use crate::office::Office;

impl Office {
    /// A page of the register of measures: what the person may read, at most `limit` lines after the line that ended the
    /// page before.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn measures(
        &self,
        person: &PersonId,
        filter: &Filter,
        after: Option<&After>,
        limit: usize,
    ) -> Result<Vec<Line>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        Ok(dossier_measure::list(&mut conn, self.org(), &reader, filter, after, limit).await?)
    }

    /// How many measures the person sees to that are not done.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn measures_to_do(&self, person: &PersonId) -> Result<i64, Error> {
        let mut conn = self.store().read().await?;
        Ok(dossier_measure::owned(&mut conn, self.org(), &person.0).await?)
    }
}
