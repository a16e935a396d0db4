//! The letters of every shipped procedure: each can be written in each language, and says the same in all of them.

use std::collections::BTreeSet;

use domain::handling::Copying;
use domain::intake::{Medium, NamedRespondent, Transfer};
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::procedure::load::load;
use domain::record::Record;
use letters::Letter;
use mail::Catcher;
use office::clock::Clock;
use office::intake::Submission;
use office::letter::sender;
use office::paper::{Papers, Particulars};
use office::wording::samples;
use store::Store;
use store::testing::on_sqlite;

use crate::hearing::{act, taken_to_the_board};
use crate::job::{admit_only, monday, pass, to};
use crate::support::{ORG, bodies_under, complaint, office, office_with, procedures, town};
use crate::transfer::staffed;

/// What a letter asks for: the name, how, and within what.
fn asks(place: &str, text: &str) -> BTreeSet<String> {
    let letter = Letter::parse(place, text).unwrap_or_else(|flaws| panic!("{flaws:?}"));
    letter
        .placeholders()
        .iter()
        .map(|slot| format!("{:?} {} in {:?}", slot.kind, slot.name, slot.within))
        .collect()
}

/// A story is told in one language: what holds of its letters holds of the others when they ask for the same.
#[test]
fn a_letter_asks_for_the_same_in_every_language() {
    for (place, files) in procedures() {
        let procedure = load(&place, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        for ((name, lang), text) in &procedure.letters {
            let at = format!("{place}, {name}, {lang}");
            let first = &procedure.letters[&(name.clone(), procedure.languages[0])];
            assert_eq!(asks(&at, text), asks(&at, first), "{at}");
        }
    }
}

#[test]
fn every_letter_of_every_procedure_can_be_written() {
    on_sqlite(written);
}

async fn written(store: Store) {
    let clock = Clock::still("2026-03-02T09:00:00+01:00".parse().expect("a moment"));
    for (place, files) in procedures() {
        let org = format!("{ORG} {place}");
        let office = office(&store, &org, &clock, bodies_under(&place, &["town"], &[])).await;
        let town = office.body("town").expect("the town");
        let procedure = load(&place, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        for ((name, lang), text) in &procedure.letters {
            let at = format!("{place}, {name}, {lang}");
            let samples =
                samples(&office, &town, *lang, text).unwrap_or_else(|lacks| panic!("{at}: {lacks:?}"));
            assert!(!samples.is_empty(), "{at}");
            for sample in samples {
                let (case, text) = (sample.case, sample.text);
                assert!(!sample.subject.is_empty() && !text.contains(['{', '}']), "{at}, {case}: {text}");
                assert!(!text.contains("\n\n\n"), "{at}, {case}: a place is left open: {text}");
            }
        }
        let languages: BTreeSet<Lang> = procedure.letters.keys().map(|(_, lang)| *lang).collect();
        assert_eq!(languages, procedure.languages.iter().copied().collect(), "{place}");
    }
}

/// A letter is of whoever had the dossier when it was occasioned.
async fn of_the_old_body(store: Store) {
    town(&store).await;
    staffed(&store, "other").await;
    let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
    let port = catcher.address().port();
    let office =
        office_with(&store, ORG, &monday(), bodies_under("federal/v1", &["town", "other"], &[]), to(port))
            .await;
    let lines = complaint("iets").complainant;
    let street =
        Particulars { street: "Kerkstraat 1".to_owned(), town: "Aalst".to_owned(), ..Particulars::default() };
    for by_mail in [true, false] {
        let complainant = if by_mail { lines.clone() } else { street.clone() };
        let sent = Submission { complainant, ..complaint("iets") };
        let dossier =
            office.submit(sent, Actor::System, None).await.expect("a store").expect("no refusal").dossier;
        let mut papers = office.papers(&dossier, Lang::Nl, "maes");
        let reason = papers.text("reason", "voor hen");
        let transfer = Transfer { body: "other".to_owned(), unit: None, reason };
        pass(&office, &dossier, "maes", "transfer", Record::Transfer(transfer), papers).await;
        office.run_due_jobs().await.expect("jobs");
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let letter =
            reading.documents.iter().find(|letter| letter.kind == "transferred").expect("its letter");
        for (mine, theirs) in
            [("klachten@town.example", "klachten@other.example"), ("address town", "address other")]
        {
            assert!(
                letter.body_text.contains(mine) && !letter.body_text.contains(theirs),
                "{}",
                letter.body_text
            );
        }
        assert!(letter.body_text.trim_end().ends_with("name town"), "{}", letter.body_text);
        assert!(letter.body_text.contains("name other"), "where it went: {}", letter.body_text);
        let by = sender(&reading.dossier.events, letter.event_seq, &letter.kind).map(|place| place.body);
        assert_eq!((by, &*reading.dossier.body), (Some("town"), "other"));
        let mails = catcher.messages();
        let mail = mails.iter().find(|mail| Some(&mail.message_id) == letter.message_id.as_ref());
        assert_eq!(mail.is_some(), by_mail);
        assert!(mail.is_none_or(|mail| mail.from.contains("klachten@town.example")), "{mail:?}");
    }
}

#[test]
fn that_a_dossier_goes_elsewhere_is_told_by_whoever_let_it_go() {
    on_sqlite(of_the_old_body);
}

/// Awb 9:4: of what is only said no law names a last day, nor a copy.
async fn of_what_is_said(store: Store) {
    town(&store).await;
    let office = office(&store, ORG, &monday(), bodies_under("awb-9/v1", &["town"], &[])).await;
    let desk = || Actor::Person(PersonId("dirk".to_owned()));
    for (medium, by_law) in [(Medium::Letter, true), (Medium::Phone, false)] {
        let sent = Submission { medium, language: Lang::Nl, ..complaint("iets") };
        let dossier = office.submit(sent, desk(), None).await.expect("a store").expect("no refusal").dossier;
        let named = |_: &mut Papers| {
            let person = Some(PersonId("bakker".to_owned()));
            Record::NameRespondent(NamedRespondent { person, ..NamedRespondent::default() })
        };
        act(&office, &dossier, ("dirk", "name-respondent", None), named).await.expect("no refusal");
        admit_only(&office, &dossier).await;
        act(&office, &dossier, ("maes", "copy", Some(1)), |_: &mut Papers| {
            Record::CopyToRespondent(Copying::default())
        })
        .await
        .expect("no refusal");
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let copy =
            &reading.documents.iter().find(|letter| letter.kind == "copy").expect("the copy").body_text;
        assert_eq!(copy.contains("De wet schrijft voor"), by_law, "{copy}");
        let handle = reading.dossier.term("handle", 1).expect("it runs");
        let why = office.texts().why(Lang::Nl, &handle.steps);
        assert_eq!(why[0].contains("eigen regel"), !by_law, "{why:#?}");
    }
}

#[test]
fn the_letters_of_what_is_only_said_speak_of_no_law() {
    on_sqlite(of_what_is_said);
}

/// Awb 9:9: the complaint is all that was written as one, each text under a heading of its own.
async fn of_what_was_lodged(store: Store) {
    town(&store).await;
    let office = office(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[])).await;
    let first = Submission { desired: "Een andere docent.".to_owned(), ..complaint("Hij riep.") };
    let dossier = taken_to_the_board(&office, first, Actor::System).await;
    let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
    let copy = &reading.documents.iter().find(|letter| letter.kind == "copy").expect("the copy").body_text;
    let places = ["Hij riep.", "plainte formelle", "Maak er een formele", "résoudrait", "Een andere docent."]
        .map(|words| copy.find(words).unwrap_or_else(|| panic!("{words}: {copy}")));
    assert!(places.is_sorted(), "{copy}");
}

#[test]
fn the_copy_for_a_respondent_holds_all_that_was_lodged() {
    on_sqlite(of_what_was_lodged);
}
