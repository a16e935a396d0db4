//! After an upgrade that adds a list, the list is not empty.

use domain::people::Actor;
use office::body::Bodies;
use store::testing::raw;
use store::{on_both, projection};

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
    }
}
