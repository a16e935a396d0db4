//! Who has no answer by the day of the law reads on their page where they can go, and until when (Awb 9:24 lid 1 b).

use axum::http::StatusCode;
use domain::people::PersonId;
use jiff::SignedDuration;

use crate::heard;
use crate::support::{House, Page};

async fn page(house: &House, number: &str) -> Page {
    let person = PersonId("manager".to_owned());
    let reading = house.office.dossier(number, &person).await.expect("a store").expect("a dossier");
    let link = reading.follow_link();
    let path = &link[link.find("/follow/").expect("the path")..];
    let page = house.visitor().get(path).await;
    assert_eq!(page.status, StatusCode::OK);
    page
}

#[tokio::test]
async fn who_has_no_answer_in_time_reads_where_to_go_and_until_when() {
    let house = heard::house().await;
    let number = heard::complaint(&house).await;
    let waits = "hoeft u er niet op te wachten";
    house.wait(SignedDuration::from_hours(24 * 42));
    let today = page(&house, &number).await;
    assert!(!today.html.contains(waits), "the answer may still come: {}", today.main());
    let mut manager = house.signed_in("manager").await;
    let dossier = format!("/dossiers/{number}");
    let year = "Naar de ombudsman";
    assert!(!manager.get(&dossier).await.html.contains(year), "a year that has not begun is no term yet");

    house.wait(SignedDuration::from_hours(24));
    let late = page(&house, &number).await;
    let body = house.office.body("selection").expect("the body");
    let first =
        body.second_line.get(domain::language::Lang::Nl).lines().next().expect("a second line").to_owned();
    for shown in ["Dat is niet gelukt", waits, "13 april 2027", first.as_str()] {
        let words = late.main().replace('\u{a0}', " ");
        assert!(words.contains(shown), "{shown}: {words}");
    }
    let mut manager = house.signed_in("manager").await;
    assert!(manager.get(&dossier).await.html.contains(year));
}
