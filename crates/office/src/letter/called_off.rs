//! A hearing that does not take place: each party that was to come is told so. The letter bears the number of the event that invited.

use domain::event::Event;

use super::built_in::Due;
use super::invitation::starts;
use super::writing::Pen;
use crate::args;
use crate::door::Passage;

/// The appointments that this act called off, but for those that began before it.
pub(super) fn due(passage: &Passage<'_>, event: &Event) -> Due {
    let appointments = passage.dossier.appointments(&passage.procedure);
    let mut found = Vec::new();
    for appointment in appointments.iter().filter(|found| found.is_called_off_by(event.seq)) {
        if starts(passage, appointment)? >= event.at {
            found.push((appointment.of, appointment.addressee()));
        }
    }
    Ok(found)
}

/// Its subject and what it says.
pub(super) fn words(pen: &Pen<'_>) -> [String; 2] {
    let names = args!["number" => "{number}", "moment" => "{hearing-on}"];
    ["letter-called-off-subject", "letter-called-off-body"]
        .map(|id| pen.office.texts().say(pen.dossier.language, id, &names))
}
