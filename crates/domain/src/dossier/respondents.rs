//! Whose conduct it is about.

use std::collections::{BTreeMap, BTreeSet};

use super::Dossier;
use crate::act::Act;
use crate::event::Event;
use crate::handling::Judged;
use crate::intake::NamedRespondent;
use crate::marking::Spot;
use crate::people::PersonId;
use crate::procedure::{Activity, Procedure};
use crate::record::{Part, Record};

impl Dossier {
    /// Everyone of whom the naming stands, with their number, from 1.
    pub fn standing_named(&self) -> impl Iterator<Item = (u32, &NamedRespondent)> {
        (1..).zip(&self.named).filter(|(number, _)| !self.marking.is_dropped(*number))
    }

    /// The naming of the same person that stands, and its number.
    pub fn named_before(&self, named: &NamedRespondent) -> Option<(u32, &NamedRespondent)> {
        self.standing_named().find(|(_, other)| other.same(named))
    }

    /// Whether nobody else is complained about: what is decided then concerns that respondent whole.
    pub fn is_alone(&self, respondent: u32) -> bool {
        self.standing_named().all(|(number, _)| number == respondent)
    }

    /// Whether a judgment concerns that respondent, who reads no other of somebody else (Awb 9:9, P-01).
    pub fn concerns(&self, judged: &Judged, respondent: u32) -> bool {
        self.is_alone(respondent) || judged.about.contains(&respondent)
    }

    /// How many were named before that event, also by mistake.
    pub fn named_by(&self, event: u32) -> u32 {
        let (mut staff, mut count) = (BTreeSet::new(), 0);
        for done in self.events.iter().take_while(|earlier| earlier.seq < event).filter_map(Event::done) {
            match &done.record {
                Record::NameRespondent(named) if named.undone.is_some() => {
                    staff.retain(|person| Some(*person) != named.person.as_ref());
                }
                Record::NameRespondent(named) => {
                    count += u32::from(named.person.as_ref().is_none_or(|person| staff.insert(person)));
                }
                _ => {}
            }
        }
        count
    }

    /// What that person is in this stage, and what they did of it. Once it was answered nobody sits there to advise, and what they did is
    /// told and stands.
    pub fn part_of(&self, procedure: &Procedure, person: Option<&PersonId>) -> Part {
        let Some(person) = person else { return Part::default() };
        let told = self.is_told(procedure);
        let is = Part {
            handles: self.handler() == Some(person),
            sits: !told && self.seated().any(|seated| seated.person == *person),
            ..Part::default()
        };
        let deeds = Part::DEEDS.iter().filter(|(_, acts)| !told && self.last_did(person, acts));
        deeds.fold(is, |part, (deed, _)| part.with(deed))
    }

    /// Whether this stage was answered, and the answer is not owed anew.
    fn is_told(&self, procedure: &Procedure) -> bool {
        let spot = Spot { stage: self.stage, item: None };
        let answers = procedure.activities.values().filter(|node| node.act == Act::Answer);
        let mut marks =
            answers.filter(|node| node.exists_in(self.stage)).map(|node| self.marking.mark(node, spot));
        marks.any(|mark| mark.done.is_some() && !mark.pending)
    }

    /// Whether the person was the last to do one of these acts in this stage, about whatever it was; of hearing and doing without it
    /// the last counts, whichever. Of findings all count: others went on with them.
    fn last_did(&self, person: &PersonId, acts: &[Act]) -> bool {
        let mut last = BTreeMap::new();
        for (event, done) in self.events.iter().filter_map(|event| Some((event, event.done()?))) {
            let act = match done.record.act() {
                Act::WaiveHearing => Act::Hear,
                act => act,
            };
            if acts.contains(&act) && done.stage == self.stage {
                if act == Act::Investigate && event.by.person.as_ref() == Some(person) {
                    return true;
                }
                last.insert((act, done.item), event.by.person.as_ref());
            }
        }
        last.values().any(|by| *by == Some(person))
    }

    /// Someone is named; who was, and is again with the reason that was missing (Awb 9:7 lid 2), is kept out no longer, nor who was named
    /// by mistake. What followed from it, the new handler or the seat, stays as it is.
    pub(super) fn name(&mut self, procedure: &Procedure, activity: &Activity, named: &NamedRespondent) {
        let before = self.named_before(named).map(|(number, _)| number);
        if let Some(number) = before {
            self.respondents.retain(|person| Some(person) != named.person.as_ref());
            match &named.undone {
                Some(_) => self.marking.drop_respondent(number),
                None => self.named[number as usize - 1].exempt.clone_from(&named.exempt),
            }
            return;
        }
        if let Some(person) = activity.bars(named) {
            if self.handler() == Some(person) {
                self.handlers.remove(&self.stage);
            }
            self.seats.retain(|seated| seated.person != *person);
            self.respondents.push(person.clone());
        }
        self.named.push(named.clone());
        self.marking.set_respondents(procedure, self.named.len() as u32);
    }
}
