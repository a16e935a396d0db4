//! What somebody may do in a dossier, and why not the rest.

use domain::decide::{barred, may};
use domain::marking::Spot;
use domain::people::{Actor, Doer, PersonId, Role};
use domain::procedure::Activity;
use domain::refusal::Reason;

use super::Reading;

/// An activity in one place of the course.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'r> {
    /// Which.
    pub activity: &'r Activity,
    /// In which stage, about which item.
    pub spot: Spot,
    /// Whether it is owed, rather than only possible.
    pub owed: bool,
}

impl Reading {
    /// The activities that the actor may do now: first what is owed.
    pub fn offers(&self, actor: &Actor) -> Vec<Offer<'_>> {
        self.weighed(actor).0
    }

    /// The activities that the actor may do now, first what is owed; and those that they may not, each with every reason.
    pub fn weighed(&self, actor: &Actor) -> (Vec<Offer<'_>>, Vec<(Offer<'_>, Vec<Reason>)>) {
        let (mut offers, mut obstacles) = (Vec::new(), Vec::new());
        for offer in self.places() {
            match self.may(&offer, actor) {
                Ok(_) => offers.push(offer),
                Err(reasons) => obstacles.push((offer, reasons)),
            }
        }
        offers.sort_by_key(|offer| !offer.owed);
        (offers, obstacles)
    }

    /// One activity, if the procedure has it and the place exists.
    pub fn offer(&self, activity: &str, item: Option<u32>) -> Option<Offer<'_>> {
        self.places().find(|offer| offer.activity.id == activity && offer.spot.item == item)
    }

    /// Whether the actor may, or every reason why not.
    ///
    /// # Errors
    /// The reasons.
    pub fn may(&self, offer: &Offer<'_>, actor: &Actor) -> Result<Doer, Vec<Reason>> {
        may(&self.dossier, self.setting(), offer.activity, offer.spot, actor, self.today)
    }

    fn places(&self) -> impl Iterator<Item = Offer<'_>> {
        let owed = self.dossier.owed(&self.procedure);
        let here = Spot { stage: self.dossier.stage, item: None };
        self.procedure.activities.values().flat_map(move |activity| {
            let owed = owed.clone();
            self.dossier.marking.spots(activity, here, activity).into_iter().map(move |spot| {
                let owed = owed.iter().any(|(other, there)| other.id == activity.id && *there == spot);
                Offer { activity, spot, owed }
            })
        })
    }

    /// Who could be assigned here: handlers of this body and unit whom no rule bars, with their names.
    pub fn assignable(&self, activity: &Activity) -> Vec<(PersonId, &str)> {
        let bar = |person: &PersonId| barred(&self.dossier, &activity.assignee_not, person).is_some();
        let present = self.roster().present(Role::Handler, self.dossier.place(), self.today, &bar);
        let mut people: Vec<_> = present
            .into_iter()
            .filter_map(|(person, _)| Some((person.clone(), self.everyone.name(&person.0)?)))
            .collect();
        people.sort_by(|a, b| a.1.cmp(b.1));
        people
    }
}
