//! Administration of bodies: from an empty installation to one that takes complaints, and what can go wrong.

use axum::http::StatusCode;
use domain::people::Role;
use office::body::Body;
use store::audit;

use crate::support::{Browser, House, Page};

const NEW: &str = "/administration/bodies/new";

/// What a body is made from, in Dutch and English.
const TOWN: [(&str, &str); 17] = [
    ("languages", "nl"),
    ("languages", "en"),
    ("main-language", "nl"),
    ("id", "town"),
    ("prefix", "twn"),
    ("procedure", "fod-po/v1"),
    ("email", "klachten@stad.example"),
    ("phone", "02 000 00 00"),
    ("name-nl", "Stad Voorbeeld"),
    ("name-en", "Sample Town"),
    ("about-nl", "Wij doen alles."),
    ("about-en", "We do everything."),
    ("address-nl", "Grote Markt 1\n1000 Voorbeeld"),
    ("address-en", "Grote Markt 1\n1000 Sample"),
    ("second-line-nl", "Ombudsman\nStraat 2"),
    ("second-line-en", "Ombudsman\nStraat 2"),
    ("more", ""),
];

async fn make_town(browser: &mut Browser) -> Page {
    let form = browser.get(&format!("{NEW}?languages=nl&languages=en&main-language=nl")).await;
    browser.fill(&form, NEW, &TOWN).await
}

async fn save(browser: &mut Browser, path: &str, typed: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    browser.fill(&page, path, typed).await
}

async fn town(house: &House) -> Body {
    (*house.office.body("town").expect("the town")).clone()
}

#[tokio::test]
async fn an_empty_installation_says_so_and_leads_to_its_first_body() {
    let house = House::without_bodies().await;
    let mut visitor = house.visitor();
    let start = visitor.get("/").await;
    assert!(start.status.is_success() && start.main().contains("Hier kan nog niets ingediend worden"));
    assert_eq!(visitor.get("/bodies/town").await.status, StatusCode::NOT_FOUND);
    assert_eq!(visitor.get("/privacy").await.status, StatusCode::OK);

    let mut admin = house.signed_in("admin").await;
    for path in ["/work", "/register", "/people", "/people/new", "/people/admin", "/account", "/alerts"] {
        assert!(admin.get(path).await.status.is_success(), "{path}");
    }
    assert!(admin.get("/administration").await.main().contains("Maak uw eerste organisatie"));
    assert!(admin.get(NEW).await.main().contains("name=\"languages\""));
    let made = make_town(&mut admin).await;
    assert_eq!(made.location(), "/administration/bodies/town?done=made", "{}", made.main());

    let body = town(&house).await;
    assert_eq!((body.prefix.as_str(), body.version), ("TWN", 1));
    let start = visitor.get("/").await;
    assert!(start.main().contains("Stad Voorbeeld"));
    assert!(
        start.html.contains("lang=en") && !start.html.contains("lang=fr") && !start.html.contains("lang=de")
    );
    assert!(
        visitor.get("/?lang=fr").await.html.contains("<html lang=\"nl\""),
        "a language that nobody speaks here"
    );
    assert!(visitor.get("/bodies/town/form").await.main().contains("name=\"what-happened\""));
    let index = admin.get("/administration").await;
    assert!(index.main().contains("Bij Stad Voorbeeld is niemand klachtenbehandelaar"), "{}", index.main());
}

#[tokio::test]
async fn only_administrators_find_these_pages() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    for path in
        ["/administration", NEW, "/administration/bodies/selection", "/administration/bodies/selection/units"]
    {
        assert_eq!(desk.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let work = desk.get("/work").await;
    let csrf = work.hidden("/sign-out");
    let typed = [(csrf[0].0.as_str(), csrf[0].1.as_str()), ("do", "close"), ("version", "1")];
    let told = desk.post("/administration/bodies/selection", &typed).await;
    assert_eq!(told.status, StatusCode::NOT_FOUND);
    assert!(!house.office.body("selection").expect("a body").closed);
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    let form = admin.get(&format!("{NEW}?languages=nl&main-language=nl")).await;
    let typed = [
        ("languages", "nl"),
        ("languages", "fr"),
        ("main-language", "nl"),
        ("id", "Stad!"),
        ("prefix", "t1"),
        ("email", "stad.example"),
        ("name-nl", "<script>alert(1)</script>"),
    ];
    let told = admin.fill(&form, NEW, &typed).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    let main = told.main();
    for expected in [
        "gebruik kleine letters, cijfers en streepjes",
        "twee tot zes hoofdletters",
        "Schrijf een e-mailadres",
        "Naam (Français) is nog leeg",
        "name=\"name-fr\"",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ] {
        assert!(main.contains(expected), "{expected}: {main}");
    }
    assert!(!told.html.contains("<script>alert"));
    assert!(house.office.bodies().is_empty());
}

#[tokio::test]
async fn units_are_added_renamed_and_retired_and_services_lead_to_them() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let units = "/administration/bodies/town/units";
    let more =
        save(&mut admin, units, &[("unit-1-name-nl", "Wégen"), ("unit-1-name-en", "Roads"), ("more", "yes")])
            .await;
    assert!(
        more.status.is_success()
            && more.main().contains("value=\"Wégen\"")
            && more.main().contains("unit-5-name-nl")
    );
    assert!(town(&house).await.units.is_empty(), "asking for rows saves nothing");
    let half = save(&mut admin, units, &[("unit-1-name-nl", "Wégen")]).await;
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY, "a name lacks a language");
    let typed = [
        ("unit-1-name-nl", ""),
        ("unit-1-name-en", ""),
        ("unit-2-name-nl", "Wégen"),
        ("unit-2-name-en", "Roads"),
        ("unit-3-name-nl", "Groen"),
        ("unit-3-name-en", "Parks"),
    ];
    let saved = save(&mut admin, units, &typed).await;
    assert_eq!(saved.location(), "/administration/bodies/town?done=saved", "{}", saved.main());
    let ids: Vec<_> = town(&house).await.units.into_iter().map(|unit| unit.id).collect();
    assert_eq!(ids, ["wegen", "groen"]);

    let services = "/administration/bodies/town/services";
    let typed = [
        ("service-1-name-nl", "De stoep"),
        ("service-1-name-en", "The pavement"),
        ("service-1-unit", "wegen"),
    ];
    assert_eq!(save(&mut admin, services, &typed).await.status, StatusCode::SEE_OTHER);
    let mut visitor = house.visitor();
    assert!(visitor.get("/bodies/town/form").await.main().contains("De stoep"));

    let typed = [
        ("unit-1-name-nl", "Wegen en water"),
        ("unit-1-name-en", "Roads"),
        ("unit-1-retired", "yes"),
        ("unit-2-name-nl", "Groen"),
        ("unit-2-name-en", "Parks"),
    ];
    assert_eq!(save(&mut admin, units, &typed).await.status, StatusCode::SEE_OTHER);
    let body = town(&house).await;
    assert_eq!((body.units[0].id.as_str(), body.units[0].retired), ("wegen", true));
    assert!(!visitor.get("/bodies/town/form").await.main().contains("De stoep"), "its unit is retired");

    // a form from which a unit was cut
    let version = body.version.to_string();
    let page = admin.get(units).await;
    let csrf = page.hidden("/sign-out");
    let cut = [
        (csrf[0].0.as_str(), csrf[0].1.as_str()),
        ("version", version.as_str()),
        ("unit-1-name-nl", "Enig"),
        ("unit-1-name-en", "Only"),
    ];
    let told = admin.post(units, &cut).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.main().contains("kan niet weg"), "{}", told.main());
    assert_eq!(town(&house).await.units.len(), 2);
}

#[tokio::test]
async fn of_two_who_save_at_once_the_second_sees_both_and_chooses() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let path = "/administration/bodies/town/look";
    let (mine, theirs) = (admin.get(path).await, admin.get(path).await);
    assert_eq!(admin.fill(&theirs, path, &[("colour", "#8a2f4a")]).await.status, StatusCode::SEE_OTHER);
    let told = admin.fill(&mine, path, &[("colour", "#3d3a8c")]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    let main = told.main();
    assert!(main.contains("Ada Beheer") && main.contains("#8a2f4a") && main.contains("#3d3a8c"), "{main}");
    assert_eq!(town(&house).await.colour.as_deref(), Some("#8a2f4a"), "nothing was saved");
    let kept = admin.fill(&told, path, &[]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.main());
    assert_eq!(town(&house).await.colour.as_deref(), Some("#3d3a8c"));
    let sheet = house.visitor().get("/bodies/town/theme.css").await;
    assert!(sheet.html.contains("--gehoor-accent: light-dark(#3d3a8c"), "{}", sheet.html);
    let mut conn = house.office.store().read().await.expect("a connection");
    let told = audit::latest(&mut conn, "test", None, 1).await.expect("the audit").remove(0);
    assert_eq!((told.who.as_str(), told.what.as_str()), ("admin", "body/town"));
    assert_eq!(told.was.as_deref(), Some(r##"{"colour":"#8a2f4a"}"##));
}

#[tokio::test]
async fn a_faint_colour_gets_a_darker_one_and_a_hostile_one_is_none() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let path = "/administration/bodies/town/look";
    let faint = save(&mut admin, path, &[("colour", "#ffcc00")]).await;
    assert!(
        faint.main().contains("te licht") && faint.main().contains("value=\"#ffcc00\""),
        "{}",
        faint.main()
    );
    let hostile = save(&mut admin, path, &[("colour", "red;}body{display:none")]).await;
    assert_eq!(hostile.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.visitor().get("/bodies/town/theme.css").await.html, "");
}

#[tokio::test]
async fn closing_days_are_set_and_kept() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let path = "/administration/bodies/selection/closing-days";
    let names = |row: usize, name: &str| -> Vec<(String, String)> {
        ["nl", "fr", "de", "en"].map(|lang| (format!("closing-{row}-name-{lang}"), name.to_owned())).into()
    };
    let mut typed = vec![("closing-1-from".to_owned(), "2026-03-03".to_owned())];
    typed.extend(names(1, "Verhuis \"ons\""));
    typed.push(("closing-2-from".to_owned(), "2026-12-31".to_owned()));
    typed.push(("closing-2-to".to_owned(), "2026-12-28".to_owned()));
    typed.extend(names(2, "Winter"));
    let refs = |typed: &[(String, String)]| -> Vec<(String, String)> { typed.to_vec() };
    let wrong = refs(&typed);
    let wrong: Vec<(&str, &str)> =
        wrong.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let told = save(&mut admin, path, &wrong).await;
    assert!(
        told.main().contains("ligt vóór de eerste") && told.main().contains("Verhuis &quot;ons&quot;"),
        "{}",
        told.main()
    );
    let right: Vec<(&str, &str)> = wrong
        .iter()
        .map(|(name, value)| (*name, if *name == "closing-2-to" { "2027-01-02" } else { *value }))
        .collect();
    let saved = save(&mut admin, path, &right).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let calendar = house.office.library().calendar("selection").expect("a calendar");
    let day = |text: &str| -> jiff::civil::Date { text.parse().expect("a day") };
    let next = calendar.next_working_day(day("2026-03-03"), &domain::calendar::Layer::ALL);
    assert_eq!(next, day("2026-03-04"));
    let again = admin.get(path).await;
    assert!(again.main().contains("value=\"2027-01-02\""), "{}", again.main());
    let removed = save(&mut admin, path, &[("closing-1-remove", "yes")]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert_eq!(house.office.body("selection").expect("a body").closures, None);
}

#[tokio::test]
async fn a_closed_body_takes_nothing_new_and_keeps_what_was_typed() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let mut visitor = house.visitor();
    let form = visitor.get("/bodies/town/form").await;
    let closed = save(&mut admin, "/administration/bodies/town", &[]).await;
    assert_eq!(closed.location(), "/administration/bodies/town?done=closed", "{}", closed.main());
    assert_eq!(visitor.get("/bodies/town/form").await.location(), "/bodies/town");
    assert!(
        visitor.get("/bodies/town").await.main().contains("neemt op dit moment geen nieuwe berichten aan")
    );
    let late = visitor.fill(&form, "/bodies/town/form", &[("what-happened", "De stoep ligt los.")]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.main().contains("De stoep ligt los."));
    let opened = save(&mut admin, "/administration/bodies/town", &[]).await;
    assert_eq!(opened.location(), "/administration/bodies/town?done=opened");
}

#[tokio::test]
async fn notices_have_our_words_until_a_body_writes_its_own() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let mut visitor = house.visitor();
    for (lang, code) in [("nl", "privacy"), ("en", "accessibility"), ("nl", "retention")] {
        let page = visitor.get(&format!("/bodies/town/{code}?lang={lang}")).await;
        assert!(page.status.is_success() && page.main().contains("klachten@stad.example"), "{}", page.main());
        assert!(!page.main().contains('{'), "{}", page.main());
        assert_eq!(visitor.get(&format!("/{code}")).await.location(), format!("/bodies/town/{code}"));
    }
    assert!(visitor.get("/bodies/town").await.html.contains("href=\"/bodies/town/privacy\""));
    let path = "/administration/bodies/town/notices";
    let bad = [("privacy-nl", "Zie <img src=x onerror=alert(1)>")];
    let told = save(&mut admin, path, &bad).await;
    assert!(told.main().contains("HTML mag niet"), "{}", told.main());
    let told = save(&mut admin, path, &[("privacy-nl", "een\n\n{geheim}")]).await;
    assert!(told.main().contains("Regel 3: geheim is geen naam"), "{}", told.main());
    let own = [("privacy-nl", "## Kort\n\nSchrijf **ons**: {email} [x](https://stad.example)")];
    assert_eq!(save(&mut admin, path, &own).await.status, StatusCode::SEE_OTHER);
    let page = visitor.get("/bodies/town/privacy?lang=nl").await;
    assert!(
        page.main().contains("<h2>Kort</h2>") && page.main().contains("<strong>ons</strong>: klachten@stad"),
        "{}",
        page.main()
    );
    assert!(visitor.get("/bodies/town/privacy?lang=en").await.main().contains("Data Protection Authority"));
}

#[tokio::test]
async fn a_subject_of_the_body_can_be_chosen_until_it_is_retired() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let path = "/administration/bodies/selection/subjects";
    let names = [
        ("subject-1-name-nl", "Toegang met een rolstoel"),
        ("subject-1-name-fr", "Accès en fauteuil"),
        ("subject-1-name-de", "Zugang mit Rollstuhl"),
        ("subject-1-name-en", "Wheelchair access"),
    ];
    let saved = save(&mut admin, path, &names).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let mut desk = house.signed_in("desk").await;
    let form = desk.get("/registration").await;
    assert!(form.main().contains("Toegang met een rolstoel"));
    let call = [
        ("medium", "phone"),
        ("received-on", "2026-02-27"),
        ("source", "direct"),
        ("kind", "complaint"),
        ("language", "nl"),
        ("email", "an@postvak.example"),
        ("message", "Er is geen helling."),
        ("subject-1", "toegang-met-een-rolstoel"),
    ];
    let made = desk.fill(&form, "/registration", &call).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.main());
    let number = made.location().strip_prefix("/registration?done=").expect("a number");
    let dossier = format!("/dossiers/{number}");
    let retire: Vec<(&str, &str)> = names.into_iter().chain([("subject-1-retired", "yes")]).collect();
    assert_eq!(save(&mut admin, path, &retire).await.status, StatusCode::SEE_OTHER);
    assert!(!desk.get("/registration").await.main().contains("Toegang met een rolstoel"));
    let mut manager = house.signed_in("manager").await;
    assert!(
        manager.get(&dossier).await.main().contains("Toegang met een rolstoel"),
        "an old dossier keeps it"
    );
}

#[tokio::test]
async fn a_role_that_locks_a_body_is_told_on_the_page_of_the_person() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    assert!(!admin.get("/people/manager").await.main().contains("Hier loopt een dossier vast"));
    let page = admin.get("/people/board").await;
    let csrf = page.hidden("/sign-out");
    let revoke = [
        (csrf[0].0.as_str(), csrf[0].1.as_str()),
        ("do", "revoke"),
        ("role", Role::DecisionBody.code()),
        ("place", "selection"),
    ];
    assert_eq!(admin.post("/people/board", &revoke).await.status, StatusCode::SEE_OTHER);
    let told = admin.get("/people/manager").await;
    assert!(
        told.main().contains("Hier loopt een dossier vast") && told.main().contains("Mila Beslis"),
        "{}",
        told.main()
    );
}

/// A form as a browser sends it with a file.
async fn send_file(browser: &mut Browser, path: &str, name: &str, bytes: &[u8]) -> Page {
    let page = browser.get(path).await;
    let mut body = Vec::new();
    for (field, value) in page.hidden(path) {
        let part = format!("--cut\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head = format!(
        "--cut\r\nContent-Disposition: form-data; name=\"choose\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n"
    );
    body.extend(head.into_bytes());
    body.extend(bytes);
    body.extend(b"\r\n--cut--\r\n");
    browser.post_body(path, "multipart/form-data; boundary=cut", axum::body::Body::from(body)).await
}

#[tokio::test]
async fn a_logo_is_a_png_or_an_svg_that_only_draws() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let path = "/administration/bodies/town/look";
    // one white pixel
    let png = [
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0,
        0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c,
        0x63, 0xf8, 0x0f, 0, 1, 1, 1, 0, 0x1b, 0xb6, 0xee, 0x56, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae,
        0x42, 0x60, 0x82,
    ];
    let saved = send_file(&mut admin, path, "logo.png", &png).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let mut visitor = house.visitor();
    let logo = visitor.get("/bodies/town/logo.svg").await;
    assert_eq!(logo.headers["content-type"], "image/png");
    let lies = send_file(&mut admin, path, "logo.png", b"<svg onload='alert(1)'></svg>").await;
    assert_eq!(lies.status, StatusCode::UNPROCESSABLE_ENTITY);
    let active = save(&mut admin, path, &[("svg", "<svg><script>alert(1)</script></svg>")]).await;
    assert!(active.main().contains("doet meer dan tekenen"), "{}", active.main());
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>";
    assert_eq!(save(&mut admin, path, &[("svg", drawing)]).await.status, StatusCode::SEE_OTHER);
    let logo = visitor.get("/bodies/town/logo.svg").await;
    assert_eq!(
        (&logo.headers["content-type"], logo.html.as_str()),
        (&"image/svg+xml".parse().expect("a type"), drawing)
    );
    assert!(logo.headers["content-security-policy"].to_str().expect("text").contains("sandbox"));
    assert_eq!(save(&mut admin, path, &[("logo-remove", "yes")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(town(&house).await.logo, None);
}
