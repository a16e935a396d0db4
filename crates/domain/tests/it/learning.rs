//! What is learnt of a complaint, on a procedure of its own: its cause under two signatures, measures, and how it is told inside.

use domain::handling::cause::signed_before;
use domain::procedure::load::{Files, load};
use domain::story::{play, read};

use crate::shipped::{calendar, every_story_holds, fixture};

const PLACE: &str = "learning";

fn files() -> Files {
    fixture(PLACE)
}

#[test]
fn every_story_of_learning_holds() {
    every_story_holds(PLACE, &files(), 5);
}

/// Each change to a file, and what the loader says of it.
#[test]
fn what_nobody_could_sign_or_read_is_a_flaw() {
    let main = "procedure.toml";
    for (file, from, to, said) in [
        (main, "signatures  = 2", "signatures = 3", "`signatories` of `cause`"),
        (
            main,
            "signatories = [\"handler\", \"line",
            "signatories = [\"desk\", \"line",
            "`signatories` of `cause`",
        ),
        (
            main,
            "signatories = [\"handler\", \"line-manager\"]",
            "signatories = [\"handler\"]",
            "`signatories` of `cause`",
        ),
        (main, "signatures  = 2", "signatures = 0", "`signatures` of `cause`"),
        (main, "signatures  = 2", "signatures = 2\nletter = \"feedback\"", "`signatures` of `cause`"),
        (main, "act    = \"review\"", "act = \"review\"\nsignatures = 2", "`signatures` of `review`"),
        (main, "act    = \"review\"", "act = \"review\"\nasks = [\"told-inside\"]", "`asks` of `review`"),
        (main, "asks   = [\"told-inside\"]", "asks = [\"told\"]", "told-inside"),
        ("texts/nl.toml", "planning    = \"Planning\"\n", "", "[cause] has no `planning`"),
        ("texts/nl.toml", "line-manager = ", "branch-manager = ", "[role] has `branch-manager`"),
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

#[test]
fn a_change_is_held_against_what_was_signed_before() {
    let files = files();
    let procedure = load(PLACE, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let text = &files["stories/a-changed-cause.story"];
    let after = |acts: usize| {
        let mut story = read("a-changed-cause.story", text).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let mut seen = 0;
        story.lines.retain(|line| {
            seen += usize::from(line.activity == "cause");
            line.activity != "cause" || seen <= acts
        });
        let last = story.lines.iter().rposition(|line| line.activity == "cause").expect("a cause");
        story.lines.truncate(last + 1);
        let dossier = play(&story, &procedure, &calendar(&procedure.calendar));
        dossier.unwrap_or_else(|flaws| panic!("{flaws:#?}"))
    };
    let cause = procedure.activity("cause").expect("it is there");
    assert!(signed_before(&after(1), cause).is_none(), "nobody signed before the first");
    let changed = after(3);
    let before = signed_before(&changed, cause).and_then(|event| event.by.person.clone());
    assert_eq!(before.map(|person| person.0).as_deref(), Some("Lars"));
}
