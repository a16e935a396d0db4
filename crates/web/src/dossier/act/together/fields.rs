//! In which of the dossiers that are handled together it is done too: what one chooses from.

use maud::{Markup, html};
use office::args;
use office::reading::Reading;

use super::{ALSO, SEEN, there};
use crate::dossier::grievances;
use crate::dossier::group::elsewhere;
use crate::dossier::sheet::Sheet;
use crate::dossier::view::View;
use crate::look::{Choice, Field, disclosure_when};

/// The others to choose from, all taken at first; and those where it must be done by itself, with the reason.
pub(in crate::dossier::act) fn fields(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let (mut choices, mut apart) = (Vec::new(), Vec::new());
    for other in sheet.others {
        let name = other.complainant().map(|party| party.name.clone()).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| view.text("dossier-nameless"));
        let label = view.say("act-form-also-one", &args!["number" => other.number(), "name" => name]);
        match there(view, sheet.offer, other) {
            Ok(_) => choices.push((other, label)),
            Err(why) => apart.push((other, label, why)),
        }
    }
    let taken =
        |number: &str| sheet.given.is_empty() || sheet.given.all(ALSO).iter().any(|also| also == number);
    let choice = |(other, label): &(&Reading, String)| {
        let choice = Choice::new(other.number(), label.clone());
        let line = view.reading.joined.iter().find(|line| line.id == other.dossier.id);
        line.and_then(|line| elsewhere(view, line)).into_iter().fold(choice, Choice::hint)
    };
    let boxes = choices.iter().map(choice).collect();
    let field = Field::checks(ALSO, sheet.label("also"), boxes)
        .hint(sheet.label("also-hint"))
        .error(sheet.flaws.of(ALSO));
    let chosen = choices.iter().map(|(other, _)| other.number()).filter(|number| taken(number));
    html! {
        @if !choices.is_empty() { (chosen.fold(field, |field, number| field.value(number))) }
        @for (other, _) in &choices {
            (crate::look::hidden(&format!("{SEEN}{}", other.number()), &other.dossier.head().to_string()))
        }
        @for (other, _) in &choices { (wrote(sheet, other)) }
        @if !apart.is_empty() {
            div .gehoor-flow {
                p .nl-paragraph { (sheet.label("also-apart")) }
                ul { @for (other, label, why) in &apart {
                    li { a .nl-link href={ "/dossiers/" (other.number()) } { (label) } " – " (why) }
                } }
            }
        }
    }
}

/// What somebody else complains of, to read before one decides on it.
fn wrote(sheet: &Sheet<'_>, other: &Reading) -> Markup {
    let view = View { officer: sheet.view.officer, reading: other };
    let title = view.say("act-form-also-wrote", &args!["number" => other.number()]);
    let message = other.dossier.receipt.as_ref().map(|receipt| view.prose(&receipt.message));
    disclosure_when(
        false,
        &title,
        html! {
            (message.unwrap_or_default())
            (grievances::plain(&view))
            p .nl-paragraph { a .nl-link href=(view.address()) { (other.number()) } }
        },
    )
}
