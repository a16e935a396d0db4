//! A body's own words for a letter.

use store::body::BodyRow;
use store::wording::{self, Place, Wording};
use store::{Error, Store, body, on_both};

use crate::support::moment;

const AT: Place<'_> = Place { body: "town", procedure: "p1", letter: "answer", language: "nl" };

fn words(version: i64, content: &str) -> Wording {
    Wording {
        body: AT.body.to_owned(),
        procedure: AT.procedure.to_owned(),
        letter: AT.letter.to_owned(),
        language: AT.language.to_owned(),
        version,
        content: content.to_owned(),
        updated_at: moment(0),
        updated_by: "admin".to_owned(),
    }
}

async fn write(store: &Store, row: Wording) -> bool {
    store
        .write(move |tx| Box::pin(async move { wording::write(tx, "main", &row).await }))
        .await
        .expect("an answer")
}

on_both! {
    async fn of_two_who_word_a_letter_at_once_one_is_told(store: Store) {
        let town = BodyRow {
            id: "town".to_owned(),
            prefix: "T".to_owned(),
            version: 1,
            content: "{}".to_owned(),
            logo: None,
            logo_type: None,
            updated_at: moment(0),
            updated_by: String::new(),
        };
        let made = store.write(move |tx| Box::pin(async move { body::insert(tx, "main", &town).await })).await;
        assert!(made.expect("a body"));
        assert!(write(&store, words(1, "one")).await);
        assert!(!write(&store, words(1, "also one")).await);
        assert!(write(&store, words(2, "two")).await);
        assert!(!write(&store, words(2, "also two")).await);
        let mut conn = store.read().await.expect("a connection");
        let found = wording::find(&mut conn, "main", AT).await.expect("an answer").expect("words");
        assert_eq!((found.content.as_str(), found.version), ("two", 2));
        let other = Place { procedure: "p2", ..AT };
        assert_eq!(wording::find(&mut conn, "main", other).await.expect("an answer"), None);
        assert_eq!(wording::of_body(&mut conn, "main", "town", "p1").await.expect("an answer").len(), 1);
        drop(conn);
        let remove = async |version| {
            store
                .write(move |tx| Box::pin(async move { wording::remove(tx, "main", AT, version).await }))
                .await
                .map_err(|error: Error| error.to_string())
        };
        assert_eq!(remove(1).await, Ok(false));
        assert_eq!(remove(2).await, Ok(true));
        assert!(write(&store, words(1, "anew")).await);
    }
}
