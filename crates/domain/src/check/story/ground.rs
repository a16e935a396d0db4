//! The grounds of a told course: one that the engine takes for whoever it is about, and that what is judged then goes with.

use super::Telling;
use crate::act::Act;
use crate::check::acts::{By, Choice, Step};
use crate::check::bits::Place;
use crate::decide::possible;
use crate::handling::Judgment;
use crate::item::Item;
use crate::marking::Spot;
use crate::procedure::{Activity, Ground, GroundParty};
use crate::record::Record;

impl Telling<'_> {
    /// A ground that can be named as the course stands: one that bars no judgment before one that does, then what whoever wrote must
    /// hear before what is no message at all.
    pub(super) fn ground<'n>(&self, node: &'n Activity, step: Step) -> Option<&'n Ground> {
        let (item, of_party) = (step.place.item, node.per.item == Some(Item::Party));
        let complains = of_party && item == 1;
        let open = |party: Option<GroundParty>| match party {
            None => true,
            Some(GroundParty::Complainant) => complains,
            Some(GroundParty::InvitedRespondent) => complains || of_party && self.invited.contains(&item),
            Some(GroundParty::SilentComplainant) => false,
        };
        let able = node.grounds.iter().filter(|ground| {
            ground.only_if.is_none()
                && ground.longer_ago_than.is_none()
                && ground.by.is_empty()
                && open(ground.party)
        });
        able.min_by_key(|ground| (!ground.bars.is_empty(), ground.is_no_message()))
    }

    /// Whoever is complained about and asked nothing declared nothing: where that alone is a ground, they are asked first. What that leaves
    /// owed is compared with what the check says, as all that is told.
    pub(super) fn invite_first(&mut self, node: &Activity, step: Step, handler: bool) {
        let once_invited =
            |ground: &Ground| ground.party == Some(GroundParty::InvitedRespondent) && ground.by.is_empty();
        if node.act != Act::WaiveHearing
            || self.ground(node, step).is_some()
            || !node.grounds.iter().any(once_invited)
        {
            return;
        }
        let Some(dossier) = self.so_far().map(|played| played.dossier) else { return };
        let spot = Spot { stage: dossier.stage, item: Some(step.place.item.into()) };
        let invites = self.procedure.activities.values().position(|invites| {
            invites.act == Act::Invite
                && invites.per.item == Some(Item::Party)
                && possible(&dossier, self.procedure, invites, spot).is_ok()
        });
        let Some(activity) = invites else { return };
        let place = Place { activity, item: step.place.item };
        self.step(Step { place, outcome: None, choice: Choice::Plain, by: By::Staff, ..step }, handler);
    }

    /// The outcome, or another from which the same follows where a ground that was told does not go with it.
    pub(super) fn not_barred(&self, node: &Activity, outcome: &'static str) -> &'static str {
        let able = |outcome: &str| {
            node.act != Act::Judge
                || Judgment::from_code(outcome).is_none_or(|judgment| !self.barred.contains(&judgment))
        };
        let same = |other: &&&'static str| able(other) && node.when.get(**other) == node.when.get(outcome);
        match able(outcome) {
            true => outcome,
            false => Record::outcomes(node.act).iter().find(same).copied().unwrap_or(outcome),
        }
    }
}
