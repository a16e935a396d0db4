//! What whoever complains added after the draft, also in another message that was merged, before whoever checks it, judges or sends it.

use domain::act::Act;
use domain::event::Event;
use maud::{Markup, html};
use office::args;

use crate::dossier::attachments;
use crate::dossier::entry;
use crate::dossier::message;
use crate::dossier::sheet::Sheet;
use crate::dossier::view::View;
use crate::look::{Alert, Tone, hidden};

/// The field that names the messages that went on here when the form was made.
const MERGED: &str = "merged";

/// Nothing where nothing came, or where the act does not decide on the draft.
pub(super) fn since_the_draft(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    if !matches!(sheet.offer.activity.act, Act::Validate | Act::Judge | Act::Answer) {
        return Markup::default();
    }
    let added: Vec<_> = view.dossier().added_since_the_draft().collect();
    let drafted = view.dossier().drafted().map(|event| event.at);
    let later =
        view.reading.merged.iter().filter(|merged| drafted.is_some_and(|drafted| merged.at >= drafted));
    let later: Vec<_> = later.collect();
    if added.is_empty() && later.is_empty() {
        return Markup::default();
    }
    let content = html! {
        @for event in added { (one(view, event)) }
        @for merged in later { (message::of_merged(view, merged)) }
    };
    html! { (Alert::new(Tone::Warning, view.text("act-form-since-draft")).content(content)) }
}

/// The messages that go on here when the form is made: being merged leaves no trace in this record.
pub(super) fn merged(view: &View<'_>) -> Markup {
    html! { @for merged in &view.reading.merged { (hidden(MERGED, &merged.number)) } }
}

/// That another message came to go on here while the form was open, to whoever decides on all that was written or sends it on.
pub(super) fn merged_meanwhile(sheet: &Sheet<'_>) -> Option<String> {
    let act = sheet.offer.activity.act;
    if !matches!(act, Act::Propose | Act::Validate | Act::Judge | Act::Answer | Act::Forward) {
        return None;
    }
    let known = sheet.given.all(MERGED);
    let fresh = sheet.view.reading.merged.iter().find(|merged| !known.contains(&merged.number))?;
    Some(sheet.view.say("act-form-merged-meanwhile", &args!["number" => &fresh.number]))
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
