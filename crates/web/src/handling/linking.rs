//! Another dossier has to do with this one.

use domain::handling::Linking;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;
use crate::problem::Problem;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let linked = sheet.view.dossier().links.iter();
    let linked: Vec<Choice> = std::iter::once(Choice::new("", sheet.label("link-undo-none")))
        .chain(linked.map(|(id, number)| Choice::new(id, number)))
        .collect();
    html! {
        p .nl-paragraph { (sheet.label("link-why")) }
        (sheet.line("other", "link-other", "").hint(sheet.label("link-other-hint")).short())
        @if linked.len() > 1 { (sheet.select("undo", "link-undo", linked, "").short()) }
    }
}

/// The other dossier need not be theirs to see: each keeps its papers. Whether it is there, the door says.
pub(crate) async fn record(writing: &mut Writing<'_>) -> Result<Option<Record>, Problem> {
    let view = writing.sheet.view;
    let undo = writing.line("undo");
    if let Some(number) = view.dossier().links.get(&undo) {
        let other_number = number.clone();
        return Ok(Some(Record::Link(Linking { other: undo, other_number, undone: true })));
    }
    let number = writing.line("other").to_uppercase();
    if number.is_empty() {
        writing.flaw("other", "act-form-flaw-empty");
        return Ok(None);
    }
    match view.site().office().linkable(&number, &view.officer.id).await? {
        Some(other) => Ok(Some(Record::Link(Linking { other, other_number: number, undone: false }))),
        None => {
            writing.flaw("other", "flaw-link-unknown");
            Ok(None)
        }
    }
}
