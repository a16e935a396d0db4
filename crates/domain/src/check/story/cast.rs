//! Who is meant in a told course: whoever is taken back, whoever did something, whoever takes a seat.

use super::{CAST, Telling};
use crate::check::acts::{Choice, Step};
use crate::people::Role;
use crate::procedure::Activity;
use crate::record::Part;

impl Telling<'_> {
    /// The number of whoever is taken back, as they were counted when they were named.
    pub(super) fn taken_back(&mut self, choice: Choice) -> u32 {
        let Choice::Mistake(nr) = choice else { return 0 };
        let at = usize::from(nr) - 1;
        if at < self.standing.len() { self.standing.remove(at) } else { 0 }
    }

    /// Whoever last did what the outcome of a naming says.
    pub(super) fn who_did(&self, step: Step) -> Option<&'static str> {
        let (_, acts) = Part::DEEDS
            .into_iter()
            .rev()
            .find(|(deed, _)| step.outcome.is_some_and(|of| of.contains(deed)))?;
        self.did.iter().rev().find(|(act, _)| acts.contains(act)).map(|(_, who)| *who)
    }

    /// Somebody who holds the role of that seat and did not sit yet.
    pub(super) fn appoint(&mut self, node: &Activity, item: u8) -> &'static str {
        let Some(role) = node.seat_role(item.into()) else { return "nobody" };
        let free = |(name, held): &&(&'static str, Role)| {
            *held == role && !self.seated.iter().any(|(_, seated, _)| seated == name)
        };
        let who = CAST.iter().find(free).map_or("nobody", |(name, _)| *name);
        self.seated.push((item, who, role));
        who
    }
}
