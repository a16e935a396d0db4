//! After an upgrade that adds a list, the list is not empty.

use domain::people::Actor;
use office::body::Bodies;
use store::testing::raw;
use store::{on_both, projection, setting};
use tokio::sync::oneshot;

use crate::job::monday;
use crate::support::{ORG, bodies, complaint, office, town};

on_both! {
    async fn a_list_that_an_upgrade_added_is_filled_once_from_the_record(store: Store) {
        town(&store).await;
        let before = office(&store, ORG, &monday(), bodies(&["town"])).await;
        before.submit(complaint("De lamp is stuk."), Actor::System, None).await.expect("a store").expect("no refusal");
        let rows = async || projection::dump(&mut store.read().await.expect("a reader"), ORG).await.expect("the rows");
        let all = rows().await;
        assert!(all.contains("task org="), "{all}");
        raw(&store, "DELETE FROM task").await.expect("an empty list");
        let lacking = rows().await;
        office(&store, ORG, &monday(), Bodies::default()).await;
        assert_eq!(rows().await, lacking, "the tables are those of before: nothing is made anew");
        raw(&store, "UPDATE setting SET value = '17' WHERE name = 'derived-as-of'").await.expect("an older version");
        office(&store, ORG, &monday(), Bodies::default()).await;
        assert_eq!(rows().await, all);
        let made = setting::get(&mut store.read().await.expect("a reader"), ORG, "derived-as-of").await.expect("a setting").expect("made");
        let (migration, version) = made.split_once('.').expect("a migration and a version");
        assert_eq!(version, office::projection::VERSION.to_string());
        let older = migration.to_owned();
        let newer = format!("{migration}.{}", office::projection::VERSION + 1);
        for (as_of, anew) in [(older, true), (newer.clone(), false), (made.clone(), false)] {
            raw(&store, "DELETE FROM task").await.expect("an empty list");
            let put = as_of.clone();
            let put: Result<(), store::Error> =
                store.write(move |tx| Box::pin(async move { setting::set(tx, ORG, "derived-as-of", &put).await })).await;
            put.expect("a setting");
            office(&store, ORG, &monday(), Bodies::default()).await;
            assert_eq!(rows().await == all, anew, "made as of {as_of}");
        }
    }

    async fn who_starts_while_another_makes_the_lists_anew_waits_and_does_not_do_it_again(store: Store) {
        town(&store).await;
        let before = office(&store, ORG, &monday(), bodies(&["town"])).await;
        before.submit(complaint("De lamp is stuk."), Actor::System, None).await.expect("a store").expect("no refusal");
        let derived = async || setting::get(&mut store.read().await.expect("a reader"), ORG, "derived-as-of").await;
        let now = derived().await.expect("a setting").expect("it was made");
        raw(&store, "UPDATE setting SET value = '17' WHERE name = 'derived-as-of'").await.expect("an older version");
        // what the other process made stands there to be recognised
        raw(&store, "UPDATE dossier SET subject = 'van de ander'").await.expect("a line");
        let (begun, started) = oneshot::channel::<()>();
        let (go, wait) = oneshot::channel::<()>();
        let other = store.clone();
        let other = tokio::spawn(async move {
            let made: Result<(), store::Error> = other
                .write(move |tx| {
                    Box::pin(async move {
                        let _ = begun.send(());
                        let _ = wait.await;
                        setting::set(tx, ORG, "derived-as-of", &now).await
                    })
                })
                .await;
            made.expect("made anew");
        });
        started.await.expect("the other began");
        let second = store.clone();
        let second = tokio::spawn(async move { office(&second, ORG, &monday(), Bodies::default()).await });
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        go.send(()).expect("the other waits");
        other.await.expect("it ended");
        second.await.expect("it started");
        let rows = projection::dump(&mut store.read().await.expect("a reader"), ORG).await.expect("the rows");
        assert!(rows.contains("van de ander"), "made a second time: {rows}");
    }
}
