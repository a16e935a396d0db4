//! A call, a visit or a letter becomes a dossier.

use axum::http::StatusCode;
use domain::people::{PersonId, Role};
use jiff::civil::date;
use office::account::Grant;
use office::attachment::Holder;

use super::{number, register};
use crate::support::House;

#[tokio::test]
async fn a_call_becomes_a_dossier_and_its_term_starts_at_receipt() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let page =
        register(&mut desk, "Ik wacht al drie weken. Niemand belt terug.", &[("service", "service/result")])
            .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.main());
    let number = number(&page);
    assert_eq!(number, "2026-SEL-1");
    let reading = house
        .office
        .dossier(&number, &PersonId("desk".to_owned()))
        .await
        .expect("a database")
        .expect("theirs");
    assert_eq!(reading.dossier.unit.as_deref(), Some("procedures"), "the service leads to its unit");
    assert_eq!(reading.dossier.grievances.len(), 1);
    let term = reading.dossier.terms.iter().find(|term| term.term == "acknowledge").expect("a term");
    assert_eq!(term.from, date(2026, 2, 27), "not Monday, when it was registered");
    assert_eq!(reading.text(&reading.dossier.grievances[0].text), "Ik wacht al drie weken.");
}

#[tokio::test]
async fn a_second_click_makes_no_second_dossier() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let page = desk.get("/registration").await;
    let typed = super::CALL.into_iter().chain([("message", "Niemand belt terug.")]).collect::<Vec<_>>();
    let first = desk.fill(&page, "/registration", &typed).await;
    let second = desk.fill(&page, "/registration", &typed).await;
    assert_eq!(number(&first), number(&second));
    assert_ne!(number(&register(&mut desk, "Iemand anders.", &[]).await), number(&first));
}

#[tokio::test]
async fn mistakes_are_told_together_and_nothing_typed_is_lost() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let wrong = [
        ("received-on", "2026-03-03"),
        ("sent-on", "31/2/2026"),
        ("email", "an@"),
        ("street", "Kerkstraat <4>"),
        ("service", "unit/moon"),
        ("kind", "cat"),
        ("subject-2", "manner"),
    ];
    let page = register(&mut desk, "  ", &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["received-on", "sent-on", "email", "street", "service", "kind", "grievance-2", "message"] {
        assert!(page.main().contains(&format!("href=\"#{field}\"")), "{field}: {}", page.main());
        assert!(page.main().contains(&format!("id=\"{field}\"")), "{field} is shown, not folded away");
    }
    for typed in ["value=\"31/2/2026\"", "value=\"an@\"", "Kerkstraat &lt;4&gt;"] {
        assert!(page.main().contains(typed), "{typed}");
    }
    let today = house
        .office
        .register(&PersonId("desk".to_owned()), &Default::default(), Default::default(), None, 9)
        .await;
    assert!(today.expect("a database").is_empty());
}

#[tokio::test]
async fn grievances_representative_and_wishes_are_recorded() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let more = [
        ("medium", "letter"),
        ("sent-on", "2026-02-25"),
        ("source", "authority"),
        ("grievance-1", "De wachttijd"),
        ("subject-1", "service"),
        ("grievance-3", "De toon"),
        ("subject-3", "manner"),
        ("name", "Ann Peeters"),
        ("representative-name", "Jo Raadsman"),
        ("representative-email", "jo@raad.example"),
        ("desired", "Een nieuw gesprek"),
        ("happened-on", "20/2/2026"),
    ];
    let number = number(&register(&mut desk, "Een brief van twee bladzijden.", &more).await);
    let reading = house
        .office
        .dossier(&number, &PersonId("desk".to_owned()))
        .await
        .expect("a database")
        .expect("theirs");
    let receipt = reading.dossier.receipt.as_ref().expect("a receipt");
    assert_eq!((receipt.medium.code(), receipt.source.code()), ("letter", "authority"));
    assert_eq!((receipt.sent_on, receipt.happened_on), (Some(date(2026, 2, 25)), Some(date(2026, 2, 20))));
    let subjects: Vec<_> =
        reading.dossier.grievances.iter().map(|grievance| grievance.subject.as_deref()).collect();
    assert_eq!(subjects, [Some("service"), Some("manner")]);
    assert!(receipt.representative.is_some() && receipt.reach.email && !receipt.reach.postal);
    assert_eq!(reading.complainant().map(|party| party.name.as_str()), Some("Ann Peeters"));
}

#[tokio::test]
async fn only_desk_and_coordinator_register_and_only_where_they_may() {
    let house = House::open().await;
    let mut handler = house.signed_in("handler").await;
    let page = handler.get("/registration").await;
    assert!(page.main().contains("U kunt hier niets registreren"));

    let person = PersonId("handler".to_owned());
    let unit = Some("tests".to_owned());
    let grant =
        Grant { person, role: Role::Coordinator, body: "selection".to_owned(), unit, deputy_for: None };
    let by = PersonId("admin".to_owned());
    house.accounts.grant(&by, &house.office.bodies(), grant).await.expect("a database").expect("a role");
    let page = handler.get("/registration").await;
    assert!(page.main().contains("service/computer-test") && !page.main().contains("service/result"));
    let elsewhere = register(&mut handler, "Niet van mij.", &[("service", "service/result")]).await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = register(&mut handler, "Van wie?", &[("service", "")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let here = register(&mut handler, "Wel van mij.", &[("service", "service/computer-test")]).await;
    assert_eq!(number(&here), "2026-SEL-1");
    let other = register(&mut handler, "x", &[("service", ""), ("body", "training")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_link_cannot_make_up_what_was_registered() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let number = super::number(&register(&mut desk, "Niemand nam op.", &[]).await);
    assert!(desk.get(&format!("/registration?done={number}")).await.main().contains(&number));
    let made_up = desk.get("/registration?done=Bel+0900-1234").await;
    assert!(!made_up.main().contains("0900"), "{}", made_up.main());
    let mut handler = house.signed_in("handler").await;
    let told = handler.get(&format!("/registration?done={number}")).await;
    assert!(!told.main().contains(&number), "who may not see it is not told that it is there");
}

#[tokio::test]
async fn the_number_is_there_to_be_read_aloud_in_their_language() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let sent = register(&mut desk, "Personne ne rappelle.", &[("language", "fr")]).await;
    let page = desk.get(sent.location()).await;
    let aloud = "Votre message est enregistré sous le numéro 2026-SEL-1.";
    assert!(page.main().contains(aloud), "{}", page.main());
    assert!(
        page.main().contains("href=\"/registration\"")
            && page.main().contains("href=\"/dossiers/2026-SEL-1\"")
    );
}

/// Whoever registers knows in which language the person speaks; a form that guesses sends French people Dutch letters.
#[tokio::test]
async fn the_language_of_the_letters_is_chosen_and_never_guessed() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let page = desk.get("/registration").await;
    let offered = |page: &crate::support::Page| -> Vec<bool> {
        let radios = page.main().split("type=\"radio\"").skip(1).filter_map(|tag| tag.split('>').next());
        radios.filter(|tag| tag.contains("name=\"language\"")).map(|tag| tag.contains("checked")).collect()
    };
    assert_eq!(offered(&page), [false; 4], "{}", page.main());
    let typed = [("message", "Personne ne rappelle."), ("email", "luc@postvak.example")];
    let asked = desk.fill(&page, "/registration", &typed).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sentence = "Kies in welke taal deze persoon onze brieven krijgt.";
    assert!(asked.html.contains(&format!("href=\"#language\">{sentence}")), "{}", asked.main());
    assert_eq!(offered(&asked), [false; 4]);

    let admin = domain::people::PersonId("admin".to_owned());
    let body = (*house.office.body("selection").expect("a body")).clone();
    let languages = vec![domain::language::Lang::Fr];
    let saved = house.office.save_body(&admin, office::body::Body { languages, ..body }).await;
    assert_eq!(saved.expect("a database"), Ok(()));
    let page = desk.get("/registration").await;
    assert_eq!(offered(&page), [true], "one who writes one language has nothing to choose: {}", page.main());
}

#[tokio::test]
async fn the_medium_is_the_one_of_the_last_time() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let chosen = |page: &crate::support::Page, medium: &str| {
        page.main().contains(&format!("<option value=\"{medium}\" selected>"))
    };
    assert!(chosen(&desk.get("/registration").await, "phone"));
    register(&mut desk, "Aan het loket.", &[("medium", "desk")]).await;
    assert!(chosen(&desk.get("/registration").await, "desk"));
    let mut other = house.signed_in("coordinator").await;
    assert!(chosen(&other.get("/registration").await, "phone"), "each their own");
}

#[tokio::test]
async fn earlier_dossiers_are_shown_with_the_reason_and_their_complainant_is_taken_over() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let known = [
        ("name", "Lea Vos"),
        ("phone", "02/555 12 34"),
        ("street", "Kerkstraat 4"),
        ("postcode", "9000"),
        ("town", "Gent"),
    ];
    register(&mut desk, "De lift naar het examenlokaal is al weken stuk.", &known).await;
    register(&mut desk, "Het parkeerterrein staat blank.", &[("email", "iemand@anders.example")]).await;

    let form = desk.get("/registration").await;
    let call = [
        ("message", "Stuk is de lift van het examenlokaal, al weken!"),
        ("phone", "+32 2 555.12.34"),
        ("look", "yes"),
    ];
    let found = desk.fill(&form, "/registration", &call).await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(found.main().contains("zelfde telefoonnummer"), "{}", found.main());
    assert!(found.main().contains("grotendeels dezelfde woorden") && !found.main().contains("2026-SEL-2"));
    assert!(found.main().contains("Stuk is de lift"), "what was typed stays");

    let taken = desk
        .fill(&found, "/registration", &[("message", "De lift!"), ("phone", "000"), ("take", "2026-SEL-1")])
        .await;
    for line in ["value=\"Lea Vos\"", "value=\"Kerkstraat 4\"", "value=\"02/555 12 34\"", "De lift!"] {
        assert!(taken.main().contains(line), "{line}: {}", taken.main());
    }
    let of_another =
        [("name", "Jo Maas"), ("representative-name", "Ann Raads"), ("representative-phone", "03/444 55 66")];
    let third = number(&register(&mut desk, "De trap is glad.", &of_another).await);
    let offers = |page: &crate::support::Page| page.main().contains(&format!("value=\"{third}\""));
    let call = [("message", "Bel me."), ("phone", "03 444 55 66"), ("look", "yes")];
    let found = desk.fill(&form, "/registration", &call).await;
    assert!(found.main().contains(&third) && !offers(&found), "a representative is no complainant");
    let call = [("message", "Bel me."), ("name", "jo  maas"), ("look", "yes")];
    assert!(offers(&desk.fill(&form, "/registration", &call).await));

    // by its script; and for someone who sees no dossiers there is nothing to find
    let hidden = form.hidden("/registration");
    let mut fields: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.extend([("phone", "025551234"), ("email", "iemand@ANDERS.example")]);
    let part = desk.post("/registration/similar", &fields).await;
    assert!(part.html.contains("2026-SEL-1") && part.html.contains("2026-SEL-2"), "{}", part.html);
    assert!(!part.html.contains("<main"), "a part, no page");
    let mut handler = house.signed_in("handler").await;
    let page = handler.get("/registration").await;
    assert!(!page.main().contains("<form"), "who does not register is not asked");
}

#[tokio::test]
async fn a_new_dossier_leads_to_what_may_be_the_same_and_to_joining_it() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let story = "De lift naar het examenlokaal op de derde verdieping is stuk.";
    register(&mut desk, story, &[]).await;
    let number = number(&register(&mut desk, &format!("Weer: {story}"), &[("email", "x@y.example")]).await);
    let mut coordinator = house.signed_in("coordinator").await;
    let dossier = coordinator.get(&format!("/dossiers/{number}")).await;
    let way = format!("/dossiers/{number}/similar");
    assert!(dossier.main().contains(&format!("href=\"{way}\"")), "{}", dossier.main());
    let page = coordinator.get(&way).await;
    assert!(page.main().contains("grotendeels dezelfde woorden"), "{}", page.main());
    let part = coordinator.get(&format!("{way}?part=yes")).await;
    assert!(part.main().contains("2026-SEL-1"), "{}", part.main());
    house.office.write_looks().await.expect("a database");
    let mut conn = house.office.store().read().await.expect("a reader");
    let line =
        store::dossier::by_number(&mut conn, "test", &number).await.expect("a row").expect("a dossier");
    let looks = store::access_log::by_dossier(&mut conn, "test", &line.id, 9).await.expect("looks");
    drop(conn);
    let theirs = looks.iter().filter(|look| look.person == "coordinator").count();
    assert_eq!(theirs, 2, "the page and the list as a page, not the list as its part");
    let join = format!("/dossiers/{number}/acts/join?lead=2026-SEL-1");
    assert!(page.main().contains(&join), "{}", page.main());
    assert!(coordinator.get(&join).await.main().contains("value=\"2026-SEL-1\""));
    let withdraw = "/dossiers/2026-SEL-1/acts/withdraw";
    let form = coordinator.get(withdraw).await;
    assert_eq!(coordinator.fill(&form, withdraw, &[]).await.status, StatusCode::SEE_OTHER);
    let page = coordinator.get(&way).await;
    assert!(
        page.main().contains("2026-SEL-1") && !page.main().contains(&join),
        "it is over: {}",
        page.main()
    );
    assert!(page.main().contains("Samenvoegen kan hiermee niet meer"), "{}", page.main());
    let mut handler = house.signed_in("handler").await;
    for address in [way.clone(), format!("{way}?part=yes")] {
        assert_eq!(handler.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn a_form_on_paper_is_there_in_each_language_of_the_body() {
    let house = House::open().await;
    let mut visitor = house.visitor();
    let page = visitor.get("/bodies/selection/form/blank?lang=fr").await;
    assert!(page.html.contains("Que s’est-il passé"), "{}", page.html);
    assert!(!page.html.contains("Réservé au service"), "that is for the desk");
    for asked in ["Vous êtes", "Pour qui écrivez-vous"] {
        assert!(page.html.contains(asked), "the form on the screen asks it too: {asked}");
    }
    assert!(visitor.get("/bodies/selection/form").await.main().contains("/bodies/selection/form/blank"));
    let mut desk = house.signed_in("desk").await;
    let page = desk.get("/registration/blank?body=selection&language=de").await;
    assert!(page.html.contains("Für den Dienst"), "{}", page.html);
    assert_eq!(desk.get("/registration/blank?body=moon").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_mail_is_registered_with_its_sender_and_its_words() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let holder = Holder::Person(PersonId("desk".to_owned()));
    let mail = b"From: Jo Peeters <jo@post.example>\r\nDate: Thu, 26 Feb 2026 23:30:00 +0000\r\nSubject: Klacht\r\n\r\nDe jury was te laat.\r\n";
    let file = house.office.take_file(&holder, "klacht.eml", mail).await.expect("a place").expect("a file");
    let form = desk.get("/registration?lang=fr").await;
    let first = desk.get("/registration?lang=nl").await;
    for page in [&form, &first] {
        let guessed = |lang| page.main().contains(&format!("name=\"language\" value=\"{lang}\" checked"));
        assert!(
            !["nl", "fr", "de", "en"].into_iter().any(guessed),
            "not that of the screen: {}",
            page.main()
        );
    }
    let typed =
        [("received-on", "2026-03-02"), ("kind", "complaint"), ("source", "direct"), ("language", "nl")];
    let dropped = [&typed[..], &[("message", ""), ("medium", "phone"), ("files", &file.id)]].concat();
    let page = desk.fill(&form, "/registration", &dropped).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.main());
    let shown =
        ["De jury was te laat.", "Jo Peeters", "jo@post.example", "klacht.eml", "value=\"email\" selected"];
    for words in shown.into_iter().chain(["value=\"2026-02-27\""]) {
        assert!(page.main().contains(words), "{words}: {}", page.main());
    }
}

#[tokio::test]
async fn who_registers_is_whoever_the_procedure_of_the_body_says() {
    let form = "action=\"/registration\"";
    for (house, manager_does) in [(House::open().await, false), (crate::heard::house().await, true)] {
        for (who, does) in
            [("desk", true), ("coordinator", true), ("manager", manager_does), ("board", false)]
        {
            let page = house.signed_in(who).await.get("/registration").await;
            assert_eq!(page.html.contains(form), does, "{who}: {}", page.main());
            let nav = page.html.matches("href=\"/registration\"").count();
            assert_eq!(nav > 0, does, "{who} is offered it");
        }
    }
}

#[tokio::test]
async fn an_employee_who_took_a_call_tells_what_is_promised_though_they_see_no_dossiers() {
    let house = House::open().await;
    house.employ_in("temps", "kevin", "Kevin Toonbank", Role::Employee).await;
    house.employ_in("temps", "other", "Olga Toonbank", Role::Employee).await;
    let mut kevin = house.signed_in("kevin").await;
    let taken = register(&mut kevin, "Mijn loon is te laat.", &[("service", "")]).await;
    let number = number(&taken);
    let page = kevin.get(taken.location()).await;
    let said = page.main();
    assert!(said.contains("Zeg dit aan de telefoon") && said.contains("\u{a0}maart 2026"), "{said}");
    assert!(said.contains("Met uw rol ziet u dit dossier niet"), "{said}");
    let other = house.signed_in("other").await.get(taken.location()).await;
    assert!(!other.main().contains(&number), "nobody else hears of it: {}", other.main());
}

/// On paper nobody hears anything yet: the page quotes no words that nobody sent.
#[tokio::test]
async fn after_a_letter_the_page_says_that_nobody_was_told_anything() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let letter = [("medium", "letter"), ("email", ""), ("street", "Kerkstraat 4"), ("town", "Gent")];
    let sent = register(&mut desk, "Niemand nam op.", &letter).await;
    let page = desk.get(sent.location()).await;
    assert!(page.main().contains("De indiener krijgt nu nog geen bericht"), "{}", page.main());
    let mailed = register(&mut desk, "Niemand nam op.", &[("medium", "letter")]).await;
    let page = desk.get(mailed.location()).await;
    assert!(page.main().contains("Wat de indiener hierover verneemt"), "{}", page.main());
    let number = super::number(&mailed);
    let coordinator = domain::people::PersonId("coordinator".to_owned());
    let reading = house.office.dossier(&number, &coordinator).await.expect("a store").expect("a dossier");
    let receipt = reading.documents.iter().find(|letter| letter.kind == "receipt").expect("a receipt");
    assert!(receipt.body_text.contains("U krijgt ons antwoord uiterlijk op"), "{}", receipt.body_text);
}
