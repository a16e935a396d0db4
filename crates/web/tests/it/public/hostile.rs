use axum::http::StatusCode;
use jiff::SignedDuration;
use web::{Allowance, Limits};

use super::write::{SUBMISSION, TYPED, parts, reviewed, written};
use crate::support::{FORM, House, encoded};

#[tokio::test]
async fn whatever_is_typed_stays_text() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let story = "<script>alert(1)</script>'; DROP TABLE dossier; --\0\u{202E}omgekeerd\u{2066}\n{name} **vet** [x](javascript:1)";
    let address = written(
        &mut browser,
        &[
            ("what-happened", story),
            ("name", "\"><img src=x onerror=alert(1)>"),
            ("email", "tess@voorbeeld.example"),
        ],
    )
    .await;
    let (number, code) = parts(&address);
    let page = browser.get(&address).await;
    for danger in ["<script>alert", "<img src=x", "\u{202E}", "\u{2066}", "\0", "href=\"javascript"] {
        assert!(!page.html.contains(danger), "{danger:?}");
    }
    assert!(
        page.main().contains("&lt;script&gt;alert(1)&lt;/script&gt;'; DROP TABLE dossier; --omgekeerd"),
        "{}",
        page.main()
    );
    let reading = house.office.followed(number, code).await.expect("a database").expect("a dossier");
    for letter in &reading.documents {
        assert!(
            !letter.body_html.contains("<script") && !letter.body_html.contains("<img"),
            "{}",
            letter.body_html
        );
        assert!(!letter.body_html.contains("\"javascript"), "{}", letter.body_html);
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_read_with_patience() {
    let mut browser = House::open().await.visitor();
    browser.get(FORM).await;
    let visit = browser.cookies["__Host-gehoor-visit"].clone();
    let mut body = format!("visit={visit}&what-happened=").into_bytes();
    body.extend([0xFF, 0xFE, b'x', b'%', b'G', b'1', b'%', b'C', b'3', b'%', b'2', b'8']);
    let page = browser.post_raw(FORM, body).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.main());
    assert!(page.main().contains("\u{FFFD}\u{FFFD}x%G1\u{FFFD}("), "{}", page.main());
}

#[tokio::test]
async fn nothing_is_asked_for_and_too_much_is_said_kindly() {
    let mut browser = House::open().await.visitor();
    for story in ["", "   \n\t ", "\0\0", "\u{202E}"] {
        let page = reviewed(&mut browser, &[("what-happened", story)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{story:?}");
    }
    let long = "é".repeat(20_001);
    let page = reviewed(&mut browser, &[("what-happened", &long)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.main().contains("20.000") || page.main().contains("20000"), "the limit is told");
    assert!(page.main().contains(&long), "and nothing is cut off");
    let huge = reviewed(&mut browser, &[("what-happened", &"x".repeat(1024 * 1024 + 1))]).await;
    assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(huge.main().contains("te veel tekst"));
}

#[tokio::test]
async fn values_that_no_form_offers_are_left_aside() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let typed = [
        ("what-happened", "Er is iets mis."),
        ("kind", "appeal"),
        ("service", "../../etc"),
        ("relation", "king"),
        ("happened-on", "2026-02-30"),
    ];
    assert_eq!(reviewed(&mut browser, &typed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let address = written(&mut browser, &typed[..4]).await;
    let (number, code) = parts(&address);
    let reading = house.office.followed(number, code).await.expect("a database").expect("a dossier");
    assert_eq!((reading.dossier.kind, reading.dossier.unit.clone()), (None, None));
    assert_eq!(reading.dossier.receipt.as_ref().and_then(|receipt| receipt.relation.clone()), None);
}

#[tokio::test]
async fn a_double_click_is_one_message() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let review = reviewed(&mut browser, &TYPED).await;
    let (mut one, mut two) = (browser.clone(), browser.clone());
    let (one, two) = tokio::join!(one.fill(&review, SUBMISSION, &[]), two.fill(&review, SUBMISSION, &[]));
    assert_eq!(one.location(), two.location());
    assert!(one.location().starts_with("/follow/2026-SEL-1/"), "{}", one.location());
    let other = written(&mut browser, &TYPED).await;
    assert_eq!(parts(&other).0, "2026-SEL-2", "another form is another message");
}

#[tokio::test]
async fn a_form_from_elsewhere_is_shown_and_not_sent() {
    let house = House::open().await;
    let mut browser = house.visitor();
    browser.get(FORM).await;
    let stranger = "f".repeat(64);
    for visit in ["", "short", &stranger] {
        let typed = [("visit", visit), ("what-happened", "Een heel verhaal."), ("once", "1")];
        let page = browser.post(SUBMISSION, &typed).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{visit:?}");
        assert!(page.main().contains("Een heel verhaal."), "what was typed is kept");
        let right = page.hidden(SUBMISSION);
        assert!(right.contains(&("what-happened".to_owned(), "Een heel verhaal.".to_owned())));
    }
    // without any cookie the same, also when the field repeats a token of the sender's own making
    let mut fresh = house.visitor();
    let page = fresh.post(SUBMISSION, &[("visit", &stranger), ("what-happened", "Een heel verhaal.")]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    let sent = fresh.fill(&page, SUBMISSION, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "who meant it sends it again: {}", sent.main());
}

#[tokio::test]
async fn a_guess_tells_nothing() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    let (number, code) = parts(&address);
    let mut wrong = code.to_owned();
    wrong.replace_range(0..1, if code.starts_with('a') { "b" } else { "a" });
    let mut pages = Vec::new();
    for path in [
        format!("/follow/{number}/{wrong}"),
        format!("/follow/{number}/{}", &code[..4]),
        format!("/follow/2026-SEL-9/{code}"),
        format!("/follow/{}/{}", encoded("' OR 1=1 --"), encoded("%' --")),
        format!("/follow/{}/x", encoded("\0\u{FFFD}")),
    ] {
        let page = browser.get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!page.html.contains("Tess"), "{path}");
        let number = path.split('/').nth(2).unwrap_or_default().to_owned();
        pages.push(page.main().replace(&number, "").replace(&browser.cookies["__Host-gehoor-visit"], ""));
    }
    assert_eq!(pages[0].len(), pages[1].len());
    assert_eq!(pages[0].len(), pages[2].len());
}

#[tokio::test]
async fn a_flood_from_one_address_waits() {
    let limits = Limits { submissions: Allowance { at_once: 3, seconds: 60 }, ..Limits::default() };
    let house = House::with(limits).await;
    let mut browser = house.visitor();
    let form = browser.get(FORM).await;
    for _ in 0..3 {
        assert_eq!(browser.fill(&form, FORM, &TYPED).await.status, StatusCode::OK);
    }
    let page = browser.fill(&form, FORM, &TYPED).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(page.headers["retry-after"], "60");
    assert!(page.main().contains("over een minuut"), "{}", page.main());
    assert!(page.hidden(FORM).iter().any(|(_, value)| value.contains("De jury was een uur te laat.")));
    let mut neighbour = house.visitor();
    neighbour.address = [192, 0, 2, 2];
    assert_eq!(reviewed(&mut neighbour, &TYPED).await.status, StatusCode::OK, "someone else need not wait");
    house.wait(SignedDuration::from_secs(60));
    assert_eq!(browser.fill(&form, FORM, &TYPED).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_flood_behind_the_link_waits_as_one_of_messages_does() {
    let limits = Limits { submissions: Allowance { at_once: 3, seconds: 60 }, ..Limits::default() };
    let mut browser = House::with(limits).await.visitor();
    let form = browser.get("/follow").await;
    let token = form.hidden("/follow");
    let token: Vec<_> = token.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(browser.post("/follow/2026-SEL-1/wrong/add", &token).await.status);
    }
    assert_eq!(statuses[..3], [StatusCode::NOT_FOUND; 3]);
    assert_eq!(statuses[3], StatusCode::TOO_MANY_REQUESTS);
    let asked = browser.post("/follow", &token).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "number and code can still be asked for");
}

#[tokio::test]
async fn guessing_codes_is_slowed() {
    let limits = Limits { follow: Allowance { at_once: 5, seconds: 60 }, ..Limits::default() };
    let mut browser = House::with(limits).await.visitor();
    let mut last = StatusCode::OK;
    for guess in 0..6 {
        last = browser.get(&format!("/follow/2026-SEL-1/guess-{guess}")).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn an_answer_that_is_loaded_again_leads_back_to_its_page() {
    let mut browser = House::open().await.visitor();
    for (path, back) in
        [(SUBMISSION, "/bodies/selection"), ("/follow/1/2/react", "/follow/1/2"), ("/sign-out", "/")]
    {
        let page = browser.get(path).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, back), "{path}");
    }
    assert_eq!(browser.post("/bodies/selection", &[]).await.status, StatusCode::NOT_FOUND);
}
