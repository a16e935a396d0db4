//! What starts a term: a date that an act records, or the end of another term.

use super::{ActivityId, TermId};

/// What starts a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The activity; of [`AnchorDate::LastDay`] the term.
    pub of: String,
    /// Which of its dates.
    pub date: AnchorDate,
}

impl Anchor {
    /// The activity whose date it is.
    pub fn activity(&self) -> Option<&ActivityId> {
        (self.date != AnchorDate::LastDay).then_some(&self.of)
    }

    /// The other term whose last day it is.
    pub fn term(&self) -> Option<&TermId> {
        (self.date == AnchorDate::LastDay).then_some(&self.of)
    }
}

/// A date that an act records, or the end of another term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnchorDate {
    /// The day it was done.
    DoneOn,
    /// The day something was received, though registered later.
    ReceivedOn,
    /// Of the acts `receive` and `escalate`: the day on which the complaint was lodged in writing. That of the first message where it was
    /// written, else of what was written first afterwards or takes it further, and none before (Awb 9:4, 9:11: an attempt to solve it informally stops no clock).
    LodgedOn,
    /// A promised day.
    PromisedOn,
    /// Of the act `record-ruling`: the day on which it was given, whenever it is written down.
    GivenOn,
    /// Of the act `record-ruling`: the day on which it was notified; given, when that is not known.
    NotifiedOn,
    /// The day its letter left; of the act `receive`, the day on which the message was sent (received, when that is not known).
    SentOn,
    /// The last day of another term, as long as nothing met it: what should have been done by then begins another (Awb 9:24 lid 1 b).
    LastDay,
}

impl AnchorDate {
    /// Every one.
    pub const ALL: [AnchorDate; 8] = [
        AnchorDate::DoneOn,
        AnchorDate::ReceivedOn,
        AnchorDate::LodgedOn,
        AnchorDate::PromisedOn,
        AnchorDate::GivenOn,
        AnchorDate::NotifiedOn,
        AnchorDate::SentOn,
        AnchorDate::LastDay,
    ];

    /// The name in files.
    pub fn code(self) -> &'static str {
        match self {
            AnchorDate::DoneOn => "done-on",
            AnchorDate::ReceivedOn => "received-on",
            AnchorDate::LodgedOn => "lodged-on",
            AnchorDate::PromisedOn => "promised-on",
            AnchorDate::GivenOn => "given-on",
            AnchorDate::NotifiedOn => "notified-on",
            AnchorDate::SentOn => "sent-on",
            AnchorDate::LastDay => "last-day",
        }
    }

    /// The one of that name.
    pub fn from_code(code: &str) -> Option<AnchorDate> {
        AnchorDate::ALL.into_iter().find(|date| date.code() == code)
    }
}
