//! The appointments of hearings: how each was made, moved, called off or kept. One course per party and stage, in the order of
//! the record. An ending calls off what is still to come, and so does what takes the hearing out of the course or opens the next
//! level; undoing it brings no appointment back.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, DateTime};

use super::{Addressee, Dossier, corrections};
use crate::act::Act;
use crate::event::{Done, Event};
use crate::handling::{HearingWaiver, Invitation};
use crate::marking::Spot;
use crate::procedure::{ActivityId, Procedure};
use crate::record::Record;

/// One appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment<'d> {
    /// The level of handling.
    pub stage: u8,
    /// Whose it is: 1 complains, the others are complained about.
    pub party: u32,
    /// The event that made it.
    pub of: u32,
    /// What was said of it.
    pub invitation: &'d Invitation,
    /// How often that party was told of an appointment before this one.
    pub told_before: u32,
    /// What took it away; `None` while it stands.
    pub over: Option<Over>,
}

/// How an appointment is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Over {
    /// The event.
    pub by: u32,
    /// The day from which it is: of a hearing the day on which it was held.
    pub on: Date,
    /// In what way.
    pub how: HowOver,
}

/// The ways in which an appointment is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowOver {
    /// The same party was invited anew.
    Moved,
    /// That party was heard.
    Held,
    /// It does not take place.
    CalledOff,
}

/// Nobody hears that party any more, from an event on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unheard {
    /// The event.
    by: u32,
    /// The level and the party.
    at: (u8, u32),
}

impl Appointment<'_> {
    /// To whom it is told.
    pub fn addressee(&self) -> Addressee {
        Addressee::of_party(self.party)
    }

    /// Whether that event called it off.
    pub fn is_called_off_by(&self, event: u32) -> bool {
        self.over.is_some_and(|over| over.by == event && over.how == HowOver::CalledOff)
    }

    /// Whether its day came while it stood, or may still come.
    pub(super) fn keeps_its_day(&self) -> bool {
        let day = self.invitation.at.date();
        self.over.is_none_or(|over| match over.how {
            HowOver::Held => over.on == day,
            HowOver::Moved | HowOver::CalledOff => over.on > day,
        })
    }
}

impl Dossier {
    /// Every appointment that was made, in the order of the record.
    pub fn appointments(&self, procedure: &Procedure) -> Vec<Appointment<'_>> {
        let mut made: Vec<Appointment<'_>> = Vec::new();
        for (event, done) in self.events.iter().filter_map(|event| Some((event, event.done()?))) {
            happens(&mut made, event, done);
            for Unheard { at, .. } in self.unheard.iter().filter(|unheard| unheard.by == event.seq) {
                call_off(&mut made, event, |found| (found.stage, found.party) == *at);
            }
            if procedure.activity(&done.activity).is_some_and(|activity| activity.ends) {
                call_off(&mut made, event, |_| true);
            }
        }
        made
    }

    /// The day on which the appointment that an event made was called off.
    pub(crate) fn called_off_on(&self, procedure: &Procedure, of: u32) -> Option<Date> {
        let made = self.appointments(procedure).into_iter().find(|appointment| appointment.of == of);
        made?.over.filter(|over| over.how == HowOver::CalledOff).map(|over| over.on)
    }

    /// The parties whose hearing belongs to the course now, each with the level.
    pub(super) fn hearings(&self, procedure: &Procedure) -> BTreeSet<(u8, u32)> {
        let stage = self.stage;
        let hears =
            procedure.activities.values().filter(|node| node.act == Act::Hear && node.exists_in(stage));
        let spots = |node| self.marking.spots(node, Spot { stage, item: None }, node);
        let all = hears.flat_map(|node| spots(node).into_iter().map(move |spot| (node, spot)));
        let open = all.filter(|(node, spot)| self.marking.mark(node, *spot).included);
        open.map(|(_, spot)| (stage, spot.item.unwrap_or(1))).collect()
    }

    /// Whose hearing an event took out of the course: what belonged to it before and does no longer. A correction folds the past
    /// anew, as if that had never belonged to it: whatever does not belong to it now is taken out by it.
    pub(super) fn take_out_hearings(
        &mut self,
        procedure: &Procedure,
        by: u32,
        record: &Record,
        mut before: BTreeSet<(u8, u32)>,
    ) {
        let after = self.hearings(procedure);
        if corrections::entry(record).is_some() && procedure.first_of(Act::Hear).is_some() {
            let parties = self.named.len() as u32 + 1;
            before.extend((1..=self.stage).flat_map(|stage| (1..=parties).map(move |party| (stage, party))));
        }
        self.unheard.extend(before.difference(&after).map(|at| Unheard { by, at: *at }));
    }

    /// What was called off stays so: what each event took out is what it took out then, before a later correction.
    pub(super) fn keep_called_off(&mut self, procedure: &Procedure) {
        let cuts = || (0..).zip(&self.events).filter(|(_, event)| corrections::corrects(event));
        if procedure.first_of(Act::Hear).is_none() || cuts().next().is_none() {
            return;
        }
        let (mut kept, mut since) = (Vec::new(), 0);
        for (cut, event) in cuts() {
            let then = Dossier::folded("", procedure, &self.events[..cut]);
            kept.extend(then.unheard.into_iter().filter(|unheard| unheard.by >= since));
            since = event.seq;
        }
        kept.extend(self.unheard.iter().filter(|unheard| unheard.by >= since));
        self.unheard = kept;
    }
}

impl Dossier {
    /// The moment for which that party is invited at this level, as long as that stands.
    fn invited_at(&self, procedure: &Procedure, party: Option<u32>) -> Option<DateTime> {
        let made = self.appointments(procedure).into_iter();
        let mut theirs = made.filter(|made| made.stage == self.stage && Some(made.party) == party);
        theirs.rfind(|made| made.over.is_none()).map(|stands| stands.invitation.at)
    }

    /// Whether the hearing for which that party is invited on that day is still to begin.
    pub fn is_to_begin(&self, procedure: &Procedure, party: Option<u32>, on: Date, clock: DateTime) -> bool {
        self.invited_at(procedure, party).is_some_and(|at| at.date() == on && clock < at)
    }

    /// Who is not heard at this level, by the last that was done about it: each waiver that stands, with its activity.
    pub fn standing_waivers(&self) -> impl Iterator<Item = (&ActivityId, &HearingWaiver)> {
        let here = self.events.iter().filter_map(Event::done).filter(|done| done.stage == self.stage);
        let last: BTreeMap<_, _> = here
            .filter(|done| matches!(done.record, Record::Hear(_) | Record::WaiveHearing(_)))
            .map(|done| (done.item, done))
            .collect();
        last.into_values().filter_map(|done| match &done.record {
            Record::WaiveHearing(waiver) => Some((&done.activity, waiver)),
            _ => None,
        })
    }
}

/// What an act does to the appointments of its party.
fn happens<'d>(made: &mut Vec<Appointment<'d>>, event: &Event, done: &'d Done) {
    let Some(party) = done.item else { return };
    let theirs = |found: &Appointment<'_>| (found.stage, found.party) == (done.stage, party);
    let over = |on, how| Some(Over { by: event.seq, on, how });
    match &done.record {
        Record::Invite(invitation) => {
            let last = made.iter_mut().rfind(|found| theirs(found));
            let told_before = last.map_or(0, |last| {
                if last.over.is_none() {
                    last.over = over(event.on, HowOver::Moved);
                }
                let told_off = last.over.is_some_and(|over| over.how == HowOver::CalledOff);
                last.told_before + 1 + u32::from(told_off)
            });
            let stage = done.stage;
            made.push(Appointment { stage, party, of: event.seq, invitation, told_before, over: None });
        }
        Record::Hear(hearing) => {
            if let Some(last) = made.iter_mut().rfind(|found| theirs(found) && found.over.is_none()) {
                last.over = over(hearing.held_on, HowOver::Held);
            }
        }
        Record::WaiveHearing(_) => call_off(made, event, theirs),
        _ => {}
    }
}

/// What stands and is still to come does not take place.
fn call_off(made: &mut [Appointment<'_>], event: &Event, whose: impl Fn(&Appointment<'_>) -> bool) {
    let stands = |found: &&mut Appointment<'_>| {
        found.over.is_none() && found.invitation.at.date() >= event.on && whose(found)
    };
    for found in made.iter_mut().filter(stands) {
        found.over = Some(Over { by: event.seq, on: event.on, how: HowOver::CalledOff });
    }
}
