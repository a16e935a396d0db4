//! Letters: what an act calls for is written at once from the procedure's wording, stored, and leaves later.

mod built_in;
mod called_off;
mod copied;
pub mod enclosures;
mod ended_early;
mod facts;
mod invitation;
mod passed_on;
mod receiver;
mod sender;
mod writing;

use domain::decide::Delivery;
use domain::dossier::Dossier;
use domain::event::{Event, Way};
use domain::intake::PartyRef;
use domain::record::Record;
use serde_json::json;
use store::document::{self, Document};
use store::party::Party;
use store::salted_digest;

use crate::delivery::DeliveryNote;
use crate::door::Passage;
use crate::error::Error;
use crate::{alert, job};

pub use built_in::tells_afterwards;
pub(crate) use built_in::{tell_afterwards, which};
pub use domain::procedure::load::{CALLED_OFF, PASSED_ON, RECEIPT};
pub(crate) use ended_early::goes_on;
pub use invitation::MEDIA_TYPE as APPOINTMENT;
pub(crate) use passed_on::write as send_on;
pub(crate) use receiver::{to_complainant, to_respondent};
pub use sender::sender;
pub(crate) use writing::{Pen, for_nobody};
use writing::{Sources, written};

/// To whom letters go: the representative when they can be reached that way, else the complainant.
pub(crate) fn recipient<'p>(
    dossier: &Dossier,
    way: Way,
    row: impl Fn(&PartyRef) -> Option<&'p Party>,
) -> Option<&'p Party> {
    let representative = dossier.representative.as_ref().and_then(&row);
    let complainant = dossier.complainant.as_ref().and_then(&row);
    let reached = |party: &&Party| match way {
        Way::Email => party.email.is_some(),
        Way::Post => party.street.is_some(),
    };
    representative.filter(reached).or(complainant.filter(reached)).or(representative).or(complainant)
}

/// Writes the letter of an event, and lets it leave by mail or lie ready to be printed.
pub(crate) async fn write(
    passage: &mut Passage<'_>,
    of: u32,
    name: &str,
    event: &Event,
) -> Result<(), Error> {
    let way = passage.dossier.letters.iter().find(|letter| letter.of == of).and_then(|letter| letter.way);
    let Some(way) = way else { return Ok(()) }; // nobody can be reached: it lies behind the follow-up link
    let sources = Sources::load(&mut passage.pen()).await?;
    let row = written(&mut passage.pen(), &sources, (of, name), event).await?;
    let row = enclosures::going(passage, &sources, row, way).await?;
    send_off(passage, &sources, row, way).await
}

/// What the letter of an event must say and cannot: such an act is refused before it is done (Awb 9:12 lid 2).
pub(crate) async fn unsaid(passage: &mut Passage<'_>, event: &Event) -> Result<Option<String>, Error> {
    let procedure = std::sync::Arc::clone(&passage.procedure);
    let activity = event.done().and_then(|done| procedure.activity(&done.activity));
    let Some((activity, letter)) = activity.and_then(|a| Some((a, a.letter.as_ref()?))) else {
        return Ok(None);
    };
    if activity.must_say.is_empty() {
        return Ok(None);
    }
    let mut then = passage.dossier.clone();
    then.apply(&procedure, event);
    let mut pen = Pen { dossier: &then, ..passage.pen() };
    let sources = Sources::load(&mut pen).await?;
    let facts = facts::of(&pen, &sources, event, letter)?;
    Ok(activity.must_say.iter().find(|fact| !facts.get(fact).is_some_and(letters::Fact::is_present)).cloned())
}

/// Writes the technical receipt, when an e-mail address is known.
pub(crate) async fn write_receipt(passage: &mut Passage<'_>, event: &Event) -> Result<(), Error> {
    // whoever goes to court hears from the court that the case came in
    if passage.dossier.way() != Some(Way::Email) || passage.procedure.is_for_disputes() {
        return Ok(());
    }
    let sources = Sources::load(&mut passage.pen()).await?;
    let row = written(&mut passage.pen(), &sources, (event.seq, RECEIPT), event).await?;
    send_off(passage, &sources, row, Way::Email).await
}

/// The receipt once more, at today's address: its follow-up link was replaced. It may be the first that can leave: the
/// address was perhaps put right since.
pub(crate) async fn write_receipt_again(passage: &mut Passage<'_>) -> Result<(), Error> {
    let registers =
        |event: &&Event| matches!(event.done().map(|done| &done.record), Some(Record::Register(_)));
    match passage.dossier.events.iter().find(registers).cloned() {
        Some(event) => write_receipt(passage, &event).await,
        None => Ok(()),
    }
}

/// An address was put right: what still waits goes there, by the way that is open now; what could not be written
/// because nobody could be reached is written now. The receipt too: it holds the message and the follow-up link.
pub(crate) async fn readdress(passage: &mut Passage<'_>) -> Result<(), Error> {
    let (org, id) = (passage.org(), passage.dossier.id.clone());
    let documents = document::by_dossier(passage.tx, org, &id).await?;
    for letter in passage.dossier.letters.clone().into_iter().filter(|letter| letter.sent_on.is_none()) {
        let Some(way) = letter.way else { continue };
        let of_letter = |row: &&Document| row.event_seq == i64::from(letter.of) && row.kind == letter.letter;
        match documents.iter().rfind(of_letter) {
            Some(row) if row.state == "waiting" => move_to(passage, row, way).await?,
            Some(_) => {}
            None => {
                let event = passage.dossier.events[letter.of as usize - 1].clone();
                write(passage, letter.of, &letter.letter, &event).await?;
            }
        }
    }
    for row in documents.iter().filter(|row| tells_afterwards(&row.kind) && row.state == "waiting") {
        let to = receiver::addressee(&passage.dossier, row.event_seq, &row.kind);
        if let Some(way) = passage.dossier.way_to(to) {
            move_to(passage, row, way).await?;
        }
    }
    for receipt in documents.iter().filter(|row| row.kind == RECEIPT && row.state == "waiting") {
        let today = passage.today()?;
        document::set_state(passage.tx, org, &receipt.id, "cancelled", today).await?;
        let of =
            passage.dossier.events.iter().find(|event| i64::from(event.seq) == receipt.event_seq).cloned();
        if let Some(event) = of {
            write_receipt(passage, &event).await?;
        }
    }
    Ok(())
}

/// Somebody was named by mistake: what still waits for them does not leave, nor what became of something of which they never heard.
pub(crate) async fn keep_from_the_unnamed(passage: &mut Passage<'_>) -> Result<(), Error> {
    let (org, today, id) = (passage.org(), passage.today()?, passage.dossier.id.clone());
    let mut rows = document::by_dossier(passage.tx, org, &id).await?;
    let to = |row: &Document| receiver::addressee(&passage.dossier, row.event_seq, &row.kind);
    rows.retain(|row| row.state == "waiting" && passage.dossier.is_unnamed(to(row)));
    let first = |of: i64| rows.iter().any(|row| !tells_afterwards(&row.kind) && row.event_seq == of);
    for row in rows.iter().filter(|row| !tells_afterwards(&row.kind) || first(row.event_seq)) {
        document::set_state(passage.tx, org, &row.id, "cancelled", today).await?;
    }
    Ok(())
}

/// The same letter to another address: the row that waited is cancelled, a new one waits in its place.
async fn move_to(passage: &mut Passage<'_>, row: &Document, way: Way) -> Result<(), Error> {
    let (org, today) = (passage.org(), passage.today()?);
    document::set_state(passage.tx, org, &row.id, "cancelled", today).await?;
    let sources = Sources::load(&mut passage.pen()).await?;
    let row = enclosures::going(passage, &sources, row.clone(), way).await?;
    let letter = addressed(passage, &sources, row, way);
    document::insert(passage.tx, org, &letter).await?;
    match way {
        Way::Email => job::send(passage, &letter.id).await,
        Way::Post => Ok(()),
    }
}

/// A letter as a new row, on its way to whoever receives it by that way.
fn addressed(passage: &Passage<'_>, sources: &Sources, row: Document, way: Way) -> Document {
    let to = receiver::addressee(&passage.dossier, row.event_seq, &row.kind);
    let place = sender(&passage.dossier.events, row.event_seq, &row.kind);
    let house = place.and_then(|place| passage.office.body(place.body).ok());
    let lang = passage.dossier.language;
    let house = house.as_ref().map(|body| body.address.get(lang)).unwrap_or_default();
    let receiver = receiver::receiver(&passage.dossier, &passage.everyone, sources, to, (way, house));
    let clock = passage.office.clock();
    let id = clock.id();
    let mut letter = Document {
        message_id: message_id(passage, &id, way),
        id,
        medium: way_code(way).to_owned(),
        recipient_name: receiver.name,
        recipient_address: receiver.address,
        reader: receiver.reader,
        state: "waiting".to_owned(),
        state_on: None,
        created_at: passage.now,
        salt: clock.salt(),
        ..row
    };
    letter.digest = digest(&letter);
    letter
}

fn message_id(passage: &Passage<'_>, id: &str, way: Way) -> Option<String> {
    (way == Way::Email).then(|| format!("<{id}@{}>", mail_host(passage.office.base_url())))
}

async fn send_off(
    passage: &mut Passage<'_>,
    sources: &Sources,
    row: Document,
    way: Way,
) -> Result<(), Error> {
    let letter = addressed(passage, sources, row, way);
    document::insert(passage.tx, passage.org(), &letter).await?;
    if way == Way::Email {
        job::send(passage, &letter.id).await?;
    }
    Ok(())
}

/// What the digest of a letter should be: the event that says it left holds it too.
pub fn digest(letter: &Document) -> String {
    salted_digest(&letter.salt, &canonical(letter))
}

/// The bytes of a document that its digest covers: JSON, in this order for ever.
fn canonical(letter: &Document) -> Vec<u8> {
    let Document { kind, language, medium, recipient_name, recipient_address, subject, .. } = letter;
    let Document { body_text, body_html, enclosures, .. } = letter;
    json!([
        kind,
        language,
        medium,
        recipient_name,
        recipient_address,
        subject,
        body_text,
        body_html,
        enclosures
    ])
    .to_string()
    .into_bytes()
}

/// Notes on a document that waited what became of it; a mail that came back becomes a letter to print.
pub(crate) async fn settle(
    passage: &mut Passage<'_>,
    note: &DeliveryNote,
    was: Document,
) -> Result<(), Error> {
    let (org, today) = (passage.org(), passage.today()?);
    let (state, on) = match note.delivery {
        Delivery::Sent(Way::Email) => ("sent", today),
        Delivery::Sent(Way::Post) => ("posted", today),
        Delivery::Posted(day) => ("posted", day),
        Delivery::Undeliverable => ("undeliverable", today),
    };
    document::set_state(passage.tx, org, &was.id, state, on).await?;
    if note.delivery != Delivery::Undeliverable {
        return Ok(());
    }
    if was.kind == RECEIPT {
        return alert::undeliverable(passage, RECEIPT, false, false).await;
    }
    let sources = Sources::load(&mut passage.pen()).await?;
    let printed = enclosures::going(passage, &sources, was, Way::Post).await?;
    let letter = addressed(passage, &sources, printed, Way::Post);
    document::insert(passage.tx, org, &letter).await?;
    let respondent = to_respondent(&passage.dossier, &letter);
    alert::undeliverable(passage, &letter.kind, !letter.recipient_address.is_empty(), respondent).await
}

/// A mail that was cancelled while a mail server had it: when it left, the document says so. The record does not: the
/// letter that took its place is the one that counts.
pub(crate) async fn settle_cancelled(
    passage: &mut Passage<'_>,
    note: &DeliveryNote,
    was: &Document,
) -> Result<(), Error> {
    if matches!(note.delivery, Delivery::Sent(Way::Email)) {
        let (org, today) = (passage.org(), passage.today()?);
        document::left_all_the_same(passage.tx, org, &was.id, today).await?;
    }
    Ok(())
}

fn way_code(way: Way) -> &'static str {
    match way {
        Way::Email => "email",
        Way::Post => "post",
    }
}

/// An e-mail address, or the lines below the name on an envelope.
pub fn address(party: &Party, way: Way) -> String {
    if way == Way::Email {
        return party.email.clone().unwrap_or_default();
    }
    let town = [&party.postcode, &party.town].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let lines = [party.organisation.clone(), party.street.clone(), Some(town), party.country.clone()];
    lines.into_iter().flatten().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The part after the at sign of our Message-IDs: the host that people reach us at.
pub(crate) fn mail_host(base_url: &str) -> &str {
    let host = base_url.split("://").last().unwrap_or(base_url);
    host.split(['/', ':']).next().filter(|host| !host.is_empty()).unwrap_or("localhost")
}
