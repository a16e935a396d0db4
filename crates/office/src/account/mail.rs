//! What people are told by mail about their own account: an unexpected one is how they notice that someone else was there.

use domain::people::PersonId;
use serde::{Deserialize, Serialize};
use store::{Tx, job};

use super::{Error, Scribe};
use crate::job::Work;

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    /// The password is another one.
    PasswordChanged,
    /// The e-mail address is another one; told to the former.
    EmailChanged,
    /// An authenticator app was added.
    AppAdded,
    /// The authenticator app was removed.
    AppRemoved,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// An administrator removed every second factor.
    FactorsReset,
    /// Someone signed in with a recovery code.
    RecoveryCodeUsed,
}

impl News {
    /// The word that names it in the locales (`account-news-password-changed`).
    pub fn code(self) -> &'static str {
        match self {
            News::PasswordChanged => "password-changed",
            News::EmailChanged => "email-changed",
            News::AppAdded => "app-added",
            News::AppRemoved => "app-removed",
            News::PasskeyAdded => "passkey-added",
            News::PasskeyRemoved => "passkey-removed",
            News::FactorsReset => "factors-reset",
            News::RecoveryCodeUsed => "recovery-code-used",
        }
    }
}

impl Scribe {
    /// Tells someone at the address that they have now.
    pub(super) async fn tell(&self, tx: &mut Tx, person: &PersonId, news: News) -> Result<(), Error> {
        self.tell_at(tx, person, news, None).await
    }

    /// Tells someone at another address than the one that they have now.
    pub(super) async fn tell_at(
        &self,
        tx: &mut Tx,
        person: &PersonId,
        news: News,
        address: Option<String>,
    ) -> Result<(), Error> {
        if !self.sends_mail() {
            return Ok(());
        }
        self.job(tx, &Work::AccountNews { person: person.0.clone(), news, address }).await
    }

    /// Writes a job in the transaction of the change that it follows from.
    pub(super) async fn job(&self, tx: &mut Tx, work: &Work) -> Result<(), Error> {
        let id = self.clock.id();
        let row = work.row(&id, &format!("account/{id}"), self.clock.machine_now());
        let row = row.map_err(|error| Error::Corrupt(error.to_string()))?;
        job::add(tx, &self.org, &row).await?;
        Ok(())
    }
}
