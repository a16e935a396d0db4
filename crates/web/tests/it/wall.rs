//! The wall of rights, whole: whoever is complained about and works here sees what the procedure gives and nothing else of
//! the dossier, on any page that there is, under whatever roles (Awb 9:7, 9:9; domain P-01, P-02).

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use axum::http::StatusCode;
use domain::people::{PersonId, Role};

use crate::heard::{house, to_invited};
use crate::support::{Browser, House, repository};

/// What only that dossier says: who complains, where they live, what they wrote.
const WORDS: [&str; 4] = ["Verhulst", "tess@postvak", "Lindenlaan", "wachtzaal"];
/// No dossier has this number.
const UNKNOWN: &str = "2026-SEL-99";

/// The address of every page of the site, out of its source: one that is added is walked too.
fn pages() -> BTreeSet<String> {
    let mut folders: Vec<PathBuf> = vec![repository().join("crates/web/src")];
    let mut found = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = fs::read_to_string(&path).unwrap_or_default();
            for route in source.split(".route(").skip(1) {
                let Some((address, handlers)) =
                    route.trim_start().strip_prefix('"').and_then(|r| r.split_once('"'))
                else {
                    continue;
                };
                if handlers.trim_start_matches(',').trim_start().starts_with("get(") {
                    found.insert(address.to_owned());
                }
            }
        }
    }
    found
}

/// What one can guess or learn: the ids and names that an address may have in its places.
struct Guesses {
    number: String,
    ids: Vec<String>,
    activities: Vec<String>,
}

impl Guesses {
    async fn of(house: &House, number: &str) -> Guesses {
        let manager = PersonId("manager".to_owned());
        let reading = house.office.dossier(number, &manager).await.expect("a store").expect("a dossier");
        let letters = reading.documents.iter().filter(|letter| letter.reader != "named");
        let ids = letters.map(|letter| letter.id.clone()).chain([
            reading.dossier.id.clone(),
            "selection".to_owned(),
            "named".to_owned(),
        ]);
        let activities = reading.procedure.activities.keys().cloned().collect();
        Guesses { number: number.to_owned(), ids: ids.collect(), activities }
    }

    fn of_place(&self, place: &str) -> Vec<String> {
        match place {
            "number" => vec![self.number.clone(), UNKNOWN.to_owned()],
            "id" => self.ids.clone(),
            "activity" => self.activities.clone(),
            "body" => vec!["selection".to_owned()],
            "name" => vec!["awb-9".to_owned()],
            "version" => vec!["v1".to_owned()],
            "lang" => vec!["nl".to_owned()],
            "part" => vec!["units".to_owned()],
            "notice" => vec!["privacy".to_owned()],
            "letter" => vec!["acknowledgement".to_owned()],
            _ => vec!["guessed".to_owned()],
        }
    }

    /// Every address that the guesses make of a page.
    fn addresses(&self, page: &str) -> Vec<String> {
        let mut all = vec![String::new()];
        for part in page.split('/').skip(1) {
            let values = match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
                Some(place) => self.of_place(place),
                None => vec![part.to_owned()],
            };
            all = all
                .iter()
                .flat_map(|begin| values.iter().map(move |value| format!("{begin}/{value}")))
                .collect();
        }
        all
    }
}

/// The pages with a question in their address that asks for that dossier.
fn asked(number: &str) -> Vec<String> {
    let mut all = Vec::new();
    for page in ["/register", "/register/print", "/register/file"] {
        for word in ["wachtzaal", "Verhulst", "tess@postvak.example", "Lindenlaan", number] {
            all.push(format!("{page}?q={word}"));
        }
        all.push(format!("{page}?all=yes"));
    }
    all.extend([format!("/registration?done={number}"), "/calendar?month=2026-04".to_owned()]);
    all.extend([format!("/administration/access?dossier={number}"), "/work/more?page=1".to_owned()]);
    all
}

/// Someone with every role that could show it, in that body.
async fn employ(house: &House, id: &str) {
    for role in
        [Role::Desk, Role::Coordinator, Role::ComplaintsManager, Role::DecisionBody, Role::LineManager]
    {
        house.give(id, role, "selection").await;
    }
    house.give(id, Role::Administrator, "selection").await;
}

/// The pages on which any of the words stands.
async fn telling(browser: &mut Browser, addresses: &[String], words: &[&str]) -> Vec<String> {
    let mut telling = Vec::new();
    for address in addresses {
        let page = browser.get(address).await;
        assert!(!page.status.is_server_error(), "{address}: {}", page.html);
        // what was asked is said back
        let asked = address.split_once("?q=").map_or("", |(_, asked)| asked);
        let words = words.iter().filter(|word| !asked.contains(*word));
        let found: Vec<_> = words.filter(|word| page.html.contains(**word)).collect();
        if !found.is_empty() {
            telling.push(format!("{address}: {found:?}"));
        }
    }
    telling
}

#[tokio::test]
async fn no_page_tells_who_is_complained_about_anything_of_the_dossier() {
    let house = house().await;
    employ(&house, "named").await;
    house.employ("like", "Lies Gelijk", Role::Handler).await;
    employ(&house, "like").await;
    let number = to_invited(&house).await;
    let guesses = Guesses::of(&house, &number).await;
    let pages = pages();
    assert!(pages.len() >= 60, "{pages:#?}");
    let mut addresses: Vec<String> = pages.iter().flat_map(|page| guesses.addresses(page)).collect();
    addresses.extend(asked(&number));

    let mut like = house.signed_in("like").await;
    let seen = telling(&mut like, &addresses, &WORDS).await;
    assert!(seen.len() > 15, "whoever has the same roles sees it: {seen:#?}");

    let mut named = house.signed_in("named").await;
    let leaks = telling(&mut named, &addresses, &WORDS).await;
    assert!(leaks.is_empty(), "{leaks:#?}");
    let led = telling(&mut named, &addresses, &[&format!("href=\"/dossiers/{number}")]).await;
    assert!(led.is_empty(), "{led:#?}");
}

#[tokio::test]
async fn a_guessed_number_is_answered_as_one_that_does_not_exist() {
    let house = house().await;
    employ(&house, "named").await;
    let number = to_invited(&house).await;
    let guesses = Guesses::of(&house, &number).await;
    let mut named = house.signed_in("named").await;
    let of_number =
        pages().into_iter().filter(|page| page.contains("{number}") && page.starts_with("/dossiers"));
    let addresses: Vec<String> = of_number
        .flat_map(|page| guesses.addresses(&page))
        .filter(|address| address.contains(&number))
        .collect();
    assert!(addresses.len() > 20, "{addresses:#?}");
    for address in addresses {
        let there = named.get(&address).await;
        let nowhere = named.get(&address.replace(&number, UNKNOWN)).await;
        assert_eq!(
            (there.status, nowhere.status),
            (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND),
            "{address}"
        );
        assert_eq!(there.main().replace(&number, UNKNOWN), nowhere.main(), "{address}");
    }
}

/// Counts and suggestions: what is registered now finds nothing of what is said of oneself.
#[tokio::test]
async fn what_is_similar_and_what_is_counted_leaves_it_out() {
    let house = house().await;
    employ(&house, "named").await;
    house.employ("like", "Lies Gelijk", Role::Handler).await;
    employ(&house, "like").await;
    to_invited(&house).await;
    let typed = [
        ("body", "selection"),
        ("message", "Hij schreeuwde in de wachtzaal."),
        ("name", "Tess Verhulst"),
        ("email", "tess@postvak.example"),
    ];
    for (who, finds) in [("like", true), ("named", false)] {
        let mut browser = house.signed_in(who).await;
        let form = browser.get("/registration").await;
        let hidden = form.hidden("/registration");
        let mut fields: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.extend(typed);
        let found = browser.post("/registration/similar", &fields).await;
        assert_eq!(found.html.contains("2026-SEL-1"), finds, "{who}: {}", found.html);
        let counted = browser.get("/register/workload").await;
        assert_eq!(counted.html.contains("handler="), finds, "{who}: {}", counted.main());
    }
}
