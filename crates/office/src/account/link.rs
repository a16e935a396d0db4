//! The one-time links with which someone chooses a password: an invitation, which opens for seven days, and a way back in,
//! which opens for an hour. Only the hash of a link's secret is kept. The secret of a link that goes by mail is made when
//! that mail leaves (`job/account.rs`), so that it never lies anywhere in the clear.

use domain::people::PersonId;
use jiff::{SignedDuration, Timestamp};
use store::account_link::{self, AccountLink};
use store::person::{self, Person};
use store::{Conn, Tx, account_step, session};

use super::flaw::{PersonFlaw, of_password};
use super::mail::News;
use super::person::{Staff, existing};
use super::session::{hashed, later};
use super::{Accounts, Answer, Error, Halt, Scribe, given};
use crate::job::Work;

/// How long an invitation opens.
const INVITED: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long a way back in opens.
const BACK_IN: SignedDuration = SignedDuration::from_hours(1);
/// How long a mail may wait for its server before the link that it would bring is no longer wanted.
pub(crate) const WAITING: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How many links someone may ask for themselves in an hour: more would only fill their mailbox.
const ASKED_IN_AN_HOUR: i64 = 3;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// The first password.
    Invitation,
    /// Another password, after the former was forgotten.
    Reset,
}

impl LinkKind {
    /// The word for it in the store and in the locales.
    pub fn code(self) -> &'static str {
        match self {
            LinkKind::Invitation => "invitation",
            LinkKind::Reset => "reset",
        }
    }

    /// The kind with that word; a word that we do not write is a way back in, which opens for the shorter time.
    pub(crate) fn of(code: &str) -> LinkKind {
        if code == "invitation" { LinkKind::Invitation } else { LinkKind::Reset }
    }

    /// Until when a link of this kind opens whose secret is made now.
    pub(crate) fn until(self, now: Timestamp) -> Timestamp {
        later(now, if self == LinkKind::Invitation { INVITED } else { BACK_IN })
    }
}

/// A link that still opens, or will once its mail leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandingLink {
    /// What it is for.
    pub kind: LinkKind,
    /// Whether its secret was made: its mail left, or it was handed over.
    pub made: bool,
    /// Until when it opens.
    pub expires_at: Timestamp,
}

/// A link as it was asked for.
#[derive(Clone, PartialEq, Eq)]
pub enum AskedLink {
    /// It goes by mail.
    ByMail,
    /// There is no mail: its secret, to hand over. It is kept nowhere.
    ByHand(String),
}

impl std::fmt::Debug for AskedLink {
    // the secret opens the account: not for logs
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if *self == AskedLink::ByMail { "ByMail" } else { "ByHand" })
    }
}

impl Accounts {
    /// Gives someone a link with which they choose a password: an invitation for who has none, a way back in for others.
    /// It takes the place of any former one.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn give_link(&self, by: &PersonId, id: &PersonId) -> Result<Answer<AskedLink>, Error> {
        let secret = (!self.sends_mail()).then(|| self.clock.secret());
        let (by, id) = (by.clone(), id.clone());
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let person = existing(tx, scribe, &id).await?;
                give(tx, scribe, &by, &person, secret.as_deref()).await?;
                Ok(secret.map_or(AskedLink::ByMail, AskedLink::ByHand))
            })
        })
        .await
    }

    /// Takes a link back: it opens nothing from then on.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn take_link_back(&self, by: &PersonId, id: &PersonId) -> Result<Answer<()>, Error> {
        let (by, id) = (by.clone(), id.clone());
        self.change(move |tx, scribe| {
            Box::pin(async move {
                existing(tx, scribe, &id).await?;
                if account_link::end_all(tx, &scribe.org, &id.0).await? == 0 {
                    return Ok(());
                }
                Ok(scribe.audit(tx, &by, format!("link-taken-back/{id}"), None, None).await?)
            })
        })
        .await
    }

    /// The link of someone that still opens, or will once its mail leaves.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn standing_link(&self, id: &PersonId) -> Result<Option<StandingLink>, Error> {
        let mut conn = self.store.read().await?;
        let found = account_link::standing(&mut conn, &self.org, &id.0, self.clock.machine_now()).await?;
        Ok(found.map(|link| StandingLink {
            kind: LinkKind::of(&link.kind),
            made: link.secret_hash.is_some(),
            expires_at: link.expires_at,
        }))
    }

    /// Someone forgot their password and typed a login or an e-mail address. Whatever they typed, the same is done here
    /// and now: a job is written. It finds out later whether anyone is meant, so that nothing here tells, nor how long it
    /// takes.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn forgot_password(&self, typed: &str) -> Result<(), Error> {
        if self.office.as_ref().is_some_and(|office| office.0.mail_waits() && !office.0.has_mail()) {
            return Ok(()); // the page says so to everyone; what was typed would lie about until mail is set up
        }
        let typed: String = super::details::plain_login(typed).chars().take(200).collect();
        let _done = self
            .change(move |tx, scribe| {
                Box::pin(async move { Ok(scribe.job(tx, &Work::Forgotten { typed }).await?) })
            })
            .await?;
        Ok(())
    }

    /// Whom a link is for and what it does, while it opens.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn opened_link(&self, secret: &str) -> Result<Option<(Staff, LinkKind)>, Error> {
        let mut conn = self.store.read().await?;
        let now = self.clock.machine_now();
        let Some((link, person)) = opened(&mut conn, &self.org, secret, now).await? else { return Ok(None) };
        Ok(Some((Staff::read(person)?, LinkKind::of(&link.kind))))
    }

    /// Chooses a password by a link, which then opens no more. Every session of the person ends, and every other link.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing.
    pub async fn choose_password(&self, secret: &str, password: &str) -> Result<Answer<PersonId>, Error> {
        let Some((person, _)) = self.opened_link(secret).await? else {
            return Ok(Err(vec![PersonFlaw::LinkDead]));
        };
        let own = self.own_words(&person.login, &person.name, &person.email);
        if let Some(flaw) = of_password(password, &own) {
            return Ok(Err(vec![flaw]));
        }
        if let Err(flaws) = self.is_own(&person.id, password).await? {
            return Ok(Err(flaws));
        }
        let hash = self.hash(password.to_owned()).await?;
        let secret = secret.to_owned();
        self.change(move |tx, scribe| {
            Box::pin(async move {
                // asked again in the transaction: of two who come at once, one finds the link used
                let now = scribe.clock.machine_now();
                let Some((link, was)) = opened(tx, &scribe.org, &secret, now).await? else {
                    return Err(PersonFlaw::LinkDead.into());
                };
                let id = PersonId(was.id.clone());
                let first = was.password_hash.is_none();
                person::update(tx, &scribe.org, &Person { password_hash: Some(hash), ..was }).await?;
                end_all_ways_in(tx, scribe, &id).await?;
                given::note(tx, scribe, &id, &id).await?;
                let what = format!("password-by-{}/{id}", link.kind);
                scribe.audit(tx, &id, what, None, None).await?;
                if !first {
                    scribe.tell(tx, &id, News::PasswordChanged).await?;
                }
                Ok(id)
            })
        })
        .await
    }
}

/// The sessions, the links and the half-done steps of someone end.
pub(super) async fn end_all_ways_in(tx: &mut Tx, scribe: &Scribe, id: &PersonId) -> Result<(), Error> {
    session::end_all(tx, &scribe.org, &id.0).await?;
    account_link::end_all(tx, &scribe.org, &id.0).await?;
    account_step::end_all(tx, &scribe.org, &id.0).await?;
    Ok(())
}

/// A new link in the place of any former one. Without a secret a mail will bring it.
pub(super) async fn give(
    tx: &mut Tx,
    scribe: &Scribe,
    by: &PersonId,
    person: &Person,
    secret: Option<&str>,
) -> Result<(), Halt> {
    if !person.active {
        return Err(PersonFlaw::PersonUnknown.into());
    }
    let kind = if person.password_hash.is_none() { LinkKind::Invitation } else { LinkKind::Reset };
    account_link::end_all(tx, &scribe.org, &person.id).await?;
    let link = new_link(scribe, &person.id, kind, &by.0, secret);
    account_link::insert(tx, &scribe.org, &link).await?;
    if secret.is_none() {
        scribe.job(tx, &Work::AccountLink { link: link.id }).await?;
    }
    scribe.audit(tx, by, format!("{}/{}", kind.code(), person.id), None, None).await?;
    Ok(())
}

pub(super) fn new_link(
    scribe: &Scribe,
    person: &str,
    kind: LinkKind,
    by: &str,
    secret: Option<&str>,
) -> AccountLink {
    let now = scribe.clock.machine_now();
    AccountLink {
        id: scribe.clock.id(),
        person: person.to_owned(),
        kind: kind.code().to_owned(),
        asked_by: by.to_owned(),
        asked_at: now,
        secret_hash: secret.map(hashed),
        expires_at: if secret.is_some() { kind.until(now) } else { later(now, WAITING) },
        ended: false,
    }
}

/// What a forgotten password leads to, when exactly one active person is meant and did not ask too often: a link, to be
/// sent by the job that is given back.
pub(crate) async fn of_forgotten(
    tx: &mut Tx,
    scribe: &Scribe,
    typed: &str,
) -> Result<Option<AccountLink>, Error> {
    let found = match person::by_login(tx, &scribe.org, typed).await? {
        Some(person) => vec![person],
        None => person::by_email(tx, &scribe.org, typed).await?,
    };
    let mut active = found.into_iter().filter(|person| person.active);
    let (Some(person), None) = (active.next(), active.next()) else { return Ok(None) };
    let now = scribe.clock.machine_now();
    let since = later(now, -SignedDuration::from_hours(1));
    if account_link::asked_since(tx, &scribe.org, &person.id, since).await? >= ASKED_IN_AN_HOUR {
        return Ok(None);
    }
    // an invitation that stands is not shortened to an hour: it is brought once more
    let kind = if person.password_hash.is_none() { LinkKind::Invitation } else { LinkKind::Reset };
    account_link::end_all(tx, &scribe.org, &person.id).await?;
    let link = new_link(scribe, &person.id, kind, &person.id, None);
    account_link::insert(tx, &scribe.org, &link).await?;
    scribe.audit(tx, &PersonId(person.id.clone()), format!("forgotten/{}", person.id), None, None).await?;
    Ok(Some(link))
}

async fn opened(
    conn: &mut Conn,
    org: &str,
    secret: &str,
    now: Timestamp,
) -> Result<Option<(AccountLink, Person)>, Error> {
    let Some(link) = account_link::by_secret(conn, org, &hashed(secret), now).await? else {
        return Ok(None);
    };
    let person = person::by_id(conn, org, &link.person).await?;
    Ok(person.filter(|person| person.active).map(|person| (link, person)))
}
