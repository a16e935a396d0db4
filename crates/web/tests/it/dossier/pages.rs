//! What every page of a dossier owes to whoever cannot see it, and to whoever typed something.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use super::house::{filled, house, plain};
use super::{MAIL, to_answered, to_investigated};

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

#[tokio::test]
async fn who_works_in_another_language_is_told_in_which_to_write() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let label = async |lang: &str| {
        let form = house.get("handler", &format!("/dossiers/{number}/acts/propose?lang={lang}")).await.html;
        let label = form.split("for=\"text\"").nth(1).and_then(|rest| rest.split("</label>").next());
        label.expect("a label").to_owned()
    };
    assert!(label("fr").await.contains("en néerlandais"), "{}", label("fr").await);
    assert!(!label("nl").await.contains("Nederlands"), "{}", label("nl").await);
}

#[tokio::test]
async fn two_files_of_one_name_are_told_apart() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    for (who, size) in [("coordinator", 1), ("handler", 3)] {
        let holder = office::attachment::Holder::Person(domain::people::PersonId(who.to_owned()));
        let text = "x".repeat(size * 1024);
        let taken = house.office.take_file(&holder, "foto.txt", text.as_bytes()).await.expect("a place");
        let file = taken.expect("a file").id;
        house.act(who, &number, "note", &[("text", "Nota."), ("files", &file)]).await;
    }
    let form = house.get("handler", &format!("/dossiers/{number}/acts/propose")).await;
    for told in ["Cas Regel, 2 maart 2026, 1 kB", "Hanna Zoek, 2 maart 2026, 3 kB"] {
        assert!(plain(&form.html).contains(told), "{told}: {}", plain(&form.html));
    }
}

#[tokio::test]
async fn a_compliment_complains_of_nothing() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let page = format!("/dossiers/{number}");
    assert!(house.get("desk", &page).await.html.contains("id=\"grievances\""));
    house.act("desk", &number, "classify", &[("kind", "compliment"), ("reason", "Een dank u.")]).await;
    let shown = plain(&house.get("desk", &page).await.html);
    assert!(!shown.contains("Klachtonderdeel"), "{shown}");
}

#[tokio::test]
async fn a_dossier_is_transferred_only_where_there_is_another_organisation() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let offered = async || {
        let page = house.get("coordinator", &format!("/dossiers/{number}")).await;
        (page.html.contains("/acts/transfer\""), page.html.contains("/acts/reroute\""))
    };
    assert_eq!(offered().await, (true, true));
    let form = house.get("coordinator", &format!("/dossiers/{number}/acts/transfer")).await.html;
    assert!(form.contains("value=\"training/\""), "it has everyone whom the procedure needs");
    for stuck in ["personnel/", "temps/", "school/"] {
        assert!(!form.contains(&format!("value=\"{stuck}")), "{stuck}: nobody could go on with it there");
    }
    assert!(plain(&form).contains("stuurt u de klacht door"), "{}", plain(&form));
    let others: Vec<_> = house
        .office
        .bodies()
        .open()
        .filter(|body| body.id != "selection")
        .map(|body| (**body).clone())
        .collect();
    for body in others {
        let by = domain::people::PersonId("admin".to_owned());
        let closed = office::body::Body { closed: true, ..body };
        house.office.save_body(&by, closed).await.expect("a database").expect("saved");
    }
    assert_eq!(offered().await, (false, true), "its own units are still there");
}

#[tokio::test]
async fn a_day_that_the_calendar_moved_says_from_when_to_when_and_why() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let by = domain::people::PersonId("admin".to_owned());
    let body = (**house.office.bodies().get("selection").expect("the body")).clone();
    let closures = Some("[[closure]]\non = 2026-04-01\nname = \"Verhuisdag\"\n".to_owned());
    let closed = office::body::Body { closures, ..body };
    house.office.save_body(&by, closed).await.expect("a database").expect("saved");
    house.office.run_due_jobs().await.expect("jobs");
    let page = plain(&house.get("coordinator", &format!("/dossiers/{number}")).await.html);
    let (_, course) = page.split_once("Termijnen herberekend").expect("the entry");
    assert!(course.contains("voordien op 1 april 2026") && course.contains("Verhuisdag"), "{course}");
}

/// What a draft encloses goes out with the answer: named in it, part of what its digest covers, and to be had behind the
/// link; what is not enclosed stays within.
#[tokio::test]
async fn an_answer_takes_its_enclosures_along() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let holder = |who: &str| office::attachment::Holder::Person(domain::people::PersonId(who.to_owned()));
    let file = async |who: &str, name: &str| {
        let taken = house.office.take_file(&holder(who), name, b"%PDF-1.7\n%%EOF").await.expect("a place");
        taken.expect("a file").id
    };
    let inner = file("handler", "intern.pdf").await;
    house.act("handler", &number, "note", &[("text", "Nota."), ("files", &inner)]).await;
    let plan = file("handler", "plan <b>.pdf").await;
    house.act("handler", &number, "propose", &[("text", "Zie het plan."), ("files", &plan)]).await;
    // the next version keeps what the one before enclosed, unless someone unticks it
    house.act("handler", &number, "propose", &[("text", "Zie het plan in bijlage.")]).await;
    let checking = house.get("coordinator", &format!("/dossiers/{number}/acts/check-form")).await;
    assert!(checking.html.contains("plan _b_.pdf</a>"), "who checks the text sees what goes along");
    house.act("coordinator", &number, "check-form", &[("outcome", "passed")]).await;
    house.act("manager", &number, "check-content", &[("outcome", "passed")]).await;
    let judged = [("judgment", "well-founded"), ("judgment-reason", "Een test begint op tijd.")];
    house.act("manager", &number, "judge?item=1", &judged).await;
    house.act("manager", &number, "answer", &[("resolution", "resolved")]).await;
    let reading = house.reading("manager", &number).await;
    let answer = reading.documents.iter().find(|letter| letter.kind == "answer").expect("an answer");
    let enclosed = office::letter::enclosures::of(answer);
    assert_eq!(enclosed.iter().map(|file| file.id.as_str()).collect::<Vec<_>>(), [plan.as_str()]);
    assert!(answer.body_text.contains("Bijlagen:\n- plan _b_.pdf"), "{}", answer.body_text);
    assert!(answer.body_html.contains("<li>plan _b_.pdf</li>"), "{}", answer.body_html);
    let theirs: Vec<_> = reading.attachments_of_complainant().iter().map(|file| file.id.clone()).collect();
    assert_eq!(theirs, [plan]);
    let office = &house.office;
    let found =
        office::verify::verify(office.store(), Some(office.blobs()), office.org()).await.expect("looked");
    assert_eq!((found.broken.as_slice(), found.attachments), (&[][..], Some(2)));
}

/// Where several are complained about, a judgment says of whose conduct it is: none reads what was judged of another (Awb 9:9).
#[tokio::test]
async fn a_judgment_says_whose_conduct_it_is_about_where_several_are_named() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    house.act("handler", &number, "propose", &[("text", "Zo zit het.")]).await;
    for name in ["Nico Beklaagd", "Mona Genoemd"] {
        house.act("desk", &number, "name-respondent", &[("name", name)]).await;
    }
    let address = format!("/dossiers/{number}/acts/judge?item=1");
    let mut manager = house.signed_in("manager").await;
    let form = manager.get(&address).await;
    assert!(
        form.main().contains("Over wiens handelen") && form.main().contains("Mona Genoemd"),
        "{}",
        form.main()
    );
    let judged = [("judgment", "unfounded"), ("judgment-reason", "Zij was er niet.")];
    let silent = manager.fill(&form, &address, &judged).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(&silent.html, "a judgment that says of nobody");
    let told = [judged.as_slice(), &[("about", "2")]].concat();
    let done = manager.fill(&silent, &address, &told).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    let reading = house.reading("manager", &number).await;
    let judged = reading.dossier.judgments.get(&(1, 1)).expect("a judgment");
    assert_eq!(judged.about, [2]);
    assert!(reading.dossier.concerns(judged, 2) && !reading.dossier.concerns(judged, 1));
}

/// Whoever looks at it anew reads why that was asked for, and what the first level came to, as that of the first level.
#[tokio::test]
async fn the_forms_of_the_higher_level_show_what_led_there() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_answered(&house, &number).await;
    let remark = [("satisfaction", "not-satisfied"), ("remark", "Dit lost niets op.")];
    house.act("desk", &number, "react", &remark).await;
    house.act("desk", &number, "escalate", &[("reason", "Te ver van huis.")]).await;
    house.act("coordinator", &number, "assign", &[("handler", "second")]).await;
    house.act("second", &number, "investigate", &[("findings", "Het aanbod is redelijk.")]).await;
    for (who, act) in [("second", "propose"), ("board", "uphold")] {
        let said = plain(&house.get(who, &format!("/dossiers/{number}/acts/{act}")).await.html);
        for told in
            ["Te ver van huis.", "Dit lost niets op.", "De zaal ging te laat open.", "een nieuwe datum aan"]
        {
            assert!(said.contains(told), "{act}, {told}: {said}");
        }
    }
    let uphold = house.get("board", &format!("/dossiers/{number}/acts/uphold")).await;
    assert!(plain(&uphold.html).contains("Eerste niveau"), "whose judgment it is: {}", plain(&uphold.html));
}
