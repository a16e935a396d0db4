//! What is forwarded goes to the other authority with a letter of its own (Awb 2:3), by mail or by post; whoever complains has theirs.

use domain::act::Act;
use domain::event::{What, Which};
use domain::intake::Forwarding;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use mail::Catcher;
use office::Office;
use office::attachment::Holder;
use office::intake::Submission;
use office::paper::{Papers, Particulars};
use office::verify::verify;

use store::document::Document;
use store::on_both;
use store::upload::Upload;

use crate::added::adds;
use crate::hearing::act;
use crate::job::{monday, to};
use crate::support::{ORG, bodies_under, complaint, office, office_with, town};
use crate::together::led;

/// A message with a file, to which words came later, is forwarded to an authority at that address.
async fn forwarded(office: &Office, email: &str) -> String {
    let holder = Holder::Visit("a".to_owned());
    let file = office.take_file(&holder, "brief.txt", b"Zoals ik schreef.").await.expect("a place");
    let files = vec![file.expect("a file")];
    let sent = Submission { files, language: Lang::Nl, ..complaint("De stoep ligt los.") };
    let dossier =
        office.submit(sent, Actor::System, None).await.expect("a store").expect("no refusal").dossier;
    adds(office, &dossier).await;
    let goes = |papers: &mut Papers| {
        let given = Particulars {
            name: "Stad Voorbeeld".to_owned(),
            email: email.to_owned(),
            street: "Markt 1".to_owned(),
            postcode: "9000".to_owned(),
            town: "Gent".to_owned(),
            ..Particulars::default()
        };
        let authority = Some(papers.party("authority", &given, Lang::Nl));
        let to = papers.text("authority", "Stad Voorbeeld\nMarkt 1\n9000 Gent");
        Record::Forward(Forwarding { to, authority, email: !email.is_empty(), left_out: Vec::new() })
    };
    act(office, &dossier, ("maes", "forward", None), goes).await.expect("no refusal");
    office.run_due_jobs().await.expect("jobs");
    dossier
}

/// A message that arrives.
async fn arrived(office: &Office, by: Actor, files: Vec<Upload>) -> String {
    let sent = Submission { files, language: Lang::Nl, ..complaint("De stoep ligt los.") };
    office.submit(sent, by, None).await.expect("a store").expect("no refusal").dossier
}

async fn letters(office: &Office, dossier: &str) -> Vec<Document> {
    office.dossier_by_id(dossier).await.expect("a dossier").documents
}

/// What the record says of letters that went on, by kind of event.
async fn onward(office: &Office, dossier: &str) -> Vec<&'static str> {
    let events = office.dossier_by_id(dossier).await.expect("a dossier").dossier.events;
    let told = events.iter().filter(|event| {
        matches!(
            event.what,
            What::Sent { which: Which::Onward, .. }
                | What::Undeliverable { which: Which::Onward, .. }
                | What::NotPosted { which: Which::Onward, .. }
        )
    });
    told.map(|event| event.kind()).collect()
}

on_both! {
    async fn it_goes_by_mail_with_all_that_belongs_to_it(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("awb-9/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = forwarded(&office, "info@stad.example").await;
        let mails = catcher.messages();
        let theirs: Vec<_> = mails.iter().filter(|mail| mail.to.iter().any(|to| to.contains("info@stad.example"))).collect();
        assert_eq!(theirs.len(), 1);
        for words in ["De stoep ligt los.", "Nog iets.", "Jo Voorbeeld", "jo@postvak.example", "brief.txt", "maart"] {
            assert!(theirs[0].text.contains(words), "{words}: {}", theirs[0].text);
        }
        assert!(!theirs[0].text.contains("/follow/"), "{}", theirs[0].text);
        assert!(String::from_utf8_lossy(&theirs[0].raw).contains("filename"), "the file goes along");
        assert_eq!(onward(&office, &dossier).await, ["sent"]);

        let number = office.dossier_by_id(&dossier).await.expect("a dossier").dossier.number.expect("a number");
        let code = office.follow_code(&dossier, 0);
        let shown = office.followed(&number, &code).await.expect("a store").expect("the dossier").documents;
        let kinds: Vec<_> = shown.iter().map(|letter| letter.kind.as_str()).collect();
        assert!(kinds.contains(&"forwarded") && !kinds.contains(&"passed-on"), "{kinds:?}");
        assert_eq!(verify(&store, None, ORG).await.expect("looked").broken, []);
    }

    /// All that belongs to it goes along: what goes on in it, and every file of theirs, whoever recorded it, once.
    async fn what_goes_on_in_it_goes_too(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies_under("awb-9/v1", &["town"], &[])).await;
        let maes = PersonId("maes".to_owned());
        let file = office.take_file(&Holder::Person(maes.clone()), "gebracht.txt", b"Aan de balie.").await.expect("a place");
        let first = arrived(&office, Actor::Person(maes), vec![file.expect("a file")]).await;
        let (again, once_more) = (arrived(&office, Actor::System, vec![]).await, arrived(&office, Actor::System, vec![]).await);
        adds(&office, &again).await;
        led(&office, Act::Merge, (&once_more, &again)).await.expect("merged");
        led(&office, Act::Merge, (&again, &first)).await.expect("merged");
        let to = |papers: &mut Papers| {
            let given = Particulars { name: "Stad".to_owned(), street: "Markt 1".to_owned(), town: "Gent".to_owned(), ..Particulars::default() };
            let authority = Some(papers.party("authority", &given, Lang::Nl));
            Record::Forward(Forwarding { to: papers.text("authority", "Stad"), authority, email: false, left_out: Vec::new() })
        };
        act(&office, &first, ("maes", "forward", None), to).await.expect("no refusal");
        let all = letters(&office, &first).await;
        let letter = all.iter().find(|letter| letter.kind == "passed-on").expect("it is written");
        assert_eq!(letter.body_text.matches("De stoep ligt los.").count(), 3, "{}", letter.body_text);
        assert_eq!(letter.body_text.matches("Nog iets.").count(), 1, "{}", letter.body_text);
        assert_eq!(letter.body_text.matches("gebracht.txt").count(), 1, "{}", letter.body_text);
    }

    async fn without_a_mail_address_it_is_posted(store: Store) {
        town(&store).await;
        let office = office(&store, ORG, &monday(), bodies_under("awb-9/v1", &["town"], &[])).await;
        let dossier = forwarded(&office, "").await;
        let all = letters(&office, &dossier).await;
        let letter = all.iter().find(|letter| letter.kind == "passed-on").expect("it is written");
        let told = async || {
            let dossier = office.dossier_by_id(&dossier).await.expect("a dossier").dossier;
            let theirs = dossier.letters.into_iter().find(|letter| letter.letter == "forwarded");
            theirs.expect("whoever complains is told").sent_on
        };
        let before = told().await;
        let place = (letter.medium.as_str(), letter.state.as_str(), letter.recipient_address.as_str());
        assert_eq!(place, ("post", "waiting", "Markt 1\n9000 Gent"));
        let dirk = PersonId("dirk".to_owned());
        office.posted(&letter.id, &dirk, None).await.expect("a store").expect("a letter").expect("no refusal");
        assert_eq!(onward(&office, &dossier).await, ["sent"]);
        let why = ("Lag nog op de balie.", Lang::Nl);
        office.not_posted(&letter.id, &dirk, why).await.expect("a store").expect("a letter").expect("no refusal");
        assert_eq!(onward(&office, &dossier).await, ["sent", "not-posted"]);
        assert_eq!(told().await, before, "what became of the one says nothing of the other");
    }

    async fn a_mail_that_comes_back_is_printed_for_the_same_authority(store: Store) {
        town(&store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let bodies = bodies_under("awb-9/v1", &["town"], &[]);
        let office = office_with(&store, ORG, &monday(), bodies, to(catcher.address().port())).await;
        let dossier = forwarded(&office, "nico@@x").await;
        assert_eq!(onward(&office, &dossier).await, ["undeliverable"]);
        let all = letters(&office, &dossier).await;
        let waits = all.iter().find(|letter| letter.kind == "passed-on" && letter.state == "waiting");
        assert_eq!(waits.expect("it is printed").recipient_address, "Markt 1\n9000 Gent");
        let told = office.alerts(&PersonId("dirk".to_owned()), 50).await.expect("alerts");
        assert!(told.iter().any(|(alert, _)| alert.payload.contains("passed-on") && alert.done_at.is_none()));
    }
}
