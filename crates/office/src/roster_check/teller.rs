//! What a finding says: which step, at which level, in which unit, and what would be right.

use domain::language::Lang;
use domain::people::{PersonId, Role};
use domain::procedure::Procedure;

use super::{Finding, Step, Stumble};
use crate::args;
use crate::body::Body;
use crate::texts::Texts;

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
        let unit = finding.unit();
        match &finding.what {
            Stumble::Nobody { roles, steps } => self.of_roles("roster-nobody", roles, unit, steps),
            Stumble::OnlyDeputies { roles, steps } => self.of_roles("roster-deputies", roles, unit, steps),
            Stumble::Uninformed { roles, steps } => self.of_roles("roster-uninformed", roles, unit, steps),
            Stumble::Barred { people, step, after, surely } => {
                let id = if *surely { "roster-barred-surely" } else { "roster-barred" };
                let args = args![
                    "people" => self.names(people),
                    "place" => self.place(unit),
                    "activity" => self.label(step),
                    "after" => self.labels(after),
                ];
                self.texts.say(self.lang, id, &args)
            }
            Stumble::Unappointable { people, role, step, after, surely } => {
                let id = if *surely { "roster-unappointable-surely" } else { "roster-unappointable" };
                let args = args![
                    "people" => self.names(people),
                    "place" => self.place(unit),
                    "role" => self.texts.role(self.lang, *role),
                    "activity" => self.label(step),
                    "after" => self.labels(after),
                ];
                self.texts.say(self.lang, id, &args)
            }
            Stumble::TooFew { roles, step, seats, held } => {
                let args = args![
                    "place" => self.place(unit),
                    "roles" => self.roles(roles),
                    "activity" => self.label(step),
                    "seats" => *seats,
                    "held" => *held,
                ];
                self.texts.say(self.lang, "roster-too-few", &args)
            }
            Stumble::Lower { roles, instead, steps } => {
                let args = args![
                    "roles" => self.roles(roles),
                    "instead" => self.roles(instead),
                    "place" => self.place(unit),
                    "activities" => self.labels(steps),
                ];
                self.texts.say(self.lang, "roster-lower", &args)
            }
        }
    }

    fn of_roles(&self, id: &str, roles: &[Role], unit: Option<&str>, steps: &[Step]) -> String {
        let args = args![
            "roles" => self.roles(roles),
            "place" => self.place(unit),
            "activities" => self.labels(steps),
        ];
        self.texts.say(self.lang, id, &args)
    }

    fn names(&self, people: &[PersonId]) -> String {
        people.iter().map(|person| (self.name)(person)).collect::<Vec<_>>().join(", ")
    }

    fn roles(&self, roles: &[Role]) -> String {
        let roles: Vec<_> = roles.iter().map(|role| self.texts.role(self.lang, *role)).collect();
        roles.join(" / ")
    }

    fn place(&self, unit: Option<&str>) -> String {
        match unit {
            Some(unit) => self.body.unit_name(unit, self.lang).to_owned(),
            None => self.body.name(self.lang).to_owned(),
        }
    }

    fn labels(&self, steps: &[Step]) -> String {
        steps.iter().map(|step| self.label(step)).collect::<Vec<_>>().join(", ")
    }

    /// The name of a step, and its level where that is not the first.
    fn label(&self, step: &Step) -> String {
        let labels = &self.procedure.texts(self.lang).activity;
        let name = labels.get(&step.activity).unwrap_or(&step.activity);
        match step.level {
            0 | 1 => format!("“{name}”"),
            level => {
                let args = args!["activity" => name.as_str(), "level" => level];
                self.texts.say(self.lang, "roster-step-at-level", &args)
            }
        }
    }
}
