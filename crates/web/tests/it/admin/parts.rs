//! The parts of a body: units, services, subjects, closing days.

use axum::http::StatusCode;
use store::audit;

use super::{make_town, save, town};
use crate::support::House;

#[tokio::test]
async fn units_are_added_renamed_and_retired_and_services_lead_to_them() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let units = "/administration/bodies/town/units";
    let more =
        save(&mut admin, units, &[("unit-1-name-nl", "Wégen"), ("unit-1-name-en", "Roads"), ("more", "yes")])
            .await;
    assert!(
        more.status.is_success()
            && more.main().contains("value=\"Wégen\"")
            && more.main().contains("unit-3-name-nl")
    );
    assert!(town(&house).await.units.is_empty(), "asking for rows saves nothing");
    let half = save(&mut admin, units, &[("unit-1-name-nl", "Wégen")]).await;
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY, "a name lacks a language");
    let typed = [
        ("unit-1-name-nl", ""),
        ("unit-1-name-en", ""),
        ("unit-2-name-nl", "Wégen"),
        ("unit-2-name-en", "Roads"),
        ("unit-3-name-nl", "Groen"),
        ("unit-3-name-en", "Parks"),
    ];
    let saved = save(&mut admin, units, &typed).await;
    assert_eq!(saved.location(), "/administration/bodies/town?done=saved", "{}", saved.main());
    let ids: Vec<_> = town(&house).await.units.into_iter().map(|unit| unit.id).collect();
    assert_eq!(ids, ["wegen", "groen"]);

    let services = "/administration/bodies/town/services";
    let typed = [
        ("service-1-name-nl", "De stoep"),
        ("service-1-name-en", "The pavement"),
        ("service-1-unit", "wegen"),
    ];
    assert_eq!(save(&mut admin, services, &typed).await.status, StatusCode::SEE_OTHER);
    let mut visitor = house.visitor();
    assert!(visitor.get("/bodies/town/form").await.main().contains("De stoep"));

    let typed = [
        ("unit-1-name-nl", "Wegen en water"),
        ("unit-1-name-en", "Roads"),
        ("unit-1-retired", "yes"),
        ("unit-2-name-nl", "Groen"),
        ("unit-2-name-en", "Parks"),
    ];
    assert_eq!(save(&mut admin, units, &typed).await.status, StatusCode::SEE_OTHER);
    let body = town(&house).await;
    assert_eq!((body.units[0].id.as_str(), body.units[0].retired), ("wegen", true));
    assert!(!visitor.get("/bodies/town/form").await.main().contains("De stoep"), "its unit is retired");
    // the list of changes speaks of it in people's words
    let audit = admin.get("/administration/audit?kind=body").await;
    let told = "Dienst, Wegen en water, Niet meer in gebruik: ja";
    assert!(audit.main().contains(told), "{}", audit.main());
    assert!(!audit.main().contains("retired") && !audit.main().contains(", id:"), "{}", audit.main());

    // a form from which a unit was cut
    let version = body.version.to_string();
    let page = admin.get(units).await;
    let csrf = page.hidden("/sign-out");
    let cut = [
        (csrf[0].0.as_str(), csrf[0].1.as_str()),
        ("version", version.as_str()),
        ("unit-1-name-nl", "Enig"),
        ("unit-1-name-en", "Only"),
    ];
    let told = admin.post(units, &cut).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.main().contains("kan niet weg"), "{}", told.main());
    assert_eq!(town(&house).await.units.len(), 2);
}

#[tokio::test]
async fn of_two_who_save_at_once_the_second_sees_both_and_chooses() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let path = "/administration/bodies/town/look";
    let (mine, theirs) = (admin.get(path).await, admin.get(path).await);
    assert_eq!(admin.fill(&theirs, path, &[("colour", "#8a2f4a")]).await.status, StatusCode::SEE_OTHER);
    let told = admin.fill(&mine, path, &[("colour", "#3d3a8c")]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    let main = told.main();
    assert!(main.contains("Ada Beheer") && main.contains("#8a2f4a") && main.contains("#3d3a8c"), "{main}");
    assert_eq!(town(&house).await.colour.as_deref(), Some("#8a2f4a"), "nothing was saved");
    let kept = admin.fill(&told, path, &[]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.main());
    assert_eq!(town(&house).await.colour.as_deref(), Some("#3d3a8c"));
    let sheet = house.visitor().get("/bodies/town/theme.css").await;
    assert!(sheet.html.contains("--gehoor-accent: light-dark(#3d3a8c"), "{}", sheet.html);
    let mut conn = house.office.store().read().await.expect("a connection");
    let told = audit::latest(&mut conn, "test", None, 1).await.expect("the audit").remove(0);
    assert_eq!((told.who.as_str(), told.what.as_str()), ("admin", "body/town"));
    assert_eq!(told.was.as_deref(), Some(r##"{"colour":"#8a2f4a"}"##));
}

#[tokio::test]
async fn closing_days_are_set_and_kept() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let path = "/administration/bodies/selection/closing-days";
    let names = |row: usize, name: &str| -> Vec<(String, String)> {
        ["nl", "fr", "de", "en"].map(|lang| (format!("closing-{row}-name-{lang}"), name.to_owned())).into()
    };
    let mut typed = vec![("closing-1-from".to_owned(), "2026-03-03".to_owned())];
    typed.extend(names(1, "Verhuis \"ons\""));
    typed.push(("closing-2-from".to_owned(), "2026-12-31".to_owned()));
    typed.push(("closing-2-to".to_owned(), "2026-12-28".to_owned()));
    typed.extend(names(2, "Winter"));
    let refs = |typed: &[(String, String)]| -> Vec<(String, String)> { typed.to_vec() };
    let wrong = refs(&typed);
    let wrong: Vec<(&str, &str)> =
        wrong.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let told = save(&mut admin, path, &wrong).await;
    assert!(
        told.main().contains("ligt vóór de eerste") && told.main().contains("Verhuis &quot;ons&quot;"),
        "{}",
        told.main()
    );
    let right: Vec<(&str, &str)> = wrong
        .iter()
        .map(|(name, value)| (*name, if *name == "closing-2-to" { "2027-01-02" } else { *value }))
        .collect();
    let saved = save(&mut admin, path, &right).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let calendar = house.office.library().calendar("selection").expect("a calendar");
    let day = |text: &str| -> jiff::civil::Date { text.parse().expect("a day") };
    let next = calendar.next_working_day(day("2026-03-03"), &domain::calendar::Layer::ALL);
    assert_eq!(next, day("2026-03-04"));
    let again = admin.get(path).await;
    assert!(again.main().contains("value=\"2027-01-02\""), "{}", again.main());
    let audit = admin.get("/administration/audit?kind=body").await;
    assert!(
        audit.main().contains("3 maart 2026: Verhuis") && !audit.main().contains("[[closure]]"),
        "{}",
        audit.main()
    );
    let removed = save(&mut admin, path, &[("closing-1-remove", "yes")]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert_eq!(house.office.body("selection").expect("a body").closures, None);
}

#[tokio::test]
async fn a_subject_of_the_body_can_be_chosen_until_it_is_retired() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let path = "/administration/bodies/selection/subjects";
    let names = [
        ("subject-1-name-nl", "Toegang met een rolstoel"),
        ("subject-1-name-fr", "Accès en fauteuil"),
        ("subject-1-name-de", "Zugang mit Rollstuhl"),
        ("subject-1-name-en", "Wheelchair access"),
    ];
    let saved = save(&mut admin, path, &names).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let mut desk = house.signed_in("desk").await;
    let form = desk.get("/registration").await;
    assert!(form.main().contains("Toegang met een rolstoel"));
    let call = [
        ("medium", "phone"),
        ("received-on", "2026-02-27"),
        ("source", "direct"),
        ("kind", "complaint"),
        ("language", "nl"),
        ("email", "an@postvak.example"),
        ("message", "Er is geen helling."),
        ("subject-1", "toegang-met-een-rolstoel"),
    ];
    let made = desk.fill(&form, "/registration", &call).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.main());
    let number = made.location().strip_prefix("/registration?done=").expect("a number");
    let dossier = format!("/dossiers/{number}");
    let retire: Vec<(&str, &str)> = names.into_iter().chain([("subject-1-retired", "yes")]).collect();
    assert_eq!(save(&mut admin, path, &retire).await.status, StatusCode::SEE_OTHER);
    assert!(!desk.get("/registration").await.main().contains("Toegang met een rolstoel"));
    let mut manager = house.signed_in("manager").await;
    let asked = manager.get("/register?subject=toegang-met-een-rolstoel").await;
    assert!(asked.main().contains("value=\"toegang-met-een-rolstoel\" selected"), "{}", asked.main());
    assert!(asked.main().contains(number), "{}", asked.main());
    assert!(
        manager.get(&dossier).await.main().contains("Toegang met een rolstoel"),
        "an old dossier keeps it"
    );
}

#[tokio::test]
async fn a_closing_over_new_year_can_be_saved_again() {
    let house = House::open().await;
    let mut admin = house.signed_in("admin").await;
    let path = "/administration/bodies/selection/closing-days";
    let names = ["nl", "fr", "de", "en"].map(|lang| format!("closing-1-name-{lang}"));
    // as it is typed, and then as the form shows it
    for (from, to) in [("2026-12-24", "2027-01-02"), ("2028-12-24", "2028-01-02")] {
        let mut typed = vec![("closing-1-from", from), ("closing-1-to", to), ("closing-1-yearly", "yes")];
        typed.extend(names.iter().map(|name| (name.as_str(), "Winter")));
        let saved = save(&mut admin, path, &typed).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
        assert!(admin.get(path).await.main().contains("value=\"2028-01-02\""));
    }
    let calendar = house.office.library().calendar("selection").expect("a calendar");
    let closed =
        |day: &str| calendar.next_working_day(day.parse().expect("a day"), &domain::calendar::Layer::ALL);
    assert_eq!(closed("2029-12-24").to_string(), "2030-01-03");
}

/// The open dossiers are counted anew one by one, behind what one sees: with many it takes a while, and whoever saved knows of it.
#[tokio::test]
async fn who_changes_closing_days_reads_of_how_many_dossiers_the_terms_are_still_counted_anew() {
    let house = House::open().await;
    crate::heard::complaint(&house).await;
    house.office.run_due_jobs().await.expect("jobs");
    let mut admin = house.signed_in("admin").await;
    let path = "/administration/bodies/selection/closing-days";
    let typed = [
        ("closing-1-from", "2026-03-03"),
        ("closing-1-name-nl", "Verhuis"),
        ("closing-1-name-fr", "Déménagement"),
        ("closing-1-name-de", "Umzug"),
        ("closing-1-name-en", "Removal"),
    ];
    let saved = save(&mut admin, path, &typed).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let told = admin.get(saved.location()).await;
    assert!(told.main().contains("van nog één dossier worden nu herrekend"), "{}", told.main());
    house.office.run_due_jobs().await.expect("jobs");
    let later = admin.get(saved.location()).await;
    assert!(!later.main().contains("herrekend"), "{}", later.main());
}
