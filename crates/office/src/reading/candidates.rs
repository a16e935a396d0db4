//! Who could take a seat, and what binds whoever holds its role to the matter: told before anybody is chosen.

use domain::decide::barred;
use domain::handling::Tie;
use domain::people::{PersonId, PersonRule, Role};
use domain::procedure::Activity;
use domain::record::Record;

use super::Reading;

/// Someone who holds the role of a seat.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate<'r> {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: &'r str,
    /// Why they cannot take it; none when they can.
    pub out: Option<Out<'r>>,
    /// They did something in this dossier before.
    pub had_a_hand: bool,
    /// The complaint mentions their surname.
    pub mentioned: bool,
    /// They hold another role in the unit that it is about.
    pub of_the_unit: bool,
}

/// Why someone cannot take a seat.
#[derive(Clone, Debug, PartialEq)]
pub enum Out<'r> {
    /// A rule of the procedure bars them: they are complained about, or had a part in it.
    Barred(PersonRule),
    /// They declared a recent tie.
    Tied(Option<&'r Tie>),
    /// They sit in another seat, or in this one.
    Sits(Role),
}

impl Reading {
    /// Everyone who holds the role of that seat here, by name: first who can take it.
    pub fn candidates(&self, activity: &Activity, item: u32) -> Vec<Candidate<'_>> {
        let Some(role) = activity.seat_role(item) else { return Vec::new() };
        let mut people = self.colleagues();
        people.retain(|(person, _)| self.roster().holds(person, role, self.dossier.place()));
        let mut all: Vec<Candidate<'_>> = people
            .into_iter()
            .map(|(person, name)| Candidate {
                name,
                mentioned: self.mentions(name),
                out: self.out(activity, &person),
                had_a_hand: self.had_a_hand(&person),
                of_the_unit: self.of_the_unit(&person),
                person,
            })
            .collect();
        all.sort_by_key(|candidate| candidate.out.is_some());
        all
    }

    /// Who can give someone a role here, by name.
    pub fn administrators(&self) -> Vec<&str> {
        let place = self.dossier.place();
        let administers = |person: &PersonId| self.roster().holds(person, Role::Administrator, place);
        self.colleagues()
            .into_iter()
            .filter(|(person, _)| administers(person))
            .map(|(_, name)| name)
            .collect()
    }

    fn out(&self, activity: &Activity, person: &PersonId) -> Option<Out<'_>> {
        if let Some(rule) = barred(&self.dossier, &activity.assignee_not, person) {
            return Some(Out::Barred(rule));
        }
        if self.dossier.tied.contains(person) {
            return Some(Out::Tied(self.declared(person)));
        }
        let seated = self.dossier.seated().find(|seated| seated.person == *person)?;
        Some(Out::Sits(seated.role))
    }

    /// The tie that someone declared last.
    fn declared(&self, person: &PersonId) -> Option<&Tie> {
        let theirs =
            self.dossier.events.iter().rev().filter(|event| event.by.person.as_ref() == Some(person));
        let mut ties = theirs.filter_map(|event| match &event.done()?.record {
            Record::DeclareTies(ties) => ties.tie.as_ref(),
            _ => None,
        });
        ties.next()
    }

    fn had_a_hand(&self, person: &PersonId) -> bool {
        let acts = self.dossier.events.iter().filter(|event| event.by.person.as_ref() == Some(person));
        acts.filter_map(|event| event.done()).any(|done| !matches!(done.record, Record::DeclareTies(_)))
    }

    fn of_the_unit(&self, person: &PersonId) -> bool {
        let unit = self.dossier.place().unit;
        self.roster().holdings.iter().any(|held| {
            held.person == *person
                && held.body == self.dossier.body
                && held.unit.is_some()
                && held.unit.as_deref() == unit
                && !held.role.is_seated()
        })
    }
}
