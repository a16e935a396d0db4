//! Group commit: one task owns the connection that writes. It takes what waits, runs it in one transaction with a
//! savepoint each, commits once, and answers only then: who has an answer has it on disk.

use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;

use tokio::sync::{mpsc, oneshot};

use crate::engine::Engine;
use crate::error::Error;
use crate::sql::Conn;

/// The transaction of a work item. Dereferences to a [`Conn`], so every function that reads takes it too.
#[derive(Debug)]
pub struct Tx {
    conn: Conn,
    engine: Engine,
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.conn
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.conn
    }
}

impl Tx {
    pub(crate) fn new(conn: Conn, engine: Engine) -> Self {
        Self { conn, engine }
    }

    async fn say(&mut self, sql: &'static str) -> Result<(), Error> {
        self.conn.script(sql).await
    }
}

/// What a work item returns: a boxed future that borrows the transaction.
pub type Writing<'t, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 't>>;

/// A work item that waits, whatever its types are.
pub(crate) trait Item: Send {
    /// Runs the work; whether its writes are to be kept.
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> Pin<Box<dyn Future<Output = bool> + Send + 't>>;
    /// The database refused to keep this item's writes, or the item panicked.
    fn spoil(&mut self, error: Error);
    /// Answers the one who waits.
    fn answer(self: Box<Self>);
}

/// A work item, its outcome, and who waits for it.
pub(crate) struct Work<T, E, F> {
    pub(crate) work: Option<F>,
    pub(crate) outcome: Option<Result<T, E>>,
    pub(crate) waiting: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Item for Work<T, E, F>
where
    T: Send,
    E: From<Error> + Send,
    F: for<'t> FnOnce(&'t mut Tx) -> Writing<'t, T, E> + Send,
{
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> Pin<Box<dyn Future<Output = bool> + Send + 't>> {
        Box::pin(async move {
            let Some(work) = self.work.take() else {
                return false;
            };
            let outcome = caught(work, tx).await;
            let keep = outcome.is_ok();
            self.outcome = Some(outcome);
            keep
        })
    }

    fn spoil(&mut self, error: Error) {
        // an item that failed by itself keeps its own reason
        if !matches!(self.outcome, Some(Err(_))) {
            self.outcome = Some(Err(E::from(error)));
        }
    }

    fn answer(self: Box<Self>) {
        let outcome = self.outcome.unwrap_or_else(|| Err(E::from(Error::Closed)));
        // whoever asked may have gone away; what was written stays written
        let _ = self.waiting.send(outcome);
    }
}

/// Runs the work; a panic in it becomes an error, so that one faulty request does not stop all writing.
async fn caught<'t, T, E: From<Error>>(
    work: impl FnOnce(&'t mut Tx) -> Writing<'t, T, E>,
    tx: &'t mut Tx,
) -> Result<T, E> {
    let panicked = |cause: Box<dyn std::any::Any + Send>| {
        let told = cause.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let told = told.or_else(|| cause.downcast_ref::<String>().cloned());
        Err(E::from(Error::Panic(told.unwrap_or_else(|| "without a message".to_owned()))))
    };
    let mut writing = match catch_unwind(AssertUnwindSafe(|| work(tx))) {
        Ok(writing) => writing,
        Err(cause) => return panicked(cause),
    };
    std::future::poll_fn(move |context| {
        match catch_unwind(AssertUnwindSafe(|| writing.as_mut().poll(context))) {
            Ok(poll) => poll,
            Err(cause) => Poll::Ready(panicked(cause)),
        }
    })
    .await
}

/// What the writer has done so far.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) batches: AtomicU64,
    pub(crate) items: AtomicU64,
    pub(crate) largest: AtomicU64,
    pub(crate) lost: AtomicU64,
}

impl Counters {
    fn note(&self, size: usize) {
        let size = size as u64;
        self.batches.fetch_add(1, Ordering::Relaxed);
        self.items.fetch_add(size, Ordering::Relaxed);
        self.largest.fetch_max(size, Ordering::Relaxed);
    }
}

/// The task that writes.
pub(crate) struct Writer {
    pub(crate) tx: Tx,
    pub(crate) url: String,
    pub(crate) batch_max: usize,
    pub(crate) counters: Arc<Counters>,
}

impl Writer {
    /// Works until every sender is gone.
    pub(crate) async fn run(mut self, mut queue: mpsc::Receiver<Box<dyn Item>>) {
        let mut batch = Vec::new();
        while queue.recv_many(&mut batch, self.batch_max).await > 0 {
            self.counters.note(batch.len());
            if let Err(error) = self.write(&mut batch).await {
                self.counters.lost.fetch_add(1, Ordering::SeqCst);
                self.spoil_all(&mut batch, &error).await;
            }
            for item in batch.drain(..) {
                item.answer();
            }
        }
        // what is written is written; a connection that does not close in good order changes nothing about that
        let _ = self.tx.conn.close().await;
    }

    /// One transaction. An error means that nothing of the batch was kept.
    async fn write(&mut self, batch: &mut [Box<dyn Item>]) -> Result<(), Error> {
        self.begin().await?;
        for item in batch.iter_mut() {
            self.write_one(item.as_mut()).await?;
        }
        self.tx.say("COMMIT").await.map_err(|error| match error {
            Error::Full(told) => Error::Full(told),
            other => Error::Commit(other.to_string()),
        })
    }

    /// One item in its savepoint. An error means that the whole transaction is broken.
    async fn write_one(&mut self, item: &mut dyn Item) -> Result<(), Error> {
        self.tx.say("SAVEPOINT item").await?;
        if item.run(&mut self.tx).await {
            match self.tx.say("RELEASE SAVEPOINT item").await {
                Ok(()) => return Ok(()),
                // the item hid a failed statement: PostgreSQL keeps nothing after one
                Err(error) => item.spoil(error),
            }
        }
        let back = self.tx.say("ROLLBACK TO SAVEPOINT item").await;
        back.map_err(|error| self.tx.engine.without_savepoint(error))?;
        self.tx.say("RELEASE SAVEPOINT item").await
    }

    /// Begins; on a connection that was lost while idle, begins again on a new one.
    async fn begin(&mut self) -> Result<(), Error> {
        let engine = self.tx.engine;
        match self.tx.say(engine.begin()).await {
            Err(Error::Busy(told)) => Err(Error::Busy(told)),
            Err(_) => {
                self.tx.conn = engine.connect_writer(&self.url).await?;
                self.tx.say(engine.begin()).await
            }
            Ok(()) => Ok(()),
        }
    }

    async fn spoil_all(&mut self, batch: &mut [Box<dyn Item>], error: &Error) {
        for item in batch.iter_mut() {
            item.spoil(match error {
                Error::Busy(told) => Error::Busy(told.clone()),
                Error::Conflict(told) => Error::Conflict(told.clone()),
                Error::Full(told) => Error::Full(told.clone()),
                other => Error::Commit(other.to_string()),
            });
        }
        // when this fails too, the next BEGIN fails and opens a new connection
        let _ = self.tx.say("ROLLBACK").await;
    }
}
