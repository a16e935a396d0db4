//! Taking back the link by which a complainant follows their dossier: a mail went to a mistyped address, a letter was
//! stolen.

use axum::response::{IntoResponse, Redirect};
use domain::dossier::Addressee;
use domain::event::Way;
use maud::{Markup, html};
use office::args;
use office::follow::takes_back;
use office::reading::Reading;

use super::view::View;
use crate::aloud;
use crate::frame::Tab;
use crate::given::Given;
use crate::look::{self, Alert, Field, Tone, whole};
use crate::officer::{Officer, escaped};
use crate::once;
use crate::place::Path;
use crate::problem::{Outcome, Problem};

/// Whether the link is theirs to take back; asked again where it is done.
fn may(officer: &Officer, reading: &Reading) -> bool {
    takes_back(&reading.procedure, &reading.roles(&officer.id))
}

/// The way there, below the letters.
pub(super) fn way(officer: &Officer, reading: &Reading) -> Markup {
    html! {
        @if may(officer, reading) {
            p .nl-paragraph .gehoor-way {
                a .nl-link href={ "/dossiers/" (escaped(reading.number())) "/follow-link" } {
                    (View { officer, reading }.text("link-back-replace"))
                }
            }
        }
    }
}

pub(super) async fn show(officer: Officer, Path(number): Path<String>) -> Outcome {
    let found = officer.site.office().dossier(&number, &officer.id).await?;
    let Some(reading) = found.filter(|reading| may(&officer, reading)) else { return Err(Problem::NotFound) };
    let view = View { officer: &officer, reading: &reading };
    let title = view.text("link-back-title");
    let address = format!("/dossiers/{}", escaped(&number));
    let way = reading.dossier.way();
    let disputes = reading.procedure.is_for_disputes();
    let form = html! {
        (officer.token())
        (once::field(&officer, &Given::default()))
        @match way {
            Some(_) if disputes => { p .nl-paragraph { (officer.text("link-back-dispute")) } }
            Some(Way::Email) => {
                @let to = reading.reached(Addressee::Complainant).map(|to| to.address).unwrap_or_default();
                (Field::check("send", officer.say("link-back-send", &args!["address" => to])).checked(true))
            }
            Some(Way::Post) => { p .nl-paragraph { (officer.text("link-back-no-mail")) } }
            None => { p .nl-paragraph { (officer.text("writing-aloud-replaced")) } }
        }
        div .gehoor-row {
            (look::danger_button(&officer.text("link-back-button")))
            a .nl-link href=(address) { (officer.text("shell-cancel")) }
        }
    };
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href=(address) { (officer.text("act-form-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph .gehoor-quiet { (whole(reading.number())) }
        }
        (Alert::new(Tone::Warning, "").text(view.text("link-back-text")))
        (look::form(&format!("{address}/follow-link"), form))
    };
    Ok(officer.page(&format!("{title} – {}", reading.number()), Tab::Register, main))
}

pub(super) async fn replace(officer: Officer, Path(number): Path<String>, given: Given) -> Outcome {
    let office = officer.site.office();
    match office.replace_follow_link(&number, &officer.id, given.has("send"), once::token(&given)).await? {
        Some(()) => {
            if let Some(reading) = office.dossier(&number, &officer.id).await? {
                aloud::allow(&officer, &reading.dossier.id).await?;
            }
            Ok(Redirect::to(&format!("/dossiers/{}?done=follow-link", escaped(&number))).into_response())
        }
        None => Err(Problem::NotFound),
    }
}
