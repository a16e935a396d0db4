//! Whom the rules on persons bar from what only they could do.

use std::collections::BTreeSet;

use domain::act::Act;
use domain::dossier::Dossier;
use domain::people::{PersonId, PersonRule};
use domain::procedure::Activity;

use super::{Place, Step, Stumble};

/// Whom a rule on persons leaves with nobody: what they did before, and whether it is so in every dossier.
pub(super) struct Bar {
    pub after: Vec<Step>,
    pub surely: bool,
}

impl Place<'_> {
    pub(super) fn barred(&self, activity: &Activity, stage: u8, able: &BTreeSet<PersonId>) -> Vec<Stumble> {
        let finding = |rule: &PersonRule| {
            let Bar { after, surely } = self.bar(*rule, stage, able)?;
            let people = able.iter().cloned().collect();
            let step = Step { activity: activity.id.clone(), level: stage };
            Some(Stumble::Barred { people, step, after, surely })
        };
        let mut found: Vec<Stumble> = activity.person_not.iter().filter_map(finding).collect();
        found.dedup();
        found
    }

    /// What bars someone by that rule at that level: each step, with whoever can have taken it.
    fn before(&self, rule: PersonRule, stage: u8) -> Vec<(Step, BTreeSet<PersonId>)> {
        let (acts, stages): (&[Act], Vec<u8>) = match rule {
            PersonRule::Respondent => return Vec::new(),
            PersonRule::DoerOfTheCurrentText => (&[Act::Propose], vec![stage]),
            PersonRule::AnyoneOfAnEarlierStage => (&Dossier::PART, (1..stage).collect()),
        };
        let all =
            stages.iter().flat_map(|stage| self.procedure.activities.values().map(move |act| (act, *stage)));
        all.filter(|(other, stage)| acts.contains(&other.act) && other.exists_in(*stage))
            .map(|(other, level)| (Step { activity: other.id.clone(), level }, self.counted(other, level)))
            .collect()
    }

    /// Those whom the rules bar in every dossier: nobody else can do what bars them.
    pub(super) fn surely_barred(&self, rules: &[PersonRule], stage: u8) -> BTreeSet<PersonId> {
        let doing = rules.iter().flat_map(|rule| self.before(*rule, stage));
        doing.filter(|(_, doers)| doers.len() == 1).flat_map(|(_, doers)| doers).collect()
    }

    /// Whether a rule bars everyone of `able`: surely, or where the only one of them did it.
    pub(super) fn bar(&self, rule: PersonRule, stage: u8, able: &BTreeSet<PersonId>) -> Option<Bar> {
        let doing = self.before(rule, stage);
        let surely = able.is_subset(&self.surely_barred(&[rule], stage));
        let one = able.len() == 1 && doing.iter().any(|(_, doers)| able.is_subset(doers));
        let theirs = doing.into_iter().filter(|(_, doers)| able.iter().any(|person| doers.contains(person)));
        let mut after: Vec<Step> = Vec::new();
        for (step, _) in theirs {
            if after.iter().all(|known| known.activity != step.activity) {
                after.push(step);
            }
        }
        (surely || one).then_some(Bar { after, surely })
    }
}
