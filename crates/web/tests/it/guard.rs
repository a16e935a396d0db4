//! What the guard keeps out, and what it tells those it keeps out.

use std::sync::Arc;

use axum::http::{StatusCode, header};
use domain::people::PersonId;
use web::demo::{Demo, Leap, Mail, Moving, Player};
use web::{Allowance, Limits};

use crate::support::{Browser, FORM, House};

const GRANT: [(&str, &str); 4] =
    [("do", "grant"), ("role", "administrator"), ("place", "selection"), ("deputy-for", "")];

fn cookies(page: &crate::support::Page) -> Vec<&str> {
    page.headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()).collect()
}

#[tokio::test]
async fn a_form_that_another_site_sends_is_refused_without_a_button() {
    let house = House::open().await;
    let admin = house.signed_in("admin").await;
    let elsewhere = [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
    ];
    for (name, value) in elsewhere {
        // with the cookies, and without, as browsers send it (SameSite)
        for mut browser in [admin.clone(), house.visitor()] {
            browser.says = vec![(name, value.to_owned())];
            for (path, typed) in
                [("/people/handler", &GRANT[..]), (FORM, &[("what-happened", "Een verhaal.")])]
            {
                let page = browser.post(path, typed).await;
                assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}, {name}");
                assert!(page.main().contains("kwam van een andere website"), "{}", page.main());
                assert!(!page.main().contains("<form") && cookies(&page).is_empty(), "{path}, {name}");
            }
        }
    }
    let held = house.accounts.roles_of(&PersonId("handler".to_owned())).await.expect("a database");
    assert_eq!(held.len(), 1);
    let mut own = house.visitor();
    own.says = vec![("sec-fetch-site", "same-origin".to_owned()), ("origin", "null".to_owned())];
    let form = own.get(FORM).await;
    assert_ne!(own.fill(&form, FORM, &[]).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn nobody_sends_again_what_they_cannot_see() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    for mut browser in [admin.clone(), house.visitor()] {
        let page = browser.post("/people/handler", &GRANT).await;
        let shown = page.main().split("<dl").nth(1).unwrap_or_default();
        for word in ["do", "grant", "role", "administrator", "place", "selection"] {
            assert!(shown.contains(&format!(">{word}<")), "{word}: {}", page.main());
        }
        assert!(page.main().contains("Dit wordt verstuurd naar /people/handler"), "{}", page.main());
        assert!(page.main().contains("Niet ingevuld: deputy-for."), "{}", page.main());
    }
    let page = admin.post("/people/handler", &GRANT).await;
    assert!(page.html.contains("action=\"/sign-out\""), "who is signed in sees it in their own frame");
}

#[tokio::test]
async fn over_tls_cookies_are_bound_to_the_host_and_browsers_stay_with_tls() {
    let house = House::open().await;
    let page = house.visitor().get(&format!("{FORM}?lang=fr")).await;
    assert_eq!(page.headers[header::STRICT_TRANSPORT_SECURITY], "max-age=31536000");
    let cookies = cookies(&page);
    assert_eq!(cookies.len(), 2);
    for cookie in cookies {
        assert!(cookie.starts_with("__Host-gehoor-"), "{cookie}");
        assert!(cookie.contains("; Path=/;") && cookie.ends_with("; Secure") && !cookie.contains("Domain"));
    }
    // planted by a sister site, which cannot set a name with that prefix
    let mut browser = house.visitor();
    let planted = "a".repeat(64);
    browser.cookies.insert("gehoor-visit".to_owned(), planted.clone());
    let sent = browser.post(FORM, &[("visit", &planted)]).await;
    assert_eq!(sent.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_visit_begins_with_a_form_and_stays() {
    let mut browser = House::open().await.visitor();
    for path in ["/", "/bodies/selection", "/nowhere"] {
        assert!(cookies(&browser.get(path).await).is_empty(), "{path}");
    }
    assert!(cookies(&browser.get(FORM).await)[0].starts_with("__Host-gehoor-visit="));
    assert!(cookies(&browser.get(FORM).await).is_empty());
}

#[tokio::test]
async fn an_address_that_cannot_be_read_is_an_address_where_nothing_is() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    for path in
        ["/bodies/%ff", "/bodies/%ff/form", "/follow/%ff/x", "/bodies/%ff/theme.css", "/demo/mail/%ff"]
    {
        let page = house.visitor().get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.main().contains("Deze pagina is er niet"), "{path}: {}", page.html);
    }
    for path in ["/dossiers/%ff", "/people/%ff", "/letters/%ff", "/dossiers/x/acts/%ff"] {
        let page = admin.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.html.contains("action=\"/sign-out\""), "{path} in the frame of staff: {}", page.html);
    }
}

async fn follow(browser: &mut Browser, forwarded: &str) -> StatusCode {
    browser.says = vec![("x-forwarded-for", forwarded.to_owned())];
    browser.get("/follow").await.status
}

#[tokio::test]
async fn behind_a_proxy_the_last_address_counts_and_elsewhere_none() {
    let limits = Limits { follow: Allowance { at_once: 1, seconds: 60 }, ..Limits::default() };
    let mut house = House::with(limits).await;
    let mut open = house.visitor();
    assert_eq!(follow(&mut open, "198.51.100.1").await, StatusCode::OK);
    assert_eq!(
        follow(&mut open, "198.51.100.2").await,
        StatusCode::TOO_MANY_REQUESTS,
        "anyone can write that"
    );

    house.site = house.site.clone().with_limits(limits).behind_proxy();
    let mut behind = house.visitor();
    assert_eq!(follow(&mut behind, "203.0.113.1, 198.51.100.1").await, StatusCode::OK);
    let again = follow(&mut behind, "203.0.113.2, 198.51.100.1:4711").await;
    assert_eq!(again, StatusCode::TOO_MANY_REQUESTS, "what stands before the last anyone may have written");
    assert_eq!(follow(&mut behind, "203.0.113.1, 198.51.100.2").await, StatusCode::OK);
}

#[tokio::test]
async fn signing_in_is_slowed_for_an_address() {
    let limits = Limits { sign_in: Allowance { at_once: 2, seconds: 60 }, ..Limits::default() };
    let house = House::with(limits).await;
    let mut browser = house.visitor();
    for login in ["desk", "handler", "manager"] {
        let page = browser.get("/sign-in").await;
        let page = browser.fill(&page, "/sign-in", &[("login", login), ("password", "een gok")]).await;
        let slowed = page.main().contains("Vanaf uw internetadres");
        assert_eq!(
            (slowed, page.status == StatusCode::TOO_MANY_REQUESTS),
            (login == "manager", slowed),
            "{login}"
        );
        assert!(!page.main().contains("een gok"));
    }
}

#[tokio::test]
async fn a_follow_page_that_is_shown_again_is_not_for_search_engines_either() {
    let mut browser = House::open().await.visitor();
    let page = browser.get("/follow").await;
    let again = browser.fill(&page, "/follow", &[("number", ""), ("code", "")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.headers["x-robots-tag"].to_str().expect("ascii").contains("noindex"));
}

/// A demo whose cast breaks.
struct Broken;

impl Demo for Broken {
    fn cast(&self) -> Vec<Player> {
        panic!("nobody came")
    }

    fn mails(&self) -> Vec<Mail> {
        Vec::new()
    }

    fn move_clock(&self, _: Leap) -> Moving<'_> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn a_page_that_panics_is_told_with_a_reference_and_nothing_of_the_inside() {
    let mut house = House::open().await;
    house.site = house.site.clone().with_demo(Arc::new(Broken));
    let page = house.visitor().get("/sign-in").await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    let (_, rest) = page.main().split_once("vermeld dan deze referentie: ").expect("a reference");
    let reference: String =
        rest.chars().filter(|char| !matches!(char, '\u{2068}' | '\u{2069}')).take(8).collect();
    assert!(reference.bytes().all(|byte| byte.is_ascii_hexdigit()), "{reference}");
    assert!(!page.html.contains("nobody came"));
    let mut desk = house.signed_in("desk").await;
    let page = desk.get("/sign-in").await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(page.html.contains("action=\"/sign-out\""), "in the frame of staff");
}
