//! What leaves about a hearing: the appointment in the mail, kept with the dossier; whom a mail that came back was for; what a
//! letter must say.

use domain::decide::Command;
use domain::handling::{
    Answer, Copying, Correction, Entry, Escalation, Hearing, HearingWaiver, Invitation, Judged, Judgment,
    Proposal, Reopening, Settlement, Withdrawal,
};
use domain::intake::{Admissibility, Medium, NamedRespondent};
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use domain::refusal::{Reason, Refusal};
use futures_util::TryStreamExt;
use jiff::civil::date;
use mail::{Catcher, received};
use office::backup;
use office::body::{Bodies, Body, PerLang};
use office::intake::Submission;
use office::letter::APPOINTMENT;
use office::paper::{Papers, Particulars};
use office::{Office, Request};
use store::on_both;

use crate::job::{acknowledge, admit_only, alerts, monday, put_right, to};
use crate::seats::waives;
use crate::support::{ORG, bodies_under, complaint, office_with, town};

pub type Done = Result<(), Refusal>;

pub async fn act(
    office: &Office,
    dossier: &str,
    (who, activity, item): (&str, &str, Option<u32>),
    record: impl FnOnce(&mut Papers) -> Record,
) -> Done {
    let mut papers = office.papers(dossier, Lang::Nl, who);
    let record = record(&mut papers);
    let command =
        Command { activity: activity.to_owned(), item, record, attachments: Vec::new(), seen: None };
    let actor = Actor::Person(PersonId(who.to_owned()));
    let request =
        Request { dossier: dossier.to_owned(), actor, commands: vec![command], papers, token: None };
    office.act(request).await.expect("a store").map(drop)
}

pub async fn invited(office: &Office, dossier: &str, party: u32, day: i8) {
    let at = date(2026, 3, day).at(10, 30, 0, 0);
    let invite = |papers: &mut Papers| {
        let place = papers.text("place", "Stadhuis\nKamer 3, links; achteraan");
        Record::Invite(Invitation { at, place, answer_by: date(2026, 3, 10) })
    };
    act(office, dossier, ("peeters", "invite", Some(party)), invite).await.expect("no refusal");
}

/// A complaint before the board about a handler, admitted, with the copy for whom it is about.
pub async fn before_the_board(office: &Office) -> String {
    taken_to_the_board(office, complaint("Hij riep."), Actor::System).await
}

pub async fn taken_to_the_board(office: &Office, first: Submission, by: Actor) -> String {
    let dossier = office.submit(first, by, None).await.expect("a store").expect("no refusal").dossier;
    let escalated = |papers: &mut Papers| {
        let reason = Some(papers.text("reason", "Maak er een formele klacht van."));
        Record::Escalate(Escalation { received_on: date(2026, 3, 2), reason })
    };
    act(office, &dossier, ("dirk", "to-board", None), escalated).await.expect("no refusal");
    let named = |_: &mut Papers| {
        let person = Some(PersonId("yilmaz".to_owned()));
        Record::NameRespondent(NamedRespondent { person, ..NamedRespondent::default() })
    };
    act(office, &dossier, ("dirk", "name-respondent", None), named).await.expect("no refusal");
    admit_only(office, &dossier).await;
    acknowledge(office, &dossier).await;
    let copy = |_: &mut Papers| Record::CopyToRespondent(Copying::default());
    act(office, &dossier, ("peeters", "copy", Some(1)), copy).await.expect("no refusal");
    dossier
}

/// Judged, drafted and answered by the board.
pub async fn answered(office: &Office, dossier: &str) -> Done {
    let judged = |papers: &mut Papers| {
        Record::Judge(Judged {
            judgment: Judgment::Unfounded,
            reason: papers.text("reason", "Niet zo."),
            norms: Vec::new(),
            about: Vec::new(),
        })
    };
    act(office, dossier, ("dubois", "judge", Some(1)), judged).await.expect("no refusal");
    let drafted = |papers: &mut Papers| Record::Propose(Proposal { text: papers.text("text", "Zo is het.") });
    act(office, dossier, ("peeters", "propose", None), drafted).await.expect("no refusal");
    let reading = office.dossier_by_id(dossier).await.expect("a dossier");
    let text = reading.dossier.proposal().cloned().expect("a draft");
    let answered =
        |_: &mut Papers| Record::Answer(Answer { text, resolution: None, departs: None, left_out: None });
    act(office, dossier, ("dubois", "answer", None), answered).await
}

async fn heard(office: &Office, dossier: &str, party: u32, said: &str) {
    let heard = |papers: &mut Papers| {
        let (present, record) = (papers.text("present", "Allen"), papers.text("hearing", said));
        Record::Hear(Hearing { held_on: date(2026, 3, 2), present, record })
    };
    act(office, dossier, ("peeters", "hear", Some(party)), heard).await.expect("no refusal");
}

/// The files of appointments that left to an address, the first first.
fn files(catcher: &Catcher, address: &str) -> Vec<String> {
    let mut found = Vec::new();
    for caught in catcher.messages().into_iter().rev().filter(|caught| caught.to == [address]) {
        for file in received(&caught.raw).expect("a message").enclosures {
            let text = String::from_utf8(file.bytes).expect("text");
            let (off, media_type) = (text.contains("METHOD:CANCEL"), file.media_type);
            assert_eq!((file.name == "annulation.ics", media_type.as_str()), (off, "text/calendar"));
            found.push(text);
        }
    }
    found
}

/// Their lines.
pub fn appointments(catcher: &Catcher, address: &str) -> Vec<Vec<String>> {
    let unfolded = |file: &String| file.replace("\r\n ", "").lines().map(str::to_owned).collect();
    files(catcher, address).iter().map(unfolded).collect()
}

/// What each says is done, and the how manieth it is.
pub fn course(catcher: &Catcher, address: &str) -> Vec<String> {
    let said = |lines: &Vec<String>| format!("{} {}", of(lines, "METHOD"), of(lines, "SEQUENCE"));
    appointments(catcher, address).iter().map(said).collect()
}

pub async fn settle(office: &Office, dossier: &str) {
    let settled =
        |papers: &mut Papers| Record::Settle(Settlement { agreement: papers.text("agreement", "Excuses.") });
    act(office, dossier, ("peeters", "settle", None), settled).await.expect("no refusal");
}

fn of<'l>(lines: &'l [String], key: &str) -> &'l str {
    let value = |line: &'l String| line.strip_prefix(key)?.strip_prefix(':');
    lines.iter().find_map(value).unwrap_or_else(|| panic!("no {key} in {lines:?}"))
}

on_both! {
    async fn the_appointment_is_moved_and_called_off_under_one_name(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("ssr/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        invited(&office, &dossier, 1, 23).await;
        invited(&office, &dossier, 2, 23).await;
        invited(&office, &dossier, 2, 24).await;
        let waived = |papers: &mut Papers| {
            let reason = papers.text("reason", "Niet gewenst.");
            Record::WaiveHearing(HearingWaiver { ground: Some("no-wish".to_owned()), reason })
        };
        act(&office, &dossier, ("peeters", "waive-hearing", Some(2)), waived).await.expect("no refusal");
        settle(&office, &dossier).await;
        office.run_due_jobs().await.expect("jobs");
        let theirs = appointments(&catcher, "yilmaz@stad.example");
        let told: Vec<_> = theirs.iter().map(|lines| (of(lines, "METHOD"), of(lines, "SEQUENCE"), of(lines, "DTSTART"))).collect();
        let expected = [
            ("PUBLISH", "0", "20260323T093000Z"),
            ("PUBLISH", "1", "20260324T093000Z"),
            ("CANCEL", "2", "20260324T093000Z"),
        ];
        assert_eq!(told, expected);
        assert_eq!(of(&theirs[2], "STATUS"), "CANCELLED");
        assert!(theirs.iter().all(|lines| of(lines, "UID") == of(&theirs[0], "UID")), "{theirs:?}");
        let complains = appointments(&catcher, "jo@postvak.example");
        let told: Vec<_> = complains.iter().map(|lines| (of(lines, "METHOD"), of(lines, "SEQUENCE"))).collect();
        assert_eq!(told, [("PUBLISH", "0"), ("CANCEL", "1")], "what is settled needs no hearing");
        assert_ne!(of(&complains[0], "UID"), of(&theirs[0], "UID"));
        // what left is kept, and is what the record says it was
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        assert_eq!(reading.attachments.iter().filter(|file| file.media_type == APPOINTMENT).count(), 5);
        let found = office::verify::verify(office.store(), Some(office.blobs()), office.org()).await.expect("looked");
        assert_eq!((found.broken.as_slice(), found.attachments), (&[][..], Some(5)));
        // each came with its letter: no transaction waited for the folder of the attachments
        let apart: Vec<_> = office.blobs().list(ORG).try_collect().await.expect("a list");
        assert_eq!(apart, []);
        let made_at = office.clock().now();
        let source = backup::Source { store: &store, blobs: office.blobs(), product: "test", made_at };
        let file = tempfile::NamedTempFile::new().expect("a file");
        let (_, written) = backup::write(source, file.reopen().expect("the file")).await.expect("a backup");
        assert_eq!((written.attachments, written.missing), (0, vec![]));
        assert_eq!(backup::check(file.path()).expect("it is whole").missing, [""; 0]);
    }

    async fn what_was_held_is_called_off_no_more(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let clock = monday();
        let office = office_with(&store, ORG, &clock, bodies_under("ssr/v1", &["town"], &[]), to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        invited(&office, &dossier, 1, 23).await;
        heard(&office, &dossier, 1, "Zo was het.").await;
        settle(&office, &dossier).await;
        office.run_due_jobs().await.expect("jobs");
        assert_eq!(appointments(&catcher, "jo@postvak.example").len(), 1);
    }

    async fn the_records_of_the_hearings_go_along_with_the_answer(store: Store) {
        town(&store).await;
        let office = office_with(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[]), office::MailWay::Nowhere).await;
        let dossier = before_the_board(&office).await;
        for (party, said) in [(1, "Hij riep, zegt zij."), (2, "Hij riep niet, zegt hij.")] {
            invited(&office, &dossier, party, 23).await;
            heard(&office, &dossier, party, said).await;
        }
        answered(&office, &dossier).await.expect("no refusal");
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let answer = reading.documents.iter().find(|letter| letter.kind == "answer").expect("an answer");
        for told in ["Jo Voorbeeld, 2\u{a0}mars 2026", "Hij riep, zegt zij.", "yilmaz, 2\u{a0}mars 2026", "Hij riep niet, zegt hij."] {
            assert!(answer.body_text.contains(told), "{told}: {}", answer.body_text);
        }
        let outcome = reading.documents.iter().find(|letter| letter.kind == "copy").expect("a copy");
        assert!(!outcome.body_text.contains("zegt zij"), "what was said goes along with the answer alone");
    }

    async fn an_ending_calls_off_every_hearing_and_undoing_it_brings_none_back(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("ssr/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        invited(&office, &dossier, 1, 23).await;
        invited(&office, &dossier, 2, 24).await;
        let days = async || {
            let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
            let dates = reading.dossier.dates(&reading.procedure);
            dates.iter().map(|dated| dated.on).collect::<Vec<_>>()
        };
        assert_eq!(days().await, [date(2026, 3, 23), date(2026, 3, 24)]);
        settle(&office, &dossier).await;
        office.run_due_jobs().await.expect("jobs");
        assert_eq!(course(&catcher, "jo@postvak.example"), ["PUBLISH 0", "CANCEL 1"]);
        assert_eq!(course(&catcher, "yilmaz@stad.example"), ["PUBLISH 0", "CANCEL 1"]);
        let mut to_them = catcher.messages().into_iter().filter(|caught| caught.to == ["yilmaz@stad.example"]);
        let off = to_them.find(|caught| caught.text.contains("n’aura pas lieu"));
        let letter = received(&off.expect("a letter").raw).expect("a message");
        assert!(letter.text.contains("24\u{a0}mars 2026"), "{}", letter.text);
        assert!(!letter.text.contains("klachten.example/"), "whoever is complained about has no page: {}", letter.text);
        let reopened = |papers: &mut Papers| Record::Reopen(Reopening { reason: papers.text("reason", "Toch niet.") });
        act(&office, &dossier, ("peeters", "reopen", None), reopened).await.expect("no refusal");
        assert_eq!(days().await, [], "the end that was undone brings no appointment back");
        invited(&office, &dossier, 1, 25).await;
        assert_eq!(days().await, [date(2026, 3, 25)]);
        let withdrawn = |_: &mut Papers| Record::Withdraw(Withdrawal { reason: None });
        act(&office, &dossier, ("peeters", "withdraw", None), withdrawn).await.expect("no refusal");
        office.run_due_jobs().await.expect("jobs");
        assert_eq!(course(&catcher, "jo@postvak.example"), ["PUBLISH 0", "CANCEL 1", "PUBLISH 2", "CANCEL 3"]);
        assert_eq!(course(&catcher, "yilmaz@stad.example"), ["PUBLISH 0", "CANCEL 1"], "they were told already");
        let found = office::verify::verify(office.store(), Some(office.blobs()), office.org()).await.expect("looked");
        assert_eq!((found.broken.as_slice(), found.attachments), (&[][..], Some(6)));
    }

    async fn an_assessment_that_is_put_right_calls_off_what_no_longer_belongs_to_the_course(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("ssr/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        invited(&office, &dossier, 1, 23).await;
        invited(&office, &dossier, 2, 24).await;
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let assessed = |event: &&domain::event::Event| event.done().is_some_and(|done| done.activity == "assess");
        let of = reading.dossier.events.iter().find(assessed).expect("an assessment").seq;
        let put_right = |papers: &mut Papers| {
            let (ground, reason) = (Some("already-handled".to_owned()), Some(papers.text("reason", "Al behandeld.")));
            let right = Record::AssessAdmissibility(Admissibility { admissible: false, ground, reason });
            let entry = Entry::Act { of, record: Box::new(right) };
            Record::Correct(Correction { entry, reason: papers.text("reason", "verkeerd gelezen") })
        };
        act(&office, &dossier, ("peeters", "correct", None), put_right).await.expect("no refusal");
        office.run_due_jobs().await.expect("jobs");
        for address in ["jo@postvak.example", "yilmaz@stad.example"] {
            assert_eq!(course(&catcher, address), ["PUBLISH 0", "CANCEL 1"], "{address}");
        }
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        assert_eq!(reading.dossier.dates(&reading.procedure), []);
    }

    async fn the_appointment_says_where_when_and_from_whom(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let name = "Stad \"Aan de Zee\", dienst voor alles; en voor iedereen die er woont, werkt of op bezoek is";
        let named = |body: &std::sync::Arc<Body>| {
            let name = Lang::ALL.into_iter().map(|lang| (lang, name.to_owned())).collect();
            Body { name, ..(**body).clone() }
        };
        let bodies: Bodies = bodies_under("ssr/v1", &["town"], &[]).iter().map(named).collect();
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        invited(&office, &dossier, 1, 23).await;
        office.run_due_jobs().await.expect("jobs");
        let file = files(&catcher, "jo@postvak.example").remove(0);
        assert!(file.ends_with("END:VCALENDAR\r\n") && file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        let lines = appointments(&catcher, "jo@postvak.example").remove(0);
        assert_eq!(of(&lines, "LOCATION"), "Stadhuis\\nKamer 3\\, links\\; achteraan");
        assert_eq!(of(&lines, "DURATION"), "PT1H", "a calendar can see that two clash");
        let number = office.dossier_by_id(&dossier).await.expect("a dossier").number().to_owned();
        assert!(of(&lines, "SUMMARY").contains(&number) && of(&lines, "DESCRIPTION").contains(&number), "{lines:?}");
        let escaped = name.replace(',', "\\,").replace(';', "\\;");
        assert!(of(&lines, "SUMMARY").contains(&escaped), "{lines:?}");
        let unquoted = name.replace('"', "");
        let organizer = format!("ORGANIZER;CN=\"{unquoted}\":mailto:klachten@town.example");
        assert!(lines.contains(&organizer), "{lines:?}");
        assert_eq!(of(&lines, "DTSTAMP"), "20260302T080000Z", "when it was written");
    }

    async fn the_appointment_goes_along_with_a_mail_only_and_once(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("ssr/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        let reached = |email: &str| Particulars {
            name: "Jo".to_owned(),
            email: email.to_owned(),
            street: "Dorp 1".to_owned(),
            ..Particulars::default()
        };
        put_right(&office, &dossier, &reached("jo@@postvak")).await;
        invited(&office, &dossier, 1, 23).await;
        office.run_due_jobs().await.expect("jobs");
        let letter = async |state: &str| {
            let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
            let kept = reading.attachments.iter().filter(|file| file.media_type == APPOINTMENT).count();
            let row = reading.documents.into_iter().rfind(|row| row.kind == "invitation" && row.state == state);
            let row = row.expect("an invitation");
            let told = row.body_text.contains("votre agenda") && row.body_html.contains("votre agenda");
            assert_eq!(told, row.medium == "email", "paper has no file: {}", row.body_text);
            (row.medium.clone(), office::letter::enclosures::of(&row).len(), kept)
        };
        assert_eq!(letter("undeliverable").await, ("email".to_owned(), 1, 1));
        assert_eq!(letter("waiting").await, ("post".to_owned(), 0, 1), "nobody prints it");
        put_right(&office, &dossier, &reached("jo@goed.example")).await;
        office.run_due_jobs().await.expect("jobs");
        assert_eq!(letter("sent").await, ("email".to_owned(), 1, 1), "the same file, once");
        assert_eq!(course(&catcher, "jo@goed.example"), ["PUBLISH 0"]);
    }

    async fn a_mail_that_came_back_is_said_to_be_of_whom_it_was_for(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("ssr/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        let named = |papers: &mut Papers| {
            let given =
                Particulars { name: "Nico".to_owned(), email: "nico@@x".to_owned(), ..Particulars::default() };
            let party = Some(papers.party("respondent", &given, Lang::Nl));
            Record::NameRespondent(NamedRespondent { party, email: true, ..NamedRespondent::default() })
        };
        act(&office, &dossier, ("dirk", "name-respondent", None), named).await.expect("no refusal");
        let copy = |_: &mut Papers| Record::CopyToRespondent(Copying::default());
        act(&office, &dossier, ("peeters", "copy", Some(2)), copy).await.expect("no refusal");
        office.run_due_jobs().await.expect("jobs");
        let told = alerts(&office, "dirk").await;
        let came_back: Vec<_> = told.iter().filter(|payload| payload.contains("undeliverable")).collect();
        assert_eq!(came_back.len(), 1, "{told:?}");
        assert!(came_back[0].contains("\"respondent\":true"), "{told:?}");
    }

    async fn letters_name_the_day_that_their_dates_count_from(store: Store) {
        town(&store).await;
        let office = office_with(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[]), office::MailWay::Nowhere).await;
        let called = date(2026, 2, 25);
        let told = Submission { medium: Medium::Phone, received_on: called, ..complaint("Hij riep.") };
        let by = Actor::Person(PersonId("dirk".to_owned()));
        let dossier = taken_to_the_board(&office, told, by).await;
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        for kind in ["acknowledgement", "copy"] {
            let letter = reading.documents.iter().find(|letter| letter.kind == kind).expect("a letter");
            assert!(letter.body_text.contains("2\u{a0}mars 2026"), "{}", letter.body_text);
            assert!(!letter.body_text.contains("25\u{a0}f"), "the call lodged nothing: {}", letter.body_text);
            let due = letter.body_text.contains("13\u{a0}avril 2026");
            assert_eq!(due, kind == "acknowledgement", "six weeks later: {}", letter.body_text);
        }
    }

    async fn an_answer_that_cannot_name_the_ombudsman_does_not_leave(store: Store) {
        town(&store).await;
        let bodies = bodies_under("ssr/v1", &["town"], &[]);
        let silent = |body: &std::sync::Arc<Body>| Body { second_line: PerLang::default(), ..(**body).clone() };
        let bodies: Bodies = bodies.iter().map(silent).collect();
        let office = office_with(&store, ORG, &monday(), bodies, office::MailWay::Nowhere).await;
        let dossier = before_the_board(&office).await;
        for party in [1, 2] {
            waives(&office, &dossier, "peeters", party).await;
        }
        let refusal = answered(&office, &dossier).await.expect_err("it is silent");
        assert_eq!(refusal.reasons, [Reason::LetterLacks { fact: "second-line".to_owned() }]);
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        assert!(reading.dossier.answered.is_none() && reading.documents.iter().all(|letter| letter.kind != "answer"));
    }
}
