//! The procedures that bodies can follow: what each is for, who follows it, its picture.

use domain::procedure::Procedure;
use maud::{Markup, html};

use super::only_administrators;
use crate::drawing::{self, Reader, Stands};
use crate::frame::Tab;
use crate::look::Table;
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::Outcome;

const LIST: &str = "/administration/procedures";

pub(super) async fn list(officer: Officer) -> Outcome {
    only_administrators(&officer)?;
    let title = officer.text("drawing-procedures");
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration" { (officer.text("admin-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph .nl-paragraph--lead { (officer.text("drawing-procedures-lead")) }
        (table(&officer))
    };
    Ok(officer.page(&title, Tab::Administration, main))
}

fn table(officer: &Officer) -> Markup {
    let mut table = Table::new(officer.text("drawing-procedures"))
        .hide_caption()
        .column(officer.text("drawing-column-procedure"))
        .wide_column(officer.text("drawing-column-about"))
        .column(officer.text("drawing-column-bodies"));
    let office = officer.site.office();
    for (place, procedure) in office.library().procedures() {
        let texts = procedure.texts(officer.lang);
        let bodies = office.bodies();
        let theirs =
            bodies.iter().filter(|body| body.procedure == place || body.disputes.as_deref() == Some(place));
        let names: Vec<&str> = theirs.map(|body| body.name(officer.lang)).collect();
        table = table.row([
            html! { a .nl-link href={ (LIST) "/" (place) } { (texts.title) } },
            html! { (texts.about) },
            html! { (names.join(&officer.text("list-separator"))) },
        ]);
    }
    html! { (table) }
}

pub(super) async fn show(officer: Officer, Path((name, version)): Path<(String, String)>) -> Outcome {
    only_administrators(&officer)?;
    let place = format!("{name}/{version}");
    let office = officer.site.office();
    let known = office.library().procedures().find(|(known, _)| *known == place);
    let Some((_, procedure)) = known else { return Ok(officer.not_found()) };
    let procedure: &Procedure = procedure;
    let texts = procedure.texts(officer.lang);
    let reader = Reader { procedure, texts: office.texts(), lang: officer.lang };
    let main = html! {
        p .nl-paragraph { a .nl-link href=(LIST) { (officer.text("drawing-procedures")) } }
        h1 .nl-heading .nl-heading--level-1 { (texts.title) }
        @if !texts.about.is_empty() { p .nl-paragraph { (texts.about) } }
        (drawing::page(&reader, &|_| Stands::Open))
    };
    Ok(officer.page(&texts.title, Tab::Administration, main))
}
