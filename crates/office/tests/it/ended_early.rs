//! Whoever got a copy of the complaint hears that it ended without a judgment, and how; not why (Awb 9:9).

use domain::event::{Event, What, Which};
use domain::handling::{Copying, Reopening};
use domain::intake::NamedRespondent;
use domain::language::Lang;
use domain::record::Record;
use mail::Catcher;
use office::Office;
use office::paper::{Papers, Particulars};
use office::verify::verify;
use store::document::Document;
use store::on_both;

use crate::hearing::{act, answered, before_the_board, settle};
use crate::job::{monday, to};
use crate::seats::waives;
use crate::support::{ORG, bodies_under, office_with, town};

/// The letters that say so.
async fn told(office: &Office, dossier: &str) -> Vec<Document> {
    let mut documents = office.dossier_by_id(dossier).await.expect("a dossier").documents;
    documents.retain(|letter| letter.kind == "ended-early");
    documents
}

/// Somebody from elsewhere who is complained about too, with a copy by post.
async fn another(office: &Office, dossier: &str) {
    let named = |papers: &mut Papers| {
        let given = Particulars {
            name: "Nico".to_owned(),
            street: "Kaai 3".to_owned(),
            town: "Gent".to_owned(),
            ..Particulars::default()
        };
        let party = Some(papers.party("respondent", &given, Lang::Nl));
        Record::NameRespondent(NamedRespondent { party, ..NamedRespondent::default() })
    };
    act(office, dossier, ("dirk", "name-respondent", None), named).await.expect("no refusal");
    let copy = |_: &mut Papers| Record::CopyToRespondent(Copying::default());
    act(office, dossier, ("peeters", "copy", Some(2)), copy).await.expect("no refusal");
}

on_both! {
    async fn each_who_got_a_copy_hears_how_it_ended(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("ssr/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        another(&office, &dossier).await;
        settle(&office, &dossier).await;
        office.run_due_jobs().await.expect("jobs");
        let letters = told(&office, &dossier).await;
        let to: Vec<_> = letters.iter().map(|row| (row.medium.as_str(), row.recipient_address.as_str(), row.state.as_str())).collect();
        assert_eq!(to, [("email", "yilmaz@stad.example", "sent"), ("post", "Kaai 3\nGent", "waiting")]);
        for letter in &letters {
            let said = letter.body_text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.contains("Une solution a été trouvée"), "{said}");
            assert!(!letter.body_text.contains("Excuses."), "what was agreed is for whoever complains: {}", letter.body_text);
        }
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let noted = |event: &&Event| matches!(event.what, What::Sent { which: Which::EndedEarly, .. });
        assert_eq!(reading.dossier.events.iter().filter(noted).count(), 1);
        assert_eq!(verify(&store, None, ORG).await.expect("looked").broken, []);

        let reopened = |papers: &mut Papers| Record::Reopen(Reopening { reason: papers.text("reason", "Toch niet.") });
        act(&office, &dossier, ("peeters", "reopen", None), reopened).await.expect("no refusal");
        let states: Vec<_> = told(&office, &dossier).await.into_iter().map(|row| row.state).collect();
        assert_eq!(states, ["sent", "cancelled"], "nobody is sent what holds no more");
    }

    async fn what_was_answered_ended_with_a_judgment(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("ssr/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = before_the_board(&office).await;
        for party in [1, 2] {
            waives(&office, &dossier, "peeters", party).await;
        }
        answered(&office, &dossier).await.expect("no refusal");
        let copy = |_: &mut Papers| Record::CopyToRespondent(Copying::default());
        act(&office, &dossier, ("peeters", "copy-answer", Some(1)), copy).await.expect("no refusal");
        assert!(office.dossier_by_id(&dossier).await.expect("a dossier").dossier.ended.is_some());
        assert_eq!(told(&office, &dossier).await.len(), 0);
    }
}
