//! Judging one grievance, with the reason and the rule that it rests on.

use domain::handling::{Judged, Judgment};
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use super::investigation::findings;
use crate::dossier::beside::{beside, hint, reason_hint};
use crate::dossier::papers::draft;
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Choice, Field, Under, card};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let number = sheet.offer.spot.item.unwrap_or(1);
    let grievance = sheet.view.dossier().grievances.get(number.saturating_sub(1) as usize);
    let title = sheet.view.say("grievance-number", &args!["number" => number]);
    html! {
        @if let Some(grievance) = grievance { (card(Under::Page, &title, sheet.view.prose(&grievance.text))) }
        @if let Some(findings) = findings(&sheet.view) { (sheet.reading("findings", findings)) }
        (draft(&sheet.view, Under::Page))
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
        (norms(sheet, before))
        (about(sheet, before))
    }
}

/// The norms that were offended, where the procedure lists some.
fn norms(sheet: &Sheet<'_>, before: Option<&Judged>) -> Markup {
    let labels = &sheet.view.law().norm;
    let listed = sheet.view.reading.procedure.norms.iter();
    let choices: Vec<_> = listed.map(|code| Choice::new(code, labels.get(code).unwrap_or(code))).collect();
    let known = !choices.is_empty();
    let chosen = match before.filter(|_| sheet.given.is_empty()) {
        Some(judged) => judged.norms.clone(),
        None => sheet.given.all("norms"),
    };
    let field = Field::checks("norms", sheet.label("judgment-norms"), choices);
    let field = chosen.into_iter().fold(field, Field::value);
    html! {
        @if known { (field.hint(sheet.label("judgment-norms-hint")).error(sheet.flaws.of("norms"))) }
    }
}

/// The answer that the judgment is about nobody who was named.
const NOBODY: &str = "nobody";

/// Whose conduct is judged, where several are complained about: none of them reads what was judged of another.
fn about(sheet: &Sheet<'_>, before: Option<&Judged>) -> Markup {
    let named: Vec<_> = sheet.view.dossier().standing_named().collect();
    let mut choices: Vec<_> = named
        .iter()
        .map(|(number, named)| Choice::new(number.to_string(), sheet.view.respondent(named)))
        .collect();
    choices.push(Choice::new(NOBODY, sheet.label("judgment-about-nobody")));
    let field = Field::checks("about", sheet.label("judgment-about"), choices);
    let chosen: Vec<String> = match before.filter(|_| sheet.given.is_empty()) {
        Some(judged) if judged.about.is_empty() => vec![NOBODY.to_owned()],
        Some(judged) => judged.about.iter().map(u32::to_string).collect(),
        None => sheet.given.all("about"),
    };
    let field = chosen.into_iter().fold(field, Field::value);
    html! {
        @if named.len() > 1 {
            (field.hint(sheet.label("judgment-about-hint")).error(sheet.flaws.of("about")).required())
        }
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    read(writing).map(Record::Judge)
}

pub(crate) fn read(writing: &mut Writing<'_>) -> Option<Judged> {
    let judgment = writing.choice("judgment", Judgment::from_code);
    let reason = writing.told("judgment-reason", "judgment");
    let norms = read_norms(writing, judgment);
    let about = read_about(writing);
    Some(Judged { judgment: judgment?, reason: reason?, norms: norms?, about: about? })
}

fn read_norms(writing: &mut Writing<'_>, judgment: Option<Judgment>) -> Option<Vec<String>> {
    let chosen = writing.given().all("norms");
    let listed = writing.sheet.view.reading.procedure.norms.iter();
    let norms: Vec<String> = listed.filter(|norm| chosen.contains(norm)).cloned().collect();
    if !norms.is_empty() && judgment.is_some_and(|judgment| !judgment.is_founded()) {
        writing.flaw("norms", "flaw-norm-of-unfounded");
        return None;
    }
    Some(norms)
}

fn read_about(writing: &mut Writing<'_>) -> Option<Vec<u32>> {
    let named: Vec<u32> = writing.sheet.view.dossier().standing_named().map(|(number, _)| number).collect();
    let chosen = writing.given().all("about");
    if named.len() < 2 {
        return Some(named);
    }
    let about: Vec<u32> = named.into_iter().filter(|number| chosen.contains(&number.to_string())).collect();
    if about.is_empty() && !chosen.iter().any(|chosen| chosen == NOBODY) {
        writing.flaw("about", "act-form-flaw-choose");
        return None;
    }
    Some(about)
}
