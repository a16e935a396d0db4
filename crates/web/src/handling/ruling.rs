//! How a court, an ombudsman or another authority outside decided.

use domain::act::Act;
use domain::handling::{MendedRuling, Ruling};
use domain::record::Record;
use maud::{Markup, html};
use office::args;

use super::outside_date;
use crate::dossier::outside::{found_words, of_court, ruling_words};
use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Choice, Field};

/// The field that says that the ruling recorded before was written down wrongly.
const MENDS: &str = "mends";

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        p .nl-paragraph { (sheet.label("ruling-why")) }
        (days(sheet))
        @if of_court(&sheet.view, None) { (of_a_court(sheet)) } @else { (found(sheet)) }
        @if let Some(stands) = &sheet.view.dossier().ruling {
            (Field::check(MENDS, sheet.view.say("act-form-ruling-mends", &args!["ruling" => ruling_words(&sheet.view, stands)]))
                .checked(sheet.given.has(MENDS)))
            (sheet.area("mends-why", "ruling-mends-why", "").rows(3).optional(sheet.optional()))
        }
    }
}

fn of_a_court(sheet: &Sheet<'_>) -> Markup {
    let choice = |code: &str| Choice::new(code, sheet.text(&format!("ruling-{code}")));
    html! {
        (sheet.date("given-on", "ruling-given-on", None).required())
        (sheet.date("notified-on", "ruling-notified-on", None).hint(sheet.label("ruling-notified-on-hint")).optional(sheet.optional()))
        (sheet.radios("fault", "ruling-fault", ["at-fault", "not-at-fault"].map(choice).to_vec(), "").required())
        (sheet.radios("annulled", "ruling-annulled", ["annulled", "not-annulled"].map(choice).to_vec(), "").required())
        (sheet.area("no-fault-because", "ruling-no-fault", "").rows(3).hint(sheet.label("ruling-no-fault-hint")).optional(sheet.optional()))
        (sheet.area("gist", "ruling-gist", "").rows(6).hint(sheet.label("ruling-gist-hint")).required())
    }
}

/// What an ombudsman or another authority found: they annul nothing, and judge the complaint as we do.
fn found(sheet: &Sheet<'_>) -> Markup {
    let choices = [true, false].map(|fault| {
        let code = if fault { "at-fault" } else { "not-at-fault" };
        Choice::new(code, found_words(&sheet.view, fault))
    });
    html! {
        (sheet.date("given-on", "finding-given-on", None).required())
        (sheet.radios("fault", "finding-fault", choices.to_vec(), "").hint(sheet.label("finding-fault-hint")).required())
        (sheet.area("gist", "finding-gist", "").rows(6).hint(sheet.label("finding-gist-hint")).required())
    }
}

/// The days that they had set and that are still to come: a ruling may overtake them, and only who reads it knows.
fn days(sheet: &Sheet<'_>) -> Markup {
    let ahead = outside_date::ahead(sheet);
    let offers = sheet.view.reading.offers(&sheet.view.actor());
    let way = offers.iter().find(|offer| offer.activity.act == Act::SetDate);
    html! {
        @if !ahead.is_empty() {
            p .nl-paragraph { (sheet.label("ruling-days")) }
            ul .utrecht-unordered-list { @for day in &ahead { li .utrecht-unordered-list__item { (day) } } }
            @if let Some(offer) = way {
                p .nl-paragraph { a .nl-link href=(sheet.view.act_address(&offer.activity.id, None)) { (sheet.label("ruling-days-way")) } }
            }
        }
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let given_on = writing.date("given-on");
    let notified_on = writing.date_if_any("notified-on");
    let fault = writing.choice("fault", |code| one_of(code, ["at-fault", "not-at-fault"]));
    let annulled = match of_court(&writing.sheet.view, None) {
        true => writing.choice("annulled", |code| one_of(code, ["annulled", "not-annulled"])),
        false => Some(false),
    };
    let gist = writing.text("gist", "ruling");
    let no_fault_because = match (fault, annulled) {
        (Some(false), Some(true)) => Some(writing.text("no-fault-because", "reason")?),
        _ => None,
    };
    let stands = writing.sheet.view.dossier().ruled_at().filter(|_| writing.given().has(MENDS));
    let mended = match stands {
        Some(of) => Some(MendedRuling { of, why: writing.text("mends-why", "reason")? }),
        None => None,
    };
    Some(Record::RecordRuling(Ruling {
        given_on: given_on?,
        notified_on,
        fault: fault?,
        annulled: annulled?,
        gist: gist?,
        no_fault_because,
        mended,
    }))
}

/// Whether it is the first of the two.
fn one_of(code: &str, [yes, no]: [&str; 2]) -> Option<bool> {
    (code == yes || code == no).then_some(code == yes)
}
