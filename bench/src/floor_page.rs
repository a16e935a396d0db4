//! What no page could beat: the same HTTP server with a constant page of that size.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Result;
use async_trait::async_trait;
use axum::Router;
use axum::extract::Path;
use axum::response::Html;
use axum::routing::get;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use rlt::{BenchSuite, IterInfo, IterReport, Status};
use tokio::net::TcpListener;
use tokio::time::Instant;
use tower::ServiceExt as _;

use crate::client::Client;

/// Serves `/BYTES`: a constant page of that many bytes, as [`gehoor serve`] serves its pages.
pub async fn serve(address: SocketAddr) -> Result<()> {
    let most: Arc<Bytes> = Arc::new(Bytes::from(vec![b'.'; 4 << 20]));
    let page = move |Path(length): Path<usize>| {
        let most = Arc::clone(&most);
        async move { Html(most.slice(..length.min(most.len()))) }
    };
    let pages: Router = Router::new().route("/{length}", get(page));
    let listener = TcpListener::bind(address).await?;
    loop {
        let (stream, _) = listener.accept().await?;
        let pages = pages.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request: hyper::Request<Incoming>| {
                pages.clone().oneshot(request.map(axum::body::Body::new))
            });
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new());
            // the client goes when it has had enough
            drop(http.serve_connection(TokioIo::new(stream), service).await);
        });
    }
}

/// Asks for a constant page.
#[derive(Clone)]
pub struct Constant {
    pub address: SocketAddr,
    pub length: usize,
}

#[async_trait]
impl BenchSuite for Constant {
    type WorkerState = Client;

    async fn state(&self, _: u32) -> Result<Client> {
        Client::connect(self.address).await
    }

    async fn bench(&mut self, client: &mut Client, _: &IterInfo) -> Result<IterReport> {
        let began = Instant::now();
        let (status, length) = client.get(&format!("/{}", self.length), "").await?;
        let duration = began.elapsed();
        Ok(IterReport { duration, status: Status::success(status.into()), bytes: length as u64, items: 1 })
    }
}
