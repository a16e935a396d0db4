//! A complaint that an ombudsman takes up stays a complaint: their days and what they find stand in its own dossier (H-27, H-28).

use axum::http::StatusCode;
use jiff::SignedDuration;

use super::house::{House, house, plain};
use super::{MAIL, complete, to_answered};

async fn read(house: &House, who: &str, path: &str) -> String {
    let page = house.get(who, path).await;
    assert_eq!(page.status, StatusCode::OK, "{who} at {path}");
    complete(&page.html, path);
    plain(&page.html)
}

#[tokio::test]
async fn what_an_ombudsman_finds_stands_beside_what_we_judged() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_answered(&house, &number).await;
    house.act("desk", &number, "react", &[("satisfaction", "satisfied")]).await;
    house.act("coordinator", &number, "discuss", &[("report", "Zaal gaat vroeger open.")]).await;
    let here = format!("/dossiers/{number}");
    let reading = house.reading("manager", &number).await;
    assert!(reading.dossier.ended.is_some(), "closed by itself");

    // the form takes an ombudsman for granted
    let form = house.form("manager", &format!("{here}/acts/case")).await;
    assert!(form.contains(&("forum".to_owned(), "ombudsman".to_owned())), "{form:?}");
    let case = [("authority", "Ombudsdienst Voorbeeld"), ("number", "OV-17"), ("lodged-on", "2026-02-27")];
    house.act("manager", &number, "case", &case).await;
    let day = read(&house, "manager", &format!("{here}/acts/case-day")).await;
    assert!(day.contains("Stukken neerleggen") && !day.contains("Terechtzitting"), "{day}");
    house.act("manager", &number, "case-day", &[("what", "filing"), ("on", "2026-03-16")]).await;
    let march = read(&house, "manager", "/calendar?by=month&from=2026-03-02").await;
    assert!(march.contains(&number), "the end overtakes no day of theirs: {march}");
    house.wait(SignedDuration::from_hours(10 * 24));
    house.office.run_due(store::job::Lane::Record).await.expect("the jobs");
    house.sign_in_again().await;
    let alerts = read(&house, "manager", "/alerts").await;
    assert!(alerts.contains("Stukken neerleggen op 16 maart 2026"), "{alerts}");

    let form = read(&house, "manager", &format!("{here}/acts/finding")).await;
    assert!(form.contains("Wat is het oordeel over de klacht?") && form.contains("ongegrond"), "{form}");
    for court in ["nietig", "in de fout", "rechtscollege", "rechter"] {
        assert!(!form.contains(court), "{court}: {form}");
    }
    let finding =
        [("given-on", "2026-03-10"), ("fault", "not-at-fault"), ("gist", "De start was ruim aangekondigd.")];
    house.act("manager", &number, "finding", &finding).await;
    let shown = read(&house, "manager", &here).await;
    for said in [
        "Ombudsdienst Voorbeeld",
        "10 maart 2026: ongegrond",
        "De start was ruim aangekondigd.",
        "Ons eigen oordeel gegrond",
        "De twee verschillen. Beide blijven staan.",
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert!(!shown.contains("nietig") && !shown.contains("in de fout"), "{shown}");
    assert_eq!(
        house.reading("manager", &number).await.dossier.own_judgment(),
        reading.dossier.own_judgment(),
        "nothing is overwritten"
    );

    // what is put right agrees with ours; the course keeps both, in the words of an ombudsman
    let mended =
        [finding[0], ("fault", "at-fault"), finding[2], ("mends", "on"), ("mends-why", "Verkeerd gelezen.")];
    house.act("manager", &number, "finding", &mended).await;
    let shown = read(&house, "manager", &here).await;
    assert!(shown.contains("10 maart 2026: gegrond") && !shown.contains("De twee verschillen"), "{shown}");
    assert!(!shown.contains("niet nietig"), "{shown}");

    let code = house.reading("manager", &number).await.follow_code();
    let followed = plain(&house.visitor().get(&format!("/follow/{number}/{code}")).await.html);
    assert!(followed.contains(&number), "{followed}");
    for inside in ["Ombudsdienst Voorbeeld", "OV-17", "ruim aangekondigd", "16 maart 2026", "rechtscollege"] {
        assert!(!followed.contains(inside), "{inside}: {followed}");
    }
}
