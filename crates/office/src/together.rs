//! Complaints of several people about the same, handled together: what is done in the first is done in the others too, each by its own
//! rules, and all of it or nothing.

mod merged;

use std::collections::{BTreeMap, BTreeSet};

use domain::dossier::Dossier;
use domain::people::PersonId;
use domain::refusal::Refusal;
use store::dossier::{self, Reader};
use store::{Conn, submission, together};

use crate::door::{Passed, Request, Stop, pass};
use crate::error::Error;
use crate::office::Office;
use crate::projection::MERGED;
use crate::reading::Reading;

pub(crate) use merged::merged_into;
pub use merged::{Merged, files_of_complainant};

/// One of several requests was refused: which, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedOne {
    /// The id of its dossier.
    pub dossier: String,
    /// Every reason.
    pub refusal: Refusal,
}

impl Office {
    /// The dossiers that are handled together with this one, have not ended, and are theirs to see.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn together(&self, lead: &Reading, reader: &PersonId) -> Result<Vec<Reading>, Error> {
        let open = lead.joined.iter().filter(|line| line.closed_on.is_none());
        let mut found = Vec::new();
        for number in open.filter_map(|line| line.number.as_ref()) {
            // a look it is where the form shows what they wrote
            found.extend(self.dossier_beside(number, reader).await?);
        }
        Ok(found)
    }

    /// The numbers of these dossiers, by their ids: of those that the person may see.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn numbers(&self, person: &PersonId, ids: &[&str]) -> Result<BTreeMap<String, String>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let found = together::leads(&mut conn, self.org(), &reader, ids).await?;
        Ok(found.into_iter().map(|lead| (lead.id, lead.number)).collect())
    }

    /// Which of these tokens a form was sent with.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn sent_with(&self, tokens: &[String]) -> Result<BTreeSet<String>, Error> {
        let mut conn = self.store().read().await?;
        Ok(submission::known(&mut conn, self.org(), tokens).await?.into_iter().collect())
    }

    /// Lets requests for several dossiers through the door, one after the other in one transaction: all of them pass, or none. Each brings a
    /// token of its own, so that a second click does in none what was done there, and does what was not.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails; a refusal is an answer, not an error.
    pub async fn act_together(
        &self,
        requests: Vec<Request>,
    ) -> Result<Result<Vec<Passed>, RefusedOne>, Error> {
        let office = self.clone();
        let passed = self.store().write(move |tx| {
            Box::pin(async move {
                let mut all = Vec::new();
                for request in requests {
                    let dossier = request.dossier.clone();
                    let passed = pass(office.clone(), tx, request).await;
                    all.push(passed.map_err(|stop| Halted { dossier, stop })?);
                }
                Ok::<_, Halted>(all)
            })
        });
        match passed.await {
            Ok(passed) => {
                self.look_for_work();
                Ok(Ok(passed))
            }
            Err(Halted { dossier, stop: Stop::Refused(refusal) }) => Ok(Err(RefusedOne { dossier, refusal })),
            Err(Halted { stop: Stop::Broken(error), .. }) => Err(error),
        }
    }
}

/// The line of the dossier in which it goes on, or together with which it is handled.
pub(crate) async fn lead_of(
    conn: &mut Conn,
    org: &str,
    of: &Dossier,
) -> Result<Option<dossier::Dossier>, Error> {
    match &of.joined_to {
        Some(lead) => Ok(dossier::by_id(conn, org, lead).await?),
        None => Ok(None),
    }
}

impl Reading {
    /// What is handled together is named only to whoever may open it, and what goes on here to whoever is not complained about in it: nobody
    /// learns so that somebody complained about them. Of what is not theirs to open they learn how much there is, and no more.
    pub(crate) async fn keep_visible(&mut self, conn: &mut Conn, reader: &Reader<'_>) -> Result<(), Error> {
        let org = self.office.org().to_owned();
        let (merged, joined): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.joined).into_iter().partition(|line| line.state == MERGED);
        if !merged.is_empty() {
            let person = PersonId(reader.person.to_owned());
            let office = self.office.clone();
            self.merged = merged_into(&office, conn, (&self.dossier.id, Some(&person))).await?;
        }
        for line in joined {
            let respondents = dossier::respondents(conn, &org, &line.id).await?;
            if respondents.iter().any(|person| person == reader.person) {
                continue;
            }
            if dossier::visible(conn, &org, &line.id, reader).await? {
                self.joined.push(line);
            } else if line.closed_on.is_none() {
                self.others_elsewhere += 1;
            }
        }
        if let Some(lead) = &self.lead
            && !dossier::visible(conn, &org, &lead.id, reader).await?
        {
            self.lead = None;
        }
        Ok(())
    }
}

/// Where a passage of several stopped.
struct Halted {
    dossier: String,
    stop: Stop,
}

impl From<store::Error> for Halted {
    fn from(error: store::Error) -> Halted {
        Halted { dossier: String::new(), stop: error.into() }
    }
}
