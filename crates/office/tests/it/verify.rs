//! The record is what was written, on both engines.

use office::clock::Clock;
use office::verify::{Broken, Damage, verify};
use office::{Office, Request};
use store::testing::raw;
use store::{Engine, Options, Store, document, on_both, text};

use crate::support::{ORG, bodies, complaint, office, town};
use domain::decide::Command;
use domain::intake::Admissibility;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use jiff::SignedDuration;

/// What is broken when someone with the database in hand ran these, past the guards.
pub async fn after(store: &Store, by_hand: &[&'static str]) -> Vec<Damage> {
    for statement in by_hand {
        raw(store, statement).await.expect("an administrator's hand");
    }
    let found = verify(store, None, ORG).await.expect("looked");
    found.broken.into_iter().map(|Broken { damage, .. }| damage).collect()
}

fn without_guard(engine: Engine, [sqlite, postgres]: [&'static str; 2]) -> &'static str {
    match engine {
        Engine::Sqlite => sqlite,
        Engine::Postgres => postgres,
    }
}

/// A town's office with one complaint, whose receipt has left.
async fn with_a_complaint(store: &Store, clock: &Clock) -> Office {
    town(store).await;
    let office = office(store, ORG, clock, bodies(&["town"])).await;
    office
        .submit(complaint("De lamp is stuk."), Actor::System, None)
        .await
        .expect("an answer")
        .expect("taken in");
    office
}

on_both! {
    async fn what_was_written_is_found_whole_and_a_checkpoint_is_taken_once_a_day(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00.123456789Z".parse().expect("a moment"));
        town(&store).await;
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        for message in ["De lamp is stuk.", "De stoep ligt los."] {
            office.submit(complaint(message), Actor::System, None).await.expect("an answer").expect("taken in");
        }
        assert!(office.checkpoint_if_due().await.expect("taken").is_some());
        clock.wait(SignedDuration::from_hours(23));
        assert!(office.checkpoint_if_due().await.expect("looked").is_none());
        clock.wait(SignedDuration::from_hours(2));
        assert!(office.checkpoint_if_due().await.expect("taken").is_some());
        let found = verify(&store, None, ORG).await.expect("looked");
        assert_eq!(found.broken, []);
        assert_eq!((found.dossiers, found.events, found.letters), (2, 6, 2));
        assert!(found.checkpoint.is_some());
    }

    async fn a_changed_event_shows_and_what_follows_it_is_not_trusted(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        with_a_complaint(&store, &clock).await;
        let guard = without_guard(
            store.engine(),
            ["DROP TRIGGER event_stays", "DROP TRIGGER event_stays ON event"],
        );
        let kind = [guard, "UPDATE event SET kind = 'note' WHERE seq = 3"];
        assert_eq!(after(&store, &kind).await, [Damage::Columns { event: 3 }]);
        let bytes = without_guard(
            store.engine(),
            ["UPDATE event SET bytes = x'7b7d' WHERE seq = 2", "UPDATE event SET bytes = '\\x7b7d' WHERE seq = 2"],
        );
        let found = after(&store, &[bytes]).await;
        assert!(found.contains(&Damage::Chain { event: 2 }), "{found:?}");
        assert!(!found.contains(&Damage::Columns { event: 3 }), "{found:?}");
    }

    async fn a_changed_text_and_a_missing_one_show(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        with_a_complaint(&store, &clock).await;
        let dossier = dossiers(&store).await.remove(0);
        let mut conn = store.read().await.expect("a reader");
        let texts = text::by_dossier(&mut conn, ORG, &dossier).await.expect("texts");
        let id = texts.iter().find(|text| text.body == "De lamp is stuk.").expect("the message").id.clone();
        let changed = after(&store, &["UPDATE text SET body = 'De lamp is heel.' WHERE body = 'De lamp is stuk.'"]).await;
        assert!(changed.contains(&Damage::Paper { id: id.clone() }), "{changed:?}");
        let gone = after(&store, &["DELETE FROM text"]).await;
        assert!(gone.contains(&Damage::Gone { id }), "{gone:?}");
    }

    async fn the_lists_must_follow_the_record(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        with_a_complaint(&store, &clock).await;
        assert_eq!(after(&store, &[]).await, []);
        assert_eq!(after(&store, &["UPDATE dossier SET number = '2026-ZZZ-9'"]).await, [Damage::Lists]);
    }

    async fn a_dossier_that_is_gone_shows_against_the_checkpoint(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let office = with_a_complaint(&store, &clock).await;
        office.checkpoint_if_due().await.expect("taken").expect("the first");
        let guard = without_guard(
            store.engine(),
            ["DROP TRIGGER event_destroyed", "DROP TRIGGER event_destroyed ON event"],
        );
        assert_eq!(after(&store, &[guard, "DELETE FROM event"]).await, [Damage::Cut]);
    }

    /// A letter that left is held by the record: whoever makes its own digest fit again is still found out.
    async fn a_letter_that_left_is_what_it_was_and_cannot_vanish(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let office = with_a_complaint(&store, &clock).await;
        let id = acknowledged(&office).await;
        assert_eq!(after(&store, &[]).await, []);
        let changed = after(&store, &["UPDATE document SET body_html = '<p>Iets anders.</p>' WHERE kind = 'acknowledgement'"]).await;
        assert_eq!(changed, [Damage::Letter { id: id.clone() }]);
        let mut conn = store.read().await.expect("a reader");
        let letter = document::by_id(&mut conn, ORG, &id).await.expect("a store").expect("the letter");
        drop(conn);
        let forged = office::letter::digest(&letter);
        let fitting: &'static str = format!("UPDATE document SET digest = '{forged}' WHERE id = '{id}'").leak();
        assert_eq!(after(&store, &[fitting]).await, [Damage::Letter { id: id.clone() }]);
        assert_eq!(after(&store, &["DELETE FROM document WHERE kind = 'acknowledgement'"]).await, [Damage::Gone { id }]);
    }

    /// The server writes on while one looks: an answer of one moment has no half-written dossiers in it.
    async fn looking_sees_one_moment_and_writes_nothing(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let office = with_a_complaint(&store, &clock).await;
        let mut still = store.read_still().await.expect("a moment");
        assert_eq!(store::event::dossiers(&mut still, ORG).await.expect("dossiers").len(), 1);
        office.submit(complaint("De stoep ligt los."), Actor::System, None).await.expect("an answer").expect("taken in");
        assert_eq!(store::event::dossiers(&mut still, ORG).await.expect("dossiers").len(), 1);
        drop(still);
        let looked = Store::open_to_read(store.url(), Options::default()).await.expect("opened to look");
        assert_eq!(verify(&looked, None, ORG).await.expect("looked").dossiers, 2);
        assert!(raw(&looked, "DELETE FROM document").await.is_err());
        looked.close().await;
    }
}

async fn dossiers(store: &Store) -> Vec<String> {
    let mut conn = store.read().await.expect("a reader");
    store::event::dossiers(&mut conn, ORG).await.expect("dossiers")
}

/// The row of the acknowledgement, once it has left by mail.
async fn acknowledged(office: &Office) -> String {
    let dossier = dossiers(office.store()).await.remove(0);
    let assessed = Admissibility { admissible: true, ground: None, reason: None };
    for (activity, record) in
        [("assess", Record::AssessAdmissibility(assessed)), ("acknowledge", Record::Acknowledge)]
    {
        let command = Command {
            activity: activity.to_owned(),
            item: None,
            record,
            attachments: Vec::new(),
            seen: None,
        };
        let request = Request {
            dossier: dossier.clone(),
            actor: Actor::Person(PersonId("peeters".to_owned())),
            commands: vec![command],
            papers: office.papers(&dossier, Lang::Nl, "peeters"),
            token: None,
        };
        office.act(request).await.expect("a store").expect("no refusal");
    }
    office.run_due_jobs().await.expect("mailed");
    let mut conn = office.store().read().await.expect("a reader");
    let letters = document::by_dossier(&mut conn, ORG, &dossier).await.expect("letters");
    let letter = letters.into_iter().find(|letter| letter.kind == "acknowledgement").expect("acknowledged");
    assert_eq!(letter.state, "sent");
    letter.id
}
