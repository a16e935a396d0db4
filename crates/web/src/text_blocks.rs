//! Texts to insert into what staff write: chosen below a long field, put in by the script where the cursor is, or by a
//! button at the end of what is there.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::Query;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use domain::language::Lang;
use maud::{Markup, html};
use office::Reading;
use office::body::Body;
use office::text_block::{Filling, TextBlock};

use crate::given::Given;
use crate::look::{button_with, disclosure_when};
use crate::officer::{Officer, escaped};
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::site::Site;

/// The button that inserts a text, named by its field.
pub(crate) const INSERT: &str = "insert";

/// What the script asks for.
pub fn routes() -> Router<Site> {
    Router::new().route("/text-blocks/{lang}/{id}", get(give))
}

/// The texts that a dossier's forms offer; none where nobody made any.
pub(crate) async fn of_dossier(officer: &Officer, reading: &Reading) -> Result<Vec<TextBlock>, Problem> {
    let dossier = &reading.dossier;
    let subjects: Vec<&str> =
        dossier.grievances.iter().filter_map(|grievance| grievance.subject.as_deref()).collect();
    let mut blocks = officer.site.office().text_blocks(&dossier.body).await?;
    blocks.retain(|block| block.fits(dossier.kind, &subjects));
    Ok(blocks)
}

/// The texts that the form of a registration for a body offers.
pub(crate) async fn of_body(officer: &Officer, body: &str) -> Result<Vec<TextBlock>, Problem> {
    let mut blocks = officer.site.office().text_blocks(body).await?;
    blocks.retain(|block| block.fits(None, &[]));
    Ok(blocks)
}

/// What stands below a field into which a text can be inserted, in `lang`; nothing when there is no text.
pub(crate) fn choice(
    officer: &Officer,
    blocks: &[TextBlock],
    field: &str,
    lang: Lang,
    number: Option<&str>,
) -> Markup {
    if blocks.is_empty() {
        return Markup::default();
    }
    let of = number.map(|number| format!("?dossier={}", escaped(number))).unwrap_or_default();
    let name = chosen_of(field);
    disclosure_when(
        false,
        &officer.text("writing-block"),
        html! {
            div .gehoor-row data-block=(field) data-block-of=(of) {
                select .utrecht-select .utrecht-select--html-select #(name) name=(name) aria-label=(officer.text("writing-block-which")) {
                    @for block in blocks { (option(officer, block, lang)) }
                }
                (button_with(&officer.text("writing-block-insert"), INSERT, field))
                span .gehoor-unseen role="status" data-block-told=(officer.text("writing-block-inserted")) {}
            }
        },
    )
}

/// A text of another language than the field's says which.
fn option(officer: &Officer, block: &TextBlock, lang: Lang) -> Markup {
    let own = block.language(lang);
    html! {
        option value={ (own) "/" (block.id) } {
            (block.name)
            @if own != lang { " (" (officer.language(own)) ")" }
        }
    }
}

fn chosen_of(field: &str) -> String {
    format!("block-{field}")
}

/// What is filled in for a dossier, in the language of the text.
pub(crate) fn filling(officer: &Officer, reading: Option<&Reading>, lang: Lang) -> Filling {
    let office = officer.site.office();
    let today = reading.map_or_else(|| office.today_here(), |reading| reading.today);
    let date = office.texts().date(lang, today);
    let Some(reading) = reading else { return Filling { date, ..Filling::default() } };
    let handler = reading.dossier.handler();
    Filling {
        number: reading.number().to_owned(),
        complainant: reading.complainant().map(|party| party.name.clone()).unwrap_or_default(),
        handler: handler.map(|handler| reading.person_name(handler).to_owned()).unwrap_or_default(),
        date,
    }
}

/// Whether the button that inserts a text was pressed.
pub(crate) fn is_asked(given: &Given) -> bool {
    given.has(INSERT)
}

/// The form with the chosen text at the end of its field.
pub(crate) fn inserted(
    officer: &Officer,
    given: &Given,
    blocks: &[TextBlock],
    reading: Option<&Reading>,
) -> Given {
    let field = given.line(INSERT);
    let form = given.clone().without(INSERT);
    let chosen = given.line(&chosen_of(&field));
    let chosen = chosen.split_once('/').and_then(|(lang, id)| {
        Some((lang.parse::<Lang>().ok()?, blocks.iter().find(|block| block.id == id)?))
    });
    let Some((lang, block)) = chosen else { return form };
    let text = block.filled(lang, &filling(officer, reading, lang));
    let before = given.raw(&field).trim_end();
    let whole = if before.is_empty() { text } else { format!("{before}\n\n{text}") };
    form.with(&field, whole)
}

/// A text as the script inserts it: one of those that the form offers.
async fn give(
    officer: Officer,
    Path((lang, id)): Path<(String, String)>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Outcome {
    let office = officer.site.office();
    let lang: Lang = lang.parse().map_err(|_| Problem::NotFound)?;
    let (reading, block) = match asked.get("dossier") {
        Some(number) => {
            // beside a form, whose opening was a look
            let reading = office.dossier_beside(number, &officer.id).await?.ok_or(Problem::NotFound)?;
            let block = of_dossier(&officer, &reading).await?.into_iter().find(|block| block.id == id);
            (Some(reading), block)
        }
        None => (None, of_registration(&officer, &id).await?),
    };
    let block = block.ok_or(Problem::NotFound)?;
    Ok(plain(block.filled(lang, &filling(&officer, reading.as_ref(), lang))))
}

/// A text that the form of a registration offers this person.
async fn of_registration(officer: &Officer, id: &str) -> Result<Option<TextBlock>, Problem> {
    let Some(block) = officer.site.office().text_block(id).await? else { return Ok(None) };
    let bodies = officer.site.office().bodies();
    let registers = |body: &Arc<Body>| officer.registers_in(body).next().is_some();
    let theirs = bodies.get(&block.body).is_some_and(registers);
    Ok(Some(block).filter(|block| theirs && block.fits(None, &[])))
}

fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
