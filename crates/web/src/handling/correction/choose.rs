//! Which entry is wrong.

use domain::act::Act;
use domain::decide::may_put_right;
use domain::handling::Judged;
use domain::intake::{Admissibility, Receipt};
use domain::procedure::Activity;
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use crate::dossier::sheet::Sheet;

/// Something that can be put right, as it stands now.
pub(super) enum Wrong<'s> {
    Receipt { of: u32, receipt: &'s Receipt },
    Admissibility { of: u32, activity: &'s Activity, assessed: &'s Admissibility },
    Judgment { of: u32, grievance: u32, judged: &'s Judged },
    Complainant,
    Representative,
    Language,
}

impl Wrong<'_> {
    fn code(&self) -> String {
        match self {
            Wrong::Receipt { .. } => "receipt".to_owned(),
            Wrong::Admissibility { .. } => "admissibility".to_owned(),
            Wrong::Judgment { of, .. } => format!("judgment-{of}"),
            Wrong::Complainant => "complainant".to_owned(),
            Wrong::Representative => "representative".to_owned(),
            Wrong::Language => "language".to_owned(),
        }
    }
}

/// The entry that the address asks for.
pub(super) fn chosen<'s>(sheet: &Sheet<'s>) -> Option<Wrong<'s>> {
    let what = sheet.asked.get("what")?;
    possible(sheet).into_iter().find(|wrong| &wrong.code() == what)
}

/// Everything that this person can put right here.
fn possible<'s>(sheet: &Sheet<'s>) -> Vec<Wrong<'s>> {
    let view = sheet.view;
    let (dossier, reading) = (view.dossier(), view.reading);
    let mut found = vec![Wrong::Complainant, Wrong::Representative, Wrong::Language];
    for event in &dossier.events {
        let Some(done) = event.done() else { continue };
        let Some(activity) = reading.procedure.activity(&done.activity) else { continue };
        let (correct, actor) = (sheet.offer.activity, view.actor());
        if may_put_right(dossier, reading.setting(), correct, event.seq, &actor, reading.today).is_err() {
            continue;
        }
        match dossier.record_of(event.seq) {
            Some(Record::Receive(receipt)) => found.push(Wrong::Receipt { of: event.seq, receipt }),
            Some(Record::AssessAdmissibility(assessed)) => {
                found.push(Wrong::Admissibility { of: event.seq, activity, assessed });
            }
            Some(Record::Judge(judged)) => {
                let grievance = done.item.unwrap_or(1);
                found.push(Wrong::Judgment { of: event.seq, grievance, judged });
            }
            _ => {}
        }
    }
    found
}

/// The page on which one chooses.
pub(super) fn choices(sheet: &Sheet<'_>) -> Markup {
    let address = sheet.view.act_address(&sheet.offer.activity.id, None);
    html! {
        h2 .nl-heading .nl-heading--level-3 { (sheet.label("correct-what")) }
        ul .utrecht-unordered-list {
            @for wrong in possible(sheet) {
                li .utrecht-unordered-list__item {
                    a .nl-link href={ (address) "?what=" (wrong.code()) } { (label(sheet, &wrong)) }
                }
            }
        }
        (kind(sheet))
    }
}

/// The kind is not put right but determined again, by whoever may.
fn kind(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let offers = view.reading.offers(&view.actor());
    let classify = offers.iter().find(|offer| offer.activity.act == Act::Classify);
    html! {
        @if let Some(offer) = classify {
            p .nl-paragraph {
                (sheet.label("correct-kind")) " "
                a .nl-link href=(view.act_address(&offer.activity.id, None)) { (sheet.label("correct-kind-way")) }
            }
        }
    }
}

pub(super) fn label(sheet: &Sheet<'_>, wrong: &Wrong<'_>) -> Markup {
    let named = |id: &str| html! { (sheet.label(id)) };
    match wrong {
        Wrong::Receipt { .. } => named("correct-receipt"),
        Wrong::Admissibility { .. } => named("correct-admissibility"),
        Wrong::Judgment { grievance, .. } => {
            let numbered = sheet.view.say("grievance-number", &args!["number" => *grievance]);
            let text = sheet.view.dossier().grievances.get(grievance.saturating_sub(1) as usize);
            html! {
                (sheet.view.say("act-form-correct-judgment", &args!["grievance" => numbered]))
                @if let Some(grievance) = text { (sheet.text("colon")) (sheet.view.begins(&grievance.text)) }
            }
        }
        Wrong::Complainant => named("correct-complainant"),
        Wrong::Representative => named("correct-representative"),
        Wrong::Language => named("correct-language"),
    }
}
