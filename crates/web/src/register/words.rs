//! The register's filters in words: for their fields, for the chips above the list, for what is printed.

use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use domain::intake::{Kind, Medium};
use domain::language::Lang;
use domain::people::{PersonId, Role};
use jiff::civil::Date;
use office::args;
use office::body::Subject;
use office::texts::word::STATES;
use store::register::NOBODY;

use super::asked::{Asked, ORDERS, TERMS};
use crate::look::Choice;
use crate::names::{Names, away_in_words, bodies_seen, place, places};
use crate::officer::Officer;
use crate::problem::Problem;

/// What the reader can choose from.
pub(super) struct Words<'o> {
    pub(super) officer: &'o Officer,
    pub(super) names: Names,
    /// Who works where the reader may see something.
    pub(super) colleagues: BTreeSet<PersonId>,
    /// Who left, and handled something there.
    former: BTreeSet<PersonId>,
    /// Who is away today, each with their last day where it is known.
    away: BTreeMap<PersonId, Option<Date>>,
    /// The bodies' own subjects that are retired and that no dossier has: body and code.
    unused: BTreeSet<(String, String)>,
}

impl<'o> Words<'o> {
    pub(super) async fn of(officer: &'o Officer) -> Result<Words<'o>, Problem> {
        let office = officer.site.office();
        let seen = bodies_seen(officer);
        let mut unused = BTreeSet::new();
        for body in office.bodies().iter().filter(|body| seen.contains(&body.id)) {
            let found = office.unused_subjects(body).await?;
            unused.extend(found.into_iter().map(|subject| (body.id.clone(), subject)));
        }
        let colleagues = office.colleagues(&seen).await?;
        let former = office.former_handlers(&officer.id).await?;
        let away = office.away().await?;
        Ok(Words { officer, names: Names::of(officer).await?, colleagues, former, away, unused })
    }

    /// That someone is away, and until when.
    pub(super) fn away(&self, person: &str) -> Option<String> {
        let (_, until) = self.away.iter().find(|(away, _)| away.0 == person)?;
        Some(away_in_words(self.officer, *until))
    }

    /// Whether the reader sees more than what they handle: then it matters who does.
    pub(super) fn watches(&self) -> bool {
        Role::OF_WATCH.into_iter().any(|role| self.officer.holds(role))
    }

    /// What can be asked under a name: values with their labels.
    pub(super) fn choices(&self, name: &str) -> Vec<(String, String)> {
        let (lang, texts) = (self.officer.lang, self.officer.site.office().texts());
        let coded = |code: &str| (code.to_owned(), self.officer.text(&format!("register-{name}-{code}")));
        match name {
            "state" => STATES.iter().map(|code| ((*code).to_owned(), texts.state(lang, code))).collect(),
            "kind" => Kind::ALL.map(|kind| (kind.code().to_owned(), texts.kind(lang, kind))).to_vec(),
            "medium" => {
                Medium::ALL.map(|medium| (medium.code().to_owned(), texts.medium(lang, medium))).to_vec()
            }
            "language" => Lang::ALL.map(|one| (one.code().to_owned(), texts.language(lang, one))).to_vec(),
            "term" => TERMS.map(coded).to_vec(),
            "sort" => ORDERS.map(|(order, _)| coded(order)).to_vec(),
            "place" => places(self.officer),
            "subject" => self.subjects(),
            "handler" => {
                let nobody = (NOBODY.to_owned(), self.officer.text("register-nobody"));
                let here = self.names.people().filter(|(id, _)| self.colleagues.contains(id));
                let here = here.map(|(id, name)| (id.0.clone(), name.to_owned()));
                // what they left behind, or did before, is sought under their name
                let left = self.names.former().filter(|(id, _)| self.former.contains(id));
                let left = left.map(|(id, name)| {
                    (id.0.clone(), self.officer.say("register-handler-left", &args!["name" => name]))
                });
                iter::once(nobody).chain(here).chain(left).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The same as the choices of a field, below one that asks for anything.
    pub(super) fn select(&self, name: &str) -> Vec<Choice> {
        let any = Choice::new("", self.officer.text("register-any"));
        let choices = self.choices(name).into_iter().map(|(value, label)| Choice::new(value, label));
        iter::once(any).chain(choices).collect()
    }

    /// The subjects of the procedures that these bodies follow now, those of disputes too, and the bodies' own; of those that are
    /// retired only what a dossier has.
    fn subjects(&self) -> Vec<(String, String)> {
        let office = self.officer.site.office();
        let mut subjects = BTreeMap::new();
        let (bodies, seen) = (office.bodies(), bodies_seen(self.officer));
        for body in bodies.iter().filter(|body| seen.contains(&body.id)) {
            let library = office.library();
            for law in iter::once(library.of_body(body)).chain(library.of_disputes(body)) {
                let texts = law.texts(self.officer.lang);
                subjects.extend(texts.subject.iter().map(|(code, label)| (code.clone(), label.clone())));
            }
            let found = |own: &&Subject| !self.unused.contains(&(body.id.clone(), own.id.clone()));
            for own in body.subjects.iter().filter(found) {
                subjects.entry(own.id.clone()).or_insert_with(|| own.name.get(self.officer.lang).to_owned());
            }
        }
        let mut subjects: Vec<_> = subjects.into_iter().collect();
        subjects.sort_by(|a, b| a.1.cmp(&b.1));
        subjects
    }

    /// A part of what was asked, in words: `State: answered`.
    pub(super) fn limit(&self, name: &str, value: &str) -> String {
        let label = self.officer.text(&format!("register-{name}"));
        let told = match name {
            "open" | "mine" => return label,
            "from" | "until" => value.parse().map_or_else(|_| value.to_owned(), |day| self.officer.date(day)),
            "handler" if value != NOBODY => self.names.name(value).to_owned(),
            // a list that was kept may ask for what one no longer chooses from
            "place" => {
                let (body, unit) = value.split_once('/').unwrap_or((value, ""));
                place(self.officer, body, unit)
            }
            _ => {
                let known = self.choices(name).into_iter().find(|(code, _)| code == value);
                known.map_or_else(|| value.to_owned(), |(_, label)| label)
            }
        };
        self.officer.say("register-limit", &args!["name" => label, "value" => told])
    }

    /// Everything that was asked, in words.
    pub(super) fn limits(&self, asked: &Asked) -> Vec<(&'static str, String)> {
        asked.limits().map(|(name, value)| (name, self.limit(name, value))).collect()
    }

    /// The order of the list, in words.
    pub(super) fn order(&self, asked: &Asked) -> String {
        let order = if asked.question().is_empty() { asked.of("sort") } else { "" };
        self.officer.text(&format!("register-sort-{}", if order.is_empty() { ORDERS[0].0 } else { order }))
    }
}
