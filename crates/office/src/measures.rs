//! The register of measures: what changes in the organisation because of complaints and disputes.

use domain::decide::Command;
use domain::handling::{Measure, MeasureDone};
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use domain::refusal::Refusal;
use jiff::civil::Date;
use store::dossier::Reader;
use store::dossier_measure::{self, After, Filter, Line};

use crate::door::{Passed, Request};
use crate::error::Error;
use crate::office::Office;
use crate::reading::Reading;

/// Why it was refused, with the dossier that names what the reasons speak of.
type Refused = (Box<Reading>, Refusal);

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

    /// One measure that the person sees to, by the dossier's number and the event that recorded it first.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn own_measure(
        &self,
        person: &PersonId,
        number: &str,
        first: i64,
    ) -> Result<Option<Line>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        Ok(dossier_measure::of_owner(&mut conn, self.org(), &reader, (number, first)).await?)
    }

    /// Whoever sees to a measure says that it was done, on which day and what shows it; `None` when it is no longer theirs to say.
    /// A `token` that came before does nothing again.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn measure_done(
        &self,
        person: &PersonId,
        line: &Line,
        (on, shown, language): (Date, &str, Lang),
        token: Option<String>,
    ) -> Result<Option<Result<Passed, Refused>>, Error> {
        let reading = self.dossier_by_id(&line.dossier).await?;
        let measures = reading.dossier.measures();
        let known = measures.iter().find(|known| i64::from(known.first) == line.event_seq);
        let Some(known) = known.filter(|known| known.measure.owner == *person) else { return Ok(None) };
        let mut papers = self.papers(&line.dossier, language, &person.0);
        let done = Some(MeasureDone { on, shown: papers.text("measure-shown", shown) });
        let record = Record::Measure(Measure { instead_of: Some(known.last), done, ..known.measure.clone() });
        let command = Command {
            activity: line.activity.clone(),
            item: None,
            record,
            attachments: Vec::new(),
            seen: None,
        };
        let dossier = line.dossier.clone();
        let actor = Actor::Person(person.clone());
        let answer = self.act(Request { dossier, actor, commands: vec![command], papers, token }).await?;
        Ok(Some(answer.map_err(|refusal| (Box::new(reading), refusal))))
    }
}
