//! The dossiers that are told step by step, among those that live by chance.

use domain::people::Actor;
use jiff::SignedDuration;
use office::{Error, Reading};

use super::super::scripts::Around;
use super::{Past, Step};

impl Past<'_> {
    /// Puts every message and every step in its place.
    pub(super) fn fill_scripts(&mut self) {
        let today = self.hours.day(self.until);
        for script in 0..self.scripts.len() {
            let arrives = self.hours.before(today, self.scripts[script].ago);
            let at = self.hours.morning(arrives);
            self.queue(at, Step::Told(script, None));
            for step in 0..self.scripts[script].step.len() {
                let day = self.hours.before(today, self.scripts[script].step[step].ago);
                let at = self.hours.morning(day) + minutes(step);
                self.queue(at, Step::Told(script, Some(step)));
            }
        }
    }

    pub(super) async fn tell(&mut self, script: usize, step: Option<usize>) -> Result<(), Error> {
        match step {
            None => self.told_message(script).await,
            Some(step) => {
                let why = self.told_step(script, step).await?;
                if let Some(why) = why {
                    let script = &self.scripts[script];
                    let told = format!("{} ({}), {}: {why}", script.body, script.name, script.step[step].act);
                    self.told.refused.push(told);
                }
                Ok(())
            }
        }
    }

    async fn told_message(&mut self, script: usize) -> Result<(), Error> {
        let today = self.hours.day(self.office.clock().now());
        let told = &self.scripts[script];
        let bodies = self.office.bodies();
        let service = bodies.get(&told.body).and_then(|body| body.service(&told.service));
        let unit = service.map(|service| service.unit.clone());
        let (submission, actor) = told.submission(self.cast, today, unit);
        match self.office.submit(submission, actor, None).await? {
            Ok(passed) => self.tellings[script] = passed.dossier,
            Err(refusal) => self.told.refused.push(format!("{} ({}): {refusal:?}", told.body, told.name)),
        }
        Ok(())
    }

    /// Why it was not done.
    async fn told_step(&mut self, script: usize, step: usize) -> Result<Option<String>, Error> {
        let (told, dossier) = (&self.scripts[script], self.tellings[script].clone());
        let step = &told.step[step];
        let reading: Reading = self.office.dossier_by_id(&dossier).await?;
        let (Some(activity), Some(actor)) = (reading.procedure.activity(&step.act), step.actor(self.cast))
        else {
            return Ok(Some("nobody can do that".to_owned()));
        };
        let by = match &actor {
            Actor::Person(person) => person.0.clone(),
            _ => "complainant".to_owned(),
        };
        let day = self.hours.from(self.hours.day(self.until), step.day);
        let mut papers = self.office.papers(&dossier, told.lang, &by);
        let other = match self.other(script, step.with.as_deref()) {
            Some(other) => Some(self.office.dossier_by_id(other).await?),
            None => None,
        };
        let around = Around { reading: &reading, activity, cast: self.cast, other: other.as_ref(), day };
        let Some(record) = step.record(&around, &mut papers) else {
            return Ok(Some("the step says too little".to_owned()));
        };
        let done = self.pass(&dossier, &step.act, step.item, record, actor, papers).await?;
        Ok(done.err().map(|refusal| format!("{refusal:?}")))
    }

    /// The other dossier of the same person, or that of somebody else, to which a step leads.
    fn other(&self, script: usize, with: Option<&str>) -> Option<&str> {
        let name = with.unwrap_or(&self.scripts[script].name);
        let other = (0..self.scripts.len()).find(|at| *at != script && self.scripts[*at].name == name)?;
        Some(self.tellings[other].as_str()).filter(|id| !id.is_empty())
    }
}

/// What happens on one day happens one after the other.
fn minutes(step: usize) -> SignedDuration {
    SignedDuration::from_mins(20 * (i64::try_from(step).unwrap_or_default() + 1))
}
