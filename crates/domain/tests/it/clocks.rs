//! What the check makes of terms that come to an end, stand still and are put off.

use crate::small::{Broken, broken};

const JUDGE: &str = "[activity.judge]\nact = \"judge\"\n";
const CLOSE: &str = "[activity.close]";
const STUCK: &str = "whatever is owed, some role must be able to do, and `close` must then be possible";

/// The judgment is a right that lapses, beside more activities.
fn lapsing(more: &str) -> Broken {
    let judge = format!("{JUDGE}only-before-end-of = \"handle\"\n");
    broken(&[(JUDGE, &judge), (CLOSE, &format!("{more}{CLOSE}"))])
}

fn lines(story: Option<&str>) -> Vec<&str> {
    let lines = story.expect("a course leads there").lines();
    lines.filter(|line| line.starts_with("20")).collect()
}

#[test]
fn what_can_only_be_done_in_time_leaves_a_dead_end_behind() {
    let found = lapsing("");
    let sentence = format!(
        "the organisation can no longer close the dossier, and owes `judge`, `answer`, `close` for ever; {STUCK}"
    );
    let story = found.only(1).tells("[activity.judge]", &sentence);
    // thirty days have passed before anybody did anything; then all is done that still can be
    let told = lines(story);
    assert_eq!((told[1], told.len()), ("2026-04-02 09:00", 5), "{story:?}");
    assert!(told[4].ends_with("propose"), "{story:?}");
    assert!(story.is_some_and(|story| {
        story.contains("2026-04-02 09:00\n# from here on it can no longer be closed\n")
    }));
}

/// The organisation can put the end off, with or without the consent of whoever complains.
#[test]
fn what_can_be_put_off_is_no_dead_end() {
    let postpone = "[activity.postpone]\nact = \"postpone\"\nby = [\"coordinator\"]\npostpones = \"handle\"\nrepeatable = true\nsource = \"ours\"\n\n";
    lapsing(postpone).only(0);
    // an adjournment counts when it is told while the term runs
    let adjourn = "[activity.adjourn]\nact = \"adjourn\"\nby = [\"coordinator\"]\nadjourns = { term = \"handle\", at-most = \"30 days\" }\nrepeatable = true\nsource = \"ours\"\n\n";
    lapsing(adjourn).only(1);
    // and so does a pause
    let suspend = "[activity.suspend]\nact = \"suspend\"\nby = [\"coordinator\"]\npauses = [\"handle\"]\nrepeatable = true\nsource = \"ours\"\n\n";
    lapsing(suspend).only(1);
}

/// Who waits for the end of a term waits for ever once its clock stands still and nothing lets it go on.
#[test]
fn a_clock_that_stands_still_ends_nothing() {
    let stops = "[activity.suspend]\nact = \"suspend\"\nby = [\"coordinator\"]\nafter = [\"receive\"]\npauses = [\"handle\"]\nsource = \"ours\"\n\n";
    let waits = format!("{JUDGE}only-after-end-of = \"handle\"\n");
    let found = broken(&[(JUDGE, &waits), (CLOSE, &format!("{stops}{CLOSE}"))]);
    let sentence = format!(
        "the organisation can no longer close the dossier, and owes `judge`, `answer`, `close` for ever; {STUCK}"
    );
    let story = found.only(1).tells("[activity.judge]", &sentence);
    let told = lines(story);
    assert!(
        told[1].ends_with("suspend") && told.last().is_some_and(|line| line.ends_with("propose")),
        "{story:?}"
    );
    let resumes = "[activity.resume]\nact = \"resume\"\nby = [\"coordinator\"]\nafter = [\"suspend\"]\nresumes = [\"handle\"]\nsource = \"ours\"\n\n";
    broken(&[(JUDGE, &waits), (CLOSE, &format!("{stops}{resumes}{CLOSE}"))]).only(0);
}

/// After the end of a term nothing is possible any more that is possible only before it.
#[test]
fn what_comes_after_the_end_comes_not_before_it() {
    let waits = ("[activity.assign]\n", "[activity.assign]\nonly-after-end-of = \"handle\"\n");
    let lapses =
        (JUDGE, &*format!("{JUDGE}only-before-end-of = \"handle\"\nnot-while-pending = [\"assign\"]\n"));
    let found = broken(&[waits, lapses]);
    let sentence =
        "`judge` can never be done: the term `handle` is then over; leave it out, or mend what it waits for";
    found.tells("[activity.judge]", sentence);
}

/// A term that must run to be put off, and never begins.
#[test]
fn what_never_begins_is_not_put_off() {
    let term = "[term.promise]\nfrom = \"refer.done-on\"\nlength = \"30 days\"\nbasis = \"policy\"\nmet-by = [\"answer\"]\nowners = [\"coordinator\"]\nsource = \"ours\"\n\n";
    let postpone = "[activity.refer]\nact = \"refer-second-line\"\nby = [\"coordinator\"]\nin-stages = [1]\nincluded = false\nsource = \"ours\"\n\n[activity.postpone]\nact = \"postpone\"\nby = [\"coordinator\"]\npostpones = \"promise\"\nsource = \"ours\"\n\n";
    let found = broken(&[
        ("[activity.receive]", &format!("{term}[activity.receive]")),
        (CLOSE, &format!("{postpone}{CLOSE}")),
    ]);
    let sentence = "`postpone` can never be done: the term `promise` never begins; leave it out, or mend what it waits for";
    found.tells("[activity.postpone]", sentence);
}

/// What was refused and is handled after all has not been answered: the end of its term can be put off. Where the refusal alone meets the
/// term, nothing takes its place.
#[test]
fn a_term_is_unmet_when_what_met_it_is_taken_out_and_something_else_is_owed() {
    let assess = "[activity.assess]\nact = \"assess-admissibility\"\nby = [\"coordinator\"]\nafter = [\"receive\"]\nsource = \"ours\"\ngrounds = [{ code = \"old\", source = \"ours\" }]\nwhen.inadmissible = { obliges = [\"refuse\"], excludes = [\"judge\", \"answer\"] }\nwhen.admissible = { excludes = [\"refuse\"] }\n\n";
    let refuse = "[activity.refuse]\nact = \"acknowledge\"\nby = [\"coordinator\"]\nafter = [\"assess\"]\nletter = \"answer\"\nsource = \"ours\"\n\n";
    let postpone = "[activity.postpone]\nact = \"postpone\"\nby = [\"coordinator\"]\npostpones = \"handle\"\nrepeatable = true\nsource = \"ours\"\n\n";
    let correct = "[activity.correct]\nact = \"correct\"\nby = [\"coordinator\"]\nrepeatable = true\ncorrects = [\"assess\"]\nsource = \"ours\"\n\n";
    let more = [assess, refuse, postpone, correct, CLOSE].concat();
    let judge = format!("{JUDGE}only-before-end-of = \"handle\"\n");
    let met_by = |names: &str| {
        let met_by = format!("met-by = [{names}]");
        broken(&[("met-by = [\"answer\"]", &met_by), (JUDGE, &judge), (CLOSE, &more)])
    };
    met_by("\"answer\", \"refuse\"").only(0);
    let found = met_by("\"refuse\"");
    let told = &found.only(1).told[0];
    assert!(
        told.plays
            && lines(told.story.as_deref()).iter().any(|line| line.ends_with("correct assess to=admissible")),
        "{told:?}"
    );
}
