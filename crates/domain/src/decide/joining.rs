//! In which dossier another can go on, or together with which it can be handled.

use crate::act::Act;
use crate::dossier::Dossier;
use crate::people::PersonId;
use crate::refusal::RecordFlaw;

/// Whether a dossier can go on in that one, or together with it, as the letter to the complainant promises.
///
/// # Errors
/// Why not.
pub fn may_lead(dossier: &Dossier, lead: &Dossier, act: Act) -> Result<(), RecordFlaw> {
    let named = |person: &PersonId| lead.respondents.contains(person);
    match lead {
        lead if lead.ended.is_some() || lead.has_heard_back() => Err(RecordFlaw::LeadAnswered),
        lead if lead.body != dossier.body => Err(RecordFlaw::LeadElsewhere),
        lead if act == Act::Join && lead.joined_to.is_some() => Err(RecordFlaw::LeadJoined),
        _ if act == Act::Merge && !dossier.respondents.iter().all(named) => {
            Err(RecordFlaw::LeadWithoutRespondent)
        }
        _ => Ok(()),
    }
}
