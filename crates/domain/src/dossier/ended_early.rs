//! Whoever got a copy of the complaint (Awb 9:9) waits for what becomes of it: that it ended without a judgment is told to them.

use jiff::civil::Date;

use super::{Addressee, Dossier};
use crate::act::Act;
use crate::event::Event;
use crate::procedure::Procedure;

impl Dossier {
    /// Of a dossier that ended without an answer, and goes on nowhere: the last copy of the complaint to each who is
    /// complained about, by its event.
    pub fn copies_left_open(&self, procedure: &Procedure) -> Vec<(u32, Addressee)> {
        let ended = self.ended.as_ref().and_then(|ended| procedure.activity(&ended.activity));
        let elsewhere = |act: Act| matches!(act, Act::Merge | Act::Join);
        if self.answered.is_some() || ended.is_none_or(|activity| elsewhere(activity.act)) {
            return Vec::new();
        }
        let mut copies: Vec<(u32, Addressee)> = Vec::new();
        for (of, to) in self.events.iter().filter_map(|event| copied(procedure, event)) {
            copies.retain(|(_, other)| *other != to);
            copies.push((of, to));
        }
        copies.retain(|(_, to)| !self.is_unnamed(*to));
        copies
    }

    /// The day on which the complaint ended of which the copy went with that event.
    pub(crate) fn ended_early_on(&self, procedure: &Procedure, of: u32) -> Option<Date> {
        self.copies_left_open(procedure).iter().find(|(event, _)| *event == of)?;
        self.ended.as_ref().map(|ended| ended.on)
    }
}

/// The event with which a copy of the complaint went, and to whom.
fn copied(procedure: &Procedure, event: &Event) -> Option<(u32, Addressee)> {
    let done = event.done()?;
    let activity =
        procedure.activity(&done.activity).filter(|activity| activity.act == Act::CopyToRespondent)?;
    let mut encloses = activity.encloses.iter().filter_map(|id| procedure.activity(id));
    encloses.find(|enclosed| enclosed.act == Act::Receive)?;
    Some((event.seq, Addressee::Respondent(done.item?)))
}
