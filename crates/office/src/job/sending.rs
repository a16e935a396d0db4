//! A letter leaves by mail: under the same Message-ID at every attempt, never lost, noted in the record when taken.

use domain::decide::Delivery;
use domain::event::Way;
use domain::language::Lang;
use domain::people::{Doer, Role};
use mail::{Mailbox, Message};
use store::document::{self, Document};
use store::job::Job;

use crate::delivery::DeliveryNote;
use crate::door::load_events;
use crate::error::Error;
use crate::job::{NOT_SET_UP, Ran};
use crate::letter::{RECEIPT, sender};
use crate::mail_way::Dispatched;
use crate::office::Office;

/// After so many attempts (about five days with the growing waits) a mail counts as undeliverable.
const ATTEMPTS: i64 = 33;

impl Office {
    pub(super) async fn send_document(&self, job: &Job, id: &str) -> Result<Ran, Error> {
        let mut conn = self.store().read().await?;
        let letter = document::by_id(&mut conn, self.org(), id).await?;
        let Some(letter) = letter.filter(|letter| letter.state == "waiting") else {
            return self.finish(job).await;
        };
        let events = load_events(&mut conn, self.org(), &letter.dossier).await?;
        drop(conn);
        let Some(place) = sender(&events, letter.event_seq, &letter.kind) else {
            return self.finish(job).await;
        };
        let message = self.message(&letter, place.body).await?;
        let delivery = match self.dispatch(message).await {
            Dispatched::Nowhere | Dispatched::Taken => Delivery::Sent(Way::Email),
            Dispatched::Waits => return self.put_off(job, NOT_SET_UP).await,
            Dispatched::NotNow(reason) if job.attempts < ATTEMPTS => return self.put_off(job, &reason).await,
            Dispatched::NotNow(_) | Dispatched::Never(_) => Delivery::Undeliverable,
        };
        let by = Doer { person: None, role: Role::System, on_behalf_of: None };
        let note = DeliveryNote { document: letter.id, delivery, by, job: Some(job.id.clone()) };
        match self.note_delivery(note).await? {
            Ok(_) => Ok(Ran::Done),
            Err(refusal) => {
                Err(Error::Broken(format!("A letter that left is not in its dossier: {refusal:?}")))
            }
        }
    }

    async fn message(&self, letter: &Document, body: &str) -> Result<Message, Error> {
        let enclosures = self.enclosures(letter).await?;
        let body = self.body(body)?;
        let lang = letter.language.parse().unwrap_or(Lang::En);
        let from = Mailbox::named(body.name(lang), &body.email);
        Ok(Message {
            reply_to: None,
            to: Mailbox::named(&letter.recipient_name, &letter.recipient_address),
            from,
            subject: letter.subject.clone(),
            text: letter.body_text.clone(),
            html: letter.body_html.clone(),
            message_id: letter.message_id.clone().unwrap_or_default(),
            date: letter.created_at,
            auto_submitted: letter.kind == RECEIPT,
            language: letter.language.clone(),
            in_reply_to: None,
            references: Vec::new(),
            enclosures,
        })
    }
}
