//! The procedures that the dossiers of a list follow, for their labels.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::procedure::Procedure;
use office::{Error, Office};
use store::dossier::Dossier;

/// Each version looked up once.
pub(crate) struct Laws<'o> {
    office: &'o Office,
    found: BTreeMap<String, Arc<Procedure>>,
}

impl<'o> Laws<'o> {
    /// None looked up yet.
    pub fn new(office: &'o Office) -> Laws<'o> {
        Laws { office, found: BTreeMap::new() }
    }

    /// The version that a dossier pinned.
    ///
    /// # Errors
    /// [`Error`] when the dossier cannot be read.
    pub async fn of(&mut self, line: &Dossier) -> Result<Arc<Procedure>, Error> {
        let current = self.office.bodies().get(&line.body).map(|body| self.office.library().of_body(body));
        if let Some(current) = current.filter(|procedure| procedure.digest == line.procedure_digest) {
            return Ok(current);
        }
        if let Some(found) = self.found.get(&line.procedure_digest) {
            return Ok(Arc::clone(found));
        }
        let procedure = self.office.dossier_by_id(&line.id).await?.procedure;
        self.found.insert(line.procedure_digest.clone(), Arc::clone(&procedure));
        Ok(procedure)
    }
}
