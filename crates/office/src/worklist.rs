//! My work, my alerts, letters to post: lists, each with the reader's rights inside its query.

use std::collections::BTreeSet;

use domain::people::PersonId;
use store::alert::Alert;
use store::document::Document;
use store::dossier::{self, Dossier, Reader};
use store::task::{self, TaskOfReader};

use crate::error::Error;
use crate::office::Office;

/// How many tasks a page of my work shows at most.
const TASKS: i64 = 300;
/// Among how many of the newest alerts those are sought that can be shown.
const NEWS: i64 = 20;
/// How many letters to post are listed at most.
const LETTERS: i64 = 300;

impl Office {
    /// What the person can do and what falls to them, the most urgent first; each task once.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn worklist(&self, person: &PersonId) -> Result<Vec<TaskOfReader>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let mut tasks = task::for_reader(&mut conn, self.org(), &reader, false, TASKS).await?;
        let mut seen = BTreeSet::new();
        // someone with two roles finds a task under the one that comes first
        tasks.sort_by_key(|found| !found.must);
        tasks.retain(|TaskOfReader { task, .. }| {
            seen.insert((task.dossier.clone(), task.activity.clone(), task.stage, task.item.clone()))
        });
        tasks.sort_by(|a, b| {
            let urgency = |t: &TaskOfReader| (t.task.due_on.is_none(), t.task.due_on, t.dossier.received_on);
            urgency(a).cmp(&urgency(b)).then_with(|| a.task.dossier.cmp(&b.task.dossier))
        });
        Ok(tasks)
    }

    /// The person's last alerts, seen or not, newest first, each with the line of its dossier.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn alerts(
        &self,
        person: &PersonId,
        limit: i64,
    ) -> Result<Vec<(Alert, Option<Dossier>)>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let alerts = store::alert::recent(&mut conn, self.org(), &person.0, limit).await?;
        let lines = dossier::of_alerts(&mut conn, self.org(), &reader, limit).await?;
        let line = |id: &str| lines.iter().find(|line| line.id == id).cloned();
        let with_line = |alert: Alert| {
            let line = alert.dossier.as_deref().and_then(line);
            (alert, line)
        };
        Ok(alerts.into_iter().map(with_line).collect())
    }

    /// The newest alerts that the person has not seen and whose dossier they may see, with its line; at most `most`.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn news(&self, person: &PersonId, most: usize) -> Result<Vec<(Alert, Dossier)>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let alerts = store::alert::unseen(&mut conn, self.org(), &person.0, NEWS).await?;
        let lines = dossier::of_news(&mut conn, self.org(), &reader, NEWS).await?;
        let line = |id: &str| lines.iter().find(|line| line.id == id).cloned();
        let with_line = |alert: Alert| Some((line(alert.dossier.as_deref()?)?, alert));
        let shown = alerts.into_iter().filter_map(with_line).map(|(line, alert)| (alert, line));
        Ok(shown.take(most).collect())
    }

    /// How many alerts the person has not seen.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn unseen_alerts(&self, person: &PersonId) -> Result<i64, Error> {
        let mut conn = self.store().read().await?;
        Ok(store::alert::count_unseen(&mut conn, self.org(), &person.0).await?)
    }

    /// The person has seen their alerts.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn alerts_seen(&self, person: &PersonId) -> Result<(), Error> {
        let (org, person, now) = (self.org().to_owned(), person.0.clone(), self.clock().now());
        self.store()
            .write(move |tx| {
                Box::pin(async move {
                    store::alert::all_seen(tx, &org, &person, now).await?;
                    Ok::<_, Error>(())
                })
            })
            .await
    }

    /// The letters that wait to be printed and posted, of the dossiers that the person may see, with those dossiers; the
    /// oldest, when there are very many.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn letters_to_post(&self, person: &PersonId) -> Result<Vec<(Document, Dossier)>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let letters = store::document::waiting_to_post(&mut conn, self.org(), &reader, LETTERS).await?;
        let lines = dossier::with_letters_to_post(&mut conn, self.org(), &reader, LETTERS).await?;
        let line = |id: &str| lines.iter().find(|line| line.id == id).cloned();
        let with_line = |letter: Document| line(&letter.dossier).map(|line| (letter, line));
        Ok(letters.into_iter().filter_map(with_line).collect())
    }

    /// One of those letters.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn letter_to_post(
        &self,
        person: &PersonId,
        id: &str,
    ) -> Result<Option<(Document, Dossier)>, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let Some(letter) = store::document::one_to_post(&mut conn, self.org(), &reader, id).await? else {
            return Ok(None);
        };
        let line = dossier::by_id(&mut conn, self.org(), &letter.dossier).await?;
        Ok(line.map(|line| (letter, line)))
    }
}
