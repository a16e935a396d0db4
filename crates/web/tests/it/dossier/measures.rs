//! The register of measures: one list over complaints and disputes, of which each reads what is theirs to read.

use axum::http::StatusCode;
use domain::people::Role;

use super::house::{House, house, plain};
use super::{MAIL, complete};

/// A report of what is not in order: it can be learnt from at once.
async fn report(house: &House) -> String {
    let number = house.complaint(MAIL).await;
    let kind = [("kind", "issue-report"), ("reason", "Er wordt iets gemeld.")];
    house.act("coordinator", &number, "classify", &kind).await;
    number
}

async fn measure(house: &House, number: &str, kind: &str, what: &str, owner: &str, by: &str) {
    let fields = [("kind", kind), ("what", what), ("owner", owner), ("due-on", by)];
    house.act("coordinator", number, "measure", &fields).await;
}

async fn read(house: &House, who: &str, path: &str) -> String {
    let page = house.signed_in(who).await.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{who} at {path}");
    plain(&page.html)
}

#[tokio::test]
async fn whoever_decides_on_measures_reads_them_and_not_the_dossiers() {
    let house = house().await;
    house.employ("committee", "Cleo Bestuur", Role::ManagementCommittee).await;
    house.employ_in("training", "elsewhere", "Els Elders", Role::ManagementCommittee).await;
    let number = report(&house).await;
    measure(
        &house,
        &number,
        "preventive",
        "Het <b>uur</b> staat voortaan op de uitnodiging.",
        "handler",
        "2026-03-31",
    )
    .await;
    measure(&house, &number, "repair", "Tess krijgt haar trein terugbetaald.", "manager", "2026-03-20").await;

    let mut committee = house.signed_in("committee").await;
    let page = committee.get("/measures").await;
    complete(&page.html, "the register of measures");
    let words = plain(&page.html);
    for shown in ["Eén maatregel", "uur", "Hanna Zoek", "31 maart 2026", "nog 29 dagen", &number] {
        assert!(words.contains(shown), "{shown}: {words}");
    }
    for hidden in ["trein terugbetaald", &format!("href=\"/dossiers/{number}\"")] {
        assert!(
            !page.html.contains(hidden),
            "what is put right for one, and the dossier, are not theirs: {hidden}"
        );
    }
    assert_eq!(committee.get(&format!("/dossiers/{number}")).await.status, StatusCode::NOT_FOUND);
    let work = committee.get("/work").await;
    assert!(work.main().contains("href=\"/measures\""), "what they do besides: {}", work.main());
    assert!(!work.main().contains("href=\"/register\""), "no dossier there is theirs: {}", work.main());

    let watching = read(&house, "manager", "/measures").await;
    assert!(watching.contains("terugbetaald") && watching.contains("2 maatregelen"), "{watching}");
    assert!(house.get("manager", "/measures").await.html.contains(&format!("href=\"/dossiers/{number}\"")));
    assert!(!read(&house, "elsewhere", "/measures").await.contains(&number), "another organisation");
    let own = read(&house, "handler", "/measures").await;
    assert!(own.contains("Eén maatregel") && own.contains("uitnodiging"), "whoever sees to it: {own}");
    let work = read(&house, "handler", "/work").await;
    assert!(
        work.contains("Maatregelen waar u voor zorgt") && !work.contains("nog niet gedaan zijn"),
        "all are there: {work}"
    );
    assert!(!read(&house, "second", "/measures?progress=all").await.contains(&number));

    house.act("coordinator", &number, "name-respondent", &[("person", "manager")]).await;
    let address = format!("/dossiers/{number}/acts/measure");
    let mut coordinator = house.signed_in("coordinator").await;
    let form = coordinator.get(&address).await;
    assert!(
        form.html.contains("<option value=\"second\"") && !form.html.contains("<option value=\"manager\"")
    );
    let theirs = [("kind", "control"), ("what", "Rooster."), ("owner", "manager"), ("due-on", "2026-03-31")];
    let refused = coordinator.fill(&form, &address, &theirs).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody sees to it that it is about");
    assert!(!read(&house, "manager", "/measures").await.contains("uitnodiging"), "of a complaint about them");
    assert!(read(&house, "manager", "/measures").await.contains("terugbetaald"), "but for what they see to");
}

#[tokio::test]
async fn a_measure_is_put_off_and_done_and_the_register_follows() {
    let house = house().await;
    let number = report(&house).await;
    measure(&house, &number, "corrective", "De klok in het lokaal is hersteld.", "second", "2026-03-06")
        .await;
    house.wait(jiff::SignedDuration::from_hours(24 * 14));
    house.sign_in_again().await;
    let late = read(&house, "coordinator", "/measures?progress=late").await;
    assert!(late.contains("10 dagen te laat") && late.contains("Zoe Twee"), "{late}");
    assert!(
        read(&house, "coordinator", "/measures?progress=done").await.contains("nog geen maatregel gedaan")
    );

    let page = house.get("coordinator", &format!("/dossiers/{number}")).await;
    let again = page
        .html
        .split(&format!("/dossiers/{number}/acts/measure?what="))
        .nth(1)
        .expect("the way to tell of it");
    let path =
        format!("/dossiers/{number}/acts/measure?what={}", again.split('"').next().unwrap_or_default());
    let form = house.get("coordinator", &path).await;
    complete(&form.html, "the form of a measure that is there");
    assert!(plain(&form.html).contains("De klok in het lokaal") && !form.html.contains("name=\"what\""));
    for (fields, wrong) in [
        (vec![("done-on", "2026-03-17"), ("shown", "Ze loopt.")], "moet nog komen"),
        (vec![("done-on", "2026-03-13")], "Dit moet nog ingevuld worden"),
        (vec![("shown", "Ze loopt.")], "Vul een datum in"),
        (vec![("due-on", "2026-03-12")], "Die dag is voorbij"),
    ] {
        let refused = house.fill("coordinator", &path, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(plain(&refused.html).contains(wrong), "{wrong}: {}", plain(&refused.html));
    }
    let done = house
        .fill("coordinator", &path, &[("done-on", "2026-03-13"), ("shown", "Ze loopt weer juist.")])
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", plain(&done.html));
    let twice = house.fill("coordinator", &path, &[("done-on", "2026-03-13"), ("shown", "Nog eens.")]).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "it took the place of that one");

    assert!(read(&house, "coordinator", "/measures").await.contains("geen maatregel open"));
    let listed = read(&house, "coordinator", "/measures?progress=done&place=selection/tests").await;
    for shown in ["gedaan op 13 maart 2026", "Ze loopt weer juist.", "6 maart 2026"] {
        assert!(listed.contains(shown), "{shown}: {listed}");
    }
    assert!(
        !read(&house, "coordinator", "/measures?progress=all&place=selection/languages")
            .await
            .contains(&number)
    );
    let told = read(&house, "coordinator", &format!("/dossiers/{number}")).await;
    assert!(told.contains("gedaan op 13 maart 2026"), "{told}");

    let paper = read(&house, "coordinator", "/measures/print?progress=all&place=selection").await;
    assert!(
        paper.contains("Cas Regel")
            && paper.contains("Federaal Selectiekantoor")
            && paper.contains("De klok"),
        "{paper}"
    );
    let file = house.get("coordinator", "/measures/file?progress=all").await;
    assert!(file.html.contains("De klok in het lokaal is hersteld.;Zoe Twee;2026-03-02;;;2026-03-06;2026-03-13;Ze loopt weer juist."), "{}", file.html);
}

#[tokio::test]
async fn the_pages_of_the_register_follow_one_another() {
    let house = house().await;
    let number = report(&house).await;
    for day in 0..52 {
        let by = jiff::civil::date(2026, 4, 1).checked_add(jiff::Span::new().days(day)).expect("a day");
        measure(&house, &number, "control", &format!("Stap {day}."), "handler", &by.to_string()).await;
    }
    let first = house.get("coordinator", "/measures").await;
    assert_eq!(first.main().matches("scope=\"row\"").count(), 50);
    let next = first.main().split("rel=\"next\"").next().and_then(|before| before.rsplit("href=\"").next());
    let next = next.and_then(|link| link.split('"').next()).expect("a next page").replace("&amp;", "&");
    let second = house.get("coordinator", &next).await;
    assert_eq!(second.main().matches("scope=\"row\"").count(), 2, "{next}");
    assert!(second.main().contains("Stap 50.") && second.main().contains("Stap 51."));
    let last = house.get("coordinator", "/measures?progress=all").await;
    assert!(last.main().find("Stap 51.") < last.main().find("Stap 50."), "all: the last day first");
}

#[tokio::test]
async fn whoever_sees_to_a_measure_has_it_as_work_and_says_that_it_is_done() {
    let house = house().await;
    let number = report(&house).await;
    assert!(read(&house, "second", "/work").await.contains("Er wacht niets op u"));
    measure(&house, &number, "corrective", "De klok in het lokaal is hersteld.", "second", "2026-03-06")
        .await;
    let mut second = house.signed_in("second").await;
    let work = second.get("/work").await;
    complete(&work.html, "my work with a measure");
    let words = plain(&work.html);
    assert!(!words.contains("Er wacht niets op u") && words.contains("taak in totaal"), "{words}");
    assert!(
        words.contains("De klok in het lokaal") && words.contains("U zorgt voor een maatregel"),
        "{words}"
    );
    assert!(!words.contains("uur te laat"), "nothing else of the dossier: {words}");
    assert_eq!(second.get(&format!("/dossiers/{number}")).await.status, StatusCode::NOT_FOUND);

    let path = work.html.split(&format!("href=\"/measures/{number}/")).nth(1).expect("the way to say so");
    let path = format!("/measures/{number}/{}", path.split('"').next().unwrap_or_default());
    assert!(second.get("/alerts").await.html.contains(&path), "an alert leads there");
    assert!(second.get("/measures?mine=yes").await.html.contains(&path), "the register too");
    let form = second.get(&path).await;
    complete(&form.html, "what someone sees to");
    assert!(plain(&form.html).contains("De klok in het lokaal") && !form.html.contains("uur te laat"));
    for (fields, wrong) in [
        (vec![("done-on", "2026-03-02")], "Dit moet nog ingevuld worden"),
        (vec![("done-on", "2026-03-03"), ("shown", "Ze loopt.")], "moet nog komen"),
        (vec![("done-on", "31/2/2026"), ("shown", "Ze loopt.")], "bestaat niet"),
    ] {
        let refused = second.fill(&form, &path, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(plain(&refused.html).contains(wrong), "{wrong}: {}", plain(&refused.html));
    }
    for other in ["handler", "coordinator", "admin"] {
        let mut other = house.signed_in(other).await;
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND, "it is not theirs");
        let page = other.get("/account").await;
        let token = page.hidden("/account").into_iter().chain(page.hidden("/sign-out")).collect::<Vec<_>>();
        let mut fields: Vec<_> = token.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.extend([("done-on", "2026-03-02"), ("shown", "Niet van mij.")]);
        assert_eq!(other.post(&path, &fields).await.status, StatusCode::NOT_FOUND, "nor to tell of");
    }
    let done =
        second.fill(&form, &path, &[("done-on", "2026-03-02"), ("shown", "Ze loopt weer juist.")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", plain(&done.html));
    assert!(plain(&second.get(&path).await.html).contains("gedaan op 2 maart 2026"));
    let words = plain(&second.get("/work").await.html);
    assert!(words.contains("Er wacht niets op u") && !words.contains("waar u voor zorgt"), "{words}");
    let listed = read(&house, "coordinator", "/measures?progress=done").await;
    assert!(listed.contains("Ze loopt weer juist."), "{listed}");
}
