//! The acknowledgement: what it will tell the complainant.

use domain::dossier::{Dossier, TermStanding};
use domain::handling::Entry;
use domain::intake::Admissibility;
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use crate::dossier::sheet::Sheet;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let refused = assessed(view.dossier()).filter(|assessed| !assessed.admissible);
    html! {
        @if let Some(assessed) = refused {
            p .nl-paragraph { (sheet.label("acknowledge-inadmissible")) }
            @let ground = assessed.ground.as_ref().and_then(|ground| view.law().ground.get(ground));
            @if let Some(ground) = ground { p .nl-paragraph { strong { (ground) } } }
            @if let Some(reason) = &assessed.reason { (sheet.reading("told-reason", reason)) }
        } @else if let Some(line) = told(sheet) {
            p .nl-paragraph { (line) }
        } @else {
            p .nl-paragraph { (sheet.label("acknowledge")) }
        }
    }
}

/// The term that the letter tells.
fn told(sheet: &Sheet<'_>) -> Option<String> {
    let (dossier, procedure) = (sheet.view.dossier(), &sheet.view.reading.procedure);
    let running =
        dossier.terms.iter().filter(|term| dossier.standing(procedure, term) == TermStanding::Running);
    let told = running.filter(|term| procedure.terms.get(&term.term).is_some_and(|term| term.told));
    let first = told.min_by_key(|term| term.due)?;
    let args = args!["term" => sheet.view.term(&first.term), "date" => sheet.view.weekday(first.due)];
    Some(sheet.view.say("act-form-acknowledge-term", &args))
}

/// The assessment that counts: a corrected one as it was put right.
pub(crate) fn assessed(dossier: &Dossier) -> Option<&Admissibility> {
    let records = dossier.events.iter().rev().filter_map(|event| event.done()).map(|done| &done.record);
    records.into_iter().find_map(|record| match record {
        Record::AssessAdmissibility(assessed) => Some(assessed),
        Record::Correct(correction) => match &correction.entry {
            Entry::Act { record, .. } => match &**record {
                Record::AssessAdmissibility(assessed) => Some(assessed),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}
