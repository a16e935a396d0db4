//! How a dossier ends, or does not: without a word, without anybody being asked, stuck. Told of copies of `federal`, at the line that
//! is to be mended and no sooner than only that is left.

use crate::shipped::{calendar, procedures};
use crate::small::{Broken, Told, broken, ends_with, told};

/// `federal` with other text in its `procedure.toml`.
fn federal(changes: &[(&str, &str)]) -> Broken {
    let all = procedures().into_iter();
    let (_, mut files) =
        all.clone().find(|(place, _)| place == "procedures/federal/v1").expect("it is shipped");
    let text = files.get_mut("procedure.toml").expect("its rules");
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    }
    told(files, &calendar("be-federal"))
}

const INADMISSIBLE: &str = "obliges = [\"acknowledge\", \"close\"], excludes = [\"handling\"]";

fn stuck(owed: &str) -> String {
    format!(
        "the organisation can no longer close the dossier, and owes {owed} for ever; whatever is owed, some role must be able \
         to do, and `close` must then be possible"
    )
}

/// Only what is no message at all ends without a letter.
#[test]
fn a_message_is_declined_without_a_word() {
    let close = "[activity.close]";
    let decline = |codes: [&str; 2]| {
        let grounds = codes.map(|code| format!("{{ code = \"{code}\", source = \"ours\" }}")).join(", ");
        let head = "[activity.decline]\nact = \"decline\"\nby = [\"desk\"]\nafter = [\"receive\"]\nends = true\nsource = \"ours\"\n";
        broken(&[(close, &format!("{head}grounds = [{grounds}]\n\n{close}"))])
    };
    decline(["spam", "test"]).only(0);
    let story = decline(["spam", "not-about-us"]);
    let sentence = "`decline` ends the dossier and the complainant was not told; an act with a letter must come before it, or the act itself must have one";
    ends_with(story.only(1).tells("[activity.decline]", sentence), "decline ground=not-about-us");
}

#[test]
fn nobody_is_asked_to_end_it() {
    let found = federal(&[(INADMISSIBLE, "obliges = [\"acknowledge\"], excludes = [\"handling\"]")]);
    let sentence = "after `acknowledge` nothing is owed, no term runs and the dossier has not ended: nobody is asked to end it; \
                    oblige `close`, or whatever comes next, with it or with what leads there";
    let story = found.only(1).tells("[activity.acknowledge]", sentence);
    assert!(story.is_some_and(|story| story.contains("receive email=yes")), "{story:?}");
    ends_with(story, "acknowledge");
}

/// Whoever owns a term that runs is told of it; a right that lapsed asks nobody.
#[test]
fn nobody_is_asked_once_a_right_has_lapsed() {
    let obliges = "obliges = [\"assign\", \"judge\", \"answer\", \"close\"]\n";
    let after = "by = [\"desk\"]\nafter = [\"receive\"]\n";
    let later = [(obliges, ""), (after, &*format!("{after}{obliges}"))];
    broken(&later).only(0);
    let owned = ("owners = [\"coordinator\"]\nsource", "source");
    let right = ("letter = \"answer\"\n", "letter = \"answer\"\nonly-before-end-of = \"handle\"\n");
    let found = broken(&[later[0], later[1], owned, right]);
    let asked = |told: &&Told| told.sentence.contains("after `receive` nothing is owed, no term runs");
    let told = found.told.iter().find(asked).unwrap_or_else(|| panic!("{found:#?}"));
    let story = told.story.as_deref().expect("a story");
    assert!(told.plays && story.trim_end().ends_with("2026-04-02 09:00"), "{story}");
}

/// Of what is owed for ever the first line is named that nothing else holds up, once all the rest is done.
#[test]
fn a_story_goes_on_to_what_is_stuck() {
    // only whoever complains adds something
    let found = federal(&[("obliges    = [\"report-back\"]", "obliges    = [\"report-back\", \"add\"]")]);
    let story = found.only(1).tells("[activity.add]", &stuck("`close`, `add`"));
    ends_with(story, "analyse code=information");

    // the branch of what is inadmissible leaves the answer owed, and nobody can draft it
    let keeps = "obliges = [\"acknowledge\", \"close\", \"answer\"], excludes = [\"examining\", \"report-back\", \"analyse\"]";
    let found = federal(&[(INADMISSIBLE, keeps)]);
    ends_with(found.tells("[activity.answer]", &stuck("`answer`, `close`")), "acknowledge");

    // nobody is an adviser
    let coordinator =
        "act        = \"find-cause\"\nby         = [\"coordinator\"]\nfallback   = [\"decision-body\"]";
    let found = federal(&[(coordinator, "act        = \"find-cause\"\nby         = [\"adviser\"]")]);
    ends_with(found.tells("[activity.analyse]", &stuck("`analyse`, `close`")), "answer -> then report-back");
    found.only(2).tells(
        "[activity.analyse]",
        "`analyse` can never be done: nobody of adviser can do it; leave it out, or mend what it waits for",
    );
}

/// What a fault does not need is in no story of it: no address that is taken away, no departure from advice that nobody gave.
#[test]
fn a_story_has_only_what_it_needs() {
    let keeps = "obliges = [\"acknowledge\", \"close\", \"answer\"], excludes = [\"examining\", \"report-back\", \"analyse\"]";
    let found = federal(&[(INADMISSIBLE, keeps)]);
    let stories: Vec<&str> = found.only(3).told.iter().filter_map(|told| told.story.as_deref()).collect();
    let idle =
        |story: &&str| ["departs", "correct address", "email=no"].iter().any(|word| story.contains(word));
    assert_eq!((stories.len(), stories.iter().find(|story| idle(story))), (3, None));
}
