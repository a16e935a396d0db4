//! Earlier dossiers of the same person or about the same, beside the form, each with the reason why it is shown.

use std::collections::BTreeSet;

use maud::{Markup, html};
use office::args;
use office::paper::Particulars;
use office::similar::{Likened, likeness};

use super::Place;
use super::check::unit_of;
use crate::dossier::similar::item;
use crate::given::Given;
use crate::look::{button_with, plain_button_with};
use crate::officer::Officer;
use crate::problem::Problem;

/// The button that looks for earlier dossiers without script.
pub(super) const LOOK: &str = "look";
/// The button that takes over who complained in an earlier dossier.
pub(super) const TAKE: &str = "take";
/// Where the script asks.
pub(super) const ADDRESS: &str = "/registration/similar";

/// The lines that are taken over.
const LINES: [&str; 8] = ["name", "organisation", "email", "phone", "street", "postcode", "town", "country"];

/// What is shown beside the form: what was found, or the way to look.
pub(super) fn beside(officer: &Officer, found: Option<Markup>) -> Markup {
    html! {
        aside .gehoor-card .gehoor-card--soft aria-labelledby="similar" {
            div .gehoor-flow {
                h2 .nl-heading .nl-heading--level-4 #similar { (officer.text("writing-similar-title")) }
                div .gehoor-flow data-similar=(ADDRESS) {
                    @match found {
                        Some(found) => (found),
                        None => { p .nl-paragraph .gehoor-quiet { (officer.text("writing-similar-text")) } }
                    }
                }
                div .gehoor-row data-similar-button { (button_with(&officer.text("writing-similar-look"), LOOK, "yes")) }
                div .gehoor-unseen role="status" data-similar-told {}
            }
        }
    }
}

/// What was found for what is typed so far.
pub(super) async fn found(officer: &Officer, place: &Place, given: &Given) -> Result<Markup, Problem> {
    let party = Particulars::from_lines(|name| given.line(name));
    let text = given.prose("message");
    let unit = unit_of(place, given).flatten();
    let what = Likened {
        party: &party,
        text: &text,
        language: given
            .line("language")
            .parse()
            .unwrap_or_else(|_| place.body.languages.first().copied().unwrap_or(officer.lang)),
        body: &place.body.id,
        unit: unit.as_deref(),
        own: None,
    };
    let found = officer.site.office().similar(&officer.id, &what).await?;
    let mut own = BTreeSet::new();
    for similar in found.iter().filter(|similar| similar.because.iter().any(|like| like.is_of_person())) {
        let reading = officer.site.office().dossier_by_id(&similar.dossier.id).await?;
        // what was found may be another party, whose lines are not taken over
        let like = reading.complainant().map(|known| likeness(&party, known)).unwrap_or_default();
        if like.iter().any(|like| like.is_of_person()) {
            own.insert(similar.dossier.id.clone());
        }
    }
    let take = officer.text("writing-similar-take");
    Ok(html! {
        @if found.is_empty() { p .nl-paragraph .gehoor-quiet { (officer.text("writing-similar-none")) } }
        @else {
            ul .gehoor-similar data-found=(officer.say("writing-similar-told", &args!["count" => found.len()])) {
                @for similar in &found {
                    li {
                        (item(officer, similar))
                        @if let Some(number) = similar.dossier.number.as_deref().filter(|_| own.contains(&similar.dossier.id)) {
                            div { (plain_button_with(&take, TAKE, number)) }
                        }
                    }
                }
            }
        }
    })
}

/// The form with who complained in the dossier of that number; what that dossier does not say stays as it was typed.
pub(super) async fn taken_over(officer: &Officer, given: &Given) -> Result<Option<Given>, Problem> {
    let office = officer.site.office();
    let Some(reading) = office.dossier(&given.line(TAKE), &officer.id).await? else { return Ok(None) };
    let mut given = given.clone().without(TAKE);
    let Some(party) = reading.complainant() else { return Ok(Some(given)) };
    for name in LINES {
        let line = match name {
            "name" => Some(&party.name),
            "organisation" => party.organisation.as_ref(),
            "email" => party.email.as_ref(),
            "phone" => party.phone.as_ref(),
            "street" => party.street.as_ref(),
            "postcode" => party.postcode.as_ref(),
            "town" => party.town.as_ref(),
            _ => party.country.as_ref(),
        };
        if let Some(line) = line.filter(|line| !line.is_empty()) {
            given = given.with(name, line.clone());
        }
    }
    Ok(Some(given.with("language", party.language.clone())))
}
