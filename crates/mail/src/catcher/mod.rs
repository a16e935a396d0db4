//! A mail server that delivers nothing: it keeps what it is given, for the demo's mail page and for tests.

mod session;
mod shelf;
#[cfg(test)]
mod tests;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

pub use shelf::Caught;
use shelf::Shelf;

/// What a client may ask of the catcher.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// Bytes in one line, its end included.
    line: usize,
    /// Bytes in one message.
    message: usize,
    /// Recipients of one message.
    recipients: usize,
    /// Commands that are not understood.
    mistakes: usize,
    /// Sessions at the same time.
    sessions: usize,
    /// How long one session may last.
    session: Duration,
    /// Messages that are kept.
    kept: usize,
    /// Bytes of all that is kept.
    kept_bytes: usize,
}

const LIMITS: Limits = Limits {
    line: 64 * 1024,
    message: 10 * 1024 * 1024,
    recipients: 100,
    mistakes: 20,
    sessions: 32,
    session: Duration::from_secs(120),
    kept: 500,
    kept_bytes: 64 * 1024 * 1024,
};

/// A running catcher. It listens on this machine only, and stops when it is dropped.
#[derive(Debug)]
pub struct Catcher {
    address: SocketAddr,
    shelf: Arc<Shelf>,
    task: JoinHandle<()>,
}

impl Catcher {
    /// Starts to listen; port 0 takes a free one.
    ///
    /// # Errors
    /// When the address is not of this machine (loopback), or cannot be listened on.
    pub async fn start(listen: SocketAddr) -> io::Result<Self> {
        Self::start_within(listen, LIMITS).await
    }

    async fn start_within(listen: SocketAddr, limits: Limits) -> io::Result<Self> {
        if !listen.ip().is_loopback() {
            let why = "the mail catcher listens on this machine only, as on 127.0.0.1";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        let listener = TcpListener::bind(listen).await?;
        let address = listener.local_addr()?;
        let shelf = Arc::new(Shelf::new(limits.kept, limits.kept_bytes));
        let task = tokio::spawn(accept(listener, shelf.clone(), limits));
        Ok(Self { address, shelf, task })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What was caught and is still kept, newest first.
    pub fn messages(&self) -> Vec<Arc<Caught>> {
        self.shelf.all()
    }

    /// One message, by its number.
    pub fn message(&self, number: u64) -> Option<Arc<Caught>> {
        self.shelf.all().into_iter().find(|caught| caught.number == number)
    }

    /// Throws away what was caught.
    pub fn clear(&self) {
        self.shelf.clear();
    }
}

impl Drop for Catcher {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, shelf: Arc<Shelf>, limits: Limits) {
    let mut sessions = JoinSet::new();
    loop {
        while sessions.len() >= limits.sessions {
            sessions.join_next().await;
        }
        while sessions.try_join_next().is_some() {}
        let Ok((stream, _)) = listener.accept().await else {
            // Out of file handles, most likely: others must close theirs first.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let shelf = shelf.clone();
        // A session that breaks or takes too long concerns its client only.
        sessions.spawn(async move { timeout(limits.session, session::serve(stream, &shelf, &limits)).await });
    }
}
