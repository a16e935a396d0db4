//! A complaint that ended without a judgment: whoever is complained about and got a copy of it (Awb 9:9) is told so, and how it ended; not
//! why, which was written to whoever complains. The letter bears the number of the event with which the copy went.

use domain::act::Act;
use domain::event::Event;
use domain::procedure::load::ENDED_EARLY;
use store::document;

use super::built_in::Due;
use super::writing::Pen;
use crate::args;
use crate::door::Passage;
use crate::error::Error;

/// The copies of the complaint, where this act ended it.
pub(super) fn due(passage: &Passage<'_>, event: &Event) -> Due {
    let ended = passage.dossier.ended.as_ref().map(|ended| &ended.activity);
    match ended == event.done().map(|done| &done.activity) {
        true => Ok(passage.dossier.copies_left_open(&passage.procedure)),
        false => Ok(Vec::new()),
    }
}

/// Its subject and what it says.
pub(super) fn words(pen: &Pen<'_>) -> [String; 2] {
    let (texts, lang) = (pen.office.texts(), pen.dossier.language);
    let ended = pen.dossier.ended.as_ref().and_then(|ended| pen.procedure.activity(&ended.activity));
    let how = match ended.map(|activity| activity.act) {
        Some(Act::Withdraw) => "letter-ended-early-withdrawn",
        Some(Act::Settle) => "letter-ended-early-settled",
        Some(Act::Decline) => "letter-ended-early-declined",
        Some(Act::Forward) => "letter-ended-early-forwarded",
        _ => "letter-ended-early-closed",
    };
    let names = args!["number" => "{number}", "how" => texts.text(lang, how)];
    ["letter-ended-early-subject", "letter-ended-early-body"].map(|id| texts.say(lang, id, &names))
}

/// It goes on after all: what still waits to tell that it ended does not leave.
pub(crate) async fn goes_on(passage: &mut Passage<'_>) -> Result<(), Error> {
    let (org, today, id) = (passage.org(), passage.today()?, passage.dossier.id.clone());
    let rows = document::by_dossier(passage.tx, org, &id).await?;
    for row in rows.iter().filter(|row| row.kind == ENDED_EARLY && row.state == "waiting") {
        document::set_state(passage.tx, org, &row.id, "cancelled", today).await?;
    }
    Ok(())
}
