//! How a dossier ends, or does not: without a word.

use crate::small::{broken, ends_with};

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
