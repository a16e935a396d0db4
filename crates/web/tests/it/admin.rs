//! Administration of bodies: from an empty installation to one that takes complaints, and what can go wrong.

mod look;
mod parts;
mod publishing;

use axum::http::StatusCode;
use domain::people::{PersonId, Role};
use office::body::Body;

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

/// The town, closed as every new organisation is.
async fn new_town(browser: &mut Browser) -> Page {
    let form = browser.get(&format!("{NEW}?languages=nl&languages=en&main-language=nl")).await;
    browser.fill(&form, NEW, &TOWN).await
}

/// The town, open for complaints.
async fn make_town(browser: &mut Browser) {
    new_town(browser).await;
    let opened = save(browser, "/administration/bodies/town", &[]).await;
    assert_eq!(opened.location(), "/administration/bodies/town?done=opened", "{}", opened.main());
}

async fn save(browser: &mut Browser, path: &str, typed: &[(&str, &str)]) -> Page {
    let page = browser.get(path).await;
    browser.fill(&page, path, typed).await
}

async fn town(house: &House) -> Body {
    (*house.office.body("town").expect("the town")).clone()
}

#[tokio::test]
async fn a_procedure_is_chosen_by_what_it_is_for() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    let form = admin.get(&format!("{NEW}?languages=nl&languages=en&main-language=nl")).await;
    let main = form.main();
    let of_complaints =
        house.office.library().procedures().into_iter().filter(|(_, procedure)| !procedure.is_for_disputes());
    for (place, procedure) in of_complaints {
        let texts = procedure.texts(domain::language::Lang::Nl);
        assert!(main.contains(&format!("value=\"{place}\"")) && main.contains(&texts.title), "{place}");
        let first = texts.about.split(['.', '\'', '’']).next().expect("a sentence");
        assert!(main.contains(first), "{place}: {first}");
    }
    let without: Vec<_> = TOWN.into_iter().filter(|(name, _)| *name != "procedure").collect();
    let refused = admin.fill(&form, NEW, &without).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.main().contains("Kies een procedure uit de lijst."), "{}", refused.main());
}

#[tokio::test]
async fn a_body_counts_by_the_holidays_of_the_land_that_it_chose() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    let form = admin.get(&format!("{NEW}?languages=nl&languages=en&main-language=nl")).await;
    let with = |calendar: &'static str| {
        let iso = TOWN.map(|(name, value)| (name, if name == "procedure" { "iso-10002/v1" } else { value }));
        iso.into_iter().chain([("calendar", calendar)]).collect::<Vec<_>>()
    };
    for wrong in ["", "be-federal"] {
        let refused = admin.fill(&form, NEW, &with(wrong)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.main().contains("Kies de kalender waarnaar de termijnen tellen"),
            "{}",
            refused.main()
        );
    }
    assert_eq!(admin.fill(&form, NEW, &with("nl")).await.status, StatusCode::SEE_OTHER);
    let rests = |day: &str| {
        let calendar = house.office.library().calendar("town").expect("a calendar");
        calendar.rest(day.parse().expect("a day"), &domain::calendar::Layer::ALL).is_some()
    };
    let (king, national) = ("2026-04-27", "2026-07-21");
    assert!(rests(king) && !rests(national));
    let closing = admin.get("/administration/bodies/town/closing-days").await;
    assert!(closing.main().contains("Telt volgens de kalender van: Nederland"), "{}", closing.main());
    let path = "/administration/bodies/town/particulars";
    let moved = save(&mut admin, path, &with("be")).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.main());
    assert!(rests(national) && !rests(king));
}

#[tokio::test]
async fn a_short_name_that_is_taken_is_said_to_be_and_a_telephone_number_has_digits() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let none = admin.get(&format!("{NEW}?main-language=nl")).await;
    assert!(none.main().contains("Kies ten minste één taal."), "{}", none.main());
    let form = admin.get(&format!("{NEW}?languages=nl&languages=en&main-language=nl")).await;
    let other = |(name, value)| match name {
        "id" => (name, "selection"),
        "phone" => (name, "abc"),
        _ => (name, value),
    };
    let refused = admin.fill(&form, NEW, &TOWN.map(other)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = refused.main();
    assert!(said.contains("Deze korte naam is al in gebruik") && said.contains("in cijfers"), "{said}");
    assert!(!said.contains("Wat dossiers gebruiken"), "it is not held against the other: {said}");
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
    let made = new_town(&mut admin).await;
    assert_eq!(made.location(), "/administration/bodies/town?done=made", "{}", made.main());

    let body = town(&house).await;
    assert_eq!((body.prefix.as_str(), body.version), ("TWN", 1));
    assert!(body.closed, "nobody is promised an answer before there is someone to give it");
    assert!(visitor.get("/").await.main().contains("op dit moment geen nieuwe berichten"));
    assert_eq!(visitor.get("/bodies/town/form").await.location(), "/bodies/town");
    let page = admin.get("/administration/bodies/town").await;
    assert!(page.main().contains("Bij Stad Voorbeeld is niemand klachtenbehandelaar"), "{}", page.main());
    assert!(
        page.main().contains("Toch openen") && page.main().contains("href=\"/people\""),
        "{}",
        page.main()
    );
    let index = admin.get("/administration").await;
    assert!(index.main().contains("gesloten voor nieuwe berichten"), "{}", index.main());
    let opened = admin.fill(&page, "/administration/bodies/town", &[("do", "open")]).await;
    assert_eq!(opened.location(), "/administration/bodies/town?done=opened", "{}", opened.main());
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
        "Naam (Frans) is nog leeg",
        "name=\"name-fr\"",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ] {
        assert!(main.contains(expected), "{expected}: {main}");
    }
    let place =
        |field: &str| main.find(&format!("href=\"#{field}\"")).unwrap_or_else(|| panic!("{field}: {main}"));
    let places = ["name-fr", "about-nl", "email", "address-nl", "prefix", "procedure", "id"].map(place);
    assert!(places.is_sorted(), "in the order of the form: {places:?}");
    assert!(!told.html.contains("<script>alert"));
    assert!(house.office.bodies().is_empty());
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
    let start = visitor.get("/").await;
    assert!(start.main().contains("op dit moment geen nieuwe berichten indienen"), "{}", start.main());
    assert!(start.main().contains("02 000 00 00") && start.main().contains("Ombudsman"), "{}", start.main());
    assert!(!start.html.contains("Deutsch"), "no language that the organisation does not speak");
    house.employ_in("town", "bart", "Bart Balie", Role::Desk).await;
    let desk = house.signed_in("bart").await.get("/registration").await;
    assert!(desk.main().contains("uw organisatie is gesloten"), "{}", desk.main());
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
    // nobody read them: that is told, and no day is given on which they were looked over
    let path = "/administration/bodies/town/notices";
    let overview = admin.get("/administration").await;
    assert!(overview.main().contains("Stad Voorbeeld: niemand las de verklaringen"), "{}", overview.main());
    let looked_over = "laatst nagekeken op";
    assert!(!visitor.get("/bodies/town/retention?lang=nl").await.main().contains(looked_over));
    let unread = admin.get(path).await;
    assert!(unread.main().contains("Gelezen en in orde"), "{}", unread.main());
    // as a browser sends it that was shown Gehoor's words: they stay Gehoor's
    assert_eq!(save(&mut admin, path, &[]).await.status, StatusCode::SEE_OTHER);
    let overview = admin.get("/administration").await;
    assert!(overview.main().contains("zijn gelezen en in orde bevonden"), "{}", overview.main());
    assert!(!admin.get(path).await.main().contains("Gelezen en in orde"));
    assert!(visitor.get("/bodies/town/retention?lang=nl").await.main().contains(looked_over));
    let bad = [("privacy-nl", "Zie <img src=x onerror=alert(1)>")];
    let told = save(&mut admin, path, &bad).await;
    assert!(told.main().contains("HTML mag niet"), "{}", told.main());
    let told = save(&mut admin, path, &[("privacy-nl", "een\n\n{geheim}")]).await;
    assert!(told.main().contains("Regel 3: geheim is geen naam"), "{}", told.main());
    let own = [("privacy-nl", "## Kort\n\nSchrijf **ons**: {email} [x](https://stad.example)")];
    assert_eq!(save(&mut admin, path, &own).await.status, StatusCode::SEE_OTHER);
    let page = visitor.get("/bodies/town/privacy?lang=nl").await;
    assert!(
        page.main().contains("<h2>Kort</h2>")
            && page.main().contains("klachten@<wbr>stad.<wbr>example</span>"),
        "{}",
        page.main()
    );
    assert!(visitor.get("/bodies/town/privacy?lang=en").await.main().contains("Data Protection Authority"));
}

#[tokio::test]
async fn a_role_that_locks_a_body_is_told_on_the_page_of_the_person() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let alone = admin.get("/people/manager").await;
    assert!(
        alone.main().contains("alleen Hanna Zoek aanstellen als klachtenbehandelaar"),
        "{}",
        alone.main()
    );
    house.employ("second", "Sam Nieuw", Role::Handler).await;
    assert!(!admin.get("/people/manager").await.main().contains("Hier loopt een dossier vast"));
    let page = admin.get("/people/board").await;
    let csrf = page.hidden("/sign-out");
    let revoke = [
        (csrf[0].0.as_str(), csrf[0].1.as_str()),
        ("do", "revoke"),
        ("role", Role::DecisionBody.code()),
        ("place", "selection"),
    ];
    let asked = admin.post("/people/board", &revoke).await;
    assert_eq!(asked.status, StatusCode::OK, "nobody else decides at the second level");
    assert!(asked.main().contains("loopt dan vast"), "{}", asked.main());
    let held = house.accounts.roles_of(&PersonId("board".to_owned())).await.expect("a database");
    assert_eq!(held.len(), 1, "nothing was taken yet");
    let sure = [revoke.as_slice(), &[("sure", "yes")]].concat();
    assert_eq!(admin.post("/people/board", &sure).await.status, StatusCode::SEE_OTHER);
    let told = admin.get("/people/manager").await;
    assert!(
        told.main().contains("Hier loopt een dossier vast") && told.main().contains("Mila Beslis"),
        "{}",
        told.main()
    );
}
