//! A sample of each record of handling.

use super::*;

pub fn handling() -> Vec<(&'static str, Record)> {
    let reaction = |satisfaction, remark| Record::AskSatisfaction(Reaction { satisfaction, remark });
    let judged_of =
        |judgment, norms, about| Record::Judge(Judged { judgment, reason: text("t-15"), norms, about });
    let judged = |judgment| judged_of(judgment, Vec::new(), Vec::new());
    let answer =
        |resolution| Record::Answer(Answer { text: text("t-12"), resolution, departs: None, left_out: None });
    let validation =
        |passed, remarks| Record::Validate(Validation { digest: "5f2b".repeat(16), passed, remarks });
    let adjourn = |ground: Option<&str>| {
        let by = "4 weeks".parse().expect("a length");
        Record::Adjourn(Adjournment { by, ground: ground.map(str::to_owned), reason: text("t-25") })
    };
    let discuss = |told| Record::Discuss(Discussion { report: text("t-16"), told });
    let cause = |code: Option<&str>| {
        Record::FindCause(Cause { code: code.map(str::to_owned), analysis: text("t-35") })
    };
    let measure = |kind| {
        let (owner, due_on) = (person("p-5"), date(2026, 6, 1));
        let (decided, instead_of, done) = (None, None, None);
        Measure { kind, what: text("t-36"), owner, due_on, decided, instead_of, done }
    };
    let decided = Box::new(MeasureDecision { on: date(2026, 3, 4), by: text("t-38") });
    let decided = Measure { decided: Some(decided), ..measure(MeasureKind::Preventive) };
    let done = MeasureDone { on: date(2026, 5, 29), shown: text("t-39") };
    let done = Measure { instead_of: Some(6), done: Some(done), ..measure(MeasureKind::Preventive) };
    let measure = |kind| Record::Measure(measure(kind));
    let escalation = |reason| Record::Escalate(Escalation { received_on: date(2026, 3, 4), reason });
    vec![
        ("assign", Record::Assign(Assignment { handler: person("p-4") })),
        ("investigate", Record::Investigate(Investigation { findings: text("t-11") })),
        ("propose", Record::Propose(Proposal { text: text("t-12") })),
        ("validate", validation(true, None)),
        ("validate.refused", validation(false, Some(text("t-13")))),
        ("judge", judged(Judgment::WellFounded)),
        ("judge.partly", judged(Judgment::PartlyFounded)),
        ("judge.unfounded", judged(Judgment::Unfounded)),
        ("judge.none", judged(Judgment::NoJudgment)),
        ("judge.about", judged_of(Judgment::Unfounded, Vec::new(), vec![1, 2])),
        ("judge.norms", judged_of(Judgment::WellFounded, vec!["reasonable-term".into()], Vec::new())),
        ("discuss", discuss(None)),
        ("discuss.told", discuss(Some(ToldInside { how: text("t-34"), on: date(2026, 3, 9) }))),
        ("find-cause", cause(Some("planning"))),
        ("find-cause.short", cause(None)),
        ("measure", measure(MeasureKind::Corrective)),
        ("measure.decided", Record::Measure(decided)),
        ("measure.done", Record::Measure(done)),
        ("measure.repair", measure(MeasureKind::Repair)),
        ("measure.control", measure(MeasureKind::Control)),
        ("measure.preventive", measure(MeasureKind::Preventive)),
        ("review", Record::Review(Review { text: text("t-37") })),
        ("answer", answer(Some(Resolution::PartlyResolved))),
        ("answer.departs", departing()),
        ("answer.left-out", without_records()),
        ("answer.short", answer(None)),
        ("give-feedback", Record::GiveFeedback(Feedback { text: text("t-17") })),
        ("report-back", Record::ReportBack),
        ("commit", Record::Commit(Commitment { promised_on: date(2026, 4, 20), reason: text("t-18") })),
        ("adjourn", adjourn(Some("extensive-research"))),
        ("adjourn.short", adjourn(None)),
        ("consent", Record::Consent(Consent { given_on: date(2026, 3, 4), until: None, text: text("t-26") })),
        (
            "consent.until",
            Record::Consent(Consent {
                given_on: date(2026, 3, 4),
                until: Some(date(2026, 5, 11)),
                text: text("t-26"),
            }),
        ),
        ("postpone", Record::Postpone(Postponement { until: date(2026, 5, 11), reason: text("t-27") })),
        ("copy-to-respondent", Record::CopyToRespondent(Copying::default())),
        ("copy-to-respondent.shortened", Record::CopyToRespondent(shortened())),
        (
            "invite",
            Record::Invite(Invitation {
                at: date(2026, 3, 20).at(10, 30, 0, 0),
                place: text("t-41"),
                answer_by: date(2026, 3, 13),
            }),
        ),
        (
            "hear",
            Record::Hear(Hearing { held_on: date(2026, 3, 4), present: text("t-42"), record: text("t-43") }),
        ),
        (
            "waive-hearing",
            Record::WaiveHearing(HearingWaiver { ground: Some("no-wish".into()), reason: text("t-44") }),
        ),
        ("waive-hearing.short", Record::WaiveHearing(HearingWaiver { ground: None, reason: text("t-44") })),
        (
            "name-respondent.email",
            Record::NameRespondent(NamedRespondent {
                person: None,
                party: Some(party("y-4")),
                email: true,
                exempt: None,
                undone: None,
            }),
        ),
        ("suspend", Record::Suspend(Suspension { ground: Some("away".into()), reason: text("t-28") })),
        ("suspend.short", Record::Suspend(Suspension { ground: None, reason: text("t-28") })),
        ("resume", Record::Resume(Resumption { reason: Some(text("t-29")) })),
        ("resume.short", Record::Resume(Resumption { reason: None })),
        ("settle", Record::Settle(Settlement { agreement: text("t-30") })),
        ("withdraw", Record::Withdraw(Withdrawal { reason: Some(text("t-19")) })),
        ("withdraw.short", Record::Withdraw(Withdrawal { reason: None })),
        ("escalate", escalation(Some(text("t-20")))),
        ("escalate.short", escalation(None)),
        ("uphold", Record::Uphold(Upholding { reason: text("t-21") })),
        ("refer-second-line", Record::ReferSecondLine(Referral { line: 2 })),
        ("ask-satisfaction", reaction(Satisfaction::NotSatisfied, Some(text("t-22")))),
        ("ask-satisfaction.satisfied", reaction(Satisfaction::Satisfied, None)),
        ("ask-satisfaction.none", reaction(Satisfaction::NoReaction, None)),
        ("close", Record::Close),
        ("reopen", Record::Reopen(Reopening { reason: text("t-23") })),
        ("note", Record::Note(Note { text: text("t-24") })),
    ]
}

fn departing() -> Record {
    Record::Answer(Answer {
        text: text("t-12"),
        resolution: None,
        departs: Some(text("t-43")),
        left_out: None,
    })
}

fn shortened() -> Copying {
    let shortened = Shortened { of: "t-1".to_owned(), text: text("t-45") };
    Copying { shortened: vec![shortened], left_out: vec![file("a-2")] }
}

fn without_records() -> Record {
    let left_out = Some(LeftOut { records: vec![5, 6], reason: text("t-44") });
    Record::Answer(Answer { text: text("t-12"), resolution: None, departs: None, left_out })
}
