//! The second factor: an authenticator app (TOTP, RFC 6238: six digits, thirty seconds, one step early or late) with
//! recovery codes for when it is lost. A code counts once.

use std::net::IpAddr;

use domain::people::PersonId;
use serde::{Deserialize, Serialize};
use store::authenticator::{self, Authenticator};
use store::{Conn, Tx, account_step, passkey, session};
use totp_rs::{Builder, Secret, Totp};

use super::flaw::PersonFlaw;
use super::mail::News;
use super::person::existing;
use super::session::hashed;
use super::step::StepKind;
use super::{Accounts, Answer, Error, Halt, Scribe, SignIn, readable};

/// The bytes of an app's secret: what RFC 4226 (4, R6) recommends.
const SECRET_BYTES: usize = 20;
/// How many recovery codes someone gets.
const CODES: usize = 8;
/// Who gives the code, as the app shows it.
const ISSUER: &str = "Gehoor";

/// What someone has besides a password.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Factors {
    /// An authenticator app.
    pub app: bool,
    /// How many passkeys.
    pub passkeys: usize,
    /// How many recovery codes are left.
    pub codes_left: i64,
}

impl Factors {
    /// Whether they have any.
    pub fn any(self) -> bool {
        self.app || self.passkeys > 0
    }
}

/// An authenticator app that is being added.
#[derive(Clone, PartialEq, Eq)]
pub struct NewApp {
    /// The secret as people type it, in groups of four.
    pub secret: String,
    /// The same for a camera (`otpauth://…`).
    pub address: String,
}

impl std::fmt::Debug for NewApp {
    // the secret gives every code to come: not for logs
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewApp")
    }
}

#[derive(Serialize, Deserialize)]
struct AppState {
    secret: Vec<u8>,
}

impl Accounts {
    /// What someone has besides a password.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn factors(&self, id: &PersonId) -> Result<Factors, Error> {
        let mut conn = self.store.read().await?;
        of_person(&mut conn, &self.org, &id.0).await
    }

    /// Begins to add an authenticator app; the token of the step.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn begin_app(&self, id: &PersonId) -> Result<String, Error> {
        let mut secret = vec![0; SECRET_BYTES];
        self.clock.chance(&mut secret);
        self.begin_step(StepKind::NewApp, &id.0, &AppState { secret }).await
    }

    /// The app that someone is adding, while the step is open.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn app_begun(&self, id: &PersonId, token: &str) -> Result<Option<NewApp>, Error> {
        let step = self.step::<AppState>(StepKind::NewApp, token).await?;
        let Some(step) = step.filter(|step| step.person == *id) else { return Ok(None) };
        let login = self.person(id).await?.map(|person| person.login).unwrap_or_default();
        let made = Builder::new()
            .with_secret(step.state.secret.clone())
            .with_skew(1)
            .with_account_name(login.replace(':', ""))
            .with_issuer(Some(ISSUER))
            .build()
            .and_then(|totp| totp.to_url());
        let address = made.map_err(|error| Error::Corrupt(format!("an authenticator app: {error}")))?;
        let plain = Secret::new(step.state.secret.into_boxed_slice()).to_base32();
        let groups: Vec<String> =
            plain.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
        Ok(Some(NewApp { secret: groups.join(" "), address }))
    }

    /// Adds the app when its code is right; the recovery codes, which are shown this once.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn add_app(
        &self,
        id: &PersonId,
        token: &str,
        code: &str,
    ) -> Result<Answer<Vec<String>>, Error> {
        let step = self.step::<AppState>(StepKind::NewApp, token).await?;
        let Some(step) = step.filter(|step| step.person == *id) else {
            return Ok(Err(vec![PersonFlaw::StepOver]));
        };
        let Some(used) = self.step_of_time(&step.state.secret, code)? else {
            return Ok(Err(vec![PersonFlaw::CodeWrong]));
        };
        let codes = self.fresh_codes();
        let hashes: Vec<String> = codes.iter().map(|code| hashed(&readable::plain(code))).collect();
        let row = Authenticator {
            person: id.0.clone(),
            secret: step.state.secret,
            last_step: used,
            added_at: self.clock.machine_now(),
        };
        let id = id.clone();
        let added = self
            .change(move |tx, scribe| {
                Box::pin(async move {
                    if !account_step::end(tx, &scribe.org, &step.hash).await? {
                        return Err(PersonFlaw::StepOver.into());
                    }
                    authenticator::set(tx, &scribe.org, &row).await?;
                    authenticator::set_codes(tx, &scribe.org, &id.0, &hashes).await?;
                    session::factor_added(tx, &scribe.org, &id.0).await?;
                    scribe.audit(tx, &id, format!("app-added/{id}"), None, None).await?;
                    Ok(scribe.tell(tx, &id, News::AppAdded).await?)
                })
            })
            .await?;
        Ok(added.map(|()| codes))
    }

    /// Makes new recovery codes in the place of all former ones; they are shown this once. The present password is asked
    /// for, so that a screen left open is not enough.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing.
    pub async fn new_codes(&self, id: &PersonId, present: &str) -> Result<Answer<Vec<String>>, Error> {
        if let Err(flaws) = self.check_password(id, present).await? {
            return Ok(Err(flaws));
        }
        let codes = self.fresh_codes();
        let hashes: Vec<String> = codes.iter().map(|code| hashed(&readable::plain(code))).collect();
        let id = id.clone();
        let made = self
            .change(move |tx, scribe| {
                Box::pin(async move {
                    if !of_person(tx, &scribe.org, &id.0).await?.any() {
                        return Err(PersonFlaw::StepOver.into());
                    }
                    authenticator::set_codes(tx, &scribe.org, &id.0, &hashes).await?;
                    Ok(scribe.audit(tx, &id, format!("recovery-codes/{id}"), None, None).await?)
                })
            })
            .await?;
        Ok(made.map(|()| codes))
    }

    /// Someone removes their authenticator app.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing.
    pub async fn remove_app(&self, id: &PersonId, present: &str) -> Result<Answer<()>, Error> {
        if let Err(flaws) = self.check_password(id, present).await? {
            return Ok(Err(flaws));
        }
        let id = id.clone();
        self.change(move |tx, scribe| {
            Box::pin(async move {
                if !authenticator::remove(tx, &scribe.org, &id.0).await? {
                    return Ok(());
                }
                forget_codes_of_nothing(tx, scribe, &id).await?;
                scribe.audit(tx, &id, format!("app-removed/{id}"), None, None).await?;
                Ok(scribe.tell(tx, &id, News::AppRemoved).await?)
            })
        })
        .await
    }

    /// An administrator removes every second factor of someone who lost theirs. Their sessions end; they are told by mail.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn reset_factors(&self, by: &PersonId, id: &PersonId) -> Result<Answer<()>, Error> {
        let (by, id) = (by.clone(), id.clone());
        self.change(move |tx, scribe| {
            Box::pin(async move {
                existing(tx, scribe, &id).await?;
                if !of_person(tx, &scribe.org, &id.0).await?.any() {
                    return Ok(());
                }
                authenticator::remove(tx, &scribe.org, &id.0).await?;
                authenticator::remove_codes(tx, &scribe.org, &id.0).await?;
                passkey::remove_all(tx, &scribe.org, &id.0).await?;
                session::end_all(tx, &scribe.org, &id.0).await?;
                account_step::end_all(tx, &scribe.org, &id.0).await?;
                scribe.audit(tx, &by, format!("factors-reset/{id}"), None, None).await?;
                Ok(scribe.tell(tx, &id, News::FactorsReset).await?)
            })
        })
        .await
    }

    /// What the one who gave the right password can go on with, while the step is open.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn asked_factors(&self, token: &str) -> Result<Option<Factors>, Error> {
        match self.step::<serde_json::Value>(StepKind::SecondFactor, token).await? {
            Some(step) => Ok(Some(self.factors(&step.person).await?)),
            None => Ok(None),
        }
    }

    /// Goes on signing in with a code of the app, or a recovery code. `None` when the step is over.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn sign_in_with_code(
        &self,
        token: &str,
        code: &str,
        address: Option<IpAddr>,
    ) -> Result<Option<SignIn>, Error> {
        let Some(step) = self.step::<serde_json::Value>(StepKind::SecondFactor, token).await? else {
            return Ok(None);
        };
        let Some(person) = self.person(&step.person).await?.filter(|person| person.active) else {
            return Ok(None);
        };
        let now = self.clock.machine_now();
        if let Some(seconds) = self.attempts.wait(&person.login, address, now) {
            return Ok(Some(SignIn::Wait { seconds }));
        }
        // counted before it is looked at: tries that come at once must not all go through on the same count
        self.attempts.note(&person.login, address, now);
        if !self.take_code(&person.id, code).await? {
            return Ok(Some(SignIn::Wrong));
        }
        self.attempts.forget(&person.login, address);
        if !self.end_step(&step.hash).await? {
            return Ok(None);
        }
        Ok(self.begin_session(&person.id).await?.map(SignIn::In))
    }

    /// Takes a code of the app or a recovery code; false when it is neither, or was taken before.
    async fn take_code(&self, id: &PersonId, code: &str) -> Result<bool, Error> {
        let known = {
            let mut conn = self.store.read().await?;
            authenticator::of_person(&mut conn, &self.org, &id.0).await?
        };
        let used = match known {
            Some(app) => self.step_of_time(&app.secret, code)?,
            None => None,
        };
        let recovery = hashed(&readable::plain(code));
        let id = id.clone();
        let taken = self
            .change(move |tx, scribe| {
                Box::pin(async move {
                    if let Some(used) = used {
                        return Ok(authenticator::use_step(tx, &scribe.org, &id.0, used).await?);
                    }
                    if !authenticator::use_code(tx, &scribe.org, &id.0, &recovery).await? {
                        return Ok(false);
                    }
                    scribe.audit(tx, &id, format!("recovery-code-used/{id}"), None, None).await?;
                    scribe.tell(tx, &id, News::RecoveryCodeUsed).await?;
                    Ok(true)
                })
            })
            .await?;
        Ok(taken.unwrap_or(false))
    }

    /// The step of time that a code is of, if it is one of now, a step ago or a step ahead.
    fn step_of_time(&self, secret: &[u8], code: &str) -> Result<Option<i64>, Error> {
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let now = u64::try_from(self.clock.machine_now().as_second()).unwrap_or_default();
        let found = totp(secret)?.check(&digits, now);
        Ok(found.and_then(|step| i64::try_from(step).ok()))
    }

    fn fresh_codes(&self) -> Vec<String> {
        (0..CODES).map(|_| readable::code(&self.clock)).collect()
    }
}

fn totp(secret: &[u8]) -> Result<Totp, Error> {
    let built = Builder::new().with_secret(secret.to_vec()).with_skew(1).build();
    built.map_err(|error| Error::Corrupt(format!("an authenticator app: {error}")))
}

/// Recovery codes are for who has a second factor; with the last of them they go too.
pub(super) async fn forget_codes_of_nothing(tx: &mut Tx, scribe: &Scribe, id: &PersonId) -> Result<(), Halt> {
    if !of_person(tx, &scribe.org, &id.0).await?.any() {
        authenticator::remove_codes(tx, &scribe.org, &id.0).await?;
    }
    Ok(())
}

/// What someone has besides a password.
pub(super) async fn of_person(conn: &mut Conn, org: &str, id: &str) -> Result<Factors, Error> {
    Ok(Factors {
        app: authenticator::of_person(conn, org, id).await?.is_some(),
        passkeys: passkey::of_person(conn, org, id).await?.len(),
        codes_left: authenticator::codes_left(conn, org, id).await?,
    })
}
