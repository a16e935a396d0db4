//! Writing a dossier out.

use std::io::{Seek, Write};

use domain::language::Lang;
use jiff::Timestamp;
use serde::Serialize;
use store::Blobs;
use store::attachment::Attachment;

use super::files::{AttachmentFile, EventLine, LetterFile, PartyFile, TextFile};
use super::{Contents, FORMAT, Manifest, VERSION};
use crate::package::{Packer, Trouble};

/// How an export came to be.
#[derive(Clone, Debug)]
pub struct Made {
    /// The program and its version.
    pub product: String,
    /// When, by the machine clock.
    pub at: Timestamp,
    /// Who asked for it.
    pub by: String,
    /// The language of the page.
    pub language: Lang,
}

/// Writes a dossier; `page` is its readable page.
///
/// # Errors
/// [`Trouble::Io`] when it cannot be written, otherwise of the attachments.
pub async fn write<W: Write + Seek>(
    contents: &Contents,
    page: &str,
    made: Made,
    blobs: &Blobs,
    out: W,
) -> Result<W, Trouble> {
    let mut packer = Packer::new(out);
    packer.add("index.html", page.as_bytes())?;
    events(contents, &mut packer)?;
    papers(contents, &mut packer)?;
    for (path, text) in &contents.files {
        packer.add(&format!("procedure/{path}"), text.as_bytes())?;
    }
    add_json(&mut packer, "people.json", &contents.people)?;
    for (number, attachment) in (1..).zip(&contents.attachments) {
        let place = contents.place_of(attachment);
        let there = bytes_of(attachment, &place, blobs, &mut packer).await?;
        let told = AttachmentFile::of(attachment, there.then_some(place));
        add_json(&mut packer, &format!("attachments/{number:04}.json"), &told)?;
    }
    Ok(packer.finish(|files| Manifest {
        format: FORMAT.to_owned(),
        version: VERSION,
        product: made.product,
        made_at: made.at,
        made_by: made.by,
        language: made.language.code().to_owned(),
        org: contents.org.clone(),
        dossier: contents.dossier.id.clone(),
        number: contents.dossier.number.clone(),
        procedure: contents.procedure.digest.clone(),
        events: contents.events.len(),
        head: contents.events.last().map(|event| store::hex(&event.hash)).unwrap_or_default(),
        files,
    })?)
}

fn events<W: Write + Seek>(contents: &Contents, packer: &mut Packer<W>) -> Result<(), Trouble> {
    let mut lines = Vec::new();
    for event in &contents.events {
        let file = format!("events/{:04}.json", event.seq);
        packer.add(&file, &event.bytes)?;
        let line = EventLine {
            seq: event.seq,
            at: event.at,
            kind: event.kind.clone(),
            version: event.version,
            hash: store::hex(&event.hash),
            file,
        };
        serde_json::to_writer(&mut lines, &line).map_err(std::io::Error::from)?;
        lines.push(b'\n');
    }
    Ok(packer.add("events.jsonl", &lines)?)
}

fn papers<W: Write + Seek>(contents: &Contents, packer: &mut Packer<W>) -> Result<(), Trouble> {
    for (number, row) in (1..).zip(&contents.texts) {
        add_json(packer, &format!("texts/{number:04}.json"), &TextFile::from(row))?;
    }
    for (number, row) in (1..).zip(&contents.parties) {
        add_json(packer, &format!("parties/{number:04}.json"), &PartyFile::from(row))?;
    }
    for (number, row) in (1..).zip(&contents.letters) {
        let place = format!("letters/{number:04}");
        add_json(packer, &format!("{place}.json"), &LetterFile::from(row))?;
        packer.add(&format!("{place}.txt"), row.body_text.as_bytes())?;
        packer.add(&format!("{place}.html"), row.body_html.as_bytes())?;
    }
    Ok(())
}

/// Writes the bytes of an attachment; false when they are gone.
async fn bytes_of<W: Write + Seek>(
    attachment: &Attachment,
    place: &str,
    blobs: &Blobs,
    packer: &mut Packer<W>,
) -> Result<bool, Trouble> {
    let Some(mut pieces) = attachment.pieces(blobs).await? else { return Ok(false) };
    packer.begin_as_it_is(place)?;
    while let Some(piece) = pieces.next().await? {
        packer.write_all(&piece)?;
    }
    Ok(true)
}

fn add_json<W: Write + Seek>(
    packer: &mut Packer<W>,
    path: &str,
    value: &impl Serialize,
) -> Result<(), Trouble> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(std::io::Error::from)?;
    bytes.push(b'\n');
    Ok(packer.add(path, &bytes)?)
}
