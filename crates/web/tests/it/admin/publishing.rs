//! A version of a procedure: checked apart, published from a day on for a body, refused with the reason.

use axum::http::StatusCode;
use domain::check::Fault;
use domain::people::Role;
use jiff::SignedDuration;
use office::proof::{Standing, Told, Verdict};

use crate::staff::{number, register};
use crate::support::{Browser, House, Page, files};

const V2: &str = "/administration/procedures/fod-po/v2";

/// What differs in the next version, said with other words of the file than a length or a name.
const FINE: [(&str, &str); 3] = [
    ("end    = \"extend\"\n", "end    = \"advance\"\n"),
    (
        "act        = \"name-respondent\"\n",
        "act        = \"name-respondent\"\nexempts    = [\"decision-body\"]\n",
    ),
    ("at-most-one = \"escalate\"", "at-most-one = \"uphold\""),
];

/// The next version: the answer has 20 days instead of 30, a letter changed, and what is said finely.
async fn next_version(house: &House) {
    let mut next = std::collections::BTreeMap::new();
    for (path, text) in files("procedures/fod-po/v1") {
        let text = match path.as_str() {
            "procedure.toml" => {
                let text =
                    text.replace("version   = 1\n", "version   = 2\n").replace("\"30 days\"", "\"20 days\"");
                FINE.iter().fold(text, |text, (from, to)| {
                    assert!(text.contains(from), "{from}");
                    text.replace(from, to)
                })
            }
            "letters/answer/fr.md" => format!("{text}\n\nUne ligne de plus.\n"),
            _ => text,
        };
        next.insert(path, text);
    }
    house.office.library().take("fod-po/v2", next).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
}

fn digest(house: &House) -> String {
    house.office.library().procedure("fod-po/v2").expect("the next version").digest.clone()
}

async fn proved(house: &House, findings: &[&str]) {
    let findings = findings.iter().map(|finding| Told::Text((*finding).to_owned())).collect();
    let said = Verdict { findings };
    house.office.keep_proof("fod-po/v2", &digest(house), &said).await.expect("a database");
}

async fn publish(admin: &mut Browser, body: &str, from: &str) -> Page {
    let page = admin.get(V2).await;
    let asked = admin.fill(&page, V2, &[("body", body), ("from", from)]).await;
    if asked.status != StatusCode::OK {
        return asked;
    }
    assert!(asked.main().contains("Wie vanaf die dag klaagt"), "{}", asked.main());
    admin.fill(&asked, V2, &[]).await
}

/// Everyone whom the procedure needs in every body of the shipped folder.
async fn staffed(house: &House) {
    for (id, role) in [("handler", Role::Handler), ("manager", Role::ComplaintsManager)] {
        house.give(id, role, "selection").await;
    }
    let second = [
        ("desk-2", "Dirk Balie", Role::Desk),
        ("coordinator-2", "Carla Regel", Role::Coordinator),
        ("handler-2", "Hugo Zoek", Role::Handler),
        ("manager-2", "Max Beslis", Role::ComplaintsManager),
    ];
    for (id, name, role) in second {
        house.employ(id, name, role).await;
    }
}

#[tokio::test]
async fn a_version_is_published_from_a_day_on_and_running_dossiers_keep_theirs() {
    let house = House::open().await;
    staffed(&house).await;
    next_version(&house).await;
    let mut admin = house.signed_in("admin").await;
    let list = admin.get("/administration/procedures").await;
    assert!(list.main().contains("nog niet gecontroleerd"), "{}", list.main());
    assert!(list.main().contains(">fod-po/v2</code>"), "which folder it is: {}", list.main());
    proved(&house, &[]).await;

    let page = admin.get(V2).await;
    let said = page.main();
    for words in ["Uit elke toestand", "binnen 20 dagen", "binnen 30 dagen"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    for words in [
        "De procedure als geheel",
        "hoogstens één keer",
        "Voorheen: Eindigt de termijn op een rustdag, dan loopt hij tot de volgende werkdag.",
        "Nu: Eindigt de termijn op een rustdag, dan eindigt hij op de werkdag ervoor.",
        "Nu: Mogen met de reden erbij meedoen aan een klacht over zichzelf:",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(said.contains("Andere woorden:") && said.contains("(Frans)"), "the letter: {said}");
    let words = "<span lang=\"fr\">Une ligne de plus.</span>";
    assert!(
        said.contains(words) && !said.contains("Voici notre réponse à votre plainte"),
        "what changed in it and no more: {said}"
    );
    let done = publish(&mut admin, "selection", "2026-03-04").await;
    assert_eq!(done.location(), format!("{V2}?done=published"), "{}", done.main());
    let told = admin.get(V2).await;
    assert!(told.main().contains("vanaf 4\u{a0}maart 2026"), "{}", told.main());

    let follows = || house.office.body("selection").expect("it is there").procedure.clone();
    assert_eq!(follows(), "fod-po/v1", "until that day");
    let before = complaint(&house).await;
    house.wait(SignedDuration::from_hours(48));
    assert_eq!(follows(), "fod-po/v2", "from that day on");
    let after = complaint(&house).await;
    let mut versions = Vec::new();
    for number in [before, after] {
        let manager = domain::people::PersonId("manager".to_owned());
        let reading = house.office.dossier(&number, &manager).await.expect("a store").expect("a dossier");
        versions.push(reading.procedure.version);
    }
    assert_eq!(versions, [1, 2]);
    // two days later nobody is signed in any more
    let audit = house.signed_in("admin").await.get("/administration/audit").await;
    assert!(audit.main().contains("Procedures die ingaan") && audit.main().contains("fod-po/v2"));
}

#[tokio::test]
async fn what_was_announced_can_be_taken_back_and_the_version_followed_now_is_never_refused() {
    let house = House::open().await;
    staffed(&house).await;
    next_version(&house).await;
    proved(&house, &[]).await;
    let mut admin = house.signed_in("admin").await;
    let next =
        || house.office.body("selection").expect("it is there").published.last().map(|known| known.from);
    let asked = admin.get(V2).await;
    let asked = admin.fill(&asked, V2, &[("body", "selection"), ("from", "2026-03-04")]).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.main());
    let said = asked.main();
    assert!(said.contains("Vanaf 4\u{a0}maart 2026") && said.contains("binnen 20 dagen"), "{said}");
    let before = next();
    let done = admin.fill(&asked, V2, &[]).await;
    assert_eq!(done.location(), format!("{V2}?done=published"), "{}", done.main());
    assert_ne!(next(), before, "only now");

    let page = admin.get(V2).await;
    let back = admin.fill(&page, &format!("{V2}/withdraw"), &[]).await;
    assert_eq!(back.location(), format!("{V2}?done=withdrawn"), "{}", back.main());
    assert_eq!(next(), before);
    assert!(!admin.get(V2).await.main().contains("/withdraw"), "nothing is announced");

    assert_eq!(publish(&mut admin, "selection", "2026-03-04").await.status, StatusCode::SEE_OTHER);
    let person = domain::people::PersonId("board".to_owned());
    for grant in house.accounts.roles_of(&person).await.expect("a database") {
        house.accounts.revoke(&person, grant).await.expect("a database").expect("no administrator");
    }
    let v1 = V2.replace("v2", "v1");
    let page = admin.get(&v1).await;
    let asked = admin.fill(&page, &v1, &[("body", "selection"), ("from", "2026-03-02")]).await;
    let kept = admin.fill(&asked, &v1, &[]).await;
    assert_eq!(kept.location(), format!("{v1}?done=published"), "{}", kept.main());
    assert_eq!(
        house.office.body("selection").expect("it is there").announced(house.office.today("selection")),
        None
    );
}

async fn complaint(house: &House) -> String {
    let mut desk = house.signed_in("desk").await;
    number(&register(&mut desk, "De lift is stuk.", &[]).await)
}

#[tokio::test]
async fn what_is_not_proved_is_not_published_and_the_page_says_why() {
    let house = House::open().await;
    staffed(&house).await;
    next_version(&house).await;
    let mut admin = house.signed_in("admin").await;
    let page = admin.get(V2).await;
    assert!(!page.html.contains("name=\"from\""), "nothing to publish with");
    let hidden = page.hidden(&format!("{V2}/check"));
    let mut fields: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(admin.post(&format!("{V2}/check"), &fields).await.location(), V2);
    let waits = house.office.proof(&digest(&house)).await.expect("a database").expect("it was asked");
    assert_eq!(waits.standing, Standing::Waits);
    assert!(admin.get(V2).await.main().contains("wacht op controle"));

    let order = house.office.next_proof().await.expect("a database").expect("the check");
    assert_eq!((order.place.as_str(), order.digest), ("fod-po/v2", digest(&house)));
    assert!(house.office.next_proof().await.expect("a database").is_none(), "it is taken");
    assert!(admin.get(V2).await.main().contains("wordt gecontroleerd"));
    fields.extend([("body", "selection"), ("from", "2026-03-04")]);
    let refused = admin.post(V2, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.main().contains("De controle heeft niet gezegd dat ze sluitend is.")
            && refused
                .main()
                .contains("Niet gepubliceerd: Klachtenbeheer bij de federale diensten, versie 2 (fod-po/v2)"),
        "{}",
        refused.main()
    );

    proved(&house, &["`answer` can leave before every grievance is judged"]).await;
    let faulty = admin.get(V2).await;
    assert!(
        faulty.main().contains("De controle vond een fout.") && faulty.main().contains("can leave before")
    );
    let story = "person Maes is coordinator\n\n2026-03-02 09:00  web  receive\n2026-03-02 09:05  web  register\n\
        2026-03-02 09:10  Maes  assess inadmissible ground=anonymous\n2026-03-20 09:00 -> then close\n";
    let fault = Told::Fault {
        fault: Fault::Untold("close".to_owned()),
        story: Some(story.to_owned()),
        text: "procedures/fod-po/v2/procedure.toml:1:1: `close` ends the dossier".to_owned(),
    };
    let said = Verdict { findings: vec![fault] };
    house.office.keep_proof("fod-po/v2", &digest(&house), &said).await.expect("a database");
    let faulty = admin.get(V2).await;
    let said = faulty.main();
    for words in [
        "“Dossier afsluiten” kan een dossier beëindigen zonder dat de indiener iets hoort.",
        "Ontvangst vastleggen",
        "het formulier",
        "onontvankelijk",
        "Maes (klachtencoördinator)",
        "Er gebeurt niets; de tijd gaat voorbij",
        "`close` ends the dossier",
        "Wat er misgaat in Klachtenbeheer bij de federale diensten, versie 2 (fod-po/v2)",
        "procedures/fod-po/v2/procedure.toml:1:1</code>",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let (before, _) = said.split_once("zonder dat de indiener").expect("the fault");
    assert_eq!(before.matches("<details").count(), before.matches("</details>").count(), "in view: {said}");
    // what Gehoor then does by itself is a row too
    let (_, then) = said.split_once("de tijd gaat voorbij").expect("it was found");
    let (then, _) = then.split_once("</table>").expect("a table");
    assert!(then.contains("Dossier afsluiten") && then.contains("Gehoor"), "{then}");
    let new = admin.get("/administration/bodies/new?languages=nl&main-language=nl").await;
    assert!(!new.main().contains("value=\"fod-po/v2\"") && new.main().contains("value=\"fod-po/v1\""));
    assert!(new.main().contains("Niet in de lijst"), "{}", new.main());
}

#[tokio::test]
async fn two_procedures_of_one_title_are_told_apart_and_little_in_common_is_folded() {
    let house = House::open().await;
    staffed(&house).await;
    let own = files("procedures/fod-po/v1")
        .into_iter()
        .map(|(path, text)| (path, text.replace("name      = \"fod-po\"", "name      = \"own\"")));
    house.office.library().take("own/v1", own.collect()).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let federal = house.office.library().procedure("federal/v1").expect("it is shipped").digest.clone();
    house
        .office
        .keep_proof("federal/v1", &federal, &Verdict { findings: Vec::new() })
        .await
        .expect("a database");
    let mut admin = house.signed_in("admin").await;
    let page = admin.get("/administration/procedures/own/v1").await;
    assert!(page.main().contains("versie 1 (own/v1)</h1>"), "{}", page.main());
    let page = admin.get("/administration/procedures/fod-po-dispute/v1").await;
    assert!(page.main().contains("versie 1</h1>"), "only where it is needed: {}", page.main());

    let at = "/administration/procedures/federal/v1";
    let page = admin.get(at).await;
    let sure = admin.fill(&page, at, &[("body", "selection"), ("from", "2026-03-04")]).await;
    let said = sure.main();
    assert!(said.contains("Nu: ") && said.contains("versie 1 (fod-po/v1)"), "{said}");
    let (_, steps) = said.split_once("Stappen (").expect("the steps that differ");
    let opening = said.len() - steps.len();
    assert!(
        said[..opening].rfind("<details class=\"gehoor-more\">") > said[..opening].rfind(" open>"),
        "{said}"
    );
}

#[tokio::test]
async fn a_day_that_passed_and_a_roster_that_would_lock_it_are_refused_with_the_reason() {
    let house = House::open().await;
    next_version(&house).await;
    proved(&house, &[]).await;
    let mut admin = house.signed_in("admin").await;
    let past = publish(&mut admin, "selection", "2026-03-01").await;
    assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(past.main().contains("Vul een dag in, vandaag of later."), "{}", past.main());
    let nobody = publish(&mut admin, "personnel", "2026-03-04").await;
    assert!(nobody.main().contains("lopen dossiers vast"), "{}", nobody.main());
    let none = publish(&mut admin, "", "").await;
    assert!(none.main().contains("Kies een organisatie."), "{}", none.main());
    // one who runs nothing here sees none of it
    let mut desk = house.signed_in("desk").await;
    assert_eq!(desk.get(V2).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_procedure_for_disputes_is_chosen_in_the_particulars_once_it_was_proved() {
    let house = House::open().await;
    let files = files("procedures/fod-po-dispute/v1").into_iter();
    let other = |text: String| {
        text.replace("version   = 1\n", "version   = 2\n")
            .replace("\"30 days\"", "\"20 days\"")
            .replace("\"be-federal\"", "\"be\"")
    };
    let next = files.map(|(path, text)| (path, other(text))).collect();
    house.office.library().take("fod-po-dispute/v2", next).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let mut admin = house.signed_in("admin").await;
    let page = admin.get("/administration/procedures/fod-po-dispute/v1").await;
    assert!(page.main().contains("bij de gegevens van een organisatie"), "{}", page.main());
    assert!(!page.html.contains("name=\"from\""), "it is not published here");
    let form = admin.get("/administration/bodies/selection/particulars").await;
    assert!(
        form.main().contains("value=\"fod-po-dispute/v1\"") && form.main().contains(", versie 1</option>")
    );
    assert!(!form.main().contains("fod-po-dispute/v2"), "{}", form.main());
    let next = admin.get("/administration/procedures/fod-po-dispute/v2").await;
    let calendars = ["Telt volgens de kalender: België.", "kalender: België, federale diensten."];
    for words in ["binnen 20 dagen", "binnen 30 dagen"].into_iter().chain(calendars) {
        assert!(next.main().contains(words), "what differs from the one that is followed: {}", next.main());
    }
    let letters = admin.get("/administration/letters").await;
    assert!(letters.main().contains("Voor geschillen, die een eigen procedure volgen"), "{}", letters.main());
    let law = house.office.library().procedure("fod-po-dispute/v1").expect("it is shipped").digest.clone();
    let ruling = format!("/administration/letters/selection/ruling/nl?law={law}");
    assert!(letters.html.contains(&ruling), "it can be worded before there is a dispute: {}", letters.main());
    assert!(admin.get(&ruling).await.main().contains("Voor geschillen"), "and says for which dossiers");
    let mut coordinator = house.signed_in("coordinator").await;
    assert!(coordinator.get("/register").await.html.contains("value=\"ranking\""), "a subject of disputes");
}
