//! Throwaway databases for tests: a SQLite file in a temporary directory, or a database of its own on a throwaway
//! PostgreSQL server. `on_both!` makes one test on each.

mod cluster;
mod database;

use std::cell::RefCell;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::Error;
use crate::sql::{Conn, Found, Value, rows};
use crate::store::{Options, Store};

pub use database::Postgres;

/// Makes two tests of one body, `name::sqlite` and `name::postgres`, each on a fresh store.
///
/// ```text
/// on_both! {
///     async fn a_setting_is_kept(store: Store) {
///         …
///     }
/// }
/// ```
#[macro_export]
macro_rules! on_both {
    ($( $(#[$meta:meta])* async fn $name:ident($store:ident: Store) $body:block )+) => { $(
        $(#[$meta])*
        mod $name {
            use super::*;

            async fn case($store: $crate::Store) $body

            #[test]
            fn sqlite() {
                $crate::testing::on_sqlite(case);
            }

            #[test]
            fn postgres() {
                $crate::testing::on_postgres(case);
            }
        }
    )+ };
}

thread_local! {
    /// How many statements the test gave to a database whose runtime this thread belongs to.
    static ASKED: RefCell<Arc<AtomicU64>> = RefCell::default();
}

/// How many statements this test gave to a database until now; not those of other tests.
#[must_use]
pub fn asked() -> u64 {
    ASKED.with_borrow(|asked| asked.load(Ordering::Relaxed))
}

/// The same work, whose statements count for the test that begins it, on whatever thread it runs.
pub(crate) fn counted_here<W: Future>(work: W) -> impl Future<Output = W::Output> {
    let count = ASKED.with_borrow(Arc::clone);
    async move {
        ASKED.set(count);
        work.await
    }
}

pub(crate) fn one_more() {
    ASKED.with_borrow(|asked| asked.fetch_add(1, Ordering::Relaxed));
}

/// Runs a test on a fresh SQLite file.
///
/// # Panics
/// When the test does, or when the store cannot be opened.
pub fn on_sqlite<F: Future<Output = ()>>(case: impl FnOnce(Store) -> F) {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let url = format!("sqlite:{}", directory.path().join("gehoor.db").display());
    run(&url, case);
}

/// Runs a test on a fresh PostgreSQL database.
///
/// # Panics
/// When the test does, or when there is no PostgreSQL.
pub fn on_postgres<F: Future<Output = ()>>(case: impl FnOnce(Store) -> F) {
    let database = Postgres::fresh();
    run(database.url(), case);
}

/// Someone with the database in hand: a statement past the functions of the store.
///
/// # Errors
/// What the database answers, such as the refusal of a guard.
pub async fn raw(store: &Store, sql: &'static str) -> Result<(), Error> {
    store.write(move |tx| Box::pin(async move { tx.script(sql).await })).await
}

/// Someone with the database in hand: the rows of a statement past the functions of the store, each cell as text.
///
/// # Errors
/// What the database answers.
pub async fn shown(conn: &mut Conn, sql: &'static str) -> Result<Vec<Vec<Option<String>>>, Error> {
    let read = |row: &Found<'_>| {
        let cell = |place| match row.value_at(place)? {
            Value::Text(text) => Ok(text),
            Value::Number(number) => Ok(number.map(|number| number.to_string())),
            Value::Bytes(bytes) => Ok(bytes.map(|bytes| crate::hex(&bytes))),
        };
        (0..row.columns().len()).map(cell).collect()
    };
    rows(conn, sql, Vec::new(), read).await
}

fn run<F: Future<Output = ()>>(url: &str, case: impl FnOnce(Store) -> F) {
    runtime().block_on(async {
        let store = Store::open(url, Options::default()).await.expect("a fresh store");
        case(store.clone()).await;
        store.close().await;
    });
}

fn runtime() -> tokio::runtime::Runtime {
    let count = Arc::new(AtomicU64::new(0));
    ASKED.set(count.clone());
    tokio::runtime::Builder::new_multi_thread()
        .on_thread_start(move || ASKED.set(count.clone()))
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a tokio runtime")
}
