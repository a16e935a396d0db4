//! What an act records: one variant per act. Ids, dates, enums, numbers and salted digests; never names or free text.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::act::Act;
use crate::handling::*;
use crate::intake::*;
use crate::procedure::AnchorDate;

/// A text in a row of its own, tied by a salted digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextRef {
    /// The row's id.
    pub id: String,
    /// SHA-256 (hex) of its salt and bytes.
    pub digest: String,
}

/// A file in a row of its own, tied by a salted digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentRef {
    /// The row's id.
    pub id: String,
    /// SHA-256 (hex) of its salt and bytes.
    pub digest: String,
}

/// What someone is in a dossier, and what they did of it that would stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// They handle it.
    pub handles: bool,
    /// They sit as adviser or on a committee.
    pub sits: bool,
    /// They heard someone, or decided that someone is not heard.
    pub heard: bool,
    /// They made the findings.
    pub investigated: bool,
    /// They drafted or checked what is to be sent.
    pub drafted: bool,
    /// They judged, or upheld what was.
    pub judged: bool,
}

impl Part {
    /// The acts of whoever heard, investigated, drafted and judged, under the word in the outcome.
    pub const DEEDS: [(&str, &[Act]); 4] = [
        ("heard", &[Act::Hear, Act::WaiveHearing]),
        ("investigated", &[Act::Investigate]),
        ("drafted", &[Act::Propose, Act::Validate]),
        ("judged", &[Act::Judge, Act::Uphold]),
    ];

    /// The same with that deed.
    pub fn with(self, deed: &str) -> Part {
        Part {
            heard: self.heard || deed == "heard",
            investigated: self.investigated || deed == "investigated",
            drafted: self.drafted || deed == "drafted",
            judged: self.judged || deed == "judged",
            ..self
        }
    }

    fn words(self) -> [(bool, &'static str); 6] {
        let Part { handles, sits, heard, investigated, drafted, judged } = self;
        [
            (handles, "handler"),
            (sits, "seated"),
            (heard, "heard"),
            (investigated, "investigated"),
            (drafted, "drafted"),
            (judged, "judged"),
        ]
    }

    /// The outcome of naming them, such as `handler+judged`: what follows from each of its parts follows.
    pub fn outcome(self) -> &'static str {
        static ALL: LazyLock<Vec<String>> = LazyLock::new(|| {
            let bit = |nr: u8, at: u8| nr >> at & 1 == 1;
            let part = |nr| Part {
                handles: bit(nr, 0),
                sits: bit(nr, 1),
                heard: bit(nr, 2),
                investigated: bit(nr, 3),
                drafted: bit(nr, 4),
                judged: bit(nr, 5),
            };
            (1..64).map(|nr| part(nr).joined()).collect()
        });
        let nr = (0..).zip(self.words()).map(|(at, (so, _))| usize::from(so) << at).sum::<usize>();
        nr.checked_sub(1).map_or("other", |nr| &ALL[nr])
    }

    fn joined(self) -> String {
        let words: Vec<&str> = self.words().into_iter().filter_map(|(so, word)| so.then_some(word)).collect();
        words.join("+")
    }
}

/// The record of an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each variant is the act of that name, with the record documented at its type"
)]
pub enum Record {
    Receive(Box<Receipt>),
    Register(Registration),
    Classify(Classification),
    NameRespondent(NamedRespondent),
    Acknowledge,
    RequestCompletion(CompletionRequest),
    Complete(Completion),
    AssessAdmissibility(Admissibility),
    Decline(Decline),
    Forward(Forwarding),
    Transfer(Transfer),
    Merge(Joining),
    Join(Joining),
    Unjoin(Unjoining),
    Assign(Assignment),
    Investigate(Investigation),
    Propose(Proposal),
    CopyToRespondent(Copying),
    Invite(Invitation),
    Hear(Hearing),
    WaiveHearing(HearingWaiver),
    Validate(Validation),
    ReferToAdviser(Reference),
    Appoint(Appointment),
    DeclareTies(Ties),
    Advise(Advice),
    Judge(Judged),
    Discuss(Discussion),
    Answer(Answer),
    GiveFeedback(Feedback),
    ReportBack,
    Adjourn(Adjournment),
    Consent(Consent),
    Postpone(Postponement),
    Suspend(Suspension),
    Resume(Resumption),
    Settle(Settlement),
    Commit(Commitment),
    Withdraw(Withdrawal),
    Escalate(Escalation),
    Uphold(Upholding),
    ReferSecondLine(Referral),
    OpenSecondLine(OutsideCase),
    SetDate(OutsideDate),
    RecordRuling(Ruling),
    Link(Linking),
    FindCause(Cause),
    Measure(Measure),
    Review(Review),
    AskSatisfaction(Reaction),
    Close,
    Reopen(Reopening),
    Correct(Correction),
    Note(Note),
}

impl Record {
    /// Whether it tells how a measure stands that was recorded before: no new one, so that what is owed stays owed.
    pub fn is_of_an_earlier_measure(&self) -> bool {
        matches!(self, Record::Measure(measure) if measure.instead_of.is_some())
    }

    /// Which act it is.
    pub fn act(&self) -> Act {
        match self {
            Record::Receive(_) => Act::Receive,
            Record::Register(_) => Act::Register,
            Record::Classify(_) => Act::Classify,
            Record::NameRespondent(_) => Act::NameRespondent,
            Record::Acknowledge => Act::Acknowledge,
            Record::RequestCompletion(_) => Act::RequestCompletion,
            Record::Complete(_) => Act::Complete,
            Record::AssessAdmissibility(_) => Act::AssessAdmissibility,
            Record::Decline(_) => Act::Decline,
            Record::Forward(_) => Act::Forward,
            Record::Transfer(_) => Act::Transfer,
            Record::Merge(_) => Act::Merge,
            Record::Join(_) => Act::Join,
            Record::Unjoin(_) => Act::Unjoin,
            Record::Assign(_) => Act::Assign,
            Record::Investigate(_) => Act::Investigate,
            Record::Propose(_) => Act::Propose,
            Record::CopyToRespondent(_) => Act::CopyToRespondent,
            Record::Invite(_) => Act::Invite,
            Record::Hear(_) => Act::Hear,
            Record::WaiveHearing(_) => Act::WaiveHearing,
            Record::Validate(_) => Act::Validate,
            Record::ReferToAdviser(_) => Act::ReferToAdviser,
            Record::Appoint(_) => Act::Appoint,
            Record::DeclareTies(_) => Act::DeclareTies,
            Record::Advise(_) => Act::Advise,
            Record::Judge(_) => Act::Judge,
            Record::Discuss(_) => Act::Discuss,
            Record::Answer(_) => Act::Answer,
            Record::GiveFeedback(_) => Act::GiveFeedback,
            Record::ReportBack => Act::ReportBack,
            Record::Adjourn(_) => Act::Adjourn,
            Record::Consent(_) => Act::Consent,
            Record::Postpone(_) => Act::Postpone,
            Record::Suspend(_) => Act::Suspend,
            Record::Resume(_) => Act::Resume,
            Record::Settle(_) => Act::Settle,
            Record::Commit(_) => Act::Commit,
            Record::Withdraw(_) => Act::Withdraw,
            Record::Escalate(_) => Act::Escalate,
            Record::Uphold(_) => Act::Uphold,
            Record::ReferSecondLine(_) => Act::ReferSecondLine,
            Record::OpenSecondLine(_) => Act::OpenSecondLine,
            Record::SetDate(_) => Act::SetDate,
            Record::RecordRuling(_) => Act::RecordRuling,
            Record::Link(_) => Act::Link,
            Record::FindCause(_) => Act::FindCause,
            Record::Measure(_) => Act::Measure,
            Record::Review(_) => Act::Review,
            Record::AskSatisfaction(_) => Act::AskSatisfaction,
            Record::Close => Act::Close,
            Record::Reopen(_) => Act::Reopen,
            Record::Correct(_) => Act::Correct,
            Record::Note(_) => Act::Note,
        }
    }

    /// The outcome that a procedure's `when` may look at, as far as it follows from the record alone.
    pub fn outcome(&self) -> Option<&'static str> {
        match self {
            Record::Classify(c) => Some(c.kind.code()),
            Record::AssessAdmissibility(a) => Some(if a.admissible { "admissible" } else { "inadmissible" }),
            Record::Validate(v) => Some(if v.passed { "passed" } else { "refused" }),
            Record::Judge(j) => Some(j.judgment.code()),
            Record::RecordRuling(r) => Some(if r.fault { "at-fault" } else { "not-at-fault" }),
            Record::AskSatisfaction(r) => Some(r.satisfaction.code()),
            _ => None,
        }
    }

    /// The ground that it rests on.
    pub fn ground(&self) -> Option<&str> {
        match self {
            Record::AssessAdmissibility(assessed) => assessed.ground.as_deref(),
            Record::Decline(decline) => Some(&decline.ground),
            Record::Adjourn(adjournment) => adjournment.ground.as_deref(),
            Record::Suspend(suspension) => suspension.ground.as_deref(),
            Record::WaiveHearing(waiver) => waiver.ground.as_deref(),
            _ => None,
        }
    }

    /// A date that a term may start from; `None` when this act records no such date, or the record alone does not tell it.
    pub fn date(&self, which: AnchorDate) -> Option<Date> {
        match (self, which) {
            (Record::Receive(r), AnchorDate::ReceivedOn) => Some(r.received_on),
            (Record::Receive(r), AnchorDate::SentOn) => Some(r.sent_on.unwrap_or(r.received_on)),
            (Record::Complete(c), AnchorDate::ReceivedOn) => Some(c.received_on),
            (Record::Escalate(e), AnchorDate::ReceivedOn) => Some(e.received_on),
            (Record::Commit(c), AnchorDate::PromisedOn) => Some(c.promised_on),
            (Record::RecordRuling(r), AnchorDate::GivenOn) => Some(r.given_on),
            (Record::RecordRuling(r), AnchorDate::NotifiedOn) => Some(r.notified_on.unwrap_or(r.given_on)),
            _ => None,
        }
    }

    /// Whether an act has that date: its record holds it ([`Record::date`]), or every act has it.
    pub fn has_date(act: Act, which: AnchorDate) -> bool {
        match which {
            AnchorDate::ReceivedOn => matches!(act, Act::Receive | Act::Complete | Act::Escalate),
            AnchorDate::LodgedOn => matches!(act, Act::Receive | Act::Escalate),
            AnchorDate::PromisedOn => act == Act::Commit,
            AnchorDate::GivenOn | AnchorDate::NotifiedOn => act == Act::RecordRuling,
            AnchorDate::DoneOn | AnchorDate::SentOn => true,
            AnchorDate::LastDay => false, // a term has it, not an act
        }
    }

    /// What the system records when it does an act by itself; `None` for acts that need a person.
    pub fn automatic(act: Act, outcome: Option<&str>) -> Option<Record> {
        Some(match act {
            Act::Acknowledge => Record::Acknowledge,
            Act::ReportBack => Record::ReportBack,
            Act::CopyToRespondent => Record::CopyToRespondent(Copying::default()),
            Act::Close => Record::Close,
            Act::ReferSecondLine => Record::ReferSecondLine(Referral { line: 2 }),
            Act::AskSatisfaction => Record::AskSatisfaction(Reaction {
                satisfaction: Satisfaction::from_code(outcome?)?,
                remark: None,
            }),
            _ => return None,
        })
    }

    /// The outcomes that an act can have; empty when a procedure's `when` has nothing to look at.
    pub fn outcomes(act: Act) -> &'static [&'static str] {
        match act {
            // a dispute has a procedure of its own: it is never what a message turns out to be
            Act::Classify => {
                &["complaint", "issue-report", "information-request", "suggestion", "compliment"]
            }
            Act::AssessAdmissibility => &["admissible", "inadmissible"],
            Act::Validate => &["passed", "refused"],
            Act::Judge => &["well-founded", "partly-founded", "unfounded", "no-judgment"],
            Act::RecordRuling => &["at-fault", "not-at-fault"],
            Act::AskSatisfaction => &["satisfied", "not-satisfied", "no-reaction"],
            Act::DeclareTies => &["recent-ties", "no-recent-ties"],
            Act::NameRespondent => {
                &["handler", "seated", "heard", "investigated", "drafted", "judged", "other"]
            }
            Act::Transfer => &["with-handler", "without-handler"],
            _ => &[],
        }
    }
}
