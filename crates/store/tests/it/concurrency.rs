//! Fifty at once: nothing lost, nothing double.

use std::collections::BTreeSet;

use store::{Error, Options, Store, event, number_series, on_both};

use crate::support::{ORG, append, events, happened};

const WRITERS: usize = 50;
const EACH: i64 = 10;

/// A command as the office runs it: load, decide, append, take a number; again when someone else was first.
async fn receive(store: &Store, dossier: &str) -> (i64, usize) {
    for tries in 1.. {
        let name = dossier.to_owned();
        let numbered: Result<i64, Error> = store
            .write(move |tx| {
                Box::pin(async move {
                    let last = event::load(tx, ORG, &name).await?.last().map_or(0, |event| event.seq);
                    event::append(tx, ORG, &name, last, &[happened("noted")]).await?;
                    number_series::next(tx, ORG, "complaint", 2026).await
                })
            })
            .await;
        match numbered {
            Ok(number) => return (number, tries),
            Err(error) if error.worth_repeating() => {}
            Err(error) => panic!("{error}"),
        }
    }
    unreachable!("the loop has no end")
}

async fn all_at_once(stores: &[Store], dossier_of: fn(usize) -> String) -> Vec<i64> {
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (store, dossier) = (stores[writer % stores.len()].clone(), dossier_of(writer));
            tokio::spawn(async move {
                let mut numbers = Vec::new();
                for _ in 0..EACH {
                    numbers.push(receive(&store, &dossier).await.0);
                }
                numbers
            })
        })
        .collect();
    let mut numbers = Vec::new();
    for writer in writers {
        numbers.extend(writer.await.expect("a writer"));
    }
    numbers
}

fn assert_no_double(numbers: &[i64]) {
    let different: BTreeSet<_> = numbers.iter().collect();
    assert_eq!(numbers.len(), WRITERS * 10);
    assert_eq!(different.len(), numbers.len(), "a number was handed out twice");
}

async fn assert_whole(store: &Store, dossier: &str, length: i64) {
    let found = events(store, dossier).await;
    assert_eq!(i64::try_from(found.len()).expect("a small number"), length, "{dossier}");
    let mut conn = store.read().await.expect("a reader");
    let events = event::load(&mut conn, ORG, dossier).await.expect("the record");
    assert_eq!(event::first_broken(ORG, dossier, &events), None);
}

on_both! {
    async fn fifty_writers_on_fifty_dossiers(store: Store) {
        let numbers = all_at_once(std::slice::from_ref(&store), |writer| format!("D{writer}")).await;
        assert_no_double(&numbers);
        for writer in 0..WRITERS {
            assert_whole(&store, &format!("D{writer}"), EACH).await;
        }
        assert!(store.figures().largest_batch > 1, "they shared commits: {:?}", store.figures());
    }

    async fn fifty_writers_on_one_dossier(store: Store) {
        let numbers = all_at_once(std::slice::from_ref(&store), |_| "D".to_owned()).await;
        assert_no_double(&numbers);
        assert_whole(&store, "D", 500).await;
    }

    /// As two processes on one database: each has a writer of its own.
    async fn fifty_writers_through_two_stores(store: Store) {
        let second = Store::open(store.url(), Options::default()).await.expect("a second store");
        let stores = [store.clone(), second.clone()];
        let numbers = all_at_once(&stores, |writer| format!("D{}", writer % 5)).await;
        assert_no_double(&numbers);
        for dossier in 0..5 {
            assert_whole(&store, &format!("D{dossier}"), 100).await;
        }
        second.close().await;
    }

    async fn of_fifty_with_the_same_expectation_one_wins(store: Store) {
        append(&store, "D", 0, "received").await.expect("an event");
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { append(&store, "D", 1, "answered").await })
            })
            .collect();
        let mut won = 0;
        for writer in writers {
            match writer.await.expect("a writer") {
                Ok(_) => won += 1,
                Err(Error::Conflict(_)) => {}
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!(won, 1);
        assert_whole(&store, "D", 2).await;
    }

    async fn series_count_apart(store: Store) {
        let numbers: Result<Vec<i64>, Error> = store
            .write(|tx| Box::pin(async move {
                let mut numbers = Vec::new();
                for (org, series, year) in
                    [(ORG, "a", 2026), (ORG, "a", 2026), (ORG, "b", 2026), (ORG, "a", 2027), ("other", "a", 2026)]
                {
                    numbers.push(number_series::next(tx, org, series, year).await?);
                }
                Ok(numbers)
            }))
            .await;
        assert_eq!(numbers.expect("numbers"), [1, 2, 1, 1, 1]);
    }
}
