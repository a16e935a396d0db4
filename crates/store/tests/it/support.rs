//! What the tests share: a few rows with names, and moments without a clock.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use store::dossier::Dossier;
use store::event::{self, Head, NewEvent, StoredEvent};
use store::person::Person;
use store::role_holding::RoleHolding;
use store::task::Task;
use store::{Error, Store};

pub const ORG: &str = "main";

/// Monday 2 March 2026, nine o'clock in Brussels, and so many seconds.
pub fn moment(seconds: i64) -> Timestamp {
    let start: Timestamp = "2026-03-02T08:00:00Z".parse().expect("a moment");
    start.checked_add(SignedDuration::from_secs(seconds)).expect("a moment in range")
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

pub fn happened(what: &str) -> NewEvent {
    NewEvent {
        kind: what.to_owned(),
        version: 1,
        at: moment(0),
        bytes: format!(r#"{{"kind":"{what}","at":"2026-03-02T08:00:00Z"}}"#).into_bytes(),
    }
}

pub async fn append(store: &Store, dossier: &str, expected: i64, what: &str) -> Result<Head, Error> {
    let (dossier, events) = (dossier.to_owned(), [happened(what)]);
    store
        .write(move |tx| Box::pin(async move { event::append(tx, ORG, &dossier, expected, &events).await }))
        .await
}

pub async fn events(store: &Store, dossier: &str) -> Vec<StoredEvent> {
    let mut conn = store.read().await.expect("a reader");
    event::load(&mut conn, ORG, dossier).await.expect("the record")
}

/// A dossier of the town, received on 2 March 2026.
pub fn line(id: &str) -> Dossier {
    Dossier {
        id: id.to_owned(),
        number: Some(format!("2026-{id}")),
        number_order: format!("2026-{id}"),
        body: "town".to_owned(),
        unit: "roads".to_owned(),
        kind: "complaint".to_owned(),
        language: "nl".to_owned(),
        medium: "form".to_owned(),
        state: "open".to_owned(),
        stage: 1,
        handler: None,
        complainant_name: "mevrouw De Wit".to_owned(),
        subject: "Losse stoeptegel".to_owned(),
        received_on: day("2026-03-02"),
        registered_on: Some(day("2026-03-02")),
        closed_on: None,
        due_term: Some("handle".to_owned()),
        due_on: Some(day("2026-04-13")),
        head_seq: 1,
        procedure_digest: "d".to_owned(),
        updated_at: moment(0),
        lead: None,
    }
}

pub fn task(dossier: &str, activity: &str, role: &str) -> Task {
    Task {
        dossier: dossier.to_owned(),
        activity: activity.to_owned(),
        stage: 1,
        item: String::new(),
        role: role.to_owned(),
        rank: 0,
        fallback: false,
        nr: 0,
        person: None,
        barred: String::new(),
        due_on: None,
        term: None,
        since: day("2026-03-02"),
        body: line(dossier).body,
        unit: String::new(),
    }
}

pub fn person(id: &str) -> Person {
    Person {
        id: id.to_owned(),
        login: id.to_owned(),
        name: id.to_owned(),
        email: format!("{id}@stad.example"),
        language: "nl".to_owned(),
        password_hash: None,
        active: true,
        created_at: moment(0),
    }
}

pub fn holds(person: &str, role: &str, unit: &str) -> RoleHolding {
    RoleHolding {
        person: person.to_owned(),
        role: role.to_owned(),
        body: "town".to_owned(),
        unit: unit.to_owned(),
        deputy_for: String::new(),
    }
}
