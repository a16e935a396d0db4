//! What kind of submission it is, and which grievances a complaint holds.

use serde::{Deserialize, Serialize};

use crate::record::TextRef;

/// What came in (S4-07; compliments: S0-08).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Dissatisfaction; a reaction is always expected.
    Complaint,
    /// Someone signals a shortcoming without asking redress.
    IssueReport,
    /// A request for information.
    InformationRequest,
    /// A proposal to improve.
    Suggestion,
    /// Positive feedback.
    Compliment,
    /// A case before a court, which has a procedure of its own (S0-01, S0-11).
    Dispute,
}

impl Kind {
    /// All, in the order of the form.
    pub const ALL: [Kind; 6] = [
        Kind::Complaint,
        Kind::IssueReport,
        Kind::InformationRequest,
        Kind::Suggestion,
        Kind::Compliment,
        Kind::Dispute,
    ];

    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Complaint => "complaint",
            Kind::IssueReport => "issue-report",
            Kind::InformationRequest => "information-request",
            Kind::Suggestion => "suggestion",
            Kind::Compliment => "compliment",
            Kind::Dispute => "dispute",
        }
    }

    /// The kind of that name.
    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One separately judged part of a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grievance {
    /// What it says.
    pub text: TextRef,
    /// What it is about: a code of the procedure's subjects (S1-07).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The main object; the overall judgment follows it.
    #[serde(default)]
    pub main: bool,
}

/// Kind and grievances; done again when it proves to be something else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Classification {
    /// The kind.
    pub kind: Kind,
    /// The grievances; at least one.
    pub grievances: Vec<Grievance>,
    /// Why it is another kind than before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<TextRef>,
}

impl Classification {
    /// Of each grievance its number among those of before, which is told by its words; `None` of one that is new. What was done about a
    /// grievance is about its words, not about its number.
    pub fn known_as(&self, before: &[Grievance]) -> Vec<Option<u32>> {
        let number = |grievance: &Grievance| {
            (1..).zip(before).find(|(_, known)| known.text == grievance.text).map(|(number, _)| number)
        };
        self.grievances.iter().map(number).collect()
    }
}
