//! Who is meant in a told course: whoever is taken back, whoever did something, whoever takes a seat.

use super::{CAST, Telling};
use crate::check::acts::{By, Choice, Step};
use crate::check::bits::Place;
use crate::item::Item;
use crate::people::Role;
use crate::procedure::Activity;
use crate::record::Part;

impl Telling<'_> {
    /// Who does it, one after the other: as many as must sign it.
    pub(super) fn signers(&self, node: &Activity, step: Step, handler: bool) -> Vec<&'static str> {
        if node.signatures < 2 || step.by != By::Staff {
            return vec![self.who(node, step, handler)];
        }
        let able = |role: Role| -> Vec<&'static str> {
            match role {
                Role::Handler if handler => vec![handler_nr(self.assigned.saturating_sub(1))],
                Role::Handler => Vec::new(),
                role => CAST.iter().filter(|(_, held)| *held == role).map(|(name, _)| *name).collect(),
            }
        };
        let each = node.signatories.iter().filter_map(|role| able(*role).first().copied());
        let others = node.by.iter().chain(&node.fallback).flat_map(|role| able(*role));
        let mut all: Vec<&'static str> = Vec::new();
        for who in each.chain(others) {
            if !all.contains(&who) && all.len() < usize::from(node.signatures) {
                all.push(who);
            }
        }
        all
    }

    fn who(&self, node: &Activity, step: Step, handler: bool) -> &'static str {
        match step.by {
            By::Form => return "web",
            By::System | By::Time => return "system",
            By::Complainant => return "complainant",
            By::Staff => {}
        }
        let corrected = match step.choice {
            Choice::PutRight(entry) => Some(entry.activity),
            Choice::Reword(nr) | Choice::Medium(nr, _) | Choice::Leave(nr, ..) => Some(nr),
            _ => None,
        };
        let may = |role: &&Role| {
            let both = corrected.is_none_or(|nr| {
                let other = &self.procedure.activities[nr];
                other.roles(step.stage).contains(role) || other.fallback.contains(role)
            });
            let there = match role {
                Role::System | Role::Complainant => false,
                Role::Handler => handler,
                // nobody sits there who was not appointed
                role => !role.is_seated() || self.seated.iter().any(|(.., held)| *held == **role),
            };
            both && there
        };
        let role = node.roles(step.stage).iter().chain(&node.fallback).find(may);
        let Some(role) = role else { return "system" };
        if let Some(who) = self.sits(node, step) {
            return who;
        }
        if *role == Role::Handler {
            return handler_nr(self.assigned.saturating_sub(1));
        }
        let mut holders = CAST.iter().filter(|(_, held)| held == role).map(|(name, _)| *name);
        holders.nth(usize::from(step.stage > 1)).unwrap_or("system")
    }

    /// The one appointed: of an activity about a seat whoever sits there.
    fn sits(&self, node: &Activity, step: Step) -> Option<&'static str> {
        let roles = node.roles(step.stage);
        let about_seat = node.per.item == Some(Item::Seat);
        let mut last_first = self.seated.iter().rev();
        let found = last_first.find(|(item, _, role)| {
            roles.contains(role)
                && (!about_seat
                    || (*item, node.seat_role(step.place.item.into())) == (step.place.item, Some(*role)))
        });
        found.map(|(_, who, _)| *who)
    }

    /// Whoever was appointed there last.
    pub(super) fn who_sits(&self, seat: Place) -> Option<&'static str> {
        let role = self.procedure.activities[seat.activity].seat_role(seat.item.into())?;
        let there = |(item, _, held): &&(u8, &'static str, Role)| (*item, *held) == (seat.item, role);
        self.seated.iter().rev().find(there).map(|(_, who, _)| *who)
    }

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

pub(super) fn handler_nr(nr: usize) -> &'static str {
    let handlers: Vec<_> =
        CAST.iter().filter(|(_, role)| *role == Role::Handler).map(|(name, _)| *name).collect();
    handlers[nr % handlers.len()]
}
