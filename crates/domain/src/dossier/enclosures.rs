//! What goes along with a letter: what was recorded last and stands. What somebody heard or advised who had no part in it does not.

use std::collections::BTreeMap;

use super::Dossier;
use crate::event::Event;
use crate::people::Role;
use crate::procedure::Activity;
use crate::record::{AttachmentRef, Record, TextRef};

impl Dossier {
    /// The files that came with a draft: they go along with the answer that it becomes.
    pub fn enclosed_with(&self, text: &TextRef) -> &[AttachmentRef] {
        let brings = |event: &&Event| match event.done().map(|done| &done.record) {
            Some(Record::Propose(proposal)) => proposal.text == *text,
            _ => false,
        };
        let event = self.events.iter().rev().find(brings);
        event.and_then(Event::done).map_or(&[], |done| &done.attachments)
    }

    /// The event with which the draft came that lies there.
    pub fn drafted(&self) -> Option<&Event> {
        let drafts =
            |event: &&Event| matches!(event.done().map(|done| &done.record), Some(Record::Propose(_)));
        self.events.iter().rev().find(drafts).filter(|_| self.proposal().is_some())
    }

    /// What came from whoever complains after the draft that lies there: words and files, also those that were noted for them. Whoever checks,
    /// judges or sends must know of it; the draft could not.
    pub fn added_since_the_draft(&self) -> impl Iterator<Item = &Event> {
        let since = self.drafted().map_or(u32::MAX, |event| event.seq);
        let later = self.events.iter().filter(move |event| event.seq > since);
        later.filter(|event| {
            event.done().is_some_and(|done| {
                let theirs = event.by.role == Role::Complainant && !done.attachments.is_empty();
                theirs || matches!(done.record, Record::Complete(_))
            })
        })
    }

    /// What that activity recorded last at this level, about each item that it is done per.
    pub fn recorded_by(&self, activity: &str) -> BTreeMap<Option<u32>, (&Event, &Record)> {
        let mut found = BTreeMap::new();
        for event in self.events.iter().filter(|event| !self.overturned.contains(&event.seq)) {
            let done = event.done().filter(|done| done.activity == activity && done.stage == self.stage);
            if let Some(done) = done {
                found.insert(done.item, (event, self.record_of(event.seq).unwrap_or(&done.record)));
            }
        }
        found
    }

    /// The files that came with the complaint, where the activity encloses it.
    pub fn received_with<'d>(&'d self, activity: &'d Activity) -> impl Iterator<Item = &'d AttachmentRef> {
        activity.encloses.iter().flat_map(|id| {
            let mut done = self.events.iter().filter_map(Event::done);
            let received =
                done.find(|done| done.activity == *id && matches!(done.record, Record::Receive(_)));
            received.into_iter().flat_map(|received| &received.attachments)
        })
    }

    /// The records of hearings that go along whole with the letter of an activity: the event of each.
    pub fn hearings_with<'d>(&'d self, activity: &'d Activity) -> impl Iterator<Item = &'d Event> {
        let recorded = activity.encloses.iter().flat_map(|id| self.recorded_by(id).into_values());
        recorded.filter(|(_, record)| matches!(record, Record::Hear(_))).map(|(event, _)| event)
    }

    /// Whoever sat was complained about or tied all along (Awb 9:7 and 9:15): what is owed anew because of that, and was done by whoever
    /// sat there, does not stand, also where nobody does it again. What the house itself did before there was a seat stands.
    pub(super) fn overturn(&mut self, activity: &Activity, outcome: Option<&str>, stage: u8) {
        let anew = |id: &String| activity.effects(outcome).any(|effects| effects.obliges.contains(id));
        let theirs = self.events.iter().filter(|event| {
            event.by.role.is_seated()
                && event.done().is_some_and(|done| done.stage == stage && anew(&done.activity))
        });
        let theirs: Vec<u32> = theirs.map(|event| event.seq).collect();
        self.overturned.extend(theirs);
    }
}
