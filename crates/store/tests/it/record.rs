//! The record: events, checkpoints, erasable rows, procedures, numbers.

use store::dossier::Reader;
use store::event::{self, NewEvent};
use store::party::{self, Party};
use store::procedure_version::{self, ProcedureVersion};
use store::text::{self, Text};
use store::{Error, checkpoint, document, document::Document, on_both, salted_digest, submission};

use crate::support::{ORG, append, day, events, happened, holds, line, moment, person};

fn party(id: &str, dossier: &str) -> Party {
    Party {
        id: id.to_owned(),
        dossier: dossier.to_owned(),
        role: "complainant".to_owned(),
        name: "mevrouw De Wit".to_owned(),
        email: Some("dewit@post.example".to_owned()),
        phone: None,
        street: Some("Dorpsstraat 1".to_owned()),
        postcode: Some("9000".to_owned()),
        town: Some("Gent".to_owned()),
        country: None,
        organisation: None,
        language: "nl".to_owned(),
        anonymous: false,
        salt: vec![1, 2, 3],
        digest: salted_digest(&[1, 2, 3], b"mevrouw De Wit"),
        superseded_by: None,
    }
}

fn letter(id: &str, dossier: &str) -> Document {
    Document {
        id: id.to_owned(),
        dossier: dossier.to_owned(),
        kind: "acknowledgement".to_owned(),
        event_seq: 1,
        language: "nl".to_owned(),
        medium: "post".to_owned(),
        recipient_name: "mevrouw De Wit".to_owned(),
        recipient_address: "Dorpsstraat 1\n9000 Gent".to_owned(),
        subject: "Uw klacht".to_owned(),
        body_text: "Geachte mevrouw".to_owned(),
        body_html: "<p>Geachte mevrouw</p>".to_owned(),
        enclosures: "[]".to_owned(),
        wording: None,
        message_id: Some(format!("<{id}@stad.example>")),
        state: "waiting".to_owned(),
        state_on: None,
        created_at: moment(0),
        salt: vec![9],
        digest: "x".to_owned(),
        reader: String::new(),
    }
}

on_both! {
    async fn events_come_back_as_they_were_written(store: Store) {
        let written = [happened("received"), happened("registered")];
        let given = written.clone();
        let head = store
            .write(move |tx| Box::pin(async move { event::append(tx, ORG, "D", 0, &given).await }))
            .await
            .expect("two events");
        assert_eq!(head.seq, 2);
        let found = events(&store, "D").await;
        let back: Vec<NewEvent> = found
            .iter()
            .map(|e| NewEvent { kind: e.kind.clone(), version: e.version, at: e.at, bytes: e.bytes.clone() })
            .collect();
        assert_eq!(back, written);
        let first = event::chained(&event::seed(ORG, "D"), &written[0].bytes);
        assert_eq!(found[0].hash, first);
        assert_eq!(found[1].hash, event::chained(&first, &written[1].bytes));
        assert_eq!(head.hash, found[1].hash);
        assert!(events(&store, "E").await.is_empty());
    }

    async fn a_place_that_is_taken_or_too_far_is_a_conflict(store: Store) {
        append(&store, "D", 0, "received").await.expect("the first");
        append(&store, "D", 1, "registered").await.expect("the second");
        for expected in [0, 1, 3] {
            let told = append(&store, "D", expected, "late").await;
            assert!(matches!(told, Err(Error::Conflict(_))), "after {expected}: {told:?}");
        }
        assert_eq!(events(&store, "D").await.len(), 2);
    }

    async fn heads_and_dossiers_name_every_record(store: Store) {
        append(&store, "B", 0, "received").await.expect("an event");
        append(&store, "A", 0, "received").await.expect("an event");
        let head = append(&store, "A", 1, "registered").await.expect("an event");
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(event::dossiers(&mut conn, ORG).await.expect("ids"), ["A", "B"]);
        let heads = event::heads(&mut conn, ORG).await.expect("heads");
        assert_eq!(heads.len(), 2);
        assert_eq!(heads[0], head);
        assert!(event::heads(&mut conn, "other").await.expect("heads").is_empty());
    }

    async fn a_checkpoint_shows_a_missing_dossier(store: Store) {
        append(&store, "A", 0, "received").await.expect("an event");
        append(&store, "B", 0, "received").await.expect("an event");
        let taken = store
            .write(|tx| Box::pin(async move { checkpoint::take(tx, ORG, "c1", moment(5)).await }))
            .await
            .expect("a checkpoint");
        append(&store, "A", 1, "registered").await.expect("an event after it");
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(checkpoint::latest(&mut conn, ORG).await.expect("the latest"), Some(taken.clone()));
        assert_eq!(taken.dossiers, 2);
        assert!(checkpoint::missing(&mut conn, ORG, &taken).await.expect("a comparison").is_empty());
        // the same heads, asked of an organisation that has none of them
        let missing = checkpoint::missing(&mut conn, "other", &taken).await.expect("a comparison");
        assert_eq!(missing, ["A", "B"]);
        let mut forged = taken;
        forged.heads = forged.heads.replace("A 1", "A 2");
        let told = checkpoint::missing(&mut conn, ORG, &forged).await;
        assert!(matches!(told, Err(Error::Corrupt(_))));
    }

    async fn a_corrected_party_leaves_the_old_row_as_it_was(store: Store) {
        let second = Party { name: "mevrouw De With".to_owned(), ..party("p2", "D") };
        let new = second.clone();
        let written: Result<(), Error> = store
            .write(move |tx| Box::pin(async move {
                party::insert(tx, ORG, &party("p1", "D")).await?;
                party::correct(tx, ORG, "p1", &new).await
            }))
            .await;
        written.expect("two rows");
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(party::by_dossier(&mut conn, ORG, "D").await.expect("parties"), [second]);
        let all = party::history(&mut conn, ORG, "D").await.expect("parties");
        assert_eq!(all[0], Party { superseded_by: Some("p2".to_owned()), ..party("p1", "D") });
        let again: Result<(), Error> = store
            .write(|tx| Box::pin(async move { party::correct(tx, ORG, "p1", &party("p3", "D")).await }))
            .await;
        assert!(matches!(again, Err(Error::Conflict(_))));
        assert_eq!(party::by_id(&mut conn, ORG, "p3").await.expect("no row"), None);
    }

    async fn texts_and_documents_are_kept(store: Store) {
        let text = Text {
            id: "t1".to_owned(),
            dossier: "D".to_owned(),
            kind: "complaint".to_owned(),
            language: "nl".to_owned(),
            body: "De tegel ligt los.\nAl wéken. 'Echt' 100% $1 ☂".to_owned(),
            salt: vec![0, 255],
            digest: "x".to_owned(),
            created_at: moment(0),
            created_by: "complainant".to_owned(),
        };
        let given = text.clone();
        let written: Result<(), Error> = store
            .write(move |tx| Box::pin(async move {
                text::insert(tx, ORG, &given).await?;
                document::insert(tx, ORG, &letter("l1", "D")).await?;
                document::insert(tx, ORG, &letter("l2", "D")).await?;
                store::dossier::upsert(tx, ORG, &line("D"), &[]).await?;
                store::person::insert(tx, ORG, &person("dirk")).await?;
                store::role_holding::grant(tx, ORG, &holds("dirk", "desk", "")).await?;
                assert!(document::set_state(tx, ORG, "l2", "posted", day("2026-03-03")).await?);
                assert!(!document::set_state(tx, ORG, "l2", "sent", day("2026-03-04")).await?, "it waits no more");
                assert!(!document::set_state(tx, ORG, "l9", "posted", day("2026-03-03")).await?);
                Ok(())
            }))
            .await;
        written.expect("rows");
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(text::by_id(&mut conn, ORG, "t1").await.expect("a text"), Some(text.clone()));
        assert_eq!(text::by_dossier(&mut conn, ORG, "D").await.expect("texts"), [text]);
        let posted = Document { state: "posted".to_owned(), state_on: Some(day("2026-03-03")), ..letter("l2", "D") };
        let all = document::by_dossier(&mut conn, ORG, "D").await.expect("documents");
        assert_eq!(all, [letter("l1", "D"), posted.clone()]);
        let found = document::by_message_id(&mut conn, ORG, "<l2@stad.example>").await.expect("a document");
        assert_eq!(found, Some(posted));
        let desk = Reader { person: "dirk", today: day("2026-03-03") };
        let waiting = document::waiting_to_post(&mut conn, ORG, &desk, 9).await.expect("documents");
        assert_eq!(waiting, [letter("l1", "D")]);
        assert_eq!(document::count_to_post(&mut conn, ORG, &desk).await.expect("a number"), 1);
        let lines = store::dossier::with_letters_to_post(&mut conn, ORG, &desk, 9).await.expect("dossiers");
        assert_eq!(lines, [line("D")]);
        let one = async |reader: &Reader<'_>, id: &str| {
            let mut conn = store.read().await.expect("a reader");
            document::one_to_post(&mut conn, ORG, reader, id).await.expect("a document")
        };
        assert_eq!(one(&desk, "l1").await, Some(letter("l1", "D")));
        assert_eq!(one(&desk, "l2").await, None, "it was posted");
        let stranger = Reader { person: "nele", today: day("2026-03-03") };
        assert!(document::waiting_to_post(&mut conn, ORG, &stranger, 9).await.expect("documents").is_empty());
        assert_eq!(document::count_to_post(&mut conn, ORG, &stranger).await.expect("a number"), 0);
        assert_eq!(one(&stranger, "l1").await, None);
        let unknown: Result<bool, Error> = store
            .write(|tx| Box::pin(async move {
                document::set_state(tx, ORG, "l1", "lost", day("2026-03-03")).await
            }))
            .await;
        assert!(unknown.is_err(), "a state that does not exist");
        assert_eq!(document::by_id(&mut conn, ORG, "l1").await.expect("a document"), Some(letter("l1", "D")));
    }

    async fn a_procedure_is_published_once(store: Store) {
        let version = |name: &str, digest: &str, seconds| ProcedureVersion {
            digest: digest.to_owned(),
            name: name.to_owned(),
            version: "v1".to_owned(),
            files: vec![0, 1, 2],
            published_at: moment(seconds),
        };
        let (first, second, other) = (version("town", "a", 0), version("town", "b", 9), version("temp", "c", 5));
        let given = [first.clone(), second.clone(), other.clone(), first.clone()];
        let fresh: Result<Vec<bool>, Error> = store
            .write(move |tx| Box::pin(async move {
                let mut fresh = Vec::new();
                for version in &given {
                    fresh.push(procedure_version::publish(tx, ORG, version).await?);
                }
                Ok(fresh)
            }))
            .await;
        assert_eq!(fresh.expect("versions"), [true, true, true, false]);
        let mut conn = store.read().await.expect("a reader");
        let latest = procedure_version::of_place(&mut conn, ORG, ("town", "v1")).await.expect("a version");
        assert_eq!(latest, Some(second.clone()));
        let none = procedure_version::of_place(&mut conn, ORG, ("town", "v2")).await.expect("a version");
        assert_eq!(none, None);
        let pinned = procedure_version::by_digest(&mut conn, ORG, "a").await.expect("a version");
        assert_eq!(pinned, Some(first.clone()));
        let all = procedure_version::load_all(&mut conn, ORG).await.expect("versions");
        assert_eq!(all, [other, first, second]);
    }

    async fn a_form_sent_twice_is_a_conflict(store: Store) {
        let send = |dossier: &'static str| {
            let store = store.clone();
            async move {
                let sent: Result<(), Error> = store
                    .write(move |tx| Box::pin(async move {
                        submission::insert(tx, ORG, "token", dossier, moment(0)).await
                    }))
                    .await;
                sent
            }
        };
        send("D").await.expect("the first");
        assert!(matches!(send("E").await, Err(Error::Conflict(_))));
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(submission::find(&mut conn, ORG, "token").await.expect("a dossier").as_deref(), Some("D"));
        assert_eq!(submission::find(&mut conn, ORG, "other").await.expect("no dossier"), None);
        let purged: Result<u64, Error> = store
            .write(|tx| Box::pin(async move { submission::purge(tx, ORG, moment(1)).await }))
            .await;
        assert_eq!(purged.expect("a purge"), 1);
        assert_eq!(submission::find(&mut conn, ORG, "token").await.expect("no dossier"), None);
    }
}
