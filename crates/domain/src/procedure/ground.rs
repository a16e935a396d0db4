//! The grounds of an activity, and what must hold before one may be chosen.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Procedure;
use crate::dossier::Dossier;
use crate::event::Event;
use crate::fact::Fact;
use crate::handling::Judgment;
use crate::people::Role;
use crate::record::Record;
use crate::term::Length;

/// A ground from a closed list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ground {
    /// Its name; the label stands in the texts. `spam` and `test` are what is no message at all: a `decline` that has no other ground may end
    /// without a letter.
    pub code: String,
    /// The article.
    pub source: String,
    /// Only while this fact holds.
    #[serde(default)]
    pub only_if: Option<Fact>,
    /// Only of what happened longer before it was lodged than this, such as `"1 year"`: not on the day a year later (Awb 9:8 lid 1 b). What was
    /// said and not written is lodged with what takes it further; of what happened on no known day the ground cannot be used.
    #[serde(default)]
    pub longer_ago_than: Option<Length>,
    /// Only for these roles; empty is everyone who may do the activity.
    #[serde(default)]
    pub by: Vec<Role>,
    /// Only for this party, in what is done per party; without it for each of them.
    #[serde(default)]
    pub party: Option<GroundParty>,
    /// Judgments that do not go with it, such as `["well-founded", "partly-founded"]` where somebody is not heard because the complaint is
    /// manifestly unfounded (Awb 9:10 lid 2 a): who was not heard on this ground is heard first.
    #[serde(default)]
    pub bars: Vec<Judgment>,
}

/// Of whom a ground can be used, in what is done per party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroundParty {
    /// Of whoever complains, not of who is complained about (Awb 9:10 lid 2).
    Complainant,
    /// Of whoever complains and was invited: the letter left before the day until which it asks an answer, that day is over (lid 2 c), and
    /// they let nothing hear since.
    SilentComplainant,
    /// Of whoever complains, and of whoever is complained about once they were invited: who was asked nothing declared nothing (lid 1).
    InvitedRespondent,
}

/// Where and when a ground is chosen.
#[derive(Clone, Copy, Debug)]
pub struct Choosing<'c> {
    /// The dossier.
    pub dossier: &'c Dossier,
    /// Its procedure.
    pub procedure: &'c Procedure,
    /// The party, grievance or other item that the activity is about.
    pub item: Option<u32>,
    /// The legal day.
    pub on: Date,
}

impl GroundParty {
    /// Every one.
    pub const ALL: [GroundParty; 3] =
        [GroundParty::Complainant, GroundParty::SilentComplainant, GroundParty::InvitedRespondent];

    /// The name in files.
    pub fn code(self) -> &'static str {
        match self {
            GroundParty::Complainant => "complainant",
            GroundParty::SilentComplainant => "silent-complainant",
            GroundParty::InvitedRespondent => "invited-respondent",
        }
    }

    /// Whether the ground can be used of the party that is chosen.
    pub fn holds(self, choosing: Choosing<'_>) -> bool {
        let complains = choosing.item == Some(1);
        match self {
            GroundParty::Complainant => complains,
            GroundParty::SilentComplainant => complains && silent(choosing),
            GroundParty::InvitedRespondent => complains || invited(choosing),
        }
    }
}

/// Whether that party was invited in this stage, whatever became of the appointment.
fn invited(choosing: Choosing<'_>) -> bool {
    let Choosing { dossier, procedure, item, .. } = choosing;
    let appointments = dossier.appointments(procedure);
    appointments.iter().any(|made| made.stage == dossier.stage && Some(made.party) == item)
}

/// Whether the last invitation of that party stands, left in time, its day to answer is over, and nothing came from whoever complains
/// since: words or files that they add, behind their link or through the desk, are a reaction.
fn silent(choosing: Choosing<'_>) -> bool {
    let Choosing { dossier, procedure, item, on } = choosing;
    let appointments = dossier.appointments(procedure);
    let mut theirs =
        appointments.iter().filter(|made| made.stage == dossier.stage && Some(made.party) == item);
    theirs.next_back().filter(|last| last.over.is_none()).is_some_and(|last| {
        let answer_by = last.invitation.answer_by;
        let letter = dossier.letters.iter().find(|letter| letter.of == last.of);
        letter.and_then(|letter| letter.sent_on).is_some_and(|sent| sent < answer_by)
            && answer_by < on
            && !wrote_since(dossier, last.of)
    })
}

/// Whether whoever complains completed anything after that event; what came in before and was recorded later is no answer to it.
fn wrote_since(dossier: &Dossier, of: u32) -> bool {
    let Some(asked) = dossier.events.iter().find(|event| event.seq == of) else { return false };
    let mut later = dossier.events.iter().filter(|event| event.seq > of).filter_map(Event::done);
    later.any(|done| matches!(&done.record, Record::Complete(came) if came.received_on >= asked.on))
}

impl Ground {
    /// What is no message at all.
    const NO_MESSAGE: [&str; 2] = ["spam", "test"];

    /// Whether it says that what came in is no message at all: nobody waits for word of it.
    pub fn is_no_message(&self) -> bool {
        Ground::NO_MESSAGE.contains(&self.code.as_str())
    }

    /// Whether it can be chosen, by someone in that role; `None` asks of nobody's role.
    pub fn open(&self, choosing: Choosing<'_>, role: Option<Role>) -> bool {
        let theirs = self.by.is_empty() || role.is_none_or(|role| self.by.contains(&role));
        theirs
            && self.only_if.is_none_or(|fact| fact.holds(choosing.dossier))
            && self.longer_ago_than.is_none_or(|length| choosing.dossier.happened_longer_ago_than(length))
            && self.party.is_none_or(|party| party.holds(choosing))
    }
}
