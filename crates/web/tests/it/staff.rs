//! The pages of staff: signing in, registering, what waits, the register, letters to post, people.

mod account;
mod aloud;
mod drafts;
mod letters;
mod lists;
mod people;
mod register;
mod registration;
mod sign_in;
mod text_blocks;

use crate::support::{Browser, House, Page};

/// What a call at the desk takes at least.
const CALL: [(&str, &str); 6] = [
    ("medium", "phone"),
    ("received-on", "2026-02-27"),
    ("source", "direct"),
    ("kind", "complaint"),
    ("language", "nl"),
    ("email", "an@postvak.example"),
];

/// Registers a call with these words, and more or other answers.
pub async fn register(desk: &mut Browser, message: &str, more: &[(&str, &str)]) -> Page {
    let page = desk.get("/registration").await;
    let usual = CALL.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let mut typed: Vec<_> = usual.copied().collect();
    typed.push(("message", message));
    typed.extend(more);
    desk.fill(&page, "/registration", &typed).await
}

/// The number of the dossier that an answer leads to.
pub fn number(page: &Page) -> String {
    let led = page.location().strip_prefix("/registration?done=");
    led.unwrap_or_else(|| panic!("{}", page.main())).to_owned()
}

#[tokio::test]
async fn every_language_has_every_sentence_with_the_same_variables() {
    let differences = House::open().await.office.texts().differences();
    assert!(differences.is_empty(), "{differences:#?}");
}

/// The pages of administrators; those with the names of facts between braces are looked at elsewhere.
const ADMINISTRATION: [&str; 11] = [
    "/administration",
    "/administration/text-blocks",
    "/administration/bodies/new",
    "/administration/bodies/new?languages=nl&languages=fr",
    "/administration/bodies/selection",
    "/administration/bodies/selection/particulars",
    "/administration/bodies/selection/units",
    "/administration/bodies/selection/services",
    "/administration/bodies/selection/subjects",
    "/administration/bodies/selection/closing-days",
    "/administration/bodies/selection/look",
];

/// A sentence that is missing shows its id between braces.
#[tokio::test]
async fn every_page_has_its_sentences_in_every_language() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    register(&mut desk, "Niemand nam op.", &[("email", ""), ("street", "Kerkstraat 4"), ("town", "Gent")])
        .await;
    let pages = [
        "/work",
        "/register",
        "/registration",
        "/letters",
        "/alerts",
        "/account",
        "/people",
        "/people/new",
        "/register/workload",
        "/register/print",
        "/register?q=x&state=closed",
        "/register/handover?from=handler",
        "/account/second-factor",
        "/administration/audit",
        "/administration/access",
        "/administration/accounts",
    ];
    for lang in ["nl", "fr", "de", "en"] {
        for path in pages
            .into_iter()
            .chain(["/people/desk", "/people/admin?done=left", "/sign-in"])
            .chain(ADMINISTRATION)
        {
            let mut browser = house
                .signed_in(match path {
                    _ if path.starts_with("/people") || path.starts_with("/adm") => "admin",
                    _ if path.starts_with("/register/") => "coordinator",
                    _ => "desk",
                })
                .await;
            let mark = if path.contains('?') { '&' } else { '?' };
            let page = browser.get(&format!("{path}{mark}lang={lang}")).await;
            assert!(page.status.is_success(), "{path}: {}", page.status);
            assert!(!page.html.contains('{'), "{path} in {lang}: {}", page.main());
        }
    }
}
