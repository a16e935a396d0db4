//! What is done about it, by whom and by when (S3-18, S3-20), and whose decision it rests on (S1-25).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::people::PersonId;
use crate::record::TextRef;

/// What a measure is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureKind {
    /// Herstel: puts it right for this complainant.
    Repair,
    /// Beheersmaatregel: keeps it in hand until more is done.
    Control,
    /// Correctief: takes the cause away.
    Corrective,
    /// Preventief: keeps it from happening elsewhere.
    Preventive,
}

impl MeasureKind {
    /// All, in the order of the form.
    pub const ALL: [MeasureKind; 4] =
        [MeasureKind::Repair, MeasureKind::Control, MeasureKind::Corrective, MeasureKind::Preventive];

    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            MeasureKind::Repair => "repair",
            MeasureKind::Control => "control",
            MeasureKind::Corrective => "corrective",
            MeasureKind::Preventive => "preventive",
        }
    }

    /// The kind of that name.
    pub fn from_code(code: &str) -> Option<MeasureKind> {
        MeasureKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// What it is for.
    pub kind: MeasureKind,
    /// What is done.
    pub what: TextRef,
    /// Who sees to it.
    pub owner: PersonId,
    /// By when.
    pub due_on: Date,
    /// Who decided on it, where the procedure asks that (S1-25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Box<MeasureDecision>>,
    /// The event of the measure that this one takes the place of: it was done, or became somebody else's or another day's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<u32>,
    /// That it was done; none while it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<MeasureDone>,
}

/// A measure was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureDone {
    /// On which day.
    pub on: Date,
    /// What shows it.
    pub shown: TextRef,
}

/// The decision that a measure rests on, taken elsewhere: by a committee that sees reports and no dossiers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeasureDecision {
    /// The day of the decision.
    pub on: Date,
    /// Who took it, and on which report.
    pub by: TextRef,
}
