//! What whoever complains adds behind their link, when the complaint is there already.

use axum::http::StatusCode;
use domain::act::Act;
use domain::decide::Command;
use domain::intake::Completion;
use domain::language::Lang;
use domain::people::Actor;
use domain::record::Record;
use office::Request;
use office::alert::Tidings;

use super::{PDF, fields, named, parcel, send};
use crate::public::follow::answered;
use crate::public::write::{TYPED, parts, written};
use crate::support::{Browser, House, Page};

/// Sends a form of the private page, as browsers send one that may bring files.
async fn sent(
    browser: &mut Browser,
    page: &Page,
    action: &str,
    typed: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Page {
    send(browser, action, parcel(&fields(page, action, typed), files)).await
}

async fn alerts(house: &House, person: &str) -> Vec<Tidings> {
    let mut conn = house.office.store().read().await.expect("a reader");
    let rows = store::alert::unseen(&mut conn, "test", person, 9).await.expect("alerts");
    rows.iter().map(|row| serde_json::from_str(&row.payload).expect("tidings")).collect()
}

fn added(tidings: &[Tidings]) -> usize {
    tidings.iter().filter(|tidings| matches!(tidings, Tidings::Added { .. })).count()
}

#[tokio::test]
async fn words_and_files_come_later_and_whoever_runs_the_dossier_hears_of_it() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    let path = address.split('?').next().expect("a path").to_owned();
    let (number, _) = parts(&path);
    let (add, dossier) = (format!("{path}/add"), format!("/dossiers/{number}"));
    let page = browser.get(&path).await;
    assert!(page.main().contains("Ik wil nog iets toevoegen"), "{}", page.main());

    let nothing = sent(&mut browser, &page, &add, &[("remark-add", " ")], &[("", b"")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.main().contains("of kies een bestand"), "{}", nothing.main());
    assert_eq!(added(&alerts(&house, "coordinator").await), 0);

    // of a form with a mistake nothing is lost: the words stay, and so does what was good of the files
    let files: [(&str, &[u8]); 2] = [("brief.pdf", PDF), ("map.zip", b"PK\x03\x04")];
    let again = sent(&mut browser, &page, &add, &[("remark-add", "Het attest.")], &files).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["Het attest.", "brief.pdf", "map.zip is een zipbestand"] {
        assert!(again.main().contains(words), "{words}: {}", again.main());
    }
    let id = named(&again).pop().expect("the file that was good");
    let typed = [("remark-add", "Het attest."), ("files", id.as_str())];
    let done = sent(&mut browser, &again, &add, &typed, &[("foto.pdf", PDF)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    let page = browser.get(done.location()).await;
    for words in
        ["is bij uw bericht gekomen", "Wij ontvingen uw aanvulling", "Het attest.", "brief.pdf", "foto.pdf"]
    {
        assert!(page.main().contains(words), "{words}: {}", page.main());
    }

    let mut desk = house.signed_in("desk").await;
    let shown = desk.get(&dossier).await;
    for words in ["Aangevuld", "Het attest.", "brief.pdf", "foto.pdf"] {
        assert!(shown.main().contains(words), "{words}: {}", shown.main());
    }
    assert_eq!(added(&alerts(&house, "coordinator").await), 1, "nobody handles it yet");
    let mut coordinator = house.signed_in("coordinator").await;
    let told = coordinator.get("/alerts").await;
    assert!(told.main().contains("De indiener heeft iets toegevoegd"), "{}", told.main());

    // files alone are enough; of two things that were added one is told
    let done = sent(&mut browser, &page, &add, &[], &[("derde.pdf", PDF)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    assert_eq!(added(&alerts(&house, "coordinator").await), 1);

    let page = browser.get(&path).await;
    let withdraw = format!("{path}/withdraw");
    let ended = browser.fill(&page, &withdraw, &[("sure", "yes")]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.main());
    assert!(!browser.get(&path).await.main().contains("Ik wil nog iets toevoegen"));
    let late = sent(&mut browser, &page, &add, &[("remark-add", "Nog iets.")], &[]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", late.main());
    assert!(!desk.get(&dossier).await.main().contains("Nog iets."));
    assert_eq!(added(&alerts(&house, "coordinator").await), 0, "nothing awaits anyone any more");
}

/// What is full says so, and nothing that was written or chosen is lost.
#[tokio::test]
async fn a_dossier_holds_so_many_additions_and_files() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    let path = address.split('?').next().expect("a path").to_owned();
    let (add, (number, code)) = (format!("{path}/add"), parts(&path));
    let each = house.office.files().count;
    for _ in 0..100 / each {
        let page = browser.get(&path).await;
        let done = sent(&mut browser, &page, &add, &[], &vec![("blad.pdf", PDF); each]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    }
    let page = browser.get(&path).await;
    let typed = [("remark-add", "Een blad te veel.")];
    let full = sent(&mut browser, &page, &add, &typed, &vec![("laatste.pdf", PDF); each]).await;
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["passen 100 bestanden", "Een blad te veel.", "laatste.pdf"] {
        assert!(full.main().contains(words), "{words}: {}", full.main());
    }
    let done = sent(&mut browser, &page, &add, &typed, &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "words still fit: {}", done.main());

    let reading = house.office.followed(number, code).await.expect("a database").expect("a dossier");
    let added = reading.dossier.events.iter().filter_map(|event| event.done());
    let added = added.filter(|done| done.record.act() == Act::Complete).count();
    let mut papers = house.office.papers(&reading.dossier.id, Lang::Nl, "complainant");
    let commands = (added..50).map(|_| {
        let text = papers.text_if_any("completion", "Nog iets.");
        let record = Record::Complete(Completion { received_on: reading.today, medium: None, text });
        Command { activity: "add".to_owned(), item: None, record, attachments: Vec::new(), seen: None }
    });
    let commands = commands.collect();
    let (dossier, actor) = (reading.dossier.id.clone(), Actor::Complainant);
    let request = Request { dossier, actor, commands, papers, token: None };
    house.office.act(request).await.expect("a store").expect("no refusal");
    let page = browser.get(&path).await;
    let full = sent(&mut browser, &page, &add, &[("remark-add", "Nog een brief.")], &[]).await;
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(full.main().contains("al 50 keer") && full.main().contains("Nog een brief."), "{}", full.main());
}

#[tokio::test]
async fn a_reaction_and_a_request_bring_files_and_the_handler_hears_of_them() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    answered(&house, &address).await;
    let path = address.split('?').next().expect("a path").to_owned();
    let (react, escalate) = (format!("{path}/react"), format!("{path}/escalate"));

    // two forms of one page may bring files, and only one was sent
    let page = browser.get(&path).await;
    assert_eq!(page.main().matches("type=\"file\"").count(), 2, "{}", page.main());
    let unsaid =
        sent(&mut browser, &page, &react, &[("remark-react", "Half werk.")], &[("bewijs.pdf", PDF)]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(named(&unsaid).len(), 1, "{}", unsaid.main());
    let id = named(&unsaid).pop().expect("a file");
    let typed = [("remark-react", "Half werk."), ("files", id.as_str()), ("satisfaction", "not-satisfied")];
    let done = sent(&mut browser, &unsaid, &react, &typed, &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    assert_eq!(added(&alerts(&house, "handler").await), 1);
    assert_eq!(added(&alerts(&house, "coordinator").await), 0, "there is a handler");

    let page = browser.get(&path).await;
    let done = sent(&mut browser, &page, &escalate, &[], &[("nieuw.pdf", PDF)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    let page = browser.get(&path).await;
    assert!(page.main().contains("bewijs.pdf") && page.main().contains("nieuw.pdf"), "{}", page.main());
}

#[tokio::test]
async fn behind_a_link_that_is_not_there_no_file_becomes_part_of_anything() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let address = written(&mut browser, &TYPED).await;
    let path = address.split('?').next().expect("a path").to_owned();
    let page = browser.get(&path).await;
    let (number, _) = parts(&path);
    let form = parcel(&fields(&page, &format!("{path}/add"), &[("remark-add", "x")]), &[("a.pdf", PDF)]);
    let wrong = send(&mut browser, &format!("/follow/{number}/aaaa-bbbb-cccc-dddd/add"), form).await;
    assert_eq!(wrong.status, StatusCode::NOT_FOUND, "{}", wrong.main());
    let reading =
        house.office.followed(number, parts(&path).1).await.expect("a database").expect("a dossier");
    assert!(reading.attachments.is_empty());

    // a form that was not asked for here brings nothing
    let mut stranger = house.visitor();
    let form = parcel(&fields(&page, &format!("{path}/add"), &[("remark-add", "x")]), &[("a.pdf", PDF)]);
    let forged = send(&mut stranger, &format!("{path}/add"), form).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN, "{}", forged.main());
}
