//! Judging one grievance, with the reason and the rule that it rests on.

use domain::handling::{Judged, Judgment};
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use super::investigation::findings;
use crate::dossier::beside::{beside, hint, reason_hint};
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Choice, Under, card};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let number = sheet.offer.spot.item.unwrap_or(1);
    let grievance = sheet.view.dossier().grievances.get(number.saturating_sub(1) as usize);
    let title = sheet.view.say("grievance-number", &args!["number" => number]);
    html! {
        @if let Some(grievance) = grievance { (card(Under::Page, &title, sheet.view.prose(&grievance.text))) }
        @if let Some(findings) = findings(&sheet.view) { (sheet.reading("findings", findings)) }
        (beside(&sheet.view, Under::Page, questions(sheet, None)))
    }
}

/// The questions, over what was judged before when that is put right.
pub(crate) fn questions(sheet: &Sheet<'_>, before: Option<&Judged>) -> Markup {
    let choice = |judgment: Judgment| {
        let choice = Choice::new(judgment.code(), sheet.text(&format!("judgment-{}", judgment.code())));
        match hint(&sheet.view, judgment) {
            Some(words) => choice.hint(words),
            None => choice,
        }
    };
    let choices = Judgment::ALL.into_iter().map(choice).collect();
    let judged = before.map(|before| before.judgment.code()).unwrap_or_default();
    let reason = before.map(|before| sheet.view.reading.text(&before.reason)).unwrap_or_default();
    html! {
        (sheet.radios("judgment", "judgment", choices, judged).required())
        (sheet.told("judgment-reason", "judgment-reason", reason).rows(6).hint(reason_hint(&sheet.view, sheet.label("judgment-reason-hint"))).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    read(writing).map(Record::Judge)
}

pub(crate) fn read(writing: &mut Writing<'_>) -> Option<Judged> {
    let judgment = writing.choice("judgment", Judgment::from_code);
    let reason = writing.told("judgment-reason", "judgment");
    Some(Judged { judgment: judgment?, reason: reason? })
}
