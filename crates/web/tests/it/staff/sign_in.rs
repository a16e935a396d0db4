//! Signing in, the first administrator, and a form that outlives its session.

use axum::http::{StatusCode, header};
use domain::people::PersonId;
use jiff::SignedDuration;
use office::account::Accounts;
use web::Site;

use crate::support::{Browser, House, Page};

const PASSWORD: &str = "een lang genoeg woord";

async fn house() -> House {
    let house = House::open().await;
    let desk = PersonId("desk".to_owned());
    house.accounts.set_password(&desk, &desk, PASSWORD).await.expect("a database").expect("a password");
    house
}

async fn try_in(browser: &mut Browser, from: &str, login: &str, password: &str) -> Page {
    let page = browser.get(from).await;
    browser.fill(&page, "/sign-in", &[("login", login), ("password", password)]).await
}

#[tokio::test]
async fn the_right_password_opens_a_session_and_leads_on() {
    let house = house().await;
    let mut browser = house.visitor();
    let page = try_in(&mut browser, "/sign-in?next=/register%3Flate%3Dyes", " Desk ", PASSWORD).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/register?late=yes"));
    let cookie = page.headers[header::SET_COOKIE].to_str().expect("ascii");
    for part in ["__Host-gehoor-session=", "HttpOnly", "SameSite=Lax", "Path=/", "Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let work = browser.get("/work").await;
    assert_eq!(work.status, StatusCode::OK);
    let left = browser.fill(&work, "/sign-out", &[]).await;
    assert_eq!(left.location(), "/sign-in?left=1");
    assert_eq!(browser.get("/work").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nobody_is_led_out_of_the_house() {
    let house = house().await;
    for next in ["https://evil.example/", "//evil.example", "/\\evil.example", "/%09/evil.example"] {
        let mut browser = house.visitor();
        let page = try_in(&mut browser, &format!("/sign-in?next={next}"), "desk", PASSWORD).await;
        assert_eq!(page.location(), "/work", "{next}");
    }
}

#[tokio::test]
async fn a_wrong_name_and_a_wrong_password_are_told_alike_and_slow_down() {
    let house = house().await;
    let mut browser = house.visitor();
    let wrong = try_in(&mut browser, "/sign-in", "desk", "een ander lang woord").await;
    let unknown = try_in(&mut browser, "/sign-in", "nobody", PASSWORD).await;
    assert_eq!(
        (wrong.status, unknown.status),
        (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY)
    );
    let sentence = "De gebruikersnaam of het wachtwoord is niet juist.";
    assert!(wrong.main().contains(sentence) && unknown.main().contains(sentence));
    assert!(!wrong.main().contains("een ander lang woord"), "a password is not sent back");
    for _ in 0..4 {
        try_in(&mut browser, "/sign-in", "desk", "een ander lang woord").await;
    }
    let waits = try_in(&mut browser, "/sign-in", "desk", PASSWORD).await;
    assert_eq!(waits.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(waits.main().contains("over 60 seconden"), "{}", waits.main());
    house.wait(SignedDuration::from_secs(61));
    assert_eq!(try_in(&mut browser, "/sign-in", "desk", PASSWORD).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_button_of_the_cast_is_not_there_outside_the_demo() {
    let house = house().await;
    let mut browser = house.visitor();
    let page = browser.get("/sign-in").await;
    let mut fields = page.hidden("/sign-in");
    fields.push(("player".to_owned(), "desk".to_owned()));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(browser.post("/sign-in/cast", &fields).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_was_typed_comes_back_after_signing_in_and_is_not_done() {
    let house = house().await;
    let mut browser = house.signed_in("desk").await;
    let page = browser.get("/registration").await;
    house.wait(SignedDuration::from_hours(9));
    let typed =
        [("message", "Een lang verhaal <b>aan de telefoon</b>."), ("medium", "desk"), ("town", "Luik")];
    let sent = browser.fill(&page, "/registration", &typed).await;
    let to_sign_in = sent.location().to_owned();
    assert!(browser.get(&to_sign_in).await.main().contains("Wat u typte, is bewaard"));

    let back = try_in(&mut browser, &to_sign_in, "desk", PASSWORD).await;
    assert!(back.location().starts_with("/registration?kept="), "{}", back.location());
    let path = back.location().to_owned();
    let form = browser.get(&path).await;
    assert!(form.main().contains("Een lang verhaal &lt;b&gt;aan de telefoon&lt;/b&gt;."), "{}", form.main());
    assert!(form.main().contains("<option value=\"desk\" selected>"));
    assert!(form.main().contains("value=\"Luik\""), "what was folded away shows when it was used");
    assert!(form.main().contains("Er is nog niets verstuurd"));
    assert!(browser.get("/register").await.main().contains("Er zijn nog geen dossiers"));

    let mut other = house.signed_in("coordinator").await;
    assert!(!other.get(&path).await.main().contains("lang verhaal"), "it is nobody else's");
}

#[tokio::test]
async fn a_kept_form_comes_back_on_its_own_page_and_is_forgotten_once_it_is_sent() {
    let house = House::open().await;
    let mut browser = house.signed_in("desk").await;
    let desk = PersonId("desk".to_owned());
    let fields = [("message".to_owned(), "Een lang verhaal.".to_owned())];
    let keep = async |path| house.accounts.keep_form(&desk, path, &fields).await.expect("a database");
    let (elsewhere, here) = (keep("/account").await, keep("/registration").await);
    let page = browser.get(&format!("/registration?kept={elsewhere}")).await;
    assert!(!page.main().contains("Een lang verhaal."), "it was going elsewhere");

    let known = async |id: &str| house.accounts.kept_form(&desk, id).await.expect("a database").is_some();
    let page = browser.get(&format!("/registration?kept={here}")).await;
    assert!(page.main().contains("Een lang verhaal."));
    browser.get("/register").await;
    let refused = browser.fill(&page, "/registration", &[("message", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(known(&here).await, "not sent yet");
    let mut typed = super::CALL.to_vec();
    typed.push(("message", "Een lang verhaal."));
    let sent = browser.fill(&refused, "/registration", &typed).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
    assert!(!known(&here).await && known(&elsewhere).await);
}

#[tokio::test]
async fn who_signs_in_anew_leaves_no_session_behind() {
    let house = house().await;
    let mut browser = house.signed_in("coordinator").await;
    let former = browser.clone();
    let page = try_in(&mut browser, "/sign-in", "desk", PASSWORD).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/work").await.status, StatusCode::OK);
    assert_eq!(former.clone().get("/work").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_colleague_cannot_be_locked_out_from_elsewhere() {
    let house = house().await;
    let mut attacker = house.visitor();
    attacker.address = [198, 51, 100, 1];
    for _ in 0..7 {
        try_in(&mut attacker, "/sign-in", "desk", "een ander lang woord").await;
    }
    let locked = try_in(&mut attacker, "/sign-in", "desk", PASSWORD).await;
    assert_eq!(locked.status, StatusCode::TOO_MANY_REQUESTS);
    let mut browser = house.visitor();
    assert_eq!(try_in(&mut browser, "/sign-in", "desk", PASSWORD).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_first_administrator_is_made_once_with_the_code() {
    let mut house = House::open().await;
    house.accounts = Accounts::new(house.office.store().clone(), "fresh", house.clock.clone());
    house.site = Site::new(house.office.clone(), house.accounts.clone());
    let code = house.accounts.setup_code().to_owned();
    let mut browser = house.visitor();
    assert_eq!(browser.get("/sign-in").await.location(), "/first-run");

    let page = browser.get("/first-run").await;
    let who = [("name", "Ada Beheer"), ("login", "ada"), ("email", "ada@dienst.example")];
    let secret = [("password", PASSWORD), ("password-again", PASSWORD)];
    let typed = |code| who.into_iter().chain(secret).chain([("setup-code", code)]).collect::<Vec<_>>();
    let wrong = browser.fill(&page, "/first-run", &typed("AAAA-AAAA")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.main().contains("Deze installatiecode is niet juist") && wrong.main().contains("Ada Beheer")
    );
    assert!(!wrong.main().contains(PASSWORD));

    let made = browser.fill(&page, "/first-run", &typed(&code)).await;
    assert_eq!(made.location(), "/administration?done=first-run", "{}", made.main());
    assert!(browser.get("/administration?done=first-run").await.main().contains("Gehoor is in gebruik"));
    assert_eq!(browser.get("/first-run").await.location(), "/sign-in");
    let again = browser.fill(&page, "/first-run", &typed(&code)).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}
