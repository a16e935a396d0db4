//! What whoever judges has before them.

use domain::handling::Hearing;
use domain::record::Record;

use crate::advised::does;
use crate::heard::{act, house, to_invited};

/// Awb 9:10, 9:12: what was said at the hearings and the draft as it lies there are weighed, not looked up elsewhere.
#[tokio::test]
async fn the_form_for_judging_shows_the_records_of_the_hearings_and_the_draft_as_it_lies_there() {
    let house = house().await;
    let number = to_invited(&house).await;
    does(&house, "coordinator", &number, "assign", &[("handler", "handler")]).await;
    does(&house, "handler", &number, "investigate", &[("findings", "Er is geroepen.")]).await;
    for (party, said) in [(1, "Hij riep mij na."), (2, "Ik riep niet.")] {
        let held_on = house.office.today("selection");
        act(&house, "handler", &number, ("hear", Some(party)), |papers| {
            let (present, record) = (papers.text("present", "Met zijn zus."), papers.text("record", said));
            Record::Hear(Hearing { held_on, present, record })
        })
        .await;
    }
    let mut handler = house.signed_in("handler").await;
    let address = format!("/dossiers/{number}/acts/judge?item=1");
    let form = handler.get(&address).await;
    let said = form.main();
    for words in
        ["Verslagen van het horen", "Tess Verhulst", "Hij riep mij na.", "Ik riep niet.", "Met zijn zus."]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("Voorstel van antwoord"), "none was written: {said}");

    does(&house, "handler", &number, "propose", &[("text", "Er is geroepen, en dat hoort niet.")]).await;
    let form = handler.get(&address).await;
    let said = form.main();
    assert!(said.contains("dat hoort niet") && said.contains("Nog door niemand gevalideerd"), "{said}");

    does(&house, "coordinator", &number, "check", &[("outcome", "passed")]).await;
    let form = handler.get(&address).await;
    assert!(!form.main().contains("Nog door niemand"), "{}", form.main());
}

/// Whoever is complained about is told on their own page that an answer is due and when they are heard, until they were.
#[tokio::test]
async fn who_is_invited_reads_on_their_own_page_when_they_are_heard() {
    let house = house().await;
    let number = to_invited(&house).await;
    let mut named = house.signed_in("named").await;
    let work = named.get("/work").await;
    let said = work.main();
    for words in [
        "U bent uitgenodigd om gehoord te worden",
        "Op maandag 20\u{a0}april 2026 om 10:30.",
        "uiterlijk op vrijdag 10\u{a0}april 2026 weten of u komt",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("Er wacht niets op u"), "{said}");
    let letters = said.split("Over u").nth(1).expect("the letters");
    assert_eq!(letters.matches("2\u{a0}maart 2026</span>").count(), 2, "each has its day: {letters}");

    does(
        &house,
        "coordinator",
        &number,
        "waive-hearing?item=2",
        &[("ground", "no-wish"), ("reason", "U hoeft niet.")],
    )
    .await;
    let work = named.get("/work").await;
    let said = work.main();
    assert!(!said.contains("U bent uitgenodigd") && said.contains("Er wacht niets op u"), "{said}");
}
