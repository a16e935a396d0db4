//! The list as a file for a spreadsheet.

use std::collections::{BTreeMap, BTreeSet};

use domain::intake::{Kind, Medium};
use store::dossier::Dossier;

use super::asked::Asked;
use super::lines;
use super::words::Words;
use crate::frame::Tab;
use crate::given::{Given, pairs};
use crate::officer::Officer;
use crate::problem::{Outcome, Problem};
use crate::spreadsheet::{self, too_many, whole};

const COLUMNS: [&str; 15] = [
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
    "cause",
];

pub(super) async fn send(officer: Officer) -> Outcome {
    let asked = Asked::read(&Given::new(pairs(officer.query.as_bytes())));
    let words = Words::of(&officer).await?;
    let part = |after, most| {
        let (officer, mut asked) = (&officer, asked.clone());
        asked.after = after;
        async move { lines(officer, &asked, most).await }
    };
    let Some(lines) = whole(|last: &Dossier| asked.order().place(last), part).await? else {
        let back = (format!("/register?{}all=yes", asked.query()), officer.text("register-back"));
        return Ok(too_many(&officer, Tab::Register, back, "register-file-more"));
    };
    officer.site.office().note_list(&lines, &officer.id);
    let heads = COLUMNS.map(|column| officer.text(&format!("register-file-{column}")));
    let name = format!("gehoor-{}", officer.site.office().today_here());
    let first = firsts(&officer, &lines).await?;
    let row = |line: &Dossier| {
        let cause = line.lead.as_ref().and_then(|lead| first.get(lead)).or(line.number.as_ref());
        cells(&words, line, cause.cloned().unwrap_or_default()).to_vec()
    };
    spreadsheet::file(&name, &heads, lines.iter().map(row))
}

/// The numbers of the first of those that are handled together or were merged: whoever counts each once counts causes, and not who complained.
async fn firsts(officer: &Officer, lines: &[Dossier]) -> Result<BTreeMap<String, String>, Problem> {
    let ids: BTreeSet<&str> = lines.iter().filter_map(|line| line.lead.as_deref()).collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    Ok(officer.site.office().numbers(&officer.id, &ids).await?)
}

fn cells(words: &Words<'_>, line: &Dossier, cause: String) -> [String; COLUMNS.len()] {
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
        line.language
            .parse()
            .map_or_else(|_| line.language.clone(), |language| texts.language(lang, language)),
        body.map_or_else(|| line.body.clone(), |body| body.name(lang).to_owned()),
        body.map_or_else(|| line.unit.clone(), |body| body.unit_name(&line.unit, lang).to_owned()),
        line.complainant_name.clone(),
        line.subject.clone(),
        line.handler.as_deref().map(|handler| words.names.name(handler).to_owned()).unwrap_or_default(),
        day(line.due_on),
        cause,
    ]
}
