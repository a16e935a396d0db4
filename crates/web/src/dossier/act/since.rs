//! What whoever complains added after the draft, before whoever checks it, judges or sends it.

use domain::act::Act;
use domain::event::Event;
use maud::{Markup, html};
use office::args;

use crate::dossier::attachments;
use crate::dossier::entry;
use crate::dossier::sheet::Sheet;
use crate::dossier::view::View;
use crate::look::{Alert, Tone};

/// Nothing where nothing came, or where the act does not decide on the draft.
pub(super) fn since_the_draft(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    if !matches!(sheet.offer.activity.act, Act::Validate | Act::Judge | Act::Answer) {
        return Markup::default();
    }
    let added: Vec<_> = view.dossier().added_since_the_draft().collect();
    if added.is_empty() {
        return Markup::default();
    }
    let content = html! { @for event in added { (one(view, event)) } };
    html! { (Alert::new(Tone::Warning, view.text("act-form-since-draft")).content(content)) }
}

/// When it came, its words and its files.
fn one(view: &View<'_>, event: &Event) -> Markup {
    let Some(done) = event.done() else { return Markup::default() };
    html! {
        p { (view.say("dossier-completed-on", &args!["date" => event.on])) }
        @if let Some(text) = entry::text(&done.record) { (view.prose(text)) }
        @for file in done.attachments.iter().filter_map(|file| view.reading.attachment(file)) {
            p { (attachments::link(view, file)) " " (attachments::about(view, file)) }
        }
    }
}
