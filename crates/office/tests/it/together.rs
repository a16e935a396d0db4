//! One dossier goes on in another, or is handled together with it.

use domain::act::Act;
use domain::decide::Command;
use domain::intake::{Joining, Unjoining};
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use domain::refusal::{Reason, RecordFlaw};
use office::intake::Submission;
use office::paper::{Papers, Particulars};
use office::{Office, Request};
use store::on_both;

use crate::job::monday;
use crate::support::{ORG, bodies, complaint, office, town};
use crate::transfer::{staffed, transferred};

pub async fn of(office: &Office, name: &str) -> String {
    let complainant = Particulars {
        name: name.to_owned(),
        email: format!("{name}@postvak.example"),
        ..Particulars::default()
    };
    let submission = Submission { complainant, ..complaint("De balie was dicht.") };
    office.submit(submission, Actor::System, None).await.expect("a store").expect("no refusal").dossier
}

fn request(
    office: &Office,
    dossier: &str,
    activity: &str,
    record: impl FnOnce(&mut Papers) -> Record,
) -> Request {
    let mut papers = office.papers(dossier, Lang::Nl, "maes");
    let record = record(&mut papers);
    let command =
        Command { activity: activity.to_owned(), item: None, record, attachments: Vec::new(), seen: None };
    let actor = Actor::Person(PersonId("maes".to_owned()));
    Request { dossier: dossier.to_owned(), actor, commands: vec![command], papers, token: None }
}

/// The coordinator merges one into the other, or joins it to the other; or why not.
pub async fn led(office: &Office, act: Act, (dossier, lead): (&str, &str)) -> Result<(), RecordFlaw> {
    let joining = Joining { lead: lead.to_owned(), lead_number: "2026-AAA-1".to_owned() };
    let record = if act == Act::Merge { Record::Merge(joining) } else { Record::Join(joining) };
    match office.act(request(office, dossier, act.code(), |_| record)).await.expect("a store") {
        Ok(_) => Ok(()),
        Err(refusal) => match refusal.reasons.into_iter().next().expect("a reason") {
            Reason::Invalid { flaw } => Err(flaw),
            other => panic!("{other:?}"),
        },
    }
}

on_both! {
    /// Whoever complains themselves gets an answer themselves (H-01, H-03).
    async fn only_the_same_person_is_merged(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let (first, again, other) = (of(&office, "an").await, of(&office, "an").await, of(&office, "bo").await);
        assert_eq!(led(&office, Act::Merge, (&other, &first)).await, Err(RecordFlaw::LeadOfAnother));
        assert_eq!(led(&office, Act::Join, (&other, &first)).await, Ok(()));
        assert_eq!(led(&office, Act::Merge, (&again, &first)).await, Ok(()));
        assert!(office.dossier_by_id(&again).await.expect("a dossier").dossier.ended.is_some());
        let joined = office.dossier_by_id(&other).await.expect("a dossier").dossier;
        assert!(joined.ended.is_none(), "it keeps its terms");
        assert!(joined.terms.iter().any(|term| term.term == "handle" && term.met.is_none()));
    }

    /// One leads, the others follow: no chain of them.
    async fn who_is_led_leads_nobody(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let [a, b, c] = [of(&office, "an").await, of(&office, "bo").await, of(&office, "ci").await];
        led(&office, Act::Join, (&b, &a)).await.expect("together");
        assert_eq!(led(&office, Act::Join, (&c, &b)).await, Err(RecordFlaw::LeadJoined));
        assert_eq!(led(&office, Act::Join, (&a, &c)).await, Err(RecordFlaw::LeadsOthers));
        let unjoin = request(&office, &b, "unjoin", |papers| {
            Record::Unjoin(Unjoining { reason: papers.text("reason", "een andere balie") })
        });
        office.act(unjoin).await.expect("a store").expect("no refusal");
        assert_eq!(led(&office, Act::Join, (&a, &c)).await, Ok(()));
    }

    /// Whoever is known gets no answer in the dossier of somebody who is not.
    async fn nobody_is_merged_into_what_nobody_reads(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let known = of(&office, "an").await;
        let nobody = Submission { complainant: Particulars { anonymous: true, ..Particulars::default() }, ..complaint("iets") };
        let nobody = office.submit(nobody, Actor::System, None).await.expect("a store").expect("no refusal").dossier;
        assert_eq!(led(&office, Act::Merge, (&known, &nobody)).await, Err(RecordFlaw::LeadOfAnother));
        assert_eq!(led(&office, Act::Merge, (&nobody, &known)).await, Ok(()));
    }

    /// What is handled together is with one organisation.
    async fn half_of_them_goes_nowhere(store: Store) {
        town(&store).await;
        staffed(&store, "other").await;
        let office = office(&store, ORG, &monday(), bodies(&["town", "other"])).await;
        let [a, b] = [of(&office, "an").await, of(&office, "bo").await];
        led(&office, Act::Join, (&b, &a)).await.expect("together");
        for (dossier, flaw) in [(&a, RecordFlaw::LeadsOthers), (&b, RecordFlaw::JoinedStill)] {
            let refusal = transferred(&office, dossier, ("other", None)).await.expect_err("a refusal");
            assert_eq!(refusal.reasons, [Reason::Invalid { flaw }]);
        }
    }

    /// Requests for several dossiers pass together or not at all; a second click passes none of them again, and what it names besides.
    async fn several_pass_together(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let [a, b, c] = [of(&office, "an").await, of(&office, "bo").await, of(&office, "ci").await];
        let note = |dossier: &str| {
            request(&office, dossier, "note", |papers| {
                Record::Note(domain::handling::Note { text: papers.text("note", "gebeld") })
            })
        };
        let refused = vec![note(&a), request(&office, &b, "close", |_| Record::Close)];
        let one = office.act_together(refused).await.expect("a store").expect_err("a refusal");
        assert_eq!(one.dossier, b);
        let before = office.dossier_by_id(&a).await.expect("a dossier").dossier.head();
        let sent = |dossier: &str| Request { token: Some(format!("token/{dossier}")), ..note(dossier) };
        office.act_together(vec![sent(&a), sent(&b)]).await.expect("a store").expect("no refusal");
        let again = vec![sent(&a), sent(&b), sent(&c)];
        office.act_together(again).await.expect("a store").expect("no refusal");
        let tokens = [&a, &c].map(|dossier| format!("token/{dossier}"));
        assert_eq!(office.sent_with(&tokens).await.expect("a store").len(), 2);
        assert!(office.sent_with(&["another".to_owned()]).await.expect("a store").is_empty());
        for dossier in [&a, &b, &c] {
            let reading = office.dossier_by_id(dossier).await.expect("a dossier");
            assert_eq!(reading.dossier.head(), before + 1, "one remark each");
        }
    }
}
