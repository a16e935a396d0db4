//! Why an answer departs from the advice is what the last answer says.

use domain::procedure::load::load;
use domain::story::{play, read};

use crate::shipped::{calendar, procedures};

/// The story in which the answer departs, and then the lines.
fn departs_after(lines: &str) -> bool {
    let (_, files) = procedures().into_iter().find(|(place, _)| place.contains("awb-9")).expect("awb-9");
    let procedure = load("awb-9/v1", &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let text = format!("{}\n{lines}", files["stories/adviser-departed-from.story"]);
    let played = read("departed.story", &text).and_then(|story| play(&story, &procedure, &calendar("nl")));
    played.unwrap_or_else(|flaws| panic!("{flaws:#?}")).departure().is_some()
}

#[test]
fn an_answer_that_follows_the_advice_gives_no_reason_of_an_earlier_one_that_did_not() {
    assert!(departs_after(""));
    let anew = "2026-03-26 09:00  Mirjam reopen\n\
                2026-03-26 09:05  Mirjam correct judge to=well-founded\n\
                2026-03-26 09:10  Femke  propose\n\
                2026-03-26 09:15  Mirjam check passed\n\
                2026-03-26 09:20  Mirjam answer\n";
    assert!(!departs_after(anew));
}
