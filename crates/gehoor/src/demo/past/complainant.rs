//! What complainants do behind their link.

use domain::handling::{Escalation, Reaction, Satisfaction, Withdrawal};
use domain::people::Actor;
use domain::record::Record;
use jiff::{SignedDuration, Timestamp, ToSpan};
use office::paper::Papers;
use office::{Error, Reading};

use super::{Past, Step};

impl Past<'_> {
    /// What the complainant does behind their link, if the course allows it now.
    async fn complains(
        &mut self,
        course: usize,
        activity: &str,
        record: impl FnOnce(&mut Papers, &Reading) -> Record,
    ) -> Result<bool, Error> {
        let reading = self.office.dossier_by_id(&self.courses[course].dossier).await?;
        let offers = reading.offers(&Actor::Complainant);
        if !offers.iter().any(|offer| offer.activity.id == activity) {
            return Ok(false);
        }
        let mut papers = self.office.papers(&reading.dossier.id, self.one(course).lang, "complainant");
        let record = record(&mut papers, &reading);
        self.act(course, activity, None, record, Actor::Complainant, papers).await
    }

    pub(super) async fn react(&mut self, course: usize) -> Result<(), Error> {
        let one = self.one(course);
        let again = self.courses[course].done.contains(&"escalate");
        let unhappy =
            if again { one.second_outcome.as_deref() == Some("uphold") } else { one.not_satisfied.is_some() };
        let satisfaction = if unhappy { Satisfaction::NotSatisfied } else { Satisfaction::Satisfied };
        let words = self.chance.pick(&self.corpus.phrases(one.lang).satisfied).cloned().filter(|_| !unhappy);
        let reacted = self.complains(course, "react", |papers, _| {
            let remark = words.and_then(|words| papers.text_if_any("remark", &words));
            Record::AskSatisfaction(Reaction { satisfaction, remark })
        });
        if reacted.await? {
            if unhappy && !again {
                let minutes = self.chance.between(3, 60 * 20);
                let at = self.office.clock().now() + SignedDuration::from_mins(minutes.into());
                self.queue(at, Step::Escalate(course));
            }
            self.go_on(course).await?;
        }
        Ok(())
    }

    pub(super) async fn escalate(&mut self, course: usize) -> Result<(), Error> {
        let reason = self.one(course).not_satisfied.clone().unwrap_or_default();
        let escalated = self.complains(course, "escalate", |papers, reading| {
            let reason = papers.text_if_any("reason", &reason);
            Record::Escalate(Escalation { received_on: reading.today, reason })
        });
        if escalated.await? {
            self.courses[course].done.push("escalate");
            self.courses[course].drafts = 0;
            self.go_on(course).await?;
        }
        Ok(())
    }

    pub(super) async fn withdraw(&mut self, course: usize) -> Result<(), Error> {
        let words = self.chance.pick(&self.corpus.phrases(self.one(course).lang).withdraw).cloned();
        self.complains(course, "withdraw", |papers, _| {
            let reason = papers.text_if_any("reason", &words.unwrap_or_default());
            Record::Withdraw(Withdrawal { reason })
        })
        .await?;
        self.go_on(course).await
    }

    /// Some hour of a day, so many days from now.
    pub(super) fn later(&mut self, days: i32) -> Timestamp {
        let day = self.hours.day(self.office.clock().now()) + days.days();
        self.hours.awake(day, &mut self.chance)
    }
}
