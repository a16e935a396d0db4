//! What is asked before it is done: who is complained about, days that are too near or too far, places that are taken.

use axum::http::StatusCode;
use domain::people::PersonId;

use crate::advised::does;
use crate::files::{BOUNDARY, PDF, parcel};
use crate::heard::{complaint_saying, house, to_invited};
use crate::support::{House, Page};

async fn send(house: &House, address: &str, typed: &[(&str, &str)]) -> Page {
    let mut coordinator = house.signed_in("coordinator").await;
    let form = coordinator.get(address).await;
    coordinator.fill(&form, address, typed).await
}

#[tokio::test]
async fn whoever_chooses_a_handler_is_asked_whether_it_is_about_one_of_them() {
    let house = house().await;
    let number = complaint_saying(&house, "Meneer BEKLAAGD, schreeuwde in de wachtzaal.").await;
    does(&house, "manager", &number, "assess", &[("decision", "admissible")]).await;
    let address = format!("/dossiers/{number}/acts/assign");
    let mut manager = house.signed_in("manager").await;
    let form = manager.get(&address).await;
    assert!(form.main().contains("Er is nog niemand genoemd over wie wordt geklaagd"), "{}", form.main());
    assert!(form.main().contains(&format!("/dossiers/{number}/acts/name-respondent")), "{}", form.main());
    let mentioned = form.main().matches("Deze naam staat in de klacht").count();
    assert_eq!(mentioned, 1, "of one of the two only: {}", form.main());

    does(&house, "desk", &number, "name-respondent", &[("person", "named")]).await;
    let form = manager.get(&address).await;
    for gone in ["Nico Beklaagd", "niemand genoemd", "Deze naam staat"] {
        assert!(!form.main().contains(gone), "{gone}: {}", form.main());
    }
}

#[tokio::test]
async fn a_hearing_that_is_near_or_where_another_is_heard_is_asked_about() {
    let house = house().await;
    let number = to_invited(&house).await;
    let address = format!("/dossiers/{number}/acts/invite?item=1");
    let invited = |on: &'static str, answer_by: &'static str| {
        [("on", on), ("time", "10:30"), ("place", "raadhuis, Kamer 3"), ("answer-by", answer_by)]
    };
    let near = invited("2026-03-06", "2026-03-04");
    let asked = send(&house, &address, &near).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.main().contains("minder dan 5 werkdagen vooruit"), "{}", asked.main());
    let today = send(&house, &address, &invited("2026-04-21", "2026-03-02")).await;
    assert!(today.main().contains("op een latere dag dan vandaag"), "{}", today.main());
    let replaces = "komt in de plaats van die voor maandag 20\u{a0}april 2026 om 10:30, Raadhuis, Kamer 3";
    assert!(asked.main().contains(replaces), "{}", asked.main());
    let meant = [near.as_slice(), &[("soon-day", "yes")]].concat();
    let sent = send(&house, &address, &meant).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());

    let other = to_invited(&house).await;
    let address = format!("/dossiers/{other}/acts/invite?item=1");
    let there = send(&house, &address, &invited("2026-04-20", "2026-04-10")).await;
    assert_eq!(there.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(there.main().contains(&format!("ook gehoord in {number}")), "{}", there.main());
    let elsewhere = [("on", "2026-04-20"), ("time", "11:30"), ("place", "Raadhuis, kamer 3")];
    let sent = send(&house, &address, &[elsewhere.as_slice(), &[("answer-by", "2026-04-10")]].concat()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "an hour later: {}", sent.main());
}

#[tokio::test]
async fn no_record_is_made_of_a_hearing_that_has_not_begun() {
    let house = house().await;
    let number = to_invited(&house).await;
    let invited =
        [("on", "2026-03-03"), ("time", "10:30"), ("place", "Raadhuis"), ("answer-by", "2026-03-03")];
    let invited = [invited.as_slice(), &[("soon-day", "yes")]].concat();
    does(&house, "coordinator", &number, "invite?item=1", &invited).await;
    let person = PersonId("coordinator".to_owned());
    let reading = house.office.dossier(&number, &person).await.expect("a store").expect("a dossier");
    let link = reading.follow_link();
    let (_, path) = link.split_once("/follow/").expect("the private page");
    let page = house.visitor().get(&format!("/follow/{path}")).await;
    let told = page.main();
    assert!(told.contains("U wordt gehoord op dinsdag 3\u{a0}maart 2026 om 10:30"), "{told}");
    assert!(told.contains("Gesprek waarvoor u bent uitgenodigd"), "{told}");

    house.wait(jiff::SignedDuration::from_hours(24)); // the next day, 8:00 UTC is 9:00
    let address = format!("/dossiers/{number}/acts/hear?item=1");
    let form = house.signed_in("coordinator").await.get(&address).await;
    assert!(!form.html.contains(r#"value="2026-03-03""#), "no day before it has passed: {}", form.main());
    let heard = [("held-on", "2026-03-03"), ("present", "Beiden."), ("record", "Hij riep.")];
    let early = send(&house, &address, &heard).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.main().contains("nog niet begonnen"), "{}", early.main());
    house.wait(jiff::SignedDuration::from_hours(2));
    let form = house.signed_in("coordinator").await.get(&address).await;
    assert!(form.html.contains(r#"value="2026-03-03""#), "the day of the appointment: {}", form.main());
    let kept = send(&house, &address, &heard).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.main());
}

/// A record of today would take away the appointment that everybody was told of.
#[tokio::test]
async fn a_hearing_held_on_another_day_than_the_one_to_come_is_asked_about() {
    let house = house().await;
    let number = to_invited(&house).await;
    let mut coordinator = house.signed_in("coordinator").await;
    let page = coordinator.get(&format!("/dossiers/{number}")).await;
    let said = page.main();
    let told = "Horen: maandag 20\u{a0}april 2026 om 10:30 – Tess Verhulst; Nico Beklaagd – ";
    assert!(said.contains("Wat nog komt") && said.contains(told), "{said}");
    assert!(said.contains("Raadhuis, Kamer 3"), "{said}");
    let next = said.split("Alles wat u kunt doen").next().unwrap_or_default();
    assert!(!next.contains("Verslag van het horen"), "nothing to do before its day: {next}");
    let work = coordinator.get("/work").await;
    let from = "Gesprek op maandag 20\u{a0}april 2026 om 10:30; het verslag volgt daarna";
    assert!(work.main().contains(from), "{}", work.main());
    assert!(!work.html.contains(&format!("/dossiers/{number}/acts/hear")), "{}", work.main());
    let address = format!("/dossiers/{number}/acts/hear?item=1");
    let heard = [("held-on", "2026-03-02"), ("present", "Beiden."), ("record", "Hij riep.")];
    let asked = send(&house, &address, &heard).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.main().contains("zou op maandag 20\u{a0}april 2026 om 10:30 zijn"), "{}", asked.main());
    let meant = [heard.as_slice(), &[("other-day", "yes")]].concat();
    let kept = send(&house, &address, &meant).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.main());
    let page = coordinator.get(&format!("/dossiers/{number}")).await;
    assert!(page.main().contains("om 10:30 – Nico Beklaagd – "), "{}", page.main());
}

#[tokio::test]
async fn a_wait_much_longer_than_the_term_is_asked_about() {
    let house = house().await;
    let number = complaint_saying(&house, "Niemand nam op.").await;
    does(&house, "manager", &number, "assess", &[("decision", "admissible")]).await;
    let address = format!("/dossiers/{number}/acts/consent");
    let agreed = [("given-on", "2026-03-02"), ("until", "2028-03-20"), ("text", "Dat is goed.")];
    let asked = send(&house, &address, &agreed).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.main().contains("2028 is meer dan twee keer zo ver weg"), "{}", asked.main());
    let meant = [agreed.as_slice(), &[("far-day", "yes")]].concat();
    let sent = send(&house, &address, &meant).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
}

/// The complaint of 2 March is answered by 13 April: who agrees to wait agrees to a later day, and the letter in which they do is kept.
#[tokio::test]
async fn who_agrees_to_wait_agrees_to_a_day_after_the_one_that_runs_and_their_letter_is_kept() {
    let house = house().await;
    let number = complaint_saying(&house, "Niemand nam op.").await;
    does(&house, "manager", &number, "assess", &[("decision", "admissible")]).await;
    let address = format!("/dossiers/{number}/acts/consent");
    let agreed = |until| [("given-on", "2026-03-02"), ("until", until), ("text", "Dat is goed.")];
    let early = send(&house, &address, &agreed("2026-04-13")).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sentence = "eindigt op 13\u{a0}april 2026. Kies een latere dag";
    assert_eq!(early.main().matches(sentence).count(), 2, "on top and at the field: {}", early.main());
    assert!(early.html.contains("min=\"2026-04-14\""), "what the calendar offers first: {}", early.main());

    let mut coordinator = house.signed_in("coordinator").await;
    let form = coordinator.get(&address).await;
    let mut typed = form.hidden(&address);
    typed.extend(agreed("2026-04-27").map(|(name, value)| (name.to_owned(), value.to_owned())));
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let body = parcel(&typed, &[("instemming.pdf", PDF)]).into();
    let sent = coordinator.post_body(&address, &kind, body).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
    let reader = PersonId("coordinator".to_owned());
    let reading = house.office.dossier(&number, &reader).await.expect("a store").expect("a dossier");
    let kept: Vec<_> = reading.attachments.iter().map(|file| file.name.as_str()).collect();
    assert!(kept.contains(&"instemming.pdf"), "{kept:?}");
    let form = coordinator.get(&format!("/dossiers/{number}/acts/postpone")).await;
    assert!(form.html.contains("min=\"2026-04-14\""), "{}", form.main());
}
