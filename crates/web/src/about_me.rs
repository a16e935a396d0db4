//! What someone of staff reads who is complained about: the letters to them, and nothing else of the dossier.

use axum::Router;
use axum::response::IntoResponse as _;
use axum::routing::get;
use maud::{Markup, html};

use crate::dossier::document::of_body;
use crate::look::{Letter, Link};
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::site::Site;

/// The page of one letter.
pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/about-me/{id}", get(show))
}

/// The part of *my work*; nothing for whoever got no such letter.
pub(crate) async fn section(officer: &Officer) -> Result<Markup, Problem> {
    let letters = officer.site.office().letters_about(&officer.id).await?;
    Ok(html! {
        @if !letters.is_empty() {
            section .gehoor-section .gehoor-flow {
                h2 .nl-heading .nl-heading--level-2 { (officer.text("hearing-about-you")) }
                p .nl-paragraph { (officer.text("hearing-about-you-text")) }
                ul .utrecht-unordered-list {
                    @for letter in &letters {
                        li .utrecht-unordered-list__item {
                            a .nl-link href={ "/about-me/" (letter.id) } lang=(letter.language) { (letter.subject) }
                        }
                    }
                }
            }
        }
    })
}

async fn show(officer: Officer, Path(id): Path<String>) -> Outcome {
    let office = officer.site.office();
    let Some((letter, line)) = office.letter_about(&officer.id, &id).await? else {
        return Ok(officer.not_found());
    };
    let written =
        office.library().calendar(&line.body).map(|calendar| calendar.legal_date(letter.created_at));
    let back = Link::new(officer.text("hearing-about-you-back"), "/work");
    let number = line.number.clone().unwrap_or_default();
    let written = written.unwrap_or_else(|| office.today(&line.body));
    let paper = of_body(&officer.site, officer.lang, &line.body, &letter, (&number, written));
    Ok(Letter { back: Some(back), ..paper }.render().into_response())
}
