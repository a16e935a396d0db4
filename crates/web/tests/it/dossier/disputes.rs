//! A case before a court has a procedure, a team and papers of its own, and stands beside the complaint (S0-01, S0-11 to S0-13, H-29).

use axum::http::StatusCode;
use domain::people::PersonId;
use jiff::SignedDuration;

use super::house::{House, house, plain};
use super::{MAIL, complete};

/// What stands in the action that is brought.
const PLEA: &str = "De rangschikking van de vertalers is niet gemotiveerd.";

async fn registered(house: &House) -> String {
    let mut team = house.signed_in("team").await;
    let page = team.get("/registration").await;
    complete(&page.html, "the form for disputes");
    assert!(page.main().contains("selection/disputes") && page.main().contains("Wat wordt betwist?"));
    let form = plain(page.main());
    assert!(
        form.contains("Middelen") && !form.contains("Klachtonderdelen") && !form.contains("indiener"),
        "{form}"
    );
    assert!(page.main().contains("value=\"letter\" selected"), "nobody goes to court by telephone");
    let typed = [
        ("medium", "letter"),
        ("received-on", "2026-02-27"),
        ("source", "direct"),
        ("kind", "dispute"),
        ("language", "nl"),
        ("name", "Ria Verzoeker"),
        ("street", "Kaai 1"),
        ("town", "Gent"),
        ("grievance-1", "De rangschikking"),
        ("subject-1", "ranking"),
        ("message", PLEA),
    ];
    let sent = team.fill(&page, "/registration", &typed).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", plain(sent.main()));
    sent.location().strip_prefix("/registration?done=").expect("a number").to_owned()
}

/// Before the court, with a day on Monday a fortnight from now.
async fn before_the_court(house: &House, number: &str) {
    let case = [
        ("forum", "court"),
        ("authority", "Raad van State, XIe kamer"),
        ("number", "A. 241.900"),
        ("lodged-on", "2026-02-20"),
    ];
    house.act("team", number, "case", &case).await;
    house.act("team", number, "day", &[("what", "memorial"), ("on", "2026-03-10")]).await;
    house.act("team", number, "day", &[("what", "session"), ("on", "2026-03-16"), ("time", "10u30")]).await;
}

async fn told(house: &House, who: &str, path: &str) -> String {
    plain(house.get(who, path).await.html.as_str())
}

#[tokio::test]
async fn the_team_runs_its_disputes() {
    let house = house().await;
    let number = registered(&house).await;
    for path in [format!("/dossiers/{number}/export"), "/register/workload".to_owned()] {
        assert_eq!(house.get("team", &path).await.status, StatusCode::OK, "{path}");
        assert_eq!(house.get("handler", &path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    // told by word of mouth, it can go astray as well; no letter about a dispute brings it
    let path = format!("/dossiers/{number}/follow-link");
    assert_eq!(house.get("handler", &path).await.status, StatusCode::NOT_FOUND);
    let link = house.get("team", &path).await;
    assert_eq!(link.status, StatusCode::OK, "{}", link.main());
    assert!(!link.main().contains("name=\"send\""), "{}", link.main());
    let mut team = house.signed_in("team").await;
    let form = team.get(&path).await;
    let before = house
        .office
        .dossier(&number, &PersonId("team".to_owned()))
        .await
        .expect("a database")
        .expect("a dossier");
    let replaced = team.fill(&form, &path, &[]).await;
    assert_eq!(replaced.status, StatusCode::SEE_OTHER, "{}", replaced.main());
    assert!(house.office.followed(&number, &before.follow_code()).await.expect("a database").is_none());
}

#[tokio::test]
async fn a_dispute_has_its_own_team_and_stands_beside_the_complaint() {
    let house = house().await;
    let complaint = house.complaint(MAIL).await;
    let dispute = registered(&house).await;
    let (here, there) = (format!("/dossiers/{dispute}"), format!("/dossiers/{complaint}"));
    before_the_court(&house, &dispute).await;
    house.act("team", &dispute, "link", &[("other", &complaint)]).await;

    let page = house.get("team", &here).await;
    complete(&page.html, "the dispute");
    let words = plain(&page.html);
    for said in ["Verzoeker", "Uitspraak vastleggen: wacht op de rechter."] {
        assert!(words.contains(said), "{said}: {words}");
    }
    for untrue in ["Indiener", "indiener", "Klachtonderdeel", "Nu te doen"] {
        assert!(!words.contains(untrue), "{untrue}: {words}");
    }
    for shown in
        ["Raad van State, XIe kamer", "A. 241.900", "16 maart 2026", "voor het rechtscollege", &complaint]
    {
        assert!(words.contains(shown), "{shown}: {words}");
    }
    assert!(!page.html.contains(&format!("href=\"{there}\"")), "the complaint is not theirs to open");
    assert_eq!(house.get("team", &there).await.status, StatusCode::NOT_FOUND);

    let beside = house.get("coordinator", &there).await;
    complete(&beside.html, "the complaint beside it");
    let words = plain(&beside.html);
    for shown in [&*dispute, "Hierover loopt een geschil", "voor het rechtscollege"] {
        assert!(words.contains(shown), "{shown}: {words}");
    }
    for hidden in ["rangschikking", "Verzoeker", "A. 241.900", "XIe kamer"] {
        assert!(!beside.html.contains(hidden), "{hidden} is a paper of the dispute");
    }
    for who in ["coordinator", "manager", "desk", "board"] {
        assert_eq!(house.get(who, &here).await.status, StatusCode::NOT_FOUND, "{who}");
        for list in ["/register", "/register?q=rangschikking", "/calendar?by=month&from=2026-03-02"] {
            assert!(!told(&house, who, list).await.contains(&dispute), "{who} in {list}");
        }
    }
    assert!(told(&house, "team", "/register").await.contains(&dispute));
    assert!(!told(&house, "team", "/register").await.contains(&complaint));
}

#[tokio::test]
async fn the_days_of_the_court_are_warned_of_and_its_ruling_is_followed() {
    let house = house().await;
    let complaint = house.complaint(MAIL).await;
    let dispute = registered(&house).await;
    before_the_court(&house, &dispute).await;
    house.act("coordinator", &complaint, "link", &[("other", &dispute.to_lowercase())]).await;
    assert!(
        told(&house, "team", &format!("/dossiers/{dispute}")).await.contains(&complaint),
        "from either side"
    );

    let march = told(&house, "team", "/calendar?by=month&from=2026-03-02").await;
    assert!(march.contains("maandag 16 maart 2026") && march.contains("10:30"), "{march}");
    let moved = house.form("team", &format!("/dossiers/{dispute}/acts/day")).await;
    assert!(moved.iter().any(|(name, _)| name == "instead-of"), "{moved:?}");
    house.wait(SignedDuration::from_hours(11 * 24));
    house.office.run_due(store::job::Lane::Record).await.expect("the jobs");
    house.sign_in_again().await;
    let alerts = told(&house, "team", "/alerts").await;
    assert!(alerts.contains("Terechtzitting op 16 maart 2026"), "{alerts}");

    let page = house.get("team", &format!("/dossiers/{dispute}/acts/ruling")).await;
    complete(&page.html, "the form of the ruling");
    assert!(plain(&page.html).contains("Terechtzitting, 16 maart 2026"), "what the ruling may overtake");
    let ruling = [
        ("given-on", "2026-03-12"),
        ("fault", "at-fault"),
        ("annulled", "annulled"),
        ("gist", "Geen motivering."),
    ];
    let path = format!("/dossiers/{dispute}/acts/ruling");
    let dismissed = [ruling[0], ("fault", "not-at-fault"), ruling[2], ruling[3]];
    let refused = house.fill("team", &path, &dismissed).await;
    assert_eq!(
        refused.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "annulled, and nobody says why without fault"
    );
    let said = [&dismissed[..], &[("no-fault-because", "De wet zelf was ongeldig.")]].concat();
    house.act("team", &dispute, "ruling", &said).await;
    assert_eq!(
        house.fill("team", &path, &ruling).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "it stands"
    );
    let mends = |notified| {
        [&ruling[..], &[("notified-on", notified), ("mends", "on"), ("mends-why", "Verkeerd gelezen.")]]
            .concat()
    };
    let early = house.fill("team", &path, &mends("2026-03-11")).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "notified before it was given");
    assert!(plain(&early.html).contains("niet betekend vóór ze op 12 maart 2026"), "{}", plain(&early.html));
    house.act("team", &dispute, "ruling", &mends("2026-03-13")).await;
    let course = told(&house, "team", &format!("/dossiers/{dispute}")).await;
    assert!(course.contains("in plaats van wat eerder verkeerd was genoteerd"), "{course}");
    assert!(course.contains("betekend op 13 maart 2026"), "{course}");
    let measure = [
        ("kind", "preventive"),
        ("what", "Elk cijfer krijgt een reden."),
        ("owner", "team"),
        ("due-on", "2026-06-30"),
    ];
    house.act("team", &dispute, "measure", &measure).await;
    let inform = [("report", "Met de dienst."), ("told-how", "Teamoverleg"), ("told-on", "2026-03-16")];
    house.act("team", &dispute, "inform", &inform).await;
    house.act("team", &dispute, "tell", &[("text", "De rangschikking wordt overgedaan.")]).await;
    let reading = house.reading("team", &dispute).await;
    let letter = reading.documents.iter().find(|letter| letter.kind == "ruling").expect("the letter");
    let told_them = letter.body_text.replace('\u{a0}', " ");
    for words in ["12 maart 2026", "nietig verklaard", "wordt overgedaan", "namens het geschillenteam"] {
        assert!(told_them.contains(words), "{words}: {told_them}");
    }
    assert!(!letter.body_text.contains("/follow/"), "{}", letter.body_text);
    house.act("team", &dispute, "close", &[]).await;
    let beside = told(&house, "manager", &format!("/dossiers/{complaint}")).await;
    assert!(beside.contains(&dispute) && !beside.contains("Hierover loopt een geschil"), "{beside}");
}

/// A day of the court that was written down in the wrong dossier is taken away again: no calendar, no warning, and the course says why.
#[tokio::test]
async fn a_day_that_was_set_by_mistake_is_taken_away() {
    let house = house().await;
    let dispute = registered(&house).await;
    before_the_court(&house, &dispute).await;
    let path = format!("/dossiers/{dispute}/acts/day");
    let march = async || told(&house, "team", "/calendar?by=month&from=2026-03-02").await;
    assert!(march().await.contains("10:30"));
    let reading = house.reading("team", &dispute).await;
    let of = reading.dossier.dates(&reading.procedure).last().expect("the session").of.to_string();
    let folded = async |fields: &[(&str, &str)]| {
        let shown = match fields {
            [] => house.get("team", &path).await,
            _ => house.fill("team", &path, fields).await,
        };
        let before =
            shown.html.split("Stond er een datum bij vergissing?").next().expect("the part").to_owned();
        !before.rsplit("<details").next().is_some_and(|tag| tag.contains(" open"))
    };
    assert!(folded(&[]).await, "hardly anybody comes for it");
    assert!(!folded(&[("undo-why", "Andere zaak.")]).await, "what was typed is seen again");
    for (fields, wrong) in [
        (vec![("undo", of.as_str())], "Dit moet nog ingevuld worden"),
        (vec![("undo", "999"), ("undo-why", "Andere zaak.")], "Maak een keuze"),
        (vec![("undo", of.as_str()), ("undo-why", "Andere zaak."), ("on", "2026-03-20")], "niet allebei"),
    ] {
        let refused = house.fill("team", &path, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(plain(&refused.html).contains(wrong), "{wrong}: {}", plain(&refused.html));
    }
    let gone =
        house.fill("team", &path, &[("undo", &of), ("undo-why", "Dit was van een andere zaak.")]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", plain(&gone.html));
    assert!(!march().await.contains("10:30"), "it stands in no calendar");
    house.wait(SignedDuration::from_hours(11 * 24));
    house.office.run_due(store::job::Lane::Record).await.expect("the jobs");
    house.sign_in_again().await;
    assert!(
        !told(&house, "team", "/alerts").await.contains("Terechtzitting op 16 maart"),
        "nobody is warned"
    );
    let course = told(&house, "team", &format!("/dossiers/{dispute}")).await;
    assert!(course.contains("bij vergissing bepaald") && course.contains("van een andere zaak"), "{course}");
}

#[tokio::test]
async fn nobody_learns_by_a_link_of_a_dossier_about_themselves() {
    let house = house().await;
    let complaint = house.complaint(MAIL).await;
    let dispute = registered(&house).await;
    house.act("coordinator", &complaint, "name-respondent", &[("person", "team")]).await;
    let path = format!("/dossiers/{dispute}/acts/link");
    for number in [&*complaint, "2026-SEL-999"] {
        let refused = house.fill("team", &path, &[("other", number)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(plain(&refused.html).contains("geen dossier met dat nummer"), "{}", plain(&refused.html));
    }
    house.act("coordinator", &complaint, "link", &[("other", &dispute)]).await;
    assert!(!told(&house, "team", &format!("/dossiers/{dispute}")).await.contains(&complaint));
}

#[tokio::test]
async fn nor_by_a_link_that_was_there_before_they_were_named() {
    let house = house().await;
    let complaint = house.complaint(MAIL).await;
    let dispute = registered(&house).await;
    house.act("team", &dispute, "link", &[("other", &complaint)]).await;
    let (page, form) = (format!("/dossiers/{dispute}"), format!("/dossiers/{dispute}/acts/link"));
    assert!(told(&house, "team", &page).await.contains(&complaint));
    let other = house.form("team", &form).await;
    assert!(other.iter().any(|(name, _)| name == "undo"), "{other:?}");

    house.act("coordinator", &complaint, "name-respondent", &[("person", "team")]).await;
    assert!(!told(&house, "team", &page).await.contains(&complaint));
    let offered = house.form("team", &form).await;
    assert!(!offered.iter().any(|(name, _)| name == "undo"), "{offered:?}");
    let id = house.reading("coordinator", &complaint).await.dossier.id.clone();
    let refused = house.fill("team", &form, &[("undo", &id)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", plain(&refused.html));
    let kept = house.reading("team", &dispute).await;
    let record = serde_json::to_string(&kept.dossier.events).expect("events");
    assert!(!record.contains(&complaint), "the record, and so its export, names no number: {record}");
}
