//! A measure outlives the dossier: it is put off and done after the end, the register follows, and nothing else opens again (S3-18, S3-20).

use domain::handling::{
    Assignment, Cause, Discussion, Feedback, Measure, MeasureDone, MeasureKind, Review, ToldInside,
};
use domain::language::Lang;
use domain::people::PersonId;
use domain::record::Record;
use domain::refusal::Reason;
use jiff::civil::date;
use mail::{Catcher, received};
use office::Office;
use office::paper::Papers;
use store::dossier_measure::{Filter, Line, Progress};
use store::{Store as Database, on_both};

use crate::hearing::{Done, act};
use crate::job::{monday, submitted, to};
use crate::support::{ORG, bodies_under, office, office_with, staff};

async fn firm(store: &Database) {
    let held =
        |(person, role): (&str, &str)| (person.to_owned(), role.to_owned(), "town".to_owned(), String::new());
    let holdings =
        [("lars", "line-manager"), ("hugo", "handler"), ("dora", "desk"), ("mia", "management-committee")];
    staff(store, ORG, holdings.map(held).to_vec()).await;
}

fn person(id: &str) -> PersonId {
    PersonId(id.to_owned())
}

/// Handled, learnt from and closed, with a measure that is still to be done.
async fn closed(office: &Office) -> String {
    let dossier = submitted(office).await.dossier;
    let by = async |who: &str, activity: &str, record: &dyn Fn(&mut Papers) -> Record| {
        act(office, &dossier, (who, activity, None), record).await.expect(activity);
    };
    by("lars", "assign", &|_| Record::Assign(Assignment { handler: person("hugo") })).await;
    by("hugo", "feedback", &|papers| {
        Record::GiveFeedback(Feedback { text: papers.text("text", "Opgelost.") })
    })
    .await;
    let reading = async || office.dossier_by_id(&dossier).await.expect("a dossier").dossier;
    by("hugo", "measure", &|papers| measure(papers, None, None)).await;
    by("hugo", "cause", &|papers| {
        let analysis = papers.text("analysis", "Te krap gepland.");
        Record::FindCause(Cause { code: Some("planning".to_owned()), analysis })
    })
    .await;
    let cause =
        reading().await.events.last().and_then(|event| Some(event.done()?.record.clone())).expect("a cause");
    by("lars", "cause", &|_| cause.clone()).await;
    by("lars", "tell", &|papers| {
        let (report, how) = (papers.text("report", "Besproken."), papers.text("how", "Op het werkoverleg."));
        Record::Discuss(Discussion { report, told: Some(ToldInside { how, on: date(2026, 3, 9) }) })
    })
    .await;
    by("lars", "review", &|papers| Record::Review(Review { text: papers.text("text", "Ruimer plannen.") }))
        .await;
    assert!(reading().await.ended.is_some(), "it is closed");
    dossier
}

/// The measure, anew where it takes the place of the one of that event.
fn measure(papers: &mut Papers, instead_of: Option<u32>, done: Option<&str>) -> Record {
    let done = done.map(|on| MeasureDone {
        on: on.parse().expect("a day"),
        shown: papers.text("shown", "Het rooster van mei."),
    });
    Record::Measure(Measure {
        kind: MeasureKind::Preventive,
        what: papers.text("what", "Roosters met een uur speling."),
        owner: person("lars"),
        due_on: date(2026, 4, 30),
        decided: None,
        instead_of,
        done,
    })
}

async fn again(office: &Office, dossier: &str, who: &str, done: Option<&str>) -> Done {
    let reading = office.dossier_by_id(dossier).await.expect("a dossier");
    let last = reading.dossier.measures().first().map(|known| known.last);
    act(office, dossier, (who, "measure", None), |papers| measure(papers, last, done)).await
}

async fn register(office: &Office, progress: Progress) -> Vec<Line> {
    let filter = Filter { progress, ..Filter::default() };
    office.measures(&person("lars"), &filter, None, 10).await.expect("the register")
}

on_both! {
    async fn a_measure_is_done_after_the_end_and_nothing_opens_again(store: Store) {
        firm(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies_under("studijob/v1", &["town"], &[])).await;
        let dossier = closed(&office).await;
        clock.set("2026-05-05T08:00:00Z".parse().expect("a moment"));
        let late = register(&office, Progress::Late).await;
        assert_eq!(late.iter().map(|line| line.due_on).collect::<Vec<_>>(), [date(2026, 4, 30)]);

        let refused = again(&office, &dossier, "dora", Some("2026-05-04")).await.expect_err("not the desk's to do");
        assert!(matches!(&refused.reasons[..], [Reason::Role { .. }]), "{refused:?}");
        again(&office, &dossier, "lars", Some("2026-05-04")).await.expect("no refusal");
        assert!(register(&office, Progress::Late).await.is_empty() && register(&office, Progress::Open).await.is_empty());
        let done = register(&office, Progress::Done).await;
        assert_eq!(done.iter().map(|line| line.done_on).collect::<Vec<_>>(), [Some(date(2026, 5, 4))]);

        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        assert!(reading.dossier.ended.is_some() && reading.dossier.owed(&reading.procedure).is_empty());
        let told = |papers: &mut Papers| Record::GiveFeedback(Feedback { text: papers.text("text", "Nog iets.") });
        let refused = act(&office, &dossier, ("hugo", "feedback", None), told).await.expect_err("it has ended");
        assert!(matches!(&refused.reasons[..], [Reason::Ended { .. }]), "{refused:?}");
        office.rebuild().await.expect("made anew");
        assert_eq!(register(&office, Progress::Done).await.len(), 1);
    }

    async fn whoever_sees_to_a_measure_is_told_reminded_and_says_that_it_is_done(store: Store) {
        firm(&store).await;
        let clock = monday();
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("studijob/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &clock, bodies, to(catcher.address().port())).await;
        let dossier = closed(&office).await;
        let theirs = |papers: &mut Papers, instead_of, done: Option<&str>| {
            let Record::Measure(plain) = measure(papers, instead_of, done) else { unreachable!("it is a measure") };
            Record::Measure(Measure { owner: person("dora"), ..plain })
        };
        let first = office.dossier_by_id(&dossier).await.expect("a dossier").dossier.measures()[0].last;
        let given = |papers: &mut Papers| theirs(papers, Some(first), None);
        act(&office, &dossier, ("hugo", "measure", None), given).await.expect("no refusal");
        assert_eq!(office.dossier("2026-AAA-1", &person("mia")).await.expect("a store").map(|_| ()), None);
        let told = async || {
            office.run_due_jobs().await.expect("jobs");
            let mut found: Vec<_> = catcher.messages().into_iter().filter(|mail| mail.to == ["dora@stad.example"]).collect();
            found.sort_by_key(|mail| mail.number);
            let mails = found.iter().map(|mail| received(&mail.raw).expect("a message").text);
            mails.filter(|text| text.contains("/measures/")).collect::<Vec<_>>()
        };
        let mails = told().await;
        assert_eq!(mails.len(), 1, "told at once: {mails:?}");
        assert!(mails[0].contains("U zorgt voor een maatregel, uiterlijk op 30\u{a0}april 2026"), "{}", mails[0]);
        assert!(mails[0].contains(&format!("https://klachten.example/measures/2026-AAA-1/{first}")), "{}", mails[0]);
        assert!(!mails[0].contains("Roosters") && !mails[0].contains("iets"), "a number and a day, no story: {}", mails[0]);
        for (day, says, count) in [
            ("2026-04-21", "", 1),
            ("2026-04-22", "moet op 30\u{a0}april 2026 gedaan zijn", 2),
            ("2026-04-30", "moet vandaag gedaan zijn", 3),
            ("2026-05-01", "moest op 30\u{a0}april 2026 gedaan zijn", 4),
            ("2026-05-20", "", 4),
        ] {
            clock.set(format!("{day}T09:00:00Z").parse().expect("a moment"));
            let mails = told().await;
            assert_eq!(mails.len(), count, "{day}: {mails:?}");
            assert!(mails.last().is_some_and(|last| last.contains(says)), "{day}: {mails:?}");
        }
        let waits = async || {
            let found = office.alerts(&person("dora"), 100).await.expect("a store").into_iter();
            found.filter(|(alert, line)| alert.kind == "measure" && alert.done_at.is_none() && line.is_some()).count()
        };
        assert_eq!(waits().await, 1, "what was told before says nothing new");
        let last = office.dossier_by_id(&dossier).await.expect("a dossier").dossier.measures()[0].last;
        let later = |papers: &mut Papers| {
            let Record::Measure(plain) = theirs(papers, Some(last), None) else { unreachable!("it is a measure") };
            Record::Measure(Measure { due_on: date(2026, 6, 30), ..plain })
        };
        let refused = act(&office, &dossier, ("dora", "measure", None), later).await.expect_err("not theirs to put off");
        assert!(matches!(&refused.reasons[..], [Reason::Role { .. }]), "{refused:?}");
        let line = office.own_measure(&person("dora"), "2026-AAA-1", i64::from(first)).await.expect("a store").expect("theirs");
        assert_eq!(office.own_measure(&person("lars"), "2026-AAA-1", i64::from(first)).await.expect("a store"), None);
        let told = (date(2026, 5, 19), "Het rooster van juni.", Lang::Nl);
        let done = office.measure_done(&person("dora"), &line, told, None).await.expect("a store");
        assert!(matches!(done, Some(Ok(_))), "they said so themselves");
        assert_eq!(waits().await, 0);
        let done = register(&office, Progress::Done).await;
        assert_eq!(done.iter().map(|line| line.shown.as_str()).collect::<Vec<_>>(), ["Het rooster van juni."]);
        let twice = office.measure_done(&person("dora"), &line, told, None).await.expect("a store");
        assert!(matches!(twice, Some(Err(_))), "it was done");
    }
}
