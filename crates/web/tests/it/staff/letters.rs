//! Letters that go by post.

use axum::http::StatusCode;
use domain::decide::Command;
use domain::intake::Admissibility;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use office::Request;

use super::{number, register};
use crate::support::{Browser, House, Page};

/// Someone without e-mail complains; their complaint is admissible, so the acknowledgement waits to be posted.
async fn with_letter(house: &House, desk: &mut Browser) -> String {
    let address = [
        ("email", ""),
        ("name", "Jan Brief"),
        ("street", "Kerkstraat 4"),
        ("postcode", "9000"),
        ("town", "Gent"),
    ];
    let number = number(&register(desk, "Ik schrijf u met de hand.", &address).await);
    let manager = PersonId("manager".to_owned());
    let reading = house.office.dossier(&number, &manager).await.expect("a database").expect("theirs");
    let id = reading.dossier.id.clone();
    let admissible =
        Record::AssessAdmissibility(Admissibility { admissible: true, ground: None, reason: None });
    for (activity, record) in [("assess", admissible), ("acknowledge", Record::Acknowledge)] {
        let command = Command {
            activity: activity.to_owned(),
            item: None,
            record,
            attachments: Vec::new(),
            seen: None,
        };
        let request = Request {
            dossier: id.clone(),
            actor: Actor::Person(manager.clone()),
            commands: vec![command],
            papers: house.office.papers(&id, Lang::Nl, "manager"),
            token: None,
        };
        house.office.act(request).await.expect("a database").expect("allowed");
    }
    number
}

fn letter(page: &Page) -> String {
    let (_, rest) = page.main().split_once("href=\"/letters/").expect("a letter");
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_letter_is_printed_and_then_noted_as_posted() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    assert!(desk.get("/letters").await.main().contains("Er liggen geen brieven klaar"));
    let number = with_letter(&house, &mut desk).await;
    let list = desk.get("/letters").await;
    assert!(list.main().contains("Kerkstraat 4") && list.main().contains("Jan Brief"), "{}", list.main());
    let id = letter(&list);
    let sheet = desk.get(&format!("/letters/{id}")).await;
    assert_eq!(sheet.status, StatusCode::OK);
    assert!(sheet.html.contains("9000 Gent") && sheet.html.contains("Beste Jan Brief"), "{}", sheet.html);

    house.office.write_looks().await.expect("a database");
    let reading = house.office.dossier(&number, &PersonId("manager".to_owned())).await.expect("a database");
    let mut conn = house.office.store().read().await.expect("a database");
    let dossier = reading.expect("theirs").dossier.id;
    let looks = store::access_log::by_dossier(&mut conn, "test", &dossier, 10).await.expect("a log");
    drop(conn);
    assert!(looks.iter().any(|look| look.person == "desk"), "who printed it looked at it: {looks:?}");

    let posted = desk.fill(&list, &format!("/letters/{id}/posting"), &[]).await;
    assert_eq!(posted.location(), format!("/letters?done={number}&letter={id}"));
    let path = posted.location().to_owned();
    let told = desk.get(&path).await;
    assert!(told.main().contains("staat als gepost genoteerd"));
    // the wrong row: undone at once, or later on the page of the dossier
    let undo = format!("/letters/{id}/not-posted");
    let unsaid = desk.fill(&told, &undo, &[("why", " ")]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unsaid.main().contains("Zeg waarom") && unsaid.main().contains(&undo), "{}", unsaid.main());
    let undone = desk.fill(&told, &undo, &[("why", "De verkeerde regel.")]).await;
    assert_eq!(undone.location(), format!("/letters?back={number}"));
    assert!(desk.get(undone.location()).await.main().contains("wacht weer op de post"));
    assert_eq!(
        desk.fill(&told, &undo, &[("why", "Nog eens.")]).await.location(),
        "/letters?gone=1",
        "it waits already"
    );
    let list = desk.get("/letters").await;
    desk.fill(&list, &format!("/letters/{id}/posting"), &[]).await;
    let page = desk.get(&format!("/dossiers/{number}")).await;
    assert!(page.main().contains("Brief toch niet gepost") && page.main().contains(&undo), "{}", page.main());
    assert!(page.main().contains("De verkeerde regel."), "why: {}", page.main());
    let made_up = desk.get("/letters?done=Bel+0900-1234").await;
    assert!(!made_up.main().contains("0900"), "a link says nothing of its own: {}", made_up.main());
    let again = desk.fill(&list, &format!("/letters/{id}/posting"), &[]).await;
    assert_eq!(again.location(), "/letters?gone=1", "a second click does nothing");
    assert_eq!(desk.get(&format!("/letters/{id}")).await.location(), "/letters?gone=1");
}

#[tokio::test]
async fn the_day_of_posting_is_looked_over() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    with_letter(&house, &mut desk).await;
    let list = desk.get("/letters").await;
    let path = format!("/letters/{}/posting", letter(&list));
    for day in ["2026-03-03", "31/2/2026"] {
        let refused = desk.fill(&list, &path, &[("posted-on", day)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
        assert!(refused.main().contains("Kerkstraat 4"), "{day}: the list stays");
    }
}

#[tokio::test]
async fn a_letter_is_nobodys_who_may_not_see_its_dossier() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    with_letter(&house, &mut desk).await;
    let list = desk.get("/letters").await;
    let id = letter(&list);
    let mut handler = house.signed_in("handler").await;
    assert_eq!(handler.get(&format!("/letters/{id}")).await.location(), "/letters?gone=1");
    let page = handler.get("/work").await;
    let token = page.hidden("/sign-out");
    let (name, value) = &token[0];
    let posted = handler.post(&format!("/letters/{id}/posting"), &[(name, value)]).await;
    assert_eq!(posted.location(), "/letters?gone=1");
    assert!(desk.get("/letters").await.main().contains(&id), "it still waits");
}
