//! Work that waits: mail to send, terms to remind of, acts that follow a term. Written in the transaction of the event,
//! run later, at least once; so each can run twice without harm.

mod account;
mod course;
mod notice;
mod sending;
mod staff_mail;
mod trouble;
mod work;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use store::job::{self, Job, Lane};

pub(crate) use course::recount_all;
pub(crate) use staff_mail::StaffMail;
pub(crate) use trouble::Troubles;
pub(crate) use work::{
    RECOUNT, Work, act_after, act_after_all, notify, notify_of, remind_of_day, remind_of_measure, remind_on,
    send,
};

use crate::door::Stop;
use crate::error::Error;
use crate::mail_way::MailNow;
use crate::office::Office;

/// How long a job is ours before another process may think us dead, in seconds: more than a mail server may take.
const LOCK_SECONDS: i64 = 180;
/// How many jobs are taken at once when none waits for a mail server; a mail that really leaves is taken by itself.
const AT_ONCE: i64 = 20;
/// After so many mails in a row that had to be put off, the server is thought to be away, and the rest is not tried.
const IN_A_ROW: u32 = 3;
/// How long it is then left alone.
const REST: SignedDuration = SignedDuration::from_mins(1);
/// How long we remember which form became which dossier.
const KEEP_TOKENS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long a job that was done is kept.
const KEEP_DONE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Why a mail waits that was taken up in the moment in which its way out was lost.
pub(crate) const NOT_SET_UP: &str = "mail is not set up";

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ran {
    /// The job is done.
    Done,
    /// The mail server could not take it now.
    PutOff,
}

impl Office {
    /// Runs what is due by both clocks in either lane, until nothing is; how much was run.
    ///
    /// # Errors
    /// [`Error`] of the database; what goes wrong in one job is kept with it and stops no other.
    pub async fn run_due_jobs(&self) -> Result<usize, Error> {
        let mut run = 0;
        loop {
            let more = self.run_due(Lane::Record).await? + self.run_due(Lane::Mail).await?;
            if more == 0 {
                return Ok(run);
            }
            run += more;
        }
    }

    /// Runs what is due by both clocks in a lane, until nothing is or the mail server seems to be away; how much was
    /// run. A job that fails waits longer each time.
    ///
    /// # Errors
    /// [`Error`] of the database; what goes wrong in one job is kept with it and stops no other.
    pub async fn run_due(&self, lane: Lane) -> Result<usize, Error> {
        if lane == Lane::Mail {
            self.refresh_mail().await?;
            if self.mail_waits() {
                return Ok(0); // no attempt is made, and so none is counted
            }
        }
        let alone = lane == Lane::Mail && matches!(self.mail_now(), MailNow::Leaves(_));
        let at_once = if alone { 1 } else { AT_ONCE };
        let (mut run, mut put_off) = (0, 0);
        loop {
            let jobs = self.take_jobs(lane, at_once).await?;
            if jobs.is_empty() {
                return Ok(run);
            }
            for job in jobs {
                run += 1;
                put_off = match self.run_job(&job).await {
                    Ok(Ran::Done) => 0,
                    Ok(Ran::PutOff) => put_off + 1,
                    Err(error) => {
                        self.put_off(&job, &error.to_string()).await?;
                        0
                    }
                };
            }
            if put_off >= IN_A_ROW {
                self.rest_from_mail().await?;
                return Ok(run);
            }
        }
    }

    /// How many seconds until the next job of the lane that is due by the legal clock may be tried; `None` when none
    /// waits.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn next_job_in(&self, lane: Lane) -> Result<Option<SignedDuration>, Error> {
        if lane == Lane::Mail && self.mail_waits() {
            return Ok(None);
        }
        let clock = self.clock();
        let mut conn = self.store().read().await?;
        let next =
            job::next_machine_at(&mut conn, self.org(), lane, clock.now(), clock.machine_now()).await?;
        let legal = job::next_legal_at(&mut conn, self.org()).await?;
        let retry = next.map(|at| at.duration_since(clock.machine_now()));
        let term = legal.map(|at| at.duration_since(clock.now())).filter(|wait| wait.is_positive());
        Ok([retry, term].into_iter().flatten().min())
    }

    async fn take_jobs(&self, lane: Lane, most: i64) -> Result<Vec<Job>, Error> {
        let (org, legal, machine) = (self.org().to_owned(), self.clock().now(), self.clock().machine_now());
        if !job::is_due(&mut *self.store().read().await?, &org, lane, legal, machine).await? {
            return Ok(Vec::new()); // so that who has nothing to do writes nothing
        }
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    let taken = job::take_due(tx, &org, lane, legal, machine, LOCK_SECONDS, most).await?;
                    Ok::<_, Error>(taken)
                })
            })
            .await
    }

    async fn rest_from_mail(&self) -> Result<(), Error> {
        let (org, now) = (self.org().to_owned(), self.clock().machine_now());
        let until = now.checked_add(REST).unwrap_or(Timestamp::MAX);
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    job::rest(tx, &org, Lane::Mail, now, until).await?;
                    Ok::<_, Error>(())
                })
            })
            .await
    }

    /// Forgets what nobody asks for any more: the tokens of forms after a week, done jobs after thirty days, links to
    /// choose a password after as long, and who looked at which dossier after the years that the organisation set.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn forget_old(&self) -> Result<(), Error> {
        let (org, now) = (self.org().to_owned(), self.clock().machine_now());
        let before = |keep| now.checked_sub(keep).unwrap_or(Timestamp::MIN);
        let (tokens, done) = (before(KEEP_TOKENS), before(KEEP_DONE));
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    store::submission::purge(tx, &org, tokens).await?;
                    job::purge(tx, &org, done).await?;
                    store::account_link::purge(tx, &org, done).await?;
                    let years = crate::account::policy::read(tx, &org).await?.looks_kept_years;
                    let kept = SignedDuration::from_hours(i64::from(years) * 366 * 24);
                    store::access_log::purge(tx, &org, now.checked_sub(kept).unwrap_or(Timestamp::MIN))
                        .await?;
                    Ok::<_, Error>(())
                })
            })
            .await
    }

    async fn run_job(&self, job: &Job) -> Result<Ran, Error> {
        let work: Work = serde_json::from_str(&job.payload)
            .map_err(|error| Error::Broken(format!("The job {} does not read: {error}", job.id)))?;
        match work {
            Work::Send { document } => self.send_document(job, &document).await,
            Work::Notify { alert, person } => self.send_notice(job, &alert, &person).await,
            Work::AccountLink { link } => self.send_account_link(job, &link).await,
            Work::AccountNews { person, news, address } => {
                self.send_account_news(job, &person, news, address.as_deref()).await
            }
            Work::Forgotten { typed } => self.answer_forgotten(job, typed).await,
            work => {
                if work == Work::Recount {
                    self.read_bodies().await?; // the calendar may have been changed by another process
                }
                self.run_in_passage(job, work).await
            }
        }
    }

    /// The work that only touches the database: done and marked as done in one transaction.
    async fn run_in_passage(&self, job: &Job, work: Work) -> Result<Ran, Error> {
        let Some(dossier) = job.dossier.clone() else { return self.finish(job).await };
        let (office, job_id) = (self.clone(), job.id.clone());
        let passed = self
            .store()
            .write(move |tx| Box::pin(async move { course::run(&office, tx, &dossier, &job_id, work).await }))
            .await;
        match passed {
            Ok(()) => Ok(Ran::Done),
            // the course went on since: nothing is owed any more
            Err(Stop::Refused(refusal)) => {
                self.trouble(job, &format!("it is refused, and not tried again: {:?}", refusal.reasons));
                self.finish(job).await
            }
            Err(Stop::Broken(error)) => Err(error),
        }
    }

    pub(crate) async fn finish(&self, job: &Job) -> Result<Ran, Error> {
        let (org, id, now) = (self.org().to_owned(), job.id.clone(), self.clock().machine_now());
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    job::finish(tx, &org, &id, now).await?;
                    Ok::<_, Error>(Ran::Done)
                })
            })
            .await
    }

    /// Not now: tried again after a wait that grows with each attempt.
    pub(crate) async fn put_off(&self, job: &Job, why: &str) -> Result<Ran, Error> {
        if job.last_error.as_deref() != Some(why) {
            self.trouble(job, why);
        }
        let attempts = u32::try_from(job.attempts).unwrap_or(u32::MAX);
        let wait = SignedDuration::from_secs(i64::try_from(mail::backoff(attempts)).unwrap_or(i64::MAX));
        let next = self.clock().machine_now().checked_add(wait).unwrap_or(Timestamp::MAX);
        let (org, id, why) = (self.org().to_owned(), job.id.clone(), why.to_owned());
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    job::fail(tx, &org, &id, next, &why).await?;
                    Ok::<_, Error>(Ran::PutOff)
                })
            })
            .await
    }

    /// Counts the open terms anew when the days of a body are not those of the last start.
    pub(crate) async fn recount_after_a_new_calendar(&self) -> Result<(), Error> {
        for body in self.bodies().iter() {
            let (office, body) = (self.clone(), Arc::clone(body));
            self.store()
                .write(move |tx| Box::pin(async move { course::recount_all(&office, tx, &body).await }))
                .await?;
        }
        Ok(())
    }
}
