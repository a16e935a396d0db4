//! Keys of a procedure with which a body of other rules says what was a rule of one law in code: who is named, how long ago, for how many
//! days, on what a term rests, who hears of it.

use domain::procedure::load::load;
use domain::story;

use crate::shipped::calendar;
use crate::small::{broken, changed};

const CLASSIFY: &str = "[activity.classify]";
const NAMES: &str = "[activity.name]\nact = \"name-respondent\"\nby = [\"desk\"]\nafter = [\"receive\"]\nrepeatable = true\nsource = \"ours\"\n";

/// Plays a story by the small procedure with these changes.
fn plays(changes: &[(&str, &str)], told: &str) {
    let files = changed(changes);
    let procedure = load("small", &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let cast = "# A story.\nperson Dora is desk\nperson Maes is coordinator\nperson Maes is handler\nperson Ann is handler\n\
                person Peeters is complaints-manager\n\n";
    let read = story::read("a.story", &format!("{cast}{told}")).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let played = story::play(&read, &procedure, &calendar("be-federal"));
    assert!(played.is_ok(), "{:#?}", played.err());
}

#[test]
fn whoever_is_named_keeps_their_part_where_the_procedure_says_so() {
    let course = |names: &str, ends: &str| {
        let told = format!(
            "2026-03-02 09:00  Dora  receive\n2026-03-02 09:01  Dora  classify complaint\n\
             2026-03-02 09:05  Dora  name person=Maes\n2026-03-02 09:10  {ends}\n"
        );
        plays(&[(CLASSIFY, &format!("{names}\n{CLASSIFY}"))], &told);
    };
    course(NAMES, "Maes  assign to=Ann -> refused person respondent");
    let kept = format!("{NAMES}keeps-out = false\n");
    course(&kept, "Maes  assign to=Maes -> handler Maes");
    // what says so keeps them out all the same
    let rule = |key: &str| format!("act = \"assign\"\n{key} = [\"respondent\"]\n");
    for (key, ends) in [
        ("person-not", "Maes  assign to=Ann -> refused person respondent"),
        ("assignee-not", "Maes  assign to=Maes -> refused assignee-barred"),
    ] {
        let names = format!("{kept}\n{CLASSIFY}");
        let told = format!(
            "2026-03-02 09:00  Dora  receive\n2026-03-02 09:01  Dora  classify complaint\n\
             2026-03-02 09:05  Dora  name person=Maes\n2026-03-02 09:10  {ends}\n"
        );
        plays(&[(CLASSIFY, &names), ("act = \"assign\"\n", &rule(key))], &told);
    }
    // who handles it when they are named goes on
    let named_late = "2026-03-02 09:00  Dora  receive\n2026-03-02 09:01  Dora  classify complaint\n\
                      2026-03-02 09:05  Maes  assign to=Maes -> must propose\n2026-03-02 09:10  Dora  name person=Maes -> handler Maes\n\
                      2026-03-02 09:15  Maes  propose\n";
    plays(&[(CLASSIFY, &format!("{kept}\n{CLASSIFY}"))], named_late);
}

/// A procedure in which naming keeps nobody out is as sound as one in which it does.
#[test]
fn the_check_follows_who_keeps_their_part() {
    let kept = format!("{NAMES}keeps-out = false\n\n{CLASSIFY}");
    let found = broken(&[(CLASSIFY, &kept)]);
    assert_eq!(found.told.len(), 0, "{found:#?}");
}

#[test]
fn a_ground_names_how_long_ago_it_must_be() {
    let decline = "[activity.decline]\nact = \"decline\"\nby = [\"desk\"]\nafter = [\"receive\"]\nends = true\nsource = \"ours\"\n\
                   grounds = [{ code = \"old\", source = \"ours\", longer-ago-than = \"6 weeks\" }]\n";
    let changes = format!("{decline}\n{CLASSIFY}");
    let course = |happened: &str, ends: &str| {
        let told = format!(
            "2026-03-02 09:00  Dora  receive{happened}\n2026-03-02 09:01  Dora  decline ground=old{ends}\n"
        );
        plays(&[(CLASSIFY, &changes)], &told);
    };
    course(" happened=2026-01-18", " -> ended decline");
    course(" happened=2026-01-19", " -> refused ground-too-recent");
    course("", " -> refused ground-too-recent");
}

#[test]
fn a_term_of_the_law_becomes_one_of_the_house() {
    let statute = ("basis = \"policy\"", "basis = \"statute\"\npolicy-unless = \"written\"");
    let of_letter = "2026-03-02 09:00  Dora  receive by=letter -> by-law handle\n";
    let of_desk = "2026-03-02 09:00  Dora  receive by=desk -> policy handle\n";
    plays(&[statute], of_letter);
    plays(&[statute], of_desk);
}

/// What says of it that it is to be told is told to exactly those, by that line alone.
#[test]
fn who_hears_of_what_was_done_is_told_at_once() {
    let informs = ("act = \"assign\"\n", "act = \"assign\"\ninforms = [\"line-manager\", \"desk\"]\n");
    let told = "2026-03-02 09:00  Dora  receive -> informs nobody\n2026-03-02 09:01  Dora  classify complaint\n\
                2026-03-02 09:05  Maes  assign to=Ann -> informs desk line-manager, no-alert\n\
                2026-03-02 09:10  Ann   propose -> informs nobody\n";
    plays(&[informs], told);
}

#[test]
fn a_key_in_the_wrong_place_is_told() {
    let says = |from: &str, to: &str, expected: &str| {
        let found = broken(&[(from, to)]);
        assert!(found.told.iter().any(|told| told.sentence.contains(expected)), "{expected}: {found:#?}");
    };
    says(
        "act = \"assign\"\n",
        "act = \"assign\"\nnotice-working-days = 5\n",
        "only invite asks somebody to come",
    );
    says(
        "act = \"assign\"\n",
        "act = \"assign\"\nkeeps-out = false\n",
        "only name-respondent has `keeps-out = false`",
    );
    let exempts = format!("{NAMES}keeps-out = false\nexempts = [\"desk\"]\n\n{CLASSIFY}");
    says(CLASSIFY, &exempts, "it has no `exempts`");
    says(
        "basis = \"policy\"",
        "basis = \"policy\"\npolicy-unless = \"written\"",
        "`policy-unless` of the term `handle`",
    );
    let ground = "[activity.decline]\nact = \"decline\"\nby = [\"desk\"]\nafter = [\"receive\"]\nends = true\nsource = \"ours\"\n\
                  grounds = [{ code = \"old\", source = \"ours\", longer-ago-than = \"5 working days\" }]\n";
    says(CLASSIFY, &format!("{ground}\n{CLASSIFY}"), "write days, weeks, months or years");
}
