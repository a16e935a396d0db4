//! Text blocks: made by administrators, inserted by who writes.

use axum::http::StatusCode;

use super::{number, register};
use crate::support::House;

const PATH: &str = "/administration/text-blocks";
const NEW: &str = "/administration/text-blocks/new?body=selection";

#[tokio::test]
async fn a_text_is_made_inserted_and_retired() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let mut desk = house.signed_in("desk").await;
    let call = [("name", "Lea Vos"), ("language", "fr")];
    let number = number(&register(&mut desk, "Personne ne rappelle.", &call).await);
    let act = format!("/dossiers/{number}/acts/note");
    assert!(!desk.get(&act).await.main().contains("Tekstblok invoegen"), "there is none yet");

    let form = admin.get(NEW).await;
    let wrong = admin.fill(&form, NEW, &[("name", "Wachttijd"), ("text-nl", "Dag {naam}")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.main().contains("{naam} kan niet ingevuld worden") && wrong.main().contains("Dag {naam}"));
    let words =
        [("name", "Wachttijd"), ("text-nl", "Over {number} van {complainant}, op {date}; {handler}.")];
    let made = admin.fill(&form, NEW, &words).await;
    assert_eq!(made.location(), format!("{PATH}?done=saved"), "{}", made.main());
    let list = admin.get(PATH).await;
    let start = format!("href=\"{PATH}/");
    let links = list.main().split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next());
    let id = links.into_iter().find(|id| !id.starts_with("new")).expect("the list").to_owned();

    // without script: at the end of what is there, and nothing is lost
    let form = desk.get(&act).await;
    let typed = [("text", "Gebeld."), ("block-text", &*format!("nl/{id}")), ("insert", "text")];
    let filled = desk.fill(&form, &act, &typed).await;
    let text = format!("Gebeld.\n\nOver {number} van Lea Vos, op 2\u{a0}maart 2026; ….");
    assert!(filled.main().contains(&text), "{}", filled.main());
    // by the script
    let part = desk.get(&format!("/text-blocks/nl/{id}?dossier={number}")).await;
    assert_eq!(part.html, format!("Over {number} van Lea Vos, op 2\u{a0}maart 2026; …."));
    let mut handler = house.signed_in("handler").await;
    let hidden = handler.get(&format!("/text-blocks/nl/{id}?dossier={number}")).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND, "a dossier that is not theirs tells nothing");

    let bare = format!("/text-blocks/nl/{id}");
    assert_eq!(
        handler.get(&bare).await.status,
        StatusCode::NOT_FOUND,
        "who does not register is offered none"
    );
    assert_eq!(desk.get(&bare).await.status, StatusCode::OK);
    let french = house.signed_in("coordinator").await.get("/registration?lang=fr").await;
    assert!(french.main().contains("Wachttijd (néerlandais)"), "it says that it is in another language");

    let one = format!("{PATH}/{id}");
    let form = admin.get(&one).await;
    let hidden = form.hidden(&one);
    for version in ["", "0", "moon"] {
        let mut fields = vec![words[0], ("text-nl", "Dag"), ("version", version)];
        let kept = hidden.iter().filter(|(name, _)| name != "version");
        fields.extend(kept.map(|(name, value)| (name.as_str(), value.as_str())));
        let garbled = admin.post(&one, &fields).await;
        assert_eq!(garbled.status, StatusCode::UNPROCESSABLE_ENTITY, "{version}");
    }
    assert_eq!(admin.get(PATH).await.main().matches("Wachttijd").count(), 1, "nor is it there twice");
    let retire = [words[0], words[1], ("retired", "yes")];
    assert_eq!(admin.fill(&form, &one, &retire).await.status, StatusCode::SEE_OTHER);
    assert!(!desk.get(&act).await.main().contains("Tekstblok invoegen"));
    for address in [bare, format!("/text-blocks/nl/{id}?dossier={number}")] {
        assert_eq!(desk.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let late = admin.fill(&form, &one, &words).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let main = late.main();
    assert!(main.contains("Iemand anders heeft dit tekstblok intussen gewijzigd"));
    let (before, form) = main.split_once("<form").expect("the form");
    assert!(
        before.contains("Lees wat er nu bewaard is") && before.contains("niet meer aangeboden"),
        "{before}"
    );
    assert!(form.contains(words[1].1));
    let audit = admin.get("/administration/audit?kind=text-block").await;
    assert_eq!(audit.main().matches("<div>Tekstblok</div>").count(), 2, "{}", audit.main());
}

#[tokio::test]
async fn text_blocks_are_for_administrators_and_of_a_body() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    for path in [PATH, NEW] {
        assert_eq!(desk.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let mut admin = house.signed_in("admin").await;
    for path in [format!("{PATH}/new?body=moon"), format!("{PATH}/none"), "/text-blocks/nl/none".to_owned()] {
        assert_eq!(admin.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
