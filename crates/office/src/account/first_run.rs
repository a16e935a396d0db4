//! The first administrator: made once, by whoever can read the setup code where the program was started.

use domain::people::{PersonId, Role};
use sha2::{Digest, Sha256};
use store::role_holding;

use super::details::{Details, NewPerson};
use super::flaw::PersonFlaw;
use super::person::insert;
use super::readable;
use super::role::{EVERY_BODY, Grant, is_administered};
use super::{Accounts, Answer, Error};
use crate::clock::Clock;

/// 100 bits of chance, in five groups of four signs.
pub struct SetupCode(String);

impl std::fmt::Debug for SetupCode {
    // whoever has it takes the installation: not for logs
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SetupCode")
    }
}

impl SetupCode {
    pub(super) fn new(clock: &Clock) -> SetupCode {
        SetupCode(readable::code(clock))
    }

    /// Compares digests, so that the time taken tells nothing of the code. Hyphens, spaces and capitals do not count.
    fn fits(&self, given: &str) -> bool {
        Sha256::digest(readable::plain(&self.0)) == Sha256::digest(readable::plain(given))
    }
}

/// Who sets up an installation.
#[derive(Clone)]
pub struct FirstAdministrator {
    /// Who they are.
    pub details: Details,
    /// Their password.
    pub password: String,
    /// The code that the program printed when it started.
    pub setup_code: String,
}

impl std::fmt::Debug for FirstAdministrator {
    // password and code are left out: not for logs
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FirstAdministrator").field("details", &self.details).finish_non_exhaustive()
    }
}

impl Accounts {
    /// Whether anyone active is an administrator.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn has_administrator(&self) -> Result<bool, Error> {
        let mut conn = self.store.read().await?;
        is_administered(&mut conn, &self.org).await
    }

    /// The code to print at the start of the program while there is no administrator. It serves as long as the program
    /// runs and there is none.
    pub fn setup_code(&self) -> &str {
        &self.setup.0
    }

    /// Makes the first administrator, of every body that there is or will be; their id.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing.
    pub async fn first_administrator(&self, first: FirstAdministrator) -> Result<Answer<PersonId>, Error> {
        if !self.setup.fits(&first.setup_code) {
            return Ok(Err(vec![PersonFlaw::SetupCodeWrong]));
        }
        let new = NewPerson { id: None, details: first.details, password: Some(first.password) };
        let row = match self.new_row(new).await? {
            Ok(row) => row,
            Err(flaws) => return Ok(Err(flaws)),
        };
        self.change(move |tx, scribe| {
            Box::pin(async move {
                if is_administered(tx, &scribe.org).await? {
                    return Err(PersonFlaw::AdministratorExists.into());
                }
                let id = PersonId(row.id.clone());
                insert(tx, scribe, &id, row).await?;
                let (person, role) = (id.clone(), Role::Administrator);
                let body = EVERY_BODY.to_owned();
                let grant = Grant { person, role, body, unit: None, deputy_for: None };
                role_holding::grant(tx, &scribe.org, &grant.row()).await?;
                scribe.audit(tx, &id, format!("role/{id}"), None, Some(grant.shown())).await?;
                Ok(id)
            })
        })
        .await
    }
}
