//! An adviser and a committee, on a procedure of its own: seats, ties, advice, and departing from it.

use domain::procedure::load::{Files, load};

use crate::shipped::{every_story_holds, fixture};

const PLACE: &str = "advice";

fn files() -> Files {
    fixture(PLACE)
}

#[test]
fn every_story_of_advice_holds() {
    every_story_holds(PLACE, &files(), 5);
}

/// Each change to a file, and what the loader says of it.
#[test]
fn what_nobody_could_sit_on_is_a_flaw() {
    let main = "procedure.toml";
    for (file, from, to, said) in [
        (main, "seats        = { adviser = 1 }", "seats = { ombudsman = 1 }", "`seats` of `appoint-adviser`"),
        (main, "tie-months = 24\n", "", "`tie-months` of `adviser-ties`"),
        (main, "act    = \"propose\"", "act = \"propose\"\ntie-months = 12", "`tie-months` of `propose`"),
        (
            main,
            "act    = \"propose\"",
            "act = \"propose\"\nencloses = [\"advise\"]",
            "`encloses` of `propose`",
        ),
        (
            main,
            "\"appoint\", \"advise\"] }",
            "\"advise\"] }",
            "`name-respondent` can name whoever was appointed by `appoint`, and nothing follows",
        ),
        (main, "encloses = [\"advise\"", "encloses = [\"advice\"", "there is no activity `advice`"),
        (
            main,
            "seats        = { chair = 1, member = 2 }",
            "seats = { chair = 1, member = 1 }",
            "`ties` and `appoint`, of which it speaks, have other seats",
        ),
        ("texts/nl.toml", "chair   = \"Voorzitter\"\n", "", "[seat] has no `chair`"),
    ] {
        let mut files = files();
        let text = files.get_mut(file).expect("the file");
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
        let flaws = load(PLACE, &files).err().unwrap_or_default();
        let told: Vec<_> = flaws.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|flaw| flaw.contains(said)), "{to}: {told:?}");
    }
}
