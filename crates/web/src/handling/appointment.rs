//! Someone takes a seat: as adviser, as chair, as member. What binds each to the matter stands there before one chooses.

use domain::handling::{Appointment, Tie};
use domain::record::Record;
use maud::{Markup, html};
use office::args;
use office::reading::candidates::{Candidate, Out};

use crate::dossier::act::Fields;
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Alert, Choice, Tone, Under, card};

fn candidates<'s>(sheet: &Sheet<'s>) -> Vec<Candidate<'s>> {
    let item = sheet.offer.spot.item.unwrap_or_default();
    sheet.view.reading.candidates(sheet.offer.activity, item)
}

pub(crate) fn fields(sheet: &Sheet<'_>) -> Fields {
    let (out, free): (Vec<_>, Vec<_>) =
        candidates(sheet).into_iter().partition(|candidate| candidate.out.is_some());
    let item = sheet.offer.spot.item.unwrap_or_default();
    let now = sheet.view.dossier().in_seat(sheet.offer.activity, item);
    let choices = free.iter().map(|candidate| choice(sheet, candidate)).collect();
    let content = html! {
        @if let Some(now) = now {
            p .nl-paragraph { (sheet.label("seat-now")) " " strong { (sheet.view.name(now)) } }
        }
        @if free.is_empty() {
            (nobody(sheet, out.is_empty()))
        } @else {
            (sheet.radios("person", "seat-person", choices, "").hint(sheet.label("seat-hint")).required())
        }
        @if !out.is_empty() {
            (card(Under::Page, &sheet.label("seat-out"), html! {
                ul .utrecht-unordered-list {
                    @for candidate in &out {
                        li .utrecht-unordered-list__item { strong { (candidate.name) } (sheet.text("colon")) (why_out(sheet, candidate)) }
                    }
                }
            }))
        }
    };
    // where nobody can be chosen there is nothing to send
    Fields { sends: !free.is_empty(), ..content.into() }
}

/// Why nobody can be appointed, and who can change that.
fn nobody(sheet: &Sheet<'_>, is_without_holders: bool) -> Markup {
    let activity = sheet.offer.activity;
    let role = activity.seat_role(sheet.offer.spot.item.unwrap_or_default());
    let role = role.map(|role| sheet.view.site().office().texts().role(sheet.view.lang(), role));
    let role = role.unwrap_or_default();
    let why = match is_without_holders {
        true => sheet.view.say("act-form-seat-nobody-yet", &args!["role" => &role]),
        false => sheet.label("seat-nobody-why"),
    };
    let administrators = sheet.view.reading.administrators().join(&sheet.text("list-separator"));
    let who = args!["role" => &role, "names" => administrators];
    let alert = Alert::new(Tone::Warning, sheet.label("seat-nobody")).text(why);
    html! { (alert.content(html! { p { (sheet.view.say("act-form-seat-who-adds", &who)) } })) }
}

/// Someone who can be chosen, with what one should know of them first.
fn choice(sheet: &Sheet<'_>, candidate: &Candidate<'_>) -> Choice {
    let mentioned = candidate.mentioned && sheet.view.reading.nobody_named();
    let known = [
        (mentioned, "person-mentioned"),
        (candidate.had_a_hand, "seat-had-a-hand"),
        (candidate.of_the_unit, "seat-of-the-unit"),
    ];
    let told: Vec<String> =
        known.into_iter().filter(|(holds, _)| *holds).map(|(_, id)| sheet.label(id)).collect();
    let hint = if told.is_empty() { sheet.label("seat-free") } else { told.join(" ") };
    Choice::new(&candidate.person.0, candidate.name).hint(hint)
}

fn why_out(sheet: &Sheet<'_>, candidate: &Candidate<'_>) -> String {
    let (texts, lang) = (sheet.view.site().office().texts(), sheet.view.lang());
    match &candidate.out {
        Some(Out::Barred(rule)) => texts.rule(lang, *rule),
        Some(Out::Tied(Some(tie))) => tied(sheet, tie),
        Some(Out::Tied(None)) | None => sheet.label("seat-tied"),
        Some(Out::Sits(role)) => {
            sheet.view.say("act-form-seat-sits", &args!["role" => texts.role(lang, *role)])
        }
    }
}

/// The tie in their own words, with its last day.
fn tied(sheet: &Sheet<'_>, tie: &Tie) -> String {
    let what = sheet.view.reading.text(&tie.what);
    match tie.until {
        Some(until) => sheet.view.say("act-form-seat-tied-until", &args!["what" => what, "day" => until]),
        None => sheet.view.say("act-form-seat-tied-still", &args!["what" => what]),
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let candidates = candidates(&writing.sheet);
    let free = |id: &str| {
        let found = candidates.iter().find(|candidate| candidate.out.is_none() && candidate.person.0 == id);
        found.map(|candidate| candidate.person.clone())
    };
    let person = writing.choice("person", free)?;
    Some(Record::Appoint(Appointment { person }))
}
