//! The one door: every change of a dossier, whether from form, mail, desk, job or command line, passes here.
//!
//! Load, decide, append, project, enqueue: in one transaction. What the procedure makes the system do at once belongs
//! to the same passage.

mod leading;
mod passage;

use domain::decide::Command;
use domain::event::Event;
use domain::people::Actor;
use domain::record::Record;
use domain::refusal::Refusal;
use store::document::{self, Document};
use store::{Tx, event, submission};

pub(crate) use passage::Passage;

use crate::alert;
use crate::error::Error;
use crate::letter;
use crate::office::Office;
use crate::paper::Papers;

/// What someone asks of a dossier: commands that pass together or not at all.
#[derive(Debug)]
pub struct Request {
    /// The dossier's id; a new one's is made by the clock.
    pub dossier: String,
    /// Who asks.
    pub actor: Actor,
    /// What, in order.
    pub commands: Vec<Command>,
    /// The texts and particulars that the commands refer to.
    pub papers: Papers,
    /// The hash of a form's token: a second click on the same button does nothing and answers the same.
    pub token: Option<String>,
}

/// What was asked happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// The dossier's id.
    pub dossier: String,
    /// Its number, once registered.
    pub number: Option<String>,
    /// The number of its last event.
    pub head: u32,
    /// It had happened before: the form was sent twice.
    pub repeated: bool,
}

/// Passed, or refused with every reason.
pub type Answer = Result<Passed, Refusal>;

/// Why a passage stopped; nothing of it is kept then.
pub(crate) enum Stop {
    Refused(Refusal),
    Broken(Error),
}

impl From<store::Error> for Stop {
    fn from(error: store::Error) -> Stop {
        Stop::Broken(error.into())
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Stop {
        Stop::Broken(error)
    }
}

impl Office {
    /// Lets a request through the door.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails; a refusal is an answer, not an error.
    pub async fn act(&self, request: Request) -> Result<Answer, Error> {
        let office = self.clone();
        let passed =
            self.store().write(move |tx| Box::pin(async move { pass(office, tx, request).await })).await;
        answered(self, passed)
    }
}

pub(crate) fn answered(office: &Office, passed: Result<Passed, Stop>) -> Result<Answer, Error> {
    match passed {
        Ok(passed) => {
            office.look_for_work();
            Ok(Ok(passed))
        }
        Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
        Err(Stop::Broken(error)) => Err(error),
    }
}

pub(crate) async fn pass(office: Office, tx: &mut Tx, request: Request) -> Result<Passed, Stop> {
    if let Some(token) = &request.token {
        if let Some(dossier) = submission::find(tx, office.org(), token).await? {
            let passage = Passage::open(&office, tx, &dossier, None).await?;
            return Ok(Passed { repeated: true, ..passage.passed() });
        }
        submission::insert(tx, office.org(), token, &request.dossier, office.clock().machine_now()).await?;
    }
    let into = request.commands.iter().find_map(|command| match &command.record {
        Record::Merge(joining) => Some(joining.lead.clone()),
        _ => None,
    });
    let by = request.actor.person().cloned();
    let passed = walked(&office, tx, request).await?.close().await?;
    if let Some(lead) = into {
        let mut lead = Passage::open(&office, tx, &lead, None).await?;
        alert::merged(&mut lead, &passed.dossier, by.as_ref()).await?;
    }
    Ok(passed)
}

/// The passage of a request, all but what lists read.
async fn walked<'t>(office: &'t Office, tx: &'t mut Tx, request: Request) -> Result<Passage<'t>, Stop> {
    let Request { dossier, actor, commands, papers, .. } = request;
    let law = commands.iter().find_map(|command| match &command.record {
        Record::Receive(receipt) => Some(receipt.procedure.clone()),
        _ => None,
    });
    let mut passage = Passage::open(office, tx, &dossier, law.as_deref()).await?;
    passage.write_papers(papers).await?;
    for command in commands {
        passage.step(command, &actor).await?;
    }
    passage.automatics().await?;
    if actor == Actor::Complainant {
        let since = passage.opened_at();
        alert::added(&mut passage, since).await?;
    }
    Ok(passage)
}

/// The letters that a request would let leave, in the order in which they would be written.
pub(crate) async fn letters_of(
    office: &Office,
    tx: &mut Tx,
    request: Request,
) -> Result<Vec<Document>, Stop> {
    let known = document::by_dossier(tx, office.org(), &request.dossier).await?;
    let mut passage = walked(office, tx, request).await?;
    let (org, id) = (passage.org(), passage.dossier.id.clone());
    let mut letters = document::by_dossier(passage.tx, org, &id).await?;
    letters.retain(|letter| !known.iter().any(|before| before.id == letter.id));
    let since = passage.opened_at();
    letters.extend(letter::for_nobody(passage.pen(), since).await?);
    letters.sort_by_key(|letter| letter.event_seq);
    Ok(letters)
}

/// The events of a dossier, loaded and read.
pub(crate) async fn load_events(conn: &mut store::Conn, org: &str, id: &str) -> Result<Vec<Event>, Error> {
    read_events(id, event::load(conn, org, id).await?)
}

fn read_events(id: &str, rows: Vec<event::StoredEvent>) -> Result<Vec<Event>, Error> {
    let read = |row: event::StoredEvent| {
        Event::from_bytes(&row.bytes).map_err(|error| {
            Error::Broken(format!("Event {} of dossier {id} does not read: {error}", row.seq))
        })
    };
    rows.into_iter().map(read).collect()
}

/// The procedure version that the receipt pinned.
pub(crate) fn pinned(events: &[Event]) -> Option<&str> {
    match &events.first()?.done()?.record {
        Record::Receive(receipt) => Some(&receipt.procedure),
        _ => None,
    }
}
