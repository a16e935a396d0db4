//! What went wrong by itself, for whoever looks after the installation: each job and reason once.

use std::sync::Mutex;

use store::job::Job;

use crate::office::Office;

/// So much is kept for who does not ask: the newest.
const KEPT: usize = 200;

/// The sentences that nobody asked for yet.
#[derive(Debug, Default)]
pub(crate) struct Troubles(Mutex<Vec<String>>);

impl Troubles {
    pub(crate) fn add(&self, told: String) {
        if let Ok(mut troubles) = self.0.lock() {
            if troubles.len() == KEPT {
                troubles.remove(0);
            }
            troubles.push(told);
        }
    }

    /// What was told since this was last asked.
    pub(crate) fn told(&self) -> Vec<String> {
        self.0.lock().map(|mut told| std::mem::take(&mut *told)).unwrap_or_default()
    }
}

impl Office {
    /// What went wrong with jobs or files since this was last asked, for the log: ids and reasons.
    pub fn troubles(&self) -> Vec<String> {
        self.0.troubles.told()
    }

    pub(super) fn trouble(&self, job: &Job, why: &str) {
        let dossier = job.dossier.as_deref().unwrap_or("none");
        self.0.troubles.add(format!("the job {} ({}, dossier {dossier}): {why}", job.id, job.kind));
    }
}
