//! Complaints of several people about the same, handled together: what is done in the first is done in the others too, each by its own
//! rules, and all of it or nothing.

use domain::people::PersonId;
use domain::refusal::Refusal;

use crate::door::{Passed, Request, Stop, pass};
use crate::error::Error;
use crate::office::Office;
use crate::reading::Reading;

/// One of several requests was refused: which, counted from 0, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedOne {
    /// Its place in the list.
    pub which: usize,
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
            found.extend(self.dossier_beside(number, reader).await?);
        }
        Ok(found)
    }

    /// Lets requests for several dossiers through the door, one after the other in one transaction: all of them pass, or none.
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
                for (which, request) in requests.into_iter().enumerate() {
                    let passed = pass(office.clone(), tx, request).await;
                    all.push(passed.map_err(|stop| Halted { which, stop })?);
                    if all.iter().any(|passed: &Passed| passed.repeated) {
                        break; // a second click on the button of the first: the others passed with it
                    }
                }
                Ok::<_, Halted>(all)
            })
        });
        match passed.await {
            Ok(passed) => {
                self.look_for_work();
                Ok(Ok(passed))
            }
            Err(Halted { which, stop: Stop::Refused(refusal) }) => Ok(Err(RefusedOne { which, refusal })),
            Err(Halted { stop: Stop::Broken(error), .. }) => Err(error),
        }
    }
}

/// Where a passage of several stopped.
struct Halted {
    which: usize,
    stop: Stop,
}

impl From<store::Error> for Halted {
    fn from(error: store::Error) -> Halted {
        Halted { which: 0, stop: error.into() }
    }
}
