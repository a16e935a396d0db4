//! What the organisation asks of its accounts.

use domain::people::{PersonId, Role};
use serde_json::json;
use store::{Conn, role_holding, setting};

use super::{Accounts, Answer, Error, factor};

/// The name of the setting that says who needs a second factor.
const SECOND_FACTOR: &str = "second-factor";
/// The name of the setting that says how many years it is kept who looked at which dossier.
const LOOKS_KEPT: &str = "looks-kept-years";
/// So long it is kept when nothing was set: our own choice. No rule names a length; two years cover a complaint about a
/// breach that comes out at the next yearly audit, and the inquiry after it.
pub const LOOKS_KEPT_YEARS: u8 = 2;
/// The lengths that can be chosen, in years.
pub const LOOKS_KEPT_CHOICES: [u8; 5] = [1, 2, 3, 5, 10];

/// Who needs a second factor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Needed {
    /// Nobody: it is one's own choice.
    #[default]
    Nobody,
    /// Administrators.
    Administrators,
    /// Everyone.
    Everyone,
}

impl Needed {
    /// Every choice.
    pub const ALL: [Needed; 3] = [Needed::Nobody, Needed::Administrators, Needed::Everyone];

    /// The word for it in the store and in the locales.
    pub fn code(self) -> &'static str {
        match self {
            Needed::Nobody => "nobody",
            Needed::Administrators => "administrators",
            Needed::Everyone => "everyone",
        }
    }

    /// The choice with that word.
    pub fn from_code(code: &str) -> Option<Needed> {
        Needed::ALL.into_iter().find(|needed| needed.code() == code)
    }
}

/// What the organisation asks of its accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Who needs a second factor. Who has none adds one at the next sign-in, before anything else.
    pub second_factor: Needed,
    /// How many years it is kept who looked at which dossier.
    pub looks_kept_years: u8,
}

impl Accounts {
    /// What the organisation asks of its accounts.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn policy(&self) -> Result<Policy, Error> {
        let mut conn = self.store.read().await?;
        read(&mut conn, &self.org).await
    }

    /// Sets what the organisation asks of its accounts.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn set_policy(&self, by: &PersonId, policy: Policy) -> Result<Answer<()>, Error> {
        let by = by.clone();
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let was = read(tx, &scribe.org).await?;
                if was == policy {
                    return Ok(());
                }
                setting::set(tx, &scribe.org, SECOND_FACTOR, policy.second_factor.code()).await?;
                let years = policy.looks_kept_years.to_string();
                setting::set(tx, &scribe.org, LOOKS_KEPT, &years).await?;
                let shown = |policy: Policy| {
                    json!({
                        "second-factor": policy.second_factor.code(),
                        "looks-kept-years": policy.looks_kept_years,
                    })
                };
                let what = "policy".to_owned();
                Ok(scribe.audit(tx, &by, what, Some(shown(was)), Some(shown(policy))).await?)
            })
        })
        .await
    }
}

/// A value that we do not write counts as not set.
pub(crate) async fn read(conn: &mut Conn, org: &str) -> Result<Policy, Error> {
    let needed = setting::get(conn, org, SECOND_FACTOR).await?;
    let years = setting::get(conn, org, LOOKS_KEPT).await?;
    Ok(Policy {
        second_factor: needed.and_then(|code| Needed::from_code(&code)).unwrap_or_default(),
        looks_kept_years: years.and_then(|years| years.parse().ok()).unwrap_or(LOOKS_KEPT_YEARS),
    })
}

/// Whether someone has to add a second factor before anything else.
pub(super) async fn lacks_factor(conn: &mut Conn, org: &str, person: &str) -> Result<bool, Error> {
    let needs = match read(conn, org).await?.second_factor {
        Needed::Nobody => false,
        Needed::Everyone => true,
        Needed::Administrators => {
            let held = role_holding::of_person(conn, org, person).await?;
            held.iter().any(|held| held.role == Role::Administrator.code())
        }
    };
    Ok(needs && !factor::of_person(conn, org, person).await?.any())
}
