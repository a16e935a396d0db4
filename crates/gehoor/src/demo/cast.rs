//! The cast: the staff of the demo, with their roles, deputies and absences.

use domain::language::Lang;
use domain::people::{PersonId, Role};
use jiff::ToSpan;
use jiff::civil::Date;
use office::account::{Accounts, Details, Grant, NewPerson};
use office::body::Bodies;
use serde::Deserialize;

use crate::shipped;

/// The one password of everyone. It is shown on the sign-in page.
pub const PASSWORD: &str = "gehoor-voor-iedereen";

/// The whole cast, in the order of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cast {
    pub person: Vec<Member>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    pub id: String,
    pub name: String,
    pub login: String,
    pub language: Lang,
    pub email: String,
    pub roles: Vec<Held>,
    pub absent: Option<Away>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    pub role: Role,
    pub body: String,
    pub unit: Option<String>,
    #[serde(default)]
    pub deputy: bool,
}

/// In days from the day on which the demo starts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Away {
    pub from_days: i32,
    pub until_days: i32,
}

impl Cast {
    /// Reads what is carried.
    ///
    /// # Errors
    /// A sentence, when the file does not read; a test keeps it from happening.
    pub fn read() -> Result<Cast, String> {
        let text = shipped::bodies().remove("cast.toml").ok_or("bodies/cast.toml is not there")?;
        toml::from_str(&text).map_err(|error| format!("bodies/cast.toml: {error}"))
    }

    /// Gives everyone an account and their roles.
    ///
    /// # Errors
    /// A sentence, when the database fails or the file asks for something that is refused.
    pub async fn move_in(&self, accounts: &Accounts, bodies: &Bodies) -> Result<(), String> {
        let by = self.administrator();
        for member in &self.person {
            let details = Details {
                login: member.login.clone(),
                name: member.name.clone(),
                email: member.email.clone(),
                language: member.language,
            };
            let id = Some(PersonId(member.id.clone()));
            let new = NewPerson { id, details, password: Some(PASSWORD.to_owned()) };
            granted(accounts.add_person(&by, new).await, &member.id)?;
        }
        for grant in self.grants() {
            let whom = grant.person.0.clone();
            granted(accounts.grant(&by, bodies, grant).await, &whom)?;
        }
        Ok(())
    }

    /// Notes who is away around today.
    ///
    /// # Errors
    /// As [`Cast::move_in`].
    pub async fn leave(&self, accounts: &Accounts, today: Date) -> Result<(), String> {
        let by = self.administrator();
        for member in &self.person {
            let Some(away) = &member.absent else { continue };
            let (from, until) = (today + away.from_days.days(), today + away.until_days.days());
            let id = PersonId(member.id.clone());
            granted(accounts.set_absence(&by, &id, from, Some(until)).await, &member.id)?;
        }
        Ok(())
    }

    /// Whoever signs in by that name.
    pub fn person_of(&self, login: &str) -> Option<PersonId> {
        self.person.iter().find(|member| member.login == login).map(|member| PersonId(member.id.clone()))
    }

    fn administrator(&self) -> PersonId {
        let is = |member: &&Member| member.roles.iter().any(|held| held.role == Role::Administrator);
        PersonId(self.person.iter().find(is).map(|member| member.id.clone()).unwrap_or_default())
    }

    /// A deputy stands in for each of the first holders of the role in that body, in the units of each.
    fn grants(&self) -> Vec<Grant> {
        let mut grants = Vec::new();
        for member in &self.person {
            for held in &member.roles {
                let grant = Grant {
                    person: PersonId(member.id.clone()),
                    role: held.role,
                    body: held.body.clone(),
                    unit: held.unit.clone(),
                    deputy_for: None,
                };
                if held.deputy {
                    let holders = self.holders(held.role, &held.body);
                    grants.extend(holders.map(|(holder, unit)| Grant {
                        unit,
                        deputy_for: Some(holder),
                        ..grant.clone()
                    }));
                } else {
                    grants.push(grant);
                }
            }
        }
        // whoever is stood in for comes first
        grants.sort_by_key(|grant| grant.deputy_for.is_some());
        grants
    }

    /// The first holders of a role in a body, each with the units they hold it for.
    fn holders(&self, role: Role, body: &str) -> impl Iterator<Item = (PersonId, Option<String>)> {
        self.person.iter().flat_map(move |member| {
            let first = member
                .roles
                .iter()
                .filter(move |held| held.role == role && held.body == body && !held.deputy);
            first.map(|held| (PersonId(member.id.clone()), held.unit.clone()))
        })
    }

    /// Who registers what arrives for a body: the desk, else a coordinator who answers for that unit.
    pub fn registrar(&self, body: &str, unit: Option<&str>) -> Option<PersonId> {
        let with = |role: Role| {
            let fits = move |held: &&Held| {
                let here = held.unit.is_none() || held.unit.as_deref() == unit;
                held.role == role && held.body == body && !held.deputy && here
            };
            let member = self.person.iter().find(|member| member.roles.iter().any(|held| fits(&held)))?;
            Some(PersonId(member.id.clone()))
        };
        with(Role::Desk).or_else(|| with(Role::Coordinator))
    }

    /// The language of someone's screen.
    pub fn language(&self, person: &PersonId) -> Option<Lang> {
        self.person.iter().find(|member| member.id == person.0).map(|member| member.language)
    }
}

fn granted<T>(
    answer: Result<office::account::Answer<T>, office::account::Error>,
    whom: &str,
) -> Result<T, String> {
    let flaws = answer.map_err(|error| error.to_string())?;
    flaws.map_err(|flaws| format!("bodies/cast.toml: {whom}: {flaws:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_of_the_procedure_is_played_in_every_body() {
        let cast = Cast::read().unwrap();
        for body in ["selection", "personnel", "training"] {
            for role in [Role::Coordinator, Role::Handler, Role::ComplaintsManager, Role::DecisionBody] {
                assert!(cast.holders(role, body).next().is_some(), "{role:?} in {body}");
            }
            assert!(cast.registrar(body, None).is_some(), "{body}");
        }
        assert!(cast.grants().iter().any(|grant| grant.deputy_for.is_some()));
    }
}
