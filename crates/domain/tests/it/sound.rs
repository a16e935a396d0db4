//! A broken procedure is told by a story. That the shipped ones are sound, `bin/check` asks `gehoor procedure check`.

use domain::check::{Fault, Finding, Verdict, check};
use domain::procedure::load::{Files, load};

use crate::regimes::regimes;
use crate::shipped::calendar;

/// A term that nobody owns is a fault, unless it is a right that lapses with it.
#[test]
fn a_term_needs_an_owner_unless_it_is_a_window() {
    let owned = "owners = [\"coordinator\"]\nsource = \"ours\"\n\n[activity.receive]\n";
    let unowned = "source = \"ours\"\n\n[activity.receive]\n";
    let ownerless = |found: &Finding| matches!(&found.fault, Fault::TermWithoutOwner(_));
    assert!(broken(owned, unowned).iter().any(ownerless));
    assert!(!broken(owned, &format!("{unowned}only-before-end-of = \"handle\"\n")).iter().any(ownerless));
}

/// Whoever advises must have been appointed: nobody holds that seat by their role alone.
#[test]
fn a_seat_that_nobody_gives_is_a_fault() {
    let judge = "by = [\"complaints-manager\"]\nper = [\"grievance\"]";
    let by_adviser = broken(judge, "by = [\"adviser\"]\nper = [\"grievance\"]");
    let never = |found: &Finding| matches!(&found.fault, Fault::Unreachable { activity, because: Some(why) } if activity == "judge" && why.contains("adviser"));
    assert!(by_adviser.iter().any(never), "{by_adviser:#?}");
}

#[test]
fn procedures_of_other_lands_are_sound() {
    for (place, files, calendar) in regimes() {
        let procedure = load(&place, &files).expect("it reads");
        let Verdict { findings, .. } = check(&place, &files, &procedure, &calendar);
        let said: Vec<_> = findings.iter().map(|found| (found.flaw.to_string(), &found.story)).collect();
        assert!(said.is_empty(), "{place}: {said:#?}");
    }
}

/// A small procedure, sound as it stands: received, assessed, judged, answered, closed.
const SOUND: &str = r#"
name = "small"
version = 1
source = "ours"
calendar = "be-federal"
languages = ["en"]
stages = 1

[term.handle]
from = "receive.received-on"
length = "30 days"
basis = "policy"
met-by = ["answer"]
owners = ["coordinator"]
source = "ours"

[activity.receive]
act = "receive"
by = ["system", "desk"]
obliges = ["assign", "judge", "answer", "close"]
source = "ours"

[activity.classify]
act = "classify"
by = ["desk"]
after = ["receive"]
source = "ours"

[activity.assign]
act = "assign"
by = ["coordinator"]
after = ["classify"]
obliges = ["propose"]
source = "ours"

[activity.propose]
act = "propose"
by = ["handler"]
after = ["assign"]
source = "ours"

[activity.judge]
act = "judge"
by = ["complaints-manager"]
per = ["grievance"]
after = ["classify"]
source = "ours"

[activity.answer]
act = "answer"
by = ["complaints-manager"]
after = ["propose", "judge"]
letter = "answer"
source = "ours"

[activity.close]
act = "close"
by = ["system", "coordinator"]
auto = true
ends = true
after = ["answer"]
source = "ours"

[[guarantee]]
never = "answer"
before = "judge"
"#;

const FORM: &str = "kinds = [\"complaint\"]\nrelations = []\nsubjects = []\nrequired = [\"what-happened\"]\noptional = []\nanonymous = true\n";

/// What is found when `from` becomes `to`.
fn broken(from: &str, to: &str) -> Vec<Finding> {
    assert!(SOUND.contains(from), "{from}");
    let text = SOUND.replacen(from, to, 1);
    let names = ["receive", "classify", "assign", "propose", "judge", "answer", "close"];
    let labels: String = names.iter().map(|name| format!("{name} = \"{name}\"\n")).collect();
    let texts = format!("title = \"Small\"\n[activity]\n{labels}[term]\nhandle = \"handle\"\n");
    let files: Files = [
        ("procedure.toml", text),
        ("form.toml", FORM.to_owned()),
        ("texts/en.toml", texts),
        ("letters/receipt/en.md", "Received.".to_owned()),
        ("letters/answer/en.md", "Answered.".to_owned()),
    ]
    .map(|(path, text)| (path.to_owned(), text))
    .into();
    let procedure = load("small", &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    check("small", &files, &procedure, &calendar("be-federal")).findings
}

fn only(findings: &[Finding]) -> &Finding {
    let said: Vec<_> = findings.iter().map(|finding| finding.flaw.to_string()).collect();
    assert_eq!(findings.len(), 1, "{said:#?}");
    &findings[0]
}

#[test]
fn a_sound_procedure_has_no_fault() {
    let found = broken("name = \"small\"", "name = \"small\"");
    let said: Vec<_> = found.iter().map(|f| (f.flaw.to_string(), &f.story)).collect();
    assert!(found.is_empty(), "{said:#?}");
}

#[test]
fn an_answer_before_the_judgment_is_told_by_a_story_that_the_engine_plays() {
    let found = broken(r#"after = ["propose", "judge"]"#, r#"after = ["propose"]"#);
    let fault = |wanted: &Fault| found.iter().find(|finding| finding.fault == *wanted);
    let early = fault(&Fault::AnswerBeforeDecision("answer".into())).expect("it is found");
    assert!(early.plays && early.flaw.file == "small/procedure.toml" && early.flaw.line > 40, "{early:?}");
    let story = early.story.as_deref().expect("there is a course");
    assert!(story.contains("2026-03-02") && !story.contains(" judge "), "{story}");
    let (never, before) = ("answer".into(), "judge".into());
    assert!(fault(&Fault::Guarantee { never, before }).is_some_and(|finding| finding.plays));
}

#[test]
fn what_nobody_can_do_is_a_dead_end() {
    let found = broken(
        r#"by = ["coordinator"]
after = ["classify"]"#,
        r#"by = ["handler"]
after = ["classify"]"#,
    );
    let dead =
        found.iter().find(|finding| matches!(finding.fault, Fault::DeadEnd { .. })).expect("a dead end");
    assert!(dead.plays && dead.flaw.what.contains("`assign`"), "{dead:?}");
    let never = found
        .iter()
        .find(|f| matches!(&f.fault, Fault::Unreachable { activity, .. } if activity == "assign"));
    let never = &never.expect("it can never be done").flaw.what;
    assert!(never.contains("nobody of handler can do it"), "{never}");
}

#[test]
fn an_end_without_a_letter_is_told() {
    let found = broken("letter = \"answer\"\n", "");
    let untold = only(&found);
    assert_eq!(untold.fault, Fault::Untold("close".into()));
    assert!(untold.plays, "{}", untold.story.as_deref().unwrap_or_default());
}

#[test]
fn what_waits_for_itself_is_never_done() {
    let found = broken(r#"after = ["assign"]"#, r#"after = ["answer"]"#);
    let why = found.iter().find_map(|finding| match &finding.fault {
        Fault::Unreachable { activity, because } if activity == "propose" => because.clone(),
        _ => None,
    });
    assert_eq!(why.as_deref(), Some("`answer` must come before it and never does"));
}

#[test]
fn terms_and_facts_that_lead_nowhere_are_told() {
    let found = broken("owners = [\"coordinator\"]\n", "");
    assert_eq!(only(&found).fault, Fault::TermWithoutOwner("handle".into()));
    let found = broken("receive.received-on", "assign.received-on");
    assert_eq!(only(&found).fault, Fault::TermNeverStarts("handle".into()));
    let found = broken(r#"met-by = ["answer"]"#, "met-by = []");
    assert_eq!(only(&found).fault, Fault::TermNeverMet("handle".into()));
}
