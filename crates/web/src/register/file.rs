//! The list as a file for a spreadsheet.

use axum::response::Response;
use domain::intake::{Kind, Medium};
use maud::html;
use office::args;
use store::dossier::Dossier;

use super::asked::Asked;
use super::lines;
use super::words::Words;
use crate::frame::{Tab, again};
use crate::given::{Given, pairs};
use crate::look::{Alert, Tone};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};
use crate::spreadsheet;

/// How many dossiers a file holds at most, and how many are read at once.
const MOST: usize = 10_000;
const AT_ONCE: usize = 500;

const COLUMNS: [&str; 14] = [
    "number",
    "received",
    "registered",
    "closed",
    "state",
    "kind",
    "medium",
    "language",
    "body",
    "unit",
    "complainant",
    "about",
    "handler",
    "due",
];

pub(super) async fn send(officer: Officer) -> Outcome {
    let mut asked = Asked::read(&Given::new(pairs(officer.query.as_bytes())));
    asked.after = None;
    let words = Words::of(&officer).await?;
    let Some(lines) = all(&officer, &mut asked).await? else {
        return Ok(too_many(&officer, &asked));
    };
    officer.site.office().note_list(&lines, &officer.id);
    let heads = COLUMNS.map(|column| officer.text(&format!("register-file-{column}")));
    let name = format!("gehoor-{}", officer.site.office().today_here());
    spreadsheet::file(&name, &heads, lines.iter().map(|line| cells(&words, line).to_vec()))
}

/// All that is asked for; nothing when that is more than a file holds: one that is not whole would be taken for whole.
async fn all(officer: &Officer, asked: &mut Asked) -> Result<Option<Vec<Dossier>>, Problem> {
    let mut all = Vec::new();
    loop {
        let mut more = lines(officer, asked, AT_ONCE).await?;
        let is_last = more.len() < AT_ONCE;
        asked.after = more.last().map(|last| asked.order().place(last));
        all.append(&mut more);
        if all.len() > MOST {
            return Ok(None);
        }
        if is_last {
            return Ok(Some(all));
        }
    }
}

fn too_many(officer: &Officer, asked: &Asked) -> Response {
    let back = format!("/register?{}all=yes", asked.query());
    let title = officer.text("register-file");
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href=(back) { (officer.text("register-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            (Alert::new(Tone::Warning, "").text(officer.say("register-file-more", &args!["most" => MOST])))
        }
    };
    again(officer.page(&title, Tab::Register, main))
}

fn cells(words: &Words<'_>, line: &Dossier) -> [String; COLUMNS.len()] {
    let officer = words.officer;
    let (office, lang) = (officer.site.office(), officer.lang);
    let texts = office.texts();
    let day = |on: Option<jiff::civil::Date>| on.map(|on| on.to_string()).unwrap_or_default();
    let bodies = office.bodies();
    let body = bodies.get(&line.body);
    [
        line.number.clone().unwrap_or_default(),
        line.received_on.to_string(),
        day(line.registered_on),
        day(line.closed_on),
        texts.state(lang, &line.state),
        Kind::from_code(&line.kind).map(|kind| texts.kind(lang, kind)).unwrap_or_default(),
        Medium::from_code(&line.medium).map(|medium| texts.medium(lang, medium)).unwrap_or_default(),
        officer.text(&format!("register-language-{}", line.language)),
        body.map_or_else(|| line.body.clone(), |body| body.name(lang).to_owned()),
        body.map_or_else(|| line.unit.clone(), |body| body.unit_name(&line.unit, lang).to_owned()),
        line.complainant_name.clone(),
        line.subject.clone(),
        line.handler.as_deref().map(|handler| words.name(handler).to_owned()).unwrap_or_default(),
        day(line.due_on),
    ]
}
