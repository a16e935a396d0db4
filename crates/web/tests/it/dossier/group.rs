//! What lists, my work and forms say of complaints that are handled together.

use axum::http::StatusCode;

use super::MAIL;
use super::house::{filled, house, plain, sent_untouched};
use super::together::three_together;

/// Nobody opens three dossiers one after the other that can be done in one.
#[tokio::test]
async fn my_work_says_what_is_handled_together() {
    let house = house().await;
    let [first, second, third] = three_together(&house).await;
    let alone = house.complaint(MAIL).await;
    let work = plain(&house.get("manager", "/work").await.html);
    assert_eq!(work.matches("Eerste van 3 die samen worden behandeld").count(), 1, "{work}");
    let with = format!("Samen behandeld met {first} (3 in totaal)");
    assert_eq!(work.matches(&with).count(), 2, "{work}");
    let page = house.get("manager", "/work").await.html;
    let row = |number: &str| {
        let to = format!("href=\"/dossiers/{number}\"");
        page.split("<tr").find(|row| row.contains(&to) && row.contains("scope=\"row\"")).map(plain)
    };
    for number in [&second, &third] {
        assert!(row(number).is_some_and(|row| row.contains(&with)), "{number}: {work}");
    }
    assert!(row(&alone).is_some_and(|row| !row.contains("amen behandeld")), "{work}");
    house.act("desk", &third, "name-respondent", &[("person", "manager")]).await;
    house.act("desk", &second, "withdraw", &[]).await;
    let work = plain(&house.get("manager", "/work").await.html);
    assert!(
        !work.contains("samen") && !work.contains("Samen behandeld"),
        "of what is over or about them nothing: {work}"
    );
}

/// Of a mass of complaints a form lists what fits on a screen; one box stands for all, and nothing is done where a box was unticked.
#[tokio::test]
async fn of_many_one_box_stands_for_all_and_the_rest_is_folded() {
    let house = house().await;
    let first = house.complaint(MAIL).await;
    let mut joined = Vec::new();
    for nr in 0..27 {
        let number = house.complaint_of(&format!("Burger{nr}"), &format!("burger{nr}@example.org")).await;
        house.act("coordinator", &number, "join", &[("lead", &first)]).await;
        joined.push(number);
    }
    let path = format!("/dossiers/{first}/acts/assess");
    let page = house.get("manager", &path).await;
    let words = plain(&page.html);
    assert!(
        words.contains("alle 27, behalve wat u hieronder uitvinkt") && words.contains("Nog 2"),
        "{words}"
    );
    assert_eq!(words.matches(": wat daar staat").count(), 25, "{words}");
    let form = filled(sent_untouched(&page.html), &[("decision", "admissible")]);
    assert_eq!(form.iter().filter(|(name, _)| name == "also").count(), 27);
    let without: Vec<_> =
        form.iter().filter(|field| field.1 != joined[26] && field.1 != joined[3]).cloned().collect();
    let alone: Vec<_> = form.into_iter().filter(|(name, _)| name != "also-all").collect();
    for (sent, done) in [(alone, 0), (without, 25)] {
        let sent = house.post("manager", &path, &sent).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", plain(&sent.html));
        let mut admitted = 0;
        for number in &joined {
            admitted += usize::from(house.reading("manager", number).await.dossier.admissible.is_some());
        }
        assert_eq!(admitted, done);
    }
    let lead = plain(&house.get("manager", &format!("/dossiers/{first}")).await.html);
    assert!(lead.contains("Nog 2 die hiermee samen worden behandeld"), "{lead}");
}

/// Twelve complaints about one thing are one cause (H-03): whoever counts from the list can count either.
#[tokio::test]
async fn lists_tell_complaints_from_causes() {
    let house = house().await;
    let alone = plain(&house.get("manager", "/register/print").await.html);
    let [first, second, third] = three_together(&house).await;
    let again = house.complaint(MAIL).await;
    house.act("coordinator", &again, "merge", &[("lead", &first)]).await;
    let other = house.complaint_of("Nele Maes", "nele@example.org").await;
    let paper = plain(&house.get("manager", "/register/print").await.html);
    assert!(paper.contains("5 dossiers over 2 zaken") && !alone.contains("zaken"), "{paper}");
    let causes = async || {
        let file = house.get("manager", "/register/file").await.html;
        let ends = |line: &str| {
            let cells: Vec<_> = line.split(';').collect();
            [cells[0], cells[cells.len() - 1]].map(str::to_owned)
        };
        let mut lines: Vec<_> = file.lines().skip(1).map(ends).collect();
        lines.sort();
        lines
    };
    let of = |number: &str, cause: &str| [number, cause].map(str::to_owned);
    let mut expected =
        [of(&first, &first), of(&second, &first), of(&third, &first), of(&again, &first), of(&other, &other)];
    expected.sort();
    assert_eq!(causes().await, expected);
    house.act("desk", &first, "name-respondent", &[("person", "manager")]).await;
    assert_eq!(causes().await[0], of(&second, &second), "of what is about them they learn no number");
}
