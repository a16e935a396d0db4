//! What no submission could beat: the same rows through the same group-commit writer, without HTTP and without any rule.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Result, anyhow, bail};
use async_trait::async_trait;
use domain::people::PersonId;
use office::clock::Clock;
use rlt::{BenchSuite, IterInfo, IterReport, Status};
use store::alert::Alert;
use store::document::Document;
use store::dossier::Dossier;
use store::dossier_term::DossierTerm;
use store::event::NewEvent;
use store::job::Job;
use store::party::Party;
use store::task::Task;
use store::text::Text;
use store::{
    Conn, Store, Tx, alert, document, dossier, dossier_term, event, job, number_series, party, submission,
};
use store::{search, task, text};
use tokio::time::Instant;

use crate::chance::Chance;
use crate::law::ORG;

/// How many submissions the rows are taken from.
const SAMPLES: usize = 200;

/// Every row that one submission wrote.
#[derive(Clone)]
struct Rows {
    line: Dossier,
    events: Vec<NewEvent>,
    texts: Vec<Text>,
    parties: Vec<Party>,
    documents: Vec<Document>,
    jobs: Vec<Job>,
    terms: Vec<DossierTerm>,
    tasks: Vec<Task>,
    alerts: Vec<Alert>,
    words: BTreeSet<String>,
}

impl Rows {
    async fn read(conn: &mut Conn, id: &str, alerts: &[Alert]) -> Result<Rows> {
        let line = dossier::by_id(conn, ORG, id).await?.ok_or_else(|| anyhow!("no dossier {id}"))?;
        let events = event::load(conn, ORG, id).await?.into_iter();
        let event = |row: event::StoredEvent| NewEvent {
            kind: row.kind,
            version: row.version,
            at: row.at,
            bytes: row.bytes,
        };
        Ok(Rows {
            line,
            events: events.map(event).collect(),
            texts: text::by_dossier(conn, ORG, id).await?,
            parties: party::history(conn, ORG, id).await?,
            documents: document::by_dossier(conn, ORG, id).await?,
            jobs: job::by_dossier(conn, ORG, id).await?,
            terms: dossier_term::by_dossier(conn, ORG, id).await?,
            tasks: task::by_dossier(conn, ORG, id).await?,
            words: search::words(conn, ORG, id).await?,
            alerts: alerts.iter().filter(|row| row.dossier.as_deref() == Some(id)).cloned().collect(),
        })
    }

    /// The same rows of a new dossier.
    fn anew(mut self, clock: &Clock) -> Rows {
        let id = clock.id();
        for row in &mut self.texts {
            (row.id, row.dossier) = (clock.id(), id.clone());
        }
        for row in &mut self.parties {
            (row.id, row.dossier) = (clock.id(), id.clone());
        }
        for row in &mut self.documents {
            (row.id, row.dossier) = (clock.id(), id.clone());
        }
        for row in &mut self.jobs {
            row.id = clock.id();
            // done already: nobody is to send these
            (row.job_key, row.dossier, row.done_at) =
                (format!("{}/{}", row.kind, row.id), Some(id.clone()), Some(row.machine_at));
        }
        for row in &mut self.terms {
            row.dossier.clone_from(&id);
        }
        for row in &mut self.tasks {
            row.dossier.clone_from(&id);
        }
        for row in &mut self.alerts {
            (row.id, row.dossier) = (clock.id(), Some(id.clone()));
        }
        self.line.id = id;
        self
    }

    async fn write(mut self, tx: &mut Tx, token: &str) -> Result<(), store::Error> {
        let id = self.line.id.clone();
        let series = &self.line.body;
        let number = number_series::next(tx, ORG, &format!("floor-{series}"), 2000).await?;
        self.line.number = Some(format!("2000-FLOOR-{series}-{number}"));
        submission::insert(tx, ORG, token, &id, self.line.updated_at).await?;
        for row in &self.texts {
            text::insert(tx, ORG, row).await?;
        }
        for row in &self.parties {
            party::insert(tx, ORG, row).await?;
        }
        event::append(tx, ORG, &id, 0, &self.events).await?;
        for row in &self.documents {
            document::insert(tx, ORG, row).await?;
        }
        for row in &self.jobs {
            job::add(tx, ORG, row).await?;
        }
        for row in &self.alerts {
            alert::add(tx, ORG, row).await?;
        }
        dossier::upsert_line(tx, ORG, &self.line).await?;
        dossier_term::add(tx, ORG, &self.terms).await?;
        task::add(tx, ORG, &self.tasks).await?;
        search::replace(tx, ORG, &id, &BTreeSet::new(), &self.words).await
    }
}

/// Writes rows as those of the last submissions.
#[derive(Clone)]
pub struct SameRows {
    store: Store,
    clock: Clock,
    samples: Arc<Vec<Rows>>,
    workers: Arc<AtomicU64>,
}

impl SameRows {
    /// Reads what the last submissions wrote.
    pub async fn of_the_last(store: &Store, clock: &Clock, people: &[PersonId]) -> Result<SameRows> {
        let mut conn = store.read().await?;
        let mut alerts = Vec::new();
        for person in people {
            alerts.extend(alert::recent(&mut conn, ORG, &person.0, 20_000).await?);
        }
        let mut ids = event::dossiers(&mut conn, ORG).await?;
        let mut samples = Vec::new();
        for id in ids.drain(ids.len().saturating_sub(SAMPLES)..) {
            samples.push(Rows::read(&mut conn, &id, &alerts).await?);
        }
        if samples.is_empty() {
            bail!("nothing was submitted");
        }
        let (store, clock) = (store.clone(), clock.clone());
        Ok(SameRows { store, clock, samples: Arc::new(samples), workers: Arc::default() })
    }
}

#[async_trait]
impl BenchSuite for SameRows {
    type WorkerState = Chance;

    async fn state(&self, _: u32) -> Result<Chance> {
        Ok(Chance::new(0xf100 + self.workers.fetch_add(1, Ordering::Relaxed)))
    }

    async fn bench(&mut self, chance: &mut Chance, _: &IterInfo) -> Result<IterReport> {
        let rows = chance.one(&self.samples).clone().anew(&self.clock);
        let token = chance.token();
        let began = Instant::now();
        let written: Result<(), store::Error> =
            self.store.write(move |tx| Box::pin(async move { rows.write(tx, &token).await })).await;
        written?;
        let duration = began.elapsed();
        Ok(IterReport { duration, status: Status::success(0), bytes: 0, items: 1 })
    }
}
