//! My work, my alerts, letters to post: lists, each with the reader's rights inside its query.

use std::collections::{BTreeSet, HashMap};

use domain::people::PersonId;
use jiff::civil::Date;
use store::Conn;
use store::alert::Alert;
use store::document::Document;
use store::dossier::{self, Dossier, Reader};
use store::task::{self, Task};
use store::together::{self, Group};

use crate::alert::MEASURE;
use crate::error::Error;
use crate::office::Office;

/// How many tasks are looked at, at most, for one person.
const TASKS: i64 = 300;
/// Among how many of the newest alerts those are sought that can be shown.
const NEWS: i64 = 20;
/// How many letters to post are listed at most.
const LETTERS: i64 = 300;

/// A page of someone's work.
#[derive(Debug)]
pub struct Work {
    /// Of every task, also of those on other pages: the body, and by when.
    pub due: Vec<(String, Option<Date>)>,
    /// The dossiers of this page, each where its most urgent task stands.
    pub lines: Vec<Line>,
    /// How many dossiers stand on the pages before this one: what was asked for, or else where the last page begins.
    pub from: usize,
    /// How many dossiers there are on all pages.
    pub all: usize,
}

/// What is to be done in one dossier.
#[derive(Debug)]
pub struct Line {
    /// The dossier; none when it went away in between.
    pub dossier: Option<Dossier>,
    /// What is to be done: at least one task.
    pub tasks: Vec<Task>,
    /// The dossiers with which it is handled together.
    pub group: Option<Group>,
}

impl Office {
    /// A page of what falls to the person, the most urgent first.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn to_do(&self, person: &PersonId, from: usize, most: usize) -> Result<Work, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let mut tasks = task::falling_to(&mut conn, self.org(), &reader, TASKS).await?;
        tasks.extend(self.left_behind(person).await?);
        tasks.sort_by_key(|task| (task.due_on.is_none(), task.due_on));
        self.work(&mut conn, &reader, tasks, from, most).await
    }

    /// A page of what the person may do though it falls to someone else, the most urgent first.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn may_do(&self, person: &PersonId, from: usize, most: usize) -> Result<Work, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        let tasks = task::open_to(&mut conn, self.org(), &reader, TASKS).await?;
        self.work(&mut conn, &reader, tasks, from, most).await
    }

    async fn work(
        &self,
        conn: &mut Conn,
        reader: &Reader<'_>,
        tasks: Vec<Task>,
        from: usize,
        most: usize,
    ) -> Result<Work, Error> {
        let due = tasks.iter().map(|task| (task.body.clone(), task.due_on)).collect();
        let mut lines: Vec<Line> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for task in tasks {
            let place = *places.entry(task.dossier.clone()).or_insert(lines.len());
            match lines.get_mut(place) {
                Some(line) => line.tasks.push(task),
                None => lines.push(Line { dossier: None, tasks: vec![task], group: None }),
            }
        }
        let all = lines.len();
        let from = page_start(from, most, all);
        let mut lines: Vec<_> = lines.into_iter().skip(from).take(most).collect();
        let ids: Vec<_> = lines.iter().map(|line| line.tasks[0].dossier.as_str()).collect();
        let mut found = dossier::by_ids(conn, self.org(), &ids).await?;
        for line in &mut lines {
            let place = found.iter().position(|found| found.id == line.tasks[0].dossier);
            line.dossier = place.map(|place| found.swap_remove(place));
        }
        let first =
            |line: &Line| line.dossier.as_ref().map(|found| found.lead.clone().unwrap_or(found.id.clone()));
        let leads: BTreeSet<String> = lines.iter().filter_map(first).collect();
        let leads: Vec<&str> = leads.iter().map(String::as_str).collect();
        let groups = together::groups(conn, self.org(), reader, &leads).await?;
        for line in &mut lines {
            let first = first(line);
            line.group = groups.iter().find(|group| Some(&group.lead) == first.as_ref()).cloned();
        }
        Ok(Work { due, lines, from, all })
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
        let mut lines = dossier::of_alerts(&mut conn, self.org(), &reader, limit).await?;
        self.add_of_measures(&mut conn, &alerts, &mut lines).await?;
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
        let mut lines = dossier::of_news(&mut conn, self.org(), &reader, NEWS).await?;
        self.add_of_measures(&mut conn, &alerts, &mut lines).await?;
        let line = |id: &str| lines.iter().find(|line| line.id == id).cloned();
        let with_line = |alert: Alert| Some((line(alert.dossier.as_deref()?)?, alert));
        let shown = alerts.into_iter().filter_map(with_line).map(|(line, alert)| (alert, line));
        Ok(shown.take(most).collect())
    }

    /// Whoever sees to a measure is told of it also where the dossier is not theirs to see: of that they read the number and where it is.
    async fn add_of_measures(
        &self,
        conn: &mut Conn,
        alerts: &[Alert],
        lines: &mut Vec<Dossier>,
    ) -> Result<(), Error> {
        for id in
            alerts.iter().filter(|alert| alert.kind == MEASURE).filter_map(|alert| alert.dossier.as_ref())
        {
            if lines.iter().all(|line| line.id != *id)
                && let Some(line) = dossier::by_id(conn, self.org(), id).await?
            {
                let (subject, complainant_name, handler) = (String::new(), String::new(), None);
                lines.push(Dossier { subject, complainant_name, handler, ..line });
            }
        }
        Ok(())
    }

    /// How many alerts of what they may see the person has not seen.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn unseen_alerts(&self, person: &PersonId) -> Result<i64, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        Ok(store::alert::count_unseen(&mut conn, self.org(), &reader).await?)
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

    /// How many of them wait.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn count_to_post(&self, person: &PersonId) -> Result<i64, Error> {
        let mut conn = self.store().read().await?;
        let reader = Reader { person: &person.0, today: self.today_here() };
        Ok(store::document::count_to_post(&mut conn, self.org(), &reader).await?)
    }

    /// The line of the dossier that a letter belongs to.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn dossier_of_letter(&self, id: &str) -> Result<Option<Dossier>, Error> {
        let mut conn = self.store().read().await?;
        match store::document::by_id(&mut conn, self.org(), id).await? {
            Some(letter) => Ok(dossier::by_id(&mut conn, self.org(), &letter.dossier).await?),
            None => Ok(None),
        }
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

/// Where the page begins that was asked for; beyond the end, where the last one does.
fn page_start(from: usize, most: usize, all: usize) -> usize {
    let last = all.saturating_sub(1) / most.max(1) * most;
    if from < all { from } else { last }
}

#[cfg(test)]
mod tests {
    use super::page_start;

    #[test]
    fn beyond_the_end_stands_the_last_page() {
        let starts = |all| [0, 25, 50, 51, usize::MAX].map(|from| page_start(from, 25, all));
        assert_eq!(starts(51), [0, 25, 50, 50, 50]);
        assert_eq!(starts(50), [0, 25, 25, 25, 25]);
        assert_eq!(starts(0), [0; 5]);
    }
}
