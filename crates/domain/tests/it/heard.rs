//! Copies for respondents, invitations and hearings of each party, on a procedure of its own.

use domain::check::check;
use domain::procedure::load::{Files, load};
use domain::story::{play, read};

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
        check(PLACE, &files, &procedure, &calendar("nl"))
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
        ("per    = [\"party\"]\nafter  = [\"copy\"]", "after  = [\"copy\"]", "`per` of `invite`"),
        (
            "already-handled\", source",
            "already-handled\", party = \"complainant\", source",
            "`party` in the `grounds` of `decline`",
        ),
        (
            "letter = \"letter\"\nsource = \"Awb 9:10 lid 1\"",
            "source = \"Awb 9:10 lid 1\"",
            "`silent-complainant` in the `grounds` of `waive`",
        ),
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

/// The days of the hearings that stand in the calendar at the end of a course: of which event, when.
fn days(lines: &str) -> Vec<String> {
    let files = files();
    let procedure = load(PLACE, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let text = format!(
        "person Dirk is desk\nperson Peeters is complaints-manager\n\n\
         2026-04-13 09:00  Dirk  receive by=letter received=2026-04-13 email=yes\n{lines}"
    );
    let played = read("days.story", &text).and_then(|story| play(&story, &procedure, &calendar("nl")));
    let dossier = played.unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    dossier.dates(&procedure).iter().map(|dated| format!("{} {}", dated.of, dated.on)).collect()
}

#[test]
fn a_hearing_stands_on_its_day_unless_it_was_held_moved_or_called_off_before() {
    let invited = "2026-04-14 09:00  Dirk  invite party=1 at=2026-04-23T10:00 answer-by=2026-04-20\n";
    let then = |line: &str| days(&format!("{invited}{line}\n"));
    let of_the_invitation = then("2026-04-14 10:00 -> open");
    assert_eq!(of_the_invitation.len(), 1);
    assert!(of_the_invitation[0].ends_with("2026-04-23"), "{of_the_invitation:?}");
    for (line, stand) in [
        ("2026-04-23 12:00  Peeters  hear party=1", &["2026-04-23"][..]),
        ("2026-04-20 12:00  Peeters  hear party=1", &[]),
        ("2026-04-20 12:00  Peeters  waive party=1 ground=no-wish", &[]),
        ("2026-04-24 12:00  Peeters  waive party=1 ground=no-wish", &["2026-04-23"]),
        ("2026-04-15 12:00  Dirk  invite party=1 at=2026-04-28T10:00 answer-by=2026-04-20", &["2026-04-28"]),
        (
            "2026-04-24 12:00  Dirk  invite party=1 at=2026-04-28T10:00 answer-by=2026-04-27",
            &["2026-04-23", "2026-04-28"],
        ),
        ("2026-04-20 12:00  Peeters  decline ground=already-handled", &[]),
        ("2026-04-24 12:00  Peeters  decline ground=already-handled", &["2026-04-23"]),
    ] {
        let found = then(line);
        let days: Vec<_> = found.iter().filter_map(|day| day.split_once(' ')).map(|(_, day)| day).collect();
        assert_eq!(days, stand, "{line}");
    }
}
