//! What became of letters: each leaves once, to whom it should, and someone answers for it.

use domain::event::{Event, What};
use domain::fact::Fact;
use domain::intake::Admissibility;
use domain::language::Lang;
use domain::people::{Actor, PersonId, Role};
use domain::record::Record;
use domain::refusal::{Reason, Refusal};
use jiff::SignedDuration;
use mail::Catcher;
use office::Office;
use office::intake::Submission;
use office::paper::Particulars;
use store::on_both;
use tokio::net::{TcpListener, TcpStream};

use crate::job::{acknowledge, admit_only, alerts, monday, pass, put_right, submitted, to};
use crate::support::{ORG, away, bodies, complaint, office, office_with, staff, town};

/// Why a letter was not posted after all.
const WHY: (&str, Lang) = ("De verkeerde regel.", Lang::Nl);

async fn states(office: &Office, dossier: &str) -> Vec<String> {
    let reading = office.dossier_by_id(dossier).await.expect("a dossier");
    let told = reading.documents.iter().map(|d| format!("{} {} {}", d.kind, d.recipient_address, d.state));
    told.collect()
}

/// The events that say that a letter left.
async fn sent(office: &Office, dossier: &str) -> Vec<Event> {
    let reading = office.dossier_by_id(dossier).await.expect("a dossier");
    reading.dossier.events.into_iter().filter(|event| matches!(event.what, What::Sent { .. })).collect()
}

fn by_mail(address: &str) -> Particulars {
    Particulars { email: address.to_owned(), ..Particulars::default() }
}

fn person(id: &str) -> PersonId {
    PersonId(id.to_owned())
}

/// Lets what a client and a server say pass.
async fn pass_on(client: TcpStream, to: std::net::SocketAddr) {
    let server = TcpStream::connect(to).await.expect("the server");
    let (client, server) = (std::sync::Arc::new(client), std::sync::Arc::new(server));
    tokio::join!(copy(&client, &server), copy(&server, &client));
}

async fn copy(from: &TcpStream, to: &TcpStream) {
    let mut bytes = [0; 4096];
    loop {
        from.readable().await.expect("a connection");
        match from.try_read(&mut bytes) {
            Ok(0) => return,
            Ok(read) => {
                let mut rest = &bytes[..read];
                while !rest.is_empty() {
                    if to.writable().await.is_err() {
                        return;
                    }
                    match to.try_write(rest) {
                        Ok(written) => rest = &rest[written..],
                        Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                        Err(_) => return,
                    }
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => return,
        }
    }
}

/// A complaint by post.
async fn by_post(office: &Office) -> String {
    let street = Particulars {
        name: "Jo Voorbeeld".to_owned(),
        street: "Kerkstraat 1".to_owned(),
        town: "Aalst".to_owned(),
        ..Particulars::default()
    };
    let given = Submission { complainant: street, ..complaint("iets") };
    office.submit(given, Actor::System, None).await.expect("a store").expect("no refusal").dossier
}

/// The same, admitted, with its acknowledgement ready to be printed.
async fn to_post(office: &Office) -> (String, String) {
    let dossier = by_post(office).await;
    admit_only(office, &dossier).await;
    acknowledge(office, &dossier).await;
    let letters = office.letters_to_post(&person("dirk")).await.expect("letters");
    (dossier, letters[0].0.id.clone())
}

on_both! {
    async fn a_mail_in_flight_while_the_address_is_put_right_is_not_the_letter(store: Store) {
        town(&store).await;
        let clock = monday();
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let gate = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = gate.local_addr().expect("an address").port();
        let quiet = office(&store, ORG, &clock, bodies(&["town"])).await;
        let dossier = submitted(&quiet).await.dossier;
        admit_only(&quiet, &dossier).await;
        quiet.run_due_jobs().await.expect("jobs");
        acknowledge(&quiet, &dossier).await;
        let mailing = office_with(&store, ORG, &clock, bodies(&["town"]), to(port)).await;
        let sending = tokio::spawn(async move { mailing.run_due_jobs().await.map_err(|error| error.to_string()) });
        let (first, _) = gate.accept().await.expect("a client");
        {
            let mut conn = store.read().await.expect("a reader");
            let jobs = store::job::by_dossier(&mut conn, ORG, &dossier).await.expect("jobs");
            assert_eq!(jobs.iter().filter(|job| job.locked_until.is_some()).count(), 1);
        }
        put_right(&quiet, &dossier, &by_mail("jo@nieuw.example")).await;
        let address = catcher.address();
        let open = tokio::spawn(async move {
            tokio::spawn(pass_on(first, address));
            while let Ok((next, _)) = gate.accept().await {
                tokio::spawn(pass_on(next, address));
            }
        });
        sending.await.expect("it does not panic").expect("jobs");
        open.abort();
        let told = states(&quiet, &dossier).await;
        assert_eq!(told[1..], ["acknowledgement jo@postvak.example sent", "acknowledgement jo@nieuw.example sent"]);
        let sent = sent(&quiet, &dossier).await;
        assert_eq!(sent.len(), 1, "the record knows the letter that counts");
    }

    async fn one_mail_is_held_while_a_server_takes_its_time(store: Store) {
        town(&store).await;
        let gate = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = gate.local_addr().expect("an address").port();
        let office = office_with(&store, ORG, &monday(), bodies(&["town"]), to(port)).await;
        let dossiers = [submitted(&office).await.dossier, submitted(&office).await.dossier];
        let sending = tokio::spawn({
            let office = office.clone();
            async move { office.run_due_jobs().await.map_err(|error| error.to_string()) }
        });
        let (_held, _) = gate.accept().await.expect("a client");
        let mut held = 0;
        for dossier in dossiers {
            let mut conn = store.read().await.expect("a reader");
            let jobs = store::job::by_dossier(&mut conn, ORG, &dossier).await.expect("jobs");
            held += jobs.iter().filter(|job| job.locked_until.is_some()).count();
        }
        assert_eq!(held, 1);
        sending.abort();
    }

    async fn a_last_letter_that_nobody_posts_is_warned_of(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let dossier = by_post(&office).await;
        let mut papers = office.papers(&dossier, Lang::Nl, "peeters");
        let (ground, reason) = (Some("old-facts".to_owned()), Some(papers.text("reason", "Te lang geleden.")));
        let record = Record::AssessAdmissibility(Admissibility { admissible: false, ground, reason });
        pass(&office, &dossier, "peeters", "assess", record, papers).await;
        acknowledge(&office, &dossier).await;
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        assert!(reading.dossier.ended.is_some(), "nothing is left to do but to post it");
        assert_eq!(office.count_to_post(&person("dirk")).await.expect("a store"), 1);
        let warned = async || {
            let told = alerts(&office, "peeters").await;
            told.iter().filter(|payload| payload.contains("\"term\":\"acknowledge\"")).count()
        };
        assert_eq!(warned().await, 0);
        clock.wait(SignedDuration::from_hours(4 * 24));
        office.run_due_jobs().await.expect("jobs");
        assert_eq!(warned().await, 1, "its last day has passed");
        let letters = office.letters_to_post(&person("dirk")).await.expect("letters");
        let posted = office.posted(&letters[0].0.id, &person("dirk"), None).await.expect("a store");
        posted.expect("the letter").expect("posted");
        assert_eq!(office.count_to_post(&person("dirk")).await.expect("a store"), 0);
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let term = reading.dossier.term("acknowledge", 1).expect("the term");
        assert!(matches!(term.met, Some((_, true))), "late: {:?}", term.met);
    }

    async fn two_at_once_post_a_letter_once(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let (dossier, letter) = to_post(&office).await;
        let (dirk, maes) = (person("dirk"), person("maes"));
        let (one, two) = tokio::join!(office.posted(&letter, &dirk, None), office.posted(&letter, &maes, None));
        let answers = [one.expect("a store"), two.expect("a store")];
        assert_eq!(answers.iter().flatten().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
        assert_eq!(answers.iter().filter(|answer| answer.is_none()).count(), 1, "{answers:?}");
        assert_eq!(sent(&office, &dossier).await.len(), 1);
        assert_eq!(office.letter_to_post(&dirk, &letter).await.expect("a store"), None);
    }

    async fn a_deputy_posts_in_the_name_of_who_is_away_and_who_has_no_part_in_it_does_not(store: Store) {
        let held = |who: &str, role: &str, deputy: &str| {
            (who.to_owned(), role.to_owned(), "town".to_owned(), deputy.to_owned())
        };
        let holdings = vec![
            held("dirk", "desk", ""), held("els", "desk", "dirk"), held("peeters", "complaints-manager", ""),
            held("dubois", "decision-body", ""),
        ];
        staff(&store, ORG, holdings).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let (dossier, letter) = to_post(&office).await;
        let roles = Role::OF_POST.to_vec();
        let refused = office.posted(&letter, &person("dubois"), None).await.expect("a store").expect("the letter");
        let Refusal { reasons, .. } = refused.expect_err("it is not theirs to post");
        assert_eq!(reasons, [Reason::Role { roles }]);
        away(&store, ORG, "dirk", "2026-03-01", "2026-03-31").await;
        let posted = office.posted(&letter, &person("els"), None).await.expect("a store").expect("the letter");
        posted.expect("posted");
        let sent = sent(&office, &dossier).await;
        assert_eq!((sent[0].by.role, sent[0].by.on_behalf_of.as_ref()), (Role::Desk, Some(&person("dirk"))));
    }

    async fn a_letter_that_was_not_posted_after_all_waits_again(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let (dossier, letter) = to_post(&office).await;
        let (dirk, open) = (person("dirk"), async || {
            let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
            let term = reading.dossier.terms.iter().find(|term| term.term == "acknowledge");
            term.expect("the term").met.is_none()
        });
        assert!(office.not_posted(&letter, &dirk, WHY).await.expect("a store").is_none(), "it waits");
        office.posted(&letter, &dirk, None).await.expect("a store").expect("the letter").expect("posted");
        assert!(!open().await);
        let refused = office.not_posted(&letter, &person("dubois"), WHY).await.expect("a store").expect("the letter");
        let Refusal { reasons, .. } = refused.expect_err("it is not theirs to post");
        assert_eq!(reasons, [Reason::Role { roles: Role::OF_POST.to_vec() }]);
        office.not_posted(&letter, &dirk, WHY).await.expect("a store").expect("the letter").expect("undone");
        assert!(open().await, "no letter left, so no term is met");
        assert_eq!(states(&office, &dossier).await, ["acknowledgement Kerkstraat 1\nAalst waiting"]);
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let kinds: Vec<_> = reading.dossier.events.iter().rev().take(2).map(Event::kind).collect();
        assert_eq!(kinds, ["not-posted", "sent"], "the record keeps both");
        office.rebuild().await.expect("a store");
        assert!(open().await);
        office.posted(&letter, &dirk, None).await.expect("a store").expect("the letter").expect("posted");
        assert!(!open().await);
        let checked = office::verify::verify(&store, None, ORG).await.expect("looked");
        assert!(checked.broken.is_empty(), "{:?}", checked.broken);
    }

    async fn a_mail_that_cannot_be_sent_waits_for_an_address(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let office = office_with(&store, ORG, &monday(), bodies(&["town"]), to(catcher.address().port())).await;
        let given = Submission { complainant: by_mail("jo@@postvak"), ..complaint("iets") };
        let dossier = office.submit(given, Actor::System, None).await.expect("a store").expect("no refusal").dossier;
        office.run_due_jobs().await.expect("jobs");
        let told = alerts(&office, "dirk").await;
        let about = |told: &[String], what: &str| told.iter().filter(|payload| payload.contains(what)).count();
        assert_eq!(about(&told, "\"letter\":\"receipt\""), 1, "{told:?}");
        admit_only(&office, &dossier).await;
        acknowledge(&office, &dossier).await;
        office.run_due_jobs().await.expect("jobs");
        assert_eq!(about(&alerts(&office, "dirk").await, "\"addressed\":false"), 2);
        let letters = office.letters_to_post(&person("dirk")).await.expect("letters");
        assert_eq!(letters.len(), 1, "no receipt is printed");
        let answer = office.posted(&letters[0].0.id, &person("dirk"), None).await.expect("a store");
        let Refusal { reasons, .. } = answer.expect("the letter").expect_err("it has no address");
        assert_eq!(reasons, [Reason::FactFails { fact: Fact::Reachable }]);
    }

    async fn a_receipt_that_waits_goes_to_the_address_that_was_put_right(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        put_right(&office, &dossier, &by_mail("jo@nieuw.example")).await;
        office.run_due_jobs().await.expect("jobs");
        let told = states(&office, &dossier).await;
        assert_eq!(told, ["receipt jo@postvak.example cancelled", "receipt jo@nieuw.example sent"]);
    }
}
