//! Procedures that are sound, and faults of those that are not small. That the shipped ones are sound, `bin/check` asks
//! `gehoor procedure check`.

use domain::check::check;
use domain::procedure::load::load;

use crate::regimes::regimes;
use crate::small::broken;

#[test]
fn procedures_of_other_lands_are_sound() {
    for (place, files, calendar) in regimes() {
        let procedure = load(&place, &files).expect("it reads");
        let findings = check(&place, &files, &procedure, &calendar);
        let said: Vec<_> = findings.iter().map(|found| (found.flaw.to_string(), &found.story)).collect();
        assert!(said.is_empty(), "{place}: {said:#?}");
    }
}

#[test]
fn a_sound_procedure_has_no_fault() {
    broken(&[]).only(0);
}

/// A term that nobody owns is a fault, unless it is a right that lapses with it.
#[test]
fn a_window_needs_no_owner() {
    let owned = "owners = [\"coordinator\"]\nsource = \"ours\"\n\n[activity.receive]\n";
    let window = "source = \"ours\"\n\n[activity.receive]\nonly-before-end-of = \"handle\"\n";
    let found = broken(&[(owned, window)]);
    assert!(found.told.iter().all(|told| !told.sentence.contains("nobody is warned")), "{found:#?}");
}
