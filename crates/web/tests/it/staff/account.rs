//! Ways in: links to choose a password, the second factor and sessions; and the lists that administrators look up.

mod lists;

use axum::http::{StatusCode, header};
use domain::people::{PersonId, Role};
use jiff::SignedDuration;
use office::account::{AskedLink, Needed, Policy, SignIn};
use totp_rs::Builder;

use crate::support::{Browser, House, Page};

const PASSWORD: &str = "een lang genoeg woord";

fn who(id: &str) -> PersonId {
    PersonId(id.to_owned())
}

async fn house() -> House {
    let house = House::open().await;
    for id in ["desk", "admin"] {
        let set = house.accounts.set_password(&who(id), &who(id), PASSWORD).await;
        set.expect("a database").expect("a password");
    }
    house
}

async fn try_in(browser: &mut Browser, login: &str, password: &str) -> Page {
    let page = browser.get("/sign-in").await;
    browser.fill(&page, "/sign-in", &[("login", login), ("password", password)]).await
}

/// The text after a label in a list of names and values.
fn value_of(page: &Page, label: &str) -> String {
    let (_, rest) =
        page.html.split_once(&format!(">{label}</dt>")).unwrap_or_else(|| panic!("{}", page.main()));
    let text = rest.split("</span>").next().unwrap_or_default();
    text.rsplit('>').next().unwrap_or_default().to_owned()
}

/// Sends one of the several forms of a page: what it does, with the session's token.
async fn act(browser: &mut Browser, page: &Page, path: &str, fields: &[(&str, &str)]) -> Page {
    let (_, rest) = page.html.split_once("name=\"csrf\" value=\"").expect("a token");
    let token = rest.split('"').next().unwrap_or_default().to_owned();
    let mut all = vec![("csrf", token.as_str())];
    all.extend(fields);
    browser.post(path, &all).await
}

/// The code that an app shows at the house's own time.
fn code(house: &House, secret: &str) -> String {
    let plain: String = secret.chars().filter(|c| !c.is_whitespace()).collect();
    let secret = totp_rs::Secret::try_from_base32(plain).expect("a secret");
    let totp = Builder::new().with_secret(secret.as_bytes().to_vec()).build().expect("an app");
    totp.generate(house.clock.machine_now().as_second() as u64).to_string()
}

/// Adds an app for whoever is signed in there; its secret and the recovery codes.
async fn add_app(house: &House, browser: &mut Browser) -> (String, Vec<String>) {
    let page = browser.get("/account/second-factor").await;
    let begun = browser.fill(&page, "/account/second-factor", &[]).await;
    assert_eq!(begun.location(), "/account/app", "{}", begun.main());
    let page = browser.get("/account/app").await;
    let secret = value_of(&page, "Geheime sleutel");
    let picture = browser.get("/account/app/qr.svg").await;
    assert_eq!(picture.headers[header::CONTENT_TYPE], "image/svg+xml");
    let wrong = browser.fill(&page, "/account/app", &[("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let added = browser.fill(&page, "/account/app", &[("code", &code(house, &secret))]).await;
    assert_eq!(added.status, StatusCode::OK, "{}", added.main());
    let codes = added.main().split("<code>").skip(1);
    let codes: Vec<String> =
        codes.map(|rest| rest.split('<').next().unwrap_or_default().to_owned()).collect();
    assert_eq!(codes.len(), 8);
    (secret, codes)
}

#[tokio::test]
async fn a_link_is_handed_over_opens_once_and_not_for_ever() {
    let house = house().await;
    let mut admin = house.signed_in("admin").await;
    let page = admin.get("/people/handler").await;
    let make = async |admin: &mut Browser| {
        let page = admin.get("/people/handler").await;
        let made = act(admin, &page, "/people/handler", &[("do", "link")]).await;
        let (_, rest) = made.main().split_once("https://klachten.example").expect("a link");
        rest.split('<').next().unwrap_or_default().to_owned()
    };
    assert!(page.main().contains("Uitnodiging maken"));
    let first = make(&mut admin).await;
    let link = make(&mut admin).await;
    let mut guest = house.visitor();
    assert_eq!(guest.get(&first).await.status, StatusCode::NOT_FOUND, "a newer one took its place");
    let page = guest.get(&link).await;
    assert!(page.main().contains("Hanna Zoek"), "{}", page.main());
    let weak = [("password", "password1234"), ("password-again", "password1234")];
    let weak = guest.fill(&page, &link, &weak).await;
    assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(weak.main().contains("te makkelijk te raden"));
    let good = [("password", PASSWORD), ("password-again", PASSWORD)];
    assert_eq!(guest.fill(&page, &link, &good).await.location(), "/sign-in?chosen=1");
    assert_eq!(guest.fill(&page, &link, &good).await.status, StatusCode::NOT_FOUND, "it opens once");
    assert_eq!(try_in(&mut guest, "handler", PASSWORD).await.location(), "/work");

    let AskedLink::ByHand(secret) =
        house.accounts.give_link(&who("admin"), &who("handler")).await.expect("a database").expect("a link")
    else {
        panic!("there is no mail here")
    };
    house.wait(SignedDuration::from_mins(59));
    assert_eq!(guest.get(&format!("/choose-password/{secret}")).await.status, StatusCode::OK);
    house.wait(SignedDuration::from_mins(2));
    assert_eq!(guest.get(&format!("/choose-password/{secret}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_new_password_by_a_link_ends_every_session() {
    let house = house().await;
    let mut before = house.signed_in("desk").await;
    let asked = house.accounts.give_link(&who("admin"), &who("desk")).await.expect("a database");
    let Ok(AskedLink::ByHand(secret)) = asked else { panic!("there is no mail here") };
    let mut guest = house.visitor();
    let path = format!("/choose-password/{secret}");
    let page = guest.get(&path).await;
    let other = "heel andere losse woorden";
    let chosen = guest.fill(&page, &path, &[("password", other), ("password-again", other)]).await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.main());
    assert_eq!(before.get("/work").await.status, StatusCode::SEE_OTHER);
    assert_eq!(try_in(&mut guest, "desk", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(try_in(&mut guest, "desk", other).await.location(), "/work");
}

#[tokio::test]
async fn the_second_factor_is_asked_for_and_a_code_counts_once() {
    let house = house().await;
    let mut desk = house.signed_in("desk").await;
    let (secret, codes) = add_app(&house, &mut desk).await;

    let mut browser = house.visitor();
    let halfway = try_in(&mut browser, "desk", PASSWORD).await;
    assert_eq!(halfway.location(), "/sign-in/second-factor?next=/work");
    assert_eq!(browser.get("/work").await.status, StatusCode::SEE_OTHER, "half in is not in");
    let page = browser.get(halfway.location()).await;
    let now = code(&house, &secret);
    let replayed = browser.fill(&page, "/sign-in/second-factor", &[("code", &now)]).await;
    assert_eq!(replayed.status, StatusCode::UNPROCESSABLE_ENTITY, "it was used to add the app");
    house.wait(SignedDuration::from_secs(30));
    let next = code(&house, &secret);
    let entered = browser.fill(&page, "/sign-in/second-factor", &[("code", &next)]).await;
    assert_eq!(entered.location(), "/work", "{}", entered.main());
    assert_eq!(browser.get("/work").await.status, StatusCode::OK);

    let mut second = house.visitor();
    let halfway = try_in(&mut second, "desk", PASSWORD).await;
    let page = second.get(halfway.location()).await;
    let again = second.fill(&page, "/sign-in/second-factor", &[("code", &next)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a code counts once");
    let recovery = codes[0].to_lowercase().replace('-', " ");
    assert_eq!(
        second.fill(&page, "/sign-in/second-factor", &[("code", &recovery)]).await.location(),
        "/work"
    );
    let mut third = house.visitor();
    let halfway = try_in(&mut third, "desk", PASSWORD).await;
    let page = third.get(halfway.location()).await;
    let again = third.fill(&page, "/sign-in/second-factor", &[("code", &recovery)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a recovery code too");
}

#[tokio::test]
async fn guessing_codes_is_slowed_also_by_who_has_the_password() {
    let house = house().await;
    let (_, _) = add_app(&house, &mut house.signed_in("desk").await).await;
    let mut browser = house.visitor();
    for _ in 0..5 {
        let halfway = try_in(&mut browser, "desk", PASSWORD).await;
        assert_eq!(halfway.status, StatusCode::SEE_OTHER);
        let page = browser.get(halfway.location()).await;
        browser.fill(&page, "/sign-in/second-factor", &[("code", "123456")]).await;
    }
    let waits = try_in(&mut browser, "desk", PASSWORD).await;
    assert_eq!(waits.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_step_is_over_after_ten_minutes() {
    let house = house().await;
    let (secret, _) = add_app(&house, &mut house.signed_in("desk").await).await;
    let mut browser = house.visitor();
    let halfway = try_in(&mut browser, "desk", PASSWORD).await;
    let page = browser.get(halfway.location()).await;
    house.wait(SignedDuration::from_mins(11));
    let late = browser.fill(&page, "/sign-in/second-factor", &[("code", &code(&house, &secret))]).await;
    assert_eq!(late.location(), "/sign-in?over=1");
    assert!(browser.get("/sign-in?over=1").await.main().contains("Het duurde te lang"));
}

#[tokio::test]
async fn who_must_have_a_second_factor_adds_one_at_the_next_sign_in_before_anything_else() {
    let house = house().await;
    let mut before = house.signed_in("admin").await;
    let page = before.get("/administration/accounts").await;
    let set = [("second-factor", "administrators"), ("looks-kept", "3")];
    let set = before.fill(&page, "/administration/accounts", &set).await;
    assert_eq!(set.location(), "/administration/accounts?done=1", "{}", set.main());
    let policy = house.accounts.policy().await.expect("a database");
    assert_eq!(policy, Policy { second_factor: Needed::Administrators, looks_kept_years: 3 });
    assert_eq!(before.get("/people").await.status, StatusCode::OK, "who is in may go on");

    let mut admin = house.visitor();
    assert_eq!(try_in(&mut admin, "admin", PASSWORD).await.location(), "/work");
    for path in ["/work", "/people", "/account"] {
        assert_eq!(admin.get(path).await.location(), "/account/second-factor", "{path}");
    }
    add_app(&house, &mut admin).await;
    assert_eq!(admin.get("/people").await.status, StatusCode::OK);
    let mut desk = house.visitor();
    try_in(&mut desk, "desk", PASSWORD).await;
    assert_eq!(desk.get("/work").await.status, StatusCode::OK, "no administrator");
}

#[tokio::test]
async fn an_administrator_removes_the_factors_of_who_lost_them() {
    let house = house().await;
    let mut desk = house.signed_in("desk").await;
    add_app(&house, &mut desk).await;
    let mut admin = house.signed_in("admin").await;
    let page = admin.get("/people/desk").await;
    assert!(page.main().contains("Heeft een tweede stap"));
    let done = act(&mut admin, &page, "/people/desk", &[("do", "factors")]).await;
    assert_eq!(done.location(), "/people/desk?done=factors");
    assert_eq!(desk.get("/work").await.status, StatusCode::SEE_OTHER, "their sessions end");
    assert_eq!(try_in(&mut house.visitor(), "desk", PASSWORD).await.location(), "/work");
    let list = admin.get("/administration/audit?kind=factors-reset").await;
    assert!(list.main().contains("Tweede stap verwijderd") && list.main().contains("Dora Balie"));
}

#[tokio::test]
async fn removing_the_app_takes_the_present_password() {
    let house = house().await;
    let mut desk = house.signed_in("desk").await;
    add_app(&house, &mut desk).await;
    let page = desk.get("/account/second-factor").await;
    let remove = |password| [("do", "app-removal"), ("present-password", password)];
    let wrong = act(&mut desk, &page, "/account/second-factor", &remove("iets anders dan dat")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.main().contains("Het huidige wachtwoord is niet juist"));
    let right = act(&mut desk, &page, "/account/second-factor", &remove(PASSWORD)).await;
    assert_eq!(right.location(), "/account/second-factor?done=app-removed");
    let bare = desk.post("/account/second-factor", &remove(PASSWORD)).await;
    assert_eq!(bare.status, StatusCode::FORBIDDEN, "no form of staff without its token");
    assert_eq!(try_in(&mut house.visitor(), "desk", PASSWORD).await.location(), "/work");
}

#[tokio::test]
async fn a_forgotten_password_is_answered_alike_whoever_asks() {
    let house = house().await;
    let mut browser = house.visitor();
    let page = browser.get("/sign-in/forgotten").await;
    assert!(page.main().contains("Van hieruit worden geen e-mails verstuurd"), "{}", page.main());
    let mut token = browser.get("/sign-in").await.hidden("/sign-in");
    token.retain(|(name, _)| name == "visit");
    let ask = async |browser: &mut Browser, who: &str| {
        let fields = [("visit", token[0].1.as_str()), ("who", who)];
        let answer = browser.post("/sign-in/forgotten", &fields).await;
        (answer.status, answer.location().to_owned(), answer.html.clone())
    };
    let known = ask(&mut browser, "desk").await;
    let unknown = ask(&mut browser, "niemand").await;
    assert_eq!(known, unknown);
    assert_eq!(known.1, "/sign-in/forgotten?asked=1");
    for _ in 0..8 {
        ask(&mut browser, "desk").await;
    }
    assert_eq!(ask(&mut browser, "desk").await.0, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn sessions_are_listed_and_ended() {
    let house = house().await;
    let mut here = house.visitor();
    here.says = vec![("user-agent", "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0".to_owned())];
    try_in(&mut here, "desk", PASSWORD).await;
    let (mut there, mut elsewhere) = (house.signed_in("desk").await, house.signed_in("desk").await);
    let mut other = house.signed_in("coordinator").await;
    let page = here.get("/account").await;
    assert!(page.main().contains("Firefox, Windows") && page.main().contains("Onbekende browser"));
    let (_, rest) = page.html.split_once("name=\"session\" value=\"").expect("a session to end");
    let session = rest.split('"').next().unwrap_or_default().to_owned();
    let one = [("do", "one"), ("session", session.as_str())];
    let theirs = other.get("/account").await;
    assert_eq!(act(&mut other, &theirs, "/account/sessions", &one).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        [there.get("/work").await.status, elsewhere.get("/work").await.status],
        [StatusCode::OK; 2],
        "not theirs to end"
    );
    let ended = act(&mut here, &page, "/account/sessions", &one).await;
    assert_eq!(ended.location(), "/account?done=session-ended");
    let left = [there.get("/work").await.status, elsewhere.get("/work").await.status];
    assert_eq!(left.iter().filter(|status| **status == StatusCode::OK).count(), 1, "one of both ended");
    act(&mut here, &page, "/account/sessions", &[("do", "others")]).await;
    for gone in [&mut there, &mut elsewhere] {
        assert_eq!(gone.get("/work").await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(here.get("/work").await.status, StatusCode::OK);
    assert_eq!(other.get("/work").await.status, StatusCode::OK, "it is nobody else's");
}

#[tokio::test]
async fn a_passkey_needs_a_name_and_an_answer_that_holds() {
    let house = house().await;
    let mut desk = house.signed_in("desk").await;
    let page = desk.get("/account/second-factor").await;
    let begin = |name| [("do", "passkey"), ("passkey-name", name)];
    let nameless = act(&mut desk, &page, "/account/second-factor", &begin(" ")).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    let begun = act(&mut desk, &page, "/account/second-factor", &begin("laptop")).await;
    assert_eq!(begun.location(), "/account/passkey");
    let page = desk.get("/account/passkey").await;
    assert!(page.main().contains("data-passkey=\"create\"") && page.main().contains("klachten.example"));
    assert!(page.main().contains("&quot;residentKey&quot;:&quot;preferred&quot;"), "{}", page.main());
    let made_up = act(&mut desk, &page, "/account/passkey", &[("credential", "{}")]).await;
    assert_eq!(made_up.status, StatusCode::UNPROCESSABLE_ENTITY);

    let mut guest = house.visitor();
    let page = guest.get("/sign-in").await;
    let begun = guest.fill(&page, "/sign-in/passkey/begin", &[]).await;
    assert_eq!(begun.location(), "/sign-in/passkey?next=/work");
    let page = guest.get(begun.location()).await;
    assert!(page.main().contains("data-passkey=\"get\"") && !page.main().contains("mediation"));
    let refused = guest.fill(&page, "/sign-in/passkey", &[("credential", "{}")]).await;
    assert_eq!(refused.location(), "/sign-in?passkey=refused");
    let sign_in = house.accounts.sign_in_with_passkey("none", "{}", None).await.expect("a database");
    assert_eq!(sign_in, None::<SignIn>);
}

#[tokio::test]
async fn where_no_browser_makes_a_passkey_there_is_none_to_ask_for() {
    let house = House::at("http://127.0.0.1:8080").await;
    let id = PersonId("desk".to_owned());
    let signed = house.accounts.begin_session(&id).await.expect("a database").expect("someone active");
    let mut desk = house.visitor();
    desk.cookies.insert("gehoor-session".to_owned(), signed.token);
    let page = desk.get("/account/second-factor").await;
    assert!(page.status.is_success() && !page.main().contains("passkey-name"), "{}", page.main());
    let csrf = page.hidden("/account/second-factor").into_iter().find(|(name, _)| name == "csrf");
    let (name, value) = csrf.expect("a token");
    let typed = [(name.as_str(), value.as_str()), ("do", "passkey"), ("passkey-name", "Laptop")];
    assert_eq!(desk.post("/account/second-factor", &typed).await.status, StatusCode::NOT_FOUND);
}
