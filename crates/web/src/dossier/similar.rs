//! Dossiers that may be of the same person or about the same: a line for each, with the reasons.

use axum::extract::Query;
use domain::act::Act;
use jiff::ToSpan;
use maud::{Markup, html};
use office::args;
use office::paper::Particulars;
use office::similar::{Likened, Similar};

use super::Asked;
use super::view::View;
use crate::assets;
use crate::frame::Tab;
use crate::look::whole;
use crate::officer::{Officer, escaped};
use crate::place::Path;
use crate::problem::Outcome;

/// So many days after its receipt a dossier is new.
const NEW: i32 = 30;

/// The part of the address with which the script asks for it.
const PART: &str = "part";

/// One of them: its number, what it is about, and why it is shown.
pub(crate) fn item(officer: &Officer, similar: &Similar) -> Markup {
    let line = &similar.dossier;
    let number = line.number.as_deref().unwrap_or_default();
    let state = officer.text(&format!("state-{}", line.state));
    html! {
        p .nl-paragraph {
            a .nl-link .gehoor-whole href={ "/dossiers/" (escaped(number)) } target="_blank" { (number) }
            " " span .gehoor-quiet { (officer.say("writing-similar-of", &args!["date" => line.received_on, "state" => state])) }
        }
        p .nl-paragraph lang=(line.language) { (line.subject) }
        ul .gehoor-reasons {
            @for like in &similar.because { li { (officer.text(&format!("writing-similar-{}", like.code()))) } }
        }
    }
}

/// The part of a new dossier's page from which one looks for others; the script puts what is found in its place.
pub(super) fn card(view: &View<'_>) -> Markup {
    let dossier = view.dossier();
    let received = dossier.receipt.as_ref().map(|receipt| receipt.received_on);
    let begins = view.reading.today.saturating_sub(NEW.days());
    let new = received.is_some_and(|received| received >= begins) && dossier.handler().is_none();
    html! {
        @if new && dossier.ended.is_none() {
            div .gehoor-flow data-part={ (view.address()) "/similar?" (PART) "=yes" } {
                p .nl-paragraph { a .nl-link href={ (view.address()) "/similar" } { (view.text("writing-similar-look")) } }
            }
            script src=(assets::address("writing.js")) defer {}
        }
    }
}

/// What may be about the same as a dossier, with the way to join them.
pub(super) async fn show(officer: Officer, Path(number): Path<String>, Query(asked): Asked) -> Outcome {
    let office = officer.site.office();
    let reading = match asked.contains_key(PART) {
        true => office.dossier_beside(&number, &officer.id).await?,
        false => office.dossier(&number, &officer.id).await?,
    };
    let Some(reading) = reading else { return Ok(officer.not_found()) };
    let view = View { officer: &officer, reading: &reading };
    let dossier = &reading.dossier;
    let party = reading.complainant().map(Particulars::of_party).unwrap_or_default();
    let what = Likened {
        party: &party,
        text: dossier.receipt.as_ref().map_or("", |receipt| reading.text(&receipt.message)),
        language: dossier.language,
        body: &dossier.body,
        unit: dossier.unit.as_deref(),
        own: Some(&dossier.id),
    };
    let found = office.similar(&officer.id, &what).await?;
    let offers = reading.offers(&view.actor());
    let way = |act: Act| {
        let offer = offers.iter().find(|offer| offer.activity.act == act);
        offer.map(|offer| view.act_address(&offer.activity.id, None))
    };
    let ways = Ways { merge: way(Act::Merge), join: way(Act::Join) };
    let title = format!("{} – {}", view.text("writing-similar-perhaps"), reading.number());
    let main = html! {
        p .nl-paragraph { a .nl-link href=(view.address()) { (view.text("act-form-back")) } }
        h1 .nl-heading .nl-heading--level-1 { (view.text("writing-similar-perhaps")) }
        p .nl-paragraph .gehoor-quiet { (whole(reading.number())) }
        div .gehoor-flow #part { (list(&view, &found, &ways)) }
    };
    Ok(officer.page(&title, Tab::Register, main))
}

/// Where the forms are by which this dossier goes on in another of the same person, or together with one of somebody else.
struct Ways {
    merge: Option<String>,
    join: Option<String>,
}

/// The ways that there are to a dossier that can lead; why there is none to one that is over.
fn ways_to(view: &View<'_>, similar: &Similar, ways: &Ways) -> Markup {
    let line = &similar.dossier;
    let number = line.number.as_deref().unwrap_or_default();
    let over = line.closed_on.is_some() || line.state == "answered";
    let led = view.reading.joined.iter().any(|joined| joined.id == line.id);
    let same_person = similar.because.iter().any(|like| like.is_of_person());
    let merge = ways.merge.as_ref().filter(|_| same_person).map(|way| ("merge", way));
    let join = ways.join.as_ref().filter(|_| !same_person && !led).map(|way| ("join", way));
    html! {
        @if merge.is_none() && join.is_none() {}
        @else if over {
            p .nl-paragraph .gehoor-quiet { (view.text("writing-similar-over")) }
        } @else if line.body == view.dossier().body {
            @for (what, way) in merge.into_iter().chain(join) {
                @let label = view.say(&format!("writing-similar-{what}"), &args!["number" => number]);
                p .nl-paragraph .gehoor-way { a .nl-link href={ (way) "?lead=" (escaped(number)) } { (label) } }
            }
        }
    }
}

fn list(view: &View<'_>, found: &[Similar], ways: &Ways) -> Markup {
    html! {
        @if found.is_empty() { p .nl-paragraph .gehoor-quiet { (view.text("writing-similar-none")) } }
        @else {
            ul .gehoor-similar {
                @for similar in found { li { (item(view.officer, similar)) (ways_to(view, similar, ways)) } }
            }
        }
    }
}
