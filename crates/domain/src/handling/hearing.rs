//! Hearing whoever complains and whoever is complained about (Awb 9:10): inviting, hearing, doing without.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Layer};
use crate::procedure::Activity;
use crate::record::TextRef;

/// A party is invited to be heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// When, by the clock of the procedure's zone.
    pub at: DateTime,
    /// Where, or by which means, in the words of the letter.
    pub place: TextRef,
    /// Until when an answer is asked: without one the hearing may be waived (Awb 9:10 lid 2 c).
    pub answer_by: Date,
}

impl Invitation {
    /// Whether the day comes sooner than the procedure thinks fair, for whoever is told of it on that day (Awb 9:10 lid 1: a real chance).
    pub fn is_soon(&self, activity: &Activity, told_on: Date, calendar: &Calendar) -> bool {
        let days = calendar.working_days_between(told_on, self.at.date(), &Layer::ALL);
        days < activity.notice_working_days
    }
}

/// A party was heard; a record is made of it (Awb 9:10 lid 3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearing {
    /// When.
    pub held_on: Date,
    /// Who was there.
    pub present: TextRef,
    /// What was said.
    pub record: TextRef,
}

/// A party is not heard (Awb 9:10 lid 2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingWaiver {
    /// On which ground, where the procedure has a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// Why, in the words of the letter.
    pub reason: TextRef,
}
