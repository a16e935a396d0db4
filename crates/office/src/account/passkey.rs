//! Passkeys (WebAuthn): a device shows that it holds a key, and that its owner unlocked it. One serves as second factor
//! behind a password, or alone: it is two factors in one. The ceremonies and their checks are the `webauthn-rs` crate's.

use std::net::IpAddr;

use domain::people::PersonId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use store::{account_step, hex, passkey as row, session};
use webauthn_rs::prelude::{
    AuthenticationResult, CredentialID, DiscoverableAuthentication, DiscoverableKey, Passkey,
    PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid,
    Webauthn, WebauthnBuilder,
};

use super::factor::forget_codes_of_nothing;
use super::flaw::PersonFlaw;
use super::mail::News;
use super::step::StepKind;
use super::{Accounts, Answer, Error, SignIn};

/// The most characters of a passkey's name.
const NAME_MAX: usize = 60;
/// The most passkeys of one person: each device of theirs, and room to spare.
const MOST: usize = 20;

/// A passkey as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPasskey {
    /// Names it in a form.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub added: jiff::Timestamp,
    /// When it was last used.
    pub used: Option<jiff::Timestamp>,
}

/// A ceremony that is under way: what the page gives the browser, and what we need to check its answer.
#[derive(Serialize, Deserialize)]
struct Ceremony<S> {
    /// For the browser, as JSON.
    options: Value,
    state: S,
    /// What a new passkey will be called.
    name: String,
}

impl Accounts {
    /// Whether passkeys can be used here: browsers have them over TLS, or on one's own machine.
    pub fn has_passkeys(&self) -> bool {
        self.relying_party().is_some()
    }

    fn relying_party(&self) -> Option<Webauthn> {
        let url = Url::parse(self.office.as_ref()?.0.base_url()).ok()?;
        let host = url.domain()?.to_owned();
        if url.scheme() != "https" && host != "localhost" {
            return None;
        }
        WebauthnBuilder::new(&host, &url).ok()?.rp_name("Gehoor").build().ok()
    }

    fn party(&self) -> Result<Webauthn, Error> {
        self.relying_party().ok_or_else(|| Error::Corrupt("no passkeys at this address".to_owned()))
    }

    /// The passkeys of someone, the first added first.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn passkeys_of(&self, id: &PersonId) -> Result<Vec<OwnPasskey>, Error> {
        let rows = self.passkey_rows(id).await?;
        let read = |row: row::Passkey| OwnPasskey {
            id: row.id,
            name: row.name,
            added: row.added_at,
            used: row.used_at,
        };
        Ok(rows.into_iter().map(read).collect())
    }

    async fn passkey_rows(&self, id: &PersonId) -> Result<Vec<row::Passkey>, Error> {
        let mut conn = self.store.read().await?;
        Ok(row::of_person(&mut conn, &self.org, &id.0).await?)
    }

    async fn keys(&self, id: &PersonId) -> Result<Vec<Passkey>, Error> {
        self.passkey_rows(id).await?.iter().map(|row| parsed(&row.credential)).collect()
    }

    /// Begins to add a passkey under a name; the token of the step.
    ///
    /// # Errors
    /// [`Error`] of the store, or where there are no passkeys.
    pub async fn begin_passkey(&self, id: &PersonId, name: &str) -> Result<Answer<String>, Error> {
        let name: String = name.trim().chars().take(NAME_MAX).collect();
        if name.is_empty() {
            return Ok(Err(vec![PersonFlaw::PasskeyNameMissing]));
        }
        let Some(person) = self.person(id).await? else { return Ok(Err(vec![PersonFlaw::PersonUnknown])) };
        let known: Vec<CredentialID> = self.keys(id).await?.iter().map(|key| key.cred_id().clone()).collect();
        if known.len() >= MOST {
            return Ok(Err(vec![PersonFlaw::TooManyPasskeys { max: MOST }]));
        }
        let begun = self.party()?.start_passkey_registration(
            self.handle(&id.0),
            &person.login,
            &person.name,
            Some(known),
        );
        let (challenge, state) = begun.map_err(broken)?;
        let mut options = serde_json::to_value(challenge).map_err(corrupt)?;
        // kept on the device itself where it can, so that it also serves without typing a name
        if let Some(selection) = options.pointer_mut("/publicKey/authenticatorSelection") {
            selection["residentKey"] = Value::from("preferred");
        }
        let ceremony = Ceremony { options, state, name };
        Ok(Ok(self.begin_step(StepKind::NewPasskey, &id.0, &ceremony).await?))
    }

    /// What the browser is asked to make, as JSON, while the step is open.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn passkey_begun(&self, id: &PersonId, token: &str) -> Result<Option<String>, Error> {
        let step = self.step::<Ceremony<PasskeyRegistration>>(StepKind::NewPasskey, token).await?;
        Ok(step.filter(|step| step.person == *id).map(|step| step.state.options.to_string()))
    }

    /// Adds the passkey that the browser made.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn add_passkey(
        &self,
        id: &PersonId,
        token: &str,
        credential: &str,
    ) -> Result<Answer<()>, Error> {
        let step = self.step::<Ceremony<PasskeyRegistration>>(StepKind::NewPasskey, token).await?;
        let Some(step) = step.filter(|step| step.person == *id) else {
            return Ok(Err(vec![PersonFlaw::StepOver]));
        };
        let Ceremony { state, name, .. } = step.state;
        let made = serde_json::from_str::<RegisterPublicKeyCredential>(credential).ok();
        let party = self.party()?;
        let Some(key) = made.and_then(|made| party.finish_passkey_registration(&made, &state).ok()) else {
            return Ok(Err(vec![PersonFlaw::PasskeyRefused]));
        };
        let new = row::Passkey {
            id: hex(key.cred_id()),
            person: id.0.clone(),
            name,
            credential: serde_json::to_string(&key).map_err(corrupt)?,
            added_at: self.clock.machine_now(),
            used_at: None,
        };
        let id = id.clone();
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let open = account_step::end(tx, &scribe.org, &step.hash).await?;
                // a key that is known already is never given to another account
                if !open || row::by_id(tx, &scribe.org, &new.id).await?.is_some() {
                    return Err(PersonFlaw::PasskeyRefused.into());
                }
                row::insert(tx, &scribe.org, &new).await?;
                session::factor_added(tx, &scribe.org, &id.0).await?;
                scribe
                    .audit(tx, &id, format!("passkey-added/{id}"), None, Some(Value::from(new.name)))
                    .await?;
                Ok(scribe.tell(tx, &id, News::PasskeyAdded).await?)
            })
        })
        .await
    }

    /// Someone removes a passkey of theirs.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing.
    pub async fn remove_passkey(&self, id: &PersonId, key: &str, present: &str) -> Result<Answer<()>, Error> {
        if let Err(flaws) = self.check_password(id, present).await? {
            return Ok(Err(flaws));
        }
        let (id, key) = (id.clone(), key.to_owned());
        self.change(move |tx, scribe| {
            Box::pin(async move {
                if !row::remove(tx, &scribe.org, &id.0, &key).await? {
                    return Ok(());
                }
                forget_codes_of_nothing(tx, scribe, &id).await?;
                scribe.audit(tx, &id, format!("passkey-removed/{id}"), None, None).await?;
                Ok(scribe.tell(tx, &id, News::PasskeyRemoved).await?)
            })
        })
        .await
    }

    /// Begins to sign in with a passkey alone; the token of the step. Whose passkey it will be, nobody says yet, so
    /// nothing here tells which accounts there are.
    ///
    /// # Errors
    /// [`Error`] of the store, or where there are no passkeys.
    pub async fn begin_passkey_sign_in(&self) -> Result<String, Error> {
        let (challenge, state) = self.party()?.start_discoverable_authentication().map_err(broken)?;
        let mut options = serde_json::to_value(challenge).map_err(corrupt)?;
        if let Some(all) = options.as_object_mut() {
            all.remove("mediation"); // the browser asks at once, not beside a field
        }
        let ceremony = Ceremony { options, state, name: String::new() };
        self.begin_step(StepKind::Passkey, "", &ceremony).await
    }

    /// What the browser is asked to show, as JSON: for signing in with a passkey alone, or behind a password.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn passkey_asked(&self, token: &str) -> Result<Option<String>, Error> {
        if let Some(step) =
            self.step::<Ceremony<DiscoverableAuthentication>>(StepKind::Passkey, token).await?
        {
            return Ok(Some(step.state.options.to_string()));
        }
        let step = self.step::<Value>(StepKind::SecondFactor, token).await?;
        Ok(step.and_then(|step| step.state.get("options").map(Value::to_string)))
    }

    /// Asks the one who gave the right password for a passkey; false when the step is over or they have none.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn ask_passkey(&self, token: &str) -> Result<bool, Error> {
        let Some(step) = self.step::<Value>(StepKind::SecondFactor, token).await? else { return Ok(false) };
        let keys = self.keys(&step.person).await?;
        if keys.is_empty() {
            return Ok(false);
        }
        let (challenge, state) = self.party()?.start_passkey_authentication(&keys).map_err(broken)?;
        let options = serde_json::to_value(challenge).map_err(corrupt)?;
        self.change_step(&step.hash, &Ceremony { options, state, name: String::new() }).await?;
        Ok(true)
    }

    /// Finishes signing in with what the browser showed. `None` when the step is over.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn sign_in_with_passkey(
        &self,
        token: &str,
        credential: &str,
        address: Option<IpAddr>,
    ) -> Result<Option<SignIn>, Error> {
        let alone = self.step::<Ceremony<DiscoverableAuthentication>>(StepKind::Passkey, token).await?;
        let (person, hash, shown) = match alone {
            Some(step) => {
                let shown = self.shown_alone(credential, step.state.state).await?;
                (shown.as_ref().map(|(person, _)| person.clone()), step.hash, shown.map(|(_, shown)| shown))
            }
            None => match self.step::<Value>(StepKind::SecondFactor, token).await? {
                Some(step) => {
                    let shown = self.shown_behind(credential, &step.state)?;
                    (Some(step.person), step.hash, shown)
                }
                None => return Ok(None),
            },
        };
        // one try for each challenge
        let open = self.end_step(&hash).await?;
        let (Some(person), Some(shown), true) = (person, shown, open) else { return Ok(Some(SignIn::Wrong)) };
        let Some(login) = self.note_used(&person, &shown).await? else { return Ok(Some(SignIn::Wrong)) };
        self.attempts.forget(&login, address);
        Ok(self.begin_session(&person).await?.map_or(Some(SignIn::Wrong), |signed| Some(SignIn::In(signed))))
    }

    /// Whose passkey was shown without a password, when it is one that we know.
    async fn shown_alone(
        &self,
        credential: &str,
        state: DiscoverableAuthentication,
    ) -> Result<Option<(PersonId, AuthenticationResult)>, Error> {
        let Ok(shown) = serde_json::from_str::<PublicKeyCredential>(credential) else { return Ok(None) };
        let party = self.party()?;
        let Ok((handle, key)) = party.identify_discoverable_authentication(&shown) else { return Ok(None) };
        let known = {
            let mut conn = self.store.read().await?;
            row::by_id(&mut conn, &self.org, &hex(key)).await?
        };
        let Some(known) = known.filter(|known| self.handle(&known.person) == handle) else { return Ok(None) };
        let key = DiscoverableKey::from(parsed(&known.credential)?);
        let result = party.finish_discoverable_authentication_v2(&shown, state, &key).ok();
        Ok(result.map(|result| (PersonId(known.person), result)))
    }

    fn shown_behind(&self, credential: &str, state: &Value) -> Result<Option<AuthenticationResult>, Error> {
        let Ok(shown) = serde_json::from_str::<PublicKeyCredential>(credential) else { return Ok(None) };
        let Ok(ceremony) = serde_json::from_value::<Ceremony<PasskeyAuthentication>>(state.clone()) else {
            return Ok(None); // no passkey was asked for in this step
        };
        Ok(self.party()?.finish_passkey_authentication(&shown, &ceremony.state).ok())
    }

    /// Notes that a passkey was used, with its counter; the login of its owner. `None` when it was removed meanwhile.
    async fn note_used(
        &self,
        person: &PersonId,
        shown: &AuthenticationResult,
    ) -> Result<Option<String>, Error> {
        let id = hex(shown.cred_id());
        let found = {
            let mut conn = self.store.read().await?;
            row::by_id(&mut conn, &self.org, &id).await?
        };
        let Some(found) = found.filter(|found| found.person == person.0) else { return Ok(None) };
        let mut key: Passkey = parsed(&found.credential)?;
        key.update_credential(shown);
        let credential = serde_json::to_string(&key).map_err(corrupt)?;
        let (org, now) = (self.org.clone(), self.clock.machine_now());
        let noted: Result<(), store::Error> = self
            .store
            .write(move |tx| Box::pin(async move { row::used(tx, &org, &id, &credential, now).await }))
            .await;
        noted?;
        Ok(self.person(person).await?.map(|person| person.login))
    }

    /// Who someone is to their own device (the user handle): neither a name nor their id.
    fn handle(&self, person: &str) -> Uuid {
        let digest = Sha256::digest(format!("{}/{person}", self.org).as_bytes());
        let mut first = [0; 16];
        first.copy_from_slice(&digest[..16]);
        Uuid::from_bytes(first)
    }
}

fn parsed(credential: &str) -> Result<Passkey, Error> {
    serde_json::from_str(credential).map_err(corrupt)
}

fn corrupt(error: serde_json::Error) -> Error {
    Error::Corrupt(format!("a passkey: {error}"))
}

fn broken(error: webauthn_rs::prelude::WebauthnError) -> Error {
    Error::Corrupt(format!("a passkey: {error}"))
}
