//! What waits: mail that must not be lost or doubled, reminders, acts that follow a term.

use domain::decide::Command;
use domain::handling::{Correction, Entry, Reopening, Withdrawal};
use domain::intake::{Admissibility, Transfer};
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use jiff::{SignedDuration, Timestamp};
use mail::{Catcher, Outlet, Smtp, Tls};
use office::alert::Tidings;
use office::body::Body;
use office::clock::Clock;
use office::intake::Submission;
use office::paper::{Papers, Particulars};
use office::{Office, Passed, Request};
use store::{Store, on_both};

use crate::support::{ORG, bodies, bodies_closed, complaint, office, office_with, town};
use crate::transfer::staffed;

pub fn monday() -> Clock {
    Clock::still("2026-03-02T08:00:00Z".parse::<Timestamp>().expect("a moment"))
}

pub fn to(port: u16) -> Option<Outlet> {
    let host = "127.0.0.1".to_owned();
    Some(Outlet::Smtp(Smtp {
        host,
        port,
        tls: Tls::None,
        username: None,
        password: None,
        envelope_sender: None,
        timeout_seconds: 2,
    }))
}

pub async fn submitted(office: &Office) -> Passed {
    let answer = office.submit(complaint("iets"), Actor::System, None).await.expect("a store");
    answer.expect("no refusal")
}

pub async fn pass(
    office: &Office,
    dossier: &str,
    person: &str,
    activity: &str,
    record: Record,
    papers: Papers,
) {
    let command =
        Command { activity: activity.to_owned(), item: None, record, attachments: Vec::new(), seen: None };
    let actor = Actor::Person(PersonId(person.to_owned()));
    let request =
        Request { dossier: dossier.to_owned(), actor, commands: vec![command], papers, token: None };
    office.act(request).await.expect("a store").expect("no refusal");
}

pub async fn admit(office: &Office, dossier: &str) {
    admit_only(office, dossier).await;
    acknowledge(office, dossier).await;
}

pub async fn admit_only(office: &Office, dossier: &str) {
    let record = Record::AssessAdmissibility(Admissibility { admissible: true, ground: None, reason: None });
    pass(office, dossier, "peeters", "assess", record, office.papers(dossier, Lang::Nl, "peeters")).await;
}

pub async fn acknowledge(office: &Office, dossier: &str) {
    let papers = office.papers(dossier, Lang::Nl, "peeters");
    pass(office, dossier, "peeters", "acknowledge", Record::Acknowledge, papers).await;
}

pub async fn put_right(office: &Office, dossier: &str, given: &Particulars) {
    let reading = office.dossier_by_id(dossier).await.expect("a dossier");
    let old = reading.dossier.complainant.clone().map(|party| party.id);
    let mut papers = office.papers(dossier, Lang::Nl, "dirk");
    let party = papers.corrected_party("complainant", given, Lang::Nl, old.as_deref());
    let entry = Entry::Complainant { party, reach: given.reach() };
    let record = Record::Correct(Correction { entry, reason: papers.text("reason", "gebeld") });
    pass(office, dossier, "dirk", "correct", record, papers).await;
}

pub async fn alerts(office: &Office, person: &str) -> Vec<String> {
    let found = office.alerts(&PersonId(person.to_owned()), 100).await.expect("a store");
    found.into_iter().map(|(alert, _)| alert.payload).collect()
}

/// Gives the town a closing day on Tuesday, or takes it away.
async fn close_town(office: &Office, closed: bool) {
    let closures = closed.then(|| "[[closure]]\non = 2026-03-03\nname = \"dicht\"\n".to_owned());
    let town = (*office.body("town").expect("the town")).clone();
    let by = PersonId("ada".to_owned());
    let saved = office.save_body(&by, Body { closures, ..town }).await;
    assert_eq!(saved.expect("a database"), Ok(()));
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
        let link = office.follow_link("2026-AAA-1", &dossier.dossier, 0);
        assert!(to_jo.iter().all(|mail| mail.text.contains(&link)));
        let to_staff: Vec<_> = mails.iter().filter(|m| m.to.iter().any(|to| to.contains("@stad.example"))).collect();
        assert!(!to_staff.is_empty());
        assert!(to_staff.iter().all(|m| !m.text.contains("Voorbeeld") && !m.text.contains("iets")), "{to_staff:#?}");
    }

    async fn what_waits_leaves_with_the_link_that_works(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let clock = monday();
        let before = office_with(&store, ORG, &clock, bodies(&["town"]), to(catcher.address().port())).await;
        let dossier = submitted(&before).await.dossier;
        let dead = before.follow_code(&dossier, 0);
        office::follow::replace_key(&store, ORG, &clock).await.expect("a key");
        let after = office_with(&store, ORG, &clock, bodies(&["town"]), to(catcher.address().port())).await;
        let code = after.follow_code(&dossier, 0);
        assert_ne!(code, dead);
        after.run_due_jobs().await.expect("jobs");
        let mails = catcher.messages();
        let to_jo: Vec<_> = mails.iter().filter(|m| m.to.iter().any(|to| to.contains("jo@postvak"))).collect();
        assert_eq!(to_jo.len(), 1, "{mails:#?}");
        assert!(to_jo[0].text.contains(&code) && !to_jo[0].text.contains(&dead), "{}", to_jo[0].text);
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

    async fn the_owners_hear_of_a_term_before_on_and_after_its_last_day(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let dossier = submitted(&office).await;
        office.run_due_jobs().await.expect("jobs");
        let about = |payloads: &[String], on: &str| payloads.iter().filter(|p| p.contains(&format!("\"on\":\"{on}\""))).count();
        for (day, so_far) in [("2026-03-02", 0), ("2026-03-03", 1), ("2026-03-04", 2), ("2026-03-05", 3), ("2026-03-06", 3)] {
            clock.set(format!("{day}T08:00:00Z").parse().expect("a moment"));
            office.run_due_jobs().await.expect("jobs");
            let told = alerts(&office, "peeters").await;
            assert_eq!(told.iter().filter(|p| p.contains("\"term\":\"acknowledge\"")).count(), so_far, "{day}: {told:?}");
            let new = office.news(&PersonId("peeters".to_owned()), 50).await.expect("a store");
            let of_term = new.iter().filter(|(alert, _)| alert.payload.contains("\"term\":\"acknowledge\"")).count();
            assert_eq!(of_term, so_far.min(1), "{day}: what was told of it before is no news any more");
        }
        assert_eq!(about(&alerts(&office, "maes").await, "2026-03-05"), 1, "the coordinator too, a day late");
        admit(&office, &dossier.dossier).await;
        office.run_due_jobs().await.expect("jobs");
        clock.set("2026-03-31T08:00:00Z".parse().expect("a moment"));
        office.run_due_jobs().await.expect("jobs");
        let told = alerts(&office, "maes").await;
        assert_eq!(told.iter().filter(|p| p.contains("\"term\":\"acknowledge\"")).count(), 3, "met: no more");
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

    async fn warnings_that_come_late_say_how_it_stands_and_say_it_once(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        submitted(&office).await;
        clock.set("2026-03-09T08:00:00Z".parse().expect("a moment"));
        office.run_due_jobs().await.expect("jobs");
        let told = alerts(&office, "maes").await;
        let told: Vec<_> = told.iter().filter(|p| p.contains("\"term\":\"acknowledge\"")).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("\"on\":\"2026-03-09\""), "{told:?}");
    }

    async fn a_closing_day_that_comes_goes_and_comes_again_counts_each_time(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        for (is_closed, due) in [(false, "2026-03-04"), (true, "2026-03-05"), (false, "2026-03-04"), (true, "2026-03-05")] {
            close_town(&office, is_closed).await;
            office.run_due_jobs().await.expect("jobs");
            assert_eq!(acknowledge_by(&office, &dossier).await, due);
        }
    }

    async fn a_day_that_was_told_is_not_made_earlier_and_its_owners_hear_that_it_moved(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        let due = async |name: &str| {
            let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
            let found = reading.dossier.terms.iter().find(|term| term.term == name).map(|term| term.due);
            found.expect("the term").to_string()
        };
        let both = async || [due("acknowledge").await, due("handle").await];
        assert_eq!(both().await, ["2026-03-04", "2026-04-01"]);
        for (closed, then) in [(&["2026-03-04", "2026-04-01"][..], ["2026-03-05", "2026-04-02"]), (&[], ["2026-03-04", "2026-04-02"])] {
            let closures = closed.iter().map(|on| format!("[[closure]]\non = {on}\nname = \"dicht\"\n")).collect();
            let town = (*office.body("town").expect("the town")).clone();
            let by = PersonId("ada".to_owned());
            let saved = office.save_body(&by, Body { closures: Some(closures), ..town }).await.expect("a store");
            assert_eq!(saved, Ok(()));
            office.run_due_jobs().await.expect("jobs");
            assert_eq!(both().await, then, "letters name the day by which it is handled, and not the other");
        }
        let told = office.alerts(&PersonId("maes".to_owned()), 50).await.expect("alerts");
        let told: Vec<Tidings> =
            told.iter().map(|(alert, _)| serde_json::from_str(&alert.payload).expect("tidings")).collect();
        let day = |text: &str| text.parse().expect("a day");
        let (before, due) = (day("2026-04-01"), day("2026-04-02"));
        assert!(told.contains(&Tidings::TermMoved { term: "handle".to_owned(), before, due }), "{told:?}");
    }

    async fn another_body_counts_by_its_own_closing_days(store: Store) {
        town(&store).await;
        staffed(&store, "other").await;
        let both = bodies_closed(&["town", "other"], &[("other", "2026-03-03")]);
        let office = office(&store, ORG, &monday(), both).await;
        let dossier = submitted(&office).await.dossier;
        assert_eq!(acknowledge_by(&office, &dossier).await, "2026-03-04");
        let mut papers = office.papers(&dossier, Lang::Nl, "dirk");
        let transfer = Transfer { body: "other".to_owned(), unit: None, reason: papers.text("reason", "voor hen") };
        pass(&office, &dossier, "dirk", "transfer", Record::Transfer(transfer), papers).await;
        assert_eq!(acknowledge_by(&office, &dossier).await, "2026-03-05");
    }

    async fn what_was_ended_while_the_calendar_changed_is_counted_when_it_goes_on(store: Store) {
        town(&store).await;
        let clock = monday();
        let before = office(&store, ORG, &clock, bodies(&["town"])).await;
        let dossier = submitted(&before).await.dossier;
        let papers = before.papers(&dossier, Lang::Nl, "maes");
        pass(&before, &dossier, "maes", "withdraw", Record::Withdraw(Withdrawal { reason: None }), papers).await;
        close_town(&before, true).await;
        let after = before;
        after.run_due_jobs().await.expect("jobs");
        let mut papers = after.papers(&dossier, Lang::Nl, "maes");
        let reopening = Reopening { reason: papers.text("reason", "toch niet") };
        pass(&after, &dossier, "maes", "reopen", Record::Reopen(reopening), papers).await;
        assert_eq!(acknowledge_by(&after, &dossier).await, "2026-03-05");
    }

    async fn a_server_that_is_away_is_left_alone_and_each_trouble_is_told_once(store: Store) {
        town(&store).await;
        let clock = monday();
        let down = office_with(&store, ORG, &clock, bodies(&["town"]), to(1)).await;
        for _ in 0..5 {
            submitted(&down).await;
        }
        down.run_due_jobs().await.expect("jobs");
        assert_eq!(failing(&store).await, 3, "the others were not tried");
        assert_eq!(down.troubles().len(), 3);
        assert_eq!(down.run_due_jobs().await.expect("jobs"), 0, "it is left alone for a minute");
        assert!(down.troubles().is_empty());
        clock.wait(SignedDuration::from_secs(61));
        down.run_due_jobs().await.expect("jobs");
        clock.wait(SignedDuration::from_hours(1));
        while down.run_due_jobs().await.expect("jobs") > 0 {
            clock.wait(SignedDuration::from_secs(61));
        }
        let again = i64::try_from(down.troubles().len()).expect("a number");
        assert_eq!(again, failing(&store).await - 3, "what was told is not told again");
    }

    async fn who_looked_is_kept_until_it_is_written(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        submitted(&office).await;
        office.dossier("2026-AAA-1", &PersonId("dirk".to_owned())).await.expect("a store").expect("the dossier");
        store.close().await;
        assert!(office.write_looks().await.is_err());
        assert!(office.write_looks().await.is_err(), "it is still there to be written");
    }

    async fn what_nobody_asks_for_any_more_is_forgotten(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let submit = || office.submit(complaint("iets"), Actor::System, Some("token".to_owned()));
        let first = submit().await.expect("a store").expect("no refusal");
        office.run_due_jobs().await.expect("jobs");
        let done = async || {
            let mut conn = store.read().await.expect("a reader");
            let jobs = store::job::by_dossier(&mut conn, ORG, &first.dossier).await.expect("jobs");
            jobs.iter().filter(|job| job.done_at.is_some()).count()
        };
        clock.wait(SignedDuration::from_hours(6 * 24));
        office.forget_old().await.expect("a store");
        assert!(submit().await.expect("a store").expect("no refusal").repeated);
        clock.wait(SignedDuration::from_hours(2 * 24));
        office.forget_old().await.expect("a store");
        assert!(!submit().await.expect("a store").expect("no refusal").repeated);
        assert!(done().await > 0);
        clock.wait(SignedDuration::from_hours(30 * 24));
        office.forget_old().await.expect("a store");
        assert_eq!(done().await, 0);
    }
}

pub async fn acknowledge_by(office: &Office, dossier: &str) -> String {
    let reading = office.dossier_by_id(dossier).await.expect("a dossier");
    let due = reading.dossier.terms.iter().find(|term| term.term == "acknowledge").map(|term| term.due);
    due.expect("the term").to_string()
}

async fn failing(store: &Store) -> i64 {
    let mut conn = store.read().await.expect("a reader");
    let jobs = store::job::failing(&mut conn, ORG).await.expect("jobs");
    i64::try_from(jobs.len()).expect("a number")
}
