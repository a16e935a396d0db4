//! A day that a court, an ombudsman or another authority outside sets.

use domain::dossier::{Dated, Occasion};
use domain::handling::{OutsideDate, OutsideDay};
use domain::record::Record;
use maud::{Markup, html};

use super::hearing::read_time;
use crate::dossier::outside::of_court;
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;

/// The days that were set and stand.
fn standing(sheet: &Sheet<'_>) -> Vec<Dated> {
    let mut dates = sheet.view.dossier().dates(&sheet.view.reading.procedure);
    dates.retain(|dated| matches!(dated.occasion, Occasion::Outside(_)));
    dates
}

/// Those that are still to come, in words.
pub(super) fn ahead(sheet: &Sheet<'_>) -> Vec<String> {
    let mut dates = standing(sheet);
    dates.retain(|dated| dated.on >= sheet.view.reading.today);
    dates.iter().map(|dated| words(sheet, dated)).collect()
}

fn words(sheet: &Sheet<'_>, dated: &Dated) -> String {
    let what = sheet.text(&format!("occasion-{}", dated.occasion.code()));
    format!("{what}, {}", sheet.view.date(dated.on))
}

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let mut days = OutsideDay::ALL.to_vec();
    if !of_court(&sheet.view, None) {
        days.retain(|day| matches!(day, OutsideDay::Filing | OutsideDay::Other)); // the rest are steps before a court
    }
    let day = |day: OutsideDay| Choice::new(day.code(), sheet.text(&format!("occasion-{}", day.code())));
    let set =
        standing(sheet).into_iter().map(|dated| Choice::new(dated.of.to_string(), words(sheet, &dated)));
    let earlier: Vec<Choice> =
        std::iter::once(Choice::new("", sheet.label("outside-instead-none"))).chain(set).collect();
    html! {
        (sheet.radios("what", "outside-what", days.into_iter().map(day).collect(), "").required())
        (sheet.day_to_keep(sheet.date("on", "outside-on", None).required()))
        (sheet.line("time", "hearing-time", "").hint(sheet.label("hearing-time-hint")).optional(sheet.optional()).short())
        (sheet.area("remark", "outside-remark", "").rows(3).hint(sheet.label("outside-remark-hint")).optional(sheet.optional()))
        @if earlier.len() > 1 {
            (sheet.select("instead-of", "outside-instead", earlier.clone(), "").hint(sheet.label("outside-instead-hint")))
            (mistake(sheet, earlier))
        }
    }
}

/// A day that was set by mistake can be taken away, with the reason.
fn mistake(sheet: &Sheet<'_>, mut set: Vec<Choice>) -> Markup {
    set[0] = Choice::new("", sheet.label("outside-undo-none"));
    sheet.mistake(
        &["undo", "undo-why"],
        "outside-undo",
        html! {
            (sheet.select("undo", "outside-undo-which", set, ""))
            (sheet.area("undo-why", "outside-undo-why", "").rows(3).optional(sheet.optional()).hint(sheet.label("outside-undo-why-hint")))
        },
    )
}

/// The day that is taken away.
fn taken_away(writing: &mut Writing<'_>, of: &str) -> Option<Record> {
    let view = writing.sheet.view;
    let found = standing(&writing.sheet).into_iter().find(|dated| dated.of.to_string() == of);
    let set = found.and_then(|dated| view.dossier().record_of(dated.of).map(|record| (dated.of, record)));
    let Some((of, Record::SetDate(date))) = set else {
        writing.flaw("undo", "act-form-flaw-choose");
        return None;
    };
    let undone = Some(writing.text("undo-why", "reason")?);
    Some(Record::SetDate(OutsideDate { instead_of: Some(of), remark: None, undone, ..date.clone() }))
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let undo = writing.given().line("undo");
    if !undo.is_empty() && writing.given().line("on").is_empty() {
        return taken_away(writing, &undo);
    }
    if !undo.is_empty() {
        writing.flaw("undo", "act-form-flaw-outside-undo");
        return None;
    }
    let what = writing.choice("what", OutsideDay::from_code);
    let on = writing.day_to_keep("on");
    if on.is_some_and(|date| date < writing.sheet.view.reading.today) {
        writing.flaw("on", "act-form-flaw-due-passed");
    }
    let typed = writing.line("time");
    let at = read_time(&typed);
    if at.is_none() && !typed.is_empty() {
        writing.flaw("time", "act-form-flaw-time");
    }
    let remark = writing.text_if_any("remark", "outside-remark");
    let instead_of = writing.given().number("instead-of");
    Some(Record::SetDate(OutsideDate { what: what?, on: on?, at, instead_of, remark, undone: None }))
}
