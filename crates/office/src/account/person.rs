//! Adding people, changing them, their passwords, letting them go. Nobody is ever removed: the record names them.

use domain::language::Lang;
use domain::people::PersonId;
use serde_json::{Value, json};
use store::person::{self, Person};
use store::{Conn, Tx, account_link};

use super::details::{Details, NewPerson};
use super::flaw::{PersonFlaw, of_details, of_password};
use super::link::{end_all_ways_in, give};
use super::mail::News;
use super::password::Turn;
use super::{Accounts, Answer, Error, Halt, Scribe, given};

/// Someone who works with Gehoor, without their secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// The id that the record uses.
    pub id: PersonId,
    /// What they sign in with.
    pub login: String,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// The language of their screen.
    pub language: Lang,
    /// Whether they may sign in.
    pub active: bool,
    /// Whether they can sign in with a password.
    pub has_password: bool,
}

impl Staff {
    pub(super) fn read(row: Person) -> Result<Staff, Error> {
        let unread = |error: &dyn std::fmt::Display| Error::Corrupt(format!("person {}: {error}", row.id));
        Ok(Staff {
            language: row.language.parse().map_err(|error| unread(&error))?,
            has_password: row.password_hash.is_some(),
            active: row.active,
            id: PersonId(row.id),
            login: row.login,
            name: row.name,
            email: row.email,
        })
    }
}

impl Accounts {
    /// Adds someone, and invites who has no password yet by mail, in the same transaction; their id. A password given here is
    /// changed at the first sign-in, before anything else.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing; a [`store::Error::Conflict`] when a fixed id is taken.
    pub async fn invite_person(&self, by: &PersonId, new: NewPerson) -> Result<Answer<PersonId>, Error> {
        let row = match self.new_row(new).await? {
            Ok(row) => row,
            Err(flaws) => return Ok(Err(flaws)),
        };
        let by = by.clone();
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let id = insert(tx, scribe, &by, row.clone()).await?;
                if row.password_hash.is_some() {
                    given::note(tx, scribe, &by, &id).await?;
                    scribe.audit(tx, &by, format!("password/{id}"), None, None).await?;
                } else if scribe.sends_mail() {
                    give(tx, scribe, &by, &row, None).await?;
                }
                Ok(id)
            })
        })
        .await
    }

    /// Adds someone; their id.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing; a [`store::Error::Conflict`] when a fixed id is taken.
    pub async fn add_person(&self, by: &PersonId, new: NewPerson) -> Result<Answer<PersonId>, Error> {
        let row = match self.new_row(new).await? {
            Ok(row) => row,
            Err(flaws) => return Ok(Err(flaws)),
        };
        let by = by.clone();
        self.change(move |tx, scribe| Box::pin(async move { insert(tx, scribe, &by, row).await })).await
    }

    /// The row of someone new, their password hashed.
    pub(super) async fn new_row(&self, new: NewPerson) -> Result<Answer<Person>, Error> {
        let new = NewPerson { details: new.details.plain(), ..new };
        let mut flaws = of_details(&new.details);
        let own = self.own_words(&new.details.login, &new.details.name, &new.details.email);
        flaws.extend(new.password.as_deref().and_then(|password| of_password(password, &own)));
        if !flaws.is_empty() {
            return Ok(Err(flaws));
        }
        let password_hash = match new.password {
            Some(password) => Some(self.hash(password).await?),
            None => None,
        };
        let row = Person {
            id: new.id.map_or_else(|| self.clock.id(), |id| id.0),
            login: String::new(),
            name: String::new(),
            email: String::new(),
            language: String::new(),
            password_hash,
            active: true,
            created_at: self.clock.machine_now(),
        };
        Ok(Ok(new.details.onto(row)))
    }

    pub(super) async fn hash(&self, password: String) -> Result<String, Error> {
        let mut salt = vec![0; argon2::RECOMMENDED_SALT_LEN];
        self.clock.chance(&mut salt);
        Turn::wait().await?.hash(password, salt).await
    }

    /// Changes who someone is.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn change_person(
        &self,
        by: &PersonId,
        id: &PersonId,
        details: Details,
    ) -> Result<Answer<()>, Error> {
        let details = details.plain();
        let flaws = of_details(&details);
        if !flaws.is_empty() {
            return Ok(Err(flaws));
        }
        let (by, id) = (by.clone(), id.clone());
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let was = existing(tx, scribe, &id).await?;
                free_login(tx, scribe, &details.login, &id.0).await?;
                let became = details.onto(was.clone());
                if was == became {
                    return Ok(());
                }
                person::update(tx, &scribe.org, &became).await?;
                if was.email != became.email {
                    scribe.tell_at(tx, &id, News::EmailChanged, Some(was.email.clone())).await?;
                    // a link on its way to the former address must open nothing
                    account_link::end_all(tx, &scribe.org, &id.0).await?;
                }
                let (was, became) = (shown(&was), shown(&became));
                Ok(scribe.audit(tx, &by, format!("person/{id}"), Some(was), Some(became)).await?)
            })
        })
        .await
    }

    /// Someone chooses the language of their own screen.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn set_language(&self, id: &PersonId, language: Lang) -> Result<Answer<()>, Error> {
        let id = id.clone();
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let was = existing(tx, scribe, &id).await?;
                let became = Person { language: language.to_string(), ..was.clone() };
                if was == became {
                    return Ok(());
                }
                person::update(tx, &scribe.org, &became).await?;
                let (was, became) = (shown(&was), shown(&became));
                Ok(scribe.audit(tx, &id, format!("person/{id}"), Some(was), Some(became)).await?)
            })
        })
        .await
    }

    /// Gives someone a password and ends all their sessions. One that somebody else chose is changed at the next sign-in.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing.
    pub async fn set_password(
        &self,
        by: &PersonId,
        id: &PersonId,
        password: &str,
    ) -> Result<Answer<()>, Error> {
        let Some(person) = self.person(id).await? else { return Ok(Err(vec![PersonFlaw::PersonUnknown])) };
        let own = self.own_words(&person.login, &person.name, &person.email);
        if let Some(flaw) = of_password(password, &own) {
            return Ok(Err(vec![flaw]));
        }
        let hash = self.hash(password.to_owned()).await?;
        let (by, id) = (by.clone(), id.clone());
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let was = existing(tx, scribe, &id).await?;
                let became = Person { password_hash: Some(hash), ..was };
                person::update(tx, &scribe.org, &became).await?;
                end_all_ways_in(tx, scribe, &id).await?;
                given::note(tx, scribe, &by, &id).await?;
                scribe.audit(tx, &by, format!("password/{id}"), None, None).await?;
                Ok(scribe.tell(tx, &id, News::PasswordChanged).await?)
            })
        })
        .await
    }

    /// Someone changes their own password, and signs in again.
    ///
    /// # Errors
    /// [`Error`] of the store or of hashing.
    pub async fn change_own_password(
        &self,
        id: &PersonId,
        present: &str,
        new: &str,
    ) -> Result<Answer<()>, Error> {
        if let Err(flaws) = self.check_password(id, present).await? {
            return Ok(Err(flaws));
        }
        self.set_password(id, id, new).await
    }

    /// Whether that is the present password of someone who is signed in. A session left open is no place to guess it: a
    /// count of its own, and the login's own as at the front door.
    pub(super) async fn check_password(&self, id: &PersonId, present: &str) -> Result<Answer<()>, Error> {
        let row = {
            let mut conn = self.store.read().await?;
            person::by_id(&mut conn, &self.org, &id.0).await?
        };
        let Some(row) = row.filter(|row| row.active) else {
            return Ok(Err(vec![PersonFlaw::PersonUnknown]));
        };
        let turn = Turn::wait().await?;
        if let Some(seconds) = self.attempts.wait(&row.login, None, self.clock.machine_now()) {
            return Ok(Err(vec![PersonFlaw::TooManyTries { seconds }]));
        }
        // the turn comes back with the answer: a wrong password is counted before the next one is tried
        let (fits, _turn) = turn.fits(present.to_owned(), row.password_hash).await?;
        if !fits {
            self.attempts.note(&row.login, None, self.clock.machine_now());
            return Ok(Err(vec![PersonFlaw::PasswordWrong]));
        }
        self.attempts.forget(&row.login, None);
        Ok(Ok(()))
    }

    /// Someone leaves: they sign in no more, their sessions end, their roles lie still. The record keeps their id.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn deactivate(&self, by: &PersonId, id: &PersonId) -> Result<Answer<()>, Error> {
        self.set_active(by, id, false).await
    }

    /// Someone comes back, with the roles that they had.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn reactivate(&self, by: &PersonId, id: &PersonId) -> Result<Answer<()>, Error> {
        self.set_active(by, id, true).await
    }

    async fn set_active(&self, by: &PersonId, id: &PersonId, active: bool) -> Result<Answer<()>, Error> {
        let (by, id) = (by.clone(), id.clone());
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let was = existing(tx, scribe, &id).await?;
                if was.active == active {
                    return Ok(());
                }
                let administered = super::role::is_administered(tx, &scribe.org).await?;
                let became = Person { active, ..was.clone() };
                person::update(tx, &scribe.org, &became).await?;
                end_all_ways_in(tx, scribe, &id).await?;
                if administered && !super::role::is_administered(tx, &scribe.org).await? {
                    return Err(PersonFlaw::LastAdministrator.into());
                }
                if !active {
                    scribe.handler_gone(tx, &id).await?;
                }
                let (was, became) = (shown(&was), shown(&became));
                Ok(scribe.audit(tx, &by, format!("person/{id}"), Some(was), Some(became)).await?)
            })
        })
        .await
    }

    /// Everyone, by name, also those who left.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn people(&self) -> Result<Vec<Staff>, Error> {
        let mut conn = self.store.read().await?;
        let rows = match &self.office {
            Some(office) => office.0.everyone(&mut conn).await?.by_name(),
            None => person::load_all(&mut conn, &self.org).await?,
        };
        rows.into_iter().map(Staff::read).collect()
    }

    /// One person.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn person(&self, id: &PersonId) -> Result<Option<Staff>, Error> {
        let mut conn = self.store.read().await?;
        person::by_id(&mut conn, &self.org, &id.0).await?.map(Staff::read).transpose()
    }
}

/// Adds a row that was looked over, when its login is free.
pub(super) async fn insert(
    tx: &mut Tx,
    scribe: &Scribe,
    by: &PersonId,
    row: Person,
) -> Result<PersonId, Halt> {
    free_login(tx, scribe, &row.login, &row.id).await?;
    person::insert(tx, &scribe.org, &row).await?;
    scribe.audit(tx, by, format!("person/{}", row.id), None, Some(shown(&row))).await?;
    Ok(PersonId(row.id))
}

pub(super) async fn existing(conn: &mut Conn, scribe: &Scribe, id: &PersonId) -> Result<Person, Halt> {
    let found = person::by_id(conn, &scribe.org, &id.0).await?;
    found.ok_or_else(|| PersonFlaw::PersonUnknown.into())
}

async fn free_login(conn: &mut Conn, scribe: &Scribe, login: &str, for_id: &str) -> Result<(), Halt> {
    let holder = person::by_login(conn, &scribe.org, login).await?;
    match holder.filter(|holder| holder.id != for_id) {
        Some(_) => Err(PersonFlaw::LoginTaken.into()),
        None => Ok(()),
    }
}

/// What the audit keeps of a person: never the hash.
fn shown(row: &Person) -> Value {
    json!({
        "login": row.login,
        "name": row.name,
        "email": row.email,
        "language": row.language,
        "active": row.active,
    })
}
