//! Two levels that both hear, each on its own: what is left of a hearing when the level is left before it was held. And three levels.

use std::path::Path;

use domain::check::check;
use domain::dossier::HowOver;
use domain::procedure::load::{Files, load};
use domain::story::{play, read};

use crate::shipped::{calendar, every_story_holds, outline};

const PLACE: &str = "levels";

fn files(place: &str) -> Files {
    outline(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it").join(place))
}

#[test]
fn every_story_of_the_levels_holds_and_the_procedures_are_sound() {
    for (place, stories, days) in [(PLACE, 4, "nl"), ("three-levels", 1, "be")] {
        let files = files(place);
        every_story_holds(place, &files, stories);
        let procedure = load(place, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let found = check(place, &files, &procedure, &calendar(days));
        assert!(found.is_empty(), "{found:#?}");
    }
}

/// Leaving a level calls off what was planned there, and says by which event: by it each party is told.
#[test]
fn what_was_planned_is_called_off_by_what_opens_the_next_level() {
    let files = files(PLACE);
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
