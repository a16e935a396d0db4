//! Putting an entry right: first which, then how it should have been. The wrong one stays in the record.

mod choose;
mod particulars;
mod receipt;

use domain::handling::{Correction, Entry};
use domain::intake::Receipt;
use domain::language::Lang;
use domain::record::Record;
use maud::{Markup, html};

use self::choose::Wrong;
use super::judgment;
use crate::dossier::act::Fields;
use crate::dossier::sheet::{Sheet, Writing};
use crate::intake::admissibility;
use crate::look::Choice;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Fields {
    match choose::chosen(sheet) {
        Some(wrong) => Fields::long(questions(sheet, &wrong)),
        None => Fields { sends: false, ..choose::choices(sheet).into() },
    }
}

fn questions(sheet: &Sheet<'_>, wrong: &Wrong<'_>) -> Markup {
    html! {
        p .nl-paragraph { (choose::label(sheet, wrong)) }
        @match wrong {
            Wrong::Receipt { receipt, .. } => (receipt::fields(sheet, receipt)),
            Wrong::Admissibility { activity, assessed, .. } => (admissibility::of_activity(sheet, activity, Some(assessed))),
            Wrong::Judgment { judged, .. } => (judgment::questions(sheet, Some(judged))),
            Wrong::Complainant => (particulars::fields(sheet, sheet.view.reading.complainant())),
            Wrong::Representative => (particulars::fields(sheet, particulars::representative(&sheet.view))),
            Wrong::Language => (language(sheet)),
        }
        (sheet.area("reason", "correct-reason", "").rows(3).hint(sheet.label("correct-reason-hint")).required())
    }
}

fn language(sheet: &Sheet<'_>) -> Markup {
    let choices = sheet.view.reading.procedure.languages.iter();
    let choices = choices.map(|lang| Choice::new(lang.code(), lang.own_name()).lang(lang.code())).collect();
    html! { (sheet.radios("language", "language", choices, sheet.view.dossier().language.code()).required()) }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let sheet = writing.sheet;
    let Some(wrong) = choose::chosen(&sheet) else {
        writing.flaw_of_all("act-form-flaw-choose");
        return None;
    };
    let act = |of: u32, record: Record| Entry::Act { of, record: Box::new(record) };
    let entry =
        match wrong {
            Wrong::Receipt { of, receipt } => receipt::read(writing, receipt)
                .map(|right: Receipt| act(of, Record::Receive(Box::new(right)))),
            Wrong::Admissibility { of, activity, .. } => admissibility::read(writing, activity)
                .map(|right| act(of, Record::AssessAdmissibility(right))),
            Wrong::Judgment { of, .. } => judgment::read(writing).map(|right| act(of, Record::Judge(right))),
            Wrong::Complainant => particulars::complainant(writing),
            Wrong::Representative => particulars::of_representative(writing),
            Wrong::Language => {
                let spoken = &sheet.view.reading.procedure.languages;
                let language = |code: &str| code.parse::<Lang>().ok().filter(|lang| spoken.contains(lang));
                writing.choice("language", language).map(|language| Entry::Language { language })
            }
        };
    let reason = writing.text("reason", "reason");
    Some(Record::Correct(Correction { entry: entry?, reason: reason? }))
}
