//! What another authority is competent for goes to it, with a letter of its own (Awb 2:3 lid 1): the message, what came with it and what goes
//! on in its dossier, who sent it and when it was received. Whoever complains is told by the letter of the act.

use domain::dossier::{Addressee, Dossier};
use domain::event::{Event, Way};
use domain::record::{AttachmentRef, Record};
use store::attachment;

use super::writing::{Pen, Sources};
use super::{PASSED_ON, address, enclosures, send_off, writing};
use crate::args;
use crate::door::Passage;
use crate::error::Error;
use crate::together::{files_of_complainant, merged_into};

/// Writes it, and lets it leave by mail or lie ready to be printed.
pub(crate) async fn write(passage: &mut Passage<'_>, event: &Event) -> Result<(), Error> {
    let Some(way) = passage.dossier.way_to(Addressee::Authority(event.seq)) else { return Ok(()) };
    let mut sources = Sources::load(&mut passage.pen()).await?;
    let lead = (&*passage.dossier.id, event.by.person.as_ref());
    sources.merged = merged_into(passage.office, passage.tx, lead).await?;
    let row = writing::written(&mut passage.pen(), &sources, (event.seq, PASSED_ON), event).await?;
    let row = enclosures::going(passage, &sources, row, way).await?;
    send_off(passage, &sources, row, way).await
}

/// The files that go along: those of whoever complains but what is left out, and what the act brings, as of a message that goes on here.
pub(super) async fn files(pen: &mut Pen<'_>, event: &Event) -> Result<Vec<AttachmentRef>, Error> {
    let Some((done, Record::Forward(forwarding))) = event.done().map(|done| (done, &done.record)) else {
        return Ok(Vec::new());
    };
    let rows = attachment::by_dossier(pen.conn, pen.office.org(), &pen.dossier.id).await?;
    let theirs = files_of_complainant(pen.dossier, &rows);
    let theirs = theirs.map(|row| AttachmentRef { id: row.id.clone(), digest: row.digest.clone() });
    let goes = theirs.filter(|file| !forwarding.left_out.contains(file));
    Ok(goes.chain(done.attachments.iter().cloned()).collect())
}

/// What came to the message afterwards, in words, and each message that goes on in its dossier, with its own day of receipt.
pub(super) fn added(pen: &Pen<'_>, sources: &Sources) -> String {
    let (dossier, words) = (pen.dossier, pen.office.texts());
    let texts = dossier.events.iter().filter_map(|event| match &event.done()?.record {
        Record::Complete(came) => came.text.as_ref(),
        _ => None,
    });
    let merged = sources.merged.iter().flat_map(|merged| {
        let about = args!["number" => &merged.number, "date" => merged.received_on];
        let heading = words.say(dossier.language, "letter-passed-on-merged", &about);
        std::iter::once(heading).chain(merged.texts.iter().cloned())
    });
    texts.map(|text| sources.text(text).to_owned()).chain(merged).collect::<Vec<_>>().join("\n\n")
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
