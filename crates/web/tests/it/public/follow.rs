use axum::http::StatusCode;
use domain::decide::Command;
use domain::handling::{Answer, Assignment, Investigation, Judged, Judgment, Proposal, Validation};
use domain::intake::Admissibility;
use domain::people::{Actor, PersonId};
use domain::record::{Record, TextRef};
use office::body::Bodies;
use office::paper::Papers;
use office::{Reading, Request};

use super::write::{TYPED, parts, written};
use crate::support::{House, files};

async fn reading(house: &House, address: &str) -> Reading {
    let (number, code) = parts(address);
    house.office.followed(number, code).await.expect("a database").expect("a dossier")
}

async fn act(house: &House, id: &str, by: &str, activity: &str, make: impl FnOnce(&mut Papers) -> Record) {
    let office = &house.office;
    let mut papers = office.papers(id, domain::language::Lang::Nl, by);
    let record = make(&mut papers);
    let grievance = (activity == "judge").then_some(1);
    let command = Command {
        activity: activity.to_owned(),
        item: grievance,
        record,
        attachments: Vec::new(),
        seen: None,
    };
    let actor = Actor::Person(PersonId(by.to_owned()));
    let request = Request { dossier: id.to_owned(), actor, commands: vec![command], papers, token: None };
    let answer = office.act(request).await.expect("a database");
    answer.unwrap_or_else(|refusal| panic!("{activity}: {refusal:?}"));
}

/// From the receipt to the answer, as the procedure asks it.
pub async fn answered(house: &House, address: &str) {
    let id = reading(house, address).await.dossier.id;
    act(house, &id, "manager", "assess", |_| {
        Record::AssessAdmissibility(Admissibility { admissible: true, ground: None, reason: None })
    })
    .await;
    act(house, &id, "manager", "acknowledge", |_| Record::Acknowledge).await;
    let handler = PersonId("handler".to_owned());
    act(house, &id, "coordinator", "assign", |_| Record::Assign(Assignment { handler })).await;
    act(house, &id, "handler", "investigate", |papers| {
        Record::Investigate(Investigation { findings: papers.text("findings", "INTERN: de jury zat vast.") })
    })
    .await;
    act(house, &id, "handler", "propose", |papers| {
        Record::Propose(Proposal {
            text: papers.text("proposal", "Het spijt ons. U krijgt een <b>nieuw</b> gesprek."),
        })
    })
    .await;
    let text: TextRef = reading(house, address).await.dossier.proposal().expect("a draft").clone();
    for (by, activity) in [("coordinator", "check-form"), ("manager", "check-content")] {
        let digest = text.digest.clone();
        act(house, &id, by, activity, |_| {
            Record::Validate(Validation { digest, passed: true, remarks: None })
        })
        .await;
    }
    act(house, &id, "manager", "judge", |papers| {
        Record::Judge(Judged {
            judgment: Judgment::WellFounded,
            reason: papers.text("reason", "De jury kwam te laat."),
            norms: Vec::new(),
            about: Vec::new(),
        })
    })
    .await;
    act(house, &id, "manager", "answer", |_| {
        Record::Answer(Answer { text, resolution: None, departs: None, left_out: None })
    })
    .await;
}

#[tokio::test]
async fn the_page_tells_the_course_and_nothing_internal() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    answered(&house, &address).await;
    let page = browser.get(address.split('?').next().expect("a path")).await;
    let main = page.main();
    for told in [
        "Wij hebben uw bericht beantwoord",
        "&lt;b&gt;nieuw&lt;/b&gt; gesprek",
        "ontvangstmelding",
        "satisfied",
    ] {
        assert!(main.contains(told), "{told}: {main}");
    }
    assert!(
        !main.contains("paragraph\">U krijgt ons antwoord uiterlijk"),
        "what was done is no longer promised"
    );
    for internal in ["INTERN", "Hanna", "Cas Regel", "Bas Raad", "handler", "check-form"] {
        assert!(!main.contains(internal), "{internal}: {main}");
    }
    assert!(page.headers["x-robots-tag"].to_str().expect("ascii").contains("noindex"));
}

#[tokio::test]
async fn whoever_is_not_satisfied_gets_a_new_analysis() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    answered(&house, &address).await;
    let path = address.split('?').next().expect("a path").to_owned();

    let page = browser.get(&path).await;
    let react = format!("{path}/react");
    let unclear = browser.fill(&page, &react, &[("remark-react", "Half werk.")]).await;
    assert_eq!(unclear.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unclear.main().contains("Half werk."), "{}", unclear.main());

    let typed = [("remark-react", "Half werk."), ("satisfaction", "not-satisfied")];
    let reacted = browser.fill(&unclear, &react, &typed).await;
    assert_eq!((reacted.status, reacted.location()), (StatusCode::SEE_OTHER, &*format!("{path}?done=react")));
    let again = browser.fill(&unclear, &react, &typed).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "the same form twice is one reaction");

    let page = browser.get(reacted.location()).await;
    assert!(page.main().contains("Wij hebben genoteerd"), "{}", page.main());
    let asked = browser.fill(&page, &format!("{path}/escalate"), &[("remark-escalate", "")]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.main());
    let reading = reading(&house, &address).await;
    assert_eq!((reading.dossier.stage, reading.dossier.ended.is_none()), (2, true));
    let page = browser.get(asked.location()).await;
    assert!(
        page.main().contains("woensdag 1\u{a0}april 2026"),
        "the second level has its own promise: {}",
        page.main()
    );
}

#[tokio::test]
async fn withdrawing_asks_whether_one_is_sure() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    let path = address.split('?').next().expect("a path").to_owned();
    let withdraw = format!("{path}/withdraw");
    let page = browser.get(&path).await;
    let unsure = browser.fill(&page, &withdraw, &[("remark-withdraw", "Opgelost")]).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unsure.main().contains("Opgelost"));
    assert!(reading(&house, &address).await.dossier.ended.is_none());
    let sure = browser.fill(&unsure, &withdraw, &[("sure", "yes")]).await;
    assert_eq!(sure.status, StatusCode::SEE_OTHER);
    assert!(reading(&house, &address).await.dossier.ended.is_some());
    let page = browser.get(sure.location()).await;
    assert!(!page.main().contains(&withdraw), "it cannot be done twice");
    let stale = browser
        .post(&withdraw, &[("visit", &browser.cookies["__Host-gehoor-visit"].clone()), ("sure", "yes")])
        .await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY, "refused in words, not broken");
}

#[tokio::test]
async fn number_and_code_are_typed_as_people_do() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    let (number, code) = parts(&address);
    let page = browser.get("/follow").await;
    let typed = code.to_uppercase().replace('-', " ");
    let found = browser.fill(&page, "/follow", &[("number", " 2026-sel-1 "), ("code", &typed)]).await;
    assert_eq!(found.status, StatusCode::SEE_OTHER);
    let shown = browser.get(found.location()).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.main().contains(number));
}

#[tokio::test]
async fn a_letter_opens_in_the_language_of_the_dossier() {
    let house = House::open().await;
    let mut writer = house.visitor();
    writer.get("/?lang=fr").await;
    let address = written(&mut writer, &TYPED).await;
    let mut elsewhere = house.visitor();
    assert!(elsewhere.get(&address).await.html.contains(r#"<html lang="fr">"#));
    assert!(elsewhere.get(&format!("{address}&lang=en")).await.html.contains(r#"<html lang="en">"#));
}

#[tokio::test]
async fn what_they_wrote_stays_in_its_language() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    let path = address.split('?').next().expect("a path");
    let page = browser.get(&format!("{path}?lang=fr")).await;
    assert!(page.html.contains("<html lang=\"fr\">"));
    assert!(page.main().contains("<p class=\"nl-paragraph\" lang=\"nl\">"), "{}", page.main());
}

#[tokio::test]
async fn what_no_number_can_be_is_not_sent_back_in_an_address() {
    let mut browser = House::open().await.visitor();
    let page = browser.get("/follow").await;
    let long = "9".repeat(5_000);
    for typed in [[("number", long.as_str()), ("code", "ab")], [("number", "2026-SEL-1"), ("code", &long)]] {
        let answer = browser.fill(&page, "/follow", &typed).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::NOT_FOUND, ""));
    }
}

#[tokio::test]
async fn a_link_that_went_astray_is_taken_back() {
    let house = House::open().await;
    let mut visitor = house.visitor();
    let address = written(&mut visitor, &TYPED).await;
    let (number, _) = parts(&address);
    let number = number.to_owned();
    assert_eq!(visitor.get(&address).await.status, StatusCode::OK);
    let path = format!("/dossiers/{number}/follow-link");
    let mut desk = house.signed_in("desk").await;
    assert_eq!(desk.get(&path).await.status, StatusCode::NOT_FOUND, "not the desk's to do");

    let mut coordinator = house.signed_in("coordinator").await;
    let page = coordinator.get(&path).await;
    assert!(page.main().contains("de indiener tot nu toe kreeg"), "{}", page.main());
    let done = coordinator.fill(&page, &path, &[("send", "yes")]).await;
    assert_eq!(done.location(), format!("/dossiers/{number}?done=follow-link"));
    assert!(
        coordinator.get(done.location()).await.main().contains("De oude persoonlijke link werkt niet meer")
    );
    let again = coordinator.fill(&page, &path, &[("send", "yes")]).await;
    assert_eq!(again.location(), done.location(), "the same form twice replaces one link");
    let old = visitor.get(&address).await;
    let never = visitor.get(&format!("/follow/{number}/aaaa-aaaa-aaaa-aaaa")).await;
    assert_eq!((old.status, old.main()), (never.status, never.main()), "like one that never was");

    let mut conn = house.office.store().read().await.expect("a reader");
    let line = store::dossier::by_number(&mut conn, "test", &number).await.expect("a row").expect("a line");
    let letters = store::document::by_dossier(&mut conn, "test", &line.id).await.expect("letters");
    let receipts: Vec<_> = letters.iter().filter(|letter| letter.kind == "receipt").collect();
    let states: Vec<_> = receipts.iter().map(|receipt| receipt.state.as_str()).collect();
    assert_eq!(
        states,
        ["cancelled", "waiting"],
        "what waited with the old link leaves with the new one, once"
    );
    let (_, rest) = receipts[1].body_text.split_once("https://klachten.example").expect("a link");
    let fresh: String = rest.chars().take_while(|c| !c.is_whitespace()).collect();
    assert_ne!(fresh.trim_end_matches('.'), address.split('?').next().unwrap_or_default());
    assert_eq!(visitor.get(fresh.trim_end_matches('.')).await.status, StatusCode::OK);
    let shown = coordinator.get(&format!("/dossiers/{number}/documents/{}", receipts[0].id)).await;
    assert!(!shown.html.contains(parts(&address).1), "staff see neither the old code");
    let shown = coordinator.get(&format!("/dossiers/{number}/documents/{}", receipts[1].id)).await;
    assert!(!shown.html.contains(fresh.rsplit('/').next().unwrap_or("?")), "nor the new one");
}

#[tokio::test]
async fn before_any_answer_the_next_level_is_what_the_procedure_calls_it() {
    let mut all = files("bodies");
    for text in all.values_mut() {
        *text = text.replace("fod-po/v1", "ssr/v1");
    }
    let house = House::under(Bodies::load(&all).unwrap_or_else(|flaws| panic!("{flaws:#?}"))).await;
    let mut browser = house.visitor();
    let entry = browser.get("/bodies/selection").await;
    assert!(
        entry.main().contains("onafhankelijke") && !entry.main().contains("nieuwe analyse"),
        "{}",
        entry.main()
    );
    let address = written(&mut browser, &TYPED).await;
    let path = address.split('?').next().expect("a path").to_owned();
    let page = browser.get(&path).await;
    assert!(page.main().contains("Formele klacht bij het bestuur"), "{}", page.main());
    assert!(!page.main().contains("nieuwe analyse"), "{}", page.main());
    let (number, _) = parts(&address);
    let form = house.signed_in("desk").await.get(&format!("/dossiers/{number}/acts/to-board")).await;
    for told in ["Beslissen of de klacht in behandeling komt", "Loopt al sinds", ": Afhandeling."] {
        assert!(form.main().contains(told), "{told}: {}", form.main());
    }
    assert!(!form.main().contains("nieuwe termijn"), "{}", form.main());
    let asked = browser.fill(&page, &format!("{path}/to-board"), &[]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.main());
    let page = browser.get(asked.location()).await;
    assert!(!page.main().contains("nieuwe analyse"), "{}", page.main());
}
