//! Each fault that the loader and the check must catch: a small procedure that has it, and the sentence that tells of it, with its
//! line, and the story that leads there, which the engine plays. `docs/procedures-proved.md` lists them.

use domain::calendar::Calendar;
use domain::check::check_other_calendar;
use domain::procedure::load::{BUILT_IN, load};

use crate::shipped::{calendar, root};
use crate::small::{broken, changed, ends_with, told};

const OUGHT: &str = "whatever is owed, some role must be able to do, and `close` must then be possible";

#[test]
fn a_dead_end() {
    // once it was judged no draft can be made any more, and without a draft there is no answer
    let found = broken(&[(
        "by = [\"complaints-manager\"]\nper",
        "by = [\"complaints-manager\"]\nexcludes = [\"propose\"]\nper",
    )]);
    let sentence = format!(
        "the organisation can no longer close the dossier, and owes `answer`, `close` for ever; {OUGHT}"
    );
    let story = found.tells("[activity.answer]", &sentence);
    ends_with(story, "assign to=Yilmaz");
}

#[test]
fn an_activity_that_can_never_be_done() {
    let found = broken(&[("by = [\"coordinator\"]\nafter", "by = [\"adviser\"]\nafter")]);
    let sentence = "`propose` can never be done: `assign` must come before it and never does; leave it out, or mend what it waits for";
    found.tells("[activity.propose]", sentence);
}

#[test]
fn activities_that_wait_for_one_another() {
    let found = broken(&[("after = [\"assign\"]", "after = [\"answer\"]")]);
    let found = found.only(2);
    found.tells(
        "\"answer\"]\nsource",
        "`propose` waits for `answer`, which waits for `propose`; take one of them out of `after`",
    );
    found.tells(
        "\"propose\", \"judge\"]",
        "`answer` waits for `propose`, which waits for `answer`; take one of them out of `after`",
    );
}

#[test]
fn an_activity_without_a_role() {
    let sentence =
        "nobody may do `judge`; name at least one role in `by`, and for each level of `by-in-stage`";
    for without in ["by = []\nper", "by = [\"desk\"]\nby-in-stage = { 1 = [] }\nper"] {
        let found = broken(&[("by = [\"complaints-manager\"]\nper", without)]);
        found.only(1).tells("\"judge\"\nby", sentence);
    }
}

#[test]
fn something_owed_that_nobodys_role_can_do() {
    let found = broken(&[("by = [\"coordinator\"]\nafter", "by = [\"adviser\"]\nafter")]);
    found.tells(
        "[activity.assign]",
        "`assign` can never be done: nobody of adviser can do it; leave it out, or mend what it waits for",
    );
    let sentence = format!(
        "the organisation can no longer close the dossier, and owes `assign`, `answer`, `close` for ever; {OUGHT}"
    );
    ends_with(found.tells("[activity.assign]", &sentence), "receive email=yes postal=no");
}

#[test]
fn a_way_to_close_without_telling_the_complainant() {
    let found = broken(&[("letter = \"answer\"\n", "")]);
    let story = found.only(1).tells(
        "[activity.close]",
        "`close` ends the dossier and the complainant was not told; an act with a letter must come before it, or the act itself must have one",
    );
    ends_with(story, "answer -> then close");
}

/// Whatever ends the dossier ends it with a word to whoever complains.
#[test]
fn any_other_end_without_telling_the_complainant() {
    for (act, by) in [("note", "desk"), ("measure", "desk"), ("settle", "desk"), ("withdraw", "complainant")]
    {
        let end = format!(
            "[activity.end]\nact = \"{act}\"\nby = [\"{by}\"]\nafter = [\"receive\"]\nends = true\nsource = \"ours\"\n\n[activity.close]"
        );
        let silent = broken(&[("[activity.close]", &end)]);
        silent.only(1).tells(
            "[activity.end]",
            "`end` ends the dossier and the complainant was not told; an act with a letter must come before it, or the act itself must have one",
        );
        let told = end.replace("ends = true", "ends = true\nletter = \"answer\"");
        broken(&[("[activity.close]", &told)]).only(0);
    }
}

/// A letter to whoever is complained about, an invitation to a hearing, word that there will be none, word that somebody advises and
/// where else one can turn tell whoever complains nothing of what becomes of it.
#[test]
fn a_letter_that_tells_the_complainant_nothing() {
    let silent = ("letter = \"answer\"\n", "");
    let close = "[activity.close]";
    let sentence = "`close` ends the dossier and the complainant was not told; an act with a letter must come before it, or the act itself must have one";
    let lettered = |letter: &str, before: &str, last: &str| {
        let head = "[activity.other]\nby = [\"desk\"]\nafter = [\"answer\"]\nletter = \"answer\"\nsource = \"ours\"\n";
        let activities = format!("{head}{letter}\n\n{close}");
        let waits = format!("after = [\"answer\", \"other\"]{before}\n");
        let found = broken(&[silent, ("after = [\"answer\"]\n", &waits), (close, &activities)]);
        ends_with(found.tells(close, sentence), &format!("{last} -> then close"));
    };
    lettered("act = \"invite\"\nper = [\"party\"]", "", "other party=1");
    let grounds = "grounds = [{ code = \"no-wish\", source = \"ours\" }]";
    lettered(
        &format!("act = \"waive-hearing\"\nper = [\"party\"]\n{grounds}"),
        "",
        "other party=1 ground=no-wish",
    );
    lettered("act = \"refer-to-adviser\"", "", "other");
    lettered("act = \"refer-second-line\"", "", "other");
    let name = "[activity.name]\nact = \"name-respondent\"\nby = [\"desk\"]\nsource = \"ours\"";
    let copy = "act = \"copy-to-respondent\"\nper = [\"respondent\"]\nletter-to = \"respondent\"";
    lettered(&format!("{copy}\n\n{name}"), "\nonly-if = \"respondents-known\"", "other respondent=1");
}

#[test]
fn an_answer_before_the_decision() {
    let found = broken(&[("after = [\"propose\", \"judge\"]", "after = [\"propose\"]")]);
    let story = found.tells(
        "[activity.answer]",
        "`answer` can leave before every grievance is judged; let it wait for the judgment: `after`, or `not-while-pending`",
    );
    assert!(story.is_some_and(|story| !story.contains(" judge ")), "{story:?}");
    ends_with(story, "answer");
}

#[test]
fn a_guarantee_that_breaks() {
    let found = broken(&[("after = [\"propose\", \"judge\"]", "after = [\"propose\"]")]);
    let sentence = "`answer` can happen before `judge`; a guarantee of the procedure forbids it";
    ends_with(found.tells("[activity.answer]", sentence), "answer");
}

/// Two promises beside `never … before …`: that it is done once, and that no dossier ends without what it leads to.
#[test]
fn other_guarantees_that_break() {
    let promised = |promise: &str, from: &str, to: &str| {
        let guarantee = format!("[[guarantee]]\n{promise}\n\n[[guarantee]]\nnever");
        broken(&[("[[guarantee]]\nnever", &guarantee), (from, to)])
    };
    let (answer, twice) =
        ("letter = \"answer\"\n", "letter = \"answer\"\nrepeatable = true\nwhen-ended = true\n");
    let once = "at-most-one = \"answer\"";
    promised(once, answer, answer).only(0);
    let found = promised(once, answer, twice);
    let sentence = "`answer` can happen twice; a guarantee of the procedure forbids it";
    ends_with(found.only(1).tells("[activity.answer]", sentence), "answer");

    let leads = "leads = \"assign\"\nto = \"answer\"";
    let close = "[activity.close]";
    let decline = "[activity.decline]\nact = \"decline\"\nby = [\"desk\"]\ngrounds = [{ code = \"spam\", source = \"ours\" }]\nafter = [\"receive\"]\nends = true\nsource = \"ours\"\n\n[activity.close]";
    promised(leads, close, close).only(0);
    let found = promised(leads, close, decline);
    let sentence =
        "the dossier can end after `assign` without `answer`; a guarantee of the procedure forbids it";
    ends_with(found.only(1).tells("[activity.assign]", sentence), "decline ground=spam");
    promised(&format!("{leads}\nunless = [\"decline\"]"), close, decline).only(0);
}

/// Half a guarantee, or one of a name that is none.
#[test]
fn a_guarantee_that_promises_nothing() {
    let whole = "never = \"answer\"\nbefore = \"judge\"";
    let instead = "a guarantee is one promise; write `never` and `before`, or `leads` and `to` with `unless`, or `at-most-one`";
    for half in ["never = \"answer\"", "leads = \"judge\"", "never = \"answer\"\nat-most-one = \"judge\""] {
        broken(&[(whole, half)]).only(1).tells("[[guarantee]]", instead);
    }
    broken(&[(whole, "at-most-one = \"answers\"")])
        .only(1)
        .tells("\"answers\"", "there is no activity `answers`; did you mean `answer`?");
}

#[test]
fn a_term_without_an_owner() {
    for owners in ["", "owners = [\"adviser\"]\n", "owners = [\"complainant\"]\n", "owners = [\"system\"]\n"]
    {
        let found = broken(&[("owners = [\"coordinator\"]\n", owners)]);
        found
            .only(1)
            .tells("[term.handle]", "nobody is warned when the term `handle` passes; name roles in `owners`");
    }
}

/// It counts from a date that nothing records, has a length that is none, or a calendar in which no day is a working day.
#[test]
fn a_term_that_no_calendar_can_compute() {
    let found = broken(&[("receive.received-on", "assign.received-on")]);
    found.only(1).tells(
        "[term.handle]",
        "the term `handle` never starts: its act records no such date; receive and escalate record received-on and lodged-on, commit records promised-on; every act has done-on",
    );
    let found = broken(&[("receive.received-on", "receive.registered-on")]);
    found.only(1).tells(
        "\"receive.registered-on\"",
        "the term `handle` starts at `receive.registered-on`, which names no date; write ACTIVITY.done-on, ACTIVITY.received-on, ACTIVITY.lodged-on, ACTIVITY.promised-on, ACTIVITY.given-on, ACTIVITY.notified-on, ACTIVITY.sent-on or TERM.last-day",
    );
    let found = broken(&[("\"30 days\"", "\"30 hours\"")]);
    let said = &found.only(1).told[0].sentence;
    assert!(said.starts_with("small/procedure.toml:11:10: `30 hours` is not a length: "), "{said}");
    let no_week = "title = { nl = \"Leeg\", fr = \"Vide\", de = \"Leer\", en = \"Empty\" }\nextends = \"be-federal\"\nworking-week = []\n";
    let files = changed(&[("\"30 days\"", "\"5 working days\"")]);
    told(files.clone(), &calendar("be-federal")).only(0);
    let empty = Calendar::parse("calendars/empty.toml", no_week, &shipped_text);
    let empty = empty.unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    told(files.clone(), &empty).only(1).tells(
        "[term.handle]",
        "the term `handle` never ends: its calendar has no working day; give the calendar its `working-week`, or count in days",
    );
    // one that a body may choose instead is asked too
    let procedure = load("small", &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let other = |calendar: &Calendar| check_other_calendar("small", &files, &procedure, calendar);
    assert!(other(&calendar("nl")).is_empty());
    assert!(other(&empty)[0].flaw.what.contains("the term `handle` never ends"));
}

/// A shipped calendar, as written.
fn shipped_text(name: &str) -> Option<String> {
    std::fs::read_to_string(root().join(format!("calendars/{name}.toml"))).ok()
}

#[test]
fn a_missing_letter() {
    let mut files = changed(&[]);
    files.remove("letters/answer/en.md");
    let found = told(files, &calendar("be-federal"));
    found
        .only(1)
        .tells("\"answer\"\nsource", "the letter `answer` is missing in en; write letters/answer/en.md");
}

/// Those letters are written without being named, and none of them is the answer.
#[test]
fn a_letter_that_bears_the_name_of_one_that_leaves_by_itself() {
    for name in BUILT_IN {
        let mut files = changed(&[("letter = \"answer\"", &*format!("letter = \"{name}\""))]);
        let answer = files.remove("letters/answer/en.md").expect("it is there");
        files.entry(format!("letters/{name}/en.md")).or_insert(answer);
        let said = format!(
            "`answer` names the letter `{name}`, which leaves by itself; give its own letter another name"
        );
        told(files, &calendar("be-federal")).only(1).tells(&format!("\"{name}\""), &said);
    }
}

#[test]
fn a_missing_translation() {
    let mut files = changed(&[]);
    let texts = files.get_mut("texts/en.toml").expect("they are there");
    *texts = texts.replace("judge = \"judge\"\n", "");
    let found = told(files, &calendar("be-federal"));
    let said = &found.only(1).told[0].sentence;
    assert_eq!(
        said,
        "small/texts/en.toml: [activity] has no `judge`; a missing translation blocks this language"
    );
    let found = broken(&[("languages = [\"en\"]", "languages = [\"en\", \"fr\"]")]);
    let said: Vec<_> = found.told.iter().map(|told| told.sentence.as_str()).collect();
    assert_eq!(
        said,
        [
            "small/letters/receipt/fr.md: the letter `receipt` is missing in fr; every message is confirmed at once with it: write it",
            "small/procedure.toml:53:10: the letter `answer` is missing in fr; write letters/answer/fr.md",
            "small/texts/fr.toml: the file is missing; a procedure has this file",
        ]
    );
}

#[test]
fn an_unknown_key() {
    let found = broken(&[("obliges = [\"propose\"]", "oblige = [\"propose\"]")]);
    let said = &found.only(1).told[0].sentence;
    assert_eq!(said, "small/procedure.toml:33:1: there is no key `oblige` here; did you mean `obliges`?");
    let found = broken(&[("obliges = [\"propose\"]", "obliges = [\"proposal\"]")]);
    found.only(1).tells("\"proposal\"", "there is no activity `proposal`; did you mean `propose`?");
}

#[test]
fn a_fact_that_nothing_can_set() {
    let judge = "by = [\"complaints-manager\"]\nper";
    for (fact, line) in [("respondents-known", "only-if"), ("advice-departed-from", "waive-unless")] {
        let hangs = format!("{line} = \"{fact}\"\n{judge}");
        let sentence = format!(
            "`judge` hangs on `{fact}`, which nothing here brings about; leave the fact out, or add the act that it speaks of"
        );
        broken(&[(judge, &hangs)]).tells("[activity.judge]", &sentence);
    }
    let judge = "act = \"judge\"\n";
    let grounds =
        "grounds = [{ code = \"advised\", source = \"ours\", only-if = \"advice-departed-from\" }]\n";
    broken(&[(judge, &format!("{judge}{grounds}"))]).only(1).tells(
        "[activity.judge]",
        "`judge` hangs on `advice-departed-from`, which nothing here brings about; leave the fact out, or add the act that it speaks of",
    );
}

/// Nobody acknowledges before the answer: a duty for whoever is answered while nothing was acknowledged can never be done.
#[test]
fn a_fact_that_contradicts_another_on_the_same_act() {
    let close = "[activity.close]";
    let thank = "[activity.thank]\nact = \"note\"\nby = [\"desk\"]\nafter = [\"receive\"]\nwhen-ended = true\nonly-if = \"answered\"\nwaive-unless = \"not-yet-acknowledged\"\nsource = \"ours\"\n\n";
    let acknowledge = "[activity.acknowledge]\nact = \"acknowledge\"\nby = [\"desk\"]\nafter = [\"classify\"]\nletter = \"answer\"\nsource = \"ours\"\n\n";
    let after = ("after = [\"propose\", \"judge\"]", "after = [\"propose\", \"judge\", \"acknowledge\"]");
    let found = broken(&[(close, &format!("{thank}{acknowledge}{close}")), after]);
    found.only(1).tells(
        "[activity.thank]",
        "`thank` hangs on `answered` and on `not-yet-acknowledged`, which never hold together; leave one of them out",
    );
    // without the acknowledgement before the answer they hold together for once
    broken(&[(close, &format!("{thank}{acknowledge}{close}"))]).only(0);
}

/// A fact against what must come before: the activity can never be done, and why is said.
#[test]
fn a_fact_that_contradicts_what_must_come_before() {
    let judge = "by = [\"complaints-manager\"]\nper";
    let found = broken(&[(judge, &format!("only-if = \"answered\"\n{judge}"))]);
    found.tells(
        "[activity.judge]",
        "`judge` can never be done: `answered` never holds when it might be done; leave it out, or mend what it waits for",
    );
}

/// Whoever refuses names a ground: without one it would look possible and be refused each time.
#[test]
fn a_refusal_without_grounds() {
    let close = "[activity.close]";
    let decline = "[activity.decline]\nact = \"decline\"\nby = [\"desk\"]\nends = true\nsource = \"ours\"\n\n[activity.close]";
    broken(&[(close, decline)]).only(1).tells(
        "\"decline\"",
        "`decline` has no `grounds`, and whoever refuses must name one; write `grounds = [{ code = \"spam\", source = \"own choice\" }]`",
    );
}

#[test]
fn a_ground_that_nobody_may_choose() {
    let judge = "act = \"judge\"\n";
    let grounds = "grounds = [{ code = \"spam\", source = \"ours\", by = [\"desk\"] }]\n";
    broken(&[(judge, &format!("{judge}{grounds}"))]).only(1).tells(
        "[activity.judge]",
        "nobody who may do `judge` may choose the ground `spam`; the roles in the ground's `by` are among those of the activity",
    );
}

#[test]
fn a_term_that_nothing_meets() {
    let found = broken(&[("met-by = [\"answer\"]", "met-by = []")]);
    found.only(1).tells("[term.handle]", "nothing meets the term `handle`; name activities in `met-by`");
}

/// Where an adviser may do it and nobody was appointed, the story has it done by whoever else may.
#[test]
fn nobody_advises_in_a_story_who_was_not_appointed() {
    let silent = ("letter = \"answer\"\n", "");
    let waits = ("after = [\"answer\"]\n", "after = [\"answer\", \"refer\"]\n");
    let close = "[activity.close]";
    let refer = "[activity.refer]\nact = \"refer-second-line\"\nby = [\"adviser\", \"desk\"]\nafter = [\"answer\"]\nletter = \"answer\"\nsource = \"ours\"\n\n";
    let found = broken(&[silent, waits, (close, &format!("{refer}{close}"))]);
    let told = found.told.iter().find(|told| told.story.is_some()).expect("a course leads to the silent end");
    let by_the_desk = |line: &str| line.contains(" Dirk ") && line.ends_with(" refer -> then close");
    assert!(
        told.plays && told.story.as_deref().is_some_and(|story| story.lines().any(by_the_desk)),
        "{told:#?}"
    );
}
