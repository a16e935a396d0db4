//! What waits for the end of a term, what counts from the latest of several days, and one name for several activities.

use domain::check::check;
use domain::procedure::Procedure;
use domain::procedure::load::{Files, load};

use crate::shipped::{calendar, every_story_holds, fixture, procedures};

const PLACE: &str = "waits";

fn changed(from: &str, to: &str) -> Files {
    let mut files = fixture(PLACE);
    let main = files.get_mut("procedure.toml").expect("the procedure");
    assert!(main.contains(from), "{from}");
    *main = main.replace(from, to);
    files
}

#[test]
fn every_story_of_waiting_holds() {
    every_story_holds(PLACE, &fixture(PLACE), 4);
}

#[test]
fn what_waits_is_sound_and_what_waits_for_nothing_is_found() {
    let told = |files: &Files| -> Vec<String> {
        let procedure = load(PLACE, files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let found = check(PLACE, files, &procedure, &calendar("nl"));
        found.iter().map(|finding| finding.flaw.to_string()).collect()
    };
    assert_eq!(told(&fixture(PLACE)), [""; 0]);
    // a term that only what comes later starts, has not begun at the first level
    let never = changed("only-after-end-of = \"handle\"", "only-after-end-of = \"again\"");
    assert!(told(&never).iter().any(|fault| fault.contains("never begins")), "{:?}", told(&never));
}

#[test]
fn the_story_of_a_fault_waits_for_the_end_of_the_term() {
    let files = changed("obliges   = [\"examining\", \"answer\"]", "excludes = [\"handling\", \"answer\"]");
    let procedure = load(PLACE, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let findings = check(PLACE, &files, &procedure, &calendar("nl"));
    let told = findings.iter().find(|finding| finding.flaw.to_string().contains("was not told"));
    let story = told.and_then(|finding| finding.story.clone().filter(|_| finding.plays));
    assert!(
        story.is_some_and(|story| story.contains("2026-04-02 09:00  Dirk        escalate")),
        "{findings:#?}"
    );
}

/// What comes first in the file and cannot be done does not keep the system from what can.
#[test]
fn of_two_that_wait_for_the_end_of_a_term_the_one_that_can_be_done_is_done() {
    let (place, mut files) =
        procedures().into_iter().find(|(place, _)| place == "procedures/fod-po/v1").expect("it is shipped");
    files.retain(|name, _| !name.ends_with(".story") || name.ends_with("/escalated-after-closing.story"));
    let law = files.get_mut("procedure.toml").expect("the procedure");
    let react = "[activity.react]";
    let before = "[activity.silence]\nact = \"ask-satisfaction\"\nby = [\"system\"]\nper = [\"stage\"]\nafter = [\"answer\"]\n\
                  included = false\nauto-after = \"react\"\nauto-outcome = \"no-reaction\"\nsource = \"a test\"\n\n";
    assert!(law.contains(react));
    *law = law.replace(react, &format!("{before}{react}"));
    for (_, texts) in files.iter_mut().filter(|(name, _)| name.starts_with("texts/")) {
        *texts = texts.replacen("[activity]\n", "[activity]\nsilence = \"Stil\"\n", 1);
    }
    every_story_holds(&place, &files, 1);
}

/// Everything that a procedure says, but for the digest of its files.
fn meaning(mut procedure: Procedure) -> String {
    procedure.digest.clear();
    format!("{procedure:#?}")
}

#[test]
fn a_group_stands_for_its_activities_wherever_a_list_of_them_does() {
    let mut files = fixture(PLACE);
    let promise = "\n[[guarantee]]\nleads = \"receive\"\nto = \"answer\"\nunless = [\"examining\"]\n";
    files.get_mut("procedure.toml").expect("the procedure").push_str(promise);
    let grouped = load(PLACE, &files).expect("it can be read");
    let main = files.get_mut("procedure.toml").expect("the procedure");
    let start = main.find("[group]").expect("groups");
    main.replace_range(start..main.find("[term.handle]").expect("terms"), "");
    *main = main
        .replace("\"examining\"", "\"propose\", \"judge\"")
        .replace("\"handling\"", "\"ask\", \"complete\", \"propose\", \"judge\"");
    let written_out = load(PLACE, &files).expect("it can be read");
    assert_eq!(meaning(grouped), meaning(written_out));
}

/// Each change to the file, and what the loader says of it.
#[test]
fn groups_anchors_and_waiting_that_mean_nothing_are_flaws() {
    for (from, to, said) in [
        ("examining = [", "empty = []\nexamining = [", "the group `empty` is empty"),
        ("examining = [", "idle = [\"ask\"]\nexamining = [", "no list names the group `idle`"),
        (
            "\"judge\"]\nhandling",
            "\"jugde\"]\nhandling",
            "the group `examining` names `jugde`, which is no activity",
        ),
        (
            "examining = [\"propose\", \"judge\"]\nhandling  = [\"ask\", \"complete\", \"examining\"]",
            "handling = [\"ask\", \"complete\", \"examining\"]\nexamining = [\"propose\", \"judge\"]",
            "the group `handling` names `examining`, which is no activity",
        ),
        ("examining", "answer", "`answer` is a group and an activity"),
        ("\"complete.received-on\"]", "\"complete\"]", "starts at `complete`, which names no date"),
        ("\"complete.received-on\"]", "\"finish.received-on\"]", "there is no activity `finish`"),
        ("\"complete.received-on\"]", "\"receive.received-on\"]", "from the same date twice"),
        ("[\"receive.received-on\", \"complete.received-on\"]", "[]", "counts from nothing"),
        ("from   = [\"receive.received-on\", \"complete.received-on\"]", "from = 30", "or a list of them"),
        ("only-after-end-of = \"handle\"", "only-after-end-of = \"handel\"", "there is no term `handel`"),
        (
            "only-after-end-of = \"handle\"",
            "only-after-end-of = \"handle\"\nonly-before-end-of = \"handle\"",
            "it could never be done",
        ),
        (
            "met-by = [\"answer\"]\nowners = [\"coordinator\"]",
            "met-by = [\"escalate\"]\nowners = [\"coordinator\"]",
            "it would always be late",
        ),
        ("\"handle.last-day\"", "\"handel.last-day\"", "there is no term `handel`"),
        ("\"handle.last-day\"", "\"outside.last-day\"", "a term that does not stand above it"),
        (
            "only-after-end-of = \"handle\"",
            "only-after-end-of = \"outside\"",
            "something waits for the end of `outside`",
        ),
        ("auto   = true", "auto = true\nonly-after-end-of = \"handle\"", "has `auto-after`"),
    ] {
        let flaws = load(PLACE, &changed(from, to)).err().unwrap_or_default();
        let told: Vec<_> = flaws.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|flaw| flaw.contains(said)), "{to}: {told:?}");
    }
}
