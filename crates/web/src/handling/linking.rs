//! Another dossier has to do with this one.

use domain::act::Act;
use domain::handling::Linking;
use domain::record::Record;
use maud::{Markup, html};
use office::reading::Offer;
use store::dossier_link::Linked;

use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::look::{Choice, disclosure_when};
use crate::problem::Problem;

/// What this dossier is linked to and the reader may know of: not those in which they are complained about.
pub(crate) async fn linked(view: &View<'_>, offer: &Offer<'_>) -> Result<Vec<Linked>, Problem> {
    if offer.activity.act != Act::Link {
        return Ok(Vec::new());
    }
    let dossier = view.dossier();
    let mut linked = view.site().office().linked(&dossier.id, &view.officer.id).await?;
    linked.retain(|other| dossier.links.contains(&other.id));
    Ok(linked)
}

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let linked: Vec<Choice> = std::iter::once(Choice::new("", sheet.label("link-undo-none")))
        .chain(sheet.linked.iter().map(|other| Choice::new(&other.id, &other.number)))
        .collect();
    html! {
        p .nl-paragraph { (sheet.label("link-why")) }
        (sheet.line("other", "link-other", "").hint(sheet.label("link-other-hint")).short())
        @if linked.len() > 1 {
            (disclosure_when(sheet.given.has("undo"), &sheet.label("link-undo"), html! {
                (sheet.select("undo", "link-undo-which", linked, "").short())
            }))
        }
    }
}

/// The other dossier need not be theirs to see: each keeps its papers. Whether it is there, the door says.
pub(crate) async fn record(writing: &mut Writing<'_>) -> Result<Option<Record>, Problem> {
    let view = writing.sheet.view;
    let undo = writing.line("undo");
    if writing.sheet.linked.iter().any(|other| other.id == undo) {
        return Ok(Some(Record::Link(Linking { other: undo, undone: true })));
    }
    let number = writing.line("other").to_uppercase();
    if number.is_empty() {
        writing.flaw("other", "act-form-flaw-empty");
        return Ok(None);
    }
    match view.site().office().linkable(&number, &view.officer.id).await? {
        Some(other) => Ok(Some(Record::Link(Linking { other, undone: false }))),
        None => {
            writing.flaw("other", "flaw-link-unknown");
            Ok(None)
        }
    }
}
