//! Who has no address gets a code, read aloud by whoever registered.

use axum::http::StatusCode;
use domain::people::PersonId;
use jiff::SignedDuration;
use office::Reading;

use super::{number, register};
use crate::support::{House, Page};

async fn reading(house: &House, number: &str) -> Reading {
    let found = house.office.dossier(number, &PersonId("coordinator".to_owned())).await;
    found.expect("a database").expect("theirs")
}

/// Whether a page tells a code, each of its signs apart.
fn shown(page: &Page, code: &str) -> bool {
    let text = page.main().replace("<span>", "").replace("</span> ", "").replace("</span>", " ");
    code.split('-').all(|group| text.contains(group))
}

#[tokio::test]
async fn who_has_no_address_is_asked_for_one_and_then_gets_a_code_that_only_the_desk_sees() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let call = [("email", ""), ("phone", "0470 12 34 56")];
    let words = "Niemand belt terug.";
    let asked = register(&mut desk, words, &call).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.main().contains("Er kan geen brief vertrekken"), "{}", asked.main());
    let again: Vec<_> = super::CALL[..5].iter().chain(&[("message", words)]).copied().collect();
    let number = number(&desk.fill(&asked, "/registration", &again).await);
    let code = reading(&house, &number).await.follow_code();
    let done = format!("/registration?done={number}");
    let page = desk.get(&done).await;
    assert!(shown(&page, &code) && page.main().contains("klachten.example/follow"), "{}", page.main());
    let mut coordinator = house.signed_in("coordinator").await;
    for address in [&done, &format!("/dossiers/{number}?done=follow-link")] {
        assert!(!shown(&coordinator.get(address).await, &code), "{address}: not theirs to hear");
    }
    let line = reading(&house, &number).await.dossier.id;
    let mut conn = house.office.store().read().await.expect("a reader");
    let looks = store::access_log::by_dossier(&mut conn, "test", &line, 99).await.expect("looks");
    drop(conn);
    let heard: Vec<_> =
        looks.iter().filter(|look| look.what == "code").map(|look| look.person.as_str()).collect();
    assert_eq!(heard, ["desk"]);
    // whoever replaces the link hears the new one, and the desk nothing of it
    let form = format!("/dossiers/{number}/follow-link");
    let page = coordinator.get(&form).await;
    let replaced = coordinator.fill(&page, &form, &[]).await;
    let new = reading(&house, &number).await.follow_code();
    assert_ne!(new, code);
    assert!(shown(&coordinator.get(replaced.location()).await, &new));
    assert!(!shown(&desk.get(&done).await, &new));
    house.wait(SignedDuration::from_mins(16));
    assert!(!shown(&coordinator.get(replaced.location()).await, &new), "no longer than while someone waits");

    // who can be reached gets it by mail
    let reached = register(&mut desk, "Ik wacht nog.", &[]).await;
    let code = reading(&house, "2026-SEL-2").await.follow_code();
    assert!(!shown(&desk.get(reached.location()).await, &code));
}
