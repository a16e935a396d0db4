//! Publishing a version of a procedure for a body: from a day on its new dossiers follow it; those that run keep theirs.

use domain::people::PersonId;
use jiff::civil::Date;

use crate::account::roster;
use crate::body::{Body, BodyFlaw, Published, Unsaved, flaws};
use crate::error::Error;
use crate::office::Office;
use crate::proof::Standing;
use crate::roster_check::{self, Finding, Stumble};

/// Why a version is not published.
#[derive(Clone, Debug, PartialEq)]
pub enum Unpublished {
    /// There is no such version, or it does not read.
    Unknown,
    /// It was not proved sound: how its check stands, when there was one.
    Unproved(Option<Standing>),
    /// A day that has passed.
    Past,
    /// The body follows it already, with nothing else announced, or it is what is announced for that day.
    Same,
    /// What does not fit the body, such as a language without letters.
    Flaws(Vec<BodyFlaw>),
    /// What the roles that people hold now would lock.
    Roster(Vec<Finding>),
    /// Someone else changed the body meanwhile.
    Changed,
}

/// Whether a finding stops every dossier, and not only some, or those that are taken to a higher level.
pub(crate) fn locks(finding: &Finding) -> bool {
    match &finding.what {
        Stumble::Nobody { .. } | Stumble::OnlyDeputies { .. } => true,
        Stumble::Barred { surely, .. } => *surely,
        Stumble::Unappointable { .. }
        | Stumble::TooFew { .. }
        | Stumble::Lower { .. }
        | Stumble::Uninformed { .. } => false,
    }
}

fn unpublished(unsaved: Unsaved) -> Unpublished {
    match unsaved {
        Unsaved::Flaws(flaws) => Unpublished::Flaws(flaws),
        Unsaved::Changed(_) | Unsaved::IdTaken | Unsaved::PrefixTaken(_) => Unpublished::Changed,
    }
}

impl Office {
    /// What stands in the way of a body following a version from a day on; nothing when it can.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn unpublishable(
        &self,
        body: &Body,
        place: &str,
        from: Date,
    ) -> Result<Option<Unpublished>, Error> {
        let Some(procedure) = self.library().procedure(place) else { return Ok(Some(Unpublished::Unknown)) };
        let follows = body.procedure == place;
        let proof = self.proof(&procedure.digest).await?.map(|proof| proof.standing);
        if !follows && proof != Some(Standing::Sound) {
            return Ok(Some(Unpublished::Unproved(proof)));
        }
        if from < self.today(&body.id) {
            return Ok(Some(Unpublished::Past));
        }
        let next = body.announced(self.today(&body.id));
        let nothing_else = follows && next.is_none();
        if nothing_else || next.is_some_and(|next| next.procedure == place && next.from == from) {
            return Ok(Some(Unpublished::Same));
        }
        if follows {
            return Ok(None); // going on as now locks nothing that is open today
        }
        // what was announced besides was looked at when it was
        let after = Body { procedure: place.to_owned(), published: Vec::new(), ..body.clone() };
        let found = flaws(Some(body), &after, self.library(), self.clock().now());
        if !found.is_empty() {
            return Ok(Some(Unpublished::Flaws(found)));
        }
        let mut conn = self.store().read().await?;
        let roster = roster(&mut conn, self.org()).await?;
        let mut found = roster_check::check(&roster, &procedure, body);
        found.retain(locks);
        Ok((!found.is_empty()).then_some(Unpublished::Roster(found)))
    }

    /// Lets a body follow a version from a day on. What was announced for that day or later falls away.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn publish(
        &self,
        by: &PersonId,
        body: &Body,
        place: &str,
        from: Date,
    ) -> Result<Result<(), Unpublished>, Error> {
        if let Some(why) = self.unpublishable(body, place, from).await? {
            return Ok(Err(why));
        }
        let Some(procedure) = self.library().procedure(place) else { return Ok(Err(Unpublished::Unknown)) };
        let digest = procedure.digest.clone();
        let mut after = body.clone();
        after.follow(Published { from, procedure: place.to_owned(), digest });
        if from == self.today(&body.id) {
            after.procedure = place.to_owned();
        }
        Ok(self.save_body(by, after).await?.map_err(unpublished))
    }

    /// Takes back what was announced for a body: it goes on with what it follows today. With nothing announced, nothing changes.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn withdraw(&self, by: &PersonId, body: &Body) -> Result<Result<(), Unpublished>, Error> {
        let today = self.today(&body.id);
        if body.announced(today).is_none() {
            return Ok(Ok(()));
        }
        let mut after = body.clone();
        after.published.retain(|published| published.from <= today);
        Ok(self.save_body(by, after).await?.map_err(unpublished))
    }
}
