//! Intake (ontvangst): what each act from arrival to acknowledgement records.

pub mod admissibility;
pub mod classification;
pub mod receipt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use admissibility::{Admissibility, Decline};
pub use classification::{Classification, Grievance, Kind};
pub use receipt::{Medium, PartyRef, Reach, Receipt, Source};

use crate::people::PersonId;
use crate::record::{AttachmentRef, TextRef};

/// Registration: it is in the register, with a number that is never double and never reused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// The reference number.
    pub number: String,
}

/// Someone is named whose conduct the complaint is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedRespondent {
    /// A member of staff, chosen from the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// Someone who has no account: name in a party row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyRef>,
    /// Whether that row has an e-mail address; a member of staff is reached at the account's.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub email: bool,
    /// Why they may handle it all the same: it is about the authority itself, its chair or a member of it (Awb 9:7 lid 2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exempt: Option<TextRef>,
    /// Why they should not have been named: from here on the complaint is not about them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undone: Option<Box<TextRef>>,
}

impl NamedRespondent {
    /// Whether both speak of the same person.
    pub fn same(&self, other: &NamedRespondent) -> bool {
        let row = |named: &NamedRespondent| named.party.as_ref().map(|party| party.id.clone());
        self.person.is_some() && self.person == other.person || row(self).is_some() && row(self) == row(other)
    }

    /// The member of staff who has no part in it any more.
    pub fn barred(&self) -> Option<&PersonId> {
        self.person.as_ref().filter(|_| self.exempt.is_none())
    }
}

/// The complainant is asked for what is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompletionRequest {
    /// What is missing, in the words of the letter.
    pub missing: TextRef,
}

/// More came in: what was missing, or what the complainant adds of themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completion {
    /// When it was received, though entered later.
    pub received_on: Date,
    /// How it came, where others record it for them; what comes in behind the link is written there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medium: Option<Medium>,
    /// What they wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<TextRef>,
}

/// Sent on to another authority that is competent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forwarding {
    /// Which authority, in the words of the letter to whoever complains.
    pub to: TextRef,
    /// Where it is: the message goes there, with a letter of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<PartyRef>,
    /// Whether that row has an e-mail address.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub email: bool,
    /// Files of whoever complains that do not go along.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<AttachmentRef>,
}

/// Moved to a sister body or another unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// The body it goes to.
    pub body: String,
    /// The unit there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Why.
    pub reason: TextRef,
}

/// The dossier in which this one goes on, or together with which it is handled; it keeps its file and number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joining {
    /// The lead dossier's id.
    pub lead: String,
    /// The lead dossier's number, for the letter and the record.
    pub lead_number: String,
}

/// It is no longer handled together with another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unjoining {
    /// Why.
    pub reason: TextRef,
}
