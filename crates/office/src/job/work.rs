//! What jobs do, and how they are written: in the transaction of the event, each under a key that it has only once.

use domain::calendar::Layer;
use domain::dossier::TermStanding;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::job::{self, Job};

use crate::account::News;
use crate::door::Passage;
use crate::error::Error;
use crate::mail_way::MailNow;
use crate::office::Office;

/// The kind of the jobs that count the terms of a dossier anew.
pub(crate) const RECOUNT: &str = "recount";

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
    /// Those concerned are reminded of a day that an event set, if it still stands.
    RemindOfDay { of: u32, on: Date },
    /// Whoever sees to a measure is reminded of it, if it is not done and still due on that day.
    RemindOfMeasure { of: u32, due: Date, on: Date },
    /// A term has passed: the system does what the procedure says.
    ActAfter { term: String, stage: u8, due: Date },
    /// The calendar changed: open terms are counted anew.
    Recount,
    /// A link to choose a password leaves by mail; its secret is made at that moment.
    AccountLink { link: String },
    /// Someone is told by mail what changed in their account, at their address or at that one.
    AccountNews { person: String, news: News, address: Option<String> },
    /// Someone typed this because they forgot their password.
    Forgotten { typed: String },
}

impl Work {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Work::Send { .. } => "send",
            Work::Notify { .. } => "notify",
            Work::Remind { .. } | Work::RemindOfDay { .. } | Work::RemindOfMeasure { .. } => "remind",
            Work::ActAfter { .. } => "act-after",
            Work::Recount => RECOUNT,
            Work::AccountLink { .. } | Work::AccountNews { .. } | Work::Forgotten { .. } => "account",
        }
    }

    /// The work as a job that is due at once.
    pub(crate) fn row(&self, id: &str, key: &str, at: Timestamp) -> Result<Job, Error> {
        let payload = serde_json::to_string(self).map_err(|error| Error::Broken(error.to_string()))?;
        Ok(Job::new(id, key, self.kind(), &payload, at))
    }
}

pub(crate) async fn send(passage: &mut Passage<'_>, document: &str) -> Result<(), Error> {
    let key = format!("send/{document}");
    add(passage, &key, &Work::Send { document: document.to_owned() }, None).await
}

pub(crate) async fn notify(passage: &mut Passage<'_>, row: &store::alert::Alert) -> Result<(), Error> {
    notify_of(passage.office, passage.tx, row).await
}

/// The same outside a passage.
pub(crate) async fn notify_of(
    office: &Office,
    tx: &mut store::Tx,
    row: &store::alert::Alert,
) -> Result<(), Error> {
    if matches!(office.mail_now(), MailNow::Nowhere) {
        return Ok(()); // no mail leaves here: the alert stands on the screen
    }
    let work = Work::Notify { alert: row.id.clone(), person: row.person.clone() };
    let clock = office.clock();
    let job = work.row(&clock.id(), &format!("notify/{}", row.id), clock.machine_now())?;
    job::add(tx, office.org(), &Job { dossier: row.dossier.clone(), ..job }).await?;
    Ok(())
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

/// Reminds of a day at eight in the morning of that other day.
pub(crate) async fn remind_of_day(passage: &mut Passage<'_>, of: u32, on: Date) -> Result<(), Error> {
    let at = morning(passage, on)?;
    let key = format!("remind-of-day/{}/{of}/{on}", passage.dossier.id);
    add(passage, &key, &Work::RemindOfDay { of, on }, Some(at)).await
}

/// Reminds of a measure at eight in the morning of that day.
pub(crate) async fn remind_of_measure(
    passage: &mut Passage<'_>,
    of: u32,
    due: Date,
    on: Date,
) -> Result<(), Error> {
    let at = morning(passage, on)?;
    let key = format!("remind-of-measure/{}/{of}/{due}/{on}", passage.dossier.id);
    add(passage, &key, &Work::RemindOfMeasure { of, due, on }, Some(at)).await
}

/// Acts on the morning after the term's last day.
pub(crate) async fn act_after(
    passage: &mut Passage<'_>,
    term: &str,
    stage: u8,
    due: Date,
) -> Result<(), Error> {
    let day_after = due.tomorrow().map_err(|error| Error::Broken(error.to_string()))?;
    act_after_on(passage, term, stage, due, day_after).await
}

/// Acts on that morning; as often as the record goes on, a term may be waited for again.
pub(super) async fn act_after_on(
    passage: &mut Passage<'_>,
    term: &str,
    stage: u8,
    due: Date,
    on: Date,
) -> Result<(), Error> {
    let at = morning(passage, on)?;
    let key =
        format!("act-after/{}/{term}/{stage}/{due}/{on}/{}", passage.dossier.id, passage.dossier.head());
    add(passage, &key, &Work::ActAfter { term: term.to_owned(), stage, due }, Some(at)).await
}

/// A dossier goes on after its end: what the system owes after each term that runs is waited for anew, at the earliest
/// on the next working morning, so that people can act first.
pub(crate) async fn act_after_all(passage: &mut Passage<'_>) -> Result<(), Error> {
    let next = next_working_day(passage)?;
    let procedure = std::sync::Arc::clone(&passage.procedure);
    for term in passage.dossier.terms.clone() {
        let acts = procedure.activities.values().any(|a| a.auto_after.as_deref() == Some(&term.term));
        if acts && passage.dossier.standing(&procedure, &term) == TermStanding::Running {
            let on = term.due.tomorrow().map_or(next, |day_after| day_after.max(next));
            act_after_on(passage, &term.term, term.stage, term.due, on).await?;
        }
    }
    Ok(())
}

pub(super) fn next_working_day(passage: &Passage<'_>) -> Result<Date, Error> {
    let tomorrow = passage.today()?.tomorrow().map_err(|error| Error::Broken(error.to_string()))?;
    Ok(passage.calendar()?.next_working_day(tomorrow, &Layer::ALL))
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
    let row = Job { dossier, legal_at, ..work.row(&clock.id(), key, clock.machine_now())? };
    job::add(passage.tx, passage.org(), &row).await?;
    Ok(())
}
