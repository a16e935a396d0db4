//! What a valid copy to whoever is complained about is: it leaves out what would have gone along, and nothing else.

use crate::dossier::Dossier;
use crate::handling::Copying;
use crate::procedure::Activity;
use crate::refusal::RecordFlaw;

pub(super) fn flaw(dossier: &Dossier, activity: &Activity, copying: &Copying) -> Option<RecordFlaw> {
    let written = if activity.encloses.is_empty() { Vec::new() } else { dossier.written() };
    let goes = |of: &String| written.iter().any(|(_, text)| text.id == *of);
    let empty = copying.shortened.iter().any(|shortened| shortened.text.id.is_empty());
    let texts = copying.shortened.iter().all(|shortened| goes(&shortened.of));
    let files = copying.left_out.iter().all(|file| dossier.received_with(activity).any(|came| came == file));
    (empty || !texts || !files).then_some(RecordFlaw::NoSuchEntry)
}
