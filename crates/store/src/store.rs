//! Opening the store, and its two doors: writing through the one writer, reading from a pool.

use std::ops::{Deref, DerefMut};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::postgres::{PgPool, PgPoolOptions};
use tokio::sync::{mpsc, oneshot};

use crate::dump;
use crate::engine::{self, Engine};
use crate::error::Error;
use crate::file::Files;
use crate::link::{Conn, Server};
use crate::migration;
use crate::writer::{Counters, Item, Tx, Work, Writer, Writing};

/// How the store works; the defaults suit one machine.
#[derive(Debug, Clone)]
pub struct Options {
    /// Connections for reading.
    pub readers: u32,
    /// How many work items one transaction takes at most.
    pub batch_max: usize,
    /// How many work items may wait before [`Store::write`] itself waits.
    pub queue_max: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { readers: 4, batch_max: 64, queue_max: 1024 }
    }
}

/// What the writer did since the store was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Transactions.
    pub batches: u64,
    /// Work items in them.
    pub items: u64,
    /// The most items that shared one transaction.
    pub largest_batch: u64,
    /// Transactions of which nothing was kept.
    pub lost_batches: u64,
}

/// The database. Cloning is cheap and gives the same store.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    url: String,
    engine: Engine,
    readers: Readers,
    queue: Mutex<Option<mpsc::Sender<Box<dyn Item>>>>,
    writer: Mutex<Option<oneshot::Receiver<()>>>,
    counters: Arc<Counters>,
}

impl std::fmt::Debug for Store {
    // the address is left out: it may hold a password
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("engine", &self.inner.engine).finish_non_exhaustive()
    }
}

/// A connection for reading, back in the pool when dropped. Dereferences to a [`Conn`].
#[derive(Debug)]
pub struct Reading(Conn);

impl Deref for Reading {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl DerefMut for Reading {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}

/// A connection for reading that stands still in time, until it is dropped. Dereferences to a [`Conn`].
#[derive(Debug)]
pub struct Still(Conn);

impl Deref for Still {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl DerefMut for Still {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}

/// The connections for reading.
enum Readers {
    File(Arc<Files>),
    Server(PgPool),
}

impl Readers {
    async fn open(engine: Engine, url: &str, to_write: bool, options: &Options) -> Result<Readers, Error> {
        let most = options.readers.max(1);
        if engine == Engine::Sqlite {
            return Files::open(engine::file(url)?, to_write, engine.settings(false), most)
                .map(Readers::File);
        }
        // it may have gone away, and is asked whether it is there before it is asked anything else
        let pool = PgPoolOptions::new().max_connections(most).test_before_acquire(true);
        let pool = pool.after_connect(move |conn, _| Box::pin(engine.settle(conn, false)));
        Ok(Readers::Server(pool.connect(url).await?))
    }

    async fn take(&self) -> Result<Conn, Error> {
        match self {
            Readers::File(files) => Ok(files.take().await?.into()),
            Readers::Server(pool) => Ok(Server::Pooled(pool.acquire().await?).into()),
        }
    }

    async fn take_still(&self, begin: &'static str) -> Result<Conn, Error> {
        match self {
            Readers::File(files) => {
                let mut conn = Conn::from(files.take().await?);
                conn.script(begin).await?;
                Ok(conn)
            }
            Readers::Server(pool) => Ok(Server::Still(pool.begin_with(begin).await?).into()),
        }
    }

    async fn close(&self) {
        match self {
            Readers::File(files) => files.close().await,
            Readers::Server(pool) => pool.close().await,
        }
    }
}

/// Begins to write; it tells when it has ended. A file is written on a thread of its own, where a commit that waits for the
/// disk holds up nobody.
fn begin(
    engine: Engine,
    writer: Writer,
    waiting: mpsc::Receiver<Box<dyn Item>>,
) -> Result<oneshot::Receiver<()>, Error> {
    let (ended, told) = oneshot::channel();
    let work = async move {
        writer.run(waiting).await;
        // nobody need wait for it
        let _ = ended.send(());
    };
    match engine {
        Engine::Postgres => {
            tokio::spawn(work);
        }
        Engine::Sqlite => {
            let runtime = tokio::runtime::Handle::current();
            let thread = std::thread::Builder::new().name("writer".to_owned());
            #[cfg(feature = "testing")]
            let work = crate::testing::counted_here(work);
            let begun = thread.spawn(move || runtime.block_on(work));
            begun.map_err(|error| Error::Unfit(format!("There is no thread to write on: {error}.")))?;
        }
    }
    Ok(told)
}

impl Store {
    /// Opens `sqlite:/path/file.db` (created when absent) or `postgres://…`, brings its tables up to date, and starts
    /// the writer on the current tokio runtime.
    ///
    /// # Errors
    /// [`Error::Address`] for another scheme, [`Error::Unfit`] for a database that could lose an answered write,
    /// [`Error::Migration`] when the tables are not ours or newer than we are, [`Error::Database`] otherwise.
    pub async fn open(url: &str, options: Options) -> Result<Self, Error> {
        Self::open_up_to(url, options, i64::MAX).await
    }

    /// As [`Store::open`], but brings the tables of a new database only up to the migration of that number: what a backup
    /// of then is restored into.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_up_to(url: &str, options: Options, number: i64) -> Result<Self, Error> {
        let engine = Engine::of_url(url)?;
        let mut conn = engine.connect_writer(url).await?;
        engine.examine(&mut conn).await?;
        migration::run_up_to(&mut conn, engine, number).await?;
        engine.tell_planner(&mut conn).await?;

        let readers = Readers::open(engine, url, true, &options).await?;
        let counters = Arc::new(Counters::default());
        let (queue, waiting) = mpsc::channel(options.queue_max.max(1));
        let writer = Writer {
            tx: Tx::new(conn, engine),
            url: url.to_owned(),
            batch_max: options.batch_max.max(1),
            counters: Arc::clone(&counters),
        };
        let writer = begin(engine, writer, waiting)?;
        Ok(Self {
            inner: Arc::new(Inner {
                url: url.to_owned(),
                engine,
                readers,
                queue: Mutex::new(Some(queue)),
                writer: Mutex::new(Some(writer)),
                counters,
            }),
        })
    }

    /// Opens a database only to look at it: it is neither made, nor brought up to date, nor changed, and [`Store::write`]
    /// answers [`Error::Closed`].
    ///
    /// # Errors
    /// [`Error::Address`] for another scheme, [`Error::Migration`] when the tables are not those of this version,
    /// [`Error::Database`] otherwise, also when there is no such database.
    pub async fn open_to_read(url: &str, options: Options) -> Result<Self, Error> {
        let engine = Engine::of_url(url)?;
        let readers = Readers::open(engine, url, false, &options).await?;
        migration::examine(&mut readers.take().await?, engine).await?;
        Ok(Self {
            inner: Arc::new(Inner {
                url: url.to_owned(),
                engine,
                readers,
                queue: Mutex::new(None),
                writer: Mutex::new(None),
                counters: Arc::new(Counters::default()),
            }),
        })
    }

    /// Whether there is nothing at all at that address: no file, or a database without a row of ours and without a table of
    /// someone else. It is only looked at.
    ///
    /// # Errors
    /// [`Error::Address`] for another scheme, [`Error::Database`] when the server does not answer.
    pub async fn is_vacant(url: &str) -> Result<bool, Error> {
        let engine = Engine::of_url(url)?;
        if engine.is_absent(url)? {
            return Ok(true);
        }
        let options = Options { readers: 1, ..Options::default() };
        let readers = Readers::open(engine, url, false, &options).await?;
        let vacant = dump::is_vacant(&mut readers.take().await?, engine).await;
        readers.close().await;
        vacant
    }

    /// Runs a work item in a transaction of its own kind: all that it wrote is kept when it returns `Ok`, nothing when
    /// it returns `Err` or panics. The answer comes after the commit. When the commit itself fails the answer is
    /// [`Error::Commit`]: load again before repeating.
    ///
    /// The item holds up every other writer, so it does nothing slow besides talking to the database, and it does not
    /// call `write` again (it would wait for itself). It runs to its end even when the caller no longer waits.
    ///
    /// ```text
    /// let number = store.write(move |tx| Box::pin(async move {
    ///     number_series::next(tx, "main", "complaint", 2026).await
    /// })).await?;
    /// ```
    ///
    /// # Errors
    /// What the item returns, or an [`Error`] turned into its error type.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Writing<'t, T, E> + Send + 'static,
    {
        let queue = lock(&self.inner.queue).clone().ok_or(Error::Closed)?;
        let (waiting, answer) = oneshot::channel();
        let item = Box::new(Work { work: Some(work), outcome: None, waiting });
        queue.send(item).await.map_err(|_| Error::Closed)?;
        drop(queue);
        answer.await.map_err(|_| Error::Closed)?
    }

    /// A connection for reading. It cannot write.
    ///
    /// # Errors
    /// When none comes free in time, [`Error::Busy`] of a file and [`Error::Database`] of a server, also when that is away.
    pub async fn read(&self) -> Result<Reading, Error> {
        Ok(Reading(self.inner.readers.take().await?))
    }

    /// A connection for reading that sees the database as it is at the first question, whatever is written meanwhile.
    ///
    /// # Errors
    /// When none comes free in time, [`Error::Busy`] of a file and [`Error::Database`] of a server, also when that is away.
    pub async fn read_still(&self) -> Result<Still, Error> {
        Ok(Still(self.inner.readers.take_still(self.inner.engine.begin_still()).await?))
    }

    /// Lets a server look how large its tables are now, after many rows came at once: it would plan as if they were empty
    /// until it looks by itself. SQLite is told when it is opened.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn look_at_sizes(&self) -> Result<(), Error> {
        if self.inner.engine == Engine::Sqlite {
            return Ok(());
        }
        self.write(|tx| Box::pin(async move { tx.script("ANALYZE").await })).await
    }

    /// Waits until what is queued is written and closes every connection.
    pub async fn close(&self) {
        drop(lock(&self.inner.queue).take());
        let writer = lock(&self.inner.writer).take();
        if let Some(writer) = writer {
            // a writer that panicked has nothing left to close
            let _ = writer.await;
        }
        self.inner.readers.close().await;
    }

    /// The engine behind this store.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.inner.engine
    }

    /// The address that it was opened with. It may hold a password: not for logs.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.inner.url
    }

    /// What the writer did so far.
    #[must_use]
    pub fn figures(&self) -> Figures {
        let counters = &self.inner.counters;
        Figures {
            batches: counters.batches.load(Ordering::Relaxed),
            items: counters.items.load(Ordering::Relaxed),
            largest_batch: counters.largest.load(Ordering::Relaxed),
            lost_batches: counters.lost.load(Ordering::SeqCst),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
