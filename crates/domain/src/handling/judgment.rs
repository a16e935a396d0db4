//! Judging a grievance, and what the whole comes to.

use serde::{Deserialize, Serialize};

use crate::record::TextRef;

/// Founded or not (the Federal Ombudsman's four classes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Judgment {
    /// Gegrond.
    WellFounded,
    /// Deels gegrond.
    PartlyFounded,
    /// Ongegrond.
    Unfounded,
    /// Geen oordeel.
    NoJudgment,
}

impl Judgment {
    /// Whether the complainant is right, wholly or in part.
    pub fn is_founded(self) -> bool {
        matches!(self, Judgment::WellFounded | Judgment::PartlyFounded)
    }

    /// All, in the order of the form.
    pub const ALL: [Judgment; 4] =
        [Judgment::WellFounded, Judgment::PartlyFounded, Judgment::Unfounded, Judgment::NoJudgment];

    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Judgment::WellFounded => "well-founded",
            Judgment::PartlyFounded => "partly-founded",
            Judgment::Unfounded => "unfounded",
            Judgment::NoJudgment => "no-judgment",
        }
    }

    /// The judgment of that name.
    pub fn from_code(code: &str) -> Option<Judgment> {
        Judgment::ALL.into_iter().find(|judgment| judgment.code() == code)
    }

    /// What several grievances come to: the main object decides; otherwise equal grievances that differ are partly
    /// founded (Federal Ombudsman, qualification of a complaint; scenario H-17). `None` when nothing is judged.
    pub fn overall(judged: &[(Judgment, bool)]) -> Option<Judgment> {
        let mut main = judged.iter().filter(|(_, main)| *main).map(|(judgment, _)| *judgment);
        if let (Some(only), None) = (main.next(), main.next()) {
            return Some(only);
        }
        let mut counted = judged.iter().map(|(judgment, _)| *judgment).filter(|j| *j != Judgment::NoJudgment);
        let Some(first) = counted.next() else { return judged.first().map(|(judgment, _)| *judgment) };
        Some(if counted.all(|judgment| judgment == first) { first } else { Judgment::PartlyFounded })
    }
}

/// Solved for the complainant; independent of the judgment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Resolution {
    /// Opgelost.
    Resolved,
    /// Deels opgelost.
    PartlyResolved,
    /// Niet opgelost.
    Unresolved,
}

impl Resolution {
    /// All, in the order of the form.
    pub const ALL: [Resolution; 3] =
        [Resolution::Resolved, Resolution::PartlyResolved, Resolution::Unresolved];

    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Resolution::Resolved => "resolved",
            Resolution::PartlyResolved => "partly-resolved",
            Resolution::Unresolved => "unresolved",
        }
    }

    /// The resolution of that name.
    pub fn from_code(code: &str) -> Option<Resolution> {
        Resolution::ALL.into_iter().find(|resolution| resolution.code() == code)
    }
}

/// A judgment on one grievance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// The judgment.
    pub judgment: Judgment,
    /// The rule or condition it rests on (S0-06).
    pub reason: TextRef,
    /// The norms that were offended, by the codes of the procedure's list; of a founded grievance none, one or several (FL-II.87).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub norms: Vec<String>,
    /// The numbers of the respondents whose conduct it is about: where several are complained about, each reads only what is judged
    /// of them (P-01).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<u32>,
}

#[cfg(test)]
mod tests {
    use super::Judgment::{self, *};

    #[test]
    fn overall_judgment() {
        let overall = Judgment::overall;
        assert_eq!(overall(&[]), None);
        assert_eq!(overall(&[(Unfounded, false)]), Some(Unfounded));
        assert_eq!(overall(&[(WellFounded, false), (Unfounded, false)]), Some(PartlyFounded));
        assert_eq!(overall(&[(WellFounded, true), (Unfounded, false)]), Some(WellFounded));
        assert_eq!(overall(&[(WellFounded, true), (Unfounded, true)]), Some(PartlyFounded));
        assert_eq!(overall(&[(NoJudgment, false), (Unfounded, false)]), Some(Unfounded));
        assert_eq!(overall(&[(NoJudgment, false)]), Some(NoJudgment));
    }
}
