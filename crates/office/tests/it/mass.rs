//! Hundreds who complain of the same (H-03): what one form does in all of them costs each as much as it costs one.

use domain::act::Act;
use domain::decide::Command;
use domain::intake::Admissibility;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use office::{Office, Request};
use store::on_both;
use store::testing::asked;

use crate::job::monday;
use crate::support::{ORG, bodies, office, town};
use crate::together::{led, of};

const JOINED: usize = 200;

/// Admissible, with the letter that says so: an act that writes texts, terms, tasks, letters and jobs.
fn admits(office: &Office, dossiers: &[String]) -> Vec<Request> {
    let one = |dossier: &String| {
        let record =
            Record::AssessAdmissibility(Admissibility { admissible: true, ground: None, reason: None });
        let acknowledged = Record::Acknowledge;
        let command = |activity: &str, record| Command {
            activity: activity.to_owned(),
            item: None,
            record,
            attachments: Vec::new(),
            seen: None,
        };
        Request {
            dossier: dossier.clone(),
            actor: Actor::Person(PersonId("peeters".to_owned())),
            commands: vec![command("assess", record), command("acknowledge", acknowledged)],
            papers: office.papers(dossier, Lang::Nl, "peeters"),
            token: Some(format!("token/{dossier}")),
        }
    };
    dossiers.iter().map(one).collect()
}

async fn admitted(office: &Office, dossiers: &[String]) -> u64 {
    let before = asked();
    office.act_together(admits(office, dossiers)).await.expect("a store").expect("no refusal");
    asked() - before
}

on_both! {
    async fn hundreds_pass_in_one_transaction_each_as_cheap_as_one(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies(&["town"])).await;
        let lead = of(&office, "an").await;
        let mut joined = Vec::new();
        for nr in 0..JOINED {
            let dossier = of(&office, &format!("burger{nr}")).await;
            led(&office, Act::Join, (&dossier, &lead)).await.expect("together");
            joined.push(dossier);
        }
        let first = admitted(&office, &[lead.clone(), joined[0].clone()]).await / 2;
        let rest = admitted(&office, &joined[1..]).await;
        let count = u64::try_from(JOINED - 1).expect("few");
        assert!(first > 0 && rest <= count * first, "{rest} statements for {count} dossiers, {first} for one");
        let again = admitted(&office, &joined).await;
        assert!(again < count * first / 4, "a second click asks little: {again}");

        let number = office.dossier_by_id(&lead).await.expect("a dossier").number().to_owned();
        let manager = PersonId("peeters".to_owned());
        let reading = office.dossier(&number, &manager).await.expect("a store").expect("a dossier");
        assert_eq!(reading.joined.len(), JOINED);
        let before = asked();
        let others = office.together(&reading, &manager).await.expect("a store");
        let each = (asked() - before) / (count + 1);
        assert!(others.iter().all(|other| other.dossier.admissible == Some(true)), "all of them or none");
        assert!(each <= 20, "{each} statements to read one");
    }
}
