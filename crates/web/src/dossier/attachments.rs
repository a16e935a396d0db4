//! The files of a dossier: what they are, who sent them, and taking one along.

use domain::act::Act;
use domain::people::PersonId;
use domain::record::TextRef;
use maud::{Markup, html};
use office::args;
use office::reading::Offer;
use store::attachment::Attachment;
use store::document::Document;

use super::view::{View, quiet};
use crate::files;
use crate::look::Table;
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};

/// The list, with the way to add something.
pub(super) fn attachments(view: &View<'_>, offers: &[Offer<'_>]) -> Markup {
    let add = add(view, offers);
    let files = &view.reading.attachments;
    html! {
        @if !files.is_empty() || add.is_some() {
            section .gehoor-section .gehoor-flow id="attachments" {
                h2 .nl-heading .nl-heading--level-2 { (view.text("attachment-list")) }
                @if files.is_empty() { (quiet(&view.text("attachment-none"))) } @else { (table(view)) }
                // the original is evidence, so it stays whole; whoever takes it along reads what that means
                @if files.iter().any(|file| files::is_mail(&file.media_type)) { (quiet(&view.text("attachment-mail-whole"))) }
                @if let Some(address) = add {
                    p .nl-paragraph .gehoor-way { a .nl-link href=(address) { (view.text("attachment-add")) } }
                }
            }
        }
    }
}

fn table(view: &View<'_>) -> Table {
    let columns =
        ["attachment-name", "attachment-kind", "attachment-size", "attachment-who", "attachment-when"];
    let table = Table::new(view.text("attachment-list")).hide_caption();
    let table = columns.iter().fold(table, |table, id| table.column(view.text(id)));
    view.reading.attachments.iter().fold(table, |table, file| {
        table.row([
            html! {
                (link(view, file))
                @if let Some(name) = receiver(view, file) {
                    div .gehoor-quiet { (view.say("attachment-for", &args!["name" => name])) }
                }
            },
            html! { (files::kind_of(view.officer, &file.media_type)) },
            html! { (files::size(view.officer, file.size)) },
            html! { (sender(view, file)) },
            html! { (view.date(view.reading.calendar.legal_date(file.created_at))) },
        ])
    })
}

/// Whose appointment a file holds: each party got one, under the same name.
fn receiver<'v>(view: &View<'v>, file: &Attachment) -> Option<&'v str> {
    let of_this = |letter: &&Document| {
        office::letter::enclosures::of(letter).iter().any(|enclosed| enclosed.id == file.id)
    };
    let letter = view.reading.documents.iter().find(of_this)?;
    (file.media_type == office::letter::APPOINTMENT).then_some(letter.recipient_name.as_str())
}

/// Whose a file is, when it came and how large it is: two may bear one name.
pub(crate) fn about(view: &View<'_>, file: &Attachment) -> String {
    let date = view.reading.calendar.legal_date(file.created_at);
    let size = files::size(view.officer, file.size);
    view.say("attachment-about", &args!["who" => sender(view, file), "date" => date, "size" => size])
}

fn sender(view: &View<'_>, file: &Attachment) -> String {
    match file.origin.as_str() {
        "complainant" => view.text("attachment-of-complainant"),
        _ => view.name(&PersonId(file.created_by.clone())),
    }
}

/// A remark takes files with it.
fn add(view: &View<'_>, offers: &[Offer<'_>]) -> Option<String> {
    let note = offers.iter().find(|offer| offer.activity.act == Act::Note)?;
    Some(view.act_address(&note.activity.id, note.spot.item))
}

/// What goes along with the letter that a draft becomes, for whoever reads the draft.
pub(crate) fn enclosed(view: &View<'_>, text: &TextRef) -> Markup {
    let references = view.dossier().enclosed_with(text).iter();
    let files: Vec<_> = references.filter_map(|file| view.reading.attachment(file)).collect();
    html! {
        @if !files.is_empty() {
            p .nl-paragraph { strong { (view.text("attachment-enclosures")) } }
            ul .utrecht-unordered-list { @for file in files { li { (link(view, file)) " " span .gehoor-quiet { (about(view, file)) } } } }
        }
    }
}

/// The way to one file.
pub(super) fn link(view: &View<'_>, file: &Attachment) -> Markup {
    html! { a .nl-link href={ (view.address()) "/attachments/" (file.id) } download { (file.name) } }
}

/// A file, for someone who may see its dossier; who took it is noted.
pub(super) async fn give(officer: Officer, Path((number, id)): Path<(String, String)>) -> Outcome {
    let office = officer.site.office();
    let Some(reading) = office.dossier(&number, &officer.id).await? else { return Ok(officer.not_found()) };
    let merged = reading.merged.iter().flat_map(|merged| &merged.attachments);
    let file =
        reading.attachments.iter().chain(merged).find(|file| file.id == id).ok_or(Problem::NotFound)?;
    office.note_file(&reading.dossier.id, &officer.id);
    files::give(office, file).await
}
