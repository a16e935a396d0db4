//! What was only said is put in writing on the way: a procedure that is sound as long as a message stays what it was at first.

use crate::small::{Broken, broken};

const CLOSE: &str = "[activity.close]";

/// What is written is confirmed, which takes a check, which nobody makes any more once it was acknowledged; what was only said is
/// acknowledged at once. `more` can be done too.
fn confirmed(more: &str) -> Broken {
    let activity = |name: &str, keys: &str| {
        format!("[activity.{name}]\nby = [\"desk\"]\nafter = [\"receive\"]\nsource = \"ours\"\n{keys}\n\n")
    };
    let receive = ("\"answer\", \"close\"]", "\"answer\", \"close\", \"acknowledge\", \"confirm\"]");
    let check = activity("check", "act = \"investigate\"\nonly-if = \"not-yet-acknowledged\"");
    let confirm = "[activity.confirm]\nact = \"discuss\"\nby = [\"desk\"]\nafter = [\"check\"]\nwaive-unless = \"written\"\nsource = \"ours\"\n\n";
    let acknowledge = activity(
        "acknowledge",
        "act = \"acknowledge\"\nletter = \"receipt\"\nnot-while-pending = [\"confirm\"]",
    );
    broken(&[receive, (CLOSE, &format!("{check}{confirm}{acknowledge}{more}{CLOSE}"))])
}

/// After that only the confirmation is left, whatever else is done.
fn can_no_longer_end_after(found: &Broken, line: &str) {
    let told = found.told.iter().find(|told| told.sentence.contains("can no longer")).expect("a dead end");
    assert!(told.plays, "{told:#?}");
    let story = told.story.as_deref().unwrap_or_default();
    assert!(story.contains(&format!("{line}\n")) && story.trim_end().ends_with("answer"), "{story}");
    assert!(told.sentence.contains("owes `confirm`, `close` for ever"), "{told:#?}");
    assert!(story.contains("receive email=yes postal=no by=desk"), "{story}");
}

/// Sound where it is in writing from the start, and where it never is.
#[test]
fn what_stays_as_it_came_hides_what_goes_wrong_when_it_is_written_later() {
    confirmed("").only(0);
    let add = |by: &str| {
        format!(
            "[activity.add]\nact = \"complete\"\nby = [{by}]\nafter = [\"receive\"]\nrepeatable = true\nsource = \"ours\"\n\n"
        )
    };
    can_no_longer_end_after(&confirmed(&add("\"complainant\"")), "complainant add");
    for by in ["\"desk\"", "\"desk\", \"complainant\""] {
        can_no_longer_end_after(&confirmed(&add(by)), "Dirk        add by=letter");
    }
}

#[test]
fn a_message_that_came_by_letter_after_all_is_in_writing() {
    let correct = "[activity.correct]\nact = \"correct\"\nby = [\"desk\"]\nafter = [\"receive\"]\nrepeatable = true\ncorrects = [\"receive\"]\nsource = \"ours\"\n\n";
    can_no_longer_end_after(&confirmed(correct), "correct receive to=2026-03-01 by=letter");
}

/// What is in writing is checked and then confirmed, in writing still: to say that it never was leads nowhere, unless whoever complains
/// wrote before that.
#[test]
fn what_was_added_in_writing_stays_so_whatever_the_message_was() {
    let activity = |name: &str, keys: &str| format!("[activity.{name}]\nsource = \"ours\"\n{keys}\n\n");
    let check = "act = \"investigate\"\nby = [\"desk\"]\nafter = [\"receive\"]\nonly-if = \"written\"\nobliges = [\"confirm\"]";
    let confirm = "act = \"discuss\"\nby = [\"desk\"]\nonly-if = \"written\"\nafter = [\"check\"]";
    let add = "act = \"complete\"\nby = [\"complainant\"]\nafter = [\"receive\"]";
    let corrected = |after: &str| {
        let correct = "act = \"correct\"\nby = [\"desk\"]\nrepeatable = true\ncorrects = [\"receive\"]";
        let correct = format!("{correct}\nafter = [\"{after}\"]");
        let all = [("check", check), ("confirm", confirm), ("add", add), ("correct", &correct)];
        let all: String = all.iter().map(|(name, keys)| activity(name, keys)).collect();
        broken(&[(CLOSE, &format!("{all}{CLOSE}"))])
    };
    corrected("add").only(0);
    let found = corrected("receive");
    let told = found.only(1).told.first().expect("a dead end");
    let story = told.story.as_deref().unwrap_or_default();
    assert!(told.plays && story.contains("correct receive to=2026-03-01 by=desk\n"), "{told:#?}");
    assert!(told.sentence.contains("owes `confirm`, `close` for ever"), "{told:#?}");
}
