//! A database of its own for each test, copied from a template that was migrated once.

use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

use super::cluster::Cluster;
use crate::store::{Options, Store};

/// A fresh PostgreSQL database with all tables, dropped with this value.
#[derive(Debug)]
pub struct Postgres {
    name: String,
    url: String,
}

impl Postgres {
    /// Makes one, on the server that `GEHOOR_TEST_POSTGRES` names or on one of our own.
    ///
    /// # Panics
    /// When there is no PostgreSQL, with a sentence that says what to do.
    #[must_use]
    pub fn fresh() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let template = template();
        let made = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("gehoor_test_{}_{made}", std::process::id());
        administer(&format!("CREATE DATABASE {name} TEMPLATE {template}"));
        Self { url: url(&name), name }
    }

    /// The address of the database.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // also on a server of our own: the databases of all the tests of a process together fill gigabytes
        administer(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
    }
}

fn external() -> Option<String> {
    std::env::var("GEHOOR_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

/// The address of a database: the external server's address with another path.
fn url(database: &str) -> String {
    let Some(server) = external() else {
        return Cluster::of_this_process().url(database);
    };
    let (base, options) = server.split_once('?').map_or((server.as_str(), None), |(a, b)| (a, Some(b)));
    let authority_at = base.find("://").map_or(0, |at| at + 3);
    let base = base[authority_at..].find('/').map_or(base, |at| &base[..authority_at + at]);
    options.map_or_else(|| format!("{base}/{database}"), |options| format!("{base}/{database}?{options}"))
}

fn template() -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let name = match external() {
            Some(_) => format!("gehoor_template_{}", std::process::id()),
            None => "gehoor_template".to_owned(),
        };
        administer(&format!("CREATE DATABASE {name}"));
        let url = url(&name);
        apart(async move {
            let store = Store::open(&url, Options { readers: 1, ..Options::default() }).await;
            store.expect("the template's tables").close().await;
        });
        name
    })
}

/// Runs one statement on the server's own database; one at a time, as a template may not be copied while in use.
fn administer(sql: &str) {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let url = external().unwrap_or_else(|| Cluster::of_this_process().url("postgres"));
    let sql = sql.to_owned();
    apart(async move {
        let mut conn = PgConnection::connect(&url).await.expect("the test server");
        conn.execute(sqlx::raw_sql(AssertSqlSafe(sql))).await.expect("a database for the test");
        conn.close().await.expect("the test server to let go");
    });
}

/// On a thread of its own, so that it works inside and outside of a runtime.
fn apart(work: impl Future<Output = ()> + Send + 'static) {
    let done = std::thread::spawn(|| super::runtime().block_on(work)).join();
    if let Err(cause) = done {
        std::panic::resume_unwind(cause);
    }
}
