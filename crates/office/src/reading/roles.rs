//! Which roles of a person count in a dossier.

use domain::decide::handles;
use domain::dossier::Dossier;
use domain::people::{PersonId, Role, Roster};
use jiff::civil::Date;

/// The roles of a person that count in a dossier on that day. A respondent has no part in it (Awb 9:7, Bestuursdecreet
/// II.86), and only the handler assigned handles it.
pub(crate) fn roles_in_force(roster: &Roster, dossier: &Dossier, person: &PersonId, on: Date) -> Vec<Role> {
    let barred = |person: &PersonId| dossier.respondents.contains(person);
    if barred(person) {
        return Vec::new();
    }
    let counts = |role: &Role| match role {
        Role::Handler => handles(dossier, roster, person),
        role if role.is_seated() => dossier.sitting(roster, *role, None).contains(&person),
        role => roster.in_force(person, *role, dossier.place(), on, &barred),
    };
    Role::OF_STAFF.into_iter().filter(counts).collect()
}
