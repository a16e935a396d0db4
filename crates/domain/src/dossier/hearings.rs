//! The appointments of hearings: how each was made, moved, called off or kept. One course per party and stage, in the order of
//! the record; an ending calls off what is still to come, and undoing it brings no appointment back.

use jiff::civil::Date;

use super::{Addressee, Dossier};
use crate::event::{Done, Event};
use crate::handling::Invitation;
use crate::procedure::Procedure;
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

impl Appointment<'_> {
    /// To whom it is told.
    pub fn addressee(&self) -> Addressee {
        match self.party {
            0 | 1 => Addressee::Complainant,
            respondent => Addressee::Respondent(respondent - 1),
        }
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
            if procedure.activity(&done.activity).is_some_and(|activity| activity.ends) {
                call_off(&mut made, event, |_| true);
            }
        }
        made
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
