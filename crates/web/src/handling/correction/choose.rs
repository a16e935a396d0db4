//! Which entry is wrong.

use domain::event::Event;
use domain::handling::{Entry, Judged};
use domain::intake::{Admissibility, Receipt};
use domain::procedure::Activity;
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use crate::dossier::sheet::Sheet;
use crate::look::{Link, links};

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

/// Everything that can be put right here.
fn possible<'s>(sheet: &Sheet<'s>) -> Vec<Wrong<'s>> {
    let view = sheet.view;
    let mut found = vec![Wrong::Complainant, Wrong::Representative, Wrong::Language];
    for event in &view.dossier().events {
        let Some(done) = event.done() else { continue };
        let Some(activity) = view.reading.procedure.activity(&done.activity) else { continue };
        let earlier = done.grievance.is_some() && done.stage < view.dossier().stage;
        if earlier || !sheet.offer.activity.corrects.contains(&done.activity) {
            continue;
        }
        match standing(&view.dossier().events, event) {
            Some(Record::Receive(receipt)) => found.push(Wrong::Receipt { of: event.seq, receipt }),
            Some(Record::AssessAdmissibility(assessed)) => {
                found.push(Wrong::Admissibility { of: event.seq, activity, assessed });
            }
            Some(Record::Judge(judged)) => {
                let grievance = done.grievance.unwrap_or(1);
                found.push(Wrong::Judgment { of: event.seq, grievance, judged });
            }
            _ => {}
        }
    }
    found
}

/// The record of an event as it was last put right.
fn standing<'e>(events: &'e [Event], event: &'e Event) -> Option<&'e Record> {
    let puts_right = |other: &'e Event| match &other.done()?.record {
        Record::Correct(correction) => match &correction.entry {
            Entry::Act { of, record } if *of == event.seq => Some(&**record),
            _ => None,
        },
        _ => None,
    };
    events.iter().rev().find_map(puts_right).or(event.done().map(|done| &done.record))
}

/// The page on which one chooses.
pub(super) fn choices(sheet: &Sheet<'_>) -> Markup {
    let address = sheet.view.act_address(&sheet.offer.activity.id, None);
    let link = |wrong: &Wrong<'_>| Link::new(label(sheet, wrong), format!("{address}?what={}", wrong.code()));
    let found: Vec<_> = possible(sheet).iter().map(link).collect();
    html! {
        h2 .nl-heading .nl-heading--level-3 { (sheet.label("correct-what")) }
        (links(&found))
        p .nl-paragraph { (sheet.label("correct-kind")) }
    }
}

pub(super) fn label(sheet: &Sheet<'_>, wrong: &Wrong<'_>) -> String {
    match wrong {
        Wrong::Receipt { .. } => sheet.label("correct-receipt"),
        Wrong::Admissibility { .. } => sheet.label("correct-admissibility"),
        Wrong::Judgment { grievance, .. } => {
            let grievance = sheet.view.grievance(*grievance);
            sheet.view.say("act-form-correct-judgment", &args!["grievance" => grievance])
        }
        Wrong::Complainant => sheet.label("correct-complainant"),
        Wrong::Representative => sheet.label("correct-representative"),
        Wrong::Language => sheet.label("correct-language"),
    }
}
