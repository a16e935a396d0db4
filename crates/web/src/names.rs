//! What people, organisations and their units are called, for lists and for the filters above them.

use domain::people::{PersonId, Role};
use jiff::civil::Date;
use office::account::{Grant, Staff};
use office::args;

use crate::officer::Officer;
use crate::problem::Problem;
use crate::visitor::Visitor;

/// Who is called what.
pub(crate) struct Names(Vec<Staff>);

impl Names {
    pub(crate) async fn of(officer: &Officer) -> Result<Names, Problem> {
        Ok(Names(officer.site.accounts().people().await?))
    }

    /// A member of staff's name; the id of someone who was removed.
    pub(crate) fn name<'n>(&'n self, id: &'n str) -> &'n str {
        self.0.iter().find(|person| person.id.0 == id).map_or(id, |person| &person.name)
    }

    /// Whether someone works here no more.
    pub(crate) fn has_left(&self, id: &str) -> bool {
        self.0.iter().any(|person| person.id.0 == id && !person.active)
    }

    /// Everyone who worked here, by name.
    pub(crate) fn former(&self) -> impl Iterator<Item = (&PersonId, &str)> {
        let mut people: Vec<_> = self.0.iter().filter(|person| !person.active).collect();
        people.sort_by(|a, b| a.name.cmp(&b.name));
        people.into_iter().map(|person| (&person.id, person.name.as_str()))
    }

    /// Everyone who works here, by name.
    pub(crate) fn people(&self) -> impl Iterator<Item = (&PersonId, &str)> {
        let mut people: Vec<_> = self.0.iter().filter(|person| person.active).collect();
        people.sort_by(|a, b| a.name.cmp(&b.name));
        people.into_iter().map(|person| (&person.id, person.name.as_str()))
    }
}

/// `afwezig tot en met 6 maart 2026`.
pub(crate) fn away_in_words(officer: &Officer, until: Option<Date>) -> String {
    match until {
        Some(until) => officer.say("people-absent-until", &args!["until" => until]),
        None => officer.text("people-absent"),
    }
}

/// The roles in a body with which someone can see something there: an administrator or an employee sees no dossier by that alone.
fn seeing<'o>(officer: &'o Officer, body: &'o str) -> impl Iterator<Item = &'o Grant> {
    let blind = |role: Role| matches!(role, Role::Administrator | Role::Employee);
    officer.held.iter().filter(move |held| held.body == body && !blind(held.role))
}

/// The bodies in which the reader may see something.
pub(crate) fn bodies_seen(officer: &Officer) -> Vec<String> {
    let bodies = officer.site.office().bodies();
    let ids = bodies.iter().map(|body| body.id.clone());
    ids.filter(|id| seeing(officer, id).next().is_some()).collect()
}

/// Each body in which the reader may see something, and below it its units, as a filter has them: `body/unit`, with their names.
pub(crate) fn places(officer: &Officer) -> Vec<(String, String)> {
    let mut places = Vec::new();
    for body in officer.site.office().bodies().iter() {
        let held: Vec<_> = seeing(officer, &body.id).collect();
        if held.is_empty() {
            continue;
        }
        places.push((body.id.clone(), place(officer, &body.id, "")));
        let sees = |unit: &str| held.iter().any(|held| held.unit.as_deref().is_none_or(|own| own == unit));
        let named = |unit: &str| (format!("{}/{unit}", body.id), place(officer, &body.id, unit));
        places.extend(body.units.iter().filter(|unit| sees(&unit.id)).map(|unit| named(&unit.id)));
    }
    places
}

/// A body, and the unit where there is one.
pub(crate) fn place(visitor: &Visitor, body: &str, unit: &str) -> String {
    match visitor.site.office().bodies().get(body) {
        Some(body) if !unit.is_empty() => {
            format!("{} · {}", body.name(visitor.lang), body.unit_name(unit, visitor.lang))
        }
        Some(body) => body.name(visitor.lang).to_owned(),
        None => body.to_owned(),
    }
}
