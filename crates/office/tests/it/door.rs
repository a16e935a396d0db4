//! The door: all or nothing, once, in turn.

use std::collections::BTreeSet;

use domain::decide::Command;
use domain::handling::Note;
use domain::intake::Admissibility;
use domain::language::Lang;
use domain::people::{Actor, PersonId, Role};
use domain::record::Record;
use domain::refusal::Reason;
use jiff::{SignedDuration, Timestamp};
use office::clock::Clock;
use office::{Office, Passed, Request};
use store::{Store, on_both, projection};

use crate::support::{ORG, away, bodies, complaint, office, staff, town};

fn monday() -> Clock {
    Clock::still("2026-03-02T08:00:00Z".parse::<Timestamp>().expect("a moment"))
}

async fn open(store: &Store) -> Office {
    town(store).await;
    office(store, ORG, &monday(), bodies(&["town"])).await
}

async fn submitted(office: &Office, message: &str, token: Option<&str>) -> Passed {
    let token = token.map(str::to_owned);
    let answer = office.submit(complaint(message), Actor::System, token).await.expect("a store");
    answer.expect("no refusal")
}

fn by(person: &str) -> Actor {
    Actor::Person(PersonId(person.to_owned()))
}

/// A note by someone who saw the dossier up to `seen`.
fn note(office: &Office, dossier: &str, person: &str, seen: u32) -> Request {
    let mut papers = office.papers(dossier, Lang::Nl, person);
    let record = Record::Note(Note { text: papers.text("note", "gebeld") });
    let command = Command {
        activity: "note".to_owned(),
        item: None,
        record,
        attachments: Vec::new(),
        seen: Some(seen),
    };
    Request { dossier: dossier.to_owned(), actor: by(person), commands: vec![command], papers, token: None }
}

async fn dump(office: &Office) -> String {
    let mut conn = office.store().read().await.expect("a reader");
    projection::dump(&mut conn, ORG).await.expect("a dump")
}

on_both! {
    async fn a_complaint_is_received_registered_and_numbered(store: Store) {
        let office = open(&store).await;
        let first = submitted(&office, "De computer viel uit. Ik was een kwartier kwijt.", None).await;
        let second = submitted(&office, "Nog iets", None).await;
        assert_eq!(first.number.as_deref(), Some("2026-AAA-1"));
        assert_eq!(second.number.as_deref(), Some("2026-AAA-2"));
        let reading = office.dossier("2026-AAA-1", &PersonId("dirk".to_owned())).await.expect("a store");
        let reading = reading.expect("the desk sees it");
        assert_eq!(reading.text(&reading.dossier.grievances[0].text), "De computer viel uit.");
        assert_eq!(reading.complainant().map(|party| party.name.as_str()), Some("Jo Voorbeeld"));
        let owed: Vec<_> = reading.offers(&by("peeters")).iter().filter(|o| o.owed).map(|o| o.activity.id.clone()).collect();
        assert_eq!(owed, ["assess"]);
        let mine = office.to_do(&PersonId("peeters".to_owned()), 0, 10).await.expect("a store").lines;
        let tasks = mine.iter().flat_map(|line| &line.tasks);
        assert_eq!(tasks.map(|task| task.activity.as_str()).collect::<Vec<_>>(), ["assess"; 2]);
        let stranger = office.dossier("2026-AAA-1", &PersonId("yilmaz".to_owned())).await.expect("a store");
        assert!(stranger.is_none(), "a handler who is not assigned has no part in it");
    }

    async fn a_second_click_answers_with_the_first_number(store: Store) {
        let office = open(&store).await;
        let (first, second) = tokio::join!(submitted(&office, "een", Some("token")), submitted(&office, "een", Some("token")));
        assert_eq!(first.number, second.number);
        assert_eq!([first.repeated, second.repeated].iter().filter(|repeated| **repeated).count(), 1);
        assert_eq!(dump(&office).await.matches("dossier org=").count(), 1);
        assert_ne!(submitted(&office, "een", Some("other")).await.number, first.number);
    }

    async fn fifty_at_once_get_fifty_numbers(store: Store) {
        let office = open(&store).await;
        let sent = (0..50).map(|_| {
            let office = office.clone();
            tokio::spawn(async move { submitted(&office, "iets", None).await.number })
        });
        let mut numbers = BTreeSet::new();
        for task in sent.collect::<Vec<_>>() {
            numbers.insert(task.await.expect("a task").expect("a number"));
        }
        assert_eq!(numbers.len(), 50);
        let tables = dump(&office).await;
        office.rebuild().await.expect("a rebuild");
        assert_eq!(dump(&office).await, tables);
    }

    async fn two_people_at_once_do_not_overwrite_each_other(store: Store) {
        let office = open(&store).await;
        let dossier = submitted(&office, "iets", None).await;
        let (one, two) = tokio::join!(
            office.act(note(&office, &dossier.dossier, "dirk", dossier.head)),
            office.act(note(&office, &dossier.dossier, "maes", dossier.head)),
        );
        let answers = [one.expect("a store"), two.expect("a store")];
        let refused: Vec<_> = answers.iter().filter_map(|answer| answer.as_ref().err()).collect();
        assert_eq!(refused.len(), 1, "{answers:?}");
        assert!(refused[0].reasons.contains(&Reason::Moved));
    }

    async fn what_is_refused_leaves_nothing(store: Store) {
        let office = open(&store).await;
        let dossier = submitted(&office, "iets", None).await;
        let before = dump(&office).await;
        let mut papers = office.papers(&dossier.dossier, Lang::Nl, "peeters");
        let fine = Record::Note(Note { text: papers.text("note", "eerst dit") });
        let reason = Some(papers.text("reason", "omdat"));
        let wrong = Admissibility { admissible: false, ground: Some("nonsense".to_owned()), reason };
        let command = |activity: &str, record| Command {
            attachments: Vec::new(),
            activity: activity.to_owned(), item: None, record, seen: Some(dossier.head),
        };
        let commands = vec![command("note", fine), command("assess", Record::AssessAdmissibility(wrong))];
        let request = Request { dossier: dossier.dossier.clone(), actor: by("peeters"), commands, papers, token: None };
        let refusal = office.act(request).await.expect("a store").expect_err("a ground that is not in the list");
        assert_eq!(refusal.activity, "assess");
        assert_eq!(dump(&office).await, before);
        let mut conn = store.read().await.expect("a reader");
        let texts = store::text::by_dossier(&mut conn, ORG, &dossier.dossier).await.expect("texts");
        assert!(texts.iter().all(|text| text.kind != "note" && text.kind != "reason"));
    }

    async fn the_follow_up_link_opens_one_dossier_and_no_other(store: Store) {
        let office = open(&store).await;
        let mine = submitted(&office, "van mij", None).await;
        let other = submitted(&office, "van een ander", None).await;
        let code = office.follow_code(&mine.dossier, 0);
        assert_eq!(code.len(), 19, "{code}");
        let number = mine.number.expect("a number");
        let typed = code.to_uppercase().replace('-', " ");
        assert!(office.followed(&number, &code).await.expect("a store").is_some());
        assert!(office.followed(&number, &typed).await.expect("a store").is_some(), "typed from a letter");
        let other = other.number.expect("a number");
        for (number, code) in [(other.as_str(), code.as_str()), (&number, ""), (&number, "aaaa-aaaa-aaaa-aaaa"), ("2026-AAA-99", &code)] {
            assert!(office.followed(number, code).await.expect("a store").is_none(), "{number} {code}");
        }
    }

    async fn a_deputy_takes_a_link_back_only_while_they_stand_in(store: Store) {
        let office = open(&store).await;
        let held = ["dirk", "coordinator", "town", "maes"].map(str::to_owned);
        staff(&store, ORG, vec![held.into()]).await;
        let number = submitted(&office, "iets", None).await.number.expect("a number");
        let dirk = PersonId("dirk".to_owned());
        let replace = async || office.replace_follow_link(&number, &dirk, false, None).await.expect("a store");
        assert_eq!(replace().await, None, "maes is there");
        let reading = office.dossier(&number, &dirk).await.expect("a store").expect("the desk sees it");
        assert_eq!(reading.roles(&dirk), [Role::Desk]);
        away(&store, ORG, "maes", "2026-03-01", "2026-03-31").await;
        assert_eq!(replace().await, Some(()));
    }
}

on_both! {
    /// The machine's clock is put back: the record stays in order, and the day is that of the clock.
    async fn a_clock_that_is_put_back_does_not_disorder_the_record(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        town(&store).await;
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let passed = office.submit(complaint("De lamp is stuk."), Actor::System, None).await.expect("an answer");
        let id = passed.expect("taken in").dossier;
        clock.wait(SignedDuration::from_hours(-30));
        let mut papers = office.papers(&id, Lang::Nl, "peeters");
        let note = Record::Note(domain::handling::Note { text: papers.text("note", "Gebeld.") });
        let request = Request {
            dossier: id.clone(),
            actor: Actor::Person(PersonId("peeters".to_owned())),
            commands: vec![Command { activity: "note".to_owned(), item: None, record: note, seen: None, attachments: Vec::new() }],
            papers,
            token: None,
        };
        office.act(request).await.expect("an answer").expect("a note");
        let events = office.dossier_by_id(&id).await.expect("the dossier").dossier.events;
        assert!(events.is_sorted_by_key(|event| event.at), "{events:#?}");
        assert_eq!(events.last().expect("the note").on.to_string(), "2026-03-01");
        assert_eq!(office::verify::verify(&store, None, ORG).await.expect("looked").broken, []);
    }
}
