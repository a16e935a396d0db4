//! What every request passes, whatever the page.

use axum::http::{StatusCode, header};

use crate::support::{FORM, House};

#[tokio::test]
async fn every_answer_carries_what_protects_it() {
    let mut browser = House::open().await.visitor();
    for path in
        ["/", "/bodies/selection", FORM, "/follow", "/nowhere", "/follow/2026-SEL-1/wrong", "/healthz"]
    {
        let page = browser.get(path).await;
        for (name, value) in [
            ("content-security-policy", "frame-ancestors 'none'"),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("x-frame-options", "DENY"),
            ("cache-control", "no-store"),
        ] {
            let found = page.headers[name].to_str().expect("ascii");
            assert!(found.contains(value), "{path}: {name} is {found}");
        }
        assert!(!page.html.contains(" style=") && !page.html.contains("<style"), "{path}");
    }
}

#[tokio::test]
async fn a_style_sheet_may_be_kept_and_brings_no_cookie() {
    let mut browser = House::open().await.visitor();
    for path in
        ["/bodies/selection/theme.css", "/bodies/selection/logo.svg", &web::assets::address("gehoor.css")]
    {
        let file = browser.get(path).await;
        assert_eq!(file.status, StatusCode::OK, "{path}");
        assert!(file.headers[header::CACHE_CONTROL].to_str().expect("ascii").starts_with("public"), "{path}");
        assert!(!file.headers.contains_key(header::SET_COOKIE), "{path}");
    }
    assert_eq!(browser.get("/bodies/nobody/theme.css").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_language_is_asked_for_once_and_remembered() {
    let mut browser = House::open().await.visitor();
    assert!(browser.get("/").await.html.contains(r#"<html lang="nl">"#));
    assert!(browser.get("/?lang=de").await.html.contains(r#"<html lang="de">"#));
    assert!(browser.get("/follow").await.html.contains(r#"<html lang="de">"#));
    assert!(browser.get("/follow?lang=xx").await.html.contains(r#"<html lang="de">"#));
}

#[tokio::test]
async fn the_house_answers_that_it_is_well() {
    let page = House::open().await.visitor().get("/healthz").await;
    assert_eq!((page.status, page.html.as_str()), (StatusCode::OK, "ok"));
}

#[tokio::test]
async fn every_language_says_the_same_things() {
    let house = House::open().await;
    let differences = house.office.texts().differences();
    let ours: Vec<_> = differences
        .iter()
        .filter(|line| ["shell", "public", "follow"].iter().any(|area| line.contains(area)))
        .collect();
    assert!(ours.is_empty(), "{ours:#?}");
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_asked_to_and_comes_back() {
    let mut browser = House::open().await.visitor();
    let page = browser.get("/register?q=bus").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(page.location(), "/sign-in?next=/register%3Fq%3Dbus");
}

#[tokio::test]
async fn a_form_of_staff_needs_the_token_of_its_session() {
    let house = House::open().await;
    let mut officer = house.signed_in("desk").await;
    let page = officer.get("/work").await;
    assert_eq!(page.status, StatusCode::OK);
    let right = page.hidden("/sign-out");
    assert_eq!(right.len(), 1, "the session's token and nothing else");
    officer.get(FORM).await;
    let visit = officer.cookies["__Host-gehoor-visit"].clone();
    for field in [("csrf", ""), ("csrf", "ab"), ("visit", visit.as_str())] {
        let page = officer.post("/sign-out", &[field]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{field:?}");
    }
    assert_eq!(officer.get("/work").await.status, StatusCode::OK, "still signed in");
}

#[tokio::test]
async fn what_is_sent_after_the_session_ended_is_kept() {
    let house = House::open().await;
    let mut officer = house.signed_in("desk").await;
    let page = officer.get("/registration").await;
    assert_eq!(page.status, StatusCode::OK);
    let hidden = page.hidden("/registration");
    house.wait(jiff::SignedDuration::from_hours(9));
    let mut fields: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("what-happened", "Een lang verhaal aan de telefoon."));
    let sent = officer.post("/registration", &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(sent.location().starts_with("/sign-in?next=/registration%3Fkept%3D"), "{}", sent.location());
    assert!(!sent.location().contains("verhaal"));
}

#[tokio::test]
async fn what_is_sent_without_any_session_is_shown() {
    let mut browser = House::open().await.visitor();
    let page = browser.post("/registration", &[("what-happened", "Een lang verhaal aan de telefoon.")]).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(page.main().contains("Een lang verhaal aan de telefoon."), "{}", page.main());
}
