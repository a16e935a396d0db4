//! An administrator sets up mail, and tries it out before.

use axum::http::StatusCode;
use mail::Catcher;

use crate::support::House;

const MAIL: &str = "/administration/mail";

#[tokio::test]
async fn an_administrator_tries_a_mail_server_out_and_sets_it() {
    let house = House::setting_mail().await;
    let mut manager = house.signed_in("manager").await;
    assert_eq!(manager.get(MAIL).await.status, StatusCode::NOT_FOUND);
    let work = manager.get("/work").await;
    assert!(work.html.contains("De mail is niet ingesteld") && !work.html.contains(MAIL), "{}", work.html);

    let mut admin = house.signed_in("admin").await;
    assert!(admin.get("/work").await.html.contains(MAIL));
    let page = admin.get(MAIL).await;
    assert!(page.html.contains("Brieven per e-mail gaan niet verloren"), "{}", page.html);
    let wrong = [
        ("host", "mail example"),
        ("port", "0"),
        ("tls", "none"),
        ("username", "gehoor"),
        ("password", "geheim"),
    ];
    let refused = admin.fill(&page, MAIL, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.html.contains("een poort in tussen") && !refused.html.contains("geheim"),
        "{}",
        refused.html
    );
    let sealed = refused.hidden(MAIL).into_iter().find(|(name, _)| name == "sealed").expect("a field").1;
    assert!(!sealed.is_empty(), "the password would have to be typed again");

    let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
    let port = catcher.address().port().to_string();
    let right = [
        ("host", "127.0.0.1"),
        ("port", port.as_str()),
        ("tls", "none"),
        ("username", ""),
        ("body", "selection"),
    ];
    let mut trying = right.to_vec();
    trying.push(("try", "yes"));
    let page = admin.get(MAIL).await;
    let tried = admin.fill(&page, MAIL, &trying).await;
    assert_eq!(tried.status, StatusCode::OK, "{}", tried.html);
    assert_eq!(catcher.messages().len(), 1);
    assert!(house.office.mail_waits(), "trying out saved something");
    assert_eq!(admin.fill(&tried, MAIL, &right).await.status, StatusCode::SEE_OTHER);
    assert!(!house.office.mail_waits());
    let saved = admin.get(&format!("{MAIL}?done=saved")).await;
    assert!(
        saved.html.contains("nog niet geprobeerd") && saved.html.contains("href=\"#body\""),
        "{}",
        saved.html
    );
    assert!(!manager.get("/work").await.html.contains("De mail is niet ingesteld"));

    let late = admin.fill(&page, MAIL, &right).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "made from no settings");
    assert!(late.html.contains("Ada Beheer heeft deze instellingen intussen gewijzigd"), "{}", late.html);
    let audit = admin.get("/administration/audit?kind=mail").await;
    assert!(audit.html.contains("127.0.0.1") && !audit.html.contains("audit-k"), "{}", audit.html);
}
