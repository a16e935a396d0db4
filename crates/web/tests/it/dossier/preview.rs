//! The letter as it would go, looked at before the act that sends it.

use axum::http::StatusCode;

use super::house::{House, filled, house, plain};
use super::{MAIL, to_investigated};

async fn letters(house: &House, number: &str) -> (u32, usize) {
    let reading = house.reading("manager", number).await;
    (reading.dossier.head(), reading.documents.len())
}

#[tokio::test]
async fn a_letter_is_looked_at_before_it_goes_and_nothing_is_done_by_looking() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    house.act("manager", &number, "assess", &[("decision", "admissible")]).await;
    let before = letters(&house, &number).await;

    let path = format!("/dossiers/{number}/acts/acknowledge");
    let shown = house.fill("manager", &path, &[("look-first", "yes")]).await;
    assert_eq!(shown.status, StatusCode::OK);
    super::complete(&shown.html, "the letter beforehand");
    let words = plain(&shown.html);
    for needed in [MAIL, "Tess Verhulst", "ontvingen wij uw klacht", number.as_str()] {
        assert!(words.contains(needed), "{needed}: {words}");
    }
    let code = house.reading("manager", &number).await.follow_code();
    assert!(
        shown.html.contains("····") && !shown.html.contains(&code),
        "the key of the complainant is not for staff"
    );
    assert_eq!(letters(&house, &number).await, before, "looking wrote something");

    let sent = house.post("manager", &path, &super::house::sent_untouched(&shown.html)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", plain(&sent.html));
    let after = letters(&house, &number).await;
    assert_eq!(after.1, before.1 + 1);
    let reading = house.reading("manager", &number).await;
    let letter = reading.documents.iter().find(|letter| letter.kind == "acknowledgement").expect("a letter");
    let line = letter.body_text.lines().nth(2).expect("a line");
    assert!(words.contains(&plain(line)), "{words}\n{}", letter.body_text);
}

#[tokio::test]
async fn back_from_the_letter_the_form_still_holds_what_was_typed() {
    let house = house().await;
    let number = house.complaint("").await;
    to_investigated(&house, &number).await;
    let path = format!("/dossiers/{number}/acts/hold");
    let typed = [("promised-on", "2026-04-27"), ("reason", "Eerste alinea.\n\n- een\n- <b>twee</b>")];
    let form = filled(house.form("manager", &path).await, &typed);
    let shown = house.post("manager", &path, &filled(form.clone(), &[("look-first", "yes")])).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", plain(&shown.html));
    assert!(shown.html.contains("<li>een</li>\n<li>&lt;b&gt;twee"), "{}", shown.html);
    assert!(plain(&shown.html).contains("Lindenlaan 4"), "{}", plain(&shown.html));

    let kept = super::house::sent_untouched(&shown.html);
    let back = house.post("manager", &path, &filled(kept, &[("back-to-form", "yes")])).await;
    assert_eq!(back.status, StatusCode::OK);
    let again = super::house::sent_untouched(&back.html);
    let value = |name: &str| again.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str());
    assert!(value("reason").is_some_and(|reason| reason.contains("Eerste alinea.")), "{again:?}");
    assert_eq!(value("promised-on"), Some("2026-04-27"));
    assert_eq!(value("once"), form.iter().find(|(name, _)| name == "once").map(|(_, once)| once.as_str()));
}

#[tokio::test]
async fn what_cannot_be_done_is_refused_before_the_letter_is_shown() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let path = format!("/dossiers/{number}/acts/hold");
    let typed = [("promised-on", "2020-01-01"), ("reason", "Later."), ("look-first", "yes")];
    let shown = house.fill("manager", &path, &typed).await;
    assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(shown.html.contains("Later."), "what was typed is kept");
}

#[tokio::test]
async fn a_letter_leaves_in_the_words_of_the_body_and_says_so() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    house.act("manager", &number, "assess", &[("decision", "admissible")]).await;
    let body = house.office.bodies().get("selection").cloned().expect("a body");
    let which = office::wording::Which {
        law: None,
        body: "selection".to_owned(),
        letter: "acknowledgement".to_owned(),
        lang: domain::language::Lang::Nl,
    };
    let law = house.office.library().of_body(&body);
    let shipped = office::wording::shipped(&law, &which).expect("a letter");
    let own = shipped.replace("{salutation}", "{salutation}\n\nDank u voor uw bericht.");
    let by = domain::people::PersonId("admin".to_owned());
    let saved = house.office.save_wording(&by, &which, 0, Some(own)).await.expect("a store");
    assert_eq!(saved, Ok(()));
    house.act("manager", &number, "acknowledge", &[]).await;
    let reading = house.reading("manager", &number).await;
    let of = |kind: &str| reading.documents.iter().find(|letter| letter.kind == kind).expect("a letter");
    assert!(of("acknowledgement").body_text.contains("Dank u voor uw bericht."));
    assert_eq!(of("acknowledgement").wording.as_deref().map(str::len), Some(64));
    assert_eq!(of("receipt").wording, None, "in the words of the procedure");
}

/// A promise earlier than the day that the receipt told would take days away from nobody, and tell the complainant two.
#[tokio::test]
async fn who_promises_a_day_reads_which_day_runs() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let path = format!("/dossiers/{number}/acts/hold");
    let due = house.reading("manager", &number).await.dossier.term("handle", 1).expect("it runs").due;
    let form = plain(&house.get("manager", &path).await.html);
    assert!(form.contains("De termijn loopt tot en met") && !form.contains("De termijn eindigde"), "{form}");
    let first = due.tomorrow().expect("a day").to_string();
    let typed = [("promised-on", due.to_string()), ("reason", "Later.".to_owned())];
    let typed = typed.each_ref().map(|(name, value)| (*name, value.as_str()));
    let shown = house.fill("manager", &path, &typed).await;
    assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(shown.html.contains("href=\"#promised-on\">De termijn eindigt op"), "{}", plain(&shown.html));
    assert!(shown.html.contains(&format!("min=\"{first}\"")), "{}", shown.html);

    house.wait(jiff::SignedDuration::from_hours(24 * 60));
    house.sign_in_again().await;
    let late = house.get("manager", &path).await;
    let tomorrow = house.office.today("selection").tomorrow().expect("a day");
    assert!(plain(&late.html).contains("De termijn eindigde op"), "{}", plain(&late.html));
    assert!(late.html.contains(&format!("min=\"{tomorrow}\"")), "no day that is past: {}", late.html);
}
