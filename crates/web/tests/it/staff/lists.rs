//! My work, the register, what I was told.

use axum::http::StatusCode;
use domain::people::Role;
use jiff::SignedDuration;

use super::{number, register};
use crate::support::House;

#[tokio::test]
async fn work_falls_to_whom_it_belongs_the_most_urgent_first() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let late = number(&register(&mut desk, "Later gezegd.", &[("received-on", "2026-03-02")]).await);
    let early = number(&register(&mut desk, "Eerder gezegd.", &[("received-on", "2026-02-20")]).await);
    let mut manager = house.signed_in("manager").await;
    let work = manager.get("/work").await;
    let place = |number: &str| {
        let todo = work.main().split_once("Te doen").expect("a list").1;
        todo.find(&format!("/dossiers/{number}/acts/assess")).unwrap_or_else(|| panic!("{todo}"))
    };
    assert!(place(&early) < place(&late));
    assert!(work.main().contains("6 dagen te laat"), "{}", work.main());
    assert!(work.main().contains("nog 2 dagen") && work.main().contains("Ontvankelijkheid beoordelen"));

    let mut handler = house.signed_in("handler").await;
    assert!(handler.get("/work").await.main().contains("Er wacht niets op u"));
}

#[tokio::test]
async fn alerts_stand_under_the_work_until_they_are_seen() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let number = number(&register(&mut desk, "Niemand belt terug.", &[]).await);
    let mut manager = house.signed_in("manager").await;
    let work = manager.get("/work").await;
    assert!(work.main().contains("Er is één nieuwe attendering voor u"), "{}", work.main());
    let alerts = manager.get("/alerts").await;
    assert!(
        alerts.main().contains(&number)
            && alerts.main().contains("Volgende stap: Ontvankelijkheid beoordelen")
    );
    let seen = manager.fill(&alerts, "/alerts", &[]).await;
    assert_eq!(seen.location(), "/alerts");
    assert!(!manager.get("/work").await.main().contains("nieuwe attendering"));
    let alerts = manager.get("/alerts").await;
    assert!(alerts.main().contains(&number) && !alerts.main().contains("Alles als gezien aanmerken"));
}

#[tokio::test]
async fn the_register_pages_filters_and_finds() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    for count in 1..=52 {
        let kind = if count == 7 { "compliment" } else { "complaint" };
        register(&mut desk, &format!("Bericht {count}."), &[("kind", kind)]).await;
    }
    let first = desk.get("/register").await;
    assert_eq!(first.main().matches("scope=\"row\"").count(), 50);
    assert!(first.main().contains(">2026-SEL-52</a>"));
    let (_, rest) = first.main().split_once("rel=\"next\"").map_or(("", ""), |(before, _)| ("", before));
    let older = rest.rsplit("href=\"").next().and_then(|link| link.split('"').next()).expect("a link");
    let second = desk.get(older).await;
    assert_eq!(second.main().matches("scope=\"row\"").count(), 2, "{older}");
    assert!(first.main().contains("De eerste 50 dossiers,"), "{}", first.main());
    assert!(second.main().contains("De laatste 2 dossiers,"), "{}", second.main());
    assert!(second.main().contains(">2026-SEL-1</a>") && second.main().contains("Naar het begin"));

    let found = desk.get("/register?kind=compliment&open=yes").await;
    assert_eq!(found.main().matches("scope=\"row\"").count(), 1);
    assert!(desk.get("/register?mine=yes").await.main().contains("Geen dossiers gevonden"));
    assert!(desk.get("/register?term=late").await.main().contains("Geen dossiers gevonden"));
    house.clock.set(house.clock.now() + SignedDuration::from_hours(24 * 7));
    assert_eq!(desk.get("/register?term=late").await.main().matches("scope=\"row\"").count(), 50);

    assert_eq!(desk.get("/register?q=2026-sel-7").await.location(), "/dossiers/2026-SEL-7");
    let missed = desk.get("/register?q=%3Cscript%3E").await;
    assert_eq!(missed.status, StatusCode::OK);
    assert!(missed.main().contains("Niets gevonden voor “&lt;script&gt;”"), "{}", missed.main());
    for odd in ["after=x", "after=2026-03-02~%27", "state=%27%20OR%201=1", "place=%00", "q=%FF", "q=%22-*%00"]
    {
        assert_eq!(desk.get(&format!("/register?{odd}")).await.status, StatusCode::OK, "{odd}");
    }
}

#[tokio::test]
async fn nobody_sees_what_is_not_theirs() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let number = number(&register(&mut desk, "Een geheim verhaal.", &[]).await);
    house.employ("other", "Otto Buiten", Role::ManagementCommittee).await;
    let mut other = house.signed_in("other").await;
    for path in ["/work", "/register", "/letters", "/alerts"] {
        assert!(!other.get(path).await.html.contains("geheim"), "{path}");
    }
    let asked = other.get(&format!("/register?q={number}")).await;
    assert!(asked.location().is_empty() && asked.main().contains("Niets gevonden"));
}
