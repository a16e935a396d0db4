//! A letter as it was written and sent, to read and to print.

use axum::extract::Path;
use axum::response::IntoResponse as _;
use domain::language::Lang;
use jiff::civil::Date;
use maud::{PreEscaped, html};
use store::document::Document;

use super::view::View;
use crate::look::{Body, Letter, LetterWords, Link};
use crate::officer::Officer;
use crate::problem::Outcome;

pub(super) async fn show(officer: Officer, Path((number, id)): Path<(String, String)>) -> Outcome {
    let found = officer.site.office().dossier(&number, &officer.id).await?;
    let Some(reading) = found else { return Ok(officer.not_found()) };
    let Some(letter) = reading.documents.iter().find(|letter| letter.id == id) else {
        return Ok(officer.not_found());
    };
    let view = View { officer: &officer, reading: &reading };
    let page = sheet(&view, letter, Link::new(view.text("dossier-back"), view.address()));
    Ok(page.render().into_response())
}

/// The letter as it goes on paper, with the way back.
pub(crate) fn sheet(view: &View<'_>, letter: &Document, back: Link) -> Letter {
    let lang: Lang = letter.language.parse().unwrap_or(view.dossier().language);
    let office = view.site().office();
    let words = |id: &str| view.site().text(lang, id);
    let sender = office.bodies().get(&view.dossier().body);
    let name = office.bodies().name(&view.dossier().body, lang).to_owned();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let written = view.reading.calendar.legal_date(letter.created_at);
    let date = |date: Date| office.texts().date(lang, date);
    let mut addressee = vec![letter.recipient_name.clone()];
    addressee.extend(lines(&letter.recipient_address));
    let from = sender.map(|body| lines(body.address.get(lang))).unwrap_or_default();
    Letter {
        lang: lang.code().to_owned(),
        body: Some(Body { id: view.dossier().body.clone(), name }),
        sender: from,
        addressee,
        date: date(written),
        reference: view.reading.number().to_owned(),
        subject: letter.subject.clone(),
        // made by our own letters from escaped text: nothing in it was typed as HTML
        text: html! { (PreEscaped(&letter.body_html)) },
        back: Some(back),
        words: LetterWords {
            date: words("dossier-letter-date"),
            reference: words("dossier-letter-reference"),
            print: view.text("dossier-print"),
        },
    }
}
