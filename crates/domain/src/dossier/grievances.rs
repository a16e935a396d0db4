//! The grievances of a dossier, and what was judged of each.

use std::collections::BTreeMap;

use super::Dossier;
use crate::event::Event;
use crate::handling::Judgment;
use crate::intake::Classification;
use crate::procedure::Procedure;
use crate::record::{Record, TextRef};

impl Dossier {
    /// Takes the grievances of a classification: what was judged, and is owed, of each follows its words, whichever number it has now.
    pub(super) fn set_grievances(&mut self, procedure: &Procedure, classification: &Classification) {
        let known_as = classification.known_as(&self.grievances);
        let judged = std::mem::take(&mut self.judgments);
        let of_number = |now: u32, before: u32| {
            let of_it = judged.iter().filter(move |((_, number), _)| *number == before);
            of_it.map(move |((stage, _), judged)| ((*stage, now), judged.clone()))
        };
        let kept = (1..).zip(&known_as).filter_map(|(now, before)| Some(of_number(now, (*before)?)));
        self.judgments = kept.flatten().collect::<BTreeMap<_, _>>();
        self.marking.set_grievances(procedure, &known_as);
        self.grievances = classification.grievances.clone();
    }

    /// What the judgments of a stage come to.
    pub fn overall_judgment(&self, stage: u8) -> Option<Judgment> {
        let judged: Vec<_> = (1..)
            .zip(&self.grievances)
            .filter_map(|(nr, grievance)| Some((self.judgments.get(&(stage, nr))?.judgment, grievance.main)))
            .collect();
        Judgment::overall(&judged)
    }

    /// Why the answer of this level departs from the advice, as it was last put right: of the last answer alone. What an earlier one said
    /// is no reason of this one.
    pub fn departure(&self) -> Option<&TextRef> {
        let here = |event: &&Event| {
            let done = event.done();
            done.is_some_and(|done| matches!(done.record, Record::Answer(_)) && done.stage == self.stage)
        };
        match self.record_of(self.events.iter().rev().find(here)?.seq)? {
            Record::Answer(answer) => answer.departs.as_ref(),
            _ => None,
        }
    }
}
