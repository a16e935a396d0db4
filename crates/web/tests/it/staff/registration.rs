//! A call, a visit or a letter becomes a dossier.

use axum::http::StatusCode;
use domain::people::{PersonId, Role};
use jiff::civil::date;
use office::account::Grant;

use super::{number, register};
use crate::support::House;

#[tokio::test]
async fn a_call_becomes_a_dossier_and_its_term_starts_at_receipt() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let page =
        register(&mut desk, "Ik wacht al drie weken. Niemand belt terug.", &[("service", "service/result")])
            .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.main());
    let number = number(&page);
    assert_eq!(number, "2026-SEL-1");
    let reading = house
        .office
        .dossier(&number, &PersonId("desk".to_owned()))
        .await
        .expect("a database")
        .expect("theirs");
    assert_eq!(reading.dossier.unit.as_deref(), Some("procedures"), "the service leads to its unit");
    assert_eq!(reading.dossier.grievances.len(), 1);
    let term = reading.dossier.terms.iter().find(|term| term.term == "acknowledge").expect("a term");
    assert_eq!(term.from, date(2026, 2, 27), "not Monday, when it was registered");
    assert_eq!(reading.text(&reading.dossier.grievances[0].text), "Ik wacht al drie weken.");
}

#[tokio::test]
async fn a_second_click_makes_no_second_dossier() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let page = desk.get("/registration").await;
    let typed = super::CALL.into_iter().chain([("message", "Niemand belt terug.")]).collect::<Vec<_>>();
    let first = desk.fill(&page, "/registration", &typed).await;
    let second = desk.fill(&page, "/registration", &typed).await;
    assert_eq!(number(&first), number(&second));
    assert_ne!(number(&register(&mut desk, "Iemand anders.", &[]).await), number(&first));
}

#[tokio::test]
async fn mistakes_are_told_together_and_nothing_typed_is_lost() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let wrong = [
        ("received-on", "2026-03-03"),
        ("sent-on", "31/2/2026"),
        ("email", "an@"),
        ("street", "Kerkstraat <4>"),
        ("service", "unit/moon"),
        ("kind", "cat"),
        ("subject-2", "manner"),
    ];
    let page = register(&mut desk, "  ", &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["received-on", "sent-on", "email", "street", "service", "kind", "grievance-2", "message"] {
        assert!(page.main().contains(&format!("href=\"#{field}\"")), "{field}: {}", page.main());
        assert!(page.main().contains(&format!("id=\"{field}\"")), "{field} is shown, not folded away");
    }
    for typed in ["value=\"31/2/2026\"", "value=\"an@\"", "Kerkstraat &lt;4&gt;"] {
        assert!(page.main().contains(typed), "{typed}");
    }
    let today = house
        .office
        .register(&PersonId("desk".to_owned()), &Default::default(), Default::default(), None, 9)
        .await;
    assert!(today.expect("a database").is_empty());
}

#[tokio::test]
async fn grievances_representative_and_wishes_are_recorded() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let more = [
        ("medium", "letter"),
        ("sent-on", "2026-02-25"),
        ("source", "authority"),
        ("grievance-1", "De wachttijd"),
        ("subject-1", "service"),
        ("grievance-3", "De toon"),
        ("subject-3", "manner"),
        ("name", "Ann Peeters"),
        ("representative-name", "Jo Raadsman"),
        ("representative-email", "jo@raad.example"),
        ("desired", "Een nieuw gesprek"),
        ("happened-on", "20/2/2026"),
    ];
    let number = number(&register(&mut desk, "Een brief van twee bladzijden.", &more).await);
    let reading = house
        .office
        .dossier(&number, &PersonId("desk".to_owned()))
        .await
        .expect("a database")
        .expect("theirs");
    let receipt = reading.dossier.receipt.as_ref().expect("a receipt");
    assert_eq!((receipt.medium.code(), receipt.source.code()), ("letter", "authority"));
    assert_eq!((receipt.sent_on, receipt.happened_on), (Some(date(2026, 2, 25)), Some(date(2026, 2, 20))));
    let subjects: Vec<_> =
        reading.dossier.grievances.iter().map(|grievance| grievance.subject.as_deref()).collect();
    assert_eq!(subjects, [Some("service"), Some("manner")]);
    assert!(receipt.representative.is_some() && receipt.reach.email && !receipt.reach.postal);
    assert_eq!(reading.complainant().map(|party| party.name.as_str()), Some("Ann Peeters"));
}

#[tokio::test]
async fn only_desk_and_coordinator_register_and_only_where_they_may() {
    let house = House::open().await;
    let mut handler = house.signed_in("handler").await;
    let page = handler.get("/registration").await;
    assert!(page.main().contains("U kunt hier niets registreren"));

    let person = PersonId("handler".to_owned());
    let unit = Some("tests".to_owned());
    let grant =
        Grant { person, role: Role::Coordinator, body: "selection".to_owned(), unit, deputy_for: None };
    let by = PersonId("admin".to_owned());
    house.accounts.grant(&by, &house.office.bodies(), grant).await.expect("a database").expect("a role");
    let page = handler.get("/registration").await;
    assert!(page.main().contains("service/computer-test") && !page.main().contains("service/result"));
    let elsewhere = register(&mut handler, "Niet van mij.", &[("service", "service/result")]).await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = register(&mut handler, "Van wie?", &[("service", "")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let here = register(&mut handler, "Wel van mij.", &[("service", "service/computer-test")]).await;
    assert_eq!(number(&here), "2026-SEL-1");
    let other = register(&mut handler, "x", &[("service", ""), ("body", "training")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_link_cannot_make_up_what_was_registered() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let number = super::number(&register(&mut desk, "Niemand nam op.", &[]).await);
    assert!(desk.get(&format!("/registration?done={number}")).await.main().contains(&number));
    let made_up = desk.get("/registration?done=Bel+0900-1234").await;
    assert!(!made_up.main().contains("0900"), "{}", made_up.main());
}
