//! A second message of the same person goes on in the first dossier; complaints of several people about the same are handled together.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use domain::decide::Command;
use domain::intake::Completion;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use office::Request;
use office::attachment::Holder;
use store::upload::Upload;

use super::house::{House, filled, house, plain};
use super::{MAIL, to_answered};

/// Three dossiers, of which the last two are handled together with the first.
pub async fn three_together(house: &House) -> [String; 3] {
    let second = house.complaint_of("Ilse Peeters", "ilse@example.org").await;
    let three =
        [house.complaint(MAIL).await, second, house.complaint_of("Omar Aydin", "omar@example.org").await];
    for other in &three[1..] {
        house.act("coordinator", other, "join", &[("lead", &three[0])]).await;
    }
    three
}

/// The letter promises one answer to both messages.
#[tokio::test]
async fn a_message_is_merged_only_into_what_still_runs() {
    let house = house().await;
    let (ended, open) = (house.complaint(MAIL).await, house.complaint(MAIL).await);
    house.act("desk", &ended, "withdraw", &[]).await;
    let number = house.complaint(MAIL).await;
    let path = format!("/dossiers/{number}/acts/merge");
    let shown = house.fill("coordinator", &path, &[("lead", &ended)]).await;
    assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(plain(&shown.html).contains("al beantwoord of afgesloten"), "{}", plain(&shown.html));
    house.act("desk", &number, "name-respondent", &[("name", "Een loketbediende")]).await;
    house.act("coordinator", &number, "merge", &[("lead", &open)]).await;
    let lead = plain(&house.get("coordinator", &format!("/dossiers/{open}")).await.html);
    assert!(lead.contains(&format!("Hierin samengevoegd: {number}")), "{lead}");
    assert!(
        lead.matches("Ik miste mijn trein.").count() == 2,
        "what was written in both is read here: {lead}"
    );
    let merged = plain(&house.get("coordinator", &format!("/dossiers/{number}")).await.html);
    assert!(merged.contains(&format!("Het gaat verder in dossier {open}")), "{merged}");
}

/// H-03: one investigation, and an answer for each; nothing is left out in one of them.
#[tokio::test]
async fn what_is_done_in_the_first_is_done_in_the_others_at_once() {
    let house = house().await;
    let three = three_together(&house).await;
    to_answered(&house, &three[0]).await;
    for number in &three {
        let reading = house.reading("coordinator", number).await;
        assert_eq!(reading.dossier.answered, Some(1), "{number}");
        let answers = reading.documents.iter().filter(|letter| letter.kind == "answer").count();
        assert_eq!(answers, 1, "{number} has a letter of its own");
        assert_eq!(reading.dossier.handler().map(|person| person.0.as_str()), Some("handler"));
    }
    let here = plain(&house.get("coordinator", &format!("/dossiers/{}", three[0])).await.html);
    assert!(here.contains(&format!("Hiermee samen behandeld: {} {}", three[1], three[2])), "{here}");
    let there = plain(&house.get("coordinator", &format!("/dossiers/{}", three[1])).await.html);
    assert!(there.contains(&format!("Wordt samen behandeld met dossier {}", three[0])), "{there}");
}

/// What was unticked stays as it was; what has other words is told to be done by itself.
#[tokio::test]
async fn whatever_differs_is_done_by_itself() {
    let house = house().await;
    let [first, second, third] = three_together(&house).await;
    house.act("manager", &first, "assess", &[("decision", "admissible")]).await;
    house.act("manager", &first, "acknowledge", &[]).await;
    let path = format!("/dossiers/{first}/acts/assign");
    let form = house.form("coordinator", &path).await;
    let form: Vec<_> =
        form.into_iter().filter(|field| *field != ("also".to_owned(), third.clone())).collect();
    let sent = house.post("coordinator", &path, &filled(form, &[("handler", "handler")])).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", plain(&sent.html));
    assert!(house.reading("coordinator", &second).await.dossier.handler().is_some());
    assert!(house.reading("coordinator", &third).await.dossier.handler().is_none());
    let page = plain(&house.get("coordinator", &format!("/dossiers/{first}")).await.html);
    assert!(
        page.contains(&format!("Niet alles is bij dezelfde klachtenbehandelaar {third} – nog niemand")),
        "{page}"
    );
    let page = plain(&house.get("handler", &format!("/dossiers/{first}")).await.html);
    assert!(page.contains("Niet bij u: 1.") && !page.contains(&third), "{page}");
    house.act("coordinator", &third, "assign", &[("handler", "second")]).await;
    let page = plain(&house.get("coordinator", &format!("/dossiers/{first}")).await.html);
    assert!(page.contains(&format!("{third} – bij Zoe Twee")), "{page}");

    house.act("handler", &first, "investigate", &[("findings", "De zaal ging te laat open.")]).await;
    let path = format!("/dossiers/{first}/acts/propose");
    house.act("handler", &first, "propose", &[("text", "Wij bieden u een nieuwe datum aan.")]).await;
    house.act("handler", &second, "propose", &[("text", "Voor u is er een andere datum.")]).await;
    let shown = plain(&house.get("handler", &path).await.html);
    assert!(shown.contains(&format!("{second}, Ilse Peeters")), "{shown}");
    let check = format!("/dossiers/{first}/acts/check-form");
    let shown = plain(&house.get("coordinator", &check).await.html);
    assert!(
        shown.contains(&format!("{second}, Ilse Peeters – het ontwerp heeft daar andere woorden.")),
        "{shown}"
    );
    house.act("coordinator", &first, "check-form", &[("outcome", "passed")]).await;
    let other = house.reading("coordinator", &second).await;
    assert!(!other.dossier.events.iter().filter_map(|e| e.done()).any(|done| done.activity == "check-form"));

    house.act("coordinator", &second, "unjoin", &[("reason", "Een andere zaal.")]).await;
    let alone = plain(&house.get("coordinator", &format!("/dossiers/{second}")).await.html);
    assert!(alone.contains("Een andere zaal.") && !alone.contains("Wordt samen behandeld"), "{alone}");
}

/// All of it happens, or nothing does; and nobody reads a page that is out of date without being told.
#[tokio::test]
async fn if_one_of_them_refuses_nothing_is_done() {
    let house = house().await;
    let [first, second, third] = three_together(&house).await;
    let path = format!("/dossiers/{first}/acts/assess");
    let form = house.form("manager", &path).await;
    house.act("manager", &third, "assess", &[("decision", "admissible")]).await;
    let shown = house.post("manager", &path, &filled(form, &[("decision", "admissible")])).await;
    assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(plain(&shown.html).contains(&format!("{third}: ")), "{}", plain(&shown.html));
    for number in [&first, &second] {
        assert_eq!(house.reading("manager", number).await.dossier.admissible, None, "{number}");
    }
}

/// Staff who look at the letters first read nobody's private link, and each letter under its own number.
#[tokio::test]
async fn the_letters_of_all_are_looked_at_first_without_their_links() {
    let house = house().await;
    let three = three_together(&house).await;
    house.act("manager", &three[0], "assess", &[("decision", "admissible")]).await;
    let path = format!("/dossiers/{}/acts/acknowledge", three[0]);
    let shown = house.fill("manager", &path, &[("look-first", "yes")]).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", plain(&shown.html));
    for number in &three {
        assert!(plain(&shown.html).contains(number), "{number}: {}", plain(&shown.html));
        let code = house.reading("manager", number).await.follow_code();
        assert!(!shown.html.contains(&code), "the link of {number} is shown");
    }
}

/// Nobody learns from a dossier that runs together with it that somebody complained about them (P-01).
#[tokio::test]
async fn who_is_complained_about_in_one_reads_nothing_of_it_in_another() {
    let house = house().await;
    let [first, second, third] = three_together(&house).await;
    house.act("desk", &third, "name-respondent", &[("person", "second")]).await;
    house.act("manager", &first, "assess", &[("decision", "admissible")]).await;
    house.act("manager", &first, "acknowledge", &[]).await;
    house.act("coordinator", &first, "assign", &[("handler", "second"), ("also", &second)]).await;
    for path in [format!("/dossiers/{first}"), format!("/dossiers/{first}/acts/investigate")] {
        let page = house.get("second", &path).await;
        assert!(!page.html.contains("Niet bij u"), "{path}: {}", plain(&page.html));
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.html.contains(&second) && !page.html.contains(&third), "{path}: {}", plain(&page.html));
    }
}

/// A dossier that was taken out while the form stood open is not passed over in silence.
#[tokio::test]
async fn what_is_no_longer_together_is_told() {
    let house = house().await;
    let [first, second, third] = three_together(&house).await;
    let path = format!("/dossiers/{first}/acts/assess");
    let form = house.form("manager", &path).await;
    house.act("coordinator", &third, "unjoin", &[("reason", "Een andere zaal.")]).await;
    let shown = house.post("manager", &path, &filled(form, &[("decision", "admissible")])).await;
    assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(plain(&shown.html).contains(&format!("{third} wordt niet meer")), "{}", plain(&shown.html));
    assert_eq!(house.reading("manager", &second).await.dossier.admissible, None);
}

/// Who reads in a form what somebody else wrote has looked at their dossier, and the list says so.
#[tokio::test]
async fn who_reads_the_others_in_a_form_has_looked_at_them() {
    let house = house().await;
    let [first, second, _] = three_together(&house).await;
    let merged = house.complaint(MAIL).await;
    house.act("coordinator", &merged, "merge", &[("lead", &first)]).await;
    house.get("manager", &format!("/dossiers/{first}/acts/assess")).await;
    house.office.write_looks().await.expect("written");
    let mut conn = house.office.store().read().await.expect("a reader");
    for number in [&second, &merged] {
        let line =
            store::dossier::by_number(&mut conn, "test", number).await.expect("a store").expect("a line");
        let looks = store::access_log::by_dossier(&mut conn, "test", &line.id, 9).await.expect("looks");
        assert!(looks.iter().any(|look| look.person == "manager"), "{number}: {looks:?}");
    }
}

/// Whoever sent it reads at once where else it was done, where not and why; a second click with other boxes does the rest, and nothing twice.
#[tokio::test]
async fn the_page_says_where_else_it_was_done_and_a_second_click_does_the_rest() {
    let house = house().await;
    let [first, second, third] = three_together(&house).await;
    house.act("manager", &third, "assess", &[("decision", "admissible")]).await;
    let fourth = house.complaint_of("Nele Maes", "nele@example.org").await;
    house.act("coordinator", &fourth, "join", &[("lead", &first)]).await;
    let path = format!("/dossiers/{first}/acts/assess");
    let form = filled(house.form("manager", &path).await, &[("decision", "admissible")]);
    let both = form.iter().filter(|(name, _)| name == "also").map(|(_, number)| number.clone());
    assert_eq!(both.collect::<Vec<_>>(), [second.clone(), fourth.clone()]);
    let one = filled(form.clone(), &[("also", &second)]);
    let sent = house.post("manager", &path, &one).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", plain(&sent.html));
    let shown = plain(&house.get("manager", sent.location()).await.html);
    assert!(shown.contains(&format!("Ook gedaan in: {second} Niet gedaan in: ")), "{shown}");
    assert!(shown.contains(&format!("{fourth} – niet aangevinkt; het kan daar nog.")), "{shown}");
    assert!(shown.contains(&format!("{third} – Dit is al gebeurd")), "{shown}");

    let heads = || async {
        let mut heads = Vec::new();
        for number in [&first, &second, &third] {
            heads.push(house.reading("manager", number).await.dossier.head());
        }
        heads
    };
    let before = heads().await;
    for again in [&form, &one] {
        let sent = house.post("manager", &path, again).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", plain(&sent.html));
        let shown = plain(&house.get("manager", sent.location()).await.html);
        assert!(
            shown.contains(&format!("Ook gedaan in: {second} {fourth} Niet gedaan in: {third}")),
            "{shown}"
        );
    }
    assert_eq!(house.reading("manager", &fourth).await.dossier.admissible, Some(true));
    assert_eq!(heads().await, before, "nothing twice");

    let made_up = format!("/dossiers/{first}?done=assess&form=0000");
    assert!(!plain(&house.get("manager", &made_up).await.html).contains("Niet gedaan in"));
}

/// Who wrote twice gets one answer (H-01): whoever joins what is alike is asked, and led to merging.
#[tokio::test]
async fn a_complaint_of_the_same_person_is_joined_only_when_that_is_meant() {
    let house = house().await;
    let [first, _, _] = three_together(&house).await;
    let joined = house.complaint_of("Ilse Peeters", "ilse.peeters@example.org").await;
    let sister = house.complaint_of("Zoe Verhulst", MAIL).await;
    for (number, why) in [(&joined, "zelfde naam en postcode"), (&sister, "zelfde e-mailadres")] {
        let path = format!("/dossiers/{number}/acts/join");
        let shown = house.fill("coordinator", &path, &[("lead", &first)]).await;
        assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            plain(&shown.html).contains(&format!("lijkt van dezelfde persoon ({why})")),
            "{}",
            plain(&shown.html)
        );
        assert!(shown.html.contains(&format!("/dossiers/{number}/acts/merge")), "{}", shown.html);
        assert!(house.reading("coordinator", number).await.dossier.joined_to.is_none());
    }
    house.act("coordinator", &sister, "join", &[("lead", &first), ("another-person", "yes")]).await;
    assert!(house.reading("coordinator", &sister).await.dossier.joined_to.is_some());
}

async fn upload(house: &House, holder: &Holder, name: &str) -> Upload {
    house.office.take_file(holder, name, b"Een bijlage.").await.expect("a place").expect("a file")
}

/// What goes with an answer goes to each who gets one: every dossier keeps bytes of its own, once. What one person sent goes to nobody else.
#[tokio::test]
async fn files_go_along_in_each_dossier_as_copies_of_its_own() {
    let house = house().await;
    let three = three_together(&house).await;
    let [first, second, _] = &three;
    house.act("manager", first, "assess", &[("decision", "admissible")]).await;
    house.act("manager", first, "acknowledge", &[]).await;
    house.act("coordinator", first, "assign", &[("handler", "handler")]).await;
    let handler = Holder::Person(PersonId("handler".to_owned()));
    let report = upload(&house, &handler, "verslag.txt").await.id;
    house
        .act(
            "handler",
            first,
            "investigate",
            &[("findings", "De zaal ging te laat open."), ("files", &report)],
        )
        .await;
    let map = upload(&house, &handler, "kaart.txt").await.id;
    let text = ("text", "Wij bieden u een nieuwe datum aan.");
    house.act("handler", first, "propose", &[text, ("files", &map), ("enclosed", &report)]).await;
    let mut seen = BTreeSet::new();
    for number in &three {
        let reading = house.reading("coordinator", number).await;
        let names: BTreeSet<_> = reading.attachments.iter().map(|file| file.name.as_str()).collect();
        assert_eq!((names.len(), reading.attachments.len()), (2, 2), "{number}: {names:?}");
        let draft = reading.dossier.proposal().expect("a draft");
        for file in reading.dossier.enclosed_with(draft) {
            let row = reading.attachment(file).expect("a file of this dossier");
            assert_eq!(row.digest, file.digest);
            let bytes = house.office.pieces(row).await.expect("bytes").read().await.expect("read");
            assert_eq!(bytes, b"Een bijlage.");
            assert!(seen.insert(row.blob.clone()), "{number} shares the bytes of {}", row.name);
        }
    }
    assert_eq!(seen.len(), 6, "two files with each of the three drafts");

    let visitor = Holder::Visit("secret".to_owned());
    let theirs = upload(&house, &visitor, "attest.txt").await;
    let lead = house.reading("coordinator", first).await.dossier.id;
    let mut papers = house.office.papers(&lead, Lang::Nl, "complainant");
    let theirs = papers.attach(theirs);
    let record = Record::Complete(Completion {
        received_on: house.office.today("selection"),
        medium: None,
        text: None,
    });
    let (activity, attachments) = ("add".to_owned(), vec![theirs.clone()]);
    let command = Command { activity, item: None, record, attachments, seen: None };
    let request =
        Request { dossier: lead, actor: Actor::Complainant, commands: vec![command], papers, token: None };
    house.office.act(request).await.expect("a store").expect("no refusal");
    let path = format!("/dossiers/{first}/acts/propose");
    let shown = house.fill("handler", &path, &[text, ("enclosed", &theirs.id)]).await;
    assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        plain(&shown.html).contains("“attest.txt” kwam van wie in dit dossier klaagt"),
        "{}",
        plain(&shown.html)
    );
    assert_eq!(house.reading("handler", second).await.attachments.len(), 2, "nothing was copied");
}
