//! Counter-examples in which a ground is named: the story that is told is one that the engine takes, step by step.

use std::collections::BTreeMap;

use domain::check::check;
use domain::procedure::load::load;

use crate::shipped::{calendar, procedures};
use crate::small::broken;

const DEAD_END: &str = "the organisation can no longer close the dossier";

/// The story of the dead end in the small procedure where somebody is not heard on one of these grounds before it is judged, and nothing
/// can be drafted after that.
fn story(grounds: &str, more: &str, changes: &[(&str, &str)]) -> String {
    let close = "[activity.close]";
    let idle = if more.is_empty() { "" } else { "\nexcludes = [\"ask\"]" };
    let waive = format!(
        "[activity.waive]\nact = \"waive-hearing\"\nby = [\"desk\"]\nper = [\"party\"]\nafter = [\"classify\"]{idle}\nsource = \"ours\"\ngrounds = [{grounds}]\n\n{more}{close}"
    );
    let judge = "by = [\"complaints-manager\"]\nper = [\"grievance\"]\nafter = [\"classify\"]\n";
    let waits = judge.replace("[\"classify\"]", "[\"classify\", \"waive\"]\nexcludes = [\"propose\"]");
    let found = broken(&[&[(close, waive.as_str()), (judge, &waits)], changes].concat());
    let mut told = found.told.iter().filter(|told| told.sentence.contains(DEAD_END));
    let told = told.next().unwrap_or_else(|| panic!("no dead end: {found:#?}"));
    assert!(told.plays, "{told:#?}");
    told.story.clone().expect("a course leads there")
}

const UNFOUNDED: &str = "{ code = \"unfounded\", source = \"ours\", party = \"complainant\", bars = [\"well-founded\", \"partly-founded\"] }";
const NO_WISH: &str = "{ code = \"no-wish\", source = \"ours\", party = \"invited-respondent\" }";

#[test]
fn what_is_judged_goes_with_the_ground_on_which_nobody_was_heard() {
    let told = story(UNFOUNDED, "", &[]);
    assert!(told.contains("waive party=1 ground=unfounded") && told.contains("judge unfounded"), "{told}");
    // where another ground can be named, any judgment goes with it
    let told = story(&format!("{UNFOUNDED}, {NO_WISH}"), "", &[]);
    assert!(told.contains("waive party=1 ground=no-wish") && told.contains("judge well-founded"), "{told}");
}

#[test]
fn a_respondent_who_is_not_heard_was_invited() {
    let more = "[activity.name]\nact = \"name-respondent\"\nby = [\"desk\"]\nafter = [\"classify\"]\nkeeps-out = false\nsource = \"ours\"\n\n\
        [activity.ask]\nact = \"invite\"\nby = [\"desk\"]\nper = [\"party\"]\nafter = [\"classify\"]\nsource = \"ours\"\n\n";
    let obliges = ("\"answer\", \"close\"]", "\"answer\", \"close\", \"name\"]");
    let only = ("act = \"judge\"\n", "act = \"judge\"\nonly-if = \"respondents-known\"\n");
    let told = story(&format!("{UNFOUNDED}, {NO_WISH}"), more, &[obliges, only]);
    let at = |words: &str| told.find(words).unwrap_or_else(|| panic!("{words}: {told}"));
    assert!(at("ask party=2") < at("waive party=2 ground=no-wish"), "{told}");
    assert!(at("waive party=2") < at("judge"), "{told}");
}

/// The dead end of the Awb's procedure that was once there: what is not handled any more still owes a postponement.
#[test]
fn a_dead_end_of_a_large_procedure() {
    let all: BTreeMap<_, _> = procedures().into_iter().collect();
    let mut files = all["procedures/awb-9/v1"].clone();
    let text = files.get_mut("procedure.toml").expect("it has one");
    let whole = "excludes = [\"handling\", \"postpone\", \"invite-after-all\"] }";
    assert!(text.contains(whole));
    *text = text.replacen(whole, "excludes = [\"handling\", \"invite-after-all\"] }", 1);
    let procedure = load("awb-9/v1", &files).expect("it reads");
    let found = check("awb-9/v1", &files, &procedure, &calendar("nl"));
    let [dead] = found.as_slice() else { panic!("one fault: {found:#?}") };
    assert!(dead.flaw.what.contains(DEAD_END) && dead.plays, "{dead:#?}");
}

/// The story does not end with the act that breaks the promise: who was answered lets nothing hear, and Gehoor closes that question too.
#[test]
fn a_story_goes_on_with_what_gehoor_does_by_itself() {
    let term = "[term.react]\nfrom = \"answer.sent-on\"\nlength = \"1 week\"\nbasis = \"policy\"\nmet-by = [\"ask\"]\nowners = [\"desk\"]\nsource = \"ours\"\n\n[activity.receive]";
    let ask = "letter = \"answer\"\nobliges = [\"ask\"]\nsource = \"ours\"\n\n[activity.ask]\nact = \"ask-satisfaction\"\nby = [\"desk\", \"system\"]\nafter = [\"answer\"]\nauto-after = \"react\"\nauto-outcome = \"no-reaction\"\n";
    let found = broken(&[
        ("[activity.receive]", term),
        ("letter = \"answer\"\n", ask),
        ("after = [\"propose\", \"judge\"]", "after = [\"propose\"]"),
    ]);
    let sentence = "`answer` can happen before `judge`; a guarantee of the procedure forbids it";
    let story = found.tells("[activity.answer]", sentence).expect("a course leads there");
    assert!(story.ends_with("2026-03-10 09:00 -> then ask\n"), "{story}");
}
