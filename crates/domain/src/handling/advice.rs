//! Advice by somebody else: an adviser or a committee, appointed seat by seat, free of ties (Awb 9:14 to 9:16).

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Judgment;
use crate::people::PersonId;
use crate::record::TextRef;

/// The complaint is put before an adviser or a committee (Awb 9:14).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// On what legal rule or decision, and what is asked.
    pub reason: TextRef,
}

/// Someone takes the seat that the activity is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Who.
    pub person: PersonId,
}

/// What binds the one appointed to the organisation (S2-30); nothing, or a tie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ties {
    /// The tie that is there, or was there last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie: Option<Tie>,
}

/// A tie with the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// What it is or was.
    pub what: TextRef,
    /// Its last day; `None` while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

impl Ties {
    /// Whether a tie lasted on some day of the so many months before `on`.
    pub fn recent(&self, months: u16, on: Date) -> bool {
        let since = on.checked_sub(Span::new().months(i32::from(months))).unwrap_or(Date::MIN);
        self.tie.as_ref().is_some_and(|tie| tie.until.is_none_or(|until| until > since))
    }
}

/// What the adviser or the committee thinks (S2-23, S2-24).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// Admissible or not.
    pub admissible: bool,
    /// Founded or not, of the complaint as a whole; `None` of one that is not admissible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judgment: Option<Judgment>,
    /// The findings and the advice, with reasons.
    pub report: TextRef,
    /// How to put right what went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repair: Option<TextRef>,
    /// How to keep it from happening again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevent: Option<TextRef>,
}

impl Advice {
    /// Its texts, in the order in which they are read.
    pub fn texts(&self) -> impl Iterator<Item = &TextRef> {
        [Some(&self.report), self.repair.as_ref(), self.prevent.as_ref()].into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_tie_is_recent_for_so_many_months() {
        let what = TextRef { id: "t".into(), digest: "d".into() };
        let tied = |until| Ties { tie: Some(Tie { what: what.clone(), until }) };
        let on = date(2026, 4, 1);
        assert!(!Ties { tie: None }.recent(24, on));
        assert!(tied(None).recent(24, on), "it lasts");
        assert!(tied(Some(date(2025, 8, 1))).recent(24, on), "eight months ago");
        assert!(tied(Some(date(2024, 4, 2))).recent(24, on));
        assert!(!tied(Some(date(2024, 4, 1))).recent(24, on), "exactly two years ago is no longer recent");
    }
}
