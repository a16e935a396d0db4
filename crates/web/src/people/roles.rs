//! The roles of someone: given and taken, for a body or one of its units, also in someone's place.

use domain::people::{PersonId, Role};
use maud::{Markup, html};
use office::account::{Answer, EVERY_BODY, Grant, Staff};
use office::args;

use crate::given::{Flaws, Given};
use crate::look::{self, Choice, Field};
use crate::officer::Officer;
use crate::problem::Problem;

use super::folded;

/// `klachtencoördinator, Federaal Selectiekantoor: Testcentrum, in afwezigheid van …`.
pub(super) fn in_words(officer: &Officer, grant: &Grant, people: &[Staff]) -> String {
    let office = officer.site.office();
    let role = office.texts().role(officer.lang, grant.role);
    let bodies = office.bodies();
    let every = officer.text("people-place-every");
    let body = if grant.body == EVERY_BODY { &every } else { bodies.name(&grant.body, officer.lang) };
    let place = match (&grant.unit, bodies.get(&grant.body)) {
        (Some(unit), Some(found)) => officer
            .say("people-place-unit", &args!["body" => body, "unit" => found.unit_name(unit, officer.lang)]),
        (Some(unit), None) => officer.say("people-place-unit", &args!["body" => body, "unit" => unit]),
        (None, _) => body.to_owned(),
    };
    match &grant.deputy_for {
        None => officer.say("people-role-in", &args!["role" => role, "place" => place]),
        Some(holder) => {
            let name =
                people.iter().find(|person| person.id == *holder).map_or(&holder.0, |person| &person.name);
            officer.say("people-role-for", &args!["role" => role, "place" => place, "holder" => name])
        }
    }
}

/// The roles held, each with the button that takes it, and the form that gives one.
pub(super) fn section(
    officer: &Officer,
    person: &Staff,
    held: &[Grant],
    people: &[Staff],
    given: &Given,
    flaws: &Flaws,
) -> Markup {
    html! {
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (officer.text("people-roles-title")) }
            @if held.is_empty() { p .nl-paragraph { (officer.text("people-no-roles")) } }
            @for grant in held {
                @let words = in_words(officer, grant, people);
                form .gehoor-row method="post" action={ "/people/" (person.id) } {
                    (officer.token())
                    (look::hidden("do", "revoke"))
                    (look::hidden("role", grant.role.code()))
                    (look::hidden("place", &place_code(grant)))
                    (look::hidden("deputy-for", grant.deputy_for.as_ref().map_or("", |person| &person.0)))
                    span { (words) }
                    button .gehoor-plain-button type="submit"
                        aria-label=(officer.say("people-revoke-this", &args!["role" => &words])) {
                        (officer.text("people-revoke"))
                    }
                }
            }
            (folded(&officer.text("people-grant"), flaws, form(officer, person, people, given, flaws)))
        }
    }
}

fn form(officer: &Officer, person: &Staff, people: &[Staff], given: &Given, flaws: &Flaws) -> Markup {
    let office = officer.site.office();
    let choose = || Choice::new("", officer.text("staff-choose"));
    let roles = Role::OF_STAFF
        .into_iter()
        .map(|role| Choice::new(role.code(), office.texts().role(officer.lang, role)));
    let others = people.iter().filter(|other| other.active && other.id != person.id);
    let others = others.map(|other| Choice::new(&*other.id.0, &*other.name));
    let nobody = Choice::new("", officer.text("people-deputy-none"));
    let content = html! {
        (officer.token())
        (look::hidden("do", "grant"))
        (Field::select("role", officer.text("people-role"), std::iter::once(choose()).chain(roles).collect())
            .value(given.line("role")).error(flaws.of("role")))
        (Field::select("place", officer.text("people-place"), std::iter::once(choose()).chain(places(officer)).collect())
            .value(given.line("place")).error(flaws.of("place")))
        (Field::select("deputy-for", officer.text("people-deputy-for"), std::iter::once(nobody).chain(others).collect())
            .hint(officer.text("people-roles-text"))
            .value(given.line("deputy-for")).error(flaws.of("deputy-for")))
        @if given.has("ahead") || flaws.of("ahead").is_some() {
            (Field::check("ahead", officer.text("people-ahead")).checked(given.has("ahead")).error(flaws.of("ahead")))
        }
        div .gehoor-row { (look::secondary_button(&officer.text("people-grant"))) }
    };
    look::form(&format!("/people/{}", person.id), content)
}

/// Every body, each followed by its units.
fn places(officer: &Officer) -> Vec<Choice> {
    let mut places = Vec::new();
    for body in officer.site.office().bodies().iter() {
        let name = body.name(officer.lang);
        places.push(Choice::new(&*body.id, officer.say("people-place-whole", &args!["body" => name])));
        for unit in body.open_units() {
            let label = officer
                .say("people-place-unit", &args!["body" => name, "unit" => unit.name.get(officer.lang)]);
            places.push(Choice::new(format!("{}/{}", body.id, unit.id), label));
        }
    }
    places.push(Choice::new(EVERYWHERE, officer.text("people-place-every-choice")));
    places
}

/// How the form names [`EVERY_BODY`].
const EVERYWHERE: &str = "*";

fn place_code(grant: &Grant) -> String {
    if grant.body == EVERY_BODY {
        return EVERYWHERE.to_owned();
    }
    grant.unit.as_ref().map_or_else(|| grant.body.clone(), |unit| format!("{}/{unit}", grant.body))
}

/// What was just given, as one reads it among the roles held.
pub(super) fn just_given(
    officer: &Officer,
    asked: &Given,
    held: &[Grant],
    people: &[Staff],
) -> Option<String> {
    let (role, place) = (asked.line("role"), asked.line("place"));
    let given = held.iter().find(|grant| grant.role.code() == role && place_code(grant) == place)?;
    Some(in_words(officer, given, people))
}

/// Whether a procedure that the body follows knows the role, or it is one that reads whatever the procedure says.
fn known_there(officer: &Officer, grant: &Grant) -> bool {
    const EVERYWHERE: [Role; 3] = [Role::Administrator, Role::ManagementCommittee, Role::LineManager];
    let (bodies, library) = (officer.site.office().bodies(), officer.site.office().library());
    // of a body that is not there, the accounts say so
    let Some(body) = bodies.get(&grant.body) else { return true };
    let mut laws = std::iter::once(library.of_body(body)).chain(library.of_disputes(body));
    EVERYWHERE.contains(&grant.role) || laws.any(|law| law.knows(grant.role))
}

/// The role that was filled in; `None` for one that does not exist.
fn read(person: &PersonId, given: &Given) -> Option<Grant> {
    let role = Role::from_code(&given.line("role"))?;
    let place = given.line("place");
    let (body, unit) =
        place.split_once('/').map_or((place.as_str(), None), |(body, unit)| (body, Some(unit)));
    let body = if body == EVERYWHERE { EVERY_BODY } else { body };
    let (body, unit) = (body.to_owned(), unit.map(str::to_owned));
    let deputy_for = Some(given.line("deputy-for")).filter(|id| !id.is_empty()).map(PersonId);
    Some(Grant { person: person.clone(), role, body, unit, deputy_for })
}

/// Gives the role. One that no procedure of the body knows is given only to whoever says that it is meant: a version that
/// is still to be published may ask for it.
pub(super) async fn grant(
    officer: &Officer,
    person: &PersonId,
    given: &Given,
    flaws: &mut Flaws,
) -> Result<Answer<()>, Problem> {
    let Some(grant) = read(person, given) else {
        return Ok(Err(vec![office::account::PersonFlaw::RoleNotOfStaff]));
    };
    if given.line("place").is_empty() {
        flaws.add("place", officer.text("people-place-missing"));
        return Ok(Ok(()));
    }
    if !given.has("ahead") && !known_there(officer, &grant) {
        let office = officer.site.office();
        let role = office.texts().role(officer.lang, grant.role);
        let bodies = office.bodies();
        let args = args!["role" => role, "body" => bodies.name(&grant.body, officer.lang)];
        flaws.add("ahead", officer.say("people-role-unknown-there", &args));
        return Ok(Ok(()));
    }
    Ok(officer.site.accounts().grant(&officer.id, &officer.site.office().bodies(), grant).await?)
}

/// The role that a form says to take.
pub(super) fn asked(person: &PersonId, given: &Given) -> Vec<Grant> {
    read(person, given).into_iter().collect()
}

pub(super) async fn revoke(
    officer: &Officer,
    person: &PersonId,
    given: &Given,
) -> Result<Answer<()>, Problem> {
    let Some(grant) = read(person, given) else {
        return Ok(Err(vec![office::account::PersonFlaw::RoleNotOfStaff]));
    };
    Ok(officer.site.accounts().revoke(&officer.id, grant).await?)
}
