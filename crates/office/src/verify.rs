//! Does the record still say what was written? Every chain, every row that an event refers to, and the last checkpoint.
//!
//! It needs the database alone: neither the bodies nor the procedures of the installation, so that it also works on a
//! copy that was kept elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use domain::event::Event;
use domain::record::Record;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use store::checkpoint::{self, Checkpoint};
use store::event::StoredEvent;
use store::{Blobs, Conn, Store, attachment, document, dossier, event, party, salted_digest, text};

use crate::error::Error;
use crate::office::Office;
use crate::{letter, paper};

/// A checkpoint is taken when the last one is older than this, or of a clock that was so far ahead.
const CHECKPOINT_EVERY: SignedDuration = SignedDuration::from_hours(24);

/// What was looked at, and what is broken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many dossiers.
    pub dossiers: usize,
    /// How many events.
    pub events: usize,
    /// How many texts and particulars.
    pub papers: usize,
    /// How many letters.
    pub letters: usize,
    /// How many attachments; `None` when their folder was not looked at.
    pub attachments: Option<usize>,
    /// When the last checkpoint was taken, if there is one.
    pub checkpoint: Option<Timestamp>,
    /// Everything that is not as it was written; empty is good.
    pub broken: Vec<Broken>,
}

/// One thing that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The dossier's number, or its id when it has none; `checkpoint` for the checkpoint itself.
    pub place: String,
    /// What is broken.
    pub damage: Damage,
}

/// What can be broken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Damage {
    /// An event was changed, or one before it is gone.
    Chain {
        /// Its place in the dossier.
        event: i64,
    },
    /// An event cannot be read by this version of the program.
    Unreadable {
        /// Its place in the dossier.
        event: i64,
    },
    /// The columns beside an event say something else than the event.
    Columns {
        /// Its place in the dossier.
        event: i64,
    },
    /// A text or someone's particulars are not what the record refers to.
    Paper {
        /// The row.
        id: String,
    },
    /// A text, someone's particulars or a letter that the record refers to is gone.
    Gone {
        /// The row.
        id: String,
    },
    /// A paper of an exported dossier that its record does not name, or that stands there twice.
    Added {
        /// The row.
        id: String,
    },
    /// A letter is not what was sent.
    Letter {
        /// The row.
        id: String,
    },
    /// The bytes of an attachment are not those that came in.
    FileChanged {
        /// Its name.
        name: String,
        /// The row.
        id: String,
    },
    /// The bytes of an attachment are gone.
    FileGone {
        /// Its name.
        name: String,
        /// The row.
        id: String,
    },
    /// The lists do not follow the record; making them anew mends it.
    Lists,
    /// The procedure that lies beside the record is not the one that its receipt pinned.
    Procedure,
    /// An event is of an activity that its procedure does not have.
    Stranger {
        /// Its place in the dossier.
        event: i64,
    },
    /// What stands on the outside of an exported dossier is not what its record says.
    Outside,
    /// The record no longer holds what the last checkpoint saw.
    Cut,
    /// The checkpoint itself was changed.
    Checkpoint,
}

/// Looks at everything as it stood at one moment: a server that writes meanwhile changes nothing in the answer. Without
/// `blobs`, the bytes of attachments are not looked at, and only their rows are.
///
/// # Errors
/// [`Error`] when the database cannot be read; what is broken in the record is an answer.
pub async fn verify(store: &Store, blobs: Option<&Blobs>, org: &str) -> Result<Verified, Error> {
    let mut conn = store.read_still().await?;
    let mut found = Verified { attachments: blobs.map(|_| 0), ..Verified::default() };
    for id in event::dossiers(&mut conn, org).await? {
        one(&mut conn, blobs, org, &id, &mut found).await?;
    }
    last_checkpoint(&mut conn, org, &mut found).await?;
    Ok(found)
}

async fn one(
    conn: &mut Conn,
    blobs: Option<&Blobs>,
    org: &str,
    id: &str,
    found: &mut Verified,
) -> Result<(), Error> {
    let line = dossier::by_id(conn, org, id).await?;
    let place = line.as_ref().and_then(|line| line.number.clone()).unwrap_or_else(|| id.to_owned());
    let events = event::load(conn, org, id).await?;
    found.dossiers += 1;
    found.events += events.len();
    let (read, mut damage) = chain(org, id, &events);
    let follows =
        |line: dossier::Dossier| line.head_seq == events.len() as i64 && line.number == number(&read);
    if !line.is_some_and(follows) {
        damage.push(Damage::Lists);
    }
    let files = files(conn, blobs, org, id, found).await?;
    damage.extend(rows(conn, org, id, &events, found, &files).await?);
    damage.extend(files.damage);
    found.broken.extend(damage.into_iter().map(|damage| Broken { place: place.clone(), damage }));
    Ok(())
}

/// The events up to the first break: nothing behind it can be trusted.
pub(crate) fn chain(org: &str, id: &str, events: &[StoredEvent]) -> (Vec<Event>, Vec<Damage>) {
    let broken = event::first_broken(org, id, events);
    let mut read = Vec::new();
    for row in events.iter().take_while(|row| broken != Some(row.seq)) {
        let Ok(event) = Event::from_bytes(&row.bytes) else {
            return (read, vec![Damage::Unreadable { event: row.seq }]);
        };
        // a column keeps microseconds, an event what the clock gave
        let told = (event.kind(), i64::from(event.v), event.at.as_microsecond());
        if told != (row.kind.as_str(), row.version, row.at.as_microsecond()) {
            return (read, vec![Damage::Columns { event: row.seq }]);
        }
        read.push(event);
    }
    (read, broken.map(|event| Damage::Chain { event }).into_iter().collect())
}

/// The number that the record gave.
pub(crate) fn number(events: &[Event]) -> Option<String> {
    events.iter().rev().find_map(|event| match &event.done()?.record {
        Record::Register(registration) => Some(registration.number.clone()),
        _ => None,
    })
}

/// Every text, everyone's particulars and every letter that an event refers to is there, and is what it refers to. A
/// letter that has not left yet, and a receipt, have only their own digest to answer to.
async fn rows(
    conn: &mut Conn,
    org: &str,
    id: &str,
    events: &[StoredEvent],
    found: &mut Verified,
    files: &Files,
) -> Result<BTreeSet<Damage>, Error> {
    let mut damage = BTreeSet::new();
    let mut now = files.now.clone();
    for row in text::by_dossier(conn, org, id).await? {
        now.insert(row.id, salted_digest(&row.salt, row.body.as_bytes()));
    }
    for row in party::history(conn, org, id).await? {
        let digest = salted_digest(&row.salt, &paper::canonical(&row));
        now.insert(row.id, digest);
    }
    found.papers += now.len() - files.now.len();
    let mut letters = BTreeSet::new();
    let mut enclosed = BTreeSet::new();
    for row in document::by_dossier(conn, org, id).await? {
        let digest = letter::digest(&row);
        if digest != row.digest {
            damage.insert(Damage::Letter { id: row.id.clone() });
        }
        letters.insert(row.id.clone());
        enclosed.extend(letter::enclosures::of(&row).into_iter().map(|file| (file.id, file.digest)));
        now.insert(row.id, digest);
    }
    found.letters += letters.len();
    for (id, digest) in references(events).into_iter().chain(enclosed) {
        match now.get(&id) {
            None => damage.insert(Damage::Gone { id }),
            Some(now) if *now == digest => false,
            Some(_) if letters.contains(&id) => damage.insert(Damage::Letter { id }),
            Some(_) => damage.insert(Damage::Paper { id }),
        };
    }
    Ok(damage)
}

/// The attachments of a dossier as they are now.
#[derive(Default)]
struct Files {
    /// What each row says of its bytes.
    now: BTreeMap<String, String>,
    damage: Vec<Damage>,
}

async fn files(
    conn: &mut Conn,
    blobs: Option<&Blobs>,
    org: &str,
    id: &str,
    found: &mut Verified,
) -> Result<Files, Error> {
    let mut files = Files::default();
    for row in attachment::by_dossier(conn, org, id).await? {
        if let (Some(blobs), Some(count)) = (blobs, found.attachments.as_mut()) {
            *count += 1;
            let (name, id) = (row.name.clone(), row.id.clone());
            match row.pieces(blobs).await? {
                None => files.damage.push(Damage::FileGone { name, id }),
                Some(pieces) => {
                    let changed = pieces.measure(&row.salt).await?.digest != row.digest;
                    files.damage.extend(changed.then_some(Damage::FileChanged { name, id }));
                }
            }
        }
        files.now.insert(row.id, row.digest);
    }
    Ok(files)
}

/// Whatever bears a digest in an event, by the id of its row.
pub(crate) fn references(events: &[StoredEvent]) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for event in events {
        // what does not read was told with the chain
        if let Ok(value) = serde_json::from_slice(&event.bytes) {
            collect(&value, &mut found);
        }
    }
    found
}

fn collect(value: &Value, found: &mut BTreeSet<(String, String)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(fields) => {
            let text = |name: &str| fields.get(name).and_then(Value::as_str);
            if let (Some(id), Some(digest)) = (text("id").or(text("document")), text("digest")) {
                found.insert((id.to_owned(), digest.to_owned()));
            }
            fields.values().for_each(|field| collect(field, found));
        }
        _ => {}
    }
}

async fn last_checkpoint(conn: &mut Conn, org: &str, found: &mut Verified) -> Result<(), Error> {
    let Some(checkpoint) = checkpoint::latest(conn, org).await? else { return Ok(()) };
    found.checkpoint = Some(checkpoint.at);
    match checkpoint::missing(conn, org, &checkpoint).await {
        Ok(cut) => {
            let broken = cut.into_iter().map(|place| Broken { place, damage: Damage::Cut });
            found.broken.extend(broken);
        }
        Err(store::Error::Corrupt(_)) => {
            found.broken.push(Broken { place: "checkpoint".to_owned(), damage: Damage::Checkpoint });
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

impl Office {
    /// Takes a checkpoint over every dossier when the last one is a day old; the new one, to be kept elsewhere too.
    ///
    /// # Errors
    /// [`Error`] of the database.
    pub async fn checkpoint_if_due(&self) -> Result<Option<Checkpoint>, Error> {
        let now = self.clock().machine_now();
        let last = {
            let mut conn = self.store().read().await?;
            checkpoint::latest(&mut conn, self.org()).await?
        };
        if last.is_some_and(|last| now.duration_since(last.at).abs() < CHECKPOINT_EVERY) {
            return Ok(None);
        }
        let (org, id) = (self.org().to_owned(), self.clock().id());
        self.store()
            .write(move |tx| {
                Box::pin(async move { Ok::<_, Error>(checkpoint::take(tx, &org, &id, now).await?) })
            })
            .await
            .map(Some)
    }
}
