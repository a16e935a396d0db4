//! What goes on in another dossier: whoever handles that one has to know what was written and sent in it, and it goes along where the
//! other goes.

use domain::dossier::Dossier;
use domain::event::Event;
use domain::people::PersonId;
use domain::record::Record;
use jiff::Timestamp;
use jiff::civil::Date;
use store::attachment::{self, Attachment};
use store::{Conn, dossier, text};

use crate::door::{load_events, pinned};
use crate::error::Error;
use crate::office::Office;
use crate::paper::COMPLAINANT;
use crate::projection::MERGED;

/// What came in a dossier that goes on in another: whoever handles that one may open no more of this one.
#[derive(Clone, Debug)]
pub struct Merged {
    /// Its id.
    pub dossier: String,
    /// Its number.
    pub number: String,
    /// The day of receipt.
    pub received_on: Date,
    /// When it was merged.
    pub at: Timestamp,
    /// The language that it is written in.
    pub language: String,
    /// What was written, at first and later.
    pub texts: Vec<String>,
    /// What came with it.
    pub attachments: Vec<Attachment>,
}

/// The files that are whoever complains' own: what they sent, and what was recorded for them of what they wrote, said or brought.
pub fn files_of_complainant<'r>(
    dossier: &Dossier,
    rows: &'r [Attachment],
) -> impl Iterator<Item = &'r Attachment> + use<'r> {
    let came =
        |record: &Record| matches!(record, Record::Receive(_) | Record::Complete(_) | Record::Escalate(_));
    let done = dossier.events.iter().filter_map(Event::done).filter(|done| came(&done.record));
    let recorded: Vec<String> = done.flat_map(|done| &done.attachments).map(|file| file.id.clone()).collect();
    rows.iter().filter(move |row| row.origin == COMPLAINANT || recorded.contains(&row.id))
}

/// What goes on in that dossier, also by way of another, but for what that person is complained about in: nobody learns so that somebody
/// complained about them.
pub(crate) async fn merged_into(
    office: &Office,
    conn: &mut Conn,
    (lead, reader): (&str, Option<&PersonId>),
) -> Result<Vec<Merged>, Error> {
    let org = office.org();
    let (mut found, mut leads) = (Vec::new(), vec![lead.to_owned()]);
    while let Some(lead) = leads.pop() {
        let lines = dossier::joined_to(conn, org, &lead).await?;
        for line in lines.into_iter().filter(|line| line.state == MERGED) {
            leads.push(line.id.clone());
            let respondents = dossier::respondents(conn, org, &line.id).await?;
            if !reader.is_some_and(|reader| respondents.contains(&reader.0)) {
                found.push(merged(office, conn, line).await?);
            }
        }
    }
    Ok(found)
}

async fn merged(office: &Office, conn: &mut Conn, line: dossier::Dossier) -> Result<Merged, Error> {
    let (org, id) = (office.org(), &line.id);
    let events = load_events(conn, org, id).await?;
    let digest = pinned(&events).ok_or_else(|| Error::Broken(format!("There is no dossier {id}.")))?;
    let procedure = office.library().pinned(conn, org, digest).await?;
    let dossier = Dossier::replay(id, &procedure, &events);
    let rows = text::by_dossier(conn, org, id).await?;
    let came = events.iter().filter_map(|event| match &event.done()?.record {
        Record::Complete(came) => came.text.as_ref(),
        _ => None,
    });
    let written = dossier.written().into_iter().map(|(_, text)| text).chain(came);
    let kept = written.filter_map(|text| rows.iter().find(|row| row.id == text.id));
    let texts = kept.map(|row| row.body.clone()).collect();
    let attachments = attachment::by_dossier(conn, org, id).await?;
    let merges = |event: &&Event| matches!(event.done().map(|done| &done.record), Some(Record::Merge(_)));
    let event = events.iter().rev().find(merges).or(events.last());
    Ok(Merged {
        number: line.number.unwrap_or_default(),
        received_on: line.received_on,
        at: event.map(|event| event.at).unwrap_or_default(),
        language: line.language,
        texts,
        attachments: files_of_complainant(&dossier, &attachments).cloned().collect(),
        dossier: line.id,
    })
}
