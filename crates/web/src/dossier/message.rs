//! What came in, in the complainant's own words.

use maud::{Markup, html};
use office::args;
use office::together::Merged;

use super::attachments::link;
use super::view::View;
use crate::look::{Summary, disclosure_when, prose};

pub(super) fn message(view: &View<'_>) -> Markup {
    let Some(receipt) = &view.dossier().receipt else { return Markup::default() };
    let text = view.reading.text(&receipt.message);
    html! {
        div .gehoor-card { div .gehoor-flow .gehoor-text {
            @if text.is_empty() { p .nl-paragraph { (view.text("dossier-text-gone")) } } @else { (view.prose(&receipt.message)) }
        } }
        (facts(view))
        (merged(view))
    }
}

/// What the same person wrote in messages that go on here, with the files: it counts as much.
pub(super) fn merged(view: &View<'_>) -> Markup {
    html! {
        @for merged in &view.reading.merged { (of_merged(view, merged)) }
    }
}

/// One of them.
pub(super) fn of_merged(view: &View<'_>, merged: &Merged) -> Markup {
    let words = args!["number" => &merged.number, "date" => merged.received_on];
    let content = html! {
        @for text in &merged.texts { (prose(text, Some(&merged.language))) }
        @for file in &merged.attachments { p .nl-paragraph { (link(view, file)) } }
    };
    disclosure_when(true, &view.say("dossier-merged-wrote", &words), content)
}

fn facts(view: &View<'_>) -> Markup {
    let Some(receipt) = &view.dossier().receipt else { return Markup::default() };
    let medium = view.text(&format!("medium-{}", receipt.medium.code()));
    let received = view.say("dossier-received-by", &args!["date" => receipt.received_on, "medium" => medium]);
    let mut facts = Summary::new();
    if let Some(desired) = &receipt.desired {
        facts = facts.item(view.text("dossier-desired"), view.prose(desired));
    }
    facts = facts.text(view.text("dossier-received"), received);
    if receipt.source != domain::intake::Source::Direct {
        facts =
            facts.text(view.text("dossier-source"), view.text(&format!("source-{}", receipt.source.code())));
    }
    if let Some(date) = receipt.sent_on {
        facts = facts.text(view.text("dossier-postmark"), view.date(date));
    }
    if let Some(date) = receipt.happened_on {
        facts = facts.text(view.text("dossier-happened"), view.date(date));
    }
    html! { (facts) }
}
