//! What every page of a dossier owes to whoever cannot see it, and to whoever typed something.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use super::house::{filled, house, plain};
use super::{MAIL, to_investigated};

/// Ids are unique, headings leave out no level, no list is empty, every mistake leads somewhere.
pub fn sound(html: &str, at: &str) {
    let mut ids = BTreeSet::new();
    for id in html.split(" id=\"").skip(1).filter_map(|part| part.split('"').next()) {
        assert!(ids.insert(id), "{at}: two things have the id {id}");
    }
    for mistake in html.split("href=\"#").skip(1).filter_map(|part| part.split('"').next()) {
        assert!(ids.contains(mistake), "{at}: nothing has the id {mistake}");
    }
    let levels = html.split("<h").skip(1).filter_map(|part| part.chars().next()?.to_digit(10));
    levels.fold(0, |above, level| {
        assert!(level <= above + 1, "{at}: a heading of level {level} below one of {above}");
        level
    });
    assert!(!html.contains("links\"></ul>"), "{at}: an empty list");
}

fn title(html: &str) -> &str {
    html.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default()
}

#[tokio::test]
async fn a_text_says_in_which_language_it_is() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let page = format!("/dossiers/{number}");
    house.get("handler", &format!("{page}?lang=fr")).await;
    house.act("handler", &number, "note", &[("text", "Appelé ce matin.")]).await;
    house.act("handler", &number, "propose", &[("text", "Wij bieden u een nieuwe datum aan.")]).await;
    let shown = house.get("handler", &page).await.html;
    for (lang, text) in [
        ("nl", "De test begon een uur"),
        ("nl", "Een nieuwe datum."),
        ("nl", "De zaal ging te laat open."),
        ("nl", "Wij bieden u een nieuwe datum aan."),
        ("fr", "Appelé ce matin."),
    ] {
        assert!(shown.contains(&format!(" lang=\"{lang}\">{text}")), "{lang}: {text}\n{shown}");
    }
    assert!(shown.contains("<span lang=\"nl\">De test begon"), "the lead");
    let form = house.get("handler", &format!("{page}/acts/propose")).await.html;
    let area = form.split("<textarea ").nth(1).and_then(|rest| rest.split('>').next()).expect("an area");
    assert!(area.contains("lang=\"nl\""), "what the complainant reads is written in their language: {area}");
}

#[tokio::test]
async fn what_was_typed_for_a_dossier_that_moved_away_is_shown() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let path = format!("/dossiers/{number}/acts/note");
    let form = filled(house.form("handler", &path).await, &[("text", "Een uur <b>werk</b>.")]);
    house.act("coordinator", &number, "name-respondent", &[("person", "handler")]).await;
    let gone = house.post("handler", &path, &form).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    assert!(gone.html.contains("Een uur &lt;b&gt;werk&lt;/b&gt;."), "{}", plain(&gone.html));
    let never = house.post("handler", "/dossiers/2026-SEL-999/acts/note", &form).await;
    assert_eq!(plain(&never.html), plain(&gone.html), "the same words for one that never was");
    assert!(!plain(&gone.html).contains(&number));
}

#[tokio::test]
async fn a_refused_form_says_so_in_its_title() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let path = format!("/dossiers/{number}/acts/note");
    assert!(title(&house.get("coordinator", &path).await.html).starts_with("Notitie"));
    let refused = house.fill("coordinator", &path, &[("text", "")]).await;
    assert!(title(&refused.html).starts_with("Fout: "), "{}", title(&refused.html));
    sound(&refused.html, "the refused form");
    let nothing = house.fill("coordinator", &format!("/dossiers/{number}/acts/correct?what=none"), &[]).await;
    sound(&nothing.html, "a form without a choice");
}

#[tokio::test]
async fn no_line_is_longer_than_a_line() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let long = "x".repeat(201);
    for (who, act, field) in [
        ("desk", "correct?what=complainant", "town"),
        ("manager", "forward", "to"),
        ("coordinator", "name-respondent", "name"),
    ] {
        let path = format!("/dossiers/{number}/acts/{act}");
        let typed = [(field, long.as_str()), ("reason", "Zij belde.")];
        let refused = house.fill(who, &path, &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{act}");
        assert!(refused.html.contains("hoogstens 200 tekens"), "{act}: {}", plain(&refused.html));
        assert!(refused.html.contains(&format!("href=\"#{field}\"")), "{act}");
    }
}

#[tokio::test]
async fn a_verdict_on_an_earlier_draft_is_not_kept_over_a_new_one() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    house.act("handler", &number, "propose", &[("text", "Het eerste voorstel.")]).await;
    let path = format!("/dossiers/{number}/acts/check-form");
    let form = house.form("coordinator", &path).await;
    let verdict = filled(form, &[("outcome", "refused"), ("remarks", "")]);
    let kept = house.post("coordinator", &path, &verdict).await;
    assert!(kept.html.contains("value=\"refused\" checked"), "the draft is the same: {}", plain(&kept.html));
    house.act("handler", &number, "propose", &[("text", "Het tweede voorstel.")]).await;
    let other = house.post("coordinator", &path, &verdict).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(other.html.contains("Het tweede voorstel.") && !other.html.contains("value=\"refused\" checked"));
}

#[tokio::test]
async fn the_enter_key_sends_the_form() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let page = house.get("desk", &format!("/dossiers/{number}/acts/classify")).await;
    let form = page.html.split("<form class=\"gehoor-form\"").nth(1).expect("a form");
    let first = form.split("<button ").nth(1).and_then(|rest| rest.split('>').next()).expect("a button");
    assert!(!first.contains("name="), "the first button is the one that Enter presses: {first}");
    assert!(form.contains("name=\"more\""));
}

#[tokio::test]
async fn a_letter_keeps_its_language_on_a_page_in_another() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    house.act("manager", &number, "assess", &[("decision", "admissible")]).await;
    house.act("manager", &number, "acknowledge", &[]).await;
    let page = house.get("manager", &format!("/dossiers/{number}?lang=fr")).await;
    let letter = page.html.split("href=\"").filter_map(|part| part.split('"').next());
    let letter = letter.into_iter().find(|href| href.contains("/documents/")).expect("a letter").to_owned();
    let sheet = house.get("manager", &letter).await.html;
    assert!(
        sheet.contains("<html lang=\"fr\">") && sheet.contains("<main class=\"gehoor-letter\" lang=\"nl\">")
    );
    let tools =
        sheet.split("<nav class=\"gehoor-letter-tools").nth(1).and_then(|rest| rest.split("</nav>").next());
    assert!(tools.expect("tools in a landmark").contains("Retour au dossier"), "{tools:?}");
}

/// A term asks for attention from its own day of warning, wherever it stands.
#[tokio::test]
async fn soon_is_the_same_day_in_the_dossier_and_in_the_lists() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let mut states = Vec::new();
    for _ in 0..4 {
        let mut browser = house.signed_in("coordinator").await;
        let shown = badge(&browser.get(&format!("/dossiers/{number}")).await.html);
        assert_eq!(shown, badge(&browser.get("/register").await.html));
        states.push(shown.split('"').next().unwrap_or_default().to_owned());
        house.clock.set(house.clock.now() + jiff::SignedDuration::from_hours(24));
    }
    // the acknowledgement has no warning before its last day; the answer of 1 April has one five working days before
    assert_eq!(states, ["ample", "soon", "soon", "late"]);
    for (day, soon) in [("2026-03-24T09:00:00Z", 0), ("2026-03-25T09:00:00Z", 1)] {
        house.clock.set(day.parse().expect("an instant"));
        let mut browser = house.signed_in("coordinator").await;
        let page = browser.get(&format!("/dossiers/{number}")).await;
        assert_eq!(page.html.matches("gehoor-term--soon").count(), soon, "{day}");
    }
}

/// The first term on a page: its state, then its words.
fn badge(html: &str) -> String {
    let rest = html.split(" gehoor-term--").nth(1).unwrap_or_else(|| panic!("no term: {}", plain(html)));
    rest.split("</span>").next().unwrap_or_default().to_owned()
}
