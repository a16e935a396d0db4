//! What arrives, when, and where it comes in first.

use std::sync::Arc;

use domain::intake::{Medium, Source};
use domain::people::Actor;
use jiff::{SignedDuration, Timestamp, ToSpan};
use office::Error;
use office::intake::Submission;

use super::{Past, Step};

impl Past<'_> {
    /// The form takes things in at any hour; the rest waits for someone who registers it.
    pub(super) fn arrival(&mut self, course: usize) -> Timestamp {
        let on = self.courses[course].plan.on;
        let at = match self.medium(course) {
            Medium::WebForm => self.hours.awake(on, &mut self.chance),
            _ => self.hours.at_work(on, &mut self.chance),
        };
        let lately = SignedDuration::from_mins(self.chance.between(5, 50).into());
        at.min(self.until - lately)
    }

    /// What is not yet named by anyone came by the form.
    fn medium(&self, course: usize) -> Medium {
        match self.courses[course].plan.stops_before {
            Some(("classify", _)) => Medium::WebForm,
            _ => self.one(course).medium,
        }
    }

    pub(super) async fn arrive(&mut self, course: usize) -> Result<(), Error> {
        let one = self.one(course);
        let submission = self.submission(course);
        let registrar = self.cast.registrar(&submission.body, submission.unit.as_deref());
        let by_form = submission.medium == Medium::WebForm;
        let actor = registrar.filter(|_| !by_form).map_or(Actor::System, Actor::Person);
        match self.office.submit(submission, actor, None).await? {
            Ok(passed) => {
                self.courses[course].dossier = passed.dossier;
                self.courses[course].number = passed.number.unwrap_or_default();
                if let Some(days) =
                    self.courses[course].plan.withdrawn_after.filter(|_| one.proposal.is_some())
                {
                    let at = self.later(days);
                    self.queue(at, Step::Withdraw(course));
                }
                self.go_on(course).await
            }
            Err(refusal) => {
                self.refused(course, format!("{refusal:?}"));
                Ok(())
            }
        }
    }

    fn submission(&mut self, course: usize) -> Submission {
        let one = self.one(course);
        let plan = self.courses[course].plan.clone();
        let medium = self.medium(course);
        let by_form = medium == Medium::WebForm;
        let bodies = self.office.bodies();
        let home = bodies.get(&one.body);
        // whoever takes it for another one takes it for one that works alike
        let alike = |body: &&Arc<office::body::Body>| {
            body.id != one.body && home.is_some_and(|home| home.procedure == body.procedure)
        };
        let others: Vec<_> = bodies.iter().filter(alike).collect();
        let other = self.chance.pick(&others).copied().filter(|_| plan.wrong_body);
        let unit = home.and_then(|body| body.service(&one.service)).map(|service| service.unit.clone());
        let elsewhere = || {
            let unit = |body: &Arc<office::body::Body>| {
                body.units.iter().map(|other| other.id.clone()).find(|other| Some(other) != unit.as_ref())
            };
            home.and_then(unit)
        };
        let unit = match other {
            Some(other) => other.units.first().map(|unit| unit.id.clone()),
            None if plan.wrong_unit => elsewhere(),
            None => unit.clone(),
        };
        let today = self.hours.day(self.office.clock().now());
        let received_on =
            if matches!(medium, Medium::Letter | Medium::Email) { plan.on.min(today) } else { today };
        // people of staff name it when they register it; the form's own question is often left open
        let named = one.kind.filter(|_| !matches!(plan.stops_before, Some(("classify", _))));
        let grievances =
            one.grievances.iter().map(|grievance| (grievance.text.clone(), grievance.subject.clone()));
        Submission {
            files: Vec::new(),
            body: other.map_or(&one.body, |body| &body.id).clone(),
            unit,
            medium,
            source: Source::Direct,
            received_on,
            sent_on: (medium == Medium::Letter).then(|| received_on - 2.days()),
            language: one.lang,
            complainant: self.corpus.writer(one, plan.writer),
            representative: None,
            relation: one.relation.clone(),
            message: one.text.clone(),
            desired: one.desired.clone(),
            happened_on: self.chance.percent(40).then(|| received_on - self.chance.between(1, 25).days()),
            kind: named,
            grievances: if by_form { Vec::new() } else { grievances.collect() },
        }
    }
}
