use super::*;

fn who(name: &str) -> PersonId {
    PersonId(name.to_owned())
}

fn holding(name: &str, deputy: bool, stands_in_for: Option<&str>) -> Holding {
    let (person, body) = (who(name), "town".to_owned());
    let stands_in_for = stands_in_for.map(who);
    Holding { person, role: Role::Coordinator, body, unit: None, deputy, stands_in_for }
}

#[test]
fn a_deputy_acts_for_who_is_away_and_in_the_stead_of_who_is_barred() {
    let day = jiff::civil::date(2026, 3, 2);
    let place = Place { body: "town", unit: None };
    let mut roster = Roster {
        holdings: vec![
            holding("maes", false, None),
            holding("daems", false, None),
            holding("claes", true, Some("maes")),
            holding("claes", true, Some("daems")),
        ],
        absences: Vec::new(),
    };
    let present = |roster: &Roster, barred: &[&str]| {
        roster.present(Role::Coordinator, place, day, &|person| barred.contains(&person.0.as_str()))
    };
    assert_eq!(present(&roster, &["maes"]), [(who("daems"), None)]);
    assert_eq!(present(&roster, &["maes", "daems"]), [(who("claes"), None)], "in nobody's name");
    roster.absences.push(Absence { person: who("daems"), from: day, until: day });
    assert_eq!(present(&roster, &["maes"]), [(who("claes"), Some(who("daems")))], "never for who is barred");
    assert_eq!(present(&roster, &["maes", "claes"]), []);
}

#[test]
fn who_is_away_stands_in_for_nobody() {
    let (day, next) = (jiff::civil::date(2026, 3, 2), jiff::civil::date(2026, 3, 3));
    let place = Place { body: "town", unit: None };
    let mut roster = Roster {
        holdings: vec![
            holding("maes", false, None),
            holding("daems", false, None),
            holding("maes", true, Some("daems")),
            holding("daems", true, Some("maes")),
        ],
        absences: vec![Absence { person: who("maes"), from: day, until: next }],
    };
    let standing_in = |roster: &Roster, name: &str, on| {
        let (person, role) = (who(name), Role::Coordinator);
        roster.standing_in(&person, role, place, on).cloned().collect::<Vec<_>>()
    };
    assert_eq!(standing_in(&roster, "maes", day), [who("daems")]);
    assert_eq!(standing_in(&roster, "daems", day), [], "maes is away");
    roster.absences.push(Absence { person: who("daems"), from: next, until: next });
    assert_eq!(standing_in(&roster, "maes", next), [], "each stands in for the other, and both are away");
    assert_eq!(roster.present(Role::Coordinator, place, next, &|_| false), [], "so the fallback acts");
}

#[test]
fn the_role_of_a_deputy_counts_while_nobody_holds_it_there() {
    let day = jiff::civil::date(2026, 3, 2);
    let place = Place { body: "town", unit: None };
    let mut roster = Roster {
        holdings: vec![holding("maes", false, None), holding("claes", true, Some("maes"))],
        absences: Vec::new(),
    };
    let counts =
        |roster: &Roster, name: &str| roster.in_force(&who(name), Role::Coordinator, place, day, &|_| false);
    assert!(counts(&roster, "maes") && !counts(&roster, "claes"));
    roster.absences.push(Absence { person: who("maes"), from: day, until: day });
    assert!(counts(&roster, "maes") && counts(&roster, "claes") && !counts(&roster, "daems"));
}
