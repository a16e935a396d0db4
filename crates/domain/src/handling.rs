//! Handling (behandeling): what each act from assignment to the end records.

pub mod adjournment;
pub mod advice;
pub mod cause;
pub mod copying;
pub mod correction;
pub mod hearing;
pub mod judgment;
pub mod linking;
pub mod measure;
pub mod outside_case;
pub mod outside_date;
pub mod ruling;
pub mod satisfaction;
pub mod validation;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use adjournment::{Adjournment, Consent, Postponement, Resumption, Suspension};
pub use advice::{Advice, Appointment, Reference, Tie, Ties};
pub use cause::Cause;
pub use copying::{Copying, Shortened};
pub use correction::{CORRECTABLE, Correction, Entry};
pub use hearing::{Hearing, HearingWaiver, Invitation};
pub use judgment::{Judged, Judgment, Resolution};
pub use linking::Linking;
pub use measure::{Measure, MeasureDecision, MeasureDone, MeasureKind};
pub use outside_case::{Forum, OutsideCase};
pub use outside_date::{OutsideDate, OutsideDay};
pub use ruling::{MendedRuling, Ruling};
pub use satisfaction::{Reaction, Satisfaction};
pub use validation::Validation;

use crate::people::PersonId;
use crate::record::TextRef;

/// A handler is appointed (S4-26).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// Who handles it in this stage.
    pub handler: PersonId,
}

/// Findings on the substance (S1-21).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Investigation {
    /// What was found.
    pub findings: TextRef,
}

/// A draft answer (S4-28); whoever writes it is the doer of the current text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The text.
    pub text: TextRef,
}

/// Discussed with those responsible (S0-07, S0-08).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discussion {
    /// With whom and what came of it.
    pub report: TextRef,
    /// How the organisation hears of it, where the procedure asks that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ToldInside>,
}

/// How and when it is told inside the organisation (S3-22).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldInside {
    /// How, and to whom.
    pub how: TextRef,
    /// When it was or will be.
    pub on: Date,
}

/// The handling is discussed afterwards, with whoever leads (S3-27).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// What was learnt.
    pub text: TextRef,
}

/// The final answer: the text that was validated, not another (H-14).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The text.
    pub text: TextRef,
    /// Whether it is solved for the complainant, apart from the judgment (H-19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<Resolution>,
    /// Why it departs from the advice, where it does (Awb 9:16).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub departs: Option<TextRef>,
    /// What the procedure sends along with it and does not go along this once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<LeftOut>,
}

/// The records of hearings that do not go along with a letter, though the procedure encloses them. The advice always goes (Awb 9:16).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// The events that recorded them.
    pub records: Vec<u32>,
    /// Why.
    pub reason: TextRef,
}

/// A short reply to a question, report, suggestion or compliment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// The text.
    pub text: TextRef,
}

/// A promised date, told in a holding letter; it becomes a term of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// The day promised.
    pub promised_on: Date,
    /// Why it takes longer.
    pub reason: TextRef,
}

/// Solved to the complainant's satisfaction (Awb 9:5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// What was agreed, in the words of the letter.
    pub agreement: TextRef,
}

/// The complainant takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// What they said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<TextRef>,
}

/// To a higher level for a new analysis (S4-39, S4-40); reasons are not required (H-25).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Escalation {
    /// When the request arrived: the new stage's term counts from here.
    pub received_on: Date,
    /// Why they are not satisfied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<TextRef>,
}

/// The earlier decision stands (S4-42).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upholding {
    /// Why.
    pub reason: TextRef,
}

/// Referred to the second or third line (S4-03).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referral {
    /// 2 is an ombudsman, 3 the policy level.
    pub line: u8,
}

/// Open again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reopening {
    /// Why.
    pub reason: TextRef,
}

/// A remark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What it says.
    pub text: TextRef,
}
