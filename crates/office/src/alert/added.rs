//! Whoever complains added something behind their link: whoever has the dossier in hand must see it.

use domain::people::Role;
use domain::record::Record;

use super::{Tidings, present, tell, told_anew};
use crate::door::Passage;
use crate::error::Error;

/// The handler hears of words and files that came since that event, and while there is none those who run such dossiers. It is no
/// step that awaits anyone: no procedure has to name it.
pub(crate) async fn added(passage: &mut Passage<'_>, since: u32) -> Result<(), Error> {
    let fresh = passage.dossier.events.iter().filter(|event| event.seq > since);
    let theirs = fresh.filter(|event| event.by.role == Role::Complainant);
    let mut brings = theirs.filter(|event| {
        let done = event.done();
        done.is_some_and(|done| matches!(done.record, Record::Complete(_)) || !done.attachments.is_empty())
    });
    let Some(of) = brings.next_back().map(|event| event.seq) else { return Ok(()) };
    let people = match passage.dossier.handler().cloned() {
        Some(handler) => vec![handler],
        None => present(passage, &passage.procedure.in_charge().collect::<Vec<_>>())?,
    };
    told_anew(passage, &people, |told| matches!(told, Tidings::Added { .. })).await?;
    tell(passage, people, &Tidings::Added { of }).await
}
