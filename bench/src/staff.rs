//! Who works there: three handlers and a coordinator for each unit; a desk, two managers, a higher level and a deputy
//! coordinator for each body.

use anyhow::{Result, anyhow};
use domain::language::Lang;
use domain::people::{PersonId, Role};
use jiff::ToSpan as _;
use jiff::civil::Date;
use office::Office;
use office::account::{Accounts, Details, Grant, NewPerson};

use crate::law;

/// How many handlers a unit has.
pub const HANDLERS: usize = 3;
/// How many managers a body has.
pub const MANAGERS: usize = 2;

/// The id of someone: `coordinator-selection-tests`, `handler-selection-tests-2`.
pub fn id(role: Role, place: &[&str]) -> PersonId {
    PersonId(format!("{}-{}", role.code(), place.join("-")))
}

struct Post {
    person: PersonId,
    role: Role,
    body: String,
    unit: Option<String>,
    deputy_for: Option<PersonId>,
}

fn posts(office: &Office) -> Vec<Post> {
    let mut posts = Vec::new();
    for body in law::bodies(office) {
        let mut add = |person: PersonId, role, unit: Option<&str>, deputy_for| {
            let unit = unit.map(str::to_owned);
            posts.push(Post { person, role, body: body.id.clone(), unit, deputy_for });
        };
        let here = body.id.as_str();
        add(id(Role::Administrator, &[here]), Role::Administrator, None, None);
        add(id(Role::Desk, &[here]), Role::Desk, None, None);
        add(id(Role::DecisionBody, &[here]), Role::DecisionBody, None, None);
        for number in 0..MANAGERS {
            let person = id(Role::ComplaintsManager, &[here, &number.to_string()]);
            add(person, Role::ComplaintsManager, None, None);
        }
        for unit in &body.units {
            let coordinator = id(Role::Coordinator, &[here, &unit.id]);
            add(coordinator.clone(), Role::Coordinator, Some(&unit.id), None);
            let deputy = id(Role::Coordinator, &[here, "deputy"]);
            add(deputy, Role::Coordinator, Some(&unit.id), Some(coordinator));
            for number in 0..HANDLERS {
                let person = id(Role::Handler, &[here, &unit.id, &number.to_string()]);
                add(person, Role::Handler, Some(&unit.id), None);
            }
        }
    }
    posts
}

/// Everyone who works there, administrators left out: they read no dossier.
pub fn readers(office: &Office) -> Vec<PersonId> {
    let mut readers: Vec<_> = posts(office)
        .into_iter()
        .filter(|post| post.role != Role::Administrator)
        .map(|post| post.person)
        .collect();
    readers.sort();
    readers.dedup();
    readers
}

/// Gives everyone an account and their roles. From `today` the first coordinator of each body is away.
pub async fn move_in(office: &Office, accounts: &Accounts, today: Date) -> Result<()> {
    let by = PersonId("system".to_owned());
    let refused = |flaws| anyhow!("{flaws:?}");
    let mut known = Vec::new();
    for post in posts(office) {
        let Post { person, role, body, unit, deputy_for } = post;
        if !known.contains(&person) {
            let details = Details {
                login: person.0.clone(),
                name: person.0.replace('-', " "),
                email: format!("{person}@postvak.example"),
                language: Lang::ALL[known.len() % 4],
            };
            let new = NewPerson { id: Some(person.clone()), details, password: None };
            accounts.add_person(&by, new).await?.map_err(refused)?;
            known.push(person.clone());
        }
        let grant = Grant { person, role, body, unit, deputy_for };
        accounts.grant(&by, &office.bodies(), grant).await?.map_err(refused)?;
    }
    for body in law::bodies(office) {
        if let Some(unit) = body.units.first() {
            let away = id(Role::Coordinator, &[&body.id, &unit.id]);
            accounts.set_absence(&by, &away, today, Some(today + 400.days())).await?.map_err(refused)?;
        }
    }
    Ok(())
}
