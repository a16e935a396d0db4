use axum::http::StatusCode;
use domain::intake::Kind;
use jiff::SignedDuration;

use crate::support::{Browser, FORM, House, Page};

pub const SUBMISSION: &str = "/bodies/selection/submission";

/// What someone with a complaint fills in.
pub const TYPED: [(&str, &str); 7] = [
    ("kind", "complaint"),
    ("service", "interview"),
    ("what-happened", "De jury was een uur te laat.\n\nNiemand zei iets."),
    ("happened-on", "2026-02-26"),
    ("desired-outcome", "Een nieuw gesprek."),
    ("name", "Tess Verhulst"),
    ("email", "tess@voorbeeld.example"),
];

/// Fills in the form and looks it over.
pub async fn reviewed(browser: &mut Browser, typed: &[(&str, &str)]) -> Page {
    let form = browser.get(FORM).await;
    browser.fill(&form, FORM, typed).await
}

/// Fills in the form and sends it; the address of the private page.
pub async fn written(browser: &mut Browser, typed: &[(&str, &str)]) -> String {
    let review = reviewed(browser, typed).await;
    assert_eq!(review.status, StatusCode::OK, "{}", review.main());
    let sent = browser.fill(&review, SUBMISSION, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
    sent.location().to_owned()
}

/// Number and code of a private page.
pub fn parts(address: &str) -> (&str, &str) {
    let path = address.split('?').next().unwrap_or_default();
    let mut parts = path.rsplitn(3, '/');
    let code = parts.next().expect("a code");
    (parts.next().expect("a number"), code)
}

#[tokio::test]
async fn a_complaint_becomes_a_dossier_with_a_number_and_a_promise() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    let (number, code) = parts(&address);
    assert_eq!(number, "2026-SEL-1");
    let receipt = browser.get(&address).await;
    assert_eq!(receipt.status, StatusCode::OK);
    for shown in [
        number,
        code,
        "woensdag 1\u{a0}april 2026",
        "woensdag 4\u{a0}maart 2026",
        "tess@<wbr>voorbeeld.<wbr>example",
        "data-print",
    ] {
        assert!(receipt.main().contains(shown), "{shown}: {}", receipt.main());
    }
    let reading = house.office.followed(number, code).await.expect("a database").expect("a dossier");
    assert_eq!(reading.dossier.kind, Some(Kind::Complaint));
    assert_eq!(reading.dossier.unit.as_deref(), Some("procedures"));
    assert_eq!(reading.complainant().expect("a party").name, "Tess Verhulst");
    let receipt = reading.dossier.receipt.as_ref().expect("a receipt");
    assert_eq!(reading.text(&receipt.message), "De jury was een uur te laat.\n\nNiemand zei iets.");
    assert_eq!(receipt.happened_on, Some(jiff::civil::date(2026, 2, 26)));
}

#[tokio::test]
async fn the_story_alone_is_enough() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &[("what-happened", "Er is iets mis.")]).await;
    let (number, code) = parts(&address);
    let reading = house.office.followed(number, code).await.expect("a database").expect("a dossier");
    assert_eq!((reading.dossier.kind, reading.dossier.complainant.is_none()), (None, true));
    let page = browser.get(&address).await;
    assert!(page.main().contains("Bewaar deze pagina"), "{}", page.main());
}

#[tokio::test]
async fn whoever_writes_for_another_gets_the_answer() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let typed = [TYPED.as_slice(), &[("representing", "Oma Verhulst")]].concat();
    let address = written(&mut browser, &typed).await;
    let (number, code) = parts(&address);
    let reading = house.office.followed(number, code).await.expect("a database").expect("a dossier");
    assert_eq!(reading.complainant().expect("a party").name, "Oma Verhulst");
    let writer = reading.dossier.representative.as_ref().and_then(|party| reading.party(party));
    assert_eq!(writer.expect("a party").email.as_deref(), Some("tess@voorbeeld.example"));
    assert!(reading.dossier.reach.email);
}

#[tokio::test]
async fn a_mistake_keeps_everything_and_says_how_to_mend_it() {
    let mut browser = House::open().await.visitor();
    let typed = [
        ("kind", "suggestion"),
        ("service", "interview"),
        ("what-happened", ""),
        ("desired-outcome", "Een <b>bank</b>"),
        ("happened-on", "2026-03-03"),
        ("email", "tess@nergens"),
        ("phone", "02 000 00 00"),
        ("relation", "candidate"),
    ];
    let page = reviewed(&mut browser, &typed).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let main = page.main();
    for flawed in ["what-happened", "happened-on", "email"] {
        assert!(
            main.contains(&format!("href=\"#{flawed}\"")) && main.contains(&format!("id=\"{flawed}-error\"")),
            "{flawed}"
        );
    }
    for kept in [
        r#"value="suggestion" checked"#,
        r#"<option value="interview" selected"#,
        r#"<option value="candidate" selected"#,
        "Een &lt;b&gt;bank&lt;/b&gt;",
        r#"value="2026-03-03""#,
        r#"value="tess@nergens""#,
        r#"value="02 000 00 00""#,
    ] {
        assert!(main.contains(kept), "{kept}: {main}");
    }
}

#[tokio::test]
async fn looking_over_loses_nothing_and_can_go_back() {
    let mut browser = House::open().await.visitor();
    let review = reviewed(&mut browser, &TYPED).await;
    assert!(
        review.main().contains("Selectiegesprek en jury") && review.main().contains("26\u{a0}februari 2026")
    );
    let form = browser.fill(&review, FORM, &[]).await;
    assert_eq!(form.status, StatusCode::OK);
    assert!(form.main().contains("De jury was een uur te laat.\n\nNiemand zei iets."), "{}", form.main());
    assert!(
        form.main().contains(r#"value="2026-02-26""#) && form.main().contains(r#"value="complaint" checked"#)
    );
}

#[tokio::test]
async fn the_form_speaks_four_languages() {
    let mut browser = House::open().await.visitor();
    for (code, title) in
        [("nl", "Uw bericht"), ("fr", "Votre message"), ("de", "Ihre Nachricht"), ("en", "Your message")]
    {
        let page = browser.get(&format!("{FORM}?lang={code}")).await;
        assert!(page.main().contains(title), "{code}");
        let untranslated = page.main().find("{public-").map(|at| &page.main()[at..at + 40]);
        assert_eq!(untranslated, None, "{code}");
    }
}

/// The disk is full: said plainly, nothing half-written, everything that was typed stands there, and it goes on by itself.
#[tokio::test]
async fn a_message_that_could_not_be_kept_is_told_and_stands_there_to_be_sent_again() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let text = format!("De jury was te laat. {}", "Heel erg te laat. ".repeat(1000));
    let typed: Vec<_> = TYPED
        .iter()
        .map(|(name, value)| (*name, if *name == "what-happened" { &text } else { *value }))
        .collect();
    let mut manager = house.signed_in("manager").await;
    house.wait(SignedDuration::from_mins(2)); // so that they are to be noted as seen
    store::testing::raw(house.office.store(), "PRAGMA max_page_count = 1").await.unwrap();
    let mut taken = 0;
    let told = loop {
        let review = reviewed(&mut browser, &typed).await;
        let sent = browser.fill(&review, SUBMISSION, &[]).await;
        if sent.status != StatusCode::SEE_OTHER {
            break sent;
        }
        taken += 1;
        assert!(taken < 1000, "there is always room");
    };
    assert_eq!(told.status, StatusCode::SERVICE_UNAVAILABLE);
    for shown in
        ["Er is niets bewaard", "Op onze server is geen plaats meer", "De jury was te laat.", "Tess Verhulst"]
    {
        assert!(told.main().contains(shown), "{shown}: {}", told.main());
    }
    assert_eq!(browser.get(FORM).await.status, StatusCode::OK, "reading goes on");
    let again = browser.fill(&told, SUBMISSION, &[]).await;
    assert_eq!(again.status, StatusCode::SERVICE_UNAVAILABLE, "still no room");
    assert_eq!(manager.get("/work").await.status, StatusCode::OK);

    store::testing::raw(house.office.store(), "PRAGMA max_page_count = 100000").await.unwrap();
    let sent = browser.fill(&again, SUBMISSION, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
    let found = office::verify::verify(house.office.store(), None, house.office.org()).await.unwrap();
    assert_eq!((found.dossiers, found.broken.len()), (taken + 1, 0), "{found:?}");
}
