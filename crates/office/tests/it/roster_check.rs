//! Rosters that would lock the shipped procedure, and rosters that would not.

use domain::people::{Holding, PersonId, Role, Roster};
use office::body::Body;
use office::library::Library;
use office::roster_check::{Finding, check};

use crate::support::{PROCEDURE, bodies, bodies_under, calendar, procedures};

fn library() -> Library {
    Library::load(procedures(), &bodies(&["town"]), &calendar).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

/// `manager complaints-manager`, `els handler one` (of a unit), `jo coordinator deputy`.
fn roster(lines: &[&str]) -> Roster {
    let holding = |line: &&str| {
        let words: Vec<&str> = line.split(' ').collect();
        let deputy = words.get(2) == Some(&"deputy");
        Holding {
            person: PersonId(words[0].to_owned()),
            role: Role::from_code(words[1]).expect("a role"),
            body: "town".to_owned(),
            unit: words.get(2).filter(|_| !deputy).map(|unit| (*unit).to_owned()),
            deputy,
            stands_in_for: None,
        }
    };
    Roster { holdings: lines.iter().map(holding).collect(), absences: Vec::new() }
}

fn found(lines: &[&str]) -> Vec<String> {
    found_under(PROCEDURE, lines)
}

fn found_under(procedure: &str, lines: &[&str]) -> Vec<String> {
    let library = library();
    let bodies = bodies_under(procedure, &["town"], &[]);
    let body: &Body = bodies.get("town").expect("the town");
    let place = |unit: &Option<String>| unit.clone().unwrap_or_else(|| "all".to_owned());
    let told = |finding: &Finding| match finding {
        Finding::Nobody { roles, unit, activities } => {
            assert!(!activities.is_empty());
            format!("nobody {:?} {}", roles.iter().map(|role| role.code()).collect::<Vec<_>>(), place(unit))
        }
        Finding::OnlyDeputies { roles, unit, .. } => {
            format!("deputies {:?} {}", roles.iter().map(|role| role.code()).collect::<Vec<_>>(), place(unit))
        }
        Finding::Barred { people, unit, activity, surely, .. } => {
            let people: Vec<_> = people.iter().map(|person| person.0.as_str()).collect();
            format!("barred {} {activity} {} surely={surely}", people.join("+"), place(unit))
        }
    };
    check(&roster(lines), &library.of_body(body), body).iter().map(told).collect()
}

/// Everyone there is needs, each someone else.
const WHOLE: [&str; 5] =
    ["dora desk", "cas coordinator", "hanna handler", "mila complaints-manager", "bas decision-body"];

fn but(gone: &str, instead: &[&'static str]) -> Vec<&'static str> {
    WHOLE.into_iter().filter(|line| *line != gone).chain(instead.iter().copied()).collect()
}

#[test]
fn a_whole_roster_locks_nothing() {
    assert_eq!(found(&WHOLE), Vec::<String>::new());
}

#[test]
fn one_manager_who_is_also_handler_can_lock_the_validation_when_nobody_else_may_do_it() {
    // the fallback of the validation keeps the door open
    assert_eq!(found(&but("hanna handler", &["mila handler"])), Vec::<String>::new());
    let alone = ["dora desk", "cas coordinator", "mila handler", "mila complaints-manager"];
    let told = found(&alone);
    assert!(told.contains(&"barred mila check-content all surely=false".to_owned()), "{told:#?}");
    let only = ["mila desk", "mila coordinator", "mila handler", "mila complaints-manager"];
    let told = found(&only);
    assert!(told.contains(&"barred mila check-content all surely=true".to_owned()), "{told:#?}");
    assert!(told.contains(&"barred mila check-form all surely=true".to_owned()), "{told:#?}");
}

#[test]
fn without_a_decision_body_the_second_level_has_nobody() {
    let told = found(&but("bas decision-body", &[]));
    assert!(told.contains(&"nobody [\"decision-body\"] all".to_owned()), "{told:#?}");
    assert!(told.contains(&"barred mila judge all surely=true".to_owned()), "{told:#?}");
}

#[test]
fn a_missing_role_is_told_once_or_for_the_unit_that_lacks_it() {
    let told = found(&but("hanna handler", &[]));
    assert_eq!(told, ["nobody [\"handler\"] all"]);
    let told = found(&but("hanna handler", &["hanna handler one"]));
    assert_eq!(told, ["nobody [\"handler\"] two"]);
}

#[test]
fn deputies_of_nobody_are_told() {
    let told = found(&but("hanna handler", &["hanna handler deputy"]));
    assert_eq!(told, ["deputies [\"handler\"] all"]);
    assert!(found(&[]).len() > 3);
}

#[test]
fn a_firm_of_five_can_run_the_default_procedure() {
    let five = [
        "ann desk",
        "ann coordinator",
        "bob handler",
        "eva handler",
        "chris complaints-manager",
        "dana decision-body",
    ];
    assert_eq!(found_under("iso-10002/v1", &five), Vec::<String>::new());
}

/// The federal model knows a coordinator and handlers; who is above them steps in when nobody else can.
#[test]
fn a_coordinator_and_a_handler_can_run_the_federal_model() {
    let three = ["cas coordinator", "hanna handler", "bas decision-body"];
    assert_eq!(found_under("federal/v1", &three), Vec::<String>::new());
    assert!(
        found_under("federal/v1", &three[..1]).iter().any(|told| told.starts_with("nobody [\"handler\"]"))
    );
}

/// The store asks for these roles in its own words.
#[test]
fn who_watches_is_the_same_in_the_rules_and_in_the_queries() {
    let codes: Vec<_> = Role::OF_WATCH.iter().map(|role| format!("'{}'", role.code())).collect();
    assert_eq!(store::rights::WATCHING, codes.join(", "));
    let codes: Vec<_> = Role::OF_MEASURES.iter().map(|role| format!("'{}'", role.code())).collect();
    assert_eq!(store::rights::MEASURING, codes.join(", "));
}
