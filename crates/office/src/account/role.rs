//! Who holds which role, who stands in for whom, who is away.

use domain::people::{self, Holding, PersonId, Role, Roster};
use jiff::civil::Date;
use serde_json::{Value, json};
use store::absence::{self, Absence};
use store::role_holding::{self, RoleHolding};
use store::{Conn, person};

use super::flaw::PersonFlaw;
use super::person::existing;
use super::{Accounts, Answer, Error};
use crate::body::Bodies;

/// The body of an administrator of the whole organisation.
pub const EVERY_BODY: &str = "";

/// A role to be given or taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Who holds it.
    pub person: PersonId,
    /// Which role.
    pub role: Role,
    /// In which body; [`EVERY_BODY`] for an administrator of the whole organisation.
    pub body: String,
    /// For which unit; `None` is every unit of the body.
    pub unit: Option<String>,
    /// For whom they stand in; `None` for a role in their own right.
    pub deputy_for: Option<PersonId>,
}

impl Grant {
    fn flaws(&self, bodies: &Bodies) -> Vec<PersonFlaw> {
        let mut flaws = Vec::new();
        if !Role::OF_STAFF.contains(&self.role) {
            flaws.push(PersonFlaw::RoleNotOfStaff);
        }
        match (bodies.get(&self.body), &self.unit) {
            (None, None) if self.body == EVERY_BODY && self.role == Role::Administrator => {}
            (None, _) => flaws.push(PersonFlaw::BodyUnknown),
            (Some(body), Some(unit)) if body.unit(unit).is_none() => flaws.push(PersonFlaw::UnitUnknown),
            (Some(_), _) => {}
        }
        if self.deputy_for.as_ref() == Some(&self.person) {
            flaws.push(PersonFlaw::DeputyOfOneself);
        }
        flaws
    }

    pub(super) fn row(&self) -> RoleHolding {
        RoleHolding {
            person: self.person.0.clone(),
            role: self.role.code().to_owned(),
            body: self.body.clone(),
            unit: self.unit.clone().unwrap_or_default(),
            deputy_for: self.deputy_for.as_ref().map(|person| person.0.clone()).unwrap_or_default(),
        }
    }

    fn read(row: RoleHolding) -> Result<Grant, Error> {
        let unknown = || Error::Corrupt(format!("`{}` holds the role `{}`", row.person, row.role));
        let given = |text: String| Some(text).filter(|text| !text.is_empty());
        Ok(Grant {
            role: Role::from_code(&row.role).ok_or_else(unknown)?,
            person: PersonId(row.person),
            body: row.body,
            unit: given(row.unit),
            deputy_for: given(row.deputy_for).map(PersonId),
        })
    }

    /// Whether the other holds in their own right what the deputy is to do in their absence: the whole of it, or a unit.
    fn stands_in_for(&self, held: &RoleHolding) -> bool {
        let there = held.unit.is_empty() || self.unit.as_ref() == Some(&held.unit);
        held.role == self.role.code() && held.body == self.body && there && held.deputy_for.is_empty()
    }

    /// What the audit keeps of it.
    pub(super) fn shown(&self) -> Value {
        json!({
            "role": self.role.code(),
            "body": self.body,
            "unit": self.unit,
            "deputy_for": self.deputy_for,
        })
    }
}

impl Accounts {
    /// Gives a role; giving it again changes nothing.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn grant(&self, by: &PersonId, bodies: &Bodies, grant: Grant) -> Result<Answer<()>, Error> {
        let flaws = grant.flaws(bodies);
        if !flaws.is_empty() {
            return Ok(Err(flaws));
        }
        let by = by.clone();
        self.change(move |tx, scribe| {
            Box::pin(async move {
                existing(tx, scribe, &grant.person).await?;
                if let Some(other) = &grant.deputy_for {
                    existing(tx, scribe, other).await?;
                    let theirs = role_holding::of_person(tx, &scribe.org, &other.0).await?;
                    if !theirs.iter().any(|held| grant.stands_in_for(held)) {
                        return Err(PersonFlaw::NothingToStandInFor.into());
                    }
                }
                let row = grant.row();
                if role_holding::of_person(tx, &scribe.org, &row.person).await?.contains(&row) {
                    return Ok(());
                }
                role_holding::grant(tx, &scribe.org, &row).await?;
                scribe.came_back(tx, &grant.person).await?;
                let what = format!("role/{}", row.person);
                Ok(scribe.audit(tx, &by, what, None, Some(grant.shown())).await?)
            })
        })
        .await
    }

    /// Takes a role, also in a body that is no longer there; taking one that is not held changes nothing.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn revoke(&self, by: &PersonId, grant: Grant) -> Result<Answer<()>, Error> {
        let by = by.clone();
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let administered = is_administered(tx, &scribe.org).await?;
                if !role_holding::revoke(tx, &scribe.org, &grant.row()).await? {
                    return Ok(());
                }
                if administered && !is_administered(tx, &scribe.org).await? {
                    return Err(PersonFlaw::LastAdministrator.into());
                }
                if grant.role == Role::Handler {
                    scribe.handler_gone(tx, &grant.person).await?;
                }
                let what = format!("role/{}", grant.person);
                Ok(scribe.audit(tx, &by, what, Some(grant.shown()), None).await?)
            })
        })
        .await
    }

    /// The roles of someone, also those as a deputy.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn roles_of(&self, person: &PersonId) -> Result<Vec<Grant>, Error> {
        let mut conn = self.store.read().await?;
        let rows = role_holding::of_person(&mut conn, &self.org, &person.0).await?;
        rows.into_iter().map(Grant::read).collect()
    }

    /// Notes that someone is away, both days included; without `until` until it is known. The same first day again
    /// gives it another end.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn set_absence(
        &self,
        by: &PersonId,
        person: &PersonId,
        from: Date,
        until: Option<Date>,
    ) -> Result<Answer<()>, Error> {
        if until.is_some_and(|until| until < from) {
            return Ok(Err(vec![PersonFlaw::AbsenceEndsBeforeItBegins]));
        }
        let (by, person) = (by.clone(), person.clone());
        self.change(move |tx, scribe| {
            Box::pin(async move {
                existing(tx, scribe, &person).await?;
                let known = absence::of_person(tx, &scribe.org, &person.0).await?;
                let was = known.into_iter().find(|absence| absence.from_on == from);
                let became = Absence { person: person.0.clone(), from_on: from, until_on: until };
                if was.as_ref() == Some(&became) {
                    return Ok(());
                }
                absence::set(tx, &scribe.org, &became).await?;
                let ended = was.as_ref().map(|was| was.until_on);
                let longer = |was: Date| until.is_none_or(|until| until > was);
                if ended.is_none_or(|ended| ended.is_some_and(longer)) {
                    scribe.handler_away(tx, &person, (from, until)).await?;
                }
                let (was, became) = (was.as_ref().map(days), Some(days(&became)));
                Ok(scribe.audit(tx, &by, format!("absence/{person}"), was, became).await?)
            })
        })
        .await
    }

    /// Takes an absence back, by its first day; one that is not known changes nothing.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn remove_absence(
        &self,
        by: &PersonId,
        person: &PersonId,
        from: Date,
    ) -> Result<Answer<()>, Error> {
        let (by, person) = (by.clone(), person.clone());
        self.change(move |tx, scribe| {
            Box::pin(async move {
                let known = absence::of_person(tx, &scribe.org, &person.0).await?;
                let Some(was) = known.iter().find(|absence| absence.from_on == from) else {
                    return Ok(());
                };
                absence::remove(tx, &scribe.org, &person.0, from).await?;
                Ok(scribe.audit(tx, &by, format!("absence/{person}"), Some(days(was)), None).await?)
            })
        })
        .await
    }

    /// Whether someone handles and on some day of that time, the first and the last included, nobody stands in for them who is there, so that
    /// what they have in hand waits.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn lacks_deputy(&self, person: &PersonId, time: (Date, Date)) -> Result<bool, Error> {
        let mut conn = self.store.read().await?;
        let roster = roster(&mut conn, &self.org).await?;
        let own = |held: &&Holding| held.person == *person && held.role == Role::Handler && !held.deputy;
        Ok(roster.holdings.iter().filter(own).any(|held| {
            let place = people::Place { body: &held.body, unit: held.unit.as_deref() };
            roster.lacks_deputy(person, Role::Handler, place, time)
        }))
    }

    /// The absences of someone, oldest first: the first day, and the last when it is known.
    ///
    /// # Errors
    /// [`Error`] of the store.
    pub async fn absences_of(&self, person: &PersonId) -> Result<Vec<(Date, Option<Date>)>, Error> {
        let mut conn = self.store.read().await?;
        let rows = absence::of_person(&mut conn, &self.org, &person.0).await?;
        Ok(rows.into_iter().map(|absence| (absence.from_on, absence.until_on)).collect())
    }
}

fn days(absence: &Absence) -> Value {
    json!({ "from": absence.from_on, "until": absence.until_on })
}

/// Whether anyone active is an administrator in their own right.
pub(super) async fn is_administered(conn: &mut Conn, org: &str) -> Result<bool, Error> {
    let of_administrators =
        |row: &RoleHolding| row.role == Role::Administrator.code() && row.deputy_for.is_empty();
    for row in role_holding::load_all(conn, org).await?.into_iter().filter(of_administrators) {
        if person::by_id(conn, org, &row.person).await?.is_some_and(|person| person.active) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The roles and absences of everyone who is active, for the rules. Takes a connection, so that a decision and what it
/// rests on are read in one transaction.
///
/// # Errors
/// [`Error`] of the store.
pub async fn roster(conn: &mut Conn, org: &str) -> Result<Roster, Error> {
    let mut roster = Roster::default();
    let active: Vec<String> = {
        let everyone = person::load_all(conn, org).await?;
        everyone.into_iter().filter(|person| person.active).map(|person| person.id).collect()
    };
    for row in role_holding::load_all(conn, org).await? {
        if !active.contains(&row.person) {
            continue;
        }
        let grant = Grant::read(row)?;
        roster.holdings.push(Holding {
            person: grant.person,
            role: grant.role,
            body: grant.body,
            unit: grant.unit,
            deputy: grant.deputy_for.is_some(),
            stands_in_for: grant.deputy_for,
        });
    }
    for row in absence::load_all(conn, org).await? {
        let until = row.until_on.unwrap_or(Date::MAX);
        roster.absences.push(people::Absence { person: PersonId(row.person), from: row.from_on, until });
    }
    Ok(roster)
}
