//! The database itself keeps the record append-only, also from a hand that does not go through the store.

use store::attachment::{self, Attachment};
use store::tombstone::{self, Tombstone};
use store::{Engine, Error, Store, event, number_series, on_both, text};

use crate::attachment::attached;
use crate::support::{ORG, append, events, line, moment};
use store::testing::raw;

async fn refused(store: &Store, sql: &'static str) {
    let told = raw(store, sql).await;
    assert!(told.is_err(), "{sql}: the database let it pass");
}

fn stone(head: &event::Head) -> Tombstone {
    Tombstone {
        dossier: head.dossier.clone(),
        head_seq: head.seq,
        head_hash: head.hash.clone(),
        ground: "selection list 2026, line 4".to_owned(),
        approved_by: "Van Dam".to_owned(),
        also_approved_by: "Yilmaz".to_owned(),
        destroyed_at: moment(100),
    }
}

async fn destroy(store: &Store, stone: &Tombstone) -> Result<(), Error> {
    let stone = stone.clone();
    store.write(move |tx| Box::pin(async move { tombstone::destroy(tx, ORG, &stone).await })).await
}

fn written(dossier: &str) -> text::Text {
    text::Text {
        id: format!("text of {dossier}"),
        dossier: dossier.to_owned(),
        kind: "complaint".to_owned(),
        language: "nl".to_owned(),
        body: "Een klacht".to_owned(),
        salt: vec![1],
        digest: "x".to_owned(),
        created_at: moment(0),
        created_by: "complainant".to_owned(),
    }
}

on_both! {
    async fn events_are_never_changed_or_removed(store: Store) {
        append(&store, "D", 0, "received").await.expect("an event");
        append(&store, "D", 1, "registered").await.expect("an event");
        let before = events(&store, "D").await;
        refused(&store, "UPDATE event SET kind = 'other' WHERE seq = 1").await;
        refused(&store, "UPDATE event SET seq = 3 WHERE seq = 2").await;
        refused(&store, "DELETE FROM event WHERE seq = 2").await;
        refused(&store, "DELETE FROM event").await;
        match store.engine() {
            Engine::Sqlite => {
                refused(&store, "INSERT OR REPLACE INTO event (org, dossier, seq, at, kind, version, bytes, hash) \
                    VALUES ('main', 'D', 1, 'x', 'x', 1, x'00', x'00')").await;
                refused(&store, "UPDATE OR REPLACE event SET seq = 1 WHERE seq = 2").await;
            }
            Engine::Postgres => {
                refused(&store, "TRUNCATE event").await;
                refused(&store, "TRUNCATE tombstone, event CASCADE").await;
            }
        }
        assert_eq!(events(&store, "D").await, before);
    }

    async fn destruction_leaves_a_tombstone_and_nothing_else(store: Store) {
        append(&store, "D", 0, "received").await.expect("an event");
        let head = append(&store, "D", 1, "closed").await.expect("an event");
        append(&store, "E", 0, "received").await.expect("another dossier");
        let rows: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                for dossier in ["D", "E"] {
                    text::insert(tx, ORG, &written(dossier)).await?;
                    store::dossier::upsert(tx, ORG, &line(dossier), &[]).await?;
                    let file = Attachment { dossier: dossier.to_owned(), ..attached(&format!("file-{dossier}"), 0) };
                    attachment::insert(tx, ORG, &file).await?;
                }
                Ok(())
            }))
            .await;
        rows.expect("rows");
        destroy(&store, &stone(&head)).await.expect("a lawful destruction");

        assert!(events(&store, "D").await.is_empty());
        assert_eq!(events(&store, "E").await.len(), 1);
        let mut conn = store.read().await.expect("a reader");
        assert!(text::by_dossier(&mut conn, ORG, "D").await.expect("texts").is_empty());
        assert_eq!(text::by_dossier(&mut conn, ORG, "E").await.expect("texts").len(), 1);
        assert_eq!(store::dossier::by_id(&mut conn, ORG, "D").await.expect("no line"), None);
        assert_eq!(attachment::by_dossier(&mut conn, ORG, "D").await.expect("files"), []);
        assert_eq!(attachment::by_dossier(&mut conn, ORG, "E").await.expect("files").len(), 1);
        let stones = tombstone::load_all(&mut conn, ORG).await.expect("tombstones");
        assert_eq!(stones, [stone(&head)]);
        assert!(append(&store, "D", 0, "received").await.is_err(), "a destroyed dossier does not begin again");
        refused(&store, "DELETE FROM tombstone").await;
        refused(&store, "UPDATE tombstone SET ground = 'other'").await;
    }

    async fn a_false_tombstone_is_refused(store: Store) {
        let first = append(&store, "D", 0, "received").await.expect("an event");
        let head = append(&store, "D", 1, "registered").await.expect("an event");
        let wrong = [
            stone(&first),
            Tombstone { head_hash: first.hash.clone(), ..stone(&head) },
            Tombstone { also_approved_by: "Van Dam".to_owned(), ..stone(&head) },
            Tombstone { approved_by: String::new(), ..stone(&head) },
            Tombstone { dossier: "unknown".to_owned(), ..stone(&head) },
        ];
        for stone in &wrong {
            assert!(destroy(&store, stone).await.is_err(), "{stone:?}");
        }
        assert_eq!(events(&store, "D").await.len(), 2);
    }

    async fn numbers_procedures_audit_and_checkpoints_stay(store: Store) {
        let number: Result<i64, Error> = store
            .write(|tx| Box::pin(async move { number_series::next(tx, ORG, "complaint", 2026).await }))
            .await;
        assert_eq!(number.expect("a number"), 1);
        raw(&store, "INSERT INTO audit (org, id, at, who, what) VALUES ('main', 'a', 'x', 'x', 'x')").await.expect("audit");
        raw(&store, "INSERT INTO checkpoint (org, id, at, dossiers, heads, digest) VALUES ('main', 'c', 'x', 0, '', 'x')")
            .await
            .expect("a checkpoint");
        raw(&store, match store.engine() {
            Engine::Sqlite => "INSERT INTO procedure_version VALUES ('main', 'd', 'n', 'v1', x'00', 'x')",
            Engine::Postgres => "INSERT INTO procedure_version VALUES ('main', 'd', 'n', 'v1', '\\x00', 'x')",
        })
        .await
        .expect("a procedure");
        for sql in [
            "UPDATE number_series SET last = 0",
            "DELETE FROM number_series",
            "UPDATE audit SET who = 'someone else'",
            "DELETE FROM audit",
            "UPDATE checkpoint SET digest = 'y'",
            "DELETE FROM checkpoint",
            "UPDATE procedure_version SET name = 'm'",
            "DELETE FROM procedure_version",
        ] {
            refused(&store, sql).await;
        }
    }

    /// Someone with the rights of an administrator can drop the guards; the chain still shows it.
    async fn a_change_behind_the_guards_shows(store: Store) {
        for (n, what) in ["received", "registered", "closed"].into_iter().enumerate() {
            append(&store, "D", i64::try_from(n).expect("a small number"), what).await.expect("an event");
        }
        let broken = |store: Store| async move {
            let mut conn = store.read().await.expect("a reader");
            event::first_broken(ORG, "D", &event::load(&mut conn, ORG, "D").await.expect("the record"))
        };
        assert_eq!(broken(store.clone()).await, None);
        raw(&store, match store.engine() {
            Engine::Sqlite => "DROP TRIGGER event_stays",
            Engine::Postgres => "DROP TRIGGER event_stays ON event",
        })
        .await
        .expect("an administrator's hand");
        raw(&store, match store.engine() {
            Engine::Sqlite => "UPDATE event SET bytes = x'7b7d' WHERE seq = 2",
            Engine::Postgres => "UPDATE event SET bytes = '\\x7b7d' WHERE seq = 2",
        })
        .await
        .expect("an administrator's hand");
        assert_eq!(broken(store.clone()).await, Some(2));
        raw(&store, "UPDATE event SET seq = 9 WHERE seq = 1").await.expect("an administrator's hand");
        assert_eq!(broken(store).await, Some(1));
    }
}
