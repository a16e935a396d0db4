//! Rosters that would lock the shipped procedure, and rosters that would not.

use domain::people::{Holding, PersonId, Role, Roster};
use office::body::Body;
use office::library::Library;
use office::roster_check::{Finding, Stumble, check};

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
    let what = |what: &Stumble, place: &str| match what {
        Stumble::Nobody { roles, steps } => {
            assert!(!steps.is_empty());
            format!("nobody {:?} {}", roles.iter().map(|role| role.code()).collect::<Vec<_>>(), place)
        }
        Stumble::OnlyDeputies { roles, .. } => {
            format!("deputies {:?} {}", roles.iter().map(|role| role.code()).collect::<Vec<_>>(), place)
        }
        Stumble::Barred { people, step, surely, .. } => {
            let people: Vec<_> = people.iter().map(|person| person.0.as_str()).collect();
            format!("barred {} {} {} surely={surely}", people.join("+"), step.activity, place)
        }
        Stumble::Unappointable { people, role, step, surely, .. } => {
            let people: Vec<_> = people.iter().map(|person| person.0.as_str()).collect();
            let step = format!("{} {}", step.activity, step.level);
            format!("unappointable {} {} {step} {} surely={surely}", people.join("+"), role.code(), place)
        }
        Stumble::TooFew { roles, step, seats, held } => {
            let roles: Vec<_> = roles.iter().map(|role| role.code()).collect();
            format!("{held} of {seats} {roles:?} {} {} {}", step.activity, step.level, place)
        }
        Stumble::Uninformed { roles, steps } => {
            let steps: Vec<_> = steps.iter().map(|step| step.activity.as_str()).collect();
            format!("untold {} {} {}", roles[0].code(), steps.join(", "), place)
        }
        Stumble::Lower { roles, instead, steps } => {
            let steps: Vec<_> =
                steps.iter().map(|step| format!("{} {}", step.activity, step.level)).collect();
            let codes = |roles: &[Role]| roles.iter().map(|role| role.code()).collect::<Vec<_>>().join("+");
            format!("{} for {} {} {}", codes(instead), codes(roles), steps.join(", "), place)
        }
    };
    let told = |finding: &Finding| what(&finding.what, finding.unit().unwrap_or("all"));
    check(&roster(lines), &library.of_body(body), body).iter().map(told).collect()
}

/// Everyone there is needs, each someone else.
const WHOLE: [&str; 6] = [
    "dora desk",
    "cas coordinator",
    "hanna handler",
    "hugo handler",
    "mila complaints-manager",
    "bas decision-body",
];

/// Without whoever holds that role, and with others.
fn but(role: &str, instead: &[&'static str]) -> Vec<&'static str> {
    WHOLE.into_iter().filter(|line| !line.ends_with(role)).chain(instead.iter().copied()).collect()
}

#[test]
fn a_whole_roster_locks_nothing() {
    assert_eq!(found(&WHOLE), Vec::<String>::new());
}

#[test]
fn one_manager_who_is_also_handler_can_lock_the_validation_when_nobody_else_may_do_it() {
    // the fallback of the validation keeps the door open
    assert_eq!(found(&but("handler", &["mila handler", "hugo handler"])), Vec::<String>::new());
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
    let told = found(&but("decision-body", &[]));
    assert!(told.contains(&"nobody [\"decision-body\"] all".to_owned()), "{told:#?}");
    assert!(told.contains(&"barred mila judge all surely=true".to_owned()), "{told:#?}");
}

#[test]
fn a_role_that_is_only_told_what_was_done_and_that_nobody_holds_is_told() {
    let told = found_under("ssr/v1", &WHOLE);
    assert!(told.contains(&"untold line-manager desk-answer all".to_owned()), "{told:#?}");
    let lines: Vec<_> = WHOLE.into_iter().chain(["lea line-manager"]).collect();
    let told = found_under("ssr/v1", &lines);
    assert!(!told.iter().any(|finding| finding.starts_with("untold")), "{told:#?}");
}

#[test]
fn a_missing_role_is_told_once_or_for_the_unit_that_lacks_it() {
    let told = found(&but("handler", &[]));
    assert_eq!(told, ["nobody [\"handler\"] all"]);
    let told = found(&but("handler", &["hanna handler one", "hugo handler one"]));
    assert_eq!(told, ["nobody [\"handler\"] two"]);
}

#[test]
fn deputies_of_nobody_are_told() {
    let told = found(&but("handler", &["hanna handler deputy", "hugo handler deputy"]));
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

/// A higher level is promised in every letter: who would take it there in its stead is told.
#[test]
fn a_level_without_people_of_its_own_is_told() {
    let four = ["ann desk", "ann coordinator", "bob handler", "eva handler", "chris complaints-manager"];
    let told = found_under("iso-10002/v1", &four);
    let lower = "complaints-manager+coordinator+desk for decision-body check 2 all";
    assert!(told.contains(&lower.to_owned()), "{told:#?}");
    // whoever judges first, always, is nobody of a higher level
    let chris = four.iter().copied().chain(["chris decision-body"]).collect::<Vec<_>>();
    let told = found_under("iso-10002/v1", &chris);
    assert!(
        told.iter().any(|told| told.contains("for decision-body") && told.contains("judge 2")),
        "{told:#?}"
    );
}

/// The handler of the first level is not that of the second.
#[test]
fn a_unit_with_one_handler_has_nobody_to_appoint_at_the_second_level() {
    let five =
        ["ann desk", "ann coordinator", "bob handler one", "chris complaints-manager", "dana decision-body"];
    let both: Vec<_> = five.into_iter().chain(["eva handler two", "fay handler two"]).collect();
    assert_eq!(found_under("iso-10002/v1", &both), ["unappointable bob handler assign 2 one surely=true"]);
    assert_eq!(
        found(&but("handler", &["hugo handler"])),
        ["unappointable hugo handler assign 2 all surely=true"]
    );
}

#[test]
fn a_committee_needs_as_many_people_as_it_has_seats() {
    let two = ["cas committee-chair", "mo committee-member", "cas committee-member"];
    let told = found_under("ssr/v1", &two);
    let few = "2 of 3 [\"committee-chair\", \"committee-member\"]";
    assert!(told.iter().any(|told| told.starts_with(few)), "{told:#?}");
    let three: Vec<_> = two.into_iter().chain(["nel committee-member"]).collect();
    assert!(!found_under("ssr/v1", &three).iter().any(|told| told.contains(" of ")));
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

/// The cause is signed by the handler and the line manager: without a handler nobody appoints one, and nobody signs in their place.
#[test]
fn two_signatures_want_a_handler_beside_the_line_manager() {
    let two =
        ["nele line-manager", "damian handler", "marc management-committee", "dora desk", "eva employee"];
    let told = found_under("studijob/v1", &two);
    assert!(!told.iter().any(|told| told.starts_with("nobody [\"handler\"]")), "{told:#?}");
    let one = ["nele line-manager", "marc management-committee", "dora desk", "eva employee"];
    let told = found_under("studijob/v1", &one);
    assert!(told.contains(&"nobody [\"handler\"] all".to_owned()), "{told:#?}");
    let alone =
        found_under("studijob/v1", &["nele line-manager", "nele handler", "nele desk", "nele employee"]);
    assert!(alone.iter().any(|told| told.starts_with("1 of 2") && told.contains("cause")), "{alone:#?}");
}

/// The store asks for these roles in its own words.
#[test]
fn who_watches_is_the_same_in_the_rules_and_in_the_queries() {
    let codes: Vec<_> = Role::OF_WATCH.iter().map(|role| format!("'{}'", role.code())).collect();
    assert_eq!(store::rights::WATCHING, codes.join(", "));
    let codes: Vec<_> = Role::OF_MEASURES.iter().map(|role| format!("'{}'", role.code())).collect();
    assert_eq!(store::rights::MEASURING, codes.join(", "));
    let codes: Vec<_> = Role::OF_HOUSE.iter().map(|role| format!("'{}'", role.code())).collect();
    assert_eq!(store::rights::EMPLOYING, codes.join(", "));
}
