//! What waits: mail that must not be lost or doubled, reminders, acts that follow a term.

use domain::decide::Command;
use domain::handling::{Correction, Entry};
use domain::intake::Admissibility;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use jiff::{SignedDuration, Timestamp};
use mail::{Catcher, Outlet, Smtp, Tls};
use office::clock::Clock;
use office::intake::Submission;
use office::paper::{Papers, Particulars};
use office::{Office, Passed, Request};
use store::on_both;

use crate::support::{ORG, bodies, complaint, office, office_with, town};

fn monday() -> Clock {
    Clock::still("2026-03-02T08:00:00Z".parse::<Timestamp>().expect("a moment"))
}

fn to(port: u16) -> Option<Outlet> {
    let host = "127.0.0.1".to_owned();
    Some(Outlet::Smtp(Smtp {
        host,
        port,
        tls: Tls::None,
        username: None,
        password: None,
        timeout_seconds: 2,
    }))
}

async fn submitted(office: &Office) -> Passed {
    let answer = office.submit(complaint("iets"), Actor::System, None).await.expect("a store");
    answer.expect("no refusal")
}

async fn pass(office: &Office, dossier: &str, person: &str, activity: &str, record: Record, papers: Papers) {
    let command = Command { activity: activity.to_owned(), grievance: None, record, seen: None };
    let actor = Actor::Person(PersonId(person.to_owned()));
    let request =
        Request { dossier: dossier.to_owned(), actor, commands: vec![command], papers, token: None };
    office.act(request).await.expect("a store").expect("no refusal");
}

async fn admit(office: &Office, dossier: &str) {
    admit_only(office, dossier).await;
    acknowledge(office, dossier).await;
}

async fn admit_only(office: &Office, dossier: &str) {
    let record = Record::AssessAdmissibility(Admissibility { admissible: true, ground: None, reason: None });
    pass(office, dossier, "peeters", "assess", record, office.papers(dossier, Lang::Nl, "peeters")).await;
}

async fn acknowledge(office: &Office, dossier: &str) {
    let papers = office.papers(dossier, Lang::Nl, "peeters");
    pass(office, dossier, "peeters", "acknowledge", Record::Acknowledge, papers).await;
}

async fn put_right(office: &Office, dossier: &str, given: &Particulars) {
    let reading = office.dossier_by_id(dossier).await.expect("a dossier");
    let old = reading.dossier.complainant.clone().map(|party| party.id);
    let mut papers = office.papers(dossier, Lang::Nl, "dirk");
    let party = papers.corrected_party("complainant", given, Lang::Nl, old.as_deref());
    let entry = Entry::Complainant { party, reach: given.reach() };
    let record = Record::Correct(Correction { entry, reason: papers.text("reason", "gebeld") });
    pass(office, dossier, "dirk", "correct", record, papers).await;
}

async fn alerts(office: &Office, person: &str) -> Vec<String> {
    let found = office.alerts(&PersonId(person.to_owned()), 100).await.expect("a store");
    found.into_iter().map(|(alert, _)| alert.payload).collect()
}

on_both! {
    async fn the_receipt_and_the_acknowledgement_arrive_once(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let office = office_with(&store, ORG, &monday(), bodies(&["town"]), to(catcher.address().port())).await;
        let dossier = submitted(&office).await;
        office.run_due_jobs().await.expect("jobs");
        admit(&office, &dossier.dossier).await;
        office.run_due_jobs().await.expect("jobs");
        office.run_due_jobs().await.expect("jobs");
        let mut mails = catcher.messages();
        mails.sort_by_key(|mail| mail.number);
        let to_jo: Vec<_> = mails.iter().filter(|m| m.to.iter().any(|to| to.contains("jo@postvak"))).collect();
        assert_eq!(to_jo.len(), 2, "{mails:#?}");
        assert!(to_jo[0].text.contains("2026-AAA-1") && to_jo[0].text.contains("iets"), "{}", to_jo[0].text);
        let text = to_jo[1].text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("1er avril 2026"), "thirty days: {text}");
        let link = office.follow_link("2026-AAA-1", &dossier.dossier);
        assert!(to_jo.iter().all(|mail| mail.text.contains(&link)));
        let to_staff: Vec<_> = mails.iter().filter(|m| m.to.iter().any(|to| to.contains("@stad.example"))).collect();
        assert!(!to_staff.is_empty());
        assert!(to_staff.iter().all(|m| !m.text.contains("Voorbeeld") && !m.text.contains("iets")), "{to_staff:#?}");
    }

    async fn a_mail_server_that_is_down_loses_nothing(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let clock = monday();
        let down = office_with(&store, ORG, &clock, bodies(&["town"]), to(1)).await;
        let dossier = submitted(&down).await;
        down.run_due_jobs().await.expect("jobs");
        let reading = down.dossier_by_id(&dossier.dossier).await.expect("a dossier");
        assert_eq!(reading.documents[0].state, "waiting");
        let message_id = reading.documents[0].message_id.clone();
        let up = office_with(&store, ORG, &clock, bodies(&["town"]), to(catcher.address().port())).await;
        up.run_due_jobs().await.expect("jobs");
        assert!(catcher.messages().is_empty(), "not before the wait is over");
        clock.wait(SignedDuration::from_mins(2));
        up.run_due_jobs().await.expect("jobs");
        let mails: Vec<_> = catcher.messages().into_iter().filter(|m| Some(&m.message_id) == message_id.as_ref()).collect();
        assert_eq!(mails.len(), 1, "under the Message-ID that it had from the start");
        let reading = up.dossier_by_id(&dossier.dossier).await.expect("a dossier");
        assert_eq!(reading.documents[0].state, "sent");
    }

    async fn the_owners_hear_of_a_term_as_it_ends_and_after(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let dossier = submitted(&office).await;
        office.run_due_jobs().await.expect("jobs");
        let about = |payloads: &[String], on: &str| payloads.iter().filter(|p| p.contains(&format!("\"on\":\"{on}\""))).count();
        for (day, so_far) in [("2026-03-03", 0), ("2026-03-04", 1), ("2026-03-05", 2), ("2026-03-06", 2)] {
            clock.set(format!("{day}T08:00:00Z").parse().expect("a moment"));
            office.run_due_jobs().await.expect("jobs");
            let told = alerts(&office, "peeters").await;
            assert_eq!(told.iter().filter(|p| p.contains("\"term\":\"acknowledge\"")).count(), so_far, "{day}: {told:?}");
        }
        assert_eq!(about(&alerts(&office, "maes").await, "2026-03-05"), 1, "the coordinator too, a day late");
        admit(&office, &dossier.dossier).await;
        office.run_due_jobs().await.expect("jobs");
        clock.set("2026-03-31T08:00:00Z".parse().expect("a moment"));
        office.run_due_jobs().await.expect("jobs");
        let told = alerts(&office, "maes").await;
        assert_eq!(told.iter().filter(|p| p.contains("\"term\":\"acknowledge\"")).count(), 2, "met: no more");
        assert_eq!(told.iter().filter(|p| p.contains("\"term\":\"handle\"")).count(), 1, "five working days before");
    }

    async fn a_corrected_address_moves_the_letters_that_wait(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let nobody = Submission { complainant: Particulars::default(), ..complaint("iets") };
        let passed = office.submit(nobody, Actor::System, None).await.expect("a store").expect("no refusal");
        admit_only(&office, &passed.dossier).await;
        let states = async || {
            let reading = office.dossier_by_id(&passed.dossier).await.expect("a dossier");
            let documents = reading.documents.iter();
            documents.map(|d| format!("{} {} {}", d.medium, d.recipient_address, d.state)).collect::<Vec<_>>()
        };
        assert_eq!(states().await, Vec::<String>::new());
        let street = Particulars { street: "Kerkstraat 1".to_owned(), town: "Aalst".to_owned(), ..Particulars::default() };
        put_right(&office, &passed.dossier, &street).await;
        acknowledge(&office, &passed.dossier).await;
        assert_eq!(states().await, ["post Kerkstraat 1\nAalst waiting"]);
        let elsewhere = Particulars { street: "Markt 2".to_owned(), ..street.clone() };
        put_right(&office, &passed.dossier, &elsewhere).await;
        assert_eq!(states().await, ["post Kerkstraat 1\nAalst cancelled", "post Markt 2\nAalst waiting"]);
        let mail = Particulars { email: "jo@postvak.example".to_owned(), ..elsewhere };
        put_right(&office, &passed.dossier, &mail).await;
        office.run_due_jobs().await.expect("jobs");
        let third = states().await.pop();
        assert_eq!(third.as_deref(), Some("email jo@postvak.example sent"));
    }
}
