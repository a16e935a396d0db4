//! An administrator words a letter.

use axum::http::StatusCode;
use domain::people::PersonId;

use crate::support::House;

const LETTER: &str = "/administration/letters/selection/acknowledgement/nl";

/// The value of the text of several lines on a page.
fn words(html: &str) -> String {
    let area =
        html.split("<textarea").nth(1).and_then(|rest| rest.split_once('>')).map_or("", |(_, rest)| rest);
    let text = area.split("</textarea>").next().unwrap_or_default().trim_start_matches('\n');
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[tokio::test]
async fn a_letter_is_worded_looked_at_and_given_back() {
    let house = House::open().await;
    house.employ("ada", "Ada Beheer", domain::people::Role::Administrator).await;
    let mut ada = house.signed_in("ada").await;
    let list = ada.get("/administration/letters").await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.html.contains(LETTER) && !list.html.contains("wording-"), "{}", list.html);

    let page = ada.get(LETTER).await;
    let shipped = words(&page.html);
    assert!(shipped.contains("{handle-due}") && !page.html.contains("wording-"), "{}", page.html);
    let own = shipped.replace("{salutation}", "{salutation}\n\nDank u voor uw <b>bericht</b>.");
    let typed = [("subject", "Wij onderzoeken klacht {number}"), ("text", own.as_str())];
    let refused = ada.fill(&page, LETTER, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "HTML");

    let own = shipped.replace("{handle-due}", "gauw");
    let typed = [("subject", "Wij onderzoeken klacht {number}"), ("text", own.as_str())];
    let refused = ada.fill(&page, LETTER, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.html.contains("{handle-due} (") && refused.html.contains("{?admissible}"),
        "{}",
        refused.html
    );

    let own = shipped.replace("{salutation}", "{salutation}\n\nDank u voor uw bericht.");
    let typed = [("subject", "Wij onderzoeken klacht {number}"), ("text", own.as_str())];
    let mut looking = typed.to_vec();
    looking.push(("look", "yes"));
    let shown = ada.fill(&page, LETTER, &looking).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert_eq!(shown.html.matches("Wij onderzoeken klacht 2026-SEL-17").count(), 2, "in both cases");
    assert!(
        shown.html.contains("Dank u voor uw bericht.</p>") && !shown.html.contains("wording-"),
        "{}",
        shown.html
    );
    let body = house.office.bodies().get("selection").cloned().expect("a body");
    assert_eq!(house.office.own_wording(&body).await.expect("rows"), [], "looking wrote something");

    assert_eq!(ada.fill(&shown, LETTER, &typed).await.status, StatusCode::SEE_OTHER);
    let late = ada.fill(&page, LETTER, &[("subject", "Anders {number}"), ("text", shipped.as_str())]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "made from the words before");
    assert!(late.html.contains("Ada Beheer") && late.html.contains("Anders {number}"), "{}", late.html);
    let audit = ada.get("/administration/audit?kind=wording").await;
    assert!(audit.html.contains("Dank u voor uw bericht."), "{}", audit.html);
    assert!(
        audit.html.contains("Onderwerp: Wij onderzoeken") && !audit.html.contains("subject:"),
        "{}",
        audit.html
    );

    let page = ada.get(LETTER).await;
    assert!(words(&page.html).contains("Dank u voor uw bericht."));
    let which = office::wording::Which {
        law: None,
        body: "selection".to_owned(),
        letter: "acknowledgement".to_owned(),
        lang: domain::language::Lang::Nl,
    };
    let back =
        house.office.save_wording(&PersonId("ada".to_owned()), &which, 1, None).await.expect("a store");
    assert_eq!(back, Ok(()));
    assert_eq!(words(&ada.get(LETTER).await.html), shipped);
}

#[tokio::test]
async fn only_administrators_word_letters() {
    let house = House::open().await;
    let mut manager = house.signed_in("manager").await;
    for path in ["/administration/letters", LETTER] {
        assert_eq!(manager.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn without_a_mail_server_the_mail_page_says_so() {
    let house = House::open().await;
    house.employ("ada", "Ada Beheer", domain::people::Role::Administrator).await;
    let mut ada = house.signed_in("ada").await;
    let page = ada.get("/administration/mail").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.html.contains("[mail]") && !page.html.contains("mail-none"), "{}", page.html);
    let mut manager = house.signed_in("manager").await;
    assert_eq!(manager.get("/administration/mail").await.status, StatusCode::NOT_FOUND);
}

/// A body had its own words for a letter of another version of its procedure, as after an update of the law.
async fn worded_before(house: &House) -> String {
    let body = house.office.bodies().get("selection").cloned().expect("a body");
    let procedure = house.office.library().of_body(&body);
    let place = format!("procedures/{}", procedure.reference());
    let mut files = crate::support::procedures().remove(&procedure.reference()).expect("its files");
    files.get_mut("letters/acknowledgement/nl.md").expect("a letter").push_str("\nTot dan.\n");
    let older = domain::procedure::load::load(&place, &files).expect("a procedure");
    let version = store::procedure_version::ProcedureVersion {
        digest: older.digest.clone(),
        name: older.name.clone(),
        version: "v1".to_owned(),
        files: serde_json::to_vec(&files).expect("JSON"),
        published_at: house.office.clock().now(),
    };
    let words = store::wording::Wording {
        body: "selection".to_owned(),
        procedure: older.digest.clone(),
        letter: "acknowledgement".to_owned(),
        language: "nl".to_owned(),
        version: 1,
        content: older.letters[&("acknowledgement".to_owned(), domain::language::Lang::Nl)]
            .replace("{salutation}", "{salutation}\n\nDag nog eens."),
        updated_at: house.office.clock().now(),
        updated_by: "ada".to_owned(),
    };
    let written = house.office.store().write(move |tx| {
        Box::pin(async move {
            store::procedure_version::publish(tx, "test", &version).await?;
            store::wording::write(tx, "test", &words).await
        })
    });
    assert!(written.await.map_err(|error: store::Error| error.to_string()).expect("rows"));
    older.digest
}

#[tokio::test]
async fn words_of_another_version_are_seen_mended_and_taken_over() {
    let house = House::open().await;
    house.employ("ada", "Ada Beheer", domain::people::Role::Administrator).await;
    let law = worded_before(&house).await;
    let mut ada = house.signed_in("ada").await;
    let older = format!("{LETTER}?law={law}");
    let list = ada.get("/administration/letters").await;
    assert!(list.html.contains(&older) && list.html.contains("vorige bewoording"), "{}", list.html);

    let overview = ada.get("/administration").await;
    let told = "uw woorden horen bij een andere versie van de procedure";
    let mend = format!("{LETTER}?former=yes");
    assert!(overview.main().contains(told) && overview.main().contains(&mend), "{}", overview.main());

    let page = ada.get(&older).await;
    let own = words(&page.html);
    assert!(own.contains("Dag nog eens.") && own.contains("Tot dan."), "{own}");
    let mended = own.replace("Dag nog eens.", "Welkom terug.");
    let typed = [("subject", "Klacht {number}"), ("text", mended.as_str())];
    assert_eq!(ada.fill(&page, LETTER, &typed).await.status, StatusCode::SEE_OTHER);
    assert!(words(&ada.get(&older).await.html).contains("Welkom terug."));

    let current = ada.get(LETTER).await;
    assert!(!words(&current.html).contains("Welkom terug.") && current.html.contains("?former=yes"));
    let offered = ada.get(&format!("{LETTER}?former=yes")).await;
    let text = words(&offered.html);
    assert!(text.contains("Welkom terug."), "{text}");
    let lacking = text.replace("{handle-due}", "gauw");
    let typed = [("subject", "Klacht {number}"), ("text", lacking.as_str())];
    assert_eq!(ada.fill(&offered, LETTER, &typed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let typed = [("subject", "Klacht {number}"), ("text", text.as_str())];
    assert_eq!(ada.fill(&offered, LETTER, &typed).await.status, StatusCode::SEE_OTHER);
    let current = ada.get(LETTER).await;
    assert!(words(&current.html).contains("Welkom terug.") && !current.html.contains("?former=yes"));
    assert!(!ada.get("/administration").await.main().contains(told));
    let unknown = ada.get(&format!("{LETTER}?law=0123")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn words_that_no_longer_fit_are_told_where_an_administrator_begins_and_at_the_letter() {
    let house = House::open().await;
    house.employ("ada", "Ada Beheer", domain::people::Role::Administrator).await;
    let mut ada = house.signed_in("ada").await;
    let shipped = words(&ada.get(LETTER).await.html);
    let body = house.office.bodies().get("selection").cloned().expect("a body");
    // as words of before an update of Gehoor that took a fact away
    let gone = store::wording::Wording {
        body: "selection".to_owned(),
        procedure: house.office.library().of_body(&body).digest.clone(),
        letter: "acknowledgement".to_owned(),
        language: "nl".to_owned(),
        version: 1,
        content: format!("subject: Klacht {{number}}\n\n{shipped}\n\n{{fax-number}}\n"),
        updated_at: house.office.clock().now(),
        updated_by: "ada".to_owned(),
    };
    let written = house
        .office
        .store()
        .write(move |tx| Box::pin(async move { store::wording::write(tx, "test", &gone).await }));
    assert!(written.await.map_err(|error: store::Error| error.to_string()).expect("a row"));
    let overview = ada.get("/administration").await;
    assert!(overview.main().contains("uw woorden passen niet meer bij deze brief"), "{}", overview.main());
    assert!(ada.get("/administration/letters").await.main().contains("te verbeteren"));
    let page = ada.get(LETTER).await;
    assert!(page.main().contains("Deze woorden passen niet meer bij deze brief"), "{}", page.main());
    assert!(page.main().contains("{fax-number} bestaat niet"), "{}", page.main());
    let mended = words(&page.html).replace("{fax-number}", "");
    let typed = [("subject", "Klacht {number}"), ("text", mended.as_str())];
    assert_eq!(ada.fill(&page, LETTER, &typed).await.status, StatusCode::SEE_OTHER);
    assert!(!ada.get("/administration").await.main().contains("passen niet meer"));
}

#[tokio::test]
async fn a_french_letter_breaks_no_line_before_a_colon() {
    let house = House::open().await;
    house.employ("ada", "Ada Beheer", domain::people::Role::Administrator).await;
    let mut ada = house.signed_in("ada").await;
    let letter = LETTER.replace("/nl", "/fr");
    let page = ada.get(&letter).await;
    let own = format!("{}\n\nMerci ! À bientôt : nous.", words(&page.html));
    let typed = [("subject", "Plainte {number} : suite"), ("text", own.as_str())];
    assert_eq!(ada.fill(&page, &letter, &typed).await.status, StatusCode::SEE_OTHER);
    let saved = words(&ada.get(&letter).await.html);
    assert!(saved.contains("Merci\u{a0}! À bientôt\u{a0}: nous."), "{saved}");
}
