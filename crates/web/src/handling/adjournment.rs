//! A term ends later: by how much of what is left, on which ground, and why.

use domain::handling::{Adjournment, adjournment};
use domain::procedure::How;
use domain::record::Record;
use domain::term::Length;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::intake::admissibility::{listed_ground, listed_grounds};
use crate::look::Choice;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let left = left(sheet);
    let words = |length: &Length| sheet.view.site().office().texts().length(sheet.view.lang(), *length);
    let choices = left.iter().map(|length| Choice::new(length.to_string(), words(length))).collect();
    let most = left.last().map(ToString::to_string).unwrap_or_default();
    html! {
        (sheet.running())
        p .nl-paragraph { (sheet.label("adjourn-why")) }
        @if left.is_empty() {
            p .nl-paragraph { (sheet.label("adjourn-used-up")) }
        }
        (sheet.select("by", "adjourn-by", choices, &most).required())
        (listed_grounds(sheet))
        (sheet.told("reason", "told-reason", "").rows(5).hint(sheet.label("told-reason-hint")).required())
    }
}

/// Every length by which it can still be adjourned.
fn left(sheet: &Sheet<'_>) -> Vec<Length> {
    let activity = sheet.offer.activity;
    let most = activity.moves.iter().find_map(|moved| match moved.how {
        How::Adjourns { at_most } => Some(at_most),
        _ => None,
    });
    let Some(left) = most.and_then(|most| adjournment::left(sheet.view.dossier(), activity, most)) else {
        return Vec::new();
    };
    adjournment::choices(left)
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let by = writing.choice("by", |by| by.parse().ok());
    let ground = listed_ground(writing);
    let reason = writing.told("reason", "reason");
    Some(Record::Adjourn(Adjournment { by: by?, ground: ground?, reason: reason? }))
}
