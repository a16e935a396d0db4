//! A measure outlives the dossier: it is put off and done after the end, the register follows, and nothing else opens again (S3-18, S3-20).

use domain::handling::{
    Assignment, Cause, Discussion, Feedback, Measure, MeasureDone, MeasureKind, Review, ToldInside,
};
use domain::people::PersonId;
use domain::record::Record;
use domain::refusal::Reason;
use jiff::civil::date;
use office::Office;
use office::paper::Papers;
use store::dossier_measure::{Filter, Line, Progress};
use store::{Store as Database, on_both};

use crate::hearing::{Done, act};
use crate::job::{monday, submitted};
use crate::support::{ORG, bodies_under, office, staff};

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
}
