//! Whose conduct it is about.

use std::collections::BTreeSet;

use super::Dossier;
use crate::event::Event;
use crate::intake::NamedRespondent;
use crate::item::Item;
use crate::people::PersonId;
use crate::procedure::Procedure;
use crate::record::Record;

impl Dossier {
    /// Who was named as that member of staff already.
    pub fn named_before(&self, person: Option<&PersonId>) -> Option<&NamedRespondent> {
        let person = person?;
        self.named.iter().find(|named| named.person.as_ref() == Some(person))
    }

    /// How many were named before that event.
    pub fn named_by(&self, event: u32) -> u32 {
        let mut staff = BTreeSet::new();
        let earlier = self.events.iter().take_while(|earlier| earlier.seq < event).filter_map(Event::done);
        let named = earlier.filter_map(|done| match &done.record {
            Record::NameRespondent(named) => Some(named),
            _ => None,
        });
        named.filter(|named| named.person.as_ref().is_none_or(|person| staff.insert(person))).count() as u32
    }

    /// Someone is named; who was, and is again with the reason that was missing (Awb 9:7 lid 2), is kept out no longer.
    pub(super) fn name(&mut self, procedure: &Procedure, named: &NamedRespondent) {
        let before =
            self.named.iter_mut().find(|other| other.person.is_some() && other.person == named.person);
        if let Some(before) = before {
            before.exempt.clone_from(&named.exempt);
            return self.respondents.retain(|person| Some(person) != named.person.as_ref());
        }
        if let Some(person) = named.barred() {
            if self.handler() == Some(person) {
                self.handlers.remove(&self.stage);
            }
            self.seats.retain(|seated| seated.person != *person);
            self.respondents.push(person.clone());
        }
        self.named.push(named.clone());
        self.marking.set_items(procedure, Item::Respondent, self.named.len() as u32);
    }
}
