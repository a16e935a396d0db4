//! The register of measures as a file for a spreadsheet.

use store::dossier_measure::Line;

use super::asked::Asked;
use super::lines;
use crate::frame::Tab;
use crate::names::Names;
use crate::officer::Officer;
use crate::problem::Outcome;
use crate::spreadsheet::{self, too_many, whole};

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
    let part = |after, most| {
        let (officer, asked) = (&officer, Asked { after, ..asked.clone() });
        async move { lines(officer, &asked, most).await }
    };
    let Some(lines) = whole(Line::place, part).await? else {
        let back = (format!("/measures?{}", asked.query()), officer.text("measures-back"));
        return Ok(too_many(&officer, Tab::Measures, back, "measures-file-more"));
    };
    officer.site.office().note_measures(&lines, &officer.id);
    let names = Names::of(&officer).await?;
    let heads = COLUMNS.map(|column| officer.text(&format!("measures-file-{column}")));
    let name = format!("gehoor-{}-{}", officer.text("measures-file"), officer.site.office().today_here());
    spreadsheet::file(&name, &heads, lines.iter().map(|line| cells(&officer, line, &names).to_vec()))
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
