//! What was typed is there when someone comes back, for them alone, until it is sent.

use axum::http::StatusCode;
use domain::people::PersonId;
use jiff::SignedDuration;
use office::account::{Needed, Policy};

use super::{CALL, number, register};
use crate::support::{Browser, House, Page};

const STORY: &str = "De lift is al een maand stuk. Niemand komt.";

/// Saves the form as the script does.
async fn saved(desk: &mut Browser, form: &Page, typed: &[(&str, &str)]) -> Page {
    let hidden = form.hidden("/registration");
    let fields: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    desk.post("/drafts", &[&fields, typed].concat()).await
}

/// The address that goes on with what was begun.
fn go_on(page: &Page) -> String {
    let (_, rest) = page.main().split_once("href=\"/registration?draft=").expect("a way to go on");
    format!("/registration?draft={}", rest.split('"').next().expect("an id"))
}

#[tokio::test]
async fn what_was_typed_is_offered_again_and_gone_once_it_is_sent() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let form = desk.get("/registration").await;
    let typed: Vec<_> = CALL.into_iter().chain([("message", STORY)]).collect();
    let answer = saved(&mut desk, &form, &typed).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.html.contains("Concept bewaard om 09:00"), "{}", answer.html);

    let again = desk.get("/registration").await;
    assert!(again.main().contains("De lift is al een maand stuk."), "one knows it again");
    let work = desk.get("/work").await;
    assert!(work.main().contains("een registratie die niet verzonden is"), "{}", work.main());
    assert_eq!(go_on(&work), go_on(&again));
    assert!(!again.main().contains("Niemand komt"), "the form itself is empty, for who calls now");
    let filled = desk.get(&go_on(&again)).await;
    assert!(filled.main().contains(STORY) && filled.main().contains("an@postvak.example"));
    let mut other = house.signed_in("coordinator").await;
    assert!(!other.get("/registration").await.main().contains("De lift"), "it is nobody else's");

    let sent = desk.fill(&filled, "/registration", &typed).await;
    assert_eq!(number(&sent), "2026-SEL-1");
    assert!(!desk.get("/registration").await.main().contains("De lift"));
    assert!(!desk.get("/work").await.main().contains("niet verzonden"));
}

#[tokio::test]
async fn without_script_a_button_saves_and_another_throws_away() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let form = desk.get("/registration").await;
    let kept = desk.fill(&form, "/registration", &[("message", STORY), ("draft", "save")]).await;
    assert_eq!(kept.status, StatusCode::OK);
    assert!(kept.main().contains("Concept bewaard om") && kept.main().contains(STORY));
    let again = desk.get("/registration").await;
    let gone = desk.fill(&again, "/drafts/forget", &[]).await;
    assert_eq!(gone.location(), "/registration");
    assert!(!desk.get("/registration").await.main().contains("De lift"));
}

#[tokio::test]
async fn two_windows_of_one_form_say_so_and_two_forms_keep_apart() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let form = desk.get("/registration").await;
    saved(&mut desk, &form, &[("message", STORY)]).await;
    let second = desk.get("/registration").await;
    saved(&mut desk, &second, &[("message", "Iets heel anders.")]).await;
    let again = desk.get("/registration").await;
    assert!(again.main().contains("De lift") && again.main().contains("Iets heel anders"));

    // the first form still believes that it was never saved
    house.wait(SignedDuration::from_mins(3));
    let late = saved(&mut desk, &form, &[("message", "De lift, nu anders.")]).await;
    assert!(late.html.contains("In een ander venster"), "{}", late.html);
    assert!(late.html.contains("09:03") && late.html.contains("09:00"), "{}", late.html);
    let again = desk.get("/registration").await;
    assert!(again.main().contains("De lift is al een maand stuk."), "neither replaces the other");
    assert!(again.main().contains("De lift, nu anders."));
}

#[tokio::test]
async fn an_act_keeps_its_draft_apart_and_forgets_it_when_done() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let number = number(&register(&mut desk, "Niemand belt terug.", &[]).await);
    let path = format!("/dossiers/{number}/acts/note");
    let form = desk.get(&path).await;
    let kept = desk.fill(&form, &path, &[("text", "Half geschreven."), ("draft", "save")]).await;
    assert!(kept.main().contains("Half geschreven."), "{}", kept.main());
    assert!(desk.get(&path).await.main().contains("Half geschreven."));
    assert!(!desk.get("/registration").await.main().contains("Half geschreven."));
    let done = desk.fill(&kept, &path, &[("text", "Nu heel.")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    assert!(!desk.get(&path).await.main().contains("Half geschreven."));
}

#[tokio::test]
async fn who_must_first_add_a_second_factor_loses_nothing_that_was_saved() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let number = number(&register(&mut desk, "Niemand belt terug.", &[]).await);
    let path = format!("/dossiers/{number}/acts/note");
    let form = desk.get(&path).await;
    let kept = desk.fill(&form, &path, &[("text", "Half geschreven."), ("draft", "save")]).await;
    let policy = Policy { second_factor: Needed::Everyone, looks_kept_years: 3 };
    let by = PersonId("admin".to_owned());
    house.accounts.set_policy(&by, policy).await.expect("a database").expect("a policy");

    let mut later = house.signed_in("desk").await;
    let sent = later.fill(&kept, &path, &[("text", "Nu heel.")]).await;
    assert_eq!((sent.status, sent.location()), (StatusCode::FOUND, "/account/second-factor"));
    assert!(desk.get(&path).await.main().contains("Half geschreven."));
}

#[tokio::test]
async fn nothing_else_is_kept_and_nothing_leads_astray() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let form = desk.get("/registration").await;
    let hidden = form.hidden("/registration");
    for place in [
        "",
        "//evil.example",
        "/people/new",
        "https://evil.example/dossiers/1/acts/note",
        "/dossiers/1/acts/\\",
    ] {
        let mut fields: Vec<_> = hidden
            .iter()
            .filter(|(name, _)| name != "draft-place")
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        fields.push(("draft-place", place));
        for path in ["/drafts", "/drafts/forget"] {
            assert_eq!(desk.post(path, &fields).await.status, StatusCode::NOT_FOUND, "{path} {place}");
        }
    }
    let large = saved(&mut desk, &form, &[("message", &"é".repeat(200_000))]).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    house.wait(SignedDuration::from_hours(24 * 365));
    let late = saved(&mut desk, &form, &[("message", STORY)]).await;
    assert_eq!(late.status, StatusCode::UNAUTHORIZED, "a script is not led to the sign-in page");
}

#[tokio::test]
async fn a_draft_is_forgotten_after_two_weeks() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let form = desk.get("/registration").await;
    saved(&mut desk, &form, &[("message", STORY)]).await;
    assert_eq!(house.accounts.purge_drafts().await.expect("a store"), 0);
    house.wait(SignedDuration::from_hours(14 * 24 + 1));
    assert_eq!(house.accounts.purge_drafts().await.expect("a store"), 1);
}
