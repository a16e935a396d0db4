//! Putting entries right: the wrong one stays in the record, the fold takes the right one.

use std::collections::BTreeMap;

use super::Dossier;
use crate::event::Event;
use crate::handling::Entry;
use crate::record::Record;

impl Dossier {
    /// What an event recorded, as it was last put right; `None` when no activity was done there.
    pub fn record_of(&self, seq: u32) -> Option<&Record> {
        let puts_right =
            |event: &'_ Event| entry(&event.done()?.record).filter(|(of, _)| *of == seq).map(|_| event.seq);
        let by = self.events.iter().rev().find_map(puts_right).unwrap_or(seq);
        let record = &self.events.iter().find(|event| event.seq == by)?.done()?.record;
        Some(if by == seq { record } else { entry(record)?.1 })
    }

    pub(super) fn put_right(&mut self, entry: &Entry) {
        match entry {
            Entry::Act { .. } => {} // the fold replaced it where it stands
            Entry::Complainant { party, reach } => {
                self.complainant = Some(party.clone());
                self.reach = *reach;
                self.redirect_waiting_letters();
            }
            Entry::Representative { party, reach } => {
                self.representative = Some(party.clone());
                self.reach = *reach;
                self.redirect_waiting_letters();
            }
            Entry::Language { language } => self.language = *language,
        }
    }
}

/// The event that a correction replaces, and what it should have recorded.
pub(super) fn entry(record: &Record) -> Option<(u32, &Record)> {
    match record {
        Record::Correct(correction) => match &correction.entry {
            Entry::Act { of, record } => Some((*of, record)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether an event replaces another: the history is folded anew.
pub(super) fn corrects(event: &Event) -> bool {
    event.done().is_some_and(|done| entry(&done.record).is_some())
}

/// What each corrected event should have recorded, as the last correction of it says.
pub(super) fn of(events: &[Event]) -> BTreeMap<u32, &Record> {
    events.iter().filter_map(|event| entry(&event.done()?.record)).collect()
}
