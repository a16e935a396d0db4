//! Advice and decision beside each other, and what binds whoever may sit to the matter (Awb 9:14 to 9:16).

use axum::http::StatusCode;
use domain::intake::NamedRespondent;
use domain::people::{PersonId, Role};
use domain::record::Record;

use crate::heard::{act, complaint, house};
use crate::support::{House, Page};

async fn form(house: &House, who: &str, number: &str, activity: &str) -> Page {
    let page = house.signed_in(who).await.get(&format!("/dossiers/{number}/acts/{activity}")).await;
    assert_eq!(page.status, StatusCode::OK, "{who}, {activity}: {}", page.main());
    page
}

pub async fn does(house: &House, who: &str, number: &str, activity: &str, typed: &[(&str, &str)]) {
    let address = format!("/dossiers/{number}/acts/{activity}");
    let mut browser = house.signed_in(who).await;
    let page = browser.get(&address).await;
    let done = browser.fill(&page, &address, typed).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{who}, {activity}: {}", done.main());
}

/// Up to the advice: well-founded.
async fn advised(house: &House, also: Option<&str>) -> String {
    for (id, name) in [("ada", "Ada Raadgever"), ("arno", "Arno Raadgever")] {
        house.employ(id, name, Role::Adviser).await;
    }
    house.give("coordinator", Role::Adviser, "selection").await;
    let number = complaint(house).await;
    if let Some(second) = also {
        let kind =
            [("kind", "complaint"), ("grievance-1", "Hij riep."), ("main", "1"), ("grievance-2", second)];
        does(house, "desk", &number, "classify", &kind).await;
    }
    does(house, "manager", &number, "assess", &[("decision", "admissible")]).await;
    does(house, "manager", &number, "acknowledge", &[]).await;
    does(house, "coordinator", &number, "assign", &[("handler", "handler")]).await;
    does(house, "board", &number, "to-adviser", &[("reason", "Een adviseur van buiten.")]).await;

    let candidates = form(house, "board", &number, "appoint-adviser?item=1").await;
    let said = candidates.main();
    assert!(said.contains("Ada Raadgever") && said.contains("Geen band bekend."), "{said}");
    assert!(said.contains("Deed al iets in dit dossier."), "the coordinator assigned it: {said}");

    does(house, "board", &number, "appoint-adviser?item=1", &[("person", "ada")]).await;
    does(
        house,
        "ada",
        &number,
        "waive-hearing?item=1",
        &[("ground", "no-wish"), ("reason", "U wilt niet gehoord worden.")],
    )
    .await;
    does(house, "handler", &number, "investigate", &[("findings", "Er is geroepen.")]).await;
    let advice =
        [("advice", "well-founded"), ("report", "Roepen hoort niet."), ("repair", "Bied excuses aan.")];
    does(house, "ada", &number, "advise", &advice).await;
    number
}

#[tokio::test]
async fn the_advice_stands_beside_what_is_judged_and_the_reason_to_depart_is_taken_over() {
    let house = house().await;
    let number = advised(&house, None).await;
    let judge = form(&house, "handler", &number, "judge?item=1").await;
    let said = judge.main();
    assert!(
        said.contains("gehoor-beside")
            && said.contains("Roepen hoort niet.")
            && said.contains("Bied excuses aan.")
    );
    assert!(
        said.contains("zoals het advies") && said.contains("Oordeelt u anders, zeg hier dan waarom"),
        "{said}"
    );
    let otherwise = [("judgment", "unfounded"), ("judgment-reason", "Het was een waarschuwing voor brand.")];
    does(&house, "handler", &number, "judge?item=1", &otherwise).await;

    let after = house.signed_in("manager").await.get(&format!("/dossiers/{number}")).await;
    let said = after.main();
    assert!(said.contains("gehoor-beside") && said.contains("anders dan het advies"), "{said}");
    assert!(said.contains("Wat is beslist") && said.contains("waarschuwing voor brand"), "{said}");

    does(&house, "manager", &number, "propose", &[("text", "Wij hebben uw klacht bekeken.")]).await;
    does(&house, "coordinator", &number, "check", &[("outcome", "passed")]).await;
    let answer = form(&house, "manager", &number, "answer").await;
    let said = answer.main();
    let (_, reason) = said.split_once("name=\"departs\"").unwrap_or_else(|| panic!("{said}"));
    assert!(
        reason.contains("waarschuwing voor brand"),
        "what was said in place is what one begins with: {reason}"
    );
}

#[tokio::test]
async fn a_grievance_among_several_is_not_held_against_advice_on_the_whole() {
    let house = house().await;
    let number = advised(&house, Some("Hij gaf geen antwoord.")).await;
    let second = form(&house, "handler", &number, "judge?item=2").await;
    let said = second.main();
    assert!(said.contains("Roepen hoort niet.") && !said.contains("zoals het advies"), "{said}");
    assert!(!said.contains("Oordeelt u anders"), "the advice says nothing of this one alone: {said}");

    let unfounded = [("judgment", "unfounded"), ("judgment-reason", "Hij antwoordde per brief.")];
    does(&house, "handler", &number, "judge?item=2", &unfounded).await;
    let open = house.signed_in("manager").await.get(&format!("/dossiers/{number}")).await;
    assert!(!open.main().contains("het advies</"), "half of it is not judged yet: {}", open.main());

    let founded = [("judgment", "well-founded"), ("judgment-reason", "Er waren getuigen.")];
    does(&house, "handler", &number, "judge?item=1", &founded).await;
    let whole = house.signed_in("manager").await.get(&format!("/dossiers/{number}")).await;
    let said = whole.main();
    assert!(said.contains("De klacht als geheel"), "{said}");
    assert_eq!(said.matches("zoals het advies").count(), 1, "the main object decides: {said}");
    assert!(!said.contains("anders dan het advies"), "{said}");

    let otherwise = [("judgment", "unfounded"), ("judgment-reason", "Er waren geen getuigen.")];
    does(&house, "handler", &number, "judge?item=1", &otherwise).await;
    does(&house, "manager", &number, "propose", &[("text", "Wij hebben uw klacht bekeken.")]).await;
    does(&house, "coordinator", &number, "check", &[("outcome", "passed")]).await;
    let answer = form(&house, "manager", &number, "answer").await;
    let said = answer.main();
    assert_eq!(said.matches("anders dan het advies").count(), 1, "{said}");
    let (_, reason) = said.split_once("name=\"departs\"").unwrap_or_else(|| panic!("{said}"));
    assert!(reason.contains("geen getuigen") && reason.contains("per brief"), "{reason}");
}

#[tokio::test]
async fn an_exception_is_for_a_colleague_and_can_be_made_later() {
    let house = house().await;
    let number = complaint(&house).await;
    let naming = format!("/dossiers/{number}/acts/name-respondent");
    let mut desk = house.signed_in("desk").await;
    let page = desk.get(&naming).await;
    let typed = [("name", "Piet Voorzitter"), ("exempt", "Hij zit het bestuur voor.")];
    let refused = desk.fill(&page, &naming, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = refused.main();
    assert!(said.contains("alleen voor een collega") && said.contains("Hij zit het bestuur voor."), "{said}");

    does(&house, "desk", &number, "name-respondent", &[("person", "board")]).await;
    let dossier = format!("/dossiers/{number}");
    assert_eq!(house.signed_in("board").await.get(&dossier).await.status, StatusCode::NOT_FOUND);
    let reason = [("person", "board"), ("exempt", "De klacht gaat over het bestuur zelf.")];
    does(&house, "desk", &number, "name-respondent", &reason).await;
    assert_eq!(house.signed_in("board").await.get(&dossier).await.status, StatusCode::OK);
}

/// Whoever is complained about and decides all the same: the reason stands under its own name (Awb 9:7 lid 2).
#[tokio::test]
async fn the_reason_of_an_exemption_has_a_heading() {
    let house = house().await;
    house.employ("chair", "Kris Voorzitter", Role::DecisionBody).await;
    let number = complaint(&house).await;
    let person = Some(PersonId("chair".to_owned()));
    act(&house, "desk", &number, ("name-respondent", None), |papers| {
        let exempt = Some(papers.text("exempt", "De klacht gaat over het bestuur zelf."));
        Record::NameRespondent(NamedRespondent { person, exempt, ..NamedRespondent::default() })
    })
    .await;
    let mut manager = house.signed_in("manager").await;
    let page = manager.get(&format!("/dossiers/{number}")).await;
    let (_, after) = page.html.split_once("Waarom deze persoon toch meebeslist").expect("a heading");
    assert!(after.contains("De klacht gaat over het bestuur zelf."), "{}", page.main());
}

/// A button that cannot work is none; who can change that is told by name.
#[tokio::test]
async fn where_nobody_can_be_appointed_nothing_is_sent_and_who_gives_roles_is_told() {
    let house = house().await;
    let number = complaint(&house).await;
    does(&house, "manager", &number, "assess", &[("decision", "admissible")]).await;
    does(&house, "manager", &number, "acknowledge", &[]).await;
    does(&house, "coordinator", &number, "assign", &[("handler", "handler")]).await;
    does(&house, "board", &number, "to-adviser", &[("reason", "Een adviseur van buiten.")]).await;
    house.employ("gives", "Guus Beheer", Role::Administrator).await;
    let page = form(&house, "board", &number, "appoint-adviser?item=1").await;
    let said = page.main();
    for words in ["Niemand kan hier worden aangewezen", "Niemand heeft hier de rol “adviseur”", "Guus Beheer"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("<button"), "nothing to send: {said}");
    house.employ("ada", "Ada Raadgever", Role::Adviser).await;
    let page = form(&house, "board", &number, "appoint-adviser?item=1").await;
    assert!(page.main().contains("<button") && page.main().contains("Ada Raadgever"), "{}", page.main());
}

#[tokio::test]
async fn a_term_says_from_what_it_counts_and_on_what_it_rests() {
    let house = house().await;
    let number = advised(&house, None).await;
    let page = house.signed_in("coordinator").await.get(&format!("/dossiers/{number}")).await;
    for said in ["Loopt vanaf ", "Berust op: Awb 9:11 lid 1."] {
        assert!(page.main().contains(said), "{said}: {}", page.main());
    }
    assert!(!page.main().contains("Gewijzigd op "), "the letter that does so has not left: {}", page.main());
}
