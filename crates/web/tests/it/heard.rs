//! Whoever is complained about reads the letters to them, and nothing else of the dossier (Awb 9:9; domain P-01, P-02).

mod joined;

use axum::http::StatusCode;
use domain::handling::{Copying, Hearing, Invitation};
use domain::intake::{Kind, Medium, NamedRespondent, Source};
use domain::language::Lang;
use domain::people::{Actor, PersonId, Role};
use domain::record::Record;
use jiff::civil::date;
use office::Request;
use office::attachment::Holder;
use office::body::Bodies;
use office::intake::Submission;
use office::paper::{Papers, Particulars};

use crate::advised::does;
use crate::support::{House, files};

/// The shipped bodies, with one under the Dutch law.
pub async fn house() -> House {
    let mut all = files("bodies");
    for text in all.values_mut() {
        *text = text
            .replace("fod-po/v1", "awb-9/v1")
            .replace("[\"nl\", \"fr\", \"de\", \"en\"]", "[\"nl\", \"en\"]");
    }
    let house = House::under(Bodies::load(&all).unwrap_or_else(|flaws| panic!("{flaws:#?}"))).await;
    house.employ("named", "Nico Beklaagd", Role::Handler).await;
    house
}

pub async fn complaint(house: &House) -> String {
    complaint_saying(house, "Hij schreeuwde in de wachtzaal.").await
}

pub async fn complaint_saying(house: &House, message: &str) -> String {
    let holder = Holder::Person(PersonId("desk".to_owned()));
    let taken = house.office.take_file(&holder, "brief.txt", b"Zoals ik schreef.").await.expect("a place");
    let submission = Submission {
        files: vec![taken.expect("a file")],
        body: "selection".to_owned(),
        unit: Some("tests".to_owned()),
        medium: Medium::Letter,
        source: Source::Direct,
        received_on: house.office.today("selection"),
        sent_on: None,
        language: Lang::Nl,
        complainant: Particulars {
            name: "Tess Verhulst".to_owned(),
            email: "tess@postvak.example".to_owned(),
            street: "Lindenlaan 4".to_owned(),
            ..Particulars::default()
        },
        representative: None,
        relation: None,
        message: message.to_owned(),
        desired: "Excuses en een andere collega.".to_owned(),
        happened_on: None,
        kind: Some(Kind::Complaint),
        grievances: Vec::new(),
    };
    let actor = Actor::Person(PersonId("desk".to_owned()));
    let passed = house.office.submit(submission, actor, None).await.expect("a store").expect("no refusal");
    passed.number.expect("a number")
}

pub async fn act(
    house: &House,
    who: &str,
    number: &str,
    does: (&str, Option<u32>),
    record: impl FnOnce(&mut Papers) -> Record,
) {
    let person = PersonId("manager".to_owned());
    let reading = house.office.dossier(number, &person).await.expect("a store").expect("a dossier");
    let dossier = reading.dossier.id.clone();
    let mut papers = house.office.papers(&dossier, Lang::Nl, who);
    let record = record(&mut papers);
    let command = domain::decide::Command {
        activity: does.0.to_owned(),
        item: does.1,
        record,
        attachments: Vec::new(),
        seen: None,
    };
    let actor = Actor::Person(PersonId(who.to_owned()));
    let request = Request { dossier, actor, commands: vec![command], papers, token: None };
    house.office.act(request).await.expect("a store").unwrap_or_else(|refusal| panic!("{refusal:?}"));
}

pub async fn to_assessed(house: &House) -> String {
    let number = complaint(house).await;
    let person = Some(PersonId("named".to_owned()));
    act(house, "desk", &number, ("name-respondent", None), |_| {
        Record::NameRespondent(NamedRespondent { person, ..NamedRespondent::default() })
    })
    .await;
    act(house, "manager", &number, ("assess", None), |_| {
        Record::AssessAdmissibility(domain::intake::Admissibility {
            admissible: true,
            ground: None,
            reason: None,
        })
    })
    .await;
    number
}

pub async fn to_invited(house: &House) -> String {
    let number = to_assessed(house).await;
    act(house, "desk", &number, ("copy", Some(1)), |_| Record::CopyToRespondent(Copying::default())).await;
    for party in [1, 2] {
        act(house, "coordinator", &number, ("invite", Some(party)), |papers| {
            let (at, answer_by) = (date(2026, 4, 20).at(10, 30, 0, 0), date(2026, 4, 10));
            Record::Invite(Invitation { at, place: papers.text("place", "Raadhuis\nKamer 3"), answer_by })
        })
        .await;
    }
    number
}

/// Awb 9:9: what goes to whoever is complained about is what was looked at before, each text under its own heading.
#[tokio::test]
async fn the_copy_holds_what_its_form_shows() {
    let house = house().await;
    let number = to_assessed(&house).await;
    let form = house.signed_in("desk").await.get(&format!("/dossiers/{number}/acts/copy?item=1")).await;
    act(&house, "desk", &number, ("copy", Some(1)), |_| Record::CopyToRespondent(Copying::default())).await;
    let desk = PersonId("desk".to_owned());
    let reading = house.office.dossier(&number, &desk).await.expect("a store").expect("a dossier");
    let copy = reading.documents.iter().find(|letter| letter.kind == "copy").expect("the copy");
    for words in ["Hij schreeuwde in de wachtzaal.", "zou oplossen", "Excuses en een andere collega."] {
        assert!(copy.body_text.contains(words) && form.main().contains(words), "{words}: {}", form.main());
    }
}

#[tokio::test]
async fn a_hearing_on_a_day_of_rest_is_asked_about_and_the_letter_names_the_day() {
    let house = house().await;
    let number = to_invited(&house).await;
    let address = format!("/dossiers/{number}/acts/invite?item=1");
    let mut coordinator = house.signed_in("coordinator").await;
    let form = coordinator.get(&address).await;
    let sunday =
        [("on", "2026-04-26"), ("time", "10:30"), ("place", "Raadhuis"), ("answer-by", "2026-04-10")];
    let asked = coordinator.fill(&form, &address, &sunday).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.main().contains("zondag 26\u{a0}april 2026 is een rustdag"), "{}", asked.main());
    let meant = [sunday.as_slice(), &[("rest-day", "yes")]].concat();
    let sent = coordinator.fill(&asked, &address, &meant).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
    let person = PersonId("coordinator".to_owned());
    let reading = house.office.dossier(&number, &person).await.expect("a store").expect("a dossier");
    let letters = reading.documents.iter().map(|letter| letter.body_text.as_str());
    assert!(letters.into_iter().any(|text| text.contains("zondag 26\u{a0}april 2026 om 10:30")));
}

#[tokio::test]
async fn who_is_complained_about_reads_the_letters_to_them_and_nothing_else() {
    let house = house().await;
    let number = to_invited(&house).await;
    let mut named = house.signed_in("named").await;
    let work = named.get("/work").await;
    assert!(work.html.contains("Over u"), "{}", work.html);
    let letters: Vec<_> =
        work.html.split("/about-me/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let letters: std::collections::BTreeSet<_> =
        letters.into_iter().filter(|path| !path.contains('/')).collect();
    assert_eq!(letters.len(), 2, "the copy and the invitation: {letters:?}");
    for id in &letters {
        let letter = named.get(&format!("/about-me/{id}")).await;
        assert_eq!(letter.status, StatusCode::OK);
        assert!(letter.html.contains("Nico Beklaagd") && letter.html.contains(&number), "{}", letter.html);
        for unseen in ["Lindenlaan", "tess@postvak", "/follow/"] {
            assert!(!letter.html.contains(unseen), "{unseen} is not for whoever is complained about");
        }
        let mut other = house.signed_in("handler").await;
        assert_eq!(other.get(&format!("/about-me/{id}")).await.status, StatusCode::NOT_FOUND);
    }
    for path in [format!("/dossiers/{number}"), format!("/dossiers/{number}/acts/note")] {
        let page = named.get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in [
        "/register".to_owned(),
        format!("/register?q={number}"),
        "/register?q=wachtzaal".to_owned(),
        "/work".to_owned(),
        "/alerts".to_owned(),
    ] {
        let page = named.get(&path).await;
        assert!(!page.html.contains(&format!("/dossiers/{number}")), "{path} leads there");
        assert!(!page.html.contains("wachtzaal") || path.contains("q="), "{path} tells of it");
    }
    let mut manager = house.signed_in("manager").await;
    let april = "/calendar?by=month&from=2026-04-01";
    let calendar = manager.get(april).await;
    assert_eq!(
        calendar.html.matches(&format!("/dossiers/{number}")).count(),
        1,
        "both are invited to one hearing"
    );
    assert!(
        calendar.html.contains("10:30") && calendar.html.contains("maandag 20\u{a0}april 2026"),
        "{}",
        calendar.html
    );
    let paper = manager.get("/calendar/print?by=month&from=2026-04-01").await;
    for page in [&calendar, &paper] {
        let said = page.main();
        assert!(said.contains("Tess Verhulst; Nico Beklaagd – Raadhuis, Kamer 3"), "who and where: {said}");
    }
    assert!(paper.main().contains("maandag 20\u{a0}april 2026"), "{}", paper.main());
    let week = manager.get("/calendar?from=2026-04-27").await;
    assert!(!week.html.contains(&number), "another week");
    let calendar = named.get(april).await;
    assert_eq!(calendar.status, StatusCode::OK);
    assert!(!calendar.html.contains(&number), "nor does the calendar");
    // the letters of whoever complains are not among theirs, nor theirs behind the complainant's link
    let manager = PersonId("manager".to_owned());
    let reading = house.office.dossier(&number, &manager).await.expect("a store").expect("a dossier");
    let theirs = reading.documents.iter().filter(|letter| letter.reader == "named").count();
    assert_eq!(theirs, 2);
    let followed =
        house.office.followed(&number, &reading.follow_code()).await.expect("a store").expect("it opens");
    assert!(
        followed
            .documents
            .iter()
            .all(|letter| letter.reader.is_empty() && letter.recipient_name == "Tess Verhulst")
    );
    assert!(followed.documents.iter().any(|letter| letter.kind == "invitation"), "their own invitation");
}

#[tokio::test]
async fn the_forms_of_the_hearing_name_the_person() {
    let house = house().await;
    let number = to_invited(&house).await;
    let mut coordinator = house.signed_in("coordinator").await;
    let page = coordinator.get(&format!("/dossiers/{number}")).await;
    assert!(page.html.contains("Nico Beklaagd") && page.html.contains("de indiener"), "{}", page.html);
    for (path, said) in [
        ("invite?item=2", "De uitnodiging gaat naar Nico Beklaagd."),
        ("hear?item=1", "Verslag van het horen van de indiener."),
        ("waive-hearing?item=2", "Dit legt vast dat niet wordt gehoord: Nico Beklaagd."),
    ] {
        let form = coordinator.get(&format!("/dossiers/{number}/acts/{path}")).await;
        assert_eq!(form.status, StatusCode::OK, "{path}");
        assert!(form.html.contains(said), "{path}: {}", form.html);
    }
}

/// Awb 9:10 lid 2 is about whoever complains; whoever is complained about may only have no wish. What cannot be chosen says why.
#[tokio::test]
async fn a_hearing_is_waived_on_the_grounds_that_the_law_has_for_that_party() {
    let house = house().await;
    let number = to_invited(&house).await;
    let mut coordinator = house.signed_in("coordinator").await;
    for (party, open, reasons) in [
        (1, &["manifestly-unfounded", "no-wish"][..], &["nadat de uitnodiging op tijd vertrokken is"][..]),
        (
            2,
            &["no-wish"],
            &["alleen voor de indiener, niet voor de beklaagde", "nadat de uitnodiging op tijd"],
        ),
    ] {
        let form = coordinator.get(&format!("/dossiers/{number}/acts/waive-hearing?item={party}")).await;
        let offered = ["manifestly-unfounded", "no-wish", "no-reaction"];
        let offered: Vec<_> =
            offered.into_iter().filter(|code| form.html.contains(&format!("value=\"{code}\""))).collect();
        assert_eq!(offered, open, "{}", form.main());
        assert!(reasons.iter().all(|reason| form.html.contains(reason)), "{}", form.main());
    }
}

/// What went along with their copy is theirs to take; no other file, and nobody else's way to it.
#[tokio::test]
async fn who_is_complained_about_takes_what_went_along_with_their_letters_and_nothing_else() {
    let house = house().await;
    let number = to_invited(&house).await;
    let holder = Holder::Person(PersonId("coordinator".to_owned()));
    let taken = house.office.take_file(&holder, "intern.txt", b"Niet voor hem.").await.expect("a place");
    let inner = taken.expect("a file").id;
    let mut coordinator = house.signed_in("coordinator").await;
    let form = coordinator.get(&format!("/dossiers/{number}/acts/note")).await;
    let noted = [("text", "Nota."), ("files", inner.as_str())];
    let noted = coordinator.fill(&form, &format!("/dossiers/{number}/acts/note"), &noted).await;
    assert_eq!(noted.status, StatusCode::SEE_OTHER, "{}", noted.main());

    let mut named = house.signed_in("named").await;
    let work = named.get("/work").await;
    let theirs: Vec<_> =
        work.html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let theirs: Vec<_> = theirs.into_iter().filter(|path| path.contains("/files/")).collect();
    assert_eq!(theirs.len(), 2, "what was lodged, and their own appointment: {theirs:?}");
    let mut other = house.signed_in("handler").await;
    for path in &theirs {
        assert_eq!(named.get(path).await.status, StatusCode::OK, "{path}");
        assert_eq!(other.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let manager = PersonId("manager".to_owned());
    let reading = house.office.dossier(&number, &manager).await.expect("a store").expect("a dossier");
    let letters = reading.documents.iter().map(|letter| letter.id.as_str());
    for letter in letters {
        for file in &reading.attachments {
            let path = format!("/about-me/{letter}/files/{}", file.id);
            let status = named.get(&path).await.status;
            let given = if theirs.contains(&path.as_str()) { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(status, given, "{path}: {}", file.name);
            let page = named.get(&format!("/dossiers/{number}/attachments/{}", file.id)).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
        }
    }
    assert_eq!(reading.attachments.len(), 4, "one lodged, one noted, two appointments");
}

/// The appointment of a hearing is of one party: nobody sends it along with an answer, not even by hand.
#[tokio::test]
async fn the_appointment_of_a_hearing_goes_with_no_other_letter() {
    let house = house().await;
    let number = to_invited(&house).await;
    let acts = format!("/dossiers/{number}/acts");
    does(&house, "coordinator", &number, "assign", &[("handler", "handler")]).await;
    does(&house, "handler", &number, "investigate", &[("findings", "Er is geroepen.")]).await;
    for party in [1, 2] {
        let held_on = house.office.today("selection");
        act(&house, "handler", &number, ("hear", Some(party)), |papers| {
            let (present, record) = (papers.text("present", "Beiden."), papers.text("record", "Hij riep."));
            Record::Hear(Hearing { held_on, present, record })
        })
        .await;
    }
    let manager = PersonId("manager".to_owned());
    let reading =
        async || house.office.dossier(&number, &manager).await.expect("a store").expect("a dossier");
    let before = reading().await;
    let named =
        |name: &str| before.attachments.iter().find(|file| file.name == name).expect("a file").id.clone();
    let (lodged, appointment) = (named("brief.txt"), named("uitnodiging.ics"));
    let mut handler = house.signed_in("handler").await;
    let form = handler.get(&format!("{acts}/propose")).await;
    assert!(form.html.contains(&lodged) && !form.html.contains(&appointment), "{}", form.main());
    let said = [("text", "Zo is het."), ("enclosed", lodged.as_str()), ("enclosed", appointment.as_str())];
    let done = handler.fill(&form, &format!("{acts}/propose"), &said).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    let after = reading().await.dossier;
    let along = after.enclosed_with(after.proposal().expect("a draft"));
    assert_eq!(along.iter().map(|file| file.id.as_str()).collect::<Vec<_>>(), [lodged.as_str()]);
}

/// A hearing that is moved: the second letter says so, the private page shows what stands, and staff see whose each appointment is.
#[tokio::test]
async fn an_invitation_that_takes_the_place_of_another_says_so_and_the_private_page_shows_what_stands() {
    let house = house().await;
    let number = to_invited(&house).await;
    act(&house, "coordinator", &number, ("invite", Some(1)), |papers| {
        let (at, answer_by) = (date(2026, 4, 22).at(14, 0, 0, 0), date(2026, 4, 10));
        Record::Invite(Invitation { at, place: papers.text("place", "Raadhuis\nKamer 4"), answer_by })
    })
    .await;
    let manager = PersonId("manager".to_owned());
    let reading = house.office.dossier(&number, &manager).await.expect("a store").expect("a dossier");
    let letters = reading.documents.iter().filter(|letter| letter.kind == "invitation");
    let replaces: Vec<_> = letters
        .clone()
        .filter(|letter| letter.body_text.contains("vervangt onze uitnodiging van 2"))
        .collect();
    assert_eq!(replaces.len(), 1, "only the second to the same person");
    let said = &replaces[0].body_text;
    assert!(said.contains("geldt niet meer: maandag 20\u{a0}april 2026 om 10:30"), "{said}");
    assert!(said.contains("woensdag 22\u{a0}april 2026 om 14:00"), "{said}");

    let link = reading.follow_link();
    let (_, path) = link.split_once("/follow/").expect("the private page");
    let page = house.visitor().get(&format!("/follow/{path}")).await;
    assert_eq!(page.status, StatusCode::OK);
    let said = page.main();
    assert!(said.contains("vervangen door een latere") && said.contains("Kamer 4"), "{said}");
    assert!(!said.contains("Kamer 3"), "what no longer stands is not there to be mistaken: {said}");
    assert_eq!(said.matches("uitnodiging.ics").count(), 1, "{said}");

    let staff = house.signed_in("manager").await.get(&format!("/dossiers/{number}")).await;
    for name in ["Voor Tess Verhulst", "Voor Nico Beklaagd"] {
        assert!(staff.main().contains(name), "{name}: {}", staff.main());
    }
}
