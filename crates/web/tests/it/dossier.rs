//! The dossier's page and the forms of its acts, as a browser without script uses them.

mod disputes;
mod export;
mod group;
mod house;
mod measures;
mod outside;
mod pages;
mod preview;
mod together;

use axum::http::StatusCode;
use house::{House, filled, house, plain};

/// What is filled in, by the names of the fields.
type Fields<'f> = &'f [(&'f str, &'f str)];

const MAIL: &str = "tess@postvak.example";

/// Every sentence is there, with everything that it needs; no code of ours shows; the page holds together.
fn complete(html: &str, at: &str) {
    pages::sound(html, at);
    let words = plain(html);
    let holes = ["{", "}", "complaints-manager", "check-form", "anyone-of"];
    for hole in holes {
        assert!(!words.contains(hole), "{at} shows {hole}: {words}");
    }
    for inline in [" style=", "onclick", "<b>Niemand"] {
        assert!(!html.contains(inline), "{at} holds {inline}");
    }
}

async fn to_investigated(house: &House, number: &str) {
    house.act("manager", number, "assess", &[("decision", "admissible")]).await;
    house.act("manager", number, "acknowledge", &[]).await;
    house.act("coordinator", number, "assign", &[("handler", "handler")]).await;
    house.act("handler", number, "investigate", &[("findings", "De zaal ging te laat open.")]).await;
}

async fn to_answered(house: &House, number: &str) {
    to_investigated(house, number).await;
    house.act("handler", number, "propose", &[("text", "Wij bieden u een nieuwe datum aan.")]).await;
    house.act("coordinator", number, "check-form", &[("outcome", "passed")]).await;
    house.act("manager", number, "check-content", &[("outcome", "passed")]).await;
    let judged = [("judgment", "well-founded"), ("judgment-reason", "Een test begint op tijd.")];
    house.act("manager", number, "judge?item=1", &judged).await;
    house.act("manager", number, "answer", &[("resolution", "resolved")]).await;
}

#[tokio::test]
async fn a_complaint_goes_its_whole_way_by_forms() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let page = format!("/dossiers/{number}");
    to_answered(&house, &number).await;
    let shown = house.get("coordinator", &page).await;
    complete(&shown.html, "the page");
    for words in
        ["Een test begint op tijd.", "Tess Verhulst", "gegrond", "versie 1", "Lindenlaan 4", "uiterlijk"]
    {
        assert!(plain(&shown.html).contains(words), "{words}: {}", plain(&shown.html));
    }
    house.act("desk", &number, "react", &[("satisfaction", "satisfied"), ("remark", "Dank u.")]).await;
    house.act("coordinator", &number, "discuss", &[("report", "Zaal gaat vroeger open.")]).await;
    let closed = house.get("coordinator", &page).await;
    assert!(plain(&closed.html).contains("Dit dossier is beëindigd"), "{}", plain(&closed.html));
    house.act("coordinator", &number, "reopen", &[("reason", "Er kwam nog een brief.")]).await;
    house.act("coordinator", &number, "close-again", &[]).await;
}

#[tokio::test]
async fn every_form_that_is_offered_is_whole_and_can_be_asked_for() {
    let house = house().await;
    let number = house.complaint("").await;
    let mut seen = std::collections::BTreeSet::new();
    let mut look = async |house: &House| {
        for who in ["desk", "coordinator", "handler", "manager", "board"] {
            for lang in ["nl", "fr", "de", "en"] {
                let page = house.get(who, &format!("/dossiers/{number}?lang={lang}")).await;
                if page.status == StatusCode::NOT_FOUND {
                    continue;
                }
                complete(&page.html, &format!("the page of {who} in {lang}"));
                let links = page.html.split("href=\"").filter_map(|part| part.split('"').next());
                let acts =
                    links.filter(|href| href.contains("/acts/")).map(|href| href.replace("&amp;", "&"));
                for act in acts.collect::<std::collections::BTreeSet<_>>() {
                    let mark = if act.contains('?') { '&' } else { '?' };
                    let form = house.get(who, &format!("{act}{mark}lang={lang}")).await;
                    assert_eq!(form.status, StatusCode::OK, "{act}");
                    complete(&form.html, &act);
                    assert!(form.html.contains("<form class=\"gehoor-form\""), "{act}");
                    let (writes, keeps) =
                        (form.html.contains("<textarea"), form.html.contains("data-draft="));
                    assert_eq!(writes, keeps, "what takes its time is kept as a draft: {act}");
                    seen.insert(act);
                }
            }
        }
    };
    look(&house).await;
    to_investigated(&house, &number).await;
    look(&house).await;
    house.act("handler", &number, "propose", &[("text", "Een tekst.")]).await;
    look(&house).await;
    for what in ["receipt", "complainant", "representative", "language"] {
        let path = format!("/dossiers/{number}/acts/correct?what={what}");
        complete(&house.get("coordinator", &path).await.html, &path);
    }
    assert!(seen.len() > 15, "{seen:?}");
}

#[tokio::test]
async fn the_picture_shows_where_the_dossier_stands_to_those_who_may_see_it() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let path = format!("/dossiers/{number}/procedure");
    assert!(house.get("handler", &format!("/dossiers/{number}")).await.html.contains(&path));
    for lang in ["nl", "fr", "de", "en"] {
        let shown = house.get("handler", &format!("{path}?lang={lang}")).await;
        complete(&shown.html, lang);
        let boxes = |how: &str| shown.html.matches(&format!("gehoor-drawing__box--{how}\"")).count();
        let (done, owed, out) = (boxes("done"), boxes("owed"), boxes("out"));
        assert_eq!((done, owed), (7, 3), "received to investigated; to draft, to judge, to answer");
        assert!(out >= 1, "a complaint gets no short reply");
    }
    assert_eq!(house.get("admin", &path).await.status, StatusCode::NOT_FOUND);
    let alone = house.get("handler", &format!("{path}.svg")).await;
    let boxes = alone.html.matches("gehoor-drawing__box--done\"").count();
    assert!(alone.html.starts_with("<svg") && boxes == 7, "the whole picture by itself: {}", alone.html);
    assert_eq!(house.get("admin", &format!("{path}.svg")).await.status, StatusCode::NOT_FOUND);
    let page = house.get("handler", &format!("/dossiers/{number}?lang=nl")).await;
    let why = page.html.split("Waarom kan ik iets niet doen?").nth(1).unwrap_or_default();
    let (ahead, out) =
        why.split_once("Hoort niet, of niet meer, bij het verloop (").expect("folded at the end");
    assert!(!ahead.contains("Komt erbij met") && out.contains("Komt erbij met:"), "{}", plain(why));
}

#[tokio::test]
async fn what_is_missing_is_said_and_nothing_typed_is_lost() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let judge = format!("/dossiers/{number}/acts/judge?item=1");
    let shown =
        house.fill("manager", &judge, &[("judgment", "unfounded"), ("judgment-reason", " \u{0} ")]).await;
    assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(shown.html.contains("href=\"#judgment-reason\""), "{}", plain(&shown.html));
    assert!(shown.html.contains("value=\"unfounded\" checked"));
    let shown = house.fill("manager", &judge, &[("judgment-reason", "Regel <4> & meer")]).await;
    assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(shown.html.contains("Regel &lt;4&gt; &amp; meer</textarea>"));
    assert!(house.reading("manager", &number).await.dossier.judgments.is_empty());
}

#[tokio::test]
async fn every_reason_that_is_expected_must_be_there() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let empty = [
        ("handler", "investigate", "findings"),
        ("handler", "propose", "text"),
        ("manager", "hold", "reason"),
        ("coordinator", "note", "text"),
        ("manager", "forward", "to"),
        ("coordinator", "merge", "lead"),
        ("coordinator", "transfer", "reason"),
        ("coordinator", "reroute", "reason"),
        ("coordinator", "correct?what=language", "reason"),
    ];
    for (who, act, field) in empty {
        let shown = house.fill(who, &format!("/dossiers/{number}/acts/{act}"), &[(field, "")]).await;
        assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY, "{act}");
        assert!(shown.html.contains(&format!("href=\"#{field}\"")), "{act}: {}", plain(&shown.html));
    }
}

#[tokio::test]
async fn who_comes_second_is_told_and_can_send_again() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_investigated(&house, &number).await;
    let path = format!("/dossiers/{number}/acts/judge?item=1");
    let form = house.form("manager", &path).await;
    house.act("coordinator", &number, "note", &[("text", "Intussen gebeld.")]).await;
    let form = filled(form, &[("judgment", "unfounded"), ("judgment-reason", "Er was tijd genoeg.")]);
    let told = house.post("manager", &path, &form).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(plain(&told.html).contains("Iemand anders heeft intussen"), "{}", plain(&told.html));
    assert!(told.html.contains("Er was tijd genoeg.</textarea>"));
    let hidden = |name: &str| -> String {
        let at = told.html.split(&format!("name=\"{name}\" value=\"")).nth(1).expect(name);
        at.split('"').next().unwrap_or_default().to_owned()
    };
    let again = filled(form, &[("seen", &hidden("seen")), ("once", &hidden("once"))]);
    assert_eq!(house.post("manager", &path, &again).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_second_click_does_nothing() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let path = format!("/dossiers/{number}/acts/note");
    let form = filled(house.form("coordinator", &path).await, &[("text", "Eén keer.")]);
    assert_eq!(house.post("coordinator", &path, &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.post("coordinator", &path, &form).await.status, StatusCode::SEE_OTHER);
    let page = house.get("coordinator", &format!("/dossiers/{number}")).await;
    assert_eq!(page.html.matches("<time").count(), page.html.matches("gehoor-timeline__what").count());
    assert_eq!(plain(&page.html).matches("Eén keer.").count(), 2, "in the notes and in the course");
}

#[tokio::test]
async fn who_may_not_see_it_finds_nothing() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    house.act("manager", &number, "assess", &[("decision", "admissible")]).await;
    house.act("manager", &number, "acknowledge", &[]).await;
    let page = house.get("manager", &format!("/dossiers/{number}")).await;
    let letters = page.html.split("href=\"").filter_map(|part| part.split('"').next());
    let letter = letters.into_iter().find(|href| href.contains("/documents/")).expect("a letter").to_owned();
    let sheet = house.get("manager", &letter).await;
    assert!(sheet.status == StatusCode::OK && sheet.html.contains("gehoor-letter__head"));
    let nothing = house.get("admin", "/dossiers/2026-SEL-999").await;
    for path in [format!("/dossiers/{number}"), letter, format!("/dossiers/{number}/acts/note")] {
        let shown = house.get("admin", &path).await;
        assert_eq!(
            (shown.status, plain(&shown.html)),
            (StatusCode::NOT_FOUND, plain(&nothing.html)),
            "{path}"
        );
    }
    house.act("coordinator", &number, "name-respondent", &[("person", "handler")]).await;
    let named = house.get("handler", &format!("/dossiers/{number}")).await;
    assert_eq!(named.status, StatusCode::NOT_FOUND);
    for path in ["documents/none", "acts/none", "acts/judge?item=9"] {
        let shown = house.get("manager", &format!("/dossiers/{number}/{path}")).await;
        assert_eq!(shown.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_is_not_yet_possible_says_why() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let shown = house.get("manager", &format!("/dossiers/{number}/acts/answer")).await;
    assert!(plain(&shown.html).contains("Dit kan nu niet"), "{}", plain(&shown.html));
    assert!(!shown.html.contains("name=\"seen\""));
    let forced = house
        .post(
            "manager",
            &format!("/dossiers/{number}/acts/answer"),
            &filled(
                house.form("manager", &format!("/dossiers/{number}/acts/assess")).await,
                &[("digest", "x")],
            ),
        )
        .await;
    assert_eq!(forced.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn grievances_are_worded_row_by_row() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    let path = format!("/dossiers/{number}/acts/classify");
    let form = house.form("desk", &path).await;
    let more = house
        .post("desk", &path, &filled(form.clone(), &[("grievance-2", "Niemand zei iets."), ("more", "rows")]))
        .await;
    assert_eq!(more.status, StatusCode::OK);
    assert!(more.html.contains("name=\"grievance-3\"") && more.html.contains("Niemand zei iets.</textarea>"));
    let two = [("grievance-2", "Niemand zei iets."), ("subject-2", "manner"), ("main", "2")];
    assert_eq!(house.post("desk", &path, &filled(form, &two)).await.status, StatusCode::SEE_OTHER);
    let reading = house.reading("desk", &number).await;
    let found: Vec<_> = reading
        .dossier
        .grievances
        .iter()
        .map(|g| (reading.text(&g.text), g.subject.as_deref(), g.main))
        .collect();
    assert_eq!(
        found,
        [("De test begon een uur te laat.", None, false), ("Niemand zei iets.", Some("manner"), true)]
    );
    let other = house.fill("desk", &path, &[("kind", "suggestion")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(other.html.contains("href=\"#reason\""));
}

#[tokio::test]
async fn a_correction_replaces_what_was_wrong_and_shows_both() {
    let house = house().await;
    let number = house.complaint("").await;
    let wrong =
        [("decision", "inadmissible"), ("ground", "old-facts"), ("inadmissible-reason", "Te lang geleden.")];
    house.act("manager", &number, "assess", &wrong).await;
    let right = [("decision", "admissible"), ("reason", "De feiten zijn van vorige maand.")];
    house.act("manager", &number, "correct?what=admissibility", &right).await;
    let email = [("email", "tess@postvak"), ("reason", "Zij mailde.")];
    let path = format!("/dossiers/{number}/acts/correct?what=complainant");
    let shown = house.fill("desk", &path, &email).await;
    assert!(shown.html.contains("href=\"#email\""), "{}", plain(&shown.html));
    house
        .act("desk", &number, "correct?what=complainant", &[("email", MAIL), ("reason", "Zij mailde.")])
        .await;
    let page = house.get("desk", &format!("/dossiers/{number}")).await;
    let words = plain(&page.html);
    assert!(
        words.contains("dit telt niet meer")
            && page.html.contains(&format!("mailto:{MAIL}"))
            && words.contains("Te lang geleden."),
        "{words}"
    );
}

#[tokio::test]
async fn a_second_level_goes_its_way_by_forms() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_answered(&house, &number).await;
    house.act("desk", &number, "react", &[("satisfaction", "not-satisfied")]).await;
    house.act("desk", &number, "escalate", &[("reason", "Te ver van huis.")]).await;
    let page = house.get("coordinator", &format!("/dossiers/{number}")).await;
    assert!(plain(&page.html).contains("Hoger niveau"), "{}", plain(&page.html));
    let assign = format!("/dossiers/{number}/acts/assign");
    let form = house.get("coordinator", &assign).await;
    assert!(
        form.html.contains("Zoe Twee") && !form.html.contains("Hanna Zoek</label>"),
        "who handled it before"
    );
    let before = [("handler", "handler")];
    assert_eq!(house.fill("coordinator", &assign, &before).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.act("coordinator", &number, "assign", &[("handler", "second")]).await;
    house.act("second", &number, "investigate", &[("findings", "Het aanbod is redelijk.")]).await;
    house.act("board", &number, "uphold", &[("reason", "Het aanbod is redelijk en blijft.")]).await;
    house.act("second", &number, "propose", &[("text", "Onze beslissing blijft.")]).await;
    house.act("coordinator", &number, "check-form", &[("outcome", "passed")]).await;
    house.act("board", &number, "check-content", &[("outcome", "passed")]).await;
    house.act("board", &number, "answer", &[]).await;
    house.act("board", &number, "refer", &[("line", "2")]).await;
    let letters = house.reading("board", &number).await.documents;
    let answers = letters.iter().filter(|letter| letter.kind == "answer");
    let subjects: std::collections::BTreeSet<_> = answers.map(|letter| &letter.subject).collect();
    assert_eq!(subjects.len(), 2, "{subjects:?}");
    let upheld = ["redelijk en blijft.", "Dit oordeel blijft:", "Een test begint op tijd."];
    assert!(letters.iter().any(|letter| upheld.iter().all(|words| letter.body_text.contains(words))));
    let page = house.get("board", &format!("/dossiers/{number}")).await;
    complete(&page.html, "the page of the second level");
    for words in ["Te ver van huis.", "Waarom de beslissing behouden blijft", "tweede lijn"] {
        assert!(plain(&page.html).contains(words), "{words}: {}", plain(&page.html));
    }
}

#[tokio::test]
async fn every_way_out_is_a_form() {
    let house = house().await;
    let lead = house.complaint(MAIL).await;
    let ways: [(&str, &str, Fields<'_>); 6] = [
        ("coordinator", "decline", &[("ground", "spam"), ("reason", "Reclame.")]),
        ("manager", "forward", &[("to", "Gemeente Voorbeeld"), ("street", "Markt 1"), ("town", "Gent")]),
        ("coordinator", "merge", &[("lead", &lead)]),
        ("desk", "withdraw", &[("reason", "Zij belde.")]),
        ("coordinator", "transfer", &[("to", "training/"), ("reason", "Gaat over een opleiding.")]),
        ("coordinator", "reroute", &[("to", "selection/languages"), ("reason", "Gaat over een taaltest.")]),
    ];
    for (who, act, fields) in ways {
        let number = house.complaint(MAIL).await;
        house.act(who, &number, act, fields).await;
        let page = house.get(who, &format!("/dossiers/{number}")).await;
        match act {
            "transfer" => assert_eq!(page.status, StatusCode::NOT_FOUND, "it is with another body"),
            _ => complete(&page.html, act),
        }
        if act == "forward" {
            let words = plain(&page.html);
            assert!(
                words.contains("Gemeente Voorbeeld, Markt 1, Gent"),
                "where it went, in the course: {words}"
            );
        }
    }
    let question = house.complaint(MAIL).await;
    house
        .act("desk", &question, "classify", &[("kind", "information-request"), ("reason", "Een vraag.")])
        .await;
    house.act("desk", &question, "reply", &[("text", "Op 20 april.")]).await;
    let page = house.get("desk", &format!("/dossiers/{question}")).await;
    assert!(plain(&page.html).contains("Dit dossier is beëindigd"), "{}", plain(&page.html));
}
