//! In which of the dossiers that are handled together it is done too: what one chooses from.

use domain::act::Act;
use maud::{Markup, html};
use office::args;
use office::reading::Reading;

use super::{ALL, ALL_ASKED, ALSO, SEEN, there};
use crate::dossier::act::brought::takes_files;
use crate::dossier::act::since;
use crate::dossier::grievances;
use crate::dossier::group::{SHOWN, elsewhere};
use crate::dossier::message;
use crate::dossier::sheet::Sheet;
use crate::dossier::view::View;
use crate::handling::along;
use crate::look::{Choice, Field, disclosure, disclosure_when, hidden};

/// The others to choose from; and those where it must be done by itself, with the reason.
pub(in crate::dossier::act) fn fields(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let (mut choices, mut offers, mut apart) = (Vec::new(), Vec::new(), Vec::new());
    for other in sheet.others {
        let name = other.complainant().map(|party| party.name.clone()).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| view.text("dossier-nameless"));
        let label = view.say("act-form-also-one", &args!["number" => other.number(), "name" => name]);
        match there(view, sheet.offer, other) {
            Ok(offer) => {
                choices.push((other, label));
                offers.push(offer);
            }
            Err(why) => apart.push((other, label, why)),
        }
    }
    let there = choices.iter().zip(&offers).map(|((other, _), offer)| {
        let view = View { officer: view.officer, reading: other };
        Sheet { view, offer, others: &[], ..*sheet }
    });
    let there: Vec<_> = there.collect();
    let (first, folded) = choices.split_at(choices.len().min(SHOWN));
    html! {
        @if !folded.is_empty() { (all(sheet, choices.len())) }
        @if !first.is_empty() { (boxes(sheet, ALSO, first).error(sheet.flaws.of(ALSO))) }
        @for (other, _) in first { (wrote(sheet, other)) }
        @if !folded.is_empty() {
            (disclosure(&view.say("act-form-also-folded", &args!["count" => folded.len()]), html! {
                (boxes(sheet, "also-folded", folded))
                p .nl-paragraph {
                    (sheet.label("also-read"))
                    @for (other, _) in folded { " " a .nl-link .gehoor-whole href={ "/dossiers/" (other.number()) } { (other.number()) } }
                }
            }))
        }
        (along::of_others(sheet, &there))
        @for (other, _) in &choices {
            (hidden(&format!("{SEEN}{}", other.number()), &other.dossier.head().to_string()))
            (since::merged(&View { officer: view.officer, reading: other }))
        }
        @if !apart.is_empty() { (by_themselves(sheet, &apart)) }
    }
}

/// Of many there is one box for all of them: without it none is taken, with it those whose boxes are.
fn all(sheet: &Sheet<'_>, count: usize) -> Markup {
    let taken = sheet.given.is_empty() || sheet.given.has(ALL);
    let label = sheet.view.say("act-form-also-all", &args!["count" => count]);
    html! {
        (hidden(ALL_ASKED, "yes"))
        (Field::check(ALL, label).hint(sheet.label("also-all-hint")).checked(taken))
    }
}

/// A box for each. All are taken at first, but for a hearing: whoever is heard with others meets them.
fn boxes(sheet: &Sheet<'_>, id: &str, choices: &[(&Reading, String)]) -> Field {
    let act = sheet.offer.activity.act;
    let untouched = sheet.given.is_empty() && act != Act::Invite;
    let also = sheet.given.all(ALSO);
    let taken = |number: &str| untouched || also.iter().any(|also| also == number);
    let choice = |(other, label): &(&Reading, String)| {
        let choice = Choice::new(other.number(), label.clone());
        let line = sheet.view.reading.joined.iter().find(|line| line.id == other.dossier.id);
        line.and_then(|line| elsewhere(&sheet.view, line)).into_iter().fold(choice, Choice::hint)
    };
    let hint = match act {
        Act::Invite => sheet.label("also-hint-invite"),
        act if takes_files(act) => format!("{} {}", sheet.label("also-hint"), sheet.label("also-hint-files")),
        _ => sheet.label("also-hint"),
    };
    let field =
        Field::checks(ALSO, sheet.label("also"), choices.iter().map(choice).collect()).id(id).hint(hint);
    let numbers = choices.iter().map(|(other, _)| other.number()).filter(|number| taken(number));
    numbers.fold(field, |field, number| field.value(number))
}

/// Those in which it is not done at the same time, with the reason.
fn by_themselves(sheet: &Sheet<'_>, apart: &[(&Reading, String, String)]) -> Markup {
    let (shown, folded) = apart.split_at(apart.len().min(SHOWN));
    let list = |apart: &[(&Reading, String, String)]| {
        html! {
            ul { @for (other, label, why) in apart {
                li { a .nl-link href={ "/dossiers/" (other.number()) } { (label) } " – " (why) }
            } }
        }
    };
    html! {
        div .gehoor-flow {
            p .nl-paragraph { (sheet.label("also-apart")) }
            (list(shown))
            @if !folded.is_empty() {
                (disclosure(&sheet.view.say("act-form-also-folded", &args!["count" => folded.len()]), list(folded)))
            }
        }
    }
}

/// What somebody else complains of, to read before one decides on it.
fn wrote(sheet: &Sheet<'_>, other: &Reading) -> Markup {
    let view = View { officer: sheet.view.officer, reading: other };
    view.site().office().note_read(other, &view.officer.id);
    let title = view.say("act-form-also-wrote", &args!["number" => other.number()]);
    let message = other.dossier.receipt.as_ref().map(|receipt| view.prose(&receipt.message));
    disclosure_when(
        false,
        &title,
        html! {
            (message.unwrap_or_default())
            (message::merged(&view))
            (grievances::plain(&view))
            p .nl-paragraph { a .nl-link href=(view.address()) { (other.number()) } }
        },
    )
}
