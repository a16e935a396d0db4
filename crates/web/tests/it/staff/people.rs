//! People, their roles and absences; everyone's own account.

use axum::http::StatusCode;
use domain::people::PersonId;

use crate::advised::does;
use crate::support::{Browser, House, Page};

const PASSWORD: &str = "een lang genoeg woord";

/// Sends one of the forms of a page, which all go to the page itself.
async fn send(browser: &mut Browser, path: &str, what: &str, typed: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    let csrf = page.hidden("/sign-out");
    let mut fields = vec![(csrf[0].0.as_str(), csrf[0].1.as_str()), ("do", what)];
    fields.extend(typed);
    browser.post(path, &fields).await
}

#[tokio::test]
async fn only_administrators_find_these_pages() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    for path in ["/people", "/people/new", "/people/desk"] {
        assert_eq!(desk.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let work = desk.get("/work").await;
    let csrf = work.hidden("/sign-out");
    let role = [
        (csrf[0].0.as_str(), csrf[0].1.as_str()),
        ("do", "grant"),
        ("role", "administrator"),
        ("place", "selection"),
    ];
    assert_eq!(desk.post("/people/desk", &role).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.accounts.roles_of(&PersonId("desk".to_owned())).await.expect("a database").len(), 1);
}

#[tokio::test]
async fn someone_is_added_gets_a_role_and_signs_in() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let form = admin.get("/people/new").await;
    let typed = [
        ("name", "<i>Nina</i> Nieuw"),
        ("login", "Nina"),
        ("email", "nina@dienst.example"),
        ("language", "fr"),
    ];
    let differ = [("password", PASSWORD), ("password-again", "iets anders dan dat")];
    let wrong = admin.fill(&form, "/people/new", &[typed.as_slice(), &differ].concat()).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.main().contains("De twee wachtwoorden zijn niet gelijk") && !wrong.main().contains(PASSWORD)
    );
    let same = [("password", PASSWORD), ("password-again", PASSWORD)];
    let added = admin.fill(&form, "/people/new", &[typed.as_slice(), &same].concat()).await;
    let path = added.location().split('?').next().unwrap_or_default().to_owned();
    assert!(path.starts_with("/people/"), "{}", added.main());
    assert!(admin.get(&path).await.main().contains("&lt;i&gt;Nina&lt;/i&gt; Nieuw"));
    let taken = admin.fill(&form, "/people/new", &[typed.as_slice(), &same].concat()).await;
    assert!(taken.main().contains("Iemand anders meldt zich al aan"), "{}", taken.main());

    let role = [("role", "coordinator"), ("place", "selection/tests"), ("deputy-for", "coordinator")];
    let granted = send(&mut admin, &path, "grant", &role).await;
    let words = "klachtencoördinator bij Federaal Selectiekantoor: Testcentrum, in afwezigheid van Cas Regel";
    let told = admin.get(granted.location()).await;
    assert!(told.main().contains(&format!("Nieuw is nu {words}.")), "{}", told.main());
    assert!(admin.get(&path).await.main().contains(words));
    let odd = send(&mut admin, &path, "grant", &[("role", "system"), ("place", "moon/base")]).await;
    assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
    let revoked = send(&mut admin, &path, "revoke", &role).await;
    assert_eq!(revoked.location(), format!("{path}?done=revoked"));
    assert!(admin.get(&path).await.main().contains("Geen rol"));

    let mut nina = house.visitor();
    let page = nina.get("/sign-in").await;
    let given = nina.fill(&page, "/sign-in", &[("login", "nina"), ("password", PASSWORD)]).await;
    assert!(given.location().starts_with("/choose-password/"), "{}", given.location());
    assert_eq!(nina.get("/work").await.status, StatusCode::SEE_OTHER, "first a password of her own");
    let choose = nina.get(given.location()).await;
    assert!(choose.main().contains("Iemand anders koos dit wachtwoord"), "{}", choose.main());
    let path_of = given.location().split('?').next().unwrap_or_default().to_owned();
    let told = nina.fill(&choose, &path_of, &same).await;
    assert!(told.main().contains("koos iemand anders voor u"), "{}", told.main());
    let own = "een heel ander woord";
    let chosen = nina.fill(&choose, &path_of, &[("password", own), ("password-again", own)]).await;
    assert_eq!(chosen.location(), "/sign-in?chosen=1", "{}", chosen.main());
    let signed = nina.fill(&page, "/sign-in", &[("login", "nina"), ("password", own)]).await;
    assert_eq!(signed.location(), "/work");
    let audit = admin.get("/administration/audit").await;
    assert!(audit.main().contains("Wachtwoord ingesteld"), "{}", audit.main());
    assert!(nina.get("/work").await.html.contains("<html lang=\"fr\">"), "in her own language");
    let gone = send(&mut admin, &path, "departure", &[]).await;
    assert_eq!(gone.location(), format!("{path}?done=left"));
    assert_eq!(nina.get("/work").await.status, StatusCode::SEE_OTHER, "her session has ended");
}

#[tokio::test]
async fn a_role_falls_where_it_was_meant_to() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let nowhere = send(&mut admin, "/people/desk", "grant", &[("role", "handler"), ("place", "")]).await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nowhere.main().contains("Kies waar."), "{}", nowhere.main());
    let member = [("role", "committee-member"), ("place", "selection")];
    let unknown = send(&mut admin, "/people/desk", "grant", &member).await;
    assert_eq!(
        unknown.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "no step of that procedure knows a committee"
    );
    assert!(unknown.main().contains("name=\"ahead\""), "{}", unknown.main());
    let desk = PersonId("desk".to_owned());
    assert_eq!(house.accounts.roles_of(&desk).await.expect("a database").len(), 1);
    let meant =
        send(&mut admin, "/people/desk", "grant", &[member.as_slice(), &[("ahead", "yes")]].concat()).await;
    assert_eq!(meant.status, StatusCode::SEE_OTHER, "{}", meant.main());
    assert_eq!(house.accounts.roles_of(&desk).await.expect("a database").len(), 2);
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    for (what, typed) in
        [("departure", vec![]), ("revoke", vec![("role", "administrator"), ("place", "selection")])]
    {
        let page = send(&mut admin, "/people/admin", what, &typed).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        assert!(page.main().contains("Dit is de laatste beheerder"), "{what}");
    }
    assert_eq!(admin.get("/people").await.status, StatusCode::OK);
}

#[tokio::test]
async fn everyone_notes_their_own_absence_and_changes_their_password() {
    let house = House::open().await;
    let desk = PersonId("desk".to_owned());
    house.accounts.set_password(&desk, &desk, PASSWORD).await.expect("a database").expect("a password");
    let mut browser = house.signed_in("desk").await;
    let backwards =
        send(&mut browser, "/account", "absence", &[("from", "2026-03-09"), ("until", "2026-03-06")]).await;
    assert_eq!(backwards.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        backwards.main().contains("value=\"2026-03-06\"") && backwards.main().contains("ligt vóór de eerste")
    );
    let noted =
        send(&mut browser, "/account", "absence", &[("from", "2026-03-09"), ("until", "13/3/2026")]).await;
    assert_eq!(noted.location(), "/account?done=absence", "{}", noted.main());
    assert!(
        browser.get("/account").await.main().contains("van 9\u{a0}maart 2026 tot en met 13\u{a0}maart 2026")
    );
    send(&mut browser, "/account", "absence-removal", &[("from", "2026-03-09")]).await;
    assert!(browser.get("/account").await.main().contains("Geen afwezigheid bekend"));

    let new = [("password", "een heel ander woord"), ("password-again", "een heel ander woord")];
    let wrong = send(
        &mut browser,
        "/account",
        "password",
        &[new.as_slice(), &[("present-password", "fout")]].concat(),
    )
    .await;
    assert!(wrong.main().contains("Het huidige wachtwoord is niet juist"), "{}", wrong.main());
    let right = [new.as_slice(), &[("present-password", PASSWORD)]].concat();
    let changed = send(&mut browser, "/account", "password", &right).await;
    assert_eq!(changed.location(), "/sign-in?changed=1&next=/account");
    assert_eq!(browser.get("/work").await.status, StatusCode::SEE_OTHER);
}

/// The last who can do something goes only after one read which steps that locks, and which dossiers wait.
#[tokio::test]
async fn taking_the_last_handler_away_is_asked_about() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let number = super::number(&super::register(&mut desk, "Niemand nam op.", &[]).await);
    does(&house, "manager", &number, "assess", &[("decision", "admissible")]).await;
    does(&house, "manager", &number, "acknowledge", &[]).await;
    let mut admin = house.signed_in("admin").await;
    let asked = send(&mut admin, "/people/handler", "departure", &[]).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.main());
    for said in ["Vertrekt Hanna Zoek?", "klachtenbehandelaar", &number] {
        assert!(asked.main().contains(said), "{said}: {}", asked.main());
    }
    assert_eq!(admin.get("/people/handler").await.status, StatusCode::OK);
    let gone = send(&mut admin, "/people/handler", "departure", &[("sure", "yes")]).await;
    assert_eq!(gone.location(), "/people/handler?done=left", "{}", gone.main());
}
