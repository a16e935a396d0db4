//! What taking roles away from people would lock, asked before it is done.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::people::Holding;
use store::task;

use super::{OfLaw, check_all, locked};
use crate::account::{Grant, roster};
use crate::body::Body;
use crate::error::Error;
use crate::office::Office;

/// What nobody could do any more in a body, and the dossiers in which that is to be done now.
#[derive(Clone, Debug)]
pub struct Lost {
    /// Where.
    pub body: Arc<Body>,
    /// What would be wrong that is not now.
    pub findings: Vec<OfLaw>,
    /// The numbers of the dossiers that wait for it, the first few.
    pub dossiers: Vec<String>,
}

/// How many dossiers are named.
const NAMED: i64 = 20;

impl Office {
    /// What taking these roles away would lock, body by body; nothing where others can do it all.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn lost_without(&self, taken: &[Grant]) -> Result<Vec<Lost>, Error> {
        let mut conn = self.store().read().await?;
        let before = roster(&mut conn, self.org()).await?;
        let is_taken = |held: &Holding| {
            taken.iter().any(|grant| {
                (&grant.person, grant.role, &grant.body, &grant.unit, &grant.deputy_for)
                    == (&held.person, held.role, &held.body, &held.unit, &held.stands_in_for)
            })
        };
        let mut after = before.clone();
        after.holdings.retain(|held| !is_taken(held));
        let bodies = self.bodies();
        let mut lost = Vec::new();
        for body in bodies.open().filter(|body| taken.iter().any(|grant| grant.body == body.id)) {
            let laws = self.laws_followed(&mut conn, body).await?;
            let known = check_all(&before, &laws, body);
            let mut findings = check_all(&after, &laws, body);
            findings.retain(|(law, finding)| {
                !known.iter().any(|(of, known)| of.digest == law.digest && known == finding)
            });
            let steps =
                findings.iter().flat_map(|(_, finding)| locked(finding)).map(|step| step.activity.as_str());
            let mut dossiers = BTreeSet::new();
            for activity in steps.collect::<BTreeSet<_>>() {
                dossiers.extend(task::waiting_for(&mut conn, self.org(), &body.id, activity, NAMED).await?);
            }
            if !findings.is_empty() {
                let dossiers = dossiers.into_iter().take(NAMED as usize).collect();
                lost.push(Lost { body: Arc::clone(body), findings, dossiers });
            }
        }
        Ok(lost)
    }
}
