//! What others decide about a dossier: before whom it is, and which of their rulings stands.

use super::Dossier;
use crate::act::Act;
use crate::event::Event;
use crate::handling::{Forum, Judgment, Ruling};
use crate::record::Record;

impl Dossier {
    /// The event of the ruling that stands.
    pub fn ruled_at(&self) -> Option<u32> {
        let ruling = |event: &&Event| event.done().is_some_and(|done| done.record.act() == Act::RecordRuling);
        self.events.iter().rev().find(ruling).map(|event| event.seq)
    }

    /// Before whom the last case was brought; with a ruling, the last case before that ruling was written down.
    pub fn forum(&self, of: Option<&Ruling>) -> Option<Forum> {
        let records = self.events.iter().filter_map(|event| Some(&event.done()?.record));
        let before = records.take_while(|record| match record {
            Record::RecordRuling(ruling) => Some(ruling) != of,
            _ => true,
        });
        let forum = |record: &Record| match record {
            Record::OpenSecondLine(case) => Some(case.forum),
            _ => None,
        };
        before.filter_map(forum).last()
    }

    /// What was judged here, at the last level that judged: it stands beside what others find, and is not overwritten by it (H-28).
    pub fn own_judgment(&self) -> Option<Judgment> {
        (1..=self.stage).rev().find_map(|stage| self.overall_judgment(stage))
    }
}
