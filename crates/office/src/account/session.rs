//! Signing in and out. A session lasts 8 hours after it was last used and never more than 24 hours.

use std::net::IpAddr;

use domain::people::PersonId;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use store::session as row;
use store::{hex, person};

use super::details::plain_login;
use super::password::Turn;
use super::person::Staff;
use super::policy::lacks_factor;
use super::step::StepKind;
use super::{Accounts, Error};

/// How long a session lasts without being used.
const IDLE: SignedDuration = SignedDuration::from_hours(8);
/// How long a session lasts at most; also how long an ended one is still known, to keep a form for its person.
const WHOLE: SignedDuration = SignedDuration::from_hours(24);
/// A session is not written at every request.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// Someone who has just signed in.
#[derive(Clone, PartialEq, Eq)]
pub struct Signed {
    /// Who.
    pub person: PersonId,
    /// What the cookie carries; it is kept nowhere else.
    pub token: String,
    /// What the forms of this session carry.
    pub csrf: String,
}

impl std::fmt::Debug for Signed {
    // the token opens the session: not for logs
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signed").field("person", &self.person).finish_non_exhaustive()
    }
}

/// How a try to sign in ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// They are in.
    In(Signed),
    /// The password is right, and a second factor is asked for: the token of that step.
    SecondFactor(String),
    /// The password is right, and somebody else chose it: the secret of the link with which they choose their own.
    OwnPassword(String),
    /// The login or the password is wrong; which one is not told.
    Wrong,
    /// Too many wrong passwords: the next try counts only after so many seconds.
    Wait {
        /// Seconds to wait.
        seconds: u64,
    },
}

/// Someone who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub person: Staff,
    /// What the forms of this session must carry.
    pub csrf: String,
    /// Whether they must add a second factor before anything else.
    pub must_add_factor: bool,
}

impl Accounts {
    /// Signs in with a password. `address` is where the request comes from, when that is known.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing.
    pub async fn sign_in(
        &self,
        login: &str,
        password: &str,
        address: Option<IpAddr>,
    ) -> Result<SignIn, Error> {
        let login = plain_login(login);
        if let Some(seconds) = self.attempts.wait(&login, address, self.clock.machine_now()) {
            return Ok(SignIn::Wait { seconds });
        }
        let turn = Turn::wait().await?;
        // again: those who waited for their turn together must not all go through on the same count
        if let Some(seconds) = self.attempts.wait(&login, address, self.clock.machine_now()) {
            return Ok(SignIn::Wait { seconds });
        }
        let known = self.active_by_login(&login).await?;
        let hash = known.as_ref().and_then(|person| person.password_hash.clone());
        let (fits, _turn) = turn.fits(password.to_owned(), hash).await?;
        let known = known.filter(|_| fits);
        if let Some(person) = &known
            && let Some(secret) = self.way_to_own_password(&person.id).await?
        {
            return Ok(SignIn::OwnPassword(secret));
        }
        if let Some(person) = &known
            && self.factors(&PersonId(person.id.clone())).await?.any()
        {
            // wrong codes count like wrong passwords, and the right password alone does not wipe them out
            let token = self.begin_step(StepKind::SecondFactor, &person.id, &serde_json::Value::Null).await?;
            return Ok(SignIn::SecondFactor(token));
        }
        let signed = match known {
            Some(person) => self.begin_session(&PersonId(person.id)).await?,
            None => None,
        };
        Ok(match signed {
            Some(signed) => {
                self.attempts.forget(&login, address);
                SignIn::In(signed)
            }
            None => {
                self.attempts.note(&login, address, self.clock.machine_now());
                SignIn::Wrong
            }
        })
    }

    async fn active_by_login(&self, login: &str) -> Result<Option<person::Person>, Error> {
        let mut conn = self.store.read().await?;
        let found = person::by_login(&mut conn, &self.org, login).await?;
        Ok(found.filter(|person| person.active))
    }

    /// Begins a session without asking for a password, for a caller that knows who it is (the demo's choice of a
    /// person). `None` when there is no such active person.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn begin_session(&self, id: &PersonId) -> Result<Option<Signed>, Error> {
        let signed = Signed { person: id.clone(), token: self.clock.secret(), csrf: self.clock.secret() };
        let now = self.clock.machine_now();
        let session = row::Session {
            token_hash: hashed(&signed.token),
            person: id.0.clone(),
            csrf_secret: signed.csrf.clone(),
            created_at: now,
            seen_at: now,
            expires_at: later(now, IDLE),
            device: String::new(),
            must_add_factor: false,
        };
        let org = self.org.clone();
        let begun: Result<bool, Error> = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    let person = person::by_id(tx, &org, &session.person).await?;
                    let active = person.is_some_and(|person| person.active);
                    if active {
                        let must_add_factor = lacks_factor(tx, &org, &session.person).await?;
                        row::purge(tx, &org, later(now, -WHOLE)).await?;
                        row::insert(tx, &org, &row::Session { must_add_factor, ..session }).await?;
                    }
                    Ok(active)
                })
            })
            .await;
        Ok(begun?.then_some(signed))
    }

    /// Who is signed in with that token. Notes that they were seen, at most once a minute.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn session(&self, token: &str) -> Result<Option<Session>, Error> {
        let now = self.clock.machine_now();
        let Some((session, person)) = self.found(token, now).await? else {
            return Ok(None);
        };
        // either way: what a clock that ran ahead has noted is put right when it was put back
        if now.duration_since(session.seen_at).abs() >= SEEN_EVERY {
            let expires_at = later(now, IDLE).min(later(session.created_at, WHOLE));
            let (org, hash) = (self.org.clone(), session.token_hash);
            let seen: Result<(), store::Error> = self
                .store
                .write(move |tx| Box::pin(async move { row::seen(tx, &org, &hash, now, expires_at).await }))
                .await;
            // on a full disk people still read; their session then ends as if they had not been seen
            seen.or_else(|error| if error.is_full() { Ok(()) } else { Err(error) })?;
        }
        let must_add_factor = session.must_add_factor;
        Ok(Some(Session { person, csrf: session.csrf_secret, must_add_factor }))
    }

    /// The session of a token that ended by itself less than a day ago: it lets nobody in, but a form that was sent
    /// with it can be kept for its writer ([`Accounts::keep_form`]).
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn ended_session(&self, token: &str) -> Result<Option<Session>, Error> {
        let now = self.clock.machine_now();
        let found = self.found(token, later(now, -WHOLE)).await?;
        let ended = found.filter(|(session, _)| session.expires_at <= now);
        Ok(ended.map(|(session, person)| Session {
            person,
            csrf: session.csrf_secret,
            must_add_factor: session.must_add_factor,
        }))
    }

    async fn found(&self, token: &str, at: Timestamp) -> Result<Option<(row::Session, Staff)>, Error> {
        let now = self.clock.machine_now();
        let mut conn = self.store.read().await?;
        let found = row::signed_in(&mut conn, &self.org, &hashed(token), at).await?;
        let Some((session, person)) = found else { return Ok(None) };
        // begun by a clock that was wrong: by the right one it would last until then
        if session.created_at > later(now, WHOLE) {
            return Ok(None);
        }
        match person.active {
            true => Ok(Some((session, Staff::read(person)?))),
            false => Ok(None),
        }
    }

    /// Ends a session; ending one that has ended changes nothing.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn sign_out(&self, token: &str) -> Result<(), Error> {
        let (org, hash) = (self.org.clone(), hashed(token));
        let ended: Result<(), store::Error> =
            self.store.write(move |tx| Box::pin(async move { row::end(tx, &org, &hash).await })).await;
        Ok(ended?)
    }
}

/// The token has 256 bits of chance: a plain hash cannot be turned back, so it needs neither salt nor cost.
pub(crate) fn hashed(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

pub(crate) fn later(at: Timestamp, span: SignedDuration) -> Timestamp {
    at.saturating_add(span).unwrap_or(Timestamp::MAX)
}
