//! Hearing several who complain of the same.

use axum::http::StatusCode;
use domain::handling::Copying;
use domain::intake::Joining;
use domain::people::PersonId;
use domain::record::Record;

use super::{act, house, to_assessed};

/// Several who complain of the same can be heard together when that is meant; whoever is complained about is invited in each dossier.
#[tokio::test]
async fn those_who_complain_together_are_invited_together_when_ticked() {
    let house = house().await;
    let (first, second) = (to_assessed(&house).await, to_assessed(&house).await);
    for number in [&first, &second] {
        act(&house, "desk", number, ("copy", Some(1)), |_| Record::CopyToRespondent(Copying::default()))
            .await;
    }
    let manager = PersonId("manager".to_owned());
    let lead = house.office.dossier(&first, &manager).await.expect("a store").expect("a dossier");
    let joining = Joining { lead: lead.dossier.id, lead_number: first.clone() };
    act(&house, "coordinator", &second, ("join", None), |_| Record::Join(joining)).await;
    let invitations = async || {
        let mut sent = Vec::new();
        for number in [&first, &second] {
            let reading = house.office.dossier(number, &manager).await.expect("a store").expect("a dossier");
            sent.push(reading.documents.iter().filter(|letter| letter.kind == "invitation").count());
        }
        sent
    };
    let address = format!("/dossiers/{first}/acts/invite?item=1");
    let when = [("on", "2026-04-20"), ("time", "10:30"), ("place", "Raadhuis"), ("answer-by", "2026-04-10")];
    let mut browser = house.signed_in("coordinator").await;
    let page = browser.get(&address).await;
    assert!(page.main().contains("ontmoet daar de anderen"), "{}", page.main());
    assert!(!page.main().contains(" checked"), "nobody meets others unasked: {}", page.main());
    let typed = [&when[..], &[("also", &*second)]].concat();
    let sent = browser.fill(&page, &address, &typed).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
    assert_eq!(invitations().await, [1, 1]);
    assert!(browser.get(sent.location()).await.main().contains("Ook gedaan in:"));

    let page = browser.get(&format!("/dossiers/{first}/acts/invite?item=2")).await;
    assert!(page.main().contains("name=\"on\"") && !page.main().contains("name=\"also\""), "{}", page.main());
}
