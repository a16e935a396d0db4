//! What the system does after a term, in a dossier that was ended meanwhile.

use domain::decide::Command;
use domain::handling::{
    Answer, Assignment, Feedback, Investigation, Judged, Judgment, Proposal, Reopening, Validation,
    Withdrawal,
};
use domain::language::Lang;
use domain::people::{Actor, PersonId, Role};
use domain::record::Record;
use office::paper::Papers;
use office::{Office, Request};
use store::on_both;

use crate::job::{admit, monday, pass, submitted};
use crate::support::{ORG, bodies, bodies_under, complaint, office, town};

async fn judge(office: &Office, dossier: &str) {
    let mut papers = office.papers(dossier, Lang::Nl, "peeters");
    let record = Record::Judge(Judged {
        judgment: Judgment::Unfounded,
        reason: papers.text("reason", "r"),
        norms: Vec::new(),
        about: Vec::new(),
    });
    let command =
        Command { activity: "judge".to_owned(), item: Some(1), record, attachments: Vec::new(), seen: None };
    let actor = Actor::Person(PersonId("peeters".to_owned()));
    let dossier = dossier.to_owned();
    let request = Request { dossier, actor, commands: vec![command], papers, token: None };
    office.act(request).await.expect("a store").expect("no refusal");
}

async fn answered(office: &Office, dossier: &str) {
    admit(office, dossier).await;
    handled(office, dossier).await;
}

/// From an admissible complaint to its answer.
pub async fn handled(office: &Office, dossier: &str) {
    let papers = || office.papers(dossier, Lang::Nl, "test");
    let by = async |who: &str, activity: &str, record: Record, papers: Papers| {
        pass(office, dossier, who, activity, record, papers).await;
    };
    let handler = PersonId("yilmaz".to_owned());
    by("maes", "assign", Record::Assign(Assignment { handler }), papers()).await;
    let mut found = papers();
    let findings = found.text("findings", "niets");
    by("yilmaz", "investigate", Record::Investigate(Investigation { findings }), found).await;
    let mut draft = papers();
    let text = draft.text("proposal", "Wij zien geen fout.");
    by("yilmaz", "propose", Record::Propose(Proposal { text: text.clone() }), draft).await;
    for (who, check) in [("maes", "check-form"), ("peeters", "check-content")] {
        let passed = Validation { digest: text.digest.clone(), passed: true, remarks: None };
        by(who, check, Record::Validate(passed), papers()).await;
    }
    judge(office, dossier).await;
    by(
        "peeters",
        "answer",
        Record::Answer(Answer { text, resolution: None, departs: None, left_out: None }),
        papers(),
    )
    .await;
    office.run_due_jobs().await.expect("jobs");
}

on_both! {
    async fn what_goes_on_after_its_end_is_acted_on_the_next_working_morning(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let dossier = submitted(&office).await.dossier;
        answered(&office, &dossier).await;
        let at = |moment: &str| clock.set(moment.parse().expect("a moment"));
        let reacted = async || {
            office.run_due_jobs().await.expect("jobs");
            let events = office.dossier_by_id(&dossier).await.expect("a dossier").dossier.events;
            let mut done = events.iter().filter(|event| event.by.role == Role::System).filter_map(|event| event.done());
            done.any(|done| done.activity == "react")
        };
        let withdrawn = Record::Withdraw(Withdrawal { reason: None });
        pass(&office, &dossier, "maes", "withdraw", withdrawn, office.papers(&dossier, Lang::Nl, "maes")).await;
        at("2026-04-09T08:00:00Z");
        assert!(!reacted().await, "it had ended when the term did");
        at("2026-04-10T08:00:00Z");
        let mut papers = office.papers(&dossier, Lang::Nl, "maes");
        let reopening = Record::Reopen(Reopening { reason: papers.text("reason", "toch niet") });
        pass(&office, &dossier, "maes", "reopen", reopening, papers).await;
        assert!(!reacted().await, "people first");
        at("2026-04-13T08:00:00Z");
        assert!(reacted().await);
    }

    async fn silence_after_the_service_desk_is_work_of_the_organisation(store: Store) {
        town(&store).await;
        let clock = monday();
        let office = office(&store, ORG, &clock, bodies_under("ssr/v1", &["town"], &[])).await;
        let submission = complaint("Het was koud.");
        let dossier = office.submit(submission, Actor::System, None).await.expect("a store").expect("no refusal").dossier;
        let mut papers = office.papers(&dossier, Lang::Nl, "dirk");
        let answer = Record::GiveFeedback(Feedback { text: papers.text("feedback", "De verwarming is gemaakt.") });
        pass(&office, &dossier, "dirk", "desk-answer", answer, papers).await;
        office.run_due_jobs().await.expect("jobs");
        let work = async |activity: &str| {
            let mine = office.to_do(&PersonId("dirk".to_owned()), 0, 10).await.expect("a store").lines;
            mine.iter().flat_map(|line| &line.tasks).any(|task| task.activity == activity)
        };
        assert!(!work("satisfied").await, "whoever complains says whether they are satisfied");
        assert!(!work("to-board").await);
        clock.set("2026-03-10T08:00:00Z".parse().expect("a moment"));
        office.run_due_jobs().await.expect("jobs");
        assert!(work("to-board").await, "who does not react is not shown to be satisfied");
    }
}
