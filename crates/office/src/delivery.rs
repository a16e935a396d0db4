//! What became of a letter: it left by mail, was printed and posted, or came back. Noted once: only of a letter that
//! still waits, asked in the transaction that notes it.

use domain::decide::{Delivery, LetterRef};
use domain::event::{Event, Way};
use domain::fact::Fact;
use domain::language::Lang;
use domain::people::{Doer, PersonId, Role};
use domain::refusal::{Reason, Refusal};
use jiff::civil::Date;
use store::document::{self, Document};
use store::dossier::{self, Reader};
use store::{Tx, job};

use crate::door::{Answer, Passage, Passed, Stop, answered};
use crate::error::Error;
use domain::procedure::load::ENDED_EARLY;

use crate::letter::{self, RECEIPT};
use crate::office::Office;

/// What became of a letter.
#[derive(Clone, Debug)]
pub(crate) struct DeliveryNote {
    pub(crate) document: String,
    pub(crate) delivery: Delivery,
    pub(crate) by: Doer,
    /// The job that is done with this.
    pub(crate) job: Option<String>,
}

impl Office {
    /// Notes that a mail left or came back. One that was cancelled meanwhile enters no record; the job is done with it.
    pub(crate) async fn note_delivery(&self, note: DeliveryNote) -> Result<Answer, Error> {
        let office = self.clone();
        let passed = self
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let letter = document::by_id(tx, office.org(), &note.document).await?;
                    let missing = || Error::Broken(format!("There is no letter {}.", note.document));
                    noted(&office, tx, letter.ok_or_else(missing)?, &note).await
                })
            })
            .await;
        answered(self, passed)
    }

    /// A printed letter was posted on that day (today when none is given); `None` when there is no such letter waiting
    /// that the person may see.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn posted(
        &self,
        letter: &str,
        by: &PersonId,
        on: Option<Date>,
    ) -> Result<Option<Answer>, Error> {
        let (office, id, by) = (self.clone(), letter.to_owned(), by.clone());
        let posted = self
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let reader = Reader { person: &by.0, today: office.today_here() };
                    match document::one_to_post(tx, office.org(), &reader, &id).await? {
                        Some(letter) => post(&office, tx, letter, &by, on).await.map(Some),
                        None => Ok(None),
                    }
                })
            })
            .await;
        posted.transpose().map(|passed| answered(self, passed)).transpose()
    }

    /// A printed letter that was noted as posted was not, after all, for a reason in that language: it waits again, and what it met
    /// is open again. `None` when there is no such letter that the person may see.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn not_posted(
        &self,
        letter: &str,
        by: &PersonId,
        why: (&str, Lang),
    ) -> Result<Option<Answer>, Error> {
        let (office, id, by) = (self.clone(), letter.to_owned(), by.clone());
        let why = (why.0.to_owned(), why.1);
        let undone = self
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let reader = Reader { person: &by.0, today: office.today_here() };
                    let found = document::by_id(tx, office.org(), &id).await?;
                    let Some(letter) = found.filter(|letter| letter.state == "posted") else {
                        return Ok(None);
                    };
                    match dossier::visible(tx, office.org(), &letter.dossier, &reader).await? {
                        true => take_back(&office, tx, letter, &by, (&why.0, why.1)).await.map(Some),
                        false => Ok(None),
                    }
                })
            })
            .await;
        undone.transpose().map(|passed| answered(self, passed)).transpose()
    }
}

async fn take_back(
    office: &Office,
    tx: &mut Tx,
    letter: Document,
    by: &PersonId,
    why: (&str, Lang),
) -> Result<Passed, Stop> {
    let mut passage = Passage::open(office, tx, &letter.dossier, None).await?;
    let kind = event_of(&passage, &letter).map(Event::kind).unwrap_or_default().to_owned();
    let refusal = Refusal { activity: kind, reasons: vec![Reason::Role { roles: Role::OF_POST.to_vec() }] };
    let by = poster(&passage, by)?.ok_or(Stop::Refused(refusal))?;
    document::wait_again(passage.tx, office.org(), &letter.id).await?;
    if letter.kind == ENDED_EARLY && passage.dossier.ended.is_none() {
        // it goes on again: what it says is no longer so
        let today = passage.today()?;
        document::set_state(passage.tx, office.org(), &letter.id, "cancelled", today).await?;
    }
    // the receipt follows from no act: the record knows nothing of it
    if let Some(of) = u32::try_from(letter.event_seq).ok().filter(|_| letter.kind != RECEIPT) {
        let (document, digest) = (&*letter.id, &*letter.digest);
        let which = letter::which(&letter.kind);
        passage.not_posted(LetterRef { of, document, digest, which }, by, why).await?;
    }
    passage.close().await
}

async fn post(
    office: &Office,
    tx: &mut Tx,
    letter: Document,
    by: &PersonId,
    on: Option<Date>,
) -> Result<Passed, Stop> {
    let passage = Passage::open(office, tx, &letter.dossier, None).await?;
    let kind = event_of(&passage, &letter).map(Event::kind).unwrap_or_default().to_owned();
    let refuse = |reason| Stop::Refused(Refusal { activity: kind.clone(), reasons: vec![reason] });
    let by = poster(&passage, by)?.ok_or_else(|| refuse(Reason::Role { roles: Role::OF_POST.to_vec() }))?;
    if letter.recipient_address.is_empty() {
        return Err(refuse(Reason::FactFails { fact: Fact::Reachable }));
    }
    let delivery = on.map_or(Delivery::Sent(Way::Post), Delivery::Posted);
    let note = DeliveryNote { document: letter.id.clone(), delivery, by, job: None };
    noted(office, tx, letter, &note).await
}

fn event_of<'p>(passage: &'p Passage<'_>, letter: &Document) -> Option<&'p Event> {
    passage.dossier.events.iter().find(|event| i64::from(event.seq) == letter.event_seq)
}

/// As whom someone posts a letter: in their own role, for whom they stand in, or not at all.
fn poster(passage: &Passage<'_>, person: &PersonId) -> Result<Option<Doer>, Error> {
    let (dossier, roster, today) = (&passage.dossier, &passage.everyone.roster, passage.today()?);
    let bar = |person: &PersonId| dossier.respondents.contains(person);
    let doer = |role, on_behalf_of| Doer { person: Some(person.clone()), role, on_behalf_of };
    let stands = |role: &Role| {
        let present = roster.present(*role, dossier.place(), today, &bar);
        let found = present.into_iter().find(|(who, _)| who == person);
        found.map(|(_, for_whom)| doer(*role, for_whom))
    };
    // someone marked as away who posts a letter all the same is evidently there
    let away = |role: &Role| {
        let theirs = roster.holders(*role, dossier.place(), false).any(|held| &held.person == person);
        theirs.then(|| doer(*role, None))
    };
    Ok(Role::OF_POST.iter().find_map(stands).or_else(|| Role::OF_POST.iter().find_map(away)))
}

async fn noted(office: &Office, tx: &mut Tx, letter: Document, note: &DeliveryNote) -> Result<Passed, Stop> {
    let mut passage = Passage::open(office, tx, &letter.dossier, None).await?;
    match letter.state.as_str() {
        "waiting" => {
            // the receipt follows from no act: the record knows nothing of it
            if let Some(of) = u32::try_from(letter.event_seq).ok().filter(|_| letter.kind != RECEIPT) {
                let (document, digest) = (&*letter.id, &*letter.digest);
                let which = letter::which(&letter.kind);
                passage.delivered(LetterRef { of, document, digest, which }, note).await?;
            }
            letter::settle(&mut passage, note, letter).await?;
        }
        "cancelled" => letter::settle_cancelled(&mut passage, note, &letter).await?,
        _ => {}
    }
    if let Some(id) = &note.job {
        job::finish(passage.tx, office.org(), id, office.clock().machine_now()).await?;
    }
    passage.close().await
}
