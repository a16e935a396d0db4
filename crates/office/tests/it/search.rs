//! What is written in a dossier is found by it, in any of the four languages, and what no longer holds is not.

use domain::decide::Command;
use domain::handling::{Correction, Entry};
use domain::intake::Admissibility;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use office::clock::Clock;
use office::intake::Submission;
use office::paper::{Papers, Particulars};
use office::register::Found;
use office::{Office, Request};
use store::register::Filter;
use store::{Store, on_both, projection};

use crate::support::{ORG, bodies, complaint, office, town};

async fn open(store: &Store) -> Office {
    town(store).await;
    office(store, ORG, &Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment")), bodies(&["town"]))
        .await
}

async fn file(office: &Office, message: &str, language: Lang, name: &str) -> String {
    let complainant = Particulars {
        name: name.to_owned(),
        email: "Jo_V@postvak.example".to_owned(),
        phone: "02 555 12 34".to_owned(),
        ..Particulars::default()
    };
    let submission = Submission { language, complainant, ..complaint(message) };
    let filed = office.submit(submission, Actor::System, None).await.expect("a store");
    filed.expect("a complaint").dossier
}

async fn acted(office: &Office, id: &str, who: &str, records: Vec<(&str, Record)>, papers: Papers) {
    let command = |(activity, record): (&str, Record)| Command {
        attachments: Vec::new(),
        activity: activity.to_owned(),
        item: None,
        record,
        seen: None,
    };
    let commands = records.into_iter().map(command).collect();
    let actor = Actor::Person(PersonId(who.to_owned()));
    let request = Request { dossier: id.to_owned(), actor, commands, papers, token: None };
    office.act(request).await.expect("a store").expect("no refusal");
}

/// The messages of what the complaints manager finds.
async fn found(office: &Office, question: &str) -> Vec<String> {
    let manager = PersonId("peeters".to_owned());
    let found = office.search(&manager, question, &Filter::default(), None, 10).await.expect("lines");
    found.into_iter().map(|line| line.subject).collect()
}

/// The derived rows, made anew, are those that the acts have written.
async fn stays_when_rebuilt(store: &Store, office: &Office) {
    let dump = async || {
        let mut conn = store.read().await.expect("a reader");
        projection::dump(&mut conn, ORG).await.expect("a dump")
    };
    let tables = dump().await;
    assert!(tables.contains("search_word "));
    office.rebuild().await.expect("a rebuild");
    assert_eq!(dump().await, tables);
}

on_both! {
    async fn each_language_is_found_in_its_word_forms(store: Store) {
        let office = open(&store).await;
        let texts = [
            (Lang::Nl, "De kandidaten wachtten op hun uitnodigingen."),
            (Lang::Fr, "Les épreuves ont été annulées sans réponse, nous dormons mal."),
            (Lang::De, "Die Prüfungen wurden verschoben, Straße gesperrt."),
            (Lang::En, "The invitations were cancelled."),
        ];
        for (lang, text) in texts {
            file(&office, text, lang, "Zoë D'Œuvre-Smith").await;
        }
        for (question, expected) in [
            ("uitnodiging", 0),
            ("KANDIDAAT", 0),
            ("epreuve annulée", 1),
            ("REPONSES", 1),
            ("dormir", 1),
            ("d'epreuve annulée", 1), // a single letter is no word of a text
            ("Prüfung", 2),
            ("strasse verschoben", 2),
            ("invitation", 3),
            ("cancel*", 3),
        ] {
            assert_eq!(found(&office, question).await, [texts[expected].1], "{question}");
        }
        for question in ["zoe", "d'oeuvre", "smith", "jo_v@POSTVAK.example", "+32 2 555 12 34", "2026-aaa", "zoe -kandidaat*"] {
            let expected = match question { "2026-aaa" => 0, "zoe -kandidaat*" => 3, _ => 4 };
            assert_eq!(found(&office, question).await.len(), expected, "{question}");
        }
        assert_eq!(found(&office, "AAA-2").await, [texts[1].1]);
        assert_eq!(found(&office, "aaa 2").await, [texts[1].1]);
        assert_eq!(found(&office, "2").await, [texts[1].1]);
        assert_eq!(found(&office, "de").await.len(), 0, "what every text has is not kept");
        let handler = PersonId("yilmaz".to_owned());
        let none = office.search(&handler, "zoe", &Filter::default(), None, 10).await.expect("lines");
        assert!(none.is_empty(), "a handler finds what they handle");
    }

    async fn where_a_word_stands_is_read_for_what_was_found_and_nothing_else(store: Store) {
        let office = open(&store).await;
        let far = "en verder niets nieuws ".repeat(30);
        for message in ["De lift.".to_owned(), format!("De bus. {far} Mijn lift hapert."), format!("De stoep. {far} Geen lift.")] {
            file(&office, &message, Lang::Nl, "Jo Voorbeeld").await;
        }
        let manager = PersonId("peeters".to_owned());
        let lines = office.search(&manager, "lift", &Filter::default(), None, 2).await.expect("lines");
        let places = office.where_found(&manager, "lift", &lines).await.expect("texts");
        assert_eq!(places.len(), 2, "of the dossiers that are shown: {places:?}");
        let Found::Elsewhere(excerpt) = &places[&lines[1].id] else { panic!("{places:?}") };
        let marked: Vec<_> = excerpt.words.iter().filter(|said| said.marked).map(|said| said.word.as_str()).collect();
        assert_eq!((marked, excerpt.begun), (vec!["lift"], true));
        let last = excerpt.words.last().map(|said| format!("{}{}", said.word, said.after));
        assert_eq!(last.as_deref(), Some("hapert."), "{excerpt:?}");
        office.write_looks().await.expect("a database");
        let mut conn = store.read().await.expect("a connection");
        let looks = store::access_log::by_dossier(&mut conn, ORG, &lines[1].id, 10).await.expect("a log");
        drop(conn);
        let read = |look: &store::access_log::Access| (look.person == "peeters", look.what == "excerpt");
        assert_eq!(looks.iter().map(read).collect::<Vec<_>>(), [(true, true)], "who read a passage looked at it");
        assert!(office.where_found(&manager, "voorbeeld", &lines).await.expect("texts").is_empty(), "a name");
        assert!(office.where_found(&manager, "-lift", &lines).await.expect("texts").is_empty());
    }

    async fn what_was_put_right_is_no_longer_found(store: Store) {
        let office = open(&store).await;
        let id = file(&office, "De stoep.", Lang::Nl, "Jo Voorbeeld").await;
        let reading = office.dossier_by_id(&id).await.expect("a dossier");
        let receipt = reading.dossier.receipt.clone().expect("a receipt");
        let mut papers = office.papers(&id, Lang::Nl, "peeters");
        let mut assessed = |reason| {
            let reason = Some(papers.text("reason", reason));
            Record::AssessAdmissibility(Admissibility { admissible: false, ground: Some("anonymous".to_owned()), reason })
        };
        let (first, right) = (assessed("Een kruiwagen valt hier niet onder."), assessed("Een bakfiets valt hier niet onder."));
        let of = reading.dossier.head() + 1;
        let mut put_right = |entry| Record::Correct(Correction { entry, reason: papers.text("reason", "verkeerd gelezen") });
        let right = put_right(Entry::Act { of, record: Box::new(right) });
        acted(&office, &id, "peeters", vec![("assess", first), ("correct", right)], papers).await;
        let mut papers = office.papers(&id, Lang::Nl, "dirk");
        let person = Particulars { name: "Jo Verbeterd".to_owned(), ..Particulars::default() };
        let old = receipt.complainant.as_ref().map(|party| party.id.as_str());
        let party = papers.corrected_party("complainant", &person, Lang::Nl, old);
        let entry = Entry::Complainant { party, reach: person.reach() };
        let right = Record::Correct(Correction { entry, reason: papers.text("reason", "verhuisd") });
        acted(&office, &id, "dirk", vec![("correct", right)], papers).await;
        for (question, count) in
            [("kruiwagen", 0), ("voorbeeld", 0), ("bakfiets", 1), ("verbeterd", 1), ("gelezen", 1), ("verhuisd", 1)]
        {
            assert_eq!(found(&office, question).await.len(), count, "{question}");
        }
        let manager = PersonId("peeters".to_owned());
        let lines = office.search(&manager, "valt", &Filter::default(), None, 2).await.expect("lines");
        let places = office.where_found(&manager, "valt", &lines).await.expect("texts");
        let Found::Elsewhere(excerpt) = &places[&id] else { panic!("{places:?}") };
        assert_eq!(excerpt.words[1].word, "bakfiets", "what holds: {excerpt:?}");
        stays_when_rebuilt(&store, &office).await;
    }

    async fn what_is_added_stands_beside_what_was_there(store: Store) {
        let office = open(&store).await;
        let id = file(&office, "De stoep ligt los.", Lang::Nl, "Jo Voorbeeld").await;
        let mut papers = office.papers(&id, Lang::Fr, "peeters");
        let reason = Some(papers.text("reason", "La brouette ne relève pas de nous."));
        let assessed = Admissibility { admissible: false, ground: Some("anonymous".to_owned()), reason };
        acted(&office, &id, "peeters", vec![("assess", Record::AssessAdmissibility(assessed))], papers).await;
        for question in ["stoep", "brouettes", "voorbeeld", "aaa-1"] {
            assert_eq!(found(&office, question).await.len(), 1, "{question}");
        }
        stays_when_rebuilt(&store, &office).await;
    }

    async fn of_a_very_long_dossier_the_last_word_is_found(store: Store) {
        let office = open(&store).await;
        let long: String = (0..1_995).map(|n| format!("w{n} ")).collect();
        let id = file(&office, &long, Lang::Nl, "Jo Voorbeeld").await;
        assert_eq!(found(&office, "w0").await.len(), 1);
        let mut papers = office.papers(&id, Lang::Nl, "peeters");
        let reason = Some(papers.text("reason", "Over een fiets, een kruiwagen, een bakfiets, een aanhanger en een wiel."));
        let assessed = Admissibility { admissible: false, ground: Some("anonymous".to_owned()), reason };
        acted(&office, &id, "peeters", vec![("assess", Record::AssessAdmissibility(assessed))], papers).await;
        for rebuilt in [false, true] {
            if rebuilt {
                office.rebuild().await.expect("a rebuild");
            }
            for question in ["kruiwagen", "aanhanger", "voorbeeld", "aaa-1"] {
                assert_eq!(found(&office, question).await.len(), 1, "{question}, rebuilt: {rebuilt}");
            }
        }
    }
}
