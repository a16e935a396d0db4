//! Not taken up at all, on a ground of the procedure.

use domain::intake::Decline;
use domain::record::Record;
use maud::{Markup, html};

use super::admissibility::{ground, grounds};
use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        p .nl-paragraph { (sheet.label("decline-why")) }
        (sheet.radios("ground", "ground", grounds(sheet, sheet.offer.activity), "").required())
        (sheet.area("reason", "reason", "").rows(4).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let activity = writing.sheet.offer.activity;
    let ground = ground(writing, activity);
    let reason = writing.text("reason", "reason");
    Some(Record::Decline(Decline { ground: ground?, reason: reason? }))
}
