//! Would the roles that people hold lock a procedure, or make it go otherwise than it promises? Told before a dossier gets there.

mod barred;
mod finding;
mod lost;
mod teller;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::act::Act;
use domain::people::{PersonId, Role, Roster};
use domain::procedure::{Activity, Procedure};

use barred::Bar;
pub use finding::{Finding, Step, Stumble};
pub use lost::Lost;
pub use teller::Teller;

use crate::account::roster;
use crate::body::Body;
use crate::error::Error;
use crate::office::Office;

/// What would lock a procedure in that body. Units that are retired are not looked at; a body without units is one place.
pub fn check(roster: &Roster, procedure: &Procedure, body: &Body) -> Vec<Finding> {
    let units: Vec<Option<&str>> = body.open_units().map(|unit| Some(unit.id.as_str())).collect();
    let units = if units.is_empty() { vec![None] } else { units };
    let mut found: Vec<(Stumble, BTreeSet<Option<String>>)> = Vec::new();
    for unit in &units {
        let place = Place { roster, procedure, body: &body.id, unit: *unit };
        for what in place.stumbles() {
            let known = found.iter_mut().find(|(known, _)| *known == what);
            match known {
                Some((_, places)) => drop(places.insert(unit.map(str::to_owned))),
                None => found.push((what, BTreeSet::from([unit.map(str::to_owned)]))),
            }
        }
    }
    // what holds in every unit is told once
    let everywhere = |places: BTreeSet<Option<String>>| match places.len() == units.len() {
        true => BTreeSet::from([None]),
        false => places,
    };
    found
        .into_iter()
        .flat_map(|(what, places)| {
            everywhere(places).into_iter().map(move |unit| Finding { unit, what: what.clone() })
        })
        .collect()
}

/// A finding, and the procedure whose activities it names.
pub type OfLaw = (Arc<Procedure>, Finding);

/// What would lock any of these procedures in a body. What several versions would stumble over alike is told of the first.
pub fn check_all(roster: &Roster, laws: &[Arc<Procedure>], body: &Body) -> Vec<OfLaw> {
    let mut found: Vec<OfLaw> = Vec::new();
    for law in laws {
        for finding in check(roster, law, body) {
            let alike = |(of, known): &OfLaw| of.name == law.name && *known == finding;
            if !found.iter().any(alike) {
                found.push((Arc::clone(law), finding));
            }
        }
    }
    found
}

/// What would lock a procedure in that place alone.
pub(crate) fn check_place(
    roster: &Roster,
    procedure: &Procedure,
    (body, unit): (&str, Option<&str>),
) -> Vec<Finding> {
    let found = Place { roster, procedure, body, unit }.stumbles().into_iter();
    found.map(|what| Finding { unit: None, what }).collect()
}

/// The steps that nobody can take.
fn locked(finding: &Finding) -> &[Step] {
    match &finding.what {
        Stumble::Nobody { steps, .. } => steps,
        Stumble::Barred { step, .. } | Stumble::Unappointable { step, .. } | Stumble::TooFew { step, .. } => {
            std::slice::from_ref(step)
        }
        Stumble::OnlyDeputies { .. } | Stumble::Lower { .. } | Stumble::Uninformed { .. } => &[],
    }
}

struct Place<'a> {
    roster: &'a Roster,
    procedure: &'a Procedure,
    body: &'a str,
    unit: Option<&'a str>,
}

/// Steps by whatever they have in common.
type Lists<K> = BTreeMap<K, Vec<Step>>;

/// A step that is listed for a lower level needs no second line.
fn list<K: Ord>(lists: &mut Lists<K>, key: K, step: Step) {
    let steps = lists.entry(key).or_default();
    if steps.iter().all(|known| known.activity != step.activity) {
        steps.push(step);
    }
}

impl Place<'_> {
    fn stumbles(&self) -> Vec<Stumble> {
        let (mut nobody, mut deputies, mut lower) = (Lists::new(), Lists::new(), Lists::new());
        let mut one_by_one = Vec::new();
        for activity in self.procedure.activities.values() {
            for stage in self.stages(activity) {
                let step = Step { activity: activity.id.clone(), level: stage };
                let roles = activity.roles(stage);
                let own = self.holders(roles, &[false]);
                let anyone = self.able(activity, stage);
                if self.lacks_a_handler(activity, stage) {
                    list(&mut nobody, vec![Role::Handler], step.clone());
                }
                one_by_one.extend(self.unappointable(activity, stage));
                one_by_one.extend(self.too_few(activity, stage));
                if anyone.is_empty() {
                    list(&mut nobody, roles.to_vec(), step);
                    continue;
                }
                if own.is_empty() && self.holders(&activity.fallback, &[false]).is_empty() {
                    list(&mut deputies, roles.to_vec(), step);
                    continue;
                }
                let barred = self.barred(activity, stage, &anyone);
                if barred.is_empty() && self.falls_lower(activity, stage) {
                    list(&mut lower, (roles.to_vec(), self.instead(activity)), step);
                }
                one_by_one.extend(barred);
            }
        }
        let nobody = nobody.into_iter().map(|(roles, steps)| Stumble::Nobody { roles, steps });
        let deputies = deputies.into_iter().map(|(roles, steps)| Stumble::OnlyDeputies { roles, steps });
        let lower =
            lower.into_iter().map(|((roles, instead), steps)| Stumble::Lower { roles, instead, steps });
        let untold = self.untold().into_iter();
        let untold = untold.map(|(roles, steps)| Stumble::Uninformed { roles, steps });
        nobody.chain(deputies).chain(one_by_one).chain(lower).chain(untold).collect()
    }

    /// The roles that are told of what was done and that nobody holds. Who sits in a seat is appointed in the dossier.
    fn untold(&self) -> Lists<Vec<Role>> {
        let mut untold = Lists::new();
        for activity in self.procedure.activities.values() {
            let held = |role: Role| role.is_seated() || !self.holders(&[role], &[false, true]).is_empty();
            let others = [Role::System, Role::Complainant];
            let level = (1..=self.procedure.stages).find(|stage| activity.exists_in(*stage));
            for role in activity.informs.iter().copied().filter(|role| !others.contains(role) && !held(*role))
            {
                let Some(level) = level else { continue };
                list(&mut untold, vec![role], Step { activity: activity.id.clone(), level });
            }
        }
        untold
    }

    /// Whether a step that the procedure gives to others at a higher level is taken there by none of them: nobody is, or whoever
    /// is had a part in every dossier before.
    fn falls_lower(&self, activity: &Activity, stage: u8) -> bool {
        let higher = stage > 1 && activity.roles(stage) != activity.by;
        higher && {
            let part = self.surely_barred(&activity.person_not, stage);
            self.holders(activity.roles(stage), &[false, true]).is_subset(&part)
        }
    }

    /// Who of the fallback there are.
    fn instead(&self, activity: &Activity) -> Vec<Role> {
        let there = |role: &&Role| !self.holders(&[**role], &[false, true]).is_empty();
        activity.fallback.iter().filter(there).copied().collect()
    }

    /// The roles that a step gives the matter to, each with the number of people that it asks for.
    fn appointed(&self, activity: &Activity) -> BTreeMap<Role, usize> {
        let seats = activity.seats.iter().filter_map(|seat| Role::of_seat(seat));
        let mut roles = BTreeMap::new();
        match activity.act {
            Act::Assign => drop(roles.insert(Role::Handler, 1)),
            Act::Appoint => seats.for_each(|role| *roles.entry(role).or_default() += 1),
            _ => {}
        }
        roles
    }

    fn unappointable(&self, activity: &Activity, stage: u8) -> Vec<Stumble> {
        let mut found = Vec::new();
        for role in self.appointed(activity).into_keys() {
            let able = self.holders(&[role], &[false, true]);
            // that nobody holds it at all is told of what they are to do
            for rule in activity.assignee_not.iter().filter(|_| !able.is_empty()) {
                let Some(Bar { after, surely }) = self.bar(*rule, stage, &able) else { continue };
                let people = able.iter().cloned().collect();
                let step = Step { activity: activity.id.clone(), level: stage };
                found.push(Stumble::Unappointable { people, role, step, after, surely });
            }
        }
        found
    }

    /// Whether nobody is a handler where one must be: to be appointed, or to sign, which nobody does in a handler's place.
    fn lacks_a_handler(&self, activity: &Activity, stage: u8) -> bool {
        let signs = activity.signatories.contains(&Role::Handler) && activity.exists_in(stage);
        (signs || activity.act == Act::Assign) && self.holders(&[Role::Handler], &[false, true]).is_empty()
    }

    /// Nobody sits twice, and nobody signs twice.
    fn too_few(&self, activity: &Activity, stage: u8) -> Option<Stumble> {
        let signatures = usize::from(activity.signatures);
        let able = self.able(activity, stage).len();
        if signatures > 1 && (1..signatures).contains(&able) {
            let step = Step { activity: activity.id.clone(), level: stage };
            let roles = activity.roles(stage).to_vec();
            return Some(Stumble::TooFew { roles, step, seats: signatures, held: able });
        }
        let all = self.appointed(activity);
        let each = all.iter().map(|(role, seats)| (vec![*role], *seats));
        let together = (all.keys().copied().collect::<Vec<_>>(), all.values().sum());
        let lacks = each.chain([together]).find_map(|(roles, seats)| {
            let held = self.holders(&roles, &[false, true]).len();
            (held < seats).then_some((roles, seats, held))
        });
        let (roles, seats, held) = lacks.filter(|(.., held)| *held > 0)?;
        let step = Step { activity: activity.id.clone(), level: stage };
        Some(Stumble::TooFew { roles, step, seats, held })
    }

    /// The stages in which staff have to do it.
    fn stages(&self, activity: &Activity) -> impl Iterator<Item = u8> {
        let others = [Role::System, Role::Complainant];
        (1..=self.procedure.stages).filter(move |stage| {
            activity.exists_in(*stage) && !activity.roles(*stage).iter().any(|role| others.contains(role))
        })
    }

    fn holders(&self, roles: &[Role], deputy: &[bool]) -> BTreeSet<PersonId> {
        let here = |unit: Option<&str>| unit.is_none() || unit == self.unit;
        let held = self.roster.holdings.iter().filter(|holding| {
            roles.contains(&holding.role)
                && holding.body == self.body
                && here(holding.unit.as_deref())
                && deputy.contains(&holding.deputy)
        });
        held.map(|holding| holding.person.clone()).collect()
    }

    /// Whoever may ever do it, also in someone's place or because nobody else is left.
    fn able(&self, activity: &Activity, stage: u8) -> BTreeSet<PersonId> {
        let mut able = self.holders(activity.roles(stage), &[false, true]);
        able.extend(self.holders(&activity.fallback, &[false, true]));
        able
    }

    /// Whoever does it as a rule: the fallback only where there is nobody else.
    fn usual(&self, activity: &Activity, stage: u8) -> BTreeSet<PersonId> {
        let first = self.holders(activity.roles(stage), &[false, true]);
        if first.is_empty() { self.able(activity, stage) } else { first }
    }

    /// Whom the record counts as having done it: of an assignment, the handler.
    fn counted(&self, activity: &Activity, stage: u8) -> BTreeSet<PersonId> {
        match activity.act {
            Act::Assign => self.holders(&[Role::Handler], &[false, true]),
            _ => self.usual(activity, stage),
        }
    }
}

impl Office {
    /// What the roles that people hold now would lock in a body.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn roster_findings(&self, body: &Body) -> Result<Vec<OfLaw>, Error> {
        let mut conn = self.store().read().await?;
        let roster = roster(&mut conn, self.org()).await?;
        Ok(check_all(&roster, &self.laws_followed(&mut conn, body).await?, body))
    }
}
