//! What changes because of a complaint: decided on the day after its answer, and done weeks later, or not yet.

use domain::handling::{Measure, MeasureDone};
use domain::people::Actor;
use domain::record::Record;
use jiff::civil::Date;
use jiff::{SignedDuration, ToSpan};
use office::paper::Papers;
use office::{Error, Reading};

use super::super::course::todo;
use super::{Past, Step};

/// What is still to be done is at most so many days late.
const LATE: i32 = 30;
/// Measures are seen to once the mail is read.
const AFTER_THE_MAIL: SignedDuration = SignedDuration::from_mins(45);

impl Past<'_> {
    /// Plans what the corpus changes, once for all who wrote the same.
    pub(super) fn plan_measure(&mut self, course: usize) {
        let submission = self.courses[course].plan.submission;
        let same =
            self.courses.iter().any(|c| c.plan.submission == submission && c.done.contains(&"measure"));
        let day = self.hours.next_working_day(self.office.clock().now());
        let Some(change) = self.one(course).measure.as_ref().filter(|_| !same) else { return };
        let lately = self.hours.day(self.until) - LATE.days();
        if change.took.is_some() || day + change.within.days() >= lately {
            self.courses[course].done.push("measure");
            self.queue(self.hours.morning(day) + AFTER_THE_MAIL, Step::Measure(course));
        }
    }

    /// Decides on the measure, or does what was decided.
    pub(super) async fn measure(&mut self, course: usize) -> Result<(), Error> {
        let reading = self.office.dossier_by_id(&self.courses[course].dossier).await?;
        let (one, today) = (self.one(course), self.hours.day(self.office.clock().now()));
        let activity = reading.procedure.activity("measure");
        let doer = activity.and_then(|activity| todo(&reading, activity, None)?.who.into_iter().next());
        // what was withdrawn or is looked into again meanwhile is not decided on
        let (Some(doer), Some(change)) = (doer, &one.measure) else { return Ok(()) };
        let mut papers = self.office.papers(&reading.dossier.id, one.lang, &doer.0);
        let record = if reading.dossier.measures().is_empty() {
            if let Some(took) = change.took {
                let day = self.hours.working_day(today + took.days());
                self.queue(self.hours.morning(day) + AFTER_THE_MAIL, Step::Measure(course));
            }
            let what = papers.text("measure", &change.what);
            let owner = reading.dossier.handler().unwrap_or(&doer).clone();
            let due_on = self.hours.working_day(today + change.within.days());
            let (kind, decided, instead_of, done) = (change.kind, None, None, None);
            Record::Measure(Measure { kind, what, owner, due_on, decided, instead_of, done })
        } else {
            let Some(record) = done(&reading, 1, today, &change.shown, &mut papers) else { return Ok(()) };
            record
        };
        self.act(course, "measure", None, record, Actor::Person(doer), papers).await?;
        Ok(())
    }
}

/// A measure, by its place among those of the dossier, was done.
pub fn done(reading: &Reading, number: usize, on: Date, shown: &str, papers: &mut Papers) -> Option<Record> {
    let known = *reading.dossier.measures().get(number.checked_sub(1)?)?;
    let done = MeasureDone { on, shown: papers.text("measure-shown", shown) };
    Some(Record::Measure(Measure { instead_of: Some(known.last), done: Some(done), ..known.measure.clone() }))
}
