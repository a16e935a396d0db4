//! The letters: which went to whom, how, and what became of them.

use domain::people::Role;
use maud::{Markup, html};
use office::args;
use store::document::Document;

use super::view::View;
use crate::letters::not_posted_form;
use crate::look::{Table, Tone, status_badge, whole, with_number};

pub(super) fn letters(view: &View<'_>) -> Markup {
    if view.reading.documents.is_empty() {
        return super::follow_link::way(view.officer, view.reading);
    }
    let posts = Role::OF_POST.into_iter().any(|role| view.officer.holds(role));
    let columns = ["dossier-letter", "dossier-letter-to", "dossier-letter-way", "dossier-letter-state"];
    let table = Table::new(view.text("dossier-letters")).hide_caption();
    let table = columns.iter().fold(table, |table, id| table.column(view.text(id)));
    let table = view.reading.documents.iter().fold(table, |table, letter| {
        table.row([
            html! { span { a .nl-link href={ (view.address()) "/documents/" (letter.id) } lang=(letter.language) { (with_number(&letter.subject, view.reading.number())) } } },
            html! { (letter.recipient_name) },
            html! { (whole(&view.text(&format!("way-{}", letter.medium)))) },
            html! {
                (state(view, letter))
                @if letter.state == "posted" && posts { (not_posted_form(view.officer, &letter.id)) }
            },
        ])
    });
    html! {
        (table)
        (super::follow_link::way(view.officer, view.reading))
    }
}

/// Whether someone must print and post it.
pub(super) fn to_post(letter: &Document) -> bool {
    letter.state == "waiting" && letter.medium == "post"
}

/// What became of a letter.
pub(super) fn state(view: &View<'_>, letter: &Document) -> Markup {
    let tone = match letter.state.as_str() {
        "sent" | "posted" => Tone::Ok,
        "undeliverable" => Tone::Error,
        "waiting" if letter.medium == "post" => Tone::Warning,
        _ => Tone::Neutral,
    };
    let id = match to_post(letter) {
        true => "dossier-letter-to-print".to_owned(),
        false => format!("dossier-letter-{}", letter.state),
    };
    let words = match letter.state_on {
        Some(on) => view.say("dossier-letter-on", &args!["state" => view.text(&id), "date" => on]),
        None => view.text(&id),
    };
    status_badge(tone, &words)
}
