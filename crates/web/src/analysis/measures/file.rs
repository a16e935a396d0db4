//! The register of measures as a file for a spreadsheet.

use axum::response::Response;
use maud::html;
use office::args;
use store::dossier_measure::Line;

use super::asked::Asked;
use super::lines;
use super::list::Names;
use crate::frame::{Tab, again};
use crate::look::{Alert, Tone};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};
use crate::spreadsheet;

/// How many measures a file holds at most, and how many are read at once.
const MOST: usize = 10_000;
const AT_ONCE: usize = 500;

const COLUMNS: [&str; 13] = [
    "number",
    "body",
    "unit",
    "of",
    "kind",
    "what",
    "owner",
    "recorded",
    "decided",
    "decided-by",
    "due",
    "done",
    "shown",
];

pub(super) async fn send(officer: Officer) -> Outcome {
    let asked = Asked { after: None, ..Asked::read(&officer) };
    let Some(lines) = all(&officer, asked.clone()).await? else { return Ok(too_many(&officer, &asked)) };
    officer.site.office().note_measures(&lines, &officer.id);
    let names = Names::of(&officer).await?;
    let heads = COLUMNS.map(|column| officer.text(&format!("measures-file-{column}")));
    let name = format!("gehoor-{}-{}", officer.text("measures-file"), officer.site.office().today_here());
    spreadsheet::file(&name, &heads, lines.iter().map(|line| cells(&officer, line, &names).to_vec()))
}

/// All that is asked for; nothing when that is more than a file holds.
async fn all(officer: &Officer, mut asked: Asked) -> Result<Option<Vec<Line>>, Problem> {
    let mut all = Vec::new();
    loop {
        let mut more = lines(officer, &asked, AT_ONCE).await?;
        let is_last = more.len() < AT_ONCE;
        asked.after = more.last().map(Line::place);
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
    let title = officer.text("register-file");
    let main = html! {
        div .gehoor-flow {
            p .nl-paragraph { a .nl-link href={ "/measures?" (asked.query()) } { (officer.text("measures-back")) } }
            h1 .nl-heading .nl-heading--level-1 { (title) }
            (Alert::new(Tone::Warning, "").text(officer.say("measures-file-more", &args!["most" => MOST])))
        }
    };
    again(officer.page(&title, Tab::Measures, main))
}

fn cells(officer: &Officer, line: &Line, names: &Names) -> [String; COLUMNS.len()] {
    let lang = officer.lang;
    let day = |on: Option<jiff::civil::Date>| on.map(|on| on.to_string()).unwrap_or_default();
    let bodies = officer.site.office().bodies();
    let body = bodies.get(&line.body);
    let of = domain::intake::Kind::from_code(&line.dossier_kind);
    [
        line.number.clone(),
        body.map_or_else(|| line.body.clone(), |body| body.name(lang).to_owned()),
        body.map_or_else(|| line.unit.clone(), |body| body.unit_name(&line.unit, lang).to_owned()),
        of.map(|kind| officer.site.office().texts().kind(lang, kind)).unwrap_or_default(),
        officer.text(&format!("measure-kind-{}", line.kind)),
        line.what.clone(),
        names.name(&line.owner).to_owned(),
        line.recorded_on.to_string(),
        day(line.decided_on),
        line.decided_by.clone(),
        line.due_on.to_string(),
        day(line.done_on),
        line.shown.clone(),
    ]
}
