//! The demo's past: the real engine, run through the year before today.

mod arrival;
mod complainant;
pub mod measure;
mod scripted;

use std::collections::BTreeMap;

use domain::act::Act;
use domain::decide::Command;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use domain::refusal::Refusal;
use jiff::{SignedDuration, Timestamp, ToSpan};
use office::paper::Papers;
use office::{Error, Office, Reading, Request};

use super::cast::Cast;
use super::chance::Chance;
use super::corpus::{self, Corpus};
use super::course::{Course, Todo, takes};
use super::hours::Hours;
use super::plan;
use super::record::Desk;
use super::scripts::Script;

/// After so many days without anyone to go on, a dossier stays where it is.
const WAITS: u8 = 20;
/// Alerts before these last days were seen.
const UNSEEN: i32 = 4;
/// Letters of these last days lie ready to be posted.
const UNPOSTED: i32 = 5;

/// The past as it is being made.
pub struct Past<'p> {
    office: &'p Office,
    cast: &'p Cast,
    corpus: &'p Corpus,
    chance: Chance,
    hours: Hours,
    until: Timestamp,
    courses: Vec<Course>,
    scripts: &'p [Script],
    /// The dossier of each script, once it is there.
    tellings: Vec<String>,
    queue: BTreeMap<(Timestamp, usize), Step>,
    queued: usize,
    told: Told,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Told {
    /// How many dossiers there are.
    pub dossiers: usize,
    /// What the engine refused: the script's mistakes, not the engine's.
    pub refused: Vec<String>,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Arrive(usize),
    Go(usize),
    Post(usize),
    React(usize),
    Escalate(usize),
    Withdraw(usize),
    Measure(usize),
    /// The message of a script, or one of its steps.
    Told(usize, Option<usize>),
    Look,
}

impl<'p> Past<'p> {
    /// Some `count` dossiers that end up at `until`.
    pub fn new(
        office: &'p Office,
        cast: &'p Cast,
        corpus: &'p Corpus,
        scripts: &'p [Script],
        mut chance: Chance,
        until: Timestamp,
        count: usize,
    ) -> Result<Past<'p>, Error> {
        let bodies = office.bodies();
        let body = bodies.iter().next().ok_or_else(|| Error::Broken("There is no body.".to_owned()))?;
        let calendar = office.library().calendar(&body.id);
        let missing = || Error::Broken(format!("There is no calendar for \"{}\".", body.id));
        let hours = Hours::new(calendar.ok_or_else(missing)?);
        let plans = plan::year(corpus, hours.day(until), count, &mut chance);
        let courses = plans.into_iter().map(Course::new).collect();
        let (queue, told) = (BTreeMap::new(), Told::default());
        let tellings = vec![String::new(); scripts.len()];
        let mut past = Past {
            office,
            cast,
            corpus,
            chance,
            hours,
            until,
            courses,
            scripts,
            tellings,
            queue,
            queued: 0,
            told,
        };
        past.fill();
        Ok(past)
    }

    fn fill(&mut self) {
        for course in 0..self.courses.len() {
            let at = self.arrival(course);
            self.queue(at, Step::Arrive(course));
        }
        let looked = self.hours.morning(self.hours.day(self.until) - UNSEEN.days());
        self.queue(looked, Step::Look);
        self.fill_scripts();
    }

    fn queue(&mut self, at: Timestamp, step: Step) {
        self.queued += 1;
        self.queue.insert((at, self.queued), step);
    }

    fn one(&self, course: usize) -> &'p corpus::Submission {
        &self.corpus.submissions[self.courses[course].plan.submission]
    }

    /// Runs it; `progress` hears how many of how many have arrived.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn run(mut self, progress: &dyn Fn(usize, usize)) -> Result<Told, Error> {
        while let Some(((at, _), step)) = self.queue.pop_first() {
            if at > self.until {
                break;
            }
            self.reminders_until(at).await?;
            self.office.clock().set(at);
            self.take(step).await?;
            self.office.run_due_jobs().await?;
            if matches!(step, Step::Arrive(_) | Step::Told(_, None)) {
                self.told.dossiers += 1;
                progress(self.told.dossiers, self.courses.len() + self.scripts.len());
            }
        }
        self.reminders_until(self.until).await?;
        self.office.clock().set(self.until);
        Ok(self.told)
    }

    /// What falls due on the way happens on its own day.
    async fn reminders_until(&self, at: Timestamp) -> Result<(), Error> {
        loop {
            let next = {
                let mut conn = self.office.store().read().await?;
                store::job::next_legal_at(&mut conn, self.office.org()).await?
            };
            let Some(due) = next.filter(|due| *due <= at) else { return Ok(()) };
            self.office.clock().set(due);
            if self.office.run_due_jobs().await? == 0 {
                return Ok(());
            }
        }
    }

    async fn take(&mut self, step: Step) -> Result<(), Error> {
        match step {
            Step::Arrive(course) => self.arrive(course).await,
            Step::Go(course) => self.go(course).await,
            Step::Post(course) => self.post(course).await,
            Step::React(course) => self.react(course).await,
            Step::Escalate(course) => self.escalate(course).await,
            Step::Withdraw(course) => self.withdraw(course).await,
            Step::Measure(course) => self.measure(course).await,
            Step::Told(script, step) => self.tell(script, step).await,
            Step::Look => {
                for member in &self.cast.person {
                    self.office.alerts_seen(&PersonId(member.id.clone())).await?;
                }
                Ok(())
            }
        }
    }

    /// Looks at what comes next, and when.
    async fn go_on(&mut self, course: usize) -> Result<(), Error> {
        let reading = self.office.dossier_by_id(&self.courses[course].dossier).await?;
        let now = self.office.clock().now();
        if reading.documents.iter().any(|letter| letter.medium == "post" && letter.state == "waiting") {
            let at = self.hours.after(now, 1, &mut self.chance);
            if at < self.until - SignedDuration::from_hours(24 * i64::from(UNPOSTED)) {
                self.queue(at, Step::Post(course));
            }
        }
        if let Some(todo) = self.courses[course].next(&reading, self.one(course)) {
            let days = takes(&todo, &self.courses[course].plan, &mut self.chance);
            let at = self.hours.after(now, days, &mut self.chance);
            self.queue(at, Step::Go(course));
        }
        Ok(())
    }

    async fn go(&mut self, course: usize) -> Result<(), Error> {
        let reading = self.office.dossier_by_id(&self.courses[course].dossier).await?;
        let Some(todo) = self.courses[course].next(&reading, self.one(course)) else { return Ok(()) };
        let Some(person) = todo.who.first().cloned() else {
            self.wait(course);
            return Ok(());
        };
        let mut papers = self.office.papers(&reading.dossier.id, self.one(course).lang, &person.0);
        let Some(record) = self.record(course, &reading, &todo, &mut papers) else {
            self.wait(course);
            return Ok(());
        };
        if self.act(course, &todo.activity, todo.item, record, Actor::Person(person), papers).await? {
            self.note(course, &reading, &todo);
            return self.go_on(course).await;
        }
        Ok(())
    }

    fn record(
        &mut self,
        course: usize,
        reading: &Reading,
        todo: &Todo,
        papers: &mut Papers,
    ) -> Option<Record> {
        let one = self.one(course);
        let lead = self.courses[course].plan.repeats.map(|lead| &self.courses[lead]);
        let lead = lead.filter(|lead| !lead.number.is_empty());
        let desk = Desk {
            reading,
            course: &self.courses[course],
            one,
            corpus: self.corpus,
            cast: self.cast,
            bodies: &self.office.bodies(),
            hours: &self.hours,
            lead: lead.map(|lead| (lead.dossier.clone(), lead.number.clone())),
        };
        desk.record(todo, papers, &mut self.chance)
    }

    /// What was done is not asked for again, and what follows by itself is planned.
    fn note(&mut self, course: usize, reading: &Reading, todo: &Todo) {
        let one = self.one(course);
        let plan = self.courses[course].plan.clone();
        self.courses[course].waits = 0;
        let once = ["transfer", "reroute", "classify", "name-respondent", "hold", "note", "uphold", "merge"];
        self.courses[course].done.extend(once.into_iter().filter(|id| *id == todo.activity));
        match todo.act {
            Act::Propose => self.courses[course].drafts += 1,
            Act::Answer => {
                self.plan_measure(course);
                let stage = reading.dossier.stage;
                let reacts = if stage == 1 { plan.reacts || one.not_satisfied.is_some() } else { true };
                if reacts && reading.dossier.reach.email {
                    let days = self.chance.between(1, 12);
                    let at = self.later(days);
                    self.queue(at, Step::React(course));
                }
            }
            _ => {}
        }
    }

    /// Nobody is there: tomorrow, perhaps.
    fn wait(&mut self, course: usize) {
        self.courses[course].waits += 1;
        if self.courses[course].waits <= WAITS {
            let at = self.hours.after(self.office.clock().now(), 1, &mut self.chance);
            self.queue(at, Step::Go(course));
        }
    }

    /// Whether the engine let it pass.
    async fn act(
        &mut self,
        course: usize,
        activity: &str,
        item: Option<u32>,
        record: Record,
        actor: Actor,
        papers: Papers,
    ) -> Result<bool, Error> {
        let dossier = self.courses[course].dossier.clone();
        match self.pass(&dossier, activity, item, record, actor, papers).await? {
            Ok(()) => Ok(true),
            Err(refusal) => {
                self.refused(course, format!("{refusal:?}"));
                Ok(false)
            }
        }
    }

    async fn pass(
        &self,
        dossier: &str,
        activity: &str,
        item: Option<u32>,
        record: Record,
        actor: Actor,
        papers: Papers,
    ) -> Result<Result<(), Refusal>, Error> {
        let command =
            Command { activity: activity.to_owned(), item, record, attachments: Vec::new(), seen: None };
        let request =
            Request { dossier: dossier.to_owned(), actor, commands: vec![command], papers, token: None };
        Ok(self.office.act(request).await?.map(drop))
    }

    fn refused(&mut self, course: usize, why: String) {
        let told = format!("{} ({}): {why}", self.courses[course].number, self.one(course).id);
        self.told.refused.push(told);
    }

    async fn post(&mut self, course: usize) -> Result<(), Error> {
        let reading = self.office.dossier_by_id(&self.courses[course].dossier).await?;
        let Some(by) = self.cast.registrar(&reading.dossier.body, reading.dossier.unit.as_deref()) else {
            return Ok(());
        };
        for letter in
            reading.documents.iter().filter(|letter| letter.medium == "post" && letter.state == "waiting")
        {
            if let Some(Err(refusal)) = self.office.posted(&letter.id, &by, None).await? {
                self.refused(course, format!("{refusal:?}"));
            }
        }
        Ok(())
    }
}
