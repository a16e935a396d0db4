//! Would the roles that people hold lock a procedure? Told before a dossier gets stuck, not by it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::act::Act;
use domain::dossier::Dossier;
use domain::people::{PersonId, PersonRule, Role, Roster};
use domain::procedure::{Activity, ActivityId, Procedure};

use crate::account::roster;
use crate::args;
use crate::body::Body;
use crate::error::Error;
use crate::office::Office;
use crate::texts::Texts;
use domain::language::Lang;

/// Something in a body's roster that a procedure would stumble over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nobody holds a role that these activities need.
    Nobody {
        /// Any of these would do.
        roles: Vec<Role>,
        /// In which unit; `None` is the whole body.
        unit: Option<String>,
        /// What cannot be done.
        activities: Vec<ActivityId>,
    },
    /// Only deputies hold the role: they act for nobody.
    OnlyDeputies {
        /// Any of these would do.
        roles: Vec<Role>,
        /// In which unit; `None` is the whole body.
        unit: Option<String>,
        /// What only deputies can do.
        activities: Vec<ActivityId>,
    },
    /// A rule on persons bars the only ones who could do it, because of what they did before.
    Barred {
        /// Who is barred.
        people: Vec<PersonId>,
        /// In which unit; `None` is the whole body.
        unit: Option<String>,
        /// What nobody can do then.
        activity: ActivityId,
        /// By having done one of these.
        after: Vec<ActivityId>,
        /// It will happen in every dossier, since nobody else can do those either.
        surely: bool,
    },
}

/// What would lock a procedure in that body. Units that are retired are not looked at; a body without units is one place.
pub fn check(roster: &Roster, procedure: &Procedure, body: &Body) -> Vec<Finding> {
    let units: Vec<Option<&str>> = body.open_units().map(|unit| Some(unit.id.as_str())).collect();
    let units = if units.is_empty() { vec![None] } else { units };
    let mut found: Vec<(Finding, BTreeSet<Option<String>>)> = Vec::new();
    for unit in &units {
        let place = Place { roster, procedure, body: &body.id, unit: *unit };
        for finding in place.findings() {
            let known = found.iter_mut().find(|(known, _)| *known == finding);
            match known {
                Some((_, places)) => drop(places.insert(unit.map(str::to_owned))),
                None => found.push((finding, BTreeSet::from([unit.map(str::to_owned)]))),
            }
        }
    }
    // what holds in every unit is told once
    let everywhere = |places: &BTreeSet<Option<String>>| places.len() == units.len();
    found
        .into_iter()
        .flat_map(|(finding, places)| match everywhere(&places) {
            true => vec![finding],
            false => places.into_iter().map(|unit| in_unit(finding.clone(), unit)).collect(),
        })
        .collect()
}

/// A finding, and the procedure whose activities it names.
pub type OfLaw = (Arc<Procedure>, Finding);

/// What would lock any of the procedures that a body follows.
pub fn check_all(roster: &Roster, laws: &[Arc<Procedure>], body: &Body) -> Vec<OfLaw> {
    let of = |law: &Arc<Procedure>| {
        let found = check(roster, law, body).into_iter();
        found.map(|finding| (Arc::clone(law), finding)).collect::<Vec<_>>()
    };
    laws.iter().flat_map(of).collect()
}

fn in_unit(mut finding: Finding, place: Option<String>) -> Finding {
    match &mut finding {
        Finding::Nobody { unit, .. } | Finding::OnlyDeputies { unit, .. } | Finding::Barred { unit, .. } => {
            *unit = place;
        }
    }
    finding
}

struct Place<'a> {
    roster: &'a Roster,
    procedure: &'a Procedure,
    body: &'a str,
    unit: Option<&'a str>,
}

impl Place<'_> {
    fn findings(&self) -> Vec<Finding> {
        let mut nobody: BTreeMap<Vec<Role>, Vec<ActivityId>> = BTreeMap::new();
        let mut deputies: BTreeMap<Vec<Role>, Vec<ActivityId>> = BTreeMap::new();
        let mut barred = Vec::new();
        for activity in self.procedure.activities.values() {
            for stage in self.stages(activity) {
                let roles = activity.roles(stage);
                let own = self.holders(roles, &[false]);
                let anyone = self.able(activity, stage);
                let list = match (anyone.is_empty(), own.is_empty()) {
                    (true, _) => &mut nobody,
                    (false, true) if self.holders(&activity.fallback, &[false]).is_empty() => &mut deputies,
                    (false, _) => {
                        barred.extend(self.barred(activity, stage, &anyone));
                        continue;
                    }
                };
                let activities = list.entry(roles.to_vec()).or_default();
                if !activities.contains(&activity.id) {
                    activities.push(activity.id.clone());
                }
            }
        }
        let nobody =
            nobody.into_iter().map(|(roles, activities)| Finding::Nobody { roles, unit: None, activities });
        let deputies = deputies.into_iter().map(|(roles, activities)| Finding::OnlyDeputies {
            roles,
            unit: None,
            activities,
        });
        barred.dedup();
        nobody.chain(deputies).chain(barred).collect()
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

    fn barred(&self, activity: &Activity, stage: u8, able: &BTreeSet<PersonId>) -> Vec<Finding> {
        activity.person_not.iter().filter_map(|rule| self.barred_by(*rule, activity, stage, able)).collect()
    }

    fn barred_by(
        &self,
        rule: PersonRule,
        activity: &Activity,
        stage: u8,
        able: &BTreeSet<PersonId>,
    ) -> Option<Finding> {
        let (acts, stages): (&[Act], Vec<u8>) = match rule {
            PersonRule::Respondent => return None,
            PersonRule::DoerOfTheCurrentText => (&[Act::Propose], vec![stage]),
            PersonRule::AnyoneOfAnEarlierStage => (&Dossier::PART, (1..stage).collect()),
        };
        let doing: Vec<(&Activity, BTreeSet<PersonId>)> = stages
            .iter()
            .flat_map(|stage| self.procedure.activities.values().map(move |other| (other, *stage)))
            .filter(|(other, stage)| acts.contains(&other.act) && other.exists_in(*stage))
            .map(|(other, stage)| (other, self.counted(other, stage)))
            .collect();
        let alone: BTreeSet<&PersonId> =
            doing.iter().filter(|(_, able)| able.len() == 1).filter_map(|(_, able)| able.first()).collect();
        let surely = able.iter().all(|person| alone.contains(person));
        let one = able.len() == 1 && doing.iter().any(|(_, doers)| able.is_subset(doers));
        let theirs = |doers: &BTreeSet<PersonId>| able.iter().any(|person| doers.contains(person));
        let mut after: Vec<ActivityId> = Vec::new();
        for (other, _) in doing.iter().filter(|(_, doers)| theirs(doers)) {
            if !after.contains(&other.id) {
                after.push(other.id.clone());
            }
        }
        let people = able.iter().cloned().collect();
        let activity = activity.id.clone();
        (surely || one).then_some(Finding::Barred { people, unit: None, activity, after, surely })
    }
}

/// What a sentence about findings needs.
pub struct Teller<'a> {
    /// The sentences.
    pub texts: &'a Texts,
    /// In which language.
    pub lang: Lang,
    /// The procedure, for the names of its activities.
    pub procedure: &'a Procedure,
    /// The body, for the names of its units.
    pub body: &'a Body,
    /// The name of a person.
    pub name: &'a dyn Fn(&PersonId) -> String,
}

impl Teller<'_> {
    /// A finding in one sentence, or two.
    pub fn sentence(&self, finding: &Finding) -> String {
        match finding {
            Finding::Nobody { roles, unit, activities } => {
                self.of_roles("roster-nobody", roles, unit, activities)
            }
            Finding::OnlyDeputies { roles, unit, activities } => {
                self.of_roles("roster-deputies", roles, unit, activities)
            }
            Finding::Barred { people, unit, activity, after, surely } => {
                let people: Vec<_> = people.iter().map(|person| (self.name)(person)).collect();
                let id = if *surely { "roster-barred-surely" } else { "roster-barred" };
                let (people, place) = (people.join(", "), self.place(unit.as_deref()));
                let args = args![
                    "people" => people,
                    "place" => place,
                    "activity" => self.labels(std::slice::from_ref(activity)),
                    "after" => self.labels(after),
                ];
                self.texts.say(self.lang, id, &args)
            }
        }
    }

    fn of_roles(&self, id: &str, roles: &[Role], unit: &Option<String>, activities: &[ActivityId]) -> String {
        let roles: Vec<_> = roles.iter().map(|role| self.texts.role(self.lang, *role)).collect();
        let place = self.place(unit.as_deref());
        let args = args![
            "roles" => roles.join(" / "),
            "place" => place,
            "activities" => self.labels(activities),
        ];
        self.texts.say(self.lang, id, &args)
    }

    fn place(&self, unit: Option<&str>) -> String {
        match unit {
            Some(unit) => self.body.unit_name(unit, self.lang).to_owned(),
            None => self.body.name(self.lang).to_owned(),
        }
    }

    fn labels(&self, activities: &[ActivityId]) -> String {
        let labels = &self.procedure.texts(self.lang).activity;
        let shown: Vec<_> =
            activities.iter().map(|id| format!("“{}”", labels.get(id).unwrap_or(id))).collect();
        shown.join(", ")
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
        Ok(check_all(&roster, &self.library().laws(body), body))
    }
}
