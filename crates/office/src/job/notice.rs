//! Someone of staff hears of an alert by mail: a number, a reason and a link; nobody's name, nobody's story.

use std::cmp::Ordering;

use domain::language::Lang;
use domain::procedure::Procedure;
use jiff::civil::Date;
use mail::{Mailbox, Message};
use store::dossier::Reader;
use store::job::Job;

use crate::alert::Tidings;
use crate::args;
use crate::error::Error;
use crate::job::{NOT_SET_UP, Ran, StaffMail};
use crate::letter::{PASSED_ON, RECEIPT};
use crate::mail_way::Dispatched;
use crate::office::Office;

/// After so many attempts nobody needs the mail any more: the alert stands on the screen.
const ATTEMPTS: i64 = 12;

impl Office {
    pub(super) async fn send_notice(&self, job: &Job, alert: &str, person: &str) -> Result<Ran, Error> {
        let Some(message) = self.notice(alert, person).await? else { return self.finish(job).await };
        match self.dispatch(message).await {
            Dispatched::Waits => self.put_off(job, NOT_SET_UP).await,
            Dispatched::NotNow(reason) if job.attempts < ATTEMPTS => self.put_off(job, &reason).await,
            Dispatched::Nowhere | Dispatched::Taken | Dispatched::NotNow(_) | Dispatched::Never(_) => {
                self.finish(job).await
            }
        }
    }

    async fn notice(&self, alert: &str, person: &str) -> Result<Option<Message>, Error> {
        let mut conn = self.store().read().await?;
        let Some(row) = store::alert::by_id(&mut conn, self.org(), person, alert).await? else {
            return Ok(None);
        };
        if row.done_at.is_some() {
            return Ok(None); // while the mail waited it was done
        }
        let Some(person) = store::person::by_id(&mut conn, self.org(), person).await? else {
            return Ok(None);
        };
        let line = match &row.dossier {
            Some(dossier) => store::dossier::by_id(&mut conn, self.org(), dossier).await?,
            None => None,
        };
        let (Some(line), true) = (line, person.active && !person.email.is_empty()) else { return Ok(None) };
        let tidings: Tidings =
            serde_json::from_str(&row.payload).map_err(|error| Error::Broken(error.to_string()))?;
        let reader = Reader { person: &person.id, today: self.today(&line.body) };
        let theirs = tidings.measure().is_some() // settled when it is no longer theirs
            || store::dossier::visible(&mut conn, self.org(), &line.id, &reader).await?;
        if !theirs {
            return Ok(None); // while the mail waited it was no longer theirs to see
        }
        let procedure = self.library().pinned(&mut conn, self.org(), &line.procedure_digest).await?;
        let lang: Lang = person.language.parse().unwrap_or(Lang::En);
        let number = line.number.unwrap_or_default();
        let told = self.tidings(lang, &tidings, &procedure, self.today(&line.body));
        let path = match tidings.measure() {
            Some(of) => format!("measures/{number}/{of}"),
            None => format!("dossiers/{number}"),
        };
        let link = format!("{}/{path}", self.base_url());
        let words = self.texts();
        // what is to be done has a day by which; what tells of a term says its day already
        let by_when = match (&tidings, &line.due_term, line.due_on) {
            (
                Tidings::Owed { .. } | Tidings::Assigned | Tidings::HandlerGone { .. },
                Some(term),
                Some(due),
            ) => {
                let term = procedure.texts(lang).term.get(term).unwrap_or(term);
                words.say(lang, "alert-mail-due", &args!["told" => &told, "term" => term, "due" => due])
            }
            _ => told.clone(),
        };
        let text = words.say(
            lang,
            "alert-mail-body",
            &args!["name" => &person.name, "number" => &number, "told" => &by_when, "link" => &link],
        );
        let body = self.body(&line.body)?;
        let mail = StaffMail {
            from: Mailbox::named(body.name(lang), &body.email),
            to: Mailbox::named(&person.name, &person.email),
            lang,
            subject: words.say(lang, "alert-mail-subject", &args!["number" => &number, "told" => &told]),
            text,
            id: alert,
            at: row.at,
        };
        Ok(Some(mail.message(self)))
    }

    /// An alert as a sentence for who reads it on that day: a term that was to end "today" ended, once the day is over.
    pub fn tidings(&self, lang: Lang, tidings: &Tidings, procedure: &Procedure, read_on: Date) -> String {
        let words = self.texts();
        let names = procedure.texts(lang);
        match tidings {
            Tidings::Owed { activity } => {
                let label = names.activity.get(activity).unwrap_or(activity);
                words.say(lang, "alert-owed", &args!["activity" => label])
            }
            Tidings::Informed { activity } => {
                let label = names.activity.get(activity).unwrap_or(activity);
                words.say(lang, "alert-informed", &args!["activity" => label])
            }
            Tidings::Assigned => words.text(lang, "alert-assigned"),
            Tidings::Added { .. } => words.text(lang, "alert-added"),
            Tidings::Merged { .. } => words.text(lang, "alert-merged"),
            Tidings::HandlerGone { .. } => words.text(lang, "alert-handler-gone"),
            Tidings::HandlerAway { from, until, count, .. } => {
                let later = from.filter(|from| *from > read_on);
                let id = match (later, until) {
                    (None, Some(_)) => "alert-handler-away",
                    (None, None) => "alert-handler-away-open",
                    (Some(_), Some(_)) => "alert-handler-away-later",
                    (Some(_), None) => "alert-handler-away-later-open",
                };
                let (from, until) = (later.unwrap_or(read_on), until.unwrap_or(read_on));
                words.say(lang, id, &args!["from" => from, "until" => until, "count" => *count])
            }
            Tidings::Undeliverable { letter, .. } if letter == RECEIPT => {
                words.text(lang, "alert-undeliverable-receipt")
            }
            Tidings::Undeliverable { letter, .. } if letter == PASSED_ON => {
                words.text(lang, "alert-undeliverable-passed-on")
            }
            Tidings::Undeliverable { addressed, respondent, .. } => {
                let whose = if *respondent { "-respondent" } else { "" };
                let there = if *addressed { "" } else { "-no-address" };
                words.text(lang, &format!("alert-undeliverable{whose}{there}"))
            }
            Tidings::Day { occasion, day, .. } => {
                let what = words.text(lang, &format!("occasion-{occasion}"));
                let id = if *day == read_on { "alert-day-today" } else { "alert-day" };
                words.say(lang, id, &args!["what" => what, "day" => *day])
            }
            Tidings::Measure { due, .. } => words.say(lang, "alert-measure", &args!["due" => *due]),
            Tidings::MeasureDue { due, on, .. } => {
                let id = match due.cmp(&read_on) {
                    Ordering::Equal if *on < read_on => "alert-measure-soon",
                    Ordering::Greater => "alert-measure-soon",
                    Ordering::Equal => "alert-measure-today",
                    Ordering::Less => "alert-measure-passed",
                };
                words.say(lang, id, &args!["due" => *due])
            }
            Tidings::TermMoved { term, before, due } => {
                let label = names.term.get(term).unwrap_or(term);
                words.say(
                    lang,
                    "alert-term-moved",
                    &args!["term" => label, "before" => *before, "due" => *due],
                )
            }
            Tidings::Term { term, due, on } => {
                let label = names.term.get(term).unwrap_or(term);
                let id = match due.cmp(&read_on) {
                    // beside the day on which it was told, "today" would be that day
                    Ordering::Equal if *on < read_on => "alert-term-soon",
                    Ordering::Greater => "alert-term-soon",
                    Ordering::Equal => "alert-term-today",
                    // what was told before its last day may have been met by then
                    Ordering::Less if due >= on => "alert-term-over",
                    Ordering::Less => "alert-term-passed",
                };
                words.say(lang, id, &args!["term" => label, "due" => *due])
            }
        }
    }
}
