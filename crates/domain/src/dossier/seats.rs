//! Who sits where: the adviser, the chair and the members appointed in a dossier.

use super::Dossier;
use crate::marking::Seat;
use crate::people::{PersonId, Role, Roster};
use crate::procedure::Activity;
use crate::record::Record;

/// Someone in a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seated {
    /// The stage they were appointed in.
    pub stage: u8,
    /// By which activity.
    pub activity: String,
    /// Which of its seats, from 1.
    pub item: u32,
    /// What they are.
    pub role: Role,
    /// Who.
    pub person: PersonId,
}

impl Activity {
    /// The role of whoever takes that seat.
    pub fn seat_role(&self, item: u32) -> Option<Role> {
        Role::of_seat(self.seats.get((item as usize).checked_sub(1)?)?)
    }
}

impl Dossier {
    pub(super) fn seat(&mut self, stage: u8, activity: &Activity, item: u32, person: PersonId) {
        let Some(role) = activity.seat_role(item) else { return };
        let same =
            |seated: &Seated| seated.stage == stage && seated.activity == activity.id && seated.item == item;
        self.seats.retain(|seated| !same(seated));
        self.seats.push(Seated { stage, activity: activity.id.clone(), item, role, person });
    }

    /// The seat of this stage that nobody takes any more because whoever sits there is complained about (Awb 9:7 and 9:15).
    pub(super) fn freed_by(&self, activity: &Activity, record: &Record) -> Option<Seat> {
        let Record::NameRespondent(named) = record else { return None };
        let barred = activity.bars(named).filter(|_| named.undone.is_none())?;
        let seated = self.seated().find(|seated| seated.person == *barred)?;
        Some(Seat { role: seated.role, item: seated.item })
    }

    /// Everyone who sits in the current stage.
    pub fn seated(&self) -> impl Iterator<Item = &Seated> {
        self.seats.iter().filter(|seated| seated.stage == self.stage)
    }

    /// Who sits in the seat that an activity per seat is about.
    pub fn in_seat(&self, activity: &Activity, item: u32) -> Option<&PersonId> {
        let role = activity.seat_role(item)?;
        let there = |seated: &&Seated| seated.item == item && seated.role == role;
        self.seated().find(there).map(|seated| &seated.person)
    }

    /// Who sits in that role and still holds it: of an activity about a seat only the one who sits there.
    pub fn sitting(&self, roster: &Roster, role: Role, about: Option<(&Activity, u32)>) -> Vec<&PersonId> {
        let there = |person: &&PersonId| {
            about.is_none_or(|(activity, item)| self.in_seat(activity, item) == Some(*person))
        };
        let holds = |person: &&PersonId| roster.holds(person, role, self.place());
        let seated = self.seated().filter(|seated| seated.role == role).map(|seated| &seated.person);
        seated.filter(there).filter(holds).collect()
    }
}
