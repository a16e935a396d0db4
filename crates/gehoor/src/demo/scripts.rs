//! Dossiers that are told step by step, for what a year of complaints by chance does not show: disputes before a court, a service
//! desk and a board with hearings, an adviser and a committee, and a firm that looks for causes. Days count in working days from today.

mod record;

pub use record::Around;

use domain::intake::{Kind, Medium, Source};
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use office::intake::Submission;
use office::paper::Particulars;
use serde::Deserialize;

use super::cast::Cast;

const FILES: [(&str, &str); 3] = [
    ("selection", include_str!("scripts/selection.toml")),
    ("school", include_str!("scripts/school.toml")),
    ("temps", include_str!("scripts/temps.toml")),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    dossier: Vec<Script>,
}

/// One dossier, from its message to where it stands today.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The body, which is the name of the file.
    #[serde(skip)]
    pub body: String,
    /// So many working days ago it arrived.
    pub ago: u32,
    pub service: String,
    #[serde(default = "complaint")]
    pub kind: Kind,
    #[serde(default = "dutch")]
    pub lang: Lang,
    pub medium: Medium,
    /// The login of whoever took it in; without one, the public form did.
    pub by: Option<String>,
    pub name: String,
    pub email: String,
    pub relation: Option<String>,
    pub text: String,
    #[serde(default)]
    pub desired: String,
    #[serde(default)]
    pub step: Vec<Step>,
}

fn complaint() -> Kind {
    Kind::Complaint
}

fn dutch() -> Lang {
    Lang::Nl
}

/// What somebody does.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// So many working days ago.
    pub ago: u32,
    /// A login, or `complainant`.
    pub by: String,
    /// The activity.
    pub act: String,
    /// Which of several: the seat, the party, the allegation.
    pub item: Option<u32>,
    /// The login of whoever it is about.
    pub who: Option<String>,
    /// The name of whoever complains in the other dossier; without it, the other of the same person.
    pub with: Option<String>,
    /// What is written; a second and third text where the act has them.
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub more: String,
    #[serde(default)]
    pub last: String,
    /// A judgment, a kind of measure, a cause, whether somebody is satisfied, what a court sets or decides.
    #[serde(default)]
    pub code: String,
    /// A day: so many working days from today, negative before it.
    #[serde(default)]
    pub day: i32,
    /// The hour of a hearing.
    #[serde(default)]
    pub hour: i8,
    /// The measure that was done, by its place among those of the dossier.
    pub done: Option<usize>,
}

impl Script {
    /// All that are carried.
    ///
    /// # Errors
    /// A sentence, when a file does not read; a test keeps it from happening.
    pub fn all() -> Result<Vec<Script>, String> {
        let mut all = Vec::new();
        for (body, text) in FILES {
            let file: File = toml::from_str(text).map_err(|error| format!("scripts/{body}.toml: {error}"))?;
            all.extend(file.dossier.into_iter().map(|script| Script { body: body.to_owned(), ..script }));
        }
        Ok(all)
    }

    /// What arrives, by whom.
    pub fn submission(
        &self,
        cast: &Cast,
        received_on: jiff::civil::Date,
        unit: Option<String>,
    ) -> (Submission, Actor) {
        let by = self.by.as_deref().and_then(|login| cast.person_of(login));
        let complainant =
            Particulars { name: self.name.clone(), email: self.email.clone(), ..Particulars::default() };
        let submission = Submission {
            files: Vec::new(),
            body: self.body.clone(),
            unit,
            medium: self.medium,
            source: Source::Direct,
            received_on,
            sent_on: None,
            language: self.lang,
            complainant,
            representative: None,
            relation: self.relation.clone(),
            message: self.text.clone(),
            desired: self.desired.clone(),
            happened_on: None,
            kind: Some(self.kind),
            grievances: Vec::new(),
        };
        (submission, by.map_or(Actor::System, Actor::Person))
    }
}

impl Step {
    /// Who does it.
    pub fn actor(&self, cast: &Cast) -> Option<Actor> {
        match self.by.as_str() {
            "complainant" => Some(Actor::Complainant),
            login => cast.person_of(login).map(Actor::Person),
        }
    }

    fn person(&self, cast: &Cast) -> Option<PersonId> {
        cast.person_of(self.who.as_deref()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_reads_in_the_order_of_its_days_by_people_of_the_cast() {
        let cast = Cast::read().unwrap();
        let all = Script::all().unwrap();
        assert!(all.len() >= 10);
        for script in &all {
            let mut ago = script.ago;
            for step in &script.step {
                assert!(step.ago <= ago && step.ago > 0, "{}: {}", script.name, step.act);
                assert!(step.actor(&cast).is_some(), "{}", step.by);
                assert!(step.who.is_none() || step.person(&cast).is_some(), "{:?}", step.who);
                ago = step.ago;
            }
        }
    }
}
