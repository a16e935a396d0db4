//! The pages over HTTP/1. Who is slow is waited for, but not for ever, and never for so many that nobody else gets in.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tower::ServiceExt as _;

use super::FAREWELL;

/// How long one client may take, and how many are talked to at once. The time for a form's own text is
/// [`web::Limits::sending`].
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the head of a request; also how long a connection may rest between two.
    pub head: Duration,
    /// For everything over one connection; a browser then makes another.
    pub connection: Duration,
    /// Connections that are open at once; who comes then waits at the door. A system gives a program 1024 files as a rule.
    pub at_once: usize,
}

impl Default for Patience {
    fn default() -> Patience {
        Patience { head: Duration::from_secs(30), connection: Duration::from_secs(600), at_once: 512 }
    }
}

/// Serves until `stopped` says so and every answer has gone out.
pub async fn serve(
    listener: TcpListener,
    pages: Router,
    patience: Patience,
    mut stopped: watch::Receiver<bool>,
) {
    let room = Arc::new(Semaphore::new(patience.at_once));
    let mut open = JoinSet::new();
    let told = stopped.clone();
    loop {
        tokio::select! {
            Some((place, stream, peer)) = guest(&listener, &room) => {
                open.spawn(talk(stream, peer, pages.clone(), patience, told.clone(), place));
            }
            Some(_ended) = open.join_next() => {}
            _told = stopped.wait_for(|stopped| *stopped) => break,
        }
    }
    drop(listener);
    while open.join_next().await.is_some() {}
}

/// The next who comes, once there is room. `None` when the room is gone, which does not happen.
async fn guest(
    listener: &TcpListener,
    room: &Arc<Semaphore>,
) -> Option<(OwnedSemaphorePermit, TcpStream, SocketAddr)> {
    let place = Arc::clone(room).acquire_owned().await.ok()?;
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => return Some((place, stream, peer)),
            Err(error) if is_theirs(error.kind()) => {}
            // no file is free: trying again at once would only spin
            Err(_) => sleep(Duration::from_secs(1)).await,
        }
    }
}

fn is_theirs(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset)
}

/// One connection, until either side has had enough; a request that runs then gets its answer still.
async fn talk(
    stream: TcpStream,
    peer: SocketAddr,
    pages: Router,
    patience: Patience,
    mut stopped: watch::Receiver<bool>,
    place: OwnedSemaphorePermit,
) {
    let service = service_fn(move |request: Request<Incoming>| answer(pages.clone(), request, peer));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience.head);
    let mut talk = pin!(http.serve_connection(TokioIo::new(stream), service));
    // however it ends, the client knows as much as we do: nothing to tell
    tokio::select! {
        _ended = talk.as_mut() => return,
        _told = stopped.wait_for(|stopped| *stopped) => {}
        () = sleep(patience.connection) => {}
    }
    talk.as_mut().graceful_shutdown();
    let _ended = timeout(FAREWELL, talk).await;
    drop(place);
}

async fn answer(
    pages: Router,
    request: Request<Incoming>,
    peer: SocketAddr,
) -> Result<Response<Body>, std::convert::Infallible> {
    let mut request = request.map(Body::new);
    request.extensions_mut().insert(ConnectInfo(peer));
    pages.oneshot(request).await
}

#[cfg(test)]
mod tests;
