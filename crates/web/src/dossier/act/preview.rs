//! The letter as it would go, before the act that sends it is done: looked at, then sent, or back to the form with
//! everything that was filled in.

use axum::response::Response;
use maud::{Markup, html};
use office::together::RefusedOne;
use office::{Request, args};
use store::document::Document;

use super::{action, forms, together};
use crate::dossier::document::{on_paper, without_codes};
use crate::dossier::sheet::Sheet;
use crate::dossier::view::View;
use crate::frame::Tab;
use crate::look::{self, Alert, Tone, hidden, whole, with_email};
use crate::officer::{CSRF_FIELD, KEPT_FIELD};
use crate::problem::Outcome;

/// The button that asks for the letter first.
pub(super) const LOOK: &str = "look-first";
/// The button that leads back to the form.
pub(super) const BACK: &str = "back-to-form";

/// The letters of all that would be done, or why it cannot be done.
pub(super) async fn look(sheet: &Sheet<'_>, requests: Vec<Request>) -> Outcome {
    let mut all = Vec::new();
    for request in requests {
        let dossier = request.dossier.clone();
        let other = together::chosen(sheet).find(|other| other.dossier.id == dossier);
        let view = View { officer: sheet.view.officer, reading: other.unwrap_or(sheet.view.reading) };
        if let Some(other) = other {
            view.site().office().note_read(other, &view.officer.id);
        }
        match sheet.view.site().office().letters_before(Request { token: None, ..request }).await? {
            Ok(letters) => all.extend(letters.into_iter().map(|letter| (view, letter))),
            Err(refusal) => return super::refused(sheet, &RefusedOne { dossier, refusal }).await,
        }
    }
    Ok(page(sheet, &all))
}

fn page(sheet: &Sheet<'_>, letters: &[(View<'_>, Document)]) -> Response {
    let view = &sheet.view;
    // of none it is said that there is none
    let count = letters.len().max(1);
    let title = view.say("preview-title", &args!["count" => count]);
    let label = forms::button_label(sheet);
    let internal = |name: &str| [CSRF_FIELD, KEPT_FIELD, LOOK, BACK].contains(&name);
    let kept = sheet.given.fields().iter().filter(|(name, _)| !internal(name));
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href=(view.address()) { (view.text("act-form-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph .gehoor-quiet { (whole(view.reading.number())) " – " (view.offered(sheet.offer)) }
        }
        (Alert::new(Tone::Info, "").text(view.say("preview-nothing-yet", &args!["count" => count])).announced())
        @if letters.is_empty() { p .nl-paragraph { (view.text("preview-none")) } }
        @for (view, letter) in letters {
            section .gehoor-flow {
                p .nl-paragraph { (way(view, letter)) }
                (on_paper(view, &without_codes(view, letter)).within())
            }
        }
        (look::form(&action(sheet), html! {
            (view.officer.token())
            @for (name, value) in kept { (hidden(name, value)) }
            div .gehoor-row {
                @if forms::discards(sheet.offer) { (look::danger_button(&label)) } @else { (look::button(&label)) }
                (look::button_with(&view.text("preview-back"), BACK, "yes"))
            }
        }))
    };
    view.officer.page(&format!("{title} – {}", view.reading.number()), Tab::Register, main)
}

/// To whom it goes, and how.
fn way(view: &View<'_>, letter: &Document) -> Markup {
    let name = &letter.recipient_name;
    let sentence = match letter.medium.as_str() {
        "email" => {
            view.say("preview-by-email", &args!["name" => name, "address" => &letter.recipient_address])
        }
        "post" if letter.recipient_address.is_empty() => {
            view.say("preview-by-post-no-address", &args!["name" => name])
        }
        "post" => {
            let address = letter.recipient_address.replace('\n', ", ");
            view.say("preview-by-post", &args!["name" => name, "address" => address])
        }
        _ => view.text("act-form-letter-nobody"),
    };
    with_email(&sentence, if letter.medium == "email" { &letter.recipient_address } else { "" })
}
