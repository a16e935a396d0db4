//! Opening: migrations run once, in order, and are never edited.

use store::{Error, Options, Store, on_both};

use crate::support::{append, events};
use store::testing::raw;

async fn again(store: &Store) -> Result<Store, Error> {
    Store::open(store.url(), Options::default()).await
}

on_both! {
    async fn a_second_opening_finds_what_the_first_wrote(store: Store) {
        append(&store, "D", 0, "received").await.expect("an event");
        store.close().await;
        let second = again(&store).await.expect("a second opening");
        assert_eq!(events(&second, "D").await.len(), 1);
        second.close().await;
    }

    async fn many_open_at_once(store: Store) {
        let openings: Vec<_> = (0..6)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { again(&store).await })
            })
            .collect();
        for opening in openings {
            opening.await.expect("a task").expect("an opening").close().await;
        }
    }

    async fn a_migration_that_was_changed_is_one_clear_sentence(store: Store) {
        raw(&store, "UPDATE migration SET digest = 'other' WHERE number = 1").await.expect("a changed digest");
        let told = again(&store).await.expect_err("a changed migration").to_string();
        assert_eq!(
            told,
            "Migration 1 (record) was changed after it ran on this database; undo the change and write a new migration \
             instead."
        );
    }

    async fn a_database_of_a_newer_version_is_refused(store: Store) {
        raw(&store, "INSERT INTO migration (number, name, digest) VALUES (9001, 'future', 'x')").await.expect("a row");
        let told = again(&store).await.expect_err("a newer database").to_string();
        assert!(told.contains("newer Gehoor"), "{told}");
        assert!(told.contains("9001 (future)"), "{told}");
    }

    /// Who only looks brings nothing up to date: the copy is evidence.
    async fn looking_changes_nothing_and_refuses_other_tables(store: Store) {
        append(&store, "D", 0, "received").await.expect("an event");
        let looking = || Store::open_to_read(store.url(), Options::default());
        let looked = looking().await.expect("our own tables");
        assert_eq!(events(&looked, "D").await.len(), 1);
        assert!(matches!(append(&looked, "D", 1, "registered").await, Err(Error::Closed)));
        looked.close().await;
        raw(&store, "DELETE FROM migration WHERE number = 3").await.expect("an older version's tables");
        let told = looking().await.expect_err("older tables").to_string();
        assert!(told.contains("are not those of this version of Gehoor"), "{told}");
        raw(&store, "DROP TABLE migration").await.expect("another program's tables");
        let told = looking().await.expect_err("no book").to_string();
        assert!(told.contains("no database of Gehoor"), "{told}");
    }

    async fn a_failed_migration_leaves_nothing(store: Store) {
        // the second migration runs again, and finds its tables there
        raw(&store, "DELETE FROM migration WHERE number = 2").await.expect("a forgotten migration");
        let told = again(&store).await.expect_err("tables that exist").to_string();
        assert!(told.starts_with("Migration 2 (projection) failed:"), "{told}");
        append(&store, "D", 0, "received").await.expect("the open store goes on");
    }
}

#[test]
fn postgres_without_synchronous_commit_is_refused() {
    store::testing::on_postgres(|store| async move {
        raw(
            &store,
            "DO $$ BEGIN EXECUTE 'ALTER DATABASE ' || current_database() || ' SET synchronous_commit = off'; END $$",
        )
        .await
        .expect("a setting");
        let told = again(&store).await.expect_err("an unsafe database");
        assert!(matches!(&told, Error::Unfit(text) if text.contains("synchronous_commit = off")), "{told}");
    });
}

#[test]
fn a_file_that_is_no_database_is_an_error() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("letter.txt");
    std::fs::write(&path, "Geachte heer, geachte mevrouw, ".repeat(100)).expect("a file");
    let url = format!("sqlite:{}", path.display());
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let told = runtime.block_on(Store::open(&url, Options::default())).expect_err("no database");
    assert!(told.to_string().contains("not a database"), "{told}");
}

#[test]
fn a_directory_that_is_not_there_is_an_error() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let url = "sqlite:/nowhere/at/all/gehoor.db";
    let told = runtime.block_on(Store::open(url, Options::default())).expect_err("no directory");
    assert!(told.to_string().contains("unable to open database file"), "{told}");
}

/// A file that is not there stays away, and a copy by itself can be looked at without becoming another.
#[test]
fn looking_makes_no_file() {
    store::testing::on_sqlite(async |store| {
        append(&store, "D", 0, "received").await.expect("an event");
        store.close().await;
        let elsewhere = tempfile::tempdir().expect("a directory");
        let path = elsewhere.path().join("copy.db");
        let url = format!("sqlite:{}", path.display());
        assert!(Store::open_to_read(&url, Options::default()).await.is_err());
        assert!(!path.exists());
        let original = store.url().strip_prefix("sqlite:").expect("a file").to_owned();
        std::fs::copy(original, &path).expect("a copy");
        let before = std::fs::read(&path).expect("its bytes");
        let looked = Store::open_to_read(&url, Options::default()).await.expect("opened");
        assert_eq!(events(&looked, "D").await.len(), 1);
        looked.close().await;
        assert!(std::fs::read(&path).expect("its bytes") == before);
    });
}
