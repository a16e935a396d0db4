//! Everyone who works here, with their roles and absences: read again only when something about them changed.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::people::Roster;
use store::person::{self, Person};
use store::{Conn, staff_version};

use crate::account::{Error, roster};
use crate::office::Office;

/// Everyone, as they stand in the database.
#[derive(Debug)]
pub(crate) struct Everyone {
    /// Who holds which role, and who is away.
    pub(crate) roster: Roster,
    /// Every person by id, also those who left.
    pub(crate) people: BTreeMap<String, Person>,
}

impl Everyone {
    /// Someone's name.
    pub(crate) fn name(&self, id: &str) -> Option<&str> {
        self.people.get(id).map(|person| person.name.as_str())
    }

    /// Everyone in the order of their names, as [`person::load_all`] gives them.
    pub(crate) fn by_name(&self) -> Vec<Person> {
        let mut people: Vec<_> = self.people.values().cloned().collect();
        people.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        people
    }
}

/// The number of the last change, and how many transactions were lost by then: a number that a lost one gave out may
/// come again with something else behind it.
type Version = (String, u64);

/// What was read last.
#[derive(Debug, Default)]
pub(crate) struct Known(Mutex<Option<(Version, Arc<Everyone>)>>);

impl Office {
    /// Everyone, as this connection sees them.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub(crate) async fn everyone(&self, conn: &mut Conn) -> Result<Arc<Everyone>, Error> {
        let lost = self.store().figures().lost_batches;
        let version = (staff_version::now(conn, self.org()).await?, lost);
        let known = || self.0.everyone.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, everyone)) = known().as_ref().filter(|(of, _)| *of == version) {
            return Ok(Arc::clone(everyone));
        }
        let people = person::load_all(conn, self.org()).await?;
        let everyone = Arc::new(Everyone {
            roster: roster(conn, self.org()).await?,
            people: people.into_iter().map(|person| (person.id.clone(), person)).collect(),
        });
        // what changed while it was read has a higher number, and is read again
        *known() = Some((version, Arc::clone(&everyone)));
        Ok(everyone)
    }
}
