//! When a complaint counts as lodged (Awb 9:4): in writing, with the first message, with what came to it or with what takes it further.

use jiff::civil::Date;

use super::Dossier;
use crate::event::{Done, Event};
use crate::intake::Medium;
use crate::people::Role;
use crate::procedure::AnchorDate;
use crate::record::{Record, TextRef};
use crate::term::Length;

/// What a text of whoever complains is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The message.
    Message,
    /// What was written when it was taken further.
    Further,
    /// What would put it right.
    Desired,
}

impl Dossier {
    /// The day on which it was lodged in writing: with the first message where that was written, else with what was written first afterwards,
    /// or with what took it further last. None of what was only said.
    pub fn lodged_on(&self) -> Option<Date> {
        let further = self
            .events
            .iter()
            .rev()
            .find(|event| event.done().is_some_and(|done| matches!(done.record, Record::Escalate(_))));
        let further = further.and_then(|event| self.lodged_with(event, event.done()?));
        self.written_on().into_iter().chain(further).min()
    }

    /// Whether it was lodged later than that length after what it is about; of what was only said the day of receipt counts. Working days are
    /// no such length.
    pub fn happened_longer_ago_than(&self, length: Length) -> bool {
        let Some(receipt) = &self.receipt else { return false };
        let lodged = self.lodged_on().unwrap_or(receipt.received_on);
        let last = receipt.happened_on.and_then(|day| length.after(day));
        last.is_some_and(|last| last < lodged)
    }

    /// What was written as the complaint: the message, what came with it when it was taken further, what was wished for. A respondent
    /// gets a copy of all of it (Awb 9:9).
    pub fn written(&self) -> Vec<(Written, &TextRef)> {
        let Some(receipt) = &self.receipt else { return Vec::new() };
        let further = self.events.iter().filter_map(|event| match self.record_of(event.seq)? {
            Record::Escalate(further) => further.reason.as_ref(),
            _ => None,
        });
        let further = further.map(|text| (Written::Further, text));
        let desired = receipt.desired.iter().map(|text| (Written::Desired, text));
        [(Written::Message, &receipt.message)].into_iter().chain(further).chain(desired).collect()
    }

    /// The same as of one act: of the receipt the day of a written message, of what takes it further the first such day there is.
    pub(crate) fn lodged_with(&self, event: &Event, done: &Done) -> Option<Date> {
        let record = self.record_of(event.seq).unwrap_or(&done.record);
        match record {
            Record::Escalate(_) => {
                self.written_on().into_iter().chain(record.date(AnchorDate::ReceivedOn)).min()
            }
            _ => self.written_on(),
        }
    }

    /// Since when there is something in writing: the message, or the first that came to it. Of what others recorded before they were asked how
    /// it came that is not known.
    pub(crate) fn written_on(&self) -> Option<Date> {
        let receipt = self.receipt.as_ref()?;
        if receipt.medium.written() {
            return Some(receipt.received_on);
        }
        let added = self.events.iter().filter_map(|event| match &event.done()?.record {
            Record::Complete(came) => {
                let written = came.medium.map_or(event.by.role == Role::Complainant, Medium::written);
                written.then_some(came.received_on)
            }
            _ => None,
        });
        added.min()
    }
}
