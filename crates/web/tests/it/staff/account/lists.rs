//! The lists that administrators look up: who looked, and what was changed.

use super::*;
use crate::staff::{number, register};

#[tokio::test]
async fn who_looked_is_told_to_whom_it_concerns() {
    let house = house().await;
    let mut desk = house.signed_in("desk").await;
    let made = register(&mut desk, "Niemand nam op.", &[]).await;
    let number = number(&made);
    for _ in 0..3 {
        desk.get(&format!("/dossiers/{number}")).await;
    }
    let mut admin = house.signed_in("admin").await;
    let id = house.office.dossier_id(&number).await.expect("a database").expect("a dossier");
    house.office.note_export(&id, office::looks::COMMAND_LINE).await.expect("a note");
    let page = admin.get(&format!("/administration/access?number={number}")).await;
    assert!(page.main().contains("Dora Balie") && page.main().contains(&number), "{}", page.main());
    assert!(page.main().contains("3 keer"), "three looks of one day are one line: {}", page.main());
    assert!(page.main().contains("het beheer van de server (opdrachtregel)"), "{}", page.main());
    assert!(!page.main().contains("Niemand nam op"), "not what is in it");
    assert!(!page.main().contains(&format!("/dossiers/{number}")), "nor the way there");
    let file = admin.get(&format!("/administration/access.csv?number={number}")).await;
    assert_eq!(file.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    let line = format!("Dora Balie;{number};Dossier geopend");
    assert_eq!(file.html.matches(&line).count(), 3, "the file has every look: {}", file.html);
    assert!(admin.get("/administration/audit").await.main().contains("Inzagelijst gedownload"));
    let empty = admin.get(&format!("/administration/access?number={number}&until=2026-03-01")).await;
    assert!(empty.main().contains("Niemand bekeek dit"));

    let mut manager = house.signed_in("manager").await;
    assert!(manager.get(&format!("/dossiers/{number}")).await.main().contains("Wie dit dossier bekeek"));
    assert!(manager.get("/administration/access").await.main().contains(&number));
    assert_eq!(manager.get("/administration/audit").await.status, StatusCode::NOT_FOUND);
    let mut elsewhere = house.signed_in("coordinator").await;
    house.give("coordinator", Role::ComplaintsManager, "training").await;
    assert!(!elsewhere.get(&format!("/dossiers/{number}")).await.main().contains("Wie dit dossier bekeek"));
    assert!(!elsewhere.get("/administration/access").await.main().contains(&number));
    assert_eq!(desk.get("/administration/access").await.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.get("/administration/accounts").await.status, StatusCode::NOT_FOUND);
    assert!(!desk.get(&format!("/dossiers/{number}")).await.main().contains("Wie dit dossier bekeek"));
}

#[tokio::test]
async fn changes_are_listed_filtered_and_paged() {
    let house = house().await;
    let mut admin = house.signed_in("admin").await;
    let page = admin.get("/administration/audit").await;
    assert!(page.main().contains("Wachtwoord ingesteld") && page.main().contains("Hanna Zoek"));
    assert!(page.main().contains("Rol: klachtenbehandelaar"), "{}", page.main());
    let one = admin.get("/administration/audit?person=handler&kind=role").await;
    assert!(
        one.main().contains("Rol: klachtenbehandelaar") && !one.main().contains("Wachtwoord ingesteld</div>")
    );
    let odd = admin.get("/administration/audit?kind=%25&after=x~y&from=gisteren").await;
    assert_eq!(odd.status, StatusCode::OK);
    for lang in [domain::language::Lang::Fr, domain::language::Lang::Nl].iter().cycle().take(60) {
        house.accounts.set_language(&who("desk"), *lang).await.expect("a database").expect("a change");
    }
    let first = admin.get("/administration/audit?kind=person").await;
    let (_, rest) = first.main().split_once("rel=\"next\"").map_or(("", first.main()), |parts| parts);
    assert!(first.main().contains("rel=\"next\""), "{rest}");
    let link = first.main().split("href=\"").find(|part| part.contains("after=")).expect("the way on");
    let path = link.split('"').next().unwrap_or_default().replace("&amp;", "&");
    let older = admin.get(&path).await;
    assert!(older.main().contains("Hanna Zoek"), "the first changes are on the last page");
}
