//! What somebody heard who should not have sat goes along with no decision (Awb 9:7, 9:15); what the house heard before does.

use domain::handling::{Advice, Appointment, Copying, Hearing, HearingWaiver, Judgment, Reference, Ties};
use domain::intake::NamedRespondent;
use domain::people::PersonId;
use domain::record::Record;
use jiff::civil::date;
use office::Office;
use office::paper::Papers;
use store::on_both;

use crate::hearing::{act, answered, before_the_board, invited};
use crate::job::monday;
use crate::support::{ORG, bodies_under, office, staff, town};

async fn hears(office: &Office, dossier: &str, (who, party): (&str, u32), said: &str) {
    let heard = |papers: &mut Papers| {
        let (present, record) = (papers.text("present", "Allen"), papers.text("hearing", said));
        Record::Hear(Hearing { held_on: date(2026, 3, 2), present, record })
    };
    act(office, dossier, (who, "hear", Some(party)), heard).await.expect("no refusal");
}

/// A party does not wish to be heard; whoever is complained about said so after an invitation.
pub async fn waives(office: &Office, dossier: &str, who: &str, party: u32) {
    if party > 1 {
        invited(office, dossier, party, 24).await;
    }
    let waived = |papers: &mut Papers| {
        let reason = papers.text("reason", "Niet gewenst.");
        Record::WaiveHearing(HearingWaiver { ground: Some("no-wish".to_owned()), reason })
    };
    act(office, dossier, (who, "waive-hearing", Some(party)), waived).await.expect("no refusal");
}

/// Appointed, and free of ties.
pub async fn sits(office: &Office, dossier: &str, who: &str) {
    let seated = |_: &mut Papers| Record::Appoint(Appointment { person: PersonId(who.to_owned()) });
    act(office, dossier, ("dubois", "appoint-adviser", Some(1)), seated).await.expect("no refusal");
    let free = |_: &mut Papers| Record::DeclareTies(Ties { tie: None });
    act(office, dossier, (who, "adviser-ties", Some(1)), free).await.expect("no refusal");
}

pub async fn referred(office: &Office, dossier: &str) {
    let referred = |papers: &mut Papers| {
        Record::ReferToAdviser(Reference { reason: papers.text("reason", "Om advies.") })
    };
    act(office, dossier, ("dubois", "to-adviser", None), referred).await.expect("no refusal");
}

/// Advised by that person and answered: what went along with the letter.
async fn enclosed(office: &Office, dossier: &str, adviser: &str) -> String {
    let advised = |papers: &mut Papers| {
        let report = papers.text("report", "Het advies van de adviseur.");
        let judgment = Some(Judgment::Unfounded);
        Record::Advise(Advice { admissible: true, judgment, report, repair: None, prevent: None })
    };
    act(office, dossier, (adviser, "advise-alone", None), advised).await.expect("no refusal");
    answered(office, dossier).await.expect("no refusal");
    let reading = office.dossier_by_id(dossier).await.expect("a dossier");
    let letter = reading.documents.iter().find(|letter| letter.kind == "answer").expect("the answer");
    assert!(letter.body_text.contains("Het advies van de adviseur."), "{}", letter.body_text);
    letter.body_text.clone()
}

pub async fn advisers(store: &store::Store) {
    let held = |person: &str| (person.to_owned(), "adviser".to_owned(), "town".to_owned(), String::new());
    staff(store, ORG, ["ada", "arno"].map(held).to_vec()).await;
}

on_both! {
    async fn what_an_adviser_heard_who_is_complained_about_goes_along_with_nothing(store: Store) {
        town(&store).await;
        advisers(&store).await;
        let office = office(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[])).await;
        let dossier = before_the_board(&office).await;
        referred(&office, &dossier).await;
        sits(&office, &dossier, "ada").await;
        invited(&office, &dossier, 1, 23).await;
        hears(&office, &dossier, ("ada", 1), "Gehoord door wie er niet had mogen zitten.").await;
        let named = |_: &mut Papers| {
            let person = Some(PersonId("ada".to_owned()));
            Record::NameRespondent(NamedRespondent { person, ..NamedRespondent::default() })
        };
        act(&office, &dossier, ("peeters", "name-respondent", None), named).await.expect("no refusal");
        act(&office, &dossier, ("peeters", "copy", Some(2)), |_: &mut Papers| Record::CopyToRespondent(Copying::default())).await.expect("no refusal");
        sits(&office, &dossier, "arno").await;
        waives(&office, &dossier, "arno", 1).await;
        waives(&office, &dossier, "arno", 2).await;
        invited(&office, &dossier, 3, 23).await;
        hears(&office, &dossier, ("arno", 3), "Gehoord door de nieuwe adviseur.").await;
        let letter = enclosed(&office, &dossier, "arno").await;
        assert!(letter.contains("Gehoord door de nieuwe adviseur."), "{letter}");
        assert!(!letter.contains("niet had mogen zitten"), "{letter}");
    }

    async fn what_the_house_heard_before_there_was_an_adviser_goes_along(store: Store) {
        town(&store).await;
        advisers(&store).await;
        let office = office(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[])).await;
        let dossier = before_the_board(&office).await;
        invited(&office, &dossier, 1, 23).await;
        hears(&office, &dossier, ("peeters", 1), "Gehoord door het huis.").await;
        referred(&office, &dossier).await;
        sits(&office, &dossier, "ada").await;
        waives(&office, &dossier, "ada", 1).await;
        waives(&office, &dossier, "ada", 2).await;
        let letter = enclosed(&office, &dossier, "ada").await;
        assert!(letter.contains("Gehoord door het huis."), "{letter}");
    }
}
