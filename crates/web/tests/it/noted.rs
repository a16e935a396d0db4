//! What the course says beside what was done: how something came in, and who was told of it.

use axum::http::StatusCode;

use crate::advised::does;
use crate::heard::{complaint, house};
use crate::public::follow::answered;
use crate::public::write::{TYPED, parts, written};
use crate::support::House;

#[tokio::test]
async fn what_the_desk_completes_says_how_it_came() {
    let house = house().await;
    let number = complaint(&house).await;
    does(&house, "desk", &number, "ask-more", &[("missing", "Op welke dag was het?")]).await;
    let address = format!("/dossiers/{number}/acts/completed");
    let mut desk = house.signed_in("desk").await;
    let page = desk.get(&address).await;
    let today = house.office.today("selection").to_string();
    let came = [("received-on", today.as_str()), ("text", "Op 3 maart.")];
    let unsaid = desk.fill(&page, &address, &came).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unsaid.main());
    let said = [("received-on", today.as_str()), ("text", "Op 3 maart."), ("medium", "fax")];
    let done = desk.fill(&unsaid, &address, &said).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    let shown = desk.get(&format!("/dossiers/{number}")).await;
    assert!(shown.main().contains("(fax)"), "{}", shown.main());
}

#[tokio::test]
async fn the_course_says_who_was_told_of_what() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    let path = address.split('?').next().expect("a path").to_owned();
    let (number, _) = parts(&path);
    let mut manager = house.signed_in("manager").await;
    let dossier = format!("/dossiers/{number}");
    assert!(!manager.get(&dossier).await.main().contains("Intern meegedeeld aan"));
    answered(&house, &address).await;
    let shown = manager.get(&dossier).await;
    assert!(shown.main().contains("Intern meegedeeld aan"), "{}", shown.main());
}
