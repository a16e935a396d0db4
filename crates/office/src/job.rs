//! Work that waits: mail to send, terms to remind of, acts that follow a term. Written in the transaction of the event,
//! run later, at least once; so each can run twice without harm.

mod notice;
mod sending;

use domain::consequence::after_term;
use domain::decide::Setting;
use domain::dossier::TermStanding;
use domain::people::Actor;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use store::Tx;
use store::job::{self, Job};

use crate::alert;
use crate::door::{Passage, Stop};
use crate::error::Error;
use crate::office::Office;

/// How long a job is ours before another process may think us dead, in seconds: more than a mail server may take.
const LOCK_SECONDS: i64 = 180;
/// How many jobs are taken at once.
const AT_ONCE: i64 = 20;

/// What a job does, and what it needs for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "kebab-case")]
pub(crate) enum Work {
    /// A letter leaves by mail.
    Send { document: String },
    /// Someone of staff hears of an alert by mail.
    Notify { alert: String, person: String },
    /// The owners of a term are reminded, if it still runs to that day.
    Remind { term: String, stage: u8, due: Date, on: Date },
    /// A term has passed: the system does what the procedure says.
    ActAfter { term: String, stage: u8, due: Date },
    /// The calendar changed: open terms are counted anew.
    Recount,
}

impl Work {
    fn kind(&self) -> &'static str {
        match self {
            Work::Send { .. } => "send",
            Work::Notify { .. } => "notify",
            Work::Remind { .. } => "remind",
            Work::ActAfter { .. } => "act-after",
            Work::Recount => "recount",
        }
    }
}

pub(crate) async fn send(passage: &mut Passage<'_>, document: &str) -> Result<(), Error> {
    let key = format!("send/{document}");
    add(passage, &key, &Work::Send { document: document.to_owned() }, None).await
}

pub(crate) async fn notify(passage: &mut Passage<'_>, row: &store::alert::Alert) -> Result<(), Error> {
    if passage.office.0.config.outlet.is_none() {
        return Ok(()); // no mail leaves here: the alert stands on the screen
    }
    let work = Work::Notify { alert: row.id.clone(), person: row.person.clone() };
    add(passage, &format!("notify/{}", row.id), &work, None).await
}

/// Reminds at eight in the morning of that day, so that whoever opens their mail finds it.
pub(crate) async fn remind_on(
    passage: &mut Passage<'_>,
    term: &str,
    stage: u8,
    due: Date,
    on: Date,
) -> Result<(), Error> {
    let at = morning(passage, on)?;
    let work = Work::Remind { term: term.to_owned(), stage, due, on };
    let key = format!("remind/{}/{term}/{stage}/{due}/{on}", passage.dossier.id);
    add(passage, &key, &work, Some(at)).await
}

/// Acts on the morning after the term's last day.
pub(crate) async fn act_after(
    passage: &mut Passage<'_>,
    term: &str,
    stage: u8,
    due: Date,
) -> Result<(), Error> {
    let day_after = due.tomorrow().map_err(|error| Error::Broken(error.to_string()))?;
    let at = morning(passage, day_after)?;
    let key = format!("act-after/{}/{term}/{stage}/{due}", passage.dossier.id);
    add(passage, &key, &Work::ActAfter { term: term.to_owned(), stage, due }, Some(at)).await
}

fn morning(passage: &Passage<'_>, on: Date) -> Result<Timestamp, Error> {
    let zoned = on.at(8, 0, 0, 0).to_zoned(passage.calendar()?.zone().clone());
    zoned.map(|zoned| zoned.timestamp()).map_err(|error| Error::Broken(error.to_string()))
}

async fn add(
    passage: &mut Passage<'_>,
    key: &str,
    work: &Work,
    legal_at: Option<Timestamp>,
) -> Result<(), Error> {
    let clock = passage.office.clock();
    let dossier = Some(passage.dossier.id.clone());
    let row = Job { dossier, legal_at, ..row(&clock.id(), key, work, clock.machine_now())? };
    job::add(passage.tx, passage.org(), &row).await?;
    Ok(())
}

fn row(id: &str, key: &str, work: &Work, at: Timestamp) -> Result<Job, Error> {
    let payload = serde_json::to_string(work).map_err(|error| Error::Broken(error.to_string()))?;
    Ok(Job::new(id, key, work.kind(), &payload, at))
}

impl Office {
    /// Runs what is due by both clocks, until nothing is; how much was run. A job that fails waits longer each time.
    ///
    /// # Errors
    /// [`Error`] of the database; what goes wrong in one job is kept with it and stops no other.
    pub async fn run_due_jobs(&self) -> Result<usize, Error> {
        let mut run = 0;
        loop {
            let jobs = self.take_jobs().await?;
            if jobs.is_empty() {
                return Ok(run);
            }
            for job in jobs {
                run += 1;
                if let Err(error) = self.run_job(&job).await {
                    self.put_off(&job, &error.to_string()).await?;
                }
            }
        }
    }

    /// How many seconds until the next job that is due by the legal clock may be tried; `None` when none waits.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn next_job_in(&self) -> Result<Option<SignedDuration>, Error> {
        let clock = self.clock();
        let mut conn = self.store().read().await?;
        let next = job::next_machine_at(&mut conn, self.org(), clock.now()).await?;
        let legal = job::next_legal_at(&mut conn, self.org()).await?;
        let retry = next.map(|at| at.duration_since(clock.machine_now()));
        let term = legal.map(|at| at.duration_since(clock.now())).filter(|wait| wait.is_positive());
        Ok([retry, term].into_iter().flatten().min())
    }

    async fn take_jobs(&self) -> Result<Vec<Job>, Error> {
        let (org, legal, machine) = (self.org().to_owned(), self.clock().now(), self.clock().machine_now());
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    Ok::<_, Error>(job::take_due(tx, &org, legal, machine, LOCK_SECONDS, AT_ONCE).await?)
                })
            })
            .await
    }

    async fn run_job(&self, job: &Job) -> Result<(), Error> {
        let work: Work = serde_json::from_str(&job.payload)
            .map_err(|error| Error::Broken(format!("The job {} does not read: {error}", job.id)))?;
        match work {
            Work::Send { document } => self.send_document(job, &document).await,
            Work::Notify { alert, person } => self.send_notice(job, &alert, &person).await,
            work => self.run_in_passage(job, work).await,
        }
    }

    /// The work that only touches the database: done and marked as done in one transaction.
    async fn run_in_passage(&self, job: &Job, work: Work) -> Result<(), Error> {
        let Some(dossier) = job.dossier.clone() else { return self.finish(job).await };
        let (office, job_id) = (self.clone(), job.id.clone());
        let passed = self
            .store()
            .write(move |tx| Box::pin(async move { in_passage(&office, tx, &dossier, &job_id, work).await }))
            .await;
        match passed {
            Ok(()) => Ok(()),
            // the course went on since: nothing is owed any more
            Err(Stop::Refused(_)) => self.finish(job).await,
            Err(Stop::Broken(error)) => Err(error),
        }
    }

    pub(crate) async fn finish(&self, job: &Job) -> Result<(), Error> {
        let (org, id, now) = (self.org().to_owned(), job.id.clone(), self.clock().machine_now());
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    job::finish(tx, &org, &id, now).await?;
                    Ok::<_, Error>(())
                })
            })
            .await
    }

    /// Not now: tried again after a wait that grows with each attempt.
    pub(crate) async fn put_off(&self, job: &Job, why: &str) -> Result<(), Error> {
        let attempts = u32::try_from(job.attempts).unwrap_or(u32::MAX);
        let wait = SignedDuration::from_secs(i64::try_from(mail::backoff(attempts)).unwrap_or(i64::MAX));
        let next = self.clock().machine_now().checked_add(wait).unwrap_or(Timestamp::MAX);
        let (org, id, why) = (self.org().to_owned(), job.id.clone(), why.to_owned());
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    job::fail(tx, &org, &id, next, &why).await?;
                    Ok::<_, Error>(())
                })
            })
            .await
    }

    /// Counts the open terms anew when a body's calendar is not the one of the last start.
    pub(crate) async fn recount_after_a_new_calendar(&self) -> Result<(), Error> {
        for body in self.bodies().iter() {
            let digest = self.calendar(&body.id)?.digest().to_owned();
            let office = self.clone();
            let body = body.id.clone();
            self.store()
                .write(move |tx| Box::pin(async move { recount_all(&office, tx, &body, &digest).await }))
                .await?;
        }
        Ok(())
    }
}

async fn in_passage(office: &Office, tx: &mut Tx, dossier: &str, job: &str, work: Work) -> Result<(), Stop> {
    let mut passage = Passage::open(office, tx, dossier, None).await?;
    match work {
        Work::Remind { term, stage, due, on } => {
            let running = passage.dossier.term(&term, stage).filter(|running| running.due == due);
            let standing = running.map(|running| passage.dossier.standing(&passage.procedure, running));
            if standing == Some(TermStanding::Running) {
                alert::of_term(&mut passage, &term, due, on).await?;
            }
        }
        Work::ActAfter { term, stage, .. } => {
            let today = passage.today()?;
            let calendar = passage.calendar()?;
            let setting = Setting { procedure: &passage.procedure, calendar, roster: &passage.roster };
            if let Some(command) = after_term(&passage.dossier, setting, &term, stage, today) {
                passage.step(command, &Actor::System).await?;
                passage.automatics().await?;
            }
        }
        Work::Recount => passage.recount().await?,
        Work::Send { .. } | Work::Notify { .. } => {}
    }
    job::finish(passage.tx, office.org(), job, office.clock().machine_now()).await?;
    passage.close().await?;
    Ok(())
}

async fn recount_all(office: &Office, tx: &mut Tx, body: &str, digest: &str) -> Result<(), Error> {
    let org = office.org();
    let name = format!("calendar-of/{body}");
    let known = store::setting::get(tx, org, &name).await?;
    if known.as_deref() == Some(digest) {
        return Ok(());
    }
    store::setting::set(tx, org, &name, digest).await?;
    if known.is_none() {
        return Ok(());
    }
    for dossier in store::dossier::open_in_body(tx, org, body).await? {
        let clock = office.clock();
        let key = format!("recount/{dossier}/{digest}");
        let row =
            Job { dossier: Some(dossier), ..row(&clock.id(), &key, &Work::Recount, clock.machine_now())? };
        job::add(tx, org, &row).await?;
    }
    Ok(())
}
