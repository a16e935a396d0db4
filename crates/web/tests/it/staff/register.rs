//! The register: what is asked stays asked, is kept, printed, taken along; the work of a leaver goes on elsewhere.

use axum::http::{StatusCode, header};
use domain::people::{PersonId, Role};
use office::account::Grant;

use super::{number, register};
use crate::support::{Browser, House, Page};

/// How many dossiers a list shows.
fn rows(page: &Page) -> usize {
    page.main().matches("scope=\"row\"").count()
}

async fn act(browser: &mut Browser, number: &str, activity: &str, typed: &[(&str, &str)]) {
    let address = format!("/dossiers/{number}/acts/{activity}");
    let form = browser.get(&address).await;
    let done = browser.fill(&form, &address, typed).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{activity}: {}", done.main());
}

/// A complaint that Hanna handles.
async fn handled(house: &House, message: &str) -> String {
    let number =
        number(&register(&mut house.signed_in("desk").await, message, &[("name", "Jo Van Hoof")]).await);
    let mut manager = house.signed_in("manager").await;
    act(&mut manager, &number, "assess", &[("decision", "admissible")]).await;
    act(&mut house.signed_in("coordinator").await, &number, "assign", &[("handler", "handler")]).await;
    number
}

#[tokio::test]
async fn a_filter_offers_the_places_and_people_of_where_one_works() {
    let house = House::open().await;
    house.employ_in("school", "elsewhere", "Elke Elders", Role::Handler).await;
    let offered = async |list: &str, value: &str| {
        let page = house.signed_in("coordinator").await.get(list).await;
        page.main().contains(&format!("<option value=\"{value}\""))
    };
    for list in ["/register", "/measures"] {
        assert!(offered(list, "selection").await && offered(list, "selection/tests").await, "{list}");
        assert!(!offered(list, "school").await && !offered(list, "temps").await, "{list}");
    }
    assert!(offered("/register", "handler").await && !offered("/register", "elsewhere").await);
    house.give("coordinator", Role::Coordinator, "school").await;
    for list in ["/register", "/measures"] {
        assert!(offered(list, "selection").await && offered(list, "school").await, "{list}");
    }
    assert!(offered("/register", "elsewhere").await && !offered("/register", "temps").await);
}

#[tokio::test]
async fn a_hit_shows_where_the_word_stands() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let fill = "Dat duurt nu al lang. ".repeat(60);
    let message =
        format!("De bus kwam te laat.\n\n{fill}<script>alert(1)</script> De liften haperen & kraken. {fill}");
    register(&mut desk, &message, &[("name", "Jo Kruiwagen")]).await;
    let mut shown = async |asked: &str| desk.get(&format!("/register?q={asked}")).await.main().to_owned();
    let main = shown("lift").await;
    let words = "&lt;script&gt;alert(1)&lt;/script&gt; De <mark class=\"gehoor-found\">liften</mark> haperen &amp; kraken.";
    assert!(main.contains(words), "{main}");
    assert!(main.matches("Dat duurt").count() < 9, "a few words and not the whole: {main}");
    let main = shown("bussen").await;
    assert!(main.contains("De <mark class=\"gehoor-found\">bus</mark> kwam"), "{main}");
    assert!(!main.contains("gehoor-excerpt"), "what the line says anyway is not said twice: {main}");
    let main = shown("kruiwagen").await;
    assert!(main.contains("Jo Kruiwagen") && !main.contains("<mark"), "a name stands in its column: {main}");
}

#[tokio::test]
async fn what_is_asked_stays_in_the_address_and_can_be_lifted() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    register(&mut desk, "De bus kwam te laat.", &[("medium", "letter"), ("kind", "compliment")]).await;
    register(&mut desk, "De bus kwam niet.", &[]).await;
    for (asked, count) in [
        ("q=bussen", 2),
        ("q=bussen&medium=letter", 1),
        ("q=nergens", 0),
        ("medium=letter&kind=compliment&language=nl&place=selection&open=yes&from=27/2/2026", 1),
        ("medium=letter&until=2026-02-26", 0),
        ("handler=-", 2),
        ("handler=handler", 0),
        ("place=selection/elsewhere", 0),
        ("sort=due", 2),
    ] {
        let page = desk.get(&format!("/register?{asked}")).await;
        assert_eq!(rows(&page), count, "{asked}: {}", page.main());
    }
    let page = desk.get("/register?q=bus&medium=letter&from=2026-02-27&sort=number").await;
    let main = page.main();
    assert!(main.contains("Binnengekomen via: brief"), "{main}");
    assert!(main.contains("Ontvangen vanaf: 27\u{a0}februari 2026"), "{main}");
    let lifted = "href=\"/register?q=bus&amp;from=2026-02-27&amp;sort=number\"";
    assert!(main.contains(lifted), "lifts one limit: {main}");
    assert!(main.contains("value=\"letter\" selected") && main.contains("value=\"2026-02-27\""), "{main}");
    assert!(main.contains("/register/print?q=bus&amp;medium=letter"), "{main}");
}

#[tokio::test]
async fn a_question_is_kept_under_a_name_and_can_come_first() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    register(&mut desk, "Een bericht.", &[]).await;
    let page = desk.get("/register?kind=compliment&q=a%3Db%26c").await;
    let wrong = desk.fill(&page, "/register/views", &[("name", "   ")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.main().contains("Geef een naam") && wrong.main().contains("selected"), "{}", wrong.main());
    let kept = desk.fill(&page, "/register/views", &[("name", "<b>Lof")]).await;
    assert_eq!(kept.location(), "/register?q=a%3Db%26c&kind=compliment");
    let page = desk.get(kept.location()).await;
    assert!(page.main().contains("&lt;b&gt;Lof"), "{}", page.main());
    assert!(page.main().contains("aria-current=\"true\""), "{}", page.main());
    let first = desk.fill(&page, "/register/views", &[]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.get("/register").await.location(), "/register?q=a%3Db%26c&kind=compliment");
    assert_eq!(rows(&desk.get("/register?all=yes").await), 1);
    let mut manager = house.signed_in("manager").await;
    assert!(!manager.get("/register").await.main().contains("Lof"), "someone else's list");

    let views = house.office.views(&PersonId("desk".to_owned())).await.expect("a database");
    let hidden = page.hidden("/register/views");
    let token = hidden.iter().find(|(name, _)| name == "csrf").expect("a token").1.as_str();
    desk.post("/register/views", &[("csrf", token), ("do", "forget"), ("view", &views[0].id)]).await;
    assert_eq!(rows(&desk.get("/register").await), 1);
}

#[tokio::test]
async fn a_list_is_printed_and_taken_along_and_that_is_noted() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let number = number(&register(&mut desk, "=HYPERLINK(\"x\"); echt", &[("name", "@SUM \"X\"; Y")]).await);
    let paper = desk.get("/register/print?medium=phone").await;
    assert_eq!(rows(&paper), 1);
    assert!(paper.main().contains("Op 2\u{a0}maart 2026, voor Dora Balie"), "{}", paper.main());
    assert!(paper.main().contains("Binnengekomen via: telefoon"), "{}", paper.main());
    let file = desk.get("/register/file?medium=phone").await;
    assert_eq!(file.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    let lines: Vec<&str> = file.html.trim_start_matches('\u{FEFF}').lines().collect();
    assert!(lines[0].starts_with("Nummer;Ontvangen op;"), "{lines:?}");
    assert!(lines[1].starts_with(&format!("{number};2026-02-27;")), "{lines:?}");
    assert!(lines[1].contains("\"'@SUM \"\"X\"\"; Y\""), "{lines:?}");
    assert!(lines[1].contains("\"'=HYPERLINK(\"\"x\"\"); echt\""), "{lines:?}");
    assert_eq!(desk.get("/register/file?medium=fax").await.html.lines().count(), 1, "nothing but the heads");

    house.office.write_looks().await.expect("a database");
    let mut conn = house.office.store().read().await.expect("a reader");
    let line = store::dossier::by_number(&mut conn, "test", &number).await.expect("a line");
    let dossier = line.expect("a dossier").id;
    let looks = store::access_log::by_dossier(&mut conn, "test", &dossier, 10).await.expect("looks");
    assert_eq!(looks.iter().filter(|look| look.what == "list" && look.person == "desk").count(), 2);
}

#[tokio::test]
async fn the_work_of_a_leaver_goes_to_whom_the_rules_allow() {
    let house = House::open().await;
    house.employ("second", "Sam Nieuw", Role::Handler).await;
    let mut numbers = Vec::new();
    for message in ["Eerste.", "Tweede.", "Derde."] {
        numbers.push(handled(&house, message).await);
    }
    let mut coordinator = house.signed_in("coordinator").await;
    let load = coordinator.get("/register/workload").await;
    assert!(load.main().contains("Hanna Zoek"), "{}", load.main());
    assert!(load.main().contains("/register/handover?from=handler"), "{}", load.main());
    assert!(load.main().contains("/register?handler=handler&amp;open=yes\">3</a>"), "{}", load.main());

    // the procedure lets a coordinator appoint, and the manager only where there is none
    let mut manager = house.signed_in("manager").await;
    let watched = manager.get("/register/workload").await;
    assert!(watched.main().contains("Hanna Zoek"), "{}", watched.main());
    assert!(!watched.main().contains("/register/handover"), "{}", watched.main());
    let told = manager.get("/register/handover?from=handler").await;
    assert!(!told.main().contains("name=\"dossier\""), "{}", told.main());
    assert_eq!(told.main().matches("Deze stap is voor").count(), 3, "a reason each: {}", told.main());

    let mut admin = house.signed_in("admin").await;
    let leaving = admin.get("/people/handler").await;
    assert!(leaving.main().contains("nog 3 lopende dossiers in handen"), "{}", leaving.main());
    house.employ_in("training", "afar", "Ver Weg", Role::Handler).await;
    let form = coordinator.get("/register/handover?from=handler").await;
    assert!(!form.main().contains("Ver Weg"), "who may take none is not offered");
    assert_eq!(form.main().matches("name=\"dossier\"").count(), 3);
    assert_eq!(form.main().matches(" checked").count(), 3);
    let wrong = coordinator.fill(&form, "/register/handover", &[("to", "handler"), ("reason", "")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["Vink minstens één dossier aan", "een andere klachtenbehandelaar", "Schrijf kort waarom"] {
        assert!(wrong.main().contains(told), "{told}: {}", wrong.main());
    }

    // Sam is complained about in the second: the rules do not let him handle it
    let named = [("person", "second"), ("respondent", "second")];
    act(&mut house.signed_in("manager").await, &numbers[1], "name-respondent", &named).await;
    let typed = [
        ("to", "second"),
        ("reason", "Hanna vertrekt."),
        ("dossier", numbers[0].as_str()),
        ("dossier", numbers[1].as_str()),
        ("dossier", "2026-SEL-999"),
    ];
    for time in 1..=2 {
        let done = coordinator.fill(&form, "/register/handover", &typed).await;
        assert_eq!(done.status, StatusCode::OK);
        assert!(done.main().contains("1 van 3 dossiers is nu bij Sam Nieuw"), "{time}: {}", done.main());
        assert_eq!(done.main().matches("Niet overgedragen").count(), 2, "{}", done.main());
    }
    let mut second = house.signed_in("second").await;
    let first = second.get(&format!("/dossiers/{}", numbers[0])).await;
    assert!(first.main().contains("Hanna vertrekt."), "the reason is a note: {}", first.main());
    assert_eq!(rows(&second.get("/register").await), 1);
    let rest = coordinator.get("/register/handover?from=handler").await;
    assert_eq!(rest.main().matches("name=\"dossier\"").count(), 1, "nobody else may take the second");
    assert!(rest.main().contains("Blijft waar het is"), "{}", rest.main());
    let why = "De klacht gaat over een gedraging van Sam Nieuw.";
    assert!(rest.main().contains(why) && !rest.main().contains("Niemand anders is hier"), "{}", rest.main());
    let refused = coordinator.get(&format!("/dossiers/{}", numbers[1])).await;
    assert!(!refused.main().contains("Hanna vertrekt."), "nothing half done");
}

#[tokio::test]
async fn who_divides_no_work_sees_none_of_it() {
    let house = House::open().await;
    let number = handled(&house, "Iets.").await;
    let mut handler = house.signed_in("handler").await;
    for path in ["/register/workload", "/register/handover?from=handler"] {
        assert_eq!(handler.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    house.employ("second", "Sam Nieuw", Role::Handler).await;
    let page = handler.get("/register").await;
    let hidden = page.hidden("/sign-out");
    let csrf = hidden.iter().find(|(name, _)| name == "csrf").expect("a token").1.as_str();
    let typed = [
        ("csrf", csrf),
        ("from", "handler"),
        ("to", "second"),
        ("reason", "x"),
        ("dossier", number.as_str()),
    ];
    let sent = handler.post("/register/handover", &typed).await;
    assert!(
        sent.main().contains("Het dossier is niet overgedragen aan Sam Nieuw"),
        "the door refuses: {}",
        sent.main()
    );
    let mut board = house.signed_in("board").await;
    let empty = board.get("/register/handover?from=nobody").await;
    assert!(empty.main().contains("Hier is niets over te dragen"), "{}", empty.main());
}

#[tokio::test]
async fn what_someone_left_behind_is_work_for_whoever_appoints() {
    let house = House::open().await;
    let number = handled(&house, "Iets.").await;
    house.employ("second", "Sam Nieuw", Role::Handler).await;
    let mut coordinator = house.signed_in("coordinator").await;
    let gone = "De klachtenbehandelaar vertrok of heeft die rol niet meer";
    assert!(!coordinator.get("/work").await.main().contains(gone));
    let (admin, handler) = (PersonId("admin".to_owned()), PersonId("handler".to_owned()));
    house.accounts.deactivate(&admin, &handler).await.expect("a database").expect("someone");

    let work = coordinator.get("/work").await;
    assert!(work.main().contains(gone), "{}", work.main());
    assert!(work.main().contains(&format!("/dossiers/{number}/acts/assign")), "{}", work.main());
    assert!(!house.signed_in("manager").await.get("/work").await.main().contains(gone));
    let load = coordinator.get("/register/workload").await;
    assert!(load.main().contains("/register/handover?from=handler"), "{}", load.main());
    assert!(load.main().contains("Vertrokken"), "{}", load.main());
    let list = coordinator.get("/register?all=yes").await;
    assert!(list.main().contains("Hanna Zoek (vertrokken)"), "{}", list.main());
    house.employ_in("training", "elders", "Els Elders", Role::Coordinator).await;
    let other = house.signed_in("elders").await.get("/register?all=yes").await;
    assert!(!other.main().contains("Hanna Zoek"), "who never handled anything there: {}", other.main());
    let page = coordinator.get(&format!("/dossiers/{number}")).await;
    assert!(page.main().contains("Hanna Zoek, die vertrok of die rol niet meer heeft"), "{}", page.main());
    assert!(page.main().contains("Hanna Zoek (vertrokken, of geen klachtenbehandelaar meer)"));

    let form = coordinator.get("/register/handover?from=handler").await;
    let typed = [("to", "second"), ("reason", "Vertrokken."), ("dossier", number.as_str())];
    let sent = coordinator.fill(&form, "/register/handover", &typed).await;
    assert!(sent.status.is_success(), "{}", sent.main());
    assert!(!coordinator.get("/work").await.main().contains(gone));
}

#[tokio::test]
async fn what_a_handler_has_of_a_unit_that_is_theirs_no_more_is_left_behind_too() {
    let house = House::open().await;
    let number = handled(&house, "Iets.").await;
    let coordinates = PersonId("coordinator".to_owned());
    let reading =
        house.office.dossier(&number, &coordinates).await.expect("a database").expect("the dossier");
    assert_ne!(reading.dossier.unit.as_deref(), Some("languages"));
    let mut coordinator = house.signed_in("coordinator").await;
    let assigning = format!("/dossiers/{number}/acts/assign");
    let (admin, handler) = (PersonId("admin".to_owned()), PersonId("handler".to_owned()));
    let handles = |unit: Option<&str>| Grant {
        person: handler.clone(),
        role: Role::Handler,
        body: "selection".to_owned(),
        unit: unit.map(str::to_owned),
        deputy_for: None,
    };
    let bodies = house.office.bodies();
    house
        .accounts
        .grant(&admin, &bodies, handles(Some("languages")))
        .await
        .expect("a database")
        .expect("a role");
    assert!(!coordinator.get("/work").await.main().contains(&assigning), "of every unit still");
    house.accounts.revoke(&admin, handles(None)).await.expect("a database").expect("taken");
    let work = coordinator.get("/work").await;
    assert!(work.main().contains(&assigning), "{}", work.main());
}
