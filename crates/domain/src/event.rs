//! What happened: the only record of a dossier's course.
//!
//! An event is stored once as canonical bytes; those bytes are hashed and chained. Golden files in `tests/golden`
//! keep every version readable for ever.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::people::{Doer, PersonId};
use crate::procedure::{ActivityId, TermId};
use crate::record::{AttachmentRef, Record, TextRef};
use crate::term::{Adjustment, Step};

/// The version that new events are written in.
pub const VERSION: u8 = 1;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The form's version.
    pub v: u8,
    /// Number within the dossier, from 1.
    pub seq: u32,
    /// The instant, on the legal clock, UTC.
    pub at: Timestamp,
    /// The civil date in the procedure's zone.
    pub on: Date,
    /// Who.
    pub by: Doer,
    /// What.
    pub what: What,
    /// What it did to terms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<TermChange>,
    /// Who of staff was told of it, without a task. It is of that moment: later others hold these roles, so that nothing could tell it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub informed: Vec<PersonId>,
}

/// The kinds of event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum What {
    /// An activity of the procedure was done.
    Done(Done),
    /// A letter left: by mail when the receiving server took it, by post on the day it was posted.
    Sent {
        /// The event whose letter it is.
        of: u32,
        /// The document's row.
        document: String,
        /// SHA-256 (hex) of its salt and content: which letter it was.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        digest: String,
        /// How.
        way: Way,
        /// The day on which it was posted, when that was noted later.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        posted_on: Option<Date>,
        /// Which of the letters of that event it is.
        #[serde(flatten)]
        which: Which,
    },
    /// A letter could not be delivered.
    Undeliverable {
        /// The event whose letter it is.
        of: u32,
        /// The document's row.
        document: String,
        /// SHA-256 (hex) of its salt and content: which letter it was.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        digest: String,
        /// Which of the letters of that event it is.
        #[serde(flatten)]
        which: Which,
    },
    /// A letter that was noted as posted was not: it waits again.
    NotPosted {
        /// The event whose letter it is.
        of: u32,
        /// The document's row.
        document: String,
        /// SHA-256 (hex) of its salt and content: which letter it was.
        digest: String,
        /// Which of the letters of that event it is.
        #[serde(flatten)]
        which: Which,
        /// Why, in the words of whoever says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextRef>,
    },
    /// A calendar changed and open terms were computed anew.
    Recomputed {
        /// The digest of the calendar that is now used.
        calendar: String,
    },
}

/// Which letter of an event it is: that of its activity, or one that Gehoor sends by itself, of which the other knows nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Flags", into = "Flags")]
pub enum Which {
    /// That of the activity.
    #[default]
    OfTheAct,
    /// It calls off the appointment that the event made.
    CallsOff,
    /// It goes to the authority to which the event forwards.
    Onward,
    /// It tells whoever got the copy with which the event went that the complaint ended without a judgment.
    EndedEarly,
}

/// How the record says which.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Flags {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    calls_off: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    onward: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    ended_early: bool,
}

impl From<Flags> for Which {
    fn from(flags: Flags) -> Which {
        match flags {
            Flags { calls_off: true, .. } => Which::CallsOff,
            Flags { onward: true, .. } => Which::Onward,
            Flags { ended_early: true, .. } => Which::EndedEarly,
            _ => Which::OfTheAct,
        }
    }
}

impl From<Which> for Flags {
    fn from(which: Which) -> Flags {
        Flags {
            calls_off: which == Which::CallsOff,
            onward: which == Which::Onward,
            ended_early: which == Which::EndedEarly,
        }
    }
}

/// An activity was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// Which.
    pub activity: ActivityId,
    /// In which stage; an escalation belongs to the stage that it opens.
    pub stage: u8,
    /// About which item, from 1, for an activity that is done per grievance, respondent, party or seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<u32>,
    /// The outcome that the procedure's relations looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// The record.
    pub record: Record,
    /// The files that came with it: of a complaint, of a note, or what goes along with a draft answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<AttachmentRef>,
}

/// How a letter leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// By e-mail.
    Email,
    /// By post.
    Post,
}

/// What an event did to a named term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum TermChange {
    /// It runs, or runs anew from another date.
    Set {
        /// Which.
        term: TermId,
        /// Of which stage.
        stage: u8,
        /// The date it counts from.
        from: Date,
        /// The last day.
        due: Date,
        /// The last day before any roll at the end.
        nominal: Date,
        /// The digest of the calendar that counted.
        calendar: String,
        /// The explanation, step by step.
        steps: Vec<Step>,
        /// What moved its end so far.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        adjustments: Vec<Adjustment>,
    },
    /// It was met.
    Met {
        /// Which.
        term: TermId,
        /// Of which stage.
        stage: u8,
        /// When.
        on: Date,
        /// After the last day.
        late: bool,
    },
    /// What met it proved undeliverable, or did not leave after all.
    Unmet {
        /// Which.
        term: TermId,
        /// Of which stage.
        stage: u8,
    },
}

impl Event {
    /// The bytes that are stored, hashed and chained: JSON without white space, fields in the order of the type.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("an event holds only plain data")
    }

    /// Reads stored bytes of any version.
    ///
    /// # Errors
    /// When they are not those of an event.
    pub fn from_bytes(bytes: &[u8]) -> Result<Event, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// What the event is called in the `kind` column: the act's name, or the kind's own.
    pub fn kind(&self) -> &'static str {
        match &self.what {
            What::Done(done) => done.record.act().code(),
            What::Sent { .. } => "sent",
            What::Undeliverable { .. } => "undeliverable",
            What::NotPosted { .. } => "not-posted",
            What::Recomputed { .. } => "recomputed",
        }
    }

    /// The activity done, if it is that kind of event.
    pub fn done(&self) -> Option<&Done> {
        match &self.what {
            What::Done(done) => Some(done),
            _ => None,
        }
    }
}
