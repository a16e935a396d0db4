//! Group commit.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use store::testing::{raw, shown};
use store::{Engine, Error, Options, Store, on_both, setting};

use crate::support::{ORG, append, events};

async fn set(store: &Store, name: &str, value: &str) -> Result<(), Error> {
    let (name, value) = (name.to_owned(), value.to_owned());
    store.write(move |tx| Box::pin(async move { setting::set(tx, ORG, &name, &value).await })).await
}

async fn get(store: &Store, name: &str) -> Option<String> {
    let mut conn = store.read().await.expect("a reader");
    setting::get(&mut conn, ORG, name).await.expect("a setting")
}

/// Keeps the writer busy until told, so that what comes next waits together.
async fn held(
    store: &Store,
) -> (tokio::sync::oneshot::Sender<()>, tokio::task::JoinHandle<Result<(), Error>>) {
    let (go, wait) = tokio::sync::oneshot::channel::<()>();
    let (begun, started) = tokio::sync::oneshot::channel::<()>();
    let store = store.clone();
    let held = tokio::spawn(async move {
        store
            .write(move |_| {
                Box::pin(async move {
                    let _ = begun.send(());
                    let _ = wait.await;
                    Ok(())
                })
            })
            .await
    });
    started.await.expect("the writer began");
    (go, held)
}

async fn until_queued() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
}

on_both! {
    async fn what_waits_together_is_committed_together(store: Store) {
        let (go, held) = held(&store).await;
        let before = store.figures();
        let writes: Vec<_> = (0..10)
            .map(|n| {
                let store = store.clone();
                tokio::spawn(async move { set(&store, &format!("name-{n}"), "value").await })
            })
            .collect();
        until_queued().await;
        go.send(()).expect("the writer waits");
        held.await.expect("the holder").expect("its write");
        for write in writes {
            write.await.expect("a task").expect("a write");
        }
        let after = store.figures();
        assert_eq!(after.items - before.items, 10);
        assert_eq!(after.batches - before.batches, 1, "ten writes that waited are one transaction");
        assert_eq!(after.largest_batch, 10);
    }

    async fn one_failing_item_does_not_harm_its_neighbours(store: Store) {
        append(&store, "D", 0, "received").await.expect("the first event");
        let (go, held) = held(&store).await;
        let before = store.figures();
        let good = |n: i64| {
            let store = store.clone();
            tokio::spawn(async move { set(&store, &format!("good-{n}"), "kept").await })
        };
        let first = good(1);
        until_queued().await;
        let stale = {
            let store = store.clone();
            tokio::spawn(async move {
                let written: Result<(), Error> = store
                    .write(|tx| Box::pin(async move {
                        setting::set(tx, ORG, "half", "written").await?;
                        // event 1 is there already: a unique violation in the middle of the batch
                        store::event::append(tx, ORG, "D", 0, &[crate::support::happened("received")]).await?;
                        Ok(())
                    }))
                    .await;
                written
            })
        };
        until_queued().await;
        let panics = {
            let store = store.clone();
            tokio::spawn(async move {
                let written: Result<(), Error> = store
                    .write(|tx| Box::pin(async move {
                        setting::set(tx, ORG, "before-the-panic", "written").await?;
                        panic!("a fault in a command");
                    }))
                    .await;
                written
            })
        };
        until_queued().await;
        let last = good(2);
        until_queued().await;
        go.send(()).expect("the writer waits");
        held.await.expect("the holder").expect("its write");

        first.await.expect("a task").expect("the write before");
        assert!(matches!(stale.await.expect("a task"), Err(Error::Conflict(_))));
        assert!(matches!(panics.await.expect("a task"), Err(Error::Panic(told)) if told == "a fault in a command"));
        last.await.expect("a task").expect("the write after");
        assert_eq!(store.figures().batches - before.batches, 1, "all four were in one transaction");
        assert_eq!(get(&store, "good-1").await.as_deref(), Some("kept"));
        assert_eq!(get(&store, "good-2").await.as_deref(), Some("kept"));
        assert_eq!(get(&store, "half").await, None, "a failed item leaves nothing");
        assert_eq!(get(&store, "before-the-panic").await, None, "a panicked item leaves nothing");
        assert_eq!(events(&store, "D").await.len(), 1);
    }

    async fn an_answer_comes_after_the_commit(store: Store) {
        set(&store, "answered", "yes").await.expect("a write");
        // a connection of another process sees only what was committed
        let other = Store::open_to_read(store.url(), Options::default()).await.expect("another process");
        assert_eq!(get(&other, "answered").await.as_deref(), Some("yes"));
        other.close().await;
    }

    async fn the_writer_makes_each_commit_durable(store: Store) {
        let told: Result<_, Error> = {
            let engine = store.engine();
            store
                .write(move |tx| Box::pin(async move {
                    let sql = match engine {
                        Engine::Sqlite => "PRAGMA synchronous",
                        Engine::Postgres => "SHOW synchronous_commit",
                    };
                    shown(tx, sql).await
                }))
                .await
        };
        let durable = match store.engine() {
            Engine::Sqlite => "2",
            Engine::Postgres => "on",
        };
        assert_eq!(told.expect("a setting"), [[Some(durable.to_owned())]]);
    }

    async fn a_hidden_failure_is_not_answered_as_success_on_postgres(store: Store) {
        let hidden: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                setting::set(tx, ORG, "before", "x").await?;
                let refused = shown(tx, "SELECT nothing FROM nowhere").await;
                assert!(refused.is_err());
                Ok(())
            }))
            .await;
        match store.engine() {
            // SQLite undoes the failed statement alone
            Engine::Sqlite => hidden.expect("the rest was written"),
            Engine::Postgres => assert!(hidden.is_err(), "PostgreSQL keeps nothing after a failed statement"),
        }
        set(&store, "after", "y").await.expect("the writer goes on");
        assert_eq!(get(&store, "after").await.as_deref(), Some("y"));
    }

    async fn work_whose_caller_went_away_is_still_done(store: Store) {
        let (go, held) = held(&store).await;
        let done = Arc::new(AtomicBool::new(false));
        let caller = {
            let (store, done) = (store.clone(), Arc::clone(&done));
            tokio::spawn(async move {
                let _: Result<(), Error> = store
                    .write(move |tx| Box::pin(async move {
                        setting::set(tx, ORG, "left", "behind").await?;
                        done.store(true, Ordering::SeqCst);
                        Ok(())
                    }))
                    .await;
            })
        };
        until_queued().await;
        caller.abort();
        go.send(()).expect("the writer waits");
        held.await.expect("the holder").expect("its write");
        set(&store, "next", "x").await.expect("a later write");
        assert!(done.load(Ordering::SeqCst));
        assert_eq!(get(&store, "left").await.as_deref(), Some("behind"));
    }

    async fn a_reader_cannot_write(store: Store) {
        let mut conn = store.read().await.expect("a reader");
        let written = shown(&mut conn, "INSERT INTO setting (org, name, value) VALUES ('main', 'a', 'b')").await;
        assert!(written.is_err(), "the pool is for reading");
    }

    async fn a_closed_store_refuses(store: Store) {
        let kept = store.clone();
        let last = tokio::spawn(async move { set(&kept, "last", "x").await });
        until_queued().await;
        store.close().await;
        last.await.expect("a task").expect("what was queued is written");
        assert!(matches!(set(&store, "later", "x").await, Err(Error::Closed)));
    }
}

/// The server ends the writer's connection: the next write opens a new one.
#[test]
fn a_lost_connection_is_replaced() {
    store::testing::on_postgres(|store| async move {
        set(&store, "one", "x").await.expect("a write");
        let other = Store::open_to_read(store.url(), Options::default()).await.expect("another process");
        let sql = "SELECT CAST(COUNT(pg_terminate_backend(pid)) AS TEXT) FROM pg_stat_activity \
            WHERE datname = current_database() AND pid <> pg_backend_pid()";
        shown(&mut other.read().await.expect("a reader"), sql).await.expect("connections ended");
        set(&store, "two", "y").await.expect("a write on a new connection");
        assert_eq!(get(&store, "two").await.as_deref(), Some("y"));
    });
}

/// No more pages than there are: as on a disk that is full. What was answered is there, nothing else is, and it goes on
/// when there is room.
#[test]
fn a_full_disk_keeps_what_was_answered_and_recovers() {
    store::testing::on_sqlite(|store| async move {
        raw(&store, "PRAGMA max_page_count = 1").await.expect("no more room");
        let text = "x".repeat(3000);
        let mut kept = Vec::new();
        let told = loop {
            let writes: Vec<_> = (0..4)
                .map(|n| {
                    let (store, name, text) = (store.clone(), format!("{}-{n}", kept.len()), text.clone());
                    tokio::spawn(async move { (name.clone(), set(&store, &name, &text).await) })
                })
                .collect();
            let mut refused = None;
            for write in writes {
                match write.await.expect("a task") {
                    (name, Ok(())) => kept.push(name),
                    (_, Err(error)) => refused = Some(error),
                }
            }
            assert!(kept.len() < 10_000, "there is always room");
            if let Some(error) = refused {
                break error;
            }
        };
        assert!(told.is_full(), "{told:?}");
        let count = |store: Store| async move {
            let mut conn = store.read().await.expect("a reader");
            setting::load_all(&mut conn, ORG).await.expect("reading goes on").len()
        };
        assert_eq!(count(store.clone()).await, kept.len(), "what was answered and nothing else");
        assert!(set(&store, "again", &text).await.expect_err("still no room").is_full());
        raw(&store, "PRAGMA max_page_count = 100000").await.expect("room is made");
        set(&store, "again", &text).await.expect("room");
        assert_eq!(count(store).await, kept.len() + 1);
    });
}

#[test]
fn a_server_whose_disk_is_full_is_told_apart() {
    store::testing::on_postgres(|store| async move {
        let told =
            raw(&store, "DO $$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = 'disk_full'; END $$").await;
        assert!(told.expect_err("no room").is_full());
    });
}
