//! Every story of every shipped procedure, played on the real engine.

use std::collections::BTreeSet;

use domain::procedure::Procedure;
use domain::procedure::load::load;
use domain::story;

use crate::shipped::{calendar, procedures};

#[test]
fn every_story_of_every_procedure_holds() {
    let (mut played, mut broken, mut never) = (0, Vec::new(), Vec::new());
    for (place, files) in procedures() {
        let procedure = match load(&place, &files) {
            Ok(procedure) => procedure,
            Err(flaws) => {
                broken.extend(flaws);
                continue;
            }
        };
        let calendar = calendar(&procedure.calendar);
        let mut done = BTreeSet::new();
        for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".story")) {
            let told = story::read(&format!("{place}/{name}"), text)
                .and_then(|s| story::play(&s, &procedure, &calendar));
            match told {
                Ok(dossier) => {
                    done.extend(dossier.events.iter().filter_map(|e| Some(e.done()?.activity.clone())))
                }
                Err(flaws) => broken.extend(flaws),
            }
            played += 1;
        }
        never.extend(untold(&place, &procedure, &done));
    }
    assert!(broken.is_empty(), "{}", broken.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    assert!(played >= 14, "only {played} stories were found");
    assert!(never.is_empty(), "no story tells of {}", never.join(", "));
}

/// The activities that happen in no story: with them nobody saw their letter either.
fn untold(place: &str, procedure: &Procedure, done: &BTreeSet<String>) -> Vec<String> {
    let untold = procedure.activities.keys().filter(|id| !done.contains(*id));
    untold.map(|id| format!("{place}: {id}")).collect()
}
