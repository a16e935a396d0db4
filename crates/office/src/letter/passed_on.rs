//! What another authority is competent for goes to it, with a letter of its own (Awb 2:3 lid 1): the message, what came with it, who sent it
//! and when it was received. Whoever complains is told by the letter of the act.

use domain::dossier::{Addressee, Dossier};
use domain::event::{Event, Way};
use domain::people::Role;
use domain::record::{AttachmentRef, Record};

use super::writing::Sources;
use super::{PASSED_ON, address, enclosures, send_off, writing};
use crate::door::Passage;
use crate::error::Error;

/// Writes it, and lets it leave by mail or lie ready to be printed.
pub(crate) async fn write(passage: &mut Passage<'_>, event: &Event) -> Result<(), Error> {
    let Some(way) = passage.dossier.way_to(Addressee::Authority(event.seq)) else { return Ok(()) };
    let sources = Sources::load(&mut passage.pen()).await?;
    let row = writing::written(&mut passage.pen(), &sources, (event.seq, PASSED_ON), event).await?;
    let row = enclosures::going(passage, &sources, row, way).await?;
    send_off(passage, &sources, row, way).await
}

/// The files that go along: all that whoever complains sent or had recorded.
pub(super) fn files(dossier: &Dossier) -> Vec<AttachmentRef> {
    let theirs = |event: &&Event| {
        let came = event.done().map(|done| &done.record);
        event.by.role == Role::Complainant
            || matches!(came, Some(Record::Receive(_) | Record::Complete(_) | Record::Escalate(_)))
    };
    let done = dossier.events.iter().filter(theirs).filter_map(Event::done);
    done.flat_map(|done| done.attachments.clone()).collect()
}

/// What came to the message afterwards, in words.
pub(super) fn added(dossier: &Dossier, sources: &Sources) -> String {
    let texts = dossier.events.iter().filter_map(|event| match &event.done()?.record {
        Record::Complete(came) => came.text.as_ref(),
        _ => None,
    });
    texts.map(|text| sources.text(text)).collect::<Vec<_>>().join("\n\n")
}

/// Who sent it and where they can be reached, and who acts for them: the other authority answers them.
pub(super) fn senders(dossier: &Dossier, sources: &Sources) -> String {
    let parties = dossier.complainant.iter().chain(&dossier.representative);
    let rows = parties.filter_map(|party| sources.parties.iter().find(|row| row.id == party.id));
    let lines = rows.map(|row| {
        let known = [row.name.clone(), address(row, Way::Post), address(row, Way::Email)];
        let phone = row.phone.clone().unwrap_or_default();
        known.into_iter().chain([phone]).filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
    });
    lines.filter(|lines| !lines.is_empty()).collect::<Vec<_>>().join("\n\n")
}
