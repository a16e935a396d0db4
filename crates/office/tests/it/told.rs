//! Who is told what: letters for whom nobody can reach, a handler who is gone, an alert of what others did.

use domain::handling::{Assignment, Escalation, Note, Withdrawal};
use domain::intake::{Medium, NamedRespondent};
use domain::language::Lang;
use domain::people::{Actor, PersonId, Role};
use domain::record::Record;
use jiff::civil::date;
use mail::Catcher;
use office::account::{Accounts, Grant};
use office::alert::Tidings;
use office::intake::Submission;
use office::letter::RECEIPT;
use office::paper::Particulars;
use office::{MailWay, Office, Passed};
use store::{alert, on_both};

use crate::after_term::handled;
use crate::job::{admit, admit_only, monday, pass, put_right, submitted, to};
use crate::support::{ORG, away, bodies, bodies_under, complaint, office, office_with, staff, town, work_of};

/// A complaint of someone without any address.
async fn nobody(office: &Office) -> Passed {
    let complainant = Particulars { name: "Jo Voorbeeld".to_owned(), ..Particulars::default() };
    let submission = Submission { complainant, ..complaint("iets") };
    office.submit(submission, Actor::System, None).await.expect("a store").expect("no refusal")
}

async fn assigned(office: &Office, dossier: &str) {
    let handler = PersonId("yilmaz".to_owned());
    let papers = office.papers(dossier, Lang::Nl, "maes");
    pass(office, dossier, "maes", "assign", Record::Assign(Assignment { handler }), papers).await;
}

/// What someone has not seen and that still waits.
async fn news(office: &Office, person: &str) -> Vec<Tidings> {
    let found = office.news(&PersonId(person.to_owned()), 50).await.expect("alerts");
    found.iter().map(|(alert, _)| serde_json::from_str(&alert.payload).expect("tidings")).collect()
}

on_both! {
    async fn a_term_that_ended_does_not_end_today(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let law = office.library().of_body(&office.body("town").expect("the town"));
        let (due, day) = (date(2026, 3, 4), |on| Tidings::Term { term: "acknowledge".to_owned(), due: date(2026, 3, 4), on });
        let read = |told: Tidings, on| office.tidings(Lang::Nl, &told, &law, on);
        assert!(read(day(date(2026, 3, 3)), date(2026, 3, 3)).contains("eindigt op 4\u{a0}maart 2026"));
        assert!(read(day(due), due).contains("eindigt vandaag"));
        let yesterdays = read(day(date(2026, 3, 3)), due);
        assert!(yesterdays.contains("eindigt op 4\u{a0}maart 2026"), "beside another day: {yesterdays}");
        let later = read(day(due), date(2026, 3, 5));
        assert!(later.ends_with("eindigde op 4\u{a0}maart 2026"), "{later}");
        let missed = read(day(date(2026, 3, 5)), date(2026, 3, 9));
        assert!(missed.ends_with("eindigde op 4\u{a0}maart 2026 en is niet gehaald"), "{missed}");
    }

    async fn who_has_no_address_reads_every_letter_behind_the_link(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let passed = nobody(&office).await;
        let papers = office.papers(&passed.dossier, Lang::Nl, "maes");
        pass(&office, &passed.dossier, "maes", "withdraw", Record::Withdraw(Withdrawal { reason: None }), papers).await;
        let (number, code) = (passed.number.expect("a number"), office.follow_code(&passed.dossier, 0));
        let reading = office.followed(&number, &code).await.expect("a store").expect("the dossier");
        let letters: Vec<_> = reading.documents.iter().map(|letter| letter.kind.as_str()).collect();
        assert_eq!(letters, ["withdrawn"]);
        assert!(reading.documents[0].body_text.contains(&number), "{}", reading.documents[0].body_text);
        let kept = office.dossier_by_id(&passed.dossier).await.expect("a dossier").documents;
        assert!(kept.is_empty(), "looking wrote a letter");
    }

    async fn what_was_done_is_told_without_a_task_until_it_is_seen(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        admit(&office, &dossier).await;
        handled(&office, &dossier).await;
        let told = Tidings::Informed { activity: "report-back".to_owned() };
        let maes = PersonId("maes".to_owned());
        assert!(news(&office, "maes").await.contains(&told), "the coordinator hears of the answer");
        assert!(!news(&office, "peeters").await.contains(&told), "who sent it knows");
        let events = office.dossier_by_id(&dossier).await.expect("a dossier").dossier.events;
        let kept: Vec<_> = events.iter().filter(|event| !event.informed.is_empty()).collect();
        assert_eq!(kept.iter().map(|event| event.kind()).collect::<Vec<_>>(), ["report-back"]);
        assert_eq!(kept[0].informed, std::slice::from_ref(&maes), "the record keeps who was told");
        assert!(work_of(&office, &maes).await.iter().all(|task| task.activity != "report-back"), "there is nothing to do");
        let noted = async || {
            let mut papers = office.papers(&dossier, Lang::Nl, "peeters");
            let text = papers.text("note", "Gelezen.");
            pass(&office, &dossier, "peeters", "note", Record::Note(Note { text }), papers).await;
        };
        noted().await;
        assert!(news(&office, "maes").await.contains(&told), "nobody saw it yet");
        office.alerts_seen(&maes).await.expect("a store");
        noted().await;
        let all = office.alerts(&maes, 50).await.expect("alerts");
        let theirs = all.iter().find(|(alert, _)| alert.kind == "informed").expect("it was told");
        assert!(theirs.0.done_at.is_some(), "seen, it waits for nobody");
    }

    async fn what_was_done_is_told_to_who_is_away_too(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        admit(&office, &dossier).await;
        away(&store, ORG, "maes", "2026-03-01", "2026-03-31").await;
        handled(&office, &dossier).await;
        let told = Tidings::Informed { activity: "report-back".to_owned() };
        assert!(news(&office, "maes").await.contains(&told), "it waits for the only one who is to know");
    }

    async fn a_task_bears_the_term_that_it_leads_to(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        admit_only(&office, &dossier).await;
        assigned(&office, &dossier).await;
        let term = async |person: &str, activity: &str| {
            let tasks = work_of(&office, &PersonId(person.to_owned())).await;
            let found = tasks.into_iter().find(|task| task.activity == activity).expect(activity);
            found.term.unwrap_or_default()
        };
        assert_eq!(term("maes", "acknowledge").await, "acknowledge");
        assert_eq!(term("yilmaz", "investigate").await, "handle", "who acknowledges is not the handler");
    }

    async fn an_employee_sees_of_what_is_unclassified_only_what_they_took_in(store: Store) {
        let held = |person: &str, role: &str| (person.to_owned(), role.to_owned(), "town".to_owned(), String::new());
        staff(&store, ORG, vec![held("ilse", "employee"), held("anna", "employee"), held("dirk", "desk")]).await;
        let office = office(&store, ORG, &monday(), bodies_under("studijob/v1", &["town"], &[])).await;
        let unclassified = || Submission { kind: None, ..complaint("iets") };
        let by_form = office.submit(unclassified(), Actor::System, None).await.expect("a store").expect("no refusal");
        let by_phone = Submission { medium: Medium::Phone, ..unclassified() };
        let ilse = Actor::Person(PersonId("ilse".to_owned()));
        let by_ilse = office.submit(by_phone, ilse, None).await.expect("a store").expect("no refusal");
        let sees = async |person: &str, passed: &Passed| {
            let (number, reader) = (passed.number.as_deref().expect("a number"), PersonId(person.to_owned()));
            let owed = office.to_do(&reader, 0, 25).await.expect("a store").lines;
            let owed = owed.iter().any(|line| line.tasks[0].dossier == passed.dossier);
            (office.dossier(number, &reader).await.expect("a store").is_some(), owed)
        };
        for (person, form, phone) in
            [("ilse", (false, false), (true, true)), ("anna", (false, false), (false, false)), ("dirk", (true, true), (true, false))]
        {
            assert_eq!((sees(person, &by_form).await, sees(person, &by_ilse).await), (form, phone), "{person}");
        }
    }

    async fn a_letter_behind_the_link_stays_what_it_was_on_its_day(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let passed = nobody(&office).await;
        let letters = async || {
            let (number, code) = (passed.number.clone().expect("a number"), office.follow_code(&passed.dossier, 0));
            let reading = office.followed(&number, &code).await.expect("a store").expect("the dossier");
            reading.documents.into_iter().map(|letter| (letter.kind, letter.body_text)).collect::<Vec<_>>()
        };
        admit(&office, &passed.dossier).await;
        let acknowledged = letters().await;
        assert_eq!(acknowledged.len(), 1, "{acknowledged:?}");
        handled(&office, &passed.dossier).await;
        let answered = letters().await;
        assert_eq!((answered.len(), &answered[0]), (2, &acknowledged[0]), "its term is over since");
        assert!(answered[1].1.contains("non fondée"), "{}", answered[1].1);
        let mut papers = office.papers(&passed.dossier, Lang::Nl, "maes");
        let again = Record::Escalate(Escalation {
            received_on: "2026-03-02".parse().expect("a day"),
            reason: Some(papers.text("reason", "toch niet")),
        });
        pass(&office, &passed.dossier, "maes", "escalate", again, papers).await;
        assert_eq!(letters().await, answered, "it goes on at the second level");
    }

    async fn a_link_is_replaced_by_the_first_receipt_that_can_leave(store: Store) {
        town(&store).await;
        let office = office_with(&store, ORG, &monday(), bodies(&["town"]), MailWay::Nowhere).await;
        let passed = nobody(&office).await;
        let given = Particulars {
            name: "Jo Voorbeeld".to_owned(),
            email: "jo@postvak.example".to_owned(),
            ..Particulars::default()
        };
        put_right(&office, &passed.dossier, &given).await;
        let (number, by) = (passed.number.expect("a number"), PersonId("maes".to_owned()));
        office.replace_follow_link(&number, &by, true, None).await.expect("a store").expect("the dossier");
        let letters = office.dossier_by_id(&passed.dossier).await.expect("a dossier").documents;
        let code = office.follow_code(&passed.dossier, 1);
        let receipt = letters.iter().find(|letter| letter.kind == "receipt").expect("a receipt");
        assert!(receipt.body_text.contains(&code) && receipt.body_text.contains("iets"), "{}", receipt.body_text);
    }

    async fn what_was_done_is_no_news(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        admit_only(&office, &dossier).await;
        let owed = Tidings::Owed { activity: "assign".to_owned() };
        assert!(news(&office, "maes").await.contains(&owed), "{:?}", news(&office, "maes").await);
        assigned(&office, &dossier).await;
        assert!(!news(&office, "maes").await.contains(&owed));
        let mut conn = store.read().await.expect("a connection");
        let told = alert::recent(&mut conn, ORG, "maes", 50).await.expect("alerts");
        let of_assigning = told.iter().find(|alert| alert.payload.contains("\"assign\"")).expect("it stays");
        assert!(of_assigning.done_at.is_some() && of_assigning.seen_at.is_none());
    }

    async fn who_is_complained_about_or_lost_their_role_hears_no_more_of_it(store: Store) {
        town(&store).await;
        let manages = |person: &str| (person.to_owned(), "complaints-manager".to_owned(), "town".to_owned(), String::new());
        staff(&store, ORG, vec![manages("willems"), manages("claes")]).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let clock = monday();
        let office = office_with(&store, ORG, &clock, bodies(&["town"]), to(catcher.address().port())).await;
        let dossier = submitted(&office).await.dossier;
        let unseen = async |person: &str| office.unseen_alerts(&PersonId(person.to_owned())).await.expect("a store");
        let all = async || [unseen("peeters").await, unseen("willems").await, unseen("claes").await];
        assert_eq!(all().await, [1, 1, 1], "somebody is to assess");
        let named = NamedRespondent {
            person: Some(PersonId("peeters".to_owned())),
            party: None,
            email: false,
            exempt: None,
            undone: None,
        };
        let papers = office.papers(&dossier, Lang::Nl, "dirk");
        pass(&office, &dossier, "dirk", "name-respondent", Record::NameRespondent(named), papers).await;
        assert_eq!(all().await, [0, 1, 1], "no number tells whoever is complained about");
        let accounts = Accounts::new(store.clone(), ORG, clock.clone()).within(&office);
        let role = Grant {
            person: PersonId("willems".to_owned()),
            role: Role::ComplaintsManager,
            body: "town".to_owned(),
            unit: None,
            deputy_for: None,
        };
        assert_eq!(accounts.revoke(&PersonId("dubois".to_owned()), role).await.expect("a store"), Ok(()));
        office.run_due_jobs().await.expect("jobs");
        let told: Vec<String> = catcher.messages().iter().flat_map(|caught| caught.to.clone()).collect();
        let hears = |person: &str| told.iter().any(|to| to.starts_with(person));
        assert_eq!(["peeters", "willems", "claes"].map(hears), [false, false, true], "{told:?}");
    }

    async fn the_coordinator_hears_that_a_handler_is_gone(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office_with(&store, ORG, &clock, bodies(&["town"]), MailWay::Nowhere).await;
        let accounts = Accounts::new(store.clone(), ORG, clock.clone()).within(&office);
        let dossier = submitted(&office).await.dossier;
        admit(&office, &dossier).await;
        assigned(&office, &dossier).await;
        let handler = PersonId("yilmaz".to_owned());
        let gone = Tidings::HandlerGone { handler: handler.clone() };
        assert!(!news(&office, "maes").await.contains(&gone));
        let role = Grant {
            person: handler.clone(),
            role: Role::Handler,
            body: "town".to_owned(),
            unit: None,
            deputy_for: None,
        };
        let boss = PersonId("dubois".to_owned());
        assert_eq!(accounts.revoke(&boss, role).await.expect("a store"), Ok(()));
        assert!(news(&office, "maes").await.contains(&gone));
        assert!(!news(&office, "bakker").await.contains(&gone), "no other handler's business");

        let next = Record::Assign(Assignment { handler: PersonId("bakker".to_owned()) });
        let papers = office.papers(&dossier, Lang::Nl, "maes");
        pass(&office, &dossier, "maes", "assign", next, papers).await;
        assert!(!news(&office, "maes").await.contains(&gone), "someone has it now");
        let other = PersonId("bakker".to_owned());
        assert_eq!(accounts.deactivate(&boss, &other).await.expect("a store"), Ok(()));
        assert!(news(&office, "maes").await.contains(&Tidings::HandlerGone { handler: other }));
    }

    async fn the_coordinator_hears_once_that_a_handler_is_away_and_nobody_stands_in(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office_with(&store, ORG, &clock, bodies(&["town"]), MailWay::Nowhere).await;
        let accounts = Accounts::new(store.clone(), ORG, clock.clone()).within(&office);
        for _ in 0..2 {
            let dossier = submitted(&office).await.dossier;
            admit(&office, &dossier).await;
            assigned(&office, &dossier).await;
        }
        let (boss, handler) = (PersonId("dubois".to_owned()), PersonId("yilmaz".to_owned()));
        let until = Some(date(2026, 3, 20));
        let told = async || {
            let all = news(&office, "maes").await.into_iter();
            all.filter(|told| matches!(told, Tidings::HandlerAway { .. })).collect::<Vec<_>>()
        };
        let absent = async |from| {
            let done = accounts.set_absence(&boss, &handler, from, until).await;
            assert_eq!(done.expect("a store"), Ok(()));
        };
        absent(date(2026, 3, 9)).await;
        absent(date(2026, 3, 9)).await;
        let (ninth, fifteenth) = (date(2026, 3, 9), date(2026, 3, 15));
        let from = Some(date(2026, 3, 9));
        let first = Tidings::HandlerAway { handler: handler.clone(), from, until, count: 2 };
        assert_eq!(told().await, std::slice::from_ref(&first));
        let law = office.library().procedures().into_iter().next().expect("a law").1;
        let said = |day| office.tidings(Lang::Nl, &first, &law, day);
        let both = said(date(2026, 3, 2));
        assert!(both.contains("van 9") && both.contains("tot en met 20"), "it begins later: {both}");
        assert!(!said(date(2026, 3, 9)).contains("van 9"), "it began");
        let until = Some(date(2026, 3, 27));
        let longer = accounts.set_absence(&boss, &handler, date(2026, 3, 9), until).await;
        assert_eq!(longer.expect("a store"), Ok(()));
        assert_eq!(told().await, [Tidings::HandlerAway { handler: handler.clone(), from, until, count: 2 }], "anew, once");
        let shorter = accounts.set_absence(&boss, &handler, date(2026, 3, 9), Some(date(2026, 3, 13))).await;
        assert_eq!(shorter.expect("a store"), Ok(()));
        assert_eq!(told().await.len(), 1, "that they come back earlier is no alarm");
        assert!(accounts.lacks_deputy(&handler, (ninth, ninth)).await.expect("a store"));

        let deputy = Grant {
            person: PersonId("bakker".to_owned()),
            role: Role::Handler,
            body: "town".to_owned(),
            unit: None,
            deputy_for: Some(handler.clone()),
        };
        assert_eq!(accounts.grant(&boss, &office.bodies(), deputy).await.expect("a store"), Ok(()));
        assert!(!accounts.lacks_deputy(&handler, (ninth, ninth)).await.expect("a store"));
        absent(date(2026, 3, 10)).await;
        assert_eq!(told().await.len(), 1, "somebody stands in now");
        let other = PersonId("bakker".to_owned());
        let away_too = accounts.set_absence(&boss, &other, fifteenth, Some(fifteenth)).await;
        assert_eq!(away_too.expect("a store"), Ok(()));
        let again = Tidings::HandlerAway { handler: handler.clone(), from: Some(date(2026, 3, 10)), until: Some(date(2026, 3, 20)), count: 2 };
        assert!(told().await.contains(&again), "whom the deputy leaves behind");
        assert!(!accounts.lacks_deputy(&handler, (ninth, ninth)).await.expect("a store"), "the deputy is still there");
        assert!(accounts.lacks_deputy(&handler, (ninth, fifteenth)).await.expect("a store"), "who is away stands in for nobody");
        let away_too = accounts.set_absence(&boss, &other, date(2026, 4, 6), Some(date(2026, 4, 7))).await;
        assert_eq!(away_too.expect("a store"), Ok(()));
        let before = told().await.len();
        let april = accounts.set_absence(&boss, &handler, date(2026, 4, 7), Some(date(2026, 4, 20))).await;
        assert_eq!(april.expect("a store"), Ok(()));
        assert_eq!(told().await.len(), before + 1, "who is away too stands in for nobody");
    }

    async fn where_nobody_coordinates_whoever_runs_it_hears_that_a_handler_is_gone(store: Store) {
        let held = |person: &str, role: &str| (person.to_owned(), role.to_owned(), "town".to_owned(), String::new());
        let team = [("lena", "line-manager"), ("hugo", "handler"), ("ilse", "employee"), ("dirk", "desk")];
        staff(&store, ORG, team.iter().map(|(person, role)| held(person, role)).collect()).await;
        let clock = monday();
        let office = office_with(&store, ORG, &clock, bodies_under("studijob/v1", &["town"], &[]), MailWay::Nowhere).await;
        let passed = submitted(&office).await;
        let handler = PersonId("hugo".to_owned());
        let assign = Record::Assign(Assignment { handler: handler.clone() });
        let papers = office.papers(&passed.dossier, Lang::Nl, "lena");
        pass(&office, &passed.dossier, "lena", "assign", assign, papers).await;
        let accounts = Accounts::new(store.clone(), ORG, clock.clone()).within(&office);
        assert_eq!(accounts.deactivate(&PersonId("lena".to_owned()), &handler).await.expect("a store"), Ok(()));
        let gone = Tidings::HandlerGone { handler };
        assert!(news(&office, "lena").await.contains(&gone), "she appoints handlers");
        assert!(!news(&office, "dirk").await.contains(&gone), "he does only where she is not");

        let number = passed.number.expect("a number");
        let replaces = async |person: &str| {
            let by = PersonId(person.to_owned());
            office.replace_follow_link(&number, &by, false, None).await.expect("a store").is_some()
        };
        assert_eq!((replaces("lena").await, replaces("dirk").await), (true, false));
    }

    async fn who_gets_a_role_later_hears_of_the_mail_that_came_back(store: Store) {
        let held = |person: &str, role: &str| (person.to_owned(), role.to_owned(), "town".to_owned(), String::new());
        staff(&store, ORG, vec![held("yilmaz", "handler"), held("dirk", "employee")]).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let clock = monday();
        let office = office_with(&store, ORG, &clock, bodies(&["town"]), to(catcher.address().port())).await;
        let accounts = Accounts::new(store.clone(), ORG, clock.clone()).within(&office);
        let complainant = Particulars { email: "jo@@x".to_owned(), ..Particulars::default() };
        let sent = Submission { complainant, ..complaint("iets") };
        office.submit(sent, Actor::System, None).await.expect("a store").expect("no refusal");
        office.run_due_jobs().await.expect("jobs");
        let lost = Tidings::Undeliverable { letter: RECEIPT.to_owned(), addressed: false, respondent: false };
        assert!(!news(&office, "dirk").await.contains(&lost), "an employee posts nothing");
        for role in [Role::Desk, Role::Coordinator] {
            let person = PersonId("dirk".to_owned());
            let grant = Grant { person, role, body: "town".to_owned(), unit: None, deputy_for: None };
            let boss = PersonId("yilmaz".to_owned());
            assert_eq!(accounts.grant(&boss, &office.bodies(), grant).await.expect("a store"), Ok(()));
            let told = news(&office, "dirk").await;
            assert_eq!(told.iter().filter(|told| **told == lost).count(), 1, "{told:?}");
        }
        assert!(!news(&office, "yilmaz").await.contains(&lost));
    }
}
