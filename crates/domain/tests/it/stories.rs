//! Every story of every shipped procedure, played on the real engine.

use domain::procedure::load::load;
use domain::story;

use crate::shipped::{calendar, procedures};

#[test]
fn every_story_of_every_procedure_holds() {
    let (mut played, mut broken) = (0, Vec::new());
    for (place, files) in procedures() {
        let procedure = match load(&place, &files) {
            Ok(procedure) => procedure,
            Err(flaws) => {
                broken.extend(flaws);
                continue;
            }
        };
        let calendar = calendar(&procedure.calendar);
        for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".story")) {
            let told = story::read(&format!("{place}/{name}"), text)
                .and_then(|s| story::play(&s, &procedure, &calendar));
            broken.extend(told.err().into_iter().flatten());
            played += 1;
        }
    }
    assert!(broken.is_empty(), "{}", broken.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    assert!(played >= 14, "only {played} stories were found");
}
