//! Golden events: one file per act and per kind of event, the bytes as they were written in that version.
//!
//! They stay readable for ever, and write themselves again byte for byte. The files of a version were written by
//! `cargo test -p domain --test it -- --ignored write_missing_golden_files`, which leaves a file that exists alone: what is once
//! released is never written anew. A new act or kind does not compile here until it is listed, and then asks its file.

mod samples;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use domain::event::{Event, TermChange, VERSION, What};
use domain::handling::Entry;
use domain::record::Record;
use domain::term::{Adjustment, NotMoved, Step};

fn folder(version: u8) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/v{version}"))
}

/// A name for each variant, and the list of those names: a variant that is not named does not compile.
macro_rules! named {
    ($($all:ident, $name:ident($type:ty): $($pattern:pat => $word:literal),+;)+) => {$(
        const $all: &[&str] = &[$($word),+];

        fn $name(value: &$type) -> &'static str {
            match value { $($pattern => $word),+ }
        }
    )+};
}

named! {
    EVENTS, event_name(What):
        What::Done(_) => "done", What::Sent { .. } => "sent", What::Undeliverable { .. } => "undeliverable",
        What::NotPosted { .. } => "not-posted", What::Recomputed { .. } => "recomputed";
    RECORDS, record_name(Record):
        Record::Receive(_) => "receive", Record::Register(_) => "register", Record::Classify(_) => "classify",
        Record::NameRespondent(_) => "name-respondent", Record::Acknowledge => "acknowledge",
        Record::AssessAdmissibility(_) => "assess-admissibility", Record::Decline(_) => "decline",
        Record::Forward(_) => "forward", Record::Transfer(_) => "transfer", Record::Join(_) => "join",
        Record::Merge(_) => "merge", Record::Unjoin(_) => "unjoin",
        Record::Assign(_) => "assign", Record::Investigate(_) => "investigate", Record::Propose(_) => "propose",
        Record::Validate(_) => "validate", Record::Judge(_) => "judge", Record::Discuss(_) => "discuss",
        Record::Answer(_) => "answer", Record::GiveFeedback(_) => "give-feedback",
        Record::RequestCompletion(_) => "request-completion", Record::Complete(_) => "complete",
        Record::Adjourn(_) => "adjourn", Record::Consent(_) => "consent", Record::Postpone(_) => "postpone",
        Record::CopyToRespondent(_) => "copy-to-respondent", Record::Invite(_) => "invite",
        Record::Hear(_) => "hear", Record::WaiveHearing(_) => "waive-hearing",
        Record::Suspend(_) => "suspend", Record::Resume(_) => "resume", Record::Settle(_) => "settle",
        Record::ReferToAdviser(_) => "refer-to-adviser", Record::Appoint(_) => "appoint",
        Record::DeclareTies(_) => "declare-ties", Record::Advise(_) => "advise",
        Record::OpenSecondLine(_) => "open-second-line", Record::SetDate(_) => "set-date",
        Record::RecordRuling(_) => "record-ruling", Record::Link(_) => "link",
        Record::FindCause(_) => "find-cause", Record::Measure(_) => "measure", Record::Review(_) => "review",
        Record::ReportBack => "report-back", Record::Commit(_) => "commit", Record::Withdraw(_) => "withdraw",
        Record::Escalate(_) => "escalate", Record::Uphold(_) => "uphold",
        Record::ReferSecondLine(_) => "refer-second-line", Record::AskSatisfaction(_) => "ask-satisfaction",
        Record::Close => "close", Record::Reopen(_) => "reopen", Record::Correct(_) => "correct",
        Record::Note(_) => "note";
    CHANGES, change_name(TermChange):
        TermChange::Set { .. } => "set", TermChange::Met { .. } => "met", TermChange::Unmet { .. } => "unmet";
    ENTRIES, entry_name(Entry):
        Entry::Act { .. } => "act", Entry::Complainant { .. } => "complainant",
        Entry::Representative { .. } => "representative", Entry::Language { .. } => "language";
    STEPS, step_name(Step):
        Step::Starts { .. } => "starts", Step::StartsBack { .. } => "starts-back",
        Step::Skipped { .. } => "skipped", Step::Counted { .. } => "counted", Step::Minimum { .. } => "minimum",
        Step::Extended { .. } => "extended", Step::Advanced { .. } => "advanced",
        Step::NotMoved { .. } => "not-moved", Step::Adjourned { .. } => "adjourned", Step::Paused { .. } => "paused",
        Step::Lengthened { .. } => "lengthened", Step::ToldTooLate { .. } => "told-too-late",
        Step::OnlyPolicy { .. } => "only-policy", Step::StaysTold { .. } => "stays-told",
        Step::Postponed { .. } => "postponed", Step::Unsure { .. } => "unsure";
    ADJUSTMENTS, adjustment_name(Adjustment):
        Adjustment::Reset { .. } => "reset", Adjustment::Adjourned { .. } => "adjourned",
        Adjustment::Postponed { .. } => "postponed", Adjustment::Paused { .. } => "paused";
    STAYS, stay_name(NotMoved):
        NotMoved::Rule => "rule", NotMoved::NotStatutory => "not-statutory", NotMoved::NoLaw => "no-law",
        NotMoved::Excepted { .. } => "excepted", NotMoved::CountedBack { .. } => "counted-back",
        NotMoved::NoWorkingDay => "no-working-day", NotMoved::NotOfTheLaw => "not-of-the-law";
}

/// Every golden event of a version: the file's name without its ending, its one line, the event it holds.
fn golden(version: u8) -> Vec<(String, String, Event)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder(version)).expect("the golden files are shipped") {
        let path = entry.expect("an entry can be read").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a text file");
        let line = text.strip_suffix('\n').expect("one line with its end").to_owned();
        let event = Event::from_bytes(line.as_bytes())
            .unwrap_or_else(|error| panic!("v{version}/{name}.json can no longer be read: {error}"));
        found.push((name, line, event));
    }
    found
}

#[test]
fn every_golden_event_is_read_and_written_back_unchanged() {
    for version in 1..=VERSION {
        for (name, line, event) in golden(version) {
            let again = String::from_utf8(event.to_bytes()).expect("JSON is text");
            assert_eq!(again, line, "v{version}/{name}.json is written in other bytes than it was");
            assert_eq!(event.v, version, "v{version}/{name}.json is of another version");
            let kind = event.kind();
            assert!(
                name == kind || name.starts_with(&format!("{kind}.")),
                "v{version}/{name}.json holds `{kind}`"
            );
        }
    }
}

#[test]
fn every_act_and_every_kind_has_its_golden_event() {
    let events: Vec<Event> = golden(VERSION).into_iter().map(|(_, _, event)| event).collect();
    let records = || events.iter().filter_map(Event::done).map(|done| &done.record);
    let changes = || events.iter().flat_map(|event| &event.terms);
    let steps = || {
        let set = changes().filter_map(|change| match change {
            TermChange::Set { steps, .. } => Some(steps),
            _ => None,
        });
        set.flatten()
    };
    let adjustments = || {
        let set = changes().filter_map(|change| match change {
            TermChange::Set { adjustments, .. } => Some(adjustments),
            _ => None,
        });
        set.flatten()
    };
    complete("adjustment", ADJUSTMENTS, adjustments().map(adjustment_name));
    let entries = records().filter_map(|record| match record {
        Record::Correct(correction) => Some(&correction.entry),
        _ => None,
    });
    let stays = steps().filter_map(|step| match step {
        Step::NotMoved { because, .. } => Some(because),
        _ => None,
    });
    complete("event", EVENTS, events.iter().map(|event| event_name(&event.what)));
    complete("act", RECORDS, records().map(record_name));
    complete("change of a term", CHANGES, changes().map(change_name));
    complete("entry put right", ENTRIES, entries.map(entry_name));
    complete("step", STEPS, steps().map(step_name));
    complete("reason to stay", STAYS, stays.map(stay_name));
}

fn complete(what: &str, all: &[&str], found: impl Iterator<Item = &'static str>) {
    let found: BTreeSet<_> = found.collect();
    let missing: Vec<_> = all.iter().filter(|name| !found.contains(*name)).collect();
    assert!(missing.is_empty(), "no golden {what} for {missing:?}; add samples and write their files");
}

#[test]
#[ignore = "writes the golden files that are not there yet; run it by name after adding a sample"]
fn write_missing_golden_files() {
    fs::create_dir_all(folder(VERSION)).expect("the folder can be made");
    for (name, event) in samples::events() {
        let path = folder(VERSION).join(format!("{name}.json"));
        if !path.exists() {
            let mut line = event.to_bytes();
            line.push(b'\n');
            fs::write(&path, line).expect("the file can be written");
        }
    }
}
