//! A hearing that does not take place: each party that was to come is told so, unless a letter of the act that called it off goes to
//! them already. Like the receipt, such a letter is no act of the procedure: its words are the same everywhere.

use domain::dossier::Appointment;
use domain::event::Event;
use domain::language::Lang;

use super::invitation::starts;
use super::{enclosures, send_off, writing};
use crate::args;
use crate::door::Passage;
use crate::error::Error;
use crate::texts::Texts;
use writing::Sources;

/// The kind of its document, which bears the number of the event that invited.
pub const CALLED_OFF: &str = "hearing-called-off";

/// What the call-off is written from: the invitation, as of the day and by the hand of the act that called it off.
fn as_of(appointment: &Appointment<'_>, passage: &Passage<'_>, event: &Event) -> Option<Event> {
    let invites = passage.dossier.events.iter().find(|found| found.seq == appointment.of)?;
    Some(Event { at: event.at, on: event.on, by: event.by.clone(), ..invites.clone() })
}

/// Writes to each party whose appointment this act called off and who hears nothing else of it.
pub(crate) async fn write(passage: &mut Passage<'_>, event: &Event) -> Result<(), Error> {
    let dossier = &passage.dossier;
    let told = dossier.letters.iter().find(|letter| letter.of == event.seq).map(|letter| letter.to);
    let appointments = dossier.appointments(&passage.procedure);
    let mut letters = Vec::new();
    for appointment in appointments.iter().filter(|found| found.is_called_off_by(event.seq)) {
        let to = appointment.addressee();
        if Some(to) == told || starts(passage, appointment)? < event.at {
            continue;
        }
        letters.extend(as_of(appointment, passage, event).zip(dossier.way_to(to)));
    }
    for (invites, way) in letters {
        let sources = Sources::load(&mut passage.pen()).await?;
        let row = writing::written(&mut passage.pen(), &sources, (invites.seq, CALLED_OFF), &invites).await?;
        let row = enclosures::going(passage, &sources, row, way).await?;
        send_off(passage, &sources, row, way).await?;
    }
    Ok(())
}

/// Its words, as the file of a letter.
pub(super) fn words(texts: &Texts, lang: Lang) -> String {
    let names = args!["number" => "{number}", "moment" => "{hearing-on}"];
    let part = |id: &str| texts.say(lang, id, &names);
    format!(
        "subject: {}\n\n{{salutation}}\n\n{}\n\n{}\n\n{{body-contact}}\n\n{}\n\n{{signature-name}}\\\n{{signature-role}}\\\n{{body-name}}\n",
        part("letter-called-off-subject"),
        part("letter-called-off-body"),
        part("letter-called-off-contact"),
        part("letter-called-off-greeting"),
    )
}
