//! Two levels that both hear, each on its own: what is left of a hearing when the level is left before it was held.

use std::path::Path;

use domain::check::check;
use domain::dossier::HowOver;
use domain::procedure::load::{Files, load};
use domain::story::{play, read};

use crate::shipped::{calendar, every_story_holds, outline};

const PLACE: &str = "levels";

fn files() -> Files {
    outline(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it").join(PLACE))
}

#[test]
fn every_story_of_the_levels_holds_and_the_procedure_is_sound() {
    let files = files();
    every_story_holds(PLACE, &files, 4);
    let procedure = load(PLACE, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let found = check(PLACE, &files, &procedure, &calendar("nl"));
    assert!(found.is_empty(), "{found:#?}");
}

/// Leaving a level calls off what was planned there, and says by which event: by it each party is told.
#[test]
fn what_was_planned_is_called_off_by_what_opens_the_next_level() {
    let files = files();
    let procedure = load(PLACE, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let story = read("left.story", &files["stories/left-in-the-midst.story"]).expect("it reads");
    let dossier = play(&story, &procedure, &calendar("nl")).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let opened = dossier.events.iter().find(|event| event.kind() == "escalate").expect("it was").seq;
    let courses: Vec<_> = dossier
        .appointments(&procedure)
        .iter()
        .map(|made| {
            (made.stage, made.party, made.told_before, made.over.map(|over| (over.by == opened, over.how)))
        })
        .collect();
    assert_eq!(
        courses,
        [
            (1, 1, 0, Some((true, HowOver::CalledOff))),
            (1, 2, 0, Some((true, HowOver::CalledOff))),
            (2, 1, 0, Some((false, HowOver::Held))),
        ]
    );
}
