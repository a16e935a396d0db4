//! A running installation: the office, its accounts, the work that goes on by itself, and the pages.

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use office::account::Accounts;
use office::clock::Clock;
use office::{Config, Office};
use store::{Options, Store};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::timeout;
use web::Site;

use crate::law::Law;

/// The one organisation of an installation: the first part of every key.
pub const ORG: &str = "main";
/// At least this often someone looks for work, so that who looked at what is written soon.
const LOOK_EVERY: SignedDuration = SignedDuration::from_secs(3);
/// How long we wait after something broke, before we try again.
const REST: Duration = Duration::from_secs(3);
/// Requests that still run when the program is told to stop may take this long.
const FAREWELL: Duration = Duration::from_secs(10);
/// How often it is asked whether a checkpoint is due.
const CHECKPOINT_LOOK: SignedDuration = SignedDuration::from_mins(30);

/// Opens the database.
///
/// # Errors
/// A sentence that says what is wrong with it.
pub async fn open_store(url: &str) -> Result<Store, String> {
    Store::open(url, Options::default()).await.map_err(|error| format!("the database: {error}"))
}

/// Opens the office on a store.
///
/// # Errors
/// A sentence that says what is wrong.
pub async fn open_office(
    store: &Store,
    clock: &Clock,
    law: Law,
    base_url: &str,
    outlet: Option<mail::Outlet>,
) -> Result<Office, String> {
    let config = Config {
        store: store.clone(),
        org: ORG.to_owned(),
        clock: clock.clone(),
        bodies: law.bodies,
        library: law.library,
        texts: law.texts,
        base_url: base_url.to_owned(),
        outlet,
    };
    Office::open(config).await.map_err(|error| error.to_string())
}

/// The accounts beside an office.
pub fn accounts(office: &Office) -> Accounts {
    Accounts::new(office.store().clone(), ORG, office.clock().clone())
}

/// Serves the pages and does the work that falls due, until `stop`; then finishes what runs and closes the database.
///
/// # Errors
/// A sentence, when the pages can no longer be served.
pub async fn live(
    site: Site,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), String> {
    let office = site.office().clone();
    let (stopping, mut stopped) = watch::channel(false);
    let worker = tokio::spawn(work(office.clone(), stopping.subscribe()));
    let pages = web::router(site).into_make_service_with_connect_info::<SocketAddr>();
    let asked = async move {
        stop.await;
        let _nobody_listens = stopping.send(true);
    };
    let server =
        tokio::spawn(async move { axum::serve(listener, pages).with_graceful_shutdown(asked).await });
    let served = tokio::select! {
        served = server => Some(served),
        () = farewell(&mut stopped) => None,
    };
    drop(stopped);
    // the worker hears the same word; what it is doing is done in a moment, or at the next start
    let _late = timeout(FAREWELL, worker).await;
    if let Err(error) = office.write_looks().await {
        eprintln!("gehoor: who looked at what could not be written: {error}");
    }
    office.store().close().await;
    match served {
        Some(Ok(Err(error))) => Err(format!("the pages: {error}")),
        Some(Err(error)) => Err(format!("the pages: {error}")),
        Some(Ok(Ok(()))) | None => Ok(()),
    }
}

/// Ends some time after the word to stop.
async fn farewell(stopped: &mut watch::Receiver<bool>) {
    // an error says that the sender is gone, which is the end too
    drop(stopped.wait_for(|stopped| *stopped).await);
    tokio::time::sleep(FAREWELL).await;
}

/// Does what falls due, until told to stop. Nothing that goes wrong ends it.
async fn work(office: Office, mut stopped: watch::Receiver<bool>) {
    let mut looked = Timestamp::MIN;
    let mut last_trouble = String::new();
    while !*stopped.borrow_and_update() {
        let rest = match round(&office, &mut looked).await {
            Ok(rest) => {
                last_trouble.clear();
                rest
            }
            Err(error) => {
                let trouble = error.to_string();
                if trouble != last_trouble {
                    eprintln!("gehoor: work that waits could not be done: {trouble}");
                    last_trouble = trouble;
                }
                REST
            }
        };
        tokio::select! {
            () = office.work_arrived() => {}
            () = tokio::time::sleep(rest) => {}
            _ = stopped.changed() => {}
        }
    }
}

/// One look at everything; how long to rest when no work arrives.
async fn round(office: &Office, looked: &mut Timestamp) -> Result<Duration, office::Error> {
    office.run_due_jobs().await?;
    office.write_looks().await?;
    let now = office.clock().machine_now();
    if now.duration_since(*looked) >= CHECKPOINT_LOOK {
        office.checkpoint_if_due().await?;
        *looked = now;
    }
    let next =
        office.next_job_in().await?.unwrap_or(LOOK_EVERY).clamp(SignedDuration::from_millis(50), LOOK_EVERY);
    Ok(next.unsigned_abs())
}

/// Ctrl-C, or the word of whoever runs us as a service.
pub async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let kind = tokio::signal::unix::SignalKind::terminate();
        match tokio::signal::unix::signal(kind) {
            Ok(mut terminated) => tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            },
            Err(_) => drop(interrupted.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupted.await);
}

#[cfg(test)]
mod tests;
