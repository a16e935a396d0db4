//! A letter as it was written and sent, to read and to print.

use axum::response::{IntoResponse as _, Response};
use domain::language::Lang;
use jiff::civil::Date;
use maud::PreEscaped;
use office::letter::sender;
use store::document::Document;

use super::view::View;
use crate::frame::look_of;
use crate::look::{Letter, LetterWords, Link};
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::Outcome;
use crate::site::Site;

pub(super) async fn show(officer: Officer, Path((number, id)): Path<(String, String)>) -> Outcome {
    let found = officer.site.office().dossier(&number, &officer.id).await?;
    let Some(reading) = found else { return Ok(officer.not_found()) };
    let Some(letter) = reading.documents.iter().find(|letter| letter.id == id) else {
        return Ok(officer.not_found());
    };
    let view = View { officer: &officer, reading: &reading };
    let letter = without_codes(&view, letter);
    Ok(sheet(&view, &letter, Link::new(view.text("dossier-back"), view.address())))
}

/// The code is the complainant's key: staff who only read the letter do not need it.
pub(crate) fn without_codes(view: &View<'_>, letter: &Document) -> Document {
    let mut letter = letter.clone();
    for code in view.reading.follow_codes() {
        letter.body_html = letter.body_html.replace(&code, "····");
    }
    letter
}

/// The letter as it goes on paper, with the way back.
pub(crate) fn sheet(view: &View<'_>, letter: &Document, back: Link) -> Response {
    Letter { back: Some(back), ..on_paper(view, letter) }.render().into_response()
}

/// The letter as it goes on paper.
pub(crate) fn on_paper(view: &View<'_>, letter: &Document) -> Letter {
    let written = view.reading.calendar.legal_date(letter.created_at);
    let dossier = view.dossier();
    let by =
        sender(&dossier.events, letter.event_seq, &letter.kind).map_or(&*dossier.body, |place| place.body);
    of_body(view.site(), view.lang(), by, letter, (view.reading.number(), written))
}

/// The letter of a body about the dossier of that number, written on that day, as it goes on paper.
pub(crate) fn of_body(
    site: &Site,
    reader: Lang,
    body: &str,
    letter: &Document,
    (number, written): (&str, Date),
) -> Letter {
    let lang: Lang = letter.language.parse().unwrap_or(reader);
    let office = site.office();
    let words = |id: &str| site.text(lang, id);
    let sender = office.bodies().get(body).cloned();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let mut addressee = vec![letter.recipient_name.clone()];
    addressee.extend(lines(&letter.recipient_address));
    let from = sender.as_ref().map(|body| lines(body.address.get(lang))).unwrap_or_default();
    Letter {
        lang: lang.code().to_owned(),
        reader: reader.code().to_owned(),
        body: sender.map(|body| look_of(&body, lang)),
        sender: from,
        addressee,
        date: office.texts().date(lang, written),
        reference: number.to_owned(),
        subject: letter.subject.clone(),
        // made by our own letters from escaped text: nothing in it was typed as HTML
        text: PreEscaped(letter.body_html.clone()),
        back: None,
        words: LetterWords {
            date: words("dossier-letter-date"),
            reference: words("dossier-letter-reference"),
            print: site.text(reader, "shell-print"),
        },
    }
}
