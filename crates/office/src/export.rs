//! One dossier as a file that proves itself, for an ombudsman, a court or an archive (docs/export.md).

mod check;
mod files;
mod write;

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::dossier::Dossier;
use domain::event::Event;
use domain::procedure::Procedure;
use domain::procedure::load::Files;
use serde::{Deserialize, Serialize};
use store::attachment::{self, Attachment};
use store::document::Document;
use store::event::StoredEvent;
use store::party::Party;
use store::text::Text;
use store::{document, event, party, person, procedure_version, text};

use crate::door::pinned;
use crate::error::Error;
use crate::office::Office;
use crate::package::Entry;
use crate::verify::references;

pub use check::{Checked, check};
pub use write::{Made, write};

const FORMAT: &str = "gehoor-dossier";
/// The version of the format that this program writes, and the newest that it reads.
const VERSION: u32 = 1;

/// Everything of one dossier, as it is at one moment.
pub struct Contents {
    /// The organisation.
    pub org: String,
    /// The fold of its record.
    pub dossier: Dossier,
    /// The law it follows.
    pub procedure: Arc<Procedure>,
    /// The files of that law.
    pub files: Files,
    /// Its events, as they are recorded.
    pub events: Vec<StoredEvent>,
    /// What people wrote, oldest first.
    pub texts: Vec<Text>,
    /// People's particulars, those that were corrected too.
    pub parties: Vec<Party>,
    /// Its letters, oldest first.
    pub letters: Vec<Document>,
    /// What was attached, oldest first.
    pub attachments: Vec<Attachment>,
    /// The names of the members of staff in the record, by id.
    pub people: BTreeMap<String, String>,
}

/// The manifest of an exported dossier.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format: String,
    version: u32,
    product: String,
    made_at: jiff::Timestamp,
    made_by: String,
    language: String,
    org: String,
    dossier: String,
    number: Option<String>,
    procedure: String,
    events: usize,
    /// The hash of the last event, which stands for the whole record.
    head: String,
    files: Vec<Entry>,
}

impl Office {
    /// Everything of a dossier. Whose right it is was asked before.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails or there is no such dossier.
    pub async fn contents(&self, id: &str) -> Result<Contents, Error> {
        let org = self.org();
        let mut conn = self.store().read_still().await?;
        let events = event::load(&mut conn, org, id).await?;
        let read = |row: &StoredEvent| {
            Event::from_bytes(&row.bytes).map_err(|error| {
                Error::Broken(format!("Event {} of dossier {id} does not read: {error}", row.seq))
            })
        };
        let happened = events.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let digest = pinned(&happened).ok_or_else(|| Error::Broken(format!("There is no dossier {id}.")))?;
        let procedure = self.library().pinned(&mut conn, org, digest).await?;
        let version = procedure_version::by_digest(&mut conn, org, digest).await?;
        let missing = || Error::Broken(format!("The procedure version {digest} is not in the database."));
        let files = serde_json::from_slice(&version.ok_or_else(missing)?.files)
            .map_err(|error| Error::Broken(error.to_string()))?;
        let people = person::load_all(&mut conn, org).await?;
        let named = people.into_iter().filter(|person| {
            let id = format!("\"{}\"", person.id);
            events.iter().any(|event| String::from_utf8_lossy(&event.bytes).contains(&id))
        });
        Ok(Contents {
            org: org.to_owned(),
            dossier: Dossier::replay(id, &procedure, &happened),
            procedure,
            files,
            texts: text::by_dossier(&mut conn, org, id).await?,
            parties: party::history(&mut conn, org, id).await?,
            letters: document::by_dossier(&mut conn, org, id).await?,
            attachments: attachment::by_dossier(&mut conn, org, id).await?,
            people: named.map(|person| (person.id, person.name)).collect(),
            events,
        })
    }

    /// The id of the dossier of that number, for the one who runs the installation.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn dossier_id(&self, number: &str) -> Result<Option<String>, Error> {
        let mut conn = self.store().read().await?;
        Ok(store::dossier::by_number(&mut conn, self.org(), number).await?.map(|line| line.id))
    }
}

impl Contents {
    /// The texts that an event refers to, in the order in which they were written.
    pub fn texts_of(&self, event: &StoredEvent) -> Vec<&Text> {
        let named = references(std::slice::from_ref(event));
        self.texts.iter().filter(|row| named.contains(&(row.id.clone(), row.digest.clone()))).collect()
    }

    /// The attachments that an event refers to.
    pub fn attachments_of(&self, event: &StoredEvent) -> Vec<&Attachment> {
        let named = references(std::slice::from_ref(event));
        self.attachments.iter().filter(|row| named.contains(&(row.id.clone(), row.digest.clone()))).collect()
    }

    /// Where the bytes of an attachment lie within the file: its place in the dossier and its name, of which only what
    /// every file system takes is left.
    pub fn place_of(&self, attachment: &Attachment) -> String {
        let place = self.attachments.iter().position(|other| other.id == attachment.id).unwrap_or_default();
        format!("attachments/{:04}-{}", place + 1, plain_name(&attachment.name))
    }
}

/// Letters, digits, dots, hyphens and underscores; at most 100 characters, the last ones, so that the extension stays.
fn plain_name(name: &str) -> String {
    let plain = |char: char| if char.is_alphanumeric() || matches!(char, '.' | '_') { char } else { '-' };
    let name: Vec<char> = name.chars().map(plain).collect();
    let kept = &name[name.len().saturating_sub(60)..];
    kept.iter().collect::<String>().trim_matches(['.', '-']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::plain_name;

    #[test]
    fn a_name_fits_every_file_system() {
        assert_eq!(plain_name("Foto van de lift.PNG"), "Foto-van-de-lift.PNG");
        assert_eq!(plain_name("../../etc/passwd"), "etc-passwd");
        assert_eq!(plain_name("a\r\nb:\u{202e}c?.pdf"), "a--b--c-.pdf");
        assert_eq!(plain_name(&format!("{}.pdf", "é".repeat(300))).chars().count(), 60);
        assert_eq!(plain_name("..."), "");
    }
}
