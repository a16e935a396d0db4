//! Copies for respondents, invitations and hearings of each party, on a procedure of its own.

use domain::check::check;
use domain::procedure::load::{Files, load};

use crate::shipped::{calendar, every_story_holds, fixture};

const PLACE: &str = "heard";

fn files() -> Files {
    fixture(PLACE)
}

#[test]
fn every_story_of_the_hearing_holds() {
    every_story_holds(PLACE, &files(), 8);
}

#[test]
fn the_check_follows_respondents_and_parties() {
    let found = |from: &str, to: &str| {
        let mut files = files();
        let main = files.get_mut("procedure.toml").expect("the procedure");
        assert!(main.contains(from), "{from}");
        *main = main.replacen(from, to, 1);
        let procedure = load(PLACE, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        check(PLACE, &files, &procedure, &calendar("nl")).findings
    };
    assert!(found("name", "name").is_empty(), "{:#?}", found("name", "name"));
    // without waiting for the hearing the answer breaks the guarantee, told by a story that the engine plays
    let early = found(r#""copy", "hear", "propose"]"#, r#""copy", "propose"]"#);
    assert!(
        early.iter().any(|finding| finding.flaw.what.contains("before `hear`") && finding.plays),
        "{early:#?}"
    );
    // a copy that nobody can make keeps everything that waits for it from happening, once somebody is named
    let dead = found(
        "by        = [\"desk\"]\nper       = [\"respondent\"]\nafter     = [\"receive\"]",
        "by        = [\"handler\"]\nper       = [\"respondent\"]\nafter     = [\"receive\"]",
    );
    let told = dead.iter().find(|finding| finding.flaw.what.contains("owes")).expect("a dead end");
    let story = told.story.as_deref().expect("a course leads there");
    assert!(told.plays && story.contains(" name person="), "{told:#?}");
}

/// Each change to the file, and what the loader says of it.
#[test]
fn a_letter_goes_to_someone() {
    for (from, to, said) in [
        ("letter-to = \"respondent\"\nencloses", "encloses", "`copy` sends no copy to a respondent"),
        ("per       = [\"respondent\"]\n", "", "`letter-to` of `copy`"),
        ("per    = [\"party\"]\nafter  = [\"copy\"]", "after  = [\"copy\"]", "`invite` is about no party"),
        ("told-by = [\"tell\"]", "told-by = [\"propose\"]", "told by `propose`, which sends no letter"),
        ("told-by = [\"tell\"]", "told-by = [\"telling\"]", "there is no activity `telling`"),
        ("encloses  = [\"receive\"]", "encloses = [\"received\"]", "there is no activity `received`"),
    ] {
        let mut files = files();
        let main = files.get_mut("procedure.toml").expect("the procedure");
        assert!(main.contains(from), "{from}");
        *main = main.replacen(from, to, 1);
        let flaws = load(PLACE, &files).err().unwrap_or_default();
        let told: Vec<_> = flaws.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|flaw| flaw.contains(said)), "{to}: {told:?}");
    }
}
