//! The advice of an adviser goes along with the answer: who gave it, what it recommends (Awb 9:15 and 9:16; S2-23, S2-27).

use domain::handling::{Advice, Appointment, Hearing, Judgment, Reference, Ties};
use domain::people::PersonId;
use domain::record::Record;
use jiff::civil::date;
use store::on_both;

use crate::hearing::{act, answered, before_the_board, invited};
use crate::job::monday;
use crate::support::{ORG, bodies_under, office_with, staff, town};

on_both! {
    async fn an_advice_goes_along_with_who_gave_it_and_what_it_recommends(store: Store) {
        town(&store).await;
        let vos = ["vos", "adviser", "town", ""].map(str::to_owned);
        staff(&store, ORG, vec![vos.into()]).await;
        let office = office_with(&store, ORG, &monday(), bodies_under("ssr/v1", &["town"], &[]), office::MailWay::Nowhere).await;
        let dossier = before_the_board(&office).await;
        act(&office, &dossier, ("dubois", "to-adviser", None), |papers| {
            Record::ReferToAdviser(Reference { reason: papers.text("reference", "Wat is hier behoorlijk?") })
        }).await.expect("no refusal");
        act(&office, &dossier, ("dubois", "appoint-adviser", Some(1)), |_| {
            Record::Appoint(Appointment { person: PersonId("vos".to_owned()) })
        }).await.expect("no refusal");
        act(&office, &dossier, ("vos", "adviser-ties", Some(1)), |_| Record::DeclareTies(Ties { tie: None })).await.expect("no refusal");
        for party in [1, 2] {
            invited(&office, &dossier, party, 23).await;
            act(&office, &dossier, ("vos", "hear", Some(party)), |papers| {
                let (present, record) = (papers.text("present", "Jo en een buur"), papers.text("hearing", "Hij riep."));
                Record::Hear(Hearing { held_on: date(2026, 3, 2), present, record })
            }).await.expect("no refusal");
        }
        act(&office, &dossier, ("vos", "advise-alone", None), |papers| {
            let [report, repair] = ["Geen verwijt.", "Bied excuses aan."].map(|text| papers.text("advice", text));
            Record::Advise(Advice { admissible: true, judgment: Some(Judgment::Unfounded), report, repair: Some(repair), prevent: None })
        }).await.expect("no refusal");
        answered(&office, &dossier).await.expect("no refusal");
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let answer = reading.documents.iter().find(|letter| letter.kind == "answer").expect("an answer");
        let told = [
            "Rendu le 2\u{a0}mars 2026 par vos (",
            "Geen verwijt.",
            "Recommandation pour réparer l’erreur\u{a0}: Bied excuses aan.",
            "Personnes présentes\u{a0}: Jo en een buur",
        ];
        for told in told {
            assert!(answer.body_text.contains(told), "{told}: {}", answer.body_text);
            assert!(answer.body_html.contains(told), "{told}: {}", answer.body_html);
        }
        assert!(!answer.body_text.contains("éviter que cela se reproduise"), "what was not recommended has no heading");
    }
}
