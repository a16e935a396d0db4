//! What stories can expect, and what one that fails tells: in plain words, with file and line.

use domain::procedure::load::load;
use domain::story::{play, read};

use crate::shipped::{calendar, procedures};

const CAST: &str = "person Ilse  is employee
person Dora  is desk
person Lars  is line-manager
person Hugo  is handler
person Hanna is handler

2026-04-22 09:00  web   receive
2026-04-22 09:00  web   register
2026-04-22 09:00  web   classify complaint
2026-04-22 10:00  Lars  assign to=Hugo
";

/// What is told of that line, at the end of a course of `studijob`.
fn told(line: &str) -> Vec<String> {
    let (place, files) =
        procedures().into_iter().find(|(place, _)| place == "procedures/studijob/v1").expect("it is shipped");
    let procedure = load(&place, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let story = read("a.story", &format!("{CAST}{line}\n"));
    let played = story.and_then(|story| play(&story, &procedure, &calendar("nl")));
    played.err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn a_line_that_holds_tells_nothing() {
    for line in [
        "2026-04-22 10:00 -> due feedback 2026-04-29, running feedback, handler Hugo, open, stage 1",
        "2026-04-22 10:00 -> only line-manager may assign, only handler line-manager may feedback promise cause",
        "2026-04-22 10:00 -> owes feedback cause tell review close, warns feedback line-manager",
        "2026-04-22 10:00 -> then nothing",
        "2026-04-22 10:00 -> told feedback, no-alert, warns feedback line-manager from 2026-04-24",
        "2026-04-22 10:00  Lars assign to=Hanna -> no-alert",
        "2026-04-22 10:00  Ilse name-respondent person=Hugo -> alert line-manager of assign, alert line-manager",
        "2026-04-22 10:00 -> may Hugo feedback, may-not Hanna feedback, may-not complainant feedback",
        "2026-04-22 10:00  Ilse  feedback  -> refused role",
    ] {
        assert_eq!(told(line), [""; 0], "{line}");
    }
}

#[test]
fn a_story_that_fails_tells_what_was_expected_and_what_was() {
    let day = "2026-04-22 10:05";
    for (line, expected) in [
        (
            "Hugo tell",
            "Hugo may not do `tell`: `cause` comes first (`not-yet cause`); what is recorded does not do (`told-inside-missing`)",
        ),
        ("Ilse feedback", "Ilse may not do `feedback`: only handler, line-manager may (`role`); the story"),
        ("Hugo feedback -> refused", "expected `refused`; but it was allowed"),
        (
            "Ilse feedback -> refused assignee-barred",
            "expected `refused assignee-barred`; but it was refused because only handler, line-manager may (`role`)",
        ),
        (
            "-> due feedback 2026-04-30",
            "expected `due feedback 2026-04-30`; but on 2026-04-22 it is due on 2026-04-29 and runs",
        ),
        ("-> due promise 2026-04-30", "expected `due promise 2026-04-30`; but that term did not begin"),
        ("-> met feedbak", "expected `met feedbak`; but there is no term `feedbak`"),
        ("-> must-not feedback", "but owed are `feedback`, `cause`, `tell`, `review`, `close`"),
        ("-> then feedback", "expected `then feedback`; but by itself the system did nothing"),
        ("-> owes feedback", "but owed are `feedback`, `cause`, `tell`, `review`, `close`"),
        (
            "-> may-not Hugo feedback",
            "expected `may-not Hugo feedback`; but on 2026-04-22 Hugo may, as handler",
        ),
        ("-> may Hugo review", "but `feedback` comes first (`not-yet feedback`); `cause` comes first"),
        ("-> may-not Hugo feedbak", "`may-not Hugo feedbak` is no expectation"),
        ("-> only desk may assign", "but on 2026-04-22 `assign` can be done by line-manager"),
        ("-> only desks may assign", "but `desks` is no role"),
        (
            "-> only line-manager may assign, nothing else",
            "also: only desk line-manager employee system may classify, only",
        ),
        ("-> warns feedback desk", "but `feedback` is watched by line-manager"),
        (
            "-> warns feedback line-manager from 2026-04-27",
            "but the first reminder of `feedback` is on 2026-04-24",
        ),
        ("-> warns promise line-manager from 2026-04-27", "but nobody is reminded of `promise`"),
        ("-> warns measures from 2026-04-27", "but there is no term `measures`"),
        ("-> told nothing", "expected `told nothing`; but told are `feedback`"),
        ("-> alert desk of assign", "but nobody was told of anything"),
        (
            "Ilse name-respondent person=Hugo -> alert desk of assign",
            "but told were: alert line-manager of assign",
        ),
        ("Ilse name-respondent person=Hugo -> no-alert", "but told were: alert line-manager of assign"),
        ("-> must-say feedback second-line", "but this line made no letter `feedback`"),
        ("Hugo feedback -> must-say feedback second-line", "but it must say nothing"),
        ("-> handler Hanna", "expected `handler Hanna`; but the handler is Hugo"),
        ("-> ended close", "but it is open; owed are `feedback`"),
        ("-> judgment unfounded", "but nothing is judged"),
        ("-> letter feedback", "but no letter was made by this line"),
        ("-> whatever", "`whatever` is no expectation; see the procedure author's manual"),
        ("Hugo measure mend", "`measure` needs a kind of measure: repair, control, corrective, preventive"),
        (
            "Hugo measure repair by=\"soon\"",
            "a value holds no blank and no quotation marks; write it with hyphens",
        ),
    ] {
        let told = told(&format!("{day}  {line}"));
        assert_eq!(told.len(), 1, "{line}: {told:#?}");
        assert!(told[0].starts_with("a.story:11:1: ") && told[0].contains(expected), "{line}: {}", told[0]);
        assert!(!told[0].contains('{') && !told[0].contains("Some("), "program text: {}", told[0]);
    }
}

#[test]
fn a_story_does_not_go_back_in_time() {
    let told = told("2026-04-21 09:00  Hugo  note");
    assert!(
        told.iter().any(|flaw| flaw.contains("2026-04-21 09:00:00 lies before the line above it")),
        "{told:?}"
    );
}
