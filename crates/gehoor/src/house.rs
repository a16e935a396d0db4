//! A running installation: the office, its accounts, the work that goes on by itself, and the pages.

mod pages;
pub mod proof;
mod worker;

use std::future::Future;
use std::path::Path;
use std::time::Duration;

use office::account::Accounts;
use office::attachment::FileLimits;
use office::clock::Clock;
use office::{Config, MailWay, Office};
use store::{Blobs, Options, Store};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::timeout;
use web::Site;

use crate::law::Law;
use crate::say::complain;
use pages::Patience;

/// The one organisation of an installation: the first part of every key.
pub const ORG: &str = "main";
/// The folder of the attachments beside a database file.
pub const ATTACHMENTS: &str = "attachments";
/// Requests that still run when the program is told to stop may take this long.
const FAREWELL: Duration = Duration::from_secs(10);

/// Opens the database.
///
/// # Errors
/// A sentence that says what is wrong with it.
async fn open_store(url: &str) -> Result<Store, String> {
    // a server's address may hold a password; a file's does not
    let shown = url.strip_prefix("sqlite:").unwrap_or_default();
    let opened = Store::open(url, Options::default()).await;
    opened.map_err(|error| match shown {
        "" => format!("the database: {error}"),
        file => format!("the database file {file}: {error}; its folder must exist and be writable"),
    })
}

/// Opens a database that is there and of this version, also beside a service that runs: it is not brought up to date.
///
/// # Errors
/// A sentence, also when the tables are of another version.
pub async fn open_as_it_is(url: &str) -> Result<Store, String> {
    let looked = Store::open_to_read(url, Options::default()).await.map_err(|error| error.to_string())?;
    looked.close().await;
    open_store(url).await
}

/// Where an installation keeps everything.
#[derive(Clone, Debug)]
pub struct Keeping {
    /// The database.
    pub store: Store,
    /// The bytes of attachments.
    pub blobs: Blobs,
    /// How much people may attach.
    pub files: FileLimits,
}

impl Keeping {
    /// Opens the database, and the folder of the attachments, which is made when it is not there.
    ///
    /// # Errors
    /// A sentence that says what is wrong with one of them.
    pub async fn open(url: &str, attachments: &Path) -> Result<Keeping, String> {
        let store = open_store(url).await?;
        let blobs = Blobs::folder(attachments)
            .map_err(|error| format!("{error}; the folder must exist or be one that we may make"))?;
        Ok(Keeping { store, blobs, files: FileLimits::default() })
    }

    /// As it is, beside a service that runs: nothing is brought up to date or made.
    ///
    /// # Errors
    /// A sentence, also when the tables are of another version or the folder is not there.
    pub async fn beside(url: &str, attachments: &Path) -> Result<Keeping, String> {
        let store = open_as_it_is(url).await?;
        let blobs = Blobs::existing(attachments).map_err(|error| error.to_string())?;
        Ok(Keeping { store, blobs, files: FileLimits::default() })
    }

    /// In a folder of its own, as the demo does.
    ///
    /// # Errors
    /// As [`Keeping::open`].
    pub async fn within(folder: &Path) -> Result<Keeping, String> {
        let url = format!("sqlite:{}", folder.join("gehoor.db").display());
        Keeping::open(&url, &folder.join(ATTACHMENTS)).await
    }
}

/// Opens the office on what is kept.
///
/// # Errors
/// A sentence that says what is wrong.
pub async fn open_office(
    keeping: &Keeping,
    clock: &Clock,
    law: Law,
    base_url: &str,
    mail: MailWay,
) -> Result<Office, String> {
    proof::prove(&keeping.store, clock, &law).await?;
    let config = office_config(keeping, clock, law, base_url, mail);
    Office::open(config).await.map_err(|error| error.to_string())
}

/// The office as it is, beside a service that runs.
///
/// # Errors
/// A sentence that says what is wrong.
pub async fn office_beside(
    keeping: &Keeping,
    clock: &Clock,
    law: Law,
    base_url: &str,
) -> Result<Office, String> {
    let config = office_config(keeping, clock, law, base_url, MailWay::Nowhere);
    Office::beside(config).await.map_err(|error| error.to_string())
}

fn office_config(keeping: &Keeping, clock: &Clock, law: Law, base_url: &str, mail: MailWay) -> Config {
    Config {
        store: keeping.store.clone(),
        blobs: keeping.blobs.clone(),
        org: ORG.to_owned(),
        clock: clock.clone(),
        files: keeping.files,
        bodies: law.bodies,
        library: law.library,
        texts: law.texts,
        base_url: base_url.to_owned(),
        mail,
    }
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
    let worker = tokio::spawn(worker::work(office.clone(), site.accounts().clone(), stopping.subscribe()));
    let mut checks = tokio::spawn(proof::work(office.clone(), stopping.subscribe()));
    let server =
        tokio::spawn(pages::serve(listener, web::router(site), Patience::default(), stopping.subscribe()));
    tokio::spawn(async move {
        stop.await;
        let _nobody_listens = stopping.send(true);
    });
    let served = tokio::select! {
        served = server => Some(served),
        () = farewell(&mut stopped) => None,
    };
    drop(stopped);
    // the worker hears the same word; what it is doing is done in a moment, or at the next start
    let _late = timeout(FAREWELL, worker).await;
    if timeout(FAREWELL, &mut checks).await.is_err() {
        checks.abort();
    }
    if let Err(error) = office.write_looks().await {
        complain!("gehoor: who looked at what could not be written: {error}");
    }
    office.store().close().await;
    match served {
        Some(Err(error)) => Err(format!("the pages: {error}")),
        Some(Ok(())) | None => Ok(()),
    }
}

/// Ends some time after the word to stop.
async fn farewell(stopped: &mut watch::Receiver<bool>) {
    // an error says that the sender is gone, which is the end too
    drop(stopped.wait_for(|stopped| *stopped).await);
    tokio::time::sleep(FAREWELL).await;
}

/// Ctrl-C, or the word of whoever runs us as a service. It is listened for from the call on, not only once somebody waits:
/// who says that it serves can be told to stop.
#[cfg(unix)]
pub fn told_to_stop() -> impl Future<Output = ()> + Send + 'static {
    use tokio::signal::unix::{Signal, SignalKind, signal};
    async fn comes(signal: Option<Signal>) {
        match signal {
            Some(mut signal) => drop(signal.recv().await),
            None => std::future::pending().await,
        }
    }
    let [interrupted, terminated] =
        [SignalKind::interrupt(), SignalKind::terminate()].map(|kind| signal(kind).ok());
    async move {
        tokio::select! {
            () = comes(interrupted) => {}
            () = comes(terminated) => {}
        }
    }
}

/// Ctrl-C.
#[cfg(not(unix))]
pub fn told_to_stop() -> impl Future<Output = ()> + Send + 'static {
    async { drop(tokio::signal::ctrl_c().await) }
}

#[cfg(test)]
mod tests;
