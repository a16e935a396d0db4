//! What someone of staff reads who is complained about: the letters to them, and nothing else of the dossier.

use axum::Router;
use axum::response::IntoResponse as _;
use axum::routing::get;
use domain::handling::Invitation;
use maud::{Markup, html};
use office::args;
use store::attachment::Attachment;
use store::document::Document;

use crate::dossier::document::of_body;
use crate::files;
use crate::look::{Alert, Letter, Link, Tone};
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::site::Site;

/// The page of one letter.
pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/about-me/{id}", get(show)).route("/about-me/{id}/files/{file}", get(give))
}

/// The part of *my work*: the letters to them, and first what they are awaited for.
pub(crate) struct AboutMe {
    letters: Vec<(Document, Vec<Attachment>)>,
    hearings: Vec<(String, Invitation)>,
}

impl AboutMe {
    pub(crate) async fn of(officer: &Officer) -> Result<AboutMe, Problem> {
        let office = officer.site.office();
        let letters = office.letters_about(&officer.id).await?;
        let ahead = office.hearings_ahead(&letters).await?;
        let hearings =
            ahead.into_iter().map(|(letter, invitation)| (letter.id.clone(), invitation)).collect();
        Ok(AboutMe { letters, hearings })
    }

    /// Whether they are to come somewhere, and first to say whether they will.
    pub(crate) fn is_awaited(&self) -> bool {
        !self.hearings.is_empty()
    }

    /// Where they are awaited; nothing for most.
    pub(crate) fn awaited(&self, officer: &Officer) -> Markup {
        html! {
            @for (letter, invitation) in &self.hearings {
                (Alert::new(Tone::Info, officer.text("hearing-you-are-invited")).content(invited(officer, letter, invitation)))
            }
        }
    }

    /// The letters; nothing for whoever got none.
    pub(crate) fn section(&self, officer: &Officer) -> Markup {
        html! {
            @if !self.letters.is_empty() {
                section .gehoor-section .gehoor-flow {
                    h2 .nl-heading .nl-heading--level-2 { (officer.text("hearing-about-you")) }
                    p .nl-paragraph { (officer.text("hearing-about-you-text")) }
                    ul .utrecht-unordered-list {
                        @for (letter, files) in &self.letters {
                            li .utrecht-unordered-list__item {
                                a .nl-link href={ "/about-me/" (letter.id) } lang=(letter.language) { (letter.subject) }
                                " " span .gehoor-quiet { (written(officer, letter)) }
                                @if !files.is_empty() { (listed(officer, letter, files)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// When, until when an answer is asked, and the letter that says the rest.
fn invited(officer: &Officer, letter: &str, invitation: &Invitation) -> Markup {
    let texts = officer.site.office().texts();
    let at = texts.weekday_moment(officer.lang, invitation.at);
    let answer_by = invitation.answer_by;
    html! {
        p { (officer.say("hearing-you-are-heard", &args!["at" => at])) }
        @if answer_by >= officer.site.office().today_here() {
            p { (officer.say("hearing-you-answer", &args!["day" => texts.weekday_date(officer.lang, answer_by)])) }
        }
        p { a .nl-link href={ "/about-me/" (letter) } { (officer.text("hearing-you-letter")) } }
    }
}

/// The day of a letter.
fn written(officer: &Officer, letter: &Document) -> String {
    officer.date(officer.site.office().local_here(letter.created_at).date())
}

/// What went along with a letter, to take along.
fn listed(officer: &Officer, letter: &Document, files: &[Attachment]) -> Markup {
    html! {
        p .gehoor-quiet { (officer.text("hearing-about-you-files")) }
        ul .utrecht-unordered-list {
            @for file in files {
                li .utrecht-unordered-list__item {
                    a .nl-link href={ "/about-me/" (letter.id) "/files/" (file.id) } download { (file.name) }
                }
            }
        }
    }
}

/// One of them; any other file is not there for them.
async fn give(officer: Officer, Path((letter, file)): Path<(String, String)>) -> Outcome {
    let office = officer.site.office();
    let files = office.files_about(&officer.id, &letter).await?;
    let file = files.into_iter().find(|found| found.id == file).ok_or(Problem::NotFound)?;
    office.note_file(&file.dossier, &officer.id);
    files::give(office, &file).await
}

async fn show(officer: Officer, Path(id): Path<String>) -> Outcome {
    let office = officer.site.office();
    let Some((letter, line, by)) = office.letter_about(&officer.id, &id).await? else {
        return Ok(officer.not_found());
    };
    office.note_file(&letter.dossier, &officer.id);
    let written = office.library().calendar(&by).map(|calendar| calendar.legal_date(letter.created_at));
    let back = Link::new(officer.text("hearing-about-you-back"), "/work");
    let number = line.number.clone().unwrap_or_default();
    let written = written.unwrap_or_else(|| office.today(&by));
    let paper = of_body(&officer.site, officer.lang, &by, &letter, (&number, written));
    Ok(Letter { back: Some(back), ..paper }.render().into_response())
}
