//! What goes along with a letter is seen by whoever sends it, and can be kept back (Awb 9:9, 9:10, 9:15).

use axum::http::StatusCode;
use domain::decide::Command;
use domain::handling::Hearing;
use domain::intake::{Completion, Joining};
use domain::language::Lang;
use domain::people::{Actor, PersonId, Role};
use domain::record::Record;
use office::Request;

use crate::advised::does;
use crate::heard::{act, complaint, complaint_saying, house, to_assessed, to_invited};
use crate::support::House;

/// Everyone heard, judged and drafted: the answer can leave.
async fn to_answer(house: &House) -> String {
    let number = to_invited(house).await;
    does(house, "manager", &number, "acknowledge", &[]).await;
    does(house, "coordinator", &number, "assign", &[("handler", "handler")]).await;
    does(house, "handler", &number, "investigate", &[("findings", "Er is geroepen.")]).await;
    let held_on = house.office.today("selection");
    for (party, said) in [(1, "Ik schrok ervan."), (2, "Mijn buurvrouw Mia was ziek.")] {
        act(house, "handler", &number, ("hear", Some(party)), |papers| {
            let (present, record) = (papers.text("present", "Beiden."), papers.text("hearing", said));
            Record::Hear(Hearing { held_on, present, record })
        })
        .await;
    }
    let judged = [("judgment", "unfounded"), ("judgment-reason", "Niemand hoorde het.")];
    does(house, "handler", &number, "judge?item=1", &judged).await;
    does(house, "handler", &number, "propose", &[("text", "Wij hebben uw klacht bekeken.")]).await;
    does(house, "coordinator", &number, "check", &[("outcome", "passed")]).await;
    number
}

/// The answer encloses the records of hearings: whoever writes one reads that, and whoever sends sees them and can leave one out.
#[tokio::test]
async fn a_record_of_a_hearing_that_goes_along_is_known_beforehand_and_can_be_left_out_with_a_reason() {
    let house = house().await;
    let number = to_answer(&house).await;
    let mut handler = house.signed_in("handler").await;
    let hear = handler.get(&format!("/dossiers/{number}/acts/hear?item=2")).await;
    let said = hear.main();
    assert!(
        said.contains("De indiener leest dit verslag") && !said.contains("Het verslag blijft in het dossier"),
        "{said}"
    );

    let address = format!("/dossiers/{number}/acts/answer");
    let mut manager = house.signed_in("manager").await;
    let form = manager.get(&address).await;
    let said = form.main();
    let (_, along) = said.split_once("Wat in zijn geheel meegaat").unwrap_or_else(|| panic!("{said}"));
    assert!(along.contains("Tess Verhulst") && along.contains("Nico Beklaagd"), "{along}");
    let (_, boxes) = form.html.split_once("Welk verslag gaat deze keer niet mee").expect("a choice");
    let values: Vec<_> = boxes
        .split("name=\"leave-out\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let [_, theirs] = values[..] else { panic!("two records: {values:?}") };

    let unsaid = manager.fill(&form, &address, &[("leave-out", theirs)]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "not without a reason");
    let why = [("leave-out", theirs), ("leave-out-why", "Het gaat over de gezondheid van een ander.")];
    let sent = manager.fill(&form, &address, &why).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
    let reader = PersonId("manager".to_owned());
    let reading = house.office.dossier(&number, &reader).await.expect("a store").expect("a dossier");
    let answer = reading.documents.iter().find(|letter| letter.kind == "answer").expect("an answer");
    for body in [&answer.body_text, &answer.body_html] {
        assert!(body.contains("Ik schrok ervan.") && !body.contains("buurvrouw Mia"), "{body}");
    }
    let page = manager.get(&format!("/dossiers/{number}")).await;
    assert!(page.main().contains("gezondheid van een ander"), "why it did not go along: {}", page.main());
}

/// Whoever is complained about gets a copy of the complaint: what is not theirs to read is taken out of it, and nothing is put in.
#[tokio::test]
async fn a_copy_leaves_out_what_is_not_theirs_to_read_and_the_dossier_keeps_all() {
    let house = house().await;
    let number = to_assessed(&house).await;
    let address = format!("/dossiers/{number}/acts/copy?item=1");
    let mut desk = house.signed_in("desk").await;
    let form = desk.get(&address).await;
    let (_, rest) = form.html.split_once("name=\"copy-").expect("the text to look through");
    let message = format!("copy-{}", rest.split('"').next().unwrap_or_default());
    let (_, boxes) = form.html.split_once("Welke bestanden gaan mee?").expect("the file that goes along");
    assert!(boxes.contains("brief.txt") && boxes.contains(" checked"), "{boxes}");

    let other = desk.fill(&form, &address, &[(&message, "Hij schreeuwde op straat.")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(other.main().contains("niet meer de tekst zelf"), "{}", other.main());
    let areas = other.html.split("<textarea ").skip(1);
    assert!(
        areas.filter(|area| area.contains("Excuses en een andere collega.")).count() == 1,
        "a text that stood on no form yet, as one that came meanwhile, stands there whole: {}",
        other.main()
    );
    let looked = [(message.as_str(), "Hij schreeuwde [...]")];
    let sent = desk.fill(&other, &address, &looked).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());

    let reader = PersonId("desk".to_owned());
    let reading = house.office.dossier(&number, &reader).await.expect("a store").expect("a dossier");
    let copy = reading.documents.iter().find(|letter| letter.kind == "copy").expect("the copy");
    assert!(copy.body_text.contains("Hij schreeuwde [...]"), "{}", copy.body_text);
    assert!(
        !copy.body_text.contains("wachtzaal") && !copy.body_text.contains("brief.txt"),
        "{}",
        copy.body_text
    );
    assert_eq!(copy.enclosures, "[]");
    let page = desk.get(&format!("/dossiers/{number}")).await;
    for kept in ["Hij schreeuwde in de wachtzaal.", "Hij schreeuwde [...]", "Niet meegegaan: brief.txt"] {
        assert!(page.main().contains(kept), "{kept}: {}", page.main());
    }
}

/// What came after the draft is before whoever sends it, and they hear of it, not the handler alone.
#[tokio::test]
async fn what_is_added_after_the_draft_is_seen_by_whoever_sends_it() {
    let house = house().await;
    let number = to_answer(&house).await;
    let address = format!("/dossiers/{number}/acts/answer");
    let mut manager = house.signed_in("manager").await;
    let before = manager.get(&address).await;
    assert!(!before.main().contains("Na het voorstel van antwoord"), "{}", before.main());
    let reader = PersonId("manager".to_owned());
    let reading = house.office.dossier(&number, &reader).await.expect("a store").expect("a dossier");
    let dossier = reading.dossier.id.clone();
    let mut papers = house.office.papers(&dossier, Lang::Nl, "complainant");
    let text = papers.text_if_any("completion", "Er is een getuige: Piet.");
    let received_on = house.office.today("selection");
    let record = Record::Complete(Completion { received_on, medium: None, text });
    let command =
        Command { activity: "add".to_owned(), item: None, record, attachments: Vec::new(), seen: None };
    let request =
        Request { dossier, actor: Actor::Complainant, commands: vec![command], papers, token: None };
    house.office.act(request).await.expect("a store").expect("no refusal");

    let after = manager.get(&address).await;
    let (_, said) =
        after.html.split_once("Na het voorstel van antwoord").unwrap_or_else(|| panic!("{}", after.main()));
    assert!(said.contains("Er is een getuige: Piet."), "{said}");
    for who in ["handler", "manager"] {
        let told = house.signed_in(who).await.get("/alerts").await;
        assert!(told.main().contains("De indiener heeft iets toegevoegd"), "{who}: {}", told.main());
    }
}

/// Of several that are answered at once the form names what goes along in each, and any of it can be left out.
#[tokio::test]
async fn what_goes_along_with_the_answers_to_others_is_named_and_can_be_left_out() {
    let house = house().await;
    let (first, second) = (to_answer(&house).await, to_answer(&house).await);
    let manager = PersonId("manager".to_owned());
    let reading = async |number: &str| {
        house.office.dossier(number, &manager).await.expect("a store").expect("a dossier")
    };
    let joining = Joining { lead: reading(&first).await.dossier.id, lead_number: first.clone() };
    act(&house, "coordinator", &second, ("join", None), |_| Record::Join(joining)).await;
    let address = format!("/dossiers/{first}/acts/answer");
    let mut browser = house.signed_in("manager").await;
    let form = browser.get(&address).await;
    let named = format!("{second}: Wat in zijn geheel meegaat");
    let (_, along) = form.main().split_once(&named).unwrap_or_else(|| panic!("{}", form.main()));
    assert!(along.contains("Tess Verhulst") && along.contains("Nico Beklaagd"), "{along}");
    let theirs = format!("name=\"leave-out\" value=\"{second}/");
    let last = form.html.split(&theirs).last().and_then(|rest| rest.split('"').next()).expect("a box");
    let last = format!("{second}/{last}");

    let also = [("also", second.as_str()), ("leave-out", &last)];
    let unsaid = browser.fill(&form, &address, &also).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "not without a reason");
    let why = [&also[..], &[("leave-out-why", "Het gaat over de gezondheid van een ander.")]].concat();
    let sent = browser.fill(&form, &address, &why).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
    for (number, whole) in [(&first, true), (&second, false)] {
        let letters = reading(number).await.documents;
        let answer = letters.iter().find(|letter| letter.kind == "answer").expect("an answer");
        let mia = answer.body_text.contains("buurvrouw Mia");
        assert!(
            answer.body_text.contains("Ik schrok ervan.") && mia == whole,
            "{number}: {}",
            answer.body_text
        );
    }
}

/// Two that are forwarded at once go with the files of each, also of what was merged into the other.
#[tokio::test]
async fn the_files_of_the_others_are_named_when_they_are_forwarded_too() {
    let house = house().await;
    let (first, second) = (complaint(&house).await, complaint(&house).await);
    merged(&house, &second).await;
    let manager = PersonId("manager".to_owned());
    let reading = async |number: &str| {
        house.office.dossier(number, &manager).await.expect("a store").expect("a dossier")
    };
    let joining = Joining { lead: reading(&first).await.dossier.id, lead_number: first.clone() };
    act(&house, "coordinator", &second, ("join", None), |_| Record::Join(joining)).await;
    let address = format!("/dossiers/{first}/acts/forward");
    let mut browser = house.signed_in("manager").await;
    let form = browser.get(&address).await;
    assert!(form.main().contains(&format!("{second}: Welke bestanden gaan mee?")), "{}", form.main());
    let boxes: Vec<_> = form.html.split("name=\"goes-along\" value=\"").skip(1).collect();
    let ids: Vec<_> = boxes.iter().filter_map(|rest| rest.split('"').next()).collect();
    let [_, own, theirs] = ids[..] else { panic!("three files: {}", form.main()) };
    let typed = [("to", "Stad Voorbeeld"), ("street", "Markt 1"), ("town", "Gent"), ("also", &second)];
    let typed = [&typed[..], &[("goes-along", own), ("goes-along", theirs)]].concat();
    let sent = browser.fill(&form, &address, &typed).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
    for (number, files) in [(&first, 0), (&second, 2)] {
        let letters = reading(number).await.documents;
        let letter = letters.iter().find(|letter| letter.kind == "passed-on").expect("the letter");
        assert_eq!(office::letter::enclosures::of(letter).len(), files, "{number}");
    }
}

/// The other message of the same person, with its file, goes on in the first.
async fn merged(house: &House, first: &str) -> String {
    let again = complaint_saying(house, "Hij schreeuwde vandaag weer.").await;
    does(house, "coordinator", &again, "merge", &[("lead", first)]).await;
    again
}

/// Awb 2:3: what is forwarded goes with all that belongs to it, also of a message that goes on in it; each file can be left out.
#[tokio::test]
async fn what_is_forwarded_takes_along_what_was_merged_and_which_files_is_chosen() {
    let house = house().await;
    let number = complaint(&house).await;
    let address = format!("/dossiers/{number}/acts/forward");
    let mut manager = house.signed_in("manager").await;
    let typed = [("to", "Stad Voorbeeld"), ("street", "Markt 1"), ("town", "Gent")];
    let before = manager.get(&address).await;
    let again = merged(&house, &number).await;

    let asked = manager.fill(&before, &address, &typed).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "it was not seen by whoever sends it on");
    assert!(asked.main().contains(&format!("Intussen gaat bericht {again}")), "{}", asked.main());
    assert!(asked.html.contains("value=\"Stad Voorbeeld\""), "nothing typed is lost");
    let boxes: Vec<_> = asked.html.split("name=\"goes-along\" value=\"").skip(1).collect();
    let [_, theirs] = boxes[..] else { panic!("two files: {}", asked.main()) };
    assert!(
        theirs.split('>').next().is_some_and(|tag| tag.contains(" checked")),
        "what came later goes along"
    );
    let theirs = theirs.split('"').next().unwrap_or_default();
    let sent = manager.fill(&asked, &address, &[&typed[..], &[("goes-along", theirs)]].concat()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());

    let reader = PersonId("manager".to_owned());
    let reading = house.office.dossier(&number, &reader).await.expect("a store").expect("a dossier");
    let letter = reading.documents.iter().find(|letter| letter.kind == "passed-on").expect("the letter");
    for words in ["Hij schreeuwde in de wachtzaal.", "Hij schreeuwde vandaag weer.", &again] {
        assert!(letter.body_text.contains(words), "{words}: {}", letter.body_text);
    }
    let enclosed = office::letter::enclosures::of(letter);
    let [file] = &enclosed[..] else { panic!("one file was left out: {enclosed:?}") };
    let copy = reading.attachment(file).expect("the dossier keeps what left");
    assert!(copy.name == "brief.txt" && copy.origin == "staff", "{copy:?}");
}

/// What was merged after the draft is before whoever sends the answer; and when it came while the form was open, they are asked once more.
#[tokio::test]
async fn what_is_merged_after_the_draft_is_seen_by_whoever_sends_the_answer() {
    let house = house().await;
    let number = to_answer(&house).await;
    let address = format!("/dossiers/{number}/acts/answer");
    let mut manager = house.signed_in("manager").await;
    let before = manager.get(&address).await;
    assert!(!before.main().contains("Na het voorstel van antwoord"), "{}", before.main());
    let again = merged(&house, &number).await;
    let asked = manager.fill(&before, &address, &[]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.main().contains(&format!("Intussen gaat bericht {again}")), "{}", asked.main());
    let (_, said) = asked.html.split_once("Na het voorstel van antwoord").expect("what came after the draft");
    let (said, _) = said.split_once("<form").expect("the form below it");
    assert!(said.contains("Hij schreeuwde vandaag weer.") && said.contains("brief.txt"), "{said}");
    let sent = manager.fill(&asked, &address, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.main());
}

/// What only waits to be sent says so, and goes along: it would lie there unsent.
#[tokio::test]
async fn what_only_waits_to_be_sent_says_so_when_work_is_handed_over() {
    let house = house().await;
    house.employ("second", "Sam Nieuw", Role::Handler).await;
    let number = to_answer(&house).await;
    let mut coordinator = house.signed_in("coordinator").await;
    let page = coordinator.get("/register/handover?from=handler").await;
    let said = page.main();
    assert!(said.contains(&number) && said.contains("wacht alleen nog op verzending"), "{said}");
    assert!(said.contains(" checked"), "{said}");
}
